//! The closed lists of the law files: one enum a list, one variant a word.
//!
//! The words are those of the data files, whose heads explain them; `check/schema.rs` accepts exactly these. A word that stands here
//! and not there, or the other way round, stops the build or the test of the law files.

/// Declares an enum whose variants are the words of a closed list, and `name`, which gives the word back.
macro_rules! terms {
    ($(#[doc = $doc:literal])+ $name:ident { $($variant:ident = $word:literal,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, clippy::enum_variant_names, reason = "the words of the files decide; their heads explain them")]
        pub enum $name { $($variant,)+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// Its word in the law files, in JSON and in the catalogs.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }
    };
}
#[allow(unused_imports, reason = "the tests read this file alone")]
pub(crate) use terms;

terms! {
    /// What kind of place a judgment comes from. A region is Hong Kong, Macau or Taiwan; the forum is mainland China itself.
    JurisdictionKind { State = "state", Territory = "territory", Region = "region", Forum = "forum", }
}
terms! {
    /// Could a Chinese judgment be recognised there by law? The first test of Article 44 of the Conference Summary of 2021.
    TestA {
        Yes = "yes", Likely = "likely", Open = "open", No = "no", Treaty = "treaty", Unknown = "unknown",
        NotApplicable = "not-applicable",
    }
}
terms! {
    /// How sure we are of what the country tables say: seen in a named source, from memory and stable, weak memory or inference.
    Confidence { H = "H", M = "M", L = "L", }
}
terms! {
    /// How a place treats foreign judgments where no treaty applies.
    ForeignJudgmentLaw {
        CommonLawAction = "common-law-action", StatuteNoReciprocity = "statute-no-reciprocity",
        CaseLawNoReciprocity = "case-law-no-reciprocity", StatuteReciprocityPresumed = "statute-reciprocity-presumed",
        StatuteReciprocityNeeded = "statute-reciprocity-needed", TreatyOnly = "treaty-only", FreshSuit = "fresh-suit",
        InterRegional = "inter-regional", OwnCountry = "own-country", Unknown = "unknown",
    }
}
terms! {
    /// Whether a State has diplomatic relations with China, from memory.
    Diplomatic { Yes = "yes", No = "no", NotApplicable = "not-applicable", }
}
terms! {
    /// Whether a treaty is in force, as far as our sources show.
    Standing { InForce = "in-force", SignedEntryUnknown = "signed-entry-unknown", NotInForce = "not-in-force", }
}
terms! {
    /// By which law a treaty judges the jurisdiction of the court that gave the judgment.
    JurisdictionFamily {
        RequestedLaw = "requested-law", ExclusiveOnly = "exclusive-only", ClosedList = "closed-list", Unread = "unread",
    }
}
terms! {
    /// Which case on the same dispute in the State asked bars recognition under a treaty.
    FirstFiled {
        FirstFiledProtected = "first-filed-protected", AnyPending = "any-pending", JudgedOnly = "judged-only", Unread = "unread",
    }
}
terms! {
    /// Whether a treaty's chapter on recognition reaches business claims.
    BusinessScope { In = "in", OutDoubtful = "out-doubtful", Unread = "unread", }
}
terms! {
    /// What a treaty says on a point that is yes or no.
    Reading { Yes = "yes", No = "no", Unread = "unread", }
}
terms! {
    /// Whether a treaty frees the papers from legalisation.
    Legalisation { Exempt = "exempt", Required = "required", Unread = "unread", }
}
terms! {
    /// Who may apply under a treaty, and through whom.
    ApplicantChannel {
        Party = "party", PartyOrCentral = "party-or-central", CentralUnlessResident = "central-unless-resident", Unread = "unread",
    }
}
terms! {
    /// A subject that a treaty leaves out.
    Excluded {
        Insolvency = "insolvency", Nuclear = "nuclear", Succession = "succession", SocialSecurity = "social-security",
        Interim = "interim",
    }
}
terms! {
    /// Who did what with whose judgment; X is the other State.
    Direction {
        XRecognisesCn = "x-recognises-cn", CnRecognisesX = "cn-recognises-x", CnRefusesX = "cn-refuses-x",
        CnDismissesX = "cn-dismisses-x", XRefusesCn = "x-refuses-cn", Instrument = "instrument",
    }
}
terms! {
    /// Civil and insolvency precedents are kept apart.
    Scope { Civil = "civil", Insolvency = "insolvency", }
}
terms! {
    /// Why recognition was refused.
    Ground { NoReciprocity = "no-reciprocity", Other = "other", }
}
terms! {
    /// A text between courts or governments that speaks for reciprocity.
    Understanding { Memorandum = "memorandum", Statement = "statement", Commitment = "commitment", }
}
terms! {
    /// What kind of text a rule cites.
    InstrumentKind {
        Statute = "statute", Interpretation = "interpretation", Summary = "summary", Treaty = "treaty",
        Arrangement = "arrangement", Regulation = "regulation", Notice = "notice",
    }
}
terms! {
    /// Whether a place's apostille works on the mainland.
    WithChina { Yes = "yes", No = "no", SelfSame = "self", InterRegional = "inter-regional", }
}
