//! The rules of the later routes as a pack: the page is built without their tables and reads them once its first screens stand.
//!
//! Written by the command line when the site is built ([`write`]), read once by the page ([`read`]). A pack holds what decides: stage,
//! effect, burden, periods, strength of authority and conditions. Articles and cases come with the texts.
//! May not know: what a rule says, how the pack is fetched.
//!
//! Form: the line `exequatur-rules 1`, a blank, the fingerprint of the law, the sum of the body; then the body. A number is base 32 in characters from `0` on, the lowest digit first, each but the last raised by 32; a list or a name begins with its length.

use super::points::POINTS;
use super::profile;
use super::rule::{Authority, Burden, Effect, Rule, Sources, Stage, Version};
use crate::day::{Day, Period};
use crate::facts::{Atom, Condition, FactId, LawFact, PointId};
use crate::logic::Cond;

/// The name of the form, with its number.
const FORM: &str = "exequatur-rules 1 ";
/// Tells the law of this build from any other: over all files of `src/law` and `src/facts`, by the build.
const FINGERPRINT: &str = env!("EXEQUATUR_LAW");
/// The character that stands for the digit 0.
const ZERO: u8 = b'0';
/// Conditions within conditions: more than any rule has, few enough for any stack.
const DEEPEST: u8 = 24;

/// Why a pack of rules cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LateError {
    /// Not a pack of the form that this program reads.
    Form,
    /// A pack of another build, whose facts and points are not those of this program.
    Stale,
    /// Cut off or altered.
    Damaged,
}

/// The rules of a pack, for the rest of the program's life.
///
/// # Errors
///
/// A text that is no pack, one of another build, one that was cut off or altered.
pub fn read(pack: &str) -> Result<&'static [Rule], LateError> {
    let mut reader = Reader { rest: pack.strip_prefix(FORM).ok_or(LateError::Form)?.strip_prefix(FINGERPRINT).ok_or(LateError::Stale)? };
    let sum = reader.number().ok_or(LateError::Damaged)?;
    let body = reader.rest.strip_prefix('\n').ok_or(LateError::Damaged)?;
    if sum == sum_of(body) { rules(body).ok_or(LateError::Damaged) } else { Err(LateError::Damaged) }
}

/// FNV-1a, 32 bits: tells an altered body, protects from nobody.
fn sum_of(body: &str) -> u32 {
    body.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The rules of a body; `None` if it is not wholly one.
fn rules(body: &str) -> Option<&'static [Rule]> {
    let mut reader = Reader { rest: body };
    let rules = reader.list(|reader| reader.rule())?;
    reader.rest.is_empty().then_some(rules)
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// So many characters, all of ASCII.
    fn take(&mut self, length: usize) -> Option<&'a str> {
        let taken = self.rest.get(..length)?;
        self.rest = self.rest.get(length..)?;
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for place in 0..7 {
            let digit = u32::from(self.take(1)?.bytes().next()?.wrapping_sub(ZERO));
            number |= (digit & 31).checked_shl(place * 5)?;
            match digit {
                0..32 => return Some(number),
                32..64 => {}
                _ => return None,
            }
        }
        None
    }

    fn small(&mut self) -> Option<u8> {
        u8::try_from(self.number()?).ok()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.number()? as usize).copied()
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<&'static [T]> {
        let length = self.number()? as usize;
        // Each item has at least one character, so a length that is beyond the text is none.
        if length > self.rest.len() {
            return None;
        }
        let mut items = Vec::with_capacity(length);
        for _ in 0..length {
            items.push(item(self)?);
        }
        Some(Vec::leak(items))
    }

    fn name(&mut self) -> Option<&'static str> {
        let length = self.number()? as usize;
        Some(self.take(length)?.to_owned().leak())
    }

    /// A day, or 0 for none.
    fn day(&mut self) -> Option<Option<Day>> {
        let number = self.number()?;
        if number == 0 {
            return Some(None);
        }
        let part = |shift: u32, mask: u32| i8::try_from(number >> shift & mask).ok();
        Day::new(i16::try_from(number >> 9).ok()?, part(5, 15)?, part(0, 31)?).map(Some)
    }

    fn version(&mut self) -> Option<Version> {
        let period = Period { from: self.day()??, to: self.day()? };
        let authority = self.one_of(&Authority::ALL)?;
        Some(Version {
            period,
            authority,
            #[cfg(feature = "sources")]
            citations: &[],
        })
    }

    fn rule(&mut self) -> Option<Rule> {
        Some(Rule {
            id: self.name()?,
            stage: self.one_of(&Stage::ALL)?,
            effect: match self.number()? {
                0 => None,
                place => Some(*Effect::ALL.get(place as usize - 1)?),
            },
            burden: self.one_of(&Burden::ALL)?,
            sources: Sources {
                versions: self.list(|reader| reader.version())?,
                #[cfg(feature = "sources")]
                note: "",
                #[cfg(feature = "sources")]
                cases: &[],
            },
            applies: self.condition(DEEPEST)?,
            fails: self.condition(DEEPEST)?,
        })
    }

    fn condition(&mut self, depth: u8) -> Option<Condition> {
        let depth = depth.checked_sub(1)?;
        Some(match self.number()? {
            0 => Cond::Const(false),
            1 => Cond::Const(true),
            2 => Cond::All(self.list(|reader| reader.condition(depth))?),
            3 => Cond::Any(self.list(|reader| reader.condition(depth))?),
            4 => Cond::Not(Box::leak(Box::new(self.condition(depth)?))),
            5 => Cond::Atom(Atom::In(self.one_of(FactId::ALL)?, self.number()?)),
            6 => Cond::Atom(Atom::Has(self.one_of(FactId::ALL)?, self.number()?)),
            7 => Cond::Atom(Atom::Before(self.one_of(FactId::ALL)?, self.day()??)),
            8 => Cond::Atom(Atom::BeforeTreaty(self.one_of(FactId::ALL)?)),
            9 => Cond::Atom(Atom::Law(LawFact(self.small().filter(|place| usize::from(*place) < profile::COUNT)?), self.number()?)),
            10 => Cond::Atom(Atom::Against(PointId(self.small().filter(|place| usize::from(*place) < POINTS.len())?))),
            _ => return None,
        })
    }
}

