//! Whether every question that could matter is reached: the oracle of invariant 4, and the cases that it looks at.
//!
//! It shares with the interview only the tables of facts and links, and asks `assess` what an answer changes.

use super::support::{a_day, a_value, facts, jurisdiction, settle};
use exequatur::assess::{Outcome, assess, check, next_questions};
use exequatur::day::{Day, DayRange};
use exequatur::facts::{Amount, Atom, FactId, Facts, Head, Kind, Layer, Opt, Presumption, Sum, Value, odds};
use exequatur::law::{LAW, limitation, links::LINKS, rule::Link};
use exequatur::logic::Truth;
use proptest::prelude::*;

/// What a creditor knows of a case: raw facts alone, not at odds by the law of the day.
///
/// Half of the cases start from next to nothing, half from a case in which nothing stands in the way. Then a few answers are
/// changed, declared unknown or taken back, so that nearly every question that is left can decide.
pub fn a_raw_case() -> impl Strategy<Value = (Facts, Day)> {
    let some = |most| prop::collection::vec(a_raw_fact(), 0..=most);
    let given = |most| prop::collection::vec(a_raw_fact().prop_flat_map(|fact| (Just(fact), a_value(fact))), 0..=most);
    let origin = || prop::sample::select(vec!["US", "SG", "GB", "FR", "PL", "KZ", "DE", "KR"]).prop_map(Some);
    let sparse = (Just(None), given(12), some(6), some(2));
    let half = (origin(), given(2), some(4), some(12));
    let nearly_whole = (origin(), given(2), some(2), some(3));
    (prop_oneof![2 => sparse, 1 => half, 1 => nearly_whole], a_day()).prop_map(|((origin, given, unknown, missing), on)| {
        let mut facts = origin.map_or_else(|| facts("instrument = judgment"), |origin| favourable(origin, on));
        given.into_iter().for_each(|(fact, value)| facts.set(fact, Some(value)));
        unknown.into_iter().for_each(|fact| facts.set(fact, Some(Value::Unknown)));
        missing.into_iter().for_each(|fact| facts.set(fact, None));
        // Nobody has answered yet what may have no meaning.
        let unsure: Vec<FactId> = FactId::ALL.iter().copied().filter(|fact| odds::applies(&facts, *fact) == Truth::Unknown).collect();
        unsure.into_iter().for_each(|fact| facts.set(fact, None));
        (settle(facts, on), on)
    })
}

fn a_raw_fact() -> impl Strategy<Value = FactId> {
    prop::sample::select(FactId::ALL.iter().copied().filter(|fact| fact.def().layer == Layer::Raw).collect::<Vec<_>>())
}

/// A judgment of some months ago in which nothing stands in the way.
fn favourable(origin: &str, on: Day) -> Facts {
    let mut facts = facts(FAVOURABLE);
    let ago = |days: i32| Some(Value::Date(DayRange { earliest: on.plus_days(-days), latest: on.plus_days(-days) }));
    facts.set(FactId::Origin, jurisdiction(origin).ok().map(Value::Jurisdiction));
    facts.set(FactId::JudgmentDate, ago(150));
    facts.set(FactId::EffectiveDate, ago(120));
    for fact in FactId::ALL {
        if let (Presumption::Option(index), Layer::Raw, None) = (fact.def().presumed, fact.def().layer, facts.get(*fact)) {
            facts = facts.with(Opt { fact: *fact, index });
        }
    }
    facts
}

/// What is not supposed of a case in which nothing stands in the way; the rest is as nobody disputes it.
const FAVOURABLE: &str = "default = true, served_in = elsewhere, service = personal, jurisdiction_basis = defendant-domicile, real_connection = true, \
    judgment_service = treaty, filed = false, subject = contract, reciprocity = precedent";

/// Answers to a fact: each option of a choice; of a set each option alone; of what cannot be listed, a few that differ in law.
/// No date lies after the day of the law.
fn answers(fact: FactId, on: Day) -> Vec<Value> {
    let sum = |head| Value::Sums(vec![Sum { head, amount: Amount(100), currency: *b"USD", paid: Amount(0) }]);
    let today = DayRange { earliest: on, latest: on };
    match fact.def().kind {
        Kind::Bool | Kind::Choice(_) => (0..fact.def().options().len()).map(|index| Value::Choice(index as u8)).collect(),
        Kind::Set { options, .. } => (0..options.len()).map(|index| Value::Set(1 << index)).collect(),
        Kind::Date => {
            let days = ["1991-01-01", "2005", "2019-06", "2023"].into_iter().filter_map(DayRange::parse).filter(|range| range.latest < on);
            days.chain([today]).map(Value::Date).collect()
        }
        Kind::Jurisdiction => ["CN", "HK", "US", "FR", "IR"].into_iter().filter_map(|code| jurisdiction(code).ok()).map(Value::Jurisdiction).collect(),
        Kind::Sums => [Head::Principal, Head::Punitive, Head::Fine].into_iter().map(sum).collect(),
    }
}

/// A few answers, each to another fact.
pub type Answers = Vec<(FactId, Value)>;

