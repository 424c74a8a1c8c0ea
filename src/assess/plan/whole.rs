//! The plan of a case, put together.

use super::alternatives::alternatives;
use super::circumstances::{is, is_state, stage_when};
use super::court::courts;
use super::last_day::{last_day, periods, renew_by};
use super::part::{asked, in_yuan};
use super::{Courts, Ending, Fees, Plan, Preservation, Reach, Shown, StepLine, Wishes, paper, road};
use crate::assess::Verdict;
use crate::day::Day;
use crate::facts::Facts;
use crate::facts::table::remedy;
use crate::law::plan::fees::{Fen, Request, compare, double_interest, fee, quotes, security_most};
use crate::law::plan::stages::{durations, measures, spared, steps};
use crate::law::plan::{Charge, Reaches, Road, Spared};
use crate::logic::Truth;

/// What to do, by the law of that day. The facts must not be at odds.
///
/// Pure: the same facts, answer, wishes and day give the same plan. Lists that make no sense for the answer are empty.
pub fn plan(facts: &Facts, ending: Ending, wishes: &Wishes, on: Day) -> Plan {
    let road = road(ending.route, facts);
    let shown = shown(ending);
    let asked = asked(road, facts);
    let alternatives = alternatives(road, facts, ending, wishes, &asked);
    let mut plan = Plan {
        on,
        shown,
        road,
        last_day: last_day(road, facts, wishes, on),
        court: Courts::default(),
        papers: Vec::new(),
        fees: Fees::default(),
        preservation: Preservation::default(),
        steps: Vec::new(),
        durations: None,
        periods: Vec::new(),
        reach: Reach::default(),
        alternatives,
    };
    plan.fees.asked = asked;
    let sums = in_yuan(&plan.fees.asked, wishes);
    plan.fees.counted = sums.counted;
    plan.fees.rates = sums.rates;
    plan.fees.unrated = sums.unrated;
    // The cost of a suit is told after a no as well.
    plan.fees.compare = sums.counted.and_then(|amount| compare(amount, on));
    let Some(road) = road.filter(|_| shown != Shown::AlternativesOnly) else { return plan };
    plan.court = courts(road, facts, wishes, on);
    plan.papers = paper::lines(road, facts, wishes, on);
    charge(&mut plan.fees, Request { road, recognition_only: is(facts, remedy::RECOGNITION) == Truth::True }, sums.principal, wishes, on);
    let holds = |when| stage_when(when, road, facts, wishes);
    let line = |(stage, taken): (&'static crate::law::plan::Stage, Truth)| StepLine {
        id: stage.id,
        taken,
        who: stage.who,
        time: stage.time(),
        basis: stage.basis,
        trust: stage.trust,
    };
    plan.steps = steps(road, &holds).into_iter().map(line).collect();
    plan.durations = durations(road);
    plan.periods = periods(road, wishes, on);
    if executes(road) {
        plan.preservation = preservation(road, &plan.fees, wishes, on);
        plan.reach = reach(facts, on);
    }
    plan
}

/// Which parts make sense for an answer.
fn shown(ending: Ending) -> Shown {
    match ending.verdict {
        Verdict::Recognised | Verdict::Part | Verdict::Discretion => Shown::Now,
        Verdict::NotYet => Shown::OnceCured,
        Verdict::CannotSay => Shown::WhileOpen,
        Verdict::NoBasis | Verdict::Refused | Verdict::OtherProcedure => Shown::AlternativesOnly,
    }
}

/// A divorce and the recognition of an insolvency end with the ruling.
fn executes(road: Road) -> bool {
    !matches!(road, Road::Divorce | Road::Insolvency)
}

fn charge(fees: &mut Fees, request: Request, principal: Option<Fen>, wishes: &Wishes, on: Day) {
    // A sum that cannot be converted is still a sum: the range for requests without one would mislead.
    if !fees.unrated.is_empty() && !request.counts_no_sum() {
        return;
    }
    fees.tariff = request.fee(fees.counted, on);
    fees.quotes = quotes(request, fees.counted, on);
    if executes(request.road) {
        fees.double_interest = principal.zip(wishes.interest_days).map(|(principal, days)| (days, double_interest(principal, days)));
    }
}

fn preservation(road: Road, fees: &Fees, wishes: &Wishes, on: Day) -> Preservation {
    Preservation {
        fee: if fees.unrated.is_empty() { fee(Charge::Preservation, fees.counted, on) } else { None },
        security_most: fees.counted.map(security_most),
        before_filing: may_freeze_before_filing(road),
        renew_by: wishes.frozen_on.and_then(|day| renew_by(day, on)),
    }
}

/// The arrangements say so (HK-2024 Art 24, HK-2008 Art 14, HK-FAM-2022 Art 18, MO-2006 Art 15, TW-2024 Art 13, TW-AWARD-2015 Art 10); for foreign decisions it
/// is not settled.
fn may_freeze_before_filing(road: Road) -> bool {
    match road {
        Road::HongKong
        | Road::HongKong2008
        | Road::HongKongFamily
        | Road::Macau
        | Road::Taiwan
        | Road::AwardHongKong
        | Road::AwardMacau
        | Road::AwardTaiwan => true,
        Road::Treaty | Road::Reciprocity | Road::Insolvency | Road::Divorce | Road::Award => false,
    }
}

/// What may be taken from a State stands first where the debtor is one.
const STATE_PROPERTY: &str = "state-property";

fn reach(facts: &Facts, on: Day) -> Reach {
    let is_state = is_state(facts) == Truth::True;
    let against_persons = |reaches: Reaches| matches!(reaches, Reaches::Person | Reaches::Reputation | Reaches::Company);
    // In two walks: a general sort would cost the page's second program a kilobyte.
    let is_first = |found: &&Spared| is_state && found.id == STATE_PROPERTY;
    let spared: Vec<&'static Spared> = spared(on).filter(is_first).chain(spared(on).filter(|found| !is_first(found))).collect();
    Reach { measures: measures(on).filter(|measure| !is_state || !against_persons(measure.reaches)).collect(), spared, is_state }
}
