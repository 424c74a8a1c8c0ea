//! What is still possible: for each fact the values that it can have, for each contested point the views a court can take.
//!
//! A state only ever narrows. Facts of law are a function of the jurisdiction: while that is open, all different
//! profiles are possible.

use crate::day::{Day, DayRange};
use crate::facts::{Atom, Condition, FactId, Facts, Head, Kind, Opt, PointId, Value};
use crate::law::limitation;
use crate::law::points::POINTS;
use crate::law::profile::{Profile, all_profiles, profile};
use crate::law::records::JurisdictionId;
use crate::law::rule::Link;
use crate::law::{Law, links::LINKS};
use crate::logic::Truth;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// A set of facts; contested points and law facts share one place each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FactSet(u128);

impl FactSet {
    const POINTS: u32 = 126;
    const PLACES: u32 = 127;

    /// No fact.
    pub const NONE: FactSet = FactSet(0);
    /// Every fact, and all that is not one.
    pub const ALL: FactSet = FactSet(u128::MAX);

    /// That fact alone.
    pub const fn of(fact: FactId) -> FactSet {
        FactSet(1 << fact as u8)
    }

    /// What an atom reads.
    pub fn read_by(atom: &Atom) -> FactSet {
        match *atom {
            Atom::In(fact, _) | Atom::Has(fact, _) | Atom::Before(fact, _) => FactSet::of(fact),
            Atom::BeforeTreaty(fact) => FactSet(1 << fact as u8 | 1 << FactSet::PLACES),
            Atom::Law(..) => FactSet(1 << FactSet::PLACES),
            Atom::Against(_) => FactSet(1 << FactSet::POINTS),
        }
    }

    /// What a condition reads.
    pub fn read_in(condition: &Condition) -> FactSet {
        let mut facts = FactSet::NONE;
        condition.atoms(&mut |atom| facts = facts.or(FactSet::read_by(atom)));
        facts
    }

    /// The members of both.
    pub const fn or(self, other: FactSet) -> FactSet {
        FactSet(self.0 | other.0)
    }

    /// Whether they share a member.
    pub const fn meets(self, other: FactSet) -> bool {
        self.0 & other.0 != 0
    }
}

/// What is still possible in a case.
#[derive(Clone)]
pub struct State {
    /// By fact. A choice: the options that it can have. A set: those that it can hold (low half) and those that it holds (high half).
    /// A date: its range, packed. Others: not used.
    values: [u64; FactId::ALL.len()],
    /// Points on which the court can take the view for recognition.
    can_be_for: u128,
    /// Points on which it can take the view against.
    can_be_against: u128,
    /// The profiles that are possible, by place in `profiles`.
    places: u64,
    profiles: Rc<[Profile]>,
}

/// No completion is left.
pub struct Contradiction;

/// The law of a day, as states need it. What is found out once is kept.
pub struct Ground<'a> {
    /// The law.
    pub law: &'a Law,
    /// The day.
    pub on: Day,
    /// The links in force.
    pub links: Vec<&'static Link>,
    /// For each link, the facts that it reads or narrows.
    touches: Vec<FactSet>,
    anywhere: OnceCell<Rc<[Profile]>>,
    somewhere: RefCell<Option<(u16, Rc<[Profile]>)>>,
}

impl<'a> Ground<'a> {
    /// Picks what was in force that day.
    pub fn new(law: &'a Law, on: Day) -> Ground<'a> {
        Ground::with_links(law, on, LINKS.iter().filter(|link| link.period.contains(on)).collect())
    }

    /// The same with links of one's own.
    pub fn with_links(law: &'a Law, on: Day, links: Vec<&'static Link>) -> Ground<'a> {
        let touches = links.iter().map(|link| FactSet::of(link.finding).or(FactSet::read_in(&link.when))).collect();
        Ground { law, on, links, touches, anywhere: OnceCell::new(), somewhere: RefCell::new(None) }
    }

    /// Whether some link reads or narrows that fact.
    pub fn is_linked(&self, fact: FactId) -> bool {
        self.touches.iter().any(|touches| touches.meets(FactSet::of(fact)))
    }

