//! The state of a visit: the answers, what was asked in which order, what stands in the fields, what is on screen, and the assessment.
//!
//! One reducer. It knows no view and no words; the assessment is made here and nowhere else.

use super::consequences::{Consequence, consequences, expected, outcome};
use super::draft::{Draft, SumFields, Trouble};
use super::screen::Screen;
use super::services::intl::Intl;
use super::written_date::{self, Fields};
use crate::assess::{Assessment, assess, awaited_by, awaiting, check, next_questions};
use crate::day::{Day, DayRange, day};
use crate::facts::{AtOdds, FactId, Facts, Value, odds};
use crate::law::rule::{Rule, RuleId};
use crate::law::{LAW, rules};
use crate::logic::Truth;
use crate::text::Text;
use std::rc::Rc;

/// The first Civil Procedure Law in the tables entered into force on 9 April 1991.
const FIRST: Day = day(1991, 4, 9);

/// One question that was put.
#[derive(Clone, Copy)]
pub struct Asked {
    /// What is asked.
    pub fact: FactId,
    /// The first rule that waited for it, in the court's order.
    pub rule: Option<&'static Rule>,
}

/// Two answers of which one must go, and the facts with both.
#[derive(Clone)]
pub struct Clash {
    /// The two.
    pub odds: AtOdds,
    /// All answers, with both of them.
    pub facts: Facts,
    /// The answer that was being given.
    pub new: FactId,
}

/// The state of a visit. Nothing of it is stored or sent.
#[derive(Clone)]
pub struct Session {
    /// How often everything was erased.
    pub visit: u32,
    /// Today in China.
    pub today: Day,
    /// The day of whose law the answer speaks; today unless the visitor chose another.
    pub on: Day,
    /// The answers.
    pub facts: Facts,
    /// The questions put, in order; a question's number is its place here, from 1.
    pub asked: Vec<Asked>,
    /// Questions to which the visitor will come back.
    pub skipped: Vec<FactId>,
    /// What is on screen.
    pub screen: Screen,
    /// Whether the address led here, rather than an answer.
    pub by_address: bool,
    /// What stands in the fields of the question on screen.
    pub draft: Draft,
    /// What was wrong or odd when the visitor last went on.
    pub troubles: Vec<Trouble>,
    /// How often the visitor went on with something wrong or odd; each time the focus moves.
    pub stumbles: u32,
    /// What each answer to the question on screen would do, once that was asked for.
    pub weighed: Option<Rc<[Consequence]>>,
    /// The day of the law as typed, and whether it could not be read.
    pub law_day: (Fields, bool),
    /// Whether the list of answers was seen: from then on an answer leads back there.
    pub reviewed: bool,
    /// Answers that cannot both be right.
    pub clash: Option<Clash>,
    /// The last answer that was changed, and whether and how the outcome moved with the last answer.
    pub changed: Option<FactId>,
    /// What moved with the last answer; nothing before the second.
    pub moved: Option<Text>,
    /// The answer.
    pub answer: Rc<Assessment>,
    /// What is still worth asking, most decisive first.
    pub next: Rc<[FactId]>,
    /// The rules that wait for it.
    pub waiting: Rc<[RuleId]>,
}

/// What a visitor does.
#[derive(Clone)]
pub enum Action {
    /// Begins, or goes on where there is something to ask.
    Begin,
    /// Types or marks something in a field of the question: its name, its value, whether it is marked.
    Enter(String, String, bool),
    /// Adds a row to the sums.
    AddSum,
    /// Takes a row of the sums away.
    RemoveSum(usize),
    /// Confirms what is odd in the fields.
    Confirm,
    /// Wants to know what each answer would do.
    Weigh,
    /// Goes on with fields that are no answer yet.
    Stumble(Vec<Trouble>),
    /// Answers a question.
    Answer(FactId, Value),
    /// Will come back to it.
    Skip(FactId),
    /// Goes to the question of a fact.
    Visit(FactId),
    /// Of two answers at odds, takes this one back.
    TakeBack(FactId),
    /// Follows an address.
    Go(Screen),
    /// Types the day of the law: the field's name and value.
    EnterLawDay(String, String),
    /// Wants the law of that day; of none, if what was typed is no day.
    On(Option<Day>),
    /// Did nothing: the rules of the late routes have arrived.
    Whole,
    /// Erases everything.
    Erase,
}

