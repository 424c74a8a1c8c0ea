//! Where a line of the plan stands: article, official title, and what was not re-read. In the margin, as beside a finding.

use super::Page;
use crate::app::sheet::tag;
use crate::facts::{FactId, Value};
use crate::law::records::JurisdictionId;
use crate::law::rule::{Citation, Trust};
use crate::text::{Arg, Text};

/// Writes the margin of some lines: each instrument once, with its articles in order of mention.
pub fn margin(sheet: &mut Page, citations: &[Citation]) {
    tag!(sheet, "div", "side cite", {
        for (place, first) in citations.iter().enumerate() {
            if citations.iter().take(place).any(|earlier| earlier.instrument == first.instrument) {
                continue;
            }
            let mut articles: Vec<&str> = Vec::new();
            let mut trust = first.trust;
            for citation in citations.iter().filter(|citation| citation.instrument == first.instrument) {
                if !citation.article.is_empty() && !articles.contains(&citation.article) {
                    articles.push(citation.article);
                }
                if trust as u8 <= citation.trust as u8 {
                    trust = citation.trust;
                }
            }
            instrument(sheet, first.instrument, &articles, trust);
        }
    });
}

/// Writes one instrument.
fn instrument(sheet: &mut Page, id: &str, articles: &[&str], trust: Trust) {
    let words = &sheet.scene.words;
    let (id, country) = match (id, country(sheet)) {
        ("treaty", Some(country)) => (["treaty-", &country.code().to_ascii_lowercase()].concat(), Some(country)),
        (id, _) => (id.to_owned(), None),
    };
    let key = |part: &str| ["instrument.", &id, part].concat();
    let address = words.find(&[&key(".url")]);
    tag!(sheet, "div", "", {
        match &address {
            Some(address) => sheet.link_away("", address),
            None => sheet.open("span", ""),
        }
        match country {
            Some(country) => sheet.say(&Text::new("result.treaty").with("country", Arg::Country(country.code().into()))),
            None => sheet.t(&key(".title")),
        }
        if !articles.is_empty() {
            let articles = articles.iter().map(|article| Arg::Plain((*article).to_owned())).collect();
            sheet.say(&Text::new("ui.articles").with("articles", Arg::List(articles)));
        }
        if address.is_some() {
            sheet.leaf("span", "vh", "ui.new_tab");
        }
        sheet.close();
        if words.tag() != "zh-Hans"
            && let Some(official) = words.find(&[&key(".title_zh")])
        {
            tag!(sheet, "span", "zh", {
                sheet.attr("lang", "zh-Hans");
                sheet.text(official);
            });
        }
        if trust != Trust::P {
            sheet.leaf_of("span", "when trust", &["trust.", &trust.name().to_ascii_lowercase()]);
        }
    });
}

/// The State of the judgment.
fn country(sheet: &Page) -> Option<JurisdictionId> {
    match sheet.scene.case.facts.known(FactId::Origin) {
        Some(Value::Jurisdiction(place)) => Some(JurisdictionId::at(*place)),
        _ => None,
    }
}
