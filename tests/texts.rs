//! Every rule, point, fact and option has its texts in every language, and no text is without an owner.
//!
//! That all languages hold the same keys is the build's own check (`src/text/compile.rs`); what the keys must be is said here.

use exequatur::assess::{Outcome, Route, Verdict};
use exequatur::facts::{FactId, Kind, Layer};
use exequatur::law::points::POINTS;
use exequatur::law::records::{INSTRUMENTS, JURISDICTIONS, RECIPROCITY};
use exequatur::law::rule::Stage;
use exequatur::law::rules;
use exequatur::text::{Catalog, LANGUAGES, embedded};
use std::collections::BTreeSet;

fn catalogs() -> impl Iterator<Item = Catalog> {
    LANGUAGES.iter().map(|lang| embedded(lang).expect("a language that is shipped"))
}

/// The keys that the tables call for.
fn wanted() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for rule in rules::all() {
        for part in ["title", "why", "passed", "fails", "open", "proof", "cure", "debtor"] {
            keys.insert(format!("rule.{}.{part}", rule.id));
        }
    }
    for point in POINTS {
        for part in ["title", "for", "against", "practice"] {
            keys.insert(format!("point.{}.{part}", point.id));
        }
    }
    for fact in FactId::ALL {
        let key = fact.key();
        let parts: &[&str] = if fact.def().layer == Layer::Raw { &["title", "hint", "why", "look", "ask", "proof"] } else { &["title", "hint"] };
        keys.extend(parts.iter().map(|part| format!("fact.{key}.{part}")));
        keys.extend(["unknown", "open"].map(|part| format!("said.{key}.{part}")));
        for option in fact.def().options() {
            keys.insert(format!("option.{key}.{option}"));
            keys.insert(format!("said.{key}.{option}"));
        }
        if matches!(fact.def().kind, Kind::Date | Kind::Jurisdiction | Kind::Sums) {
            keys.insert(format!("said.{key}.value"));
        }
    }
    keys.extend(exequatur::facts::Head::ALL.map(|(_, name)| format!("option.sums.{name}")));
    for outcome in Outcome::ALL {
        keys.extend([format!("outcome.{}", outcome.name()), format!("outcome.{}.in-sentence", outcome.name())]);
    }
    for verdict in Verdict::ALL {
        keys.extend(["word", "certain", "open", "next"].map(|part| format!("verdict.{}.{part}", verdict.name())));
    }
    for route in Route::ALL {
        keys.insert(format!("route.{}.title", route.name()));
        if !route.is_assessed() {
            keys.extend(["headline", "about", "next"].map(|part| format!("route.{}.{part}", route.name())));
        }
    }
    for stage in Stage::ALL {
        keys.extend([format!("stage.{}.title", stage.name()), format!("stage.{}.question", stage.name())]);
    }
    for (rule, version) in rules::all().flat_map(|rule| rule.sources.versions.iter().map(move |version| (rule, version))) {
        keys.insert(format!("authority.{}", version.authority.name()));
        keys.insert(format!("burden.{}", rule.burden.name()));
        for citation in version.citations.iter().filter(|citation| citation.instrument != "treaty") {
            keys.insert(format!("instrument.{}.title", citation.instrument));
        }
    }
    keys.insert("finding.not-applicable".to_owned());
    keys.insert("ui.that_state".to_owned());
    keys
}

#[test]
fn every_record_has_its_texts_in_every_language() {
    for catalog in catalogs() {
        for key in wanted() {
            assert!(catalog.has(&key), "{}: `{key}` is missing", catalog.lang());
        }
    }
}

#[test]
fn no_text_of_a_record_is_without_an_owner() {
    let wanted = wanted();
    let owned = ["rule.", "point.", "fact.", "said.", "option.", "verdict.", "stage."];
    let all = exequatur::text::KEYS.into_iter().flatten();
    for key in all.filter(|key| owned.iter().any(|kind| key.starts_with(kind))) {
        assert!(wanted.contains(*key) || key.ends_with("-hint"), "`{key}` belongs to nothing");
    }
}

/// The page asks for some texts only to see whether there is one. Packs hold marks instead of keys, so each such question is tried.
#[test]
fn what_has_no_text_is_told_from_what_has_one() {
    let known: BTreeSet<&str> = exequatur::text::KEYS.into_iter().flatten().copied().collect();
    let mut asked: BTreeSet<String> = BTreeSet::new();
    for fact in FactId::ALL {
        asked.extend(fact.def().options().iter().map(|option| format!("option.{}.{option}-hint", fact.key())));
    }
    for jurisdiction in JURISDICTIONS {
        let code = jurisdiction.code().to_lowercase();
        asked.extend(["aliases", "units", "note"].map(|field| format!("jurisdiction.{code}.{field}")));
        asked.extend(["force", "title_zh", "url", "title"].map(|field| format!("instrument.treaty-{code}.{field}")));
    }
    for number in 0..RECIPROCITY.len() + 9 {
        asked.extend(["name", "url"].map(|field| format!("case.{number}.{field}")));
    }
    for instrument in INSTRUMENTS {
        asked.extend(["force", "title_zh", "url", "title", "number"].map(|field| format!("instrument.{}.{field}", instrument.id)));
    }
    for rule in rules::all() {
        asked.insert(format!("precedents.{}", rule.id));
        asked.extend((0..rule.sources.versions.len()).map(|version| format!("cited.{}.{version}", rule.id)));
        for citation in rule.sources.versions.iter().flat_map(|version| version.citations) {
            asked.extend(["zh", "en"].map(|lang| format!("sentence.{}.{}.{lang}", citation.instrument, citation.article)));
        }
    }
    // Lists of which the page reads item by item until there is none. Articles and cases of a rule are none: it knows its versions.
    for key in known.iter().filter(|key| !key.starts_with("cited.") && !key.starts_with("precedents.")) {
        let stem = key.trim_end_matches(|letter: char| letter.is_ascii_digit());
        if stem.len() < key.len() {
            asked.extend((0..30).flat_map(|number| [format!("{stem}{number}"), format!("{stem}{number}-title")]));
        }
    }
    let absent: Vec<&String> = asked.iter().filter(|key| !known.contains(key.as_str())).collect();
    assert!(absent.len() > 1_000, "only {} keys without a text were tried", absent.len());
    for catalog in catalogs() {
        for key in &absent {
            assert!(!catalog.has(key), "{}: `{key}` finds another key's text: rename something", catalog.lang());
        }
    }
}
