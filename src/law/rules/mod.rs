//! The tests that a judgment must pass: one file a stage, in the order in which a Chinese court takes them.
//!
//! Written from `docs/law/rules.md`, paragraph by paragraph. Where a paragraph holds several tests it makes
//! several records. Texts stand in the catalogs under `rule.<id>`.

mod amount;
mod basis;
mod conflicts;
mod decision;
mod due_process;
mod finality;
mod jurisdiction;
mod policy;
mod time;

use super::rule::{Rule, RuleId, Version};
use crate::day::Day;

/// The stages' tables, in the court's order.
static TABLES: [&[Rule]; 9] =
    [basis::RULES, decision::RULES, finality::RULES, jurisdiction::RULES, due_process::RULES, conflicts::RULES, policy::RULES, amount::RULES, time::RULES];

/// All rules, in the court's order.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    TABLES.iter().flat_map(|table| table.iter())
}

/// The rules in force on that day, each with its version.
pub fn on(day: Day) -> impl Iterator<Item = (&'static Rule, &'static Version)> {
    all().filter_map(move |rule| rule.on(day).map(|version| (rule, version)))
}

/// The rule of that name.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// The names of all rules.
pub fn ids() -> impl Iterator<Item = RuleId> {
    all().map(|rule| rule.id)
}
