//! The words of the page in the language on screen: the catalog, the browser's formats, and the names of places.

use super::places::{self, Index, Place};
use super::services::fetch;
use super::services::intl::Intl;
use super::sheet::shared;
use crate::day::{Day, DayRange};
use crate::facts::{FactId, Facts, Value};
use crate::law::records::JurisdictionId;
use crate::text::{Arg, Catalog, Date, LANGUAGES, Locale, Part, Text, render};
use std::cell::OnceCell;
use std::rc::Rc;
use yew::AttrValue;

/// The language on screen. Cheap to clone.
#[derive(Clone)]
pub struct Words(Rc<Inner>);

struct Inner {
    catalog: Catalog,
    intl: Intl,
    places: OnceCell<Vec<Place>>,
    index: OnceCell<Index>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Words {
    /// The words of packs, in the order of [`Part::ALL`].
    pub fn from_packs(tag: &str, packs: &[&str]) -> Option<Words> {
        Catalog::from_packs(tag, packs).ok().map(Words::new)
    }

    /// Fetches these parts of a language, one after the other; what is needed first is among them. Of the others those that can be had.
    pub async fn fetch(tag: &str, parts: &[Part]) -> Option<Words> {
        let mut catalog = Catalog::from_packs(tag, &[]).ok()?;
        for part in parts {
            if let Some(pack) = fetch::texts(tag, *part).await {
                let _ = catalog.add(*part, &pack);
            }
        }
        catalog.holds(Part::Start).then(|| Words::new(catalog))
    }

    /// With one more part, if the text is a pack of this build.
    pub fn with(&self, part: Part, pack: &str) -> Option<Words> {
        let mut catalog = self.0.catalog.clone();
        catalog.add(part, pack).ok()?;
        Some(Words::new(catalog))
    }

    fn new(catalog: Catalog) -> Words {
        let intl = Intl::new(catalog.lang());
        Words(Rc::new(Inner { catalog, intl, places: OnceCell::new(), index: OnceCell::new() }))
    }

    /// The language's BCP 47 tag.
    pub fn tag(&self) -> &str {
        self.0.catalog.lang()
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.0.catalog.is_right_to_left()
    }

    /// Whether reasons and sources have arrived.
    pub fn has_findings(&self) -> bool {
        self.holds(Part::Findings)
    }

    /// Whether that part has arrived.
    pub fn holds(&self, part: Part) -> bool {
        self.0.catalog.holds(part)
    }

    /// Whether the question of that fact has arrived.
    pub fn asks(&self, fact: FactId) -> bool {
        self.holds(Part::of(&["fact.", fact.key(), ".title"].concat()))
    }

    /// The text with that key, given in parts.
    pub fn of(&self, parts: &[&str]) -> AttrValue {
        shared(&self.0.catalog.plain(&parts.concat()))
    }

    /// The text with that key, given in parts, if there is one.
    pub fn find(&self, parts: &[&str]) -> Option<AttrValue> {
        self.0.catalog.get(&parts.concat()).map(shared)
    }

    /// What the packs hold under that key, as it stands.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.catalog.get(key)
    }

    /// A message with its values, said.
    pub fn say(&self, text: &Text) -> AttrValue {
        AttrValue::from(render(&self.0.catalog, &self.0.intl, text).text)
    }

    /// The browser's formats.
    pub fn intl(&self) -> &Intl {
        &self.0.intl
    }

    /// All places by name, in the order of the language.
    pub fn places(&self) -> &[Place] {
        self.0.places.get_or_init(|| places::all(&self.0.intl))
    }

    /// The names by which places are found.
    pub fn index(&self) -> &Index {
        self.0.index.get_or_init(|| Index::new(self))
    }

    /// An answer in words, as the list of answers shows it.
    pub fn answer(&self, fact: FactId, value: &Value) -> AttrValue {
        let option = |index: usize| self.of(&["option.", fact.key(), ".", fact.def().options().get(index).copied().unwrap_or_default()]);
        match value {
            Value::Unknown => self.of(&["ui.unknown"]),
            Value::Choice(index) => option(usize::from(*index)),
            Value::Set(set) => self.list(fact, *set, &option),
            Value::Date(range) => self.0.intl.date(date(*range)).into(),
            Value::Jurisdiction(place) => self.0.intl.country(JurisdictionId::at(*place).code()).into(),
            Value::Sums(sums) => {
                let amount = |sum: &crate::facts::Sum| self.0.intl.amount(&sum.currency.map(char::from).iter().collect::<String>(), &sum.amount.decimal());
                self.0.intl.list(&sums.iter().map(amount).collect::<Vec<_>>()).into()
            }
        }
    }

    /// The options that a set holds, in words, as a list.
    fn list(&self, fact: FactId, set: u64, say: &dyn Fn(usize) -> AttrValue) -> AttrValue {
        let mut items = Vec::new();
        for index in 0..fact.def().options().len() {
            if set >> index & 1 == 1 {
                items.push(say(index).as_str().to_owned());
            }
        }
        self.0.intl.list(&items).into()
    }

    /// An answer as a clause within a reason.
    pub fn said(&self, fact: FactId, facts: &Facts) -> AttrValue {
        let key = |part: &str| ["said.", fact.key(), ".", part].concat();
        let option = |index: usize| Text::new(key(fact.def().options().get(index).copied().unwrap_or_default()));
        let text = match facts.get(fact) {
            None => Text::new(key("open")),
            Some(Value::Unknown) => Text::new(key("unknown")),
            Some(Value::Choice(index)) => option(usize::from(*index)),
            Some(Value::Set(set)) => {
                return self.list(fact, *set, &|index| self.say(&option(index)));
            }
            Some(Value::Date(range)) => Text::new(key("value")).with("date", date(*range)),
            Some(Value::Jurisdiction(place)) => Text::new(key("value")).with("country", Arg::Country(JurisdictionId::at(*place).code().into())),
            Some(Value::Sums(sums)) => Text::new(key("value")).with("count", i64::try_from(sums.len()).unwrap_or(0)),
        };
        self.say(&text)
    }
}

/// A range of days as a message carries it.
pub fn date(range: DayRange) -> Date {
    let day = |day: Day| (day.year(), day.month(), day.of_month());
    Date { earliest: day(range.earliest), latest: day(range.latest) }
}

/// A message with a day.
pub trait Dated {
    /// The message with one more value, a day.
    fn dated(self, name: &'static str, day: Day) -> Text;
}

impl Dated for Text {
    #[inline(never)]
    fn dated(self, name: &'static str, day: Day) -> Text {
        self.with(name, date(DayRange::one(day)))
    }
}

/// The shipped language that fits best: the first of the visitor's that we have, else English.
///
/// A reader of traditional characters is served by the simplified ones while there are no others.
pub fn best_language(wanted: &[String]) -> &'static str {
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let find = |wanted: &String| {
        let exact = LANGUAGES.iter().find(|shipped| shipped.eq_ignore_ascii_case(wanted));
        exact.or_else(|| LANGUAGES.iter().find(|shipped| language(shipped) == language(wanted))).copied()
    };
    wanted.iter().find_map(find).unwrap_or("en")
}
