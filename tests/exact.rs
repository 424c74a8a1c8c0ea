//! The interval against brute force on the real law: at most twelve open variables that matter, the others fixed at random.
//!
//! The naive model below shares with the engine only the tables: it walks every completion of facts and contested points.

mod support;

use exequatur::assess::{Outcome, assess};
use exequatur::day::Day;
use exequatur::facts::{Atom, FactId, Facts, Head, Kind, Layer, PointId, Value, odds};
use exequatur::law::profile::{Profile, profile};
use exequatur::law::records::JurisdictionId;
use exequatur::law::rule::Effect;
use exequatur::law::{LAW, limitation, links::LINKS, points::POINTS, rules};
use exequatur::logic::Truth;
use proptest::prelude::*;

/// One complete case: every choice and set has a value.
struct Whole<'a> {
    facts: &'a Facts,
    on: Day,
    place: &'a Profile,
    against: u128,
    /// Whether a decision whose date nobody gave was given before the treaty.
    before_treaty: bool,
}

impl Whole<'_> {
    fn truth(&self, atom: &Atom) -> Truth {
        let place = self.place;
        match *atom {
            Atom::Law(fact, mask) => Truth::known(mask >> place.value(fact) & 1 == 1),
            Atom::Against(point) => Truth::known(self.against >> point.0 & 1 == 1),
            Atom::BeforeTreaty(fact) => match (place.decisions_from, self.facts.date(fact)) {
                (None, _) => Truth::False,
                (Some(from), Some(range)) if range.latest < from => Truth::True,
                (Some(from), Some(range)) if from <= range.earliest => Truth::False,
                (Some(_), _) => Truth::known(self.before_treaty),
            },
            _ => odds::of_facts(self.facts, atom),
        }
    }

    fn is_consistent(&self) -> bool {
        let truth = |atom: &Atom| self.truth(atom);
        odds::exclusions().all(|exclusion| exclusion.eval(&truth) != Truth::True)
            && LINKS.iter().filter(|link| link.period.contains(self.on)).all(|link| {
                let value = match self.facts.known(link.finding) {
                    Some(Value::Choice(index)) => 1 << index,
                    _ => unreachable!("findings are choices and enumerated"),
                };
                link.when.eval(&truth) != Truth::True || value & link.values != 0
            })
    }

    fn outcome(&self) -> Outcome {
        let truth = |atom: &Atom| self.truth(atom);
        let first = rules::on(self.on)
            .filter_map(|(rule, _)| rule.effect.map(|effect| (rule, effect)))
            .filter(|(rule, _)| rule.applies.eval(&truth) == Truth::True && rule.fails.eval(&truth) == Truth::True)
            .map(|(_, effect)| effect)
            .min();
        match first {
            None => Outcome::Recognised,
            Some(Effect::Redirects) => Outcome::OtherProcedure,
            Some(Effect::Dismisses | Effect::DismissesForNow) => Outcome::Dismissed,
            Some(Effect::Bars) => Outcome::Refused,
            Some(Effect::Severs) => Outcome::Part,
        }
    }
}

/// All values of a fact that is open.
fn values(fact: FactId, facts: &Facts, on: Day) -> Vec<Value> {
    if fact == FactId::WithinTime {
        return match limitation::within_time(facts, on) {
            Truth::True => vec![Value::Choice(1)],
            Truth::False => vec![Value::Choice(0)],
            Truth::Unknown => vec![Value::Choice(0), Value::Choice(1)],
        };
    }
    if let (FactId::PunitivePart | FactId::PenalPart, Some(Value::Sums(sums))) = (fact, facts.known(FactId::Sums)) {
        let head = if fact == FactId::PunitivePart { Head::Punitive } else { Head::Fine };
        let awarded = sums.iter().any(|sum| sum.head == head && sum.amount.0 > 0);
        if awarded || (head == Head::Fine && !sums.is_empty()) {
            return vec![Value::Choice(u8::from(awarded))];
        }
    }
    let options = fact.def().options().len();
    match fact.def().kind {
        Kind::Set { .. } => (1_u64..1 << options).filter(|set| odds::is_set(fact, *set)).map(Value::Set).collect(),
        _ => (0..options).map(|index| Value::Choice(index as u8)).collect(),
    }
}

