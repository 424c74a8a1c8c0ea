//! The answer and its parts, and the function that finds it.

use super::explain;
use super::headline;
use super::outcome::{Outcome, Outcomes};
use super::route::{Route, route};
use super::solve::{Frame, outcomes};
use super::state::{Ground, State};
use super::suppose::{self, Split};
use crate::day::{Day, DayRange};
use crate::facts::{AtOdds, Atom, FactId, Facts, PointId};
use crate::law::limitation::{Limitation, limitation};
#[cfg(feature = "sources")]
use crate::law::rule::Citation;
use crate::law::rule::{Authority, Burden, Effect, Leaning, RuleId, Stage};
use crate::law::{Law, rules};
use crate::logic::Truth;
use crate::text::Text;

/// What follows if nothing disputed turns up and courts do what they have done so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// That outcome.
    Outcome(Outcome),
    /// Left to the court: practice is split on a point that decides.
    Discretion,
    /// It cannot be said: a fact without a presumption decides, or the case follows rules that this version does not hold.
    Unsaid,
}

impl Expected {
    /// Its name in JSON; `None` where nothing is said.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Expected::Outcome(outcome) => Some(outcome.name()),
            Expected::Discretion => Some("discretion"),
            Expected::Unsaid => None,
        }
    }
}

/// The eight answers that a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Recognised in full.
    Recognised,
    /// Recognised in part.
    Part,
    /// Left to the court.
    Discretion,
    /// Not yet: something is missing that can be cured.
    NotYet,
    /// No basis today: no treaty and no reciprocity, no competent court, or an excluded kind of decision.
    NoBasis,
    /// Refused.
    Refused,
    /// Another procedure, or a case with rules of its own.
    OtherProcedure,
    /// Cannot say yet.
    CannotSay,
}

impl Verdict {
    /// All eight, best first.
    pub const ALL: [Verdict; 8] = [
        Verdict::Recognised,
        Verdict::Part,
        Verdict::Discretion,
        Verdict::NotYet,
        Verdict::NoBasis,
        Verdict::Refused,
        Verdict::OtherProcedure,
        Verdict::CannotSay,
    ];

    /// Its name in the catalogs and in the markup.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Recognised => "recognised",
            Verdict::Part => "part",
            Verdict::Discretion => "discretion",
            Verdict::NotYet => "not-yet",
            Verdict::NoBasis => "no-basis",
            Verdict::Refused => "refused",
            Verdict::OtherProcedure => "other-procedure",
            Verdict::CannotSay => "cannot-say",
        }
    }
}

/// Where a rule stands in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is met.
    Passed,
    /// It is not met.
    Fails,
    /// It depends on facts that are not known.
    Open,
    /// The facts are known; it depends on how a court sees a contested point.
    Contested,
    /// It does not arise.
    NotApplicable,
}

impl Status {
    /// Its name in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Status::Passed => "passed",
            Status::Fails => "fails",
            Status::Open => "open",
            Status::Contested => "contested",
            Status::NotApplicable => "not-applicable",
        }
    }
}

/// One rule applied to the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// The stage at which the court comes to it.
    pub stage: Stage,
    /// Where it stands.
    pub status: Status,
    /// What a failure does; `None` for a rule that informs.
    pub effect: Option<Effect>,
    /// Who must raise and prove it.
    pub burden: Burden,
    /// How strong its authority is on that day.
    pub authority: Authority,
    /// Whether the rule fails in the case as it is supposed to be: then it leads to the expected outcome, whatever is still open.
    pub expected_to_fail: bool,
    /// What practice does, where the finding is contested.
    pub leans: Option<Leaning>,
    /// The contested points on which it depends.
    pub points: Vec<PointId>,
    /// The facts from which the status follows: with these alone it is the same, without any one of them it is not.
    pub facts: Vec<FactId>,
    /// The articles in force on that day; `treaty` is replaced by the treaty with the State of the judgment.
    #[cfg(feature = "sources")]
    pub citations: Vec<Citation>,
    /// What to say.
    pub text: Text,
}

/// What keeps the answer open, by who can close it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// What the applicant can still find out or must show.
    pub applicant: Vec<FactId>,
    /// What the debtor could raise.
    pub debtor: Vec<FactId>,
    /// What is left to the court.
    pub court: Vec<PointId>,
}

/// The answer, with all its reasons, in keys and values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The day of whose law it speaks.
    pub on: Day,
    /// The road of the case.
    pub route: Route,
    /// The best outcome that is still possible.
    pub best: Outcome,
    /// The worst one.
    pub worst: Outcome,
    /// The expected one, within these.
    pub expected: Expected,
    /// Whether both ends were shown to be possible.
    pub exact: bool,
    /// Which of the eight answers it is.
    pub verdict: Verdict,
    /// The answer in one sentence.
    pub headline: Text,
    /// Facts that decide: with these alone the answer is the same, without any one of them it is not.
    pub deciding: Vec<FactId>,
    /// All rules in force that day, in the court's order.
    pub findings: Vec<Finding>,
    /// What keeps it open.
    pub open: Open,
    /// The time limit.
    pub limitation: Limitation,
    /// What the visitor should be told besides.
    pub notices: Vec<Text>,
}

