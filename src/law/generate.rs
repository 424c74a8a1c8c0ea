//! Writes the checked law files as Rust tables, and collects their texts.
//!
//! Used by the build script only, after `check.rs` found nothing wrong; it then never fails for want of a field, but leaves out what
//! is not there. The types of the tables are in `records.rs`. Output depends on the files alone: same files, same bytes.

#[path = "generate/plan.rs"]
pub mod plan;
#[path = "generate/texts.rs"]
mod texts;

use super::check::{CalendarDay, LawFiles, Record, citation};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Writes `law_data.rs` (tables for the reasoning), `law_plan.rs` (tables of the plan), `law_sources.rs` (where each rule stands) and
/// `law_notes.rs` (texts for the command line) into `out`. `cases` is the text of the case files, for how long cases took.
///
/// Returns the language-neutral texts for the packs by key, as `case.<number>.name`. Files are touched only when they change.
/// Errors: those of writing.
pub fn generate(files: &LawFiles, cases: &str, out: &Path) -> std::io::Result<BTreeMap<String, String>> {
    write_if_changed(&out.join("law_data.rs"), &tables(files))?;
    write_if_changed(&out.join("law_plan.rs"), &plan::tables(files, &plan::cases(cases)))?;
    write_if_changed(&out.join("law_sources.rs"), &sources(files))?;
    let order: Vec<&str> = known_cases(files, &Places::of(files)).into_iter().filter_map(|(_, record)| record.text("id")).collect();
    let page = texts::page(files, &order);
    let mut all = page.clone();
    all.extend(texts::notes(files));
    let mut source = String::from("/// Texts by key, sorted.\npub static NOTES: &[(&str, &str)] = &[\n");
    for (key, text) in &all {
        let _ = writeln!(source, "    ({key:?}, {text:?}),");
    }
    source.push_str("];\n");
    write_if_changed(&out.join("law_notes.rs"), &source)?;
    Ok(page)
}

fn write_if_changed(path: &Path, text: &str) -> std::io::Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) { Ok(()) } else { std::fs::write(path, text) }
}

/// The place of each country in the table of jurisdictions, which is sorted by code.
struct Places<'a>(Vec<&'a str>);

impl<'a> Places<'a> {
    fn of(files: &'a LawFiles) -> Places<'a> {
        let mut codes: Vec<&str> = files.records("jurisdiction").iter().filter_map(|record| record.text("code")).collect();
        codes.sort_unstable();
        Places(codes)
    }

    fn id(&self, code: Option<&str>) -> Option<String> {
        self.0.binary_search(&code?).ok().map(|index| format!("j({index})"))
    }

    /// Records of `table` with the place of their country, sorted by it and then as `order` says.
    fn records<'f, O: Ord>(&self, files: &'f LawFiles, table: &str, order: impl Fn(&Record) -> O) -> Vec<(String, &'f Record)> {
        let mut records: Vec<&Record> = files.records(table).iter().collect();
        records.sort_by(|a, b| a.text("country").cmp(&b.text("country")).then(order(a).cmp(&order(b))));
        records.into_iter().filter_map(|record| Some((self.id(record.text("country"))?, record))).collect()
    }
}

fn tables(files: &LawFiles) -> String {
    let places = Places::of(files);
    let mut out = String::new();
    table(&mut out, "Every country and region, sorted by code.", "JURISDICTIONS", "Jurisdiction", jurisdictions(files, &places));
    table(&mut out, "The bilateral treaties, sorted by country.", "TREATIES", "Treaty", treaties(files, &places));
    table(&mut out, "The records of reciprocity, sorted by country and day.", "RECIPROCITY", "Reciprocity", reciprocity(files, &places));
    out.push_str("#[cfg(feature = \"sources\")]\n");
    table(&mut out, "Every text that a rule may cite, sorted by id.", "INSTRUMENTS", "Instrument", instruments(files));
    for (doc, name, kind) in [
        ("The Apostille Convention.", "APOSTILLE", "apostille"),
        ("The Hague Service Convention.", "SERVICE", "service"),
        ("The New York Convention.", "NEW_YORK", "new_york"),
    ] {
        table(&mut out, doc, name, "Membership", memberships(files, &places, kind));
    }
    out
}

