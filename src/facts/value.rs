//! The values that facts take, and the facts of one case.

use super::{FactId, Opt};
use crate::day::DayRange;

/// A fact as it was given.
///
/// That a fact was never asked is no value: it is absent from [`Facts`]. Declared unknown and absent weigh the same in
/// law; only the interview tells them apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// "I do not know."
    Unknown,
    /// The option of a choice, or 0 for false and 1 for true.
    Choice(u8),
    /// The options of a set, one bit each; never empty.
    Set(u64),
    /// A date.
    Date(DayRange),
    /// A country or region: its place in the table of jurisdictions.
    Jurisdiction(u16),
    /// Sums of money.
    Sums(Vec<Sum>),
}

/// A head of claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Head {
    Principal,
    Interest,
    Costs,
    Punitive,
    Fine,
    Other,
}

impl Head {
    /// All heads with their names in JSON and in the catalogs.
    pub const ALL: [(Head, &'static str); 6] = [
        (Head::Principal, "principal"),
        (Head::Interest, "interest"),
        (Head::Costs, "costs"),
        (Head::Punitive, "punitive"),
        (Head::Fine, "fine"),
        (Head::Other, "other"),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Head::ALL.iter().find(|(head, _)| *head == self).map_or("", |(_, name)| name)
    }
}

/// An amount of money: an integer of hundredths, never a float.
///
/// Up to 90 trillion units. A currency without decimals is written with none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(pub i64);

impl Amount {
    /// Reads a decimal string: digits, and at most two decimals after a point. No sign, no grouping.
    pub fn parse(text: &str) -> Option<Amount> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() > 13 || decimals.len() > 2 || !digits(whole) || !digits(decimals) || text.ends_with('.') {
            return None;
        }
        let cents: i64 = match decimals.len() {
            0 => 0,
            1 => decimals.parse::<i64>().ok()? * 10,
            _ => decimals.parse().ok()?,
        };
        Some(Amount(whole.parse::<i64>().ok()? * 100 + cents))
    }

    /// The decimal string, with two decimals unless they are zero.
    pub fn decimal(self) -> String {
        let mut text = (self.0 / 100).to_string();
        let cents = self.0 % 100;
        if cents != 0 {
            text.push('.');
            if cents < 10 {
                text.push('0');
            }
            text.push_str(&cents.to_string());
        }
        text
    }
}

/// One sum that the judgment awards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// What it is for.
    pub head: Head,
    /// How much was awarded.
    pub amount: Amount,
    /// Three capital letters, ISO 4217.
    pub currency: [u8; 3],
    /// How much of it has been paid, here or abroad; never more than `amount`.
    pub paid: Amount,
}

/// What is known of one case: one debtor and one decision.
///
/// A value always fits the type of its fact. Whether answers are at odds with each other is checked where facts enter
/// (see [`super::odds::check`]).
#[derive(Clone, PartialEq, Eq)]
pub struct Facts {
    values: Vec<Option<Value>>,
}

impl core::fmt::Debug for Facts {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut map = f.debug_map();
        for fact in FactId::ALL {
            match self.get(*fact) {
                None => {}
                Some(Value::Choice(index)) => {
                    map.entry(&fact.key(), &Opt { fact: *fact, index: *index }.name());
                }
                Some(Value::Set(set)) => {
                    let options = fact.def().options().iter().enumerate().filter(|(index, _)| set >> index & 1 == 1).map(|(_, name)| *name);
                    map.entry(&fact.key(), &options.collect::<Vec<_>>());
                }
                Some(other) => {
                    map.entry(&fact.key(), other);
                }
            }
        }
        map.finish()
    }
}

impl Default for Facts {
    fn default() -> Facts {
        Facts { values: vec![None; FactId::ALL.len()] }
    }
}

impl Facts {
    /// The value of a fact, if it was given or declared unknown.
    pub fn get(&self, fact: FactId) -> Option<&Value> {
        self.values.get(fact as usize)?.as_ref()
    }

    /// The value of a fact that is known.
    pub fn known(&self, fact: FactId) -> Option<&Value> {
        self.get(fact).filter(|value| **value != Value::Unknown)
    }

    /// Whether it was asked and declared unknown.
    pub fn is_declared_unknown(&self, fact: FactId) -> bool {
        self.get(fact) == Some(&Value::Unknown)
    }

    /// Sets a fact, or takes it back.
    pub fn set(&mut self, fact: FactId, value: Option<Value>) {
        if let Some(slot) = self.values.get_mut(fact as usize) {
            *slot = value;
        }
    }

    /// The same facts with that one option known.
    pub fn with(mut self, option: Opt) -> Facts {
        let value = match option.fact.def().kind {
            super::Kind::Set { .. } => Value::Set(option.bit()),
            _ => Value::Choice(option.index),
        };
        self.set(option.fact, Some(value));
        self
    }

    /// The facts that are known, in the order of the table.
    pub fn known_facts(&self) -> impl Iterator<Item = FactId> + '_ {
        FactId::ALL.iter().copied().filter(|fact| self.known(*fact).is_some())
    }

    /// The date of a fact, if it is known.
    pub fn date(&self, fact: FactId) -> Option<DayRange> {
        match self.known(fact) {
            Some(Value::Date(range)) => Some(*range),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_decimal_strings_and_nothing_else() {
        for (text, cents, back) in [("0", 0, "0"), ("12.5", 1250, "12.50"), ("1000000", 100_000_000, "1000000"), ("0.07", 7, "0.07")] {
            assert_eq!(Amount::parse(text), Some(Amount(cents)), "{text}");
            assert_eq!(Amount(cents).decimal(), back);
        }
        for text in ["", ".", "1.", ".5", "1.234", "-1", "+1", "1,000", "1e3", "99999999999999", "１"] {
            assert_eq!(Amount::parse(text), None, "{text}");
        }
    }
}
