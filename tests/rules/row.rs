//! One row of the tables, and how it is checked.
//!
//! Facts are written as in the other tests (`key = value, …`). A text that begins with a word and `;` starts from a case in
//! which everything is known and in order, and says only what is different in it; `key = ?` takes an answer back.

use crate::support::{day, facts};
use exequatur::assess::{Assessment, Expected, Outcome, Status, assess, check};
use exequatur::day::Day;
use exequatur::facts::{FactId, Facts};
use exequatur::law::LAW;
use exequatur::law::points::POINTS;
use std::panic::Location;

/// The day of today's law.
pub const TODAY: &str = crate::support::TODAY;

/// One row.
#[derive(Clone, Copy)]
pub struct Row {
    /// What it says, for the reader and for the message.
    pub sentence: &'static str,
    /// The rule it speaks of.
    pub rule: &'static str,
    /// The day of the law.
    pub on: &'static str,
    /// The facts.
    pub facts: &'static str,
    /// Where the rule stands.
    pub status: Status,
    /// `best..worst expected`; `discretion` is left to the court, `unsaid` cannot be said.
    pub outcome: &'static str,
    /// Facts (and, after a `*`, points) that must be among those that keep the answer open.
    pub open: &'static str,
    /// Where the row stands.
    pub at: &'static Location<'static>,
}

/// A row.
#[track_caller]
pub const fn row(
    sentence: &'static str,
    rule: &'static str,
    on: &'static str,
    facts: &'static str,
    status: Status,
    outcome: &'static str,
    open: &'static str,
) -> Row {
    Row { sentence, rule, on, facts, status, outcome, open, at: Location::caller() }
}

/// A debtor who took part; nothing is left to ask. The dates are put in by the day of the law.
const CLEAN: &str = "origin = US, judgment_given = true, instrument = judgment, court_unit = whole-country, court_kind = state-court, \
    subject = contract, decision_kind = merits, penal_part = false, matter = none, relief = money, reciprocity = nothing-more, \
    appeal_possible = false, appeal_pending = false, provisional = false, papers = complete, \
    jurisdiction_basis = defendant-domicile, real_connection = true, clause = none, arbitration_agreement = none, \
    default = false, summons_proper = true, judgment_service = not-needed, heard = true, incapacity = none, fraud = false, \
    chinese_proceedings = none, third_state_recognised = false, conflicting_award = false, earlier_application = none, \
    policy_concern = none, punitive_part = false, performance_terms = no-period, interruption = false, obstacle = false, \
    debtor_in_china = true, assets_in_china = true, remedy = recognition-and-enforcement, debtor_kind = private, applicant_in_china = false";

/// An award that a creditor brings from London, in order.
const AWARD: &str = "origin = GB, instrument = award, judgment_given = true, court_unit = whole-country, subject = contract, matter = none, \
    relief = money, papers = complete, award_kind = final-award, award_rules = institutional, investor_state = false, foreign_element = true, \
    award_defect = none, chinese_ruling_on_clause = none, appeal_pending = false, heard = true, fraud = false, chinese_proceedings = none, \
    third_state_recognised = false, conflicting_award = false, earlier_application = none, policy_concern = none, punitive_part = false, \
    performance_terms = no-period, interruption = false, obstacle = false, debtor_in_china = true, assets_in_china = true, \
    remedy = recognition-and-enforcement, debtor_kind = private, applicant_in_china = false";

/// The other starting points: what each puts over the clean case.
const ROADS: &[(&str, &str)] = &[
    ("clean", ""),
    ("hk", "origin = HK, hk_court = high-or-district-court, hk_excluded = none, chosen_court_agreement = false"),
    (
        "hk-2008",
        "origin = HK, hk_court = high-or-district-court, hk_excluded = none, chosen_court_agreement = true, clause_date = 2015-03-02, \
         clause_void = false, paid_in_full = false",
    ),
    (
        "hk-family",
        "origin = HK, subject = family-property, hk_court = high-or-district-court, hk_excluded = none, hk_listed_order = true, \
         chosen_court_agreement = false",
    ),
    (
        "hk-insolvency",
        "origin = HK, instrument = insolvency, subject = insolvency, relief = status, applicant = officeholder, \
         hk_insolvency_kind = winding-up-or-sanctioned-scheme, comi_hong_kong = true, pilot_city = true, local_creditors_harmed = false",
    ),
    ("macau", "origin = MO"),
    ("taiwan", "origin = TW"),
    (
        "divorce",
        "instrument = divorce, relief = status, subject = family-status, spouses = one-chinese, divorce_link = a-spouse-lived-there, \
         notice_to_answer_held = false, applicant = claimant",
    ),
    ("insolvency", "origin = DE, instrument = insolvency, relief = status, subject = insolvency, applicant = officeholder, local_creditors_harmed = false"),
];

