//! Texts in one of the shipped languages, for the eyes of a person.
//!
//! Words come from the catalogs; dates, sums and figures stand in plain forms, countries by their names where our records have them in
//! that language and by their codes otherwise. A text that a catalog lacks shows as its key in brackets.

use super::Stop;
use crate::facts::{FactId, Facts, Value};
use crate::law::records::{JurisdictionId, notes};
use crate::text::{Arg, Catalog, Date, Iso, LANGUAGES, Locale, Text, embedded, render};

/// The language of the names in our records.
const NAMES: &str = "en";

/// One language.
pub struct Words {
    catalog: Catalog,
}

impl Words {
    /// The words of that language, by its BCP 47 tag.
    ///
    /// # Errors
    ///
    /// Wrong use, if there is no such language: names those that there are.
    pub fn of(lang: &str) -> Result<Words, Stop> {
        let known = || LANGUAGES.iter().map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
        match embedded(lang) {
            Some(catalog) => Ok(Words { catalog }),
            None => Err(Stop::Use { what: format!("no language `{lang}`"), help: format!("the languages are {}", known()) }),
        }
    }

    /// A message with its values.
    pub fn say(&self, text: &Text) -> String {
        render(&self.catalog, self, text).text
    }

    /// A message without values.
    pub fn word(&self, key: &str) -> String {
        self.say(&Text::new(key.to_owned()))
    }

    /// What was said of a fact, as a clause.
    pub fn fact(&self, fact: FactId, facts: &Facts) -> String {
        let key = |part: &str| format!("said.{}.{part}", fact.key());
        let options = fact.def().options();
        let option = |index: usize| self.word(&key(options.get(index).copied().unwrap_or_default()));
        match facts.get(fact) {
            None => self.word(&key("open")),
            Some(Value::Unknown) => self.word(&key("unknown")),
            Some(Value::Choice(index)) => option(usize::from(*index)),
            Some(Value::Set(set)) => (0..options.len()).filter(|index| set >> index & 1 == 1).map(option).collect::<Vec<_>>().join("; "),
            Some(Value::Date(range)) => {
                let civil = |day: crate::day::Day| (day.year(), day.month(), day.of_month());
                self.say(&Text::new(key("value")).with("date", Date { earliest: civil(range.earliest), latest: civil(range.latest) }))
            }
            Some(Value::Jurisdiction(place)) => self.say(&Text::new(key("value")).with("country", Arg::Country(JurisdictionId::at(*place).code().into()))),
            Some(Value::Sums(sums)) => self.say(&Text::new(key("value")).with("count", i64::try_from(sums.len()).unwrap_or(i64::MAX))),
        }
    }
}

impl Locale for Words {
    fn date(&self, date: Date) -> String {
        Iso.date(date)
    }

    fn number(&self, number: i64) -> String {
        Iso.number(number)
    }

    fn amount(&self, currency: &str, decimal: &str) -> String {
        Iso.amount(currency, decimal)
    }

    fn country(&self, code: &str) -> String {
        let name = if self.catalog.lang() == NAMES { country_name(code) } else { None };
        name.unwrap_or(code).to_owned()
    }

    fn list(&self, items: &[String]) -> String {
        Iso.list(items)
    }
}

/// The English name of a place.
pub fn country_name(code: &str) -> Option<&'static str> {
    notes::note(&format!("jurisdiction.{}.name", code.to_lowercase()))
}
