//! The plan as plain text, after the findings of a report.
//!
//! What is said comes from the catalogs, as in `report.rs`; a mark in brackets says what is uncertain.

use super::report::indented;
use super::words::Words;
use crate::assess::plan::{Fees, Have, LastDay, Plan, Shown, When, say};
use crate::law::plan::fees::Fee;
use crate::law::plan::is_unverified;
use crate::law::records::notes;
use crate::law::rule::Citation;
use crate::logic::Truth;
use crate::text::{Arg, Text};
use std::io::{self, Write};

/// Writes the plan.
///
/// # Errors
///
/// Those of writing.
pub fn write(out: &mut dyn Write, plan: &Plan, words: &Words) -> io::Result<()> {
    heading(out, "whole", words)?;
    match plan.shown {
        Shown::OnceCured => indented(out, 2, &words.word("plan.whole.once-cured"))?,
        Shown::WhileOpen => indented(out, 2, &words.word("plan.whole.while-open"))?,
        Shown::Now | Shown::AlternativesOnly => {}
    }
    heading(out, "last-day", words)?;
    write_last_day(out, &plan.last_day, words)?;
    if !plan.court.choices.is_empty() || !plan.court.warnings.is_empty() {
        heading(out, "court", words)?;
        write_court(out, plan, words)?;
    }
    if !plan.papers.is_empty() {
        heading(out, "papers", words)?;
        write_papers(out, plan, words)?;
    }
    if plan.fees.tariff.is_some() || !plan.fees.unrated.is_empty() {
        heading(out, "fees", words)?;
        write_fees(out, &plan.fees, words)?;
    }
    if !plan.steps.is_empty() {
        heading(out, "steps", words)?;
        write_steps(out, plan, words)?;
    }
    if !plan.reach.measures.is_empty() {
        heading(out, "reach", words)?;
        write_reach(out, plan, words)?;
    }
    if !plan.alternatives.is_empty() {
        heading(out, "alternatives", words)?;
        write_alternatives(out, plan, words)?;
    }
    Ok(())
}

fn heading(out: &mut dyn Write, section: &str, words: &Words) -> io::Result<()> {
    writeln!(out, "\n{}", words.word(&format!("plan.{section}.title")))
}

/// A line with its mark in brackets, and below it where it stands.
fn marked(out: &mut dyn Write, marks: &[Option<String>], line: &str) -> io::Result<()> {
    let marks: Vec<&str> = marks.iter().flatten().map(String::as_str).collect();
    let line = if marks.is_empty() { line.to_owned() } else { format!("[{}] {line}", marks.join("; ")) };
    indented(out, 2, &line)
}

fn if_needed(needed: Truth, words: &Words) -> Option<String> {
    (needed != Truth::True).then(|| words.word("plan.whole.if"))
}

