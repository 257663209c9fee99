//! Prints some statements, to be read by a person: `show [first] [count] [seed] [family]`.

use khuonsao_corpora::{Corpus, Recipe};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut number = |default: u64| arguments.next().map_or(Ok(default), |text| text.parse());
    let (first, count, seed) = (number(0)?, number(10)?, number(1)?);
    let family = std::env::args().nth(4).map_or(Ok(Default::default()), |name| name.parse())?;
    let corpus = Corpus::new(Recipe { seed, family, last_year: 0.2, ..Recipe::default() })?;
    for generated in corpus.range(first..first + count) {
        let statement = &generated.statement;
        println!("=== {} · {} · {} · {}", statement.id, statement.author, statement.unit, statement.role);
        println!("    level {}, form {:?}, {:?}", generated.level, generated.form, generated.planted);
        if let Some(copy) = &generated.copy {
            println!(
                "    {} of {}, {:.2} edited, {} spans",
                copy.kind,
                copy.source,
                copy.edited,
                copy.spans.len()
            );
        }
        println!("{}\n", statement.text);
    }
    Ok(())
}
