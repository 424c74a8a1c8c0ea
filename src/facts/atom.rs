//! Statements over facts, from which conditions are built.
//!
//! The constructors are `const`, so that a rule can be a `static` record. An option carries the fact that it belongs to:
//! an option of another fact cannot be named by mistake.

use super::{FactId, Opt};
use crate::day::Day;
use crate::logic::Cond;

/// A contested point or a choice of the court, by its place in the table of points. No visitor answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PointId(pub u8);

/// A fact about the law of the jurisdiction, read from its records. No visitor answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawFact(pub u8);

/// One statement. Masks have 32 bits, which no fact's options exceed: with 64 the rules weigh twice as much in the wasm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Atom {
    /// The value of a choice is among these options.
    In(FactId, u32),
    /// A set holds one of these options.
    Has(FactId, u32),
    /// A date lies before that day.
    Before(FactId, Day),
    /// The decision was given before the treaty with that State entered into force.
    BeforeTreaty(FactId),
    /// The records of the jurisdiction give one of these values.
    Law(LawFact, u32),
    /// On a contested point the court takes the view that is against recognition.
    Against(PointId),
}

/// A condition over facts, law facts and contested points.
pub type Condition = Cond<Atom>;

/// Holds in every case.
pub const ALWAYS: Condition = Cond::Const(true);
/// Holds in no case.
pub const NEVER: Condition = Cond::Const(false);

/// The choice has that value.
pub const fn is(option: Opt) -> Condition {
    Cond::Atom(Atom::In(option.fact, 1 << option.index))
}

/// The choice has one of these values, all options of one fact.
#[expect(clippy::indexing_slicing, reason = "runs while tables are compiled: a mistake stops the build")]
pub const fn one_of(options: &[Opt]) -> Condition {
    Cond::Atom(Atom::In(options[0].fact, mask(options)))
}

/// The set holds that option.
pub const fn has(option: Opt) -> Condition {
    Cond::Atom(Atom::Has(option.fact, 1 << option.index))
}

/// The set holds at least one of these options, all of one fact.
#[expect(clippy::indexing_slicing, reason = "runs while tables are compiled: a mistake stops the build")]
pub const fn has_any(options: &[Opt]) -> Condition {
    Cond::Atom(Atom::Has(options[0].fact, mask(options)))
}

/// The fact is true.
pub const fn yes(fact: FactId) -> Condition {
    Cond::Atom(Atom::In(fact, 0b10))
}

/// The fact is false.
pub const fn no(fact: FactId) -> Condition {
    Cond::Atom(Atom::In(fact, 0b01))
}

/// Every one of these conditions.
pub const fn all(parts: &'static [Condition]) -> Condition {
    Cond::All(parts)
}

/// At least one of these conditions.
pub const fn any(parts: &'static [Condition]) -> Condition {
    Cond::Any(parts)
}

/// Not that condition.
pub const fn not(part: &'static Condition) -> Condition {
    Cond::Not(part)
}

/// The date lies before that day.
pub const fn before(fact: FactId, day: Day) -> Condition {
    Cond::Atom(Atom::Before(fact, day))
}

/// The court takes the view against recognition on that contested point.
pub const fn against(point: PointId) -> Condition {
    Cond::Atom(Atom::Against(point))
}

#[expect(clippy::indexing_slicing, reason = "runs while tables are compiled: a mistake stops the build")]
const fn mask(options: &[Opt]) -> u32 {
    let mut mask = 0;
    let mut next = 0;
    while next < options.len() {
        assert!(options[next].fact as u8 == options[0].fact as u8, "options of two facts in one list");
        mask |= 1 << options[next].index;
        next += 1;
    }
    mask
}
