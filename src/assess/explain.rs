//! Why: each rule's finding, the facts on which it rests, what decides, and what keeps the answer open.

use super::answer::{Bare, Finding, Open, Session, Status};
use super::order::sort;
use super::solve::{failure, has_completion};
use super::state::{Ground, State};
use super::suppose::Split;
use crate::day::{Day, DayRange};
use crate::facts::{AtOdds, Atom, Condition, FactId, Facts, Layer, PointId, Value};
use crate::law::Law;
use crate::law::limitation;
use crate::law::links::LINKS;
use crate::law::points::POINTS;
use crate::law::records::{JurisdictionId, NEW_YORK, RECIPROCITY, TREATIES};
use crate::law::rule::{Burden, Effect, Leaning, Rule, Version};
use crate::law::rules;
use crate::logic::Truth;
use crate::text::{Arg, Text};
use std::borrow::Cow;
use std::cell::OnceCell;

/// A state, with its two ends: every open point one way, and the other. Each end is found at most once.
pub struct View {
    /// The state.
    pub state: State,
    ends: OnceCell<[Option<State>; 2]>,
}

impl View {
    /// A view of a state in which links are drawn.
    pub fn new(state: State) -> View {
        View { state, ends: OnceCell::new() }
    }

    fn of(ground: &Ground<'_>, facts: &Facts) -> Option<View> {
        let mut state = State::new(facts, ground);
        state.propagate(ground).ok()?;
        Some(View::new(state))
    }

    fn ends(&self, ground: &Ground<'_>) -> &[Option<State>; 2] {
        self.ends.get_or_init(|| [with_all_points(ground, &self.state, false), with_all_points(ground, &self.state, true)])
    }
}

/// Every rule in force that day, applied to the case.
pub fn findings(session: &Session<'_>, facts: &Facts, view: &View) -> Vec<Finding> {
    let least = Least::of(&session.frame.ground, facts);
    let supposed = session.supposed(facts, Split::Open);
    rules::on(session.on()).map(|(rule, version)| finding(session, facts, (view, &supposed), &least, rule, version)).collect()
}

/// The case with least known: nothing, or only where it comes from or what it is. Most rules belong to another road, and
/// that follows from one of these.
struct Least {
    nothing: Option<View>,
    road: [(FactId, Option<View>); 2],
}

impl Least {
    fn of(ground: &Ground<'_>, facts: &Facts) -> Least {
        let alone = |fact: FactId| (fact, facts.known(fact).and_then(|_| View::of(ground, &only(facts, &[fact]))));
        Least { nothing: View::of(ground, &Facts::default()), road: [alone(FactId::Origin), alone(FactId::Instrument)] }
    }

    /// The facts from which the status of a rule follows, if they are among these.
    fn reasons(&self, ground: &Ground<'_>, rule: &Rule, status_now: Status) -> Option<Vec<FactId>> {
        let gives = |view: &Option<View>| view.as_ref().is_some_and(|view| status(ground, rule, view) == status_now);
        if gives(&self.nothing) {
            return Some(Vec::new());
        }
        self.road.iter().find(|(_, view)| gives(view)).map(|(fact, _)| vec![*fact])
    }
}

fn finding(session: &Session<'_>, facts: &Facts, (view, supposed): (&View, &State), least: &Least, rule: &'static Rule, version: &'static Version) -> Finding {
    let ground = &session.frame.ground;
    let state = &view.state;
    let status = status(ground, rule, view);
    let points = match status {
        Status::Contested | Status::Open => open_points(session, rule, state),
        Status::Passed | Status::Fails | Status::NotApplicable => Vec::new(),
    };
    let leans = (status == Status::Contested).then(|| leaning(ground, rule, state));
    let key = match status {
        Status::Passed => text_key(rule.id, "passed"),
        Status::Fails => text_key(rule.id, "fails"),
        Status::Open | Status::Contested => text_key(rule.id, "open"),
        Status::NotApplicable => Cow::Borrowed("finding.not-applicable"),
    };
    Finding {
        rule: rule.id,
        stage: rule.stage,
        status,
        effect: rule.effect,
        burden: rule.burden,
        authority: version.authority,
        expected_to_fail: failure(rule, supposed) == Truth::True,
        leans,
        points,
        facts: least.reasons(ground, rule, status).unwrap_or_else(|| reasons(ground, facts, rule, status)),
        #[cfg(feature = "sources")]
        citations: super::citations::in_force(facts, version, session.on()),
        text: Text::new(key).with("country", country(facts)),
    }
}

