//! One recipe, one corpus.

use khuonsao_corpora::{CopyKind, Corpus, Recipe};

fn corpus(statements: u64) -> Corpus {
    Corpus::new(Recipe { statements, last_year: 0.1, ..Recipe::default() }).unwrap()
}

#[test]
fn the_same_recipe_gives_the_same_bytes() {
    let texts = || corpus(400).iter().map(|generated| generated.statement.text).collect::<Vec<_>>();
    assert_eq!(texts(), texts());
    let other = Corpus::new(Recipe { statements: 400, seed: 2, ..Recipe::default() }).unwrap();
    assert_ne!(other.statement(0).statement.text, corpus(400).statement(0).statement.text);
}

#[test]
fn a_statement_does_not_depend_on_the_way_it_is_reached() {
    let corpus = corpus(700);
    let in_order: Vec<_> = corpus.iter().collect();
    for index in (0..700).rev().step_by(13) {
        assert_eq!(corpus.statement(index), in_order[index as usize]);
    }
    let part: Vec<_> = corpus.range(290..310).collect();
    assert_eq!(part, in_order[290..310]);
}

/// When this fails, every corpus that was described by its recipe has become another one: say so in the changelog.
#[test]
fn what_is_written_never_changes_unnoticed() {
    let text: String = corpus(300).iter().map(|generated| generated.statement.text).collect();
    let sum = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let expected: u64 = include_str!("../fingerprint.txt").trim().parse().unwrap();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fingerprint.txt"), format!("{sum}\n"))
            .unwrap();
        return;
    }
    assert_eq!(sum, expected, "the same recipe gives other bytes than before; UPDATE=1 accepts them");
}

#[test]
fn ten_statements_and_ten_million_are_both_corpora() {
    assert_eq!(corpus(10).iter().count(), 10);
    let large = Corpus::new(Recipe { statements: 10_000_000, ..Recipe::default() }).unwrap();
    assert_eq!(large.statement(9_999_999).statement.id, "ck-9999999");
}

#[test]
fn lengths_and_shares_are_as_asked() {
    for (syllables, form_share, stock_share) in
        [(650, 0.33, 0.35), (400, 0.25, 0.5), (1_000, 0.4, 0.2), (500, 0.0, 0.0)]
    {
        let recipe = Recipe { statements: 1_500, syllables, form_share, stock_share, ..Recipe::default() };
        let corpus = Corpus::new(recipe).unwrap();
        let (mut all, mut given, mut body, mut stock) = (0.0, 0.0, 0.0, 0.0);
        for generated in corpus.iter().filter(|generated| generated.copy.is_none()) {
            let text = &generated.statement.text;
            let count = |spans: &mut dyn Iterator<Item = (usize, usize)>| -> f64 {
                spans.map(|(start, end)| super::shape::syllables(&text[start..end]) as f64).sum()
            };
            all += super::shape::syllables(text) as f64 / 1_500.0;
            given += count(&mut generated.given.iter().copied()) / 1_500.0;
            stock += count(&mut generated.stock.iter().copied());
            body += count(&mut generated.items.iter().map(|item| item.span));
        }
        let originals = corpus.iter().filter(|generated| generated.copy.is_none()).count() as f64 / 1_500.0;
        let mean = all / originals;
        assert!((mean / f64::from(syllables) - 1.0).abs() < 0.08, "{mean} syllables for {syllables}");
        assert!((given / all - form_share).abs() < 0.06, "form is {} for {form_share}", given / all);
        assert!(
            (stock / body - stock_share).abs() < 0.09,
            "set phrases are {} for {stock_share}",
            stock / body
        );
    }
}

#[test]
fn copies_are_as_many_as_asked() {
    for copy_rate in [0.0, 0.25, 0.6] {
        let corpus = Corpus::new(Recipe { statements: 3_000, copy_rate, ..Recipe::default() }).unwrap();
        let share = corpus.truth().count() as f64 / 3_000.0;
        assert!((share - copy_rate).abs() < 0.02, "{share} for {copy_rate}");
    }
}

#[test]
fn every_kind_of_copy_occurs() {
    let corpus = corpus(3_000);
    for (kind, name, _) in CopyKind::ALL {
        assert!(corpus.truth().any(|(_, _, found)| found == *kind), "no {name} copy in 3,000 statements");
        assert_eq!(kind.to_string(), *name);
    }
}

#[test]
fn roots_lead_families() {
    let corpus = corpus(3_000);
    let families = corpus.families();
    for family in &families {
        assert!(family.len() >= 2 && corpus.source(family[0]).is_none());
        assert!(family.iter().all(|member| corpus.root(*member) == family[0]));
    }
    let members: usize = families.iter().map(|family| family.len() - 1).sum();
    assert_eq!(members, corpus.truth().count());
    let abroad = corpus.truth().filter(|(copy, source, _)| copy / 300 != source / 300).count();
    assert!(
        (0.12..0.28).contains(&(abroad as f64 / members as f64)),
        "{abroad} of {members} are from another commune"
    );
}

#[test]
fn own_past_copies_are_by_the_same_person() {
    let corpus =
        Corpus::new(Recipe { statements: 900, last_year: 0.3, own_past: 1.0, ..Recipe::default() }).unwrap();
    let mut found = 0;
    for generated in &corpus {
        let Some(copy) = &generated.copy else { continue };
        let source = corpus.statement(copy.source).statement;
        if source.author == generated.statement.author && source.year < generated.statement.year {
            assert_eq!((&source.unit, &source.role), (&generated.statement.unit, &generated.statement.role));
            found += 1;
        }
    }
    assert!(found > 200, "{found}");
}
