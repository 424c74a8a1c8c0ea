//! The rules' tables: for each rule one row an answer that its record can give, and a row for each period in which it stood.
//!
//! A row is what a lawyer would write on one line: the sentence, the rule, the day, the facts, where the rule then stands,
//! and how the case ends (best..worst, then the expected outcome). Expected values come from the notes
//! (`docs/law/rules.md`), never from the engine. The stages have a file each; a walk over all records says which rows are missing.

mod support;

#[path = "rules/amount.rs"]
mod amount;
#[path = "rules/awards.rs"]
mod awards;
#[path = "rules/basis.rs"]
mod basis;
#[path = "rules/combined.rs"]
mod combined;
#[path = "rules/conflicts.rs"]
mod conflicts;
#[path = "rules/decision.rs"]
mod decision;
#[path = "rules/divorce.rs"]
mod divorce;
#[path = "rules/due_process.rs"]
mod due_process;
#[path = "rules/finality.rs"]
mod finality;
#[path = "rules/hong_kong.rs"]
mod hong_kong;
#[path = "rules/hong_kong_2008.rs"]
mod hong_kong_2008;
#[path = "rules/hong_kong_insolvency.rs"]
mod hong_kong_insolvency;
#[path = "rules/insolvency.rs"]
mod insolvency;
#[path = "rules/jurisdiction.rs"]
mod jurisdiction;
#[path = "rules/macau.rs"]
mod macau;
#[path = "rules/policy.rs"]
mod policy;
#[path = "rules/roads.rs"]
mod roads;
#[path = "rules/row.rs"]
mod row;
#[path = "rules/states.rs"]
mod states;
#[path = "rules/taiwan.rs"]
mod taiwan;
#[path = "rules/time.rs"]
mod time;

use exequatur::assess::Status;
use exequatur::facts::{Atom, Condition, FactId, Layer};
use exequatur::law::links::LINKS;
use exequatur::law::points::POINTS;
use exequatur::law::rule::{Leaning, Rule};
use exequatur::law::rules;
use exequatur::logic::Cond;
use row::Row;

const TABLES: [&[Row]; 19] = [
    basis::ROWS,
    states::ROWS,
    decision::ROWS,
    finality::ROWS,
    jurisdiction::ROWS,
    due_process::ROWS,
    conflicts::ROWS,
    policy::ROWS,
    amount::ROWS,
    time::ROWS,
    hong_kong::ROWS,
    hong_kong_2008::ROWS,
    hong_kong_insolvency::ROWS,
    macau::ROWS,
    taiwan::ROWS,
    insolvency::ROWS,
    divorce::ROWS,
    awards::ROWS,
    roads::ROWS,
];

fn rows() -> impl Iterator<Item = &'static Row> {
    TABLES.iter().flat_map(|table| table.iter())
}

