//! The calendar file: the deadlines of a plan as events of RFC 5545.
//!
//! Nothing of the case is in it but the days: no name, no sum, no country. It depends on no clock: the same plan gives the same bytes.

use super::Plan;
use crate::day::Day;

/// A day to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its key: texts `plan.calendar-<key>.summary` and `.description` ([`super::say::summary`], [`super::say::description`]).
    pub key: &'static str,
    /// The day.
    pub day: Day,
    /// Days before it on which to remind, the farthest first.
    pub remind: &'static [u16],
}

/// What an event says, in the visitor's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// The event.
    pub event: Event,
    /// Its title.
    pub summary: String,
    /// What it is about.
    pub description: String,
}

const FAR: &[u16] = &[90, 30, 7];
const NEAR: &[u16] = &[7, 3, 1];
const RENEWAL: &[u16] = &[30, 7, 1];

/// The events of a plan that lie on the day of the assessment or later.
pub fn events(plan: &Plan) -> Vec<Event> {
    let period = |id: &str| plan.periods.iter().find(|line| line.id == id).and_then(|line| line.last).map(|last| last.nominal);
    let all = [
        ("apply", plan.last_day.safe.map(|safe| safe.nominal), FAR),
        ("apply-execution-after-recognition", plan.last_day.second.map(|second| second.nominal), FAR),
        ("reconsideration", period("reconsideration"), NEAR),
        ("renew-freeze", plan.preservation.renew_by, RENEWAL),
    ];
    all.into_iter().filter_map(|(key, day, remind)| Some(Event { key, day: day.filter(|day| plan.on <= *day)?, remind })).collect()
}

/// The file, in UTF-8. Give it the name `china-deadlines.ics` and the type `text/calendar;charset=utf-8`.
pub fn calendar(events: &[Worded], on: Day) -> String {
    let mut out = Lines(String::new());
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//China Judgment Checker//exequatur//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
        out.line(&[line]);
    }
    for Worded { event, summary, description } in events {
        let day = basic(event.day);
        out.line(&["BEGIN:VEVENT"]);
        // The same day of the same kind has the same name: importing twice changes nothing.
        out.line(&["UID:", event.key, "-", &day, "@exequatur"]);
        out.line(&["DTSTAMP:", &basic(on), "T000000Z"]);
        out.line(&["DTSTART;VALUE=DATE:", &day]);
        out.line(&["DTEND;VALUE=DATE:", &basic(event.day.next())]);
        out.line(&["SUMMARY:", &escaped(summary)]);
        out.line(&["DESCRIPTION:", &escaped(description)]);
        out.line(&["CATEGORIES:DEADLINE"]);
        out.line(&["TRANSP:TRANSPARENT"]);
        for days in event.remind {
            out.line(&["BEGIN:VALARM"]);
            out.line(&["ACTION:DISPLAY"]);
            out.line(&["DESCRIPTION:", &escaped(summary)]);
            out.line(&["TRIGGER:-P", &days.to_string(), "D"]);
            out.line(&["END:VALARM"]);
        }
        out.line(&["END:VEVENT"]);
    }
    out.line(&["END:VCALENDAR"]);
    out.0
}

/// `20270228`.
fn basic(day: Day) -> String {
    day.iso().replace('-', "")
}

/// A text value: `\`, `;`, `,` and line ends are escaped, other control characters left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// The most octets of a line, its end not counted.
const WIDTH: usize = 75;

struct Lines(String);

impl Lines {
    /// Adds a line, folded so that no part is longer than [`WIDTH`] octets; a part that goes on begins with a space, which counts.
    fn line(&mut self, parts: &[&str]) {
        let mut room = WIDTH;
        for letter in parts.iter().flat_map(|part| part.chars()) {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = WIDTH - 1;
            }
            self.0.push(letter);
            room -= letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
