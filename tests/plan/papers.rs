//! How a paper from a country becomes credible, and which papers a case needs.

use super::day;
use crate::support::facts;
use exequatur::assess::plan::{Ending, Have, PaperLine, Wishes, plan};
use exequatur::assess::{Expected, Route, Verdict};
use exequatur::law::plan::Proof;
use exequatur::law::plan::papers::{Authentication, Why, authentication};
use exequatur::law::records::JurisdictionId;
use exequatur::logic::Truth;

#[track_caller]
fn from(number: u32, country: &str, on: &str, expected: Authentication) {
    let place = JurisdictionId::find(country).expect("a country");
    assert_eq!(authentication(Proof::ForeignPublic, Some(place), day(on), false), expected, "example {number}");
}

#[test]
fn apostille_or_legalisation() {
    use Authentication::{Apostille, InterRegional, Legalisation, ThirdState};
    let apostille = |from: &str| Apostille { from: day(from) };
    let not_yet = |from: &str| Legalisation(Why::NotYet(day(from)));
    let today = "2026-11-24";
    from(86, "US", today, apostille("2023-11-07"));
    from(87, "US", "2023-11-06", not_yet("2023-11-07"));
    from(88, "IN", today, Legalisation(Why::NotWithChina));
    from(89, "CA", "2024-01-10", not_yet("2024-01-11"));
    from(90, "CA", "2024-01-11", apostille("2024-01-11"));
    from(91, "DZ", "2026-07-08", not_yet("2026-07-09"));
    from(92, "VN", today, apostille("2026-09-11"));
    from(93, "AE", today, Legalisation(Why::NotParty));
    from(95, "PY", today, apostille("2023-11-07"));
    from(96, "TV", today, ThirdState);
    from(97, "HK", today, InterRegional);
    from(98, "TH", today, not_yet("2027-02-28"));
    from(0, "TW", today, Authentication::CrossStrait);
    from(0, "CN", today, Authentication::None);
    assert_eq!(authentication(Proof::Power, None, day(today), false), Authentication::CountryUnknown);
}

#[test]
fn a_treaty_frees_its_own_papers_alone() {
    let italy = JurisdictionId::find("IT");
    let today = day("2026-11-24");
    assert_eq!(authentication(Proof::ForeignPublic, italy, today, true), Authentication::Exempt, "example 94");
    assert!(matches!(authentication(Proof::ForeignCompany, italy, today, true), Authentication::Apostille { .. }), "company papers are none of the treaty's");
    assert!(matches!(authentication(Proof::ForeignPublic, italy, today, false), Authentication::Apostille { .. }), "nor is a paper of another road");
    assert_ne!(authentication(Proof::ForeignPublic, italy, day("1994-12-31"), true), Authentication::Exempt, "before the treaty was in force");
}

fn papers(route: Route, given: &str, wishes: &Wishes) -> Vec<PaperLine> {
    let ending = Ending { route, verdict: Verdict::Recognised, expected: Expected::Unsaid, lacks_basis: false };
    plan(&facts(given), ending, wishes, day("2026-11-24")).papers
}

fn line(papers: &[PaperLine], id: &str) -> Option<PaperLine> {
    papers.iter().find(|line| line.id == id).copied()
}

#[test]
fn the_file_says_what_is_there() {
    let found = |given: &str, id: &str| line(&papers(Route::Reciprocity, &format!("origin = US, {given}"), &Wishes::default()), id).map(|line| line.have);
    assert_eq!(found("papers = no-certified-copy", "judgment"), Some(Have::Missing));
    assert_eq!(found("papers = no-certified-copy", "proof-of-effect"), Some(Have::InHand));
    assert_eq!(found("papers = complete", "judgment"), Some(Have::InHand));
    assert_eq!(found("papers = complete", "application"), Some(Have::NotSaid), "the fact does not speak of the application");
    assert_eq!(found("", "judgment"), Some(Have::NotSaid));
}

#[test]
fn what_is_not_needed_drops_out_and_what_is_not_known_is_marked() {
    let needed =
        |given: &str, wishes: &Wishes, id: &str| line(&papers(Route::Reciprocity, &format!("origin = US, {given}"), wishes), id).map(|line| line.needed);
    let plain = Wishes::default();
    assert_eq!(needed("default = false", &plain, "proof-of-summons"), None);
    assert_eq!(needed("default = true, service_proof = certificate, served_in = china", &plain, "proof-of-summons"), Some(Truth::True));
    assert_eq!(needed("default = true, service_proof = judgment-says-so", &plain, "proof-of-summons"), None);
    assert_eq!(needed("", &plain, "proof-of-summons"), Some(Truth::Unknown));
    assert_eq!(needed("", &Wishes { company: Some(true), ..plain.clone() }, "identity-company"), Some(Truth::True));
    assert_eq!(needed("", &Wishes { company: Some(true), ..plain.clone() }, "identity-person"), None);
    assert_eq!(needed("", &plain, "proof-of-effect"), Some(Truth::Unknown));
    assert_eq!(needed("papers = no-proof-of-finality", &plain, "proof-of-effect"), Some(Truth::True), "what the file is said to lack is needed");
    assert_eq!(needed("", &plain, "treaty-papers"), None, "another road's");
}

#[test]
fn the_country_of_a_paper_is_where_it_is_made() {
    let wishes = Wishes { company: Some(true), represented_from_abroad: Some(true), home: JurisdictionId::find("SG"), ..Wishes::default() };
    let found = papers(Route::Reciprocity, "origin = AE", &wishes);
    let proof = |id: &str| line(&found, id).map(|line| line.proof);
    assert_eq!(proof("judgment"), Some(Authentication::Legalisation(Why::NotParty)));
    assert_eq!(proof("identity-company"), Some(Authentication::Apostille { from: day("2023-11-07") }));
    let silent = papers(Route::Reciprocity, "origin = AE", &Wishes { home: None, ..wishes });
    assert_eq!(line(&silent, "power-of-attorney").map(|line| line.proof), Some(Authentication::CountryUnknown), "the applicant's own country is not guessed");
}