/// A debtor who stayed away, after a summons through the central authority.
const ABSENT: &str = "default = true, summons_proper = ?, served_in = china, service = treaty, service_proof = certificate, consul_served = not-by-consul";

/// The case of a row.
pub fn case(text: &str, on: Day) -> Facts {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |part: &str| {
        for one in part.split(',').filter(|one| !one.trim().is_empty()) {
            let (key, value) = one.split_once('=').unwrap_or_else(|| panic!("`{one}` is no fact"));
            let (key, value) = (key.trim().to_owned(), value.trim().to_owned());
            pairs.retain(|(other, _)| *other != key);
            pairs.push((key, value));
        }
    };
    let changes = match text.split_once(';') {
        None => text,
        Some((start, changes)) => {
            let (start, absent) = start.trim().strip_suffix("absent").map_or((start.trim(), false), |start| (start.trim(), true));
            match start {
                "award" => put(AWARD),
                name => {
                    put(CLEAN);
                    let name = if name.is_empty() { "clean" } else { name };
                    put(ROADS.iter().find(|(other, _)| *other == name).unwrap_or_else(|| panic!("no case is called `{name}`")).1);
                }
            }
            put(&dates(on));
            if absent {
                put(ABSENT);
            }
            changes
        }
    };
    put(changes);
    let text: Vec<String> = pairs.into_iter().filter(|(_, value)| value != "?").map(|(key, value)| format!("{key} = {value}")).collect();
    facts(&text.join(", "))
}

/// Judged, effective and filed within four months before the day.
fn dates(on: Day) -> String {
    format!("judgment_date = {}, effective_date = {}, filed = true, applied = {}", on.plus_months(-4).iso(), on.plus_months(-2).iso(), on.iso())
}

/// How an answer reads in a row.
pub fn outcome(answer: &Assessment) -> String {
    let expected = match answer.expected {
        Expected::Outcome(outcome) => outcome.name(),
        Expected::Discretion => "discretion",
        Expected::Unsaid => "unsaid",
    };
    format!("{}..{} {expected}", answer.best.name(), answer.worst.name())
}

/// `recognised` alone stands for `recognised..recognised recognised`.
fn in_full(written: &str) -> String {
    match Outcome::ALL.iter().find(|outcome| outcome.name() == written) {
        Some(certain) => format!("{0}..{0} {0}", certain.name()),
        None => written.to_owned(),
    }
}

/// What is wrong with a row, in words; nothing if it holds.
fn wrong(row: &Row) -> Vec<String> {
    let on = day(row.on);
    let facts = case(row.facts, on);
    if let Err(odds) = check(&facts, &LAW, on) {
        return vec![format!("the facts are at odds: {odds:?}")];
    }
    let answer = assess(&facts, &LAW, on);
    let mut wrong = Vec::new();
    match answer.findings.iter().find(|finding| finding.rule == row.rule) {
        None => wrong.push("the rule is not in force".to_owned()),
        Some(finding) if finding.status == row.status => {}
        Some(finding) => wrong.push(format!("{} should be {}, is {}", row.rule, row.status.name(), finding.status.name())),
    }
    if outcome(&answer) != in_full(row.outcome) {
        wrong.push(format!("the outcome should be {}, is {}", in_full(row.outcome), outcome(&answer)));
    }
    if !answer.exact {
        wrong.push("the interval is not exact".to_owned());
    }
    for name in row.open.split_whitespace() {
        let found = match name.strip_prefix('*') {
            Some(point) => answer.open.court.iter().any(|id| POINTS.iter().position(|other| other.id == point).is_some_and(|place| usize::from(id.0) == place)),
            None => FactId::of_key(name).is_some_and(|fact| answer.open.applicant.contains(&fact) || answer.open.debtor.contains(&fact)),
        };
        if !found {
            wrong.push(format!("`{name}` should keep it open; open are {:?}", answer.open));
        }
    }
    wrong
}

/// Checks every row of a table and names all that do not hold.
#[track_caller]
pub fn check_rows(rows: &[Row]) {
    let mut report = String::new();
    for row in rows {
        for problem in wrong(row) {
            report.push_str(&format!("\n{}: {}: {problem}", row.at, row.sentence));
        }
    }
    assert!(report.is_empty(), "{report}");
}
