//! What remains beside recognition, or after no.

use super::circumstances::{is, is_about_status, is_state, origin, yes};
use super::part::Asked;
use super::{Alternative, Ending, When, Wishes};
use crate::assess::{Expected, Outcome, Route, Verdict};
use crate::facts::table::{arbitration_agreement, clause, instrument};
use crate::facts::{FactId, Facts};
use crate::law::plan::Road;
use crate::law::plan::alternatives::{ARBITRATE, BANKRUPTCY, CURE, ELSEWHERE, HONG_KONG, NOTARIAL_DEED, PART, REMAINS, SUE, SUE_DIVORCE};
use crate::law::profile::{place, place_of};
use crate::logic::Truth;
use crate::text::{Arg, Text};

/// What is put to each alternative.
struct Case<'a> {
    facts: &'a Facts,
    ending: Ending,
    wishes: &'a Wishes,
}

/// What remains, in the order of the records.
pub fn alternatives(road: Option<Road>, facts: &Facts, ending: Ending, wishes: &Wishes, asked: &[Asked]) -> Vec<Alternative> {
    let case = Case { facts, ending, wishes };
    let line = |remains: &crate::law::plan::alternatives::Remains| {
        let when = when(remains.id, &case)?;
        let text = text(remains.id, asked);
        Some(Alternative { id: remains.id, when, text, citations: remains.on(road) })
    };
    REMAINS.iter().filter_map(line).collect()
}

fn text(id: &'static str, asked: &[Asked]) -> Text {
    let key = ["plan.alternative-", id, ".text"].concat();
    if id != PART || asked.is_empty() {
        return Text::new(key);
    }
    let amount = |sum: &Asked| Arg::Amount { currency: sum.code().to_owned().into(), decimal: sum.amount.decimal() };
    Text::new([key.as_str(), "-amount"].concat()).with("amount", Arg::List(asked.iter().map(amount).collect()))
}

/// When it is open; `None` where it is not.
fn when(id: &str, case: &Case<'_>) -> Option<When> {
    let verdict = case.ending.verdict;
    let divorce = is(case.facts, instrument::DIVORCE) == Truth::True || case.ending.route == Route::Divorce;
    // A divorce or a status is no debt: what serves to collect one does not serve here.
    let debt = !divorce && is_about_status(case.facts) != Truth::True;
    match id {
        CURE => (verdict == Verdict::NotYet || verdict == Verdict::NoBasis && case.ending.lacks_basis).then_some(When::Holds),
        PART => (verdict == Verdict::Part || case.ending.expected == Expected::Outcome(Outcome::Part)).then_some(When::Holds),
        SUE_DIVORCE => (divorce && verdict != Verdict::Recognised).then_some(When::Holds),
        SUE => {
            if debt && verdict != Verdict::Recognised {
                sue(case.facts, case.ending.route)
            } else {
                None
            }
        }
        ARBITRATE if debt && case.ending.route != Route::Award => arbitrate(case.facts),
        HONG_KONG if debt && !is_from_hong_kong(case.facts) => if_so(case.wishes.debtor_in_hong_kong),
        NOTARIAL_DEED if debt => if_so(case.wishes.debtor_cooperates),
        BANKRUPTCY if debt => bankruptcy(case),
        ELSEWHERE => debt.then_some(When::Holds),
        _ => None,
    }
}

fn if_so(tick: Option<bool>) -> Option<When> {
    match tick {
        Some(true) => Some(When::Holds),
        Some(false) => None,
        None => Some(When::IfSo),
    }
}

fn is_from_hong_kong(facts: &Facts) -> bool {
    origin(facts).is_some_and(|origin| place_of(origin) == place::HONG_KONG)
}

/// A Chinese court needs jurisdiction, and an agreement on arbitration stands in the way. A clause for a foreign court may: the court can
/// decline (CPL-2023 Art 280), and after a dismissal the interpretation says that the parties may sue (SPC-INT-2022 Art 542(2)).
/// Where there is an award the parties had an agreement, or one of them says so: it must have failed.
fn sue(facts: &Facts, route: Route) -> Option<When> {
    let here = yes(facts, FactId::DebtorInChina).or(yes(facts, FactId::AssetsInChina));
    if here == Truth::False || is(facts, arbitration_agreement::VALID) == Truth::True {
        return None;
    }
    let agreement_failed = is(facts, arbitration_agreement::WAIVED).or(is(facts, arbitration_agreement::INVALID));
    if route == Route::Award && agreement_failed != Truth::True {
        return Some(When::If(FactId::ArbitrationAgreement));
    }
    if is(facts, clause::THIS_COURT).or(is(facts, clause::OTHER_COURT)) == Truth::True {
        return Some(When::If(FactId::Clause));
    }
    Some(if here == Truth::True { When::Holds } else { When::If(FactId::DebtorInChina) })
}

fn arbitrate(facts: &Facts) -> Option<When> {
    let given_up = is(facts, arbitration_agreement::WAIVED).or(is(facts, arbitration_agreement::INVALID));
    match (is(facts, arbitration_agreement::VALID), given_up) {
        (Truth::True, _) => Some(When::Holds),
        (_, Truth::True) => None,
        (Truth::False | Truth::Unknown, _) => Some(When::IfSo),
    }
}

fn bankruptcy(case: &Case<'_>) -> Option<When> {
    let in_china = yes(case.facts, FactId::DebtorInChina);
    if in_china == Truth::False || is_state(case.facts) == Truth::True {
        return None;
    }
    match (if_so(case.wishes.debtor_company)?, in_china) {
        (When::Holds, Truth::Unknown) => Some(When::If(FactId::DebtorInChina)),
        (found, _) => Some(found),
    }
}
