//! The law files as the reasoning sees them: plain tables, without names, texts or sources.
//!
//! Written by the build from `data/*.toml` (`check.rs`, `generate.rs`); the texts go into the language packs and, for the command
//! line, into [`notes`]. Knows no rule and no case of a visitor.

mod terms;

use super::rule::Trust;
use crate::day::{Day, day};
#[cfg(feature = "sources")]
use crate::day::{Period, between, since};

pub use terms::*;

/// A country or region: its place in [`JURISDICTIONS`]. Only this module and the generated tables create one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JurisdictionId(u16);

impl JurisdictionId {
    /// The place with that code of ISO 3166-1 (two capital letters, or `XK`); nothing for a code that is not in the tables.
    pub fn find(code: &str) -> Option<JurisdictionId> {
        let index = JURISDICTIONS.binary_search_by(|jurisdiction| jurisdiction.code().cmp(code)).ok()?;
        u16::try_from(index).ok().map(JurisdictionId)
    }

    /// Every place.
    pub fn all() -> impl Iterator<Item = JurisdictionId> {
        (0..JURISDICTIONS.len()).filter_map(|index| u16::try_from(index).ok()).map(JurisdictionId)
    }

    /// The place at that index of the table, as a fact carries it.
    pub const fn at(index: u16) -> JurisdictionId {
        JurisdictionId(index)
    }

    /// Its index in the table.
    pub const fn index(self) -> u16 {
        self.0
    }

    /// What the tables say of the place.
    pub fn jurisdiction(self) -> Option<&'static Jurisdiction> {
        JURISDICTIONS.get(usize::from(self.0))
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        self.jurisdiction().map_or("", Jurisdiction::code)
    }

    /// China's treaty with that State on judicial assistance in civil matters, whatever its standing.
    pub fn treaty(self) -> Option<&'static Treaty> {
        TREATIES.iter().find(|treaty| treaty.jurisdiction == self)
    }

    /// The records of reciprocity with that State, oldest first.
    pub fn reciprocity(self) -> impl Iterator<Item = &'static Reciprocity> {
        RECIPROCITY.iter().filter(move |record| record.jurisdiction == self)
    }

    /// Its membership in one of [`APOSTILLE`], [`SERVICE`] and [`NEW_YORK`].
    pub fn membership(self, of: &'static [Membership]) -> Option<&'static Membership> {
        of.iter().find(|membership| membership.jurisdiction == self)
    }
}

/// One country or region. Source: `data/jurisdictions.toml`.
#[derive(Debug)]
pub struct Jurisdiction {
    letters: [u8; 2],
    /// State, territory, region or the forum itself.
    pub kind: JurisdictionKind,
    /// The State to which it belongs.
    pub parent: Option<JurisdictionId>,
    /// Could a Chinese judgment be recognised there by law?
    pub test_a: TestA,
    /// How sure that is.
    pub test_a_trust: Confidence,
    /// How it treats foreign judgments.
    pub law: ForeignJudgmentLaw,
    /// The State whose treaty may reach it; its territorial scope was not checked.
    pub treaty_via: Option<JurisdictionId>,
    /// Relations with China.
    pub diplomatic: Diplomatic,
}

impl Jurisdiction {
    /// Code of ISO 3166-1, two capital letters, or `XK`.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.letters).unwrap_or_default()
    }
}

/// One bilateral treaty. Source: `data/treaties.toml`.
///
/// A treaty without a judgments chapter has `Unread` in every field from `family` on.
#[derive(Debug)]
pub struct Treaty {
    /// The other State.
    pub jurisdiction: JurisdictionId,
    /// The first day in force; nothing where entry into force is not shown.
    pub in_force: Option<Day>,
    /// Has a chapter on the recognition of court judgments.
    pub judgments: bool,
    /// In force, or not shown to be.
    pub standing: Standing,
    /// By which law the foreign court's jurisdiction is judged.
    pub family: JurisdictionFamily,
    /// How far that was checked.
    pub family_trust: Trust,
    /// Which Chinese case bars recognition.
    pub first_filed: FirstFiled,
    /// Whether business claims are reached.
    pub business: BusinessScope,
    /// Only decisions given after entry into force.
    pub decisions_after_entry: Reading,
    /// Subjects left out.
    pub excludes: &'static [Excluded],
    /// Proof that the judgment itself was served is among the papers.
    pub judgment_service_proof: Reading,
    /// Settlements or mediation documents of a court are among its decisions.
    pub names_settlements: Reading,
    /// Freed from legalisation.
    pub legalisation: Legalisation,
    /// Who may apply.
    pub channel: ApplicantChannel,
    /// How far standing and dates were checked.
    pub trust: Trust,
}

