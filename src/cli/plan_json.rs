//! The plan as JSON: a key `plan` of each answer. Keys are words of the law files; prose only where a language is asked for.
//!
//! Sums are decimal texts in yuan, as in `amount` of the facts; a range has `least` and `most`. Truth is `true`, `false` or `null`.

use super::answer::{act, citations, text};
use super::words::Words;
use crate::assess::plan::{Alternative, Asked, Courts, Fees, Have, LastDay, PaperLine, PeriodLine, Plan, Preservation, Reach, Shown, StepLine, When, say};
use crate::day::Day;
use crate::facts::Amount;
use crate::law::plan::courts::{Choice, Court};
use crate::law::plan::days::Rolled;
use crate::law::plan::fees::{Fee, Fen, Money, Quote, Step};
use crate::law::rule::Citation;
use crate::logic::Truth;
use serde_json::{Value, json};

/// The plan; `words` adds `rendered` to each text.
pub fn plan(plan: &Plan, words: Option<&Words>) -> Value {
    json!({
        "on": plan.on.iso(),
        "shown": shown(plan.shown),
        "road": plan.road.map(|road| road.name()),
        "last_day": last_day(&plan.last_day),
        "court": court(&plan.court, words),
        "papers": plan.papers.iter().map(|line| paper(line, words)).collect::<Vec<_>>(),
        "fees": fees(&plan.fees),
        "preservation": preservation(&plan.preservation),
        "steps": plan.steps.iter().map(|line| step(line, words)).collect::<Vec<_>>(),
        "durations": plan.durations.as_ref().map(|found| json!({ "days": found.days, "median": found.median() })),
        "periods": plan.periods.iter().map(period).collect::<Vec<_>>(),
        "reach": reach(&plan.reach),
        "alternatives": plan.alternatives.iter().map(|other| alternative(other, words)).collect::<Vec<_>>(),
    })
}

fn shown(shown: Shown) -> &'static str {
    match shown {
        Shown::Now => "now",
        Shown::OnceCured => "once-cured",
        Shown::WhileOpen => "while-open",
        Shown::AlternativesOnly => "alternatives-only",
    }
}

fn truth(truth: Truth) -> Option<bool> {
    match truth {
        Truth::True => Some(true),
        Truth::False => Some(false),
        Truth::Unknown => None,
    }
}

fn cited(citation: &Citation) -> Value {
    citations(&[*citation]).pop().unwrap_or_default()
}

fn end(end: Rolled) -> Value {
    json!({ "nominal": end.nominal.iso(), "moved": end.moved.map(Day::iso), "days_off_known": end.known })
}

fn last_day(found: &LastDay) -> Value {
    json!({
        "from": found.from.as_ref().map(act),
        "restarts": found.restarts.iter().map(act).collect::<Vec<_>>(),
        "safe": found.safe.map(end),
        "latest": found.latest.map(end),
        "expired": truth(found.expired),
        "doubts": found.doubts,
        "second": found.second.map(end),
        "settlement": found.settlement.map(end),
    })
}

fn court(courts: &Courts, words: Option<&Words>) -> Value {
    let choice = |choice: &Choice| {
        let special = match choice.court {
            Court::Intermediate | Court::Maritime => None,
            Court::Special(id) | Court::MaybeSpecial { id, .. } => Some(id),
        };
        json!({
            "venue": choice.venue,
            "place": choice.place.name(),
            "region": choice.region.map(|region| region.name()),
            "open": truth(choice.open),
            "special": special,
            "proof": choice.proof.map(|proof| proof.name()),
            "citation": cited(&choice.basis),
            "text": text(&say::place(choice), words),
        })
    };
    json!({ "choices": courts.choices.iter().map(choice).collect::<Vec<_>>(), "warnings": courts.warnings })
}