fn table(out: &mut String, doc: &str, name: &str, of: &str, rows: Vec<String>) {
    let _ = write!(out, "/// {doc}\npub static {name}: &[{of}] = &[\n");
    for row in rows {
        let _ = writeln!(out, "    {of} {{ {row} }},");
    }
    out.push_str("];\n");
}

fn jurisdictions(files: &LawFiles, places: &Places<'_>) -> Vec<String> {
    let mut records: Vec<&Record> = files.records("jurisdiction").iter().collect();
    records.sort_by_key(|record| record.text("code"));
    let row = |record: &Record| {
        format!(
            "letters: *b{:?}, kind: {}, parent: {}, test_a: {}, test_a_trust: {}, law: {}, treaty_via: {}, diplomatic: {}",
            record.text("code").unwrap_or_default(),
            variant("JurisdictionKind", record.text("kind")),
            option(places.id(record.text("parent"))),
            variant("TestA", record.text("test_a")),
            variant("Confidence", record.text("test_a_trust")),
            variant("ForeignJudgmentLaw", record.text("law")),
            option(places.id(record.text("treaty_via"))),
            variant("Diplomatic", record.text("diplomatic")),
        )
    };
    records.into_iter().map(row).collect()
}

fn treaties(files: &LawFiles, places: &Places<'_>) -> Vec<String> {
    let row = |(place, record): (String, &Record)| {
        let unread = |field| Some(record.text(field).unwrap_or("unread"));
        let excludes: Vec<String> = record.texts("excludes").iter().map(|word| variant("Excluded", Some(word))).collect();
        format!(
            "jurisdiction: {place}, in_force: {}, judgments: {}, standing: {}, family: {}, family_trust: {}, first_filed: {}, business: {}, \
             decisions_after_entry: {}, excludes: &[{}], judgment_service_proof: {}, names_settlements: {}, legalisation: {}, channel: {}, trust: {}",
            option(record.day("in_force").map(day)),
            record.truth("judgments").unwrap_or(false),
            variant("Standing", record.text("standing")),
            variant("JurisdictionFamily", unread("jurisdiction_family")),
            variant("Trust", Some(record.text("family_trust").unwrap_or("M"))),
            variant("FirstFiled", unread("first_filed")),
            variant("BusinessScope", unread("scope_business")),
            reading(record, "decisions_after_entry"),
            excludes.join(", "),
            reading(record, "judgment_service_proof"),
            reading(record, "names_settlements"),
            variant("Legalisation", unread("legalisation")),
            variant("ApplicantChannel", unread("applicant_channel")),
            variant("Trust", record.text("trust")),
        )
    };
    places.records(files, "treaty", |_| ()).into_iter().map(row).collect()
}

fn reciprocity(files: &LawFiles, places: &Places<'_>) -> Vec<String> {
    let row = |(place, record): (String, &Record)| {
        format!(
            "#[cfg(feature = \"sources\")] id: {:?}, jurisdiction: {place}, counts_from: {}, direction: {}, scope: {}, ground: {}, understanding: {}, \
             #[cfg(feature = \"sources\")] case: {}, trust: {}",
            record.text("id").unwrap_or_default(),
            day(counts_from(record)),
            variant("Direction", record.text("direction")),
            variant("Scope", record.text("scope")),
            option(record.text("ground").map(|word| variant("Ground", Some(word)))),
            option(record.text("kind").map(|word| variant("Understanding", Some(word)))),
            option(record.text("case").map(|id| format!("{id:?}"))),
            variant("Trust", record.text("trust")),
        )
    };
    known_cases(files, places).into_iter().map(row).collect()
}

/// The records of reciprocity in the order of their table.
fn known_cases<'f>(files: &'f LawFiles, places: &Places<'_>) -> Vec<(String, &'f Record)> {
    places.records(files, "record", |record| (counts_from(record), record.text("id").map(str::to_owned)))
}

