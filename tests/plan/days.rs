//! Days off, ends of periods, and the last day to apply.

use super::day;
use crate::support::facts;
use exequatur::assess::plan::{Ending, Wishes, plan};
use exequatur::assess::{Expected, Route, Verdict};
use exequatur::law::plan::days::{Rolled, end, roll, weekday};
use exequatur::law::plan::{TERMS, Unit};
use exequatur::logic::Truth;

/// `moved` is empty where the end stays.
#[track_caller]
fn ends(number: u32, length: u16, unit: Unit, start: &str, nominal: &str, moved: &str, known: bool) {
    let found = roll(end(day(start), length, unit));
    let expected = Rolled { nominal: day(nominal), moved: (!moved.is_empty()).then(|| day(moved)), known };
    assert_eq!(found, expected, "example {number}");
}

#[test]
fn two_years_end_on_the_day_of_the_same_number() {
    use Unit::Years;
    ends(1, 2, Years, "2024-02-29", "2026-02-28", "", true);
    ends(2, 2, Years, "2022-02-28", "2024-02-28", "", false);
    ends(3, 2, Years, "2023-12-31", "2025-12-31", "", true);
    ends(4, 2, Years, "2024-11-30", "2026-11-30", "", true);
    ends(5, 2, Years, "2024-08-31", "2026-08-31", "", true);
    ends(6, 2, Years, "2024-05-03", "2026-05-03", "2026-05-06", true);
    ends(7, 2, Years, "2024-02-16", "2026-02-16", "2026-02-24", true);
    ends(8, 2, Years, "2024-02-14", "2026-02-14", "", true);
    ends(9, 2, Years, "2024-10-03", "2026-10-03", "2026-10-08", true);
    ends(10, 2, Years, "2024-09-20", "2026-09-20", "", true);
    ends(11, 2, Years, "2025-02-28", "2027-02-28", "2027-03-01", false);
    ends(12, 2, Years, "2025-10-03", "2027-10-03", "2027-10-04", false);
}

#[test]
fn days_are_counted_from_the_next_one() {
    use Unit::Days;
    ends(13, 10, Days, "2026-03-02", "2026-03-12", "", true);
    ends(14, 10, Days, "2026-02-10", "2026-02-20", "2026-02-24", true);
    ends(15, 10, Days, "2026-02-04", "2026-02-14", "", true);
    ends(16, 10, Days, "2026-04-24", "2026-05-04", "2026-05-06", true);
    ends(17, 10, Days, "2025-12-22", "2026-01-01", "2026-01-04", true);
    ends(18, 10, Days, "2026-09-23", "2026-10-03", "2026-10-08", true);
    ends(19, 10, Days, "2024-02-19", "2024-02-29", "", false);
    ends(20, 10, Days, "2026-12-24", "2027-01-03", "2027-01-04", false);
    ends(21, 30, Days, "2026-01-24", "2026-02-23", "2026-02-24", true);
    ends(22, 15, Days, "2026-09-18", "2026-10-03", "2026-10-08", true);
    ends(23, 5, Days, "2026-04-30", "2026-05-05", "2026-05-06", true);
}

#[test]
fn a_measure_that_ends_by_itself_never_moves() {
    let term = |id: &str| TERMS.iter().find(|term| term.id == id).unwrap();
    for (number, id, start, nominal) in [
        (24, "freeze-deposits", "2024-02-29", "2025-02-28"),
        (25, "freeze-land-and-rights", "2023-02-28", "2026-02-28"),
        (26, "publication", "2026-01-05", "2026-03-06"),
        (27, "post-abroad", "2025-11-30", "2026-02-28"),
    ] {
        let term = term(id);
        assert!(!term.rolls, "example {number}");
        assert_eq!(end(day(start), term.length, term.unit), day(nominal), "example {number}");
    }
    for id in ["apply", "reconsideration", "file-after-early-freeze", "outsider-suit", "preservation-reconsideration"] {
        assert!(term(id).rolls, "{id}");
    }
}

#[test]
fn a_week_has_the_days_of_the_examples() {
    for (date, expected) in [("2024-02-29", 4), ("2026-02-28", 6), ("2027-02-28", 0), ("2026-11-24", 2), ("1900-01-01", 1), ("2100-12-31", 5)] {
        assert_eq!(weekday(day(date)), expected, "{date}");
    }
}

fn last(given: &str, wishes: &Wishes, on: &str) -> exequatur::assess::plan::LastDay {
    let ending = Ending { route: Route::Reciprocity, verdict: Verdict::Recognised, expected: Expected::Unsaid, lacks_basis: false };
    plan(&facts(given), ending, wishes, day(on)).last_day
}

