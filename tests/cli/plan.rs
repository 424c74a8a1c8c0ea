//! The plan of an answer: a key of the JSON, and the end of a report.

use crate::harness::run_on;
use serde_json::{Value, json};

const CASE: &[u8] = br#"{"origin": "IT", "instrument": "judgment", "debtor_in_china": true, "default": false, "appeal_possible": false, "papers": ["complete"],
    "effective_date": "2025-02-28", "performance_terms": "no-period", "interruption": false, "obstacle": false,
    "sums": [{"head": "principal", "amount": "1000000", "currency": "CNY"}]}"#;

fn plan(case: &[u8]) -> Value {
    run_on(&["assess", "--json", "--on", "2026-11-24"], case).json()["plan"].take()
}

#[test]
fn an_answer_has_its_plan() {
    let plan = plan(CASE);
    assert_eq!((&plan["road"], &plan["on"]), (&json!("treaty"), &json!("2026-11-24")));
    assert_eq!(plan["last_day"]["safe"], json!({ "nominal": "2027-02-28", "moved": "2027-03-01", "days_off_known": false }));
    assert_eq!(plan["fees"]["quotes"][0], json!({ "practice": "tariff-at-filing", "at_filing": "12400", "later": "0", "total": "12400", "certain": true }));
    assert_eq!(plan["fees"]["quotes"][1]["at_filing"], json!({ "least": "50", "most": "500" }));
    assert_eq!(plan["fees"]["tariff"]["steps"][1], json!({ "part": "490000", "rate": "1.50" }));
    let judgment = plan["papers"].as_array().unwrap().iter().find(|paper| paper["paper"] == "judgment").unwrap();
    assert_eq!((&judgment["have"], &judgment["proof"]["key"]), (&json!(true), &json!("plan.proof-exempt")));
    assert_eq!(plan["court"]["choices"][0]["citation"]["article"], json!("298"));
}

#[test]
fn a_case_of_which_nothing_is_known_has_an_empty_plan() {
    let plan = plan(b"{}");
    assert_eq!((&plan["road"], &plan["papers"], &plan["last_day"]["safe"]), (&Value::Null, &json!([]), &Value::Null));
}

#[test]
fn a_report_ends_with_the_plan_in_every_language() {
    for (lang, words) in
        [("en", ["The last day to apply", "Apply by 2027-02-28 at the latest.", "together CNY 12400"]), ("zh-Hans", ["申请的最后一日", "2027-02-28", "合计"])]
    {
        let run = run_on(&["assess", "--lang", lang, "--on", "2026-11-24"], CASE);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        for word in words {
            assert!(run.out.contains(word), "{lang}: `{word}` is not in\n{}", run.out);
        }
        assert!(!run.out.contains("[plan."), "{lang}: a text is missing\n{}", run.out);
    }
}
