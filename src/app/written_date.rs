//! A date as people write it: day, month and year in three fields, to the day, the month or the year.
//!
//! May not know: the page, the fact that is asked.

use crate::day::{Day, DayRange};

/// The three fields, as typed.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Fields {
    pub day: String,
    pub month: String,
    pub year: String,
}

impl Fields {
    /// Puts what was typed into the field of that name.
    pub fn enter(&mut self, name: &str, value: String) {
        match name {
            "day" => self.day = value,
            "month" => self.month = value,
            "year" => self.year = value,
            _ => {}
        }
    }
}

/// Which field is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Field {
    Day,
    Month,
    Year,
}

impl Field {
    /// Its name in the markup and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Day => "day",
            Field::Month => "month",
            Field::Year => "year",
        }
    }
}

/// Why it is no date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoDate {
    /// Nothing was typed.
    Empty,
    /// There must be a year.
    YearMissing,
    /// A year has four digits, from 1900 to 2100.
    Year,
    /// A year of the Buddhist era: most likely this one of the common era.
    Buddhist(i16),
    /// A day needs a month.
    MonthMissing,
    /// A month is a number from 1 to 12, or a name.
    Month,
    /// A day is a number from 1 to 31.
    Day,
    /// The month has only so many days.
    NoSuchDay {
        /// How many days it has.
        days: i8,
        /// The month, in the year that was typed.
        month: DayRange,
    },
}

impl NoDate {
    /// The field to which the error leads.
    pub const fn field(self) -> Field {
        match self {
            NoDate::Empty | NoDate::Day | NoDate::NoSuchDay { .. } => Field::Day,
            NoDate::MonthMissing | NoDate::Month => Field::Month,
            NoDate::YearMissing | NoDate::Year | NoDate::Buddhist(_) => Field::Year,
        }
    }
}

/// The Buddhist era is that many years ahead.
const BUDDHIST: i16 = 543;

/// Reads the fields; `months` are names of months in small letters.
///
/// # Errors
///
/// What is wrong, or the year of the common era that a Buddhist year stands for.
pub fn read(fields: &Fields, months: &[(i16, String)]) -> Result<DayRange, NoDate> {
    let (day, month, year) = (clean(&fields.day), clean(&fields.month), clean(&fields.year));
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Err(NoDate::Empty);
    }
    if year.is_empty() {
        return Err(NoDate::YearMissing);
    }
    let year = number(&year).filter(|_| year.len() == 4).ok_or(NoDate::Year)?;
    if (1900 + BUDDHIST..=2100 + BUDDHIST).contains(&year) {
        return Err(NoDate::Buddhist(year - BUDDHIST));
    }
    if !(1900..=2100).contains(&year) {
        return Err(NoDate::Year);
    }
    let month = match month.as_str() {
        "" if day.is_empty() => None,
        "" => return Err(NoDate::MonthMissing),
        written => Some(number(written).filter(|number| (1..=12).contains(number)).or_else(|| named(written, months)).ok_or(NoDate::Month)?),
    };
    let of_month = match day.as_str() {
        "" => None,
        written => Some(number(written).filter(|number| (1..=31).contains(number)).ok_or(NoDate::Day)?),
    };
    DayRange::known(year, month, of_month).ok_or_else(|| match DayRange::known(year, month, None) {
        Some(whole) => NoDate::NoSuchDay { days: whole.latest.of_month(), month: whole },
        None => NoDate::Month,
    })
}

/// The fields that say this date.
pub fn fields(range: DayRange) -> Fields {
    let iso = range.iso();
    let mut parts = iso.split('/').next().unwrap_or_default().split('-').map(|part| part.trim_start_matches('0').to_owned());
    let mut next = || parts.next().unwrap_or_default();
    let (year, month, day) = (next(), next(), next());
    Fields { day, month, year }
}

/// Whether the whole of it lies after that day.
pub fn lies_ahead(range: DayRange, today: Day) -> bool {
    today < range.earliest
}