impl Session {
    /// The state after what the visitor did.
    pub fn reduce(before: &Rc<Session>, action: Action) -> Rc<Session> {
        let mut session = Session::clone(before);
        session.by_address = false;
        match action {
            Action::Go(screen) if screen == before.screen && before.clash.is_none() => return before.clone(),
            Action::Begin => session.proceed(session.asked.len()),
            Action::Enter(..) | Action::AddSum | Action::RemoveSum(_) | Action::Confirm => session.edit(action),
            Action::Weigh => session.weigh(),
            Action::Stumble(troubles) => {
                session.troubles = troubles;
                session.stumbles += 1;
            }
            Action::Answer(fact, value) => session.answer(fact, value),
            Action::Skip(fact) => {
                session.skipped.push(fact);
                session.proceed(session.number(fact).unwrap_or(0));
            }
            Action::Visit(fact) => {
                let screen = session.question(fact);
                session.show(screen);
            }
            Action::TakeBack(fact) => session.take_back(fact),
            Action::Go(screen) => session.go(screen),
            Action::EnterLawDay(field, value) => session.law_day.0.enter(&field, value),
            Action::On(day) => {
                session.law_day.1 = day.is_none();
                if let Some(day) = day {
                    session.on = day;
                    session.law_day.0 = written_date::fields(DayRange::one(day));
                    session.assess();
                }
            }
            Action::Whole => {
                session.assess();
                // Nothing was answered; who waited is told what there is now, and nobody else.
                session.moved =
                    session.moved.filter(|_| !before.answer.route.is_assessed() || before.answer.route != session.answer.route).or(before.moved.clone());
            }
            Action::Erase => session = Session { visit: session.visit + 1, ..Session::new(session.today) },
        }
        Rc::new(session)
    }

    /// A visit in which nothing was said yet.
    pub fn new(today: Day) -> Session {
        let facts = Facts::default();
        Session {
            visit: 0,
            today,
            on: today,
            answer: Rc::new(assess(&facts, &LAW, today)),
            next: next_questions(&facts, &LAW, today).into(),
            waiting: awaiting(&facts, &LAW, today).into(),
            facts,
            asked: Vec::new(),
            skipped: Vec::new(),
            screen: Screen::Start,
            by_address: false,
            draft: Draft::default(),
            troubles: Vec::new(),
            stumbles: 0,
            weighed: None,
            law_day: (written_date::fields(DayRange::one(today)), false),
            reviewed: false,
            clash: None,
            changed: None,
            moved: None,
        }
    }

    /// A visit that begins at that address.
    pub fn opened(today: Day, screen: Screen) -> Session {
        let mut session = Session::new(today);
        session.go(screen);
        session
    }

    /// The question with that number, from 1.
    pub fn asked(&self, number: usize) -> Option<Asked> {
        self.asked.get(number.checked_sub(1)?).copied()
    }

    /// The number of a fact's question, if it was put.
    pub fn number(&self, fact: FactId) -> Option<usize> {
        self.asked.iter().position(|asked| asked.fact == fact).map(|place| place + 1)
    }

    /// How many questions may still come, besides those to which the visitor will come back.
    pub fn left(&self) -> usize {
        self.next.iter().filter(|fact| !self.skipped.contains(fact)).count()
    }

    /// Whether an answer that was given has no meaning in the case any more.
    pub fn is_idle(&self, fact: FactId) -> bool {
        odds::applies(&self.facts, fact) == Truth::False
    }

