//! What sort of phrase a phrase is.

/// What sort of phrase a phrase is, as the second column of a table names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Kind {
    /// What everybody who signs believes or is held to believe.
    Creed,
    /// Promises no amount and no time.
    Empty,
    /// A motto or the name of a movement.
    Slogan,
    /// A motto with a number in it, or a share of an unnamed whole.
    SloganNumber,
    /// How a statement ends.
    Closing,
    /// A fault said so that it is none.
    Euphemism,
    /// Takes back some of what is said.
    Hedge,
    /// An act somebody could watch.
    Observable,
    /// An act that leaves something to show: writing, handing in, putting up.
    Record,
    /// Others do the work.
    Managerial,
    /// A will rather than an act.
    Vague,
    /// A number written in letters.
    Number,
    /// Reads like a number and is none.
    NotNumber,
    /// Part of a whole.
    Fraction,
    /// What is counted.
    Classifier,
    /// What may be counted without saying anything.
    Hollow,
    /// Makes the number behind it a name.
    Label,
    /// At least, at most.
    Bound,
    /// A level to be kept, the number behind it.
    Ceiling,
    /// More or less than before.
    Change,
    /// A point in time by itself.
    Deadline,
    /// Opens a point in time; a day, a month or an event follows.
    DeadlineOpener,
    /// Makes the number before it a time of day.
    Clock,
    /// Something with a day of its own.
    Event,
    /// How often.
    Frequency,
    /// A day of the lunar calendar.
    Lunar,
    /// One time of several.
    Turn,
    /// A length of time.
    Period,
    /// A day of the week.
    Weekday,
    /// A time as long as the statement is valid.
    Weak,
    /// A time that cannot be missed.
    Zero,
    /// A sort of place; a name or number follows.
    PlaceHead,
    /// A sort of organization; a name or number follows.
    UnitHead,
    /// A sort of place whose name is known for one without its capital.
    Settlement,
    /// Says that a place follows.
    PlaceOpener,
    /// A place by itself.
    CommonPlace,
    /// A name that everybody writes.
    Protected,
    /// What is there when the work is done.
    Product,
    /// How somebody else can see that it was done.
    Proof,
    /// What the result is measured by.
    Measure,
    /// Behind a negation says that not one may happen.
    NotOne,
    /// Paper about work.
    Procedural,
    /// Stands before the name of a person.
    Title,
    /// People the work is for.
    Group,
    /// People a number delimits.
    People,
    /// People nobody could name.
    VagueGroup,
    /// A name out of a form.
    Placeholder,
    /// The author himself.
    Myself,
    /// By what means or under what condition.
    How,
    /// One word whose parts mean something else.
    Compound,
    /// A word of grammar.
    Function,
    /// A word that fits every post.
    Abstract,
    /// A sort of rule; its number follows.
    Citation,
    /// What has been done.
    Past,
    /// What there is.
    Background,
    /// The first word of a person's name.
    Surname,
    /// What every member has to do anyway.
    Universal,
    /// Says that something will not be done.
    Negation,
    /// A moment that the work itself sets.
    Occasion,
    /// Says that a figure is still to be reached.
    Target,
    /// Short for a body or office.
    Organ,
    /// Short for people.
    Staff,
    /// Short for a field of work or a thing.
    Work,
    /// Says where something is, or goes, against a place that follows: behind, along, into.
    Locative,
    /// What stands above a statement.
    Header,
    /// What stands below a statement.
    Signature,
    /// Heading: thoughts and convictions.
    IdeologyPart,
    /// Heading: ethics and way of life.
    EthicsPart,
    /// Heading: discipline.
    DisciplinePart,
    /// Heading: manner of work.
    StylePart,
    /// Heading: setting an example.
    ExamplePart,
    /// Heading: duties of the post.
    DutyPart,
    /// Heading: what is to be mended.
    RemedyPart,
    /// Heading: plan.
    PlanPart,
    /// Heading: the year's theme.
    ThemePart,
    /// Heading: what went well.
    StrengthPart,
    /// Heading: what fell short.
    WeaknessPart,
    /// Heading: what comes next.
    DirectionPart,
    /// Heading: grading of oneself.
    GradePart,
    /// Heading: the pledge as a whole.
    PledgePart,
    /// Said in one field of work: teaching and schools.
    SchoolTrade,
    /// Said in one field of work: medicine and nursing.
    HealthTrade,
    /// Said in one field of work: kitchens.
    KitchenTrade,
    /// Said in one field of work: mines and quarries.
    MiningTrade,
    /// Said in one field of work: the post.
    PostTrade,
    /// Said in one field of work: crafts.
    CraftTrade,
    /// Said in one field of work: livestock and animal health.
    LivestockTrade,
    /// Said in one field of work: crops and farm advice.
    CropTrade,
    /// Said in one field of work: forests.
    ForestTrade,
    /// Said in one field of work: fishery and aquaculture.
    FisheryTrade,
    /// Said in one field of work: irrigation, dikes and water supply.
    WaterTrade,
    /// Said in one field of work: courts, enforcement, prosecution, legal aid.
    JusticeTrade,
    /// Said in one field of work: police, fire and prisons.
    PoliceTrade,
    /// Said in one field of work: army, militia and border guard.
    ArmyTrade,
    /// Said in one field of work: tax, customs, market control.
    MarketTrade,
    /// Said in one field of work: accounting, treasury, planning.
    FinanceTrade,
    /// Said in one field of work: banking and credit.
    BankTrade,
    /// Said in one field of work: insurance and labor benefits.
    InsuranceTrade,
    /// Said in one field of work: land, surveying.
    LandTrade,
    /// Said in one field of work: building.
    BuildingTrade,
    /// Said in one field of work: roads, railways, transport.
    TransportTrade,
    /// Said in one field of work: electricity.
    EnergyTrade,
    /// Said in one field of work: information technology, post, telecom.
    ComputingTrade,
    /// Said in one field of work: press, radio, television.
    PressTrade,
    /// Said in one field of work: libraries, museums, arts, sport, tourism.
    CultureTrade,
    /// Said in one field of work: sanitation and environment.
    WasteTrade,
    /// Said in one field of work: factories, mines, workshops.
    FactoryTrade,
    /// Said in one field of work: market stalls, shops, services.
    TradingTrade,
    /// Said in one field of work: personnel, archives, administration.
    OfficeTrade,
    /// Said in one field of work: party and mass work.
    PartyTrade,
    /// Said in one field of work: social work, labor, welfare.
    SocialTrade,
    /// Said in one field of work: research, weather, measurement.
    ScienceTrade,
    /// Speaks of the tasks of a post as such, whatever they are.
    Task,
    /// Short form whose full stop ends no sentence.
    SentenceSafe,
}

