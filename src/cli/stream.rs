//! Cuts a stream of bytes into JSON objects, one at a time, in constant memory.
//!
//! Objects stand one after another, separated by white space; or, where the caller allows it, in one array. Only the structure is
//! checked here (brackets, commas, colons, ends of texts); the reader of one object (`json.rs`) checks the rest. Knows no fact.
//!
//! **After a syntax error** reading goes on at the next line that begins with `{`, indented no further than the line on which the
//! broken object began. So one broken line of a JSON-lines file costs that line, and one broken object of a printed file that object.

use std::io::{self, BufRead};

/// The most bytes that one object may have: 1 MiB.
pub const MOST_BYTES: usize = 1 << 20;
/// The most levels of brackets that one object may have.
pub const MOST_LEVELS: u32 = 64;

/// Whether an array around the objects is taken as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Objects alone.
    Objects,
    /// Objects alone, or one array of objects.
    ObjectsOrArray,
}

/// Why an object could not be cut out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Another byte was expected: what stands there, where, and what could have stood there.
    Syntax {
        /// The byte, or nothing at the end of the input.
        found: Option<u8>,
        /// Line of the input, from 1.
        line: usize,
        /// Byte of the line, from 1.
        column: usize,
        /// What could have stood there, as a phrase.
        expected: &'static str,
    },
    /// More than [`MOST_BYTES`].
    TooLong,
    /// More than [`MOST_LEVELS`].
    TooDeep,
}

/// What the stream holds next.
pub type Cut = Result<Vec<u8>, Broken>;

/// The objects of a stream.
pub struct Objects<R> {
    input: R,
    line: usize,
    /// Bytes of the line that were read.
    column: usize,
    /// White space at the start of the line; final once another byte has come.
    indent: usize,
    /// Whether only white space has come on this line.
    blank: bool,
    array: Array,
}

/// Where the stream stands with regard to an array around the objects.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Array {
    /// Nothing was read; an array may begin.
    Allowed,
    /// There is none.
    No,
    /// After `[`.
    First,
    /// After an element.
    AfterElement,
    /// After a comma.
    AfterComma,
    /// After `]`.
    Closed,
}

/// What may come next inside an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    KeyOrEnd,
    Key,
    Colon,
    Value,
    ValueOrEnd,
    CommaOrEnd,
}

