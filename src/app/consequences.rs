//! What each answer to a question would do now: the assessment, once an answer. Knows no view and no language.

use crate::assess::{Assessment, Expected, Verdict, assess, check};
use crate::day::Day;
use crate::facts::{FactId, Facts, Kind, Opt, Value};
use crate::law::LAW;
use crate::text::Text;

/// Answers that do the same, and what they do.
pub struct Consequence {
    /// The answers.
    pub answers: Vec<Value>,
    /// What follows.
    pub then: Text,
}

/// What the answers to a question would do; nothing for dates, places and sums, whose answers cannot be listed.
pub fn consequences(facts: &Facts, on: Day, fact: FactId) -> Vec<Consequence> {
    let mut found: Vec<Consequence> = Vec::new();
    for index in 0..fact.def().options().len() {
        let Ok(index) = u8::try_from(index) else { break };
        let value = match fact.def().kind {
            Kind::Set { .. } => Value::Set(Opt { fact, index }.bit()),
            _ => Value::Choice(index),
        };
        let mut answered = facts.clone();
        answered.set(fact, Some(value.clone()));
        let then = match check(&answered, &LAW, on) {
            Ok(()) => sentence(&assess(&answered, &LAW, on)),
            Err(_) => Text::new("ui.then.odds"),
        };
        match found.iter_mut().find(|consequence| consequence.then == then) {
            Some(consequence) => consequence.answers.push(value),
            None => found.push(Consequence { answers: vec![value], then }),
        }
    }
    found
}

fn sentence(answer: &Assessment) -> Text {
    if !answer.route.is_assessed() {
        return Text::new("ui.then.road");
    }
    if answer.best.place() == answer.worst.place() {
        return Text::new("ui.then.one").with("outcome", outcome(answer.worst.name()));
    }
    let text = match expected(answer).filter(|_| answer.verdict != Verdict::CannotSay) {
        Some(name) => Text::new("ui.then.expected").with("outcome", outcome(name)),
        None => Text::new("ui.then.open"),
    };
    text.with("best", outcome(answer.best.name())).with("worst", outcome(answer.worst.name()))
}

/// An outcome as it stands inside a sentence.
pub fn outcome(name: &'static str) -> Text {
    Text::new(["outcome.", name, ".in-sentence"].concat())
}

/// The name of the expected outcome, if one is said.
pub fn expected(answer: &Assessment) -> Option<&'static str> {
    match answer.expected {
        Expected::Outcome(expected) => Some(expected.name()),
        Expected::Discretion => Some("discretion"),
        Expected::Unsaid => None,
    }
}
