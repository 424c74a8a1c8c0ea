//! Which court: the places that give jurisdiction, and the special courts.

use super::day;
use exequatur::law::plan::courts::{Court, CourtFacts, Place, choices};
use exequatur::law::plan::{Region, Road, VenuePlace, VenueProof};
use exequatur::logic::Truth;

const TODAY: &str = "2026-11-24";
const ABROAD: Option<Place> = Some(Place::Abroad);

fn at(region: Region) -> Option<Place> {
    Some(Place::Known(region))
}

/// Nothing is known but the road.
fn of(road: Road) -> CourtFacts<'static> {
    CourtFacts {
        road,
        respondent_domicile: None,
        respondent_habitual: None,
        assets: &[],
        applicant_domicile: None,
        applicant_habitual: None,
        applicant_chinese: Truth::Unknown,
        recognition_only: Truth::False,
        about: &[],
    }
}

/// The choices as place, region and court; an open one has its place in brackets.
fn list(facts: &CourtFacts<'_>) -> Vec<String> {
    let choices = choices(facts, day(TODAY));
    let line = |choice: &exequatur::law::plan::courts::Choice| {
        let region = choice.region.map_or("", Region::name);
        let court = match choice.court {
            Court::Intermediate => "intermediate".to_owned(),
            Court::Maritime => "maritime".to_owned(),
            Court::Special(id) => id.to_owned(),
            Court::MaybeSpecial { id, part, .. } => format!("perhaps {id}{}", if part { " in part" } else { "" }),
        };
        let place = choice.place.name();
        let place = if choice.open == Truth::True { place.to_owned() } else { format!("({place})") };
        format!("{place} {region} {court}").replace("  ", " ")
    };
    choices.iter().map(line).collect()
}

#[test]
fn a_foreign_money_judgment() {
    let debtor_in_guangdong =
        CourtFacts { respondent_domicile: at(Region::Gd), assets: &[Place::Known(Region::Sh)], about: &["tort"], ..of(Road::Reciprocity) };
    assert_eq!(list(&debtor_in_guangdong), ["respondent-domicile GD intermediate", "respondent-assets SH intermediate"], "example 73");
    let found = choices(&debtor_in_guangdong, day(TODAY));
    assert_eq!(found.iter().map(|choice| choice.proof).collect::<Vec<_>>(), [None, Some(VenueProof::Assets)]);
    let maritime = CourtFacts { about: &["maritime"], ..debtor_in_guangdong.clone() };
    assert_eq!(list(&maritime), ["respondent-domicile GD guangzhou-maritime", "respondent-assets SH shanghai-maritime"], "example 74");
    let loan = CourtFacts { about: &["loan"], ..debtor_in_guangdong };
    assert_eq!(list(&loan), ["respondent-domicile GD intermediate", "respondent-assets SH perhaps shanghai-financial"], "example 75");
}

#[test]
fn nobody_and_nothing_in_china() {
    let nowhere = |road| CourtFacts {
        respondent_domicile: ABROAD,
        respondent_habitual: ABROAD,
        assets: &[Place::Abroad],
        applicant_domicile: at(Region::Bj),
        ..of(road)
    };
    let recognition = CourtFacts { recognition_only: Truth::True, ..nowhere(Road::Reciprocity) };
    assert_eq!(list(&recognition), ["applicant-domicile BJ intermediate"], "example 76");
    assert!(list(&nowhere(Road::Reciprocity)).is_empty(), "example 77");
    assert_eq!(
        list(&nowhere(Road::Award)),
        ["applicant-domicile BJ intermediate", "proper-connection intermediate", "related-case intermediate"],
        "example 78"
    );
    let hong_kong = CourtFacts { applicant_domicile: at(Region::Gd), ..nowhere(Road::HongKong) };
    assert_eq!(list(&hong_kong), ["applicant-domicile GD intermediate"], "example 79");
    assert!(list(&CourtFacts { applicant_domicile: at(Region::Gd), ..nowhere(Road::Macau) }).is_empty(), "example 80");
}

#[test]
fn special_courts_of_a_part() {
    let shanxi = CourtFacts { respondent_domicile: at(Region::Sx), assets: &[Place::Abroad], about: &["maritime"], ..of(Road::Treaty) };
    assert_eq!(list(&shanxi), ["respondent-domicile SX intermediate"], "example 81");
    let mianyang = CourtFacts { respondent_domicile: at(Region::Sc), about: &["loan"], ..shanxi.clone() };
    assert_eq!(list(&mianyang), ["respondent-domicile SC perhaps chengdu-chongqing-financial in part"], "example 85");
    // The first region of a court is its own as a whole, of the others it covers a part.
    for (region, court) in [(Region::Ln, "dalian-maritime"), (Region::Jl, "perhaps dalian-maritime in part"), (Region::Hl, "perhaps dalian-maritime in part")] {
        let debtor = CourtFacts { respondent_domicile: at(region), ..shanxi.clone() };
        assert_eq!(list(&debtor), [format!("respondent-domicile {} {court}", region.name())]);
    }
}

#[test]
fn divorces() {
    let from_toronto =
        CourtFacts { applicant_domicile: ABROAD, applicant_habitual: ABROAD, applicant_chinese: Truth::True, respondent_domicile: ABROAD, ..of(Road::Divorce) };
    assert_eq!(list(&from_toronto), ["applicant-last-domicile intermediate"], "example 82");
    let canadian = CourtFacts { applicant_chinese: Truth::False, respondent_domicile: at(Region::Fj), ..from_toronto };
    assert_eq!(list(&canadian), ["other-spouse-domicile FJ intermediate"], "example 83");
    let marked = choices(&canadian, day(TODAY));
    assert_eq!(marked.first().map(|choice| choice.basis.trust.name()), Some("M"), "from memory, so marked");
}

#[test]
fn taiwan_knows_every_place() {
    let suzhou = CourtFacts {
        respondent_domicile: ABROAD,
        respondent_habitual: ABROAD,
        assets: &[Place::Known(Region::Js)],
        applicant_domicile: ABROAD,
        ..of(Road::Taiwan)
    };
    let found = choices(&suzhou, day(TODAY));
    let first = found.first().expect("example 84");
    assert_eq!((first.place, first.region, first.proof), (VenuePlace::RespondentAssets, Some(Region::Js), Some(VenueProof::Assets)), "example 84");
    assert_eq!(list(&suzhou), ["respondent-assets JS intermediate", "(applicant-habitual) intermediate"], "what is not known stays, marked");
}

#[test]
fn what_is_not_known_stays_and_is_marked() {
    assert_eq!(list(&of(Road::Treaty)), ["(respondent-domicile) intermediate", "(respondent-assets) intermediate"]);
    let maritime = CourtFacts { respondent_domicile: Some(Place::InChina), assets: &[Place::Abroad], about: &["maritime-lien"], ..of(Road::Treaty) };
    assert_eq!(list(&maritime), ["respondent-domicile maritime"], "a region that is not known may have one");
}