impl<R: BufRead> Objects<R> {
    /// Reads from `input`. A byte order mark at its start is passed over.
    ///
    /// # Errors
    ///
    /// Those of reading.
    pub fn new(mut input: R, form: Form) -> io::Result<Objects<R>> {
        const MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];
        if input.fill_buf()?.starts_with(&MARK) {
            input.consume(MARK.len());
        }
        let array = match form {
            Form::Objects => Array::No,
            Form::ObjectsOrArray => Array::Allowed,
        };
        Ok(Objects { input, line: 1, column: 0, indent: 0, blank: true, array })
    }

    /// The next object, or why it could not be cut out; nothing at the end.
    ///
    /// # Errors
    ///
    /// Those of reading.
    pub fn next(&mut self) -> io::Result<Option<Cut>> {
        loop {
            let Some(byte) = self.peek()? else {
                return Ok(match self.array {
                    Array::First | Array::AfterElement | Array::AfterComma => {
                        self.array = Array::Closed;
                        Some(Err(self.syntax(None, "`]`")))
                    }
                    Array::Allowed | Array::No | Array::Closed => None,
                });
            };
            match (byte, self.array) {
                (b' ' | b'\t' | b'\r' | b'\n', _) => self.take(byte),
                (b'{', Array::Allowed | Array::No) => {
                    self.array = Array::No;
                    return self.object().map(Some);
                }
                (b'{', Array::First | Array::AfterComma) => {
                    self.array = Array::AfterElement;
                    return self.object().map(Some);
                }
                (b'[', Array::Allowed) => {
                    self.take(byte);
                    self.array = Array::First;
                }
                (b',', Array::AfterElement) => {
                    self.take(byte);
                    self.array = Array::AfterComma;
                }
                (b']', Array::First | Array::AfterElement) => {
                    self.take(byte);
                    self.array = Array::Closed;
                }
                (_, array) => {
                    let expected = match array {
                        Array::Allowed => "an object or an array of objects",
                        Array::No | Array::First | Array::AfterComma => "an object",
                        Array::AfterElement => "`,` or `]`",
                        Array::Closed => "nothing after the array",
                    };
                    let broken = self.syntax(Some(byte), expected);
                    let indent = if self.blank { self.column } else { self.indent };
                    self.resume(indent)?;
                    return Ok(Some(Err(broken)));
                }
            }
        }
    }

    /// Cuts out the object that begins at the next byte.
    fn object(&mut self) -> io::Result<Cut> {
        let indent = if self.blank { self.column } else { self.indent };
        let mut bytes = Vec::new();
        // One bit a level: 1 for an object, 0 for an array.
        let (mut kinds, mut levels) = (0_u64, 0_u32);
        let mut next = Next::Value;
        loop {
            let Some(byte) = self.peek()? else {
                self.array = Array::Closed;
                return Ok(Err(self.syntax(None, expected(next))));
            };
            let state = match (next, byte) {
                (_, b' ' | b'\t' | b'\r' | b'\n') => Some(next),
                (Next::Value | Next::ValueOrEnd, b'{' | b'[') => {
                    if levels == MOST_LEVELS {
                        self.take(byte);
                        self.resume(indent)?;
                        return Ok(Err(Broken::TooDeep));
                    }
                    levels += 1;
                    kinds = kinds << 1 | u64::from(byte == b'{');
                    Some(if byte == b'{' { Next::KeyOrEnd } else { Next::ValueOrEnd })
                }
                (Next::KeyOrEnd, b'}') | (Next::ValueOrEnd, b']') => Some(Next::CommaOrEnd),
                (Next::CommaOrEnd, b'}') if kinds & 1 == 1 => Some(Next::CommaOrEnd),
                (Next::CommaOrEnd, b']') if kinds & 1 == 0 => Some(Next::CommaOrEnd),
                (Next::CommaOrEnd, b',') => Some(if kinds & 1 == 1 { Next::Key } else { Next::Value }),
                (Next::Colon, b':') => Some(Next::Value),
                (Next::KeyOrEnd | Next::Key, b'"') => Some(Next::Colon),
                (Next::Value | Next::ValueOrEnd, b'"' | b'-' | b'0'..=b'9' | b'a'..=b'z') => Some(Next::CommaOrEnd),
                _ => None,
            };
            let Some(state) = state else {
                let broken = self.syntax(Some(byte), expected(next));
                self.resume(indent)?;
                return Ok(Err(broken));
            };
            self.keep(byte, &mut bytes);
            match byte {
                b'"' => {
                    if let Some(broken) = self.text(&mut bytes)? {
                        self.resume(indent)?;
                        return Ok(Err(broken));
                    }
                }
                b'-' | b'0'..=b'9' | b'a'..=b'z' => self.word(&mut bytes)?,
                b'}' | b']' => {
                    levels -= 1;
                    kinds >>= 1;
                }
                _ => {}
            }
            next = state;
            if levels == 0 {
                return Ok(if bytes.len() > MOST_BYTES { Err(Broken::TooLong) } else { Ok(bytes) });
            }
        }
    }

    /// The rest of a text, to its closing quotation mark.
    fn text(&mut self, bytes: &mut Vec<u8>) -> io::Result<Option<Broken>> {
        let mut escaped = false;
        loop {
            match self.peek()? {
                Some(byte @ 0x20..) => {
                    self.keep(byte, bytes);
                    match byte {
                        _ if escaped => escaped = false,
                        b'\\' => escaped = true,
                        b'"' => return Ok(None),
                        _ => {}
                    }
                }
                other => return Ok(Some(self.syntax(other, "`\"` at the end of a text"))),
            }
        }
    }

    /// The rest of a number or of a word.
    fn word(&mut self, bytes: &mut Vec<u8>) -> io::Result<()> {
        while let Some(byte @ (b'-' | b'+' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z')) = self.peek()? {
            self.keep(byte, bytes);
        }
        Ok(())
    }

    /// Passes over the input to the next line that begins with `{`, at most that far indented.
    fn resume(&mut self, indent: usize) -> io::Result<()> {
        while let Some(byte) = self.peek()? {
            if byte == b'{' && self.blank && self.column <= indent && self.array != Array::Closed {
                // Inside an array the comma before it was passed over as well.
                if matches!(self.array, Array::First | Array::AfterElement) {
                    self.array = Array::AfterComma;
                }
                return Ok(());
            }
            // The end of an array that follows a broken last element.
            if byte == b']' && self.blank && self.column == 0 && self.array == Array::AfterElement {
                return Ok(());
            }
            self.take(byte);
        }
        if self.array != Array::Allowed {
            self.array = Array::Closed;
        }
        Ok(())
    }

    fn syntax(&self, found: Option<u8>, expected: &'static str) -> Broken {
        Broken::Syntax { found, line: self.line, column: self.column + 1, expected }
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.input.fill_buf()?.first().copied())
    }

    /// Takes the byte that was seen. One byte more than the most is kept, to tell that there were too many.
    fn keep(&mut self, byte: u8, bytes: &mut Vec<u8>) {
        if bytes.len() <= MOST_BYTES {
            bytes.push(byte);
        }
        self.take(byte);
    }

    fn take(&mut self, byte: u8) {
        self.input.consume(1);
        self.column += 1;
        match byte {
            b'\n' => (self.line, self.column, self.indent, self.blank) = (self.line + 1, 0, 0, true),
            b' ' | b'\t' | b'\r' => {}
            _ if self.blank => (self.indent, self.blank) = (self.column - 1, false),
            _ => {}
        }
    }
}

