//! The generated corpus that benches measure on.

use khuonsao::{Config, Corpus, Form, Statement, statement::Duty};

/// Its statements with their duties.
pub(crate) fn statements(grown: &khuonsao_corpora::Corpus) -> Vec<Statement> {
    let statement = |grown: khuonsao_corpora::Generated| {
        let mut statement = Statement::new(grown.statement.id, grown.statement.text);
        statement.duties = grown.statement.duties.into_iter().map(Duty).collect();
        statement
    };
    grown.iter().map(statement).collect()
}

/// A corpus of some of them with its forms, on one thread.
pub(crate) fn corpus(grown: &khuonsao_corpora::Corpus, texts: &[Statement]) -> Corpus {
    let mut corpus = Corpus::new(Config::default().threads(1)).expect("the settings are sound");
    for (number, form) in grown.forms().iter().enumerate() {
        corpus.add_form(Form::new(format!("mau-{number}"), form)).expect("no statement yet");
    }
    for taken in corpus.extend(texts.to_vec()) {
        taken.expect("ids are unique");
    }
    corpus
}
