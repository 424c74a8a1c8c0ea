//! What is known of reciprocity with the State of the judgment: the reported cases and texts, both ways, as of the day of the law.

use super::authority::case;
use crate::app::figures;
use crate::app::sheet::{Sheet, tag};
use crate::facts::{FactId, Value};
use crate::law::records::{JurisdictionId, Reciprocity, Scope};
use crate::text::{Arg, Text};

/// Writes the list with its heading; nothing where no case is known, or the place is not.
pub fn known(sheet: &mut Sheet) {
    let session = &sheet.scene.session;
    let Some(Value::Jurisdiction(place)) = session.facts.known(FactId::Origin) else { return };
    let place = JurisdictionId::at(*place);
    let records: Vec<&Reciprocity> = place.reciprocity().filter(|record| record.counts_from <= session.on).collect();
    if records.is_empty() {
        return;
    }
    tag!(sheet, "section", "part row", {
        tag!(sheet, "div", "txt flow", {
            tag!(sheet, "h2", "", {
                sheet.say(&Text::new("result.known").with("country", Arg::Country(place.code().into())));
            });
            sheet.line("p", "note", sheet.scene.count("result.known.count", records.len()));
            tag!(sheet, "ul", "points", {
                for record in records {
                    tag!(sheet, "li", "", {
                        case(sheet, &figures(record.number().unwrap_or_default()));
                        tag!(sheet, "span", "note", {
                            sheet.t_of(&["result.known.", record.direction.name()]);
                            if record.scope == Scope::Insolvency {
                                sheet.t("result.known.insolvency");
                            }
                        });
                    });
                }
            });
        });
    });
}
