//! The days to keep: the last day to apply, what follows it, what moves or shakes it; and the calendar file.

use super::{Page, cite, fields};
use crate::app::plan::desk::field;
use crate::app::plan::room::Message;
use crate::app::sheet::{Event, tag};
use crate::app::words::date;
use crate::assess::plan::{PeriodLine, events, say};
use crate::facts::FactId;
use crate::law::plan::days::Rolled;
use crate::law::plan::stages::term;
use crate::law::rule::Citation;
use crate::logic::Truth;
use crate::text::{Arg, Text};

/// Writes the part.
pub fn write(sheet: &mut Page) {
    let plan = &sheet.scene.plan;
    let last = &plan.last_day;
    let (timed, others): (Vec<&PeriodLine>, Vec<&PeriodLine>) = plan.periods.iter().partition(|line| line.last.is_some());
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            tag!(sheet, "dl", "keep", {
                match last.safe {
                    Some(safe) => {
                        entry(sheet, "plan.period-apply", safe);
                        counted(sheet);
                        sheet.close();
                    }
                    None => {
                        sheet.open("div", "");
                        sheet.leaf("dt", "", "plan.period-apply");
                        sheet.leaf("dd", "", "limitation.last_day.none");
                        sheet.close();
                    }
                }
                for (key, end) in [("plan.period-apply-execution-after-recognition", last.second), ("plan.page-days.settlement", last.settlement)] {
                    if let Some(end) = end {
                        entry(sheet, key, end);
                        sheet.close();
                    }
                }
                for line in timed {
                    if let (Some(end), true) = (line.last, line.id != "apply-execution-after-recognition") {
                        entry(sheet, &say::key("period", line.id), end);
                        sheet.close();
                    }
                }
            });
            save(sheet);
            ask(sheet);
            if !others.is_empty() {
                periods(sheet, &others);
            }
        });
        let mut basis: Vec<Citation> = term("apply", plan.on).map(|term| term.basis).into_iter().collect();
        basis.extend(plan.periods.iter().filter(|line| line.last.is_some()).map(|line| line.basis));
        cite::margin(sheet, &basis);
    });
}

/// Writes one day with its remarks; to be closed.
fn entry(sheet: &mut Page, key: &str, end: Rolled) {
    let nominal = end.nominal;
    sheet.open("div", "");
    sheet.leaf("dt", "", key);
    tag!(sheet, "dd", "", {
        tag!(sheet, "b", "keep__day num", {
            let weekday = sheet.scene.words.intl().weekday((nominal.year(), nominal.month(), nominal.of_month()));
            sheet.say(&Text::new("plan.page-days.day").with("weekday", Arg::Plain(weekday)).with("date", say::date(nominal)));
        });
    });
    for remark in say::remarks(end) {
        line(sheet, &remark);
    }
}

fn line(sheet: &mut Page, text: &Text) {
    tag!(sheet, "dd", "", {
        sheet.say(text);
    });
}

/// Writes from what the last day is counted, whether it is past, and what can be argued.
fn counted(sheet: &mut Page) {
    let last = &sheet.scene.plan.last_day;
    let text = |part: &str| Text::new(["limitation.last_day.", part].concat());
    if let (Some(safe), Some(latest)) = (last.safe, last.latest)
        && safe.nominal != latest.nominal
    {
        line(sheet, &text("range").with("earliest", say::date(safe.nominal)).with("latest", say::date(latest.nominal)));
    }
    if let Some((fact, from)) = last.from {
        line(sheet, &text(&["from-", fact.key()].concat()).with("date", date(from)));
    }
    for (fact, day) in &last.restarts {
        line(sheet, &text(if *fact == FactId::ObstacleEnded { "obstacle" } else { "restarted" }).with("date", date(*day)));
    }
    if last.expired == Truth::True {
        line(sheet, &text("passed"));
    }
    line(sheet, &Text::new("plan.deadline.posted"));
    for doubt in &last.doubts {
        tag!(sheet, "dd", "doubt", {
            sheet.t_of(&["plan.doubt-", doubt]);
        });
    }
}

/// Writes the button that makes the calendar file, if a day lies ahead.
fn save(sheet: &mut Page) {
    if events(&sheet.scene.plan).is_empty() {
        return;
    }
    tag!(sheet, "p", "acts no-print", {
        tag!(sheet, "button", "btn btn--2", {
            sheet.attr("type", "button");
            sheet.attr("data-action", "calendar");
            let link = sheet.scene.link.clone();
            sheet.on(Event::Press, move |_| link.send_message(Message::Save));
            sheet.t("plan.page-days.save");
        });
        sheet.leaf("span", "note", "plan.page-days.file");
    });
}

/// Writes the fields for days that come later.
fn ask(sheet: &mut Page) {
    tag!(sheet, "details", "later", {
        sheet.leaf("summary", "", "plan.page-days.later");
        fields::form(sheet, fields::ASKS, "plan.page-days.later_hint");
        for (name, label) in [(field::SERVED, "plan.page-days.served"), (field::FROZEN, "plan.page-days.frozen"), (field::SETTLED, "plan.page-days.settled")] {
            fields::day(sheet, name, label);
        }
        sheet.close();
        sheet.close();
    });
}

/// Writes the periods that will run, without a day yet.
fn periods(sheet: &mut Page, lines: &[&PeriodLine]) {
    tag!(sheet, "details", "", {
        sheet.leaf("summary", "", "plan.periods.title");
        tag!(sheet, "ul", "spans", {
            for line in lines {
                tag!(sheet, "li", "", {
                    sheet.leaf_of("span", "", &["plan.period-", line.id]);
                    tag!(sheet, "b", "num", {
                        sheet.say(&Text::new(["plan.periods.length-", line.unit.name()].concat()).with("count", Arg::Number(i64::from(line.length))));
                    });
                });
            }
        });
    });
}
