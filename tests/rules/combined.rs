//! How failing rules combine: the first rank that applies decides, and the rest stays listed (design, section 5).

use crate::row::{TODAY, case, outcome};
use crate::support::day;
use exequatur::assess::{Status, Verdict, assess};
use exequatur::law::LAW;

/// The outcome, the answer of the page, and the rules that must be among those that fail.
#[track_caller]
fn check(facts: &str, expected: &str, verdict: Verdict, failing: &[&str]) {
    let answer = assess(&case(facts, day(TODAY)), &LAW, day(TODAY));
    assert_eq!(outcome(&answer), expected, "{facts}");
    assert_eq!(answer.verdict, verdict, "{facts}");
    for rule in failing {
        assert!(answer.findings.iter().any(|finding| finding.rule == *rule && finding.status == Status::Fails), "{facts}: `{rule}` should stay listed");
    }
}

#[test]
fn nothing_wrong_is_recognised() {
    check("clean;", "recognised..recognised recognised", Verdict::Recognised, &[]);
}

#[test]
fn another_procedure_comes_before_everything() {
    check(
        "clean; judgment_given = false, origin = JP, fraud = true, appeal_pending = true, penal_part = true",
        "other-procedure..other-procedure other-procedure",
        Verdict::OtherProcedure,
        &["right-road", "reciprocity", "fraud", "effective", "fines"],
    );
}

#[test]
fn no_basis_comes_before_a_ground_of_refusal() {
    check(
        "clean; origin = JP, fraud = true, chinese_proceedings = judged",
        "dismissed..dismissed dismissed",
        Verdict::NoBasis,
        &["reciprocity", "fraud", "chinese-judgment"],
    );
}

#[test]
fn no_competent_court_comes_before_a_ground_of_refusal() {
    check(
        "clean; debtor_in_china = false, assets_in_china = false, fraud = true",
        "dismissed..dismissed dismissed",
        Verdict::NoBasis,
        &["competent-chinese-court", "fraud"],
    );
}

#[test]
fn an_excluded_kind_comes_before_a_ground_of_refusal() {
    check("clean; instrument = interim, heard = false", "dismissed..dismissed dismissed", Verdict::NoBasis, &["interim-order", "chance-to-be-heard"]);
}

#[test]
fn a_ground_of_refusal_comes_before_a_curable_defect() {
    check("clean; fraud = true, appeal_pending = true", "refused..refused refused", Verdict::Refused, &["fraud", "effective"]);
    check(
        "absent; service = post, papers = no-translation",
        "refused..refused refused",
        Verdict::Refused,
        &["lawful-summons", "channel-of-service", "gaps-in-the-file"],
    );
}

#[test]
fn a_curable_defect_comes_before_a_part() {
    check("clean; appeal_pending = true, penal_part = true", "dismissed..dismissed dismissed", Verdict::NotYet, &["effective", "fines"]);
    check("clean; papers = no-certified-copy+no-translation", "dismissed..dismissed dismissed", Verdict::NotYet, &["authentic", "gaps-in-the-file"]);
}

#[test]
fn a_part_falls_when_nothing_else_stands_in_the_way() {
    check("clean; penal_part = true", "part..part part", Verdict::Part, &["fines"]);
}

#[test]
fn no_basis_hides_that_something_can_be_cured() {
    check("clean; origin = JP, papers = no-translation", "dismissed..dismissed dismissed", Verdict::NoBasis, &["reciprocity", "gaps-in-the-file"]);
}

#[test]
fn a_contested_basis_beside_a_certain_ground_leaves_both_ways_to_lose() {
    check("clean; origin = IE, fraud = true", "dismissed..refused refused", Verdict::Refused, &["fraud"]);
    check("clean; origin = SE, fraud = true", "dismissed..refused dismissed", Verdict::NoBasis, &["fraud"]);
    check("clean; origin = MX, fraud = true", "dismissed..refused discretion", Verdict::Discretion, &["fraud"]);
}

#[test]
fn points_that_lean_one_way_settle_what_is_expected() {
    check("clean; origin = IE, clause = other-court, earlier_application = dismissed", "recognised..refused recognised", Verdict::Recognised, &[]);
    check("absent; service = electronic, arbitration_agreement = valid", "recognised..refused refused", Verdict::Refused, &[]);
    check("clean; origin = MX, policy_concern = gambling", "recognised..refused discretion", Verdict::Discretion, &[]);
}

#[test]
fn a_split_point_that_cannot_decide_is_not_discretion() {
    check("clean; fraud = true, policy_concern = gambling", "refused..refused refused", Verdict::Refused, &["fraud"]);
}
