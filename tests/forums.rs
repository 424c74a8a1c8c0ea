//! The comparison of forums, for who holds nothing yet: one row a case, and what each forum must say.
//!
//! Expected values come from the notes (`docs/law/rules.md`, `awards.md`, `interregional.md`), never from the engine.

mod support;

use exequatur::assess::forums::{Forum, forums, precautions};
use exequatur::assess::{Outcome, Verdict};
use exequatur::law::records::JurisdictionId;
use exequatur::law::rule::Effect;
use exequatur::law::{LAW, rules};
use exequatur::text::{KEYS, LANGUAGES, embedded};
use std::collections::BTreeSet;
use support::{TODAY, day, facts};

/// The forums of a case in which nothing was decided yet.
#[track_caller]
fn compared(text: &str, on: &str) -> Vec<Forum> {
    let text = format!("judgment_given = false, {text}");
    forums(&facts(&text), &LAW, day(on)).unwrap_or_else(|| panic!("`{text}` is compared with nothing"))
}

/// Kind, place and what is expected: `court US recognised`.
fn line(forum: &Forum) -> String {
    let place = forum.place.map_or("anywhere", JurisdictionId::code);
    format!("{} {place} {}", forum.kind.name(), forum.expected.name().unwrap_or("unsaid"))
}

/// Checks every forum of a case, in order.
#[track_caller]
fn check(on: &str, text: &str, expected: &[&str]) {
    assert_eq!(compared(text, on).iter().map(line).collect::<Vec<_>>(), expected, "{text}");
}

/// Checks the rules that stand in the way of one forum.
#[track_caller]
fn check_against(text: &str, forum: &str, against: &[&str]) {
    let forums = compared(text, TODAY);
    let found = forums.iter().find(|found| line(found).starts_with(forum)).unwrap_or_else(|| panic!("`{forum}` is not compared"));
    assert_eq!(found.against, against, "{text}");
}

#[test]
fn only_who_holds_nothing_is_shown_a_comparison() {
    for text in ["", "origin = US", "origin = US, judgment_given = true"] {
        assert_eq!(forums(&facts(text), &LAW, day(TODAY)), None, "{text}");
    }
}

#[test]
fn the_best_expected_outcome_comes_first() {
    // R-04 (reciprocity with the United States is recorded), HK-06, section 0 of the notes on awards.
    check(TODAY, "origin = US, subject = contract", &["court US recognised", "court HK recognised", "arbitration US recognised", "arbitration HK recognised"]);
    // no reciprocity with Japan; the Convention does not ask for any.
    check(TODAY, "origin = JP, subject = contract", &["court HK recognised", "arbitration JP recognised", "arbitration HK recognised", "court JP dismissed"]);
    //
    check(TODAY, "origin = FR, subject = contract", &["court FR recognised", "court HK recognised", "arbitration FR recognised", "arbitration HK recognised"]);
    // MO-01, TW-02: a region has courts and arbitration of its own.
    check(TODAY, "origin = MO", &["court MO recognised", "court HK recognised", "arbitration MO recognised", "arbitration HK recognised"]);
    check(TODAY, "origin = TW", &["court TW recognised", "court HK recognised", "arbitration TW recognised", "arbitration HK recognised"]);
}

#[test]
fn without_a_country_of_its_own_the_seat_stays_open() {
    for text in ["", "origin = HK", "origin = CN"] {
        check(TODAY, text, &["court HK recognised", "arbitration anywhere recognised", "arbitration HK recognised"]);
    }
}

#[test]
fn the_law_is_that_of_the_day() {
    // HK-2024 Art 29: before 29 January 2024 a judgment without an exclusive clause of its time had no arrangement.
    let before = compared("origin = US, subject = contract", "2024-01-28");
    assert_eq!(before.last().map(line).as_deref(), Some("court HK dismissed"));
    assert_eq!(before.last().map(|forum| forum.verdict), Some(Verdict::NoBasis));
}

#[test]
fn what_arbitrators_may_not_decide_is_no_forum_for_them() {
    // AW-11: status is for courts.
    for text in ["origin = US, subject = family-status", "origin = US, instrument = divorce"] {
        check(TODAY, text, &["court US recognised", "court HK recognised", "arbitration US refused", "arbitration HK refused"]);
    }
    check_against("origin = US, subject = family-status", "arbitration US", &["award-arbitrability"]);
    check_against("origin = US, subject = family-status", "arbitration HK", &["award-regional-arbitrability"]);
}

