//! Invariant 5: the same input gives the same output, byte for byte, native and in wasm.
//!
//! Both builds print every answer to the decided cases and compare a digest of it with the same file. Where the law or the facts
//! changed on purpose, the native run says which line to write into `tests/same_answer.digest`.

#[path = "support/cases.rs"]
mod cases;

use exequatur::assess::{assess, next_questions};
use exequatur::law::LAW;

const EXPECTED: &str = include_str!("same_answer.digest");

/// FNV-1a, 64 bits: enough to tell two texts apart, and the same everywhere.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn answers() -> String {
    cases::decided()
        .iter()
        .map(|case| format!("{} {:?} {:?}\n", case.id, assess(&case.facts, &LAW, case.on), next_questions(&case.facts, &LAW, case.on)))
        .collect()
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_answer_is_the_same_here_and_there() {
    let found = format!("{:016x}", digest(&answers()));
    assert_eq!(found, EXPECTED.trim(), "the answers have changed: if that is meant, write `{found}` into tests/same_answer.digest");
}

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
