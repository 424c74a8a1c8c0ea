//! The law files are sound, and each way to be wrong is told in plain words.
//!
//! `bad-law/base` is a small law without mistakes. Every other folder there holds one bad file that stands in for the file of the
//! same name, and `expected.txt`, the messages in full.

#[path = "../src/law/check.rs"]
#[allow(dead_code, reason = "the build script and the command line use what is not used here")]
mod check;
#[path = "../src/law/generate.rs"]
mod generate;
#[path = "../src/law/records/terms.rs"]
#[allow(dead_code, reason = "only the words are compared here")]
mod terms;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn known_cases() -> BTreeSet<String> {
    ["decided.json", "reverse.json"].iter().flat_map(|file| check::case_ids(&fs::read_to_string(root().join("tests/cases").join(file)).unwrap())).collect()
}

/// A folder of its own, holding the small law with the files of `over` in place of its own.
fn small_law(name: &str, over: Option<&Path>) -> PathBuf {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bad-law").join(name);
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).unwrap();
    for from in [Some(root().join("tests/bad-law/base").as_path()), over].into_iter().flatten() {
        for entry in fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                fs::copy(&path, dir.join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    dir
}

fn messages(dir: &Path) -> String {
    let cases = BTreeSet::from(["sg-kolmar-v-sutex-2016".to_owned()]);
    check::check_with_cases(dir, Some(&cases)).1.iter().map(|problem| format!("{problem}\n")).collect()
}

#[test]
fn the_law_files_are_sound() {
    let (files, problems) = check::check_with_cases(&root().join("src/law/data"), Some(&known_cases()));
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(files.records("treaty").len() >= 39, "a treaty record was dropped; records are only appended");
}

#[test]
fn every_code_is_there_once() {
    let (files, _) = check::check(&root().join("src/law/data"));
    let codes: BTreeSet<&str> = files.records("jurisdiction").iter().filter_map(|record| record.text("code")).collect();
    assert_eq!(codes.len(), 250, "249 codes of ISO 3166-1 and XK");
    for code in ["CN", "HK", "MO", "TW", "XK"] {
        assert!(codes.contains(code), "{code} is missing");
    }
}

#[test]
fn a_case_that_is_evidence_names_its_own_file_entry() {
    let (files, _) = check::check(&root().join("src/law/data"));
    let cases = known_cases();
    for record in files.records("record") {
        let id = record.text("id").unwrap();
        assert_eq!(cases.contains(id), record.has("case"), "record `{id}`: `case` is written exactly where a case file has that id");
    }
}

#[test]
fn the_small_law_is_sound() {
    assert_eq!(messages(&small_law("base", None)), "");
}

#[test]
fn each_bad_file_is_told_in_plain_words() {
    let mut seen = 0;
    for entry in fs::read_dir(root().join("tests/bad-law")).unwrap() {
        let dir = entry.unwrap().path();
        let name = dir.file_name().unwrap().to_str().unwrap().to_owned();
        if name == "base" {
            continue;
        }
        let given = messages(&small_law(&name, Some(&dir)));
        let expected = fs::read_to_string(dir.join("expected.txt")).unwrap_or_default();
        assert!(!given.is_empty(), "{name}: nothing was found");
        assert_eq!(given, expected, "{name}");
        seen += 1;
    }
    assert!(seen >= 30, "only {seen} bad files were read");
}

#[test]
fn a_missing_file_is_told() {
    let dir = small_law("missing", None);
    fs::remove_file(dir.join("sentences.toml")).unwrap();
    assert!(messages(&dir).starts_with("sentences.toml: cannot be read: "));
}

#[test]
fn a_file_cut_off_anywhere_is_told_and_never_panics() {
    let dir = small_law("cut", None);
    let whole = fs::read_to_string(dir.join("treaties.toml")).unwrap();
    for (cut, _) in whole.char_indices().step_by(3) {
        fs::write(dir.join("treaties.toml"), &whole[..cut]).unwrap();
        let _ = messages(&dir);
    }
}

/// Two cases that give both days, and one that does not.
const CASES: &str = r#"[{"id": "one", "law": "treaty", "applied": "2018-11-23", "decided": "2019-03-01"},
    {"id": "two", "law": "hk-2024", "decided": "2024-12", "applied": "2024-09"}, {"id": "three", "applied": "2021", "decided": "2021-06-01"}]"#;

