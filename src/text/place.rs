//! Where a message stands in a pack: computed from its key, so that a pack need not hold its keys.
//!
//! Hash, displace and compress (Belazzougui, Botelho and Dietzfelbinger, ESA 2009), without the last: the build finds for each
//! bucket of keys a step that puts all of them on free places; the program hashes a key once and looks up its bucket's step.
//! The keys of the questions alone were 2.5 of 9.7 KB (24 November 2026, brotli).
//!
//! Shared by the build and the program. A key that is not in the pack has a place too, so before each message stands the mark of
//! its key: three letters, of 262,144 ways.

/// FNV-1a, 32 bits.
#[inline(never)]
fn hash(key: &str) -> u32 {
    key.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The place of a hash, one of `places`, after `step` steps.
fn placed(hash: u32, step: u32, places: usize) -> usize {
    let mut mixed = hash.wrapping_add(step.wrapping_mul(0x9e37_79b9));
    mixed = (mixed ^ mixed >> 15).wrapping_mul(0x85eb_ca6b);
    mixed ^= mixed >> 13;
    mixed as usize % places.max(1)
}

/// The place of a key, one of `places`; `steps` as [`arrange`] found them.
pub fn place(key: &str, steps: &[u16], places: usize) -> usize {
    let hash = hash(key);
    placed(hash, u32::from(steps.get(bucket(hash, steps.len())).copied().unwrap_or(0)), places)
}

fn bucket(hash: u32, buckets: usize) -> usize {
    (hash >> 16 ^ hash) as usize % buckets.max(1)
}

/// How many letters a mark has.
pub const MARK: usize = 3;

/// The mark of a key: letters that tell it from another key that has the same place.
pub fn mark(key: &str) -> [u8; MARK] {
    let hash = hash(key).wrapping_mul(0x9e37_79b1);
    [hash >> 14, hash >> 20, hash >> 26].map(|bits| b'0' + (bits & 63) as u8)
}

/// Steps for each bucket, and how many places there are, so that no two of the keys share one.
///
/// Errors: two keys with one hash, which is told with both.
#[cfg(not(target_arch = "wasm32"))]
#[allow(clippy::indexing_slicing, reason = "runs in the build: a mistake stops it")]
pub fn arrange(keys: &[&str]) -> Result<(Vec<u16>, usize), String> {
    // A few places stay free, or the last keys would need very many steps.
    let (buckets, places) = (keys.len() / 4 + 1, keys.len() + keys.len() / 16 + 1);
    let mut members: Vec<(usize, Vec<&str>)> = (0..buckets).map(|number| (number, Vec::new())).collect();
    for key in keys {
        members[bucket(hash(key), buckets)].1.push(key);
    }
    members.sort_by_key(|(number, keys)| (core::cmp::Reverse(keys.len()), *number));
    let (mut steps, mut taken) = (vec![0; buckets], vec![false; places]);
    for (number, keys) in members {
        let free = |step: u16| {
            let found: Vec<usize> = keys.iter().map(|key| placed(hash(key), u32::from(step), places)).collect();
            let are_free = found.iter().enumerate().all(|(at, place)| !taken[*place] && !found[..at].contains(place));
            are_free.then_some((step, found))
        };
        let Some((step, found)) = (0..MOST_STEPS).find_map(free) else {
            return Err(format!("no place for the texts {}: rename one of them", keys.join(", ")));
        };
        steps[number] = step;
        found.into_iter().for_each(|place| taken[place] = true);
    }
    Ok((steps, places))
}

/// Steps are written as one character each, from this one on: no control character and no line end among them.
pub const STEP_ZERO: u32 = 0x21;
/// So many characters follow it before the first that is none (the surrogates).
#[cfg(not(target_arch = "wasm32"))]
const MOST_STEPS: u16 = 0xd000;

/// A pack's lines after the first, from its messages by key.
///
/// Errors: as [`arrange`].
#[cfg(not(target_arch = "wasm32"))]
#[allow(clippy::indexing_slicing, reason = "runs in the build: a mistake stops it")]
pub fn write(messages: &std::collections::BTreeMap<&str, &str>, end: char) -> Result<String, String> {
    let keys: Vec<&str> = messages.keys().copied().collect();
    let (steps, places) = arrange(&keys)?;
    let mut slots = vec![String::new(); places];
    for (key, message) in messages {
        slots[place(key, &steps, places)] = mark(key).map(char::from).into_iter().chain(message.chars()).collect();
    }
    let mut text: String = steps.iter().filter_map(|step| char::from_u32(STEP_ZERO + u32::from(*step))).collect();
    text.push('\n');
    for slot in slots {
        text.push_str(&slot);
        text.push(end);
    }
    Ok(text)
}
