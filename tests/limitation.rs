//! The time limit, worked out by hand from the statute, and read back from the assessment.
//!
//! Two years from the last day of the period for performance, of the last instalment, or from the day of effect (Civil
//! Procedure Law Art 250); a period counted in years ends on the same day of the same month, and on the last day of the
//! month where that day does not exist (Civil Code Arts 201 and 202); an act that interrupts starts it anew (Art 195); after
//! an obstacle at its end six months are left (Art 194), or only the rest by the older text, whichever is shorter being safe.
//! Where a date is known to the month or year, the earliest possible last day comes first: it is the safe one.

mod support;

use exequatur::assess::{Assessment, Status, assess};
use exequatur::law::LAW;
use support::{TODAY, day, facts};

/// A case that nothing but time can spoil; the dates come on top.
const CASE: &str = "origin = US, instrument = judgment, relief = money, ";
/// Nothing happened that the statute counts.
const QUIET: &str = ", interruption = false, obstacle = false";

/// The last day as `day` or `earliest/latest`, and where the rule stands.
#[track_caller]
fn check(on: &str, dates: &str, last_day: &str, status: Status) {
    let answer = assess(&facts(&format!("{CASE}{dates}")), &LAW, day(on));
    let found = match answer.limitation.last_day {
        None => "none".to_owned(),
        Some(range) if range.is_day() => range.earliest.iso(),
        Some(range) => format!("{}/{}", range.earliest.iso(), range.latest.iso()),
    };
    assert_eq!(found, last_day, "last day for {dates}");
    assert_eq!(self::status(&answer), status.name(), "time-limit for {dates}");
}

/// Where the rule stands.
fn status(answer: &Assessment) -> &'static str {
    answer.findings.iter().find(|finding| finding.rule == "time-limit").expect("the rule is always in force").status.name()
}

/// The period by the law of today.
#[track_caller]
fn today(dates: &str, last_day: &str, status: Status) {
    check(TODAY, dates, last_day, status);
}

// From the day of effect.

#[test]
fn two_years_from_the_day_of_effect() {
    today(&format!("effective_date = 2025-03-10, performance_terms = no-period, filed = false{QUIET}"), "2027-03-10", Status::Passed);
}

#[test]
fn the_last_day_itself_is_in_time() {
    today(&format!("effective_date = 2023-05-31, performance_terms = no-period, applied = 2025-05-31{QUIET}"), "2025-05-31", Status::Passed);
}

#[test]
fn the_day_after_is_late() {
    today(
        &format!("effective_date = 2023-05-31, performance_terms = no-period, applied = 2025-06-01, limitation_objection = true{QUIET}"),
        "2025-05-31",
        Status::Fails,
    );
}

#[test]
fn not_filed_yet_is_filed_today() {
    today(&format!("effective_date = 2024-11-24, performance_terms = no-period, filed = false{QUIET}"), "2026-11-24", Status::Passed);
    today(
        &format!("effective_date = 2024-11-23, performance_terms = no-period, filed = false, limitation_objection = true{QUIET}"),
        "2026-11-23",
        Status::Fails,
    );
}

#[test]
fn a_leap_day_ends_on_the_last_of_february() {
    today(&format!("effective_date = 2024-02-29, performance_terms = no-period, applied = 2026-02-28{QUIET}"), "2026-02-28", Status::Passed);
    today(
        &format!("effective_date = 2024-02-29, performance_terms = no-period, applied = 2026-03-01, limitation_objection = true{QUIET}"),
        "2026-02-28",
        Status::Fails,
    );
}

#[test]
fn the_last_of_february_does_not_become_a_leap_day() {
    today(&format!("effective_date = 2022-02-28, performance_terms = no-period, applied = 2024-02-28{QUIET}"), "2024-02-28", Status::Passed);
    today(
        &format!("effective_date = 2022-02-28, performance_terms = no-period, applied = 2024-02-29, limitation_objection = true{QUIET}"),
        "2024-02-28",
        Status::Fails,
    );
}

#[test]
fn the_last_day_of_the_year_is_a_day_like_any_other() {
    today(&format!("effective_date = 2024-12-31, performance_terms = no-period, filed = false{QUIET}"), "2026-12-31", Status::Passed);
}

// From the period for performance.

#[test]
fn a_period_for_performance_moves_the_start() {
    today(
        &format!("effective_date = 2023-01-15, performance_terms = period, performance_due = 2023-07-31, applied = 2025-07-31{QUIET}"),
        "2025-07-31",
        Status::Passed,
    );
}

#[test]
fn instalments_run_from_the_last_one() {
    today(
        &format!("effective_date = 2020-01-15, performance_terms = instalments, performance_due = 2025-06-30, applied = 2026-06-01{QUIET}"),
        "2027-06-30",
        Status::Passed,
    );
}

