//! Writes the six files of the plan as Rust tables (`law_plan.rs`). The types are in `law/plan/records.rs`.
//!
//! Names, notes and sources stay out of the tables: the command line has them in `law_notes.rs`.

use super::super::check::{EVERY_ROAD, LawFiles, Record};
use super::{day, option, period, table, variant};
use std::fmt::Write;

/// The tables, in the order of the files; `cases` are the decided cases of which both days are known.
pub fn tables(files: &LawFiles, cases: &[CaseDays]) -> String {
    let mut out = String::new();
    table(&mut out, "The tariffs.", "TARIFFS", "Tariff", rows(files, "tariff", |record| tariff(record, files)));
    table(&mut out, "The ways in which courts charge, in order.", "PRACTICES", "Practice", ordered(files, "practice", practice));
    table(
        &mut out,
        "The places that give jurisdiction; those of a road in the order in which to suggest them.",
        "VENUES",
        "Venue",
        ordered(files, "venue", venue),
    );
    table(&mut out, "Kinds of dispute with courts of their own.", "KIND_RULES", "KindRule", rows(files, "kind_rule", kind_rule));
    table(&mut out, "Those courts.", "SPECIALS", "Special", rows(files, "special", special));
    table(&mut out, "The papers, in the order of filing.", "PAPERS", "Paper", rows(files, "paper", paper));
    table(&mut out, "The steps, in order.", "STAGES", "Stage", ordered(files, "stage", stage));
    table(&mut out, "The periods of the proceedings.", "TERMS", "Term", rows(files, "period", term));
    table(&mut out, "Days off in a row.", "OFF", "Off", rows(files, "off", off));
    table(&mut out, "Days off on the same date each year.", "FIXED", "Fixed", rows(files, "fixed", fixed));
    table(&mut out, "The measures of execution, in order.", "MEASURES", "Measure", ordered(files, "measure", measure));
    table(&mut out, "What they spare, in order.", "SPARED", "Spared", ordered(files, "spared", spared));
    table(&mut out, "Decided cases of which both days are known.", "CASE_DAYS", "CaseDays", cases.iter().map(case_days).collect());
    let years: Vec<String> = files.records("year").iter().filter_map(|record| record.number("year")).map(|year| year.to_string()).collect();
    let _ = writeln!(out, "/// The years whose notice is entered.\npub static YEARS: &[i16] = &[{}];", years.join(", "));
    let working: Vec<String> = files.records("working").iter().filter_map(|record| record.day("day")).map(day).collect();
    let _ = writeln!(out, "/// Weekend days on which people work.\npub static WORKING: &[Day] = &[{}];", working.join(", "));
    out
}

/// A decided case: its id, its law, and the days from filing to ruling.
pub struct CaseDays {
    /// Its id in the case files.
    pub case: String,
    /// By which law it was decided.
    pub law: String,
    /// From filing to ruling.
    pub days: i32,
}

