//! `exequatur rules`: the rulebook, one entry for each version of a rule.
//!
//! `from` is the first day of the version, `to` the first day on which it no longer stood. `route` is the road on which the rule can
//! arise: `treaty`, `reciprocity`, or `any` for both. `contested` names the points on which it can turn, with what practice does.

use super::Stop;
use super::answer::citations;
use super::args::{Exit, Faces, Typed};
use super::condition::{can_hold, points_of, tree};
use super::problem::did_you_mean;
use super::words::Words;
use crate::assess::Route;
use crate::facts::read::nearest;
use crate::law::profile::treaty;
use crate::law::rule::{Rule, Version};
use crate::law::{late, points, rules};
use serde_json::{Value, json};
use std::io::{self, Write};

/// Runs the command.
pub fn run(typed: &Typed, faces: &mut Faces<'_>) -> Result<Exit, Stop> {
    if typed.pack {
        write!(faces.out, "{}", late::write(rules::late()))?;
        return Ok(Exit::Answered);
    }
    let words = Words::of("en")?;
    let chosen: Vec<&Rule> = match typed.operand.as_deref() {
        None => rules::all().collect(),
        Some(id) => vec![rules::find(id).ok_or_else(|| {
            let help = nearest(id, rules::ids()).map_or_else(|| "`exequatur rules` lists the rules".to_owned(), did_you_mean);
            Stop::Use { what: format!("no rule `{id}`"), help }
        })?],
    };
    if typed.json {
        let entries: Vec<Value> = chosen.iter().flat_map(|rule| rule.sources.versions.iter().map(|version| entry(rule, version, &words))).collect();
        writeln!(faces.out, "{}", Value::Array(entries))?;
        return Ok(Exit::Answered);
    }
    let whole = typed.operand.is_some();
    for rule in chosen {
        write_rule(faces.out, rule, &words)?;
        if whole {
            writeln!(faces.out, "    applies    {}", tree(&rule.applies))?;
            writeln!(faces.out, "    condition  {}", tree(&rule.fails))?;
        }
    }
    Ok(Exit::Answered)
}

fn entry(rule: &Rule, version: &Version, words: &Words) -> Value {
    let contested: Vec<Value> = points_of(&[&rule.applies, &rule.fails])
        .into_iter()
        .map(|point| points::of(point))
        .map(|point| json!({ "point": point.id, "leans": point.leans.name() }))
        .collect();
    json!({
        "id": rule.id,
        "stage": rule.stage.name(),
        "route": route(rule),
        "title": words.word(&title(rule)),
        "citations": citations(version.citations),
        "from": version.period.from.iso(),
        "to": version.period.to.map(|to| to.iso()),
        "applies": tree(&rule.applies),
        "condition": tree(&rule.fails),
        "effect": rule.effect.map(|effect| effect.name()),
        "burden": rule.burden.name(),
        "authority": version.authority.name(),
        "contested": contested,
        "cases": rule.sources.cases,
    })
}

fn title(rule: &Rule) -> String {
    format!("rule.{}.title", rule.id)
}

/// The road on which the rule can arise, by what it asks of a treaty.
fn route(rule: &Rule) -> &'static str {
    let without = can_hold(&rule.applies, treaty::FACT, treaty::NONE);
    let with = (treaty::COVERS..=treaty::TERRITORY_DOUBTFUL).any(|value| can_hold(&rule.applies, treaty::FACT, value));
    match (with, without) {
        (true, false) => Route::Treaty.name(),
        (false, true) => Route::Reciprocity.name(),
        (true, true) | (false, false) => "any",
    }
}

fn write_rule(out: &mut dyn Write, rule: &Rule, words: &Words) -> io::Result<()> {
    let effect = rule.effect.map_or("informs", |effect| effect.name());
    writeln!(out, "{}: {}", rule.id, words.word(&title(rule)))?;
    writeln!(out, "    {}, {effect}, {}, burden {}", rule.stage.name(), route(rule), rule.burden.name())?;
    for version in rule.sources.versions {
        let to = version.period.to.map_or_else(String::new, |to| to.iso());
        let cited: Vec<String> =
            version.citations.iter().map(|citation| format!("{} {} [{}]", citation.instrument, citation.article, citation.trust.name())).collect();
        writeln!(out, "    {}/{to}  {}: {}", version.period.from.iso(), version.authority.name(), cited.join(", "))?;
    }
    if !rule.sources.cases.is_empty() {
        writeln!(out, "    cases      {}", rule.sources.cases.join(", "))?;
    }
    Ok(())
}
