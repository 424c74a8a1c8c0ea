//! The form of every law file: which records it holds, which fields they have and what each field may say.
//!
//! One ordered table; the reader, the messages and the generator follow it. The meaning of the fields stands in the head of each
//! data file. The files of the plan stand in `plan_schema.rs`; what must hold between fields and records, in `between.rs` and `plan.rs`.

/// What a field may hold.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text that is not empty.
    Text,
    /// A text of lower-case letters, digits and `-`, which never changes.
    Id,
    /// A day without quotation marks.
    Day,
    /// A day, or a bare year where the day is not known.
    DayOrYear,
    /// A whole number from the first to the second.
    Number(i64, i64),
    /// `true` or `false`.
    Truth,
    /// `true`, `false` or `"unread"`.
    Reading,
    /// One of a closed list.
    OneOf(&'static [&'static str]),
    /// A list of words, each one of a closed list.
    Words(&'static [&'static str]),
    /// A list of texts that are not empty.
    Texts,
    /// The code of a record in `jurisdictions.toml`.
    Country,
    /// Two capital letters.
    Code,
}

/// One field of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in the file.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Whether it must be written.
    pub always: bool,
}

/// One kind of record.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The word in double square brackets.
    pub name: &'static str,
    /// The fields that name a record; no two records may agree in all of them.
    pub key: &'static [&'static str],
    /// Every field.
    pub fields: &'static [Field],
}

/// One law file.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// The kinds of record that it may hold.
    pub tables: &'static [Table],
}

pub(super) const fn always(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, always: true }
}

pub(super) const fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, always: false }
}

use super::plan_schema;
use Kind::{Code, Country, Day, DayOrYear, Id, Number, OneOf, Reading, Text, Texts, Truth, Words};

/// How far a record may have been checked.
pub(super) const TRUST: Kind = OneOf(&["P", "P-part", "S", "S2", "M"]);
const CONFIDENCE: Kind = OneOf(&["H", "M", "L"]);
const MEMBERSHIP: Kind = OneOf(&["party", "extension"]);

/// Fields that a treaty with a judgments chapter must have and another must not.
pub const CHAPTER_FIELDS: &[&str] = &[
    "jurisdiction_family",
    "first_filed",
    "scope_business",
    "decisions_after_entry",
    "excludes",
    "judgment_service_proof",
    "legalisation",
    "applicant_channel",
];

/// Every law file, in the order in which problems are reported.
pub static FILES: &[File] = &[
    File { name: "jurisdictions.toml", tables: &[JURISDICTION] },
    File { name: "treaties.toml", tables: &[TREATY] },
    File { name: "reciprocity.toml", tables: &[RECORD, ASSESSMENT] },
    File { name: "instruments.toml", tables: &[INSTRUMENT] },
    File { name: "conventions.toml", tables: &[APOSTILLE, SERVICE, NEW_YORK] },
    File { name: "sentences.toml", tables: &[SENTENCE] },
    File { name: "authorities.toml", tables: &[RULE, AUTHORITY] },
    plan_schema::FEES,
    plan_schema::COURTS,
    plan_schema::PAPERS,
    plan_schema::STAGES,
    plan_schema::HOLIDAYS,
    plan_schema::EXECUTION,
];

const JURISDICTION: Table = Table {
    name: "jurisdiction",
    key: &["code"],
    fields: &[
        always("code", Code),
        always("name", Text),
        always("name_zh", Text),
        always("kind", OneOf(&["state", "territory", "region", "forum"])),
        optional("parent", Country),
        optional("units", Texts),
        always("test_a", OneOf(&["yes", "likely", "open", "no", "treaty", "unknown", "not-applicable"])),
        always("test_a_trust", CONFIDENCE),
        always(
            "law",
            OneOf(&[
                "common-law-action",
                "statute-no-reciprocity",
                "case-law-no-reciprocity",
                "statute-reciprocity-presumed",
                "statute-reciprocity-needed",
                "treaty-only",
                "fresh-suit",
                "inter-regional",
                "own-country",
                "unknown",
            ]),
        ),
        optional("law_reference", Text),
        optional("treaty_via", Country),
        always("diplomatic", OneOf(&["yes", "no", "not-applicable"])),
        optional("note", Text),
        always("source", Text),
        always("trust", CONFIDENCE),
        optional("aliases", Texts),
    ],
};