/// The pack of these rules.
#[cfg(not(target_arch = "wasm32"))]
pub fn write<'a>(rules: impl Iterator<Item = &'a Rule>) -> String {
    let rules: Vec<&Rule> = rules.collect();
    let mut body = Writer::default();
    body.number(rules.len());
    rules.iter().for_each(|rule| body.rule(rule));
    let mut sum = Writer::default();
    sum.number(sum_of(&body.0) as usize);
    [FORM, FINGERPRINT, &sum.0, "\n", &body.0].concat()
}

#[cfg(not(target_arch = "wasm32"))]
#[derive(Default)]
struct Writer(String);

#[cfg(not(target_arch = "wasm32"))]
impl Writer {
    fn number(&mut self, number: usize) {
        let mut rest = number;
        while rest >= 32 {
            self.0.push(char::from(ZERO + 32 + (rest & 31) as u8));
            rest >>= 5;
        }
        self.0.push(char::from(ZERO + rest as u8));
    }

    /// The place of a member in the list of all.
    fn place<T: PartialEq>(&mut self, all: &[T], one: &T) {
        self.number(all.iter().position(|other| other == one).unwrap_or(all.len()));
    }

    fn day(&mut self, day: Option<Day>) {
        let part = |number: i16| usize::from(number.unsigned_abs());
        self.number(day.map_or(0, |day| part(day.year()) << 9 | part(day.month().into()) << 5 | part(day.of_month().into())));
    }

    fn rule(&mut self, rule: &Rule) {
        self.number(rule.id.len());
        self.0.push_str(rule.id);
        self.place(&Stage::ALL, &rule.stage);
        self.number(rule.effect.and_then(|effect| Effect::ALL.iter().position(|other| *other == effect)).map_or(0, |place| place + 1));
        self.place(&Burden::ALL, &rule.burden);
        self.number(rule.sources.versions.len());
        for version in rule.sources.versions {
            self.day(Some(version.period.from));
            self.day(version.period.to);
            self.place(&Authority::ALL, &version.authority);
        }
        self.condition(&rule.applies);
        self.condition(&rule.fails);
    }