#[cfg(feature = "sources")]
impl Treaty {
    /// The id of the treaty among the instruments.
    pub fn instrument(&self) -> Option<&'static str> {
        let code = self.jurisdiction.code();
        INSTRUMENTS.iter().map(|instrument| instrument.id).find(|id| id.strip_prefix("treaty-").is_some_and(|rest| rest.eq_ignore_ascii_case(code)))
    }
}

/// One case or text that speaks for or against reciprocity. Source: `data/reciprocity.toml`.
#[derive(Debug)]
pub struct Reciprocity {
    /// Its id: `case.<id>.name` and `case.<id>.source` are its notes. The page names it by its number, see [`Reciprocity::number`].
    #[cfg(feature = "sources")]
    pub id: &'static str,
    /// The other State.
    pub jurisdiction: JurisdictionId,
    /// The first day on which it counts: the day after it, or the next 1 January where only the year is known, or the first of the
    /// next month where only the month is.
    pub counts_from: Day,
    /// Who did what.
    pub direction: Direction,
    /// Civil or insolvency.
    pub scope: Scope,
    /// Refusals only: why.
    pub ground: Option<Ground>,
    /// Instruments only: what kind.
    pub understanding: Option<Understanding>,
    /// The same case in the case files, for which this record is never evidence.
    #[cfg(feature = "sources")]
    pub case: Option<&'static str>,
    /// How far it was checked; taken over from a list of cases counts as a secondary source.
    pub trust: Trust,
}

impl Reciprocity {
    /// Whether it is that case of the case files.
    #[cfg(feature = "sources")]
    pub fn is_case(&self, case: Option<&str>) -> bool {
        case.is_some() && self.case == case
    }

    /// The page assesses no case of the case files.
    #[cfg(not(feature = "sources"))]
    pub const fn is_case(&self, _case: Option<&str>) -> bool {
        false
    }

    /// Its place in the table, by which the language packs name it: `case.<number>.name` and `case.<number>.url` are its texts.
    pub fn number(&self) -> Option<usize> {
        RECIPROCITY.iter().position(|record| core::ptr::eq(record, self))
    }
}

/// One version of a text that a rule may cite. Source: `data/instruments.toml`; treaties are `treaty-pl` and so on.
#[cfg(feature = "sources")]
#[derive(Debug)]
pub struct Instrument {
    /// Its id, never renamed: `instrument.<id>.title_zh` and `instrument.<id>.url` are its texts.
    pub id: &'static str,
    /// What kind of text.
    pub kind: InstrumentKind,
    /// When it was in force; nothing for a treaty whose entry into force is not shown.
    pub period: Option<Period>,
    /// How far it was read.
    pub trust: Trust,
}

#[cfg(feature = "sources")]
impl Instrument {
    /// The instrument with that id.
    pub fn find(id: &str) -> Option<&'static Instrument> {
        let index = INSTRUMENTS.binary_search_by(|instrument| instrument.id.cmp(id)).ok()?;
        INSTRUMENTS.get(index)
    }

    /// Whether it was in force on that day.
    pub fn is_in_force(&self, on: Day) -> bool {
        self.period.is_some_and(|period| period.contains(on))
    }
}

/// Whether an instrument is about another of the three places than that of the decision: the texts of Hong Kong, Macau and Taiwan
/// are named after their place.
pub fn is_of_another_place(instrument: &str, origin: JurisdictionId) -> bool {
    let Some((place, _)) = instrument.split_once('-') else { return false };
    matches!(place, "hk" | "mo" | "tw") && !origin.code().eq_ignore_ascii_case(place)
}

/// One party to a convention, or a territory to which a party extended it. Source: `data/conventions.toml`.
#[derive(Debug)]
pub struct Membership {
    /// The party or territory.
    pub jurisdiction: JurisdictionId,
    /// The first day in force there; it may lie ahead.
    pub from: Day,
    /// For a territory: the party that extended it.
    pub extension_of: Option<JurisdictionId>,
    /// Apostille only: does it work with the mainland.
    pub with_china: Option<WithChina>,
}

const fn j(index: u16) -> JurisdictionId {
    JurisdictionId(index)
}

include!(concat!(env!("OUT_DIR"), "/law_data.rs"));

/// Names, sources and notes by key, for the command line. The page has them in its language packs.
#[cfg(feature = "cli")]
pub mod notes {
    include!(concat!(env!("OUT_DIR"), "/law_notes.rs"));

    /// The text with that key.
    pub fn note(key: &str) -> Option<&'static str> {
        let index = NOTES.binary_search_by(|(known, _)| (*known).cmp(key)).ok()?;
        NOTES.get(index).map(|(_, text)| *text)
    }
}
