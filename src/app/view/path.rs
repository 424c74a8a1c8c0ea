//! The path through the court: the stages in its order, each with the state of its weightiest finding.
//!
//! The line is solid after a stage that is passed, dotted after one that is undecided, and hardly a line after a block.

use super::finding::state;
use super::mark::Mark;
use crate::app::figures;
use crate::app::sheet::{Sheet, tag};
use crate::assess::{Finding, Status};
use crate::law::rule::Stage;

/// Writes the path; `number` gives the paragraph of a finding.
pub fn path(sheet: &mut Sheet, number: &dyn Fn(&Finding) -> usize) {
    let findings = &sheet.scene.session.answer.findings;
    tag!(sheet, "ol", "path", {
        for stage in Stage::ALL {
            let heaviest = findings.iter().filter(|finding| finding.stage == stage && finding.effect.is_some()).max_by_key(|finding| weight(finding));
            let mark = heaviest.map_or(Mark::Idle, Mark::from);
            tag!(sheet, "li", heaviest.map_or("", line), {
                mark.draw(sheet);
                tag!(sheet, "div", "", {
                    tag!(sheet, "a", "", {
                        if let Some(paragraph) = heaviest.map(number).filter(|number| *number > 0) {
                            sheet.attr("href", &["#p", &figures(paragraph)].concat());
                        }
                        sheet.t_of(&["stage.", stage.name(), ".title"]);
                    });
                    tag!(sheet, "span", &["st is-", mark.name()].concat(), {
                        match heaviest {
                            Some(finding) if is_passed_so_far(findings, stage, finding) => sheet.t("result.so_far"),
                            Some(finding) => state(sheet, finding),
                            None => sheet.t("status.not-applicable"),
                        }
                    });
                });
            });
        }
    });
}

/// What is open was not asked, and something of the stage is passed: then it is neither simply open nor passed.
fn is_passed_so_far(findings: &[Finding], stage: Stage, heaviest: &Finding) -> bool {
    let of_stage = || findings.iter().filter(|finding| finding.stage == stage && finding.effect.is_some());
    heaviest.status == Status::Open && of_stage().any(|finding| finding.status == Status::Passed)
}

/// The heaviest is shown: what fails before what is open, what bars before what severs.
fn weight(finding: &Finding) -> u8 {
    match (finding.status, finding.effect) {
        (Status::Fails, Some(effect)) => 20 - effect as u8,
        (Status::Contested, _) => 4,
        (Status::Open, _) => 3,
        (Status::Passed | Status::Fails, _) => 2,
        (Status::NotApplicable, _) => 1,
    }
}

fn line(finding: &Finding) -> &'static str {
    match finding.status {
        Status::Passed | Status::NotApplicable => "",
        Status::Open | Status::Contested => "dash",
        Status::Fails => "cut",
    }
}
