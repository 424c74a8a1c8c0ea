//! The margin of a finding: who says so. Kind of authority, article, official title, since when, and what was not re-read.

use crate::app::sheet::{Sheet, tag};
use crate::app::words::Dated;
use crate::assess::Finding;
use crate::facts::{FactId, Value};
use crate::law::records::{Instrument, InstrumentKind, JurisdictionId};
use crate::law::rule::{Citation, Trust};
use crate::law::rules;
use crate::text::{Arg, Text};

/// Writes all authorities of a finding, an instrument each, and the cases that are known by name.
pub fn margin(sheet: &mut Sheet, finding: &Finding) {
    let mut instruments: Vec<(&str, Vec<&Citation>)> = Vec::new();
    for citation in &finding.citations {
        match instruments.iter_mut().find(|(id, _)| *id == citation.instrument) {
            Some((_, articles)) => articles.push(citation),
            None => instruments.push((citation.instrument, vec![citation])),
        }
    }
    tag!(sheet, "div", "side cite", {
        sheet.leaf_of("p", "kind", &["authority.", finding.authority.name()]);
        for (id, articles) in &instruments {
            tag!(sheet, "div", "", {
                instrument(sheet, id, articles);
            });
        }
        let mut cases = rules::find(finding.rule)
            .map_or(&[][..], |rule| rule.cases)
            .iter()
            .filter(|id| sheet.scene.words.find(&["case.", id, ".name"]).is_some())
            .peekable();
        if cases.peek().is_some() {
            tag!(sheet, "div", "", {
                sheet.leaf("span", "kind", "result.cases");
                for id in cases {
                    away(sheet, "case", &["case.", id, ".url"].concat(), |sheet| sheet.t_of(&["case.", id, ".name"]));
                }
            });
        }
    });
}

fn instrument(sheet: &mut Sheet, id: &str, articles: &[&Citation]) {
    let trust = articles.iter().map(|citation| citation.trust).max_by_key(|trust| *trust as u8).unwrap_or(Trust::M);
    let record = Instrument::find(id);
    away(sheet, "", &["instrument.", id, ".url"].concat(), |sheet| {
        title(sheet, id);
        numbers(sheet, articles.iter().map(|citation| citation.article));
    });
    if sheet.scene.words.tag() != "zh-Hans"
        && let Some(official) = sheet.scene.words.find(&["instrument.", id, ".title_zh"])
    {
        tag!(sheet, "span", "zh", {
            sheet.attr("lang", "zh-Hans");
            sheet.text(official);
        });
    }
    if let Some((record, period)) = record.and_then(|record| Some((record, record.period?))) {
        let key = if record.kind == InstrumentKind::Summary { "result.applied_since" } else { "result.in_force_since" };
        tag!(sheet, "span", "when", {
            sheet.say(&Text::new(key).dated("date", period.from));
        });
    }
    if trust != Trust::P {
        sheet.leaf_of("span", "when trust", &["trust.", &trust.name().to_ascii_lowercase()]);
    }
}

/// Writes a link to the address with that key, or plain text where there is none.
pub fn away(sheet: &mut Sheet, class: &str, key: &str, write: impl Fn(&mut Sheet)) {
    match sheet.scene.words.find(&[key]) {
        Some(url) => {
            sheet.link_away(class, &url);
            write(sheet);
            sheet.leaf("span", "vh", "ui.new_tab");
        }
        None => {
            sheet.open("span", class);
            write(sheet);
        }
    }
    sheet.close();
}

/// The title of an instrument in the language on screen; of a treaty, with the country.
fn title(sheet: &mut Sheet, id: &str) {
    match id.strip_prefix("treaty-") {
        Some(code) => sheet.say(&Text::new("result.treaty").with("country", Arg::Country(code.to_ascii_uppercase().into()))),
        None => sheet.t_of(&["instrument.", id, ".title"]),
    }
}

/// ", Art. 300(2), 293": articles of one instrument, as far as they are numbered.
fn numbers<'a>(sheet: &mut Sheet, articles: impl Iterator<Item = &'a str>) {
    let articles: Vec<Arg> = articles.filter(|article| !article.is_empty()).map(|article| Arg::Plain(article.to_owned())).collect();
    if !articles.is_empty() {
        sheet.say(&Text::new("ui.articles").with("articles", Arg::List(articles)));
    }
}

/// Writes instrument and article in one line; nothing for a treaty with a State that is not known.
pub fn short(sheet: &mut Sheet, citation: &Citation) {
    let id = match (citation.instrument, sheet.scene.session.facts.known(FactId::Origin)) {
        ("treaty", Some(Value::Jurisdiction(place))) => ["treaty-", &JurisdictionId::at(*place).code().to_ascii_lowercase()].concat(),
        (id, _) => id.to_owned(),
    };
    if Instrument::find(&id).is_some() {
        title(sheet, &id);
        numbers(sheet, core::iter::once(citation.article));
    }
}
