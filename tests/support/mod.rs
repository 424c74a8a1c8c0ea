//! What several test files share: a reader of short facts, and strategies generated from the table of facts.
#![allow(dead_code)]

use exequatur::day::{Day, DayRange};
use exequatur::facts::read::{self, Raw};
use exequatur::facts::{Amount, FactId, Facts, Head, Kind, Layer, Sum, Value};
use exequatur::law::records::{JURISDICTIONS, Jurisdiction, JurisdictionId};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// How many cases a property looks at, times `PROPTEST_TIMES` if that is set.
///
/// The seed is fixed, so that a run on one machine says what it says on another; `PROPTEST_TIMES=20` draws other cases too.
pub fn config(cases: u32) -> ProptestConfig {
    let times = std::env::var("PROPTEST_TIMES").ok().and_then(|times| times.parse::<u32>().ok());
    let rng_seed = if times.is_some() { RngSeed::Random } else { RngSeed::Fixed(1958) };
    ProptestConfig { cases: cases * times.unwrap_or(1), rng_seed, failure_persistence: None, max_global_rejects: 1_000_000, ..ProptestConfig::default() }
}

/// The day on which most tests ask.
pub const TODAY: &str = "2026-11-24";

/// A day from its ISO form.
#[track_caller]
pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("`{text}` is no day"))
}

/// Finds a jurisdiction by its code, as the faces do.
pub fn jurisdiction(code: &str) -> Result<u16, Option<&'static str>> {
    JurisdictionId::find(code).map(JurisdictionId::index).ok_or_else(|| read::nearest(code, JURISDICTIONS.iter().map(Jurisdiction::code)))
}

/// Facts from `key = value, key = value+value`; an empty text is no facts.
#[track_caller]
pub fn facts(text: &str) -> Facts {
    let pairs: Vec<(String, Raw)> = text
        .split(',')
        .filter(|part| !part.trim().is_empty())
        .map(|part| {
            let (key, value) = part.split_once('=').unwrap_or_else(|| panic!("`{part}` is no fact"));
            let raw = match value.trim() {
                "true" => Raw::Bool(true),
                "false" => Raw::Bool(false),
                value if value.contains('+') => Raw::List(value.split('+').map(|one| Raw::Text(one.trim().to_owned())).collect()),
                value => Raw::Text(value.to_owned()),
            };
            (key.trim().to_owned(), raw)
        })
        .collect();
    read::facts(&pairs, &jurisdiction).unwrap_or_else(|errors| panic!("`{text}`: {errors:?}"))
}

/// Days on which the law differs, and a few more.
pub fn a_day() -> impl Strategy<Value = Day> {
    prop_oneof![
        3 => Just(day(TODAY)),
        1 => prop::sample::select(vec!["1992-05-01", "2007-06-01", "2010-01-01", "2014-03-01", "2018-01-01", "2021-12-30", "2021-12-31", "2022-06-01", "2023-12-31", "2024-01-01", "2025-03-22", "2025-03-23"])
            .prop_map(day),
    ]
}

fn a_date() -> impl Strategy<Value = Value> {
    (1995_i16..2027, 1_i8..=12, 1_i8..=28, 0..3).prop_map(|(year, month, of_month, known)| {
        let text = match known {
            0 => format!("{year:04}"),
            1 => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}-{month:02}-{of_month:02}"),
        };
        Value::Date(DayRange::parse(&text).expect("a date"))
    })
}

/// A value that the fact can take.
pub fn a_value(fact: FactId) -> BoxedStrategy<Value> {
    match fact.def().kind {
        Kind::Bool | Kind::Choice(_) => (0..fact.def().options().len()).prop_map(|index| Value::Choice(index as u8)).boxed(),
        Kind::Set { options, alone } => (1_u64..1 << options.len())
            .prop_map(move |set| {
                let alone = alone.map_or(0, |index| 1_u64 << index);
                Value::Set(if set & alone != 0 { alone } else { set })
            })
            .boxed(),
        Kind::Date => a_date().boxed(),
        Kind::Jurisdiction => prop_oneof![
            2 => prop::sample::select(vec!["US", "SG", "GB", "FR", "PL", "KZ", "JP", "DE", "RU", "AE", "KR", "ES", "IR", "BY", "TH", "ID", "NG"]).prop_map(|code| Value::Jurisdiction(jurisdiction(code).expect("a code"))),
            1 => prop::sample::select(vec!["HK", "MO", "TW", "CN"]).prop_map(|code| Value::Jurisdiction(jurisdiction(code).expect("a code"))),
            1 => (0..JURISDICTIONS.len()).prop_map(|place| Value::Jurisdiction(place as u16)),
        ]
        .boxed(),
        Kind::Sums => prop::collection::vec((0..Head::ALL.len(), 0_i64..100_000), 0..3)
            .prop_map(|sums| Value::Sums(sums.into_iter().map(|(head, cents)| Sum { head: Head::ALL[head].0, amount: Amount(cents), currency: *b"USD", paid: Amount(0) }).collect()))
            .boxed(),
    }
}

/// Facts of a case, each known, declared unknown or not asked; answers at odds left out.
pub fn some_facts() -> impl Strategy<Value = Facts> {
    let each: Vec<BoxedStrategy<Option<Value>>> = FactId::ALL
        .iter()
        .map(|fact| match fact.def().layer {
            // A finding beside its raw facts is rare, and often at odds with them.
            Layer::Finding => prop_oneof![9 => Just(None), 1 => a_value(*fact).prop_map(Some)].boxed(),
            Layer::Raw if *fact == FactId::Instrument => {
                prop_oneof![1 => Just(None), 5 => Just(Some(Value::Choice(0))), 3 => a_value(*fact).prop_map(Some)].boxed()
            }
            Layer::Raw => prop_oneof![4 => Just(None), 1 => Just(Some(Value::Unknown)), 4 => a_value(*fact).prop_map(Some)].boxed(),
        })
        .collect();
    each.prop_map(|values| {
        let mut facts = Facts::default();
        for (fact, value) in FactId::ALL.iter().zip(values) {
            facts.set(*fact, value);
        }
        facts
    })
}

/// Facts that are not at odds by the law of the day.
pub fn a_case() -> impl Strategy<Value = (Facts, Day)> {
    (some_facts(), a_day()).prop_map(|(facts, on)| (settle(facts, on), on))
}

/// Takes answers back until none are at odds.
pub fn settle(mut facts: Facts, on: Day) -> Facts {
    for _ in 0..FactId::ALL.len() {
        match exequatur::assess::check(&facts, &exequatur::law::LAW, on) {
            Ok(()) => return facts,
            Err(odds) => {
                facts.set(odds.second, None);
                if exequatur::assess::check(&facts, &exequatur::law::LAW, on).err() == Some(odds) {
                    facts.set(odds.first, None);
                }
            }
        }
    }
    facts
}