impl Kind {
    /// Every kind and its name in the tables, in order.
    pub const ALL: &[(Kind, &str)] = &[
        (Kind::Creed, "creed"),
        (Kind::Empty, "empty"),
        (Kind::Slogan, "slogan"),
        (Kind::SloganNumber, "slogan-number"),
        (Kind::Closing, "closing"),
        (Kind::Euphemism, "euphemism"),
        (Kind::Hedge, "hedge"),
        (Kind::Observable, "observable"),
        (Kind::Record, "record"),
        (Kind::Managerial, "managerial"),
        (Kind::Vague, "vague"),
        (Kind::Number, "number-word"),
        (Kind::NotNumber, "not-a-number"),
        (Kind::Fraction, "fraction"),
        (Kind::Classifier, "classifier"),
        (Kind::Hollow, "hollow"),
        (Kind::Label, "label"),
        (Kind::Bound, "bound"),
        (Kind::Ceiling, "ceiling"),
        (Kind::Change, "change"),
        (Kind::Deadline, "deadline"),
        (Kind::DeadlineOpener, "deadline-opener"),
        (Kind::Clock, "clock"),
        (Kind::Event, "event"),
        (Kind::Frequency, "frequency"),
        (Kind::Lunar, "lunar"),
        (Kind::Turn, "turn"),
        (Kind::Period, "period"),
        (Kind::Weekday, "weekday"),
        (Kind::Weak, "weak"),
        (Kind::Zero, "zero"),
        (Kind::PlaceHead, "head"),
        (Kind::UnitHead, "unit-head"),
        (Kind::Settlement, "settlement"),
        (Kind::PlaceOpener, "place-opener"),
        (Kind::CommonPlace, "common-place"),
        (Kind::Protected, "protected"),
        (Kind::Product, "product"),
        (Kind::Proof, "proof"),
        (Kind::Measure, "measure"),
        (Kind::NotOne, "none"),
        (Kind::Procedural, "procedural"),
        (Kind::Title, "title"),
        (Kind::Group, "group"),
        (Kind::People, "people"),
        (Kind::VagueGroup, "vague-group"),
        (Kind::Placeholder, "placeholder"),
        (Kind::Myself, "self"),
        (Kind::How, "how"),
        (Kind::Compound, "compound"),
        (Kind::Function, "stop"),
        (Kind::Abstract, "abstract"),
        (Kind::Citation, "citation"),
        (Kind::Past, "past"),
        (Kind::Background, "background"),
        (Kind::Surname, "surname"),
        (Kind::Universal, "universal"),
        (Kind::Negation, "negation"),
        (Kind::Occasion, "occasion"),
        (Kind::Target, "target"),
        (Kind::Organ, "organ"),
        (Kind::Staff, "person"),
        (Kind::Work, "work"),
        (Kind::Locative, "locative"),
        (Kind::Header, "header"),
        (Kind::Signature, "signature"),
        (Kind::IdeologyPart, "tu-tuong"),
        (Kind::EthicsPart, "dao-duc"),
        (Kind::DisciplinePart, "ky-luat"),
        (Kind::StylePart, "le-loi"),
        (Kind::ExamplePart, "neu-guong"),
        (Kind::DutyPart, "nhiem-vu"),
        (Kind::RemedyPart, "khac-phuc"),
        (Kind::PlanPart, "ke-hoach"),
        (Kind::ThemePart, "chuyen-de"),
        (Kind::StrengthPart, "uu-diem"),
        (Kind::WeaknessPart, "han-che"),
        (Kind::DirectionPart, "phuong-huong"),
        (Kind::GradePart, "tu-danh-gia"),
        (Kind::PledgePart, "cam-ket-chung"),
        (Kind::SchoolTrade, "trade-school"),
        (Kind::HealthTrade, "trade-health"),
        (Kind::KitchenTrade, "trade-kitchen"),
        (Kind::MiningTrade, "trade-mining"),
        (Kind::PostTrade, "trade-post"),
        (Kind::CraftTrade, "trade-craft"),
        (Kind::LivestockTrade, "trade-livestock"),
        (Kind::CropTrade, "trade-crops"),
        (Kind::ForestTrade, "trade-forest"),
        (Kind::FisheryTrade, "trade-fishery"),
        (Kind::WaterTrade, "trade-water"),
        (Kind::JusticeTrade, "trade-justice"),
        (Kind::PoliceTrade, "trade-police"),
        (Kind::ArmyTrade, "trade-army"),
        (Kind::MarketTrade, "trade-market"),
        (Kind::FinanceTrade, "trade-finance"),
        (Kind::BankTrade, "trade-bank"),
        (Kind::InsuranceTrade, "trade-insurance"),
        (Kind::LandTrade, "trade-land"),
        (Kind::BuildingTrade, "trade-building"),
        (Kind::TransportTrade, "trade-transport"),
        (Kind::EnergyTrade, "trade-energy"),
        (Kind::ComputingTrade, "trade-computing"),
        (Kind::PressTrade, "trade-press"),
        (Kind::CultureTrade, "trade-culture"),
        (Kind::WasteTrade, "trade-waste"),
        (Kind::FactoryTrade, "trade-factory"),
        (Kind::TradingTrade, "trade-trading"),
        (Kind::OfficeTrade, "trade-office"),
        (Kind::PartyTrade, "trade-party"),
        (Kind::SocialTrade, "trade-social"),
        (Kind::ScienceTrade, "trade-science"),
        (Kind::Task, "task"),
        (Kind::SentenceSafe, "sentence-safe"),
    ];

