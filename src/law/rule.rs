//! What a rule is: a record that a lawyer can read beside its article.

use crate::day::{Day, Period};
use crate::facts::{Condition, FactId, Opt, PointId};

/// Name of a rule: lower case with hyphens; never renamed, only retired.
pub type RuleId = &'static str;

/// The stages, in the order in which a Chinese court takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Stage {
    Basis,
    Decision,
    Finality,
    Jurisdiction,
    DueProcess,
    Conflicts,
    Policy,
    Amount,
    Time,
}

impl Stage {
    /// All stages in the court's order.
    pub const ALL: [Stage; 9] =
        [Stage::Basis, Stage::Decision, Stage::Finality, Stage::Jurisdiction, Stage::DueProcess, Stage::Conflicts, Stage::Policy, Stage::Amount, Stage::Time];

    /// Its name in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Stage::Basis => "basis",
            Stage::Decision => "decision",
            Stage::Finality => "finality",
            Stage::Jurisdiction => "jurisdiction",
            Stage::DueProcess => "due-process",
            Stage::Conflicts => "conflicts",
            Stage::Policy => "policy",
            Stage::Amount => "amount",
            Stage::Time => "time",
        }
    }
}

/// What a failing rule does. The order is that in which effects apply: the first decides (design, section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Wrong road: another procedure.
    Redirects,
    /// No basis, no competent court, an excluded kind: nothing is decided about the judgment.
    Dismisses,
    /// A ground of refusal, for good.
    Bars,
    /// A defect that can be cured; the application may be made again.
    DismissesForNow,
    /// Takes away a part.
    Severs,
}

impl Effect {
    /// All effects, the first that applies first.
    pub const ALL: [Effect; 5] = [Effect::Redirects, Effect::Dismisses, Effect::Bars, Effect::DismissesForNow, Effect::Severs];

    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Effect::Redirects => "redirects",
            Effect::Dismisses | Effect::DismissesForNow => "dismisses",
            Effect::Bars => "bars",
            Effect::Severs => "severs",
        }
    }
}

/// Who must raise and prove what the rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Burden {
    /// The applicant shows it.
    Applicant,
    /// The debtor raises and proves it.
    Debtor,
    /// The court looks at it of its own motion.
    Court,
}

impl Burden {
    /// All of them.
    pub const ALL: [Burden; 3] = [Burden::Applicant, Burden::Debtor, Burden::Court];

    /// Its name in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Burden::Applicant => "applicant",
            Burden::Debtor => "debtor",
            Burden::Court => "court",
        }
    }
}

/// How strong the authority behind a rule is, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Authority {
    Treaty,
    Statute,
    Interpretation,
    Summary,
    Case,
    Opinion,
}

impl Authority {
    /// All kinds, strongest first.
    pub const ALL: [Authority; 6] = [Authority::Treaty, Authority::Statute, Authority::Interpretation, Authority::Summary, Authority::Case, Authority::Opinion];

    /// Its name in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Authority::Treaty => "treaty",
            Authority::Statute => "statute",
            Authority::Interpretation => "interpretation",
            Authority::Summary => "summary",
            Authority::Case => "case",
            Authority::Opinion => "opinion",
        }
    }
}

/// How far we have checked a citation in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Primary text read.
    P,
    /// Part of the primary text read.
    PPart,
    /// Secondary source read.
    S,
    /// From memory: shown as not re-read.
    M,
}

impl Trust {
    /// Its mark in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Trust::P => "P",
            Trust::PPart => "P-part",
            Trust::S => "S",
            Trust::M => "M",
        }
    }
}

/// An article of an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Id of the instrument, in `data/instruments.toml`; `treaty` stands for the treaty with the State of the judgment.
    pub instrument: &'static str,
    /// Article, item in brackets; empty for the instrument as a whole.
    pub article: &'static str,
    /// How far we have checked it.
    pub trust: Trust,
}

