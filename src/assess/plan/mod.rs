//! The plan: what to do once the answer is yes, and what remains after no.
//!
//! [`plan`] puts the records of `law::plan` together for one case: pure, no clock, no words. It knows the answer by an [`Ending`] only, so
//! that a program without rules and search (the second module of the page) can call it. [`say`] gives the message of each line.
//! Source: plan.md of the law notes.

mod alternatives;
mod calendar;
mod circumstances;
mod court;
mod last_day;
mod paper;
mod part;
mod road;
pub mod say;
mod whole;

pub use calendar::{Event, Worded, calendar, events};
pub use part::{Asked, asked};
pub use road::road;
pub use whole::plan;

use super::{Assessment, Expected, Route, Status, Verdict};
use crate::day::Day;
use crate::facts::FactId;
use crate::law::limitation::Act;
use crate::law::plan::courts::Choice;
use crate::law::plan::days::Rolled;
use crate::law::plan::fees::{Compare, Fee, Fen, Quote};
use crate::law::plan::papers::Authentication;
use crate::law::plan::stages::{Durations, Time};
use crate::law::plan::{Form, Issuer, Measure, Region, Road, Spared, Translation, Who};
use crate::law::records::JurisdictionId;
use crate::law::rule::{Citation, Effect, Stage, Trust};
use crate::logic::Truth;
use crate::text::Text;

/// What the plan must know of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The road of the case.
    pub route: Route,
    /// Which of the eight answers it is.
    pub verdict: Verdict,
    /// The expected outcome.
    pub expected: Expected,
    /// Whether a rule of the first stage fails and dismisses: no treaty and no reciprocity.
    pub lacks_basis: bool,
}

impl From<&Assessment> for Ending {
    fn from(answer: &Assessment) -> Ending {
        let lacks_basis =
            answer.findings.iter().any(|finding| finding.stage == Stage::Basis && finding.status == Status::Fails && finding.effect == Some(Effect::Dismisses));
        Ending { route: answer.route, verdict: answer.verdict, expected: answer.expected, lacks_basis }
    }
}

/// What only the plan asks: ticks and fields of its page. They are no facts of the case and never change the verdict.
///
/// `None` and an empty list are "not said": what depends on them is marked "if".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The applicant is a company or another body.
    pub company: Option<bool>,
    /// The applicant's own country, for company papers and a power of attorney; that of the judgment where not said.
    pub home: Option<JurisdictionId>,
    /// A power of attorney is signed outside China.
    pub represented_from_abroad: Option<bool>,
    /// The applicant is a Chinese citizen living abroad.
    pub chinese_citizen_abroad: Option<bool>,
    /// Property shall be frozen meanwhile.
    pub freeze: Option<bool>,
    /// The province of the debtor's domicile.
    pub debtor_region: Option<Region>,
    /// The provinces in which the debtor has property.
    pub assets_regions: Vec<Region>,
    /// The province of the applicant's domicile.
    pub applicant_region: Option<Region>,
    /// The debtor may have property in Hong Kong.
    pub debtor_in_hong_kong: Option<bool>,
    /// The debtor co-operates.
    pub debtor_cooperates: Option<bool>,
    /// The debtor is a company or another body.
    pub debtor_company: Option<bool>,
    /// Official rates of other currencies to the yuan.
    pub rates: Vec<Rate>,
    /// The day on which the ruling on recognition was served.
    pub ruling_served: Option<Day>,
    /// The last day of a settlement in execution.
    pub settlement_until: Option<Day>,
    /// The day on which a freeze took effect.
    pub frozen_on: Option<Day>,
    /// Days for which extra interest is computed, as an example.
    pub interest_days: Option<u32>,
}

/// An official rate, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// ISO 4217 code, three capital letters.
    pub currency: [u8; 3],
    /// Millionths of a yuan for one unit: 7.1 yuan are 7 100 000. See [`crate::law::plan::fees::parse_rate`].
    pub millionths: i64,
    /// The day of the rate.
    pub day: Option<Day>,
}

/// How the plan stands to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// An application makes sense now.
    Now,
    /// It will, once what is missing is cured.
    OnceCured,
    /// It cannot be said yet whether it does.
    WhileOpen,
    /// It does not: only the alternatives are shown.
    AlternativesOnly,
}

/// The plan of one case. Lists that do not apply are empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The day of whose law it speaks.
    pub on: Day,
    /// Which parts to show.
    pub shown: Shown,
    /// The road, as fine as papers and courts need it; `None` while the place is open, and then most lists are empty.
    pub road: Option<Road>,
    /// The last day to apply; always computed.
    pub last_day: LastDay,
    /// The courts, best first.
    pub court: Courts,
    /// The papers, in the order of filing.
    pub papers: Vec<PaperLine>,
    /// The fees.
    pub fees: Fees,
    /// Freezing property meanwhile.
    pub preservation: Preservation,
    /// The steps.
    pub steps: Vec<StepLine>,
    /// How long decided cases of this road took.
    pub durations: Option<Durations>,
    /// The periods that run in the proceedings, with their last day where the visitor gave the day from which they run.
    pub periods: Vec<PeriodLine>,
    /// What execution reaches.
    pub reach: Reach,
    /// What remains beside recognition, or after no.
    pub alternatives: Vec<Alternative>,
}

