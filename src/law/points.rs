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
    OIL_CONVENTION "oil-convention" For "R-07: CLC 1992 Art X and Bunkers 2001 Art 10, no ruling known";
    STATE_IMMUNITY "state-immunity" Split "R-08, open-questions.md R9: no ruling known";
    STATE_PROPERTY "state-property" Split "R-08, open-questions.md 16: is a recognition ruling a ruling of a Chinese court in Art 14(3)";
    INSOLVENCY_RECIPROCITY "insolvency-reciprocity" For "R-16: Beijing and Shanghai 2023 ask what the law of that State allows; every known application since 2012 succeeded";
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
    DIVORCE_NO_LINK "divorce-no-link" Against "R-06: Art 12(2), court without jurisdiction; by which law is not said";
    DIVORCE_NATIONALITY "divorce-nationality" For "R-06: a ground known in many laws and in our interpretation Arts 13 to 16";
    OWN_ABSENCE_BEFORE_2000 "own-absence-before-2000" For "R-06: decree of 1992 recognised in 1994 for the absent husband";
    OWN_ABSENCE "own-absence" Against "R-06: Provisions of 2000 Art 1; two reported refusals, one of them harsh";
    INSOLVENCY_GENERAL_GROUNDS "insolvency-general-grounds" Against "R-16: Art 300 speaks of every foreign judgment or ruling; no ruling known on its use here";
    INSOLVENCY_CHINESE_CASE "insolvency-chinese-case" Split "R-95: no text and no ruling on parallel insolvencies; the draft revision of 2026 will speak of it";
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
    HK_OLD_DIVORCE "hk-old-divorce" For "reply of the Supreme People's Court of 20 September 1991 on Zhou Fangzhou; open-questions.md R15";
    HK_OLD_CLAUSE "hk-old-clause" Split "HK-2024 Art 30(2), read literally; no ruling known";
    HK_AGREEMENT "hk-agreement-breached" Split "HK-2024 Art 13: may refuse; no ruling known";
    HK_APPEAL_STAY "hk-appeal-stay" Against "HK-FAM-2022 Art 11 and HK-2008 Art 10: may suspend; HK-2024 Art 20: suspends";
    REGION_CHANNEL "region-channel" Against "service arrangements of 1999 (Hong Kong), 2001 and 2020 (Macau), rules of 2011 (Taiwan): through the courts";
    REGION_FRAUD "region-fraud" Against "MO-2006 Art 11 and TW-2015 Art 15 name no fraud; basic principles remain";
    REGION_PUNITIVE "region-punitive" Split "HK-2008, MO-2006, TW-2024 are silent";
    MO_LATER_JUDGMENT "mo-later-judgment" Against "MO-2006 Art 11(2), (3): a mainland judgment in a later suit stands in neither";
    AWARD_NON_DOMESTIC "award-non-domestic" For "awards.md 0; Zueblin 2006 and Duferco 2009, before Brentwood 2020";
    AWARD_RECIPROCITY "award-reciprocity" Split "AW-01: seat outside the Convention, or in a territory not listed; no ruling known";
    AWARD_INVESTOR "award-investor" Against "awards.md 0: notice of 1987, from memory; FSIL-2023 Art 12 read";
    AWARD_INTERIM "award-interim" Against "awards.md 0, from memory";
    AWARD_TRIBUNAL_RECORD "award-tribunal-record" Split "AW-21: Taiwan and Macau name records of tribunals, the Convention and Hong Kong do not";
    AWARD_DOMESTIC_DISPUTE "award-domestic-dispute" Against "AW-13: Chaolai 2014, from memory; Siemens 2015";
    AWARD_DEFECT_WAIVED "award-defect-waived" For "AW-10; Duferco 2009, Siemens 2015, Castel 2013";
    AWARD_PRIOR_STEP "award-prior-step" For "CONF-2021 Art 107, from memory; against it PepsiCo 2008";
    AWARD_SET_ASIDE_PENDING "award-set-aside-pending" Split "NYC Art VI: the court may adjourn";
    AWARD_LATER_RULING "award-later-ruling" Split "Castel 2013 against CONF-2021 Art 108, from memory";
    AWARD_ARBITRABILITY "award-arbitrability" Split "AW-11: words of ARB-2017 Art 3 against the matter";
}

/// The record of a point.
#[expect(clippy::indexing_slicing, reason = "points are made by this table alone")]
pub fn of(point: PointId) -> &'static Point {
    &POINTS[usize::from(point.0)]
}
