//! The time limit as days: from what it runs, what starts it anew, when it ends.
//!
//! Source: Civil Procedure Law Art 250 (219 in 1991, 215 in 2007, 239 in 2012 and 2017, 246 in 2021); Civil Code Arts 194
//! and 195; notes R-70. Every day is nominal: an end on a holiday runs to the next working day, which only helps.

use crate::day::{Day, DayRange, Period, between, since};
use crate::facts::table::performance_terms;
use crate::facts::{FactId, Facts, Value};
use crate::logic::Truth;

/// How long the period was.
struct Length {
    period: Period,
    months: i32,
}

/// The lengths, oldest first. In 1991 it was six months between legal persons and one year otherwise; the shorter is
/// the safe one, and shown with a warning.
static LENGTHS: &[Length] = &[Length { period: between((1991, 4, 9), (2008, 4, 1)), months: 6 }, Length { period: since(2008, 4, 1), months: 24 }];

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
pub fn limitation(facts: &Facts, on: Day) -> Limitation {
    let runs_from = start(facts);
    let restarts: Vec<Act> =
        [FactId::Interrupted, FactId::ObstacleEnded].into_iter().filter_map(|fact| facts.date(fact).map(|range| (fact, range))).collect();
    let last_day = runs_from.map(|(_, from)| DayRange { earliest: last(from.earliest, facts, on, |range| range.earliest), latest: last(from.latest, facts, on, |range| range.latest) });
    Limitation { runs_from, restarts, last_day }
}

/// Whether an application was in time, by the dates alone.
///
/// A date that nobody gave is never read as too late: the day of effect can be any day from the judgment on.
pub fn within_time(facts: &Facts, on: Day) -> Truth {
    // Not filed yet is filed today; unknown is any day until today.
    let filed_today = is_false(facts, FactId::Filed);
    let applied = facts.date(FactId::Applied).unwrap_or(DayRange { earliest: if filed_today { on } else { Day::FIRST }, latest: on });
    let judged = facts.date(FactId::JudgmentDate);
    let from = match start(facts) {
        Some((_, range)) => range,
        None => DayRange { earliest: judged.map_or(Day::FIRST, |range| range.earliest), latest: Day::LAST },
    };
    let unknown_act = |happened: FactId, date: FactId| facts.date(date).is_none() && !is_false(facts, happened);
    let earliest_end = last(from.earliest, facts, on, |range| range.earliest);
    let latest_end = if unknown_act(FactId::Interruption, FactId::Interrupted) || unknown_act(FactId::Obstacle, FactId::ObstacleEnded) { Day::LAST } else { last(from.latest, facts, on, |range| range.latest) };
    if applied.latest <= earliest_end {
        Truth::True
    } else if latest_end < applied.earliest {
        Truth::False
    } else {
        Truth::Unknown
    }
}

fn is_false(facts: &Facts, fact: FactId) -> bool {
    facts.known(fact) == Some(&Value::Choice(0))
}

fn start(facts: &Facts) -> Option<Act> {
    let no_period = facts.known(FactId::PerformanceTerms) == Some(&Value::Choice(performance_terms::NO_PERIOD.index));
    let due = facts.date(FactId::PerformanceDue).filter(|_| !no_period).map(|range| (FactId::PerformanceDue, range));
    due.or_else(|| facts.date(FactId::EffectiveDate).map(|range| (FactId::EffectiveDate, range)))
}

fn last(from: Day, facts: &Facts, on: Day, end: impl Fn(DayRange) -> Day) -> Day {
    let months = LENGTHS.iter().find(|length| length.period.contains(on)).map_or(24, |length| length.months);
    let from = facts.date(FactId::Interrupted).map_or(from, |range| from.max(end(range)));
    let nominal = from.plus_months(months);
    facts.date(FactId::ObstacleEnded).map_or(nominal, |range| nominal.max(end(range).plus_months(AFTER_OBSTACLE_MONTHS)))
}

/// The facts from which the period is computed.
pub const FACTS: [FactId; 10] = [
    FactId::JudgmentDate, FactId::EffectiveDate, FactId::PerformanceTerms, FactId::PerformanceDue, FactId::Interruption, FactId::Interrupted, FactId::Obstacle,
    FactId::ObstacleEnded, FactId::Filed, FactId::Applied,
];
