//! The shapes that stand for outcomes and states: shape, word and hue, of which any two suffice.
//!
//! The drawings are symbols in `index.html`; a variant owns its class, which owns the hue.

use crate::app::sheet::Sheet;
use crate::assess::{Finding, Outcome, Status, Verdict};
use crate::law::rule::Effect;

/// A shape.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Disc with a tick: recognised in full, passed.
    Full,
    /// Half disc: in part.
    Part,
    /// Diamond in a diamond: left to the court.
    Court,
    /// Open ring, its missing piece beside it: not yet.
    NotYet,
    /// Open ring, barred: no basis today.
    NoBasis,
    /// Square with a bar: refused, blocks.
    Refused,
    /// Signpost: another procedure.
    Other,
    /// Brackets with dots: cannot say yet.
    Unsaid,
    /// Broken circle: a stage or finding that is open.
    Open,
    /// Dash: does not arise.
    Idle,
}

impl Mark {
    /// Its name in class and symbol.
    pub const fn name(self) -> &'static str {
        match self {
            Mark::Full => "full",
            Mark::Part => "part",
            Mark::Court => "court",
            Mark::NotYet => "notyet",
            Mark::NoBasis => "nobasis",
            Mark::Refused => "refused",
            Mark::Other => "other",
            Mark::Unsaid => "unsaid",
            Mark::Open => "open",
            Mark::Idle => "idle",
        }
    }

    /// Writes the shape; screen readers hear the word beside it.
    pub fn draw(self, sheet: &mut Sheet) {
        sheet.drawing(&["mark is-", self.name()].concat(), &["#m-", self.name()].concat());
    }
}

impl From<Verdict> for Mark {
    fn from(verdict: Verdict) -> Mark {
        match verdict {
            Verdict::Recognised => Mark::Full,
            Verdict::Part => Mark::Part,
            Verdict::Discretion => Mark::Court,
            Verdict::NotYet => Mark::NotYet,
            Verdict::NoBasis => Mark::NoBasis,
            Verdict::Refused => Mark::Refused,
            Verdict::OtherProcedure => Mark::Other,
            Verdict::CannotSay => Mark::Unsaid,
        }
    }
}

impl From<Outcome> for Mark {
    fn from(outcome: Outcome) -> Mark {
        match outcome {
            Outcome::Recognised => Mark::Full,
            Outcome::Part => Mark::Part,
            Outcome::Dismissed => Mark::NotYet,
            Outcome::OtherProcedure => Mark::Other,
            Outcome::Refused => Mark::Refused,
        }
    }
}

impl From<&Finding> for Mark {
    fn from(finding: &Finding) -> Mark {
        match (finding.status, finding.effect) {
            (Status::Passed, _) => Mark::Full,
            (Status::Open, _) => Mark::Open,
            (Status::Contested, _) => Mark::Court,
            (Status::NotApplicable, _) => Mark::Idle,
            (Status::Fails, Some(Effect::Bars)) => Mark::Refused,
            (Status::Fails, Some(Effect::Dismisses)) => Mark::NoBasis,
            (Status::Fails, Some(Effect::DismissesForNow) | None) => Mark::NotYet,
            (Status::Fails, Some(Effect::Severs)) => Mark::Part,
            (Status::Fails, Some(Effect::Redirects)) => Mark::Other,
        }
    }
}
