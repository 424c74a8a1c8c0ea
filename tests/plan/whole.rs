//! The plan as a whole: which parts stand after which answer, and what remains.

use super::{day, with_sums};
use crate::support::facts;
use exequatur::assess::plan::{Ending, Plan, Rate, Shown, When, Wishes, events, plan, say};
use exequatur::assess::{Expected, Outcome, Route, Verdict, assess};
use exequatur::facts::{FactId, Facts, Head};
use exequatur::law::LAW;
use exequatur::law::plan::Road;
use exequatur::law::plan::fees::Money;
use exequatur::text::{Iso, LANGUAGES, Text, embedded, render};

const TODAY: &str = "2026-11-24";

fn of(route: Route, verdict: Verdict, given: &str, wishes: &Wishes) -> Plan {
    of_facts(route, verdict, &facts(given), wishes)
}

fn of_facts(route: Route, verdict: Verdict, facts: &Facts, wishes: &Wishes) -> Plan {
    plan(facts, Ending { route, verdict, expected: Expected::Unsaid, lacks_basis: false }, wishes, day(TODAY))
}

/// The plan of a case as assessed.
fn assessed(given: &str) -> Plan {
    let facts = facts(given);
    let answer = assess(&facts, &LAW, day(TODAY));
    plan(&facts, Ending::from(&answer), &Wishes::default(), day(TODAY))
}

#[test]
fn a_yes_has_the_whole_way() {
    let found = of(Route::Treaty, Verdict::Recognised, "origin = IT, debtor_in_china = true", &Wishes::default());
    assert_eq!((found.shown, found.road), (Shown::Now, Some(Road::Treaty)));
    assert!(!found.court.choices.is_empty() && !found.papers.is_empty() && !found.steps.is_empty() && !found.reach.measures.is_empty());
    assert_eq!(found.court.warnings, ["check-concentration"]);
    assert!(found.steps.iter().all(|step| step.id != "approval"), "no approval beforehand in a treaty case");
}

#[test]
fn internal_approval_is_a_step_of_reciprocity_and_of_awards() {
    let has = |route, given: &str, id: &str| of(route, Verdict::Recognised, given, &Wishes::default()).steps.iter().any(|step| step.id == id);
    assert!(has(Route::Reciprocity, "origin = US", "approval"));
    assert!(has(Route::Award, "origin = SG", "approval-award"));
    assert!(!has(Route::HongKong, "origin = HK", "approval"));
}

#[test]
fn after_a_no_only_what_remains() {
    for verdict in [Verdict::Refused, Verdict::NoBasis] {
        let found = of(Route::Reciprocity, verdict, "origin = US, debtor_in_china = true", &Wishes::default());
        assert_eq!(found.shown, Shown::AlternativesOnly);
        assert!(found.court.choices.is_empty() && found.papers.is_empty() && found.steps.is_empty() && found.fees.quotes.is_empty());
        assert!(found.alternatives.iter().any(|other| other.id == "sue"), "{verdict:?}");
    }
    assert_eq!(of(Route::Reciprocity, Verdict::NotYet, "origin = US", &Wishes::default()).shown, Shown::OnceCured);
    assert_eq!(of(Route::Reciprocity, Verdict::CannotSay, "origin = US", &Wishes::default()).shown, Shown::WhileOpen);
}

fn ids(found: &Plan) -> Vec<(&'static str, When)> {
    found.alternatives.iter().map(|other| (other.id, other.when)).collect()
}

