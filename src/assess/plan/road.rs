//! Which road the plan takes: that of the assessment, finer where papers or courts differ.
//!
//! Which text governs a decision from Hong Kong is said by the conditions of the rules themselves (`law::regions`), of a case that is as
//! nobody disputes; the plan has neither links nor search.

use super::circumstances::origin;
use crate::assess::Route;
use crate::facts::odds::of_facts;
use crate::facts::{Atom, Condition, Facts};
use crate::law::plan::Road;
use crate::law::profile::{place, place_of};
use crate::law::regions::{CLAUSE_PERIODS, HK_2008, HK_FAMILY, HK_NONE};
use crate::logic::Truth;

/// The road; `None` where the place is not known, or where no records of the plan reach: the mainland itself, and what no text governs.
pub fn road(route: Route, facts: &Facts) -> Option<Road> {
    let from = || origin(facts).map(place_of);
    match route {
        Route::Treaty => Some(Road::Treaty),
        Route::Reciprocity => Some(Road::Reciprocity),
        Route::HongKong => hong_kong(facts),
        Route::Macau => Some(Road::Macau),
        Route::Taiwan => Some(Road::Taiwan),
        Route::Award => match from()? {
            place::HONG_KONG => Some(Road::AwardHongKong),
            place::MACAU => Some(Road::AwardMacau),
            place::TAIWAN => Some(Road::AwardTaiwan),
            place::FOREIGN => Some(Road::Award),
            _ => None,
        },
        Route::Divorce => match from()? {
            place::HONG_KONG => hong_kong(facts),
            place::MACAU => Some(Road::Macau),
            place::TAIWAN => Some(Road::Taiwan),
            place::FOREIGN => Some(Road::Divorce),
            _ => None,
        },
        // The papers of the Hong Kong insolvency pilot are not among the records.
        Route::Insolvency => (from()? == place::FOREIGN).then_some(Road::Insolvency),
        Route::Undetermined => None,
    }
}

fn hong_kong(facts: &Facts) -> Option<Road> {
    let holds = |text: &Condition| text.eval(&|atom: &Atom| supposed(facts, atom)) == Truth::True;
    match () {
        () if holds(&HK_NONE) => None,
        () if holds(&HK_FAMILY) => Some(Road::HongKongFamily),
        () if holds(&HK_2008) => Some(Road::HongKong2008),
        () => Some(Road::HongKong),
    }
}

/// An atom in the case as it is if what nobody gave is as nobody disputes. The place is Hong Kong; a day that nobody gave is in the time
/// of the present texts.
fn supposed(facts: &Facts, atom: &Atom) -> Truth {
    let by_facts = of_facts(facts, atom);
    match *atom {
        _ if by_facts.is_known() => by_facts,
        Atom::Law(..) => Truth::True,
        Atom::Before(..) => Truth::False,
        Atom::In(fact, options) | Atom::Has(fact, options) => {
            let clause = CLAUSE_PERIODS.iter().find(|(option, when)| option.fact == fact && when.eval(&|atom| of_facts(facts, atom)) == Truth::True);
            clause.map(|(option, _)| *option).or(fact.presumed()).map_or(Truth::Unknown, |option| Truth::known(options >> option.index & 1 == 1))
        }
        Atom::BeforeTreaty(_) | Atom::Against(_) => Truth::Unknown,
    }
}
