//! Which outcomes can still be reached: an exact search over what is open.
//!
//! Kleene logic rule by rule is sound but not exact: it leaves open an outcome that is certain where one fact stands in two
//! rules with opposite signs, or where facts exclude one another. So each question "can this outcome still come about?" is a
//! search that splits the cases on facts in open rules (after Davis, Logemann and Loveland 1962, with three-valued pruning).
//! The search is bounded; where the bound is hit the outcome counts as possible, and the answer says that it is not exact.

use super::outcome::{Outcome, Outcomes};
use super::state::{FactSet, Ground, State};
use crate::facts::{Atom, Condition, odds};
use crate::law::rule::{Effect, Rule};
use crate::law::rules;
use crate::logic::Truth;

/// States looked at in one search before it gives up.
const BOUND: u32 = 20_000;

/// The law in force on one day, as the search needs it.
pub struct Frame<'a> {
    /// The rules that can decide, with their effects, in the court's order.
    pub rules: Vec<(&'static Rule, Effect)>,
    /// The ground on which states stand.
    pub ground: Ground<'a>,
}

/// One condition that must hold, or must not.
#[derive(Clone, Copy)]
struct Goal {
    applies: Option<&'static Condition>,
    holds: &'static Condition,
    wanted: bool,
    /// What it turns on: while none of that changes, it stays as open as it was.
    reads: FactSet,
}

impl Goal {
    fn rule(rule: &'static Rule, wanted: bool) -> Goal {
        Goal { applies: Some(&rule.applies), holds: &rule.fails, wanted, reads: FactSet::read_in(&rule.applies).or(FactSet::read_in(&rule.fails)) }
    }

    fn condition(holds: &'static Condition, wanted: bool) -> Goal {
        Goal { applies: None, holds, wanted, reads: FactSet::read_in(holds) }
    }

    fn truth(&self, state: &State) -> Truth {
        let truth = |atom: &Atom| state.truth(atom);
        let applies = self.applies.map_or(Truth::True, |applies| applies.eval(&truth));
        if applies == Truth::False { Truth::False } else { applies.and(self.holds.eval(&truth)) }
    }

    /// The first atom that keeps it open.
    fn open_atom(&self, state: &State) -> Option<Atom> {
        let truth = |atom: &Atom| state.truth(atom);
        let mut first = None;
        for condition in [self.applies, Some(self.holds)].into_iter().flatten() {
            condition.open_atoms(&truth, &mut |atom| {
                first.get_or_insert(*atom);
            });
        }
        first
    }
}

/// The truth of a rule's failure: it applies, and it fails.
pub fn failure(rule: &Rule, state: &State) -> Truth {
    let truth = |atom: &Atom| state.truth(atom);
    let applies = rule.applies.eval(&truth);
    if applies == Truth::False { Truth::False } else { applies.and(rule.fails.eval(&truth)) }
}

/// All outcomes that can still be reached from a state.
///
/// Links must have been drawn ([`State::propagate`]).
pub fn outcomes(frame: &Frame<'_>, state: &State) -> Outcomes {
    let mut found = Outcomes::default();
    // Goals of a stage that passes: no rule of an earlier rank fails.
    let mut none_fails: Vec<Goal> = Vec::new();
    for effect in Effect::ALL {
        let mut open: Vec<&'static Rule> = Vec::new();
        let mut certain = false;
        for (rule, _) in frame.rules.iter().filter(|(_, other)| *other == effect) {
            match failure(rule, state) {
                Truth::True => certain = true,
                Truth::Unknown => open.push(rule),
                Truth::False => {}
            }
        }
        let outcome = Outcome::of(effect);
        if certain {
            // What comes later cannot decide any more; whether this rank is reached depends on the earlier ones.
            found.reach(frame, state, &none_fails, None, outcome);
            return found;
        }
        for rule in &open {
            if found.has(outcome) {
                break;
            }
            found.reach(frame, state, &none_fails, Some(Goal::rule(rule, true)), outcome);
        }
        none_fails.extend(open.into_iter().map(|rule| Goal::rule(rule, false)));
        if effect == Effect::Redirects
            && let Some(unassessed) = rules::unassessed(frame.ground.on)
        {
            // A case whose rules are not there: what is known is that it is one, not how it ends.
            match Goal::condition(unassessed, true).truth(state) {
                Truth::False => {}
                known_or_not => {
                    let mut other = Outcomes::default();
                    other.reach(frame, state, &none_fails, Some(Goal::condition(unassessed, true)), Outcome::Recognised);
                    if other.has(Outcome::Recognised) {
                        found.add_all();
                    }
                    if known_or_not == Truth::True || found.is_full() {
                        return found;
                    }
                    none_fails.push(Goal::condition(unassessed, false));
                }
            }
        }
    }
    found.reach(frame, state, &none_fails, None, Outcome::Recognised);
    found
}

