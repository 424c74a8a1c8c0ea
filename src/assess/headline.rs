//! Which of the eight answers it is, the sentence that says it, and what else the visitor should be told.

use super::answer::{Bare, Expected, Session, Verdict};
use super::interview;
use super::outcome::Outcome;
use super::route::Route;
use super::solve::failure;
use super::state::State;
use super::suppose::Split;
use crate::day::{Day, day};
use crate::facts::table::reciprocity;
use crate::facts::{FactId, Facts, Value};
use crate::law::profile::{family, recip, treaty};
use crate::law::records::{Direction, Ground as RefusalGround, JurisdictionId};
use crate::law::rule::Effect;
use crate::logic::Truth;
use crate::text::{Arg, Date, Text};
use std::borrow::Cow;
use std::cell::OnceCell;

/// Which of the eight answers it is. It never says more than the interval does.
pub fn verdict(session: &Session<'_>, facts: &Facts, bare: &Bare) -> Verdict {
    if !bare.route.is_assessed() {
        return Verdict::OtherProcedure;
    }
    let closed = bare.possible.single().is_some();
    if !closed && !thresholds_met(session, facts) {
        return Verdict::CannotSay;
    }
    expected(session, facts, bare)
}

/// Which of the eight answers is expected, whatever was asked so far.
pub fn expected(session: &Session<'_>, facts: &Facts, bare: &Bare) -> Verdict {
    match bare.expected {
        Expected::Outcome(Outcome::Recognised) => Verdict::Recognised,
        Expected::Outcome(Outcome::Part) => Verdict::Part,
        Expected::Outcome(Outcome::Refused) => Verdict::Refused,
        Expected::Outcome(Outcome::OtherProcedure) => Verdict::OtherProcedure,
        Expected::Outcome(Outcome::Dismissed) => dismissed(session, facts),
        Expected::Discretion => Verdict::Discretion,
        Expected::Unsaid => Verdict::CannotSay,
    }
}

/// Not yet, or no basis today: by the rank of the rule that is expected to fail.
fn dismissed(session: &Session<'_>, facts: &Facts) -> Verdict {
    let supposed = session.supposed(facts, Split::Open);
    let for_good = session.frame.rules.iter().any(|(rule, effect)| *effect == Effect::Dismisses && failure(rule, &supposed) == Truth::True);
    if for_good { Verdict::NoBasis } else { Verdict::NotYet }
}

/// Whether place, kind, finality and summons or appearance are each answered, declared unknown, settled otherwise, or not asked.
fn thresholds_met(session: &Session<'_>, facts: &Facts) -> bool {
    let state = session.state(facts);
    let mut open = FactId::ALL.iter().copied().filter(|fact| fact.def().threshold).filter(|fact| {
        let truth = |atom: &crate::facts::Atom| state.truth(atom);
        !(facts.get(*fact).is_some() || state.is_settled(*fact) || fact.def().applies.eval(&truth) == Truth::False || settled_by_finding(facts, *fact))
    });
    // What no rule waits for is never asked: in Hong Kong a judgment takes effect although it can be appealed.
    let awaited = OnceCell::new();
    !open.any(|fact| awaited.get_or_init(|| interview::asked(session, facts)).contains(&fact))
}

/// A finding answers the raw question that leads to it.
fn settled_by_finding(facts: &Facts, fact: FactId) -> bool {
    match fact {
        FactId::AppealPossible => facts.get(FactId::Final).is_some(),
        FactId::Default | FactId::Service => facts.get(FactId::SummonsProper).is_some(),
        _ => false,
    }
}

/// The sentence.
pub fn headline(verdict: Verdict, bare: &Bare, best: Outcome, worst: Outcome) -> Text {
    if !bare.route.is_assessed() {
        return Text::new(joined(&["route.", bare.route.name(), ".headline"]));
    }
    let part = if bare.possible.single().is_some() { ".certain" } else { ".open" };
    let end = |outcome: Outcome| Arg::Text(Text::new(joined(&["outcome.", outcome.name(), ".in-sentence"])));
    Text::new(joined(&["verdict.", verdict.name(), part])).with("best", end(best)).with("worst", end(worst))
}

fn joined(parts: &[&str]) -> Cow<'static, str> {
    Cow::Owned(parts.concat())
}

/// A law that was reviewed longer ago than this is called old, in years.
const STALE_AFTER_YEARS: i32 = 1;
/// Until then the period was six months or a year.
const SHORT_PERIOD_UNTIL: Day = day(2008, 4, 1);

/// What the visitor should be told besides.
pub fn notices(session: &Session<'_>, facts: &Facts, state: &State, route: Route) -> Vec<Text> {
    let law = session.frame.ground.law;
    let on = session.on();
    let mut notices = Vec::new();
    let date = |day: Day| Arg::Date(Date::day((day.year(), day.month(), day.of_month())));
    if law.reviewed.plus_years(STALE_AFTER_YEARS) < on {
        notices.push(Text::new("notice.stale").with("date", date(law.reviewed)));
    } else if on < law.reviewed {
        notices.push(Text::new("notice.history").with("date", date(on)));
    }
    if on < SHORT_PERIOD_UNTIL {
        notices.push(Text::new("notice.old-limitation"));
    }
    let country = super::explain::country(facts);
    let Some(profile) = state.profile() else {
        notices.push(Text::new("notice.origin-unknown"));
        return notices;
    };
    // Awards, Hong Kong, Macau and Taiwan need neither treaty nor reciprocity.
    if !matches!(route, Route::Treaty | Route::Reciprocity | Route::Insolvency | Route::Undetermined) {
        return notices;
    }
    if profile.has_treaty() {
        if profile.value(treaty::FACT) == treaty::BUSINESS_DOUBTFUL {
            notices.push(Text::new("notice.business-doubtful").with("country", country.clone()));
        } else if profile.value(family::FACT) == family::UNREAD {
            notices.push(Text::new("notice.treaty-unread").with("country", country.clone()));
        }
        return notices;
    }
    let recorded = matches!(profile.value(recip::FACT), recip::RECORDED | recip::PRECEDENT_BEFORE_2022);
    if recorded && matches!(facts.known(FactId::Reciprocity), Some(Value::Choice(index)) if *index == reciprocity::NONE.index) {
        notices.push(Text::new("notice.reciprocity-at-odds").with("country", country.clone()));
    }
    if let Some(Value::Jurisdiction(place)) = facts.known(FactId::Origin) {
        let refused = JurisdictionId::at(*place)
            .reciprocity()
            .any(|record| record.direction == Direction::XRefusesCn && record.ground == Some(RefusalGround::NoReciprocity) && record.counts_from <= on);
        if refused {
            notices.push(Text::new("notice.refused-there").with("country", country));
        }
    }
    notices
}
