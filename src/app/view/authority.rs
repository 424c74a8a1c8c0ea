//! The margin of a finding: who says so. Kind of authority, article, official title, since when, and what was not re-read.

use crate::app::cited::{Cited, cited, precedents};
use crate::app::sheet::{Sheet, tag};
use crate::app::words::Dated;
use crate::assess::Finding;
use crate::law::rule::Trust;
use crate::law::rules;
use crate::text::{Arg, Text};

/// Writes all authorities of a finding, an instrument each, and the cases that are known by name.
pub fn margin(sheet: &mut Sheet, finding: &Finding) {
    let scene = sheet.scene;
    let mut instruments: Vec<Vec<Cited<'_>>> = Vec::new();
    for cited in rules::find(finding.rule).map_or_else(Vec::new, |rule| cited(scene, rule)) {
        match instruments.iter_mut().find(|articles| articles.first().is_some_and(|first| first.instrument == cited.instrument)) {
            Some(articles) => articles.push(cited),
            None => instruments.push(vec![cited]),
        }
    }
    tag!(sheet, "div", "side cite", {
        sheet.leaf_of("p", "kind", &["authority.", finding.authority.name()]);
        for articles in &instruments {
            tag!(sheet, "div", "", {
                instrument(sheet, articles);
            });
        }
        let mut cases = precedents(&scene.words, finding.rule).peekable();
        if cases.peek().is_some() {
            tag!(sheet, "div", "", {
                sheet.leaf("span", "kind", "result.cases");
                for number in cases {
                    case(sheet, number);
                }
            });
        }
    });
}

/// Writes the name of a reported case, by its number, with the link to its source.
pub fn case(sheet: &mut Sheet, number: &str) {
    away(sheet, "case", &["case.", number, ".url"].concat(), |sheet| sheet.t_of(&["case.", number, ".name"]));
}

fn instrument(sheet: &mut Sheet, articles: &[Cited<'_>]) {
    let Some(first) = articles.first() else { return };
    let id: &str = &first.instrument;
    let trust = articles.iter().map(|cited| cited.trust).max_by_key(|trust| *trust as u8).unwrap_or(Trust::M);
    away(sheet, "", &["instrument.", id, ".url"].concat(), |sheet| {
        title(sheet, id);
        numbers(sheet, articles);
    });
    if sheet.scene.words.tag() != "zh-Hans"
        && let Some(official) = sheet.scene.words.find(&["instrument.", id, ".title_zh"])
    {
        tag!(sheet, "span", "zh", {
            sheet.attr("lang", "zh-Hans");
            sheet.text(official);
        });
    }
    let key = if first.force.is_summary { "result.applied_since" } else { "result.in_force_since" };
    tag!(sheet, "span", "when", {
        sheet.say(&Text::new(key).dated("date", first.force.period.from));
    });
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
    // A code has two letters: `treaty-int-2023` is an interpretation.
    match id.strip_prefix("treaty-").filter(|code| code.len() == 2) {
        Some(code) => sheet.say(&Text::new("result.treaty").with("country", Arg::Country(code.to_ascii_uppercase().into()))),
        None => sheet.t_of(&["instrument.", id, ".title"]),
    }
}

/// ", Art. 300(2), 293": articles of one instrument, as far as they are numbered.
fn numbers(sheet: &mut Sheet, articles: &[Cited<'_>]) {
    let articles: Vec<Arg> = articles.iter().filter(|cited| !cited.article.is_empty()).map(|cited| Arg::Plain(cited.article.to_owned())).collect();
    if !articles.is_empty() {
        sheet.say(&Text::new("ui.articles").with("articles", Arg::List(articles)));
    }
}

/// Writes instrument and article in one line.
pub fn short(sheet: &mut Sheet, cited: &Cited<'_>) {
    title(sheet, &cited.instrument);
    numbers(sheet, core::slice::from_ref(cited));
}