#[track_caller]
fn last_day(number: u32, given: &str, on: &str, safe: &str, moved: &str, latest: &str) {
    let found = last(given, &Wishes::default(), on);
    let end = found.safe.expect("an end");
    assert_eq!(end.nominal, day(safe), "example {number}");
    assert_eq!(end.moved, (!moved.is_empty()).then(|| day(moved)), "example {number}");
    assert_eq!(found.latest.expect("an end").nominal, day(latest), "example {number}");
}

/// Effective 1 March 2024, no period, nothing since; a later value of a fact takes the place of an earlier one.
const TODAY: &str = "2026-11-24";

#[test]
fn the_last_day_to_apply() {
    let base = "performance_terms = no-period, obstacle = false, interruption = false";
    let from_march = &format!("effective_date = 2024-03-01, {base}");
    last_day(28, from_march, TODAY, "2026-03-01", "2026-03-02", "2026-03-01");
    last_day(29, "effective_date = 2024-03-01, performance_terms = period, performance_due = 2024-06-30", TODAY, "2026-06-30", "", "2026-06-30");
    last_day(30, "performance_terms = instalments, performance_due = 2025-01-31", TODAY, "2027-01-31", "2027-02-01", "2027-01-31");
    let with = |more: &str| format!("effective_date = 2024-03-01, performance_terms = no-period, {more}");
    last_day(31, &with("interruption = true, interrupted = 2026-02-10"), TODAY, "2028-02-10", "", "2028-02-10");
    last_day(32, &with("interruption = true, interrupted = 2026-03-05"), TODAY, "2026-03-01", "2026-03-02", "2028-03-05");
    last_day(33, &with("interruption = true, interrupted = 2024-02-29"), TODAY, "2026-03-01", "2026-03-02", "2026-03-01");
    last_day(34, &with("obstacle = true, obstacle_ended = 2026-02-15"), TODAY, "2026-03-01", "2026-03-02", "2026-08-15");
    last_day(35, &with("obstacle = true, obstacle_ended = 2026-08-31"), TODAY, "2026-08-31", "", "2027-02-28");
    last_day(36, &format!("effective_date = 2024-03, {base}"), TODAY, "2026-03-01", "2026-03-02", "2026-03-31");
    last_day(39, "judgment_date = 2025-01-15", TODAY, "2027-01-15", "", "2027-01-15");
    last_day(40, &format!("effective_date = 2006-11-30, {base}"), "2007-06-01", "2007-05-30", "", "2007-11-30");
    last_day(41, "performance_terms = refrain, performance_due = 2024-02-29", TODAY, "2026-02-28", "", "2026-02-28");
}

#[test]
fn the_periods_after_recognition_and_settlement() {
    let wishes = Wishes { ruling_served: Some(day("2024-02-29")), settlement_until: Some(day("2025-12-31")), ..Wishes::default() };
    let found = last("", &wishes, TODAY);
    assert_eq!(found.second.map(|end| end.nominal), Some(day("2026-02-28")), "example 37");
    assert_eq!(found.settlement.map(|end| end.nominal), Some(day("2027-12-31")), "example 38");
}

#[test]
fn it_is_never_called_too_late_while_something_can_have_kept_the_time_alive() {
    let over = "effective_date = 2020-03-01, performance_terms = no-period, filed = false";
    let expired = |given: &str| last(given, &Wishes::default(), TODAY).expired;
    assert_eq!(expired(&format!("{over}, interruption = false, obstacle = false")), Truth::True);
    assert_eq!(expired(over), Truth::Unknown, "nobody said that nothing interrupted the time");
    assert_eq!(expired("effective_date = 2026-03-01, performance_terms = no-period, filed = false, interruption = false, obstacle = false"), Truth::False);
}

#[test]
fn doubts_are_told_where_they_arise() {
    let doubts = |given: &str| last(given, &Wishes::default(), TODAY).doubts;
    assert_eq!(
        doubts("origin = GB, effective_date = 2024-03-01, interruption = true, interrupted = 2025-01-01"),
        ["effective-day-of-common-law", "foreign-execution-interrupts"]
    );
    assert_eq!(
        doubts("origin = DE, obstacle = true, obstacle_ended = 2025-01-01, earlier_application = dismissed"),
        ["obstacle-shorter-text", "first-application-interrupts"]
    );
    assert_eq!(doubts("origin = DE, relief = status"), ["status-decision"]);
    assert!(doubts("origin = DE").is_empty());
}

#[test]
fn for_hong_kong_the_safe_day_is_counted_from_the_date_of_the_judgment() {
    let given = "origin = HK, judgment_date = 2025-03-10, effective_date = 2025-04-07, performance_terms = no-period, interruption = false, obstacle = false";
    // HK-2008 Art 8(3) counts from the date that the judgment bears; that of 2024 from the day of effect.
    last_day(0, given, TODAY, "2027-03-10", "", "2027-04-07");
}
