//! The form of the six files of the plan: fees, courts, papers, steps and periods, days off, execution.
//!
//! As `schema.rs`, of which it is a part. The meaning of the fields stands in the head of each data file.

use super::schema::Kind::{Day, Id, Number, OneOf, Text, Texts, Truth, Words};
use super::schema::{File, Kind, TRUST, Table, always, optional};

/// The court fees.
pub const FEES: File = File { name: "fees.toml", tables: &[TARIFF, SLICE, PRACTICE] };
/// The courts.
pub const COURTS: File = File { name: "courts.toml", tables: &[VENUE, KIND_RULE, SPECIAL] };
/// The papers.
pub const PAPERS: File = File { name: "papers.toml", tables: &[PAPER] };
/// The steps and periods.
pub const STAGES: File = File { name: "stages.toml", tables: &[STAGE, PERIOD] };
/// The days off.
pub const HOLIDAYS: File = File { name: "holidays.toml", tables: &[YEAR, OFF, WORKING, FIXED] };
/// The measures of execution.
pub const EXECUTION: File = File { name: "execution.toml", tables: &[MEASURE, SPARED] };

/// The roads of the plan: those of the assessment, finer where the papers or the court differ.
pub const ROADS: Kind = Words(&[
    "treaty",
    "reciprocity",
    "insolvency",
    "divorce",
    "hong-kong",
    "hong-kong-2008",
    "hong-kong-family",
    "macau",
    "taiwan",
    "award",
    "award-hong-kong",
    "award-macau",
    "award-taiwan",
    "all",
]);
/// The provinces, by ISO 3166-2 without `CN-`.
const REGIONS: Kind = Words(&[
    "AH", "BJ", "CQ", "FJ", "GD", "GS", "GX", "GZ", "HA", "HB", "HE", "HI", "HL", "HN", "JL", "JS", "JX", "LN", "NM", "NX", "QH", "SC", "SD", "SH", "SN", "SX",
    "TJ", "XJ", "XZ", "YN", "ZJ",
]);
/// Whole yuan, up to ten thousand million.
const YUAN: Kind = Number(0, 10_000_000_000);

