//! exequatur: can this foreign judgment be recognised and enforced in mainland China?
//!
//! One pure function stands in the middle: [`assess::assess`]. Everything else is a face of it.
//!
//! ```
//! use exequatur::assess::{Outcome, assess};
//! use exequatur::facts::{FactId, Facts, Value, table::{service, served_in}};
//! use exequatur::law::LAW;
//!
//! // The debtor stayed away, and the summons came to China by post.
//! let mut facts = Facts::default().with(served_in::CHINA).with(service::POST);
//! facts.set(FactId::Default, Some(Value::Choice(1)));
//! let answer = assess(&facts, &LAW, LAW.reviewed);
//! assert_eq!(answer.worst, Outcome::Refused);
//! ```
//!
//! The floors, from the ground up: [`logic`] and [`day`], [`facts`], [`law`], [`assess`], and the faces. Nobody imports upward
//! (`tests/floors.rs`). The house is described in `ARCHITECTURE.md`.

#![deny(unsafe_code)]
#![warn(missing_docs)]
// No input may panic: what can is denied outside tests.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unreachable, clippy::todo, clippy::unimplemented)
)]

#[cfg(feature = "web")]
pub mod app;
pub mod assess;
#[cfg(feature = "cli")]
pub mod cli;
pub mod day;
pub mod facts;
pub mod law;
pub mod logic;
pub mod text;
