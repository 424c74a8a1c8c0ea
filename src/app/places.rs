//! Finding a country: by its name in any of six languages, its code, or the name of a part of it; with one slip of the pen.
//!
//! May not know: facts, law. Names are the browser's; names of parts come from the law data, in the findings pack.

use super::services::intl::{Intl, Length, region_names, small};
use super::words::Words;
use crate::law::records::JURISDICTIONS;
use crate::text::Locale;
use yew::AttrValue;

/// One country or region as the list shows it.
pub struct Place {
    /// Its index in the table of jurisdictions.
    pub index: u16,
    /// Its code, which is the value of the radio button.
    pub code: &'static str,
    /// Its name in the language on screen.
    pub name: AttrValue,
}

/// Languages in which a name is looked for besides the one on screen.
const ALSO_IN: [&str; 5] = ["en", "zh-Hans", "de", "fr", "es"];
/// Shorter words than this must be spelled right.
const SLIP_FROM: usize = 4;

/// All places, in the order of the language.
pub fn all(intl: &Intl) -> Vec<Place> {
    let names: Vec<AttrValue> = JURISDICTIONS.iter().map(|jurisdiction| intl.country(jurisdiction.code()).into()).collect();
    let place = |index: usize| {
        let (jurisdiction, name) = (JURISDICTIONS.get(index)?, names.get(index)?);
        Some(Place { index: u16::try_from(index).ok()?, code: jurisdiction.code(), name: name.clone() })
    };
    intl.sorted(&names).into_iter().filter_map(place).collect()
}

/// The names by which each place can be found: of the list on screen, in its order.
pub struct Index(Vec<Vec<Name>>);

/// One name.
struct Name {
    shown: AttrValue,
    plain: String,
}

impl Index {
    /// Gathers the names; some milliseconds, so only when somebody types.
    pub fn new(words: &Words) -> Index {
        let regions: Vec<_> = ALSO_IN.iter().flat_map(|tag| [region_names(tag, Length::Long), region_names(tag, Length::Short)]).collect();
        let names = |place: &Place| {
            let mut names = vec![Name::new(place.name.clone())];
            let mut add = |shown: &str| {
                let name = Name::new(AttrValue::from(shown.to_owned()));
                if !names.iter().any(|known| known.plain == name.plain) {
                    names.push(name);
                }
            };
            for names in &regions {
                if let Some(name) = names.of(place.code) {
                    add(&String::from(name));
                }
            }
            add(place.code);
            if let Some(aliases) = words.find(&["jurisdiction.", &place.code.to_ascii_lowercase(), ".aliases"]) {
                aliases.split('|').for_each(add);
            }
            names
        };
        Index(words.places().iter().map(names).collect())
    }

    /// The places that fit what was typed: their positions in the list, best first, each with the name that fitted if it is another one.
    pub fn find(&self, typed: &str) -> Vec<(usize, Option<AttrValue>)> {
        let typed = plain(typed);
        let ranked = |rank: fn(&str, &str) -> Option<u8>| {
            let mut found: Vec<(u8, usize, Option<AttrValue>)> = Vec::new();
            for (position, names) in self.0.iter().enumerate() {
                let best = names
                    .iter()
                    .enumerate()
                    .filter_map(|(place, name)| Some((rank(&name.plain, &typed)?, place, name)))
                    .min_by_key(|(rank, place, _)| (*rank, *place));
                if let Some((rank, place, name)) = best {
                    let at = found.partition_point(|(known, ..)| *known <= rank);
                    found.insert(at, (rank, position, (place > 0).then(|| name.shown.clone())));
                }
            }
            found.into_iter().map(|(_, position, name)| (position, name)).collect::<Vec<_>>()
        };
        let found = ranked(fits);
        if found.is_empty() && typed.chars().count() >= SLIP_FROM { ranked(nearly_fits) } else { found }
    }
}

impl Name {
    fn new(shown: AttrValue) -> Name {
        Name { plain: plain(&shown), shown }
    }
}

/// In small letters, without accents and points: `U.K.` is `uk`, `Türkiye` is `turkiye`.
fn plain(text: &str) -> String {
    let mut plain = small(text.trim());
    plain.retain(|letter| !matches!(letter, '\u{300}'..='\u{36f}' | '.' | '\'' | '’' | '(' | ')'));
    plain
}

fn fits(name: &str, typed: &str) -> Option<u8> {
    if name == typed {
        Some(0)
    } else if name.starts_with(typed) {
        Some(1)
    } else if any_word(name, &|word| word.starts_with(typed)) {
        Some(2)
    } else {
        // Within a word, but not for two letters of a code; a Chinese character is three bytes.
        let is_within = || name.as_bytes().windows(typed.len()).any(|part| part == typed.as_bytes());
        ((typed.len() > 2) && is_within()).then_some(3)
    }
}

fn nearly_fits(name: &str, typed: &str) -> Option<u8> {
    let length = typed.chars().count();
    let near = any_word(name, &|word| {
        [length - 1, length, length + 1].into_iter().any(|cut| {
            let head: String = word.chars().take(cut).collect();
            head.chars().count() == cut && at_most_one_slip(&head, typed)
        })
    });
    near.then_some(0)
}

/// Whether the name, from one of its words on, is like that.
fn any_word(name: &str, is_like: &dyn Fn(&str) -> bool) -> bool {
    let begins = |at: usize, byte: u8| matches!(byte, b' ' | b'-') && name.get(at + 1..).is_some_and(is_like);
    is_like(name) || name.bytes().enumerate().any(|(at, byte)| begins(at, byte))
}

/// Whether one letter changed, added, left out or swapped with its neighbour makes one word of the other.
fn at_most_one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let rest = |word: &[char], skip: usize| word.get(same + skip..).unwrap_or_default().to_vec();
    let swapped = a.get(same) == b.get(same + 1) && a.get(same + 1) == b.get(same) && a.get(same).is_some();
    rest(&a, 0) == rest(&b, 0)
        || (a.len() == b.len() && rest(&a, 1) == rest(&b, 1))
        || (a.len() > b.len() && rest(&a, 1) == rest(&b, 0))
        || (a.len() < b.len() && rest(&a, 0) == rest(&b, 1))
        || (swapped && rest(&a, 2) == rest(&b, 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        for typed in ["germany", "germny", "germani", "germaany", "gremany", "germanyy"] {
            assert!(at_most_one_slip("germany", typed), "{typed}");
        }
        for typed in ["gerny", "garmani", "egrmnay", "japan"] {
            assert!(!at_most_one_slip("germany", typed), "{typed}");
        }
    }

    #[test]
    fn the_beginning_of_any_word_fits_before_the_middle_of_one() {
        assert_eq!(fits("united kingdom", "king"), Some(2));
        assert_eq!(fits("united kingdom", "united"), Some(1));
        assert_eq!(fits("united kingdom", "ingd"), Some(3));
        assert_eq!(fits("ukraine", "uk"), Some(1));
        assert_eq!(fits("mauk", "uk"), None);
        assert_eq!(fits("德意志联邦共和国", "联邦"), Some(3));
        assert_eq!(nearly_fits("germany", "germn"), Some(0));
    }
}