const fn expected(next: Next) -> &'static str {
    match next {
        Next::KeyOrEnd => "a key in quotation marks or `}`",
        Next::Key => "a key in quotation marks",
        Next::Colon => "`:`",
        Next::Value => "a value",
        Next::ValueOrEnd => "a value or `]`",
        Next::CommaOrEnd => "`,` or the closing bracket",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cuts(text: &str, form: Form) -> Vec<Result<String, String>> {
        let mut objects = Objects::new(text.as_bytes(), form).unwrap();
        let mut found = Vec::new();
        while let Some(cut) = objects.next().unwrap() {
            found.push(match cut {
                Ok(bytes) => Ok(String::from_utf8(bytes).unwrap()),
                Err(Broken::Syntax { line, column, expected, .. }) => Err(format!("{line}:{column} {expected}")),
                Err(other) => Err(format!("{other:?}")),
            });
        }
        found
    }

    #[track_caller]
    fn check(text: &str, expected: &[Result<&str, &str>]) {
        let found = cuts(text, Form::ObjectsOrArray);
        let found: Vec<Result<&str, &str>> = found.iter().map(|cut| cut.as_deref().map_err(String::as_str)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn objects_stand_one_after_another_or_in_an_array() {
        check("", &[]);
        check("\u{feff} {} \n\t{\"a\":[{}]}{}", &[Ok("{}"), Ok("{\"a\":[{}]}"), Ok("{}")]);
        check("[]", &[]);
        check("[ {\"a\": \"]}\\\"\"}, {\"b\": 1.5e3}\n]", &[Ok("{\"a\": \"]}\\\"\"}"), Ok("{\"b\": 1.5e3}")]);
    }

    #[test]
    fn after_a_syntax_error_the_next_line_with_an_object_is_read() {
        check("{\"a\": 1\n{\"b\": 2}", &[Err("2:1 `,` or the closing bracket"), Ok("{\"b\": 2}")]);
        check("{\"a\" 1}\n{}", &[Err("1:6 `:`"), Ok("{}")]);
        check("{\"a\": \"x\n{}", &[Err("1:9 `\"` at the end of a text"), Ok("{}")]);
        check("{\"a\": [\n {\"b\" 1}\n]}\n{}", &[Err("2:7 `:`"), Ok("{}")]);
        check("{\"a\" 1, \"b\": [\n  {}\n]}\n{}", &[Err("1:6 `:`"), Ok("{}")]);
        check("[\n {\"a\" 1},\n {}\n]", &[Err("2:7 `:`"), Ok("{}")]);
        check("[\n {},\n {\"a\" 1}\n]", &[Ok("{}"), Err("3:7 `:`")]);
        check("5\n{}", &[Err("1:1 an object or an array of objects"), Ok("{}")]);
        check("[{}\n{}]", &[Ok("{}"), Err("2:1 `,` or `]`"), Ok("{}")]);
        check("[{}] {}\n{}", &[Ok("{}"), Err("1:6 nothing after the array")]);
        check("[{}", &[Ok("{}"), Err("1:4 `]`")]);
        check("{\"a\": [1}", &[Err("1:9 `,` or the closing bracket")]);
        check("{", &[Err("1:2 a key in quotation marks or `}`")]);
    }

    #[test]
    fn what_is_too_long_or_too_deep_is_passed_over() {
        let long = format!("{{\"a\": \"{}\"}} {{}}", "x".repeat(MOST_BYTES));
        check(&long, &[Err("TooLong"), Ok("{}")]);
        let deep = |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels - 1), "]".repeat(levels - 1));
        check(&format!("{}\n{{}}", deep(65)), &[Err("TooDeep"), Ok("{}")]);
        check(&deep(64), &[Ok(&deep(64))]);
        check(&"[".repeat(100), &[Err("1:2 an object")]);
    }

    #[test]
    fn an_array_is_refused_where_only_objects_are_taken() {
        assert_eq!(cuts("[{}]", Form::Objects), [Err("1:1 an object".to_owned())]);
    }
}
