//! Reads Vietnamese commitment statements: what was copied, what is formulaic, what is truly a pledge.
//!
//! Text in, findings out: no file, no terminal, no environment, no clock, no network. Analysing cannot fail
//! and never panics, takes linear time in each text, and gives the same bytes on any number of threads.
//!
//! # One statement
//!
//! ```
//! use khuonsao::{Lexicon, specificity::{self, Context}, statement::Duty, text::Text};
//!
//! let raw = "Dự giờ 02 tiết/tháng, nộp phiếu nhận xét cho tổ trưởng trước ngày 25. Luôn nêu cao tinh thần trách nhiệm.";
//! let duties = [Duty("Sinh hoạt tổ chuyên môn, dự giờ".into())];
//! let context = Context { duties: &duties, year: Some(2024), ..Context::default() };
//! let score = specificity::score(raw, &Text::read(raw), &context, Lexicon::builtin());
//!
//! assert!(score.items[0].has.quantity && score.items[0].has.deadline);
//! assert!(!score.items[1].specific);
//! ```
//!
//! # A corpus
//!
//! ```
//! use khuonsao::{Config, Corpus, Form, Language, Registers, Report, Statement};
//!
//! let mut corpus = Corpus::new(Config::default())?;
//! corpus.add_form(Form::new("mau.txt", "BẢN CAM KẾT. Tôi cam kết thực hiện tốt các nội dung sau đây: ……………"))?;
//! let form = "BẢN CAM KẾT. Tôi cam kết thực hiện tốt các nội dung sau đây:";
//! let pledge = "Mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca trước 7 giờ sáng hôm sau.";
//! for (id, text) in [
//!     ("buoi", format!("{form} {pledge}")),
//!     ("chung", format!("{form} Tôi hứa. {pledge}")),
//!     ("dau", format!("{form} Thứ Hai hằng tuần đối chiếu quỹ tiền mặt với thủ quỹ.")),
//! ] {
//!     corpus.insert(Statement::new(id, text).unit("Xã Bãi Cháo/Chi bộ Trạm y tế"))?;
//! }
//!
//! let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
//! assert_eq!(report.clusters[0].members, ["buoi", "chung"]);
//! assert!(report.statements[0].findings.iter().any(|finding| finding.code == "copied"));
//! assert!(report.statements[2].findings.iter().all(|finding| finding.code != "copied"));
//! # Ok::<(), khuonsao::Error>(())
//! ```
//!
//! # One more statement against a corpus that is built
//!
//! ```
//! # use khuonsao::{Config, Corpus, Statement};
//! # let mut corpus = Corpus::new(Config::default())?;
//! # let pledge = "Mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca trước 7 giờ sáng hôm sau.";
//! # corpus.insert(Statement::new("buoi", pledge))?;
//! let late = Statement::new("muon", "Moi thang truc tram 6 buoi toi, ghi so ban giao ca truoc 7 gio sang hom sau.");
//! let alike = corpus.compare_one(&late);
//!
//! assert_eq!(corpus.statement(alike.pairs[0].pair.left).id, "buoi");
//! assert!(alike.pairs[0].without_marks);
//! # Ok::<(), khuonsao::Error>(())
//! ```
//!
//! The modules below stand in the order in which text moves through them.

#![forbid(unsafe_code)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod span;
pub mod statement;
pub mod text;

pub mod lexicon;
pub mod register;
pub mod form;
pub(crate) mod shingle;
pub mod overlap;
pub(crate) mod index;
pub mod cluster;
pub mod align;
pub mod corpus;

pub mod specificity;
pub mod provenance;
pub mod finding;

pub mod report;

pub mod config;
pub mod error;

pub use crate::{
    cluster::Cluster,
    config::Config,
    corpus::{Corpus, Finder},
    error::Error,
    finding::{Finding, Language},
    lexicon::Lexicon,
    overlap::{Bound, Overlap, Pair},
    register::Registers,
    report::Report,
    span::Span,
    statement::{Form, Reference, Statement, StatementId},
};
