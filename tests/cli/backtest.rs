//! `backtest`: totals that add up, entries that cannot be taken, scoring by the letter of `tests/cases/README.md`.

use crate::harness::{run, run_on};
use serde_json::{Value, json};

const DECIDED: &str = "tests/cases/decided.json";
const ROUTES: &str = "award insolvency divorce hong-kong macau taiwan treaty reciprocity undetermined";

#[track_caller]
fn keys(value: &Value) -> String {
    value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ")
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

#[test]
fn the_report_has_the_keys_of_the_interface_and_its_totals_add_up() {
    let run = run(&["backtest", "--json", DECIDED]);
    assert_eq!((run.code, run.out.lines().count()), (0, 1));
    let report = run.json();
    assert_eq!(keys(&report), "all present old_law routes cases");
    assert_eq!(keys(&report["routes"]), ROUTES);
    let entries: Vec<Value> = serde_json::from_str(include_str!("../cases/decided.json")).unwrap();
    let cases = report["cases"].as_array().unwrap();
    assert_eq!(cases.iter().map(|case| &case["id"]).collect::<Vec<_>>(), entries.iter().map(|entry| &entry["id"]).collect::<Vec<_>>());
    for total in ["n", "sound", "right", "narrow"] {
        let all = number(&report["all"][total]);
        assert_eq!(all, number(&report["present"][total]) + number(&report["old_law"][total]), "{total}");
        assert_eq!(all, report["routes"].as_object().unwrap().values().map(|route| number(&route[total])).sum::<u64>(), "{total}");
    }
    let count = |mark: &str| cases.iter().filter(|case| case[mark] == true).count() as u64;
    for (mark, total) in [("counted", "n"), ("sound", "sound"), ("right", "right"), ("narrow", "narrow")] {
        assert_eq!(count(mark), number(&report["all"][total]), "{mark}");
    }
    for (total, ids) in [("sound", "unsound_ids"), ("right", "wrong_ids")] {
        let listed = report["all"][ids].as_array().unwrap().len() as u64;
        assert_eq!(number(&report["all"]["n"]) - number(&report["all"][total]), listed, "{ids}");
    }
    for (case, entry) in cases.iter().zip(&entries) {
        assert_eq!(keys(case), "id route court counted self best expected worst sound right narrow reasons");
        assert_eq!(case["court"], entry["outcome"], "{case}");
        let left_out = entry["outcome"].is_null() || entry["outcome"] == "withdrawn" || entry["score"] == "no";
        assert_eq!(case["counted"], !left_out, "{case}");
        assert_eq!(case["sound"].is_null(), left_out, "{case}");
        assert!(case["expected"] != "recognised" || case["reasons"] == json!([]), "{case}");
    }
}

#[test]
fn the_report_for_a_person_names_every_route_and_every_miss() {
    let run = run(&["backtest", DECIDED]);
    assert_eq!(run.code, 0);
    assert!(run.out.starts_with("route                 n   sound   right  narrow\n"), "{}", run.out);
    for line in ["treaty", "reciprocity", "all", "present law", "old law"] {
        assert!(run.out.lines().any(|found| found.starts_with(line)), "{line}");
    }
}

#[test]
fn a_stream_of_objects_and_an_array_give_the_same_report() {
    let entries = [r#"{"id": "a", "origin": "GB", "outcome": "recognised"}"#, r#"{"id": "b", "origin": "FR", "outcome": "stayed"}"#];
    let array = run_on(&["backtest", "--json", "-"], format!("[{}]", entries.join(",\n")).as_bytes());
    let stream = run_on(&["backtest", "--json", "-"], entries.join("\n").as_bytes());
    assert_eq!((array.code, &array.out), (0, &stream.out));
}

#[test]
fn an_entry_that_cannot_be_taken_is_named_and_the_rest_goes_on() {
    let input = br#"[
 {"id": "good", "origin": "GB", "outcome": "recognised"},
 {"id": "good", "origin": "GB"},
 {"origin": "GB"},
 {"id": "key", "orign": "GB"},
 {"id": "value", "outcome": "won"},
 {"id": "withheld", "fraud": 5, "only_from_outcome": ["fraud"]},
 {"id": "list", "only_from_outcome": ["frad"]},
 {"id": "syntax" "origin": "GB"},
 {"id": "last", "outcome": null}
]"#;
    let run = run_on(&["backtest", "--json", "-"], input);
    assert_eq!(run.code, 2);
    let expected = "\
error: record `good`: field `id`: `good`; expected an id that no earlier entry has\nhelp: give each entry an id of its own
error: record 3: field `id`: nothing is given; expected the name of the entry\nhelp: each entry has an id of its own
error: record `key`: field `orign`: `GB`; expected a key of the schema\nhelp: did you mean `origin`?
error: record `value`: field `outcome`: `won`; expected `recognised`, `part`, `refused`, `dismissed`, `stayed`, `withdrawn`
error: record `withheld`: field `fraud`: `5`; expected `true`, `false`, `null` or `\"unknown\"`\nhelp: write it without quotation marks
error: record `list`: field `only_from_outcome`: `a list`; expected keys of facts; `frad` is none\nhelp: did you mean `fraud`?
error: record 8: `\"` at line 9, column 18; expected `,` or the closing bracket\nhelp: reading goes on at the next line that begins with `{`
";
    assert_eq!(run.err, expected);
    let report = run.json();
    let cases = report["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 9);
    assert_eq!((&cases[0]["id"], &cases[8]["id"], &cases[2]["error"]["record"]), (&json!("good"), &json!("last"), &json!(3)));
    assert_eq!(report["all"]["n"], 1);
}

#[test]
fn what_only_follows_from_the_result_is_withheld() {
    let with = |withheld: &str| {
        format!(
            r#"{{"id": "x", "origin": "GB", "instrument": "judgment", "fraud": true, "decided": "2024-05", "outcome": "refused", "only_from_outcome": [{withheld}]}}"#
        )
    };
    let case = |input: &str| run_on(&["backtest", "--json", "-"], input.as_bytes()).json()["cases"][0].clone();
    assert!(case(&with("")).get("reasons").unwrap().as_array().unwrap().contains(&json!("fraud")));
    assert_eq!(case(&with("\"fraud\""))["reasons"], json!([]));
}

#[test]
fn the_finding_of_the_court_prevails_over_a_raw_fact() {
    let input = br#"{"id": "x", "origin": "GB", "default": true, "served_in": "china", "service": "post", "summons_proper": true, "decided": "2024", "outcome": "recognised"}"#;
    let run = run_on(&["backtest", "--json", "-"], input);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err.starts_with("note: record `x`: field `") && run.err.ends_with("is left aside; the court's finding `summons_proper` says otherwise\n"),
        "{}",
        run.err
    );
}
