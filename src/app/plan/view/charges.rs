//! What the court charges: the sum, the tariff step by step, the ways in which courts charge side by side, extra interest, a new suit.

use super::fields::{self, Typed};
use super::{Page, cite};
use crate::app::plan::desk::{self, field};
use crate::app::sheet::tag;
use crate::assess::plan::{Asked, say};
use crate::facts::FactId;
use crate::law::plan::fees::{Fee, Money, Quote, Step};
use crate::law::rule::Citation;
use crate::text::{Arg, Text};

/// Writes the part.
pub fn write(sheet: &mut Page) {
    let plan = &sheet.scene.plan;
    let fees = &plan.fees;
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            ask(sheet);
            asked(sheet);
            match &fees.tariff {
                Some(fee) if !fee.steps.is_empty() => tariff(sheet, fee),
                Some(_) if fees.quotes.len() > 1 => sheet.leaf("p", "read", "plan.page-fees.enter"),
                Some(fee) => {
                    tag!(sheet, "p", "read", {
                        sheet.say(&say::total(fee));
                    });
                }
                None if !fees.unrated.is_empty() => sheet.leaf("p", "read", "plan.page-fees.no-rate"),
                None => {}
            }
        });
        let basis: Vec<Citation> = fees.tariff.iter().map(|fee| fee.record.basis).collect();
        cite::margin(sheet, &basis);
    });
    if fees.quotes.len() > 1 && fees.counted.is_some() {
        tag!(sheet, "div", "row", {
            tag!(sheet, "div", "wide", {
                sheet.leaf("h3", "sub", "plan.page-fees.practices");
                tag!(sheet, "ul", "quotes", {
                    for quote in &fees.quotes {
                        tag!(sheet, "li", "", {
                            practice(sheet, quote);
                        });
                    }
                });
            });
        });
    }
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt read besides", {
            if let Some(fee) = &fees.tariff {
                said(sheet, &say::borne(fee.record.borne));
            }
            for key in ["plan.fees.reduction", "plan.fees.other"] {
                sheet.leaf("p", "", key);
            }
            if let Some(compare) = fees.compare {
                sheet.leaf("h3", "sub", "plan.compare.title");
                said(sheet, &say::compare(compare));
            }
            if fees.counted.is_some() && !plan.reach.measures.is_empty() {
                extra(sheet);
            }
        });
    });
}

/// A sum, or the two ends between which it lies.
fn between(money: Money) -> Text {
    match money {
        Money::Exact(fen) => sum(say::yuan(fen)),
        Money::Range(least, most) => Text::new("plan.page-fees.range").with("least", say::yuan(least)).with("most", say::yuan(most)),
    }
}

fn said(sheet: &mut Page, text: &Text) {
    tag!(sheet, "p", "", {
        sheet.say(text);
    });
}

/// Writes the fields: the sum where the answers give none, and rates.
fn ask(sheet: &mut Page) {
    let hall = sheet.scene;
    let (desk, words) = (hall.desk.borrow(), &hall.words);
    let has_sums = hall.case.facts.known(FactId::Sums).is_some();
    let foreign: Vec<&str> = hall.plan.fees.asked.iter().map(Asked::code).filter(|code| *code != "CNY").collect();
    if has_sums && foreign.is_empty() {
        return;
    }
    fields::form(sheet, fields::ASKS, "plan.page-fees.ask");
    if !has_sums {
        let is_wrong = !desk.get(field::AMOUNT).is_empty() && desk.amount().is_none();
        fields::number(sheet, &Typed { name: field::AMOUNT, label: words.of(&["plan.page-fees.amount"]), is_wrong, wrong: "plan.page-fees.amount_wrong" });
    }
    for code in &foreign {
        let name = [field::RATE, code].concat();
        let typed = desk.get(&name);
        let label = words.say(&Text::new("plan.page-fees.rate").with("currency", Arg::Plain((*code).to_owned())));
        let is_wrong = !typed.is_empty() && desk::rate(typed).is_none();
        fields::number(sheet, &Typed { name: &name, label, is_wrong, wrong: "plan.page-fees.rate_wrong" });
    }
    if !foreign.is_empty() {
        fields::day(sheet, field::RATED, "plan.page-fees.rated");
    }
    sheet.close();
    sheet.close();
}

/// Writes what is asked, what is left out, and at which rate it was converted.
fn asked(sheet: &mut Page) {
    let hall = sheet.scene;
    let fees = &hall.plan.fees;
    tag!(sheet, "div", "read", {
        if hall.case.facts.known(FactId::Sums).is_some() {
            let sums = fees.asked.iter().map(say::asked).collect();
            said(sheet, &Text::new("plan.page-fees.asked").with("amount", Arg::List(sums)));
            for sum in &fees.asked {
                for (key, amount) in [("plan.page-fees.left_out", sum.left_out), ("plan.page-fees.paid", sum.paid)] {
                    if amount.0 != 0 {
                        said(sheet, &Text::new(key).with("amount", say::asked(&Asked { amount, ..*sum })));
                    }
                }
            }
            sheet.leaf("p", "", "plan.fees.counted");
        }
        for rate in &fees.rates {
            said(sheet, &say::rate(rate));
        }
    });
}

