//! Civil days in China, and ranges of them. Knows nothing of law.
//!
//! The calendar is jiff's. The page uses only those parts of it that stay small in wasm: which days exist, how long a month is,
//! yesterday and tomorrow. A `Span` would cost it 1 KB of brotli, `Span::years` with its panics 34 (measured 24 November 2026).

use jiff::Span;
use jiff::civil::Date;

/// One civil day, in the proleptic Gregorian calendar.
///
/// Deadlines are days in China (UTC+8); no time of day is ever attached.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The first day that a case can speak of. Earlier ones are errors of typing.
    pub const FIRST: Day = day(1900, 1, 1);
    /// The last day that a case can speak of.
    pub const LAST: Day = day(2100, 12, 31);

    /// The day of that year, month and day of the month; `None` if there is none.
    pub fn new(year: i16, month: i8, of_month: i8) -> Option<Day> {
        Date::new(year, month, of_month).ok().map(Day)
    }

    /// The year, 1900 to 2100 for the days of a case.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn of_month(self) -> i8 {
        self.0.day()
    }

    /// The same day `years` later; 29 February becomes 28 February where the year has none.
    pub fn plus_years(self, years: i32) -> Day {
        self.plus_months(years.saturating_mul(12))
    }

    /// The same day of the month `months` later; the last day of the month where it has no such day. Beyond the calendar, the same day.
    pub fn plus_months(self, months: i32) -> Day {
        let month = i32::from(self.year()) * 12 + i32::from(self.month()) - 1 + months;
        let later = || {
            let first = Date::new(i16::try_from(month.div_euclid(12)).ok()?, i8::try_from(month.rem_euclid(12) + 1).ok()?, 1).ok()?;
            Day::new(first.year(), first.month(), self.of_month().min(first.days_in_month()))
        };
        later().unwrap_or(self)
    }

    /// The day after; the last day of the calendar has none.
    pub fn next(self) -> Day {
        self.0.tomorrow().map_or(self, Day)
    }

    /// The day before; the first day of the calendar has none.
    pub fn before(self) -> Day {
        self.0.yesterday().map_or(self, Day)
    }

    /// The day `days` later (earlier if negative).
    pub fn plus_days(self, days: i32) -> Day {
        Span::new().try_days(days).ok().and_then(|span| self.0.checked_add(span).ok()).map_or(self, Day)
    }

    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Day> {
        let range = DayRange::parse(text)?;
        (range.earliest == range.latest && text.len() == 10).then_some(range.earliest)
    }

    /// `YYYY-MM-DD`.
    pub fn iso(self) -> String {
        let mut text = String::with_capacity(10);
        push_padded(&mut text, self.year(), 4);
        text.push('-');
        push_padded(&mut text, i16::from(self.month()), 2);
        text.push('-');
        push_padded(&mut text, i16::from(self.of_month()), 2);
        text
    }
}

impl core::fmt::Debug for Day {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.iso())
    }
}

/// A day for tables; a day that does not exist stops the build.
pub const fn day(year: i16, month: i8, of_month: i8) -> Day {
    Day(jiff::civil::date(year, month, of_month))
}

/// A date as it is known: to the day, to the month or to the year.
///
/// Both ends are inclusive, and `earliest` is never after `latest`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DayRange {
    /// The first day that it can have been.
    pub earliest: Day,
    /// The last day that it can have been.
    pub latest: Day,
}

impl DayRange {
    /// Any day of a case.
    pub const ANY: DayRange = DayRange { earliest: Day::FIRST, latest: Day::LAST };

    /// That day and no other.
    pub const fn one(day: Day) -> DayRange {
        DayRange { earliest: day, latest: day }
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from 1900 to 2100.
    pub fn parse(text: &str) -> Option<DayRange> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        if !(1900..=2100).contains(&year) {
            return None;
        }
        let month = parts.next().map(|part| number(part, 2));
        let of_month = parts.next().map(|part| number(part, 2));
        if parts.next().is_some() {
            return None;
        }
        DayRange::known(year, flatten(month)?, flatten(of_month)?)
    }

