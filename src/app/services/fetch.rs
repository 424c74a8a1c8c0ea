//! The packs of texts and of rules, from our own server.
//!
//! Which file is asked for depends on the language alone, never on an answer (design, invariant 7).

use crate::text::Part;
use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, RequestCache, RequestInit, Response};

/// A file that the page fetches once it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pack {
    /// A part of the language on screen.
    Texts(Part),
    /// The rules of the late routes, in no language, and the sheet in which results are drawn.
    Rules,
}

/// A part of a language; `None` if it cannot be had.
pub async fn texts(lang: &str, part: Part) -> Option<String> {
    file(&["packs/", lang, ".", part.name(), ".txt"].concat()).await
}

/// The text of a pack; `None` if it cannot be had.
pub async fn pack(lang: &str, pack: Pack) -> Option<String> {
    match pack {
        Pack::Texts(part) => texts(lang, part).await,
        Pack::Rules => {
            sheet().await;
            file("packs/rules.txt").await
        }
    }
}

/// Makes the sheet of results, which the page only names, a style sheet, and waits for it: so the order on the wire is always the
/// same. Without it a result is plain, and can be read.
async fn sheet() {
    let named = web_sys::window().and_then(|window| window.document()?.query_selector("[rel=late]").ok()?);
    let Some(link) = named.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return };
    let loaded = Promise::new(&mut |done, _| {
        link.set_onload(Some(&done));
        link.set_onerror(Some(&done));
    });
    if link.set_attribute("rel", "stylesheet").is_ok() {
        let _ = JsFuture::from(loaded).await;
    }
}

/// The text of a file; `None` if it cannot be had.
///
/// The browser asks whether its own copy is still good, so a pack of an older build is never used.
async fn file(address: &str) -> Option<String> {
    file_by(address, RequestCache::NoCache).await
}

/// A part of a language, from the browser's copy or our server as `cache` says; `None` if it cannot be had.
#[cfg(feature = "plan")]
pub async fn texts_by(lang: &str, part: Part, cache: RequestCache) -> Option<String> {
    file_by(&["packs/", lang, ".", part.name(), ".txt"].concat(), cache).await
}

async fn file_by(address: &str, cache: RequestCache) -> Option<String> {
    let init = RequestInit::new();
    init.set_cache(cache);
    let response = JsFuture::from(web_sys::window()?.fetch_with_str_and_init(address, &init)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
