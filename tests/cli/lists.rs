//! `country`, `rules` and `check`.

use crate::harness::{check_wrong, run};
use serde_json::Value;

fn country(code: &str) -> Value {
    let run = run(&["country", code, "--json"]);
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (0, "", 1), "{code}");
    run.json()
}

#[test]
fn a_country_has_the_keys_of_the_interface() {
    let keys: Vec<String> = country("GB").as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys.join(" "), "code name parent treaty basis cases apostille service new_york diplomatic notes");
    let keys: Vec<String> = country("FR")["treaty"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys.join(" "), "title in_force covers_judgments read");
}

#[test]
fn the_basis_follows_from_the_records() {
    for (code, expected) in [
        ("FR", "treaty"),
        ("GB", "reciprocity"),
        ("SG", "reciprocity"),
        ("IN", "reciprocity-untested"),
        ("HK", "arrangement"),
        ("MO", "arrangement"),
        ("TW", "arrangement"),
        ("CN", "forum"),
    ] {
        assert_eq!(country(code)["basis"]["expected"], expected, "{code}");
    }
    let known = ["treaty", "reciprocity", "reciprocity-untested", "left-to-court", "unlikely", "none", "arrangement", "forum"];
    for code in ["XK", "DE", "NL", "AQ", "KZ", "IR", "NC"] {
        let country = country(code);
        assert!(known.contains(&country["basis"]["expected"].as_str().unwrap()), "{country}");
        assert_eq!(country["code"], code);
    }
    assert_eq!(country("IN")["apostille"]["status"], "without-china");
    assert_eq!(country("AQ")["new_york"], serde_json::json!({ "status": "not-party", "from": null }));
}

#[test]
fn capitals_do_not_matter_and_a_wrong_code_offers_the_nearest() {
    assert_eq!(country("gb"), country("GB"));
    check_wrong(&["country", "Germny"], b"", "error: no country or region `Germny`\nhelp: did you mean `DE`?\n");
    check_wrong(&["country", "England"], b"", "error: no country or region `England`\nhelp: did you mean `GB`?\n");
    check_wrong(&["country", "USA"], b"", "error: no country or region `USA`\nhelp: did you mean `US`?\n");
    check_wrong(
        &["country", "Atlantis-under-Sea"],
        b"",
        "error: no country or region `Atlantis-under-Sea`\nhelp: codes are those of ISO 3166-1, as `GB`, and `XK`\n",
    );
    check_wrong(&["country"], b"", "error: `CODE` is missing\nhelp: usage: exequatur country [--json] CODE\n");
}

#[test]
fn a_country_can_be_read_by_a_person() {
    let run = run(&["country", "SG"]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("\nname        Singapore\n"), "{}", run.out);
}

#[test]
fn the_rulebook_has_one_entry_for_each_version() {
    let book = run(&["rules", "--json"]).json();
    let entries = book.as_array().unwrap();
    let expected = "id stage route title citations from to applies condition effect burden authority contested cases";
    for entry in entries {
        let keys: Vec<String> = entry.as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys.join(" "), expected);
        check_tree(&entry["applies"]);
        check_tree(&entry["condition"]);
    }
    let one = run(&["rules", "lawful-summons", "--json"]).json();
    let of_book: Vec<&Value> = entries.iter().filter(|entry| entry["id"] == "lawful-summons").collect();
    assert_eq!(one.as_array().unwrap().iter().collect::<Vec<_>>(), of_book);
    assert!(of_book.len() > 1, "the rule has had more than one authority");
    assert!(of_book.windows(2).all(|pair| pair[0]["to"] == pair[1]["from"]), "a version ends where the next begins");
}

/// A node joins others or is a leaf, and nothing else.
#[track_caller]
fn check_tree(node: &Value) {
    let keys: Vec<&str> = node.as_object().unwrap().keys().map(String::as_str).collect();
    match keys.as_slice() {
        ["all" | "any"] => node.as_object().unwrap().values().flat_map(|parts| parts.as_array().unwrap()).for_each(check_tree),
        ["not"] => check_tree(&node["not"]),
        ["fact", "is" | "has"] | ["law", "is"] => {
            assert!(node.get("is").or(node.get("has")).unwrap().as_array().is_some_and(|values| !values.is_empty()), "{node}")
        }
        ["fact", "before"] => assert!(node["before"].is_string()),
        ["court_against"] => assert!(node["court_against"].is_string()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_unknown_rule_offers_the_nearest() {
    check_wrong(&["rules", "lawful-summon"], b"", "error: no rule `lawful-summon`\nhelp: did you mean `lawful-summons`?\n");
    check_wrong(&["rules", "x"], b"", "error: no rule `x`\nhelp: `exequatur rules` lists the rules\n");
    let run = run(&["rules", "lawful-summons"]);
    assert!(run.out.contains("    condition  {\"all\":"), "{}", run.out);
}

#[test]
fn check_finds_nothing_in_our_files_and_says_what_it_finds_in_others() {
    let ours = run(&["check"]);
    assert_eq!((ours.code, ours.out.as_str()), (0, "src/law/data: nothing wrong\n"));
    let bad = run(&["check", "tests/bad-law/missing-field"]);
    assert_eq!((bad.code, bad.err.as_str()), (1, ""));
    let expected = include_str!("../bad-law/missing-field/expected.txt").trim();
    assert!(bad.out.lines().any(|line| line == expected), "{}", bad.out);
    check_wrong(
        &["check", "nowhere"],
        b"",
        "error: no directory `nowhere`\nhelp: run it at the root of the repository, or name the directory of the law files\n",
    );
}
