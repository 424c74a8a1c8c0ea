//! The steps of a road with what is honestly known of their length, the periods, and what execution reaches.
//!
//! Never a sum of all steps and never an average as a promise. Source: `data/stages.toml`, `data/execution.toml`, and the decided cases of
//! which both days are known.

use super::{CASE_DAYS, MEASURES, Measure, Road, SPARED, STAGES, Spared, Stage, StageWhen, TERMS, Term, TimeBasis, Unit};
use crate::day::Day;
use crate::logic::Truth;

/// How long a step takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// The law says so.
    Text {
        /// At least.
        least: u16,
        /// At most.
        most: u16,
        /// In what.
        unit: Unit,
    },
    /// What is told of cases: never a promise.
    Practice {
        /// At least.
        least: u16,
        /// At most.
        most: u16,
        /// In what.
        unit: Unit,
    },
    /// A study that counted rulings, in days.
    Counted {
        /// The shortest.
        least: u16,
        /// The longest.
        most: u16,
        /// On average.
        average: u16,
        /// How many.
        cases: u16,
        /// The year of the study.
        year: u16,
    },
    /// No period is set and no figure is known.
    Unknown,
}

impl Stage {
    /// How long it takes.
    pub fn time(&self) -> Time {
        let (Some((least, most)), Some(unit)) = (self.span, self.unit) else { return Time::Unknown };
        match (self.basis_of_time, self.counted) {
            (TimeBasis::None, _) => Time::Unknown,
            (_, Some((average, cases, year))) => Time::Counted { least, most, average, cases, year },
            (TimeBasis::Text, None) => Time::Text { least, most, unit },
            (TimeBasis::Practice, None) => Time::Practice { least, most, unit },
        }
    }
}

/// The steps of a road that are or may be taken, in order.
pub fn steps(road: Road, holds: &dyn Fn(StageWhen) -> Truth) -> Vec<(&'static Stage, Truth)> {
    let of_road = STAGES.iter().filter(|stage| stage.roads.contains(&road));
    of_road.map(|stage| (stage, holds(stage.when))).filter(|(_, taken)| *taken != Truth::False).collect()
}

/// The periods of a road on that day, in the order of the records.
pub fn terms(road: Road, on: Day) -> impl Iterator<Item = &'static Term> {
    TERMS.iter().filter(move |term| term.roads.contains(&road) && term.period.contains(on))
}

/// The period with that id, if it is in force on that day.
pub fn term(id: &str, on: Day) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.id == id && term.period.contains(on))
}

/// How long decided cases took, from filing to ruling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Durations {
    /// In days, shortest first; never empty.
    pub days: Vec<u16>,
}

/// Below this number each case is told by itself, and no middle is given.
const ENOUGH_CASES: usize = 3;

impl Durations {
    /// The durations of cases; `None` where there is no case.
    pub fn of(days: Vec<u16>) -> Option<Durations> {
        // By insertion: some ten numbers, and a general sort would cost the page's second program kilobytes.
        let mut sorted: Vec<u16> = Vec::new();
        for number in days {
            sorted.insert(sorted.partition_point(|known| *known <= number), number);
        }
        (!sorted.is_empty()).then_some(Durations { days: sorted })
    }

    /// How many cases.
    pub fn count(&self) -> usize {
        self.days.len()
    }

    /// The shortest.
    pub fn shortest(&self) -> u16 {
        self.days.first().copied().unwrap_or_default()
    }

    /// The longest.
    pub fn longest(&self) -> u16 {
        self.days.last().copied().unwrap_or_default()
    }

    /// Half of the cases took no longer; `None` where there are fewer than three. Of an even number the lower middle.
    pub fn median(&self) -> Option<u16> {
        if self.days.len() < ENOUGH_CASES { None } else { self.days.get((self.days.len() - 1) / 2).copied() }
    }
}

/// How long the decided cases of a road took; `None` where there is none.
pub fn durations(road: Road) -> Option<Durations> {
    let laws: &[&str] = match road {
        Road::Treaty => &["treaty"],
        Road::Reciprocity => &["de-facto-reciprocity", "conference-2021", "cpl-2023"],
        Road::HongKong => &["hk-2024"],
        Road::HongKong2008 => &["hk-2008"],
        Road::HongKongFamily => &["hk-family"],
        Road::Insolvency => &["insolvency"],
        Road::Divorce => &["divorce"],
        Road::Macau => &["mo-2006"],
        Road::Taiwan => &["tw-1998", "tw-2015", "tw-2024"],
        Road::Award => &["new-york"],
        Road::AwardHongKong => &["hk-awards"],
        Road::AwardMacau => &["mo-awards"],
        Road::AwardTaiwan => &["tw-awards"],
    };
    Durations::of(CASE_DAYS.iter().filter(|case| laws.contains(&case.law)).map(|case| case.days).collect())
}

/// What execution reaches on that day.
pub fn measures(on: Day) -> impl Iterator<Item = &'static Measure> {
    MEASURES.iter().filter(move |measure| measure.period.contains(on))
}

/// What it may not take.
pub fn spared(on: Day) -> impl Iterator<Item = &'static Spared> {
    SPARED.iter().filter(move |spared| spared.period.contains(on))
}
