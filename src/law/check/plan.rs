//! What must hold between the records of the plan: slices that meet, venues for every road, days off that are days off.
//!
//! As `between.rs`, for the six files of `plan_schema.rs`.

use super::between::{Found, instruments, iso, known_instrument, overlaps};
use super::plan_schema::ROADS;
use super::problem::{did_you_mean, list};
use super::schema::{FILES, File, Kind};
use super::{CalendarDay, LawFiles, Problem, Record};
use std::collections::{BTreeMap, BTreeSet};

/// Stands for every road.
pub const EVERY_ROAD: &str = "all";

/// Adds everything that is wrong between the records of the plan to `problems`.
pub fn check(files: &LawFiles, problems: &mut Vec<Problem>) {
    let known = instruments(files);
    for file in FILES {
        for table in file.tables {
            let records = files.records(table.name);
            for record in records {
                let mut found = Found { file, record, problems: &mut *problems };
                match table.name {
                    "tariff" => tariff(&mut found),
                    "slice" => slice(&mut found, files),
                    "stage" => stage(&mut found),
                    "off" => off(&mut found, files),
                    "working" => working(&mut found, files),
                    _ => {}
                }
                if PLANNED.contains(&table.name) && files.is_read("instrument") && files.is_read("treaty") {
                    found.period("from", "to");
                    stands(&mut found, files, &known);
                }
            }
            match table.name {
                "tariff" => {
                    overlaps(file, records, "what", problems);
                    slices(file, records, files, problems);
                }
                "venue" => venues(file, records, problems),
                "paper" => every_road(file, records, |record| record.text("when") == Some("always"), "paper that is always needed", problems),
                "stage" => orders(file, records, problems),
                "off" => days_off(file, records, problems),
                _ => {}
            }
        }
    }
}

/// Kinds of record that stand on an article.
const PLANNED: [&str; 10] = ["tariff", "venue", "kind_rule", "special", "paper", "stage", "period", "fixed", "measure", "spared"];

/// The instrument exists and was in force when the record begins. It need not be today: the arrangement of 2008 is still used.
fn stands(found: &mut Found<'_>, files: &LawFiles, known: &BTreeSet<String>) {
    let Some(instrument) = found.record.text("instrument") else { return };
    known_instrument(found, "instrument", instrument, known);
    let Some(from) = found.record.day("from") else { return };
    let Some(text) = files.records("instrument").iter().find(|record| record.text("id") == Some(instrument)) else { return };
    let begins_late = text.day("from").is_some_and(|begin| from < begin);
    let is_over = text.day("to").is_some_and(|end| end <= from);
    if begins_late || is_over {
        found.report("from", format!("`{instrument}` is not in force on `{}`", iso(from)), "a day on which the instrument is in force", "");
    }
}

fn tariff(found: &mut Found<'_>) {
    let record = found.record;
    for (one, other) in [("flat", "up_to"), ("up_to", "flat"), ("no_amount_least", "no_amount_most"), ("no_amount_most", "no_amount_least")] {
        if record.has(one) && !record.has(other) {
            found.report(one, format!("stands without `{other}`"), format!("`{one}` and `{other}` together, or neither"), "");
        }
    }
    if !record.has("flat") && !record.has("up_to") && !record.has("no_amount_least") && !record.has("no_amount_most") {
        found.report("flat", "is missing, and so is `no_amount_least`", "a fee by the sum, a range without one, or both", "");
    }
    if let (Some(least), Some(most)) = (record.number("no_amount_least"), record.number("no_amount_most"))
        && most < least
    {
        found.report("no_amount_most", format!("`{most}` is less than `no_amount_least`, which is `{least}`"), "a range from the least to the most", "");
    }
    if let (Some(flat), Some(cap)) = (record.number("flat"), record.number("cap"))
        && cap <= flat
    {
        found.report("cap", format!("`{cap}` is not above `flat`, which is `{flat}`"), "a cap above the flat part", "");
    }
}

