//! Answers that cannot both be right.
//!
//! Such answers make no facts: the page asks which one holds, the command line names both. Only logic and the meaning
//! of words stand here; what the law makes of an answer is a link (`law::links`).

use super::atom::{all, any, has, is, no, yes};
use super::table::{arbitration_agreement, chinese_proceedings, clause, incapacity, judgment_service, papers, service, service_proof};
use super::{Atom, Condition, FactId, Facts, Head, Kind, Value};
use crate::day::Day;
use crate::logic::Truth;

/// Two facts whose answers cannot both be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtOdds {
    /// The one that comes first in the table.
    pub first: FactId,
    /// The other.
    pub second: FactId,
}

/// Two answers that exclude one another.
struct Exclusion {
    first: FactId,
    second: FactId,
    both: Condition,
}

const fn exclude(first: FactId, second: FactId, both: Condition) -> Exclusion {
    Exclusion { first, second, both }
}

static EXCLUSIONS: &[Exclusion] = &[
    exclude(FactId::Final, FactId::Provisional, all(&[yes(FactId::Final), yes(FactId::Provisional)])),
    exclude(FactId::Final, FactId::Papers, all(&[yes(FactId::Final), has(papers::NO_PROOF_OF_FINALITY)])),
    exclude(FactId::Default, FactId::Service, all(&[yes(FactId::Default), has(service::APPEARED)])),
    exclude(
        FactId::JudgmentServed,
        FactId::JudgmentService,
        any(&[
            all(&[yes(FactId::JudgmentServed), any(&[is(judgment_service::POST), is(judgment_service::NONE)])]),
            all(&[no(FactId::JudgmentServed), any(&[is(judgment_service::TREATY), is(judgment_service::APPEARED), is(judgment_service::NOT_NEEDED)])]),
        ]),
    ),
    exclude(FactId::ServiceProof, FactId::SummonsProper, all(&[is(service_proof::NOT_SERVED), yes(FactId::SummonsProper)])),
    exclude(FactId::Clause, FactId::Jurisdiction, all(&[is(clause::THIS_COURT), is(super::table::jurisdiction::AGAINST_CHOICE)])),
];

/// A date of something that did not happen.
static HAPPENED: &[(FactId, FactId)] =
    &[(FactId::Interruption, FactId::Interrupted), (FactId::Obstacle, FactId::ObstacleEnded), (FactId::Filed, FactId::Applied)];

/// Dates that must not lie the other way round.
static ORDER: &[(FactId, FactId)] = &[
    (FactId::JudgmentDate, FactId::EffectiveDate),
    (FactId::JudgmentDate, FactId::PerformanceDue),
    (FactId::JudgmentDate, FactId::Applied),
    (FactId::JudgmentDate, FactId::Interrupted),
    (FactId::EffectiveDate, FactId::Applied),
    (FactId::ClauseDate, FactId::JudgmentDate),
];

/// Checks that the answers can all be right at once.
///
/// # Errors
///
/// The first two that cannot, in the order of the table of exclusions.
pub fn check(facts: &Facts) -> Result<(), AtOdds> {
    let truth = |atom: &Atom| of_facts(facts, atom);
    for exclusion in EXCLUSIONS {
        if exclusion.both.eval(&truth) == Truth::True {
            return Err(AtOdds { first: exclusion.first, second: exclusion.second });
        }
    }
    for (happened, date) in HAPPENED {
        if facts.known(*happened) == Some(&Value::Choice(0)) && facts.date(*date).is_some() {
            return Err(AtOdds { first: *happened, second: *date });
        }
    }
    if let Some(Value::Sums(sums)) = facts.known(FactId::Sums) {
        for (head, part) in [(Head::Punitive, FactId::PunitivePart), (Head::Fine, FactId::PenalPart)] {
            let awarded = sums.iter().any(|sum| sum.head == head && sum.amount.0 > 0);
            let denied = facts.known(part) == Some(&Value::Choice(0));
            // A list without a fine says that there is none; one without punitive damages does not: they can hide in another head.
            let claimed = head == Head::Fine && !sums.is_empty() && facts.known(part) == Some(&Value::Choice(1));
            if awarded && denied || !awarded && claimed {
                return Err(AtOdds { first: part.min(FactId::Sums), second: part.max(FactId::Sums) });
            }
        }
    }
    for (earlier, later) in ORDER {
        if let (Some(a), Some(b)) = (facts.date(*earlier), facts.date(*later))
            && a.earliest > b.latest
        {
            return Err(AtOdds { first: *earlier, second: *later });
        }
    }
    Ok(())
}

