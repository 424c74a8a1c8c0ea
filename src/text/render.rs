//! A message and its values, turned into words.
//!
//! Never fails and never leaves a blank: what is missing shows as its key or name in brackets, and is reported.
//! May not know: how a date, a sum or a country is written (the face's [`Locale`] does), nor any key.

use super::code::{CHOICE, CHOICE_END, NAME_END, TAG_END, VALUE, VARIANT_END};
use super::message::{Arg, Date, Text};
use super::pack::cut;
use super::{Catalog, plural};

/// How the face writes values: the browser's `Intl`, or plain forms in the command line.
pub trait Locale {
    /// A date; `date.precision()` says whether a day, a month, a year or both ends are to be shown.
    fn date(&self, date: Date) -> String;
    /// A whole number.
    fn number(&self, number: i64) -> String;
    /// A sum: ISO 4217 code and decimal number with `.`.
    fn amount(&self, currency: &str, decimal: &str) -> String;
    /// The name of a country or region by its two-letter code.
    fn country(&self, code: &str) -> String;
    /// Items joined as a list, as in "a, b and c".
    fn list(&self, items: &[String]) -> String;
}

/// A rendered message, and what went wrong on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// Ready to show; never empty.
    pub text: String,
    /// Empty if all went well.
    pub problems: Vec<Problem>,
}

/// Something that a message needed and did not find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The catalog has no such message; shown as `[key]`.
    MissingMessage {
        /// The key asked for.
        key: String,
    },
    /// The message names a value that was not given; shown as `[name]`.
    MissingValue {
        /// The message.
        key: String,
        /// The placeholder.
        name: String,
    },
    /// The message chooses its form by a value that is no number; shown in the form for `other`.
    NotANumber {
        /// The message.
        key: String,
        /// The placeholder.
        name: String,
    },
    /// The compiled message breaks off; shown as far as it goes.
    Damaged {
        /// The message.
        key: String,
    },
}

/// First-strong isolate: what follows is laid out by itself, in its own direction.
const ISOLATE: char = '\u{2068}';
/// Ends an isolate.
const ISOLATE_END: char = '\u{2069}';

/// Says `text` in the catalog's language.
///
/// Values are isolated (U+2068 … U+2069) in a right-to-left catalog, where numbers and Latin names would
/// otherwise reorder the sentence; elsewhere only those flagged as foreign.
pub fn render(catalog: &Catalog, locale: &dyn Locale, text: &Text) -> Rendered {
    let mut renderer = Renderer { catalog, locale, problems: Vec::new() };
    let mut out = String::new();
    renderer.message(text, &mut out);
    if out.is_empty() {
        push_bracketed(&mut out, &text.key);
    }
    Rendered { text: out, problems: renderer.problems }
}

struct Renderer<'a> {
    catalog: &'a Catalog,
    locale: &'a dyn Locale,
    problems: Vec<Problem>,
}

impl Renderer<'_> {
    fn message(&mut self, text: &Text, out: &mut String) {
        let catalog = self.catalog;
        match catalog.get(&text.key) {
            Some(pattern) => self.pattern(pattern, text, out),
            None => {
                push_bracketed(out, &text.key);
                self.problems.push(Problem::MissingMessage { key: text.key.as_ref().to_owned() });
            }
        }
    }

    fn pattern(&mut self, mut rest: &str, text: &Text, out: &mut String) {
        while let Some(at) = rest.bytes().position(|byte| byte == VALUE as u8 || byte == CHOICE as u8) {
            let (before, code) = (rest.get(..at).unwrap_or_default(), rest.get(at..).unwrap_or_default());
            out.push_str(before);
            let is_value = code.starts_with(VALUE);
            // Both codes are one byte long.
            let Some((name, after)) = code.get(1..).and_then(|code| cut(code, NAME_END)) else {
                self.problems.push(Problem::Damaged { key: text.key.as_ref().to_owned() });
                return;
            };
            if is_value {
                self.placeholder(name, text, out);
                rest = after;
                continue;
            }
            let Some((variants, after)) = cut(after, CHOICE_END) else {
                self.problems.push(Problem::Damaged { key: text.key.as_ref().to_owned() });
                return;
            };
            let number = match text.arg(name) {
                Some(Arg::Number(number)) => Some(*number),
                given => {
                    let (key, name) = (text.key.as_ref().to_owned(), name.to_owned());
                    self.problems.push(match given {
                        None => Problem::MissingValue { key, name },
                        Some(_) => Problem::NotANumber { key, name },
                    });
                    None
                }
            };
            self.pattern(chosen(variants, self.catalog.lang(), number), text, out);
            rest = after;
        }
        out.push_str(rest);
    }

    fn placeholder(&mut self, name: &str, text: &Text, out: &mut String) {
        match text.arg(name) {
            Some(value) => self.value(value, out),
            None => {
                push_bracketed(out, name);
                self.problems.push(Problem::MissingValue { key: text.key.as_ref().to_owned(), name: name.to_owned() });
            }
        }
    }

    fn value(&mut self, value: &Arg, out: &mut String) {
        if let Arg::List(items) = value {
            let mut shown = Vec::with_capacity(items.len());
            for item in items {
                let mut item_out = String::new();
                self.value(item, &mut item_out);
                shown.push(item_out);
            }
            out.push_str(&self.locale.list(&shown));
            return;
        }
        let isolated = self.catalog.is_right_to_left() || matches!(value, Arg::Foreign(_));
        if isolated {
            out.push(ISOLATE);
        }
        match value {
            Arg::Text(text) => self.message(text, out),
            Arg::Plain(shown) | Arg::Foreign(shown) => out.push_str(shown),
            Arg::Number(number) => out.push_str(&self.locale.number(*number)),
            Arg::Date(date) => out.push_str(&self.locale.date(*date)),
            Arg::Country(code) => out.push_str(&self.locale.country(code)),
            Arg::Amount { currency, decimal } => out.push_str(&self.locale.amount(currency, decimal)),
            Arg::List(_) => {}
        }
        if isolated {
            out.push(ISOLATE_END);
        }
    }
}

/// The variant for a number: its exact number first, then its plural category, then `other`.
fn chosen<'a>(mut variants: &'a str, lang: &str, number: Option<i64>) -> &'a str {
    let category = number.map_or(plural::Category::Other, |number| plural::category(lang, number));
    let (mut of_category, mut of_other) = (None, "");
    while let Some((variant, rest)) = cut(variants, VARIANT_END) {
        variants = rest;
        let Some((tag, text)) = cut(variant, TAG_END) else { continue };
        if number.is_some_and(|number| tag.parse() == Ok(number)) {
            return text;
        }
        if tag == category.tag() {
            of_category = Some(text);
        }
        if tag == plural::Category::Other.tag() {
            of_other = text;
        }
    }
    of_category.unwrap_or(of_other)
}

fn push_bracketed(out: &mut String, name: &str) {
    out.push('[');
    out.push_str(name);
    out.push(']');
}