fn text_key(rule: &str, part: &str) -> Cow<'static, str> {
    let mut key = String::from("rule.");
    key.push_str(rule);
    key.push('.');
    key.push_str(part);
    Cow::Owned(key)
}

/// The State of the judgment, or "that State".
pub fn country(facts: &Facts) -> Arg {
    match facts.known(FactId::Origin) {
        Some(Value::Jurisdiction(place)) => Arg::Country(Cow::Borrowed(JurisdictionId::at(*place).code())),
        _ => Arg::Text(Text::new("ui.that_state")),
    }
}

/// Where a rule stands. Monotone: what is passed, fails or does not arise stays so when more is known.
pub fn status(ground: &Ground<'_>, rule: &Rule, view: &View) -> Status {
    let truth = |atom: &Atom| view.state.truth(atom);
    match (rule.applies.eval(&truth), failure(rule, &view.state)) {
        (Truth::False, _) => Status::NotApplicable,
        (_, Truth::True) => Status::Fails,
        (Truth::True, Truth::False) => Status::Passed,
        (Truth::Unknown, Truth::False) => Status::Open,
        (_, Truth::Unknown) => match view.ends(ground) {
            [Some(best), Some(worst)] if failure(rule, best) == Truth::False && failure(rule, worst) == Truth::True => Status::Contested,
            _ => Status::Open,
        },
    }
}

/// The state in which every open point goes one way.
fn with_all_points(ground: &Ground<'_>, state: &State, against: bool) -> Option<State> {
    let mut end = state.clone();
    for (place, _) in POINTS.iter().enumerate() {
        let point = PointId(u8::try_from(place).ok()?);
        if state.truth(&Atom::Against(point)) == Truth::Unknown {
            end.lean(point, against);
        }
    }
    end.propagate(ground).ok()?;
    Some(end)
}

/// What practice does with a contested rule: its points by their leanings.
fn leaning(ground: &Ground<'_>, rule: &Rule, state: &State) -> Leaning {
    let mut end = state.clone();
    for (place, point) in POINTS.iter().enumerate() {
        let Ok(id) = u8::try_from(place).map(PointId) else { continue };
        if point.leans != Leaning::Split && state.truth(&Atom::Against(id)) == Truth::Unknown {
            end.lean(id, point.leans == Leaning::Against);
        }
    }
    let _ = end.propagate(ground);
    match failure(rule, &end) {
        Truth::True => Leaning::Against,
        Truth::False => Leaning::For,
        Truth::Unknown => Leaning::Split,
    }
}

/// The facts from which a status follows: none of them can be dropped.
fn reasons(ground: &Ground<'_>, facts: &Facts, rule: &Rule, status_now: Status) -> Vec<FactId> {
    let mut kept: Vec<FactId> = depends_on(&[&rule.applies, &rule.fails]).into_iter().filter(|fact| facts.known(*fact).is_some()).collect();
    sort(&mut kept);
    let same = |kept: &[FactId]| View::of(ground, &only(facts, kept)).is_some_and(|view| status(ground, rule, &view) == status_now);
    minimise(&mut kept, &same);
    kept
}

/// Drops what can be dropped, from the end, until nothing can.
fn minimise(kept: &mut Vec<FactId>, same: &dyn Fn(&[FactId]) -> bool) {
    loop {
        let before = kept.len();
        drop_within(kept, 0, before, same);
        if kept.len() == before {
            return;
        }
    }
}

/// Drops what can be dropped of a stretch: all of it at once, or half by half. Most facts decide nothing.
fn drop_within(kept: &mut Vec<FactId>, from: usize, to: usize, same: &dyn Fn(&[FactId]) -> bool) {
    if from == to {
        return;
    }
    let without: Vec<FactId> = kept.iter().take(from).chain(kept.iter().skip(to)).copied().collect();
    if same(&without) {
        *kept = without;
    } else if to - from > 1 {
        let middle = from.midpoint(to);
        drop_within(kept, middle, to, same);
        drop_within(kept, from, middle, same);
    }
}

/// The case with only these facts known.
pub fn only(facts: &Facts, kept: &[FactId]) -> Facts {
    let mut some = Facts::default();
    for fact in kept {
        some.set(*fact, facts.known(*fact).cloned());
    }
    some
}

