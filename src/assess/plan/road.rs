//! Which road the plan takes: that of the assessment, finer where papers or courts differ.

use super::circumstances::{is, origin, yes};
use crate::assess::Route;
use crate::day::{Day, day};
use crate::facts::table::{instrument, subject};
use crate::facts::{FactId, Facts};
use crate::law::plan::Road;
use crate::law::records::{JurisdictionId, JurisdictionKind};
use crate::logic::Truth;

/// Judgments of Hong Kong given from this day on follow the arrangement of 2024; a choice of court signed before it keeps that of 2008
/// (HK-2024 Arts 29 and 30).
const HONG_KONG_2024: Day = day(2024, 1, 29);

/// A region with arrangements of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    HongKong,
    Macau,
    Taiwan,
    Abroad,
}

/// The road; `None` where the place is not known, or where no records of the plan reach (the mainland itself).
pub fn road(route: Route, facts: &Facts) -> Option<Road> {
    match route {
        Route::Treaty => Some(Road::Treaty),
        Route::Reciprocity => Some(Road::Reciprocity),
        Route::HongKong => Some(hong_kong(facts)),
        Route::Macau => Some(Road::Macau),
        Route::Taiwan => Some(Road::Taiwan),
        Route::Award => Some(match from(facts)? {
            From::HongKong => Road::AwardHongKong,
            From::Macau => Road::AwardMacau,
            From::Taiwan => Road::AwardTaiwan,
            From::Abroad => Road::Award,
        }),
        Route::Divorce => Some(match from(facts)? {
            From::HongKong => Road::HongKongFamily,
            From::Macau => Road::Macau,
            From::Taiwan => Road::Taiwan,
            From::Abroad => Road::Divorce,
        }),
        // The papers of the Hong Kong insolvency pilot are not among the records.
        Route::Insolvency => (from(facts)? == From::Abroad).then_some(Road::Insolvency),
        Route::Undetermined => None,
    }
}

fn from(facts: &Facts) -> Option<From> {
    let origin = origin(facts)?;
    match origin.jurisdiction()?.kind {
        JurisdictionKind::State | JurisdictionKind::Territory => Some(From::Abroad),
        JurisdictionKind::Forum => None,
        JurisdictionKind::Region => region(origin),
    }
}

fn region(origin: JurisdictionId) -> Option<From> {
    [("HK", From::HongKong), ("MO", From::Macau), ("TW", From::Taiwan)].into_iter().find(|(code, _)| *code == origin.code()).map(|(_, from)| from)
}

fn hong_kong(facts: &Facts) -> Road {
    let family = [instrument::DIVORCE, subject::FAMILY_PROPERTY, subject::FAMILY_STATUS];
    if family.into_iter().any(|option| is(facts, option) == Truth::True) {
        return Road::HongKongFamily;
    }
    let before = |fact: FactId| facts.date(fact).is_some_and(|range| range.latest < HONG_KONG_2024);
    let old_clause = yes(facts, FactId::ChosenCourtAgreement) == Truth::True && before(FactId::ClauseDate);
    if old_clause || before(FactId::JudgmentDate) { Road::HongKong2008 } else { Road::HongKong }
}