    fn profiles(&self, facts: &Facts) -> Rc<[Profile]> {
        let Some(Value::Jurisdiction(place)) = facts.known(FactId::Origin) else {
            return self.anywhere.get_or_init(|| all_profiles(self.on, self.law.without_case).into()).clone();
        };
        if let Some((known, profiles)) = self.somewhere.borrow().as_ref()
            && known == place
        {
            return profiles.clone();
        }
        let profiles: Rc<[Profile]> = [profile(JurisdictionId::at(*place), self.on, self.law.without_case)].into();
        self.somewhere.replace(Some((*place, profiles.clone())));
        profiles
    }
}

impl State {
    /// The state of a case by the law of a day, before any link is drawn.
    pub fn new(facts: &Facts, ground: &Ground<'_>) -> State {
        let profiles = ground.profiles(facts);
        let all_points = u128::MAX >> (128 - POINTS.len().min(128));
        let mut state = State {
            values: [0; FactId::ALL.len()],
            can_be_for: all_points,
            can_be_against: all_points,
            places: u64::MAX >> (64 - profiles.len().clamp(1, 64)),
            profiles,
        };
        for fact in FactId::ALL {
            let value = match (facts.known(*fact), fact.def().kind) {
                (Some(Value::Choice(index)), _) => 1 << index,
                (Some(Value::Set(set)), _) => set | set << 32,
                (Some(Value::Date(range)), _) => packed(*range),
                (_, Kind::Date) => packed(DayRange::ANY),
                (_, _) => fact.def().all(),
            };
            state.put(*fact, value);
        }
        state.narrow_time(facts, ground.on);
        if let Some(Value::Sums(sums)) = facts.known(FactId::Sums) {
            let awarded = |head: Head| sums.iter().any(|sum| sum.head == head && sum.amount.0 > 0);
            if awarded(Head::Punitive) && facts.known(FactId::PunitivePart).is_none() {
                state.put(FactId::PunitivePart, 0b10);
            }
            if !sums.is_empty() && facts.known(FactId::PenalPart).is_none() {
                state.put(FactId::PenalPart, if awarded(Head::Fine) { 0b10 } else { 0b01 });
            }
        }
        state
    }

    /// What the dates say of the time limit; a finding that is given prevails.
    fn narrow_time(&mut self, facts: &Facts, on: Day) {
        if facts.known(FactId::WithinTime).is_none() {
            self.put(
                FactId::WithinTime,
                match limitation::within_time(facts, on) {
                    Truth::True => 0b10,
                    Truth::False => 0b01,
                    Truth::Unknown => 0b11,
                },
            );
        }
    }

    /// The values of a fact, packed as in the table above.
    pub fn get(&self, fact: FactId) -> u64 {
        self.values.get(fact as usize).copied().unwrap_or(0)
    }

    fn put(&mut self, fact: FactId, value: u64) {
        if let Some(slot) = self.values.get_mut(fact as usize) {
            *slot = value;
        }
    }

    /// The profile of the jurisdiction, if there is only one left.
    pub fn profile(&self) -> Option<&Profile> {
        if self.places.count_ones() == 1 { self.profiles.get(self.places.trailing_zeros() as usize) } else { None }
    }

    /// Whether the value of a choice is settled.
    pub fn is_settled(&self, fact: FactId) -> bool {
        match fact.def().kind {
            Kind::Bool | Kind::Choice(_) => self.get(fact).count_ones() == 1,
            Kind::Set { .. } => self.get(fact) >> 32 == self.get(fact) & LOW,
            Kind::Jurisdiction => self.profiles.len() == 1,
            Kind::Date | Kind::Sums => false,
        }
    }