/// The interval and the expected outcome, without reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bare {
    /// All outcomes that are possible.
    pub possible: Outcomes,
    /// The expected one.
    pub expected: Expected,
    /// The road.
    pub route: Route,
}

/// The law of one day, made ready.
pub struct Session<'a> {
    /// Rules that decide, links, and the ground of states.
    pub frame: Frame<'a>,
}

impl<'a> Session<'a> {
    /// Picks what was in force that day.
    pub fn new(law: &'a Law, on: Day) -> Session<'a> {
        let rules = rules::on(on).filter_map(|(rule, _)| rule.effect.map(|effect| (rule, effect))).collect();
        Session { frame: Frame { rules, ground: Ground::new(law, on) } }
    }

    /// The day.
    pub fn on(&self) -> Day {
        self.frame.ground.on
    }

    /// What is possible, links drawn. Where the answers contradict the law of the day, as many links as fit are drawn.
    pub fn state(&self, facts: &Facts) -> State {
        let mut state = State::new(facts, &self.frame.ground);
        let _ = state.propagate(&self.frame.ground);
        state
    }

    /// The case as supposed, with the points on which practice is split taken in that way.
    pub fn supposed(&self, facts: &Facts, split: Split) -> State {
        suppose::whole(suppose::raw(facts, &self.frame.ground, split), &self.frame.ground)
    }

    /// The interval and the expected outcome.
    pub fn bare(&self, facts: &Facts) -> Bare {
        let mut possible = outcomes(&self.frame, &self.state(facts));
        if possible.is_empty() {
            possible.add_all();
            possible.exact = false;
        }
        let supposed = self.supposed(facts, Split::Open);
        let route = route(&supposed);
        let single = |state: &State| outcomes(&self.frame, state).single();
        // A presumption about a finding must not settle a point on which practice is split: both ways are looked at first.
        let unassessed = rules::unassessed(self.on()).is_some_and(|cases| cases.eval(&|atom: &Atom| supposed.truth(atom)) == Truth::True);
        let both = if !unassessed { (single(&self.supposed(facts, Split::For)), single(&self.supposed(facts, Split::Against))) } else { (None, None) };
        let expected = match both {
            (Some(best), Some(worst)) if best != worst => Expected::Discretion,
            (Some(same), Some(_)) => Expected::Outcome(same),
            (_, _) if unassessed => Expected::Unsaid,
            (_, _) => single(&supposed).map_or(Expected::Unsaid, Expected::Outcome),
        };
        Bare { possible, expected, route }
    }
}

/// Checks the facts against each other and against the law of the day.
///
/// # Errors
///
/// Two answers that cannot both be right: the page asks which one holds.
pub fn check(facts: &Facts, law: &Law, on: Day) -> Result<(), AtOdds> {
    crate::facts::odds::check(facts)?;
    if explain::is_possible(facts, law, on) { Ok(()) } else { Err(explain::contradiction(facts, law, on)) }
}

/// Can this judgment be recognised and enforced by the law of that day, and why?
///
/// Pure: the same facts, law and day give the same answer. The facts must not be at odds ([`check`]).
///
/// Source: design, sections 1 and 5.
pub fn assess(facts: &Facts, law: &Law, on: Day) -> Assessment {
    let session = Session::new(law, on);
    let bare = session.bare(facts);
    // An empty set cannot be: it was filled above.
    let best = bare.possible.best().unwrap_or(Outcome::Recognised);
    let worst = bare.possible.worst().unwrap_or(Outcome::Refused);
    let view = explain::View::new(session.state(facts));
    let state = &view.state;
    let findings = explain::findings(&session, facts, &view);
    let verdict = headline::verdict(&session, facts, &bare);
    Assessment {
        on,
        route: bare.route,
        best,
        worst,
        expected: bare.expected,
        exact: bare.possible.exact,
        verdict,
        headline: headline::headline(verdict, &bare, best, worst),
        deciding: explain::deciding(&session, facts, &bare, &findings),
        open: explain::open(&session, state),
        limitation: limitation(facts, on),
        notices: headline::notices(&session, facts, state, bare.route),
        findings,
    }
}

/// The answer for a day that is only known to lie in a range: the hull of the answers on its first and last day and on each
/// day between on which the law changes. Expected and reasons are those of the last day.
pub fn assess_during(facts: &Facts, law: &Law, range: DayRange) -> Assessment {
    let mut answer = assess(facts, law, range.latest);
    if range.is_day() {
        return answer;
    }
    for day in explain::changes_within(range) {
        let bare = Session::new(law, day).bare(facts);
        if let (Some(best), Some(worst)) = (bare.possible.best(), bare.possible.worst()) {
            if best.place() < answer.best.place() {
                answer.best = best;
            }
            if answer.worst.place() < worst.place() {
                answer.worst = worst;
            }
        }
        answer.exact &= bare.possible.exact;
    }
    answer
}