#[test]
fn what_stands_in_the_way_is_named() {
    check_against("origin = US, subject = contract", "court US", &[]);
    check_against("origin = JP, subject = contract", "court JP", &["reciprocity"]);
    // R-65, HK-13: cut off from a judgment; section 5 of the notes on awards: no ground as such there.
    let punitive = "origin = US, subject = contract, punitive_part = true";
    check(TODAY, punitive, &["arbitration US recognised", "arbitration HK recognised", "court US part", "court HK part"]);
    check_against(punitive, "court US", &["damages-above-the-loss"]);
    check_against(punitive, "court HK", &["hk-punitive"]);
}

#[test]
fn what_was_said_of_a_running_case_counts_where_it_runs() {
    // post into China fails, and nothing after the judgment repairs it; in Hong Kong nothing has happened yet.
    let posted = "origin = US, subject = contract, default = true, served_in = china, service = post";
    check(TODAY, posted, &["court HK recognised", "arbitration US recognised", "arbitration HK recognised", "court US refused"]);
    check_against(posted, "court US", &["lawful-summons", "channel-of-service"]);
    // AW-10d: a tribunal not as agreed.
    let wrong = "origin = US, instrument = award, award_defect = composition, defect_raised = objected";
    check(TODAY, wrong, &["court US recognised", "court HK recognised", "arbitration HK recognised", "arbitration US refused"]);
    check_against(wrong, "arbitration US", &["award-tribunal"]);
}

#[test]
fn an_arbitration_agreement_speaks_for_arbitration() {
    // R-36, HK-11: with a valid clause a judgment is at risk while it is not known whether the debtor takes part.
    let clause = "origin = US, subject = contract, arbitration_agreement = valid";
    check(TODAY, clause, &["arbitration US recognised", "arbitration HK recognised", "court US unsaid", "court HK unsaid"]);
    check_against(clause, "court HK", &["hk-agreement-breached"]);
}

#[test]
fn each_forum_has_its_own_precautions() {
    let names = |text: &str, wanted: &str| -> Vec<&'static str> {
        let forums = compared(text, TODAY);
        let forum = forums.iter().find(|forum| line(forum).starts_with(wanted)).expect("a forum");
        forum.precautions.iter().map(|precaution| precaution.name).collect()
    };
    let court = ["exclusive", "connection", "choice", "arbitration", "summons", "channel", "punitive", "service", "finality", "time"];
    assert_eq!(names("origin = US, subject = contract", "court US"), court);
    let hong_kong = ["exclusive", "connection", "choice", "arbitration", "summons", "punitive", "finality", "time"];
    assert_eq!(names("origin = US, subject = contract", "court HK"), hong_kong);
    for (text, forum) in [("origin = US", "arbitration US"), ("origin = US", "arbitration HK"), ("", "arbitration anywhere")] {
        assert_eq!(names(text, forum), ["agreement", "talks", "tribunal", "notice", "scope", "punitive", "time"], "{forum}");
    }
}

#[test]
fn a_precaution_stands_on_rules_that_the_running_case_decides() {
    for origin in ["US", "FR", "JP", "MO", "TW", "HK"] {
        for instrument in ["judgment", "divorce", "insolvency", "award"] {
            for forum in compared(&format!("origin = {origin}, instrument = {instrument}"), TODAY) {
                for precaution in &forum.precautions {
                    assert!(!precaution.rules.is_empty(), "{} of {}", precaution.name, line(&forum));
                    for id in &precaution.rules {
                        let rule = rules::find(id).expect("a rule");
                        assert!(!matches!(rule.effect, None | Some(Effect::Redirects | Effect::Dismisses)), "{id}");
                    }
                }
                assert!(forum.best.place() <= forum.worst.place() && forum.against.len() <= 4, "{}", line(&forum));
                assert!(forum.best != Outcome::OtherProcedure, "{}: a forum is a decision that was given", line(&forum));
            }
        }
    }
}

#[test]
fn every_precaution_has_its_text_and_no_text_is_left_over() {
    let wanted: BTreeSet<String> = precautions().map(|name| format!("precaution.{name}")).collect();
    let held: BTreeSet<String> = KEYS.into_iter().flatten().filter(|key| key.starts_with("precaution.")).map(|key| (*key).to_owned()).collect();
    assert_eq!(wanted, held);
    for lang in LANGUAGES {
        let catalog = embedded(lang).expect("a language that is shipped");
        assert!(wanted.iter().all(|key| catalog.has(key)), "{lang}");
    }
}
