//! A case as the page's first program hands it to its second, the plan: one text, a line an entry, in the words of the schema.
//!
//! Both programs are of one build, and the text never leaves the page. Form: `key value`, parts of a value parted by spaces.
//! `@` stands before what is no fact. What is not known is not there.

use super::figures;
use super::session::Session;
use crate::assess::{Finding, Status};
use crate::day::Day;
use crate::facts::{FactId, Value};
use crate::law::records::JurisdictionId;
use crate::law::rule::{Effect, Stage};

/// The case on screen, in that language.
pub fn written(session: &Session, language: &str) -> String {
    let answer = &session.answer;
    let mut text = String::new();
    let mut line = |key: &str, value: &str| [key, " ", value, "\n"].iter().for_each(|part| text.push_str(part));
    line("@language", language);
    line("@visit", &figures(session.visit as usize));
    for (key, day) in [("@on", session.on), ("@today", session.today)] {
        line(key, &day.iso());
    }
    for (key, name) in [("@route", answer.route.name()), ("@verdict", answer.verdict.name()), ("@expected", answer.expected.name().unwrap_or_default())] {
        line(key, name);
    }
    // What of the failing rules the plan must know: whether there is neither treaty nor reciprocity.
    let lacks = |finding: &Finding| finding.stage == Stage::Basis && finding.status == Status::Fails && finding.effect == Some(Effect::Dismisses);
    if answer.findings.iter().any(lacks) {
        line("@lacks-basis", "");
    }
    for fact in FactId::ALL {
        if let Some(value) = session.facts.get(*fact) {
            line(fact.key(), &words(*fact, value));
        }
    }
    text
}

/// A value in the words of the schema.
fn words(fact: FactId, value: &Value) -> String {
    let mut words: Vec<String> = Vec::new();
    match value {
        Value::Unknown => words.push(UNKNOWN.to_owned()),
        Value::Choice(_) | Value::Set(_) => {
            let chosen = if let Value::Set(set) = value { *set } else { 0 };
            for (place, name) in fact.def().options().iter().enumerate() {
                if *value == Value::Choice(place as u8) || chosen >> place & 1 == 1 {
                    words.push((*name).to_owned());
                }
            }
        }
        Value::Date(range) => words.extend([range.earliest, range.latest].map(Day::iso)),
        Value::Jurisdiction(place) => words.push(JurisdictionId::at(*place).code().to_owned()),
        Value::Sums(sums) => {
            for sum in sums {
                words.extend([sum.head.name().to_owned(), sum.amount.decimal(), sum.currency.map(char::from).iter().collect(), sum.paid.decimal()]);
            }
        }
    }
    words.join(" ")
}

/// What stands for "I do not know". No option of a fact has that name.
pub const UNKNOWN: &str = "unknown";
