//! The records of the plan as plain tables: fees, courts, papers, steps, periods, days off, execution.
//!
//! Written by the build from `data/{fees,courts,papers,stages,holidays,execution}.toml`. Texts of a record stand in the catalogs under
//! `plan.<kind>-<id>`; names, notes and sources of a record are not in these tables.

use super::terms::*;
use crate::day::{Day, Period, between, day, since};
use crate::law::rule::{Citation, Trust, cite};

/// How the court counts a fee. Source: `data/fees.toml`.
#[derive(Debug)]
pub struct Tariff {
    /// Its id, never renamed.
    pub id: &'static str,
    /// For what.
    pub what: Charge,
    /// When it is in force.
    pub period: Period,
    /// Where it stands.
    pub basis: Citation,
    /// Whole yuan up to a sum of whole yuan: `(fee, up to)`; `None` where nothing is counted by the sum.
    pub flat: Option<(i64, i64)>,
    /// The most, in whole yuan.
    pub cap: Option<i64>,
    /// The range in whole yuan where no sum is counted.
    pub no_amount: Option<(i64, i64)>,
    /// Who bears it in the end.
    pub borne: Borne,
    /// When it is paid.
    pub due: Due,
    /// What is above the flat part, in order, without gap or overlap.
    pub slices: &'static [Slice],
}

/// One slice of a tariff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Whole yuan at which it begins.
    pub over: i64,
    /// Whole yuan at which it ends; none for the last.
    pub to: Option<i64>,
    /// Hundredths of a per cent: 150 is 1.5 %.
    pub rate: i64,
}

/// One way in which courts charge. Texts: `plan.practice-<id>`.
#[derive(Debug)]
pub struct Practice {
    /// Its id, never renamed.
    pub id: &'static str,
    /// The roads on which it is found.
    pub roads: &'static [Road],
    /// What is taken at filing.
    pub recognition: Charging,
    /// What is taken after execution.
    pub execution: Charging,
    /// Whether it is what the text says.
    pub certain: bool,
    /// How far it was checked.
    pub trust: Trust,
}

/// A place at which an application may be made. Source: `data/courts.toml`.
#[derive(Debug)]
pub struct Venue {
    /// Its id, never renamed.
    pub id: &'static str,
    /// On which roads.
    pub roads: &'static [Road],
    /// Whose place.
    pub place: VenuePlace,
    /// When it is open.
    pub condition: VenueCondition,
    /// Which courts of the place.
    pub level: Level,
    /// What must be shown.
    pub proof: Option<VenueProof>,
    /// When it is in force.
    pub period: Period,
    /// Where it stands.
    pub basis: Citation,
}

/// Which kind a dispute is.
#[derive(Debug)]
pub struct KindRule {
    /// The kind.
    pub kind: CourtKind,
    /// Options of the fact `subject`, by name.
    pub subjects: &'static [&'static str],
    /// Options of the fact `matter`, by name.
    pub matters: &'static [&'static str],
    /// Whether the subject alone tells.
    pub certain: bool,
    /// Where it stands.
    pub basis: Citation,
}

/// A court that takes the place of the intermediate court for a kind of dispute. Texts: `plan.special-<id>`, and `.covers` where it
/// covers a part of a region.
#[derive(Debug)]
pub struct Special {
    /// Its id, never renamed.
    pub id: &'static str,
    /// For which kind.
    pub kind: CourtKind,
    /// When it sits.
    pub period: Period,
    /// Its regions.
    pub regions: &'static [Region],
    /// Whether it covers only a part of them but the first.
    pub part: bool,
    /// Where it stands; its trust is that of the regions.
    pub basis: Citation,
}

/// A paper to file. Source: `data/papers.toml`. Texts: `plan.paper-<id>`.
#[derive(Debug)]
pub struct Paper {
    /// Its id, never renamed.
    pub id: &'static str,
    /// On which roads.
    pub roads: &'static [Road],
    /// When it is needed.
    pub when: PaperWhen,
    /// Who issues it.
    pub issuer: Issuer,
    /// In what form.
    pub form: Form,
    /// How it becomes credible.
    pub proof: Proof,
    /// What translation it needs.
    pub translation: Translation,
    /// The option of the fact `papers` that says it is missing, by name.
    pub defect: Option<&'static str>,
    /// When it is in force.
    pub period: Period,
    /// Where it stands.
    pub basis: Citation,
}

/// A step from the papers to the money. Source: `data/stages.toml`. Texts: `plan.stage-<id>`.
#[derive(Debug)]
pub struct Stage {
    /// Its id, never renamed.
    pub id: &'static str,
    /// On which roads.
    pub roads: &'static [Road],
    /// When it is taken.
    pub when: StageWhen,
    /// Whose move it is.
    pub who: Who,
    /// Whence its length is known.
    pub basis_of_time: TimeBasis,
    /// The least and the most, in `unit`.
    pub span: Option<(u16, u16)>,
    /// Days or months.
    pub unit: Option<Unit>,
    /// Average, number of cases and year of a study that counted.
    pub counted: Option<(u16, u16, u16)>,
    /// Where it stands, if in a text.
    pub basis: Option<Citation>,
    /// How far it was checked.
    pub trust: Trust,
}

/// A period that runs in the proceedings. Texts: `plan.period-<id>`.
#[derive(Debug)]
pub struct Term {
    /// Its id, never renamed.
    pub id: &'static str,
    /// On which roads.
    pub roads: &'static [Road],
    /// How long, in `unit`.
    pub length: u16,
    /// In what it is counted.
    pub unit: Unit,
    /// From what it runs.
    pub starts: Starts,
    /// Against whom.
    pub runs_for: RunsFor,
    /// What follows when it is over.
    pub effect: PeriodEffect,
    /// Whether an end on a day off moves to the next working day.
    pub rolls: bool,
    /// When it is in force.
    pub period: Period,
    /// Where it stands.
    pub basis: Citation,
}

/// Days off in a row, both ends included. Source: `data/holidays.toml`.
#[derive(Debug)]
pub struct Off {
    /// The first.
    pub from: Day,
    /// The last.
    pub to: Day,
}

/// A day off on the same date each year.
#[derive(Debug)]
pub struct Fixed {
    /// Month, from 1.
    pub month: i8,
    /// Day of the month.
    pub of_month: i8,
    /// Since when.
    pub period: Period,
}

/// A measure of execution. Source: `data/execution.toml`. Texts: `plan.measure-<id>`.
#[derive(Debug)]
pub struct Measure {
    /// Its id, never renamed.
    pub id: &'static str,
    /// What it reaches.
    pub reaches: Reaches,
    /// When it is in force.
    pub period: Period,
    /// Where it stands.
    pub basis: Citation,
}

/// What may not be taken. Texts: `plan.spared-<id>`.
#[derive(Debug)]
pub struct Spared {
    /// Its id, never renamed.
    pub id: &'static str,
    /// When it is in force.
    pub period: Period,
    /// Where it stands.
    pub basis: Citation,
}

/// A decided case of which both days are known. Source: the case files.
#[derive(Debug)]
pub struct CaseDays {
    /// Its id in the case files.
    #[cfg(feature = "sources")]
    pub case: &'static str,
    /// By which law it was decided, as the case files write it.
    pub law: &'static str,
    /// From filing to ruling, in days.
    pub days: u16,
}

include!(concat!(env!("OUT_DIR"), "/law_plan.rs"));
