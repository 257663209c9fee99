//! One text and its duties to how specific it is, with the reason for every point.

mod cover;
mod duty;
mod follow;
mod head;
mod item;
mod line;
mod mark;
mod mask;
mod message;
mod refuse;
mod segment;
mod slot;
mod tell;
mod whole;

use serde::{Serialize, Serializer};

pub(crate) use self::{
    duty::Kinship,
    mark::{Mark, mark_text},
};
pub use self::{
    duty::Vocabulary,
    refuse::Refusal,
    slot::{Signal, SignalKind, Slots},
};
use crate::{
    Span,
    lexicon::Lexicon,
    statement::Duty,
    text::{Soundness, Text},
};

/// How specific a text is against its author's duties.
///
/// Points are on a scale of 0 to 100 and add up: the points of the items and of the duties give
/// `specificity`, the points of an item's signals give the item's.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Specificity {
    /// 0 (could be signed by anybody) to 100 (every pledge says what, how much, when and where).
    pub specificity: f64,
    /// Where that lies on the published scale; `None` when the text was refused.
    pub band: Option<Band>,
    /// What the points were given for.
    pub dimensions: Dimensions,
    /// One entry per duty, in the order they were given.
    pub duties: Vec<DutyScore>,
    /// One entry per item, left to right.
    pub items: Vec<ItemScore>,
    /// What would add most, best first.
    pub missing: Vec<Missing>,
    /// Why the text cannot be judged; then nothing else is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<Refusal>,
}

/// Where a statement lies on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Band {
    /// Set phrases and names of tasks.
    #[serde(rename = "hình thức")]
    Formal,
    /// Acts without amount, time or result.
    #[serde(rename = "chung chung")]
    General,
    /// Most pledges can be checked.
    #[serde(rename = "khá cụ thể")]
    RatherSpecific,
    /// Nearly all pledges can be checked, in more than one way.
    #[serde(rename = "cụ thể")]
    Specific,
}

impl Band {
    /// The lowest score of each band, in order.
    pub const CUTS: [(Band, f64); 4] =
        [(Band::Formal, 0.0), (Band::General, 24.0), (Band::RatherSpecific, 46.0), (Band::Specific, 72.0)];

    /// The band that score lies in.
    pub fn of(specificity: f64) -> Band {
        let reached = Band::CUTS.iter().rev().find(|&&(_, lowest)| specificity >= lowest);
        reached.map_or(Band::Formal, |&(band, _)| band)
    }

    /// Its name in results.
    pub fn name(self) -> &'static str {
        match self {
            Band::Formal => "hình thức",
            Band::General => "chung chung",
            Band::RatherSpecific => "khá cụ thể",
            Band::Specific => "cụ thể",
        }
    }
}

/// What the points were given for; the parts add up to the score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Dimensions {
    /// The best items, at most five.
    pub best: f64,
    /// How much of the professional part is specific.
    pub share: f64,
    /// How often quantity, deadline, place, product and person are met, twice at most.
    pub breadth: f64,
    /// How many duties a concrete item takes up; `None` when no duties were given: not assessed.
    pub duties: Option<f64>,
}

/// What the text says of one duty.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DutyScore {
    /// Its place in the list of duties.
    pub duty: u32,
    /// Whether an item names it, or a specific one says what is known to tell of it.
    pub covered: bool,
    /// Whether a specific item takes it up.
    pub concrete: bool,
    /// The items that name it or tell of it.
    pub spans: Vec<Span>,
    /// Its part of the score.
    pub points: f64,
}

/// How specific one item is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemScore {
    /// Where it stands.
    pub span: Span,
    /// The heading it stands under, as the author wrote it.
    pub section: Option<Section>,
    /// Whether somebody could check at year's end that it was done.
    pub specific: bool,
    /// The duty it takes up, as a place in the list of duties.
    pub duty: Option<u32>,
    /// Which slots are filled.
    pub has: Slots,
    /// What was seen, left to right.
    pub signals: Vec<Signal>,
    /// How concrete it is by itself, 0 to 1.
    pub concreteness: f64,
    /// Its part of the score.
    pub points: f64,
    /// Why it earns less than its signals say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<Discount>,
    /// Whether it stands under a heading on the author's duties, or speaks of tasks as such.
    #[serde(skip)]
    pub on_duties: bool,
    /// What else is known of it as a pledge on the duties.
    #[serde(skip)]
    pub(crate) pledge: Pledge,
}

