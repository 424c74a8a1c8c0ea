//! Stage 3: finality, authenticity, service of the judgment.

use crate::row::{Row, TODAY, check_rows, row};
use exequatur::assess::Status::{Contested, Fails, Open, Passed};

#[test]
fn every_row_of_the_finality_stage_holds() {
    check_rows(ROWS);
}

pub const ROWS: &[Row] = &[
    //
    row("beyond appeal and shown is effective", "effective", TODAY, "clean;", Passed, "recognised", ""),
    row("while an appeal is possible it is not effective", "effective", TODAY, "clean; appeal_possible = true", Fails, "dismissed", ""),
    row("while an appeal is pending it is not effective", "effective", TODAY, "clean; appeal_pending = true", Fails, "dismissed", ""),
    row("provisional enforceability is not enough", "effective", TODAY, "clean; provisional = true", Fails, "dismissed", ""),
    row("what is not shown does not count", "effective", TODAY, "clean; papers = no-proof-of-finality", Fails, "dismissed", ""),
    row("a court that finds it not final says so", "effective", TODAY, "clean; final = false, appeal_possible = ?", Fails, "dismissed", ""),
    row("it was the same in 2010", "effective", "2010-06-01", "clean; origin = FR, appeal_pending = true", Fails, "dismissed", ""),
    row(
        "whether an appeal is possible is worth asking",
        "effective",
        TODAY,
        "clean; appeal_possible = ?",
        Open,
        "recognised..dismissed recognised",
        "appeal_possible",
    ),
    row(
        "whether it is only provisional is worth asking",
        "effective",
        TODAY,
        "clean; provisional = ?",
        Open,
        "recognised..dismissed recognised",
        "provisional",
    ),
    row("a treaty State's judgment must be effective too", "effective", TODAY, "clean; origin = FR, appeal_possible = true", Fails, "dismissed", ""),
    //
    row("papers in order are authentic", "authentic", TODAY, "clean;", Passed, "recognised", ""),
    row("without authentication it is not yet the time", "authentic", TODAY, "clean; papers = not-authenticated", Fails, "dismissed", ""),
    row("a plain copy is not enough", "authentic", TODAY, "clean; papers = no-certified-copy", Fails, "dismissed", ""),
    row("a plain copy was not enough in 2020", "authentic", "2020-06-02", "clean; origin = PL, papers = no-certified-copy", Fails, "dismissed", ""),
    row("a forged judgment is fraud, and refused", "authentic", TODAY, "clean; fraud = true", Passed, "refused", ""),
    row("the state of the papers is worth asking", "authentic", TODAY, "clean; papers = ?", Open, "recognised..dismissed recognised", "papers"),
    //
    row("where service is not needed for effect nothing is missing", "judgment-served", TODAY, "clean;", Passed, "recognised", ""),
    row("service of the judgment by the treaty way passes", "judgment-served", TODAY, "clean; judgment_service = treaty", Passed, "recognised", ""),
    row("service on the lawyer in the case passes", "judgment-served", TODAY, "clean; judgment_service = lawyer-in-the-case", Passed, "recognised", ""),
    row(
        "a court that finds the judgment not served refuses",
        "judgment-served",
        TODAY,
        "clean; judgment_service = ?, judgment_served = false",
        Contested,
        "recognised..refused refused",
        "*judgment-service",
    ),
    row(
        "a judgment served by post was refused in 2010",
        "judgment-served",
        "2010-12-23",
        "clean; origin = FR, judgment_service = post-or-other",
        Contested,
        "recognised..refused refused",
        "*judgment-service",
    ),
    row(
        "a judgment never served is refused",
        "judgment-served",
        TODAY,
        "clean; judgment_service = none",
        Contested,
        "recognised..refused refused",
        "*judgment-service",
    ),
    row(
        "how the judgment reached the debtor is worth asking",
        "judgment-served",
        TODAY,
        "clean; judgment_service = ?",
        Open,
        "recognised..refused recognised",
        "judgment_service",
    ),
    row("proof of that service is in the file", "proof-that-judgment-was-served", TODAY, "clean;", Passed, "recognised", ""),
    row(
        "proof of that service can be brought later",
        "proof-that-judgment-was-served",
        TODAY,
        "clean; origin = FR, papers = no-proof-of-judgment-service",
        Fails,
        "dismissed",
        "",
    ),
    row(
        "whether the proof is there is open",
        "proof-that-judgment-was-served",
        TODAY,
        "clean; papers = ?, heard = ?",
        Open,
        "recognised..refused recognised",
        "papers",
    ),
];
