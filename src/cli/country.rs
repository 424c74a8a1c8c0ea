//! `exequatur country`: what is known of one country or region today.
//!
//! `basis.expected` is one of `treaty` (one is in force and reaches money judgments), `reciprocity` (a record shows it),
//! `reciprocity-untested` (the law of that State allows it, nobody has tried), `left-to-court` (mixed or unknown), `unlikely` (that State
//! enforces by treaty only), `none`, `arrangement` (Hong Kong, Macau, Taiwan: rules of their own) and `forum` (the mainland itself).
//! `basis.kind` is what it rests on: `treaty`, the direction of the record (`x-recognises-cn`, `cn-recognises-x`), `memorandum`, `statement`,
//! `commitment`, or `law`. A convention's `status` is `party`, `extension` (a territory), `not-yet` (`from` lies ahead), `not-party`,
//! `without-china` (an objection keeps it from working with China), `inter-regional` or `self`.

use super::args::{Exit, Faces, Typed};
use super::problem::did_you_mean;
use super::words::country_name;
use super::{Stop, nearest_code, today};
use crate::day::Day;
use crate::law::points;
use crate::law::profile::{THREE_TESTS, place, profile, recip, treaty};
use crate::law::records::{
    APOSTILLE, Direction, Jurisdiction, JurisdictionId, Membership, NEW_YORK, Reciprocity, SERVICE, Scope, Treaty, Understanding, WithChina, notes,
};
use crate::law::rule::Leaning;
use serde_json::{Value, json};
use std::io::Write;

/// Runs the command.
pub fn run(typed: &Typed, faces: &mut Faces<'_>) -> Result<Exit, Stop> {
    let code = typed.operand.as_deref().unwrap_or_default();
    let id = JurisdictionId::find(&code.to_ascii_uppercase()).ok_or_else(|| nearest_code(code)).map_err(|nearest| Stop::Use {
        what: format!("no country or region `{code}`"),
        help: nearest.map_or_else(|| "codes are those of ISO 3166-1, as `GB`, and `XK`".to_owned(), did_you_mean),
    })?;
    let Some(record) = id.jurisdiction() else { return Ok(Exit::Answered) };
    let country = country(id, record, today());
    if typed.json {
        writeln!(faces.out, "{country}")?
    } else {
        write_country(faces.out, &country)?
    }
    Ok(Exit::Answered)
}

fn country(id: JurisdictionId, record: &Jurisdiction, on: Day) -> Value {
    json!({
        "code": record.code(),
        "name": country_name(record.code()),
        "parent": record.parent.map(JurisdictionId::code),
        "treaty": treaty_of(id, record).map(treaty_entry),
        "basis": basis(id, record, on).json(),
        "cases": id.reciprocity().map(case).collect::<Vec<_>>(),
        "apostille": membership(id, APOSTILLE, on),
        "service": membership(id, SERVICE, on),
        "new_york": membership(id, NEW_YORK, on),
        "diplomatic": record.diplomatic.name(),
        "notes": noted(record.code()),
    })
}

/// Its own treaty, or that of the State whose treaty may reach it.
pub fn treaty_of(id: JurisdictionId, record: &Jurisdiction) -> Option<&'static Treaty> {
    id.treaty().or_else(|| record.treaty_via.and_then(JurisdictionId::treaty))
}

fn treaty_entry(treaty: &Treaty) -> Value {
    let note = |field: &str| notes::note(&format!("treaty.{}.{field}", treaty.jurisdiction.code().to_lowercase()));
    json!({ "title": note("title"), "in_force": treaty.in_force.map(Day::iso), "covers_judgments": treaty.judgments, "read": note("read") })
}

/// What a court would find, and what that rests on; the words are those of the head of this file.
pub struct Basis {
    /// What is to be expected.
    pub expected: &'static str,
    /// What it rests on.
    pub kind: Option<&'static str>,
    /// Since when.
    pub since: Option<Day>,
    /// How far that was checked, or how sure it is.
    pub trust: Option<&'static str>,
}

impl Basis {
    fn json(&self) -> Value {
        json!({ "expected": self.expected, "kind": self.kind, "since": self.since.map(Day::iso), "trust": self.trust })
    }
}

