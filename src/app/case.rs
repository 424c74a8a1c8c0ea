//! A case as the page's first program hands it to its second, the plan: one text, a line an entry, in the words of the schema.
//!
//! Both programs are of one build, and the text never leaves the page. Form: `key value`, parts of a value parted by spaces.
//! `@` stands before what is no fact. What is not known is not there.

use super::figures;
use super::session::Session;
use crate::assess::{Finding, Status};
use crate::facts::{FactId, Value};
use crate::law::records::JurisdictionId;
use crate::law::rule::{Effect, Stage};

/// The case on screen, in that language.
pub fn written(session: &Session, language: &str) -> String {
    let answer = &session.answer;
    let mut text = String::new();
    for (key, value) in [
        ("@language", language),
        ("@visit", &figures(session.visit as usize)),
        ("@on", &session.on.iso()),
        ("@route", answer.route.name()),
        ("@verdict", answer.verdict.name()),
        ("@expected", answer.expected.name().unwrap_or_default()),
    ] {
        text.push_str(key);
        word(&mut text, value);
        text.push('\n');
    }
    // What of the failing rules the plan must know: whether there is neither treaty nor reciprocity.
    let lacks = |finding: &Finding| finding.stage == Stage::Basis && finding.status == Status::Fails && finding.effect == Some(Effect::Dismisses);
    if answer.findings.iter().any(lacks) {
        text.push_str("@lacks-basis\n");
    }
    for fact in FactId::ALL {
        if let Some(value) = session.facts.get(*fact) {
            text.push_str(fact.key());
            words(&mut text, *fact, value);
            text.push('\n');
        }
    }
    text
}

/// Writes a value in the words of the schema.
fn words(text: &mut String, fact: FactId, value: &Value) {
    let chosen = match value {
        Value::Choice(index) => 1 << *index,
        Value::Set(set) => *set,
        _ => 0,
    };
    for (place, name) in fact.def().options().iter().enumerate() {
        if chosen >> place & 1 == 1 {
            word(text, name);
        }
    }
    match value {
        Value::Unknown => word(text, UNKNOWN),
        Value::Choice(_) | Value::Set(_) => {}
        Value::Date(range) => {
            word(text, &range.earliest.iso());
            word(text, &range.latest.iso());
        }
        Value::Jurisdiction(place) => word(text, JurisdictionId::at(*place).code()),
        Value::Sums(sums) => {
            for sum in sums {
                word(text, sum.head.name());
                word(text, &sum.amount.decimal());
                text.push(' ');
                text.extend(sum.currency.map(char::from));
                word(text, &sum.paid.decimal());
            }
        }
    }
}

#[inline(never)]
fn word(text: &mut String, word: &str) {
    text.push(' ');
    text.push_str(word);
}

/// What stands for "I do not know". No option of a fact has that name.
pub const UNKNOWN: &str = "unknown";
