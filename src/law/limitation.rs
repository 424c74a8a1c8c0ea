//! The time limit as days: from what it runs, what starts it anew, when it ends.
//!
//! Source: Civil Procedure Law Art 250 (219 in 1991, 215 in 2007, 239 in 2012 and 2017, 246 in 2021); Civil Code Arts 194
//! and 195; notes R-70. Every day is nominal: an end on a holiday runs to the next working day, which only helps.

use super::profile::{place, place_of};
use super::records::JurisdictionId;
use crate::day::{Day, DayRange, Period, between, day, since};
use crate::facts::table::performance_terms;
use crate::facts::{FactId, Facts, Value};
use crate::logic::Truth;

/// How long the period was, in months.
struct Length {
    period: Period,
    shortest: i32,
    longest: i32,
}

/// The lengths, oldest first. In 1991 it was six months between legal persons and one year otherwise; who the parties are is
/// not asked, so it can be either.
static LENGTHS: &[Length] =
    &[Length { period: between((1991, 4, 9), (2008, 4, 1)), shortest: 6, longest: 12 }, Length { period: since(2008, 4, 1), shortest: 24, longest: 24 }];

/// In cases from Taiwan the period was one year until then (provisions of 1998, Art 17, and their supplement of 2009, Art 9; both from memory).
const TAIWAN_TWO_YEARS_FROM: Day = day(2009, 5, 14);
/// The period of Macau judgments given before that day began on it (Arrangement with Macau, Art 21(3)).
const MACAU_FROM: Day = day(2006, 4, 1);

/// After an obstacle at the end of the period, at least this much is left (Civil Code Art 194(2)).
const AFTER_OBSTACLE_MONTHS: i32 = 6;

/// What a period runs from, or was started anew by.
pub type Act = (FactId, DayRange);

/// The period of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limitation {
    /// What it runs from: the end of the time for performance, or the day of effect; `None` while neither is known.
    pub runs_from: Option<Act>,
    /// Acts that started it anew, or an obstacle that held its end.
    pub restarts: Vec<Act>,
    /// The last day to apply, inclusive: the earliest that it can be, which is the safe one, and the latest.
    pub last_day: Option<DayRange>,
}

/// Computes the period by the law of that day.
///
/// The earliest last day is the safe one: it counts nothing that is not certain. Where nobody gave the day of effect it is
/// counted from the judgment, for none takes effect before it is given.
pub fn limitation(facts: &Facts, on: Day) -> Limitation {
    let runs_from = start(facts).or_else(|| facts.date(FactId::JudgmentDate).map(|range| (FactId::JudgmentDate, range)));
    let restarts: Vec<Act> = [FactId::Interrupted, FactId::ObstacleEnded].into_iter().filter_map(|fact| facts.date(fact).map(|range| (fact, range))).collect();
    let last_day = runs_from.map(|(_, from)| {
        let mut from = by_place(from, facts);
        // The Arrangement of 2008 counts from the day on the judgment (Art 8), which is the safe day for Hong Kong whatever text governs.
        if let Some(judgment) = facts.date(FactId::JudgmentDate)
            && facts.date(FactId::PerformanceDue).is_none()
            && comes_from(facts, place::HONG_KONG) == Truth::True
        {
            from.earliest = from.earliest.min(judgment.earliest);
        }
        ends(from, facts, on)
    });
    Limitation { runs_from, restarts, last_day }
}

