//! An answer while it is being given: what stands in the fields, right or wrong, and what it means.
//!
//! Answers may be absurd; facts may not. What turns one into the other is here and in the table of facts.

use super::figures;
use super::services::intl::Intl;
use super::words::date;
use super::written_date::{self, Fields, NoDate};
use crate::day::Day;
use crate::facts::{Amount, FactId, Head, Kind, Sum, Value, odds};
use crate::law::records::JurisdictionId;
use crate::text::{Arg, Text};

/// What stands in the fields of a question.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Draft {
    /// "I do not know" is marked.
    pub unknown: bool,
    /// The options marked, one bit each.
    pub options: u64,
    /// The country marked.
    pub place: Option<u16>,
    /// What the list of countries is narrowed to.
    pub filter: String,
    /// The date typed.
    pub date: Fields,
    /// The sums typed; at least one row.
    pub sums: Vec<SumFields>,
    /// A future date was confirmed.
    pub confirmed: bool,
}

/// One sum as typed.
#[derive(Clone, Default, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct SumFields {
    pub head: usize,
    pub amount: String,
    pub currency: String,
    pub paid: String,
}

/// Something to put right, or to confirm, before the answer can be taken.
#[derive(Clone, PartialEq, Debug)]
pub struct Trouble {
    /// The id of the field to which it leads.
    pub field: String,
    /// What to say.
    pub text: Text,
    /// What kind of trouble.
    pub kind: TroubleKind,
}

/// An error, or a question about something odd but possible.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum TroubleKind {
    /// It must be put right.
    Error,
    /// Was this year of the common era meant?
    Buddhist(i16),
    /// Does the date really lie ahead?
    Ahead,
}

impl Draft {
    /// The fields as they show an answer that was given.
    pub fn of(fact: FactId, value: Option<&Value>) -> Draft {
        let mut draft = Draft::default();
        match value {
            None => {}
            Some(Value::Unknown) => draft.unknown = true,
            Some(Value::Choice(index)) => draft.options = 1 << index,
            Some(Value::Set(set)) => draft.options = *set,
            Some(Value::Date(range)) => draft.date = written_date::fields(*range),
            Some(Value::Jurisdiction(place)) => draft.place = Some(*place),
            Some(Value::Sums(sums)) => draft.sums = sums.iter().map(sum_fields).collect(),
        }
        if matches!(fact.def().kind, Kind::Sums) && draft.sums.is_empty() {
            draft.sums.push(SumFields::default());
        }
        draft
    }

    /// Something was typed or marked in the field of that name.
    pub fn enter(&mut self, fact: FactId, name: &str, value: &str, checked: bool) {
        self.confirmed = false;
        match (name, value) {
            ("answer", "unknown") => self.declare_unknown(fact, checked),
            ("answer", _) => {
                self.unknown = false;
                self.mark(fact, value, checked);
            }
            ("filter", _) => self.filter = value.to_owned(),
            ("day" | "month" | "year", _) => self.date.enter(name, value.to_owned()),
            _ => self.enter_sum(name, value),
        }
        if name != "answer" && name != "filter" && !value.is_empty() {
            self.unknown = false;
        }
    }

    /// What was odd is meant as it stands, or as it was understood.
    pub fn confirm(&mut self, kind: TroubleKind) {
        match kind {
            TroubleKind::Buddhist(year) => self.date.year = figures(usize::from(year.unsigned_abs())),
            TroubleKind::Ahead | TroubleKind::Error => self.confirmed = true,
        }
    }

    fn declare_unknown(&mut self, fact: FactId, checked: bool) {
        if checked {
            *self = Draft { filter: core::mem::take(&mut self.filter), ..Draft::of(fact, None) };
        }
        self.unknown = checked;
    }

    fn mark(&mut self, fact: FactId, value: &str, checked: bool) {
        match fact.def().kind {
            Kind::Jurisdiction => self.place = JurisdictionId::find(value).map(JurisdictionId::index),
            Kind::Bool => self.options = if value == "yes" { 0b10 } else { 0b01 },
            Kind::Choice(_) => self.options = fact.option(value).map_or(0, |option| option.bit()),
            Kind::Set { alone, .. } => {
                let bit = fact.option(value).map_or(0, |option| option.bit());
                let alone = alone.map_or(0, |index| 1_u64 << index);
                self.options = match (checked, bit == alone) {
                    (true, true) => alone,
                    (true, false) => (self.options | bit) & !alone,
                    (false, _) => self.options & !bit,
                };
            }
            Kind::Date | Kind::Sums => {}
        }
    }