/// What a court would find on that day, and what that rests on.
pub fn basis(id: JurisdictionId, record: &Jurisdiction, on: Day) -> Basis {
    let profile = profile(id, on, None);
    let entry = |expected, kind, since, trust| Basis { expected, kind, since, trust };
    match profile.value(place::FACT) {
        place::MAINLAND => return entry("forum", None, None, None),
        place::HONG_KONG | place::MACAU | place::TAIWAN => return entry("arrangement", None, None, None),
        _ => {}
    }
    let by_treaty = match profile.value(treaty::FACT) {
        treaty::NONE => None,
        treaty::COVERS => Some(Leaning::For),
        treaty::STANDING_DOUBTFUL => Some(points::of(points::TREATY_STANDING).leans),
        treaty::BUSINESS_DOUBTFUL => Some(points::of(points::TREATY_BUSINESS).leans),
        treaty::SCOPE_UNREAD => Some(points::of(points::TREATY_SCOPE).leans),
        _ => Some(points::of(points::TREATY_TERRITORY).leans),
    };
    if let (Some(Leaning::For | Leaning::Split), Some(found)) = (by_treaty, treaty_of(id, record)) {
        let expected = if by_treaty == Some(Leaning::For) { "treaty" } else { "left-to-court" };
        return entry(expected, Some("treaty"), found.in_force, Some(found.trust.name()));
    }
    let law = Some(record.test_a_trust.name());
    match profile.value(recip::FACT) {
        recip::RECORDED | recip::PRECEDENT_BEFORE_2022 => match id.reciprocity().find(|record| is_basis(record, on)) {
            Some(record) => {
                let kind = record.understanding.map_or_else(|| record.direction.name(), |understanding| understanding.name());
                entry("reciprocity", Some(kind), Some(record.counts_from), Some(record.trust.name()))
            }
            None => entry("reciprocity", None, None, None),
        },
        recip::UNTESTED => entry("reciprocity-untested", Some("law"), Some(THREE_TESTS), law),
        recip::OPEN => entry("left-to-court", Some("law"), None, law),
        recip::TREATY_ONLY => entry("unlikely", Some("law"), None, law),
        _ => entry("none", None, None, law),
    }
}

/// A record that is a basis by itself, by the tests of today.
fn is_basis(record: &Reciprocity, on: Day) -> bool {
    let counts = match record.direction {
        Direction::XRecognisesCn | Direction::CnRecognisesX => true,
        Direction::Instrument => record.understanding == Some(Understanding::Memorandum),
        Direction::CnRefusesX | Direction::CnDismissesX | Direction::XRefusesCn => false,
    };
    counts && record.scope == Scope::Civil && record.counts_from <= on
}

fn case(record: &Reciprocity) -> Value {
    let note = |field: &str| notes::note(&format!("case.{}.{field}", record.id));
    let year = note("year").or_else(|| note("date").and_then(|date| date.get(..4))).and_then(|year| year.parse::<i16>().ok());
    json!({ "year": year, "direction": record.direction.name(), "name": note("name"), "held": note("held"), "source": note("source") })
}

fn membership(id: JurisdictionId, of: &'static [Membership], on: Day) -> Value {
    let Some(found) = id.membership(of) else { return json!({ "status": "not-party", "from": null }) };
    json!({ "status": status(found, on), "from": found.from.iso() })
}

/// Where a member of a convention stands on that day.
pub fn status(found: &Membership, on: Day) -> &'static str {
    match found.with_china {
        Some(WithChina::No) => "without-china",
        Some(WithChina::SelfSame) => "self",
        Some(WithChina::InterRegional) => "inter-regional",
        Some(WithChina::Yes) | None if on < found.from => "not-yet",
        Some(WithChina::Yes) | None if found.extension_of.is_some() => "extension",
        Some(WithChina::Yes) | None => "party",
    }
}

/// Everything that our records remark on the place.
fn noted(code: &str) -> Vec<&'static str> {
    let code = code.to_lowercase();
    let mut found: Vec<&'static str> = ["note", "law_reference"].iter().filter_map(|field| notes::note(&format!("jurisdiction.{code}.{field}"))).collect();
    found.extend(notes::note(&format!("treaty.{code}.note")));
    found.extend((1..).map_while(|number| notes::note(&format!("assessment.{code}.{number}.note"))));
    found
}

/// The same as lines, a key and its value each.
fn write_country(out: &mut dyn Write, country: &Value) -> std::io::Result<()> {
    for (key, value) in country.as_object().into_iter().flatten() {
        match value {
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    writeln!(out, "{:<12}{}", if place == 0 { key } else { "" }, line(item))?;
                }
            }
            Value::Null => {}
            other => writeln!(out, "{key:<12}{}", line(other))?,
        }
    }
    Ok(())
}

fn line(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Object(object) => {
            object.iter().filter(|(_, value)| !value.is_null()).map(|(key, value)| format!("{key}: {}", line(value))).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}
