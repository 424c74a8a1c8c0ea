//! An assessment as JSON. Keys and their order: design, section 7. Prose only where a language is asked for.

use super::words::Words;
use crate::assess::forums::Forum;
use crate::assess::plan::Plan;
use crate::assess::{Assessment, Finding};
use crate::day::DayRange;
use crate::facts::FactId;
use crate::law::limitation::{Act, Limitation};
use crate::law::records::notes;
use crate::law::rule::Citation;
use crate::law::{Law, points};
use crate::text::{Arg, Iso, Locale, Text};
use serde_json::{Map, Value, json};

/// The version of the form of this output. A key that is added does not change it.
pub const SCHEMA: u32 = 1;

/// The answer for `on`; `words` adds `rendered` to each text.
pub fn answer(answer: &Assessment, plan: &Plan, forums: Option<&[Forum]>, law: &Law, on: DayRange, words: Option<&Words>) -> Value {
    let say = |said: &Text| text(said, words);
    json!({
        "schema": SCHEMA,
        "on": on.iso(),
        "law": { "version": law.version, "reviewed": law.reviewed.iso() },
        "route": answer.route.name(),
        "best": answer.best.name(),
        "expected": answer.expected.name(),
        "worst": answer.worst.name(),
        "exact": answer.exact,
        "headline": say(&answer.headline),
        "deciding": keys(&answer.deciding),
        "findings": answer.findings.iter().map(|found| finding(found, words)).collect::<Vec<_>>(),
        "open": {
            "applicant": keys(&answer.open.applicant),
            "debtor": keys(&answer.open.debtor),
            "court": answer.open.court.iter().map(|point| points::of(*point).id).collect::<Vec<_>>(),
        },
        "limitation": limitation(&answer.limitation),
        "notices": answer.notices.iter().map(say).collect::<Vec<_>>(),
        "plan": super::plan_json::plan(plan, words),
        "forums": super::forums::json(forums, words),
    })
}

fn finding(finding: &Finding, words: Option<&Words>) -> Value {
    json!({
        "rule": finding.rule,
        "stage": finding.stage.name(),
        "status": finding.status.name(),
        "effect": finding.effect.map(|effect| effect.name()),
        "burden": finding.burden.name(),
        "authority": finding.authority.name(),
        "leans": finding.leans.map(|leans| leans.name()),
        "facts": keys(&finding.facts),
        "citations": citations(&finding.citations),
        "text": text(&finding.text, words),
    })
}

/// Citations with the address of their instrument, `null` where our records have none.
pub fn citations(citations: &[Citation]) -> Vec<Value> {
    let url = |citation: &Citation| notes::note(&format!("instrument.{}.url", citation.instrument));
    citations
        .iter()
        .map(|citation| json!({ "instrument": citation.instrument, "article": citation.article, "url": url(citation), "trust": citation.trust.name() }))
        .collect()
}

fn keys(facts: &[FactId]) -> Vec<&'static str> {
    facts.iter().map(|fact| fact.key()).collect()
}

/// What a period runs from, or was started anew by.
pub fn act((fact, range): &Act) -> Value {
    json!({ "fact": fact.key(), "date": range.iso() })
}

fn limitation(limitation: &Limitation) -> Value {
    json!({
        "runs_from": limitation.runs_from.as_ref().map(act),
        "last_day": {
            "earliest": limitation.last_day.map(|range| range.earliest.iso()),
            "latest": limitation.last_day.map(|range| range.latest.iso()),
        },
        "restarts": limitation.restarts.iter().map(act).collect::<Vec<_>>(),
    })
}

/// A message, and its words where a language was asked for.
pub fn text(said: &Text, words: Option<&Words>) -> Value {
    let mut object = message(said);
    if let Some(words) = words {
        object.insert("rendered".to_owned(), json!(words.say(said)));
    }
    Value::Object(object)
}

fn message(said: &Text) -> Map<String, Value> {
    let args: Map<String, Value> = said.args.iter().map(|(name, value)| ((*name).to_owned(), arg(value))).collect();
    let mut object = Map::new();
    object.insert("key".to_owned(), json!(said.key));
    object.insert("args".to_owned(), Value::Object(args));
    object
}

/// A value in plain JSON: dates in ISO form, countries by their codes, nested texts as key and values.
fn arg(value: &Arg) -> Value {
    match value {
        Arg::Text(text) => Value::Object(message(text)),
        Arg::Plain(text) | Arg::Foreign(text) => json!(text),
        Arg::Number(number) => json!(number),
        Arg::Date(date) => json!(Iso.date(*date)),
        Arg::Country(code) => json!(code),
        Arg::Amount { currency, decimal } => json!({ "currency": currency, "amount": decimal }),
        Arg::List(items) => Value::Array(items.iter().map(arg).collect()),
    }
}
