//! Everything that reaches outside: the browser's page, its clock, its `Intl`, and our own server.
//!
//! Each function may fail politely. May not know: facts, law, what a text says.

pub mod browser;
pub mod fetch;
pub mod intl;