/// The conditions under which two answers exclude one another; no completion may fulfil one.
pub fn exclusions() -> impl Iterator<Item = &'static Condition> {
    EXCLUSIONS.iter().map(|exclusion| &exclusion.both)
}

/// The truth of an atom by the facts alone.
pub fn of_facts(facts: &Facts, atom: &Atom) -> Truth {
    match *atom {
        Atom::In(fact, mask) => match facts.known(fact) {
            Some(Value::Choice(index)) => Truth::known(mask >> index & 1 == 1),
            _ => Truth::Unknown,
        },
        Atom::Has(fact, mask) => match facts.known(fact) {
            Some(Value::Set(set)) => Truth::known(set & u64::from(mask) != 0),
            _ => Truth::Unknown,
        },
        Atom::Before(fact, day) => facts.date(fact).map_or(Truth::Unknown, |range| range_before(range.earliest, range.latest, day)),
        Atom::BeforeTreaty(_) | Atom::Law(..) | Atom::Against(_) => Truth::Unknown,
    }
}

/// Whether a date within the range lies before that day.
pub fn range_before(earliest: Day, latest: Day, day: Day) -> Truth {
    match (earliest < day, latest < day) {
        (true, true) => Truth::True,
        (false, _) => Truth::False,
        (true, false) => Truth::Unknown,
    }
}

/// Whether the fact has a meaning in this case, as far as is known.
pub fn applies(facts: &Facts, fact: FactId) -> Truth {
    fact.def().applies.eval(&|atom: &Atom| of_facts(facts, atom))
}

/// Whether a set value is one: not empty, and an option that stands alone does.
pub fn is_set(fact: FactId, set: u64) -> bool {
    let Kind::Set { alone, .. } = fact.def().kind else { return false };
    let alone = alone.map_or(0, |index| 1_u64 << index);
    set != 0 && set & !fact.def().all() == 0 && (set & alone == 0 || set == alone)
}

/// An agreement to arbitrate that was neither waived nor invalid.
pub const VALID_CLAUSE: Condition = is(arbitration_agreement::VALID);
/// A mainland case on the same dispute is pending.
pub const PENDING_IN_CHINA: Condition = is(chinese_proceedings::PENDING);
/// A party without capacity had nobody to act for it.
pub const UNREPRESENTED: Condition = is(incapacity::NOT_REPRESENTED);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::DayRange;
    use crate::facts::Opt;

    fn truth(fact: FactId, yes: bool) -> Opt {
        Opt { fact, index: u8::from(yes) }
    }

    #[test]
    fn a_final_judgment_is_not_only_provisional() {
        let facts = Facts::default().with(truth(FactId::Final, true)).with(truth(FactId::Provisional, true));
        assert_eq!(check(&facts), Err(AtOdds { first: FactId::Final, second: FactId::Provisional }));
        assert_eq!(check(&Facts::default().with(truth(FactId::Final, true))), Ok(()));
    }

    #[test]
    fn nobody_applies_before_the_judgment() {
        let mut facts = Facts::default();
        facts.set(FactId::JudgmentDate, DayRange::parse("2024-05").map(Value::Date));
        facts.set(FactId::Applied, DayRange::parse("2024").map(Value::Date));
        assert_eq!(check(&facts), Ok(()), "the year may still be later than the month");
        facts.set(FactId::Applied, DayRange::parse("2023").map(Value::Date));
        assert_eq!(check(&facts), Err(AtOdds { first: FactId::JudgmentDate, second: FactId::Applied }));
    }

    #[test]
    fn none_stands_alone_in_a_set() {
        let none = service::NONE.bit();
        assert!(is_set(FactId::Service, none));
        assert!(!is_set(FactId::Service, none | service::POST.bit()));
        assert!(!is_set(FactId::Service, 0));
    }
}
