//! The tests that a judgment must pass, in the order in which a Chinese court takes them: one file a stage for foreign judgments, one
//! file or more a road for what has rules of its own (awards, Hong Kong, Macau, Taiwan, insolvency, divorce).
//!
//! Written from `docs/law/rules.md`, paragraph by paragraph. Where a paragraph holds several tests it makes
//! several records. Texts stand in the catalogs under `rule.<id>`.

mod amount;
mod awards;
mod basis;
mod conflicts;
mod decision;
mod divorce;
mod due_process;
mod finality;
mod hong_kong;
mod hong_kong_2008;
mod hong_kong_insolvency;
mod hong_kong_outcome;
mod insolvency;
mod jurisdiction;
mod macau;
mod policy;
mod states;
mod taiwan;
mod time;

use super::conditions::{FOREIGN_DIVORCE, OTHER_ROUTE};
use super::rule::{Rule, RuleId, Stage, Version};
use crate::day::{Day, day};
use crate::facts::Condition;
use crate::facts::atom::ALWAYS;

/// The tables: the ordinary road stage by stage, then the roads with rules of their own.
static TABLES: [&[Rule]; 19] = [
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

/// Whether the rules of all roads are there.
pub const fn whole() -> bool {
    true
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

/// All rules, road by road, in the court's order within each.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    TABLES.iter().flat_map(|table| table.iter())
}

/// The rules in force on that day, each with its version, stage by stage in the court's order.
pub fn on(day: Day) -> impl Iterator<Item = (&'static Rule, &'static Version)> {
    let of = |stage: Stage| all().filter(move |rule| rule.stage == stage);
    Stage::ALL.into_iter().flat_map(of).filter_map(move |rule| rule.on(day).map(|version| (rule, version)))
}

/// The rule of that name.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// The names of all rules.
pub fn ids() -> impl Iterator<Item = RuleId> {
    all().map(|rule| rule.id)
}
