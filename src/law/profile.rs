//! What the law says of one jurisdiction on one day, computed from its records: facts of a second kind.
//!
//! Rules use them like any other fact; no visitor is asked. A treaty or a precedent changes the rules by being a record
//! with its own date, never by a country named in a condition. How reciprocity follows: design, section 3.

use super::records::{
    BusinessScope, Confidence, Direction, Excluded, FirstFiled, ForeignJudgmentLaw, JurisdictionFamily, JurisdictionId, JurisdictionKind, NEW_YORK, Reading,
    Scope, Standing, TestA, Treaty, Understanding,
};
use crate::day::{Day, day};
use crate::facts::LawFact;

/// The day from which the three tests of the Conference Summary (Art 44) are applied.
pub const THREE_TESTS: Day = day(2021, 12, 31);

/// Declares a law fact: a module with its values, and conditions over them.
macro_rules! law_fact {
    ($(#[$doc:meta])* $name:ident $place:literal { $($value:ident = $index:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        pub mod $name {
            use crate::facts::{Atom, Condition, LawFact};
            use crate::logic::Cond;
            pub const FACT: LawFact = LawFact($place);
            $(pub const $value: u8 = $index;)+
            /// The law fact has that value.
            pub const fn is(value: u8) -> Condition {
                Cond::Atom(Atom::Law(FACT, 1 << value))
            }
            /// The law fact has one of these values.
            #[expect(clippy::indexing_slicing, reason = "runs while tables are compiled: a mistake stops the build")]
            pub const fn of(values: &[u8]) -> Condition {
                let mut mask = 0;
                let mut next = 0;
                while next < values.len() {
                    mask |= 1 << values[next];
                    next += 1;
                }
                Cond::Atom(Atom::Law(FACT, mask))
            }
        }
    };
}

law_fact! {
    /// What sort of place it is.
    place 0 { FOREIGN = 0, HONG_KONG = 1, MACAU = 2, TAIWAN = 3, MAINLAND = 4 }
}
law_fact! {
    /// Whether a treaty with a judgments chapter is in force.
    treaty 1 { NONE = 0, COVERS = 1, STANDING_DOUBTFUL = 2, BUSINESS_DOUBTFUL = 3, SCOPE_UNREAD = 4, TERRITORY_DOUBTFUL = 5 }
}
law_fact! {
    /// The treaty's test of jurisdiction, as far as its text was read.
    family 2 { UNREAD = 0, REQUESTED_LAW = 1, EXCLUSIVE_ONLY = 2, CLOSED_LIST = 3 }
}
law_fact! {
    /// Whether the treaty protects a Chinese case that was filed first.
    first_filed 3 { NO = 0, PROTECTED = 1, UNREAD = 2 }
}
law_fact! {
    /// What our records say of reciprocity.
    recip 4 { RECORDED = 0, UNTESTED = 1, OPEN = 2, TREATY_ONLY = 3, NONE = 4, PRECEDENT_BEFORE_2022 = 5, NO_PRECEDENT_BEFORE_2022 = 6 }
}
law_fact! {
    /// Whether the treaty leaves insolvency out.
    insolvency_left_out 5 { NO = 0, YES = 1 }
}

law_fact! {
    /// Whether parts of the country have a law of recognition of their own, for which the country's precedents do not speak.
    units 6 { ONE = 0, SEVERAL = 1 }
}

law_fact! {
    /// Whether the treaty names settlements before a court among its decisions.
    settlements 7 { UNREAD = 0, NAMED = 1 }
}

law_fact! {
    /// Whether the seat of an award is in a State of the New York Convention. A territory without a row of its own, of a State that is a party, is doubtful.
    new_york 8 { NOT_LISTED = 0, PARTY = 1, TERRITORY_DOUBTFUL = 2 }
}

law_fact! {
    /// Whether an insolvency precedent either way is recorded, outside treaties.
    insolvency_recip 9 { NOTHING = 0, RECORDED = 1 }
}

/// The number of law facts.
pub const COUNT: usize = 10;

/// What the law says of one jurisdiction on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    values: [u8; COUNT],
    /// The day from which decisions must have been given, where the treaty reaches no earlier ones.
    pub decisions_from: Option<Day>,
}

impl Profile {
    /// The value of a law fact.
    pub fn value(&self, fact: LawFact) -> u8 {
        self.values.get(usize::from(fact.0)).copied().unwrap_or(0)
    }