fn slice(found: &mut Found<'_>, files: &LawFiles) {
    let Some(tariff) = found.record.text("tariff") else { return };
    let known: Vec<&str> = files.records("tariff").iter().filter_map(|record| record.text("id")).collect();
    if !known.contains(&tariff) {
        let help = did_you_mean(tariff, known.iter().copied());
        found.report("tariff", format!("`{tariff}` does not exist"), format!("one of {}", list(&known)), help);
    }
}

/// The slices of a tariff follow one another from the end of the flat part on; only the last is open.
fn slices(file: &File, tariffs: &[Record], files: &LawFiles, problems: &mut Vec<Problem>) {
    for tariff in tariffs {
        let of_tariff = |record: &&Record| record.text("tariff") == tariff.text("id");
        let slices: Vec<&Record> = files.records("slice").iter().filter(of_tariff).collect();
        let mut end = tariff.number("up_to");
        for (place, record) in slices.iter().enumerate() {
            let mut found = Found { file, record, problems: &mut *problems };
            let over = record.number("over");
            match end {
                None => found.report("over", "nothing ends where it begins", "a slice after a flat part or after a slice with an end", ""),
                Some(end) if over.is_some_and(|over| over != end) => {
                    let what = if over.is_some_and(|over| over > end) { "leaves a gap" } else { "overlaps" };
                    found.report("over", format!("the slice {what} from `{end}`"), "it to begin where the one before ends", "");
                }
                Some(_) => {}
            }
            end = record.number("to");
            if end.is_some() && end <= over {
                found.report("to", "is not above `over`", "a slice with a width", "");
            }
            if end.is_some() && place + 1 == slices.len() {
                found.report("to", "the last slice has an end", "no `to` in the last slice", "");
            }
        }
    }
}

/// Each road has a venue that has no end, and no two of its venues have the same place in the order on one day.
fn venues(file: &File, records: &[Record], problems: &mut Vec<Problem>) {
    every_road(file, records, |record| !record.has("to"), "venue without an end", problems);
    let mut seen: BTreeMap<(&str, i64), Vec<&Record>> = BTreeMap::new();
    for record in records {
        for road in roads(record) {
            let earlier = seen.entry((road, record.number("order").unwrap_or_default())).or_default();
            if let Some(twin) = earlier.iter().find(|twin| meet(twin, record)) {
                let mut found = Found { file, record, problems: &mut *problems };
                found.report("order", format!("`{}` has the same place on the road `{road}`", twin.name), "one venue a place on each day", "");
            }
            earlier.push(record);
        }
    }
}

/// Whether there is a day on which both are in force.
fn meet(one: &Record, other: &Record) -> bool {
    let begins_before = |a: &Record, b: &Record| b.day("to").is_none_or(|to| a.day("from").is_some_and(|from| from < to));
    begins_before(one, other) && begins_before(other, one)
}

/// The roads of a record.
fn roads(record: &Record) -> Vec<&str> {
    let Kind::Words(all) = ROADS else { return Vec::new() };
    let written = record.texts("routes");
    if written.iter().any(|road| road == EVERY_ROAD) {
        all.iter().copied().filter(|road| *road != EVERY_ROAD).collect()
    } else {
        written.iter().map(String::as_str).collect()
    }
}

/// Reports the roads on which no record counts.
fn every_road(file: &File, records: &[Record], counts: impl Fn(&Record) -> bool, what: &str, problems: &mut Vec<Problem>) {
    let Kind::Words(all) = ROADS else { return };
    // A file that could not be read, and a road that does not exist, have been reported.
    if records.is_empty() || records.iter().any(|record| record.has("routes") && record.texts("routes").is_empty()) {
        return;
    }
    let covered: BTreeSet<&str> = records.iter().filter(|record| counts(record)).flat_map(roads).collect();
    let missing: Vec<&str> = all.iter().copied().filter(|road| *road != EVERY_ROAD && !covered.contains(road)).collect();
    if !missing.is_empty() {
        problems.push(Problem {
            file: file.name.to_owned(),
            record: String::new(),
            field: String::new(),
            given: format!("no {what} for {}", list(&missing)),
            expected: "one at least for each road".to_owned(),
            help: String::new(),
        });
    }
}

