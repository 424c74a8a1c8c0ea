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

use super::late::{self, LateError};
use super::rule::{Rule, RuleId, Stage, Version};
use crate::day::Day;
use std::sync::OnceLock;

/// The tables of foreign judgments, by treaty and by reciprocity: in every build.
static FIRST: [&[Rule]; 9] =
    [basis::RULES, decision::RULES, finality::RULES, jurisdiction::RULES, due_process::RULES, conflicts::RULES, policy::RULES, amount::RULES, time::RULES];

/// The tables of all other routes, route by route. The page is built without them and gets them as a pack (`law::late`).
#[cfg(feature = "all-routes")]
static LATE: &[&[Rule]] = &[];
#[cfg(not(feature = "all-routes"))]
static LATE: &[&[Rule]] = &[];

/// The rules of the pack, once it is here. They take the place of the tables, so that tests can compare the two.
static ARRIVED: OnceLock<[&'static [Rule]; 1]> = OnceLock::new();

/// All rules in order: before and after the pack has arrived.
static IN_ORDER: [OnceLock<Vec<&'static Rule>>; 2] = [const { OnceLock::new() }; 2];

fn late_tables() -> &'static [&'static [Rule]] {
    ARRIVED.get().map_or(LATE, |table| table.as_slice())
}

/// Whether the rules of every route are here. Until then a case of a late route keeps every outcome possible.
pub fn whole() -> bool {
    !late_tables().is_empty()
}

/// Takes the late rules from their pack. A second pack changes nothing.
///
/// # Errors
///
/// A text that is no pack of this build.
pub fn add(pack: &str) -> Result<(), LateError> {
    let rules = late::read(pack)?;
    if !rules.is_empty() {
        let _ = ARRIVED.set([rules]);
    }
    Ok(())
}

/// The rules that the page does not carry from the start.
pub fn late() -> impl Iterator<Item = &'static Rule> {
    late_tables().iter().flat_map(|table| table.iter())
}

/// All rules, in the court's order; within a stage foreign judgments first, then route by route.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let [before, after] = &IN_ORDER;
    let rules = if ARRIVED.get().is_some() { after } else { before };
    rules.get_or_init(in_order).iter().copied()
}

fn in_order() -> Vec<&'static Rule> {
    let mut rules = Vec::new();
    for stage in Stage::ALL {
        for table in FIRST.iter().chain(late_tables()) {
            rules.extend(table.iter().filter(|rule| rule.stage == stage));
        }
    }
    rules
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
