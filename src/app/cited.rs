//! The articles and cases of a rule, read from the language pack: the page's own tables do not hold them (`law::rule::Sources`).
//!
//! Form, from `law/generate/texts.rs`: `cited.<rule>.<version>` is `instrument|article|trust` with `;` between, `precedents.<rule>`
//! numbers of records of reciprocity, `instrument.<id>.force` kind and period as `statute 19910409 20080401`.

use super::figures;
use super::scene::Scene;
use super::words::Words;
use crate::day::{Day, Period};
use crate::facts::{FactId, Value};
use crate::law::records::{JurisdictionId, is_of_another_place};
use crate::law::rule::{Rule, Trust};

/// One article that is in force on the day of the law.
pub struct Cited<'a> {
    /// The id of its instrument; of a treaty, `treaty-` and the country.
    pub instrument: String,
    /// The article, empty for the instrument as a whole.
    pub article: &'a str,
    /// How far it was checked.
    pub trust: Trust,
    /// When the instrument is in force.
    pub force: Force,
}

/// When an instrument is in force.
#[derive(Clone, Copy)]
pub struct Force {
    /// The period.
    pub period: Period,
    /// A summary is applied, rather than in force.
    pub is_summary: bool,
}

/// The articles on which the rule stands on the day of the law; none before they have arrived.
pub fn cited<'a>(scene: &'a Scene, rule: &Rule) -> Vec<Cited<'a>> {
    let on = scene.session.on;
    let version = rule.sources.versions.iter().position(|version| version.period.contains(on)).unwrap_or_default();
    let line = scene.words.get(&["cited.", rule.id, ".", &figures(version)].concat()).unwrap_or_default();
    line.split(';').filter_map(|item| one(scene, item)).filter(|cited| cited.force.period.contains(on)).collect()
}

fn one<'a>(scene: &Scene, item: &'a str) -> Option<Cited<'a>> {
    let mut parts = item.split('|');
    let (mut instrument, article, mut trust) = (parts.next()?.to_owned(), parts.next()?, trust(parts.next()?));
    let origin = match scene.session.facts.known(FactId::Origin) {
        Some(Value::Jurisdiction(place)) => Some(JurisdictionId::at(*place)),
        _ => None,
    };
    if origin.is_some_and(|origin| is_of_another_place(&instrument, origin)) {
        return None;
    }
    if instrument == "treaty" {
        let place = origin?;
        instrument = ["treaty-", &place.code().to_ascii_lowercase()].concat();
        trust = place.treaty()?.trust;
    }
    let force = force(&scene.words, &instrument)?;
    Some(Cited { instrument, article, trust, force })
}

/// The numbers of the reported cases in which a rule mattered.
pub fn precedents<'a>(words: &'a Words, rule: &str) -> impl Iterator<Item = &'a str> {
    words.get(&["precedents.", rule].concat()).unwrap_or_default().split_ascii_whitespace()
}

fn force(words: &Words, instrument: &str) -> Option<Force> {
    let mut parts = words.get(&["instrument.", instrument, ".force"].concat())?.split(' ');
    let is_summary = parts.next()? == "summary";
    Some(Force { period: Period { from: day(parts.next()?)?, to: parts.next().and_then(day) }, is_summary })
}

fn day(figures: &str) -> Option<Day> {
    let number: i64 = figures.parse().ok()?;
    let part = |number: i64| i8::try_from(number % 100).ok();
    Day::new(i16::try_from(number / 10_000).ok()?, part(number / 100)?, part(number)?)
}

fn trust(name: &str) -> Trust {
    match name {
        "P" => Trust::P,
        "P-part" => Trust::PPart,
        "S" => Trust::S,
        _ => Trust::M,
    }
}
