//! Where to sue or arbitrate, for who holds nothing yet: what China would do with the outcome of each forum, by the law of the day,
//! and what must be done in the running case because it can hardly be repaired later.
//!
//! A forum is weighed as a case: the facts of the dispute and of the debtor, and a judgment or an award of that forum given on that
//! day. What was said of a case already running counts for the forum in which it runs. It knows no rule by name, and of places only
//! Hong Kong, which is a forum of its own beside the country of the dispute.

use super::answer::{Expected, Session, Status, Verdict};
use super::explain::{View, status};
use super::headline;
use super::outcome::Outcome;
use super::route::Route;
use super::solve::failure;
use super::suppose::Split;
use crate::day::{Day, DayRange};
use crate::facts::table::{award_defect, instrument, jurisdiction, subject};
use crate::facts::{Atom, Condition, FactId, Facts, Opt, Value};
use crate::law::Law;
use crate::law::profile::{place, place_of};
use crate::law::records::{JurisdictionId, JurisdictionKind};
use crate::law::rule::{Effect, RuleId};
use crate::logic::Truth;

/// At most so many rules are named that stand in the way.
const AGAINST: usize = 4;

/// What is true of the dispute and of the debtor in whatever forum.
static OF_THE_DISPUTE: &[FactId] = &[
    FactId::Subject,
    FactId::Matter,
    FactId::MatterInChina,
    FactId::OilConvention,
    FactId::LandClaim,
    FactId::Relief,
    FactId::HkExcluded,
    FactId::HkListedOrder,
    FactId::Spouses,
    FactId::InvestorState,
    FactId::ForeignElement,
    FactId::AllPartiesMainland,
    FactId::ChosenCourtAgreement,
    FactId::ClauseDate,
    FactId::ArbitrationAgreement,
    FactId::ChineseProceedings,
    FactId::ChineseProceedingsByApplicant,
    FactId::ChineseProceedingsFirst,
    FactId::ThirdStateRecognised,
    FactId::ConflictingAward,
    FactId::PolicyConcern,
    FactId::PunitivePart,
    FactId::Sums,
    FactId::DebtorInChina,
    FactId::AssetsInChina,
    FactId::ChinaLink,
    FactId::Remedy,
    FactId::DebtorKind,
    FactId::ImmunityWaived,
    FactId::StateAccepts,
    FactId::ApplicantInChina,
];

/// What is true of a case that runs, in the forum in which it runs.
static OF_THE_CASE: &[FactId] = &[
    FactId::CourtUnit,
    FactId::CourtKind,
    FactId::Reciprocity,
    FactId::AwardRules,
    FactId::AwardDefect,
    FactId::DefectRaised,
    FactId::ScopeSeverable,
    FactId::ChineseRulingOnClause,
    FactId::JurisdictionBasis,
    FactId::RealConnection,
    FactId::DivorceLink,
    FactId::IpLocal,
    FactId::HkCourt,
    FactId::Clause,
    FactId::ArbitrationPleaded,
    FactId::Default,
    FactId::ServedIn,
    FactId::Service,
    FactId::ServiceProof,
    FactId::ConsulServed,
    FactId::AgentAuthorised,
    FactId::Heard,
    FactId::Incapacity,
    FactId::Fraud,
];

/// One thing to see to while the case runs: its name in the catalogs, under `precaution.<name>`, and what courts look at afterwards.
struct Topic {
    name: &'static str,
    fact: FactId,
    options: u32,
}

const fn topic(name: &'static str, fact: FactId, options: u32) -> Topic {
    Topic { name, fact, options }
}

const fn bits(option: Opt) -> u32 {
    1 << option.index
}

/// What the claimant has in its hands, in the order in which it comes up.
static TOPICS: &[Topic] = &[
    topic("exclusive", FactId::Jurisdiction, bits(jurisdiction::PRC_EXCLUSIVE)),
    topic("connection", FactId::Jurisdiction, bits(jurisdiction::LACKING)),
    topic("choice", FactId::Jurisdiction, bits(jurisdiction::AGAINST_CHOICE)),
    topic("arbitration", FactId::ArbitrationAgreement, u32::MAX),
    topic("agreement", FactId::AwardDefect, bits(award_defect::NO_AGREEMENT) | bits(award_defect::INVALID_AGREEMENT)),
    topic("talks", FactId::AwardDefect, bits(award_defect::PRIOR_STEP)),
    topic("tribunal", FactId::AwardDefect, bits(award_defect::COMPOSITION) | bits(award_defect::PROCEDURE)),
    topic("notice", FactId::AwardDefect, bits(award_defect::NO_NOTICE)),
    topic("summons", FactId::SummonsProper, u32::MAX),
    topic("channel", FactId::Service, u32::MAX),
    topic("scope", FactId::AwardDefect, bits(award_defect::BEYOND_SCOPE)),
    topic("punitive", FactId::PunitivePart, u32::MAX),
    topic("service", FactId::JudgmentServed, u32::MAX),
    topic("finality", FactId::Final, u32::MAX),
    topic("time", FactId::WithinTime, u32::MAX),
];

