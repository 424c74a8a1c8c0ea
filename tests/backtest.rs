//! The decided cases: what README says of them holds. The full report is `exequatur backtest` (`tests/cli.rs` tests the command).

#[path = "support/cases.rs"]
mod cases;

use exequatur::assess::{Expected, Outcome, Route, assess};
use exequatur::law::{LAW, Law};

/// The outcome that a court's word stands for.
fn outcome(word: &str) -> Option<Outcome> {
    match word {
        "recognised" => Some(Outcome::Recognised),
        "part" => Some(Outcome::Part),
        "refused" => Some(Outcome::Refused),
        "dismissed" | "stayed" => Some(Outcome::Dismissed),
        _ => None,
    }
}

struct Tally {
    scored: usize,
    unsound: Vec<String>,
    wrong: Vec<String>,
}

/// Scores the cases of some routes; `reciprocity: none` makes refused and dismissed one (`tests/cases/README.md`).
fn tally(routes: &[Route]) -> Tally {
    let mut tally = Tally { scored: 0, unsound: Vec::new(), wrong: Vec::new() };
    for case in cases::decided().iter().filter(|case| case.is_scored) {
        let id: &'static str = Box::leak(case.id.clone().into_boxed_str());
        let law = Law { without_case: Some(id), ..LAW };
        let answer = assess(&case.facts, &law, case.on);
        let Some(court) = case.outcome.as_deref().and_then(outcome) else { continue };
        if !routes.contains(&answer.route) {
            continue;
        }
        tally.scored += 1;
        let courts: &[Outcome] =
            if case.no_reciprocity && matches!(court, Outcome::Refused | Outcome::Dismissed) { &[Outcome::Refused, Outcome::Dismissed] } else { &[court] };
        let inside = |court: &Outcome| answer.best.place() <= court.place() && court.place() <= answer.worst.place();
        if !courts.iter().any(inside) {
            tally.unsound.push(case.id.clone());
        }
        let expected = matches!(answer.expected, Expected::Outcome(outcome) if courts.iter().any(|court| court.place() == outcome.place()));
        if !expected {
            tally.wrong.push(case.id.clone());
        }
    }
    tally
}

#[test]
fn all_cases_are_sound_and_right_but_for_three() {
    let tally = tally(&Route::ALL);
    assert_eq!(tally.scored, 61);
    assert!(tally.unsound.is_empty(), "unsound: {:?}", tally.unsound);
    // Two courts overlooked a Korean precedent of 1999; of the third case the report does not say where she was to be served.
    // The law stays as it is.
    assert_eq!(tally.wrong, ["kr-spring-comm-2011", "kr-zhang-xiaoxi-2015", "us-divorce-absent-wife"]);
}
