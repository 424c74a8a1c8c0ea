//! One finding: state, heading, one paragraph, the visitor's own facts, depth; and in the margin its authority.
//!
//! The order never changes. Paragraph numbers are anchors, and what people quote to each other.

use super::authority;
use super::mark::Mark;
use crate::app::cited::cited;
use crate::app::figures;
use crate::app::session::Action;
use crate::app::sheet::{Sheet, tag};
use crate::assess::{Finding, Status};
use crate::facts::{FactId, Layer, PointId};
use crate::law::{points, rules};

/// How much of a finding stands open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// It decides: what the law says and what to do stand in the open.
    Deciding,
    /// One of the others.
    Listed,
}

/// Writes the finding as a numbered paragraph.
pub fn paragraph(sheet: &mut Sheet, finding: &Finding, number: usize, depth: Depth) {
    let rule = |part: &'static str| ["rule.", finding.rule, ".", part];
    let id = ["p", &figures(number)].concat();
    let is_deciding = depth == Depth::Deciding;
    let is_open = matches!(finding.status, Status::Open | Status::Contested);
    tag!(sheet, "article", "row para", {
        for (name, value) in [("id", id.as_str()), ("data-rule", finding.rule), ("data-status", finding.status.name())] {
            sheet.attr(name, value);
        }
        tag!(sheet, "div", "gut", {
            sheet.link("para__n", &["#", &id].concat());
            sheet.leaf("span", "vh", "result.paragraph");
            sheet.text(figures(number).into());
            sheet.close();
        });
        tag!(sheet, "div", "txt", {
            let mark = Mark::from(finding);
            tag!(sheet, "p", &["is-", mark.name()].concat(), {
                mark.draw(sheet);
                state(sheet, finding);
            });
            sheet.leaf_of(if is_deciding { "h3" } else { "h4" }, "", &rule("title"));
            tag!(sheet, "div", "read", {
                if is_deciding {
                    sheet.leaf_of("p", "", &rule("why"));
                }
                tag!(sheet, "p", "", {
                    sheet.say(&finding.text);
                });
                own_facts(sheet, finding);
                for point in &finding.points {
                    contested(sheet, *point);
                }
                if finding.status == Status::Fails || finding.expected_to_fail {
                    labelled(sheet, "result.cure", &rule("cure"));
                }
                if is_deciding && is_open {
                    labelled(sheet, "result.proof", &rule("proof"));
                }
                tag!(sheet, "details", "", {
                    sheet.leaf("summary", "", "result.more");
                    tag!(sheet, "dl", "deep", {
                        if !is_deciding {
                            pair(sheet, "result.law_says", &rule("why"));
                        }
                        pair(sheet, "result.who_proves", &["burden.", finding.burden.name()]);
                        if !(is_deciding && is_open) {
                            pair(sheet, "result.proof", &rule("proof"));
                        }
                        pair(sheet, "result.debtor", &rule("debtor"));
                    });
                    // What stands after `#` is sent to nobody: the server does not learn which rule.
                    sheet.link_away("tap", &["law/", sheet.scene.words.tag(), "/rules/index.html#", finding.rule].concat());
                    sheet.t("result.rule");
                    sheet.close();
                });
                sentences(sheet, finding);
            });
        });
        authority::margin(sheet, finding);
    });
}

fn labelled(sheet: &mut Sheet, label: &str, key: &[&str]) {
    tag!(sheet, "p", "", {
        tag!(sheet, "b", "", {
            sheet.t(label);
            sheet.t("ui.colon");
        });
        sheet.t_of(key);
    });
}

fn pair(sheet: &mut Sheet, label: &str, key: &[&str]) {
    sheet.leaf("dt", "", label);
    sheet.leaf_of("dd", "", key);
}

/// Writes the word for its state; what is open says whether it was asked.
pub fn state(sheet: &mut Sheet, finding: &Finding) {
    match (finding.status, finding.effect) {
        (Status::Fails, Some(effect)) => sheet.t_of(&["status.fails.", effect.name()]),
        (Status::Open, _) => {
            let session = &sheet.scene.session;
            // Nothing more is asked about it, and something was answered by "I do not know".
            let is_unknown = !session.waiting.contains(&finding.rule) && FactId::ALL.iter().any(|fact| session.facts.is_declared_unknown(*fact));
            sheet.t(if is_unknown { "status.open.unknown" } else { "status.open.unasked" });
        }
        (status, _) => sheet.t_of(&["status.", status.name()]),
    }
}

/// Writes the visitor's own answers, each a link to its question.
fn own_facts(sheet: &mut Sheet, finding: &Finding) {
    let facts: Vec<FactId> = finding.facts.iter().copied().filter(|fact| fact.def().layer == Layer::Raw).collect();
    if facts.is_empty() {
        return;
    }
    tag!(sheet, "div", "own", {
        sheet.leaf("span", "", "result.you_said");
        tag!(sheet, "ul", "", {
            for fact in facts {
                tag!(sheet, "li", "", {
                    sheet.link("fact", &sheet.scene.href_of(fact));
                    sheet.does(Action::Visit(fact));
                    sheet.text(sheet.scene.words.said(fact, &sheet.scene.session.facts));
                    sheet.close();
                });
            }
        });
    });
}

/// Writes the sentences of the law, in Chinese and in our translation, where we hold them.
fn sentences(sheet: &mut Sheet, finding: &Finding) {
    let words = &sheet.scene.words;
    let held: Vec<_> = rules::find(finding.rule)
        .map_or_else(Vec::new, |rule| cited(sheet.scene, rule))
        .iter()
        .filter_map(|cited| {
            let text = |lang: &str| words.find(&["sentence.", &cited.instrument, ".", cited.article, ".", lang]);
            Some((text("zh")?, text("en")?))
        })
        .collect();
    if held.is_empty() {
        return;
    }
    tag!(sheet, "details", "", {
        sheet.leaf("summary", "", "result.sentence");
        for (chinese, translation) in held {
            tag!(sheet, "blockquote", "law", {
                sheet.attr("lang", "zh-Hans");
                sheet.text(chinese);
            });
            if words.tag() != "zh-Hans" {
                tag!(sheet, "p", "", {
                    sheet.text(translation);
                    sheet.leaf("span", "note", "result.our_translation");
                });
            }
        }
    });
}

/// Writes a contested point with both sides, at equal length, and what practice does.
pub fn contested(sheet: &mut Sheet, point: PointId) {
    let point = points::of(point);
    let text = |part: &'static str| ["point.", point.id, ".", part];
    tag!(sheet, "details", "point", {
        sheet.leaf_of("summary", "", &text("title"));
        tag!(sheet, "dl", "deep sides", {
            pair(sheet, "result.for", &text("for"));
            pair(sheet, "result.against", &text("against"));
            pair(sheet, "result.practice", &text("practice"));
            pair(sheet, "result.leaning", &["leaning.", point.leans.name()]);
        });
    });
}