#[test]
fn cases_that_give_both_days_tell_how_long_they_took() {
    let dir = small_law("durations", None);
    let (files, _) = check::check(&dir);
    generate::generate(&files, CASES, &dir).unwrap();
    let source = fs::read_to_string(dir.join("law_plan.rs")).unwrap();
    let rows: Vec<&str> = source.lines().filter(|line| line.contains("CaseDays {")).map(str::trim).collect();
    assert_eq!(
        rows,
        [
            r#"CaseDays { #[cfg(feature = "sources")] case: "one", law: "treaty", days: 98 },"#,
            r#"CaseDays { #[cfg(feature = "sources")] case: "two", law: "hk-2024", days: 91 },"#,
        ]
    );
}

#[test]
fn a_bare_year_counts_from_the_next_january() {
    let dir = small_law("generate", None);
    let (files, _) = check::check(&dir);
    let texts = generate::generate(&files, CASES, &dir).unwrap();
    let source = fs::read_to_string(dir.join("law_data.rs")).unwrap();
    for (id, counts_from) in [("sg-kolmar-v-sutex-2016", "day(2016, 12, 10)"), ("sg-giant-light-2014", "day(2015, 1, 1)"), ("sg-month-2024", "day(2025, 1, 1)")]
    {
        let line = source.lines().find(|line| line.contains(&format!("id: \"{id}\""))).unwrap();
        assert!(line.contains(&format!("counts_from: {counts_from},")), "{line}");
    }
    assert_eq!(texts.get("case.1.url").map(String::as_str), Some("https://example.org/kolmar"));
    assert_eq!(texts.get("case.0.url"), None, "memory is not an address");
    assert_eq!(texts.get("instrument.treaty-pl.title_zh").map(String::as_str), Some("协定"));
    assert_eq!(texts.get("instrument.cpl-2021.force").map(String::as_str), Some("statute 20220101 20240101"));
    assert_eq!(texts.get("cited.some-rule.0").map(String::as_str), Some("cpl-2021|289|P;treaty||M"));
    assert_eq!(texts.get("precedents.some-rule").map(String::as_str), Some("1"));
}

/// The words that the checker accepts for a field.
fn accepted(table: &str, field: &str) -> Vec<&'static str> {
    let tables = check::schema::FILES.iter().flat_map(|file| file.tables);
    let fields = tables.filter(|known| known.name == table).flat_map(|known| known.fields);
    match fields.filter(|known| known.name == field).map(|known| known.kind).next() {
        Some(check::schema::Kind::OneOf(words) | check::schema::Kind::Words(words)) => words.to_vec(),
        other => panic!("{table}.{field} is no closed list: {other:?}"),
    }
}

#[test]
fn the_tables_know_every_word_that_the_files_may_use() {
    macro_rules! same {
        ($($table:literal $field:literal $term:ident;)+) => {$(
            let known: BTreeSet<&str> = terms::$term::ALL.iter().map(|term| term.name()).collect();
            assert_eq!(BTreeSet::from_iter(accepted($table, $field)), known, "{}.{}", $table, $field);
        )+};
    }
    same! {
        "jurisdiction" "kind" JurisdictionKind;
        "jurisdiction" "test_a" TestA;
        "jurisdiction" "test_a_trust" Confidence;
        "jurisdiction" "law" ForeignJudgmentLaw;
        "jurisdiction" "diplomatic" Diplomatic;
        "treaty" "standing" Standing;
        "treaty" "jurisdiction_family" JurisdictionFamily;
        "treaty" "first_filed" FirstFiled;
        "treaty" "scope_business" BusinessScope;
        "treaty" "excludes" Excluded;
        "treaty" "legalisation" Legalisation;
        "treaty" "applicant_channel" ApplicantChannel;
        "record" "direction" Direction;
        "record" "scope" Scope;
        "record" "ground" Ground;
        "record" "kind" Understanding;
        "instrument" "kind" InstrumentKind;
        "apostille" "with_china" WithChina;
    }
}
