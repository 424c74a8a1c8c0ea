//! What to file, a box to tick for each paper: who issues it, in what form, with which formality and which translation.

use super::{Page, cite, fields};
use crate::app::plan::desk::field;
use crate::app::sheet::tag;
use crate::assess::plan::{Have, PaperLine, say};
use crate::law::plan::papers::Authentication;
use crate::law::rule::Citation;
use crate::logic::Truth;
use crate::text::{Arg, Text};
use yew::AttrValue;

/// Writes the part.
pub fn write(sheet: &mut Page) {
    let papers = &sheet.scene.plan.papers;
    let is_ticked = |line: &&PaperLine| !sheet.scene.desk.borrow().get(&[field::PAPER, line.id].concat()).is_empty();
    let ticked = papers.iter().filter(is_ticked).count();
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            ask(sheet);
            tag!(sheet, "p", "note", {
                sheet.attr("role", "status");
                let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
                sheet.say(&Text::new("plan.page-papers.count").with("ticked", number(ticked)).with("count", number(papers.len())));
            });
            fields::form(sheet, "ticks", "plan.page-papers.list");
            let (needed, perhaps): (Vec<&PaperLine>, Vec<&PaperLine>) = papers.iter().partition(|line| line.needed == Truth::True);
            list(sheet, &needed);
            if !perhaps.is_empty() {
                sheet.leaf("h3", "sub", "plan.papers.if");
                list(sheet, &perhaps);
            }
            sheet.close();
            sheet.close();
            if papers.iter().any(|line| matches!(line.proof, Authentication::Apostille { .. })) {
                sheet.leaf("p", "note", "plan.papers.apostille-content");
            }
        });
        let basis: Vec<Citation> = papers.iter().map(|line| line.basis).collect();
        cite::margin(sheet, &basis);
    });
}

fn list(sheet: &mut Page, lines: &[&PaperLine]) {
    tag!(sheet, "ul", "papers", {
        for line in lines {
            tag!(sheet, "li", "", {
                sheet.attr("data-paper", line.id);
                one(sheet, line);
            });
        }
    });
}

fn one(sheet: &mut Page, line: &PaperLine) {
    tag!(sheet, "label", "opt", {
        fields::tick(sheet, &[field::PAPER, line.id].concat());
        tag!(sheet, "span", "", {
            tag!(sheet, "b", "", {
                sheet.say(&say::named("paper", line.id));
            });
            match line.have {
                Have::InHand => state(sheet, "is-full", "#m-full", "plan.papers.have"),
                Have::Missing => state(sheet, "is-notyet", "#m-notyet", "plan.papers.missing"),
                Have::NotSaid => {}
            }
        });
    });
    tag!(sheet, "dl", "how", {
        detail(sheet, "plan.page-papers.from", &say::named("issuer", line.issuer.name()));
        detail(sheet, "plan.page-papers.form", &say::named("form", line.form.name()));
        if line.proof != Authentication::None {
            detail(sheet, "plan.page-papers.proof", &say::proof(line));
        }
        if let Some(translation) = say::translation(line.translation) {
            detail(sheet, "plan.page-papers.translation", &translation);
        }
    });
}

fn detail(sheet: &mut Page, label: &str, text: &Text) {
    tag!(sheet, "div", "", {
        sheet.leaf("dt", "", label);
        tag!(sheet, "dd", "", {
            sheet.say(text);
        });
    });
}

fn state(sheet: &mut Page, class: &str, shape: &str, key: &str) {
    tag!(sheet, "span", &["perhaps ", class].concat(), {
        sheet.drawing("mark", shape);
        sheet.t(key);
    });
}

/// Writes what the list turns on.
fn ask(sheet: &mut Page) {
    fields::form(sheet, fields::ASKS, "plan.page-papers.ask");
    let words = &sheet.scene.words;
    let text = |key: &str| words.of(&[key]);
    let kinds = [("no", text("plan.page-papers.person")), ("yes", text("plan.page-papers.company"))];
    fields::select(sheet, field::COMPANY, "plan.page-papers.who", "plan.page.unsaid", &kinds);
    let places: Vec<(&str, AttrValue)> = words.places().iter().map(|place| (place.code, place.name.clone())).collect();
    fields::select(sheet, field::HOME, "plan.page-papers.home", "plan.page.unsaid", &places);
    fields::yes_or_no(sheet, field::SIGNED_ABROAD, "plan.page-papers.signed-abroad");
    fields::yes_or_no(sheet, field::CITIZEN, "plan.page-papers.citizen");
    sheet.close();
    sheet.close();
}
