//! What must hold between the fields of a record and between records: known codes, periods, references, no record twice.
//!
//! Each field has been checked alone already (`read.rs`); a field that failed there is absent here and is not reported again.

use super::problem::did_you_mean;
use super::schema::{CHAPTER_FIELDS, FILES, File, Kind, Table};
use super::{CalendarDay, LawFiles, Problem, Record, THE_TREATY, citation};
use std::collections::{BTreeMap, BTreeSet};

/// How far a citation may have been checked.
const TRUSTS: [&str; 4] = ["P", "P-part", "S", "M"];

/// Adds everything that is wrong between fields and records to `problems`.
pub fn check(files: &LawFiles, cases: Option<&BTreeSet<String>>, problems: &mut Vec<Problem>) {
    let countries: BTreeSet<&str> = files.records("jurisdiction").iter().filter_map(|record| record.text("code")).collect();
    for file in FILES {
        for table in file.tables {
            let records = files.records(table.name);
            twice(file, table, records, problems);
            for record in records {
                let mut found = Found { file, record, problems: &mut *problems };
                if files.is_read("jurisdiction") {
                    known_countries(&mut found, table, &countries);
                }
                match table.name {
                    "treaty" => treaty(&mut found),
                    "record" => reciprocity(&mut found, cases),
                    "jurisdiction" if files.is_read("treaty") => jurisdiction(&mut found, files),
                    "instrument" => found.period("from", "to"),
                    "apostille" | "service" | "new_york" => membership(&mut found),
                    "sentence" if files.is_read("instrument") && files.is_read("treaty") => sentence(&mut found, files),
                    "rule" => rule(&mut found, cases),
                    "authority" if files.is_read("instrument") && files.is_read("treaty") => authority(&mut found, files),
                    _ => {}
                }
            }
            match table.name {
                "instrument" => overlaps(file, records, "series", problems),
                "authority" => overlaps(file, records, "rule", problems),
                _ => {}
            }
        }
    }
}

/// The record at hand, and where to report what is wrong with it.
pub struct Found<'a> {
    /// The file.
    pub file: &'a File,
    /// The record.
    pub record: &'a Record,
    /// Where problems go.
    pub problems: &'a mut Vec<Problem>,
}

impl Found<'_> {
    /// Reports what is wrong with a field.
    pub fn report(&mut self, field: &str, given: impl Into<String>, expected: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem {
            file: self.file.name.to_owned(),
            record: self.record.name.clone(),
            field: field.to_owned(),
            given: given.into(),
            expected: expected.into(),
            help: help.into(),
        });
    }

    /// Reports `end` where it is not after `start`.
    pub fn period(&mut self, start: &str, end: &str) {
        if let (Some(from), Some(to)) = (self.record.day(start), self.record.day(end))
            && to <= from
        {
            self.report(end, format!("`{}` is not after `{start}`, which is `{}`", iso(to), iso(from)), "a period that ends after it begins", "");
        }
    }

    /// Reports a field that is there although it may not be, or is not although it must.
    fn only_if(&mut self, field: &str, wanted: bool, when: &str) {
        if wanted && !self.record.has(field) {
            self.report(field, "is missing", format!("this field {when}"), "");
        } else if !wanted && self.record.has(field) {
            self.report(field, "does not belong here", format!("this field only {when}"), "");
        }
    }
}

/// A day as `1988-02-29`.
pub fn iso((year, month, day): CalendarDay) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn twice(file: &File, table: &Table, records: &[Record], problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for record in records {
        let word = |field: &&str| {
            let number = || record.number(field).map(|number| number.to_string());
            record.text(field).map(str::to_owned).or_else(|| record.day(field).map(iso)).or_else(number).unwrap_or_default()
        };
        let key: Vec<String> = table.key.iter().map(word).collect();
        let named = key.first().is_some_and(|first| !first.is_empty());
        if named && !seen.insert(key) {
            let mut found = Found { file, record, problems };
            found.report("", "stands twice", format!("one record for each {}", table.key.join(", ")), "drop one of the two, or give the later one its own key");
        }
    }
}