/// Whether an application was in time, by the dates alone.
///
/// A date that nobody gave is never read as too late: the day of effect can be any day from the judgment on, and a period
/// for performance of which nobody spoke can have moved the start.
pub fn within_time(facts: &Facts, on: Day) -> Truth {
    // Not filed yet is filed today; unknown is any day until today.
    let filed_today = is_false(facts, FactId::Filed);
    let applied = facts.date(FactId::Applied).unwrap_or(DayRange { earliest: if filed_today { on } else { Day::FIRST }, latest: on });
    let from = match start(facts) {
        Some((FactId::PerformanceDue, range)) => range,
        Some((_, range)) if has_no_period(facts) => range,
        // The time for performance can have ended on any day since the judgment: before it took effect, where there was an appeal.
        _ => DayRange { earliest: facts.date(FactId::JudgmentDate).map_or(Day::FIRST, |range| range.earliest), latest: Day::LAST },
    };
    let unknown_act = |happened: FactId, date: FactId| facts.date(date).is_none() && !is_false(facts, happened);
    let end = ends(by_place(from, facts), facts, on);
    let latest =
        if unknown_act(FactId::Interruption, FactId::Interrupted) || unknown_act(FactId::Obstacle, FactId::ObstacleEnded) { Day::LAST } else { end.latest };
    if applied.latest <= end.earliest {
        Truth::True
    } else if latest < applied.earliest {
        Truth::False
    } else {
        Truth::Unknown
    }
}

fn is_false(facts: &Facts, fact: FactId) -> bool {
    facts.known(fact) == Some(&Value::Choice(0))
}

fn has_no_period(facts: &Facts) -> bool {
    facts.known(FactId::PerformanceTerms) == Some(&Value::Choice(performance_terms::NO_PERIOD.index))
}

fn start(facts: &Facts) -> Option<Act> {
    let due = facts.date(FactId::PerformanceDue).filter(|_| !has_no_period(facts)).map(|range| (FactId::PerformanceDue, range));
    due.or_else(|| facts.date(FactId::EffectiveDate).map(|range| (FactId::EffectiveDate, range)))
}

/// Whether the decision comes from a place of that sort.
fn comes_from(facts: &Facts, place: u8) -> Truth {
    match facts.known(FactId::Origin) {
        Some(Value::Jurisdiction(origin)) => Truth::known(place_of(JurisdictionId::at(*origin)) == place),
        _ => Truth::Unknown,
    }
}

/// The start as the text for the place of the court has it; while the place is open, as early and as late as either has it.
fn by_place(from: DayRange, facts: &Facts) -> DayRange {
    let DayRange { mut earliest, mut latest } = from;
    match comes_from(facts, place::MACAU) {
        Truth::True => (earliest, latest) = (earliest.max(MACAU_FROM), latest.max(MACAU_FROM)),
        Truth::Unknown => latest = latest.max(MACAU_FROM),
        Truth::False => {}
    }
    DayRange { earliest, latest }
}

/// The last day, as early and as late as it can be.
fn ends(from: DayRange, facts: &Facts, on: Day) -> DayRange {
    let (mut shortest, mut longest) = LENGTHS.iter().find(|length| length.period.contains(on)).map_or((24, 24), |length| (length.shortest, length.longest));
    let from_taiwan = comes_from(facts, place::TAIWAN);
    if on < TAIWAN_TWO_YEARS_FROM && from_taiwan != Truth::False {
        shortest = shortest.min(12);
        longest = if from_taiwan == Truth::True { longest.min(12) } else { longest };
    }
    let (mut earliest, mut latest) = (from.earliest.plus_months(shortest), from.latest.plus_months(longest));
    if let Some(act) = facts.date(FactId::Interrupted) {
        // An act after the end starts nothing anew, unless earlier ones, of which nobody spoke, had kept the period alive.
        if act.latest <= earliest {
            earliest = from.earliest.max(act.earliest).plus_months(shortest);
        }
        latest = from.latest.max(act.latest).plus_months(longest);
    }
    if let Some(obstacle) = facts.date(FactId::ObstacleEnded) {
        // By the older text only the rest of the period is left, and nobody asks when the obstacle began: warn by the shorter.
        earliest = earliest.max(obstacle.earliest);
        latest = latest.max(obstacle.latest.plus_months(AFTER_OBSTACLE_MONTHS));
    }
    DayRange { earliest, latest }
}

/// The facts from which the period is computed.
pub const FACTS: [FactId; 11] = [
    FactId::Origin,
    FactId::JudgmentDate,
    FactId::EffectiveDate,
    FactId::PerformanceTerms,
    FactId::PerformanceDue,
    FactId::Interruption,
    FactId::Interrupted,
    FactId::Obstacle,
    FactId::ObstacleEnded,
    FactId::Filed,
    FactId::Applied,
];
