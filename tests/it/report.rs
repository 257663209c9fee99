//! The report: shares, units, and the same bytes whatever the threads.

use khuonsao::{Config, Corpus, Form, Language, Registers, Report, Statement};
use khuonsao_corpora::Recipe;
use proptest::prelude::*;

fn grown() -> (Vec<Form>, Vec<Statement>) {
    let recipe = Recipe { statements: 120, seed: 5, syllables: 300, ..Recipe::default() };
    let grown = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let forms = grown.forms().iter().enumerate().map(|(at, form)| Form::new(format!("{at}"), form)).collect();
    let statement = |one: khuonsao_corpora::Generated| {
        let statement = Statement::new(one.statement.id, one.statement.text);
        one.statement.duties.into_iter().fold(statement, Statement::duty)
    };
    (forms, grown.iter().map(statement).collect())
}

fn corpus(config: Config) -> Corpus {
    let (forms, _) = grown();
    let mut corpus = Corpus::new(config).expect("the settings are sound");
    forms.into_iter().for_each(|form| corpus.add_form(form).expect("no statement yet"));
    corpus
}

fn bytes(corpus: &Corpus) -> String {
    serde_json::to_string(&Report::of(corpus, Registers::builtin(), Language::Vi)).expect("reports serialize")
}

#[test]
fn one_thread_and_many_give_the_same_bytes() {
    let report = |threads| {
        let mut corpus = corpus(Config::default().threads(threads));
        corpus.extend(grown().1);
        bytes(&corpus)
    };
    let one = report(1);
    assert_eq!(one, report(2));
    assert_eq!(one, report(7));
}

#[test]
fn one_by_one_equals_all_at_once() {
    let (mut slowly, mut at_once) = (corpus(Config::default()), corpus(Config::default()));
    for statement in grown().1 {
        slowly.insert(statement).expect("ids are unique");
    }
    at_once.extend(grown().1);
    assert_eq!(bytes(&slowly), bytes(&at_once));
}

#[test]
fn a_saved_corpus_reports_as_before() {
    let mut corpus = corpus(Config::default().min_own_words(60).formulaic_from(0.4));
    corpus.extend(grown().1);
    let opened = Corpus::open(&corpus.save()).expect("what was saved opens");
    assert_eq!(bytes(&opened), bytes(&corpus));
}

#[test]
fn units_of_every_depth_have_a_row() {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    for (id, unit) in [("a", "Xã A/Chi bộ 1"), ("b", "Xã A/Chi bộ 2"), ("c", "Xã B")] {
        corpus
            .insert(Statement::new(id, "Trồng 20 cây xoan trước 30/4.").unit(unit))
            .expect("ids are unique");
    }
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    let units: Vec<(&str, u32)> =
        report.units.iter().map(|row| (row.unit.as_str(), row.statements)).collect();
    assert_eq!(units, [("Xã A", 2), ("Xã A/Chi bộ 1", 1), ("Xã A/Chi bộ 2", 1), ("Xã B", 1)]);
}

