//! What every page has: head, masthead with the same page in the other languages, and foot. Styles are the checker's.

use super::Site;
use super::book::Book;
use super::html::Html;
use crate::law::LAW;
use crate::text::{Arg, LANGUAGES, Text};

/// What a page may do: nothing but show itself in our own style.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
/// The page of the checker, which holds the shapes of outcomes and states.
const CHECKER: &str = include_str!("../../../index.html");

/// The shapes, from their one place.
fn sprite() -> &'static str {
    let start = CHECKER.find("<svg class=\"sprite\"").unwrap_or_default();
    let end = CHECKER.find("</svg>").map_or(start, |end| end + "</svg>".len());
    CHECKER.get(start..end).unwrap_or_default()
}

/// A page that is being written.
pub struct Page<'a> {
    /// Where everything lies.
    pub site: &'a Site,
    /// Its words.
    pub book: &'a Book,
    /// Its address below the folder of its language, as `rules/index.html`.
    pub path: &'a str,
}

impl Page<'_> {
    /// The way from the page to the folder of its language.
    fn up(&self) -> String {
        "../".repeat(self.path.matches('/').count())
    }

    /// The address of another page of the same language.
    pub fn to(&self, path: &str) -> String {
        self.up() + path
    }

    /// The address of something that lies beside the folders of the languages.
    fn beside(&self, path: &str) -> String {
        self.up() + "../" + path
    }

    /// Writes the page around its main part.
    pub fn write(&self, title: &str, about: &str, main: impl FnOnce(&mut Html)) -> String {
        let book = self.book;
        let mut html = Html::new(book.lang());
        html.raw("<!doctype html>\n");
        html.with("html", &[("lang", book.lang()), ("dir", book.dir())], |html| {
            html.tag("head", "", |html| self.head(html, title, about));
            html.tag("body", "", |html| {
                html.raw(sprite());
                html.tag("div", "checker", |html| {
                    html.link("skip", "#main", &book.t("ui.skip"));
                    html.tag("header", "mast", |html| html.tag("div", "sheet mast__in", |html| self.masthead(html)));
                    html.with("main", &[("class", "sheet"), ("id", "main"), ("tabindex", "-1")], main);
                    html.tag("footer", "sheet", |html| html.tag("div", "foot", |html| self.foot(html)));
                });
            });
        });
        html.raw("\n");
        html.finish()
    }

    fn head(&self, html: &mut Html, title: &str, about: &str) {
        html.void("meta", &[("charset", "utf-8")]);
        html.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
        html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
        html.tag("title", "", |html| html.plain(&format!("{title} – {}", self.book.t("ui.brand"))));
        html.void("meta", &[("name", "description"), ("content", about)]);
        html.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
        html.void("meta", &[("name", "referrer"), ("content", "no-referrer")]);
        html.void("link", &[("rel", "icon"), ("type", "image/svg+xml"), ("href", &self.beside("icon.svg"))]);
        for style in [self.site.style.as_str(), "pages.css"] {
            html.void("link", &[("rel", "stylesheet"), ("href", &self.beside(style))]);
        }
        for lang in LANGUAGES.iter().filter(|lang| **lang != self.book.lang()) {
            html.void("link", &[("rel", "alternate"), ("hreflang", lang), ("href", &self.beside(&format!("{lang}/{}", self.path)))]);
        }
    }

    fn masthead(&self, html: &mut Html) {
        let book = self.book;
        html.with("a", &[("class", "brand"), ("href", &self.beside(&self.site.checker))], |html| {
            html.mark("", "logo");
            html.tag("span", "", |html| {
                html.leaf("b", "", &book.t("ui.brand"));
                html.leaf("span", "", &book.t("ui.publisher"));
            });
        });
        html.with("nav", &[("aria-label", &book.t("book.nav"))], |html| {
            html.tag("ul", "", |html| {
                let pages =
                    [("rules/index.html", "book.rules.short"), ("countries/index.html", "book.countries.short"), ("accuracy.html", "book.accuracy.title")];
                for (path, key) in pages {
                    let here = if path == self.path { "page" } else { "" };
                    html.tag("li", "", |html| html.with("a", &[("href", &self.to(path)), ("aria-current", here)], |html| html.text(&book.t(key))));
                }
                for (lang, name) in self.site.languages.iter().filter(|(lang, _)| *lang != book.lang()) {
                    let address = self.beside(&format!("{lang}/{}", self.path));
                    html.tag("li", "", |html| html.with("a", &[("href", &address), ("lang", lang), ("hreflang", lang)], |html| html.plain(name)));
                }
            });
        });
    }

    fn foot(&self, html: &mut Html) {
        let book = self.book;
        let law = Text::new("ui.foot.law_text").with("date", super::book::date(LAW.reviewed)).with("version", Arg::Plain(LAW.version.to_owned()));
        let parts = [
            (book.t("ui.foot.what"), book.t("book.foot.what_text")),
            (book.t("book.foot.pages"), book.t("book.foot.pages_text")),
            (book.t("ui.foot.law"), book.say(&law)),
        ];
        for (heading, text) in parts {
            html.tag("div", "", |html| {
                html.leaf("h2", "", &heading);
                html.leaf("p", "", &text);
            });
        }
        html.tag("ul", "foot__links", |html| {
            html.tag("li", "", |html| html.link("", &self.beside(&self.site.checker), &book.t("book.to_checker")));
        });
    }

    /// Writes the way back to an overview.
    pub fn crumb(&self, html: &mut Html, path: &str, key: &str, here: &str) {
        html.tag("p", "crumb", |html| {
            html.with("a", &[("class", "tap"), ("href", &self.to(path))], |html| {
                html.mark("ico flip", "i-back");
                html.text(&self.book.t(key));
            });
            html.leaf("span", "", here);
        });
    }
}

/// Writes a part of a page: a section with its heading, an anchor.
pub fn part(html: &mut Html, id: &str, heading: &str, write: impl FnOnce(&mut Html)) {
    let name = format!("h-{id}");
    html.with("section", &[("class", "part row"), ("id", id), ("aria-labelledby", &name)], |html| {
        html.with("h2", &[("class", "wide"), ("id", &name)], |html| html.text(heading));
        write(html);
    });
}

/// Writes a term and what stands under it; nothing for an empty text.
pub fn pair(html: &mut Html, term: &str, text: &str) {
    if !text.is_empty() {
        html.leaf("dt", "", term);
        html.leaf("dd", "", text);
    }
}