    /// The truth of an atom.
    pub fn truth(&self, atom: &Atom) -> Truth {
        match *atom {
            Atom::In(fact, mask) => subset(self.get(fact), u64::from(mask)),
            Atom::Has(fact, mask) => {
                let (can, does, mask) = (self.get(fact) & LOW, self.get(fact) >> 32, u64::from(mask));
                if does & mask != 0 || can & !mask == 0 {
                    Truth::True
                } else if can & mask == 0 {
                    Truth::False
                } else {
                    Truth::Unknown
                }
            }
            Atom::Before(fact, day) => before(self.get(fact), day),
            Atom::BeforeTreaty(fact) => self.over_places(|profile| profile.decisions_from.map_or(Truth::False, |from| before(self.get(fact), from))),
            Atom::Law(fact, mask) => self.over_places(|profile| Truth::known(mask >> profile.value(fact) & 1 == 1)),
            Atom::Against(point) => match (self.can_be_for >> point.0 & 1, self.can_be_against >> point.0 & 1) {
                (1, 1) => Truth::Unknown,
                (0, _) => Truth::True,
                (_, _) => Truth::False,
            },
        }
    }

    fn over_places(&self, truth: impl Fn(&Profile) -> Truth) -> Truth {
        let mut sum = None;
        for (index, profile) in self.profiles.iter().enumerate().take(64) {
            if self.places >> index & 1 == 1 {
                let next = truth(profile);
                match sum {
                    None => sum = Some(next),
                    Some(before) if before != next => return Truth::Unknown,
                    Some(_) => {}
                }
            }
        }
        sum.unwrap_or(Truth::Unknown)
    }

    /// Draws all links in force: findings narrow to what the raw facts make of them.
    pub fn propagate(&mut self, ground: &Ground<'_>) -> Result<(), Contradiction> {
        self.propagate_from(ground, FactSet::ALL).map(|_| ())
    }

    /// Draws the links that read or narrow something that has changed, and those that these change in turn. Gives all that has changed.
    pub fn propagate_from(&mut self, ground: &Ground<'_>, changed: FactSet) -> Result<FactSet, Contradiction> {
        let mut all = changed;
        let mut changed = changed;
        while changed.0 != 0 {
            let mut next = FactSet(0);
            for (link, touches) in ground.links.iter().zip(&ground.touches) {
                if !touches.meets(changed) {
                    continue;
                }
                let old = self.get(link.finding);
                if old & link.values == old {
                    continue;
                }
                if link.when.eval(&|atom: &Atom| self.truth(atom)) == Truth::True {
                    if old & link.values == 0 {
                        return Err(Contradiction);
                    }
                    self.put(link.finding, old & link.values);
                    next = next.or(FactSet::of(link.finding));
                }
            }
            changed = next;
            all = all.or(next);
        }
        Ok(all)
    }

    /// The state in which an open atom is settled one way, and the state in which it is settled the other way.
    ///
    /// The second is the one in which presumptions and leanings are kept, where that can be said.
    pub fn split(&self, atom: &Atom) -> Option<(State, State)> {
        let (mut yes, mut no) = (self.clone(), self.clone());
        match *atom {
            Atom::In(fact, mask) => {
                yes.put(fact, self.get(fact) & u64::from(mask));
                no.put(fact, self.get(fact) & !u64::from(mask));
            }
            Atom::Has(fact, mask) => {
                let (can, does) = (self.get(fact) & LOW, self.get(fact) >> 32);
                let index = (can & u64::from(mask) & !does).trailing_zeros();
                if index >= 32 {
                    return None;
                }
                yes.hold(Opt { fact, index: u8::try_from(index).ok()? });
                no.put(fact, can & !(1 << index) | does << 32);
                no.normalise(fact);
            }
            Atom::Before(fact, day) => return self.split_date(fact, day),
            Atom::BeforeTreaty(fact) => {
                if let Some(profile) = self.profile() {
                    return self.split_date(fact, profile.decisions_from?);
                }
                return self.split_places(|profile| profile.decisions_from.is_some());
            }
            Atom::Law(fact, mask) => return self.split_places(|profile| mask >> profile.value(fact) & 1 == 1),
            Atom::Against(PointId(place)) => {
                yes.can_be_for &= !(1 << place);
                no.can_be_against &= !(1 << place);
            }
        }
        Some((yes, no))
    }

    /// Keeps of several possible places those of one sort, if any is of it.
    pub fn suppose_place(&mut self, of: impl Fn(&Profile) -> bool) {
        let chosen = self.places & self.chosen(of);
        if chosen != 0 {
            self.places = chosen;
        }
    }

