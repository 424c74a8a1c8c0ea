//! The tests that a judgment must pass, in the order in which a Chinese court takes them: one file a stage for foreign judgments, one
//! file or more a road for what has rules of its own (awards, Hong Kong, Macau, Taiwan, insolvency, divorce).
//!
//! Written from `docs/law/rules.md`, paragraph by paragraph. Where a paragraph holds several tests it makes
//! several records. Texts stand in the catalogs under `rule.<id>`.

mod amount;
#[cfg(feature = "all-routes")]
mod awards;
mod basis;
mod conflicts;
mod decision;
#[cfg(feature = "all-routes")]
mod divorce;
mod due_process;
mod finality;
#[cfg(feature = "all-routes")]
mod hong_kong;
#[cfg(feature = "all-routes")]
mod hong_kong_2008;
#[cfg(feature = "all-routes")]
mod hong_kong_insolvency;
#[cfg(feature = "all-routes")]
mod hong_kong_outcome;
#[cfg(feature = "all-routes")]
mod insolvency;
mod jurisdiction;
#[cfg(feature = "all-routes")]
mod macau;
mod policy;
mod states;
#[cfg(feature = "all-routes")]
mod taiwan;
mod time;

use super::conditions::{FOREIGN_DIVORCE, OTHER_ROUTE};
use super::late::{self, LateError};
use super::rule::{Rule, RuleId, Stage, Version};
use crate::day::{Day, day};
use crate::facts::Condition;
use crate::facts::atom::ALWAYS;
use std::sync::OnceLock;

/// The tables of foreign judgments, by treaty and by reciprocity: in every build.
static FIRST: [&[Rule]; 10] = [
    basis::RULES,
    states::RULES,
    decision::RULES,
    finality::RULES,
    jurisdiction::RULES,
    due_process::RULES,
    conflicts::RULES,
    policy::RULES,
    amount::RULES,
    time::RULES,
];

/// The tables of all other routes, route by route. The page is built without them and gets them as a pack (`law::late`).
#[cfg(feature = "all-routes")]
static LATE: &[&[Rule]] = &[
    hong_kong::RULES,
    hong_kong_2008::RULES,
    hong_kong_outcome::RULES,
    hong_kong_insolvency::RULES,
    macau::RULES,
    taiwan::RULES,
    insolvency::RULES,
    divorce::RULES,
    awards::RULES,
];
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

/// The first day whose law stands here: the Civil Procedure Law of 1991 came into force.
pub const FIRST_DAY: Day = day(1991, 4, 9);
/// The first day for divorces: the provisions of 1991.
const FIRST_DAY_FOR_DIVORCES: Day = day(1991, 7, 5);

/// The cases whose rules are not there: every outcome is possible in them.
pub fn unassessed(on: Day) -> Option<&'static Condition> {
    static ALL: Condition = ALWAYS;
    static OTHER: Condition = OTHER_ROUTE;
    static DIVORCES: Condition = FOREIGN_DIVORCE;
    match () {
        () if on < FIRST_DAY => Some(&ALL),
        () if !whole() => Some(&OTHER),
        () if on < FIRST_DAY_FOR_DIVORCES => Some(&DIVORCES),
        () => None,
    }
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