    fn enter_sum(&mut self, name: &str, value: &str) {
        let Some((field, row)) = name.split_once('-') else { return };
        let row = row.parse::<i64>().ok().and_then(|row| usize::try_from(row).ok());
        let Some(sum) = row.and_then(|row| self.sums.get_mut(row)) else { return };
        match field {
            "head" => sum.head = Head::ALL.iter().position(|(_, name)| *name == value).unwrap_or(0),
            "amount" => sum.amount = value.to_owned(),
            "currency" => sum.currency = value.to_ascii_uppercase(),
            "paid" => sum.paid = value.to_owned(),
            _ => {}
        }
    }

    /// The answer that the fields give.
    ///
    /// # Errors
    ///
    /// What must be put right or confirmed, in the order of the fields.
    pub fn read(&self, fact: FactId, intl: &Intl, today: Day) -> Result<Value, Vec<Trouble>> {
        if self.unknown {
            return Ok(Value::Unknown);
        }
        let nothing = || vec![Trouble::error(first_field(fact), Text::new("error.choose"))];
        match fact.def().kind {
            Kind::Bool | Kind::Choice(_) if self.options == 0 => Err(nothing()),
            Kind::Bool | Kind::Choice(_) => Ok(Value::Choice(u8::try_from(self.options.trailing_zeros()).unwrap_or(0))),
            Kind::Set { .. } if odds::is_set(fact, self.options) => Ok(Value::Set(self.options)),
            Kind::Set { .. } => Err(nothing()),
            Kind::Jurisdiction => self.place.map(Value::Jurisdiction).ok_or_else(nothing),
            Kind::Date => self.read_date(intl, today).map(Value::Date).map_err(|trouble| vec![trouble]),
            Kind::Sums => self.read_sums(),
        }
    }

    fn read_date(&self, intl: &Intl, today: Day) -> Result<crate::day::DayRange, Trouble> {
        let range = intl.read_date(&self.date).map_err(Trouble::no_date)?;
        if written_date::lies_ahead(range, today) && !self.confirmed {
            let text = Text::new("ui.ahead").with("date", date(range));
            return Err(Trouble { field: "f-year".to_owned(), text, kind: TroubleKind::Ahead });
        }
        Ok(range)
    }

    fn read_sums(&self) -> Result<Value, Vec<Trouble>> {
        let (mut sums, mut troubles) = (Vec::new(), Vec::new());
        for (row, fields) in self.sums.iter().enumerate() {
            match fields.read() {
                Ok(sum) => sums.push(sum),
                Err((field, key)) => troubles.push(Trouble::error(["f-", field, "-", &figures(row)].concat(), Text::new(key))),
            }
        }
        if troubles.is_empty() { Ok(Value::Sums(sums)) } else { Err(troubles) }
    }
}

impl SumFields {
    /// The sum, or the field that is wrong and the key of what to say.
    fn read(&self) -> Result<Sum, (&'static str, &'static str)> {
        let amount = amount(&self.amount).ok_or(("amount", "error.amount"))?;
        let currency = <[u8; 3]>::try_from(self.currency.trim().as_bytes())
            .ok()
            .filter(|code| code.iter().all(u8::is_ascii_uppercase))
            .ok_or(("currency", "error.currency"))?;
        let paid = if self.paid.trim().is_empty() { Amount(0) } else { self::amount(&self.paid).ok_or(("paid", "error.amount"))? };
        if paid > amount {
            return Err(("paid", "error.paid"));
        }
        let head = Head::ALL.get(self.head).map_or(Head::Other, |(head, _)| *head);
        Ok(Sum { head, amount, currency, paid })
    }
}