fn known_countries(found: &mut Found<'_>, table: &Table, countries: &BTreeSet<&str>) {
    for field in table.fields.iter().filter(|field| matches!(field.kind, Kind::Country)) {
        if let Some(code) = found.record.text(field.name)
            && !countries.contains(code)
        {
            let help = did_you_mean(code, countries.iter().copied());
            found.report(field.name, format!("`{code}` is not a known country"), "the code of a country or region in `jurisdictions.toml`", help);
        }
    }
}

fn treaty(found: &mut Found<'_>) {
    if let (Some(signed), Some(from)) = (found.record.day("signed"), found.record.day("in_force"))
        && from < signed
    {
        found.report("in_force", format!("`{}` is before `signed`, which is `{}`", iso(from), iso(signed)), "a day on or after signature", "");
    }
    if let Some(standing) = found.record.text("standing").map(str::to_owned) {
        found.only_if("in_force", standing == "in-force", "when `standing` is `in-force`");
    }
    if let Some(judgments) = found.record.truth("judgments") {
        for field in CHAPTER_FIELDS {
            found.only_if(field, judgments, "when `judgments` is true");
        }
    }
    let family = found.record.text("jurisdiction_family");
    if family.is_some() || !found.record.has("jurisdiction_family") {
        let read = family.is_some_and(|family| family != "unread");
        found.only_if("family_trust", read, "when `jurisdiction_family` is given and not `unread`");
    }
}

fn reciprocity(found: &mut Found<'_>, cases: Option<&BTreeSet<String>>) {
    let record = found.record;
    if record.has("date") == record.has("year") {
        let given = if record.has("date") { "stands beside `date`" } else { "is missing, and so is `date`" };
        found.report("year", given, "either `date` or `year`", "");
    }
    if record.has("month") && !record.has("year") {
        found.report("month", "stands without `year`", "a `month` only beside `year`", "");
    }
    if let Some(direction) = record.text("direction") {
        let refusal = matches!(direction, "cn-refuses-x" | "x-refuses-cn");
        found.only_if("ground", refusal, "when `direction` is a refusal");
        found.only_if("kind", direction == "instrument", "when `direction` is `instrument`");
    }
    if let (Some(case), Some(cases)) = (record.text("case"), cases)
        && !cases.contains(case)
    {
        let help = did_you_mean(case, cases.iter().map(String::as_str));
        found.report("case", format!("`{case}` is not a known case"), "the id of a case in `tests/cases`", help);
    }
}

fn jurisdiction(found: &mut Found<'_>, files: &LawFiles) {
    let Some(other) = found.record.text("treaty_via") else { return };
    let covered = files.records("treaty").iter().any(|treaty| treaty.text("country") == Some(other) && treaty.truth("judgments") == Some(true));
    if !covered {
        found.report("treaty_via", format!("`{other}` has no treaty that covers judgments"), "a country of `treaties.toml` with `judgments = true`", "");
    }
}

fn membership(found: &mut Found<'_>) {
    if let Some(status) = found.record.text("status").map(str::to_owned) {
        found.only_if("of", status == "extension", "when `status` is `extension`");
    }
}

fn sentence(found: &mut Found<'_>, files: &LawFiles) {
    let Some(instrument) = found.record.text("instrument") else { return };
    known_instrument(found, "instrument", instrument, &instruments(files));
}

/// The ids of all texts that may be cited.
pub fn instruments(files: &LawFiles) -> BTreeSet<String> {
    let mut known: BTreeSet<String> = files.records("instrument").iter().filter_map(|record| record.text("id")).map(str::to_owned).collect();
    known.extend(files.records("treaty").iter().filter_map(|record| record.text("country")).map(|code| format!("treaty-{}", code.to_lowercase())));
    known
}

/// Reports an instrument that is not among the known.
pub fn known_instrument(found: &mut Found<'_>, field: &str, instrument: &str, known: &BTreeSet<String>) {
    if !known.contains(instrument) {
        let help = did_you_mean(instrument, known.iter().map(String::as_str));
        found.report(field, format!("`{instrument}` is not a known instrument"), "an id of `instruments.toml`, or `treaty-` and a country", help);
    }
}

