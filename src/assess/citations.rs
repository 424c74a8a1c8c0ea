//! The articles on which a finding stands. The page is built without them and reads them from a language pack.

use crate::day::Day;
use crate::facts::{FactId, Facts, Value};
use crate::law::records::{Instrument, JurisdictionId, is_of_another_place};
use crate::law::rule::{Citation, Trust, Version, cite};

/// The citations in force on that day; `treaty` stands for the treaty with the State of the judgment.
pub fn in_force(facts: &Facts, version: &Version, on: Day) -> Vec<Citation> {
    let origin = match facts.known(FactId::Origin) {
        Some(Value::Jurisdiction(place)) => Some(JurisdictionId::at(*place)),
        _ => None,
    };
    let treaty = origin.and_then(JurisdictionId::treaty).and_then(|treaty| treaty.instrument());
    let in_force = |citation: &Citation| Instrument::find(citation.instrument).is_some_and(|instrument| instrument.is_in_force(on));
    version
        .citations
        .iter()
        .filter_map(|citation| match citation.instrument {
            "treaty" => treaty.map(|id| cite(id, citation.article, treaty_trust(facts))),
            _ => Some(*citation),
        })
        .filter(in_force)
        .filter(|citation| !origin.is_some_and(|origin| is_of_another_place(citation.instrument, origin)))
        .collect()
}

fn treaty_trust(facts: &Facts) -> Trust {
    match facts.known(FactId::Origin) {
        Some(Value::Jurisdiction(place)) => JurisdictionId::at(*place).treaty().map_or(Trust::M, |treaty| treaty.trust),
        _ => Trust::M,
    }
}
