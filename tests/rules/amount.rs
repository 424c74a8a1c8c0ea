//! Stage 8: the sums.

use crate::row::{Row, TODAY, case, check_rows, outcome, row};
use crate::support::day;
use exequatur::assess::Status::{Contested, NotApplicable, Open, Passed};
use exequatur::assess::assess;
use exequatur::facts::{Amount, FactId, Head, Sum, Value};
use exequatur::law::LAW;

#[test]
fn every_row_of_the_amount_stage_holds() {
    check_rows(ROWS);
}

/// A sum that is punitive, or a fine, says by itself that a part may fall.
#[test]
fn a_head_of_claim_says_what_may_fall() {
    for (head, expected) in [(Head::Punitive, "recognised..part part"), (Head::Fine, "part..part part"), (Head::Costs, "recognised..recognised recognised")] {
        let mut facts = case("clean; punitive_part = ?, penal_part = ?", day(TODAY));
        facts.set(if head == Head::Fine { FactId::PunitivePart } else { FactId::PenalPart }, Some(Value::Choice(0)));
        if head == Head::Costs {
            facts.set(FactId::PunitivePart, Some(Value::Choice(0)));
        }
        facts.set(FactId::Sums, Some(Value::Sums(vec![Sum { head, amount: Amount(100_000), currency: *b"USD", paid: Amount(0) }])));
        assert_eq!(outcome(&assess(&facts, &LAW, day(TODAY))), expected, "{}", head.name());
    }
}

const SUMMARY: &str = "2023-06-01";
const BEFORE: &str = "2019-06-01";

pub const ROWS: &[Row] = &[
    //
    row("damages that make good the loss", "damages-above-the-loss", TODAY, "clean;", Passed, "recognised", ""),
    row(
        "treble damages are recognised up to the loss",
        "damages-above-the-loss",
        TODAY,
        "clean; punitive_part = true",
        Contested,
        "recognised..part part",
        "*excess-damages",
    ),
    row(
        "treble damages were cut in March 2022",
        "damages-above-the-loss",
        "2022-03-07",
        "clean; punitive_part = true",
        Contested,
        "recognised..part part",
        "*excess-damages",
    ),
    row(
        "before the Summary the excess was argued",
        "damages-above-the-loss",
        BEFORE,
        "clean; origin = FR, punitive_part = true",
        Contested,
        "recognised..part part",
        "*excess-damages",
    ),
    row(
        "whether damages exceed the loss is worth asking",
        "damages-above-the-loss",
        TODAY,
        "clean; punitive_part = ?",
        Open,
        "recognised..part recognised",
        "punitive_part",
    ),
    //
    row("interest and costs come with the judgment", "interest-and-costs", TODAY, "clean;", Passed, "recognised", ""),
    //
    row("payments abroad must be told", "payments-and-execution-elsewhere", TODAY, "clean;", Passed, "recognised", ""),
    //
    row("nothing falls away", "recognition-in-part", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("what can be separated is treated apart", "recognition-in-part", TODAY, "clean; penal_part = true", Passed, "part", ""),
    row("it was treated apart in 2023", "recognition-in-part", SUMMARY, "clean; penal_part = true", Passed, "part", ""),
    row(
        "whether something can be separated is open",
        "recognition-in-part",
        TODAY,
        "clean; penal_part = ?, punitive_part = ?",
        Open,
        "recognised..part recognised",
        "penal_part punitive_part",
    ),
    //
    row("the currency of the judgment stays", "currency", TODAY, "clean;", Passed, "recognised", ""),
    row("the currency of the judgment stayed in 2010", "currency", "2010-06-01", "clean; origin = FR", Passed, "recognised", ""),
];