#[test]
fn every_answer_that_a_record_can_give_has_a_row() {
    let mut missing = Vec::new();
    for rule in rules::all() {
        for status in possible(rule) {
            if !rows().any(|row| row.rule == rule.id && row.status == status) {
                missing.push(format!("{}: no row in which it is {}", rule.id, status.name()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_row_asks_for_an_answer_that_the_record_cannot_give() {
    for row in rows() {
        let rule = rules::find(row.rule).unwrap_or_else(|| panic!("{}: no rule `{}`", row.at, row.rule));
        assert!(possible(rule).contains(&row.status), "{}: {} can never be {}", row.at, row.rule, row.status.name());
    }
}

#[test]
fn every_period_of_a_rule_has_a_row() {
    let mut missing = Vec::new();
    for rule in rules::all() {
        for version in rule.sources.versions {
            if !rows().any(|row| row.rule == rule.id && version.period.contains(support::day(row.on))) {
                missing.push(format!("{}: no row in the period since {:?}", rule.id, version.period.from));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// A row in which the point alone decides, so that what is expected follows its leaning.
#[test]
fn every_contested_point_decides_a_row_as_it_leans() {
    let mut missing = Vec::new();
    for point in POINTS {
        let expected: &[&str] = match point.leans {
            Leaning::For => &["recognised"],
            Leaning::Against => &["refused", "dismissed", "part"],
            Leaning::Split => &["discretion"],
        };
        let name = format!("*{}", point.id);
        let decides = |row: &&Row| row.open == name && row.outcome.rsplit(' ').next().is_some_and(|word| expected.contains(&word));
        if !rows().any(|row| decides(&row)) {
            missing.push(format!("{}: no row in which it decides {}", point.id, point.leans.name()));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_sentence_is_said_once() {
    let mut sentences: Vec<&str> = rows().map(|row| row.sentence).collect();
    sentences.sort_unstable();
    for pair in sentences.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
}

/// Rules of kinds for which a contested point always decides: where they arise they are never simply met.
const NEVER_MET: [&str; 3] = ["orders-of-doubtful-kind", "judgment-without-trial", "whose-court"];

/// The answers that a record can give, read off its conditions. Each atom is taken by itself: a fact or a record of the law
/// can be known or not, a contested point is never settled.
fn possible(rule: &Rule) -> Vec<Status> {
    let always = matches!(rule.applies, Cond::Const(true));
    let never = matches!(rule.fails, Cond::Const(false));
    let (applies, fails) = (Reach::of(&rule.applies), Reach::of(&rule.fails));
    let mut found = Vec::new();
    if applies.holds && fails.falls && !NEVER_MET.contains(&rule.id) {
        found.push(Status::Passed);
    }
    if applies.holds && fails.holds {
        found.push(Status::Fails);
    }
    if applies.turns_on_facts || fails.turns_on_facts {
        found.push(Status::Open);
    }
    if !never && (applies.turns_on_a_point || fails.turns_on_a_point) {
        found.push(Status::Contested);
    }
    if !always {
        found.push(Status::NotApplicable);
    }
    found
}

/// What a condition can come to.
#[derive(Clone, Copy)]
struct Reach {
    /// Certainly so, for some facts.
    holds: bool,
    /// Certainly not so, for some facts.
    falls: bool,
    turns_on_facts: bool,
    turns_on_a_point: bool,
}

impl Reach {
    fn of(condition: &Condition) -> Reach {
        match condition {
            Cond::Const(value) => Reach { holds: *value, falls: !*value, turns_on_facts: false, turns_on_a_point: false },
            Cond::Atom(Atom::Against(_)) => Reach { holds: false, falls: false, turns_on_facts: false, turns_on_a_point: true },
            Cond::Atom(atom) => Reach { holds: true, falls: true, turns_on_facts: true, turns_on_a_point: finding_turns_on_a_point(atom) },
            Cond::All(parts) => Reach::join(parts, |each| each.iter().all(|one| one.holds), |each| each.iter().any(|one| one.falls)),
            Cond::Any(parts) => Reach::join(parts, |each| each.iter().any(|one| one.holds), |each| each.iter().all(|one| one.falls)),
            Cond::Not(part) => {
                let inner = Reach::of(part);
                Reach { holds: inner.falls, falls: inner.holds, ..inner }
            }
        }
    }

    fn join(parts: &[Condition], holds: fn(&[Reach]) -> bool, falls: fn(&[Reach]) -> bool) -> Reach {
        let each: Vec<Reach> = parts.iter().map(Reach::of).collect();
        Reach {
            holds: holds(&each),
            falls: falls(&each),
            turns_on_facts: each.iter().any(|one| one.turns_on_facts),
            turns_on_a_point: each.iter().any(|one| one.turns_on_a_point),
        }
    }
}

/// Whether what the law makes of raw facts leaves the finding to a contested point.
fn finding_turns_on_a_point(atom: &Atom) -> bool {
    let Atom::In(fact, mask) = *atom else { return false };
    if fact.def().layer != Layer::Finding || fact == FactId::WithinTime {
        return false;
    }
    let mut found = false;
    for link in LINKS.iter().filter(|link| link.finding == fact && link.values & u64::from(mask) != 0 && link.values.count_ones() == 1) {
        link.when.atoms(&mut |inner| found |= matches!(inner, Atom::Against(_)));
    }
    found
}
