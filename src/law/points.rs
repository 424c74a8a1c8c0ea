//! Contested points and choices of the court, each with what practice does.
//!
//! A point is shared by every record that depends on it. Both sides stand in the catalogs under `point.<id>`.
//! Leanings were looked at on the review date, from the notes (`docs/law/rules.md`, `docs/law/open-questions.md`).

use super::rule::{Leaning, Point, point};
use crate::day::{Day, day};
use crate::facts::PointId;

const REVIEWED: Day = day(2026, 11, 24);

macro_rules! points {
    ($($name:ident $id:literal $leans:ident $source:literal;)+) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Place { $($name),+ }
        $(
            #[doc = concat!("The contested point `", $id, "`.")]
            pub const $name: PointId = point(Place::$name as u8);
        )+
        /// All points, in the order in which a court comes to them.
        pub static POINTS: &[Point] = &[$(Point {
            id: $id,
            leans: Leaning::$leans,
            #[cfg(not(target_arch = "wasm32"))]
            source: $source,
            reviewed: REVIEWED,
        }),+];
    };
}

points! {
    TREATY_STANDING "treaty-standing" For "open-questions.md 18: Iran, domestic adoption done, entry into force not seen";
    TREATY_BUSINESS "treaty-business" Against "R-02: Kazakhstan 1993, Art 1(4) keeps commercial matters out of chapter III; Protocol of 2023 not seen";
    TREATY_SCOPE "treaty-scope" For "open-questions.md T2: scope article not read";
    TREATY_TERRITORY "treaty-territory" Split "country-tables.md: territorial scope of the French agreement not checked";
    OIL_CONVENTION "oil-convention" Split "R-07: CLC 1992 Art X, next in the list";
    STATE_IMMUNITY "state-immunity" Split "R-08, open-questions.md R9: no ruling known";
    RECIPROCITY_UNTESTED "reciprocity-untested" For "R-04 test (a): no precedent needed";
    RECIPROCITY_OPEN "reciprocity-open" Split "R-04: mixed or unknown, left to the court";
    RECIPROCITY_TREATY_ONLY "reciprocity-treaty-only" Against "R-04: the State enforces by treaty only";
    RECIPROCITY_OVERLOOKED "reciprocity-overlooked" For "design, section 3: courts before 2022 could overlook a precedent";
    RECIPROCITY_LAW_BEFORE_2022 "reciprocity-law-before-2022" Against "R-04 old law: a precedent was asked for";
    PAYMENT_ORDER "payment-order" For "R-19: by substance";
    COSTS_ALONE "costs-alone" Split "R-110";
    CLASS_ACTION "class-action" Split "R-110";
    SANCTION_JUDGMENT "sanction-judgment" For "R-110";
    CONFESSION "confession" Against "R-110: no summons, no hearing";
    SETTLEMENT_RECORD "settlement-record" Split "R-14";
    OUTSIDE_SUMMARY "outside-summary" Split "R-15";
    COMPETENT_AUTHORITY "competent-authority" Against "R-19";
    FINANCIAL_CENTRE "financial-centre" Split "R-111, open-questions.md 11";
    INTERNATIONAL_COURT "international-court" Split "R-111";
    JUDGMENT_ON_JUDGMENT "judgment-on-judgment" Against "R-20";
    UNRECOGNISED_ENTITY "unrecognised-entity" Split "R-21: left open in Chenzhou 2020";
    JUDGMENT_SERVICE "judgment-service" Against "R-27: the reply on the German judgment of 2010, and cases; not in the list of Art 300";
    EXORBITANT_BASE "exorbitant-base" Against "R-30";
    CONNECTED_BASE "connected-base" For "R-30: only a base without any connection is exorbitant; Art 276(2) knows attachable property";
    NEUTRAL_FORUM "neutral-forum" For "R-30: agreement is itself a connection in the better view";
    NO_CONNECTION "no-connection" Against "R-30: Art 301(1) asks for an appropriate connection";
    LEASE_OR_CONSTRUCTION "lease-or-construction" Against "R-31, open-questions.md R8";
    MARITIME_EXCLUSIVE "maritime-exclusive" Against "R-31: MSPL-1999 Art 7 stands in another statute";
    CLAUSE_WAIVED "clause-waived" For "R-32: argument from CPL-2023 Art 278";
    ASYMMETRIC_CLAUSE "asymmetric-clause" Split "R-32: only the bound party breaches it, and nobody asked who was bound";
    TREATY_JURISDICTION "treaty-jurisdiction" For "R-34: the treaty's own test was not read";
    ARBITRATION_PLEADED "arbitration-pleaded" Split "R-35";
    ARBITRATION_DEFAULT "arbitration-default" Against "R-36, open-questions.md R6";
    APPEARANCE_CURES "appearance-cures" For "R-40: the better view";
    ELECTRONIC_SERVICE "electronic-service" Against "R-41: high risk";
    PUBLICATION_KNOWN_ADDRESS "publication-known-address" Against "R-41: high risk";
    PUBLICATION_AT_HOME "publication-at-home" For "R-41: Wuhan 2017";
    AGENT_IN_CHINA "agent-in-china" Against "R-41: Art 294(3)";
    HAGUE_NO_ANSWER "hague-no-answer" Split "R-41: HSC Art 15(2)";
    CONFLICTING_AWARD "conflicting-award" Against "R-52";
    PARALLEL_SUIT "parallel-suit" For "R-53: the court may stay the Chinese action";
    FIRST_FILED "first-filed" For "R-50: the treaty's own rule was not read";
    SECOND_APPLICATION "second-application" Against "R-55";
    POLICY "policy" Split "R-60";
    POLICY_OTHER "policy-other" For "R-60: narrow in practice, no published money judgment refused on this ground alone";
    BLOCKING "blocking" Against "R-61, open-questions.md 15";
    EXCESS_DAMAGES "excess-damages" Against "R-65: Guangzhou 2022";
    TIME_OF_OWN_MOTION "time-of-own-motion" For "R-70: Civil Code Art 193 by analogy";
    TIME_FOR_STATUS "time-for-status" For "R-71: a limit makes little sense for status decisions";
}

/// The record of a point.
#[expect(clippy::indexing_slicing, reason = "points are made by this table alone")]
pub fn of(point: PointId) -> &'static Point {
    &POINTS[usize::from(point.0)]
}