#[test]
fn what_remains_by_outcome() {
    use When::{Holds, If, IfSo};
    let plain = Wishes::default();
    let refused = of(Route::Reciprocity, Verdict::Refused, "origin = US, debtor_in_china = true", &plain);
    assert_eq!(ids(&refused), [("sue", Holds), ("arbitrate", IfSo), ("hong-kong", IfSo), ("notarial-deed", IfSo), ("bankruptcy", IfSo), ("elsewhere", Holds)]);
    let recognised = of(Route::Reciprocity, Verdict::Recognised, "origin = US, debtor_in_china = true, arbitration_agreement = waived", &plain);
    assert_eq!(ids(&recognised), [("hong-kong", IfSo), ("notarial-deed", IfSo), ("bankruptcy", IfSo), ("elsewhere", Holds)], "no suit on what is recognised");
    let clause = of(Route::Reciprocity, Verdict::Refused, "origin = US, debtor_in_china = true, clause = this-court", &plain);
    assert_eq!(ids(&clause).first(), Some(&("sue", If(FactId::Clause))));
    let nobody = of(Route::Reciprocity, Verdict::Refused, "origin = US, debtor_in_china = false, assets_in_china = false", &plain);
    assert!(ids(&nobody).iter().all(|(id, _)| *id != "sue" && *id != "bankruptcy"));
    let agreed = of(Route::Reciprocity, Verdict::Refused, "origin = US, debtor_in_china = true, arbitration_agreement = valid", &plain);
    assert_eq!(ids(&agreed).first(), Some(&("arbitrate", Holds)), "a valid agreement keeps the courts out");
    let not_yet = of(Route::Reciprocity, Verdict::NotYet, "origin = US", &plain);
    assert_eq!(ids(&not_yet).first(), Some(&("cure", Holds)));
    let divorce = of(Route::Divorce, Verdict::Refused, "origin = US, instrument = divorce", &plain);
    assert_eq!(ids(&divorce), [("sue-divorce", Holds)]);
    let award = of(Route::Award, Verdict::Refused, "origin = SG, instrument = award, debtor_in_china = true", &plain);
    assert_eq!(ids(&award).first(), Some(&("sue", If(FactId::ArbitrationAgreement))), "who has an award had agreed on arbitration");
    let hong_kong = of(Route::HongKong, Verdict::Refused, "origin = HK, debtor_in_china = true", &plain);
    let cited = |found: &Plan| found.alternatives.first().and_then(|other| other.citations.first()).map(|citation| (citation.instrument, citation.article));
    assert_eq!(cited(&hong_kong), Some(("hk-2024", "23(3)")));
    assert_eq!(cited(&refused), Some(("spc-int-2022", "542(2)")));
    let state = of(Route::Reciprocity, Verdict::Refused, "origin = US, debtor_kind = state", &plain);
    assert!(ids(&state).iter().all(|(id, _)| *id != "bankruptcy"), "no State goes bankrupt");
    let ticked = Wishes { debtor_in_hong_kong: Some(true), debtor_cooperates: Some(false), debtor_company: Some(true), ..Wishes::default() };
    let known = of(Route::Reciprocity, Verdict::Refused, "origin = US, debtor_in_china = true", &ticked);
    assert_eq!(ids(&known), [("sue", Holds), ("arbitrate", IfSo), ("hong-kong", Holds), ("bankruptcy", Holds), ("elsewhere", Holds)]);
}

#[test]
fn new_proof_of_reciprocity_can_be_brought() {
    let lacks = Ending { route: Route::Reciprocity, verdict: Verdict::NoBasis, expected: Expected::Outcome(Outcome::Dismissed), lacks_basis: true };
    let cured = |ending| plan(&facts("origin = TH"), ending, &Wishes::default(), day(TODAY)).alternatives.iter().any(|other| other.id == "cure");
    assert!(cured(lacks));
    assert!(!cured(Ending { lacks_basis: false, ..lacks }), "an excluded kind of decision is not cured");
}

#[test]
fn the_recognised_part_is_told_by_currency() {
    let sums = [(Head::Principal, "100", b"USD", "0"), (Head::Punitive, "300", b"USD", "0"), (Head::Costs, "7", b"EUR", "0")];
    let case = with_sums(facts("origin = US"), &sums);
    let found = of_facts(Route::Reciprocity, Verdict::Part, &case, &Wishes::default());
    let part = found.alternatives.iter().find(|other| other.id == "part").expect("the part");
    assert_eq!(part.text.key, "plan.alternative-part.text-amount");
    assert_eq!(found.fees.unrated, [*b"USD", *b"EUR"], "currencies are not added");
    assert_eq!((found.fees.counted, &found.fees.tariff), (None, &None), "without a rate nothing is counted, and no range is shown in its place");
    let rate = |currency, millionths| Rate { currency, millionths, day: Some(day("2026-11-23")) };
    let wishes = Wishes { rates: vec![rate(*b"USD", 7_100_000), rate(*b"EUR", 8_000_000)], interest_days: Some(100), ..Wishes::default() };
    let rated = of_facts(Route::Reciprocity, Verdict::Part, &case, &wishes);
    assert_eq!(rated.fees.counted, Some(71_000 + 5_600));
    assert_eq!(rated.fees.tariff.map(|fee| fee.total), Some(Money::Exact(5_000)));
    assert_eq!(rated.fees.double_interest, Some((100, 1_341)), "766 yuan, 100 days: 13.405");
}

