//! Court fees: a tariff applied to a sum, the ways in which courts charge, and what a new suit would cost.
//!
//! All in fen (hundredths of a yuan), exact, rounded half up to the fen once, at the end: no text says how, and courts may round to the
//! yuan. Source: Measures on the Payment of Litigation Costs (`data/fees.toml`); PRES-2016 Art 5; EXEC-INTEREST-2014 Art 1.

use super::{Charge, Charging, PRACTICES, Practice, Road, Slice, TARIFFS, Tariff};
use crate::day::Day;

/// Hundredths of a yuan. A sum of a case has at most thirteen digits before the point (`Amount::parse`).
pub type Fen = i64;

/// Fen in a yuan.
const YUAN: Fen = 100;
/// Rates are hundredths of a per cent.
const RATE_ONE: i64 = 10_000;
/// Millionths in a unit of a rate of exchange.
const MILLION: i128 = 1_000_000;
/// The most that a court can ask as security in a pending case, in per cent of the sum (PRES-2016 Art 5(1)).
const SECURITY_PERCENT: i64 = 30;
/// Extra interest for late performance: 0.0175 % a day, in millionths (EXEC-INTEREST-2014 Art 1).
const DOUBLE_INTEREST_A_DAY: i128 = 175;

/// A sum, or the range in which it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Money {
    /// That sum.
    Exact(Fen),
    /// From the first to the second, both included.
    Range(Fen, Fen),
}

impl Money {
    /// The least that it can be.
    pub const fn least(self) -> Fen {
        match self {
            Money::Exact(fen) | Money::Range(fen, _) => fen,
        }
    }

    /// The most that it can be.
    pub const fn most(self) -> Fen {
        match self {
            Money::Exact(fen) | Money::Range(_, fen) => fen,
        }
    }

    fn of(least: Fen, most: Fen) -> Money {
        if least == most { Money::Exact(least) } else { Money::Range(least, most) }
    }

    fn plus(self, other: Money) -> Money {
        Money::of(self.least().saturating_add(other.least()), self.most().saturating_add(other.most()))
    }
}

/// One line of a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The flat part.
    Flat {
        /// Up to this sum.
        up_to: Fen,
        /// The fee.
        fee: Fen,
    },
    /// What a slice adds.
    Slice {
        /// How much of the sum lies in it.
        part: Fen,
        /// Hundredths of a per cent.
        rate: i64,
        /// What it adds, in ten-thousandths of a fen: not rounded.
        gives: i128,
    },
}

/// A fee and how it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// The tariff.
    pub tariff: &'static str,
    /// The lines; empty where no sum is counted.
    pub steps: Vec<Step>,
    /// Whether the cap of the tariff was reached.
    pub capped: bool,
    /// What is due.
    pub total: Money,
    /// Who bears it and when it is paid, from the record.
    pub record: &'static Tariff,
}

impl PartialEq for Tariff {
    fn eq(&self, other: &Tariff) -> bool {
        self.id == other.id
    }
}
impl Eq for Tariff {}

/// What one way of charging comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The practice: texts `plan.practice-<id>.title` and `.text`.
    pub practice: &'static str,
    /// Taken when the application is filed.
    pub at_filing: Money,
    /// Taken after execution.
    pub later: Money,
    /// Both.
    pub total: Money,
    /// Whether it is what the text says; an uncertain one is marked.
    pub certain: bool,
}

/// The court fee of recognition beside that of a suit on the same sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compare {
    /// By the usual reading.
    pub recognition: Fen,
    /// In the first instance, without an appeal.
    pub suit: Fen,
}

impl Compare {
    /// By how much the suit costs more; negative where it costs less.
    pub const fn suit_costs_more_by(self) -> Fen {
        self.suit.saturating_sub(self.recognition)
    }
}

/// The fee for `what` on that day; `None` where no tariff is in force, never the nearest.
///
/// Without a sum it is the range of the tariff; a tariff that has none gives `None`.
pub fn fee(what: Charge, amount: Option<Fen>, on: Day) -> Option<Fee> {
    let tariff = TARIFFS.iter().find(|tariff| tariff.what == what && tariff.period.contains(on))?;
    match (amount, tariff.flat) {
        (Some(amount), Some(flat)) => Some(count(tariff, flat, amount)),
        _ => {
            let (least, most) = tariff.no_amount?;
            Some(Fee { tariff: tariff.id, steps: Vec::new(), capped: false, total: Money::of(least * YUAN, most * YUAN), record: tariff })
        }
    }
}

