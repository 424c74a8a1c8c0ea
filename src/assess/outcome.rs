//! Outcomes, best first, and sets of them.

use crate::law::rule::Effect;

/// How an application can end. The order is from best to worst; `OtherProcedure` stands where `Dismissed` does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// 裁定承认和执行.
    Recognised,
    /// Part of it.
    Part,
    /// 驳回申请, 不予受理, or stayed: nothing is decided about the judgment; it may be brought again.
    Dismissed,
    /// No route here covers it: another procedure.
    OtherProcedure,
    /// 裁定不予承认和执行.
    Refused,
}

impl Outcome {
    /// All outcomes, best first.
    pub const ALL: [Outcome; 5] = [Outcome::Recognised, Outcome::Part, Outcome::Dismissed, Outcome::OtherProcedure, Outcome::Refused];

    /// Its name in JSON and in the catalogs.
    pub const fn name(self) -> &'static str {
        match self {
            Outcome::Recognised => "recognised",
            Outcome::Part => "part",
            Outcome::Dismissed => "dismissed",
            Outcome::OtherProcedure => "other-procedure",
            Outcome::Refused => "refused",
        }
    }

    /// Its place from best to worst, 0 to 3; another procedure shares the place of dismissed.
    pub const fn place(self) -> u8 {
        match self {
            Outcome::Recognised => 0,
            Outcome::Part => 1,
            Outcome::Dismissed | Outcome::OtherProcedure => 2,
            Outcome::Refused => 3,
        }
    }

    /// The outcome that a failing rule of that effect brings about.
    pub const fn of(effect: Effect) -> Outcome {
        match effect {
            Effect::Redirects => Outcome::OtherProcedure,
            Effect::Dismisses | Effect::DismissesForNow => Outcome::Dismissed,
            Effect::Bars => Outcome::Refused,
            Effect::Severs => Outcome::Part,
        }
    }
}

/// A set of outcomes, and whether it is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcomes {
    mask: u8,
    /// Whether each outcome in it was shown to be possible and each other one impossible.
    pub exact: bool,
}

impl Default for Outcomes {
    fn default() -> Outcomes {
        Outcomes { mask: 0, exact: true }
    }
}

impl Outcomes {
    /// Whether it holds that outcome.
    pub const fn has(self, outcome: Outcome) -> bool {
        self.mask >> outcome as u8 & 1 == 1
    }

    /// Whether it holds that outcome and no other.
    pub const fn is_only(self, outcome: Outcome) -> bool {
        self.mask == 1 << outcome as u8
    }

    /// Puts that outcome in.
    pub const fn add(&mut self, outcome: Outcome) {
        self.mask |= 1 << outcome as u8;
    }

    /// Puts in every outcome of a case that is decided here or elsewhere.
    pub const fn add_all(&mut self) {
        self.mask |= 1 << Outcome::Recognised as u8 | 1 << Outcome::Part as u8 | 1 << Outcome::Dismissed as u8 | 1 << Outcome::Refused as u8;
    }

    /// Whether nothing more can come in but another procedure.
    pub const fn is_full(self) -> bool {
        self.has(Outcome::Recognised) && self.has(Outcome::Part) && self.has(Outcome::Dismissed) && self.has(Outcome::Refused)
    }

    /// Whether it is empty: the answers contradict the law of the day.
    pub const fn is_empty(self) -> bool {
        self.mask == 0
    }

    /// The best in it.
    pub fn best(self) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| self.has(*outcome))
    }

    /// The worst in it.
    pub fn worst(self) -> Option<Outcome> {
        let worst = Outcome::ALL.into_iter().rev().find(|outcome| self.has(*outcome))?;
        // Of two that share a place the plain one is named.
        Some(if worst == Outcome::OtherProcedure && self.has(Outcome::Dismissed) { Outcome::Dismissed } else { worst })
    }

    /// The one outcome in it, if there is just one place.
    pub fn single(self) -> Option<Outcome> {
        let (best, worst) = (self.best()?, self.worst()?);
        (best.place() == worst.place()).then_some(best)
    }

    /// The outcomes of both.
    #[must_use]
    pub const fn or(self, other: Outcomes) -> Outcomes {
        Outcomes { mask: self.mask | other.mask, exact: self.exact && other.exact }
    }
}