const TARIFF: Table = Table {
    name: "tariff",
    key: &["id"],
    fields: &[
        always("id", Id),
        always(
            "what",
            OneOf(&[
                "recognition",
                "award-recognition",
                "execution",
                "preservation",
                "suit",
                "divorce-recognition",
                "divorce-suit",
                "labour-suit",
                "jurisdiction-objection",
            ]),
        ),
        always("from", Day),
        optional("to", Day),
        always("instrument", Id),
        always("article", Text),
        always("trust", TRUST),
        optional("flat", YUAN),
        optional("up_to", YUAN),
        optional("cap", YUAN),
        optional("no_amount_least", YUAN),
        optional("no_amount_most", YUAN),
        always("borne", OneOf(&["debtor", "applicant", "loser", "as-agreed"])),
        always("due", OneOf(&["filing", "after-execution", "on-notice"])),
        optional("note", Text),
    ],
};
const SLICE: Table = Table {
    name: "slice",
    key: &["tariff", "over"],
    fields: &[always("tariff", Id), always("over", YUAN), optional("to", YUAN), always("rate", Number(1, 1000))],
};
const PRACTICE: Table = Table {
    name: "practice",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("order", Number(1, 99)),
        always("routes", ROADS),
        always("recognition", OneOf(&["tariff", "range", "nothing"])),
        always("execution", OneOf(&["tariff", "range", "nothing"])),
        always("certain", Truth),
        always("source", Text),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
const VENUE: Table = Table {
    name: "venue",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("routes", ROADS),
        always(
            "place",
            OneOf(&[
                "respondent-domicile",
                "respondent-habitual",
                "respondent-assets",
                "applicant-domicile",
                "applicant-habitual",
                "applicant-last-domicile",
                "other-spouse-domicile",
                "proper-connection",
                "related-case",
            ]),
        ),
        always("condition", OneOf(&["always", "respondent-nowhere", "recognition-only", "chinese-applicant", "applicant-abroad", "foreign-applicant"])),
        always("order", Number(1, 99)),
        always("level", OneOf(&["intermediate", "intermediate-or-special"])),
        optional("proof", OneOf(&["assets"])),
        always("instrument", Id),
        always("article", Text),
        always("from", Day),
        optional("to", Day),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
const KIND_RULE: Table = Table {
    name: "kind_rule",
    key: &["kind"],
    fields: &[
        always("kind", OneOf(&["maritime", "financial"])),
        always("subjects", Texts), // options of `subject`: checked against the facts table by a test, since the check knows no facts
        always("matters", Texts),  // likewise of `matter`
        always("certain", Truth),
        always("instrument", Id),
        always("article", Text),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
const SPECIAL: Table = Table {
    name: "special",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("kind", OneOf(&["maritime", "financial"])),
        always("name_zh", Text),
        always("name_en", Text),
        always("from", Day),
        optional("to", Day),
        always("covers", Text),
        always("regions", REGIONS),
        always("part", Truth),
        always("instrument", Id),
        always("article", Text),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
const PAPER: Table = Table {
    name: "paper",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("routes", ROADS),
        always(
            "when",
            OneOf(&[
                "always",
                "effect-not-stated",
                "default-not-stated",
                "respondent-in-china",
                "no-treaty",
                "enforcement",
                "execution",
                "natural-person",
                "company",
                "represented-from-abroad",
                "chinese-citizen-abroad",
                "successor",
                "asset-based-court",
                "preservation",
                "plaintiff-applies",
                "absent-spouse-applies",
                "defendant-in-china",
            ]),
        ),
        always(
            "issuer",
            OneOf(&[
                "applicant",
                "rendering-court",
                "rendering-court-or-authority",
                "home-authority",
                "home-registry",
                "lawyer-abroad",
                "officeholder",
                "tribunal",
                "notary",
                "insurer-or-bank",
                "chinese-mission",
                "chinese-court",
                "as-the-treaty-says",
            ]),
        ),
        always(
            "form",
            OneOf(&[
                "original",
                "copy",
                "copy-original-shown",
                "original-or-certified-copy",
                "original-or-notarised-copy",
                "sealed-copy",
                "notarised-copy",
                "as-the-treaty-says",
            ]),
        ),
        always(
            "proof",
            OneOf(&[
                "none",
                "foreign-public",
                "foreign-company",
                "power",
                "evidence",
                "treaty",
                "court-seal",
                "inter-regional",
                "cross-strait",
                "chinese-mission",
            ]),
        ),
        always("translation", OneOf(&["none", "chinese", "chinese-sealed", "chinese-certified", "court-made"])),
        optional(
            "defect",
            OneOf(&[
                "no-certified-copy",
                "no-proof-of-finality",
                "no-proof-of-summons",
                "no-proof-of-judgment-service",
                "not-authenticated",
                "no-translation",
                "no-arbitration-agreement",
                "no-identity-proof",
            ]),
        ),
        always("instrument", Id),
        optional("article", Text),
        always("from", Day),
        optional("to", Day),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
const STAGE: Table = Table {
    name: "stage",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("order", Number(1, 999)),
        always("routes", ROADS),
        always(
            "when",
            OneOf(&[
                "always",
                "respondent-abroad",
                "reciprocity",
                "award",
                "preservation",
                "service-by-publication",
                "recognition-first",
                "jurisdiction-contested",
                "reconsideration-asked",
            ]),
        ),
        always("who", OneOf(&["applicant", "court", "respondent", "higher-courts", "bank"])),
        optional("least", Number(1, 9999)),
        optional("most", Number(1, 9999)),
        optional("unit", OneOf(&["days", "months"])),
        optional("average", Number(1, 9999)),
        optional("cases", Number(1, 9999)),
        optional("year", Number(2000, 2999)),
        always("basis", OneOf(&["text", "practice", "none"])),
        optional("instrument", Id),
        optional("article", Text),
        optional("source", Text),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
const PERIOD: Table = Table {
    name: "period",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("routes", ROADS),
        always("length", Number(1, 999)),
        always("unit", OneOf(&["hours", "days", "months", "years"])),
        always(
            "starts",
            OneOf(&[
                "effective-day",
                "end-of-performance",
                "end-of-last-instalment",
                "breach",
                "interruption",
                "obstacle-ended",
                "recognition-ruling-effective",
                "recognition-ruling-served",
                "ruling-served",
                "order-served",
                "freeze-effective",
                "measure-effective",
                "publication",
                "posting",
                "application-received",
                "application-accepted",
                "settlement-last-day",
                "distribution-plan-received",
                "auction",
            ]),
        ),
        always("runs_for", OneOf(&["applicant", "respondent", "court", "either"])),
        always("effect", OneOf(&["lost", "may-renew", "measure-ends", "deemed-served", "duty-of-the-court"])),
        always("rolls", Truth),
        always("instrument", Id),
        always("article", Text),
        always("from", Day),
        optional("to", Day),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
const YEAR: Table = Table { name: "year", key: &["year"], fields: &[always("year", Number(2000, 2999)), always("source", Text), always("trust", TRUST)] };
const OFF: Table = Table {
    name: "off",
    key: &["from"],
    fields: &[
        always("from", Day),
        always("to", Day),
        always("name", OneOf(&["new-year", "spring-festival", "qingming", "labour-day", "dragon-boat", "mid-autumn", "national-day"])),
    ],
};
const WORKING: Table = Table { name: "working", key: &["day"], fields: &[always("day", Day)] };
const FIXED: Table = Table {
    name: "fixed",
    key: &["month", "day"],
    fields: &[
        always("month", Number(1, 12)),
        always("day", Number(1, 31)),
        always("from", Day),
        optional("to", Day),
        always("instrument", Id),
        always("article", Text),
        always("trust", TRUST),
    ],
};
const MEASURE: Table = Table {
    name: "measure",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("order", Number(1, 99)),
        always("reaches", OneOf(&["deposits", "securities", "income", "movables", "land", "shares", "claims", "acts", "person", "reputation", "company"])),
        always("instrument", Id),
        always("article", Text),
        always("from", Day),
        optional("to", Day),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
const SPARED: Table = Table {
    name: "spared",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("order", Number(1, 99)),
        always("instrument", Id),
        always("article", Text),
        always("from", Day),
        optional("to", Day),
        always("trust", TRUST),
        optional("note", Text),
    ],
};