fn sum_fields(sum: &Sum) -> SumFields {
    SumFields {
        head: Head::ALL.iter().position(|(head, _)| *head == sum.head).unwrap_or(0),
        amount: sum.amount.decimal(),
        currency: sum.currency.map(char::from).iter().collect(),
        paid: if sum.paid == Amount(0) { String::new() } else { sum.paid.decimal() },
    }
}

/// An amount as people write it: `1,240,000.50`, `1 240 000,50`, `1'240'000`.
pub(super) fn amount(text: &str) -> Option<Amount> {
    let (mut figures, mut marks) = (String::new(), Vec::new());
    for letter in text.chars() {
        match letter {
            ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’' => {}
            '.' | ',' => marks.push(figures.len()),
            _ => figures.push(letter),
        }
    }
    let end = figures.len();
    // One or two figures after the last mark are decimals; between all others stand groups of three.
    let point = marks.pop_if(|mark| (1..=2).contains(&(end - *mark))).unwrap_or(end);
    let mut next = point;
    while let Some(mark) = marks.pop() {
        if next - mark != 3 {
            return None;
        }
        next = mark;
    }
    if point < end {
        figures.insert(point, '.');
    }
    Amount::parse(&figures)
}

impl Trouble {
    fn error(field: String, text: Text) -> Trouble {
        Trouble { field, text, kind: TroubleKind::Error }
    }

    fn no_date(trouble: NoDate) -> Trouble {
        let field = ["f-", trouble.field().name()].concat();
        let key = match trouble {
            NoDate::Empty => "error.date_empty",
            NoDate::YearMissing => "error.year_missing",
            NoDate::Year => "error.year",
            NoDate::MonthMissing => "error.month_missing",
            NoDate::Month => "error.month",
            NoDate::Day => "error.day",
            NoDate::NoSuchDay { days, month } => {
                let text = Text::new("error.no_such_day").with("days", i64::from(days)).with("month", date(month));
                return Trouble::error(field, text);
            }
            NoDate::Buddhist(year) => {
                let text = Text::new("ui.buddhist").with("year", Arg::Plain(figures(usize::from(year.unsigned_abs()))));
                return Trouble { field, text, kind: TroubleKind::Buddhist(year) };
            }
        };
        Trouble::error(field, Text::new(key))
    }
}

/// The id of the first field of a question, to which "choose an answer" leads.
fn first_field(fact: FactId) -> String {
    let value = match fact.def().kind {
        Kind::Bool => "yes",
        Kind::Jurisdiction => return "f-filter".to_owned(),
        Kind::Date | Kind::Sums => "unknown",
        Kind::Choice(options) | Kind::Set { options, .. } => options.first().copied().unwrap_or_default(),
    };
    ["f-", value].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::table::papers;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn amounts_are_taken_as_people_write_them() {
        for (text, cents) in [
            ("1240000", 124_000_000),
            ("1,240,000", 124_000_000),
            ("1,240,000.50", 124_000_050),
            ("1.240.000,5", 124_000_050),
            ("1 240 000,50", 124_000_050),
            ("1'240'000", 124_000_000),
            ("12.5", 1250),
            ("0,07", 7),
            ("1,240", 124_000),
        ] {
            assert_eq!(amount(text), Some(Amount(cents)), "{text}");
        }
        for text in ["", "abc", "12,34,56", "1.2.3", "-5", "5 USD"] {
            assert_eq!(amount(text), None, "{text}");
        }
    }

    #[test]
    fn an_option_that_stands_alone_takes_the_others_away() {
        let mut draft = Draft::default();
        for value in ["no-translation", "not-authenticated"] {
            draft.enter(FactId::Papers, "answer", value, true);
        }
        assert_eq!(draft.options, papers::NO_TRANSLATION.bit() | papers::NOT_AUTHENTICATED.bit());
        draft.enter(FactId::Papers, "answer", "complete", true);
        assert_eq!(draft.options, papers::COMPLETE.bit());
        draft.enter(FactId::Papers, "answer", "unknown", true);
        assert_eq!((draft.options, draft.unknown), (0, true));
        draft.enter(FactId::Papers, "answer", "no-translation", true);
        assert_eq!((draft.options, draft.unknown), (papers::NO_TRANSLATION.bit(), false));
    }
}