#[test]
fn taking_the_form_away_only_moves_words_out_of_given() {
    let (_, statements) = grown();
    let mut with = corpus(Config::default());
    let mut without = Corpus::new(Config::default()).expect("the defaults are sound");
    with.extend(statements.clone());
    without.extend(statements);
    let rows = |corpus: &Corpus| Report::of(corpus, Registers::builtin(), Language::Vi).statements;
    for (with, without) in rows(&with).iter().zip(rows(&without)) {
        assert_eq!(with.words, without.words);
        assert_eq!(without.provenance.given, 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shares_add_up_and_spans_can_be_quoted(texts in prop::collection::vec("(\\PC{0,40}|[ a-zA-Zăâđêôơưàáảãạ.,;:…0-9/%\n-]{0,80}){0,4}", 1..5)) {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        corpus.add_form(Form::new("mau", "Họ và tên: …… Tôi cam kết thực hiện tốt các nội dung sau")).expect("no statement yet");
        for (id, text) in texts.iter().enumerate() {
            corpus.insert(Statement::new(id.to_string(), text.as_str()).duty("Dạy toán lớp 4")).expect("ids are unique");
        }
        let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
        for (row, text) in report.statements.iter().zip(&texts) {
            let shares = row.provenance;
            let sum: f64 = [shares.given, shares.regulation, shares.copied, shares.stock, shares.own]
                .into_iter()
                .map(|words| shares.share(words))
                .sum();
            prop_assert!(shares.words() == 0 || (sum - 1.0).abs() < 1e-9);
            for evidence in row.findings.iter().flat_map(|finding| &finding.evidence) {
                prop_assert!(text.get(evidence.span.start as usize..evidence.span.end as usize).is_some());
            }
        }
    }
}

mod over_time {
    //! Years, peers and what a person judged.

    use khuonsao::{
        Config, Corpus, Language, Reference, Registers, Report, Statement,
        report::{Review, State, Verdict},
        statement::{Member, ReferenceKind},
    };

    const THEN: &str = "BẢN CAM KẾT NĂM 2023\n1. Về thực hiện chức trách, nhiệm vụ được giao\n\
        - Mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca trước 7 giờ sáng hôm sau.\n\
        2. Về khắc phục hạn chế, khuyết điểm\n\
        - Năm trước ghi sổ tiêm chậm hai lần; từ tháng 2 ghi ngay trong ngày, trạm trưởng ký chiều thứ Sáu.\n\
        - Đi họp thôn muộn; năm nay báo trước với trưởng thôn và đến đúng giờ cả mười hai buổi.";
    const NOW: &str = "BẢN CAM KẾT NĂM 2024\n1. Về thực hiện chức trách, nhiệm vụ được giao\n\
        - Lập hồ sơ theo dõi huyết áp cho 84 cụ ở thôn Bãi Cháo, xong trước 30/6.\n\
        2. Về khắc phục hạn chế, khuyết điểm\n\
        - Năm trước ghi sổ tiêm chậm hai lần; từ tháng 2 ghi ngay trong ngày, trạm trưởng ký chiều thứ Sáu.";

    fn statement(id: &str, text: &str, year: u16) -> Statement {
        Statement::new(id, text).author("Lê Thị Bưởi").unit("Xã/Trạm").year(year)
    }

    fn report(statements: Vec<Statement>, previous: Vec<Statement>, absent: &[Member]) -> Report {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        for statement in previous {
            let reference = Reference { statement, kind: ReferenceKind::Previous };
            corpus.add_reference(reference).expect("no statement yet");
        }
        corpus.extend(statements).into_iter().for_each(|taken| {
            taken.expect("ids are unique");
        });
        Report::with_absent(&corpus, Registers::builtin(), Language::Vi, absent)
    }

    #[test]
    fn a_remedy_promised_last_year_is_found_again() {
        let report = report(vec![statement("nay", NOW, 2024)], vec![statement("truoc", THEN, 2023)], &[]);
        let past = report.statements[0].year_on_year.as_ref().expect("there is an earlier one");
        assert_eq!((past.with.as_str(), past.year), ("truoc", Some(2023)));
        assert!(past.repeated >= 22 && past.new >= 14, "{past:?}");
        let quoted: Vec<(&str, &str)> =
            past.remedies.iter().map(|one| (one.span.of(NOW), one.with_span.of(THEN))).collect();
        assert_eq!(quoted.len(), 1, "{quoted:?}");
        assert!(
            quoted[0].0.contains("ghi sổ tiêm chậm") && quoted[0].1.contains("ghi sổ tiêm chậm"),
            "{quoted:?}"
        );
        let unit = &report.units[1];
        assert_eq!((unit.year_on_year.statements, unit.year_on_year.remedies), (1, 1));
        assert_eq!(report.totals.year_on_year, unit.year_on_year);
    }

    #[test]
    fn the_latest_earlier_statement_counts_and_nobody_elses() {
        let earlier = vec![
            statement("2022", THEN, 2022),
            statement("2023", THEN, 2023),
            statement("2024", THEN, 2024),
            statement("khac", THEN, 2023).author("Cầm Văn Chung"),
        ];
        let report = report(vec![statement("nay", NOW, 2024)], earlier, &[]);
        assert_eq!(report.statements[0].year_on_year.as_ref().map(|past| past.with.as_str()), Some("2023"));
        let alone = self::report(vec![statement("nay", NOW, 2024)], vec![statement("2024", THEN, 2024)], &[]);
        assert!(alone.statements[0].year_on_year.is_none());
    }

    #[test]
    fn members_without_a_statement_are_named_in_their_unit() {
        let absent = [
            Member { name: "Đỗ Thị Mai".into(), unit: Some("Xã/Trạm".into()) },
            Member { name: "Hà Văn Tới".into(), unit: Some("Xã/Trường/Tổ 1".into()) },
            Member { name: "Không rõ".into(), unit: None },
        ];
        let report = report(vec![statement("nay", NOW, 2024)], Vec::new(), &absent);
        let rows: Vec<(&str, u32, u32, &[String])> = report
            .units
            .iter()
            .map(|unit| (unit.unit.as_str(), unit.statements, unit.missing, unit.absent.as_slice()))
            .collect();
        let none: &[String] = &[];
        assert_eq!(
            rows,
            [
                ("Xã", 1, 2, none),
                ("Xã/Trường", 0, 1, none),
                ("Xã/Trường/Tổ 1", 0, 1, &["Hà Văn Tới".to_owned()][..]),
                ("Xã/Trạm", 1, 1, &["Đỗ Thị Mai".to_owned()][..]),
            ]
        );
        assert_eq!(report.totals.missing, 3);
    }

    #[test]
    fn peers_are_those_of_the_same_role_in_any_unit() {
        let one = |at: usize, role: &str| {
            let mut statement = Statement::new(format!("{at}"), format!("Việc số {at}: dạy {at} buổi."));
            statement.role = Some(role.to_owned());
            statement.unit(format!("Xã/{at}"))
        };
        let roles = ["Giáo viên", "giáo viên", "Bí thư chi bộ, giáo viên", "GIÁO VIÊN", "Giáo viên ", "Y sĩ"];
        let statements: Vec<Statement> = roles.iter().enumerate().map(|(at, role)| one(at, role)).collect();
        let report = report(statements, Vec::new(), &[]);
        assert_eq!(report.peers.len(), 1);
        assert_eq!(
            (report.peers[0].role.as_str(), report.peers[0].statements, report.peers[0].units),
            ("Giáo viên", 5, 5)
        );
        let places: Vec<Option<u32>> = report.statements.iter().map(|row| row.peers).collect();
        assert_eq!(places, [Some(0), Some(0), Some(0), Some(0), Some(0), None]);
    }

    fn verdict(state: State) -> Verdict {
        Verdict {
            state,
            reason: "cùng tổ".into(),
            by: "Bí thư".into(),
            when: "2024-03-15".into(),
            shifted: false,
        }
    }

    #[test]
    fn a_judgement_lasts_when_the_text_shifts_and_is_told_when_it_is_gone() {
        let texts = |first: &str| vec![Statement::new("a", first), Statement::new("b", THEN)];
        let before = report(texts(THEN), Vec::new(), &[]);
        let finding =
            before.statements[0].findings.iter().find(|one| one.code == "copied").expect("they are alike");
        let review = |id: &str| Review {
            id: id.into(),
            code: "copied".into(),
            seal: finding.seal,
            verdict: verdict(State::Accepted),
        };
        for (text, shifted) in [(THEN.to_owned(), false), (THEN.replace("6 buổi", "7 buổi"), true)] {
            let mut after = report(texts(&text), Vec::new(), &[]);
            assert_eq!(after.review(&[review("a"), review("không có")]), [1]);
            let found =
                after.statements[0].findings.iter().find(|one| one.code == "copied").expect("they are alike");
            assert_eq!(found.reviewed, Some(Verdict { shifted, ..verdict(State::Accepted) }));
        }
        let mut other = report(texts("Nuôi hai con trâu, đắp xong bờ ao sau nhà."), Vec::new(), &[]);
        assert_eq!(other.review(&[review("a")]), [0]);
    }
}