/// Best and worst over every completion; `None` if there are too many, or none.
fn brute_force(facts: &Facts, on: Day, open: &[FactId]) -> Option<(u8, u8)> {
    // Points that some condition still turns on once all facts are there are found by trying: all that any rule or link names.
    let Some(Value::Jurisdiction(place)) = facts.known(FactId::Origin) else { return None };
    let place = profile(JurisdictionId::at(*place), on, None);
    let mut points: Vec<PointId> = Vec::new();
    let mut a_date_is_open = false;
    for before_treaty in [false, true] {
        let probe = Whole { facts, on, place: &place, against: 0, before_treaty };
        let truth = |atom: &Atom| match atom {
            Atom::Against(_) => Truth::Unknown,
            other => probe.truth(other),
        };
        let mut visit = |atom: &Atom| match atom {
            Atom::Against(point) if !points.contains(point) => points.push(*point),
            // A date that can lie on both sides of a day is a variable of its own.
            Atom::Before(..) => a_date_is_open = true,
            _ => {}
        };
        for (rule, _) in rules::on(on).filter(|(rule, _)| rule.effect.is_some()) {
            if rule.applies.eval(&truth) != Truth::False {
                rule.fails.open_atoms(&truth, &mut visit);
            }
        }
        LINKS.iter().filter(|link| link.period.contains(on)).for_each(|link| link.when.open_atoms(&truth, &mut visit));
    }
    if a_date_is_open {
        return None;
    }
    let choices: Vec<Vec<Value>> = open.iter().map(|fact| values(*fact, facts, on)).collect();
    let count = (choices.iter().map(Vec::len).product::<usize>() << points.len()) * 2;
    if count > 60_000 || points.len() + open.len() > 12 + 7 {
        return None;
    }
    let mut ends: Option<(u8, u8)> = None;
    let mut whole = facts.clone();
    for number in 0..count {
        let mut rest = number;
        let mut against = 0;
        let before_treaty = rest & 1 == 1;
        rest >>= 1;
        for point in &points {
            against |= (rest as u128 & 1) << point.0;
            rest >>= 1;
        }
        for (fact, choices) in open.iter().zip(&choices) {
            whole.set(*fact, Some(choices[rest % choices.len()].clone()));
            rest /= choices.len();
        }
        let whole = Whole { facts: &whole, on, place: &place, against, before_treaty };
        if whole.is_consistent() {
            let place = whole.outcome().place();
            ends = Some(ends.map_or((place, place), |(best, worst)| (best.min(place), worst.max(place))));
        }
    }
    ends
}

/// A case in which every fact has a value, except dates that nobody gave.
fn a_whole_case() -> impl Strategy<Value = (Facts, Day)> {
    let each: Vec<BoxedStrategy<Option<Value>>> = FactId::ALL
        .iter()
        .map(|fact| match fact.def().kind {
            Kind::Date | Kind::Sums => prop_oneof![Just(None), support::a_value(*fact).prop_map(Some)].boxed(),
            _ if *fact == FactId::Instrument => Just(Some(Value::Choice(0))).boxed(),
            _ if fact.def().layer == Layer::Finding => Just(None).boxed(),
            Kind::Bool | Kind::Choice(_) if matches!(fact.def().presumed, exequatur::facts::Presumption::Option(_)) => {
                let exequatur::facts::Presumption::Option(presumed) = fact.def().presumed else { unreachable!() };
                prop_oneof![3 => Just(Some(Value::Choice(presumed))), 1 => support::a_value(*fact).prop_map(Some)].boxed()
            }
            _ => support::a_value(*fact).prop_map(Some).boxed(),
        })
        .collect();
    (each, support::a_day()).prop_map(|(values, on)| {
        let mut facts = Facts::default();
        for (fact, value) in FactId::ALL.iter().zip(values) {
            facts.set(*fact, value);
        }
        (support::settle(facts, on), on)
    })
}

proptest! {
    #![proptest_config(support::config(400))]

    #[test]
    fn the_interval_is_that_of_brute_force((facts, on) in a_whole_case(), opened in prop::collection::vec(0..FactId::ALL.len(), 0..6)) {
        let mut facts = facts;
        // Findings are open from the start, and so is whatever was at odds; a few more raw facts are opened.
        for index in opened {
            let fact = FactId::ALL[index];
            if !matches!(fact.def().kind, Kind::Date | Kind::Sums | Kind::Jurisdiction) && fact != FactId::Matter && fact.def().layer == Layer::Raw {
                facts.set(fact, None);
            }
        }
        let open: Vec<FactId> = FactId::ALL.iter().copied().filter(|fact| facts.known(*fact).is_none() && !matches!(fact.def().kind, Kind::Date | Kind::Sums)).collect();
        prop_assume!(facts.known(FactId::Origin).is_some());
        let ends = brute_force(&facts, on, &open);
        prop_assume!(ends.is_some());
        let answer = assess(&facts, &LAW, on);
        prop_assert!(answer.exact);
        prop_assert_eq!(Some((answer.best.place(), answer.worst.place())), ends);
    }
}

#[test]
fn no_more_points_than_a_mask_holds() {
    assert!(POINTS.len() <= 128);
}
