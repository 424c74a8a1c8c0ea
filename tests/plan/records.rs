//! The records of the plan: every word known, every text there, every article in force when its record begins.

use exequatur::day::{Day, Period};
use exequatur::facts::FactId;
use exequatur::law::plan::alternatives::REMAINS;
use exequatur::law::plan::*;
use exequatur::law::records::Instrument;
use exequatur::law::rule::Citation;
use exequatur::text::{LANGUAGES, embedded};
use std::collections::BTreeSet;

#[path = "../../src/law/check.rs"]
#[allow(dead_code, reason = "the build script and the command line use what is not used here")]
mod check;

/// The words that the checker accepts for a field.
fn accepted(table: &str, field: &str) -> BTreeSet<&'static str> {
    let tables = check::schema::FILES.iter().flat_map(|file| file.tables);
    let fields = tables.filter(|known| known.name == table).flat_map(|known| known.fields);
    match fields.filter(|known| known.name == field).map(|known| known.kind).next() {
        Some(check::schema::Kind::OneOf(words) | check::schema::Kind::Words(words)) => {
            words.iter().copied().filter(|word| *word != check::EVERY_ROAD).collect()
        }
        other => panic!("{table}.{field} is no closed list: {other:?}"),
    }
}

#[test]
fn the_tables_know_every_word_that_the_files_may_use() {
    macro_rules! same {
        ($($table:literal $field:literal $term:ident;)+) => {$(
            let known: BTreeSet<&str> = $term::ALL.iter().map(|term| term.name()).collect();
            assert_eq!(accepted($table, $field), known, "{}.{}", $table, $field);
        )+};
    }
    same! {
        "tariff" "what" Charge;
        "tariff" "borne" Borne;
        "tariff" "due" Due;
        "practice" "routes" Road;
        "practice" "recognition" Charging;
        "practice" "execution" Charging;
        "venue" "routes" Road;
        "venue" "place" VenuePlace;
        "venue" "condition" VenueCondition;
        "venue" "level" Level;
        "venue" "proof" VenueProof;
        "kind_rule" "kind" CourtKind;
        "special" "kind" CourtKind;
        "special" "regions" Region;
        "paper" "when" PaperWhen;
        "paper" "issuer" Issuer;
        "paper" "form" Form;
        "paper" "proof" Proof;
        "paper" "translation" Translation;
        "stage" "when" StageWhen;
        "stage" "who" Who;
        "stage" "basis" TimeBasis;
        "period" "unit" Unit;
        "period" "starts" Starts;
        "period" "runs_for" RunsFor;
        "period" "effect" PeriodEffect;
        "measure" "reaches" Reaches;
    }
}

#[test]
fn the_records_name_options_that_exist() {
    for rule in KIND_RULES {
        for (fact, names) in [(FactId::Subject, rule.subjects), (FactId::Matter, rule.matters)] {
            for name in names {
                assert!(fact.option(name).is_some(), "`{name}` is no option of `{}`", fact.key());
            }
        }
    }
    for defect in PAPERS.iter().filter_map(|paper| paper.defect) {
        assert!(FactId::Papers.option(defect).is_some(), "`{defect}`");
    }
    let known = accepted("paper", "defect");
    for option in FactId::Papers.def().options() {
        assert!(known.contains(option) || *option == "complete", "the papers know no `{option}`");
    }
}

/// Every article of the plan, with the period of its record.
fn articles() -> Vec<(&'static str, Citation, Option<Period>)> {
    let mut all = Vec::new();
    all.extend(TARIFFS.iter().map(|record| (record.id, record.basis, Some(record.period))));
    all.extend(VENUES.iter().map(|record| (record.id, record.basis, Some(record.period))));
    all.extend(SPECIALS.iter().map(|record| (record.id, record.basis, Some(record.period))));
    all.extend(PAPERS.iter().map(|record| (record.id, record.basis, Some(record.period))));
    all.extend(TERMS.iter().map(|record| (record.id, record.basis, Some(record.period))));
    all.extend(MEASURES.iter().map(|record| (record.id, record.basis, Some(record.period))));
    all.extend(SPARED.iter().map(|record| (record.id, record.basis, Some(record.period))));
    all.extend(STAGES.iter().filter_map(|record| Some((record.id, record.basis?, None))));
    all.extend(REMAINS.iter().flat_map(|record| record.citations.iter().map(|(_, citation)| (record.id, *citation, None))));
    all
}

/// Arrangements that are still used under the saving of their successor.
const STILL_USED: [&str; 1] = ["hk-2008"];

#[test]
fn every_article_exists_and_is_in_force() {
    let today = exequatur::law::LAW.reviewed;
    for (id, citation, period) in articles() {
        let instrument = Instrument::find(citation.instrument).unwrap_or_else(|| panic!("{id}: no instrument `{}`", citation.instrument));
        if STILL_USED.contains(&citation.instrument) && period.is_none() {
            continue;
        }
        let day: Day = period.map_or(today, |period| period.from);
        assert!(instrument.is_in_force(day), "{id}: {} on {day:?}", citation.instrument);
        if period.is_none_or(|period| period.contains(today)) && !STILL_USED.contains(&citation.instrument) {
            assert!(instrument.is_in_force(today), "{id}: {} is no longer in force", citation.instrument);
        }
    }
}

