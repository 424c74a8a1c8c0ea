//! What to ask next: derived from the rules that are still open, most decisive first.
//!
//! No flow is drawn anywhere. A question that can change nothing is not asked; one that could is reached sooner or later.

use super::answer::Session;
use super::explain::{live, open_facts};
use super::order::sort;
use super::outcome::Outcome;
use super::solve::{failure, outcomes};
use super::state::State;
use super::suppose::{self, Split};
use crate::day::Day;
use crate::facts::{Atom, FactId, Facts, Kind, Layer, Opt, Presumption, Value};
use crate::law::Law;
use crate::law::rule::{Effect, Rule, RuleId};
use crate::law::rules;
use crate::logic::Truth;

/// Whether a fact has a meaning in the case, as far as is known.
pub fn applies(facts: &Facts, fact: FactId) -> Truth {
    crate::facts::odds::applies(facts, fact)
}

/// A fact that can still matter, and the rules that wait for it.
struct Candidate {
    fact: FactId,
    rules: Vec<(&'static Rule, Effect)>,
}

/// The facts still worth asking, most decisive first.
///
/// Only raw facts that were neither answered nor declared unknown, that have a meaning in the case, and on which a rule
/// still depends that can change the outcome. Empty when nothing can change it any more.
pub fn next_questions(facts: &Facts, law: &Law, on: Day) -> Vec<FactId> {
    let session = Session::new(law, on);
    let mut ranked: Vec<(u8, u8, FactId)> = candidates(&session, facts)
        .into_iter()
        .map(|candidate| match class(&candidate) {
            ROAD => (ROAD, 0, candidate.fact),
            class => (class, u8::MAX - decisiveness(&session, facts, &candidate), candidate.fact),
        })
        .collect();
    sort(&mut ranked);
    ranked.into_iter().map(|(_, _, fact)| fact).collect()
}

/// The rules that wait for a fact, in the court's order.
pub fn awaited_by(facts: &Facts, law: &Law, on: Day, fact: FactId) -> Vec<RuleId> {
    let session = Session::new(law, on);
    let mut without = facts.clone();
    without.set(fact, None);
    let found = candidates(&session, &without).into_iter().find(|candidate| candidate.fact == fact);
    found.map_or_else(Vec::new, |candidate| candidate.rules.iter().map(|(rule, _)| rule.id).collect())
}

/// The rules that wait for an answer that was not given yet.
pub fn awaiting(facts: &Facts, law: &Law, on: Day) -> Vec<RuleId> {
    let session = Session::new(law, on);
    candidates(&session, facts).iter().flat_map(|candidate| &candidate.rules).map(|(rule, _)| rule.id).collect()
}

/// The facts still worth asking, in no order.
pub fn asked(session: &Session<'_>, facts: &Facts) -> Vec<FactId> {
    candidates(session, facts).iter().map(|candidate| candidate.fact).collect()
}

fn candidates(session: &Session<'_>, facts: &Facts) -> Vec<Candidate> {
    let state = session.state(facts);
    let mut found: Vec<Candidate> = Vec::new();
    // Where no route here covers the case, whatever else is so, there is nothing to ask.
    if outcomes(&session.frame, &state).is_only(Outcome::OtherProcedure) {
        return found;
    }
    let mut add = |fact: FactId, rule: Option<(&'static Rule, Effect)>| {
        let def = fact.def();
        if def.layer != Layer::Raw || facts.get(fact).is_some() || waits_for_another(&state, facts, fact) {
            return;
        }
        match found.iter_mut().find(|candidate| candidate.fact == fact) {
            Some(candidate) => candidate.rules.extend(rule),
            None => found.push(Candidate { fact, rules: rule.into_iter().collect() }),
        }
    };
    for (rule, effect) in live(session, &state) {
        for condition in [&rule.applies, &rule.fails] {
            open_facts(&session.frame.ground, &state, condition, &mut |fact| add(fact, Some((rule, effect))));
        }
    }
    // The road itself, while the rules of some are not there.
    if let Some(other) = rules::unassessed(session.on()) {
        open_facts(&session.frame.ground, &state, other, &mut |fact| add(fact, None));
    }
    found
}

/// A fact that has no meaning, or whose meaning depends on one that was not asked yet.
fn waits_for_another(state: &State, facts: &Facts, fact: FactId) -> bool {
    let truth = |atom: &Atom| state.truth(atom);
    match fact.def().applies.eval(&truth) {
        Truth::True => false,
        Truth::False => true,
        Truth::Unknown => {
            let mut unasked = false;
            fact.def().applies.open_atoms(&truth, &mut |atom| unasked |= super::explain::facts_of(atom).any(|other| facts.get(other).is_none()));
            unasked
        }
    }
}

/// The class of what names the road of a case.
const ROAD: u8 = 0;

/// Place and road first, then what the headline waits for, then what nothing can be supposed of, then the rest.
fn class(candidate: &Candidate) -> u8 {
    let def = candidate.fact.def();
    if candidate.rules.iter().any(|(_, effect)| *effect == Effect::Redirects) || candidate.rules.is_empty() {
        ROAD
    } else if def.threshold {
        1
    } else if def.presumed == Presumption::None {
        2
    } else {
        3
    }
}

/// How far an answer can move the expected outcome: the distance between the best and the worst that its answers lead to.
fn decisiveness(session: &Session<'_>, facts: &Facts, candidate: &Candidate) -> u8 {
    let fact = candidate.fact;
    let (mut best, mut worst) = (u8::MAX, 0);
    let mut look = |value: Value| {
        let mut answered = facts.clone();
        answered.set(fact, Some(value));
        let place = quick(session, &answered);
        best = best.min(place);
        worst = worst.max(place);
    };
    match fact.def().kind {
        Kind::Bool | Kind::Choice(_) => (0..fact.def().options().len()).for_each(|index| look(Value::Choice(u8::try_from(index).unwrap_or(0)))),
        Kind::Set { options, .. } => (0..options.len()).for_each(|index| look(Value::Set(Opt { fact, index: u8::try_from(index).unwrap_or(0) }.bit()))),
        // The answers cannot be listed: as far as the gravest rule that waits for it reaches.
        Kind::Date | Kind::Jurisdiction | Kind::Sums => return candidate.rules.iter().map(|(_, effect)| Outcome::of(*effect).place()).max().unwrap_or(0),
    }
    worst.saturating_sub(best)
}

/// The place of the outcome that is expected, without a search: the first rule that certainly fails decides.
fn quick(session: &Session<'_>, facts: &Facts) -> u8 {
    let supposed = suppose::whole(suppose::raw(facts, &session.frame.ground, Split::Against), &session.frame.ground);
    let mut first: Option<Effect> = None;
    for (rule, effect) in &session.frame.rules {
        if first.is_none_or(|first| *effect < first) && failure(rule, &supposed) == Truth::True {
            first = Some(*effect);
        }
    }
    first.map_or(0, |effect| Outcome::of(effect).place())
}
