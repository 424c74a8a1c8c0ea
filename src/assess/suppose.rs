//! The case as it is if what nobody disputes is as it should be, and courts do what they have done so far.
//!
//! Used for the expected outcome alone. A presumption that the known facts exclude is dropped.

use super::state::{FactSet, Ground, State};
use crate::facts::table::{instrument, performance_terms};
use crate::facts::{Atom, FactId, Facts, Layer, Opt, PointId, Value};
use crate::law::links::SUPPOSED;
use crate::law::points::POINTS;
use crate::law::profile::{new_york, place};
use crate::law::rule::Leaning;
use crate::logic::Truth;

/// How the points on which practice is split are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// Left open.
    Open,
    /// All for recognition.
    For,
    /// All against it.
    Against,
}

/// The facts with what is supposed of acts in time: nothing started the period anew unless somebody says so.
fn supposed_facts(facts: &Facts) -> Facts {
    let mut supposed = facts.clone();
    for (happened, date) in [(FactId::Interruption, FactId::Interrupted), (FactId::Obstacle, FactId::ObstacleEnded)] {
        if facts.known(happened).is_none() && facts.date(date).is_none() {
            supposed.set(happened, Some(Value::Choice(0)));
        }
    }
    if facts.known(FactId::PerformanceTerms).is_none() && facts.date(FactId::PerformanceDue).is_none() {
        supposed.set(FactId::PerformanceTerms, Some(Value::Choice(performance_terms::NO_PERIOD.index)));
    }
    supposed
}

/// The supposed state before findings are presumed: points lean, raw facts are as nobody disputes.
pub fn raw(facts: &Facts, ground: &Ground<'_>, split: Split) -> State {
    // What sort of paper it is comes before what courts make of it: a leaning gives way to it.
    let of_its_sort = |facts: &Facts| {
        let mut state = State::new(facts, ground);
        if state.propagate(ground).is_ok()
            && let Some(option) = FactId::Instrument.presumed()
        {
            try_option(&mut state, ground, option);
        }
        state
    };
    let mut state = of_its_sort(&supposed_facts(facts));
    for (place, point) in POINTS.iter().enumerate() {
        let Ok(place) = u8::try_from(place) else { continue };
        match (point.leans, split) {
            (Leaning::For, _) | (Leaning::Split, Split::For) => state.lean(PointId(place), false),
            (Leaning::Against, _) | (Leaning::Split, Split::Against) => state.lean(PointId(place), true),
            (Leaning::Split, Split::Open) => {}
        }
    }
    if state.propagate(ground).is_err() {
        // The answers exclude what practice leans to; the facts prevail.
        state = of_its_sort(facts);
    }
    if state.is_settled(FactId::Instrument) && state.can_be(instrument::AWARD) {
        // Of an award whose seat is not told nobody disputes that it is in a State of the New York Convention: almost all are.
        state.suppose_place(|profile| profile.value(place::FACT) == place::FOREIGN && profile.value(new_york::FACT) == new_york::PARTY);
    }
    for (condition, option) in SUPPOSED {
        if condition.eval(&|atom| state.truth(atom)) == Truth::True {
            try_option(&mut state, ground, *option);
        }
    }
    presume(&mut state, ground, Layer::Raw);
    state
}

/// The supposed state: findings too.
pub fn whole(mut state: State, ground: &Ground<'_>) -> State {
    presume(&mut state, ground, Layer::Finding);
    state
}

fn presume(state: &mut State, ground: &Ground<'_>, layer: Layer) {
    let layered = FactId::ALL.iter().filter(|fact| fact.def().layer == layer).filter_map(|fact| fact.presumed());
    let options: Vec<Opt> = layered.filter(|option| !turns_on_the_text(state, ground, *option)).collect();
    let presumed = || options.iter().copied();
    // Nearly always all of them hold together: then it is the same as to suppose one after the other.
    let (mut together, mut changed) = (state.clone(), FactSet::NONE);
    for option in presumed().filter(|option| !state.is_settled(option.fact) && state.can_be(*option)) {
        together.hold_only(option);
        changed = changed.or(FactSet::of(option.fact));
    }
    if together.propagate_from(ground, changed).is_ok() {
        *state = together;
        return;
    }
    for option in presumed() {
        try_option(state, ground, option);
    }
}

/// Whether only the day of the judgment or its place, so the text that governs, decides if the facts speak against an option. To suppose it then would be
/// to suppose the text.
fn turns_on_the_text(state: &State, ground: &Ground<'_>, option: Opt) -> bool {
    let truth = |atom: &Atom| state.truth(atom);
    ground.links.iter().filter(|link| link.finding == option.fact && link.values & option.bit() == 0).any(|link| {
        let mut of_the_text = link.when.eval(&truth) == Truth::Unknown;
        link.when.open_atoms(&truth, &mut |atom| of_the_text &= matches!(atom, Atom::Before(FactId::JudgmentDate, _) | Atom::BeforeTreaty(_) | Atom::Law(..)));
        of_the_text
    })
}

/// Settles a fact to an option, unless that contradicts what is known.
fn try_option(state: &mut State, ground: &Ground<'_>, option: Opt) {
    if state.is_settled(option.fact) || !state.can_be(option) {
        return;
    }
    let changed = FactSet::of(option.fact);
    if !ground.is_linked(option.fact) {
        state.hold_only(option);
        return;
    }
    let mut next = state.clone();
    next.hold_only(option);
    if next.propagate_from(ground, changed).is_ok() {
        *state = next;
    }
}
