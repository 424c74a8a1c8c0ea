//! The rules of the late routes give the same answers from their pack as from the tables of this program: the page reads the pack.

#[path = "support/cases.rs"]
mod cases;

use exequatur::assess::{assess, next_questions};
use exequatur::law::{LAW, late, rules};

/// What is answered to the decided cases, and what is asked next. Articles are left out: a pack holds none.
fn answers() -> Vec<String> {
    let answer = |case: &cases::Case| {
        let answer = assess(&case.facts, &LAW, case.on);
        let findings: Vec<_> = answer.findings.iter().map(|finding| (finding.rule, finding.status, finding.leans, &finding.facts)).collect();
        let ends = (answer.route, answer.best, answer.expected, answer.worst, answer.exact);
        let next = next_questions(&case.facts, &LAW, case.on);
        format!("{} {ends:?} {:?} {:?} {:?} {findings:?} {next:?}", case.id, answer.headline, answer.deciding, answer.open)
    };
    cases::decided().iter().map(answer).collect()
}

/// One test: once the pack has arrived, the tables are gone for this program.
#[test]
fn the_pack_answers_as_the_tables_do() {
    let (tables, written) = (answers(), late::write(rules::late()));
    let ids: Vec<_> = rules::ids().collect();
    assert_eq!(rules::add(&written.replacen("exequatur", "exequator", 1)), Err(late::LateError::Form));
    assert_eq!(rules::add(&written), Ok(()));
    assert_eq!(rules::ids().collect::<Vec<_>>(), ids);
    assert_eq!(late::write(rules::late()), written);
    for (from_pack, from_tables) in answers().iter().zip(&tables) {
        assert_eq!(from_pack, from_tables);
    }
}