fn paper(line: &PaperLine, words: Option<&Words>) -> Value {
    let have = match line.have {
        Have::InHand => Some(true),
        Have::Missing => Some(false),
        Have::NotSaid => None,
    };
    json!({
        "paper": line.id,
        "needed": truth(line.needed),
        "have": have,
        "issuer": line.issuer.name(),
        "form": line.form.name(),
        "proof": text(&say::proof(line), words),
        "country": line.country.map(|country| country.code()),
        "translation": line.translation.name(),
        "citation": cited(&line.basis),
        "text": text(&say::named("paper", line.id), words),
    })
}

fn yuan(fen: Fen) -> String {
    Amount(fen).decimal()
}

fn money(money: Money) -> Value {
    match money {
        Money::Exact(fen) => json!(yuan(fen)),
        Money::Range(least, most) => json!({ "least": yuan(least), "most": yuan(most) }),
    }
}

fn fee(fee: &Fee) -> Value {
    let step = |step: &Step| match step {
        Step::Flat { up_to, fee } => json!({ "up_to": yuan(*up_to), "fee": yuan(*fee) }),
        Step::Slice { part, rate, .. } => json!({ "part": yuan(*part), "rate": yuan(*rate) }),
    };
    json!({
        "tariff": fee.tariff,
        "steps": fee.steps.iter().map(step).collect::<Vec<_>>(),
        "capped": fee.capped,
        "total": money(fee.total),
        "borne": fee.record.borne.name(),
        "due": fee.record.due.name(),
        "citation": cited(&fee.record.basis),
    })
}

fn code(currency: &[u8; 3]) -> &str {
    core::str::from_utf8(currency).unwrap_or_default()
}

fn fees(fees: &Fees) -> Value {
    let asked = |sum: &Asked| {
        json!({
            "currency": sum.code(),
            "amount": sum.amount.decimal(),
            "interest": sum.interest.decimal(),
            "left_out": sum.left_out.decimal(),
            "paid": sum.paid.decimal(),
        })
    };
    let quote = |quote: &Quote| {
        json!({
            "practice": quote.practice,
            "at_filing": money(quote.at_filing),
            "later": money(quote.later),
            "total": money(quote.total),
            "certain": quote.certain,
        })
    };
    json!({
        "asked": fees.asked.iter().map(asked).collect::<Vec<_>>(),
        "counted": fees.counted.map(yuan),
        "needs_rates": fees.unrated.iter().map(code).collect::<Vec<_>>(),
        "tariff": fees.tariff.as_ref().map(fee),
        "quotes": fees.quotes.iter().map(quote).collect::<Vec<_>>(),
        "compare": fees.compare.map(|found| json!({ "recognition": yuan(found.recognition), "suit": yuan(found.suit) })),
    })
}

fn preservation(found: &Preservation) -> Value {
    json!({
        "fee": found.fee.as_ref().map(fee),
        "security_most": found.security_most.map(yuan),
        "before_filing": found.before_filing,
    })
}

fn step(line: &StepLine, words: Option<&Words>) -> Value {
    json!({
        "step": line.id,
        "taken": truth(line.taken),
        "who": line.who.name(),
        "time": text(&say::time(line.time), words),
        "citation": line.basis.as_ref().map(cited),
        "trust": line.trust.name(),
        "text": text(&say::named("stage", line.id), words),
    })
}

fn period(line: &PeriodLine) -> Value {
    json!({ "period": line.id, "length": line.length, "unit": line.unit.name(), "last": line.last.map(end), "citation": cited(&line.basis) })
}

fn reach(reach: &Reach) -> Value {
    let measure = |id: &str, basis: &Citation| json!({ "id": id, "citation": cited(basis) });
    json!({
        "state": reach.is_state,
        "measures": reach.measures.iter().map(|found| measure(found.id, &found.basis)).collect::<Vec<_>>(),
        "spared": reach.spared.iter().map(|found| measure(found.id, &found.basis)).collect::<Vec<_>>(),
    })
}

fn alternative(other: &Alternative, words: Option<&Words>) -> Value {
    let when = match other.when {
        When::Holds => json!(true),
        When::If(fact) => json!({ "if": fact.key() }),
        When::IfSo => json!({ "if": null }),
    };
    json!({ "alternative": other.id, "when": when, "citations": citations(&other.citations), "text": text(&other.text, words) })
}
