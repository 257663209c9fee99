//! A form and a statement to the tokens that came with the form.

use foldhash::HashSet;

use crate::text::{Token, TokenKind};

/// Tokens in a row that are taken to come from the form when they stand in it.
const RUN: usize = 4;

/// For each token of the statement, whether it came from the form: it lies in a run that the form has, too.
pub(super) fn given(form: &[Token], statement: &[Token]) -> Vec<bool> {
    let key = |token: &Token| token.skeleton.to_bits();
    let known: HashSet<Vec<u64>> = runs(form).map(|run| run.iter().map(key).collect()).collect();
    let mut given = vec![false; statement.len()];
    for (place, run) in statement.windows(RUN).enumerate() {
        if whole(run) && known.contains(&run.iter().map(key).collect::<Vec<u64>>()) {
            given[place..place + RUN].fill(true);
        }
    }
    given
}

fn runs(tokens: &[Token]) -> impl Iterator<Item = &[Token]> {
    tokens.windows(RUN).filter(|run| whole(run))
}

fn whole(run: &[Token]) -> bool {
    run.iter().all(|token| token.kind != TokenKind::Leader)
}
