//! The browser's page: address, title, focus, language, clock.

use crate::day::Day;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, FocusOptions, HtmlElement, Window};

/// Hours by which China is ahead of UTC, all year.
const CHINA_AHEAD_MS: f64 = 8.0 * 3_600_000.0;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// Today's date in China. The one place where the product looks at a clock.
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new(&(js_sys::Date::now() + CHINA_AHEAD_MS).into());
    let part = |number: u32| i8::try_from(number).ok();
    Day::new(i16::try_from(now.get_utc_full_year()).ok()?, part(now.get_utc_month() + 1)?, part(now.get_utc_date())?)
}

/// The languages that the visitor reads, as the address (`?lang=`) and then the browser name them, best first.
pub fn languages() -> Vec<String> {
    let mut tags = Vec::new();
    let Some(window) = window() else { return tags };
    let search = window.location().search().unwrap_or_default();
    tags.extend(search.trim_start_matches('?').split('&').filter_map(|pair| pair.strip_prefix("lang=")).map(str::to_owned));
    tags.extend(window.navigator().languages().iter().filter_map(|tag| tag.as_string()));
    tags
}

/// The part of the address after `#`, with it; empty if there is none.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Whether a change of the address makes a step that the browser's back button undoes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It does.
    New,
    /// It takes the place of the present one.
    Instead,
}

/// Sets the part of the address after `#`.
pub fn set_hash(hash: &str, step: Step) {
    let Some(window) = window() else { return };
    let _ = match step {
        Step::New => window.location().set_hash(hash),
        Step::Instead => window.location().replace(hash),
    };
}

/// Calls back whenever the address changes, until the page is closed.
pub fn on_hash_change(call: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(call);
    if let Some(window) = window() {
        window.set_onhashchange(Some(closure.as_ref().unchecked_ref()));
    }
    closure.forget();
}

/// Names the page in the tab and in the history.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Tells the browser and screen readers which language the page is in, and from which side it is read.
pub fn set_language(tag: &str, is_right_to_left: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", if is_right_to_left { "rtl" } else { "ltr" });
    }
}

/// Shows the screen that says that the checker cannot start.
pub fn cannot_start() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-start", "failed");
    }
}

/// The place in the page where the app is drawn.
pub fn app_element() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Shows the page from its top, with the focus on its heading; the screen reader then reads that.
pub fn focus_heading() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    focus(document().and_then(|document| document.query_selector("#main h1").ok().flatten()), Scroll::Stay);
}

/// Gives the focus to the first element that matches, and brings it into view.
pub fn focus_on(selector: &str) {
    focus(document().and_then(|document| document.query_selector(selector).ok().flatten()), Scroll::Show);
}

#[derive(PartialEq)]
enum Scroll {
    Stay,
    Show,
}

fn focus(element: Option<Element>, scroll: Scroll) {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(scroll == Scroll::Stay);
    let _ = element.focus_with_options(&options);
}

/// Runs something once the page has been painted and rests.
pub fn at_rest(run: impl FnOnce() + 'static) {
    gloo::timers::callback::Timeout::new(120, run).forget();
}

#[wasm_bindgen]
extern "C" {
    /// Set by the loader (`Trunk.toml`): fetches the plan's program if it is not here, and has it draw the case.
    #[wasm_bindgen(catch, js_namespace = window, js_name = showPlan)]
    async fn draw_plan(element: &Element, case: &str) -> Result<JsValue, JsValue>;
}

/// Has the plan of that case drawn in its place on the page; whether that could be done. Nothing is fetched because of what the case is.
pub async fn show_plan(case: &str) -> bool {
    match document().and_then(|document| document.get_element_by_id("plan")) {
        Some(element) => draw_plan(&element, case).await.is_ok(),
        None => true,
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
