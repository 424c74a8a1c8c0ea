//! The page in a real browser, part by part: what a visitor sees before any server is asked.
//!
//! The whole journey, privacy and accessibility are tested on the built site (`tests/browser`).
#![cfg(target_arch = "wasm32")]

use exequatur::app::{Words, draw};
use exequatur::day::day;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.start.txt"));
const CHINESE: &str = include_str!(concat!(env!("OUT_DIR"), "/zh-Hans.start.txt"));

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a browser has a document")
}

/// Draws the page afresh and waits until it stands.
async fn page(tag: &str, pack: &str) -> Element {
    web_sys::window().expect("a window").location().set_hash("#/").expect("an address");
    // Only our own page of the test before is taken away: the runner writes its results beside it.
    if let Some(old) = document().get_element_by_id("page") {
        old.remove();
    }
    let element = document().create_element("div").expect("an element");
    element.set_id("page");
    document().body().expect("a body").append_child(&element).expect("room");
    draw(element.clone(), Words::from_packs(tag, &[pack]).expect("a pack of this build"), day(2026, 11, 24));
    settle().await;
    element
}

async fn settle() {
    yew::platform::time::sleep(std::time::Duration::from_millis(30)).await;
}

fn all(page: &Element, selector: &str) -> Vec<HtmlElement> {
    let found = page.query_selector_all(selector).expect(selector);
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

async fn press(page: &Element, selector: &str) {
    all(page, selector).first().expect(selector).click();
    settle().await;
}

#[wasm_bindgen_test]
async fn where_everybody_starts_every_outcome_is_possible_and_none_is_expected() {
    let page = page("en", ENGLISH).await;
    assert_eq!(all(&page, ".brk ol > li.in").len(), 4);
    assert_eq!(all(&page, ".brk .expected").len(), 0);
}

#[wasm_bindgen_test]
async fn the_first_question_offers_its_answers_and_that_one_does_not_know() {
    let page = page("en", ENGLISH).await;
    press(&page, "[data-action='start']").await;
    assert_eq!(all(&page, "form[data-question] legend h1").len(), 1);
    assert!(all(&page, "form[data-question] input[name='answer']").len() > 1);
    assert_eq!(all(&page, "form[data-question] input[value='unknown']").len(), 1);
    assert_eq!(all(&page, "form[data-question] input:checked").len(), 0);
}

#[wasm_bindgen_test]
async fn going_on_without_an_answer_is_said_in_words_and_asks_nothing_else() {
    let page = page("en", ENGLISH).await;
    press(&page, "[data-action='start']").await;
    let asked = |page: &Element| all(page, "form[data-question]").first().and_then(|form| form.get_attribute("data-question"));
    let before = asked(&page);
    press(&page, "[data-action='continue']").await;
    assert_eq!(all(&page, "[data-error-summary] a").len(), 1);
    assert_eq!(asked(&page), before);
    press(&page, "input[value='unknown']").await;
    assert_eq!(all(&page, "form[data-question] input:checked").len(), 1);
    press(&page, "[data-action='continue']").await;
    assert_ne!(asked(&page), before);
}

#[wasm_bindgen_test]
async fn no_text_is_missing_on_the_first_screens_in_any_language() {
    for (tag, pack) in [("en", ENGLISH), ("zh-Hans", CHINESE)] {
        let page = page(tag, pack).await;
        assert!(!page.inner_html().contains("[ui.") && !page.inner_html().contains("[page."), "{tag}");
        press(&page, "[data-action='start']").await;
        assert!(!page.inner_html().contains("[ui.") && !page.inner_html().contains("[fact."), "{tag}");
    }
}