    /// The profiles of one sort, as a mask of their places.
    fn chosen(&self, of: impl Fn(&Profile) -> bool) -> u64 {
        self.profiles.iter().enumerate().take(64).filter(|(_, profile)| of(profile)).fold(0, |mask, (index, _)| mask | 1_u64 << index)
    }

    fn split_places(&self, test: impl Fn(&Profile) -> bool) -> Option<(State, State)> {
        let chosen = self.chosen(test);
        let (mut yes, mut no) = (self.clone(), self.clone());
        yes.places &= chosen;
        no.places &= !chosen;
        if yes.places == 0 || no.places == 0 {
            // The atom differs by date, not by place: take the first place apart.
            let first = self.places & self.places.wrapping_neg();
            if first == self.places {
                return None;
            }
            yes.places = first;
            no.places = self.places & !first;
        }
        Some((yes, no))
    }

    fn split_date(&self, fact: FactId, day: Day) -> Option<(State, State)> {
        let (earliest, latest, at) = (self.get(fact) >> 32, self.get(fact) & LOW, ordinal(day));
        if at <= earliest || latest < at {
            return None;
        }
        let (mut yes, mut no) = (self.clone(), self.clone());
        yes.put(fact, earliest << 32 | (at - 1));
        no.put(fact, at << 32 | latest);
        Some((yes, no))
    }

    /// Settles a choice, or makes a set hold an option.
    pub fn hold(&mut self, option: Opt) {
        let old = self.get(option.fact);
        match option.fact.def().kind {
            Kind::Set { .. } => {
                self.put(option.fact, old | option.bit() << 32);
                self.normalise(option.fact);
            }
            _ => self.put(option.fact, old & option.bit()),
        }
    }

    /// Settles a set to that option alone.
    pub fn hold_only(&mut self, option: Opt) {
        self.put(
            option.fact,
            match option.fact.def().kind {
                Kind::Set { .. } => option.bit() | option.bit() << 32,
                _ => option.bit(),
            },
        );
    }

    /// Whether the fact can still have that option (a set: that option alone).
    pub fn can_be(&self, option: Opt) -> bool {
        let value = self.get(option.fact);
        match option.fact.def().kind {
            Kind::Set { .. } => value & option.bit() != 0 && (value >> 32) & !option.bit() == 0,
            _ => value & option.bit() != 0,
        }
    }

    /// Makes a point lean: `false` for recognition, `true` against.
    pub fn lean(&mut self, point: PointId, against: bool) {
        if against {
            self.can_be_for &= !(1 << point.0);
        } else {
            self.can_be_against &= !(1 << point.0);
        }
    }

    fn normalise(&mut self, fact: FactId) {
        let Kind::Set { alone, .. } = fact.def().kind else { return };
        let (mut can, mut does) = (self.get(fact) & LOW, self.get(fact) >> 32);
        let alone = alone.map_or(0, |index| 1_u64 << index);
        if does & alone != 0 {
            can = alone;
        } else if does != 0 {
            can &= !alone;
        }
        if can.count_ones() == 1 {
            does = can;
        }
        self.put(fact, can | does << 32);
    }
}

const LOW: u64 = 0xffff_ffff;

fn subset(value: u64, mask: u64) -> Truth {
    if value & !mask == 0 {
        Truth::True
    } else if value & mask == 0 {
        Truth::False
    } else {
        Truth::Unknown
    }
}

/// A number that orders days; not a count of days.
fn ordinal(day: Day) -> u64 {
    let part = |number: i16| u64::from(number.unsigned_abs());
    (part(day.year()) * 12 + part(i16::from(day.month()))) * 31 + part(i16::from(day.of_month()))
}

fn packed(range: DayRange) -> u64 {
    ordinal(range.earliest) << 32 | ordinal(range.latest)
}

fn before(value: u64, day: Day) -> Truth {
    let (earliest, latest, at) = (value >> 32, value & LOW, ordinal(day));
    match (earliest < at, latest < at) {
        (_, true) => Truth::True,
        (false, _) => Truth::False,
        (true, false) => Truth::Unknown,
    }
}