#[test]
fn a_duty_to_refrain_runs_from_the_breach() {
    today(
        &format!("effective_date = 2015-01-15, performance_terms = refrain, performance_due = 2025-10-05, filed = false{QUIET}"),
        "2027-10-05",
        Status::Passed,
    );
}

#[test]
fn without_a_period_a_day_of_performance_does_not_count() {
    today(
        &format!(
            "effective_date = 2023-01-15, performance_terms = no-period, performance_due = 2024-07-31, applied = 2025-02-01, limitation_objection = true{QUIET}"
        ),
        "2025-01-15",
        Status::Fails,
    );
}

#[test]
fn a_period_whose_end_nobody_gave_leaves_it_open() {
    // The day of effect is the safe start; the real one is later, nobody knows how much.
    let dates = format!("effective_date = 2020-01-15, performance_terms = period, applied = 2024-01-15, limitation_objection = true{QUIET}");
    let answer = assess(&facts(&format!("{CASE}{dates}")), &LAW, day(TODAY));
    assert_eq!(answer.limitation.last_day.map(|range| range.earliest.iso()).as_deref(), Some("2022-01-15"));
    assert_eq!(status(&answer), Status::Open.name());
}

#[test]
fn whether_there_was_a_period_is_not_known_unless_somebody_says_so() {
    let late = format!("effective_date = 2020-01-15, applied = 2024-01-15, limitation_objection = true{QUIET}");
    let answer = assess(&facts(&format!("{CASE}{late}")), &LAW, day(TODAY));
    assert_eq!(status(&answer), Status::Open.name(), "a period until 2023 would make it timely: no end rests on a fact that nobody gave");
    // The same with the period known: timely. Knowing more must not have widened anything.
    today(
        &format!("effective_date = 2020-01-15, performance_terms = period, performance_due = 2023-01-15, applied = 2024-01-15{QUIET}"),
        "2025-01-15",
        Status::Passed,
    );
}

// Acts that start it anew.

#[test]
fn a_demand_starts_it_anew_from_its_day() {
    today(
        "effective_date = 2022-03-01, performance_terms = no-period, interruption = true, interrupted = 2024-02-20, obstacle = false, applied = 2026-02-20",
        "2026-02-20",
        Status::Passed,
    );
}

#[test]
fn a_demand_known_to_the_month_gives_two_last_days() {
    today(
        "effective_date = 2022-03-01, performance_terms = no-period, interruption = true, interrupted = 2024-02, obstacle = false, applied = 2026-02-10",
        "2026-02-01/2026-02-28",
        Status::Open,
    );
}

#[test]
fn a_demand_known_to_the_year_gives_two_last_days() {
    // Only the part of the year that lies within the period can have interrupted it: from effect to its end two years later.
    today(
        "effective_date = 2022-12-31, performance_terms = no-period, interruption = true, interrupted = 2024, obstacle = false, applied = 2025-12-31",
        "2026-01-01/2026-12-31",
        Status::Passed,
    );
}

#[test]
fn a_demand_before_the_start_changes_nothing() {
    today(
        "judgment_date = 2023-01-01, effective_date = 2023-06-01, performance_terms = no-period, interruption = true, interrupted = 2023-02-01, obstacle = false, applied = 2025-06-01",
        "2025-06-01",
        Status::Passed,
    );
}

#[test]
fn an_act_after_the_end_does_not_start_anew_what_is_over() {
    // Effect 2015, ended 2017; a demand of 2025 comes too late, unless earlier acts, which nobody told, kept it alive.
    today(
        "effective_date = 2015-03-01, performance_terms = no-period, interruption = true, interrupted = 2025-03-01, obstacle = false, applied = 2026-03-01, limitation_objection = true",
        "2017-03-01/2027-03-01",
        Status::Open,
    );
}

#[test]
fn whether_something_started_it_anew_is_not_known_unless_somebody_says_so() {
    let dates = "effective_date = 2020-03-01, performance_terms = no-period, obstacle = false, applied = 2024-03-01, limitation_objection = true";
    let answer = assess(&facts(&format!("{CASE}{dates}")), &LAW, day(TODAY));
    assert_eq!(status(&answer), Status::Open.name());
    assert_eq!(answer.limitation.last_day.map(|range| range.earliest.iso()).as_deref(), Some("2022-03-01"), "the safe day counts no act");
}

#[test]
fn the_restart_is_named() {
    let answer = assess(
        &facts(&format!("{CASE}effective_date = 2022-03-01, performance_terms = no-period, interruption = true, interrupted = 2024-02-20, obstacle = false")),
        &LAW,
        day(TODAY),
    );
    let named: Vec<String> = answer.limitation.restarts.iter().map(|(fact, range)| format!("{} {}", fact.key(), range.iso())).collect();
    assert_eq!(named, ["interrupted 2024-02-20"]);
    assert_eq!(answer.limitation.runs_from.map(|(fact, _)| fact.key()), Some("effective_date"));
}

// An obstacle at the end.