const TREATY: Table = Table {
    name: "treaty",
    key: &["country"],
    fields: &[
        always("country", Country),
        always("title", Text),
        always("title_zh", Text),
        always("signed", DayOrYear),
        optional("in_force", Day),
        always("judgments", Truth),
        always("standing", OneOf(&["in-force", "signed-entry-unknown", "not-in-force"])),
        optional("jurisdiction_family", OneOf(&["requested-law", "exclusive-only", "closed-list", "unread"])),
        optional("family_trust", TRUST),
        optional("first_filed", OneOf(&["first-filed-protected", "any-pending", "judged-only", "unread"])),
        optional("scope_business", OneOf(&["in", "out-doubtful", "unread"])),
        optional("decisions_after_entry", Reading),
        optional("excludes", Words(&["insolvency", "nuclear", "succession", "social-security", "interim"])),
        optional("judgment_service_proof", Reading),
        optional("names_settlements", Reading),
        optional("legalisation", OneOf(&["exempt", "required", "unread"])),
        optional("applicant_channel", OneOf(&["party", "party-or-central", "central-unless-resident", "unread"])),
        optional("decisions", Text),
        optional("refusal", Text),
        optional("documents", Text),
        always("read", Text),
        always("articles", Text),
        always("source", Text),
        always("trust", TRUST),
        optional("note", Text),
    ],
};

const RECORD: Table = Table {
    name: "record",
    key: &["id"],
    fields: &[
        always("id", Id),
        always("country", Country),
        optional("unit", Text),
        optional("date", Day),
        optional("year", Number(1949, 2999)),
        optional("month", Number(1, 12)),
        always("direction", OneOf(&["x-recognises-cn", "cn-recognises-x", "cn-refuses-x", "cn-dismisses-x", "x-refuses-cn", "instrument"])),
        always("scope", OneOf(&["civil", "insolvency"])),
        optional("ground", OneOf(&["no-reciprocity", "other"])),
        optional("kind", OneOf(&["memorandum", "statement", "commitment"])),
        always("name", Text),
        always("held", Text),
        always("source", Text),
        always("trust", TRUST),
        optional("case", Id),
    ],
};

const ASSESSMENT: Table = Table {
    name: "assessment",
    key: &["country", "unit", "stated", "note"],
    fields: &[
        always("country", Country),
        optional("unit", Text),
        always("stated", Day),
        always("note", Text),
        always("source", Text),
        always("trust", OneOf(&["P", "P-part", "S", "S2", "M", "inference"])),
    ],
};

const INSTRUMENT: Table = Table {
    name: "instrument",
    key: &["id"],
    fields: &[
        always("id", Id),
        optional("series", Id),
        always("kind", OneOf(&["statute", "interpretation", "summary", "treaty", "arrangement", "regulation", "notice"])),
        always("title_zh", Text),
        always("title_en", Text),
        optional("number", Text),
        always("from", Day),
        optional("to", Day),
        always("url", Text),
        always("trust", TRUST),
        optional("note", Text),
    ],
};

const APOSTILLE: Table = Table {
    name: "apostille",
    key: &["country"],
    fields: &[
        always("country", Country),
        always("from", Day),
        always("status", MEMBERSHIP),
        optional("of", Country),
        always("objections", Truth),
        always("with_china", OneOf(&["yes", "no", "self", "inter-regional"])),
        optional("note", Text),
        always("source", Text),
        always("trust", CONFIDENCE),
    ],
};

const SERVICE: Table = Table {
    name: "service",
    key: &["country"],
    fields: &[
        always("country", Country),
        always("from", Day),
        always("status", MEMBERSHIP),
        optional("of", Country),
        optional("note", Text),
        always("source", Text),
        always("trust", CONFIDENCE),
    ],
};

const NEW_YORK: Table = Table {
    name: "new_york",
    key: &["country"],
    fields: &[
        always("country", Country),
        always("from", Day),
        always("status", MEMBERSHIP),
        optional("of", Country),
        always("reservations", Text),
        optional("reservations_trust", CONFIDENCE),
        optional("note", Text),
        always("source", Text),
        always("trust", CONFIDENCE),
    ],
};

const SENTENCE: Table = Table {
    name: "sentence",
    key: &["instrument", "article"],
    fields: &[always("instrument", Id), always("article", Text), always("zh", Text), always("en", Text)],
};

const RULE: Table = Table { name: "rule", key: &["id"], fields: &[always("id", Id), always("note", Text), optional("cases", Texts)] };

const AUTHORITY: Table = Table {
    name: "authority",
    key: &["rule", "from"],
    fields: &[
        always("rule", Id),
        always("from", Day),
        optional("to", Day),
        always("strength", OneOf(&["treaty", "statute", "interpretation", "summary", "case", "opinion"])),
        always("cites", Texts),
    ],
};