    /// The day of the law that was typed, if the tables reach it; of a month or a year its last day.
    pub fn law_day_typed(&self, intl: &Intl) -> Option<Day> {
        let range = intl.read_date(&self.law_day.0).ok()?;
        (FIRST <= range.earliest && range.earliest <= self.today).then(|| range.latest.min(self.today))
    }

    /// The fact whose question is on screen.
    pub fn asking(&self) -> Option<FactId> {
        match self.screen {
            Screen::Question(number) => self.asked(number).map(|asked| asked.fact),
            _ => None,
        }
    }

    /// Changes what stands in the fields.
    fn edit(&mut self, action: Action) {
        let Some(fact) = self.asking() else { return };
        match action {
            Action::Enter(name, value, checked) => self.draft.enter(fact, &name, &value, checked),
            Action::AddSum => self.draft.sums.push(SumFields::default()),
            Action::RemoveSum(row) if row < self.draft.sums.len() => {
                self.draft.sums.remove(row);
            }
            Action::Confirm => {
                if let Some(trouble) = self.troubles.first() {
                    self.draft.confirm(trouble.kind);
                }
                self.troubles.clear();
            }
            _ => {}
        }
    }

    fn weigh(&mut self) {
        if let Some(fact) = self.asking() {
            self.weighed = Some(consequences(&self.facts, self.on, fact).into());
        }
    }

    /// Puts a screen before the visitor, with the fields as they were answered.
    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.clash = None;
        self.troubles.clear();
        self.weighed = None;
        self.draft = self.asking().map(|fact| Draft::of(fact, self.facts.get(fact))).unwrap_or_default();
        self.reviewed |= matches!(screen, Screen::Review | Screen::Result);
    }

    fn answer(&mut self, fact: FactId, value: Value) {
        let mut facts = self.facts.clone();
        let is_change = facts.get(fact).is_some_and(|old| *old != value);
        facts.set(fact, Some(value));
        if let Err(odds) = check(&facts, &LAW, self.on) {
            self.clash = Some(Clash { odds, facts, new: fact });
            return;
        }
        self.facts = facts;
        self.skipped.retain(|skipped| *skipped != fact);
        self.changed = is_change.then_some(fact);
        self.assess();
        self.proceed(self.number(fact).unwrap_or(0));
    }

    fn take_back(&mut self, fact: FactId) {
        let Some(clash) = self.clash.take() else { return };
        self.facts = clash.facts;
        self.facts.set(fact, None);
        self.assess();
        let screen = self.question(fact);
        self.show(screen);
    }

    fn assess(&mut self) {
        let answer = assess(&self.facts, &LAW, self.on);
        self.moved = Some(what_moved(&self.answer, &answer));
        self.answer = Rc::new(answer);
        self.next = next_questions(&self.facts, &LAW, self.on).into();
        self.waiting = awaiting(&self.facts, &LAW, self.on).into();
    }

    /// Goes on from the question with that number: to the next one put that still has a meaning, to a new one, or to the review.
    fn proceed(&mut self, number: usize) {
        let follows = |asked: &&Asked| self.next.contains(&asked.fact) || (self.facts.get(asked.fact).is_some() && !self.is_idle(asked.fact));
        let later = self.asked.iter().skip(number).find(follows).filter(|_| !self.reviewed);
        let fresh = self.next.iter().find(|fact| !self.skipped.contains(fact));
        let screen = match later.map(|asked| asked.fact).or(fresh.copied()) {
            Some(fact) => self.question(fact),
            None => Screen::Review,
        };
        self.show(screen);
    }

    /// The question of that fact; put now if it was not yet.
    fn question(&mut self, fact: FactId) -> Screen {
        if let Some(number) = self.number(fact) {
            return Screen::Question(number);
        }
        let rule = awaited_by(&self.facts, &LAW, self.on, fact).first().and_then(|id| rules::find(id));
        self.asked.push(Asked { fact, rule });
        Screen::Question(self.asked.len())
    }

    fn go(&mut self, screen: Screen) {
        self.by_address = true;
        let is_there = match screen {
            Screen::Question(number) => self.asked(number).is_some(),
            Screen::Review | Screen::Result => !self.asked.is_empty(),
            Screen::Start | Screen::About(_) | Screen::Missing => true,
        };
        self.show(if is_there { screen } else { Screen::Start });
    }
}