/// The last day to apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastDay {
    /// From what it is counted; `None` while no day is known.
    pub from: Option<Act>,
    /// What started it anew.
    pub restarts: Vec<Act>,
    /// The earliest end: the safe day. Its nominal day is the one to show; where it moves is a remark.
    pub safe: Option<Rolled>,
    /// The latest end that is possible; the same as `safe` where there is only one.
    pub latest: Option<Rolled>,
    /// Whether it is over on the day of the assessment: true only where even the latest end is past.
    pub expired: Truth,
    /// What can be argued: keys of `plan.doubt-…`.
    pub doubts: Vec<&'static str>,
    /// After recognition alone: the last day to ask for execution (SPC-INT-2022 Art 545(2)), if the ruling was served.
    pub second: Option<Rolled>,
    /// After a settlement in execution: the last day to resume it.
    pub settlement: Option<Rolled>,
}

/// The courts to which the case can go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Courts {
    /// In order; the first is suggested.
    pub choices: Vec<Choice>,
    /// Keys of `plan.court.…`: `no-court`, `one-court-only`, `check-concentration`.
    pub warnings: Vec<&'static str>,
}

/// Whether the applicant has a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Have {
    /// The facts say that the file is complete.
    InHand,
    /// The facts say that it is missing.
    Missing,
    /// Nobody said.
    NotSaid,
}

/// One paper. Its text is `plan.paper-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperLine {
    /// Its id.
    pub id: &'static str,
    /// Whether it is certain that it is needed; else it is marked "if it applies".
    pub needed: Truth,
    /// Whether it is there.
    pub have: Have,
    /// Who issues it: `plan.issuer-<name>`.
    pub issuer: Issuer,
    /// In what form: `plan.form-<name>`.
    pub form: Form,
    /// How it becomes credible: [`say::proof`].
    pub proof: Authentication,
    /// The country whose formalities count; nothing where none do.
    pub country: Option<JurisdictionId>,
    /// What translation it needs.
    pub translation: Translation,
    /// Where it stands.
    pub basis: Citation,
}

/// What the court charges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fees {
    /// The sums whose enforcement is asked, a currency each; never added across currencies.
    pub asked: Vec<Asked>,
    /// The same in fen, all added: only where each currency is yuan or has a rate.
    pub counted: Option<Fen>,
    /// The rates that were used.
    pub rates: Vec<Rate>,
    /// Currencies for which no rate was given: without them nothing is counted.
    pub unrated: Vec<[u8; 3]>,
    /// The tariff, step by step; `None` where none is in force on the day.
    pub tariff: Option<Fee>,
    /// The ways in which courts charge, side by side.
    pub quotes: Vec<Quote>,
    /// Against a suit on the same sum; where a sum is counted.
    pub compare: Option<Compare>,
    /// Extra interest on the sum for the days asked (`Wishes::interest_days`): days and fen.
    pub double_interest: Option<(u32, Fen)>,
}

/// Freezing property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preservation {
    /// The fee.
    pub fee: Option<Fee>,
    /// The most that the court can ask as security in a pending case, in fen.
    pub security_most: Option<Fen>,
    /// Where it is possible before the case is filed too: Hong Kong, Macau, Taiwan.
    pub before_filing: bool,
    /// The day by which renewal of a freeze of deposits must be asked, if the visitor gave its day.
    pub renew_by: Option<Day>,
}

/// One step. Its text is `plan.stage-<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    /// Its id.
    pub id: &'static str,
    /// Whether it is certain that it is taken.
    pub taken: Truth,
    /// Whose move it is: `plan.who-<name>`.
    pub who: Who,
    /// How long: [`say::time`].
    pub time: Time,
    /// Where it stands.
    pub basis: Option<Citation>,
    /// How far it was checked.
    pub trust: Trust,
}

/// One period of the proceedings. Its text is `plan.period-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodLine {
    /// The record.
    pub id: &'static str,
    /// How long, in `unit`.
    pub length: u16,
    /// In what it is counted.
    pub unit: crate::law::plan::Unit,
    /// Its last day, where the day from which it runs is known.
    pub last: Option<Rolled>,
    /// Where it stands.
    pub basis: Citation,
}

/// What execution reaches and what it does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// In order. Text: `plan.measure-<id>`.
    pub measures: Vec<MeasureLine>,
    /// Text: `plan.spared-<id>`.
    pub spared: Vec<SparedLine>,
    /// The debtor is a State or central bank: `plan.reach.state` stands in place of the measures against persons.
    pub is_state: bool,
}

/// A measure of execution.
pub type MeasureLine = &'static Measure;
/// What may not be taken.
pub type SparedLine = &'static Spared;

impl PartialEq for Measure {
    fn eq(&self, other: &Measure) -> bool {
        self.id == other.id
    }
}
impl Eq for Measure {}
impl PartialEq for Spared {
    fn eq(&self, other: &Spared) -> bool {
        self.id == other.id
    }
}
impl Eq for Spared {}

/// When an alternative is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It is.
    Holds,
    /// It turns on a fact that is not known.
    If(FactId),
    /// It turns on something that only the visitor can say (`Wishes`).
    IfSo,
}

/// One thing that remains. Texts: `plan.alternative-<id>.title` and `.text`, the latter by [`say::alternative`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// `cure`, `part`, `sue`, `arbitrate`, `hong-kong`, `notarial-deed`, `bankruptcy`, `elsewhere`.
    pub id: &'static str,
    /// When it is open.
    pub when: When,
    /// What to say.
    pub text: Text,
    /// Where it stands.
    pub citations: Vec<Citation>,
}