    /// The kinds of set phrases, one bit each.
    pub(crate) const STOCK: u128 = Kind::bits(&[
        Kind::Creed,
        Kind::Empty,
        Kind::Slogan,
        Kind::SloganNumber,
        Kind::Closing,
        Kind::Euphemism,
        Kind::Hedge,
    ]);

    /// The kinds of headings and of what stands above and below a statement, one bit each.
    pub(crate) const SECTION: u128 = Kind::SchoolTrade.bit() - Kind::Header.bit();

    /// The kinds of words of one field of work, one bit each.
    pub(crate) const TRADE: u128 = Kind::SentenceSafe.bit() - Kind::SchoolTrade.bit();

    /// The kinds of phrases that name a time, one bit each.
    pub(super) const DATES: u128 = Kind::bits(&[
        Kind::Deadline,
        Kind::Frequency,
        Kind::Lunar,
        Kind::Event,
        Kind::Occasion,
        Kind::Weekday,
    ]);

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.iter().find(|&&(_, own)| own == name).map(|&(kind, _)| kind)
    }

    /// Its name in the tables.
    pub fn name(self) -> &'static str {
        Kind::ALL[self as usize].1
    }

    /// Whether a phrase of this kind is a set phrase, which says the same in every statement.
    pub const fn is_stock(self) -> bool {
        Kind::STOCK & self.bit() != 0
    }

    /// The bit that stands for it.
    pub(crate) const fn bit(self) -> u128 {
        1 << self as u32
    }

    /// The bits that stand for several.
    pub(crate) const fn bits(kinds: &[Kind]) -> u128 {
        let mut bits = 0;
        let mut at = 0;
        while at < kinds.len() {
            bits |= kinds[at].bit();
            at += 1;
        }
        bits
    }

    /// The kinds whose bits are set, in order.
    pub(super) fn each(mut bits: u128) -> impl Iterator<Item = Kind> {
        std::iter::from_fn(move || {
            let lowest = bits.trailing_zeros() as usize;
            bits &= bits.wrapping_sub(1);
            Kind::ALL.get(lowest).map(|&(kind, _)| kind)
        })
    }
}
