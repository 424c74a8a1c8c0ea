//! Stage 6: conflicting decisions and parallel proceedings.

use crate::row::{Row, TODAY, check_rows, row};
use exequatur::assess::Status::{Contested, Fails, NotApplicable, Open, Passed};

#[test]
fn every_row_of_the_conflicts_stage_holds() {
    check_rows(ROWS);
}

const SUMMARY: &str = "2023-06-01";
const BEFORE: &str = "2019-06-01";

pub const ROWS: &[Row] = &[
    //
    row("no Chinese case on the dispute", "chinese-judgment", TODAY, "clean;", Passed, "recognised", ""),
    row("a Chinese judgment on the dispute prevails", "chinese-judgment", TODAY, "clean; chinese_proceedings = judged", Fails, "refused", ""),
    row("a Chinese judgment prevailed in 2023", "chinese-judgment", SUMMARY, "clean; chinese_proceedings = judged", Fails, "refused", ""),
    row("a Chinese judgment prevailed in 2019", "chinese-judgment", BEFORE, "clean; origin = FR, chinese_proceedings = judged", Fails, "refused", ""),
    row("a Chinese judgment prevailed in 2010", "chinese-judgment", "2010-06-01", "clean; origin = FR, chinese_proceedings = judged", Fails, "refused", ""),
    row("whether there is a Chinese case is worth asking", "chinese-judgment", TODAY, "clean; chinese_proceedings = ?", Open, "recognised..refused recognised", "chinese_proceedings"),
    //
    row("no third State", "third-state-judgment", TODAY, "clean;", Passed, "recognised", ""),
    row("a third State's judgment came first", "third-state-judgment", TODAY, "clean; third_state_recognised = true", Fails, "refused", ""),
    row("it came first in 2023", "third-state-judgment", SUMMARY, "clean; third_state_recognised = true", Fails, "refused", ""),
    row("it came first in 2019", "third-state-judgment", BEFORE, "clean; origin = FR, third_state_recognised = true", Fails, "refused", ""),
    row("whether a third State's judgment came first is open", "third-state-judgment", TODAY, "clean; third_state_recognised = ?", Open, "recognised..refused recognised", "third_state_recognised"),
    //
    row("no award in 2023", "recognised-award", SUMMARY, "clean;", Passed, "recognised", ""),
    row("a recognised award was a ground of its own in 2022 and 2023", "recognised-award", SUMMARY, "clean; conflicting_award = true", Fails, "refused", ""),
    row("the last day on which it was", "recognised-award", "2023-12-31", "clean; conflicting_award = true", Fails, "refused", ""),
    row("whether there was an award in 2023 is open", "recognised-award", SUMMARY, "clean; conflicting_award = ?", Open, "recognised..refused recognised", "conflicting_award"),
    row("no award on the dispute", "conflicting-award", TODAY, "clean;", Passed, "recognised", ""),
    row("since 2024 an award is at least material for public policy", "conflicting-award", "2024-01-01", "clean; conflicting_award = true", Contested, "recognised..refused refused", "*conflicting-award"),
    row("before the Summary an award was argued", "conflicting-award", BEFORE, "clean; origin = FR, conflicting_award = true", Contested, "recognised..refused refused", "*conflicting-award"),
    row("whether there is an award is open", "conflicting-award", TODAY, "clean; conflicting_award = ?", Open, "recognised..refused recognised", "conflicting_award"),
    //
    row("no pending case in 2019", "parallel-suit-before-2024", BEFORE, "clean; origin = NZ, reciprocity = precedent", Passed, "recognised", ""),
    row("a pending Chinese case ended an application before 2024", "parallel-suit-before-2024", "2019-11-12", "clean; origin = NZ, reciprocity = precedent, chinese_proceedings = pending", Fails, "dismissed", ""),
    row("the last day of that", "parallel-suit-before-2024", "2023-12-31", "clean; chinese_proceedings = pending", Fails, "dismissed", ""),
    row("whether a case was pending in 2023 is open", "parallel-suit-before-2024", SUMMARY, "clean; chinese_proceedings = ?, fraud = ?", Open, "recognised..refused recognised", "chinese_proceedings"),
    row("no pending case", "parallel-suit", TODAY, "clean;", Passed, "recognised", ""),
    row("since 2024 it is the Chinese action that may be stayed", "parallel-suit", "2024-01-01", "clean; chinese_proceedings = pending", Contested, "recognised..refused recognised", "*parallel-suit"),
    row("whether a case is pending is open", "parallel-suit", TODAY, "clean; chinese_proceedings = ?, fraud = ?", Open, "recognised..refused recognised", "chinese_proceedings"),
    row("the treaty with the Emirates protects a Chinese case filed first", "first-filed-case", TODAY, "clean; origin = AE, chinese_proceedings = pending, chinese_proceedings_first = true", Fails, "refused", ""),
    row("not one filed later", "first-filed-case", TODAY, "clean; origin = AE, chinese_proceedings = pending, chinese_proceedings_first = false", Passed, "recognised..refused recognised", "*parallel-suit"),
    row("the Italian treaty protects it too", "first-filed-case", TODAY, "clean; origin = IT, chinese_proceedings = pending, chinese_proceedings_first = true", Fails, "refused", ""),
    row("a treaty whose text nobody read may", "first-filed-case", TODAY, "clean; origin = FR, chinese_proceedings = pending, chinese_proceedings_first = true", Contested, "recognised..refused recognised",
        "*first-filed"),
    row("without a treaty there is no such rule", "first-filed-case", TODAY, "clean; chinese_proceedings = pending, chinese_proceedings_first = true", NotApplicable, "recognised..refused recognised",
        "*parallel-suit"),
    row("without a pending case neither", "first-filed-case", TODAY, "clean; origin = AE", NotApplicable, "recognised", ""),
    row("which case came first is worth asking", "first-filed-case", TODAY, "clean; origin = AE, chinese_proceedings = pending, chinese_proceedings_first = ?", Open, "recognised..refused unsaid",
        "chinese_proceedings_first"),
    //
    row("after recognition nobody sues again", "after-recognition", TODAY, "clean;", Passed, "recognised", ""),
    row("nobody did in 2023", "after-recognition", SUMMARY, "clean;", Passed, "recognised", ""),
    row("nobody did in 2019", "after-recognition", BEFORE, "clean; origin = FR", Passed, "recognised", ""),
    //
    row("a first application", "second-application", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("after a dismissal one may come again", "second-application", TODAY, "clean; earlier_application = dismissed", Passed, "recognised", ""),
    row("after a withdrawal one may come again", "second-application", TODAY, "clean; earlier_application = withdrawn", Passed, "recognised", ""),
    row("after a refusal no text allows it", "second-application", TODAY, "clean; earlier_application = refused", Contested, "recognised..dismissed dismissed", "*second-application"),
    row("nor did one in January 2022", "second-application", "2022-01-31", "clean; earlier_application = refused", Contested, "recognised..dismissed dismissed", "*second-application"),
    row("nor did one in 2019", "second-application", BEFORE, "clean; origin = FR, earlier_application = refused", Contested, "recognised..dismissed dismissed", "*second-application"),
    row("how an earlier application ended is worth asking", "second-application", TODAY, "clean; earlier_application = ?", Open, "recognised..dismissed recognised", "earlier_application"),
];
