//! Rows of the rules in `law/rules/hong_kong_insolvency.rs`.

use crate::row::{Row, TODAY, check_rows, row};
use exequatur::assess::Status::{Contested, Fails, NotApplicable, Open, Passed};

#[test]
fn every_row_of_hong_kong_insolvency_holds() {
    check_rows(ROWS);
}

pub const ROWS: &[Row] = &[
    // hk-insolvency-before-pilot
    row("a Hong Kong winding-up in 2015", "hk-insolvency-before-pilot", "2015-06-01", "hk-insolvency;", Fails, "dismissed", ""),
    row("a Hong Kong winding-up in 2003", "hk-insolvency-before-pilot", "2003-06-02", "hk-insolvency;", Fails, "dismissed", ""),
    // other road
    row(
        "a Hong Kong decision of unknown kind in 2015",
        "hk-insolvency-before-pilot",
        "2015-06-01",
        "hk-insolvency; instrument = ?, subject = contract",
        Open,
        "recognised..refused dismissed",
        "instrument",
    ),
    row("a Hong Kong judgment of 2015 is no winding-up", "hk-insolvency-before-pilot", "2015-07-02", "hk-2008;", NotApplicable, "recognised", ""),
    // hk-pilot-proceeding
    row("a creditors' voluntary winding-up", "hk-pilot-proceeding", TODAY, "hk-insolvency;", Passed, "recognised", ""),
    row(
        "a personal bankruptcy is no proceeding of the pilot",
        "hk-pilot-proceeding",
        TODAY,
        "hk-insolvency; hk_insolvency_kind = other",
        Fails,
        "dismissed",
        "",
    ),
    row(
        "what sort of proceeding it is is worth asking",
        "hk-pilot-proceeding",
        TODAY,
        "hk-insolvency; hk_insolvency_kind = ?",
        Open,
        "recognised..dismissed recognised",
        "hk_insolvency_kind",
    ),
    row("the kinds of the pilot are not asked of a judgment", "hk-pilot-proceeding", TODAY, "hk;", NotApplicable, "recognised", ""),
    // hk-pilot-court
    row("property in Shenzhen", "hk-pilot-court", TODAY, "hk-insolvency;", Passed, "recognised", ""),
    row("nothing in a pilot city", "hk-pilot-court", TODAY, "hk-insolvency; pilot_city = false", Fails, "dismissed", ""),
    row(
        "where the property lies is worth asking",
        "hk-pilot-court",
        TODAY,
        "hk-insolvency; pilot_city = ?",
        Open,
        "recognised..dismissed recognised",
        "pilot_city",
    ),
    row("the pilot cities are not asked of a judgment", "hk-pilot-court", TODAY, "hk;", NotApplicable, "recognised", ""),
    // hk-pilot-centre
    row("the centre of main interests is in Hong Kong", "hk-pilot-centre", TODAY, "hk-insolvency;", Passed, "recognised", ""),
    row("the centre of main interests is elsewhere", "hk-pilot-centre", TODAY, "hk-insolvency; comi_hong_kong = false", Fails, "refused", ""),
    row(
        "where the centre is is worth asking",
        "hk-pilot-centre",
        TODAY,
        "hk-insolvency; comi_hong_kong = ?",
        Open,
        "recognised..refused recognised",
        "comi_hong_kong",
    ),
    row("the centre of main interests is not asked of a judgment", "hk-pilot-centre", TODAY, "hk;", NotApplicable, "recognised", ""),
    // hk-pilot-grounds
    row("nothing against the winding-up", "hk-pilot-grounds", TODAY, "hk-insolvency;", Passed, "recognised", ""),
    row("mainland creditors are treated unfairly", "hk-pilot-grounds", TODAY, "hk-insolvency; local_creditors_harmed = true", Fails, "refused", ""),
    row(
        "a winding-up that touches public policy",
        "hk-pilot-grounds",
        TODAY,
        "hk-insolvency; policy_concern = gambling",
        Contested,
        "recognised..refused discretion",
        "*policy",
    ),
    row(
        "whether creditors are treated fairly is open",
        "hk-pilot-grounds",
        TODAY,
        "hk-insolvency; local_creditors_harmed = ?",
        Open,
        "recognised..refused recognised",
        "local_creditors_harmed",
    ),
    row("the grounds of the pilot are not asked of a judgment", "hk-pilot-grounds", TODAY, "hk;", NotApplicable, "recognised", ""),
];
