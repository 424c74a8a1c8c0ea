//! Authorities as a page writes them: title, article, official title, since when, how far it was checked, and the words of the law.

use super::book::{Book, date, note};
use super::frame::Page;
use super::html::Html;
use crate::day::Period;
use crate::law::records::{Instrument, InstrumentKind};
use crate::law::rule::{Citation, Version};
use crate::text::{Arg, Text};

/// The stand-in for the treaty with the State of the judgment.
const ANY_TREATY: &str = "treaty";

/// Writes every authority of a version, an instrument each, and the sentences that we hold.
pub fn version(html: &mut Html, page: &Page<'_>, version: &Version) {
    let mut instruments: Vec<Vec<&Citation>> = Vec::new();
    for citation in version.citations {
        match instruments.iter_mut().find(|known| known.first().is_some_and(|first| first.instrument == citation.instrument)) {
            Some(articles) => articles.push(citation),
            None => instruments.push(vec![citation]),
        }
    }
    html.tag("ul", "cites", |html| {
        for articles in &instruments {
            html.tag("li", "", |html| {
                html.tag("div", "cite", |html| instrument(html, page, articles));
                for citation in articles {
                    sentence(html, page.book, citation);
                }
            });
        }
    });
}

fn instrument(html: &mut Html, page: &Page<'_>, articles: &[&Citation]) {
    let (book, Some(first)) = (page.book, articles.first()) else { return };
    let id = first.instrument;
    let mut title = if id == ANY_TREATY { book.t("book.cite.any_treaty") } else { book.t(&format!("instrument.{id}.title")) };
    let numbers: Vec<Arg> = articles.iter().filter(|cited| !cited.article.is_empty()).map(|cited| Arg::Plain(cited.article.to_owned())).collect();
    if !numbers.is_empty() {
        title += &book.say(&Text::new("ui.articles").with("articles", Arg::List(numbers)));
    }
    match note(&["instrument", id, "url"]) {
        _ if id == ANY_TREATY => html.link("", &page.to("countries/index.html"), &title),
        Some(url) => html.away(url, |html| html.text(&title)),
        None => html.leaf("span", "", &title),
    }
    if let Some(official) = note(&["instrument", id, "title_zh"]).filter(|official| *official != title) {
        html.foreign("span", "zh", "zh-Hans", official);
    }
    if let Some((kind, period)) = Instrument::find(id).and_then(|found| Some((found.kind, found.period?))) {
        html.leaf("span", "when", &in_force(book, kind, period));
    }
    for cited in
        articles.iter().enumerate().filter(|(place, cited)| !articles.iter().take(*place).any(|known| known.trust == cited.trust)).map(|(_, cited)| cited)
    {
        html.leaf("span", "when trust", &book.t(&trust_key(cited.trust.name())));
    }
}

/// The key of the words for a mark of trust.
pub fn trust_key(mark: &str) -> String {
    format!("book.trust.{}", mark.to_lowercase())
}

fn in_force(book: &Book, kind: InstrumentKind, period: Period) -> String {
    let is_summary = kind == InstrumentKind::Summary;
    match period.to {
        None => book.dated(if is_summary { "result.applied_since" } else { "result.in_force_since" }, period.from),
        Some(to) => book.say(&Text::new("book.cite.in_force").with("from", date(period.from)).with("to", date(to.before()))),
    }
}

/// Writes the sentence of the law, with our translation for who reads another language.
fn sentence(html: &mut Html, book: &Book, citation: &Citation) {
    let held = |lang: &str| note(&["sentence", citation.instrument, citation.article, lang]);
    let (Some(chinese), Some(translation)) = (held("zh"), held("en")) else { return };
    html.foreign("blockquote", "law read", "zh-Hans", chinese);
    if !book.lang().starts_with("zh") {
        html.with("p", &[("class", "read ours"), ("lang", if book.lang() == "en" { "" } else { "en" })], |html| {
            html.text(translation);
            html.foreign("span", "note", book.lang(), &book.t("result.our_translation"));
        });
    }
}
