//! Values in plain forms for the command line and the tests: ISO dates, digits, codes.
//!
//! May not know: languages.

use super::message::{Date, Precision, iso};
use super::render::Locale;

/// Writes dates as `2027-06-24`, `2027-06` or `2027`, a span as both ends with `/` (ISO 8601),
/// numbers without grouping, countries by their code, lists with commas.
#[derive(Clone, Copy, Debug, Default)]
pub struct Iso;

impl Locale for Iso {
    fn date(&self, date: Date) -> String {
        let mut first = iso(date.earliest);
        match date.precision() {
            Precision::Day => {}
            Precision::Month => first.truncate(first.len() - 3),
            Precision::Year => first.truncate(first.len() - 6),
            Precision::Span => {
                first.push('/');
                first.push_str(&iso(date.latest));
            }
        }
        first
    }

    fn number(&self, number: i64) -> String {
        number.to_string()
    }

    fn amount(&self, currency: &str, decimal: &str) -> String {
        [currency, " ", decimal].concat()
    }

    fn country(&self, code: &str) -> String {
        code.to_owned()
    }

    fn list(&self, items: &[String]) -> String {
        items.join(", ")
    }
}
