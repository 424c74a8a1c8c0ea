//! The vocabulary of a case: every fact once, with its type, its options and its presumption.
//!
//! One table ([`table::FACTS`]) is the source of the schema, the questions, the readers and the test generators.
//! It knows nothing of rules: a fact says what can be known, never what follows from it.

pub mod atom;
pub mod odds;
pub mod read;
pub mod table;
pub mod value;

pub use atom::{Atom, Condition, LawFact, PointId};
pub use odds::AtOdds;
pub use table::{FACTS, FactId};
pub use value::{Amount, Facts, Head, Sum, Value};

/// One option of a choice or of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opt {
    /// The fact that it is a value of.
    pub fact: FactId,
    /// Its place among the fact's options, from 0.
    pub index: u8,
}

impl Opt {
    /// The option as a bit mask.
    pub const fn bit(self) -> u64 {
        1 << self.index
    }

    /// Its name in JSON and in the catalogs.
    pub fn name(self) -> &'static str {
        self.fact.def().options().get(usize::from(self.index)).copied().unwrap_or("")
    }
}

/// What kind of value a fact takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `false` (option 0) or `true` (option 1).
    Bool,
    /// One of the options.
    Choice(&'static [&'static str]),
    /// One or more of the options. An option that stands alone (`none`, `complete`) is `alone`.
    Set {
        /// All options.
        options: &'static [&'static str],
        /// The index of the option that excludes all others, if there is one.
        alone: Option<u8>,
    },
    /// A civil date, known to the day, the month or the year.
    Date,
    /// A country or region, by its code.
    Jurisdiction,
    /// Sums of money by head of claim.
    Sums,
}

/// Who supplies a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// What a creditor knows; the page asks it.
    Raw,
    /// A conclusion: from a court's report or the command line. Raw facts fix it, exclude it or leave it open.
    Finding,
}

/// What is supposed of a fact that nobody disputes. Used for the expected outcome only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presumption {
    /// Nothing is supposed.
    None,
    /// That option (for a set: that option alone).
    Option(u8),
}

/// One entry of the table of facts.
#[derive(Clone, Copy, Debug)]
pub struct FactDef {
    /// Key in JSON; never renamed, only retired.
    pub key: &'static str,
    /// Type and options.
    pub kind: Kind,
    /// Who supplies it.
    pub layer: Layer,
    /// What is supposed when nobody disputes it.
    pub presumed: Presumption,
    /// When the fact has a meaning at all; it is asked only where this can hold.
    pub applies: Condition,
    /// Whether the headline waits for it: place, kind, finality, summons or appearance.
    pub threshold: bool,
}

impl FactDef {
    /// The options by name, in order; empty for dates, jurisdictions and sums.
    pub fn options(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Bool => &["false", "true"],
            Kind::Choice(options) | Kind::Set { options, .. } => options,
            Kind::Date | Kind::Jurisdiction | Kind::Sums => &[],
        }
    }

    /// All options as a mask.
    pub fn all(&self) -> u64 {
        match self.options().len() {
            0 => 0,
            count => u64::MAX >> (64 - count.min(64)),
        }
    }
}