#[test]
fn a_million_yuan_costs_what_the_notes_say() {
    let case = with_sums(facts("origin = US"), &[(Head::Principal, "1000000", b"CNY", "0")]);
    let found = of_facts(Route::Reciprocity, Verdict::Recognised, &case, &Wishes::default());
    assert_eq!(found.fees.quotes.first().map(|quote| quote.total), Some(Money::Exact(1_240_000)));
    assert_eq!(found.fees.compare.map(|found| found.suit), Some(1_380_000));
    assert_eq!(found.preservation.security_most, Some(30_000_000));
    assert!(!found.preservation.before_filing);
    assert!(of(Route::HongKong, Verdict::Recognised, "origin = HK", &Wishes::default()).preservation.before_filing);
}

#[test]
fn roads_are_finer_than_routes() {
    let road = |route, given: &str| of(route, Verdict::Recognised, given, &Wishes::default()).road;
    assert_eq!(road(Route::Award, "origin = SG, instrument = award"), Some(Road::Award));
    assert_eq!(road(Route::Award, "origin = HK, instrument = award"), Some(Road::AwardHongKong));
    assert_eq!(road(Route::Award, "origin = MO, instrument = award"), Some(Road::AwardMacau));
    assert_eq!(road(Route::Award, "origin = TW, instrument = award"), Some(Road::AwardTaiwan));
    assert_eq!(road(Route::Award, "instrument = award"), None);
    assert_eq!(road(Route::HongKong, "origin = HK, judgment_date = 2025-03-01"), Some(Road::HongKong));
    assert_eq!(road(Route::HongKong, "origin = HK, judgment_date = 2024-01-28"), None, "no Arrangement reaches it without a clause");
    assert_eq!(road(Route::HongKong, "origin = HK, judgment_date = 2024-01-28, chosen_court_agreement = true, clause_date = 2020"), Some(Road::HongKong2008));
    assert_eq!(
        road(Route::HongKong, "origin = HK, judgment_date = 2025-03-01, subject = employment, chosen_court_agreement = true, clause_date = 2020"),
        Some(Road::HongKong),
        "a clause of an employment contract is none"
    );
    assert_eq!(road(Route::HongKong, "origin = HK, judgment_date = 2025-03-01, subject = family-property, hk_listed_order = false"), Some(Road::HongKong));
    assert_eq!(road(Route::Divorce, "origin = HK, instrument = divorce, judgment_date = 2020-03-01"), None, "before the family Arrangement");
    assert_eq!(road(Route::HongKong, "origin = HK, judgment_date = 2024-01-29"), Some(Road::HongKong), "its first day");
    assert_eq!(road(Route::HongKong, "origin = HK, judgment_date = 2025-03-01, chosen_court_agreement = true, clause_date = 2020"), Some(Road::HongKong2008));
    assert_eq!(road(Route::HongKong, "origin = HK, subject = family-property"), Some(Road::HongKongFamily));
    assert_eq!(road(Route::Divorce, "origin = TW, instrument = divorce"), Some(Road::Taiwan));
    assert_eq!(road(Route::Insolvency, "origin = HK, instrument = insolvency"), None);
    assert_eq!(road(Route::Undetermined, ""), None);
}

#[test]
fn a_state_is_reached_only_in_what_it_set_aside() {
    let found = of(Route::Reciprocity, Verdict::Part, "origin = US, debtor_kind = state", &Wishes::default());
    assert!(found.reach.is_state);
    assert_eq!(found.reach.spared.first().map(|spared| spared.id), Some("state-property"));
    assert!(found.reach.measures.iter().all(|measure| measure.id != "exit-ban"));
}

#[test]
fn past_days_give_no_event() {
    let given = "origin = US, effective_date = 2025-03-01, performance_terms = no-period, interruption = false, obstacle = false";
    let wishes = Wishes { ruling_served: Some(day("2026-11-20")), frozen_on: Some(day("2026-01-05")), ..Wishes::default() };
    let found = of(Route::Reciprocity, Verdict::Recognised, given, &wishes);
    let kept: Vec<(&str, String)> = events(&found).iter().map(|event| (event.key, event.day.iso())).collect();
    let expected =
        [("apply", "2027-03-01"), ("apply-execution-after-recognition", "2028-11-20"), ("reconsideration", "2026-11-30"), ("renew-freeze", "2026-12-29")];
    assert_eq!(kept, expected.map(|(key, day)| (key, day.to_owned())));
    let late = of(Route::Reciprocity, Verdict::Recognised, &given.replace("2025", "2020"), &Wishes::default());
    assert!(events(&late).is_empty());
}