fn rule(found: &mut Found<'_>, cases: Option<&BTreeSet<String>>) {
    let Some(cases) = cases else { return };
    for case in found.record.texts("cases").iter().filter(|case| !cases.contains(*case)) {
        let help = did_you_mean(case, cases.iter().map(String::as_str));
        found.report("cases", format!("`{case}` is not a known case"), "the id of a case in `tests/cases`", help);
    }
}

fn authority(found: &mut Found<'_>, files: &LawFiles) {
    found.period("from", "to");
    if let Some(rule) = found.record.text("rule")
        && !files.records("rule").iter().any(|record| record.text("id") == Some(rule))
    {
        let help = did_you_mean(rule, files.records("rule").iter().filter_map(|record| record.text("id")));
        found.report("rule", format!("`{rule}` is not a known rule"), "the id of a `[[rule]]` of this file", help);
    }
    let mut known = instruments(files);
    known.insert(THE_TREATY.to_owned());
    if found.record.has("cites") && found.record.texts("cites").is_empty() {
        found.report("cites", "is empty", "at least one citation", "");
    }
    for cite in found.record.texts("cites") {
        match citation(cite) {
            Some((instrument, _, trust)) if TRUSTS.contains(&trust) => known_instrument(found, "cites", instrument, &known),
            _ => found.report("cites", format!("`{cite}` is not a citation"), "`<instrument> <article> [<trust>]`, with a trust of P, P-part, S or M", ""),
        }
    }
    if let Some(day) = first_day_without_law(found.record, files) {
        found.report(
            "cites",
            format!("names nothing that is in force on `{}`", iso(day)),
            "an article in force on each day of the authority",
            "add the number of the article in the version that follows, or close the authority with `to`",
        );
    }
}

/// The first day of an authority on which nothing is in force that it cites; the treaty of a case does not count.
fn first_day_without_law(record: &Record, files: &LawFiles) -> Option<CalendarDay> {
    let cited: Vec<&str> = record.texts("cites").iter().filter_map(|cite| citation(cite)).map(|(instrument, ..)| instrument).collect();
    let in_force = |instrument: &&Record| instrument.text("id").is_some_and(|id| cited.contains(&id));
    let periods: Vec<(CalendarDay, Option<CalendarDay>)> =
        files.records("instrument").iter().filter(in_force).filter_map(|instrument| Some((instrument.day("from")?, instrument.day("to")))).collect();
    let is_wrong = |(from, to): &(CalendarDay, Option<CalendarDay>)| to.is_some_and(|to| to <= *from);
    if periods.is_empty() || periods.iter().any(is_wrong) {
        // An unknown instrument or a period that is none has been reported; a rule may stand on treaties alone.
        return None;
    }
    let mut day = record.day("from")?;
    while record.day("to").is_none_or(|to| day < to) {
        // As far as the longest of what is in force on that day reaches.
        let reach = periods.iter().filter(|(from, to)| *from <= day && to.is_none_or(|to| day < to)).map(|(_, to)| *to).max_by_key(|to| (to.is_none(), *to));
        match reach {
            None => return Some(day),
            Some(None) => return None,
            Some(Some(to)) => day = to,
        }
    }
    None
}

/// Versions of one text must follow one another: none may begin before the one before it has ended.
pub fn overlaps(file: &File, records: &[Record], field: &str, problems: &mut Vec<Problem>) {
    let mut series: BTreeMap<&str, Vec<(CalendarDay, &Record)>> = BTreeMap::new();
    for record in records {
        if let (Some(name), Some(from)) = (record.text(field), record.day("from")) {
            series.entry(name).or_default().push((from, record));
        }
    }
    for (name, mut versions) in series {
        versions.sort_by_key(|(from, _)| *from);
        for ((_, earlier), (from, later)) in versions.iter().zip(versions.iter().skip(1)) {
            if earlier.day("to").is_none_or(|to| to > *from) {
                let given = match earlier.day("to") {
                    Some(to) => format!("`{}` is before `{}` ends, on `{}`", iso(*from), earlier.name, iso(to)),
                    None => format!("`{}` begins while `{}` has no end", iso(*from), earlier.name),
                };
                let mut found = Found { file, record: later, problems };
                found.report(
                    "from",
                    given,
                    format!("versions of `{name}` that do not overlap"),
                    format!("close `{}` with `to = {}`", earlier.name, iso(*from)),
                );
            }
        }
    }
}
