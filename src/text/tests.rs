//! Tests of the renderer on small packs made by hand.

use super::*;

/// A catalog of one language from compiled messages; not checked against the build's keys.
fn catalog(lang: &str, messages: &[(&str, &str)]) -> Catalog {
    let messages: std::collections::BTreeMap<&str, &str> = messages.iter().copied().collect();
    let text = ["exequatur-text 2 test\n", &place::write(&messages, code::RECORD_END).unwrap()].concat();
    let pack = Pack::read(&text, "test").unwrap();
    Catalog { lang: lang.to_owned(), packs: core::array::from_fn(|_| Some(pack.clone())) }
}

#[track_caller]
fn check(lang: &str, message: &str, text: Text, expected: &str, problems: &[Problem]) {
    let catalog = catalog(lang, &[("fact.name", "the name"), ("m", message)]);
    let rendered = render(&catalog, &Iso, &text);
    assert_eq!((rendered.text.as_str(), rendered.problems.as_slice()), (expected, problems));
}

fn m(name: &'static str, value: impl Into<Arg>) -> Text {
    Text::new("m").with(name, value)
}

const COUNT: &str = "\u{3}n\u{2}0\u{4}none\u{5}o\u{4}one day\u{5}x\u{4}\u{1}n\u{2} days\u{5}\u{6}.";

#[test]
fn text_is_itself() {
    check("en", "Continue", Text::new("m"), "Continue", &[]);
}

#[test]
fn every_kind_of_value_is_shown() {
    let message = "a \u{1}v\u{2} b";
    check("en", message, m("v", Text::new("fact.name")), "a the name b", &[]);
    check("en", message, m("v", Arg::Plain("12(1)".into())), "a 12(1) b", &[]);
    check("en", message, m("v", Arg::Foreign("承认".into())), "a \u{2068}承认\u{2069} b", &[]);
    check("en", message, m("v", -7), "a -7 b", &[]);
    check("en", message, m("v", Date::day((2024, 2, 29))), "a 2024-02-29 b", &[]);
    let year = Date { earliest: (2024, 1, 1), latest: (2024, 12, 31) };
    check("en", message, m("v", year), "a 2024 b", &[]);
    check("en", message, m("v", Arg::Country("PL".into())), "a PL b", &[]);
    let amount = Arg::Amount { currency: "USD".into(), decimal: "10.50".into() };
    check("en", message, m("v", amount), "a USD 10.50 b", &[]);
    let list = Arg::List(vec![Arg::Number(1), Arg::Text("fact.name".into())]);
    check("en", message, m("v", list), "a 1, the name b", &[]);
}

#[test]
fn a_choice_takes_the_exact_number_before_the_category() {
    check("en", COUNT, m("n", 0), "none.", &[]);
    check("en", COUNT, m("n", 1), "one day.", &[]);
    check("en", COUNT, m("n", 5), "5 days.", &[]);
    check("ja", COUNT, m("n", 1), "1 days.", &[]);
}

#[test]
fn a_variant_may_be_empty() {
    let message = "day\u{3}n\u{2}o\u{4}\u{5}x\u{4}s\u{5}\u{6}";
    check("en", message, m("n", 1), "day", &[]);
    check("en", message, m("n", 2), "days", &[]);
}

#[test]
fn right_to_left_isolates_every_value() {
    check("ar", "a \u{1}v\u{2} b", m("v", 7), "a \u{2068}7\u{2069} b", &[]);
    let list = Arg::List(vec![Arg::Number(1), Arg::Number(2)]);
    check("he", "\u{1}v\u{2}", m("v", list), "\u{2068}1\u{2069}, \u{2068}2\u{2069}", &[]);
}

#[test]
fn what_is_missing_shows_in_brackets_and_is_reported() {
    let key = || "m".to_owned();
    let missing = Problem::MissingMessage { key: "rule.x".to_owned() };
    check("en", "x", Text::new("rule.x"), "[rule.x]", std::slice::from_ref(&missing));
    check("en", "is \u{1}v\u{2}", m("v", Text::new("rule.x")), "is [rule.x]", &[missing]);
    let name = || "v".to_owned();
    check("en", "is \u{1}v\u{2}", Text::new("m"), "is [v]", &[Problem::MissingValue { key: key(), name: name() }]);
    let n = || "n".to_owned();
    check("en", COUNT, m("n", Arg::Plain("x".into())), "x days.", &[Problem::NotANumber { key: key(), name: n() }]);
    let twice = [0, 1].map(|_| Problem::MissingValue { key: key(), name: n() });
    check("en", COUNT, Text::new("m"), "[n] days.", &twice);
}

#[test]
fn a_damaged_message_is_shown_as_far_as_it_goes() {
    let damaged = || [Problem::Damaged { key: "m".to_owned() }];
    check("en", "so far \u{1}v", m("v", 1), "so far ", &damaged());
    check("en", "\u{3}n\u{2}o\u{4}one", m("n", 1), "[m]", &damaged());
    check("en", "", Text::new("m"), "[m]", &[]);
}

#[test]
fn pseudo_is_sixty_per_cent_longer_and_keeps_codes() {
    let shown = pseudo("Continue to the next question");
    assert!(shown.starts_with("⟦Cöntïnüë tö thë nëxt qüëstïön "), "{shown}");
    assert!((46..=48).contains(&shown.chars().count()), "{shown}");
    let shown = pseudo(COUNT);
    assert!(shown.starts_with("⟦\u{3}n\u{2}0\u{4}nönë\u{5}o\u{4}önë dáÿ\u{5}x\u{4}\u{1}n\u{2} dáÿs\u{5}\u{6}."), "{shown}");
}