/// What moved between two answers, in one sentence.
fn what_moved(old: &Assessment, new: &Assessment) -> Text {
    let ends = |answer: &Assessment| (answer.best.place(), answer.worst.place());
    if old.route != new.route && !new.route.is_assessed() {
        Text::new("ui.moved.road")
    } else if ends(old) == ends(new) && old.expected == new.expected {
        Text::new("ui.moved.nothing")
    } else if new.best.place() == new.worst.place() {
        Text::new("ui.moved.one").with("outcome", outcome(new.worst.name()))
    } else if ends(old) != ends(new) {
        Text::new("ui.moved.ends").with("best", outcome(new.best.name())).with("worst", outcome(new.worst.name()))
    } else {
        match expected(new) {
            Some(name) => Text::new("ui.moved.expected").with("outcome", outcome(name)),
            None => Text::new("ui.moved.unsaid"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::table::service;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const YES: Value = Value::Choice(1);

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<Session> {
        actions.into_iter().fold(Rc::new(Session::new(day(2026, 11, 24))), |session, action| Session::reduce(&session, action))
    }

    #[test]
    fn each_answer_leads_to_another_question_and_none_is_put_twice() {
        let mut session = after([Action::Begin]);
        for number in 1..8 {
            assert_eq!(session.screen, Screen::Question(number));
            let fact = session.asking().expect("a question");
            assert_eq!(session.number(fact), Some(number));
            session = Session::reduce(&session, Action::Answer(fact, Value::Unknown));
        }
    }

    #[test]
    fn a_changed_answer_keeps_all_others_and_says_what_moved() {
        let session = after([Action::Answer(FactId::Default, YES), Action::Answer(FactId::Fraud, YES), Action::Answer(FactId::Fraud, Value::Choice(0))]);
        assert_eq!((session.facts.get(FactId::Default), session.facts.get(FactId::Fraud)), (Some(&YES), Some(&Value::Choice(0))));
        assert_eq!(session.changed, Some(FactId::Fraud));
        assert!(session.moved.is_some());
    }

    #[test]
    fn of_two_answers_at_odds_one_is_taken_back_and_asked_again() {
        let appeared = Value::Set(service::APPEARED.bit());
        let clash = after([Action::Answer(FactId::Default, YES), Action::Answer(FactId::Service, appeared.clone())]);
        assert_eq!(clash.facts.get(FactId::Service), None, "nothing is taken before one is chosen");
        assert!(clash.clash.is_some());
        let chosen = Session::reduce(&clash, Action::TakeBack(FactId::Default));
        assert_eq!((chosen.facts.get(FactId::Default), chosen.facts.get(FactId::Service)), (None, Some(&appeared)));
        assert_eq!(chosen.asking(), Some(FactId::Default));
    }

    #[test]
    fn an_address_of_answers_that_nobody_gave_leads_to_the_start() {
        for screen in [Screen::Question(3), Screen::Review, Screen::Result] {
            assert_eq!(Session::opened(day(2026, 11, 24), screen).screen, Screen::Start);
        }
    }

    #[test]
    fn what_is_skipped_is_not_put_again_but_stays_open() {
        let session = after([Action::Begin]);
        let fact = session.asking().expect("a question");
        let session = Session::reduce(&session, Action::Skip(fact));
        assert_ne!(session.asking(), Some(fact));
        assert!(session.next.contains(&fact));
    }
}
