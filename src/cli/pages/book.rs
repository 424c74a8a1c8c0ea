//! The words of one language as a printed page writes them: dates with the month as a word, lists, names of countries.
//!
//! Unlike a browser, a page that is written beforehand has no formats of its own; they stand in the catalogs (`book-date`, `book-list`).

use super::super::Stop;
use crate::day::{Day, DayRange};
use crate::law::records::notes;
use crate::text::{Arg, Catalog, Date, Iso, Locale, Precision, Text, embedded, render};
use std::cell::RefCell;

/// One language, and what it lacked.
pub struct Book {
    catalog: Catalog,
    missing: RefCell<Vec<String>>,
}

impl Book {
    /// The words of that language.
    ///
    /// # Errors
    ///
    /// Wrong use, if the language is not shipped.
    pub fn of(lang: &str) -> Result<Book, Stop> {
        let catalog = embedded(lang).ok_or_else(|| Stop::Use { what: format!("no language `{lang}`"), help: String::new() })?;
        Ok(Book { catalog, missing: RefCell::default() })
    }

    /// Its BCP 47 tag.
    pub fn lang(&self) -> &str {
        self.catalog.lang()
    }

    /// The direction of its script, as HTML has it.
    pub fn dir(&self) -> &'static str {
        if self.catalog.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// A message with its values. What is missing is remembered.
    pub fn say(&self, text: &Text) -> String {
        let rendered = render(&self.catalog, self, text);
        self.missing.borrow_mut().extend(rendered.problems.iter().map(|problem| format!("{}: {problem:?}", self.lang())));
        rendered.text
    }

    /// A message without values.
    pub fn t(&self, key: &str) -> String {
        self.say(&Text::new(key.to_owned()))
    }

    /// A text of a rule, which speaks of the State of the judgment.
    pub fn of_rule(&self, rule: &str, part: &str) -> String {
        self.say(&Text::new(format!("rule.{rule}.{part}")).with("country", Text::new("ui.that_state")))
    }

    /// A message about one day.
    pub fn dated(&self, key: &str, day: Day) -> String {
        self.say(&Text::new(key.to_owned()).with("date", date(day)))
    }

    /// A message about a place.
    pub fn about(&self, key: &str, code: &str) -> String {
        self.say(&Text::new(key.to_owned()).with("country", Arg::Country(code.to_owned().into())))
    }

    /// A day in words.
    pub fn day(&self, day: Day) -> String {
        self.date(Date::day(civil(day)))
    }

    /// Every text that was asked for and is not there.
    pub fn missing(&self) -> Vec<String> {
        self.missing.borrow().clone()
    }
}

/// A day as a value of a message.
pub fn date(day: Day) -> Date {
    Date::day(civil(day))
}

/// A date as well as it is known, likewise.
pub fn dates(range: DayRange) -> Date {
    Date { earliest: civil(range.earliest), latest: civil(range.latest) }
}

fn civil(day: Day) -> crate::text::Day {
    (day.year(), day.month(), day.of_month())
}

/// The text of our records with that key, its parts joined by `.`; ids stand in small letters.
pub fn note(parts: &[&str]) -> Option<&'static str> {
    notes::note(&parts.join("."))
}

/// The first address in a source, if there is one.
pub fn address(source: &str) -> Option<&str> {
    source.split([' ', ';', ',']).find(|word| word.starts_with("http"))
}

impl Locale for Book {
    fn date(&self, date: Date) -> String {
        let month = |month: i8| Text::new(format!("book.month.m{month}"));
        let of = |key: &'static str, (year, of_year, day): crate::text::Day| {
            self.say(&Text::new(key).with("year", i64::from(year)).with("month", month(of_year)).with("day", i64::from(day)))
        };
        match date.precision() {
            Precision::Day => of("book.date.day", date.earliest),
            Precision::Month => of("book.date.month", date.earliest),
            Precision::Year => of("book.date.year", date.earliest),
            Precision::Span => {
                let end = |day| Arg::Plain(of("book.date.day", day));
                self.say(&Text::new("book.date.span").with("from", end(date.earliest)).with("to", end(date.latest)))
            }
        }
    }

    fn number(&self, number: i64) -> String {
        Iso.number(number)
    }

    fn amount(&self, currency: &str, decimal: &str) -> String {
        Iso.amount(currency, decimal)
    }

    fn country(&self, code: &str) -> String {
        let field = if self.lang().starts_with("zh") { "name_zh" } else { "name" };
        note(&["jurisdiction", &code.to_lowercase(), field]).unwrap_or(code).to_owned()
    }

    fn list(&self, items: &[String]) -> String {
        let joined = |key: &'static str, first: String, second: &String| {
            self.say(&Text::new(key).with("first", Arg::Plain(first)).with("second", Arg::Plain(second.clone())))
        };
        let Some((first, rest)) = items.split_first() else { return String::new() };
        let last = rest.len();
        rest.iter().zip(1..).fold(first.clone(), |sum, (item, place)| joined(if place == last { "book.list.last" } else { "book.list.next" }, sum, item))
    }
}
