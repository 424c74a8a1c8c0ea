//! The papers of a road, and how a paper from a country becomes credible in China on a day.
//!
//! Source: `data/papers.toml`; `data/conventions.toml` (Apostille Convention); `data/treaties.toml` (exempt papers);
//! SPC-INT-2022 Arts 520 to 525.

use super::{PAPERS, Paper, PaperWhen, Proof, Road};
use crate::day::{Day, day};
use crate::law::records::{APOSTILLE, Diplomatic, JurisdictionId, JurisdictionKind, Legalisation as TreatyLegalisation, Standing, WithChina};
use crate::logic::Truth;

/// The Apostille Convention is in force for China from this day.
const APOSTILLE_IN_CHINA: Day = day(2023, 11, 7);

/// How a paper becomes credible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authentication {
    /// No formality.
    None,
    /// Public documents by a notary of that country, private ones by nothing (EVID-2019 Art 16).
    Evidence,
    /// The seal of the court is enough.
    CourtSeal,
    /// By the rules between the mainland and the region.
    InterRegional,
    /// Through the notaries' channel across the strait.
    CrossStrait,
    /// By the Chinese embassy or consulate.
    ChineseMission,
    /// The treaty with that State frees it; an apostille does no harm.
    Exempt,
    /// As the treaty says: its text was not read, or asks for a formality of its own.
    AsTheTreatySays,
    /// An apostille is enough since that day.
    Apostille {
        /// The first day.
        from: Day,
    },
    /// Notary, foreign ministry, then the Chinese mission.
    Legalisation(Why),
    /// No relations with China: through the mission of a third State (SPC-INT-2022 Art 522).
    ThirdState,
    /// By the country of the paper, which is not known.
    CountryUnknown,
}

/// Why an apostille is not enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Not a party to the Convention.
    NotParty,
    /// From that day on an apostille is enough.
    NotYet(Day),
    /// The Convention does not apply between it and China.
    NotWithChina,
}

/// How a paper from `country` becomes credible, if it is certified on that day.
///
/// `judgment_papers`: the paper is one of those for which the treaty of the road was made; only such papers can be exempt.
/// An exempt or apostilled paper still needs its translation.
pub fn authentication(proof: Proof, country: Option<JurisdictionId>, on: Day, judgment_papers: bool) -> Authentication {
    match proof {
        Proof::None => Authentication::None,
        Proof::Evidence => Authentication::Evidence,
        Proof::CourtSeal => Authentication::CourtSeal,
        Proof::InterRegional => Authentication::InterRegional,
        Proof::CrossStrait => Authentication::CrossStrait,
        Proof::ChineseMission => Authentication::ChineseMission,
        Proof::Treaty => country
            .map_or(Authentication::CountryUnknown, |country| if is_exempt(country, on) { Authentication::Exempt } else { Authentication::AsTheTreatySays }),
        Proof::ForeignPublic | Proof::ForeignCompany | Proof::Power => {
            let Some(country) = country else { return Authentication::CountryUnknown };
            if judgment_papers && proof == Proof::ForeignPublic && is_exempt(country, on) { Authentication::Exempt } else { by_country(country, on) }
        }
    }
}

/// Whether a treaty in force on that day frees judgment papers.
fn is_exempt(country: JurisdictionId, on: Day) -> bool {
    country.treaty().is_some_and(|treaty| {
        treaty.judgments
            && treaty.standing == Standing::InForce
            && treaty.in_force.is_some_and(|from| from <= on)
            && treaty.legalisation == TreatyLegalisation::Exempt
    })
}

fn by_country(country: JurisdictionId, on: Day) -> Authentication {
    let jurisdiction = country.jurisdiction();
    match jurisdiction.map(|found| found.kind) {
        Some(JurisdictionKind::Forum) => return Authentication::None,
        Some(JurisdictionKind::Region) => return if country.code() == TAIWAN { Authentication::CrossStrait } else { Authentication::InterRegional },
        Some(JurisdictionKind::State | JurisdictionKind::Territory) | None => {}
    }
    match country.membership(APOSTILLE) {
        Some(row) if row.with_china == Some(WithChina::No) => Authentication::Legalisation(Why::NotWithChina),
        Some(row) => {
            let from = row.from.max(APOSTILLE_IN_CHINA);
            if from <= on { Authentication::Apostille { from } } else { Authentication::Legalisation(Why::NotYet(from)) }
        }
        None if jurisdiction.is_some_and(|found| found.diplomatic == Diplomatic::No) => Authentication::ThirdState,
        None => Authentication::Legalisation(Why::NotParty),
    }
}

/// Its papers go through the notaries' channel across the strait; those of the other two regions do not.
const TAIWAN: &str = "TW";

/// The papers of the road that are or may be needed on that day, in the order of the records.
pub fn papers(road: Road, on: Day, holds: &dyn Fn(PaperWhen) -> Truth) -> Vec<(&'static Paper, Truth)> {
    let of_road = PAPERS.iter().filter(|paper| paper.roads.contains(&road) && paper.period.contains(on));
    of_road.map(|paper| (paper, holds(paper.when))).filter(|(_, needed)| *needed != Truth::False).collect()
}
