//! Which plural form a whole number takes in each of the product's languages.
//!
//! Read by the build (which forms must a translator write?) and by the renderer (which one is shown?).
//! May not know: messages. Depends on nothing but `std`, because the build includes it by path.
//! Source: Unicode CLDR 49, cardinal plural rules, for integers; `tests/catalogs.rs` compares them with `icu_plurals`.

/// A plural category of Unicode CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// As in Arabic 0.
    Zero,
    /// As in English 1.
    One,
    /// As in Hebrew 2.
    Two,
    /// As in Polish 2, 3, 4.
    Few,
    /// As in Polish 5, 6, 7.
    Many,
    /// Everything else; every language has it.
    Other,
}

use Category::{Few, Many, One, Other, Two, Zero};

impl Category {
    /// All categories, in CLDR's order.
    pub const ALL: [Category; 6] = [Zero, One, Two, Few, Many, Other];

    /// The name in a catalog, as in `[one]`.
    pub const fn name(self) -> &'static str {
        match self {
            Zero => "zero",
            One => "one",
            Two => "two",
            Few => "few",
            Many => "many",
            Other => "other",
        }
    }

    /// The one-letter tag in a compiled message; digits are left to exact numbers.
    pub const fn tag(self) -> &'static str {
        match self {
            Zero => "z",
            One => "o",
            Two => "t",
            Few => "f",
            Many => "m",
            Other => "x",
        }
    }
}

/// Languages that count alike.
#[derive(Clone, Copy)]
enum Rule {
    /// ja, ko, zh, id, th: one form for all.
    Same,
    /// en, de, nl, tr: 1 stands apart.
    One,
    /// hi, vi: 0 and 1 stand apart.
    ZeroOne,
    /// es, it: 1 and whole millions stand apart.
    OneMillions,
    /// fr, pt: 0 and 1, and whole millions, stand apart.
    ZeroOneMillions,
    Arabic,
    Hebrew,
    Polish,
    Russian,
}

/// The category of `n` in `lang`, a BCP 47 tag; its sign does not matter.
///
/// A language that the product does not know counts in one form; the build does not let one in.
pub fn category(lang: &str, n: i64) -> Category {
    let n = n.unsigned_abs();
    let (tens, hundreds) = (n % 10, n % 100);
    let is_millions = n != 0 && n.is_multiple_of(1_000_000);
    match rule(lang) {
        None | Some(Rule::Same) => Other,
        Some(Rule::One) => {
            if n == 1 {
                One
            } else {
                Other
            }
        }
        Some(Rule::ZeroOne) => {
            if n <= 1 {
                One
            } else {
                Other
            }
        }
        Some(Rule::OneMillions) => match n {
            1 => One,
            _ if is_millions => Many,
            _ => Other,
        },
        Some(Rule::ZeroOneMillions) => match n {
            0 | 1 => One,
            _ if is_millions => Many,
            _ => Other,
        },
        Some(Rule::Arabic) => match (n, hundreds) {
            (0, _) => Zero,
            (1, _) => One,
            (2, _) => Two,
            (_, 3..=10) => Few,
            (_, 11..=99) => Many,
            _ => Other,
        },
        Some(Rule::Hebrew) => match n {
            1 => One,
            2 => Two,
            _ => Other,
        },
        Some(Rule::Polish) => match (n, tens, hundreds) {
            (1, _, _) => One,
            (_, 2..=4, 0..=11 | 15..=99) => Few,
            _ => Many,
        },
        Some(Rule::Russian) => match (tens, hundreds) {
            (1, 0..=10 | 12..=99) => One,
            (2..=4, 0..=11 | 15..=99) => Few,
            _ => Many,
        },
    }
}

/// The categories that a message in `lang` may name, in CLDR's order; `None` for an unknown language.
///
/// Polish and Russian integers are never `other`, but a message's default variant carries that name.
pub fn categories(lang: &str) -> Option<&'static [Category]> {
    Some(match rule(lang)? {
        Rule::Same => &[Other],
        Rule::One | Rule::ZeroOne => &[One, Other],
        Rule::OneMillions | Rule::ZeroOneMillions => &[One, Many, Other],
        Rule::Arabic => &[Zero, One, Two, Few, Many, Other],
        Rule::Hebrew => &[One, Two, Other],
        Rule::Polish | Rule::Russian => &[One, Few, Many, Other],
    })
}

/// Whether a translator may leave the category out, so that `other` is shown for it.
///
/// True of `many` where it means whole millions only, because no count here gets there, and of Vietnamese `one`:
/// CLDR 49 has it for pronouns that follow the noun, while the noun itself does not change.
pub fn is_optional(lang: &str, category: Category) -> bool {
    match category {
        Many => matches!(rule(lang), Some(Rule::OneMillions | Rule::ZeroOneMillions)),
        One => language(lang) == "vi",
        Zero | Two | Few | Other => false,
    }
}

fn rule(lang: &str) -> Option<Rule> {
    Some(match language(lang) {
        "id" | "ja" | "ko" | "th" | "zh" => Rule::Same,
        "de" | "en" | "nl" | "tr" => Rule::One,
        "hi" | "vi" => Rule::ZeroOne,
        "es" | "it" => Rule::OneMillions,
        "fr" | "pt" => Rule::ZeroOneMillions,
        "ar" => Rule::Arabic,
        "he" => Rule::Hebrew,
        "pl" => Rule::Polish,
        "ru" => Rule::Russian,
        _ => return None,
    })
}

/// The language without script and region: `zh` of `zh-Hans`.
pub fn language(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_does_not_matter() {
        assert_eq!(category("en", -1), One);
        assert_eq!(category("ru", i64::MIN), Many);
    }

    #[test]
    fn an_unknown_language_has_no_categories() {
        assert_eq!(categories("xx"), None);
        assert_eq!(category("xx", 1), Other);
    }
}
