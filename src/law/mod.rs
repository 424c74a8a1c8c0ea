//! What the law says, one room a kind: records with dates, no reasoning.

#[cfg(feature = "cli")]
pub mod check;
pub mod conditions;
pub mod late;
pub mod limitation;
pub mod links;
#[cfg(feature = "plan")]
pub mod plan;
pub mod points;
pub mod profile;
pub mod records;
pub mod regions;
pub mod rule;
pub mod rules;
// The page holds no late rules, and their authorities belong to nothing there.
#[cfg_attr(not(feature = "all-routes"), allow(dead_code))]
mod sources;

use crate::day::{Day, day};

/// The law as this version knows it: its date of review and its version. The tables themselves are `static`.
#[derive(Clone, Copy, Debug)]
pub struct Law {
    /// The day to which the law was last reviewed.
    pub reviewed: Day,
    /// Version of the law data: the review date, with a number if there was more than one that day.
    pub version: &'static str,
    /// A decided case that is no evidence here: a case is never evidence for itself.
    pub without_case: Option<&'static str>,
}

/// The law of this version.
pub const LAW: Law = Law { reviewed: day(2026, 11, 24), version: "2026.11.24", without_case: None };
