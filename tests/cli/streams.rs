//! `assess` on streams: order, errors in their places, limits, memory.

use crate::harness::{check_wrong, run_on, start};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};

const ASSESS: &[&str] = &["assess", "--json", "--on", "2026-11-24"];

/// What stands in the place of each record: `null` for an answer, the error otherwise.
#[track_caller]
fn check(input: &[u8], expected: &[Value]) {
    let run = run_on(ASSESS, input);
    let found: Vec<Value> = run.lines().iter().map(|line| line["error"].clone()).collect();
    assert_eq!(found, expected);
    assert_eq!(run.err, "");
    assert_eq!(run.code, if found.iter().all(Value::is_null) { 0 } else { 2 });
}

fn error(record: usize, field: Option<&str>, given: &str, expected: &str, help: Option<&str>) -> Value {
    json!({ "record": record, "field": field, "given": given, "expected": expected, "help": help })
}

#[test]
fn an_answer_has_the_keys_of_the_interface_in_their_order() {
    let case = br#"{"origin": "US", "instrument": "judgment", "final": true, "effective_date": "2025-05", "interrupted": "2025-08-01"}"#;
    let run = run_on(&["assess", "--json", "--on", "2026-11"], case);
    let answer = &run.lines()[0];
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(answer), "schema on law route best expected worst exact headline deciding findings open limitation notices plan forums");
    assert_eq!((&answer["schema"], &answer["on"], &answer["route"]), (&json!(1), &json!("2026-11"), &json!("reciprocity")));
    assert_eq!(keys(&answer["law"]), "version reviewed");
    assert_eq!(keys(&answer["headline"]), "key args");
    assert_eq!(keys(&answer["open"]), "applicant debtor court");
    assert_eq!(
        answer["limitation"],
        json!({
            "runs_from": { "fact": "effective_date", "date": "2025-05" },
            "last_day": { "earliest": "2027-08-01", "latest": "2027-08-01" },
            "restarts": [{ "fact": "interrupted", "date": "2025-08-01" }],
        })
    );
    for finding in answer["findings"].as_array().unwrap() {
        assert_eq!(keys(finding), "rule stage status effect burden authority leans facts citations text");
        for citation in finding["citations"].as_array().unwrap() {
            assert_eq!(keys(citation), "instrument article url trust");
        }
    }
}

#[test]
fn a_language_adds_the_words() {
    let run = run_on(&["assess", "--json", "--lang", "en", "--on", "2026-11-24"], b"{}");
    let answer = &run.lines()[0];
    assert!(answer["headline"]["rendered"].as_str().is_some_and(|text| !text.is_empty()));
    assert!(answer["findings"].as_array().unwrap().iter().all(|finding| finding["text"]["rendered"].is_string()));
    assert_eq!(answer["limitation"], json!({ "runs_from": null, "last_day": { "earliest": null, "latest": null }, "restarts": [] }));
}

#[test]
fn without_json_the_answer_is_text_and_errors_go_to_standard_error() {
    let run = run_on(&["assess", "--on", "2026-11-24"], b"{\"origin\": \"FR\", \"final\": true}\n{\"final\": 1}");
    assert_eq!(run.code, 2);
    assert!(run.out.contains("\nlaw         20"), "{}", run.out);
    assert_eq!(run.err, "error: record 2: field `final`: `1`; expected `true`, `false`, `null` or `\"unknown\"`\nhelp: write it without quotation marks\n");
}

#[test]
fn objects_stand_close_or_apart_and_a_mark_may_stand_before_them() {
    check("\u{feff}{}{}\n\n  {\n}\t{\"final\": null}".as_bytes(), &[Value::Null, Value::Null, Value::Null, Value::Null]);
    check(b"", &[]);
    check(b" \n", &[]);
}

#[test]
fn a_bad_record_has_its_error_in_its_place() {
    check(
        b"{\"final\": true}\n{\"fina\": true}\n{\"origin\": \"GX\"}\n{\"applied\": \"2023-02-29\"}\n{}",
        &[
            Value::Null,
            error(2, Some("fina"), "true", "a key of the schema", Some("did you mean `final`?")),
            error(3, Some("origin"), "GX", "the code of a country or region in two capital letters, as `GB` or `HK`", Some("did you mean `GA`?")),
            error(4, Some("applied"), "2023-02-29", "a date as `2024`, `2024-05` or `2024-05-31`, from 1900 to 2100", Some("check that the day exists")),
            Value::Null,
        ],
    );
}