    /// Whether a treaty is in force that has a judgments chapter, whatever is doubtful about its reach.
    pub fn has_treaty(&self) -> bool {
        self.value(treaty::FACT) != treaty::NONE
    }
}

/// What sort of place it is: a value of [`place`].
pub fn place_of(of: JurisdictionId) -> u8 {
    match of.jurisdiction().map(|jurisdiction| jurisdiction.kind) {
        Some(JurisdictionKind::Region) => match of.code() {
            code if code == REGIONS[0] => place::HONG_KONG,
            code if code == REGIONS[1] => place::MACAU,
            _ => place::TAIWAN,
        },
        Some(JurisdictionKind::Forum) => place::MAINLAND,
        Some(JurisdictionKind::State | JurisdictionKind::Territory) | None => place::FOREIGN,
    }
}

/// The profile of a jurisdiction on that day. A record of the case `without` is no evidence (a case is never evidence for itself).
pub fn profile(of: JurisdictionId, on: Day, without: Option<&str>) -> Profile {
    let place = place_of(of);
    let (in_force, via) = treaty_in_force(of, on);
    let standing = match in_force {
        None => treaty::NONE,
        Some(_) if via => treaty::TERRITORY_DOUBTFUL,
        Some(record) if record.standing == Standing::SignedEntryUnknown => treaty::STANDING_DOUBTFUL,
        Some(record) => match record.business {
            BusinessScope::In => treaty::COVERS,
            BusinessScope::OutDoubtful => treaty::BUSINESS_DOUBTFUL,
            BusinessScope::Unread => treaty::SCOPE_UNREAD,
        },
    };
    let family = in_force.map_or(family::UNREAD, read_family);
    let first_filed = in_force.map_or(first_filed::NO, |record| match record.first_filed {
        FirstFiled::FirstFiledProtected | FirstFiled::AnyPending => first_filed::PROTECTED,
        FirstFiled::JudgedOnly => first_filed::NO,
        FirstFiled::Unread => first_filed::UNREAD,
    });
    let leaves_out = in_force.is_some_and(|record| record.excludes.contains(&Excluded::Insolvency));
    let names_settlements = in_force.is_some_and(|record| record.names_settlements == Reading::Yes);
    let new_york = if place == place::FOREIGN { convention_on_awards(of, on) } else { new_york::NOT_LISTED };
    let recip = if THREE_TESTS <= on { three_tests(of, on, without) } else { in_fact(of, on, without) };
    Profile {
        values: [
            place,
            standing,
            family,
            first_filed,
            recip,
            u8::from(leaves_out),
            u8::from(SEVERAL_UNITS.contains(&of.code())),
            u8::from(names_settlements),
            new_york,
            u8::from(insolvency_precedent(of, on, without)),
        ],
        decisions_from: in_force.filter(|record| record.decisions_after_entry == Reading::Yes).and_then(|record| record.in_force),
    }
}

/// Places whose parts have their own law of recognition, as the fact `court_unit` tells them apart (notes R-111).
const SEVERAL_UNITS: [&str; 1] = ["GB"];

/// The regions, in the order of the values of `place`.
const REGIONS: [&str; 2] = ["HK", "MO"];

/// The profiles of all jurisdictions on that day, each different one once.
pub fn all_profiles(on: Day, without: Option<&str>) -> Vec<Profile> {
    let mut profiles: Vec<Profile> = Vec::new();
    for id in JurisdictionId::all() {
        let profile = profile(id, on, without);
        if !profiles.contains(&profile) {
            profiles.push(profile);
        }
    }
    profiles
}

/// The treaty with a judgments chapter that may be in force, and whether only through another State.
fn treaty_in_force(of: JurisdictionId, on: Day) -> (Option<&'static Treaty>, bool) {
    let direct = of.treaty().filter(|record| may_be_in_force(record, on));
    if direct.is_some() {
        return (direct, false);
    }
    let via = of.jurisdiction().and_then(|jurisdiction| jurisdiction.treaty_via).and_then(JurisdictionId::treaty);
    (via.filter(|record| may_be_in_force(record, on)), true)
}

fn may_be_in_force(record: &Treaty, on: Day) -> bool {
    record.judgments
        && match record.standing {
            Standing::InForce => record.in_force.is_some_and(|from| from <= on),
            Standing::SignedEntryUnknown => UNKNOWN_ENTRY_NOT_BEFORE <= on,
            Standing::NotInForce => false,
        }
}

