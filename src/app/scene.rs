//! What every view is given: the words, the session, and the way back to the root.

use super::root::{Form, Message, Root};
use super::screen::Screen;
use super::session::{Action, Session};
use super::sheet::Says;
use super::words::Words;
use crate::facts::FactId;
use crate::law::rules;
use crate::text::{Part, Text};
use std::rc::Rc;
use yew::AttrValue;
use yew::html::Scope;

/// The words, the session, and the way back to the root. Cheap to clone.
#[derive(Clone)]
pub struct Scene {
    /// The language on screen.
    pub words: Words,
    /// The state of the visit.
    pub session: Rc<Session>,
    /// Whether the plan could not be had.
    pub lacks_plan: bool,
    /// Where what the visitor does is sent.
    pub link: Scope<Root>,
    /// Whether the rules of the late routes have arrived.
    pub has_rules: bool,
    /// Whether a file could not be had: then nothing more is on its way.
    pub has_failed: bool,
}

impl Says for Scene {
    fn words(&self) -> &Words {
        &self.words
    }
}

impl Scene {
    /// The visitor does something.
    pub fn act(&self, action: Action) {
        self.link.send_message(Message::Act(action));
    }

    /// Whether questions, or rules that the answer rests on, have not arrived. Reasons are another matter: without them a question can be put.
    pub fn is_waiting(&self) -> bool {
        let needs = |part: Part| !self.words.holds(part);
        let is_late = !self.session.answer.route.is_assessed();
        needs(Part::Questions) || (rules::whole() && needs(Part::Routes)) || (is_late && !self.has_rules)
    }

    /// The visitor sends a form.
    pub fn submit(&self, form: Form) {
        self.link.send_message(Message::Submit(form));
    }

    /// The text with that key.
    pub fn t(&self, key: &str) -> AttrValue {
        self.words.of(&[key])
    }

    /// The text of a fact: its question, hint and so on.
    pub fn fact(&self, fact: FactId, part: &str) -> AttrValue {
        self.words.of(&["fact.", fact.key(), ".", part])
    }

    /// A message with its values.
    pub fn say(&self, text: &Text) -> AttrValue {
        self.words.say(text)
    }

    /// A count, in the plural form of the language.
    pub fn count(&self, key: &'static str, count: usize) -> AttrValue {
        self.words.say(&Text::new(key).with("count", i64::try_from(count).unwrap_or(i64::MAX)))
    }

    /// The address of a fact's question; of the list of answers while it was not put.
    pub fn href_of(&self, fact: FactId) -> String {
        self.session.number(fact).map_or(Screen::Review, Screen::Question).href()
    }
}