fn count(tariff: &'static Tariff, (flat, up_to): (i64, i64), amount: Fen) -> Fee {
    let mut steps = vec![Step::Flat { up_to: up_to * YUAN, fee: flat * YUAN }];
    let mut exact = i128::from(flat * YUAN) * i128::from(RATE_ONE);
    for Slice { over, to, rate } in tariff.slices.iter().copied() {
        let part = amount.min(to.map_or(Fen::MAX, |to| to * YUAN)) - over * YUAN;
        if part > 0 {
            let gives = i128::from(part) * i128::from(rate);
            exact += gives;
            steps.push(Step::Slice { part, rate, gives });
        }
    }
    let counted = half_up(exact, i128::from(RATE_ONE));
    let cap = tariff.cap.map(|cap| cap * YUAN);
    let capped = cap.is_some_and(|cap| counted > cap);
    Fee { tariff: tariff.id, steps, capped, total: Money::Exact(cap.map_or(counted, |cap| counted.min(cap))), record: tariff }
}

/// `number / by`, half up. Neither is negative.
fn half_up(number: i128, by: i128) -> Fen {
    Fen::try_from((number + by / 2) / by).unwrap_or(Fen::MAX)
}

/// What is asked on a road, and so for what the first fee is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// The road.
    pub road: Road,
    /// Recognition alone, without execution.
    pub recognition_only: bool,
}

impl Request {
    /// For what a fee is due when recognition alone is asked, or nothing is counted.
    fn alone(self) -> Charge {
        match self.road {
            Road::Divorce => Charge::DivorceRecognition,
            Road::Award => Charge::AwardRecognition,
            Road::Treaty
            | Road::Reciprocity
            | Road::Insolvency
            | Road::HongKong
            | Road::HongKong2008
            | Road::HongKongFamily
            | Road::Macau
            | Road::Taiwan
            | Road::AwardHongKong
            | Road::AwardMacau
            | Road::AwardTaiwan => Charge::Recognition,
        }
    }

    /// Whether nothing is counted by a sum: recognition alone, a divorce, an insolvency.
    pub fn counts_no_sum(self) -> bool {
        self.recognition_only || matches!(self.road, Road::Divorce | Road::Insolvency)
    }

    /// The fee for the request by the usual reading.
    pub fn fee(self, amount: Option<Fen>, on: Day) -> Option<Fee> {
        if self.counts_no_sum() { fee(self.alone(), None, on) } else { fee(Charge::Recognition, amount, on) }
    }
}

/// What each way of charging comes to, in the order of the records.
///
/// Where nothing is counted by a sum there is one: the flat fee at filing.
pub fn quotes(request: Request, amount: Option<Fen>, on: Day) -> Vec<Quote> {
    let practices = PRACTICES.iter().filter(|practice| practice.roads.contains(&request.road));
    if request.counts_no_sum() {
        let Some(fee) = request.fee(None, on) else { return Vec::new() };
        let quote =
            |practice: &Practice| Quote { practice: practice.id, at_filing: fee.total, later: Money::Exact(0), total: fee.total, certain: practice.certain };
        return practices.take(1).map(quote).collect();
    }
    let charged = |charging: Charging, what: Charge| {
        let sum = match charging {
            Charging::Nothing => return Some(Money::Exact(0)),
            Charging::Tariff => amount,
            Charging::Range => None,
        };
        fee(what, sum, on).map(|fee| fee.total)
    };
    let quote = |practice: &Practice| {
        let at_filing = charged(practice.recognition, Charge::Recognition)?;
        let later = charged(practice.execution, Charge::Execution)?;
        Some(Quote { practice: practice.id, at_filing, later, total: at_filing.plus(later), certain: practice.certain })
    };
    practices.filter_map(quote).collect()
}

/// Recognition against a suit on the same sum; `None` where one of the two has no tariff in force.
pub fn compare(amount: Fen, on: Day) -> Option<Compare> {
    let due = |what| fee(what, Some(amount), on).map(|fee| fee.total.least());
    Some(Compare { recognition: due(Charge::Recognition)?, suit: due(Charge::Suit)? })
}

/// The most that the court can ask as security for freezing that sum in a pending case.
pub fn security_most(amount: Fen) -> Fen {
    half_up(i128::from(amount) * i128::from(SECURITY_PERCENT), 100)
}

/// The extra interest on a sum for that many days.
pub fn double_interest(principal: Fen, days: u32) -> Fen {
    half_up(i128::from(principal) * i128::from(days) * DOUBLE_INTEREST_A_DAY, MILLION)
}

/// A sum of another currency in fen, at a rate in millionths of a yuan for one unit. `amount` is in hundredths.
pub fn rmb(amount: i64, millionths: i64) -> Fen {
    half_up(i128::from(amount) * i128::from(millionths), MILLION)
}

/// Reads a rate: digits, and at most six decimals after a point. Millionths; `None` for anything else, and for nothing.
pub fn parse_rate(text: &str) -> Option<i64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || decimals.len() > 6 || !digits(whole) || !digits(decimals) || text.ends_with('.') {
        return None;
    }
    let places = u32::try_from(decimals.len()).ok()?;
    let decimals: i64 = if decimals.is_empty() { 0 } else { decimals.parse().ok()? };
    let millionths = whole.parse::<i64>().ok()? * 1_000_000 + decimals * 10_i64.pow(6 - places);
    (millionths > 0).then_some(millionths)
}
