//! Stage 7: public policy and the blocking rules.

use crate::row::{Row, TODAY, check_rows, row};
use exequatur::assess::Status::{Contested, Fails, Open, Passed};

#[test]
fn every_row_of_the_policy_stage_holds() {
    check_rows(ROWS);
}

pub const ROWS: &[Row] = &[
    //
    row("a plain money judgment offends nobody", "public-policy", TODAY, "clean;", Passed, "recognised", ""),
    row(
        "a court that finds a breach of public policy refuses",
        "public-policy",
        TODAY,
        "clean; public_policy = true, policy_concern = ?",
        Fails,
        "refused",
        "",
    ),
    row("it refused in 2010 as well", "public-policy", "2010-06-01", "clean; origin = FR, public_policy = true, policy_concern = ?", Fails, "refused", ""),
    row(
        "a gambling debt is left to the court",
        "public-policy",
        TODAY,
        "clean; policy_concern = gambling",
        Contested,
        "recognised..refused discretion",
        "*policy",
    ),
    row(
        "any other complaint is heard narrowly",
        "public-policy",
        TODAY,
        "clean; policy_concern = other",
        Contested,
        "recognised..refused recognised",
        "*policy-other",
    ),
    row(
        "whether it touches such a matter is worth asking",
        "public-policy",
        TODAY,
        "clean; policy_concern = ?",
        Open,
        "recognised..refused recognised",
        "policy_concern",
    ),
    //
    row("an ordinary commercial claim is not blocked", "blocking", TODAY, "clean;", Passed, "recognised", ""),
    row(
        "a judgment that executes foreign sanctions is blocked",
        "blocking",
        TODAY,
        "clean; policy_concern = sanctions",
        Contested,
        "recognised..refused refused",
        "*blocking",
    ),
    row(
        "so is a suit of a foreign State to harm China",
        "blocking",
        TODAY,
        "clean; policy_concern = foreign-state-suit",
        Contested,
        "recognised..refused refused",
        "*blocking",
    ),
    row(
        "the first day of the blocking rule",
        "blocking",
        "2025-03-23",
        "clean; policy_concern = sanctions",
        Contested,
        "recognised..refused refused",
        "*blocking",
    ),
    row("a gambling debt is not blocked", "blocking", TODAY, "clean; policy_concern = gambling", Passed, "recognised..refused discretion", "*policy"),
    row(
        "whether it touches sanctions is worth asking",
        "blocking",
        TODAY,
        "clean; policy_concern = ?, fraud = ?",
        Open,
        "recognised..refused recognised",
        "policy_concern",
    ),
];
