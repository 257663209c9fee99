//! What it costs when everybody copied: clusters of each family of corpora, beside the ordinary one.
//!
//! `cargo bench --bench adversarial -- 20000 [all-exact …]`: the number of statements, and the families if not all.

mod process;

use khuonsao::{Config, Corpus, Statement};
use khuonsao_corpora::{Corpus as Grown, Family, Recipe};

fn main() {
    let statements = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(5_784);
    let asked: Vec<String> = std::env::args().collect();
    let is_asked = |name: &str| asked.iter().any(|asked| asked == name);
    let all = !Family::ALL.iter().any(|&(_, name)| is_asked(name));
    println!("family\tread CPU s\tclusters CPU s\tclusters\tlargest\tseparated\tpairs listed\tpeak MB");
    for &(family, name) in Family::ALL.iter().filter(|&&(_, name)| all || is_asked(name)) {
        let grown =
            Grown::new(Recipe { statements, family, ..Recipe::default() }).expect("the recipe is in range");
        let texts =
            grown.iter().map(|grown| Statement::new(grown.statement.id, grown.statement.text)).collect();
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are in range");
        let start = process::cpu();
        corpus.extend(texts);
        let read = process::cpu();
        let clusters = corpus.clusters();
        let done = process::cpu();
        let copies = corpus.copies();
        let listed = format!("{} of {}..{}", copies.pairs.len(), copies.total.at_least, copies.total.at_most);
        let separated = clusters.iter().filter(|cluster| cluster.separated).count();
        let largest = clusters.first().map_or(0, |cluster| cluster.members().len());
        println!(
            "{name}\t{:.2}\t{:.2}\t{}\t{largest}\t{separated}\t{listed}\t{}",
            read - start,
            done - read,
            clusters.len(),
            process::peak()
        );
    }
}