/// In small letters and European digits, without the signs that Chinese and Japanese put behind a number.
fn clean(text: &str) -> String {
    let digit = |letter: char| {
        let zero = match letter {
            '０'..='９' => '０',
            '٠'..='٩' => '٠',
            '۰'..='۹' => '۰',
            '०'..='९' => '०',
            '๐'..='๙' => '๐',
            _ => return letter,
        };
        char::from_digit(letter as u32 - zero as u32, 10).unwrap_or(letter)
    };
    text.trim().trim_end_matches(['年', '月', '日', '号', '.']).trim().chars().map(digit).collect::<String>().to_ascii_lowercase()
}

fn number(text: &str) -> Option<i16> {
    // All numbers are read as i64: a reader for each width would be 300 bytes more.
    let is_number = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    i16::try_from(text.parse::<i64>().ok().filter(|_| is_number)?).ok()
}

/// The month of that name, or of the beginning of it that no other month shares.
fn named(written: &str, months: &[(i16, String)]) -> Option<i16> {
    if let Some((month, _)) = months.iter().find(|(_, name)| name.trim_end_matches('.') == written) {
        return Some(*month);
    }
    let mut begun = months.iter().filter(|(_, name)| written.chars().count() >= 3 && name.starts_with(written)).map(|(month, _)| *month);
    let first = begun.next()?;
    begun.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn typed(day: &str, month: &str, year: &str) -> Result<String, NoDate> {
        let months: Vec<(i16, String)> =
            [(2, "february"), (2, "feb"), (6, "june"), (7, "july"), (3, "märz"), (6, "六月")].map(|(month, name)| (month, name.to_owned())).to_vec();
        let fields = Fields { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() };
        read(&fields, &months).map(DayRange::iso)
    }

    #[test]
    fn dates_are_taken_as_people_write_them() {
        for (day, month, year, expected) in [
            ("24", "6", "2025", "2025-06-24"),
            ("24", "June", "2025", "2025-06-24"),
            (" 4 ", "06", "2025", "2025-06-04"),
            ("4", "feb.", "2024", "2024-02-04"),
            ("", "März", "2024", "2024-03"),
            ("", "", "2024", "2024"),
            ("２４", "６", "２０２５", "2025-06-24"),
            ("24日", "6月", "2025年", "2025-06-24"),
            ("٢٤", "٦", "٢٠٢٥", "2025-06-24"),
            ("29", "2", "2024", "2024-02-29"),
            ("1", "febru", "2024", "2024-02-01"),
        ] {
            assert_eq!(typed(day, month, year).as_deref(), Ok(expected), "{day} {month} {year}");
        }
    }

    #[test]
    fn what_is_no_date_is_named() {
        for (day, month, year, expected) in [
            ("", "", "", NoDate::Empty),
            ("24", "6", "", NoDate::YearMissing),
            ("24", "", "2025", NoDate::MonthMissing),
            ("24", "6", "25", NoDate::Year),
            ("24", "6", "1899", NoDate::Year),
            ("24", "6", "2568", NoDate::Buddhist(2025)),
            ("24", "13", "2025", NoDate::Month),
            ("24", "ju", "2025", NoDate::Month),
            ("0", "6", "2025", NoDate::Day),
            ("32", "6", "2025", NoDate::Day),
            ("x", "6", "2025", NoDate::Day),
        ] {
            assert_eq!(typed(day, month, year), Err(expected), "{day} {month} {year}");
        }
        assert!(matches!(typed("31", "2", "2025"), Err(NoDate::NoSuchDay { days: 28, .. })));
    }

    #[test]
    fn what_was_read_is_shown_again_as_it_was_meant() {
        for (text, day, month, year) in [("2025-06-04", "4", "6", "2025"), ("2025-06", "", "6", "2025"), ("2025", "", "", "2025")] {
            let range = DayRange::parse(text).expect(text);
            assert_eq!(fields(range), Fields { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() });
        }
    }
}