/// An article, with how far it was checked.
pub const fn cite(instrument: &'static str, article: &'static str, trust: Trust) -> Citation {
    Citation { instrument, article, trust }
}

/// A time in which the rule stood on one authority. A new version closes the old one, which stays.
#[derive(Clone, Copy, Debug)]
pub struct Version {
    /// When.
    pub period: Period,
    /// How strong.
    pub authority: Authority,
    /// Where it stands. At least one instrument is in force on each day of the period.
    #[cfg(feature = "sources")]
    pub citations: &'static [Citation],
}

/// Where a rule stands in the law, from `data/authorities.toml`.
///
/// The page holds only when and how strongly a rule stands (it is built without the feature `sources`); articles and cases
/// come to it in a language pack, since only the result shows them.
#[derive(Debug)]
pub struct Sources {
    /// The paragraph of the notes from which the rule was written (`docs/law/rules.md`).
    #[cfg(feature = "sources")]
    pub note: &'static str,
    /// Its versions, oldest first, without overlap.
    pub versions: &'static [Version],
    /// Decided cases in which it mattered, by id.
    #[cfg(feature = "sources")]
    pub cases: &'static [&'static str],
}

/// One test that a judgment must pass, or (with no effect) one thing that follows.
#[derive(Debug)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// Where the court comes to it.
    pub stage: Stage,
    /// The cases to which it applies.
    pub applies: Condition,
    /// When it fails.
    pub fails: Condition,
    /// What a failure does; `None` for a rule that informs and never decides.
    pub effect: Option<Effect>,
    /// Who must raise and prove it.
    pub burden: Burden,
    /// Where it stands.
    pub sources: Sources,
}

impl Rule {
    /// Its version on that day; `None` if it was not in force.
    pub fn on(&self, on: Day) -> Option<&'static Version> {
        self.sources.versions.iter().find(|version| version.period.contains(on))
    }
}

/// What practice does on a contested point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// For recognition.
    For,
    /// Against it.
    Against,
    /// It cannot be said: left to the court.
    Split,
}

impl Leaning {
    /// Its name in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Leaning::For => "for",
            Leaning::Against => "against",
            Leaning::Split => "split",
        }
    }
}

/// A point that is contested, or that the law leaves to the court's choice.
#[derive(Debug)]
pub struct Point {
    /// Its name, in the catalogs too, where both sides stand.
    pub id: &'static str,
    /// What practice does.
    pub leans: Leaning,
    /// Whence we have it: for those who keep the law. The page shows the sides of a point, not our files.
    #[cfg(not(target_arch = "wasm32"))]
    pub source: &'static str,
    /// The day to which the leaning was looked at.
    pub reviewed: Day,
}

/// What the law makes of a raw fact: while the condition holds, the finding has one of these values.
///
/// A link is no rule: it says what a finding is, not what follows from it.
#[derive(Debug)]
pub struct Link {
    /// The finding.
    pub finding: FactId,
    /// The values that it can then have, as a mask of its options.
    pub values: u64,
    /// When.
    pub when: Condition,
    /// The days on which it holds.
    pub period: Period,
}

/// The finding is that option while the condition holds.
pub const fn link(option: Opt, when: Condition, period: Period) -> Link {
    Link { finding: option.fact, values: option.bit(), when, period }
}

/// The finding is not that option while the condition holds.
pub const fn excludes(option: Opt, when: Condition, period: Period) -> Link {
    Link { finding: option.fact, values: !option.bit(), when, period }
}

/// The finding is true while the condition holds.
pub const fn makes_true(finding: FactId, when: Condition, period: Period) -> Link {
    Link { finding, values: 0b10, when, period }
}

/// The finding is false while the condition holds.
pub const fn makes_false(finding: FactId, when: Condition, period: Period) -> Link {
    Link { finding, values: 0b01, when, period }
}

/// A place in the table of points, made by the table alone.
pub const fn point(place: u8) -> PointId {
    PointId(place)
}
