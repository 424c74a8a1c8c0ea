//! Who holds nothing yet: the comparison of forums as a key of the JSON and as a part of the report.

use crate::harness::run_on;
use serde_json::{Value, json};

const CASE: &[u8] = br#"{"origin": "JP", "judgment_given": false, "subject": "contract"}"#;

#[test]
fn an_answer_compares_the_forums_while_nothing_is_decided() {
    let forums = run_on(&["assess", "--json", "--on", "2026-11-24"], CASE).json()["forums"].take();
    let compared = forums["compared"].as_array().unwrap();
    let places: Vec<_> = compared.iter().map(|forum| (&forum["forum"], &forum["place"], &forum["expected"])).collect();
    let (court, arbitration, recognised) = (json!("court"), json!("arbitration"), json!("recognised"));
    let (japan, hong_kong) = (json!("JP"), json!("HK"));
    let first = [(&court, &hong_kong, &recognised), (&arbitration, &japan, &recognised), (&arbitration, &hong_kong, &recognised)];
    assert_eq!(places[..3], first);
    assert_eq!(places[3], (&court, &japan, &json!("dismissed")));
    assert_eq!(compared[3]["against"], json!(["reciprocity"]));
    assert_eq!(compared[3]["precautions"][4]["rules"], json!(["lawful-summons"]));
    assert_eq!(compared[3]["precautions"][4]["text"]["key"], json!("precaution.summons"));
    assert_eq!(forums["mainland"]["key"], json!("forum.mainland.what"));
}

#[test]
fn a_judgment_that_was_given_is_compared_with_nothing() {
    for case in [&b"{}"[..], br#"{"origin": "JP", "judgment_given": true}"#] {
        assert_eq!(run_on(&["assess", "--json", "--on", "2026-11-24"], case).json()["forums"], Value::Null);
    }
}

#[test]
fn a_report_compares_the_forums_in_every_language() {
    for (lang, words) in [
        ("en", ["Where to sue or arbitrate", "[No basis today.] Court: Japan", "- Have the judgment itself served"]),
        ("zh-Hans", ["在哪里起诉或者仲裁", "[目前没有依据。] 法院：JP", "- 判决书本身也要通过官方途径送达"]),
    ] {
        let run = run_on(&["assess", "--lang", lang, "--on", "2026-11-24"], CASE);
        let out = run.out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        for word in words {
            assert!(out.contains(word), "{lang}: `{word}` is not in\n{out}");
        }
        assert!(!out.contains("[forum.") && !out.contains("[precaution."), "{lang}: a text is missing\n{out}");
    }
}
