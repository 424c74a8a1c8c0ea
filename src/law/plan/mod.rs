//! What follows from a yes, from records alone: days, fees, courts, papers and their proof, steps, execution.
//!
//! Tables are written by the build from six files of `data/` (`check/plan.rs`, `generate/plan.rs`); the functions beside them are
//! pure: no clock, no network, no words. They know no visitor and no verdict: `assess::plan` puts them together for a case.
//! Notes and sources of the records are for the command line alone (`records::notes`).
//! The first module of the page is built without this room (feature `plan`).

pub mod alternatives;
pub mod courts;
pub mod days;
pub mod fees;
pub mod papers;
pub mod records;
pub mod stages;
mod terms;

pub use records::*;
pub use terms::*;

use crate::law::rule::Citation;

/// An article, with how far it was checked: [`Citation`].
pub type Basis = Citation;

/// Whether what stands on it is shown as not verified: read in no primary text.
pub fn is_unverified(trust: crate::law::rule::Trust) -> bool {
    matches!(trust, crate::law::rule::Trust::M)
}