/// One constant a rule, by its id in capitals.
fn sources(files: &LawFiles) -> String {
    let mut out = String::new();
    for rule in files.records("rule") {
        let id = rule.text("id").unwrap_or_default();
        let _ = write!(
            out,
            "/// Where `{id}` stands.\npub(crate) const {}: Sources = Sources {{\n    #[cfg(feature = \"sources\")]\n    note: {:?},\n    versions: &[\n",
            id.to_uppercase().replace('-', "_"),
            rule.text("note").unwrap_or_default(),
        );
        for record in authorities(files, id) {
            let cites: Vec<String> = record
                .texts("cites")
                .iter()
                .filter_map(|text| citation(text))
                .map(|(instrument, article, trust)| format!("cite({instrument:?}, {article:?}, {})", variant("Trust", Some(trust))))
                .collect();
            let _ = writeln!(
                out,
                "        Version {{ period: {}, authority: {}, #[cfg(feature = \"sources\")] citations: &[{}] }},",
                record.day("from").map(|from| period(from, record.day("to"))).unwrap_or_default(),
                variant("Authority", record.text("strength")),
                cites.join(", "),
            );
        }
        let _ = write!(out, "    ],\n    #[cfg(feature = \"sources\")]\n    cases: &{:?},\n}};\n", rule.texts("cases"));
    }
    out
}

/// The authorities of a rule, oldest first.
fn authorities<'f>(files: &'f LawFiles, rule: &str) -> Vec<&'f Record> {
    let mut records: Vec<&Record> = files.records("authority").iter().filter(|record| record.text("rule") == Some(rule)).collect();
    records.sort_by_key(|record| record.day("from"));
    records
}

fn period(from: CalendarDay, to: Option<CalendarDay>) -> String {
    match to {
        None => format!("since{from:?}"),
        Some(to) => format!("between({from:?}, {to:?})"),
    }
}

/// The first day on which a record counts: a court can only know what happened strictly before it rules.
///
/// A bare year counts from the next 1 January, a month from the first of the next.
fn counts_from(record: &Record) -> CalendarDay {
    if let Some((year, month, day)) = record.day("date") {
        let next = jiff::civil::Date::new(year, month, day).and_then(jiff::civil::Date::tomorrow);
        return next.map_or((year, month, day), |next| (next.year(), next.month(), next.day()));
    }
    let year = record.number("year").and_then(|year| i16::try_from(year).ok()).unwrap_or(i16::MAX);
    match record.number("month").and_then(|month| i8::try_from(month).ok()) {
        Some(month) if month < 12 => (year, month + 1, 1),
        _ => (year.saturating_add(1), 1, 1),
    }
}

fn instruments(files: &LawFiles) -> Vec<String> {
    let mut rows: BTreeMap<String, String> = BTreeMap::new();
    let mut add = |id: String, kind: &str, from: Option<CalendarDay>, to: Option<CalendarDay>, trust: Option<&str>| {
        let period = from.map(|from| period(from, to));
        let row = format!("id: {id:?}, kind: {}, period: {}, trust: {}", variant("InstrumentKind", Some(kind)), option(period), variant("Trust", trust));
        rows.insert(id, row);
    };
    for record in files.records("instrument") {
        let id = record.text("id").unwrap_or_default().to_owned();
        add(id, record.text("kind").unwrap_or_default(), record.day("from"), record.day("to"), record.text("trust"));
    }
    for record in files.records("treaty") {
        add(treaty_id(record), "treaty", record.day("in_force"), None, record.text("trust"));
    }
    rows.into_values().collect()
}

fn memberships(files: &LawFiles, places: &Places<'_>, table: &str) -> Vec<String> {
    let row = |(place, record): (String, &Record)| {
        format!(
            "jurisdiction: {place}, from: {}, extension_of: {}, with_china: {}",
            record.day("from").map(day).unwrap_or_default(),
            option(places.id(record.text("of"))),
            option(record.text("with_china").map(|word| variant("WithChina", Some(word)))),
        )
    };
    places.records(files, table, |_| ()).into_iter().map(row).collect()
}

fn treaty_id(record: &Record) -> String {
    format!("treaty-{}", record.text("country").unwrap_or_default().to_lowercase())
}

fn day((year, month, of_month): CalendarDay) -> String {
    format!("day({year}, {month}, {of_month})")
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

fn reading(record: &Record, field: &str) -> &'static str {
    match record.truth(field) {
        Some(true) => "Reading::Yes",
        Some(false) => "Reading::No",
        None => "Reading::Unread",
    }
}

/// The variant of an enum of `records.rs` for a word of a law file: `cn-refuses-x` becomes `CnRefusesX`.
fn variant(of: &str, word: Option<&str>) -> String {
    let word = match (of, word.unwrap_or_default()) {
        // A case taken over from a list together with its address is a secondary source for the reasoning.
        ("Trust", "S2") => "S",
        ("WithChina", "self") => "self-same",
        (_, word) => word,
    };
    let mut name = format!("{of}::");
    for part in word.split('-') {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}
