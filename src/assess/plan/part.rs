//! The sum whose enforcement is asked: what the judgment awards, less what cannot be recognised and what is paid.

use crate::facts::table::matter;
use crate::facts::{Amount, FactId, Facts, Head, Value};
use crate::law::plan::Road;
use crate::law::plan::fees::{Fen, rmb};

use super::{Rate, Wishes};

/// What is asked in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// ISO 4217 code.
    pub currency: [u8; 3],
    /// What is left to ask for.
    pub amount: Amount,
    /// How much of it is interest, on which no extra interest runs.
    pub interest: Amount,
    /// Damages above the loss, and fines: left out.
    pub left_out: Amount,
    /// Already paid: left out.
    pub paid: Amount,
}

impl Asked {
    /// The code as text.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.currency).unwrap_or_default()
    }
}

/// Whether a head of claim can be recognised on a road.
///
/// Fines never (CONF-2021 Art 41, HK-2024 Art 18). Damages above the loss are cut from foreign judgments (CONF-2021 Art 45) and from those of
/// Hong Kong (HK-2024 Art 16), but not where the wrong was to intellectual property (Art 17); the texts on Macau, Taiwan and awards are silent.
fn can_be_recognised(head: Head, road: Option<Road>, facts: &Facts) -> bool {
    match head {
        Head::Principal | Head::Interest | Head::Costs | Head::Other => true,
        Head::Fine => false,
        Head::Punitive => match road {
            None | Some(Road::Treaty | Road::Reciprocity | Road::Insolvency | Road::Divorce) => false,
            Some(Road::HongKong) => is_about_intellectual_property(facts),
            Some(
                Road::HongKong2008
                | Road::HongKongFamily
                | Road::Macau
                | Road::Taiwan
                | Road::Award
                | Road::AwardHongKong
                | Road::AwardMacau
                | Road::AwardTaiwan,
            ) => true,
        },
    }
}

/// Infringement, trade secrets, passing off: for these punitive damages are recognised between Hong Kong and the mainland.
const WRONGS_TO_IP: u64 = matter::IP_INFRINGEMENT.bit() | matter::PATENT_INFRINGEMENT.bit() | matter::TRADE_SECRET.bit() | matter::PASSING_OFF.bit();

fn is_about_intellectual_property(facts: &Facts) -> bool {
    matches!(facts.known(FactId::Matter), Some(Value::Set(set)) if set & WRONGS_TO_IP != 0)
}

/// The sums asked, a currency each, in the order in which the currencies were named; empty where no sums are known.
pub fn asked(road: Option<Road>, facts: &Facts) -> Vec<Asked> {
    let Some(Value::Sums(sums)) = facts.known(FactId::Sums) else { return Vec::new() };
    let mut asked: Vec<Asked> = Vec::new();
    for sum in sums {
        let nothing = Asked { currency: sum.currency, amount: Amount(0), interest: Amount(0), left_out: Amount(0), paid: Amount(0) };
        if !asked.iter().any(|known| known.currency == sum.currency) {
            asked.push(nothing);
        }
        let Some(entry) = asked.iter_mut().find(|known| known.currency == sum.currency) else { continue };
        let rest = sum.amount.0.saturating_sub(sum.paid.0);
        if can_be_recognised(sum.head, road, facts) {
            entry.amount.0 = entry.amount.0.saturating_add(rest);
            entry.paid.0 = entry.paid.0.saturating_add(sum.paid.0);
            if sum.head == Head::Interest {
                entry.interest.0 = entry.interest.0.saturating_add(rest);
            }
        } else {
            entry.left_out.0 = entry.left_out.0.saturating_add(sum.amount.0);
        }
    }
    asked
}

/// The yuan.
const YUAN: [u8; 3] = *b"CNY";

/// What the sums come to in yuan.
pub struct InYuan {
    /// All of them, in fen.
    pub counted: Option<Fen>,
    /// The same without interest.
    pub principal: Option<Fen>,
    /// The rates used.
    pub rates: Vec<Rate>,
    /// Currencies without a rate.
    pub unrated: Vec<[u8; 3]>,
}

/// Each currency converted, then added; nothing where one has no rate.
pub fn in_yuan(asked: &[Asked], wishes: &Wishes) -> InYuan {
    let mut found = InYuan { counted: None, principal: None, rates: Vec::new(), unrated: Vec::new() };
    let (mut counted, mut principal): (Fen, Fen) = (0, 0);
    for sum in asked {
        let without_interest = sum.amount.0.saturating_sub(sum.interest.0);
        if sum.currency == YUAN {
            counted = counted.saturating_add(sum.amount.0);
            principal = principal.saturating_add(without_interest);
            continue;
        }
        let Some(rate) = wishes.rates.iter().find(|rate| rate.currency == sum.currency) else {
            found.unrated.push(sum.currency);
            continue;
        };
        counted = counted.saturating_add(rmb(sum.amount.0, rate.millionths));
        principal = principal.saturating_add(rmb(without_interest, rate.millionths));
        found.rates.push(*rate);
    }
    if !asked.is_empty() && found.unrated.is_empty() {
        (found.counted, found.principal) = (Some(counted), Some(principal));
    }
    found
}
