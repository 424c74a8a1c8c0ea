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
pub mod part;
pub mod place;
pub mod plural;
#[cfg(not(target_arch = "wasm32"))]
mod pseudo;
mod render;

#[cfg(not(target_arch = "wasm32"))]
pub use iso::Iso;
pub use message::{Arg, Date, Day, Precision, Text, iso};
pub use pack::PackError;
pub use part::Part;
#[cfg(not(target_arch = "wasm32"))]
pub use pseudo::{pseudo, pseudo_pack};
pub use render::{Locale, Problem, Rendered, render};

use pack::Pack;
use std::borrow::Cow;

/// What the build wrote: the keys of each part, their hashes, and the languages.
mod keys {
    include!(concat!(env!("OUT_DIR"), "/text_keys.rs"));
}
pub use keys::{KEYS, LANGUAGES};

/// The messages of one language.
///
/// The start part is enough for everything up to the first result; the others may come later.
/// English keys without a message cannot occur in a pack of this build: the build compares all languages.
#[derive(Clone, Debug)]
pub struct Catalog {
    lang: String,
    packs: [Option<Pack>; Part::ALL.len()],
}

impl Catalog {
    /// A catalog from the texts of packs, in the order of [`Part::ALL`]; `lang` is a BCP 47 tag as in [`LANGUAGES`].
    ///
    /// Errors: a text that is no pack, or one of another build or part.
    pub fn from_packs(lang: &str, packs: &[&str]) -> Result<Catalog, PackError> {
        let mut catalog = Catalog { lang: lang.to_owned(), packs: Default::default() };
        for (part, pack) in Part::ALL.into_iter().zip(packs) {
            catalog.add(part, pack)?;
        }
        Ok(catalog)
    }

    /// Adds a part, or replaces it; on an error the catalog is as before.
    pub fn add(&mut self, part: Part, pack: &str) -> Result<(), PackError> {
        let place = part as usize;
        if let (Some(slot), Some(hash)) = (self.packs.get_mut(place), keys::HASHES.get(place)) {
            *slot = Some(Pack::read(pack, hash)?);
        }
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

    /// Whether that part is there.
    pub fn holds(&self, part: Part) -> bool {
        self.packs.get(part as usize).is_some_and(Option::is_some)
    }

    /// The compiled message of a key: the text itself if it holds no values, else to be rendered.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.packs.get(Part::of(key) as usize)?.as_ref()?.get(key)
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
    let (_, packs) = embedded_packs().iter().find(|(tag, _)| *tag == lang)?;
    Catalog::from_packs(lang, packs).ok()
}

/// Every language as built into native programs: tag, and the packs in the order of [`Part::ALL`].
#[cfg(not(target_arch = "wasm32"))]
pub fn embedded_packs() -> &'static [(&'static str, [&'static str; Part::ALL.len()])] {
    include!(concat!(env!("OUT_DIR"), "/text_packs.rs"))
}

#[cfg(test)]
mod tests;