impl Topic {
    /// Whether one of these conditions speaks of it, itself and not through a link.
    fn is_in(&self, conditions: &[&Condition]) -> bool {
        let mut found = false;
        for condition in conditions {
            condition.atoms(&mut |atom| {
                found |= matches!(*atom, Atom::In(fact, options) | Atom::Has(fact, options) if fact == self.fact && options & self.options != 0);
            });
        }
        found
    }
}

/// How the dispute is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By a court.
    Court,
    /// By arbitrators.
    Arbitration,
}

impl Kind {
    /// Its name in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Court => "court",
            Kind::Arbitration => "arbitration",
        }
    }
}

/// One forum, and what China would do with its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forum {
    /// How the dispute is decided there.
    pub kind: Kind,
    /// The country of the court, or of the seat; `None` for a seat left open, in a State of the New York Convention.
    pub place: Option<JurisdictionId>,
    /// The road that its outcome would take.
    pub route: Route,
    /// The best outcome in China.
    pub best: Outcome,
    /// The expected one.
    pub expected: Expected,
    /// The worst one.
    pub worst: Outcome,
    /// Which of the eight answers is expected.
    pub verdict: Verdict,
    /// The rules that stand in the way: they fail, are contested, or leave the expected outcome open. At most four, in the court's order.
    pub against: Vec<RuleId>,
    /// What to see to while the case runs, in the order in which it comes up.
    pub precautions: Vec<Precaution>,
}

/// What must be done before there is a decision, since afterwards it can hardly be repaired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Precaution {
    /// Its name: the text stands under `precaution.<name>`.
    pub name: &'static str,
    /// The rules for whose sake, in the court's order.
    pub rules: Vec<RuleId>,
}

/// The names of all precautions.
pub fn precautions() -> impl Iterator<Item = &'static str> {
    TOPICS.iter().map(|topic| topic.name)
}

/// The forums that are open, best expected outcome first.
///
/// `None` unless the facts say that nothing was decided yet. A mainland court or an arbitration on the mainland is not among them: what
/// is decided there needs no recognition.
///
/// Source: issue 4; the rules of each route, for a decision given on that day.
pub fn forums(facts: &Facts, law: &Law, on: Day) -> Option<Vec<Forum>> {
    if facts.known(FactId::JudgmentGiven) != Some(&Value::Choice(0)) {
        return None;
    }
    let country = match facts.known(FactId::Origin) {
        Some(Value::Jurisdiction(place)) => Some(JurisdictionId::at(*place)),
        _ => None,
    }
    .filter(|place| place.jurisdiction().is_some_and(|place| place.kind != JurisdictionKind::Forum));
    let hong_kong = JurisdictionId::all().find(|id| place_of(*id) == place::HONG_KONG);
    let session = Session::new(law, on);
    let mut found: Vec<Forum> = Vec::new();
    let mut add = |kind: Kind, place: Option<JurisdictionId>| {
        let forum = weigh(&session, facts, kind, place);
        // What ranks the same stays in the order in which it was weighed.
        let at = found.partition_point(|known| rank(known.expected) <= rank(forum.expected));
        found.insert(at, forum);
    };
    let abroad = country.filter(|_| country != hong_kong);
    if abroad.is_some() {
        add(Kind::Court, abroad);
    }
    add(Kind::Court, hong_kong);
    add(Kind::Arbitration, abroad);
    add(Kind::Arbitration, hong_kong);
    Some(found)
}

/// The forums by what must be seen to in them, each list once; forums without any are left out.
pub fn alike(forums: &[Forum]) -> Vec<Vec<&Forum>> {
    let names = |forum: &Forum| forum.precautions.iter().map(|precaution| precaution.name).collect::<Vec<_>>();
    let mut groups: Vec<Vec<&Forum>> = Vec::new();
    for forum in forums.iter().filter(|forum| !forum.precautions.is_empty()) {
        match groups.iter_mut().find(|group| group.first().is_some_and(|first| names(first) == names(forum))) {
            Some(group) => group.push(forum),
            None => groups.push(vec![forum]),
        }
    }
    groups
}

