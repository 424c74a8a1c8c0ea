//! The table of facts, in the order in which a Chinese court comes to them.
//!
//! Keys and values are those of the decided cases (`tests/cases/README.md`); the rest are what a court needs besides.
//! What each fact and option means in plain words stands in the catalogs, under `fact.<key>`.

use super::atom::{ALWAYS, all, any, has, has_any, is, no, not, one_of, yes};
use super::{Condition, FactDef, Kind, Layer, Opt, Presumption};

/// Declares each fact once: its key, type, layer, presumption and when it applies. Makes the enum of ids, the table,
/// and a module a fact with a constant for each option.
macro_rules! facts {
    ($(
        $(#[$doc:meta])*
        $id:ident $key:ident : $layer:ident $(($threshold:ident))? $kind:ident $({ $($opt:ident = $name:literal),+ $(,)? })? $(alone $alone:ident)?
        presumed $presumed:tt applies $applies:expr;
    )+) => {
        /// Every fact, by its place in the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum FactId { $( $(#[$doc])* $id, )+ }

        impl FactId {
            /// All facts, in the order of the table.
            pub const ALL: &'static [FactId] = &[$(FactId::$id),+];
        }

        $(
            $(
                #[allow(missing_docs)]
                pub mod $key {
                    //! The options of the fact of this name.
                    use super::super::{FactId, Opt};
                    #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
                    enum Place { $($opt),+ }
                    $( pub const $opt: Opt = Opt { fact: FactId::$id, index: Place::$opt as u8 }; )+
                    pub(super) const NAMES: &[&str] = &[$($name),+];
                }
            )?
        )+

        /// The table of facts.
        pub static FACTS: &[FactDef] = &[$(
            FactDef {
                key: stringify!($key),
                kind: facts!(@kind $kind $key $($alone)?),
                layer: Layer::$layer,
                presumed: facts!(@presumed $key $presumed),
                applies: $applies,
                threshold: facts!(@threshold $($threshold)?),
            },
        )+];
    };
    (@kind Bool $key:ident) => { Kind::Bool };
    (@kind Date $key:ident) => { Kind::Date };
    (@kind Jurisdiction $key:ident) => { Kind::Jurisdiction };
    (@kind Sums $key:ident) => { Kind::Sums };
    (@kind Choice $key:ident) => { Kind::Choice($key::NAMES) };
    (@kind Set $key:ident) => { Kind::Set { options: $key::NAMES, alone: None } };
    (@kind Set $key:ident $alone:ident) => { Kind::Set { options: $key::NAMES, alone: Some($key::$alone.index) } };
    (@presumed $key:ident none) => { Presumption::None };
    (@presumed $key:ident yes) => { Presumption::Option(1) };
    (@presumed $key:ident no) => { Presumption::Option(0) };
    (@presumed $key:ident [$opt:ident]) => { Presumption::Option($key::$opt.index) };
    (@threshold) => { false };
    (@threshold threshold) => { true };
}

/// An arbitral award.
const AWARD: Condition = is(instrument::AWARD);
/// A decision of a court, insolvency proceedings included.
const JUDICIAL: Condition = not(&AWARD);
/// A decision of a court on a dispute, divorces included.
const COURT_DECISION: Condition = not(&one_of(&[instrument::AWARD, instrument::INSOLVENCY]));
/// What the time limit is about: all but insolvency proceedings.
const DATED: Condition = not(&is(instrument::INSOLVENCY));
/// The debtor stayed away from the court. What happened before a tribunal is asked by `award_defect`.
const ABSENT: Condition = all(&[yes(FactId::Default), JUDICIAL]);
/// A divorce or a family matter.
const FAMILY_MATTER: Condition = any(&[is(instrument::DIVORCE), one_of(&[subject::FAMILY_PROPERTY, subject::FAMILY_STATUS])]);
/// The claim is about a matter tied to a place.
const LOCAL_MATTER: Condition =
    has_any(&[matter::LAND, matter::PORT, matter::SUCCESSION, matter::COMPANY_ORGANS, matter::IP_VALIDITY, matter::JOINT_VENTURE, matter::SEA_POLLUTION]);

facts! {
    /// Where the judgment was given; for an award, its seat.
    Origin origin: Raw (threshold) Jurisdiction presumed none applies ALWAYS;
    /// Whether a decision has been given at all.
    JudgmentGiven judgment_given: Raw Bool presumed yes applies ALWAYS;
    /// What the applicant holds.
    Instrument instrument: Raw (threshold) Choice {
        JUDGMENT = "judgment", SETTLEMENT = "settlement", AWARD = "award", INSOLVENCY = "insolvency", DIVORCE = "divorce",
        CRIMINAL_CIVIL = "criminal-civil", INTERIM = "interim",
    } presumed [JUDGMENT] applies ALWAYS;
    /// Which part of the country's courts gave it, where their law of recognition differs.
    CourtUnit court_unit: Raw Choice {
        WHOLE = "whole-country", ENGLAND = "england-wales", SCOTLAND = "scotland", NORTHERN_IRELAND = "northern-ireland",
    } presumed [WHOLE] applies ALWAYS;
    /// What sort of body decided.
    CourtKind court_kind: Raw Choice {
        STATE_COURT = "state-court", FINANCIAL_CENTRE = "financial-centre-court", INTERNATIONAL = "international-court",
        NON_JUDICIAL = "non-judicial-body", UNRECOGNISED = "unrecognised-entity",
    } presumed [STATE_COURT] applies COURT_DECISION;
    /// What the dispute was about.
    Subject subject: Raw Choice {
        CONTRACT = "contract", LOAN = "loan", TORT = "tort", MARITIME = "maritime", COMPANY = "company", IP = "ip", COMPETITION = "competition",
        FAMILY_PROPERTY = "family-property", FAMILY_STATUS = "family-status", SUCCESSION = "succession", INSOLVENCY = "insolvency",
        EMPLOYMENT = "employment", OTHER = "other",
    } presumed [OTHER] applies ALWAYS;
    /// How the decision came about, where that makes a difference.
    DecisionKind decision_kind: Raw Choice {
        MERITS = "merits", SANCTION = "sanction", PAYMENT_ORDER = "payment-order", CONFESSION = "confession", COSTS_ALONE = "costs-alone",
        CLASS_ACTION = "class-action", PENAL = "penal", EXECUTION_ACT = "execution-act",
    } presumed [MERITS] applies one_of(&[instrument::JUDGMENT, instrument::CRIMINAL_CIVIL]);
    /// How a settlement was recorded.
    SettlementForm settlement_form: Raw Choice { COURT_ORDER = "court-order", COURT_RECORD = "court-record", PRIVATE = "private" }
        presumed [COURT_ORDER] applies is(instrument::SETTLEMENT);
    /// Whether recognition of a fine, a confiscation or another sanction for the State is asked as well.
    PenalPart penal_part: Raw Bool presumed no applies any(&[is(instrument::CRIMINAL_CIVIL), is(decision_kind::PENAL)]);
    /// What sort of award it is.
    AwardKind award_kind: Raw (threshold) Choice {
        FINAL = "final-award", PARTIAL = "partial-award", CONSENT = "consent-award", INTERIM = "interim-measure",
        SETTLEMENT_RECORD = "settlement-record", PRIVATE_SETTLEMENT = "private-settlement",
    } presumed [FINAL] applies AWARD;
    /// Whether the institution that ran the arbitration is one from outside the mainland. Matters for a seat on the mainland alone.
    ForeignInstitution foreign_institution: Raw Bool presumed yes applies AWARD;
    /// Whether it is a dispute between an investor and the host State.
    InvestorState investor_state: Raw Bool presumed no applies AWARD;
    /// How an award was made.
    AwardRules award_rules: Raw Choice { INSTITUTIONAL = "institutional", AD_HOC = "ad-hoc" } presumed [INSTITUTIONAL] applies AWARD;
    /// Whether the arbitrated dispute itself had a foreign element.
    ForeignElement foreign_element: Raw Bool presumed yes applies AWARD;
    /// Nationality of the former spouses when the application is made.
    Spouses spouses: Raw Choice { BOTH_CHINESE = "both-chinese", ONE_CHINESE = "one-chinese", BOTH_FOREIGN = "both-foreign" }
        presumed [ONE_CHINESE] applies is(instrument::DIVORCE);
    /// What sort of Hong Kong insolvency proceeding it is.
    HkInsolvencyKind hk_insolvency_kind: Raw Choice { LISTED = "winding-up-or-sanctioned-scheme", OTHER = "other" } presumed [LISTED] applies is(instrument::INSOLVENCY);
    /// Whether the debtor's centre of main interests has been in Hong Kong for six months.
    ComiHongKong comi_hong_kong: Raw Bool presumed yes applies is(instrument::INSOLVENCY);
    /// Whether the debtor's main mainland property, a place of business or a representative office is in a pilot city.
    PilotCity pilot_city: Raw Bool presumed yes applies is(instrument::INSOLVENCY);
    /// Which Hong Kong court decided: the Arrangements name them.
    HkCourt hk_court: Raw Choice { HIGHER = "high-or-district-court", TRIBUNAL = "listed-tribunal", OTHER = "other-body" }
        presumed [HIGHER] applies COURT_DECISION;
    /// A subject that the Arrangement of 2024 leaves out and `matter` does not name.
    HkExcluded hk_excluded: Raw Choice {
        NONE = "none", LICENCE_RATE = "licence-rate", OTHER_IP = "other-ip", SEA = "sea-special", PERSON = "person-status", ARBITRATION = "arbitration-case",
    } presumed [NONE] applies COURT_DECISION;
    /// Whether a Hong Kong family order is one of the closed list of the family Arrangement.
    HkListedOrder hk_listed_order: Raw Bool presumed yes applies FAMILY_MATTER;
    /// A matter for which some text has a rule of its own.
    Matter matter: Raw Set {
        NONE = "none", LAND = "land", PORT = "port", SUCCESSION = "succession", COMPANY_ORGANS = "company-organs", IP_VALIDITY = "ip-validity",
        JOINT_VENTURE = "joint-venture", SEA_POLLUTION = "sea-pollution", IP_INFRINGEMENT = "ip-infringement",
        PATENT_INFRINGEMENT = "patent-infringement", TRADE_SECRET = "trade-secret", PASSING_OFF = "passing-off", MARITIME_LIEN = "maritime-lien",
        SEPARATION = "separation", JUDICIAL_REVIEW = "judicial-review", JUDGMENT_ON_JUDGMENT = "judgment-on-judgment",
    } alone NONE presumed [NONE] applies ALWAYS;
    /// Whether the land, port, estate, company, right or sea area lies on the mainland.
    MatterInChina matter_in_china: Raw Bool presumed none applies LOCAL_MATTER;
    /// Pollution of the sea: whether an oil convention covers the damage and makes the court competent.
    OilConvention oil_convention: Raw Choice { TANKER = "tanker-oil", BUNKER = "bunker-oil", OTHER = "other-pollution" }
        presumed [OTHER] applies has(matter::SEA_POLLUTION);
    /// What the claim about land was.
    LandClaim land_claim: Raw Choice { RIGHT_IN_LAND = "right-in-land", LEASE_OR_CONSTRUCTION = "lease-or-construction", SALE_OR_LOAN = "sale-or-loan" }
        presumed [RIGHT_IN_LAND] applies has(matter::LAND);
    /// Whether the infringement was committed where the court sat, and the right or interest is protected there.
    IpLocal ip_local: Raw Bool presumed yes applies has_any(&[matter::IP_INFRINGEMENT, matter::TRADE_SECRET, matter::PASSING_OFF]);
    /// What was ordered.
    Relief relief: Raw Choice { MONEY = "money", STATUS = "status", PERFORMANCE = "performance", DECLARATION = "declaration", MIXED = "mixed" }
        presumed [MONEY] applies ALWAYS;
    /// What a State without a treaty has shown, beyond our records.
    Reciprocity reciprocity: Raw Choice { PRECEDENT = "precedent", LAW = "law", CONSENSUS = "consensus", NONE = "none", NOTHING_MORE = "nothing-more" }
        presumed [NOTHING_MORE] applies JUDICIAL;

    /// What could be held against an award.
    AwardDefect award_defect: Raw (threshold) Set {
        NONE = "none", NO_AGREEMENT = "no-agreement", INVALID_AGREEMENT = "invalid-agreement", NO_NOTICE = "no-notice", BEYOND_SCOPE = "beyond-scope",
        COMPOSITION = "composition", PROCEDURE = "procedure", NOT_BINDING = "not-binding", NOT_ARBITRABLE = "not-arbitrable", PRIOR_STEP = "prior-step",
    } alone NONE presumed [NONE] applies AWARD;
    /// What the debtor did about the defect in the arbitration.
    DefectRaised defect_raised: Raw Choice { OBJECTED = "objected", SILENT = "took-part-silently", STAYED_AWAY = "stayed-away" }
        presumed [OBJECTED] applies all(&[AWARD, has_any(&[
            award_defect::NO_AGREEMENT, award_defect::INVALID_AGREEMENT, award_defect::BEYOND_SCOPE, award_defect::COMPOSITION, award_defect::PROCEDURE,
            award_defect::PRIOR_STEP,
        ])]);
    /// Whether what was submitted to arbitration can be told apart from what goes beyond it.
    ScopeSeverable scope_severable: Raw Bool presumed no applies has(award_defect::BEYOND_SCOPE);
    /// A mainland court's ruling on the arbitration clause.
    ChineseRulingOnClause chinese_ruling_on_clause: Raw Choice {
        NONE = "none", VALID = "valid", INVALID_BEFORE = "invalid-before-award", INVALID_AFTER = "invalid-after-award",
    } presumed [NONE] applies AWARD;

    /// Whether it is final and effective where it was made, and this is shown.
    Final final_: Finding Bool presumed yes applies JUDICIAL;
    /// Whether an ordinary appeal can still be brought.
    AppealPossible appeal_possible: Raw (threshold) Bool presumed no applies JUDICIAL;
    /// Whether an appeal (for an award, an application to set aside) is pending.
    AppealPending appeal_pending: Raw Bool presumed no applies ALWAYS;
    /// Whether it may only be enforced provisionally.
    Provisional provisional: Raw Bool presumed no applies JUDICIAL;
    /// Whether the debtor gave full security for a stay while it asks the court of the seat to set the award aside.
    FullSecurity full_security: Raw Bool presumed no applies all(&[AWARD, yes(FactId::AppealPending)]);
    /// What is missing from the file.
    Papers papers: Raw Set {
        COMPLETE = "complete", NO_CERTIFIED_COPY = "no-certified-copy", NO_PROOF_OF_FINALITY = "no-proof-of-finality",
        NO_PROOF_OF_SUMMONS = "no-proof-of-summons", NO_PROOF_OF_JUDGMENT_SERVICE = "no-proof-of-judgment-service",
        NOT_AUTHENTICATED = "not-authenticated", NO_TRANSLATION = "no-translation",
        NO_ARBITRATION_AGREEMENT = "no-arbitration-agreement", NO_IDENTITY_PROOF = "no-identity-proof",
    } alone COMPLETE presumed [COMPLETE] applies ALWAYS;

    /// Whether the foreign court had jurisdiction.
    Jurisdiction jurisdiction: Finding Choice {
        PROPER = "proper", LACKING = "lacking", PRC_EXCLUSIVE = "prc-exclusive", AGAINST_CHOICE = "against-choice-of-court",
    } presumed [PROPER] applies JUDICIAL;
    /// On what that court based itself.
    JurisdictionBasis jurisdiction_basis: Raw Set {
        DEFENDANT_DOMICILE = "defendant-domicile", BRANCH = "branch", PERFORMANCE = "performance", TORT = "tort",
        WRITTEN_AGREEMENT = "written-agreement", SUBMISSION = "submission", ASSETS_ONLY = "assets-only", PRESENCE_ONLY = "presence-only", NONE = "none",
    } alone NONE presumed none applies JUDICIAL;
    /// Whether the dispute was connected with the place of that court.
    RealConnection real_connection: Raw Bool presumed none applies JUDICIAL;
    /// What tied the marriage to the country of the divorce court.
    DivorceLink divorce_link: Raw Choice { LIVED_THERE = "a-spouse-lived-there", NATIONALITY = "nationality-only", NONE = "no-link" }
        presumed none applies is(instrument::DIVORCE);
    /// Whether every party had its domicile on the mainland.
    AllPartiesMainland all_parties_mainland: Raw Bool presumed no
        applies has_any(&[jurisdiction_basis::WRITTEN_AGREEMENT, jurisdiction_basis::SUBMISSION]);
    /// What a clause said about the court.
    Clause clause: Raw Choice {
        NONE = "none", THIS_COURT = "this-court", OTHER_COURT = "other-court", NON_EXCLUSIVE = "non-exclusive", ASYMMETRIC = "asymmetric",
        UNFAIR_FORM = "unfair-standard-form",
    } presumed [NONE] applies COURT_DECISION;
    /// A written exclusive choice of the Hong Kong court, under the 2008 arrangement.
    ChosenCourtAgreement chosen_court_agreement: Raw Bool presumed no applies COURT_DECISION;
    /// When the choice of court was signed.
    ClauseDate clause_date: Raw Date presumed none applies yes(FactId::ChosenCourtAgreement);
    /// In which time the choice of the Hong Kong court was signed; follows from `clause_date`.
    ClausePeriod clause_period: Finding Choice {
        ARRANGEMENT = "august-2008-to-january-2024", BEFORE = "before-august-2008", AFTER = "since-29-january-2024",
    } presumed [ARRANGEMENT] applies yes(FactId::ChosenCourtAgreement);
    /// Whether that choice is invalid by Hong Kong law, and no Hong Kong court has held it valid.
    ClauseVoid clause_void: Raw Bool presumed no applies yes(FactId::ChosenCourtAgreement);
    /// Whether the parties had agreed on arbitration of the same dispute.
    ArbitrationAgreement arbitration_agreement: Raw Choice { NONE = "none", VALID = "valid", WAIVED = "waived", INVALID = "invalid" }
        presumed [NONE] applies JUDICIAL;
    /// Whether the debtor relied on the arbitration agreement before the foreign court.
    ArbitrationPleaded arbitration_pleaded: Raw Bool presumed no applies is(arbitration_agreement::VALID);

    /// Whether the losing side did not appear.
    Default default: Raw (threshold) Bool presumed none applies JUDICIAL;
    /// Where the losing side was to be served with the summons.
    ServedIn served_in: Raw (threshold) Choice { ORIGIN = "origin", CHINA = "china", ELSEWHERE = "elsewhere" } presumed none applies ABSENT;
    /// How it was served.
    Service service: Raw (threshold) Set {
        PERSONAL = "personal", TREATY = "treaty", DIPLOMATIC = "diplomatic", POST = "post", ELECTRONIC = "electronic", PUBLICATION = "publication",
        AGENT = "agent", APPEARED = "appeared", NONE = "none",
    } alone NONE presumed none applies ABSENT;
    /// What shows the service.
    ServiceProof service_proof: Raw Choice {
        CERTIFICATE = "certificate", JUDGMENT_SAYS = "judgment-says-so", NO_ANSWER = "no-answer-after-six-months", NOT_SERVED = "returned-not-served", NOTHING = "nothing",
    } presumed [CERTIFICATE] applies ABSENT;
    /// Who was served by the consul.
    ConsulServed consul_served: Raw Choice { NO = "not-by-consul", OWN_NATIONAL = "own-national", OTHER_NATIONAL = "other-national" }
        presumed [NO] applies has(service::DIPLOMATIC);
    /// Whether the agent, branch or lawyer who was served had authority to accept it.
    AgentAuthorised agent_authorised: Raw Bool presumed yes applies has(service::AGENT);
    /// Whether the summons satisfied the law that governs it.
    SummonsProper summons_proper: Finding Bool presumed yes applies JUDICIAL;
    /// Whether the former spouse who applies was the defendant and holds the foreign court's notice to answer or summons.
    NoticeToAnswerHeld notice_to_answer_held: Raw Bool presumed no applies all(&[is(instrument::DIVORCE), is(applicant::DEFENDANT)]);
    /// How the judgment itself reached a debtor in China.
    JudgmentService judgment_service: Raw Choice {
        TREATY = "treaty", POST = "post-or-other", APPEARED = "lawyer-in-the-case", NOT_NEEDED = "not-needed", NONE = "none",
    } presumed none applies COURT_DECISION;
    /// Whether the judgment itself was duly served where that is required for effect.
    JudgmentServed judgment_served: Finding Bool presumed yes applies JUDICIAL;
    /// Whether the losing side had a reasonable chance to be heard.
    Heard heard: Raw Bool presumed yes applies ALWAYS;
    /// Whether a party without capacity was represented.
    Incapacity incapacity: Raw Choice { NONE = "none", REPRESENTED = "represented", NOT_REPRESENTED = "not-represented" } presumed [NONE] applies COURT_DECISION;
    /// Whether it was obtained by fraud, or forged.
    Fraud fraud: Raw Bool presumed no applies ALWAYS;

    /// Proceedings before a mainland court on the same dispute.
    ChineseProceedings chinese_proceedings: Raw Choice { NONE = "none", PENDING = "pending", JUDGED = "judged" } presumed [NONE] applies ALWAYS;
    /// Whether the applicant had sued there itself.
    ChineseProceedingsByApplicant chinese_proceedings_by_applicant: Raw Bool presumed none applies is(chinese_proceedings::PENDING);
    /// Whether the mainland court had taken the case first.
    ChineseProceedingsFirst chinese_proceedings_first: Raw Bool presumed none applies not(&is(chinese_proceedings::NONE));
    /// Whether a third State's judgment on the same dispute was already recognised.
    ThirdStateRecognised third_state_recognised: Raw Bool presumed no applies ALWAYS;
    /// Whether an award on the same dispute was made on the mainland or recognised there.
    ConflictingAward conflicting_award: Raw Bool presumed no applies ALWAYS;
    /// How an earlier application for the same judgment ended.
    EarlierApplication earlier_application: Raw Choice { NONE = "none", DISMISSED = "dismissed", REFUSED = "refused", WITHDRAWN = "withdrawn" } presumed [NONE] applies ALWAYS;

    /// On which ground an earlier application for a Macau judgment was refused.
    EarlierGround earlier_ground: Raw Choice { FOR_GOOD = "jurisdiction-summons-or-policy", NOT_EFFECTIVE = "not-yet-effective", OTHER = "other-ground" }
        presumed [FOR_GOOD] applies is(earlier_application::REFUSED);
    /// Whether creditors in China are treated worse in the insolvency proceedings than those elsewhere.
    LocalCreditorsHarmed local_creditors_harmed: Raw Bool presumed no applies is(instrument::INSOLVENCY);

    /// Whether the judgment touches one of the matters in which public policy is argued.
    PolicyConcern policy_concern: Raw Choice { NONE = "none", GAMBLING = "gambling", SANCTIONS = "sanctions", FOREIGN_STATE_SUIT = "foreign-state-suit", OTHER = "other" }
        presumed [NONE] applies ALWAYS;
    /// Whether it would offend the basic principles of law or the public interest.
    PublicPolicy public_policy: Finding Bool presumed no applies ALWAYS;
    /// Whether it includes damages above the actual loss.
    PunitivePart punitive_part: Raw Bool presumed no applies ALWAYS;
    /// Whether the debtor has fully paid what the judgment orders.
    PaidInFull paid_in_full: Raw Bool presumed no applies yes(FactId::ChosenCourtAgreement);
    /// The sums by head of claim.
    Sums sums: Raw Sums presumed none applies ALWAYS;

    /// When the decision was made.
    JudgmentDate judgment_date: Raw Date presumed none applies ALWAYS;
    /// Whether an application has been filed in China.
    Filed filed: Raw Bool presumed none applies ALWAYS;
    /// When the application was filed.
    Applied applied: Raw Date presumed none applies not(&no(FactId::Filed));
    /// When it took legal effect where it was made.
    EffectiveDate effective_date: Raw Date presumed none applies ALWAYS;
    /// What the decision says about the time for performance.
    PerformanceTerms performance_terms: Raw Choice { NO_PERIOD = "no-period", PERIOD = "period", INSTALMENTS = "instalments", REFRAIN = "refrain" }
        presumed [NO_PERIOD] applies DATED;
    /// Last day of the period for performance that the decision sets; of the last instalment; or the day of the breach of a duty to refrain.
    PerformanceDue performance_due: Raw Date presumed none applies any(&[one_of(&[performance_terms::PERIOD, performance_terms::INSTALMENTS, performance_terms::REFRAIN]), not(&DATED)]);
    /// Whether something started the period anew: a demand, a part payment, a promise, an application for execution.
    Interruption interruption: Raw Bool presumed no applies ALWAYS;
    /// The last act that started the period anew.
    Interrupted interrupted: Raw Date presumed none applies not(&no(FactId::Interruption));
    /// Whether an obstacle kept the applicant from applying in the last six months of the period.
    Obstacle obstacle: Raw Bool presumed no applies DATED;
    /// The last day of that obstacle.
    ObstacleEnded obstacle_ended: Raw Date presumed none applies yes(FactId::Obstacle);
    /// Whether the application was filed in time.
    WithinTime within_time: Finding Bool presumed yes applies ALWAYS;
    /// Whether the debtor objects that the period has run.
    LimitationObjection limitation_objection: Raw Bool presumed yes applies no(FactId::WithinTime);

    /// Whether the debtor has its domicile on the mainland (in the district of the court asked, where one is named).
    DebtorInChina debtor_in_china: Raw Bool presumed yes applies ALWAYS;
    /// Whether it is shown to have property there.
    AssetsInChina assets_in_china: Raw Bool presumed yes applies ALWAYS;
    /// Whether the dispute, or a related case, is connected with the mainland.
    ChinaLink china_link: Raw Bool presumed no applies all(&[AWARD, no(FactId::DebtorInChina), no(FactId::AssetsInChina)]);
    /// Whether only recognition is asked, or enforcement too.
    Remedy remedy: Raw Choice { ENFORCEMENT = "recognition-and-enforcement", RECOGNITION = "recognition-only" } presumed [ENFORCEMENT] applies DATED;
    /// Who the debtor is.
    DebtorKind debtor_kind: Raw Choice { PRIVATE = "private", STATE = "state", CENTRAL_BANK = "central-bank" } presumed [PRIVATE] applies ALWAYS;
    /// Whether immunity from execution was waived or the property earmarked.
    ImmunityWaived immunity_waived: Raw Bool presumed no applies one_of(&[debtor_kind::STATE, debtor_kind::CENTRAL_BANK]);
    /// Whether the State has accepted the jurisdiction of Chinese courts for this matter.
    StateAccepts state_accepts: Raw Bool presumed no applies one_of(&[debtor_kind::STATE, debtor_kind::CENTRAL_BANK]);
    /// Who applied, by role in the first proceedings.
    Applicant applicant: Raw Choice {
        CLAIMANT = "claimant", DEFENDANT = "defendant", SUCCESSOR = "successor", OFFICEHOLDER = "officeholder", FOREIGN_COURT = "foreign-court",
    } presumed [CLAIMANT] applies ALWAYS;
    /// Whether the applicant's domicile is on the mainland.
    ApplicantInChina applicant_in_china: Raw Bool presumed no applies ALWAYS;
}

impl FactId {
    /// Its entry in the table.
    #[expect(clippy::indexing_slicing, reason = "the table has one entry for each variant, in order, from the same macro")]
    pub fn def(self) -> &'static FactDef {
        &FACTS[self as usize]
    }

    /// What is supposed of it when nobody disputes it.
    pub fn presumed(self) -> Option<Opt> {
        match self.def().presumed {
            Presumption::None => None,
            Presumption::Option(index) => Some(Opt { fact: self, index }),
        }
    }

    /// Its key in JSON and in the catalogs.
    pub fn key(self) -> &'static str {
        match self {
            // `final` is a word of the language.
            FactId::Final => "final",
            other => other.def().key,
        }
    }

    /// The fact of that key.
    pub fn of_key(key: &str) -> Option<FactId> {
        FactId::ALL.iter().copied().find(|fact| fact.key() == key)
    }

    /// The option of that name.
    pub fn option(self, name: &str) -> Option<Opt> {
        let index = self.def().options().iter().position(|option| *option == name)?;
        Some(Opt { fact: self, index: u8::try_from(index).ok()? })
    }
}
