//! The language packs, from our own server.
//!
//! Which file is asked for depends on the language alone, never on an answer (design, invariant 7).

use crate::text::Part;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// The text of a pack; `None` if it cannot be had.
///
/// The browser asks whether its own copy is still good, so a pack of an older build is never used.
pub async fn pack(lang: &str, part: Part) -> Option<String> {
    pack_by(lang, part, RequestCache::NoCache).await
}

/// The text of a pack, from the browser's copy or our server as `cache` says; `None` if it cannot be had.
pub async fn pack_by(lang: &str, part: Part, cache: RequestCache) -> Option<String> {
    let init = RequestInit::new();
    init.set_cache(cache);
    let address = ["packs/", lang, ".", part.name(), ".txt"].concat();
    let response = JsFuture::from(web_sys::window()?.fetch_with_str_and_init(&address, &init)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
