//! Finding one's country: a box that narrows a plain list, and never a list that only opens by typing.

use super::options::choice;
use crate::app::sheet::{Sheet, tag};
use crate::law::records::JurisdictionId;
use crate::text::{Arg, Text};
use yew::AttrValue;

/// Writes the box, how many places fit, and the list.
pub fn list(sheet: &mut Sheet) -> &'static str {
    let (words, draft) = (&sheet.scene.words, &sheet.scene.session.draft);
    let places = words.places();
    let mut rows: Vec<(usize, Option<AttrValue>)> =
        if draft.filter.trim().is_empty() { (0..places.len()).map(|place| (place, None)).collect() } else { words.index().find(&draft.filter) };
    let count = rows.len();
    // The place that is marked never falls out of sight.
    if let Some(marked) = places.iter().position(|place| draft.place == Some(place.index))
        && rows.iter().all(|(place, _)| *place != marked)
    {
        rows.insert(0, (marked, None));
    }
    tag!(sheet, "div", "narrow", {
        tag!(sheet, "label", "lab", {
            sheet.attr("for", "f-filter");
            sheet.t("ui.places.narrow");
        });
        tag!(sheet, "span", "hint2", {
            sheet.attr("id", "filter-hint");
            sheet.t("ui.places.hint");
        });
        sheet.input("text", "filter", "f-filter", &draft.filter);
        sheet.attr("autocomplete", "off");
        sheet.attr("spellcheck", "false");
        sheet.attr("aria-describedby", "filter-hint");
        sheet.close();
        tag!(sheet, "p", "note", {
            sheet.attr("role", "status");
            sheet.text(sheet.scene.count("ui.places.count", count));
            if let Some(place) = draft.place {
                let chosen = Text::new("ui.places.chosen").with("country", Arg::Country(JurisdictionId::at(place).code().into()));
                tag!(sheet, "b", "", {
                    sheet.say(&chosen);
                });
            }
        });
    });
    tag!(sheet, "div", "places", {
        for (place, other) in rows {
            if let Some(place_row) = places.get(place) {
                choice(sheet, "radio", place_row.code, place_row.name.clone(), other, draft.place == Some(place_row.index));
            }
        }
    });
    "radio"
}
