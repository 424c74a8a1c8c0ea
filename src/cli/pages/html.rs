//! Writes HTML: one function escapes every text, and closures close what they open, so that a page is well nested by construction.
//!
//! May not know: law, words, pages.

/// Text and values of attributes, with the five characters that mean something to HTML written as references.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Controls have no place in HTML; line breaks are white space.
            control if control.is_control() && control != '\n' => {}
            other => out.push(other),
        }
    }
    out
}

/// Whether a letter is Chinese: an ideograph or a full-width mark.
fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// A page, or a part of one, in one language.
pub struct Html {
    out: String,
    lang: String,
}

impl Html {
    /// Nothing yet; texts are in that language unless said otherwise.
    pub fn new(lang: &str) -> Html {
        Html { out: String::new(), lang: lang.to_owned() }
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.out
    }

    /// Writes mark-up of our own, as it is.
    pub fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Writes a text as it is, in the language of its element.
    pub fn plain(&mut self, text: &str) {
        self.out.push_str(&escape(text));
    }

    /// Writes a text; on a page in another language the Chinese in it is marked as such.
    pub fn text(&mut self, text: &str) {
        let mut rest = if self.lang.starts_with("zh") { "" } else { text };
        let mut done = 0;
        while let Some(start) = rest.find(is_chinese) {
            let (before, chinese) = rest.split_at(start);
            let (chinese, after) = chinese.split_at(chinese.find(|letter| !is_chinese(letter)).unwrap_or(chinese.len()));
            self.plain(before);
            self.with("span", &[("lang", "zh-Hans")], |html| html.plain(chinese));
            done = text.len() - after.len();
            rest = after;
        }
        self.plain(text.get(done..).unwrap_or_default());
    }

    /// Writes an element without content.
    pub fn void(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
    }

    /// Writes an element; an attribute with an empty value is left out.
    pub fn with(&mut self, name: &str, attributes: &[(&str, &str)], write: impl FnOnce(&mut Html)) {
        self.begin(name, attributes);
        write(self);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Writes an element of that class; an empty class is left out.
    pub fn tag(&mut self, name: &str, class: &str, write: impl FnOnce(&mut Html)) {
        self.with(name, &[("class", class)], write);
    }

    /// Writes an element with one text.
    pub fn leaf(&mut self, name: &str, class: &str, text: &str) {
        self.tag(name, class, |html| html.text(text));
    }

    /// Writes a text in a language that may not be the page's.
    pub fn foreign(&mut self, name: &str, class: &str, lang: &str, text: &str) {
        let other = if lang == self.lang { "" } else { lang };
        self.with(name, &[("class", class), ("lang", other)], |html| html.plain(text));
    }

    /// Writes a text of our records, which are English with Chinese names and numbers of cases in it.
    pub fn noted(&mut self, name: &str, class: &str, text: &str) {
        let other = if self.lang == "en" { "" } else { "en" };
        self.with(name, &[("class", class), ("lang", other)], |html| html.text(text));
    }

    /// Writes a link.
    pub fn link(&mut self, class: &str, href: &str, text: &str) {
        self.with("a", &[("class", class), ("href", href)], |html| html.text(text));
    }

    /// Writes a link to another site, which learns nothing of this page.
    pub fn away(&mut self, href: &str, write: impl FnOnce(&mut Html)) {
        self.with("a", &[("href", href), ("rel", "noopener noreferrer")], write);
    }

    /// Writes one of the shapes of the page's sprite; a reader hears the word beside it.
    pub fn mark(&mut self, class: &str, symbol: &str) {
        self.with("svg", &[("class", class), ("aria-hidden", "true")], |html| {
            html.with("use", &[("href", &["#", symbol].concat())], |_| {});
        });
    }

    fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (attribute, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.out.push(' ');
            self.out.push_str(attribute);
            self.out.push_str("=\"");
            self.out.push_str(&escape(value));
            self.out.push('"');
        }
        self.out.push('>');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lang: &str, write: impl FnOnce(&mut Html), expected: &str) {
        let mut html = Html::new(lang);
        write(&mut html);
        assert_eq!(html.finish(), expected);
    }

    #[test]
    fn texts_and_attributes_are_escaped() {
        assert_eq!(escape("a < b && c > \"d\" 'e'\u{1f}"), "a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39;");
        check("en", |html| html.leaf("p", "x\" onclick=\"y", "<b>&amp;"), "<p class=\"x&quot; onclick=&quot;y\">&lt;b&gt;&amp;amp;</p>");
        check("en", |html| html.link("", "?a=1&b='2'", "\""), "<a href=\"?a=1&amp;b=&#39;2&#39;\">&quot;</a>");
    }

    #[test]
    fn what_is_opened_is_closed() {
        check("en", |html| html.tag("ul", "", |html| html.leaf("li", "", "x")), "<ul><li>x</li></ul>");
    }

    #[test]
    fn another_language_is_said_to_be_one() {
        check("en", |html| html.foreign("q", "", "zh-Hans", "法"), "<q lang=\"zh-Hans\">法</q>");
        check("zh-Hans", |html| html.foreign("q", "", "zh-Hans", "法"), "<q>法</q>");
        check(
            "en",
            |html| html.noted("p", "", "No (2017)宁01号 <x>"),
            "<p>No (2017)<span lang=\"zh-Hans\">宁</span>01<span lang=\"zh-Hans\">号</span> &lt;x&gt;</p>",
        );
        check("zh-Hans", |html| html.noted("p", "", "x"), "<p lang=\"en\">x</p>");
    }
}
