//! Days off, the end of a period, and where an end on a day off moves to.
//!
//! Source: Civil Code Arts 200 to 203; Civil Procedure Law Art 85; the yearly notices in `data/holidays.toml`. That a weekend counts as a
//! day off and a worked weekend day does not is settled practice. The nominal day stays the safe one, so an error here costs nothing.

use super::{FIXED, OFF, Unit, WORKING, YEARS};
use crate::day::Day;

/// Whether people work on a day, as far as it is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayOff {
    /// A weekend, a public holiday or a day given for one.
    pub off: bool,
    /// Whether the notice of that year is entered; without it only weekends and fixed days are known.
    pub known: bool,
}

/// The end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rolled {
    /// The last day by the calendar: the safe one, and the one to show.
    pub nominal: Day,
    /// The first day on which people work again, where the nominal day is a day off: a remark, not to be relied on.
    pub moved: Option<Day>,
    /// Whether the days off of every day looked at are entered; if not, the end may be later still.
    pub known: bool,
}

/// Whether that day is a day off.
pub fn day_off(day: Day) -> DayOff {
    let given = OFF.iter().any(|off| off.from <= day && day <= off.to);
    let fixed = FIXED.iter().any(|fixed| fixed.month == day.month() && fixed.of_month == day.of_month() && fixed.period.contains(day));
    let weekend = is_weekend(day) && !WORKING.contains(&day);
    DayOff { off: given || fixed || weekend, known: YEARS.contains(&day.year()) }
}

/// More days off in a row than any notice gives; a bound, not a rule.
const LONGEST: usize = 60;

/// Where a period that ends on that day ends in fact.
pub fn roll(nominal: Day) -> Rolled {
    let mut day = nominal;
    let mut known = true;
    for _ in 0..LONGEST {
        let found = day_off(day);
        known &= found.known;
        if !found.off {
            break;
        }
        day = day.next();
    }
    Rolled { nominal, moved: (day != nominal).then_some(day), known }
}

/// An end that stays where it is: a measure that ends by itself.
pub fn unmoved(nominal: Day) -> Rolled {
    Rolled { nominal, moved: None, known: true }
}

/// The last day of a period: the day of the start is not counted.
///
/// Months and years end on the day of the same number, else on the last day of that month. Hours are not counted here: the same day.
pub fn end(start: Day, length: u16, unit: Unit) -> Day {
    let length = i32::from(length);
    match unit {
        Unit::Hours => start,
        Unit::Days => forward(start, length),
        Unit::Months => start.plus_months(length),
        Unit::Years => start.plus_years(length),
    }
}

/// The day `days` later. Day by day, since a span of the calendar library costs the page more than it is worth (`day.rs`).
fn forward(from: Day, days: i32) -> Day {
    (0..days).fold(from, |day, _| day.next())
}

/// The day `days` earlier.
pub fn back(from: Day, days: u16) -> Day {
    (0..days).fold(from, |day, _| day.before())
}

/// A Saturday or a Sunday.
fn is_weekend(of: Day) -> bool {
    matches!(weekday(of), 0 | 6)
}

/// The day of the week, 0 for Sunday. From the number of the day since the first of March of the year 0.
pub fn weekday(of: Day) -> i32 {
    let (month, mut year) = (i32::from(of.month()), i32::from(of.year()));
    // March is month 0, so that the leap day ends the year.
    let month = if month < 3 {
        year -= 1;
        month + 9
    } else {
        month - 3
    };
    let number = year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (month * 153 + 2) / 5 + i32::from(of.of_month());
    // The first of March 2000 was a Wednesday.
    (number + 2).rem_euclid(7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_those_of_jiff() {
        let mut at = Day::FIRST;
        while at < Day::LAST {
            let by_jiff = jiff::civil::date(at.year(), at.month(), at.of_month()).weekday().to_sunday_zero_offset();
            assert_eq!(weekday(at), i32::from(by_jiff), "{at:?}");
            at = at.next();
        }
    }
}