/// Whether the facts have a completion at all. A single link may not see that they have none: each value of a fact that is open
/// can meet a link of its own.
pub fn has_completion(ground: Ground<'_>, state: State) -> bool {
    let mut left = BOUND;
    search(&Frame { rules: Vec::new(), ground }, state, None, &[], &mut left) != Search::None
}

impl Outcomes {
    /// Adds the outcome if some completion of the state fulfils all goals.
    fn reach(&mut self, frame: &Frame<'_>, state: &State, goals: &[Goal], last: Option<Goal>, outcome: Outcome) {
        if self.has(outcome) {
            return;
        }
        let mut all: Vec<Goal> = Vec::with_capacity(goals.len() + 1);
        all.extend(last);
        all.extend_from_slice(goals);
        let mut left = BOUND;
        match search(frame, state.clone(), None, &all, &mut left) {
            Search::Found => self.add(outcome),
            Search::None => {}
            Search::GaveUp => {
                self.add(outcome);
                self.exact = false;
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    Found,
    None,
    GaveUp,
}

/// Looks for a completion of the state that fulfils all goals; `split` is what was settled last.
fn search(frame: &Frame<'_>, mut state: State, split: Option<FactSet>, goals: &[Goal], left: &mut u32) -> Search {
    if *left == 0 {
        return Search::GaveUp;
    }
    *left -= 1;
    let changed = match split {
        None => FactSet::ALL,
        Some(split) => match state.propagate_from(&frame.ground, split) {
            Ok(changed) => changed,
            Err(_) => return Search::None,
        },
    };
    let mut next: Option<Goal> = None;
    let mut still_open: Vec<Goal> = Vec::with_capacity(goals.len());
    for goal in goals {
        let truth = if split.is_none() || goal.reads.meets(changed) { goal.truth(&state) } else { Truth::Unknown };
        match (truth, goal.wanted) {
            (Truth::True, true) | (Truth::False, false) => {}
            (Truth::True, false) | (Truth::False, true) => return Search::None,
            (Truth::Unknown, _) => {
                next.get_or_insert(*goal);
                still_open.push(*goal);
            }
        }
    }
    // A finding that a link would contradict: its condition must not come true.
    for link in &frame.ground.links {
        if changed.meets(FactSet::of(link.finding)) && state.get(link.finding) & link.values == 0 {
            let goal = Goal::condition(&link.when, false);
            if goal.truth(&state) == Truth::Unknown {
                next.get_or_insert(goal);
                still_open.push(goal);
            }
        }
    }
    for exclusion in odds::exclusions() {
        match exclusion.eval(&|atom: &Atom| state.truth(atom)) {
            Truth::True => return Search::None,
            Truth::False | Truth::Unknown => {}
        }
    }
    let Some(goal) = next else { return Search::Found };
    let Some(atom) = goal.open_atom(&state) else { return Search::GaveUp };
    let Some((yes, no)) = state.split(&atom) else { return Search::GaveUp };
    // The likelier branch first: a failure wanted is sought by atoms that hold, a pass by atoms that do not.
    let (first, second) = if goal.wanted { (yes, no) } else { (no, yes) };
    let split = Some(FactSet::read_by(&atom));
    match search(frame, first, split, &still_open, left) {
        Search::None => search(frame, second, split, &still_open, left),
        Search::Found => Search::Found,
        Search::GaveUp => match search(frame, second, split, &still_open, left) {
            Search::Found => Search::Found,
            Search::None | Search::GaveUp => Search::GaveUp,
        },
    }
}

#[cfg(test)]
mod tests {
    //! The search against brute force, on random rule sets.

    use super::*;
    use crate::day::{Period, day, since};
    use crate::facts::atom::{against, no, yes};
    use crate::facts::table::instrument;
    use crate::facts::{FactId, Facts, PointId, Value};
    use crate::law::LAW;
    use crate::law::records::JurisdictionId;
    use crate::law::rule::{Burden, Link, Sources, Stage};
    use proptest::prelude::*;

    /// Facts that no exclusion speaks of, and points.
    const FACTS: [FactId; 6] =
        [FactId::Heard, FactId::Fraud, FactId::ThirdStateRecognised, FactId::ConflictingAward, FactId::DebtorInChina, FactId::AssetsInChina];
    const POINTS: [PointId; 4] = [PointId(0), PointId(1), PointId(2), PointId(3)];
    const ALWAYS: Period = since(1900, 1, 1);

    /// A condition over ten variables, leaked: tests are short-lived.
    fn a_condition() -> impl Strategy<Value = Condition> {
        let atom = (0..FACTS.len() + POINTS.len(), any::<bool>()).prop_map(|(place, positive)| match FACTS.get(place) {
            Some(fact) if positive => yes(*fact),
            Some(fact) => no(*fact),
            None => against(POINTS[place - FACTS.len()]),
        });
        atom.prop_recursive(3, 12, 3, |inner| {
            let parts = prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| &*Box::leak(parts.into_boxed_slice()));
            prop_oneof![
                parts.clone().prop_map(Condition::All),
                parts.prop_map(Condition::Any),
                inner.prop_map(|part| Condition::Not(Box::leak(Box::new(part))))
            ]
        })
    }

    fn a_rule() -> impl Strategy<Value = (&'static Rule, Effect)> {
        (a_condition(), a_condition(), 0..Effect::ALL.len()).prop_map(|(applies, fails, effect)| {
            let effect = Effect::ALL[effect];
            let sources = Sources { note: "", versions: &[], cases: &[] };
            let rule = Rule { id: "random", stage: Stage::Basis, applies, fails, effect: Some(effect), burden: Burden::Court, sources };
            (&*Box::leak(Box::new(rule)), effect)
        })
    }

    fn a_link() -> impl Strategy<Value = &'static Link> {
        (0..FACTS.len(), any::<bool>(), a_condition()).prop_map(|(place, value, when)| {
            &*Box::leak(Box::new(Link { finding: FACTS[place], values: if value { 0b10 } else { 0b01 }, when, period: ALWAYS }))
        })
    }

    /// Every completion, one by one.
    fn brute_force(rules: &[(&'static Rule, Effect)], links: &[&'static Link], fixed: &[(usize, bool)]) -> Outcomes {
        let mut found = Outcomes::default();
        for values in 0_u32..1 << (FACTS.len() + POINTS.len()) {
            if fixed.iter().any(|(place, value)| (values >> place & 1 == 1) != *value) {
                continue;
            }
            let truth = |atom: &Atom| match *atom {
                Atom::In(fact, mask) => {
                    let place = FACTS.iter().position(|other| *other == fact).expect("one of the facts");
                    Truth::known(mask == 0b10 && values >> place & 1 == 1 || mask == 0b01 && values >> place & 1 == 0)
                }
                Atom::Against(point) => Truth::known(values >> (FACTS.len() + usize::from(point.0)) & 1 == 1),
                _ => Truth::Unknown,
            };
            let consistent = links.iter().all(|link| {
                let place = FACTS.iter().position(|other| *other == link.finding).expect("one of the facts");
                link.when.eval(&truth) != Truth::True || link.values >> (values >> place & 1) & 1 == 1
            });
            if consistent {
                let first = rules
                    .iter()
                    .filter(|(rule, _)| rule.applies.eval(&truth) == Truth::True && rule.fails.eval(&truth) == Truth::True)
                    .map(|(_, effect)| *effect)
                    .min();
                found.add(first.map_or(Outcome::Recognised, Outcome::of));
            }
        }
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn the_search_finds_what_brute_force_finds(
            rules in prop::collection::vec(a_rule(), 1..7),
            links in prop::collection::vec(a_link(), 0..2),
            fixed in prop::collection::vec((0..FACTS.len(), any::<bool>()), 0..3),
        ) {
            let mut facts = Facts::default().with(instrument::JUDGMENT);
            facts.set(FactId::Origin, JurisdictionId::find("US").map(|id| Value::Jurisdiction(id.index())));
            let mut kept: Vec<(usize, bool)> = Vec::new();
            for (place, value) in fixed {
                if !kept.iter().any(|(other, _)| *other == place) {
                    kept.push((place, value));
                    facts.set(FACTS[place], Some(Value::Choice(u8::from(value))));
                }
            }
            let ground = Ground::with_links(&LAW, day(2026, 11, 24), links.clone());
            let frame = Frame { rules: rules.clone(), ground };
            let mut state = State::new(&facts, &frame.ground);
            let expected = brute_force(&rules, &links, &kept);
            if state.propagate(&frame.ground).is_ok() {
                let found = outcomes(&frame, &state);
                prop_assert!(found.exact);
                prop_assert_eq!(found, expected);
            } else {
                prop_assert!(expected.is_empty());
            }
        }
    }
}