    fn condition(&mut self, condition: &Condition) {
        match *condition {
            Cond::Const(holds) => self.number(usize::from(holds)),
            Cond::All(parts) => self.parts(2, parts),
            Cond::Any(parts) => self.parts(3, parts),
            Cond::Not(part) => {
                self.number(4);
                self.condition(part);
            }
            Cond::Atom(Atom::In(fact, mask)) => self.numbers(&[5, fact as usize, mask as usize]),
            Cond::Atom(Atom::Has(fact, mask)) => self.numbers(&[6, fact as usize, mask as usize]),
            Cond::Atom(Atom::Before(fact, day)) => {
                self.numbers(&[7, fact as usize]);
                self.day(Some(day));
            }
            Cond::Atom(Atom::BeforeTreaty(fact)) => self.numbers(&[8, fact as usize]),
            Cond::Atom(Atom::Law(fact, mask)) => self.numbers(&[9, fact.0.into(), mask as usize]),
            Cond::Atom(Atom::Against(point)) => self.numbers(&[10, point.0.into()]),
        }
    }

    fn parts(&mut self, kind: usize, parts: &[Condition]) {
        self.numbers(&[kind, parts.len()]);
        parts.iter().for_each(|part| self.condition(part));
    }

    fn numbers(&mut self, numbers: &[usize]) {
        numbers.iter().for_each(|number| self.number(*number));
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::law::rules;
    use proptest::prelude::*;

    /// All that a pack keeps of a rule. What is not written here is compared nowhere else.
    fn kept(rule: &Rule) -> String {
        let versions: Vec<_> = rule.sources.versions.iter().map(|version| (version.period, version.authority)).collect();
        format!("{} {:?} {:?} {:?} {versions:?} {:?} {:?}", rule.id, rule.stage, rule.effect, rule.burden, rule.applies, rule.fails)
    }

    /// Every rule of the law, of all routes: the more kinds of conditions, the better.
    fn pack() -> String {
        write(rules::all())
    }

    #[test]
    fn every_rule_comes_back_as_it_was_written() {
        let read = read(&pack()).expect("a pack of this build");
        assert_eq!(read.iter().map(kept).collect::<Vec<_>>(), rules::all().map(kept).collect::<Vec<_>>());
        let mut seen = String::new();
        read.iter().for_each(|rule| seen.push_str(&kept(rule)));
        for kind in ["Const(true)", "Const(false)", "All", "Any", "Not", "In(", "Has(", "BeforeTreaty(", "Law(", "Against("] {
            assert!(seen.contains(kind), "no rule has `{kind}`");
        }
    }

    #[test]
    fn a_day_within_a_condition_comes_back() {
        let fails = Cond::Atom(Atom::Before(FactId::JudgmentDate, crate::day::day(2024, 1, 29)));
        let first = rules::all().next().expect("a rule");
        let rule =
            Rule { fails, id: first.id, stage: first.stage, applies: first.applies, effect: None, burden: first.burden, sources: Sources { ..first.sources } };
        let back = read(&write([&rule].into_iter())).expect("a pack of this build");
        assert_eq!(back.iter().map(kept).collect::<Vec<_>>(), [kept(&rule)]);
    }

    #[test]
    fn a_pack_of_another_build_is_refused_and_so_is_what_is_none() {
        let other = pack().replacen(FINGERPRINT, "0123456789abcdef", 1);
        assert_eq!(read(&other).err(), Some(LateError::Stale));
        for text in ["", "\n", "<!doctype html>\n<p>404", "exequatur-rules 0 0123456789abcdef0\n"] {
            assert_eq!(read(text).err(), Some(LateError::Form), "{text:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn a_pack_that_was_cut_off_or_altered_is_refused(at in any::<prop::sample::Index>(), bit in 0..7_u8) {
            let pack = pack();
            let at = at.index(pack.len());
            prop_assert!(read(&pack[..at]).is_err());
            let mut bytes = pack.into_bytes();
            bytes[at] ^= 1 << bit;
            if let Ok(altered) = String::from_utf8(bytes) {
                prop_assert!(read(&altered).is_err());
            }
        }

        #[test]
        fn a_body_of_any_kind_makes_no_panic(at in any::<prop::sample::Index>(), letter in 0x20..0x7f_u8, length in any::<prop::sample::Index>()) {
            let pack = pack();
            let mut body = pack.split_once('\n').expect("two lines").1.as_bytes().to_vec();
            let at = at.index(body.len());
            body[at] = letter;
            body.truncate(length.index(body.len()));
            let _ = rules(&String::from_utf8(body).expect("ASCII"));
            let deep = "4".repeat(100_000);
            prop_assert!(rules(&["11a100", &deep].concat()).is_none());
        }
    }
}
