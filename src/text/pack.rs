//! One language pack in memory: checked once, then looked up by key.
//!
//! May not know: what a message means; how packs are fetched. Form: `code.rs`.

use super::code::{PACK_FORM, RECORD_END};
use super::place::{MARK, STEP_ZERO, mark, place};

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
    steps: Vec<u16>,
    /// Where each message begins and its terminator stands, in bytes of `text`, by place.
    records: Vec<(u32, u32)>,
}

impl Pack {
    /// Reads a pack; `hash` is that of the program's own key list.
    pub(super) fn read(text: &str, hash: &str) -> Result<Pack, PackError> {
        let (line, rest) = text.split_once('\n').ok_or(PackError::Form)?;
        if line.strip_prefix(PACK_FORM).ok_or(PackError::Form)? != hash {
            return Err(PackError::Stale);
        }
        let (steps, body) = rest.split_once('\n').ok_or(PackError::Damaged)?;
        if !(body.is_empty() || body.ends_with(RECORD_END)) || u32::try_from(body.len()).is_err() {
            return Err(PackError::Damaged);
        }
        let steps = steps.chars().map(|step| u16::try_from(u32::from(step).wrapping_sub(STEP_ZERO)).unwrap_or(0)).collect();
        let (mut records, mut start) = (Vec::new(), 0);
        while let Some(rest) = body.get(start..).filter(|rest| !rest.is_empty()) {
            let end = start + cut(rest, RECORD_END).map_or(rest.len(), |(record, _)| record.len());
            records.push((start as u32, end as u32));
            start = end + 1;
        }
        Ok(Pack { text: body.to_owned(), steps, records })
    }

    /// The compiled message of a key.
    #[inline(never)]
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        let (start, end) = *self.records.get(place(key, &self.steps, self.records.len()))?;
        let record = self.text.get(start as usize..end as usize)?;
        record.as_bytes().starts_with(&mark(key)).then(|| record.get(MARK..))?
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
    use super::super::place;
    use super::*;
    use std::collections::BTreeMap;

    fn pack(body: &str) -> Result<Pack, PackError> {
        Pack::read(&["exequatur-text 2 abc\n", body].concat(), "abc")
    }

    #[test]
    fn every_message_is_found_and_no_other() {
        let messages = BTreeMap::from([("a.b", "one"), ("a.b.c", "two\nlines"), ("b", "three")]);
        let pack = pack(&place::write(&messages, RECORD_END).unwrap()).unwrap();
        for (key, message) in messages {
            assert_eq!(pack.get(key), Some(message));
        }
        for absent in ["", "a", "a.b.", "c"] {
            assert_eq!(pack.get(absent), None, "{absent}");
        }
    }

    #[test]
    fn thousands_of_keys_each_have_a_place() {
        let keys: Vec<String> = (0..5_000).map(|number| format!("rule.some-name-{number}.why")).collect();
        let messages: BTreeMap<&str, &str> = keys.iter().map(|key| (key.as_str(), key.as_str())).collect();
        let (steps, places) = place::arrange(&messages.keys().copied().collect::<Vec<_>>()).unwrap();
        let found: std::collections::BTreeSet<usize> = messages.keys().map(|key| place::place(key, &steps, places)).collect();
        assert_eq!(found.len(), messages.len());
        assert_eq!(place::arrange(&["same", "same"]).unwrap_err(), "no place for the texts same, same: rename one of them");
    }

    #[test]
    fn an_empty_pack_is_a_pack() {
        assert_eq!(pack("!\n").unwrap().get("a.b"), None);
    }

    #[test]
    fn what_is_not_our_pack_is_refused() {
        let read = |text: &str| Pack::read(text, "abc").err();
        assert_eq!(read("<!doctype html>\n<p>404"), Some(PackError::Form));
        assert_eq!(read(""), Some(PackError::Form));
        assert_eq!(read("exequatur-text 1 abc\n"), Some(PackError::Form));
        assert_eq!(read("exequatur-text 2 abd\n"), Some(PackError::Stale));
        assert_eq!(read("exequatur-text 2 abc\n"), Some(PackError::Damaged));
        assert_eq!(pack("!\ncut off").err(), Some(PackError::Damaged));
    }
}
