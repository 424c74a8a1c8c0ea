//! The answers to a question, stacked: radio buttons or boxes, then "or", then "I do not know" with the way to find out.

use super::{countries, dates, sums};
use crate::app::sheet::{Sheet, tag};
use crate::facts::{FactId, Kind};
use yew::AttrValue;

/// Writes one answer as a row that can be pressed anywhere. `input` is `radio` or `checkbox`.
pub fn choice(sheet: &mut Sheet, input: &str, value: &str, label: AttrValue, hint: Option<AttrValue>, is_checked: bool) {
    tag!(sheet, "label", "opt", {
        sheet.key(value);
        sheet.input(input, "answer", &["f-", value].concat(), value);
        sheet.checked(is_checked);
        sheet.close();
        tag!(sheet, "span", "", {
            sheet.text(label);
            if let Some(hint) = hint {
                sheet.line("small", "", hint);
            }
        });
    });
}

/// Writes all answers to a question.
pub fn answers(sheet: &mut Sheet, fact: FactId) {
    let scene = sheet.scene;
    let is_unknown = scene.session.draft.unknown;
    tag!(sheet, "div", "opts", {
        let input = match fact.def().kind {
            Kind::Bool | Kind::Choice(_) => listed(sheet, fact, "radio"),
            Kind::Set { .. } => listed(sheet, fact, "checkbox"),
            Kind::Jurisdiction => countries::list(sheet),
            Kind::Date => dates::fields(sheet, &scene.session.draft.date),
            Kind::Sums => sums::rows(sheet),
        };
        sheet.leaf("p", "or", "ui.or");
        choice(sheet, input, "unknown", scene.t("ui.unknown"), None, is_unknown);
        if is_unknown && scene.words.has_findings() {
            how_to_find_out(sheet, fact);
        }
    });
}

/// Writes the options of a fact; gives the kind of input that "I do not know" takes beside them.
fn listed(sheet: &mut Sheet, fact: FactId, input: &'static str) -> &'static str {
    let scene = sheet.scene;
    let names = fact.def().options();
    let is_bool = matches!(fact.def().kind, Kind::Bool);
    let alone = if let Kind::Set { alone, .. } = fact.def().kind { alone.map(usize::from) } else { None };
    // Yes before no; what stands alone in a set comes last.
    let mut order: Vec<usize> = (0..names.len()).filter(|index| Some(*index) != alone).collect();
    if is_bool {
        order.reverse();
    }
    order.extend(alone);
    for index in order {
        let name = names.get(index).copied().unwrap_or_default();
        let value = match (is_bool, index) {
            (true, 0) => "no",
            (true, _) => "yes",
            (false, _) => name,
        };
        let text = |more: &str| scene.words.find(&["option.", fact.key(), ".", name, more]);
        choice(sheet, input, value, text("").unwrap_or_default(), text("-hint"), scene.session.draft.options >> index & 1 == 1);
    }
    input
}

fn how_to_find_out(sheet: &mut Sheet, fact: FactId) {
    tag!(sheet, "div", "find", {
        sheet.attr("role", "status");
        tag!(sheet, "dl", "", {
            // They come with the findings pack, a moment after the first paint.
            let known = sheet.scene.words.has_findings();
            for (label, part) in [("ui.look", "look"), ("ui.ask", "ask")].into_iter().filter(|_| known) {
                sheet.leaf("dt", "", label);
                sheet.line("dd", "", sheet.scene.fact(fact, part));
            }
        });
        sheet.leaf("p", "", "ui.unknown.help");
    });
}