fn stage(found: &mut Found<'_>) {
    let record = found.record;
    let together = |found: &mut Found<'_>, fields: &[&str]| {
        let written: Vec<&&str> = fields.iter().filter(|field| found.record.has(field)).collect();
        if let (Some(first), true) = (written.first(), written.len() < fields.len()) {
            let all = list(fields);
            found.report(first, "stands without the fields that belong to it", format!("{all} together, or none of them"), "");
        }
    };
    together(found, &["least", "most", "unit"]);
    together(found, &["average", "cases", "year"]);
    together(found, &["instrument", "article"]);
    if let (Some(least), Some(most)) = (record.number("least"), record.number("most")) {
        if most < least {
            found.report("most", format!("`{most}` is less than `least`, which is `{least}`"), "a span from the least to the most", "");
        } else if let Some(average) = record.number("average")
            && !(least..=most).contains(&average)
        {
            found.report("average", format!("`{average}` is not between `{least}` and `{most}`"), "an average between the least and the most", "");
        }
    }
    match record.text("basis") {
        Some("practice") if !record.has("source") => found.report("source", "is missing", "a source where `basis` is `practice`", ""),
        Some("text") if !record.has("article") => found.report("article", "is missing", "an article where `basis` is `text`", ""),
        _ => {}
    }
}

fn orders(file: &File, records: &[Record], problems: &mut Vec<Problem>) {
    for (before, record) in records.iter().zip(records.iter().skip(1)) {
        if record.number("order") < before.number("order") {
            let mut found = Found { file, record, problems: &mut *problems };
            found.report("order", format!("is below that of `{}`", before.name), "steps in the order in which they are taken", "");
        }
    }
}

fn off(found: &mut Found<'_>, files: &LawFiles) {
    let (Some(from), Some(to)) = (found.record.day("from"), found.record.day("to")) else { return };
    if to < from {
        found.report("to", format!("`{}` is before `from`, which is `{}`", iso(to), iso(from)), "the last of the days off", "");
    }
    known_year(found, "from", from, files);
}

fn known_year(found: &mut Found<'_>, field: &str, day: CalendarDay, files: &LawFiles) {
    if !files.records("year").iter().any(|record| record.number("year") == Some(i64::from(day.0))) {
        found.report(field, format!("the year of `{}` has no record", iso(day)), "a `[[year]]` with the source of the notice", "");
    }
}

fn working(found: &mut Found<'_>, files: &LawFiles) {
    let Some(day) = found.record.day("day") else { return };
    known_year(found, "day", day, files);
    let Ok(date) = jiff::civil::Date::new(day.0, day.1, day.2) else { return };
    let weekday = date.weekday();
    if !matches!(weekday, jiff::civil::Weekday::Saturday | jiff::civil::Weekday::Sunday) {
        found.report("day", format!("`{}` is a {weekday:?}", iso(day)), "a working day to be a Saturday or Sunday", "");
    }
    let within = |record: &&Record| record.day("from").is_some_and(|from| from <= day) && record.day("to").is_some_and(|to| day <= to);
    if let Some(off) = files.records("off").iter().find(within) {
        found.report("day", format!("`{}` lies within the days off from `{}`", iso(day), off.name), "a day that is not given as a day off", "");
    }
}

fn days_off(file: &File, records: &[Record], problems: &mut Vec<Problem>) {
    let mut sorted: Vec<&Record> = records.iter().collect();
    sorted.sort_by_key(|record| record.day("from"));
    for (before, record) in sorted.iter().zip(sorted.iter().skip(1)) {
        if let (Some(end), Some(from)) = (before.day("to"), record.day("from"))
            && from <= end
        {
            let mut found = Found { file, record, problems: &mut *problems };
            found.report("from", format!("`{}` is among the days off from `{}`", iso(from), before.name), "days off that do not overlap", "");
        }
    }
}
