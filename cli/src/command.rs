//! One module per command.

mod check;
mod clusters;
mod compare;
mod decode;
mod explain;
mod form;
mod generate;
mod load;
mod normalize;
mod pairs;
mod score;

use std::io::Write as _;

use khuonsao::finding::Language;

use crate::{
    Failure, Outcome,
    args::{self, Command},
    help,
};

pub(crate) fn run(command: Command) -> Result<Outcome, Failure> {
    match command {
        Command::Check(check) => check::run(&check),
        Command::Pairs(pairs) => pairs::run(&pairs),
        Command::Clusters(clusters) => clusters::run(&clusters),
        Command::Score(score) => score::run(&score),
        Command::Compare(compare) => compare::run(&compare),
        Command::Explain(explain) => explain::run(&explain),
        Command::Form(form) => form::run(&form),
        Command::Normalize(normalize) => normalize::run(&normalize),
        Command::Decode(decode) => decode::run(&decode),
        Command::Generate(generate) => generate::run(&generate),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut help::command(), "khuonsao", &mut script);
            std::io::stdout().write_all(&script)?;
            Ok(Outcome::Ran)
        }
        Command::Manual => {
            let mut page = Vec::new();
            clap_mangen::Man::new(help::command()).render(&mut page)?;
            std::io::stdout().write_all(&page)?;
            Ok(Outcome::Ran)
        }
    }
}

fn language(lang: args::Lang) -> Language {
    match lang {
        args::Lang::Vi => Language::Vi,
        args::Lang::En => Language::En,
    }
}
