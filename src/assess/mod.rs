//! Reasoning over facts and law: one pure function, and what to ask next.
//!
//! It knows no rule by name, and of the facts only those that name the road of a case and the dates of the time limit.
//! No clock, no language, no screen: an [`Assessment`] holds keys and values, and every face renders it.

mod answer;
#[cfg(feature = "sources")]
mod citations;
mod explain;
pub mod forums;
mod headline;
mod interview;
mod order;
pub mod outcome;
#[cfg(feature = "plan")]
pub mod plan;
mod route;
mod solve;
mod state;
mod suppose;

pub use answer::{Assessment, Expected, Finding, Open, Status, Verdict, assess, assess_during, check};
pub use interview::{applies, awaited_by, awaiting, next_questions};
pub use outcome::Outcome;
pub use route::Route;
