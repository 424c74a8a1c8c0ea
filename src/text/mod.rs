//! Every word that a visitor reads: message keys, the packs of each language, and their rendering.
//!
//! Authors write `<lang>/*.ftl`; the build (`compile.rs`) checks all languages against English and writes packs;
//! the program reads packs and knows no grammar. May not know: law, facts, pages. Imports nothing from this crate.
//!
//! A key is the kind, `.`, the id, and for a part of a message `.` and the attribute:
//! message `rule-lawful-summons` with attribute `.passed` is `rule.lawful-summons.passed`.

pub mod code;
#[cfg(not(target_arch = "wasm32"))]
mod iso;
pub mod message;
mod pack;
pub mod plural;
#[cfg(not(target_arch = "wasm32"))]
mod pseudo;
mod render;

#[cfg(not(target_arch = "wasm32"))]
pub use iso::Iso;
pub use message::{Arg, Date, Day, Precision, Text, iso};
pub use pack::PackError;
#[cfg(not(target_arch = "wasm32"))]
pub use pseudo::{pseudo, pseudo_pack};
pub use render::{Locale, Problem, Rendered, render};

use pack::Pack;
use std::borrow::Cow;

/// What the build wrote: the keys of both parts, their hashes, and the languages.
mod keys {
    include!(concat!(env!("OUT_DIR"), "/text_keys.rs"));
}
pub use keys::{FINDINGS_KEYS, LANGUAGES, START_KEYS};

/// The messages of one language.
///
/// The start part is enough for everything up to the first result; the findings part may come later.
/// English keys without a message cannot occur in a pack of this build: the build compares all languages.
#[derive(Clone, Debug)]
pub struct Catalog {
    lang: String,
    start: Pack,
    findings: Option<Pack>,
}

impl Catalog {
    /// A catalog from the texts of one or two packs; `lang` is a BCP 47 tag as in [`LANGUAGES`].
    ///
    /// Errors: a text that is no pack, or one of another build.
    pub fn from_packs(lang: &str, start: &str, findings: Option<&str>) -> Result<Catalog, PackError> {
        let start = Pack::read(start, keys::START_HASH)?;
        let mut catalog = Catalog { lang: lang.to_owned(), start, findings: None };
        if let Some(findings) = findings {
            catalog.add_findings(findings)?;
        }
        Ok(catalog)
    }

    /// Adds the findings part, or replaces it; on an error the catalog is as before.
    pub fn add_findings(&mut self, pack: &str) -> Result<(), PackError> {
        self.findings = Some(Pack::read(pack, keys::FINDINGS_HASH)?);
        Ok(())
    }

    /// The language's BCP 47 tag.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        matches!(plural::language(&self.lang), "ar" | "he")
    }

    /// Whether the findings part is there.
    pub fn has_findings(&self) -> bool {
        self.findings.is_some()
    }

    /// The compiled message of a key: the text itself if it holds no values, else to be rendered.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.start.get(key).or_else(|| self.findings.as_ref()?.get(key))
    }

    /// Whether there is a message for the key.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// A text without values, for labels and headings; the key in brackets if there is none.
    pub fn plain(&self, key: &str) -> Cow<'_, str> {
        match self.get(key) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(["[", key, "]"].concat()),
        }
    }
}

/// A language's whole catalog as built into native programs; `None` for a language that is not shipped.
#[cfg(not(target_arch = "wasm32"))]
pub fn embedded(lang: &str) -> Option<Catalog> {
    let (_, start, findings) = embedded_packs().iter().find(|(tag, ..)| *tag == lang)?;
    Catalog::from_packs(lang, start, Some(findings)).ok()
}

/// Every language as built into native programs: tag, start pack, findings pack.
#[cfg(not(target_arch = "wasm32"))]
pub fn embedded_packs() -> &'static [(&'static str, &'static str, &'static str)] {
    include!(concat!(env!("OUT_DIR"), "/text_packs.rs"))
}

#[cfg(test)]
mod tests;
