//! A pseudo-language: English with accents, 60 % longer, between brackets.
//!
//! Shows at a glance which words do not come from a catalog, and whether a page bears longer languages.
//! For tests and reviews; not in the browser's program. May not know: keys.

use super::code::{CHOICE, NAME_END, RECORD_END, TAG_END};
use super::place::MARK;

/// Makes a whole pack pseudo; it stays a valid pack of the same build.
pub fn pseudo_pack(pack: &str) -> String {
    let mut lines = pack.splitn(3, '\n');
    let (line, steps, body) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    let mut out = [line, "\n", steps, "\n"].concat();
    for message in body.split_terminator(RECORD_END) {
        // The letters before each message mark its key.
        if let (Some(mark), Some(message)) = (message.get(..MARK), message.get(MARK..)) {
            out.push_str(mark);
            out.push_str(&pseudo(message));
        }
        out.push(RECORD_END);
    }
    out
}

/// Makes one compiled message pseudo; names of values and tags of variants stay.
pub fn pseudo(message: &str) -> String {
    let mut out = String::from("⟦");
    let mut letters = 0;
    for (at, char) in message.char_indices() {
        if is_text(message, at) {
            letters += usize::from(!char.is_control());
            out.push(accented(char));
        } else {
            out.push(char);
        }
    }
    // Two brackets and a space count towards the 60 %.
    let padding = (letters * 6).div_ceil(10).saturating_sub(3);
    out.push(' ');
    out.extend("one two three four five six seven eight nine ten ".chars().cycle().take(padding));
    out.push('⟧');
    out
}

/// Whether the character at `at` is text, not a name or a tag.
fn is_text(message: &str, at: usize) -> bool {
    let (before, after) = message.split_at(at);
    let inside = |open: &[char], close: char| before.rfind(open).is_some_and(|open| before.rfind(close).is_none_or(|close| close < open));
    let in_name = inside(&[super::code::VALUE, CHOICE], NAME_END);
    // A tag runs from the choice's name, or from the variant before it, to its own end.
    let is_tag = after.find(TAG_END).is_some_and(|end| after.get(..end).is_some_and(|tag| tag.bytes().all(|b| b.is_ascii_alphanumeric())));
    !in_name && !is_tag
}

fn accented(char: char) -> char {
    match char {
        'a' => 'á',
        'e' => 'ë',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'ü',
        'y' => 'ÿ',
        'A' => 'Á',
        'E' => 'Ë',
        'I' => 'Ï',
        'O' => 'Ö',
        'U' => 'Ü',
        other => other,
    }
}
