//! The page's second program: what to do after the answer, drawn into a place that the first one gives it.
//!
//! Fetched when a result is first opened, whatever the answers are. `read` takes the case; `desk` holds what is typed and ticked here,
//! which is no fact of the case and never leaves the page's memory; `view` draws the plan that `assess::plan` makes. The search and the
//! rules are not in it: of the answer it knows only what the case says.

mod calendar;
mod desk;
mod read;
mod room;
mod view;

use super::services::fetch;
use super::words::Words;
use crate::text::Part;
use desk::Desk;
use read::Case;
use room::{Room, RoomProps};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, RequestCache};
use yew::AppHandle;

/// What is on screen.
struct Drawn {
    element: Element,
    handle: AppHandle<Room>,
    props: RoomProps,
}

thread_local! {
    static DRAWN: RefCell<Option<Drawn>> = const { RefCell::new(None) };
    static WORDS: RefCell<Option<Words>> = const { RefCell::new(None) };
    /// The case asked for last: what arrives late for another one is dropped.
    static WANTED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Draws the plan of a case, as `app::case` writes it, into an element; draws it anew if anything changed.
///
/// # Errors
///
/// In a word what is missing: the case is not of this build, or the language cannot be had.
pub async fn show(element: Element, text: &str) -> Result<(), &'static str> {
    WANTED.set(text.to_owned());
    let case = read::case(text).ok_or("case")?;
    let words = words(&case.language).await.ok_or("words")?;
    if WANTED.with_borrow(|wanted| wanted == text) {
        draw(element, case, words);
    }
    Ok(())
}

/// The words of a language: what the first program fetched, from the browser's copy, and those of the plan.
async fn words(language: &str) -> Option<Words> {
    if let Some(words) = WORDS.with_borrow(|words| words.clone().filter(|words| words.tag() == language)) {
        return Some(words);
    }
    let mut words = Words::from_packs(language, &[])?;
    for part in [Part::Start, Part::Questions, Part::Findings, Part::Routes, Part::Plan] {
        let cache = if part == Part::Plan { RequestCache::NoCache } else { RequestCache::ForceCache };
        words = words.with(part, &fetch::texts_by(language, part, cache).await?)?;
    }
    WORDS.set(Some(words.clone()));
    Some(words)
}

fn draw(element: Element, case: Case, words: Words) {
    DRAWN.with_borrow_mut(|drawn| {
        // What was typed and ticked outlasts a walk through the answers, but not that everything is erased.
        let desk = drawn.as_ref().filter(|old| old.props.case.visit == case.visit).map_or_else(Desk::shared, |old| old.props.desk.clone());
        let props = RoomProps { case: Rc::new(case), words, desk };
        match drawn {
            Some(old) if old.element == element => {
                if old.props != props {
                    old.props = props.clone();
                    old.handle.update(props);
                }
            }
            _ => {
                if let Some(old) = drawn.take() {
                    old.handle.destroy();
                }
                let handle = yew::Renderer::<Room>::with_root_and_props(element.clone(), props.clone()).render();
                *drawn = Some(Drawn { element, handle, props });
            }
        }
    });
}
