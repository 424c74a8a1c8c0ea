//! The parts of a language, each a pack of its own, fetched when it is first needed.
//!
//! Shared by the build and the program. Which part is fetched never depends on an answer.

/// A part of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is needed to ask and to say the outcome.
    Start,
    /// What explains questions and outcomes: fetched when the page is at rest.
    Findings,
    /// The sentences of the law: fetched when a result is first opened.
    Law,
    /// What to do after the answer: fetched by the plan alone.
    Plan,
    /// The words of the rulebook and the atlas: pages that are written by the build, so never fetched.
    Book,
}

/// Kinds whose messages are needed until the first result.
const START_KINDS: [&str; 7] = ["error", "fact", "option", "outcome", "page", "stage", "ui"];

/// What explains a question and is not needed to answer it.
const DETAILS: [&str; 5] = [".why", ".look", ".ask", ".proof", "-hint"];

impl Part {
    /// All parts, in the order in which they are fetched; what is never fetched is last.
    pub const ALL: [Part; 5] = [Part::Start, Part::Findings, Part::Law, Part::Plan, Part::Book];

    /// Its name in the file name of the pack.
    pub const fn name(self) -> &'static str {
        match self {
            Part::Start => "start",
            Part::Findings => "findings",
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
        let kind = key.split('.').next().unwrap_or_default();
        let explains = matches!(kind, "fact" | "option") && DETAILS.iter().any(|part| key.ends_with(part));
        match kind {
            "sentence" => Part::Law,
            "plan" => Part::Plan,
            "book" => Part::Book,
            _ if START_KINDS.contains(&kind) && !explains => Part::Start,
            _ => Part::Findings,
        }
    }
}
