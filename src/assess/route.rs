//! Which road a case takes. First match, as the decided cases are sorted (`tests/cases/README.md`).

use super::state::State;
use crate::facts::table::instrument;
use crate::facts::{Atom, FactId};
use crate::law::conditions::TREATY_FALLS_SHORT;
use crate::law::profile::{place, treaty};
use crate::law::rules;
use crate::logic::Truth;

/// The road of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Route {
    Award,
    Insolvency,
    Divorce,
    HongKong,
    Macau,
    Taiwan,
    Treaty,
    Reciprocity,
    Undetermined,
}

impl Route {
    /// All roads, in the order in which they are tried.
    pub const ALL: [Route; 9] =
        [Route::Award, Route::Insolvency, Route::Divorce, Route::HongKong, Route::Macau, Route::Taiwan, Route::Treaty, Route::Reciprocity, Route::Undetermined];

    /// Its name in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Route::Award => "award",
            Route::Insolvency => "insolvency",
            Route::Divorce => "divorce",
            Route::HongKong => "hong-kong",
            Route::Macau => "macau",
            Route::Taiwan => "taiwan",
            Route::Treaty => "treaty",
            Route::Reciprocity => "reciprocity",
            Route::Undetermined => "undetermined",
        }
    }

    /// Whether the rules that are there decide it; without them the road is recognised and named.
    pub fn is_assessed(self) -> bool {
        matches!(self, Route::Treaty | Route::Reciprocity | Route::Undetermined) || rules::whole()
    }
}

/// The road, by what is known and supposed.
pub fn route(supposed: &State) -> Route {
    if supposed.is_settled(FactId::Instrument) {
        for (option, route) in [(instrument::AWARD, Route::Award), (instrument::INSOLVENCY, Route::Insolvency), (instrument::DIVORCE, Route::Divorce)] {
            if supposed.can_be(option) {
                return route;
            }
        }
    }
    let Some(profile) = supposed.profile() else { return Route::Undetermined };
    match profile.value(place::FACT) {
        place::HONG_KONG => Route::HongKong,
        place::MACAU => Route::Macau,
        place::TAIWAN => Route::Taiwan,
        place::MAINLAND => Route::Undetermined,
        _ if profile.value(treaty::FACT) != treaty::NONE && TREATY_FALLS_SHORT.eval(&|atom: &Atom| supposed.truth(atom)) != Truth::True => Route::Treaty,
        _ => Route::Reciprocity,
    }
}
