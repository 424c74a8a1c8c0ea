//! One language pack in memory: checked once, then looked up by key.
//!
//! May not know: what a message means; how packs are fetched. Form: `code.rs`.

use super::code::{KEY_END, PACK_FORM, RECORD_END};

/// Why a pack cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// Not a pack of the form that this program reads (an error page of a server, an old form).
    Form,
    /// A pack, but of another build: its keys are not those of this program.
    Stale,
    /// Cut off or altered.
    Damaged,
}

/// The compiled messages of one part of one language.
#[derive(Clone, Debug)]
pub(super) struct Pack {
    text: String,
    /// Where each record begins and its terminator stands, in bytes of `text`, in key order.
    records: Vec<(u32, u32)>,
}

impl Pack {
    /// Reads a pack; `hash` is that of the program's own key list.
    pub(super) fn read(text: &str, hash: &str) -> Result<Pack, PackError> {
        let (line, body) = text.split_once('\n').ok_or(PackError::Form)?;
        if line.strip_prefix(PACK_FORM).ok_or(PackError::Form)? != hash {
            return Err(PackError::Stale);
        }
        if !(body.is_empty() || body.ends_with(RECORD_END)) || u32::try_from(body.len()).is_err() {
            return Err(PackError::Damaged);
        }
        let mut records = Vec::new();
        let (mut start, mut last_key) = (0, "");
        while let Some(rest) = body.get(start..).filter(|rest| !rest.is_empty()) {
            let end = start + cut(rest, RECORD_END).map_or(rest.len(), |(record, _)| record.len());
            let (key, _) = body.get(start..end).and_then(|record| cut(record, KEY_END)).ok_or(PackError::Damaged)?;
            if key <= last_key {
                return Err(PackError::Damaged);
            }
            last_key = key;
            records.push((start as u32, end as u32));
            start = end + 1;
        }
        Ok(Pack { text: body.to_owned(), records })
    }

    /// The compiled message of a key.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        let found = self.records.binary_search_by(|record| self.record(*record).0.cmp(key)).ok()?;
        Some(self.record(*self.records.get(found)?).1)
    }

    fn record(&self, (start, end): (u32, u32)) -> (&str, &str) {
        // INVARIANT: `read` accepted every record, so both defaults are never taken.
        self.text.get(start as usize..end as usize).and_then(|record| cut(record, KEY_END)).unwrap_or_default()
    }
}

/// Parts a text at the first of a code of `code.rs`.
///
/// One byte search for all callers instead of `split_once` and `split_at`: in a bare wasm module the code shrank
/// from 30.3 to 23.6 KB raw, mostly panic messages that a Yew page holds anyway.
#[inline(never)]
pub(super) fn cut(text: &str, code: char) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| u32::from(byte) == u32::from(code))?;
    // The code is one byte of ASCII, so both ends are character boundaries.
    Some((text.get(..at)?, text.get(at + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack(body: &str) -> Result<Pack, PackError> {
        Pack::read(&["exequatur-text 1 abc\n", body].concat(), "abc")
    }

    #[test]
    fn every_record_is_found_and_no_other() {
        let pack = pack("a.b\u{1f}one\u{1e}a.b.c\u{1f}two\nlines\u{1e}b\u{1f}\u{1e}").unwrap();
        assert_eq!(pack.get("a.b"), Some("one"));
        assert_eq!(pack.get("a.b.c"), Some("two\nlines"));
        assert_eq!(pack.get("b"), Some(""));
        for absent in ["", "a", "a.b.", "c"] {
            assert_eq!(pack.get(absent), None, "{absent}");
        }
    }

    #[test]
    fn an_empty_pack_is_a_pack() {
        assert_eq!(pack("").unwrap().get("a"), None);
    }

    #[test]
    fn what_is_not_our_pack_is_refused() {
        assert_eq!(Pack::read("<!doctype html>\n<p>404", "abc").err(), Some(PackError::Form));
        assert_eq!(Pack::read("", "abc").err(), Some(PackError::Form));
        assert_eq!(Pack::read("exequatur-text 2 abc\n", "abc").err(), Some(PackError::Form));
        assert_eq!(Pack::read("exequatur-text 1 abd\n", "abc").err(), Some(PackError::Stale));
        assert_eq!(pack("a\u{1f}cut off").err(), Some(PackError::Damaged));
        assert_eq!(pack("no key\u{1e}").err(), Some(PackError::Damaged));
        assert_eq!(pack("b\u{1f}\u{1e}a\u{1f}\u{1e}").err(), Some(PackError::Damaged));
    }
}