/// Answers that move the interval although none of their facts is asked, waits for a question, or is without a meaning.
pub fn unreached(facts: &Facts, on: Day) -> Vec<Answers> {
    let (questions, ends) = (next_questions(facts, &LAW, on), ends(facts, on));
    // What is certain stays so (invariant 1); only a dismissal can still turn into another procedure, which has its place.
    if ends.0 == ends.1 && ends.0 != Outcome::Dismissed {
        return Vec::new();
    }
    let is_silent =
        |fact: &FactId| fact.def().layer == Layer::Raw && facts.get(*fact).is_none() && !questions.contains(fact) && can_be_asked(facts, on, *fact, &questions);
    let mut rest: Answers = Vec::new();
    FactId::ALL.iter().copied().filter(is_silent).for_each(|fact| rest.extend(answers(fact, on).into_iter().map(|value| (fact, value))));
    let mut found = Vec::new();
    loop {
        // As many at once as are consistent: knowing more never widens (invariant 1), so where all move nothing, none does.
        let (mut together, mut later): (Answers, Answers) = (Vec::new(), Vec::new());
        let mut answered = facts.clone();
        for (fact, value) in rest {
            let known = answered.known(fact).cloned();
            answered.set(fact, Some(value.clone()));
            if known.is_none() && is_consistent(&answered, on) {
                together.push((fact, value));
            } else {
                answered.set(fact, known);
                later.push((fact, value));
            }
        }
        if together.is_empty() {
            return found;
        }
        if self::ends(&answered, on) != ends {
            found.push(fewest(facts, on, ends, together));
        }
        rest = later;
    }
}

fn ends(facts: &Facts, on: Day) -> (Outcome, Outcome) {
    let answer = assess(facts, &LAW, on);
    (answer.best, answer.worst)
}

/// Those of the answers that are needed to move the interval: the others are left out one by one.
fn fewest(facts: &Facts, on: Day, before: (Outcome, Outcome), mut answers: Answers) -> Answers {
    let mut place = answers.len();
    while place > 0 {
        place -= 1;
        let one = answers.remove(place);
        let mut answered = facts.clone();
        answers.iter().for_each(|(fact, value)| answered.set(*fact, Some(value.clone())));
        if !is_consistent(&answered, on) || ends(&answered, on) == before {
            answers.insert(place, one);
        }
    }
    answers
}

fn is_consistent(facts: &Facts, on: Day) -> bool {
    check(facts, &LAW, on).is_ok()
}

/// Whether a raw fact has a meaning in the case, or may have one that no question is going to settle.
///
/// It waits for a question where it is open whether it has a meaning, and a fact on which that depends is asked now, or a fact
/// on which the meaning of that one depends, and so on.
fn can_be_asked(facts: &Facts, on: Day, fact: FactId, questions: &[FactId]) -> bool {
    let truth = |atom: &Atom| truth(facts, on, atom);
    let mut seen: Vec<FactId> = vec![fact];
    let mut place = 0;
    while let Some(next) = seen.get(place).copied() {
        place += 1;
        let mut add = |atom: &Atom| {
            if let Atom::In(other, _) | Atom::Has(other, _) | Atom::Before(other, _) = *atom
                && facts.get(other).is_none()
                && !seen.contains(&other)
            {
                seen.push(other);
            }
        };
        match next {
            FactId::WithinTime => limitation::FACTS.iter().for_each(|other| add(&Atom::In(*other, 0))),
            _ if next.def().layer == Layer::Finding => links(on).filter(|link| link.finding == next).for_each(|link| link.when.open_atoms(&truth, &mut add)),
            _ => next.def().applies.open_atoms(&truth, &mut add),
        }
    }
    match fact.def().applies.eval(&truth) {
        Truth::True => true,
        Truth::False => false,
        Truth::Unknown => !seen.iter().any(|other| questions.contains(other)),
    }
}

/// The truth of an atom by the raw facts: what links and dates make of a fact that was not given counts as well. A fact without a
/// meaning has none of its values (a settlement is of no kind of decision, so none of a penal kind).
fn truth(facts: &Facts, on: Day, atom: &Atom) -> Truth {
    let of_facts = |atom: &Atom| odds::of_facts(facts, atom);
    match *atom {
        Atom::In(fact, _) | Atom::Has(fact, _) | Atom::Before(fact, _) if facts.known(fact).is_none() && fact.def().applies.eval(&of_facts) == Truth::False => {
            Truth::False
        }
        Atom::In(FactId::WithinTime, 0b10) => limitation::within_time(facts, on),
        Atom::In(FactId::WithinTime, 0b01) => limitation::within_time(facts, on).negated(),
        Atom::In(fact, mask) if facts.known(fact).is_none() => {
            let left = links(on)
                .filter(|link| link.finding == fact && link.when.eval(&of_facts) == Truth::True)
                .fold(fact.def().all(), |left, link| left & link.values);
            match (left & u64::from(mask), left & !u64::from(mask)) {
                (_, 0) => Truth::True,
                (0, _) => Truth::False,
                (_, _) => Truth::Unknown,
            }
        }
        _ => of_facts(atom),
    }
}

fn links(on: Day) -> impl Iterator<Item = &'static Link> {
    LINKS.iter().filter(move |link| link.period.contains(on))
}