fn cited(citations: &[Citation]) -> String {
    let name = |citation: &Citation| notes::note(&format!("instrument.{}.title_zh", citation.instrument)).unwrap_or(citation.instrument);
    let one = |citation: &Citation| format!("{} {} [{}]", name(citation), citation.article, citation.trust.name());
    citations.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn unverified(citation: Option<&Citation>, words: &Words) -> Option<String> {
    citation.filter(|citation| is_unverified(citation.trust)).map(|_| words.word("plan.whole.unverified"))
}

fn write_last_day(out: &mut dyn Write, found: &LastDay, words: &Words) -> io::Result<()> {
    let Some(safe) = found.safe else { return indented(out, 2, &words.word("plan.last-day.unknown")) };
    indented(out, 2, &words.say(&Text::new("plan.last-day.safe").with("date", say::date(safe.nominal))))?;
    for remark in say::remarks(safe) {
        indented(out, 4, &words.say(&remark))?;
    }
    if let Some(latest) = found.latest.filter(|latest| latest.nominal != safe.nominal) {
        indented(out, 2, &words.say(&Text::new("plan.last-day.latest").with("date", say::date(latest.nominal))))?;
    }
    if found.expired == Truth::True {
        indented(out, 2, &words.word("plan.last-day.expired"))?;
    }
    for doubt in &found.doubts {
        indented(out, 4, &words.say(&say::named("doubt", doubt)))?;
    }
    Ok(())
}

fn write_court(out: &mut dyn Write, plan: &Plan, words: &Words) -> io::Result<()> {
    for choice in &plan.court.choices {
        let marks = [if_needed(choice.open, words), unverified(Some(&choice.basis), words)];
        marked(out, &marks, &words.say(&say::place(choice)))?;
        if let Some(court) = say::court(choice) {
            indented(out, 6, &words.say(&court))?;
        }
        if choice.proof.is_some() {
            indented(out, 6, &words.word("plan.court.proof-assets"))?;
        }
        indented(out, 6, &cited(&[choice.basis]))?;
    }
    for warning in &plan.court.warnings {
        indented(out, 2, &words.word(&format!("plan.court.{warning}")))?;
    }
    Ok(())
}

fn write_papers(out: &mut dyn Write, plan: &Plan, words: &Words) -> io::Result<()> {
    for line in &plan.papers {
        let have = match line.have {
            Have::InHand => Some(words.word("plan.papers.have")),
            Have::Missing => Some(words.word("plan.papers.missing")),
            Have::NotSaid => None,
        };
        marked(out, &[if_needed(line.needed, words), have, unverified(Some(&line.basis), words)], &words.say(&say::named("paper", line.id)))?;
        let mut parts = vec![words.say(&say::named("issuer", line.issuer.name())), words.say(&say::named("form", line.form.name()))];
        parts.extend(say::translation(line.translation).map(|text| words.say(&text)));
        indented(out, 6, &parts.join("; "))?;
        indented(out, 6, &words.say(&say::proof(line)))?;
        indented(out, 6, &cited(&[line.basis]))?;
    }
    Ok(())
}

fn write_fees(out: &mut dyn Write, fees: &Fees, words: &Words) -> io::Result<()> {
    for currency in &fees.unrated {
        let code = core::str::from_utf8(currency).unwrap_or_default();
        indented(out, 2, &words.say(&Text::new("plan.fees.needs-rate").with("currency", Arg::Plain(code.to_owned()))))?;
    }
    if let Some(fee) = &fees.tariff {
        write_fee(out, fee, words)?;
    }
    for quote in &fees.quotes {
        let title = words.word(&format!("plan.practice-{}.title", quote.practice));
        indented(out, 2, &format!("{title}: {}", words.say(&say::money(quote.total))))?;
        indented(out, 6, &words.word(&format!("plan.practice-{}.text", quote.practice)))?;
    }
    if let Some(compare) = fees.compare {
        indented(out, 2, &words.say(&say::compare(compare)))?;
    }
    indented(out, 2, &words.word("plan.fees.other"))
}

fn write_fee(out: &mut dyn Write, fee: &Fee, words: &Words) -> io::Result<()> {
    for step in &fee.steps {
        indented(out, 2, &words.say(&say::step(*step)))?;
    }
    indented(out, 2, &words.say(&say::total(fee)))?;
    indented(out, 2, &words.say(&say::borne(fee.record.borne)))?;
    indented(out, 6, &cited(&[fee.record.basis]))
}

fn write_steps(out: &mut dyn Write, plan: &Plan, words: &Words) -> io::Result<()> {
    for line in &plan.steps {
        let who = words.say(&say::named("who", line.who.name()));
        marked(out, &[if_needed(line.taken, words), unverified(line.basis.as_ref(), words)], &format!("{} ({who})", words.say(&say::named("stage", line.id))))?;
        indented(out, 6, &words.say(&say::time(line.time)))?;
        if let Some(basis) = &line.basis {
            indented(out, 6, &cited(&[*basis]))?;
        }
    }
    if let Some(durations) = &plan.durations {
        indented(out, 2, &words.say(&say::durations(durations)))?;
    }
    indented(out, 2, &words.word("plan.steps.never-a-promise"))
}

fn write_reach(out: &mut dyn Write, plan: &Plan, words: &Words) -> io::Result<()> {
    if plan.reach.is_state {
        indented(out, 2, &words.word("plan.reach.state"))?;
    }
    for measure in &plan.reach.measures {
        indented(out, 2, &format!("+ {}", words.say(&say::named("measure", measure.id))))?;
    }
    for spared in &plan.reach.spared {
        indented(out, 2, &format!("- {}", words.say(&say::named("spared", spared.id))))?;
    }
    indented(out, 2, &words.word("plan.reach.not-others"))
}

fn write_alternatives(out: &mut dyn Write, plan: &Plan, words: &Words) -> io::Result<()> {
    for other in &plan.alternatives {
        let when = match other.when {
            When::Holds => None,
            When::If(_) | When::IfSo => Some(words.word("plan.whole.if")),
        };
        marked(out, &[when], &words.word(&format!("plan.alternative-{}.title", other.id)))?;
        indented(out, 6, &words.say(&other.text))?;
        if !other.citations.is_empty() {
            indented(out, 6, &cited(&other.citations))?;
        }
    }
    Ok(())
}
