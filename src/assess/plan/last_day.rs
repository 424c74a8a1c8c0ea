//! The last day to apply, with what moves it, what is doubtful, and the periods that follow.

use super::circumstances::{is, is_about_status, origin};
use super::{LastDay, PeriodLine, Wishes};
use crate::day::Day;
use crate::facts::table::earlier_application;
use crate::facts::{FactId, Facts};
use crate::law::limitation::{limitation, within_time};
use crate::law::plan::days::{Rolled, back, end, roll, unmoved};
use crate::law::plan::stages::{term, terms};
use crate::law::plan::{Road, Starts, Term};
use crate::law::records::ForeignJudgmentLaw;
use crate::logic::Truth;

/// The record of the period for the application; its length today counts after a settlement as well.
const APPLY: &str = "apply";
/// The record of the period for execution after recognition alone.
const AFTER_RECOGNITION: &str = "apply-execution-after-recognition";
/// The record of the shortest freeze, by which renewal must be asked first.
const SHORTEST_FREEZE: &str = "freeze-deposits";
/// Renewal of a freeze is asked this many days before its end (PRES-2016 Art 18).
const RENEW_BEFORE: u16 = 7;
/// No notice has given more days off in a row: a period whose end is not known for want of a notice is over after them.
const LONGEST_DAYS_OFF: u16 = 15;

/// The last day to apply by the law of that day.
pub fn last_day(road: Option<Road>, facts: &Facts, wishes: &Wishes, on: Day) -> LastDay {
    let found = limitation(facts, on);
    let safe = found.last_day.map(|range| roll(range.earliest));
    let latest = found.last_day.map(|range| roll(range.latest));
    LastDay {
        expired: latest.map_or(Truth::Unknown, |latest| expired(latest, facts, on)),
        doubts: doubts(facts, &found.restarts),
        second: wishes.ruling_served.and_then(|day| second_period(road?, day, on)),
        settlement: wishes.settlement_until.and_then(|day| settlement_restart(day, on)),
        from: found.runs_from,
        restarts: found.restarts,
        safe,
        latest,
    }
}

/// Whether it is too late: never where something that nobody spoke of could have kept the period alive.
fn expired(latest: Rolled, facts: &Facts, on: Day) -> Truth {
    match within_time(facts, on) {
        Truth::True => Truth::False,
        Truth::Unknown => Truth::Unknown,
        Truth::False => {
            let applied = facts.date(FactId::Applied).map_or(on, |range| range.earliest);
            let moved = latest.moved.unwrap_or(latest.nominal);
            let end = if latest.known { moved } else { end(moved, LONGEST_DAYS_OFF, crate::law::plan::Unit::Days) };
            if end < applied { Truth::True } else { Truth::Unknown }
        }
    }
}

/// Execution after recognition alone: two years from the service of the ruling (SPC-INT-2022 Art 545(2)).
pub fn second_period(road: Road, served: Day, on: Day) -> Option<Rolled> {
    let period = term(AFTER_RECOGNITION, on).filter(|term| term.roads.contains(&road))?;
    Some(last(period, served))
}

/// Execution resumed after a settlement: the period from its last day (SPC-INT-2022 Art 466, EXEC-SETTLE-2018 Art 10).
pub fn settlement_restart(until: Day, on: Day) -> Option<Rolled> {
    term(APPLY, on).map(|period| last(period, until))
}

/// The day by which renewal of a freeze of deposits is asked.
pub fn renew_by(frozen: Day, on: Day) -> Option<Day> {
    term(SHORTEST_FREEZE, on).map(|period| back(last(period, frozen).nominal, RENEW_BEFORE))
}

fn last(term: &Term, start: Day) -> Rolled {
    let nominal = end(start, term.length, term.unit);
    if term.rolls { roll(nominal) } else { unmoved(nominal) }
}

/// The periods of the road, with their last day where its start is known. That of the application itself is in [`last_day`].
pub fn periods(road: Road, wishes: &Wishes, on: Day) -> Vec<PeriodLine> {
    let line = |term: &'static Term| {
        let start = match term.starts {
            Starts::RecognitionRulingEffective | Starts::RecognitionRulingServed => wishes.ruling_served,
            Starts::FreezeEffective => wishes.frozen_on,
            Starts::SettlementLastDay => wishes.settlement_until,
            Starts::EffectiveDay
            | Starts::EndOfPerformance
            | Starts::EndOfLastInstalment
            | Starts::Breach
            | Starts::Interruption
            | Starts::ObstacleEnded
            | Starts::RulingServed
            | Starts::OrderServed
            | Starts::MeasureEffective
            | Starts::Publication
            | Starts::Posting
            | Starts::ApplicationReceived
            | Starts::ApplicationAccepted
            | Starts::DistributionPlanReceived
            | Starts::Auction => None,
        };
        PeriodLine { id: term.id, length: term.length, unit: term.unit, last: start.map(|start| last(term, start)), basis: term.basis }
    };
    terms(road, on).filter(|term| term.id != APPLY).map(line).collect()
}

fn doubts(facts: &Facts, restarts: &[(FactId, crate::day::DayRange)]) -> Vec<&'static str> {
    let common_law = || origin(facts).and_then(|origin| origin.jurisdiction()).is_some_and(|found| found.law == ForeignJudgmentLaw::CommonLawAction);
    let has = |wanted: FactId| restarts.iter().any(|(fact, _)| *fact == wanted);
    let all = [
        ("effective-day-of-common-law", common_law()),
        ("foreign-execution-interrupts", has(FactId::Interrupted)),
        ("obstacle-shorter-text", has(FactId::ObstacleEnded)),
        ("status-decision", is_about_status(facts) == Truth::True),
        ("first-application-interrupts", is(facts, earlier_application::DISMISSED) == Truth::True),
    ];
    all.into_iter().filter(|(_, arises)| *arises).map(|(key, _)| key).collect()
}