/// Best first; what cannot be said comes last.
fn rank(expected: Expected) -> u8 {
    match expected {
        Expected::Outcome(outcome) => outcome.place() * 2,
        Expected::Discretion => 3,
        Expected::Unsaid => u8::MAX,
    }
}

fn weigh(session: &Session<'_>, facts: &Facts, kind: Kind, place: Option<JurisdictionId>) -> Forum {
    let case = hypothetical(facts, kind, place, session.on());
    let bare = session.bare(&case);
    let view = View::new(session.state(&case));
    let supposed = session.supposed(&case, Split::Open);
    let truth = |atom: &Atom| supposed.truth(atom);
    let mut against = Vec::new();
    let mut precautions: Vec<Precaution> = TOPICS.iter().map(|topic| Precaution { name: topic.name, rules: Vec::new() }).collect();
    for (rule, effect) in &session.frame.rules {
        let status = status(&session.frame.ground, rule, &view);
        let stands = match failure(rule, &supposed) {
            Truth::True => true,
            // What stays open when all is as nobody disputes is named where it leaves the outcome open.
            Truth::Unknown if !matches!(bare.expected, Expected::Outcome(_)) => true,
            Truth::Unknown | Truth::False => matches!(status, Status::Fails | Status::Contested),
        };
        if stands && against.len() < AGAINST {
            against.push(rule.id);
        }
        // What redirects or dismisses for good turns on the forum and the dispute, not on how the case is run.
        if matches!(effect, Effect::Redirects | Effect::Dismisses) || status == Status::NotApplicable {
            continue;
        }
        let arises = rule.applies.eval(&truth) != Truth::False;
        for (topic, precaution) in TOPICS.iter().zip(&mut precautions) {
            if (arises && topic.is_in(&[&rule.fails])) || topic.is_in(&[&rule.applies]) {
                precaution.rules.push(rule.id);
            }
        }
    }
    precautions.retain(|precaution| !precaution.rules.is_empty());
    Forum {
        kind,
        place,
        route: bare.route,
        best: bare.possible.best().unwrap_or(Outcome::Recognised),
        expected: bare.expected,
        worst: bare.possible.worst().unwrap_or(Outcome::Refused),
        verdict: headline::expected(session, &case, &bare),
        against,
        precautions,
    }
}

/// The case as it would be with a decision of that forum, given on that day.
fn hypothetical(facts: &Facts, kind: Kind, place: Option<JurisdictionId>, on: Day) -> Facts {
    let mut case = Facts::default();
    let mut keep = |list: &[FactId]| {
        for fact in list {
            case.set(*fact, facts.known(*fact).cloned());
        }
    };
    let sought = match facts.known(FactId::Instrument) {
        Some(Value::Choice(index)) => Some(*index),
        _ => None,
    };
    let runs = if sought == Some(instrument::AWARD.index) { Kind::Arbitration } else { Kind::Court };
    let place_fact = place.map(|place| Value::Jurisdiction(place.index()));
    keep(OF_THE_DISPUTE);
    if runs == kind && facts.known(FactId::Origin) == place_fact.as_ref() {
        keep(OF_THE_CASE);
    }
    // A divorce or insolvency is decided as such by courts; before arbitrators it is a dispute about that subject.
    let own = |index: u8| [instrument::DIVORCE.index, instrument::INSOLVENCY.index, instrument::CRIMINAL_CIVIL.index].contains(&index);
    let held = match (kind, sought) {
        (Kind::Court, Some(index)) if own(index) => index,
        (Kind::Court, _) => instrument::JUDGMENT.index,
        (Kind::Arbitration, Some(index)) => {
            let about = if index == instrument::DIVORCE.index {
                Some(subject::FAMILY_STATUS)
            } else if index == instrument::INSOLVENCY.index {
                Some(subject::INSOLVENCY)
            } else {
                None
            };
            if let Some(about) = about {
                case = case.with(about);
            }
            instrument::AWARD.index
        }
        (Kind::Arbitration, None) => instrument::AWARD.index,
    };
    for (fact, value) in [
        (FactId::Origin, place_fact),
        (FactId::JudgmentGiven, Some(Value::Choice(1))),
        (FactId::Instrument, Some(Value::Choice(held))),
        (FactId::JudgmentDate, Some(Value::Date(DayRange::one(on)))),
    ] {
        case.set(fact, value);
    }
    case
}
