//! The last day to apply, the safe one first: from what it runs, what restarts it, and how long it is until then.

use crate::app::session::Action;
use crate::app::sheet::{Sheet, tag};
use crate::app::words::{Dated, date};
use crate::day::Day;
use crate::facts::FactId;
use crate::text::Text;

/// Writes the block of the deadline.
pub fn deadline(sheet: &mut Sheet) {
    let session = &sheet.scene.session;
    let limitation = &session.answer.limitation;
    let Some(last) = limitation.last_day else {
        tag!(sheet, "div", "read", {
            paragraph(sheet, &text("none"));
            paragraph(sheet, &text("restarts"));
        });
        return;
    };
    let is_passed = last.earliest < session.today;
    tag!(sheet, "div", "day", {
        safe_day(sheet, last.earliest, is_passed);
        tag!(sheet, "div", "read", {
            if !last.is_day() {
                paragraph(sheet, &text("range").dated("earliest", last.earliest).dated("latest", last.latest));
            }
            if let Some((fact, from)) = limitation.runs_from {
                linked(sheet, fact, &text(&["from-", fact.key()].concat()).with("date", date(from)));
            }
            for (fact, day) in &limitation.restarts {
                let key = if *fact == FactId::ObstacleEnded { "obstacle" } else { "restarted" };
                linked(sheet, *fact, &text(key).with("date", date(*day)));
            }
            if is_passed {
                paragraph(sheet, &text("passed"));
            }
            paragraph(sheet, &text("restarts"));
            tag!(sheet, "p", "note", {
                sheet.say(&text("holiday"));
            });
        });
    });
}

fn safe_day(sheet: &mut Sheet, day: Day, is_passed: bool) {
    let scene = sheet.scene;
    tag!(sheet, "div", "", {
        sheet.leaf("p", "note", "result.safe_day");
        tag!(sheet, "p", "day__big", {
            sheet.line("span", "", scene.words.intl().weekday((day.year(), day.month(), day.of_month())).into());
            tag!(sheet, "b", "num", {
                sheet.say(&Text::new("result.day").dated("date", day));
            });
        });
        if !is_passed {
            sheet.line("p", "day__left", scene.count("result.days_left", days_between(scene.session.today, day)));
        }
    });
}

fn text(part: &str) -> Text {
    Text::new(["limitation.last_day.", part].concat())
}

fn paragraph(sheet: &mut Sheet, text: &Text) {
    tag!(sheet, "p", "", {
        sheet.say(text);
    });
}

/// Writes a sentence on a fact, as a link to its question.
fn linked(sheet: &mut Sheet, fact: FactId, text: &Text) {
    tag!(sheet, "p", "", {
        sheet.link("fact", &sheet.scene.href_of(fact));
        sheet.does(Action::Visit(fact));
        sheet.say(text);
        sheet.close();
    });
}

/// Whole days from one day to a later one.
fn days_between(from: Day, to: Day) -> usize {
    let count = |day: Day| {
        let (year, month) = (i64::from(day.year()) - i64::from(day.month() < 3), i64::from(day.month()));
        // Days since 1 March of year 0, after E. G. Richards, for the Gregorian calendar.
        365 * year + year / 4 - year / 100 + year / 400 + (153 * ((month + 9) % 12) + 2) / 5 + i64::from(day.of_month())
    };
    usize::try_from(count(to) - count(from)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::day;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn days_are_counted_over_months_and_leap_days() {
        assert_eq!(days_between(day(2026, 11, 24), day(2027, 6, 24)), 212);
        assert_eq!(days_between(day(2024, 2, 28), day(2024, 3, 1)), 2);
        assert_eq!(days_between(day(2023, 2, 28), day(2023, 3, 1)), 1);
        assert_eq!(days_between(day(2026, 11, 24), day(2026, 11, 24)), 0);
    }
}
