//! The form of a language pack: its first line, and the control characters of a compiled message.
//!
//! Shared by the build, which writes packs, and the browser, which reads them without any grammar.
//! May not know: Fluent. Depends on nothing but `std`, because the build includes it by path.
//!
//! A pack is one line `exequatur-text 2 <hash>`, one line of steps (`place.rs`), then its compiled messages, each after the
//! mark of its key and ended by [`RECORD_END`], at the places that their keys have; a free place is empty. In a message, besides text:
//!
//! - a value: [`VALUE`] name [`NAME_END`]
//! - a choice by a number: [`CHOICE`] name [`NAME_END`], then per variant its tag (a decimal number, or the
//!   letter of a plural category), [`TAG_END`], its text, [`VARIANT_END`]; then [`CHOICE_END`].
//!   Variants hold values, never choices.
//!
//! The hash covers all keys of the part and the names of their values, so a pack that does not belong to
//! the program beside it is told from one that does.

/// First words of a pack; the number rises when this file's form changes.
pub const PACK_FORM: &str = "exequatur-text 2 ";
/// Ends a message.
pub const RECORD_END: char = '\u{1e}';
/// Begins a value.
pub const VALUE: char = '\u{1}';
/// Ends the name of a value or choice.
pub const NAME_END: char = '\u{2}';
/// Begins a choice by number.
pub const CHOICE: char = '\u{3}';
/// Ends the tag of a variant.
pub const TAG_END: char = '\u{4}';
/// Ends a variant.
pub const VARIANT_END: char = '\u{5}';
/// Ends a choice.
pub const CHOICE_END: char = '\u{6}';
