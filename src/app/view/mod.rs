//! The parts of a screen: functions from a scene to markup, one a file.

pub mod authority;
pub mod bracket;
pub mod countries;
pub mod dates;
pub mod deadline;
pub mod finding;
pub mod frame;
pub mod known;
pub mod mark;
pub mod open_points;
pub mod options;
pub mod path;
pub mod sums;
pub mod troubles;
pub mod verdict;
pub mod waiting;
pub mod why;