/// Facts that decide the interval and the expected outcome: none of them can be dropped.
pub fn deciding(session: &Session<'_>, facts: &Facts, bare: &Bare, findings: &[Finding]) -> Vec<FactId> {
    let ends = |bare: &Bare| (bare.possible.best(), bare.possible.worst(), bare.expected, bare.route);
    let wanted = ends(bare);
    let same = |kept: &[FactId]| ends(&session.bare(&only(facts, kept))) == wanted;
    let mut kept: Vec<FactId> = facts.known_facts().collect();
    // Most facts decide nothing: try to do with those of the rules that fail, before dropping them one by one.
    let mut guess: Vec<FactId> = Vec::new();
    for finding in findings.iter().filter(|finding| finding.effect.is_some() && matches!(finding.status, Status::Fails | Status::Contested)) {
        guess.extend_from_slice(&finding.facts);
    }
    guess.extend([FactId::Origin, FactId::Instrument].into_iter().filter(|fact| facts.known(*fact).is_some()));
    sort(&mut guess);
    guess.dedup();
    if guess.len() < kept.len() && same(&guess) {
        kept = guess;
    }
    minimise(&mut kept, &same);
    kept
}

/// All facts on which conditions depend, through links and computed facts too.
pub fn depends_on(conditions: &[&Condition]) -> Vec<FactId> {
    let mut found: Vec<FactId> = Vec::new();
    let mut open: Vec<FactId> = Vec::new();
    let mut add = |atom: &Atom, open: &mut Vec<FactId>| {
        for fact in facts_of(atom) {
            if !found.contains(&fact) {
                found.push(fact);
                open.push(fact);
            }
        }
    };
    for condition in conditions {
        condition.atoms(&mut |atom| add(atom, &mut open));
    }
    while let Some(fact) = open.pop() {
        for link in LINKS.iter().filter(|link| link.finding == fact) {
            link.when.atoms(&mut |atom| add(atom, &mut open));
        }
        for other in computed_from(fact) {
            add(&Atom::In(*other, 0), &mut open);
        }
    }
    found
}

/// The facts from which a finding is computed otherwise than by a link.
pub fn computed_from(fact: FactId) -> &'static [FactId] {
    match fact {
        FactId::WithinTime => &limitation::FACTS,
        FactId::PunitivePart | FactId::PenalPart => &[FactId::Sums],
        _ => &[],
    }
}

/// The facts that an atom speaks of.
pub fn facts_of(atom: &Atom) -> impl Iterator<Item = FactId> + use<> {
    let (first, second) = match *atom {
        Atom::In(fact, _) | Atom::Has(fact, _) | Atom::Before(fact, _) => (Some(fact), None),
        Atom::BeforeTreaty(fact) => (Some(fact), Some(FactId::Origin)),
        Atom::Law(..) => (Some(FactId::Origin), None),
        Atom::Against(_) => (None, None),
    };
    first.into_iter().chain(second)
}

/// Open rules that can still decide: none of an earlier rank is certain to.
pub fn live(session: &Session<'_>, state: &State) -> Vec<(&'static Rule, Effect)> {
    // In a case with rules of its own, of these rules only the first can decide: is it a case at all?
    let elsewhere = rules::unassessed(session.on()).is_some_and(|other| other.eval(&|atom: &Atom| state.truth(atom)) == Truth::True);
    let mut last = if elsewhere { Effect::Redirects } else { Effect::Severs };
    for (rule, effect) in &session.frame.rules {
        if *effect < last && failure(rule, state) == Truth::True {
            last = *effect;
        }
    }
    session
        .frame
        .rules
        .iter()
        .filter(|(rule, effect)| (*effect < last || (*effect == last && !certain(session, state, last))) && failure(rule, state) == Truth::Unknown)
        .copied()
        .collect()
}

fn certain(session: &Session<'_>, state: &State, effect: Effect) -> bool {
    session.frame.rules.iter().any(|(rule, other)| *other == effect && failure(rule, state) == Truth::True)
}

/// Calls `visit` with each fact that can still matter for a condition: through the links of its findings too.
pub fn open_facts(ground: &Ground<'_>, state: &State, condition: &Condition, visit: &mut dyn FnMut(FactId)) {
    let mut seen: Vec<FactId> = Vec::new();
    let mut queue: Vec<FactId> = Vec::new();
    let truth = |atom: &Atom| state.truth(atom);
    condition.open_atoms(&truth, &mut |atom| queue.extend(facts_of(atom)));
    while let Some(fact) = queue.pop() {
        if seen.contains(&fact) || state.is_settled(fact) {
            continue;
        }
        seen.push(fact);
        visit(fact);
        for link in ground.links.iter().filter(|link| link.finding == fact && state.get(fact) & !link.values != 0) {
            link.when.open_atoms(&truth, &mut |atom| queue.extend(facts_of(atom)));
        }
        queue.extend_from_slice(computed_from(fact));
    }
}

