//! An assessment held against what the court did. How to score: `tests/cases/README.md`.

use super::entry::Entry;
use crate::assess::{Assessment, Expected, Finding, Route, Status};
use crate::law::rule::{Authority, Leaning, RuleId};
use crate::law::rules;
use serde_json::{Map, Value, json};

/// One entry of the report.
pub struct Row {
    /// The case.
    pub id: String,
    /// Its road.
    pub route: Route,
    /// What the court did, in the word of the file.
    pub court: Option<String>,
    /// Whether it counts.
    pub counted: bool,
    /// Whether a rule decides that has no other authority than this case.
    pub is_self: bool,
    /// Decided under a rule since replaced.
    pub old_law: bool,
    /// The best outcome.
    pub best: &'static str,
    /// The expected one; nothing where none is said.
    pub expected: Option<&'static str>,
    /// The worst one.
    pub worst: &'static str,
    /// The comparison; nothing where the entry does not count.
    pub marks: Option<Marks>,
    /// The rules that decide.
    pub reasons: Vec<RuleId>,
}

/// The three marks of an entry that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The court's outcome lies within the interval.
    pub sound: bool,
    /// The expected outcome is what the court did.
    pub right: bool,
    /// The interval is that single outcome.
    pub narrow: bool,
}

/// Holds the answer against the entry.
pub fn score(entry: &Entry, answer: &Assessment) -> Row {
    // Where reports do not tell refused and dismissed apart, both have the place of dismissed.
    let place = |place: u8| if entry.refused_is_dismissed { place.min(2) } else { place };
    let (best, worst) = (place(answer.best.place()), place(answer.worst.place()));
    let expected = match answer.expected {
        Expected::Outcome(outcome) => Some(place(outcome.place())),
        Expected::Discretion | Expected::Unsaid => None,
    };
    let marks = entry.outcome().filter(|_| entry.counted).map(|court| {
        let court = place(court.place());
        Marks { sound: best <= court && court <= worst, right: expected == Some(court), narrow: best == court && worst == court }
    });
    let reasons = reasons(answer);
    Row {
        id: entry.id.clone(),
        route: answer.route,
        court: entry.court.clone(),
        counted: entry.counted,
        is_self: reasons.iter().any(|(rule, authority)| *authority == Authority::Case && rests_on(rule, &entry.id)),
        old_law: entry.old_law,
        best: answer.best.name(),
        expected: answer.expected.name(),
        worst: answer.worst.name(),
        marks,
        reasons: reasons.into_iter().map(|(rule, _)| rule).collect(),
    }
}

/// The rules with an effect that fail, are expected to, or are contested and lean against, in the court's order.
fn reasons(answer: &Assessment) -> Vec<(RuleId, Authority)> {
    let decides = |finding: &Finding| match finding.status {
        Status::Fails => true,
        Status::Contested => finding.leans == Some(Leaning::Against),
        Status::Open => finding.expected_to_fail,
        Status::Passed | Status::NotApplicable => false,
    };
    let findings = answer.findings.iter().filter(|finding| finding.effect.is_some() && decides(finding));
    findings.map(|finding| (finding.rule, finding.authority)).collect()
}

/// Whether that case, and no other, is the rule's.
fn rests_on(rule: &str, case: &str) -> bool {
    rules::find(rule).is_some_and(|rule| !rule.sources.cases.is_empty() && rule.sources.cases.iter().all(|known| *known == case))
}

impl Row {
    /// The entry in the report.
    pub fn json(&self) -> Value {
        json!({
            "id": self.id,
            "route": self.route.name(),
            "court": self.court,
            "counted": self.counted,
            "self": self.is_self,
            "best": self.best,
            "expected": self.expected,
            "worst": self.worst,
            "sound": self.marks.map(|marks| marks.sound),
            "right": self.marks.map(|marks| marks.right),
            "narrow": self.marks.map(|marks| marks.narrow),
            "reasons": self.reasons,
        })
    }
}

/// What several entries come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many count.
    pub n: usize,
    /// How many are sound.
    pub sound: usize,
    /// How many are right.
    pub right: usize,
    /// How many are narrow.
    pub narrow: usize,
    /// Those that are not sound.
    pub unsound_ids: Vec<String>,
    /// Those that are not right.
    pub wrong_ids: Vec<String>,
}