#[test]
fn after_an_obstacle_at_the_end_the_shorter_reading_is_safe() {
    // Nominal end 1 March 2025; obstacle until 15 February 2025. By the Civil Code until 15 August; by the older text only the
    // rest of the period, and nobody knows when the obstacle began: the nominal end is all that is certain.
    today(
        "effective_date = 2023-03-01, performance_terms = no-period, interruption = false, obstacle = true, obstacle_ended = 2025-02-15, applied = 2025-02-28",
        "2025-03-01/2025-08-15",
        Status::Passed,
    );
}

#[test]
fn six_months_after_an_obstacle_are_the_most() {
    today(
        "effective_date = 2023-03-01, performance_terms = no-period, interruption = false, obstacle = true, obstacle_ended = 2025-02-15, applied = 2025-08-16, limitation_objection = true",
        "2025-03-01/2025-08-15",
        Status::Fails,
    );
}

#[test]
fn an_obstacle_long_before_the_end_changes_nothing() {
    today(
        "effective_date = 2023-03-01, performance_terms = no-period, interruption = false, obstacle = true, obstacle_ended = 2024-01-31, applied = 2025-03-01",
        "2025-03-01",
        Status::Passed,
    );
}

// Dates that are not known.

#[test]
fn an_effect_known_to_the_month_has_the_safe_day_first() {
    today(&format!("effective_date = 2024-02, performance_terms = no-period, applied = 2026-02-15{QUIET}"), "2026-02-01/2026-02-28", Status::Open);
    today(&format!("effective_date = 2024-02, performance_terms = no-period, applied = 2026-02-01{QUIET}"), "2026-02-01/2026-02-28", Status::Passed);
    today(
        &format!("effective_date = 2024-02, performance_terms = no-period, applied = 2026-03-01, limitation_objection = true{QUIET}"),
        "2026-02-01/2026-02-28",
        Status::Fails,
    );
}

#[test]
fn an_effect_known_to_the_year_has_the_safe_day_first() {
    today(&format!("effective_date = 2023, performance_terms = no-period, applied = 2024-12-31{QUIET}"), "2025-01-01/2025-12-31", Status::Passed);
    today(&format!("effective_date = 2023, performance_terms = no-period, applied = 2025-07-01{QUIET}"), "2025-01-01/2025-12-31", Status::Open);
}

#[test]
fn a_filing_known_to_the_year_can_lie_on_both_sides() {
    today(&format!("effective_date = 2023-06-30, performance_terms = no-period, applied = 2025{QUIET}"), "2025-06-30", Status::Open);
}

#[test]
fn without_the_day_of_effect_the_day_of_the_judgment_is_the_safe_start() {
    let answer = assess(&facts(&format!("{CASE}judgment_date = 2024-05-06, performance_terms = no-period, filed = false{QUIET}")), &LAW, day(TODAY));
    assert_eq!(
        answer.limitation.last_day.map(|range| range.earliest.iso()).as_deref(),
        Some("2026-05-06"),
        "no judgment takes effect before it is given: a warning can be computed"
    );
}

#[test]
fn a_judgment_of_the_last_two_years_is_in_time_whenever_it_took_effect() {
    let answer = assess(&facts(&format!("{CASE}judgment_date = 2025-05-06, performance_terms = no-period, filed = false{QUIET}")), &LAW, day(TODAY));
    assert_eq!(status(&answer), Status::Passed.name());
}

#[test]
fn without_any_date_nothing_is_said() {
    today("performance_terms = no-period", "none", Status::Open);
}

#[test]
fn a_time_for_performance_can_have_ended_before_the_judgment_took_effect() {
    // Pay within fourteen days, then years of appeal: while the end of the time for performance is not known, nothing is certain.
    let dates =
        format!("judgment_date = 2022-01-18, effective_date = 2025-07-01, performance_terms = period, filed = false, limitation_objection = true{QUIET}");
    today(&dates, "2027-07-01", Status::Open);
    today(&format!("{dates}, performance_due = 2022-02-01"), "2024-02-01", Status::Fails);
}

// Old law.

#[test]
fn two_years_since_april_2008() {
    check(
        "2008-04-01",
        "effective_date = 2007-10-01, performance_terms = no-period, applied = 2008-04-01, interruption = false, obstacle = false",
        "2009-10-01",
        Status::Passed,
    );
}

#[test]
fn six_months_or_a_year_before_april_2008() {
    let dates = |applied: &str| format!("effective_date = 2006-08-31, performance_terms = no-period, applied = {applied}, limitation_objection = true{QUIET}");
    // Six months between legal persons, one year otherwise: who the parties are is not asked, so both are possible.
    check("2008-03-31", &dates("2007-02-28"), "2007-02-28/2007-08-31", Status::Passed);
    check("2008-03-31", &dates("2007-03-01"), "2007-02-28/2007-08-31", Status::Open);
    check("2008-03-31", &dates("2007-09-01"), "2007-02-28/2007-08-31", Status::Fails);
}
