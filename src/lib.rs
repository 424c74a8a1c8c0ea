//! exequatur: can this foreign judgment be recognised and enforced in mainland China?
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
