//! An assessment as plain text, in one of the shipped languages.
//!
//! What is said comes from the catalogs; the labels at the left are the keys of the JSON output.

use super::words::Words;
use crate::assess::{Assessment, Expected, Finding, Status};
use crate::day::DayRange;
use crate::facts::{FactId, Facts};
use crate::law::records::notes;
use crate::law::rule::Stage;
use crate::law::{LAW, points};
use std::io::{self, Write};

/// The width of the labels.
const LABEL: usize = 12;
/// Lines are broken before this column.
const WIDTH: usize = 100;

/// Writes the answer for `on`.
///
/// # Errors
///
/// Those of writing.
pub fn write(out: &mut dyn Write, answer: &Assessment, facts: &Facts, on: DayRange, words: &Words) -> io::Result<()> {
    let outcome = |name: &str| words.word(&format!("outcome.{name}"));
    let verdict = format!("{} {}", words.word(&format!("verdict.{}.word", answer.verdict.name())), words.say(&answer.headline));
    indented(out, 0, &verdict)?;
    let expected = match answer.expected {
        Expected::Outcome(found) => outcome(found.name()),
        Expected::Discretion => outcome("discretion"),
        Expected::Unsaid => "-".to_owned(),
    };
    paragraph(out, "best", &outcome(answer.best.name()))?;
    paragraph(out, "expected", &expected)?;
    paragraph(out, "worst", &outcome(answer.worst.name()))?;
    paragraph(out, "route", &words.word(&format!("route.{}.title", answer.route.name())))?;
    for (place, fact) in answer.deciding.iter().enumerate() {
        paragraph(out, if place == 0 { "deciding" } else { "" }, &words.fact(*fact, facts))?;
    }
    for stage in Stage::ALL {
        let found: Vec<&Finding> = answer.findings.iter().filter(|finding| finding.stage == stage && finding.status != Status::NotApplicable).collect();
        if !found.is_empty() {
            writeln!(out, "\n{}", words.word(&format!("stage.{}.title", stage.name())))?;
        }
        for finding in found {
            write_finding(out, finding, words)?;
        }
    }
    writeln!(out)?;
    write_open(out, answer, words)?;
    write_limitation(out, answer, words)?;
    for (place, notice) in answer.notices.iter().enumerate() {
        paragraph(out, if place == 0 { "notices" } else { "" }, &words.say(notice))?;
    }
    paragraph(out, "on", &on.iso())?;
    paragraph(out, "law", &format!("{} ({})", LAW.version, LAW.reviewed.iso()))
}

fn write_finding(out: &mut dyn Write, finding: &Finding, words: &Words) -> io::Result<()> {
    let failing = finding.effect.filter(|_| finding.status == Status::Fails);
    let status = match failing {
        Some(effect) => words.word(&format!("status.fails.{}", effect.name())),
        None => words.word(&format!("status.{}", finding.status.name())),
    };
    let title = words.word(&format!("rule.{}.title", finding.rule));
    writeln!(out, "  [{status}] {title}")?;
    indented(out, 6, &words.say(&finding.text))?;
    if let Some(leans) = finding.leans {
        indented(out, 6, &words.word(&format!("leaning.{}", leans.name())))?;
    }
    let cited: Vec<String> = finding
        .citations
        .iter()
        .map(|citation| {
            let name = notes::note(&format!("instrument.{}.title_zh", citation.instrument)).unwrap_or(citation.instrument);
            let article = if citation.article.is_empty() { String::new() } else { format!(" {}", citation.article) };
            format!("{name}{article} [{}]", citation.trust.name())
        })
        .collect();
    let authority = words.word(&format!("authority.{}", finding.authority.name()));
    indented(out, 6, &if cited.is_empty() { authority } else { format!("{authority}: {}", cited.join("; ")) })
}

fn write_open(out: &mut dyn Write, answer: &Assessment, words: &Words) -> io::Result<()> {
    let title = |fact: &FactId| words.word(&format!("fact.{}.title", fact.key()));
    let applicant: Vec<String> = answer.open.applicant.iter().map(title).collect();
    let debtor: Vec<String> = answer.open.debtor.iter().map(title).collect();
    let court: Vec<String> = answer.open.court.iter().map(|point| words.word(&format!("point.{}.title", points::of(*point).id))).collect();
    for (label, lines) in [("applicant", applicant), ("debtor", debtor), ("court", court)] {
        for (place, line) in lines.iter().enumerate() {
            paragraph(out, if place == 0 { label } else { "" }, line)?;
        }
    }
    Ok(())
}

fn write_limitation(out: &mut dyn Write, answer: &Assessment, words: &Words) -> io::Result<()> {
    use crate::text::{Date, Text};
    let civil = |day: crate::day::Day| (day.year(), day.month(), day.of_month());
    let one = |day: crate::day::Day| Date::day(civil(day));
    let text = match answer.limitation.last_day {
        None => Text::new("limitation.last_day.none"),
        Some(range) if range.is_day() => Text::new("limitation.last_day.last").with("date", one(range.earliest)),
        Some(range) => Text::new("limitation.last_day.range").with("earliest", one(range.earliest)).with("latest", one(range.latest)),
    };
    paragraph(out, "limitation", &words.say(&text))
}

/// A label and a paragraph beside it.
fn paragraph(out: &mut dyn Write, label: &str, text: &str) -> io::Result<()> {
    let mut label = label;
    for line in lines(text, WIDTH - LABEL) {
        writeln!(out, "{label:<LABEL$}{line}")?;
        label = "";
    }
    Ok(())
}

/// A paragraph moved in by `indent` columns.
pub fn indented(out: &mut dyn Write, indent: usize, text: &str) -> io::Result<()> {
    for line in lines(text, WIDTH - indent) {
        writeln!(out, "{:indent$}{line}", "")?;
    }
    Ok(())
}

/// Breaks a text at spaces. A language without spaces stays on one line; terminals wrap it.
fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_nowhere_else() {
        assert_eq!(lines("one two three", 7), ["one two", "three"]);
        assert_eq!(lines("incomprehensibilities", 5), ["incomprehensibilities"]);
        assert!(lines(" ", 5).is_empty());
    }
}
