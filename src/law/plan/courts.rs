//! Which courts a case can go to: the places that give jurisdiction, and the special courts that sit there.
//!
//! Source: `data/courts.toml`; CPL-2023 Arts 298, 304; the arrangements; MSPL-1999 Art 11; the decisions on financial courts.

use super::{CourtKind, KIND_RULES, Region, Road, SPECIALS, Special, VENUES, VenueCondition, VenuePlace, VenueProof};
use crate::day::Day;
use crate::law::rule::Citation;
use crate::logic::Truth;

/// Where somebody or something is. Not known is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In that region of the mainland.
    Known(Region),
    /// On the mainland.
    InChina,
    /// Not on the mainland.
    Abroad,
}

impl Place {
    /// The region, if it is known.
    pub const fn region(self) -> Option<Region> {
        match self {
            Place::Known(region) => Some(region),
            Place::InChina | Place::Abroad => None,
        }
    }

    fn is_in_china(place: Option<Place>) -> Truth {
        match place {
            None => Truth::Unknown,
            Some(Place::Abroad) => Truth::False,
            Some(Place::Known(_) | Place::InChina) => Truth::True,
        }
    }
}

/// What decides about the court.
#[derive(Clone, Debug)]
pub struct CourtFacts<'a> {
    /// The road.
    pub road: Road,
    /// The debtor's domicile.
    pub respondent_domicile: Option<Place>,
    /// The debtor's habitual residence.
    pub respondent_habitual: Option<Place>,
    /// Places of the debtor's property; one entry `Abroad` if there is none in China, empty if not known.
    pub assets: &'a [Place],
    /// The applicant's domicile.
    pub applicant_domicile: Option<Place>,
    /// The applicant's habitual residence.
    pub applicant_habitual: Option<Place>,
    /// Whether the applicant is Chinese.
    pub applicant_chinese: Truth,
    /// Whether recognition alone is asked.
    pub recognition_only: Truth,
    /// Options of the fact `subject` and `matter` that are known, by name.
    pub about: &'a [&'static str],
}

/// The court of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Court {
    /// The intermediate court.
    Intermediate,
    /// That special court.
    Special(&'static str),
    /// The intermediate court; that special court if the dispute is of its kind, or the place in its district.
    MaybeSpecial {
        /// Its id: `plan.special-<id>`.
        id: &'static str,
        /// It covers only a part of the region: `plan.special-<id>.covers`.
        part: bool,
        /// Whether the kind of the dispute is certain.
        kind_certain: bool,
    },
    /// The maritime court of a place whose region is not known; the intermediate court if it has none.
    Maritime,
}

/// One court to which the case can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The venue: its place has the text `plan.place-<name>`.
    pub venue: &'static str,
    /// Whose place.
    pub place: VenuePlace,
    /// The region, if it is known.
    pub region: Option<Region>,
    /// Whether it is certain that the venue is open; else it is marked "if".
    pub open: Truth,
    /// The court.
    pub court: Court,
    /// What must be shown: `plan.court.proof-assets`.
    pub proof: Option<VenueProof>,
    /// Where it stands.
    pub basis: Citation,
}

/// The courts, in the order of the records, and with property in several regions one a region.
pub fn choices(facts: &CourtFacts<'_>, on: Day) -> Vec<Choice> {
    let kind = facts_kind(facts);
    let mut choices = Vec::new();
    for venue in VENUES.iter().filter(|venue| venue.roads.contains(&facts.road) && venue.period.contains(on)) {
        let condition = condition(venue.condition, facts);
        for place in places(venue.place, facts) {
            let open = condition.and(Place::is_in_china(place));
            if open == Truth::False {
                continue;
            }
            let region = place.and_then(Place::region);
            choices.push(Choice { venue: venue.id, place: venue.place, region, open, court: court(kind, region, on), proof: venue.proof, basis: venue.basis });
        }
    }
    choices
}

/// Whether the venue is open, apart from where its place is.
fn condition(condition: VenueCondition, facts: &CourtFacts<'_>) -> Truth {
    let nowhere = || {
        let domicile = Place::is_in_china(facts.respondent_domicile);
        let assets = facts
            .assets
            .iter()
            .fold(if facts.assets.is_empty() { Truth::Unknown } else { Truth::False }, |found, place| found.or(Place::is_in_china(Some(*place))));
        domicile.or(assets).negated()
    };
    match condition {
        VenueCondition::Always => Truth::True,
        VenueCondition::RespondentNowhere => nowhere(),
        VenueCondition::RecognitionOnly => nowhere().and(facts.recognition_only),
        VenueCondition::ChineseApplicant => facts.applicant_chinese,
        VenueCondition::ForeignApplicant => facts.applicant_chinese.negated(),
        VenueCondition::ApplicantAbroad => {
            let at_home = Place::is_in_china(facts.applicant_habitual.or(facts.applicant_domicile));
            facts.applicant_chinese.and(at_home.negated())
        }
    }
}

/// The places of a venue: not known is one place of which nothing is known.
fn places(place: VenuePlace, facts: &CourtFacts<'_>) -> Vec<Option<Place>> {
    match place {
        VenuePlace::RespondentDomicile | VenuePlace::OtherSpouseDomicile => vec![facts.respondent_domicile],
        VenuePlace::RespondentHabitual => vec![facts.respondent_habitual],
        VenuePlace::RespondentAssets if facts.assets.is_empty() => vec![None],
        VenuePlace::RespondentAssets => facts.assets.iter().copied().map(Some).collect(),
        VenuePlace::ApplicantDomicile => vec![facts.applicant_domicile],
        VenuePlace::ApplicantHabitual => vec![facts.applicant_habitual],
        // A last domicile, a connection and a related case are in China by what they are; nobody asks where.
        VenuePlace::ApplicantLastDomicile | VenuePlace::ProperConnection | VenuePlace::RelatedCase => vec![Some(Place::InChina)],
    }
}

/// The kind of the dispute, and whether it is certain. Divorce and family are never special.
fn facts_kind(facts: &CourtFacts<'_>) -> Option<(CourtKind, bool)> {
    if matches!(facts.road, Road::Divorce | Road::HongKongFamily) {
        return None;
    }
    let fits = |names: &[&str]| names.iter().any(|name| facts.about.contains(name));
    KIND_RULES.iter().find(|rule| fits(rule.subjects) || fits(rule.matters)).map(|rule| (rule.kind, rule.certain))
}

fn court(kind: Option<(CourtKind, bool)>, region: Option<Region>, on: Day) -> Court {
    let Some((kind, certain)) = kind else { return Court::Intermediate };
    let Some(region) = region else { return if kind == CourtKind::Maritime && certain { Court::Maritime } else { Court::Intermediate } };
    let sits = |special: &&Special| special.kind == kind && special.regions.contains(&region) && special.period.contains(on);
    // A court for the whole region comes before one for a part of it.
    let of_part = |special: &Special| special.part && special.regions.first() != Some(&region);
    let found = SPECIALS.iter().filter(sits).min_by_key(|special| of_part(special));
    match found {
        None => Court::Intermediate,
        Some(special) if certain && !of_part(special) => Court::Special(special.id),
        Some(special) => Court::MaybeSpecial { id: special.id, part: of_part(special), kind_certain: certain },
    }
}