/// What kind of pledge on the duties an item is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pledge {
    /// Whether it is a title, the name of the author or a rule that is cited.
    pub frame: bool,
    /// Whether its words name a duty.
    pub named: bool,
    /// Whether it stands outside the parts on thoughts, ethics, discipline and manner.
    pub professional: bool,
    /// Whether it speaks of tasks as such.
    pub tasks: bool,
    /// How near it is to the duties.
    pub kinship: Kinship,
    /// How many words it has beside the duties', seven at most.
    pub own: u8,
}

/// A heading: where it stands and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub heading: String,
}

impl Serialize for Section {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.heading)
    }
}

/// Why an item earns less than its signals say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Discount {
    /// Reports what has been done.
    Past,
    /// Says what an earlier item said.
    Duplicate,
    /// Nothing but plans, books and meetings.
    Procedural,
    /// Counts what says nothing: tasks, good deeds, smiles.
    Hollow,
    /// Only says what will not be done.
    Negative,
    /// Set phrases, citations and given text only.
    Stock,
    /// What every member has to do anyway.
    Universal,
}

/// One improvement, and what it would be worth.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Missing {
    /// What to add.
    pub what: SignalKind,
    /// How much the score would rise.
    pub points: f64,
    /// The item to add it to.
    pub span: Span,
}

/// What is known of a text beside its words; nothing of it is needed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The author's tasks; without them coverage is not assessed and the score is made of the rest.
    pub duties: &'a [Duty],
    /// The year the pledges are for: what is told of an earlier one has been done. Without it, the latest year the
    /// text names.
    pub year: Option<u16>,
    /// Per token of the text, whether it came from a form or a rule and so earns nothing; tokens past its end are
    /// the author's own.
    pub excused: &'a [bool],
    /// Words that members of the same post use for the duties.
    pub vocabulary: Option<&'a Vocabulary>,
}

/// Scores one text.
///
/// ```
/// use khuonsao::{lexicon::Lexicon, specificity::{Context, score}, statement::Duty, text::Text};
///
/// let raw = "Phụ đạo 5 học sinh đọc chậm của lớp 4A vào chiều thứ Năm hằng tuần.";
/// let duties = [Duty("Phụ đạo học sinh chưa hoàn thành".into())];
/// let context = Context { duties: &duties, ..Context::default() };
/// let scored = score(raw, &Text::read(raw), &context, Lexicon::builtin());
/// assert!(scored.items[0].specific && scored.items[0].has.quantity && scored.duties[0].concrete);
/// ```
pub fn score(raw: &str, text: &Text, context: &Context<'_>, lexicon: &Lexicon) -> Specificity {
    score_marked(raw, text, &text.soundness(raw), &mut mark_text(raw, text, lexicon), context, lexicon)
}

/// The same for a text of which more is known; what earns nothing is told in the marks.
pub(crate) fn score_marked(
    raw: &str,
    text: &Text,
    soundness: &Soundness,
    marks: &mut [Mark],
    context: &Context<'_>,
    lexicon: &Lexicon,
) -> Specificity {
    if let Some(refused) = refuse::refuse(text, soundness) {
        return Specificity::refused(refused);
    }
    let tasks = duty::Tasks::read(context.duties, lexicon, context.vocabulary);
    tasks.find(&text.tokens, marks);
    mask::mask(raw, text, context.excused, &tasks, marks);
    let judged = segment::judge(raw, text, marks, &tasks, context.year);
    whole::weigh(raw, text, marks, judged, &tasks)
}

impl Specificity {
    fn refused(reason: Refusal) -> Specificity {
        Specificity {
            specificity: 0.0,
            band: None,
            dimensions: Dimensions::default(),
            duties: Vec::new(),
            items: Vec::new(),
            missing: Vec::new(),
            refused: Some(reason),
        }
    }
}
