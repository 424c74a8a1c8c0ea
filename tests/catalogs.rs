//! The message catalogs: what the build refuses and in which words, and that what it lets through can be shown.
//!
//! Every language's completeness is the build's own condition; planted faults below show that it holds.

#[path = "../src/text/compile.rs"]
mod compile;

use exequatur::text::plural::{Category, categories, category};
use exequatur::text::{Catalog, Iso, KEYS, LANGUAGES, PackError, Part, Text, embedded, embedded_packs, pseudo_pack, render};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Compiles files given as `lang/name.ftl` in an empty directory of its own.
fn compile_files(name: &str, files: &[(&str, &str)], extra: &[(&str, &str)]) -> (PathBuf, Result<(), Vec<String>>) {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("catalogs").join(name);
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(dir.join("out")).unwrap();
    for (path, content) in files {
        let path = dir.join("text").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let extra: BTreeMap<String, String> = extra.iter().map(|(key, text)| (key.to_string(), text.to_string())).collect();
    let result = compile::compile(&dir.join("text"), &extra, &dir.join("out"), Some(&dir.join("packs")));
    let prefix = format!("{}/", dir.join("text").display());
    (dir, result.map_err(|lines| lines.into_iter().map(|line| line.replace(&prefix, "")).collect()))
}

/// Asserts every line that the build says of English alone.
#[track_caller]
fn refused(name: &str, english: &str, expected: &[&str]) {
    refused_files(name, &[("en/a.ftl", english)], expected);
}

#[track_caller]
fn refused_files(name: &str, files: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(compile_files(name, files, &[]).1.unwrap_err(), expected);
}

#[test]
fn syntax_errors_are_said_in_plain_words() {
    refused("token", "ui-a = Fine\nui-b Fine\n", &["en/a.ftl:2: message `ui-b`: something is missing; expected `=` here"]);
    refused("brace", "ui-a = Fine { $x\n", &["en/a.ftl:2: message `ui-a`: something is missing; expected `}` here"]);
    refused("closing", "ui-a = Fine }\n", &["en/a.ftl:1: message `ui-a`: a `}` has no `{`; expected both, or `{ \"}\" }` to show the sign"]);
    refused("field", "ui-a =\nui-b = Fine\n", &["en/a.ftl:1: message `ui-a`: it has no text; expected a text after `=`, further lines indented"]);
    refused("quote", "ui-a = { \"Fine }\n", &["en/a.ftl:1: message `ui-a`: a quoted text does not end; expected `\"` on the same line"]);
    refused("escape", "ui-a = { \"\\n\" }\n", &["en/a.ftl:1: message `ui-a`: `\\n` is no escape; expected `\\\\`, `\\\"` or `\\u` and four digits"]);
    refused("inline", "ui-a = { ? }\n", &["en/a.ftl:1: message `ui-a`: what stands in `{ }` cannot be read; expected `{ $name }` or `{ \"text\" }`"]);
    refused(
        "default",
        "ui-a = { $n ->\n    [one] One\n    [other] Many\n  }\n",
        &["en/a.ftl:4: message `ui-a`: the choice has no default; expected its last variant to be `*[other]`"],
    );
    refused(
        "selector",
        "ui-a = { ui-b ->\n   *[other] Many\n  }\n",
        &["en/a.ftl:1: message `ui-a`: the choice is not made by a number; expected `{ $name -> … }`"],
    );
}

#[test]
fn what_fluent_knows_and_we_do_not_is_refused() {
    let lines = |what: &str| format!("en/a.ftl:1: message `ui-a`: {what} is not supported; expected `{{ $name }}` or `{{ \"text\" }}`");
    refused("function", "ui-a = { NUMBER($n) }\n", &[&lines("the function `NUMBER`")]);
    refused("reference", "ui-a = { ui-b }\n", &[&lines("the reference to message `ui-b`")]);
    refused("number", "ui-a = { 5 }\n", &[&lines("the number `{ 5 }`")]);
    refused("nested", "ui-a = { { $x } }\n", &[&lines("a `{ }` within a `{ }`")]);
    refused(
        "term",
        "-brand = Checker\nui-a = { -brand }\n",
        &[
            "en/a.ftl:1: term `-brand`: terms are not supported; expected messages without a leading `-`",
            "en/a.ftl:2: message `ui-a`: the reference to term `-brand` is not supported; expected `{ $name }` or `{ \"text\" }`",
        ],
    );
    refused(
        "choice-in-choice",
        "ui-a = { $n ->\n    [one] One\n   *[other] { $m ->\n        [one] One\n       *[other] Many\n      }\n  }\n",
        &["en/a.ftl:1: message `ui-a`: a choice stands within a choice; expected one after the other, or two messages"],
    );
    refused(
        "function-choice",
        "ui-a = { NUMBER($n) ->\n    [one] One\n   *[other] Many\n  }\n",
        &["en/a.ftl:1: message `ui-a`: the choice is not made by a value; expected `{ $name -> … }`"],
    );
    refused(
        "mark-up",
        "ui-a = A <b>bold</b> word, 1 < 2\n",
        &["en/a.ftl:1: message `ui-a`: the text holds mark-up, which would be shown as it is; expected plain text"],
    );
    refused("control", "ui-a = { \"\\u0001\" }\n", &["en/a.ftl:1: message `ui-a`: the text holds the control character U+0001; expected none"]);
}

#[test]
fn names_and_texts_are_checked() {
    refused(
        "empty",
        "rule-a = { \"\" }\n    .why = { \" \" }\n",
        &["en/a.ftl:1: message `rule-a`: the text is empty; expected words", "en/a.ftl:2: message `rule-a.why`: the text is empty; expected words"],
    );
    refused(
        "kind",
        "start = Start\n",
        &["en/a.ftl:1: message `start`: the name has no kind; expected a kind, `-` and an id, as in `rule-lawful-summons` (kinds with `-`: `country-note`)"],
    );
    refused("capital", "ui-Start = Start\n", &["en/a.ftl:1: message `ui-Start`: `S` is a capital; expected lower-case letters, digits, `-` and `_`"]);
    refused_files(
        "twice",
        &[("en/a.ftl", "ui-a = One\n    .x = X\n    .x = Y\n"), ("en/b.ftl", "\nui-a = Two\n")],
        &[
            "en/a.ftl:3: message `ui-a.x`: stands twice; expected once, the first is at en/a.ftl:2",
            "en/b.ftl:2: message `ui-a`: stands twice; expected once, the first is at en/a.ftl:1",
        ],
    );
    let (dir, result) = compile_files("no-english", &[("de/a.ftl", "ui-a = A\n")], &[]);
    assert_eq!(result.unwrap_err(), [format!("{}: no directory `en`; expected the English texts", dir.join("text").display())]);
    refused_files(
        "language",
        &[("en/a.ftl", "ui-a = A\n"), ("xx/a.ftl", "ui-a = A\n")],
        &["xx: no plural rules are known for the language `xx`; expected one that `src/text/plural.rs` lists"],
    );
}

#[test]
fn every_language_has_the_keys_of_english() {
    refused_files(
        "keys",
        &[
            ("en/a.ftl", "ui-a = A\n    .x = X\n    .y = Y\nui-b = B\n    .x = X\nui-c = C\n"),
            ("de/a.ftl", "ui-a = A\n    .x = X\n    .z = Z\nui-d = D\nui-c = { 5 }\n"),
        ],
        &[
            "de/a.ftl:5: message `ui-c`: the number `{ 5 }` is not supported; expected `{ $name }` or `{ \"text\" }`",
            "de/a.ftl:1: message `ui-a.y`: is missing; expected a translation of en/a.ftl:3",
            "de/a.ftl: message `ui-b`: is missing; expected a translation of en/a.ftl:4",
            "de/a.ftl:3: message `ui-a.z`: English has no such message; expected only names of English messages (nearest: `ui-a.x`)",
            "de/a.ftl:4: message `ui-d`: English has no such message; expected only names of English messages (nearest: `ui-a`)",
        ],
    );
}

#[test]
fn a_language_without_texts_lacks_everything() {
    refused_files(
        "bare",
        &[("en/a.ftl", "\u{feff}ui-a = A\r\n    .x = X\r\n"), ("ar/README.md", "soon")],
        &["ar/a.ftl: message `ui-a`: is missing; expected a translation of en/a.ftl:1"],
    );
}

#[test]
fn every_language_has_the_placeholders_of_english() {
    refused_files(
        "values",
        &[("en/a.ftl", "ui-a = On { $day } in { $court }\nui-b = Nothing\n"), ("zh-Hant/a.ftl", "ui-a = { $date }，{ $court }\nui-b = { $day }\n")],
        &[
            "zh-Hant/a.ftl:1: message `ui-a`: placeholder `$day` is missing; expected `$court`, `$day`, as at en/a.ftl:1",
            "zh-Hant/a.ftl:1: message `ui-a`: placeholder `$date` does not exist in English; expected `$court`, `$day`, as at en/a.ftl:1",
            "zh-Hant/a.ftl:2: message `ui-b`: placeholder `$day` does not exist in English; expected none, as at en/a.ftl:2",
        ],
    );
}

#[test]
fn every_language_has_its_own_plural_forms() {
    refused_files(
        "plurals",
        &[
            ("en/a.ftl", "ui-a = { $n ->\n    [few] Few\n   *[other] Many\n  }\n"),
            ("ja/a.ftl", "ui-a = { $n ->\n    [one] One\n   *[other] Many\n  }\n"),
            ("pl/a.ftl", "ui-a = { $n ->\n    [one] One\n   *[many] Many\n  }\n"),
        ],
        &[
            "en/a.ftl:1: message `ui-a`: plural category `few` does not exist in `en` (choice by `$n`); expected `one`, `other`",
            "en/a.ftl:1: message `ui-a`: plural category `one` is missing for `en` (choice by `$n`); expected `one`, `other`",
            "ja/a.ftl:1: message `ui-a`: plural category `one` does not exist in `ja` (choice by `$n`); expected `other`",
            "pl/a.ftl:1: message `ui-a`: the default of the choice by `$n` is `*[many]`; expected `*[other]`",
            "pl/a.ftl:1: message `ui-a`: plural category `few` is missing for `pl` (choice by `$n`); expected `one`, `few`, `many`, `other`",
        ],
    );
    refused(
        "variants",
        "ui-a = { $n ->\n    [male] He\n   *[other] They\n  }\nui-b = { $n ->\n    [1.5] Half\n   *[other] They\n  }\nui-c = { $n ->\n    [1] A\n    [1] B\n    [one] C\n    [one] D\n   *[other] E\n  }\n",
        &[
            "en/a.ftl:1: message `ui-a`: `[male]` in the choice by `$n` is neither a whole number nor a plural category; expected `one`, `other`",
            "en/a.ftl:5: message `ui-b`: `[1.5]` in the choice by `$n` is neither a whole number nor a plural category; expected `one`, `other`",
            "en/a.ftl:9: message `ui-c`: `[one]` stands twice in the choice by `$n`; expected once",
            "en/a.ftl:9: message `ui-c`: `[1]` stands twice in the choice by `$n`; expected once",
        ],
    );
}

#[test]
fn exact_numbers_do_the_work_of_a_category_that_holds_no_others() {
    let choice = |variants: &str| format!("ui-a = {{ $n ->{variants}\n   *[other] {{ $n }}\n  }}\n");
    let (_, result) = compile_files(
        "exact",
        &[
            ("en/a.ftl", &choice("\n    [1] One")),
            ("fr/a.ftl", &choice("\n    [0] Zéro\n    [1] Un")),
            ("he/a.ftl", &choice("\n    [1] א\n    [2] ב")),
            ("it/a.ftl", &choice("\n    [one] Uno")),
        ],
        &[],
    );
    assert_eq!(result, Ok(()));
    refused_files(
        "not-exact",
        &[("en/a.ftl", &choice("\n    [1] One")), ("fr/a.ftl", &choice("\n    [1] Un"))],
        &["fr/a.ftl:1: message `ui-a`: plural category `one` is missing for `fr` (choice by `$n`); expected `one`, `other`"],
    );
}

#[test]
fn texts_of_the_law_data_are_checked() {
    let files = [("en/a.ftl", "case-a = A\n    .name = Name\n")];
    let (_, result) = compile_files("extra", &files, &[("case.a.name", "X"), ("case.b.name", " "), ("case.c", "\u{1e}")]);
    assert_eq!(
        result.unwrap_err(),
        [
            "law data: text `case.a.name`: is also a message; expected one owner, the message is at en/a.ftl:2",
            "law data: text `case.b.name`: is empty; expected words",
            "law data: text `case.c`: holds a control character; expected none",
        ]
    );
}

#[test]
fn packs_hold_each_part_without_its_keys() {
    let files = [
        (
            "en/a.ftl",
            "# A comment\nui-b = Two\n  lines and\n\n  a paragraph\nui-b_c = { $n ->\n    [0] None\n    [one] One\n   *[other] { $n } of { $all }\n  }!\nrule-x =\n    .why = Because { \"{\" }\ncountry-note-pl = Note\n",
        ),
        ("zh-Hans/a.ftl", "ui-b = 两\n  行 ABC\n  DEF\nui-b_c = { $n }/{ $all }\nrule-x =\n    .why = 因为\ncountry-note-pl = 注\n"),
        ("README.md", "not a language"),
        ("compile/read.rs", "not a language either"),
    ];
    let (dir, result) = compile_files("parts", &files, &[("case.a.name", "A v. B"), ("sentence.a.1.zh", "句")]);
    assert_eq!(result, Ok(()));
    let read = |name: &str| {
        let pack = fs::read_to_string(dir.join("out").join(name)).unwrap();
        assert_eq!(fs::read_to_string(dir.join("packs").join(name)).unwrap(), pack);
        let mut lines = pack.splitn(3, '\n').map(str::to_owned);
        let (line, _steps, body) = (lines.next().unwrap(), lines.next().unwrap(), lines.next().unwrap());
        let mut messages: Vec<String> = body.split_terminator('\u{1e}').filter_map(|message| message.get(3..)).map(str::to_owned).collect();
        messages.sort();
        (line, messages)
    };
    let (start, messages) = read("en.start.txt");
    assert_eq!(messages, ["\u{3}n\u{2}0\u{4}None\u{5}o\u{4}One\u{5}x\u{4}\u{1}n\u{2} of \u{1}all\u{2}\u{5}\u{6}!", "Two lines and\n\na paragraph"]);
    let (findings, messages) = read("en.findings.txt");
    assert_eq!(messages, ["A v. B", "Because {", "Note"]);
    assert_ne!(start, findings);
    assert_eq!(read("en.law.txt").1, ["句"]);
    assert_eq!(read("zh-Hans.start.txt"), (start, vec!["\u{1}n\u{2}/\u{1}all\u{2}".to_owned(), "两行 ABC DEF".to_owned()]));
    assert_eq!(read("zh-Hans.findings.txt").0, findings);
    let keys = fs::read_to_string(dir.join("out/text_keys.rs")).unwrap();
    assert!(keys.contains("    &[\n        \"ui.b\",\n        \"ui.b_c\",\n    ],"), "{keys}");
    assert!(keys.contains("LANGUAGES: &[&str] = &[\"en\", \"zh-Hans\"];"), "{keys}");
}

#[test]
fn an_unchanged_file_is_not_touched() {
    let (dir, result) = compile_files("unchanged", &[("en/a.ftl", "ui-a = A\n")], &[]);
    assert_eq!(result, Ok(()));
    let files = ["out/text_keys.rs", "out/text_packs.rs", "out/en.start.txt", "packs/en.findings.txt"];
    let long_ago = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    for file in files {
        fs::File::options().write(true).open(dir.join(file)).unwrap().set_modified(long_ago).unwrap();
    }
    let again = compile::compile(&dir.join("text"), &BTreeMap::new(), &dir.join("out"), Some(&dir.join("packs")));
    assert_eq!(again, Ok(()));
    for file in files {
        assert_eq!(fs::metadata(dir.join(file)).unwrap().modified().unwrap(), long_ago, "{file}");
    }
}

#[test]
fn every_shipped_language_holds_every_key_and_shows_it() {
    assert!(LANGUAGES.contains(&"en") && LANGUAGES.contains(&"zh-Hans"));
    assert!(KEYS.iter().all(|keys| keys.is_sorted()));
    for lang in LANGUAGES {
        let catalog = embedded(lang).unwrap_or_else(|| panic!("{lang}: pack does not fit the keys"));
        for key in KEYS.into_iter().flatten() {
            assert!(catalog.has(key), "{lang}: {key}");
            let rendered = render(&catalog, &Iso, &Text::new(*key));
            assert!(!rendered.text.trim().is_empty(), "{lang}: {key}");
        }
        assert!(!catalog.has("ui"), "{lang}");
    }
    assert!(embedded("xx").is_none());
}

#[test]
fn a_pack_of_another_build_or_part_is_refused() {
    let (_, [start, _, findings, _, law, plan, book]) = embedded_packs().iter().find(|(lang, ..)| *lang == "en").expect("English is shipped");
    assert_eq!(Catalog::from_packs("en", &[findings]).err(), Some(PackError::Stale));
    assert_eq!(Catalog::from_packs("en", &["<!doctype html>\n"]).err(), Some(PackError::Form));
    let mut catalog = Catalog::from_packs("en", &[start]).expect("its own pack");
    assert_eq!(catalog.add(Part::Findings, start), Err(PackError::Stale));
    assert!(!catalog.holds(Part::Findings));
    assert_eq!(catalog.add(Part::Law, law), Ok(()));
    assert_eq!(catalog.add(Part::Findings, findings), Ok(()));
    assert_eq!(catalog.add(Part::Plan, plan), Ok(()));
    assert_eq!(catalog.add(Part::Book, book), Ok(()));
    assert!([Part::Start, Part::Findings, Part::Law, Part::Plan, Part::Book].into_iter().all(|part| catalog.holds(part)));
}

#[test]
fn the_pseudo_language_is_a_pack_of_this_build() {
    for (lang, packs) in embedded_packs() {
        let packs = packs.map(pseudo_pack);
        let catalog = Catalog::from_packs(lang, &packs.each_ref().map(String::as_str)).expect("pseudo packs are packs");
        for key in KEYS.into_iter().flatten() {
            let text = render(&catalog, &Iso, &Text::new(*key)).text;
            assert!(text.starts_with('⟦') && text.ends_with('⟧'), "{lang}: {key}: {text}");
        }
    }
}

#[test]
fn every_language_counts_as_icu_does() {
    const ALL: [&str; 20] = ["ar", "de", "en", "es", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "vi", "zh-Hans", "zh-Hant"];
    let of_icu = |category: icu_plurals::PluralCategory| match category {
        icu_plurals::PluralCategory::Zero => Category::Zero,
        icu_plurals::PluralCategory::One => Category::One,
        icu_plurals::PluralCategory::Two => Category::Two,
        icu_plurals::PluralCategory::Few => Category::Few,
        icu_plurals::PluralCategory::Many => Category::Many,
        icu_plurals::PluralCategory::Other => Category::Other,
    };
    for lang in ALL {
        let locale: icu_locale_core::Locale = lang.parse().expect("a tag");
        let rules = icu_plurals::PluralRules::try_new_cardinal(locale.into()).expect("rules");
        for n in (0..=1_000u32).chain([1_001, 1_111, 100_000, 999_999, 1_000_000, 1_000_001, 2_000_000, 5_000_003]) {
            assert_eq!(category(lang, n.into()), of_icu(rules.category_for(n)), "{lang} {n}");
        }
        let mut theirs: Vec<Category> = rules.categories().map(of_icu).collect();
        theirs.sort_unstable();
        assert_eq!(categories(lang), Some(theirs.as_slice()), "{lang}");
    }
}