/// The cases of a case file that give the day of filing and of the ruling to the month at least; a bare month counts as its 15th.
///
/// Not a JSON reader, as `check::case_ids` is none: each case is the text from its `"id"` to the next.
pub fn cases(json: &str) -> Vec<CaseDays> {
    let text = |case: &str, key: &str| -> Option<String> {
        let rest = case.split_once(&format!("\"{key}\""))?.1.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let days = |case: &str| {
        let between = date(&text(case, "decided")?)?.duration_since(date(&text(case, "applied")?)?);
        Some(CaseDays { case: text(case, "id")?, law: text(case, "law").unwrap_or_default(), days: i32::try_from(between.as_hours() / 24).ok()? })
    };
    json.split("\"id\"").skip(1).filter_map(|rest| days(&format!("\"id\"{rest}"))).collect()
}

fn date(text: &str) -> Option<jiff::civil::Date> {
    let mut parts = text.split('-');
    let (year, month) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let of_month = parts.next().map_or(Some(15), |part| part.parse().ok())?;
    jiff::civil::Date::new(year, month, of_month).ok()
}

fn rows(files: &LawFiles, table: &str, row: impl Fn(&Record) -> String) -> Vec<String> {
    files.records(table).iter().map(row).collect()
}

/// In the order that the records themselves give; where two have the same, in that of the file.
fn ordered(files: &LawFiles, table: &str, row: impl Fn(&Record) -> String) -> Vec<String> {
    let mut records: Vec<&Record> = files.records(table).iter().collect();
    records.sort_by_key(|record| record.number("order"));
    records.into_iter().map(row).collect()
}

fn id(record: &Record) -> String {
    format!("{:?}", record.text("id").unwrap_or_default())
}

fn roads(record: &Record) -> String {
    let written = record.texts("routes");
    if written.iter().any(|road| road == EVERY_ROAD) { "Road::ALL".to_owned() } else { words("Road", written) }
}

fn words(of: &str, written: &[String]) -> String {
    let named: Vec<String> = written.iter().map(|word| variant(of, Some(word))).collect();
    format!("&[{}]", named.join(", "))
}

fn basis(record: &Record) -> String {
    let (instrument, article) = (record.text("instrument").unwrap_or_default(), record.text("article").unwrap_or_default());
    format!("cite({instrument:?}, {article:?}, {})", variant("Trust", record.text("trust")))
}

fn in_force(record: &Record) -> String {
    record.day("from").map(|from| period(from, record.day("to"))).unwrap_or_default()
}

fn pair(record: &Record, first: &str, second: &str) -> String {
    option(record.number(first).zip(record.number(second)).map(|(first, second)| format!("({first}, {second})")))
}

fn tariff(record: &Record, files: &LawFiles) -> String {
    let of_tariff = |slice: &&Record| slice.text("tariff") == record.text("id");
    let slice = |slice: &Record| {
        let number = |field| slice.number(field).map(|number| number.to_string());
        format!("Slice {{ over: {}, to: {}, rate: {} }}", number("over").unwrap_or_default(), option(number("to")), number("rate").unwrap_or_default())
    };
    let slices: Vec<String> = files.records("slice").iter().filter(of_tariff).map(slice).collect();
    format!(
        "id: {}, what: {}, period: {}, basis: {}, flat: {}, cap: {}, no_amount: {}, borne: {}, due: {}, slices: &[{}]",
        id(record),
        variant("Charge", record.text("what")),
        in_force(record),
        basis(record),
        pair(record, "flat", "up_to"),
        option(record.number("cap").map(|cap| cap.to_string())),
        pair(record, "no_amount_least", "no_amount_most"),
        variant("Borne", record.text("borne")),
        variant("Due", record.text("due")),
        slices.join(", "),
    )
}

fn practice(record: &Record) -> String {
    format!(
        "id: {}, roads: {}, recognition: {}, execution: {}, certain: {}, trust: {}",
        id(record),
        roads(record),
        variant("Charging", record.text("recognition")),
        variant("Charging", record.text("execution")),
        record.truth("certain").unwrap_or_default(),
        variant("Trust", record.text("trust")),
    )
}

fn venue(record: &Record) -> String {
    format!(
        "id: {}, roads: {}, place: {}, condition: {}, level: {}, proof: {}, period: {}, basis: {}",
        id(record),
        roads(record),
        variant("VenuePlace", record.text("place")),
        variant("VenueCondition", record.text("condition")),
        variant("Level", record.text("level")),
        option(record.text("proof").map(|word| variant("VenueProof", Some(word)))),
        in_force(record),
        basis(record),
    )
}

fn kind_rule(record: &Record) -> String {
    format!(
        "kind: {}, subjects: &{:?}, matters: &{:?}, certain: {}, basis: {}",
        variant("CourtKind", record.text("kind")),
        record.texts("subjects"),
        record.texts("matters"),
        record.truth("certain").unwrap_or_default(),
        basis(record),
    )
}

fn special(record: &Record) -> String {
    let regions: Vec<String> = record.texts("regions").iter().map(|code| variant("Region", Some(&code.to_lowercase()))).collect();
    format!(
        "id: {}, kind: {}, period: {}, regions: &[{}], part: {}, basis: {}",
        id(record),
        variant("CourtKind", record.text("kind")),
        in_force(record),
        regions.join(", "),
        record.truth("part").unwrap_or_default(),
        basis(record),
    )
}

fn paper(record: &Record) -> String {
    format!(
        "id: {}, roads: {}, when: {}, issuer: {}, form: {}, proof: {}, translation: {}, defect: {}, period: {}, basis: {}",
        id(record),
        roads(record),
        variant("PaperWhen", record.text("when")),
        variant("Issuer", record.text("issuer")),
        variant("Form", record.text("form")),
        variant("Proof", record.text("proof")),
        variant("Translation", record.text("translation")),
        option(record.text("defect").map(|word| format!("{word:?}"))),
        in_force(record),
        basis(record),
    )
}

fn stage(record: &Record) -> String {
    let counted = record.number("average").zip(record.number("cases")).zip(record.number("year"));
    format!(
        "id: {}, roads: {}, when: {}, who: {}, basis_of_time: {}, span: {}, unit: {}, counted: {}, basis: {}, trust: {}",
        id(record),
        roads(record),
        variant("StageWhen", record.text("when")),
        variant("Who", record.text("who")),
        variant("TimeBasis", record.text("basis")),
        pair(record, "least", "most"),
        option(record.text("unit").map(|word| variant("Unit", Some(word)))),
        option(counted.map(|((average, cases), year)| format!("({average}, {cases}, {year})"))),
        option(record.text("instrument").map(|_| basis(record))),
        variant("Trust", record.text("trust")),
    )
}

fn term(record: &Record) -> String {
    format!(
        "id: {}, roads: {}, length: {}, unit: {}, starts: {}, runs_for: {}, effect: {}, rolls: {}, period: {}, basis: {}",
        id(record),
        roads(record),
        record.number("length").unwrap_or_default(),
        variant("Unit", record.text("unit")),
        variant("Starts", record.text("starts")),
        variant("RunsFor", record.text("runs_for")),
        variant("PeriodEffect", record.text("effect")),
        record.truth("rolls").unwrap_or_default(),
        in_force(record),
        basis(record),
    )
}

fn off(record: &Record) -> String {
    let end = |field| record.day(field).map(day).unwrap_or_default();
    format!("from: {}, to: {}", end("from"), end("to"))
}

fn fixed(record: &Record) -> String {
    let number = |field| record.number(field).unwrap_or_default();
    format!("month: {}, of_month: {}, period: {}", number("month"), number("day"), in_force(record))
}

fn measure(record: &Record) -> String {
    format!("id: {}, reaches: {}, period: {}, basis: {}", id(record), variant("Reaches", record.text("reaches")), in_force(record), basis(record))
}

fn spared(record: &Record) -> String {
    format!("id: {}, period: {}, basis: {}", id(record), in_force(record), basis(record))
}

fn case_days(case: &CaseDays) -> String {
    format!("#[cfg(feature = \"sources\")] case: {:?}, law: {:?}, days: {}", case.case, case.law, case.days)
}
