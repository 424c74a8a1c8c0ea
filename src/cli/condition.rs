//! The condition of a rule as a tree of JSON.
//!
//! `{all: […]}`, `{any: […]}` and `{not: …}` join; the leaves are `{fact, is: […]}` (a choice has one of these values), `{fact, has: […]}`
//! (a set holds one of them), `{fact, before: date}`, `{fact, before: "treaty"}` (before the treaty with that State entered into force),
//! `{law, is: […]}` (the records of the country say so) and `{court_against: point}` (the court decides a contested point against
//! recognition). `{all: []}` always holds, `{any: []}` never.

use crate::facts::{Atom, Condition, FactId, Kind, LawFact, PointId};
use crate::law::points;
use crate::logic::{Cond, Truth};
use serde_json::{Value, json};

/// The law facts and their values by name, in the order of their numbers (`law::profile`).
pub static LAW_FACTS: [(&str, &[&str]); crate::law::profile::COUNT] = [
    ("place", &["foreign", "hong-kong", "macau", "taiwan", "mainland"]),
    ("treaty", &["none", "covers", "standing-doubtful", "business-doubtful", "scope-unread", "territory-doubtful"]),
    ("treaty.jurisdiction_family", &["unread", "requested-law", "exclusive-only", "closed-list"]),
    ("treaty.first_filed", &["no", "protected", "unread"]),
    ("reciprocity", &["recorded", "untested", "open", "treaty-only", "none", "precedent-before-2022", "no-precedent-before-2022"]),
    ("treaty.leaves_insolvency_out", &["no", "yes"]),
    ("units", &["one", "several"]),
    ("treaty.settlements", &["unread", "named"]),
    ("new_york", &["not-listed", "party", "territory-doubtful"]),
    ("insolvency_precedent", &["nothing", "recorded"]),
];

/// The tree of a condition.
pub fn tree(condition: &Condition) -> Value {
    let each = |parts: &[Condition]| parts.iter().map(tree).collect::<Vec<_>>();
    match condition {
        Cond::Const(true) => json!({ "all": [] }),
        Cond::Const(false) => json!({ "any": [] }),
        Cond::All(parts) => json!({ "all": each(parts) }),
        Cond::Any(parts) => json!({ "any": each(parts) }),
        Cond::Not(part) => json!({ "not": tree(part) }),
        Cond::Atom(atom) => leaf(atom),
    }
}

fn leaf(atom: &Atom) -> Value {
    match atom {
        Atom::In(fact, mask) => json!({ "fact": fact.key(), "is": options(*fact, u64::from(*mask)) }),
        Atom::Has(fact, mask) => json!({ "fact": fact.key(), "has": options(*fact, u64::from(*mask)) }),
        Atom::Before(fact, day) => json!({ "fact": fact.key(), "before": day.iso() }),
        Atom::BeforeTreaty(fact) => json!({ "fact": fact.key(), "before": "treaty" }),
        Atom::Law(fact, mask) => {
            let (name, values) = LAW_FACTS.get(usize::from(fact.0)).copied().unwrap_or_default();
            json!({ "law": name, "is": named(values, u64::from(*mask)).collect::<Vec<_>>() })
        }
        Atom::Against(point) => json!({ "court_against": points::of(*point).id }),
    }
}

fn options(fact: FactId, mask: u64) -> Vec<Value> {
    match fact.def().kind {
        Kind::Bool => [false, true].into_iter().enumerate().filter(|(place, _)| mask >> place & 1 == 1).map(|(_, truth)| json!(truth)).collect(),
        Kind::Choice(names) | Kind::Set { options: names, .. } => named(names, mask).map(|name| json!(name)).collect(),
        Kind::Date | Kind::Jurisdiction | Kind::Sums => Vec::new(),
    }
}

/// The names whose places a mask holds.
pub fn named<'a>(names: &'a [&'a str], mask: u64) -> impl Iterator<Item = &'a str> {
    names.iter().enumerate().filter(move |(place, _)| mask >> place & 1 == 1).map(|(_, name)| *name)
}

/// The contested points of a condition, each once, in the order of the table.
pub fn points_of(conditions: &[&Condition]) -> Vec<PointId> {
    let mut found = Vec::new();
    for condition in conditions {
        condition.atoms(&mut |atom| {
            if let Atom::Against(point) = atom {
                found.push(*point);
            }
        });
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether the condition can hold where one law fact has that value and nothing else is known.
pub fn can_hold(condition: &Condition, fact: LawFact, value: u8) -> bool {
    let truth = |atom: &Atom| match atom {
        Atom::Law(of, mask) if *of == fact => Truth::known(mask >> value & 1 == 1),
        Atom::In(..) | Atom::Has(..) | Atom::Before(..) | Atom::BeforeTreaty(_) | Atom::Law(..) | Atom::Against(_) => Truth::Unknown,
    };
    condition.eval(&truth) != Truth::False
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::profile::{family, first_filed, insolvency_left_out, place, recip, settlements, treaty, units};

    #[test]
    fn law_facts_are_named_by_their_numbers() {
        let last = [
            (place::FACT, place::MAINLAND, "mainland"),
            (treaty::FACT, treaty::TERRITORY_DOUBTFUL, "territory-doubtful"),
            (family::FACT, family::CLOSED_LIST, "closed-list"),
            (first_filed::FACT, first_filed::UNREAD, "unread"),
            (recip::FACT, recip::NO_PRECEDENT_BEFORE_2022, "no-precedent-before-2022"),
            (insolvency_left_out::FACT, insolvency_left_out::YES, "yes"),
            (units::FACT, units::SEVERAL, "several"),
            (settlements::FACT, settlements::NAMED, "named"),
        ];
        assert_eq!(last.len(), LAW_FACTS.len());
        for (fact, value, name) in last {
            let (_, values) = LAW_FACTS[usize::from(fact.0)];
            assert_eq!((values[usize::from(value)], values.len()), (name, usize::from(value) + 1));
        }
    }
}