/// A treaty whose entry into force was not seen was not in force in September 2018, by the Foreign Ministry list of that month.
const UNKNOWN_ENTRY_NOT_BEFORE: Day = day(2018, 10, 1);

/// The family, where the text or a near-verbatim reproduction was read; a family from memory counts as unread.
fn read_family(record: &Treaty) -> u8 {
    if record.family_trust == super::rule::Trust::M {
        return family::UNREAD;
    }
    match record.family {
        JurisdictionFamily::RequestedLaw => family::REQUESTED_LAW,
        JurisdictionFamily::ExclusiveOnly => family::EXCLUSIVE_ONLY,
        JurisdictionFamily::ClosedList => family::CLOSED_LIST,
        JurisdictionFamily::Unread => family::UNREAD,
    }
}

/// Reciprocity by the three tests, since 31 December 2021.
fn three_tests(of: JurisdictionId, on: Day, without: Option<&str>) -> u8 {
    let mut statement = false;
    for record in of.reciprocity().filter(|record| record.counts_from <= on && record.scope == Scope::Civil && !record.is_case(without)) {
        match record.direction {
            Direction::XRecognisesCn => return recip::RECORDED,
            // A recognition under a treaty says nothing of reciprocity outside it.
            Direction::CnRecognisesX if treaty_in_force(of, record.counts_from).0.is_none() => return recip::RECORDED,
            Direction::CnRecognisesX => {}
            Direction::Instrument => match record.understanding {
                Some(Understanding::Memorandum) => return recip::RECORDED,
                Some(Understanding::Commitment | Understanding::Statement) => statement = true,
                None => {}
            },
            Direction::CnRefusesX | Direction::CnDismissesX | Direction::XRefusesCn => {}
        }
    }
    let Some(jurisdiction) = of.jurisdiction() else { return recip::OPEN };
    let by_law = match (jurisdiction.test_a, jurisdiction.test_a_trust) {
        (TestA::Yes, Confidence::H | Confidence::M) => recip::UNTESTED,
        (TestA::Yes, Confidence::L) | (TestA::Likely | TestA::Open | TestA::Unknown | TestA::Treaty, _) => recip::OPEN,
        (TestA::No, _) if jurisdiction.law == ForeignJudgmentLaw::TreatyOnly => recip::TREATY_ONLY,
        (TestA::No | TestA::NotApplicable, _) => recip::NONE,
    };
    // A statement or a commitment opens what the law of that State alone would close; it is not a basis by itself.
    if statement && matches!(by_law, recip::TREATY_ONLY | recip::NONE) { recip::OPEN } else { by_law }
}

/// Whether the place belongs to the New York Convention on that day.
fn convention_on_awards(of: JurisdictionId, on: Day) -> u8 {
    let is_party = |id: JurisdictionId| id.membership(NEW_YORK).is_some_and(|row| row.from <= on);
    if is_party(of) {
        return new_york::PARTY;
    }
    let of_a_party = of.membership(NEW_YORK).is_none() && of.jurisdiction().and_then(|jurisdiction| jurisdiction.parent).is_some_and(is_party);
    if of_a_party { new_york::TERRITORY_DOUBTFUL } else { new_york::NOT_LISTED }
}

/// An insolvency decision was recognised, here outside a treaty or there, before that day.
fn insolvency_precedent(of: JurisdictionId, on: Day, without: Option<&str>) -> bool {
    of.reciprocity().filter(|record| record.counts_from <= on && record.scope == Scope::Insolvency && !record.is_case(without)).any(|record| {
        match record.direction {
            Direction::XRecognisesCn => true,
            Direction::CnRecognisesX => treaty_in_force(of, record.counts_from).0.is_none(),
            Direction::Instrument | Direction::CnRefusesX | Direction::CnDismissesX | Direction::XRefusesCn => false,
        }
    })
}

/// Reciprocity in fact, until then: an enforcement of a mainland judgment there.
fn in_fact(of: JurisdictionId, on: Day, without: Option<&str>) -> u8 {
    let precedent = of
        .reciprocity()
        .any(|record| record.counts_from <= on && record.direction == Direction::XRecognisesCn && record.scope == Scope::Civil && !record.is_case(without));
    if precedent { recip::PRECEDENT_BEFORE_2022 } else { recip::NO_PRECEDENT_BEFORE_2022 }
}
