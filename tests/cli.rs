//! The command line as a shell sees it: words in, standard output, standard error and exit code out.
//!
//! Source: design, section 7. How to score: `tests/cases/README.md`.

#[path = "cli/backtest.rs"]
mod backtest;
#[path = "cli/forums.rs"]
mod forums;
#[path = "cli/harness.rs"]
mod harness;
#[path = "cli/lists.rs"]
mod lists;
#[path = "cli/plan.rs"]
mod plan;
#[path = "cli/schema.rs"]
mod schema;
#[path = "cli/streams.rs"]
mod streams;
#[path = "cli/use_of_words.rs"]
mod use_of_words;
