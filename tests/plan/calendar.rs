//! The calendar file, byte by byte.

use super::day;
use exequatur::assess::plan::{Event, Worded, calendar};

fn event(key: &'static str, on: &str, summary: &str, description: &str) -> Worded {
    let event = Event { key, day: day(on), remind: &[90, 30, 7] };
    Worded { event, summary: summary.to_owned(), description: description.to_owned() }
}

fn file(on: &str, summary: &str, description: &str) -> String {
    calendar(&[event("apply", on, summary, description)], day("2026-11-24"))
}

const DESCRIPTION: &str = "Two years under Art 250 of the Civil Procedure Law. This is the nominal day; a period that ends on a day off runs to the next working day, but do not rely on it. Law as of 24 November 2026. General information, not legal advice.";

#[test]
fn one_deadline() {
    let alarm = |days: &str| format!("BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Last safe day to apply in China\nTRIGGER:-P{days}D\nEND:VALARM\n");
    let expected = [
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//China Judgment Checker//exequatur//EN\nCALSCALE:GREGORIAN\nMETHOD:PUBLISH\n",
        "BEGIN:VEVENT\nUID:apply-20270228@exequatur\nDTSTAMP:20261124T000000Z\nDTSTART;VALUE=DATE:20270228\nDTEND;VALUE=DATE:20270301\n",
        "SUMMARY:Last safe day to apply in China\n",
        "DESCRIPTION:Two years under Art 250 of the Civil Procedure Law. This is the\n  nominal day\\; a period that ends on a day off runs to the next working da\n y\\, but do not rely on it. Law as of 24 November 2026. General information\n \\, not legal advice.\n",
        "CATEGORIES:DEADLINE\nTRANSP:TRANSPARENT\n",
        &alarm("90"),
        &alarm("30"),
        &alarm("7"),
        "END:VEVENT\nEND:VCALENDAR\n",
    ]
    .concat()
    .replace('\n', "\r\n");
    assert_eq!(file("2027-02-28", "Last safe day to apply in China", DESCRIPTION), expected, "example 100");
}

#[test]
fn a_day_ends_on_the_next() {
    for (on, end) in [("2027-02-28", "20270301"), ("2028-02-29", "20280301"), ("2026-12-31", "20270101")] {
        assert!(file(on, "x", "y").contains(&format!("\r\nDTEND;VALUE=DATE:{end}\r\n")), "{on}");
    }
}

/// The value of a property, unfolded and unescaped as a reader does it.
fn value(file: &str, property: &str) -> String {
    let unfolded = file.replace("\r\n ", "");
    let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(&format!("{property}:"))).expect("the property");
    let mut out = String::new();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n') => out.push('\n'),
                Some(other) => out.push(other),
                None => panic!("an escape without a letter"),
            },
            letter => out.push(letter),
        }
    }
    out
}

#[test]
fn what_goes_in_comes_back() {
    for text in ["a; b, c \\ d\ne", "", "\\n is no line end", &"申请的最后安全日，".repeat(30), &"é;".repeat(200), &"𠀀".repeat(50)] {
        let made = file("2027-02-28", text, text);
        assert_eq!((value(&made, "SUMMARY"), value(&made, "DESCRIPTION")), (text.to_owned(), text.to_owned()));
        assert!(made.split("\r\n").all(|line| line.len() <= 75), "a line is too long: {made}");
        assert!(!made.replace("\r\n", "").contains(['\r', '\n']), "a line end of its own");
    }
    assert_eq!(value(&file("2027-02-28", "a\u{7}b\rc", ""), "SUMMARY"), "abc", "control characters are left out");
}

#[test]
fn a_chinese_summary_of_forty_characters_folds_between_characters() {
    let made = file("2027-02-28", &"期".repeat(40), "x");
    let lines: Vec<&str> = made.split("\r\n").skip_while(|line| !line.starts_with("SUMMARY")).take(2).collect();
    // 8 octets of `SUMMARY:` leave room for 22 characters of three.
    assert_eq!(lines, [format!("SUMMARY:{}", "期".repeat(22)), format!(" {}", "期".repeat(18))]);
}
