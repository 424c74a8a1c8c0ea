//! What the reasoning says to a visitor: a message key and its values, never prose.
//!
//! The engine's `Assessment` carries [`Text`]; a face turns it into words (`text::render`).
//! May not know: catalogs, languages, how a date or a sum is written. Depends on nothing but `std`.
//! Source: design.md, sections 1 and 4.

use std::borrow::Cow;

/// A message to be said in the visitor's language.
///
/// `key` is a catalog key, as `rule.lawful-summons.passed`; `args` are the values of its
/// placeholders by name, in any order. A value that the message does not name is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Catalog key: kind, `.`, id, and for a part of a message `.` and the attribute.
    pub key: Cow<'static, str>,
    /// Values by placeholder name, without the `$`.
    pub args: Vec<(&'static str, Arg)>,
}

/// One value of a [`Text`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Another message, said in the same language (an option's title within a sentence).
    Text(Text),
    /// Shown as it is, in the language and script of the page: an article number, a file name.
    Plain(String),
    /// Shown as it is, but in a script that may not be the page's: a party, a Chinese title.
    /// Always isolated, so that it cannot reorder the words around it.
    Foreign(String),
    /// A whole number; the only value on which a message may choose its plural form.
    Number(i64),
    /// A date known to the day, the month, the year, or as a span.
    Date(Date),
    /// A country or region by its code in `countries`: ISO 3166-1 alpha-2, or `XK`.
    Country(Cow<'static, str>),
    /// A sum of money.
    Amount {
        /// ISO 4217 code.
        currency: Cow<'static, str>,
        /// Decimal number with `.`, no grouping, as in `1234.50`.
        decimal: String,
    },
    /// Several values, joined as the language joins a list.
    List(Vec<Arg>),
}

/// A civil day: year, month from 1, day from 1. Not checked here.
pub type Day = (i16, i8, i8);

/// A date as well as it is known: some day from `earliest` to `latest`, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// First day that it can be.
    pub earliest: Day,
    /// Last day that it can be; equal to `earliest` when the day is known.
    pub latest: Day,
}

/// How exactly a [`Date`] is known, and so how it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// One day.
    Day,
    /// One whole calendar month.
    Month,
    /// One whole calendar year.
    Year,
    /// Any other span: show both ends.
    Span,
}

impl Text {
    /// A message without values.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Text {
        Text { key: key.into(), args: Vec::new() }
    }

    /// The same message with one more value.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Text {
        self.args.push((name, value.into()));
        self
    }

    /// The value of a placeholder; the first, if a name is given twice.
    pub fn arg(&self, name: &str) -> Option<&Arg> {
        self.args.iter().find(|(given, _)| *given == name).map(|(_, value)| value)
    }
}

impl Date {
    /// A date known to the day.
    pub const fn day(day: Day) -> Date {
        Date { earliest: day, latest: day }
    }

    /// Day, month or year if the span is exactly one of them, else span.
    pub fn precision(&self) -> Precision {
        let ((year, month, day), (last_year, last_month, last_day)) = (self.earliest, self.latest);
        if self.earliest == self.latest {
            Precision::Day
        } else if day != 1 || year != last_year || last_day != days_in_month(last_year, last_month) {
            Precision::Span
        } else if month == last_month {
            Precision::Month
        } else if month == 1 && last_month == 12 {
            Precision::Year
        } else {
            Precision::Span
        }
    }
}

/// `2027-06-24`; a year before 1000 is padded to four digits.
pub fn iso(day: Day) -> String {
    let mut out = String::with_capacity(10);
    let year = day.0.unsigned_abs();
    if day.0 < 0 {
        out.push('-');
    }
    for unit in [1000, 100, 10, 1] {
        out.push(digit(year / unit));
    }
    for part in [day.1, day.2] {
        out.push('-');
        out.push(digit(u16::from(part.unsigned_abs()) / 10));
        out.push(digit(u16::from(part.unsigned_abs())));
    }
    out
}

fn digit(n: u16) -> char {
    // INVARIANT: `n % 10` is below 10, so the sum stays within the ASCII digits.
    char::from(b'0' + (n % 10) as u8)
}

const fn days_in_month(year: i16, month: i8) -> i8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl From<&'static str> for Text {
    fn from(key: &'static str) -> Text {
        Text::new(key)
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Arg {
        Arg::Text(text)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Arg {
        Arg::Date(date)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(earliest: Day, latest: Day, expected: Precision) {
        assert_eq!(Date { earliest, latest }.precision(), expected);
    }

    #[test]
    fn a_whole_month_or_year_is_shown_as_one() {
        check((2024, 2, 29), (2024, 2, 29), Precision::Day);
        check((2024, 2, 1), (2024, 2, 29), Precision::Month);
        check((2023, 2, 1), (2023, 2, 28), Precision::Month);
        check((1900, 2, 1), (1900, 2, 28), Precision::Month);
        check((2024, 1, 1), (2024, 12, 31), Precision::Year);
    }

    #[test]
    fn any_other_span_shows_both_ends() {
        check((2024, 2, 1), (2024, 2, 28), Precision::Span);
        check((2024, 2, 1), (2024, 3, 31), Precision::Span);
        check((2024, 1, 1), (2025, 12, 31), Precision::Span);
        check((2024, 1, 2), (2024, 12, 31), Precision::Span);
    }

    #[test]
    fn iso_pads() {
        assert_eq!(iso((2027, 6, 4)), "2027-06-04");
        assert_eq!(iso((987, 12, 31)), "0987-12-31");
    }

    #[test]
    fn a_value_is_found_by_name() {
        let text = Text::new("rule.x.passed").with("count", 3).with("what", Text::new("fact.y"));
        assert_eq!(text.arg("count"), Some(&Arg::Number(3)));
        assert_eq!(text.arg("what"), Some(&Arg::Text(Text::from("fact.y"))));
        assert_eq!(text.arg("other"), None);
    }
}
