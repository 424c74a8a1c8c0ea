//! The plan: what follows from its records and how it is put together. The worked examples are those of the law notes, by their numbers.

mod support;

#[path = "plan/calendar.rs"]
mod calendar;
#[path = "plan/courts.rs"]
mod courts;
#[path = "plan/days.rs"]
mod days;
#[path = "plan/fees.rs"]
mod fees;
#[path = "plan/papers.rs"]
mod papers;
#[path = "plan/records.rs"]
mod records;
#[path = "plan/whole.rs"]
mod whole;

use exequatur::day::Day;
use exequatur::facts::{Amount, FactId, Facts, Head, Sum, Value};

/// The day of that ISO date.
fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("`{text}` is no day"))
}

/// The facts with sums: head, amount, currency, and what is paid of it.
fn with_sums(mut facts: Facts, sums: &[(Head, &str, &[u8; 3], &str)]) -> Facts {
    let amount = |text: &str| Amount::parse(text).unwrap_or_else(|| panic!("`{text}` is no sum"));
    let sum = |(head, sum, currency, paid): &(Head, &str, &[u8; 3], &str)| Sum { head: *head, amount: amount(sum), currency: **currency, paid: amount(paid) };
    facts.set(FactId::Sums, Some(Value::Sums(sums.iter().map(sum).collect())));
    facts
}
