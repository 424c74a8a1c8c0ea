//! The plan as a program: fetched when a result is first opened, and called by its loader (`static/plan/loader.js`).

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Draws the plan of a case, written as `app::case` does, into an element; draws it anew if the case changed.
///
/// # Errors
///
/// The words of the language cannot be had, or the case is not of this build. The next call tries again.
#[wasm_bindgen]
pub async fn show(element: web_sys::Element, case: String) -> Result<(), JsValue> {
    exequatur::app::plan::show(element, &case).await.map_err(JsValue::from_str)
}
