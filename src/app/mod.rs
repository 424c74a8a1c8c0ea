//! The page: a Yew app that renders an assessment and decides nothing about law.
//!
//! `session` is the one state, a reducer; `screen` its addresses; `words` the language; `services` all that reaches outside.
//! `draft`, `written_date` and `places` turn what is typed into values. `pages` are the screens, `view` their parts.
//!
//! There is one component, `root`; everything else is a function that writes on a `sheet`, since the bytes of a first visit count.
//! No text stands in the markup, and no view knows a rule or a fact by name.

mod case;
mod cited;
mod consequences;
mod draft;
mod pages;
mod places;
#[cfg(feature = "plan")]
pub mod plan;
mod root;
mod scene;
mod screen;
mod services;
mod session;
mod sheet;
mod view;
mod words;
mod written_date;

use crate::day::Day;
use crate::text::Part;
use services::browser;
use words::best_language;

pub use words::Words;

/// A number in figures, for ids, names and addresses; not for reading.
#[inline(never)]
fn figures(number: usize) -> String {
    number.to_string()
}

/// Draws the page in an element, in the language of the words.
pub fn draw(element: web_sys::Element, words: Words, today: Day) {
    yew::Renderer::<root::Root>::with_root_and_props(element, root::RootProps { words, today }).render();
}

/// Fetches the first words and draws the page in their language; shows the plain error screen if that cannot be done.
pub fn run() {
    wasm_bindgen_futures::spawn_local(async {
        let words = Words::fetch(best_language(&browser::languages()), &[Part::Start]).await;
        match (words, browser::app_element(), browser::today()) {
            (Some(words), Some(element), Some(today)) => draw(element, words, today),
            _ => browser::cannot_start(),
        }
    });
}

#[cfg(all(test, target_arch = "wasm32"))]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
