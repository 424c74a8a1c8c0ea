//! The one component of the plan: holds the case and what is typed and ticked, makes the plan, and draws it.

use super::desk::Desk;
use super::read::Case;
use super::{calendar, view};
use crate::app::sheet::{Says, Sheet};
use crate::app::words::Words;
use crate::assess::plan::{Ending, Plan, plan};
use std::cell::RefCell;
use std::rc::Rc;
use yew::html::Scope;
use yew::{Component, Context, Html, Properties};

/// What the plan is drawn from.
#[derive(Clone, Properties)]
pub struct RoomProps {
    /// The case.
    pub case: Rc<Case>,
    /// The language on screen.
    pub words: Words,
    /// What was typed and ticked; it outlasts the component.
    pub desk: Rc<RefCell<Desk>>,
}

impl PartialEq for RoomProps {
    fn eq(&self, other: &RoomProps) -> bool {
        self.case == other.case && self.words == other.words && Rc::ptr_eq(&self.desk, &other.desk)
    }
}

/// What the visitor does here.
pub enum Message {
    /// Fills or empties a field: its name and value.
    Enter(String, String),
    /// Wants the days as a calendar file.
    Save,
}

/// The component.
pub struct Room;

/// What every view is given.
pub struct Hall {
    /// The language on screen.
    pub words: Words,
    /// The case.
    pub case: Rc<Case>,
    /// What was typed and ticked.
    pub desk: Rc<RefCell<Desk>>,
    /// The plan.
    pub plan: Plan,
    /// Where what the visitor does is sent.
    pub link: Scope<Room>,
}

impl Says for Hall {
    fn words(&self) -> &Words {
        &self.words
    }
}

impl Component for Room {
    type Message = Message;
    type Properties = RoomProps;

    fn create(_: &Context<Room>) -> Room {
        Room
    }

    fn update(&mut self, context: &Context<Room>, message: Message) -> bool {
        let props = context.props();
        match message {
            Message::Enter(name, value) => {
                props.desk.borrow_mut().enter(name, value);
                true
            }
            Message::Save => {
                calendar::save(&props.words, &planned(props));
                false
            }
        }
    }

    fn view(&self, context: &Context<Room>) -> Html {
        let props = context.props();
        let hall = Hall { words: props.words.clone(), case: props.case.clone(), desk: props.desk.clone(), plan: planned(props), link: context.link().clone() };
        let mut sheet = Sheet::new(&hall);
        view::whole(&mut sheet);
        sheet.finish()
    }
}

fn planned(props: &RoomProps) -> Plan {
    let (case, desk) = (&props.case, props.desk.borrow());
    let ending = Ending { route: case.route, verdict: case.verdict, expected: case.expected, lacks_basis: case.lacks_basis };
    plan(&desk.facts(&case.facts), ending, &desk.wishes(props.words.intl()), case.on)
}
