//! The screens, one a file.

pub mod about;
pub mod clash;
pub mod law_day;
pub mod missing;
pub mod question;
pub mod result;
pub mod review;
pub mod start;
