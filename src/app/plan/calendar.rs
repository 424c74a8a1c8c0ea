//! The calendar file, made on this machine and handed to the browser as a download. No server is asked.

use crate::app::words::Words;
use crate::assess::plan::{Event, Plan, Worded, calendar, events, say};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// The name under which it is saved.
const NAME: &str = "china-deadlines.ics";
/// What it is.
const KIND: &str = "text/calendar;charset=utf-8";

/// Offers the days of a plan as a file; the browser says so if it cannot.
pub fn save(words: &Words, plan: &Plan) {
    let worded = |event: Event| Worded {
        event,
        summary: words.say(&say::summary(&event)).to_string(),
        description: words.say(&say::description(&event, plan.on)).to_string(),
    };
    let events: Vec<Worded> = events(plan).into_iter().map(worded).collect();
    let _ = download(&calendar(&events, plan.on));
}

fn download(text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(KIND);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(NAME);
    link.click();
    Url::revoke_object_url(&address)
}
