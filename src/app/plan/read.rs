//! Reads a case as `app::case` writes it.

use crate::app::case::UNKNOWN;
use crate::assess::{Expected, Outcome, Route, Verdict};
use crate::day::{Day, DayRange};
use crate::facts::{Amount, FactId, Facts, Head, Kind, Sum, Value};
use crate::law::records::JurisdictionId;

/// A case: the answers, and what the plan must know of the answer that they led to.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The language on screen, a BCP 47 tag.
    pub language: String,
    /// How often everything was erased before.
    pub visit: u32,
    /// The day of whose law it speaks.
    pub on: Day,
    /// The road.
    pub route: Route,
    /// Which of the eight answers it is.
    pub verdict: Verdict,
    /// The expected outcome.
    pub expected: Expected,
    /// Whether there is neither treaty nor reciprocity.
    pub lacks_basis: bool,
    /// The answers.
    pub facts: Facts,
}

/// Reads a case; `None` if it is not of this build.
pub fn case(text: &str) -> Option<Case> {
    let entries = || text.lines().map(|line| line.split_once(' ').unwrap_or((line, "")));
    let entry = |key: &str| entries().find(|(known, _)| *known == key).map(|(_, value)| value);
    let mut facts = Facts::default();
    for (key, words) in entries().filter(|(key, _)| !key.starts_with('@')) {
        let fact = FactId::of_key(key)?;
        facts.set(fact, Some(value(fact, words)?));
    }
    let (verdict, route, expected) = (entry("@verdict")?, entry("@route")?, entry("@expected")?);
    Some(Case {
        language: entry("@language")?.to_owned(),
        visit: entry("@visit")?.parse().ok()?,
        on: Day::parse(entry("@on")?)?,
        route: Route::ALL.into_iter().find(|known| known.name() == route)?,
        verdict: Verdict::ALL.into_iter().find(|known| known.name() == verdict)?,
        expected: match Outcome::ALL.into_iter().find(|known| known.name() == expected) {
            Some(outcome) => Expected::Outcome(outcome),
            None if Expected::Discretion.name() == Some(expected) => Expected::Discretion,
            None => Expected::Unsaid,
        },
        lacks_basis: entry("@lacks-basis").is_some(),
        facts,
    })
}

fn value(fact: FactId, words: &str) -> Option<Value> {
    if words == UNKNOWN {
        return Some(Value::Unknown);
    }
    let parts: Vec<&str> = words.split(' ').collect();
    let options = fact.def().options();
    let place = |word: &str| options.iter().position(|option| *option == word);
    Some(match fact.def().kind {
        Kind::Bool | Kind::Choice(_) => Value::Choice(u8::try_from(place(words)?).ok()?),
        Kind::Set { .. } => {
            let mut set = 0;
            for part in parts {
                set |= 1_u64.checked_shl(u32::try_from(place(part)?).ok()?)?;
            }
            Value::Set(set)
        }
        Kind::Date => match parts.as_slice() {
            [earliest, latest] => Value::Date(DayRange { earliest: Day::parse(earliest)?, latest: Day::parse(latest)? }),
            _ => return None,
        },
        Kind::Jurisdiction => Value::Jurisdiction(JurisdictionId::find(words)?.index()),
        Kind::Sums => Value::Sums(parts.chunks(4).map(sum).collect::<Option<Vec<Sum>>>()?),
    })
}

fn sum(parts: &[&str]) -> Option<Sum> {
    let [head, amount, currency, paid] = parts else { return None };
    Some(Sum {
        head: Head::ALL.iter().find(|(_, name)| name == head).map(|(head, _)| *head)?,
        amount: Amount::parse(amount)?,
        currency: currency.as_bytes().try_into().ok()?,
        paid: Amount::parse(paid)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::case::written;
    use crate::app::session::{Action, Session};
    use crate::day::day;
    use crate::facts::table::{matter, service, subject};
    use std::rc::Rc;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn session(answers: &[(FactId, Value)]) -> Rc<Session> {
        let answer = |session: Rc<Session>, (fact, value): &(FactId, Value)| Session::reduce(&session, Action::Answer(*fact, value.clone()));
        answers.iter().fold(Rc::new(Session::new(day(2026, 11, 24))), answer)
    }

    #[test]
    fn a_case_is_read_as_it_was_written() {
        let month = DayRange::parse("2025-09").expect("a month");
        let sum = Sum { head: Head::Interest, amount: Amount(123_456), currency: *b"USD", paid: Amount(7) };
        let session = session(&[
            (FactId::Origin, Value::Jurisdiction(JurisdictionId::find("SG").expect("a place").index())),
            (FactId::Subject, Value::Choice(subject::CONTRACT.index)),
            (FactId::Default, Value::Choice(1)),
            (FactId::Service, Value::Set(service::POST.bit() | service::ELECTRONIC.bit())),
            (FactId::Matter, Value::Set(matter::NONE.bit())),
            (FactId::JudgmentDate, Value::Date(month)),
            (FactId::Fraud, Value::Unknown),
            (FactId::Sums, Value::Sums(vec![sum.clone(), Sum { head: Head::Principal, ..sum }])),
        ]);
        assert!(session.clash.is_none());
        let case = case(&written(&session, "zh-Hans")).expect("a case of this build");
        assert_eq!(case.facts, session.facts);
        assert_eq!((case.language.as_str(), case.on, case.visit), ("zh-Hans", session.on, 0));
        assert_eq!((case.route, case.verdict, case.expected), (session.answer.route, session.answer.verdict, session.answer.expected));
    }

    #[test]
    fn no_option_is_taken_for_what_one_does_not_know() {
        for fact in FactId::ALL {
            assert!(!fact.def().options().contains(&UNKNOWN), "{}", fact.key());
        }
    }

    #[test]
    fn what_is_no_case_of_this_build_is_refused() {
        let good = written(&session(&[]), "en");
        assert!(case(&good).is_some());
        for bad in ["", "@language en", &good.replace("@on", "@off"), &[&good, "no_such_fact true\n"].concat(), &[&good, "fraud maybe\n"].concat()] {
            assert!(case(bad).is_none(), "{bad}");
        }
    }
}