#[test]
fn two_answers_at_odds_are_both_named() {
    let help = Some("the two cannot both be right: correct one, or set it to `unknown`");
    check(b"{\"final\": true, \"provisional\": true}", &[error(1, Some("final"), "true", "an answer that agrees with `provisional`", help)]);
    let dates = b"{\"judgment_date\": \"2024-05\", \"applied\": \"2024-04-30\"}";
    check(dates, &[error(1, Some("judgment_date"), "2024-05", "an answer that agrees with `applied`", help)]);
    // A finding against what the law makes of the raw facts.
    let run = run_on(ASSESS, br#"{"origin": "US", "default": true, "served_in": "china", "service": "post", "summons_proper": true}"#);
    let error = &run.lines()[0]["error"];
    let named = format!("{} {}", error["field"].as_str().unwrap(), error["expected"].as_str().unwrap());
    assert!(named.contains("summons_proper"), "{named}");
}

#[test]
fn a_key_of_the_record_is_no_fact() {
    let help = Some("this key belongs to the record of a decided case, not to its facts; `exequatur backtest` reads both");
    check(b"{\"outcome\": \"refused\"}", &[error(1, Some("outcome"), "refused", "a key of the schema", help)]);
    let both = "this key belongs to the record of a decided case, not to its facts; `exequatur backtest` reads both; also wrong: `fraud`";
    check(b"{\"id\": \"x\", \"fraud\": 0}", &[error(1, Some("id"), "x", "a key of the schema", Some(both))]);
}

#[test]
fn duplicate_keys_are_errors_at_each_level() {
    check(b"{\"fraud\": true, \"fraud\": true}", &[error(1, Some("fraud"), "true", "each key once", Some("remove one of the two"))]);
    let sums = br#"{"sums": [{"head": "costs", "head": "costs", "amount": "1", "currency": "USD"}]}"#;
    check(sums, &[error(1, Some("sums[0].head"), "costs", "each key once", Some("remove one of the two"))]);
}

#[test]
fn after_a_syntax_error_the_next_line_with_an_object_is_read() {
    let help = Some("reading goes on at the next line that begins with `{`");
    check(
        b"{\"final\" true}\n{}\n{\"final\": true\n{}\n{\"final\": \"tr\n{}",
        &[
            error(1, None, "`t` at line 1, column 10", "`:`", help),
            Value::Null,
            error(3, None, "`{` at line 4, column 1", "`,` or the closing bracket", help),
            Value::Null,
            error(5, None, "the end of a line at line 5, column 14", "`\"` at the end of a text", help),
            Value::Null,
        ],
    );
    check(b"{\"final\": true", &[error(1, None, "the end of the input at line 1, column 15", "`,` or the closing bracket", help)]);
    check(b"[{}]\n{}", &[error(1, None, "`[` at line 1, column 1", "an object", help), Value::Null]);
}

#[test]
fn what_json_does_not_allow_is_refused() {
    for bad in [&b"{\"final\": tru}"[..], b"{\"final\": 01}", b"{\"a\": \"\\ud800\"}", b"{\"a\": \"\\x\"}"] {
        let run = run_on(ASSESS, bad);
        assert_eq!((run.code, &run.lines()[0]["error"]["expected"]), (2, &json!("JSON as RFC 8259 has it")));
    }
    check(b"{\"a\": \"\xFF\"}", &[error(1, None, "a byte that is no UTF-8, byte 8 of the object", "text in UTF-8", Some("save the file as UTF-8"))]);
}

#[test]
fn a_record_has_at_most_a_mebibyte_and_64_levels() {
    let long = [b"{\"final\": \"".to_vec(), vec![b'x'; 1 << 20], b"\"} {}".to_vec()].concat();
    let one = "one object holds one case; give the cases one after another";
    check(&long, &[error(1, None, "more than 1048576 bytes", "an object of at most 1048576 bytes", Some(one)), Value::Null]);
    let padded = [b"{\"final\":".to_vec(), vec![b' '; (1 << 20) - 14], b"true}".to_vec()].concat();
    check(&padded, &[Value::Null]);
    let deep = |levels: usize| [b"{\"sums\":".to_vec(), vec![b'['; levels - 1], vec![b']'; levels - 1], b"}\n{}".to_vec()].concat();
    check(&deep(65), &[error(1, None, "more than 64 levels", "an object of at most 64 levels", Some("facts need two levels at most")), Value::Null]);
    assert_eq!(run_on(ASSESS, &deep(64)).lines()[0]["error"]["field"], "sums[0]");
    // A tower of brackets costs neither stack nor memory.
    assert_eq!(run_on(ASSESS, &[b"{\"a\":".to_vec(), vec![b'['; 3 << 20]].concat()).lines().len(), 1);
}

#[test]
fn ten_thousand_records_take_constant_memory_and_each_answer_comes_at_once() {
    let mut child = start(ASSESS);
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    let mut answer = String::new();
    let mut most_before = None;
    for number in 0..10_000 {
        // Most are wrong, so that the test takes no longer than it must; each answer is read before the next case is written.
        let case: &[u8] = if number % 100 == 0 { b"{\"origin\": \"US\"}\n" } else { b"{\"fina\": true}\n" };
        stdin.write_all(case).unwrap();
        answer.clear();
        answers.read_line(&mut answer).unwrap();
        assert!(answer.starts_with(if number % 100 == 0 { "{\"schema\"" } else { "{\"error\"" }), "{answer}");
        if number == 1_000 {
            most_before = most_memory(child.id());
        }
    }
    if let (Some(before), Some(after)) = (most_before, most_memory(child.id())) {
        assert!(after <= before + 1_024, "{before} kB after 1,000 records, {after} kB after 10,000");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

/// The most memory that a process has had, in kB, where the system tells.
fn most_memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[test]
fn a_broken_pipe_is_success() {
    let mut child = start(&["rules", "--json"]);
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""));
}

#[test]
fn a_file_and_a_dash_are_read_like_standard_input() {
    let file = run_on(&["assess", "--json", "--on", "2026-11-24", "tests/cli/two-cases.json"], b"");
    let dash = run_on(&["assess", "--json", "--on", "2026-11-24", "-"], include_bytes!("two-cases.json"));
    assert_eq!((file.code, file.lines().len()), (0, 2));
    assert_eq!(file.out, dash.out);
    check_wrong(&["assess", "a", "b"], b"", "error: `b` is one word too many\nhelp: usage: exequatur assess [--on DATE] [--lang xx] [--json] [FILE]\n");
}
