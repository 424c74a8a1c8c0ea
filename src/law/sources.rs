//! Where each rule stands, one constant a rule. Written by the build from `data/authorities.toml`.

use super::rule::{Authority, Sources, Version};
#[cfg(feature = "sources")]
use super::rule::{Trust, cite};
use crate::day::{between, since};

include!(concat!(env!("OUT_DIR"), "/law_sources.rs"));
