//! What is typed and ticked on the plan: no fact of the case, kept in the page's memory alone, and gone when everything is erased.
//!
//! May not know: how a field looks. Its names are those of the markup (`view`).

use crate::app::draft;
use crate::app::services::intl::Intl;
use crate::app::written_date::Fields;
use crate::assess::plan::{Rate, Wishes};
use crate::day::Day;
use crate::facts::{Amount, FactId, Facts, Head, Sum, Value};
use crate::law::plan::Region;
use crate::law::plan::fees::parse_rate;
use crate::law::records::JurisdictionId;
use std::cell::RefCell;
use std::rc::Rc;

/// Names of fields.
pub mod field {
    /// The sum that is asked, in yuan, where the answers give none.
    pub const AMOUNT: &str = "plan-amount";
    /// Days for which extra interest is computed.
    pub const INTEREST: &str = "plan-interest";
    /// A rate; the code of the currency follows.
    pub const RATE: &str = "plan-rate-";
    /// A day; `day`, `month` or `year` follows.
    pub const RATED: &str = "plan-rated-";
    /// The day on which the ruling was served.
    pub const SERVED: &str = "plan-served-";
    /// The last day of a settlement.
    pub const SETTLED: &str = "plan-settled-";
    /// The day on which a freeze took effect.
    pub const FROZEN: &str = "plan-frozen-";
    /// The applicant's own country.
    pub const HOME: &str = "plan-home";
    /// The province of the debtor's domicile.
    pub const DEBTOR_AT: &str = "plan-debtor-at";
    /// A province with property of the debtor; its code follows.
    pub const PROPERTY_AT: &str = "plan-property-at-";
    /// The province of the applicant's domicile.
    pub const APPLICANT_AT: &str = "plan-applicant-at";
    /// A paper; its id follows.
    pub const PAPER: &str = "plan-paper-";
    /// Whether the applicant is a company.
    pub const COMPANY: &str = "plan-company";
    /// Whether a power of attorney is signed outside China.
    pub const SIGNED_ABROAD: &str = "plan-signed-abroad";
    /// Whether the applicant is a Chinese citizen who lives abroad.
    pub const CITIZEN: &str = "plan-citizen";
    /// Whether property shall be frozen.
    pub const FREEZE: &str = "plan-freeze";
    /// Whether the debtor may have property in Hong Kong.
    pub const IN_HONG_KONG: &str = "plan-in-hong-kong";
    /// Whether the debtor co-operates.
    pub const COOPERATES: &str = "plan-cooperates";
    /// Whether the debtor is a company.
    pub const DEBTOR_COMPANY: &str = "plan-debtor-company";
}

/// "Yes" in a field.
pub const YES: &str = "yes";
/// "No" in a field.
pub const NO: &str = "no";

/// Fields by name, in the order in which they were filled.
#[derive(Default)]
pub struct Desk(Vec<(String, String)>);

impl Desk {
    /// An empty one, to be shared by all drawings of one visit.
    pub fn shared() -> Rc<RefCell<Desk>> {
        Rc::default()
    }

    /// Takes what stands in a field; a tick that was taken away is nothing.
    pub fn enter(&mut self, name: String, value: String) {
        self.0.retain(|(known, _)| *known != name);
        if !value.is_empty() {
            self.0.push((name, value));
        }
    }

    /// What stands in a field; empty if nothing does.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The three fields of a day.
    pub fn day_fields(&self, name: &str) -> Fields {
        let part = |part: &str| self.get(&[name, part].concat()).to_owned();
        Fields { day: part("day"), month: part("month"), year: part("year") }
    }

    /// A day that was typed in full.
    fn day(&self, name: &str, intl: &Intl) -> Option<Day> {
        intl.read_date(&self.day_fields(name)).ok().filter(|range| range.is_day()).map(|range| range.earliest)
    }

    /// The sum typed, in hundredths of a yuan.
    pub fn amount(&self) -> Option<Amount> {
        draft::amount(self.get(field::AMOUNT))
    }

    /// The answers of the case, with the sum that was typed where they give none.
    pub fn facts(&self, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        if let (None, Some(amount)) = (facts.known(FactId::Sums), self.amount()) {
            facts.set(FactId::Sums, Some(Value::Sums(vec![Sum { head: Head::Principal, amount, currency: *b"CNY", paid: Amount(0) }])));
        }
        facts
    }

    /// What the plan asks for besides.
    pub fn wishes(&self, intl: &Intl) -> Wishes {
        let yes = |name: &str| match self.get(name) {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        };
        let region = |name: &str| region(self.get(name));
        Wishes {
            company: yes(field::COMPANY),
            home: JurisdictionId::find(self.get(field::HOME)),
            represented_from_abroad: yes(field::SIGNED_ABROAD),
            chinese_citizen_abroad: yes(field::CITIZEN),
            freeze: yes(field::FREEZE),
            debtor_region: region(field::DEBTOR_AT),
            assets_regions: self.0.iter().filter_map(|(name, _)| name.strip_prefix(field::PROPERTY_AT)).filter_map(self::region).collect(),
            applicant_region: region(field::APPLICANT_AT),
            debtor_in_hong_kong: yes(field::IN_HONG_KONG),
            debtor_cooperates: yes(field::COOPERATES),
            debtor_company: yes(field::DEBTOR_COMPANY),
            rates: self.rates(intl),
            ruling_served: self.day(field::SERVED, intl),
            settlement_until: self.day(field::SETTLED, intl),
            frozen_on: self.day(field::FROZEN, intl),
            interest_days: self.get(field::INTEREST).trim().parse().ok().filter(|days| *days > 0),
        }
    }

    fn rates(&self, intl: &Intl) -> Vec<Rate> {
        let day = self.day(field::RATED, intl);
        let typed = self.0.iter().filter_map(|(name, value)| Some((name.strip_prefix(field::RATE)?, value)));
        typed.filter_map(|(code, value)| Some(Rate { currency: code.as_bytes().try_into().ok()?, millionths: rate(value)?, day })).collect()
    }
}

/// A rate as people write it: with a point, or with a comma before the decimals.
pub fn rate(text: &str) -> Option<i64> {
    parse_rate(&text.trim().replace(',', "."))
}

fn region(code: &str) -> Option<Region> {
    Region::ALL.iter().copied().find(|region| region.name() == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_sum_is_taken_only_where_the_answers_give_none() {
        let mut desk = Desk::default();
        desk.enter(field::AMOUNT.to_owned(), "1,000,000".to_owned());
        let Some(Value::Sums(sums)) = desk.facts(&Facts::default()).known(FactId::Sums).cloned() else { panic!("no sum") };
        assert_eq!((sums[0].amount, sums[0].currency), (Amount(100_000_000), *b"CNY"));
        let mut facts = Facts::default();
        facts.set(FactId::Sums, Some(Value::Sums(vec![Sum { amount: Amount(5), ..sums[0].clone() }])));
        assert_eq!(desk.facts(&facts), facts);
    }

    #[test]
    fn a_tick_that_is_taken_away_is_nothing() {
        let mut desk = Desk::default();
        desk.enter("plan-paper-judgment".to_owned(), YES.to_owned());
        desk.enter("plan-paper-judgment".to_owned(), String::new());
        assert_eq!(desk.get("plan-paper-judgment"), "");
    }

    #[test]
    fn rates_are_read_with_either_sign() {
        for (text, millionths) in [("7.1", Some(7_100_000)), (" 9,25 ", Some(9_250_000)), ("", None), ("seven", None), ("0", None)] {
            assert_eq!(rate(text), millionths, "{text}");
        }
    }
}
