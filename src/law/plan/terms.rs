//! The closed lists of the six files of the plan: one enum a list, one variant a word.
//!
//! The words are those of the data files, whose heads explain them; `check/plan.rs` accepts exactly these (`tests/plan`).

use crate::law::records::terms;

terms! {
    /// The roads of the plan: those of an assessment, finer where the papers or the court differ.
    Road {
        Treaty = "treaty", Reciprocity = "reciprocity", Insolvency = "insolvency", Divorce = "divorce", HongKong = "hong-kong",
        HongKong2008 = "hong-kong-2008", HongKongFamily = "hong-kong-family", Macau = "macau", Taiwan = "taiwan", Award = "award",
        AwardHongKong = "award-hong-kong", AwardMacau = "award-macau", AwardTaiwan = "award-taiwan",
    }
}
terms! {
    /// A province, autonomous region or municipality of the mainland, by ISO 3166-2 without `CN-`.
    Region {
        Ah = "AH", Bj = "BJ", Cq = "CQ", Fj = "FJ", Gd = "GD", Gs = "GS", Gx = "GX", Gz = "GZ", Ha = "HA", Hb = "HB", He = "HE", Hi = "HI",
        Hl = "HL", Hn = "HN", Jl = "JL", Js = "JS", Jx = "JX", Ln = "LN", Nm = "NM", Nx = "NX", Qh = "QH", Sc = "SC", Sd = "SD", Sh = "SH",
        Sn = "SN", Sx = "SX", Tj = "TJ", Xj = "XJ", Xz = "XZ", Yn = "YN", Zj = "ZJ",
    }
}
terms! {
    /// For what the court takes a fee.
    Charge {
        Recognition = "recognition", AwardRecognition = "award-recognition", Execution = "execution", Preservation = "preservation", Suit = "suit",
        DivorceRecognition = "divorce-recognition", DivorceSuit = "divorce-suit", LabourSuit = "labour-suit", JurisdictionObjection = "jurisdiction-objection",
    }
}
terms! {
    /// Who bears a fee in the end.
    Borne { Debtor = "debtor", Applicant = "applicant", Loser = "loser", AsAgreed = "as-agreed", }
}
terms! {
    /// When a fee is paid.
    Due { Filing = "filing", AfterExecution = "after-execution", OnNotice = "on-notice", }
}
terms! {
    /// How courts charge for one of the two steps: by the tariff, a sum within the range, or nothing.
    Charging { Tariff = "tariff", Range = "range", Nothing = "nothing", }
}
terms! {
    /// Whose place gives a court its jurisdiction.
    VenuePlace {
        RespondentDomicile = "respondent-domicile", RespondentHabitual = "respondent-habitual", RespondentAssets = "respondent-assets",
        ApplicantDomicile = "applicant-domicile", ApplicantHabitual = "applicant-habitual", ApplicantLastDomicile = "applicant-last-domicile",
        OtherSpouseDomicile = "other-spouse-domicile", ProperConnection = "proper-connection", RelatedCase = "related-case",
    }
}
terms! {
    /// When a venue is open.
    VenueCondition {
        Always = "always", RespondentNowhere = "respondent-nowhere", RecognitionOnly = "recognition-only", ChineseApplicant = "chinese-applicant",
        ApplicantAbroad = "applicant-abroad", ForeignApplicant = "foreign-applicant",
    }
}
terms! {
    /// Which courts of a place: the intermediate court alone, or a special court as well.
    Level { Intermediate = "intermediate", IntermediateOrSpecial = "intermediate-or-special", }
}
terms! {
    /// What must be shown to the court beside the papers.
    VenueProof { Assets = "assets", }
}
terms! {
    /// A kind of dispute that has courts of its own.
    CourtKind { Maritime = "maritime", Financial = "financial", }
}
terms! {
    /// When a paper is needed.
    PaperWhen {
        Always = "always", EffectNotStated = "effect-not-stated", DefaultNotStated = "default-not-stated", RespondentInChina = "respondent-in-china",
        NoTreaty = "no-treaty", Enforcement = "enforcement", Execution = "execution", NaturalPerson = "natural-person", Company = "company",
        RepresentedFromAbroad = "represented-from-abroad", ChineseCitizenAbroad = "chinese-citizen-abroad", Successor = "successor",
        AssetBasedCourt = "asset-based-court", Preservation = "preservation", PlaintiffApplies = "plaintiff-applies",
        AbsentSpouseApplies = "absent-spouse-applies", DefendantInChina = "defendant-in-china",
    }
}
terms! {
    /// Who issues a paper.
    Issuer {
        Applicant = "applicant", RenderingCourt = "rendering-court", RenderingCourtOrAuthority = "rendering-court-or-authority",
        HomeAuthority = "home-authority", HomeRegistry = "home-registry", LawyerAbroad = "lawyer-abroad", Officeholder = "officeholder",
        Tribunal = "tribunal", Notary = "notary", InsurerOrBank = "insurer-or-bank", ChineseMission = "chinese-mission",
        ChineseCourt = "chinese-court", AsTheTreatySays = "as-the-treaty-says",
    }
}
terms! {
    /// In what form a paper is filed.
    Form {
        Original = "original", Copy = "copy", CopyOriginalShown = "copy-original-shown", OriginalOrCertifiedCopy = "original-or-certified-copy",
        OriginalOrNotarisedCopy = "original-or-notarised-copy", SealedCopy = "sealed-copy", NotarisedCopy = "notarised-copy",
        AsTheTreatySays = "as-the-treaty-says",
    }
}
terms! {
    /// How a paper becomes credible in China.
    Proof {
        None = "none", ForeignPublic = "foreign-public", ForeignCompany = "foreign-company", Power = "power", Evidence = "evidence",
        Treaty = "treaty", CourtSeal = "court-seal", InterRegional = "inter-regional", CrossStrait = "cross-strait", ChineseMission = "chinese-mission",
    }
}
terms! {
    /// What translation a paper needs.
    Translation {
        None = "none", Chinese = "chinese", ChineseSealed = "chinese-sealed", ChineseCertified = "chinese-certified", CourtMade = "court-made",
    }
}
terms! {
    /// When a step is taken.
    StageWhen {
        Always = "always", RespondentAbroad = "respondent-abroad", Reciprocity = "reciprocity", Award = "award", Preservation = "preservation",
        ServiceByPublication = "service-by-publication", RecognitionFirst = "recognition-first", JurisdictionContested = "jurisdiction-contested",
        ReconsiderationAsked = "reconsideration-asked",
    }
}
terms! {
    /// Whose move a step is.
    Who { Applicant = "applicant", Court = "court", Respondent = "respondent", HigherCourts = "higher-courts", Bank = "bank", }
}
terms! {
    /// Whence the length of a step is known.
    TimeBasis { Text = "text", Practice = "practice", None = "none", }
}
terms! {
    /// In what a period is counted.
    Unit { Hours = "hours", Days = "days", Months = "months", Years = "years", }
}
terms! {
    /// From what a period runs.
    Starts {
        EffectiveDay = "effective-day", EndOfPerformance = "end-of-performance", EndOfLastInstalment = "end-of-last-instalment", Breach = "breach",
        Interruption = "interruption", ObstacleEnded = "obstacle-ended", RecognitionRulingEffective = "recognition-ruling-effective",
        RecognitionRulingServed = "recognition-ruling-served", RulingServed = "ruling-served", OrderServed = "order-served", FreezeEffective = "freeze-effective", MeasureEffective = "measure-effective",
        Publication = "publication", Posting = "posting", ApplicationReceived = "application-received", ApplicationAccepted = "application-accepted",
        SettlementLastDay = "settlement-last-day", DistributionPlanReceived = "distribution-plan-received", Auction = "auction",
    }
}
terms! {
    /// Against whom a period runs.
    RunsFor { Applicant = "applicant", Respondent = "respondent", Court = "court", Either = "either", }
}
terms! {
    /// What follows when a period is over.
    PeriodEffect {
        Lost = "lost", MayRenew = "may-renew", MeasureEnds = "measure-ends", DeemedServed = "deemed-served", DutyOfTheCourt = "duty-of-the-court",
    }
}
terms! {
    /// What a measure of execution reaches.
    Reaches {
        Deposits = "deposits", Securities = "securities", Income = "income", Movables = "movables", Land = "land", Shares = "shares",
        Claims = "claims", Acts = "acts", Person = "person", Reputation = "reputation", Company = "company",
    }
}
