//! A sheet of paper on which a screen is written, element by element, as Yew's nodes.
//!
//! Yew's `html!` unfolds into some 400 bytes of code an element, most of it moves and drops; a call here is 20. With some 250 elements
//! that is 30 of the 130 kilobytes of a first visit (measured 24 November 2026, brotli). What comes out is the same tree of nodes.

use super::scene::Scene;
use super::session::Action;
use super::words::Words;
use crate::text::Text;
use std::rc::Rc;
use yew::virtual_dom::{Key, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// What is being written: finished nodes, and the elements that are still open.
pub struct Sheet<'a, S = Scene> {
    /// The words, and what else the views of that program are given.
    pub scene: &'a S,
    open: Vec<VTag>,
    done: Vec<VNode>,
}

/// Writes an element: `tag!(sheet, "p", "note", { … })`. What stands in the braces is written within it; it is closed at the end.
macro_rules! tag {
    ($sheet:expr, $tag:literal, $class:expr, { $($body:tt)* }) => {
        $sheet.open($tag, $class);
        $($body)*
        $sheet.close();
    };
}
pub(super) use tag;

/// What has words.
pub trait Says {
    /// The language on screen.
    fn words(&self) -> &Words;
}

impl<'a, S: Says> Sheet<'a, S> {
    /// An empty sheet.
    pub fn new(scene: &'a S) -> Sheet<'a, S> {
        Sheet { scene, open: Vec::new(), done: Vec::new() }
    }

    /// All that was written.
    pub fn finish(mut self) -> Html {
        while !self.open.is_empty() {
            self.close();
        }
        VList::with_children(self.done, None).into()
    }

    /// Begins an element. Prefer `tag!`, which also ends it.
    #[inline(never)]
    pub fn open(&mut self, tag: &'static str, class: &str) {
        self.open.push(VTag::new(AttrValue::Static(tag)));
        if !class.is_empty() {
            self.attr("class", class);
        }
    }

    /// Ends the element that was begun last.
    #[inline(never)]
    pub fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.put(tag.into());
        }
    }

    #[inline(never)]
    fn put(&mut self, node: VNode) {
        match self.open.last_mut() {
            Some(parent) => parent.add_child(node),
            None => self.done.push(node),
        }
    }

    /// Gives the open element an attribute.
    #[inline(never)]
    pub fn attr(&mut self, name: &'static str, value: &str) {
        if let Some(tag) = self.open.last_mut() {
            tag.add_attribute(name, shared(value));
        }
    }

    /// Tells the open element apart from its sisters.
    pub fn key(&mut self, key: &str) {
        if let Some(tag) = self.open.last_mut() {
            tag.key = Some(Key::from(key));
        }
    }

    /// Writes text into the open element.
    #[inline(never)]
    pub fn text(&mut self, text: AttrValue) {
        self.put(VText::new(text).into());
    }

    /// Writes the text with that key.
    #[inline(never)]
    pub fn t(&mut self, key: &str) {
        let text = self.scene.words().of(&[key]);
        self.text(text);
    }

    /// Writes a message with its values.
    #[inline(never)]
    pub fn say(&mut self, text: &Text) {
        let text = self.scene.words().say(text);
        self.text(text);
    }

    /// Writes an element that holds one text.
    #[inline(never)]
    pub fn line(&mut self, tag: &'static str, class: &str, text: AttrValue) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// Writes an element that holds the text with that key.
    #[inline(never)]
    pub fn leaf(&mut self, tag: &'static str, class: &str, key: &str) {
        let text = self.scene.words().of(&[key]);
        self.line(tag, class, text);
    }

    /// Writes an element that holds the text with that key, given in parts.
    #[inline(never)]
    pub fn leaf_of(&mut self, tag: &'static str, class: &str, key: &[&str]) {
        let text = self.scene.words().of(key);
        self.line(tag, class, text);
    }

    /// Writes the text with that key, given in parts.
    #[inline(never)]
    pub fn t_of(&mut self, key: &[&str]) {
        let text = self.scene.words().of(key);
        self.text(text);
    }

    /// Writes a drawing of `index.html`.
    #[inline(never)]
    pub fn drawing(&mut self, class: &str, symbol: &str) {
        tag!(self, "svg", class, {
            self.attr("aria-hidden", "true");
            tag!(self, "use", "", {
                self.attr("href", symbol);
            });
        });
    }

    /// Begins a link.
    #[inline(never)]
    pub fn link(&mut self, class: &str, href: &str) {
        self.open("a", class);
        self.attr("href", href);
    }

    /// Writes a link with the text of that key.
    #[inline(never)]
    pub fn link_leaf(&mut self, class: &str, href: &str, key: &str) {
        self.link(class, href);
        self.t(key);
        self.close();
    }

    /// Begins a link to another site, which opens in a new tab and learns nothing of this page. Its text comes before `close`.
    #[inline(never)]
    pub fn link_away(&mut self, class: &str, href: &str) {
        self.link(class, href);
        self.attr("target", "_blank");
        self.attr("rel", "noopener noreferrer");
    }

    /// Calls back on an event of the open element, or within it.
    pub fn on(&mut self, event: Event, call: impl Fn(web_sys::Event) + 'static) {
        self.listen(On { event, call: Box::new(call) });
    }

    #[inline(never)]
    fn listen(&mut self, on: On) {
        if let Some(tag) = self.open.last_mut() {
            tag.add_listener(Rc::new(on));
        }
    }

    /// Writes a field of a form; it is left open for more attributes.
    #[inline(never)]
    pub fn input(&mut self, kind: &str, name: &str, id: &str, value: &str) {
        self.open("input", if kind == "text" { "inp" } else { "" });
        for (attribute, given) in [("type", kind), ("name", name), ("id", id)] {
            self.attr(attribute, given);
        }
        if let Some(tag) = self.open.last_mut() {
            tag.set_value(Some(shared(value)));
        }
    }

    /// Marks the open radio button or box, or takes the mark away.
    pub fn checked(&mut self, is_checked: bool) {
        if let Some(tag) = self.open.last_mut() {
            tag.set_checked(is_checked);
        }
    }
}

impl Sheet<'_> {
    /// Writes a button that does something.
    #[inline(never)]
    pub fn button(&mut self, class: &str, key: &str, action: Action) {
        tag!(self, "button", class, {
            self.attr("type", "button");
            self.does(action);
            self.t(key);
        });
    }

    /// Makes the open element do something when it is pressed, instead of what it does by itself.
    #[inline(never)]
    pub fn does(&mut self, action: Action) {
        let scene = self.scene.clone();
        self.on(Event::Press, move |event| {
            event.prevent_default();
            scene.act(action.clone());
        });
    }
}

/// A copy of the text that can be shared.
#[inline(never)]
pub fn shared(text: &str) -> AttrValue {
    AttrValue::from(Rc::<str>::from(text))
}

/// What a view listens to.
#[derive(Clone, Copy)]
pub enum Event {
    /// Pressed, by whatever means.
    Press,
    /// Something was typed or marked.
    Input,
    /// Another option was chosen.
    Change,
    /// A form was sent.
    Submit,
}

/// A listener of any kind.
struct On {
    event: Event,
    call: Box<dyn Fn(web_sys::Event)>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        match self.event {
            Event::Press => ListenerKind::onclick,
            Event::Input => ListenerKind::oninput,
            Event::Change => ListenerKind::onchange,
            Event::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        (self.call)(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