/// What keeps the answer open, by who can close it.
pub fn open(session: &Session<'_>, state: &State) -> Open {
    let mut open = Open::default();
    for (rule, _) in live(session, state) {
        let side = match rule.burden {
            Burden::Debtor => &mut open.debtor,
            Burden::Applicant | Burden::Court => &mut open.applicant,
        };
        for condition in [&rule.applies, &rule.fails] {
            open_facts(&session.frame.ground, state, condition, &mut |fact| {
                if fact.def().layer == Layer::Raw && !side.contains(&fact) {
                    side.push(fact);
                }
            });
        }
        for point in open_points(session, rule, state) {
            if !open.court.contains(&point) {
                open.court.push(point);
            }
        }
    }
    open.debtor.retain(|fact| !open.applicant.contains(fact));
    sort(&mut open.applicant);
    sort(&mut open.debtor);
    sort(&mut open.court);
    open
}

/// The points on which a rule still depends and that the facts have brought up.
fn open_points(session: &Session<'_>, rule: &Rule, state: &State) -> Vec<PointId> {
    let mut found: Vec<PointId> = Vec::new();
    let truth = |atom: &Atom| state.truth(atom);
    let mut conditions: Vec<&Condition> = vec![&rule.applies, &rule.fails];
    for fact in depends_on(&[&rule.applies, &rule.fails]).into_iter().filter(|fact| !state.is_settled(*fact)) {
        conditions.extend(session.frame.ground.links.iter().filter(|link| link.finding == fact).map(|link| &link.when));
    }
    for condition in conditions {
        condition.open_atoms(&truth, &mut |atom| {
            if let Atom::Against(point) = *atom
                && !found.contains(&point)
                && brought_up(condition, state, point)
            {
                found.push(point);
            }
        });
    }
    sort(&mut found);
    found
}

/// Whether the facts alone make a condition turn on that point: with the point one way it holds or fails for certain.
fn brought_up(condition: &Condition, state: &State, point: PointId) -> bool {
    let (mut best, mut worst) = (state.clone(), state.clone());
    best.lean(point, false);
    worst.lean(point, true);
    let truth = |state: &State| condition.eval(&|atom: &Atom| state.truth(atom));
    truth(&best) != truth(&worst) && (truth(&best).is_known() || truth(&worst).is_known())
}

/// Whether the answers can all be right by the law of the day.
pub fn is_possible(facts: &Facts, law: &Law, on: Day) -> bool {
    let ground = Ground::new(law, on);
    let mut state = State::new(facts, &ground);
    state.propagate(&ground).is_ok() && has_completion(ground, state)
}

/// Two answers that cannot both be right by the law of the day: of a set from which none can be dropped, a finding and what speaks
/// against it, if there is one; else the first and the last.
pub fn contradiction(facts: &Facts, law: &Law, on: Day) -> AtOdds {
    let mut kept: Vec<FactId> = facts.known_facts().collect();
    minimise(&mut kept, &|kept| !is_possible(&only(facts, kept), law, on));
    let finding = kept.iter().copied().find(|fact| fact.def().layer == Layer::Finding);
    let one = finding.or(kept.first().copied()).unwrap_or(FactId::Origin);
    let other = kept.iter().copied().rfind(|fact| *fact != one && !matches!(fact, FactId::Origin | FactId::Instrument)).unwrap_or(one);
    AtOdds { first: one.min(other), second: one.max(other) }
}

/// The first day of a range and each day within it on which a record begins or ends.
pub fn changes_within(range: DayRange) -> Vec<Day> {
    let mut days = vec![range.earliest];
    let mut add = |day: Option<Day>| days.extend(day.filter(|day| range.earliest < *day && *day <= range.latest));
    for rule in rules::all() {
        for version in rule.sources.versions {
            add(Some(version.period.from));
            add(version.period.to);
        }
    }
    for link in LINKS {
        add(Some(link.period.from));
        add(link.period.to);
    }
    RECIPROCITY.iter().for_each(|record| add(Some(record.counts_from)));
    TREATIES.iter().for_each(|treaty| add(treaty.in_force));
    NEW_YORK.iter().for_each(|membership| add(Some(membership.from)));
    add(Some(crate::law::profile::THREE_TESTS));
    sort(&mut days);
    days.dedup();
    days
}
