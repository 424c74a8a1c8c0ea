//! The table of facts, in the order in which a Chinese court comes to them.
//!
//! Keys and values are those of the decided cases (`tests/cases/README.md`); the rest are what a court needs besides.
//! What each fact and option means in plain words stands in the catalogs, under `fact.<key>`.

use super::atom::{ALWAYS, any, has, has_any, is, no, not, one_of, yes};
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

/// The debtor stayed away.
const ABSENT: Condition = yes(FactId::Default);
/// A decision of a court, to which this version's rules apply.
const COURT_DECISION: Condition = one_of(&[instrument::JUDGMENT, instrument::SETTLEMENT, instrument::CRIMINAL_CIVIL, instrument::INTERIM]);
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
    /// A matter for which some text has a rule of its own.
    Matter matter: Raw Set {
        NONE = "none", LAND = "land", PORT = "port", SUCCESSION = "succession", COMPANY_ORGANS = "company-organs", IP_VALIDITY = "ip-validity",
        JOINT_VENTURE = "joint-venture", SEA_POLLUTION = "sea-pollution", IP_INFRINGEMENT = "ip-infringement",
        PATENT_INFRINGEMENT = "patent-infringement", TRADE_SECRET = "trade-secret", PASSING_OFF = "passing-off", MARITIME_LIEN = "maritime-lien",
        SEPARATION = "separation", JUDICIAL_REVIEW = "judicial-review", JUDGMENT_ON_JUDGMENT = "judgment-on-judgment",
    } alone NONE presumed [NONE] applies ALWAYS;
    /// Whether the land, port, estate, company, right or sea area lies on the mainland.
    MatterInChina matter_in_china: Raw Bool presumed none applies LOCAL_MATTER;
    /// What the claim about land was.
    LandClaim land_claim: Raw Choice { RIGHT_IN_LAND = "right-in-land", LEASE_OR_CONSTRUCTION = "lease-or-construction", SALE_OR_LOAN = "sale-or-loan" }
        presumed [RIGHT_IN_LAND] applies has(matter::LAND);
    /// What was ordered.
    Relief relief: Raw Choice { MONEY = "money", STATUS = "status", PERFORMANCE = "performance", DECLARATION = "declaration", MIXED = "mixed" }
        presumed [MONEY] applies ALWAYS;
    /// What a State without a treaty has shown, beyond our records.
    Reciprocity reciprocity: Raw Choice { PRECEDENT = "precedent", LAW = "law", CONSENSUS = "consensus", NONE = "none", NOTHING_MORE = "nothing-more" }
        presumed [NOTHING_MORE] applies COURT_DECISION;

    /// Whether it is final and effective where it was made, and this is shown.
    Final final_: Finding Bool presumed yes applies ALWAYS;
    /// Whether an ordinary appeal can still be brought.
    AppealPossible appeal_possible: Raw (threshold) Bool presumed no applies COURT_DECISION;
    /// Whether an appeal (for an award, an application to set aside) is pending.
    AppealPending appeal_pending: Raw Bool presumed no applies ALWAYS;
    /// Whether it may only be enforced provisionally.
    Provisional provisional: Raw Bool presumed no applies COURT_DECISION;
    /// What is missing from the file.
    Papers papers: Raw Set {
        COMPLETE = "complete", NO_CERTIFIED_COPY = "no-certified-copy", NO_PROOF_OF_FINALITY = "no-proof-of-finality",
        NO_PROOF_OF_SUMMONS = "no-proof-of-summons", NO_PROOF_OF_JUDGMENT_SERVICE = "no-proof-of-judgment-service",
        NOT_AUTHENTICATED = "not-authenticated", NO_TRANSLATION = "no-translation",
    } alone COMPLETE presumed [COMPLETE] applies ALWAYS;

    /// Whether the foreign court had jurisdiction.
    Jurisdiction jurisdiction: Finding Choice {
        PROPER = "proper", LACKING = "lacking", PRC_EXCLUSIVE = "prc-exclusive", AGAINST_CHOICE = "against-choice-of-court",
    } presumed [PROPER] applies ALWAYS;
    /// On what that court based itself.
    JurisdictionBasis jurisdiction_basis: Raw Set {
        DEFENDANT_DOMICILE = "defendant-domicile", BRANCH = "branch", PERFORMANCE = "performance", TORT = "tort",
        WRITTEN_AGREEMENT = "written-agreement", SUBMISSION = "submission", ASSETS_ONLY = "assets-only", PRESENCE_ONLY = "presence-only", NONE = "none",
    } alone NONE presumed none applies COURT_DECISION;
    /// Whether the dispute was connected with the place of that court.
    RealConnection real_connection: Raw Bool presumed none applies COURT_DECISION;
    /// What a clause said about the court.
    Clause clause: Raw Choice {
        NONE = "none", THIS_COURT = "this-court", OTHER_COURT = "other-court", NON_EXCLUSIVE = "non-exclusive", ASYMMETRIC = "asymmetric",
        UNFAIR_FORM = "unfair-standard-form",
    } presumed [NONE] applies COURT_DECISION;
    /// Whether the parties had agreed on arbitration of the same dispute.
    ArbitrationAgreement arbitration_agreement: Raw Choice { NONE = "none", VALID = "valid", WAIVED = "waived", INVALID = "invalid" }
        presumed [NONE] applies ALWAYS;
    /// Whether the debtor relied on the arbitration agreement before the foreign court.
    ArbitrationPleaded arbitration_pleaded: Raw Bool presumed no applies is(arbitration_agreement::VALID);

    /// Whether the losing side did not appear.
    Default default: Raw (threshold) Bool presumed none applies ALWAYS;
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
    SummonsProper summons_proper: Finding Bool presumed yes applies ALWAYS;
    /// How the judgment itself reached a debtor in China.
    JudgmentService judgment_service: Raw Choice {
        TREATY = "treaty", POST = "post-or-other", APPEARED = "lawyer-in-the-case", NOT_NEEDED = "not-needed", NONE = "none",
    } presumed none applies COURT_DECISION;
    /// Whether the judgment itself was duly served where that is required for effect.
    JudgmentServed judgment_served: Finding Bool presumed yes applies ALWAYS;
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
    ChineseProceedingsFirst chinese_proceedings_first: Raw Bool presumed none applies is(chinese_proceedings::PENDING);
    /// Whether a third State's judgment on the same dispute was already recognised.
    ThirdStateRecognised third_state_recognised: Raw Bool presumed no applies ALWAYS;
    /// Whether an award on the same dispute was made on the mainland or recognised there.
    ConflictingAward conflicting_award: Raw Bool presumed no applies ALWAYS;
    /// How an earlier application for the same judgment ended.
    EarlierApplication earlier_application: Raw Choice { NONE = "none", DISMISSED = "dismissed", REFUSED = "refused", WITHDRAWN = "withdrawn" } presumed [NONE] applies ALWAYS;

    /// Whether the judgment touches one of the matters in which public policy is argued.
    PolicyConcern policy_concern: Raw Choice { NONE = "none", GAMBLING = "gambling", SANCTIONS = "sanctions", FOREIGN_STATE_SUIT = "foreign-state-suit", OTHER = "other" }
        presumed [NONE] applies COURT_DECISION;
    /// Whether it would offend the basic principles of law or the public interest.
    PublicPolicy public_policy: Finding Bool presumed no applies ALWAYS;
    /// Whether it includes damages above the actual loss.
    PunitivePart punitive_part: Raw Bool presumed no applies ALWAYS;
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
        presumed [NO_PERIOD] applies COURT_DECISION;
    /// Last day of the period for performance that the decision sets; of the last instalment; or the day of the breach of a duty to refrain.
    PerformanceDue performance_due: Raw Date presumed none applies any(&[one_of(&[performance_terms::PERIOD, performance_terms::INSTALMENTS, performance_terms::REFRAIN]), not(&COURT_DECISION)]);
    /// Whether something started the period anew: a demand, a part payment, a promise, an application for execution.
    Interruption interruption: Raw Bool presumed no applies ALWAYS;
    /// The last act that started the period anew.
    Interrupted interrupted: Raw Date presumed none applies not(&no(FactId::Interruption));
    /// Whether an obstacle kept the applicant from applying in the last six months of the period.
    Obstacle obstacle: Raw Bool presumed no applies COURT_DECISION;
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
    /// Whether only recognition is asked, or enforcement too.
    Remedy remedy: Raw Choice { ENFORCEMENT = "recognition-and-enforcement", RECOGNITION = "recognition-only" } presumed [ENFORCEMENT] applies COURT_DECISION;
    /// Who the debtor is.
    DebtorKind debtor_kind: Raw Choice { PRIVATE = "private", STATE = "state", CENTRAL_BANK = "central-bank" } presumed [PRIVATE] applies ALWAYS;
    /// Who applied, by role in the first proceedings.
    Applicant applicant: Raw Choice {
        CLAIMANT = "claimant", DEFENDANT = "defendant", SUCCESSOR = "successor", OFFICEHOLDER = "officeholder", FOREIGN_COURT = "foreign-court",
    } presumed [CLAIMANT] applies ALWAYS;
    /// Whether the applicant's domicile is on the mainland.
    ApplicantInChina applicant_in_china: Raw Bool presumed no applies ALWAYS;

    /// How an award was made.
    AwardRules award_rules: OtherRoute Choice { INSTITUTIONAL = "institutional", AD_HOC = "ad-hoc" } presumed none applies is(instrument::AWARD);
    /// Nationality of the former spouses when the application is made.
    Spouses spouses: OtherRoute Choice { BOTH_CHINESE = "both-chinese", ONE_CHINESE = "one-chinese", BOTH_FOREIGN = "both-foreign" } presumed none applies is(instrument::DIVORCE);
    /// Whether every party had its domicile on the mainland.
    AllPartiesMainland all_parties_mainland: OtherRoute Bool presumed none applies ALWAYS;
    /// A written exclusive choice of the Hong Kong court, under the 2008 arrangement.
    ChosenCourtAgreement chosen_court_agreement: OtherRoute Bool presumed none applies ALWAYS;
    /// When the choice of court was signed.
    ClauseDate clause_date: OtherRoute Date presumed none applies ALWAYS;
    /// A mainland court's ruling on the arbitration clause.
    ChineseRulingOnClause chinese_ruling_on_clause: OtherRoute Choice {
        NONE = "none", VALID = "valid", INVALID_BEFORE = "invalid-before-award", INVALID_AFTER = "invalid-after-award",
    } presumed none applies is(instrument::AWARD);
    /// Whether the arbitrated dispute itself had a foreign element.
    ForeignElement foreign_element: OtherRoute Bool presumed none applies is(instrument::AWARD);
    /// Whether immunity from execution was waived or the property earmarked.
    ImmunityWaived immunity_waived: OtherRoute Bool presumed none applies one_of(&[debtor_kind::STATE, debtor_kind::CENTRAL_BANK]);
    /// What a court found wrong with an award.
    AwardDefect award_defect: OtherRoute Set {
        NONE = "none", NO_AGREEMENT = "no-agreement", INVALID_AGREEMENT = "invalid-agreement", NO_NOTICE = "no-notice", BEYOND_SCOPE = "beyond-scope",
        COMPOSITION = "composition", PROCEDURE = "procedure", NOT_BINDING = "not-binding", NOT_ARBITRABLE = "not-arbitrable",
    } alone NONE presumed none applies is(instrument::AWARD);
}

impl FactId {
    /// Its entry in the table.
    #[expect(clippy::indexing_slicing, reason = "the table has one entry for each variant, in order, from the same macro")]
    pub fn def(self) -> &'static FactDef {
        &FACTS[self as usize]
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