    /// The range of a year, of a month of it, or one day.
    pub fn known(year: i16, month: Option<i16>, of_month: Option<i16>) -> Option<DayRange> {
        let to_day = |month: i16, of_month: i16| Day::new(year, i8::try_from(month).ok()?, i8::try_from(of_month).ok()?);
        match (month, of_month) {
            (None, None) => Some(DayRange { earliest: to_day(1, 1)?, latest: to_day(12, 31)? }),
            (Some(month), None) => {
                let earliest = to_day(month, 1)?;
                Some(DayRange { earliest, latest: earliest.plus_months(1).before() })
            }
            (Some(month), Some(of_month)) => to_day(month, of_month).map(DayRange::one),
            (None, Some(_)) => None,
        }
    }

    /// Whether it is one day.
    pub fn is_day(self) -> bool {
        self.earliest == self.latest
    }

    /// The shortest ISO form: a day, a month, a year, or two days joined by `/`.
    pub fn iso(self) -> String {
        let (from, to) = (self.earliest, self.latest);
        let mut text = from.iso();
        if self.is_day() {
            return text;
        }
        let to_month_end = to.next().of_month() == 1;
        if from.of_month() == 1 && to_month_end && from.year() == to.year() {
            if from.month() == to.month() {
                text.truncate(7);
                return text;
            }
            if from.month() == 1 && to.month() == 12 {
                text.truncate(4);
                return text;
            }
        }
        text.push('/');
        text.push_str(&to.iso());
        text
    }
}

/// A period in force: from a day, inclusive, to a day, exclusive; open-ended where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day in force.
    pub from: Day,
    /// First day no longer in force.
    pub to: Option<Day>,
}

impl Period {
    /// Whether it was in force on that day.
    pub fn contains(self, on: Day) -> bool {
        self.from <= on && self.to.is_none_or(|to| on < to)
    }
}

/// In force from that day on, until further notice.
pub const fn since(year: i16, month: i8, of_month: i8) -> Period {
    Period { from: day(year, month, of_month), to: None }
}

/// In force from the first day until the day before the second.
pub const fn between(from: (i16, i8, i8), to: (i16, i8, i8)) -> Period {
    Period { from: day(from.0, from.1, from.2), to: Some(day(to.0, to.1, to.2)) }
}

fn flatten(part: Option<Option<i16>>) -> Option<Option<i16>> {
    match part {
        None => Some(None),
        Some(None) => None,
        Some(number) => Some(number),
    }
}

fn number(text: &str, digits: usize) -> Option<i16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn push_padded(text: &mut String, number: i16, width: u32) {
    for place in (0..width).rev() {
        let digit = number / 10_i16.pow(place) % 10;
        text.push(char::from(b'0' + u8::try_from(digit.unsigned_abs()).unwrap_or(0)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_to_the_day_the_month_or_the_year() {
        for (text, earliest, latest) in [
            ("2019", "2019-01-01", "2019-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2023-02", "2023-02-01", "2023-02-28"),
            ("2020-12-09", "2020-12-09", "2020-12-09"),
        ] {
            let range = DayRange::parse(text).expect(text);
            assert_eq!((range.earliest.iso().as_str(), range.latest.iso().as_str()), (earliest, latest));
            assert_eq!(range.iso(), text);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "19", "2023-02-29", "2023-13", "2023-1", "2023-01-1", "2023-00-01", "1899", "2101-01-01", "2020-01-01-01", "abcd", "2020-", "２０２０"]
        {
            assert_eq!(DayRange::parse(text), None, "{text}");
        }
    }

    #[test]
    fn years_and_months_end_on_days_that_exist() {
        assert_eq!(day(2024, 2, 29).plus_years(2).iso(), "2026-02-28");
        assert_eq!(day(2023, 8, 31).plus_months(6).iso(), "2024-02-29");
        assert_eq!(day(2025, 6, 24).plus_years(2).iso(), "2027-06-24");
    }

    #[test]
    fn months_are_counted_as_jiff_counts_them() {
        for from in [day(2024, 2, 29), day(2023, 12, 31), day(2024, 1, 30), day(1999, 3, 1)] {
            for months in -40..=40 {
                let by_jiff = from.0.checked_add(Span::new().try_months(months).expect("few months")).expect("within the calendar");
                assert_eq!(from.plus_months(months), Day(by_jiff), "{from:?} and {months} months");
            }
        }
        assert_eq!((day(2024, 2, 28).next(), day(2024, 3, 1).before()), (day(2024, 2, 29), day(2024, 2, 29)));
    }
}