impl Totals {
    /// Adds up the rows that count.
    pub fn of<'a>(rows: impl Iterator<Item = &'a Row>) -> Totals {
        let mut totals = Totals::default();
        for row in rows {
            let Some(marks) = row.marks else { continue };
            totals.n += 1;
            totals.sound += usize::from(marks.sound);
            totals.right += usize::from(marks.right);
            totals.narrow += usize::from(marks.narrow);
            if !marks.sound {
                totals.unsound_ids.push(row.id.clone());
            }
            if !marks.right {
                totals.wrong_ids.push(row.id.clone());
            }
        }
        totals
    }

    fn json(&self) -> Value {
        json!({ "n": self.n, "sound": self.sound, "right": self.right, "narrow": self.narrow, "unsound_ids": self.unsound_ids, "wrong_ids": self.wrong_ids })
    }
}

/// The whole report; `cases` are the rows, and the errors in their places.
pub fn report(rows: &[Row], cases: Vec<Value>) -> Value {
    let routes: Map<String, Value> =
        Route::ALL.iter().map(|route| (route.name().to_owned(), Totals::of(rows.iter().filter(|row| row.route == *route)).json())).collect();
    json!({
        "all": Totals::of(rows.iter()).json(),
        "present": Totals::of(rows.iter().filter(|row| !row.old_law)).json(),
        "old_law": Totals::of(rows.iter().filter(|row| row.old_law)).json(),
        "routes": routes,
        "cases": cases,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{entry, json};
    use super::*;
    use crate::assess::{Outcome, assess};

    /// Scores an entry against an answer with these ends and this expected outcome.
    fn marks(entry: &str, best: Outcome, expected: Expected, worst: Outcome) -> Option<(bool, bool, bool)> {
        let entry = entry::read(&json::object(entry.as_bytes()).unwrap(), 1).unwrap_or_else(|problems| panic!("{}", problems[0]));
        let answer = Assessment { best, expected, worst, ..assess(&entry.facts, &entry.law, entry.on.latest) };
        score(&entry, &answer).marks.map(|marks| (marks.sound, marks.right, marks.narrow))
    }

    #[test]
    fn stayed_and_another_procedure_count_as_dismissed() {
        use Outcome::{Dismissed, OtherProcedure, Part, Recognised, Refused};
        let stayed = r#"{"id": "x", "outcome": "stayed"}"#;
        assert_eq!(marks(stayed, Recognised, Expected::Outcome(OtherProcedure), Refused), Some((true, true, false)));
        assert_eq!(marks(stayed, Dismissed, Expected::Outcome(Dismissed), OtherProcedure), Some((true, true, true)));
        assert_eq!(marks(stayed, Refused, Expected::Outcome(Refused), Refused), Some((false, false, false)));
        assert_eq!(marks(stayed, Recognised, Expected::Unsaid, Part), Some((false, false, false)));
    }

    #[test]
    fn refused_is_dismissed_only_where_reciprocity_is_none() {
        use Outcome::{Dismissed, Recognised, Refused};
        let with = |reciprocity: &str| format!(r#"{{"id": "x", "outcome": "refused", "reciprocity": {reciprocity}}}"#);
        assert_eq!(marks(&with("\"none\""), Dismissed, Expected::Outcome(Dismissed), Dismissed), Some((true, true, true)));
        assert_eq!(marks(&with("\"none\""), Dismissed, Expected::Outcome(Dismissed), Refused), Some((true, true, true)));
        assert_eq!(marks(&with("null"), Dismissed, Expected::Outcome(Dismissed), Dismissed), Some((false, false, false)));
        assert_eq!(marks(&with("null"), Recognised, Expected::Discretion, Refused), Some((true, false, false)));
    }

    #[test]
    fn without_an_outcome_that_can_be_compared_nothing_is_counted() {
        use Outcome::{Recognised, Refused};
        for entry in [r#"{"id": "x"}"#, r#"{"id": "x", "outcome": "withdrawn"}"#, r#"{"id": "x", "outcome": "refused", "score": "no"}"#] {
            assert_eq!(marks(entry, Recognised, Expected::Unsaid, Refused), None, "{entry}");
        }
        assert!(marks(r#"{"id": "x", "outcome": "refused", "score": "partial"}"#, Recognised, Expected::Unsaid, Refused).is_some());
    }

    #[test]
    fn a_case_is_no_evidence_for_itself() {
        let entry = |id: &str| entry::read(&json::object(format!(r#"{{"id": "{id}"}}"#).as_bytes()).unwrap(), 1).ok().unwrap();
        assert_eq!(entry("us-liu-li-v-tao-li-2017").law.without_case, Some("us-liu-li-v-tao-li-2017"));
        assert_eq!(entry("of-no-record").law.without_case, None);
    }
}
