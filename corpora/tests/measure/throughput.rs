//! How fast statements are written, on one core: `throughput [statements] [family]`.

use std::time::Instant;

use khuonsao_corpora::{Corpus, Recipe};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let statements = std::env::args().nth(1).map_or(Ok(50_000), |text| text.parse())?;
    let family = std::env::args().nth(2).map_or(Ok(Default::default()), |name| name.parse())?;
    let corpus = Corpus::new(Recipe { statements, family, ..Recipe::default() })?;
    let start = Instant::now();
    let bytes: usize = corpus.iter().map(|generated| generated.statement.text.len()).sum();
    let seconds = start.elapsed().as_secs_f64();
    let megabytes = bytes as f64 / 1e6;
    println!(
        "{statements} statements, {megabytes:.1} MB of text, {seconds:.2} s, {:.0} MB/s",
        megabytes / seconds
    );
    Ok(())
}