/// Every text of a plan, in every language: known, and with all its values.
#[test]
fn every_line_can_be_said() {
    let wishes = Wishes {
        rates: vec![Rate { currency: *b"USD", millionths: 7_100_000, day: None }],
        interest_days: Some(10),
        ruling_served: Some(day("2026-11-20")),
        frozen_on: Some(day("2026-11-20")),
        settlement_until: Some(day("2026-11-20")),
        assets_regions: vec![exequatur::law::plan::Region::Sc, exequatur::law::plan::Region::Sh],
        home: exequatur::law::records::JurisdictionId::find("CA"),
        ..Wishes::default()
    };
    let mut said: Vec<Text> = Vec::new();
    for (route, origin) in [
        (Route::Treaty, "IT"),
        (Route::Treaty, "AE"),
        (Route::Reciprocity, "US"),
        (Route::Reciprocity, "TV"),
        (Route::Reciprocity, "IN"),
        (Route::Award, "TH"),
        (Route::HongKong, "HK"),
        (Route::Macau, "MO"),
        (Route::Taiwan, "TW"),
        (Route::Divorce, "GB"),
        (Route::Insolvency, "DE"),
    ] {
        for subject in ["loan", "maritime"] {
            let given = facts(&format!("origin = {origin}, subject = {subject}, effective_date = 2025-02-28"));
            let given = with_sums(given, &[(Head::Principal, "9000000", b"USD", "0")]);
            for verdict in Verdict::ALL {
                said.extend(texts(&of_facts(route, verdict, &given, &wishes)));
            }
        }
    }
    assert!(said.len() > 1_000, "only {} texts", said.len());
    for lang in LANGUAGES {
        let catalog = embedded(lang).expect("a language that is shipped");
        for text in &said {
            let rendered = render(&catalog, &Iso, text);
            assert!(rendered.problems.is_empty(), "{lang}: {}: {:?}", text.key, rendered.problems);
        }
    }
}

fn texts(plan: &Plan) -> Vec<Text> {
    let mut said = Vec::new();
    for choice in &plan.court.choices {
        said.push(say::place(choice));
        said.extend(say::court(choice));
    }
    said.extend(plan.court.warnings.iter().map(|key| Text::new(format!("plan.court.{key}"))));
    for paper in &plan.papers {
        said.extend([say::named("paper", paper.id), say::proof(paper), say::named("issuer", paper.issuer.name()), say::named("form", paper.form.name())]);
        said.extend(say::translation(paper.translation));
    }
    for step in plan.fees.tariff.iter().chain(&plan.preservation.fee).flat_map(|fee| &fee.steps) {
        said.push(say::step(*step));
    }
    for quote in &plan.fees.quotes {
        said.extend([say::money(quote.at_filing), say::money(quote.later), say::money(quote.total)]);
    }
    said.extend(plan.fees.tariff.iter().chain(&plan.preservation.fee).flat_map(|fee| [say::total(fee), say::borne(fee.record.borne)]));
    said.extend(plan.fees.rates.iter().map(say::rate));
    said.extend(plan.fees.compare.map(say::compare));
    said.extend(plan.fees.double_interest.map(|(days, fen)| say::double_interest(days, fen)));
    for step in &plan.steps {
        said.extend([say::named("stage", step.id), say::named("who", step.who.name()), say::time(step.time)]);
    }
    said.extend(plan.durations.as_ref().map(say::durations));
    for line in &plan.periods {
        said.extend([say::named("period", line.id), say::length(line)]);
        said.extend(line.last.into_iter().flat_map(say::remarks));
    }
    for end in [plan.last_day.safe, plan.last_day.latest, plan.last_day.second, plan.last_day.settlement].into_iter().flatten() {
        said.extend(say::remarks(end));
    }
    said.extend(plan.last_day.doubts.iter().map(|doubt| say::named("doubt", doubt)));
    said.extend(plan.alternatives.iter().map(|other| other.text.clone()));
    said.extend(events(plan).iter().flat_map(|event| [say::summary(event), say::description(event, plan.on)]));
    said
}

#[test]
fn the_same_input_gives_the_same_plan_as_the_assessment_says() {
    let found = assessed("origin = IT, debtor_in_china = true, default = false, appeal_possible = false");
    assert_eq!(found, assessed("origin = IT, debtor_in_china = true, default = false, appeal_possible = false"));
    assert_eq!(found.road, Some(Road::Treaty));
}
