//! The condition of a rule as a tree in words.
//!
//! Joins within joins of the same kind are one list; what stands alone needs no list. The words of a leaf are those in which a reason
//! states the same fact (`said-…`), the records of a country have words of their own (`book-law-…`).

use super::book::{Book, date};
use super::html::Html;
use crate::cli::condition::{LAW_FACTS, named};
use crate::facts::{Atom, Condition, FactId};
use crate::law::points;
use crate::logic::Cond;
use crate::text::Text;

/// A condition, ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Tree {
    /// Always so, or never.
    Const(bool),
    /// One statement, and the point of this page on which it turns.
    Leaf(String, Option<&'static str>),
    /// Every one of these.
    All(Vec<Tree>),
    /// At least one of these.
    Any(Vec<Tree>),
    /// Not so.
    Not(Box<Tree>),
}

/// Writes the condition.
pub fn write(html: &mut Html, book: &Book, condition: &Condition) {
    html.tag("div", "cond", |html| node(html, book, &tree(book, condition)));
}

fn tree(book: &Book, condition: &Condition) -> Tree {
    match condition {
        Cond::Const(holds) => Tree::Const(*holds),
        Cond::Atom(atom) => leaf(book, atom),
        Cond::All(parts) => joined(true, parts.iter().map(|part| tree(book, part))),
        Cond::Any(parts) => joined(false, parts.iter().map(|part| tree(book, part))),
        Cond::Not(part) => match tree(book, part) {
            Tree::Const(holds) => Tree::Const(!holds),
            Tree::Not(inner) => *inner,
            other => Tree::Not(Box::new(other)),
        },
    }
}

/// All or any of the parts, without parts that say nothing and lists within lists.
fn joined(is_all: bool, parts: impl Iterator<Item = Tree>) -> Tree {
    let mut flat = Vec::new();
    for part in parts {
        match part {
            Tree::Const(holds) if holds == is_all => {}
            Tree::Const(holds) => return Tree::Const(holds),
            Tree::All(inner) if is_all => flat.extend(inner),
            Tree::Any(inner) if !is_all => flat.extend(inner),
            other => flat.push(other),
        }
    }
    match (flat.len(), is_all) {
        (0, _) => Tree::Const(is_all),
        (1, _) => flat.pop().unwrap_or(Tree::Const(is_all)),
        (_, true) => Tree::All(flat),
        (_, false) => Tree::Any(flat),
    }
}

fn leaf(book: &Book, atom: &Atom) -> Tree {
    let fact = |fact: FactId| Text::new(format!("fact.{}.title", fact.key()));
    let plain = |text: &Text| Tree::Leaf(book.say(text), None);
    match atom {
        Atom::In(of, mask) | Atom::Has(of, mask) => {
            let options = named(of.def().options(), u64::from(*mask));
            joined(false, options.map(|option| Tree::Leaf(book.t(&format!("said.{}.{option}", of.key())), None)))
        }
        Atom::Before(of, day) => plain(&Text::new("book.cond.before").with("fact", fact(*of)).with("date", date(*day))),
        Atom::BeforeTreaty(of) => plain(&Text::new("book.cond.before_treaty").with("fact", fact(*of))),
        Atom::Law(of, mask) => {
            let (name, values) = LAW_FACTS.get(usize::from(of.0)).copied().unwrap_or_default();
            joined(false, named(values, u64::from(*mask)).map(|value| Tree::Leaf(book.t(&law_key(name, value)), None)))
        }
        Atom::Against(point) => {
            let id = points::of(*point).id;
            Tree::Leaf(book.say(&Text::new("book.cond.against").with("point", Text::new(format!("point.{id}.title")))), Some(id))
        }
    }
}

/// The key of the words for a value of a law fact.
pub fn law_key(name: &str, value: &str) -> String {
    format!("book.law-{}.{value}", name.replace('.', "-"))
}

fn node(html: &mut Html, book: &Book, tree: &Tree) {
    match tree {
        Tree::Const(holds) => html.leaf("p", "", &book.t(if *holds { "book.cond.always" } else { "book.cond.never" })),
        Tree::Leaf(text, None) => html.leaf("p", "", text),
        Tree::Leaf(text, Some(point)) => html.tag("p", "", |html| html.link("", &format!("#{point}"), text)),
        Tree::All(parts) => list(html, book, "book.cond.all", parts),
        Tree::Any(parts) => list(html, book, "book.cond.any", parts),
        Tree::Not(inner) => match inner.as_ref() {
            Tree::Any(parts) => list(html, book, "book.cond.none", parts),
            Tree::All(parts) => list(html, book, "book.cond.not_all", parts),
            other => list(html, book, "book.cond.not", core::slice::from_ref(other)),
        },
    }
}

fn list(html: &mut Html, book: &Book, key: &str, parts: &[Tree]) {
    html.leaf("p", "op", &book.t(key));
    html.tag("ul", "", |html| {
        for part in parts {
            html.tag("li", "", |html| node(html, book, part));
        }
    });
}

/// The facts that conditions read, each once, in the order of the table.
pub fn facts(conditions: &[&Condition]) -> Vec<FactId> {
    let mut found = Vec::new();
    for condition in conditions {
        condition.atoms(&mut |atom| match atom {
            Atom::In(fact, _) | Atom::Has(fact, _) | Atom::Before(fact, _) | Atom::BeforeTreaty(fact) => found.push(*fact),
            Atom::Law(..) | Atom::Against(_) => {}
        });
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::atom::{ALWAYS, NEVER, all, any, no, not, yes};

    #[test]
    fn lists_within_lists_are_one_and_what_says_nothing_goes() {
        const A: Condition = yes(FactId::Default);
        const B: Condition = no(FactId::Heard);
        const NOT_A: Condition = not(&A);
        const NESTED: Condition = all(&[all(&[A, ALWAYS]), B]);
        const ALONE: Condition = any(&[any(&[A]), NEVER]);
        const IMPOSSIBLE: Condition = all(&[A, NEVER]);
        let book = Book::of("en").ok().unwrap();
        let leaf = |condition: &Condition| tree(&book, condition);
        assert_eq!(tree(&book, &NESTED), Tree::All(vec![leaf(&A), leaf(&B)]));
        assert_eq!(tree(&book, &ALONE), leaf(&A));
        assert_eq!(tree(&book, &IMPOSSIBLE), Tree::Const(false));
        assert_eq!(tree(&book, &not(&NOT_A)), leaf(&A));
    }
}
