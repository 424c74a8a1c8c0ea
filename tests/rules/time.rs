//! Stage 9: the time limit. The days themselves are in `tests/limitation.rs`.

use crate::row::{Row, TODAY, check_rows, row};
use exequatur::assess::Status::{Contested, Fails, NotApplicable, Open, Passed};

#[test]
fn every_row_of_the_time_stage_holds() {
    check_rows(ROWS);
}

pub const ROWS: &[Row] = &[
    //
    row("within two years is in time", "time-limit", TODAY, "clean;", Passed, "recognised", ""),
    row(
        "an expired limit is refused if the debtor says so",
        "time-limit",
        TODAY,
        "clean; judgment_date = 2020-01-10, effective_date = 2020-03-01, limitation_objection = true",
        Fails,
        "refused",
        "",
    ),
    row(
        "that the debtor says so is presumed",
        "time-limit",
        TODAY,
        "clean; judgment_date = 2020-01-10, effective_date = 2020-03-01",
        Open,
        "recognised..refused refused",
        "limitation_objection",
    ),
    row(
        "the court does not raise it, by analogy",
        "time-limit",
        TODAY,
        "clean; judgment_date = 2020-01-10, effective_date = 2020-03-01, limitation_objection = false",
        Contested,
        "recognised..refused recognised",
        "*time-of-own-motion",
    ),
    row(
        "a limit makes little sense for a status",
        "time-limit",
        TODAY,
        "clean; relief = status, judgment_date = 2020-01-10, effective_date = 2020-03-01, limitation_objection = true",
        Contested,
        "recognised..refused recognised",
        "*time-for-status",
    ),
    row(
        "nor for a bare declaration",
        "time-limit",
        TODAY,
        "clean; relief = declaration, judgment_date = 2020-01-10, effective_date = 2020-03-01, limitation_objection = true",
        Contested,
        "recognised..refused recognised",
        "*time-for-status",
    ),
    row(
        "when it took effect is worth asking",
        "time-limit",
        TODAY,
        "clean; judgment_date = 2020-01-10, effective_date = ?",
        Open,
        "recognised..refused recognised",
        "effective_date",
    ),
    row(
        "two years in 2023",
        "time-limit",
        "2023-06-01",
        "clean; judgment_date = 2020-01-10, effective_date = 2020-03-01, limitation_objection = true",
        Fails,
        "refused",
        "",
    ),
    row(
        "two years in 2019",
        "time-limit",
        "2019-06-01",
        "clean; origin = FR, judgment_date = 2016-01-10, effective_date = 2016-03-01, limitation_objection = true",
        Fails,
        "refused",
        "",
    ),
    row(
        "two years in 2010",
        "time-limit",
        "2010-06-01",
        "clean; origin = FR, judgment_date = 2007-01-10, effective_date = 2007-03-01, limitation_objection = true",
        Fails,
        "refused",
        "",
    ),
    row(
        "more than a year was too late in 2006",
        "time-limit",
        "2006-06-01",
        "clean; origin = FR, judgment_date = 2005-01-10, effective_date = 2005-03-01, limitation_objection = true",
        Fails,
        "refused",
        "",
    ),
    // R-70, instalments
    row("one payment, one period", "instalments-one-by-one", "2019-06-01", "clean; origin = FR", NotApplicable, "recognised", ""),
    row(
        "each instalment had its own period before 2022",
        "instalments-one-by-one",
        "2019-06-01",
        "clean; origin = FR, performance_terms = instalments, performance_due = 2019-06-01",
        Passed,
        "recognised",
        "",
    ),
    row(
        "whether there are instalments is worth asking",
        "instalments-one-by-one",
        "2019-06-01",
        "clean; origin = FR, performance_terms = ?",
        Open,
        "recognised",
        "",
    ),
    //
    row(
        "recognition alone leaves two years more for execution",
        "recognition-first-execution-later",
        TODAY,
        "clean; remedy = recognition-only",
        Passed,
        "recognised",
        "",
    ),
    row("it did so in 2019", "recognition-first-execution-later", "2019-06-01", "clean; origin = FR, remedy = recognition-only", Passed, "recognised", ""),
    row("who asks for both has asked in time", "recognition-first-execution-later", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("what is asked for is open", "recognition-first-execution-later", TODAY, "clean; remedy = ?", Open, "recognised", ""),
    //
    row("assets found later can be reached at any time", "assets-found-later", TODAY, "clean;", Passed, "recognised", ""),
    row("they could in 2023", "assets-found-later", "2023-06-01", "clean;", Passed, "recognised", ""),
    row("they could in 2019", "assets-found-later", "2019-06-01", "clean; origin = FR", Passed, "recognised", ""),
];