/// The keys that the records and the functions call for.
fn wanted() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    let mut add = |kind: &str, id: &str, parts: &[&str]| keys.extend(parts.iter().map(|part| format!("plan.{kind}-{id}{part}")));
    for practice in PRACTICES {
        add("practice", practice.id, &[".title", ".text"]);
    }
    VenuePlace::ALL.iter().for_each(|word| add("place", word.name(), &[""]));
    add("place", "maritime", &[""]);
    Issuer::ALL.iter().for_each(|word| add("issuer", word.name(), &[""]));
    Form::ALL.iter().for_each(|word| add("form", word.name(), &[""]));
    Who::ALL.iter().for_each(|word| add("who", word.name(), &[""]));
    Region::ALL.iter().for_each(|word| add("region", &word.name().to_lowercase(), &[""]));
    SPECIALS.iter().for_each(|record| add("special", record.id, if record.part { &["", ".covers"] } else { &[""] }));
    PAPERS.iter().for_each(|record| add("paper", record.id, &[""]));
    STAGES.iter().for_each(|record| add("stage", record.id, &[""]));
    TERMS.iter().for_each(|record| add("period", record.id, &[""]));
    MEASURES.iter().for_each(|record| add("measure", record.id, &[""]));
    SPARED.iter().for_each(|record| add("spared", record.id, &[""]));
    REMAINS.iter().for_each(|record| add("alternative", record.id, &[".title", ".text"]));
    add("alternative", "part", &[".text-amount"]);
    for event in ["apply", "apply-execution-after-recognition", "reconsideration", "renew-freeze"] {
        add("calendar", event, &[".summary", ".description"]);
    }
    add("calendar", "apply", &[".description-earlier"]);
    for doubt in ["effective-day-of-common-law", "foreign-execution-interrupts", "obstacle-shorter-text", "status-decision", "first-application-interrupts"] {
        add("doubt", doubt, &[""]);
    }
    for proof in [
        "none",
        "evidence",
        "court-seal",
        "inter-regional",
        "cross-strait",
        "chinese-mission",
        "country-unknown",
        "treaty",
        "exempt",
        "third-state",
        "apostille",
        "legalisation-not-party",
        "legalisation-not-with-china",
        "legalisation-not-yet",
    ] {
        add("proof", proof, &[""]);
    }
    keys.extend(Unit::ALL.iter().map(|unit| format!("plan.periods.length-{}", unit.name())));
    keys.extend(Borne::ALL.iter().map(|word| format!("plan.fees.borne-{}", word.name())));
    keys
}

/// Sections whose texts a face asks for by name: their keys are not told by records.
const SECTIONS: [&str; 12] =
    ["whole", "last-day", "periods", "court", "papers", "fees", "compare", "preservation", "steps", "deadline", "reach", "alternatives"];

/// What the page of the plan says of itself.
const PAGE: &str = "page";

#[test]
fn every_record_has_its_texts_and_every_text_its_record() {
    let wanted = wanted();
    for lang in LANGUAGES {
        let catalog = embedded(lang).expect("a language that is shipped");
        for key in &wanted {
            assert!(catalog.has(key), "{lang}: `{key}` is missing");
        }
    }
    for key in exequatur::text::KEYS.into_iter().flatten().filter(|key| key.starts_with("plan.")) {
        let section = key.split('.').nth(1).unwrap_or_default();
        assert!(wanted.contains(*key) || SECTIONS.contains(&section) || section.starts_with(PAGE), "`{key}` belongs to nothing");
    }
}

/// The names of courts stand in the catalogs, for every language; in the file beside their regions.
#[test]
fn the_names_of_courts_are_those_of_the_file() {
    let (files, _) = check::check(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law/data"));
    for (lang, field) in [("en", "name_en"), ("zh-Hans", "name_zh")] {
        let catalog = embedded(lang).expect("a language that is shipped");
        for record in files.records("special") {
            let key = format!("plan.special-{}", record.text("id").unwrap());
            assert_eq!(catalog.get(&key), record.text(field), "{lang}: {key}");
        }
    }
}

#[test]
fn nine_cases_give_both_days() {
    use exequatur::law::plan::stages::{Durations, durations};
    let all = Durations::of(CASE_DAYS.iter().map(|case| case.days).collect()).expect("cases");
    assert_eq!(all.days, [58, 91, 98, 161, 224, 503, 525, 550, 1463], "example 99");
    assert_eq!(all.median(), Some(224));
    let treaty = durations(Road::Treaty).expect("cases");
    assert_eq!((treaty.count(), treaty.shortest(), treaty.longest(), treaty.median()), (3, 98, 503, Some(224)));
    assert_eq!(durations(Road::Award).map(|found| found.median()), Some(None), "too few for a middle");
    assert_eq!(durations(Road::Macau), None);
}
