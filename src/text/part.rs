//! The parts of a language, each a pack of its own, fetched when it is first needed.
//!
//! Shared by the build and the program. Which part is fetched never depends on an answer.

/// A part of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is needed to put the first questions and to say the outcome.
    Start,
    /// The other questions with their answers.
    Questions,
    /// What explains questions and outcomes: fetched when the page is at rest.
    Findings,
    /// Questions and rules of the late routes: awards, Hong Kong, Macau, Taiwan, insolvency, divorce; and the comparison of forums.
    Routes,
    /// The sentences of the law: fetched when a result is first opened.
    Law,
    /// What to do after the answer: fetched by the plan alone.
    Plan,
    /// The words of the rulebook and the atlas: pages that are written by the build, so never fetched.
    Book,
}

/// Kinds whose messages are needed until the first result.
const START_KINDS: [&str; 7] = ["error", "fact", "option", "outcome", "page", "stage", "ui"];

/// Facts that everybody is asked first.
const FIRST_FACTS: [&str; 3] = ["origin", "judgment_given", "instrument"];

/// Facts that are asked on a late route alone.
const LATE_FACTS: [&str; 28] = [
    "hk_court",
    "hk_excluded",
    "hk_listed_order",
    "ip_local",
    "clause_period",
    "clause_void",
    "paid_in_full",
    "earlier_ground",
    "hk_insolvency_kind",
    "comi_hong_kong",
    "pilot_city",
    "award_kind",
    "foreign_institution",
    "investor_state",
    "defect_raised",
    "scope_severable",
    "full_security",
    "china_link",
    "award_rules",
    "foreign_element",
    "award_defect",
    "chinese_ruling_on_clause",
    "divorce_link",
    "notice_to_answer_held",
    "local_creditors_harmed",
    "spouses",
    "chosen_court_agreement",
    "clause_date",
];

/// How the names of rules and contested points of the late routes begin.
const LATE_NAMES: [&str; 8] = ["award-", "hk-", "mo-", "tw-", "region-", "insolvency-", "divorce-", "own-absence"];

/// What explains a question and is not needed to answer it.
const DETAILS: [&str; 5] = [".why", ".look", ".ask", ".proof", "-hint"];

impl Part {
    /// All parts, in the order in which they are fetched; what is never fetched is last.
    pub const ALL: [Part; 7] = [Part::Start, Part::Questions, Part::Findings, Part::Routes, Part::Law, Part::Plan, Part::Book];

    /// Its name in the file name of the pack.
    pub const fn name(self) -> &'static str {
        match self {
            Part::Start => "start",
            Part::Questions => "questions",
            Part::Findings => "findings",
            Part::Routes => "routes",
            Part::Law => "law",
            Part::Plan => "plan",
            Part::Book => "book",
        }
    }

    /// Whether a page fetches it.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn is_fetched(self) -> bool {
        !matches!(self, Part::Book)
    }

    /// The part in which the message with that key is.
    pub fn of(key: &str) -> Part {
        let mut parts = key.split('.');
        let (kind, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let asks = matches!(kind, "fact" | "option");
        let is_late = match kind {
            "fact" | "option" | "said" => LATE_FACTS.contains(&id),
            "rule" | "point" | "cited" | "precedents" => LATE_NAMES.iter().any(|name| id.starts_with(name)),
            _ => false,
        };
        match kind {
            "sentence" => Part::Law,
            "forum" | "precaution" => Part::Routes,
            "plan" => Part::Plan,
            "book" => Part::Book,
            _ if is_late => Part::Routes,
            _ if asks && DETAILS.iter().any(|part| key.ends_with(part)) => Part::Findings,
            _ if asks && !FIRST_FACTS.contains(&id) => Part::Questions,
            _ if START_KINDS.contains(&kind) => Part::Start,
            _ => Part::Findings,
        }
    }
}