/// Writes the extra interest for late payment, over the days that are typed.
fn extra(sheet: &mut Page) {
    let hall = sheet.scene;
    sheet.leaf("h3", "sub", "plan.page-fees.late");
    sheet.leaf("p", "", "plan.page-fees.extra");
    fields::form(sheet, fields::ASKS, "plan.page-fees.late_ask");
    let is_wrong = !hall.desk.borrow().get(field::INTEREST).is_empty() && hall.plan.fees.double_interest.is_none();
    let label = hall.words.of(&["plan.page-fees.interest"]);
    fields::number(sheet, &Typed { name: field::INTEREST, label, is_wrong, wrong: "plan.page-fees.interest_wrong" });
    if let Some((_, fen)) = hall.plan.fees.double_interest {
        tag!(sheet, "p", "quotes__sum num", {
            sheet.attr("role", "status");
            sheet.say(&sum(say::yuan(fen)));
        });
    }
    sheet.close();
    sheet.close();
}

/// Writes the tariff as a table: what lies in a slice, its rate, what it gives.
fn tariff(sheet: &mut Page, fee: &Fee) {
    let counted = sheet.scene.plan.fees.counted.unwrap_or_default();
    tag!(sheet, "table", "tbl", {
        tag!(sheet, "caption", "", {
            sheet.say(&Text::new("plan.page-fees.on").with("amount", say::yuan(counted)));
        });
        tag!(sheet, "thead", "", {
            row(sheet, &["slice", "rate_of", "fee"].map(|part| Text::new(["plan.page-fees.", part].concat())), "col");
        });
        tag!(sheet, "tbody", "", {
            for step in &fee.steps {
                let cells = match *step {
                    Step::Flat { up_to, fee } => {
                        [Text::new("plan.page-fees.first").with("amount", say::yuan(up_to)), Text::new("plan.page-fees.flat"), sum(say::yuan(fee))]
                    }
                    Step::Slice { part, rate, gives } => [
                        Text::new("plan.page-fees.next").with("amount", say::yuan(part)),
                        Text::new("plan.page-fees.percent").with("rate", say::per_cent(rate)),
                        sum(say::yuan(i64::try_from((gives + 5_000) / 10_000).unwrap_or(i64::MAX))),
                    ],
                };
                row(sheet, &cells, "row");
            }
        });
        tag!(sheet, "tfoot", "", {
            let label = if fee.capped { "plan.page-fees.most" } else { "plan.page-fees.together" };
            tag!(sheet, "tr", "", {
                tag!(sheet, "th", "", {
                    sheet.attr("scope", "row");
                    sheet.attr("colspan", "2");
                    sheet.t(label);
                });
                tag!(sheet, "td", "num", {
                    sheet.attr("data-fee", fee.tariff);
                    sheet.say(&say::money(fee.total));
                });
            });
        });
    });
}

fn sum(amount: Arg) -> Text {
    Text::new("plan.fees.exact").with("amount", amount)
}

/// Writes a row of three cells; the first is a heading of its row, or all are of their columns.
fn row(sheet: &mut Page, cells: &[Text; 3], scope: &str) {
    tag!(sheet, "tr", "", {
        for (place, cell) in cells.iter().enumerate() {
            let is_heading = place == 0 || scope == "col";
            sheet.open(if is_heading { "th" } else { "td" }, "num");
            if is_heading {
                sheet.attr("scope", scope);
            }
            sheet.say(cell);
            sheet.close();
        }
    });
}

/// Writes what one way of charging comes to.
fn practice(sheet: &mut Page, quote: &Quote) {
    let key = say::key("practice", quote.practice);
    sheet.attr("data-practice", quote.practice);
    sheet.leaf_of("h4", "", &[&key, ".title"]);
    tag!(sheet, "p", "quotes__sum num", {
        sheet.say(&between(quote.total));
    });
    tag!(sheet, "dl", "how", {
        for (label, money) in [("plan.page-fees.at-filing", quote.at_filing), ("plan.page-fees.later", quote.later)] {
            tag!(sheet, "div", "", {
                sheet.leaf("dt", "", label);
                tag!(sheet, "dd", "num", {
                    sheet.say(&between(money));
                });
            });
        }
    });
    sheet.leaf_of("p", "read", &[&key, ".text"]);
    if !quote.certain {
        tag!(sheet, "p", "perhaps is-court", {
            sheet.drawing("mark", "#m-court");
            sheet.t("plan.page-fees.unsettled");
        });
    }
}
