//! Which text governs a decision from Hong Kong, Macau or Taiwan: conditions that begin every rule of these roads, and
//! what the law of those places makes of a summons.
//!
//! Goes beside `law::conditions` (it uses some of its conditions, which become `pub(super)`). Sources: the Arrangements
//! with Hong Kong of 2008, 2022 and 2024, with Macau of 2006, the provisions on Taiwan; notes `interregional.md`, section 0.

use super::conditions::{ABSENT, APPEARED, CONSENT_ONLY, EXORBITANT};
use super::points as p;
use super::profile::place;
use crate::day::{Day, day};
use crate::facts::atom::{against, all, any, before, has, has_any, is, no, not, one_of, yes};
use crate::facts::table::{
    arbitration_agreement, clause_period, court_kind, decision_kind, instrument, matter, served_in, service, service_proof, settlement_form, subject,
};
use crate::facts::{Condition, FactId, Opt};

/// The Arrangement of 2008 covers judgments given, and clauses signed, from that day on (Arts 3, 17).
pub const HK_2008_FROM: Day = day(2008, 8, 1);
/// The family Arrangement covers judgments given from that day on (Arts 20, 22).
pub const HK_FAMILY_FROM: Day = day(2022, 2, 15);
/// The Arrangement of 2024 covers judgments given from that day on (Arts 29, 32).
pub const HK_2024_FROM: Day = day(2024, 1, 29);
/// The Arrangement with Macau covers judgments given from that day on (Art 21(2)).
pub const MO_FROM: Day = day(1999, 12, 20);

/// Awards and insolvency proceedings have roads of their own, wherever they come from.
const COURT_DECISION: Condition = not(&one_of(&[instrument::AWARD, instrument::INSOLVENCY]));

/// A decision of a Hong Kong court, divorces included.
pub const HONG_KONG: Condition = all(&[place::is(place::HONG_KONG), COURT_DECISION]);
/// A decision of a Macau court, divorces included.
pub const MACAU: Condition = all(&[place::is(place::MACAU), COURT_DECISION]);
/// A decision of a court of the Taiwan region, divorces included.
pub const TAIWAN: Condition = all(&[place::is(place::TAIWAN), COURT_DECISION]);
/// A Hong Kong winding-up or restructuring.
pub const HK_INSOLVENCY: Condition = all(&[place::is(place::HONG_KONG), is(instrument::INSOLVENCY)]);

/// A divorce or a family matter.
pub const FAMILY: Condition = any(&[is(instrument::DIVORCE), one_of(&[subject::FAMILY_PROPERTY, subject::FAMILY_STATUS])]);
/// An order of the closed list of the family Arrangement (Arts 1(2), 3(2)); a judicial separation is none.
pub const LISTED_FAMILY: Condition = all(&[FAMILY, yes(FactId::HkListedOrder), not(&has(matter::SEPARATION))]);
/// A "written jurisdiction agreement" of the Arrangement of 2008 (Art 3): the Hong Kong court alone, signed in its time, in a
/// business contract. A clause in an employment contract or for family matters is none.
pub const OLD_CLAUSE: Condition = all(&[
    yes(FactId::ChosenCourtAgreement),
    is(clause_period::ARRANGEMENT),
    not(&one_of(&[subject::EMPLOYMENT, subject::FAMILY_PROPERTY, subject::FAMILY_STATUS, subject::SUCCESSION])),
]);

/// When a choice of the Hong Kong court was signed, by its day.
pub const CLAUSE_PERIODS: [(Opt, Condition); 3] = [
    (clause_period::BEFORE, before(FactId::ClauseDate, HK_2008_FROM)),
    (clause_period::AFTER, not(&before(FactId::ClauseDate, HK_2024_FROM))),
    (clause_period::ARRANGEMENT, all(&[not(&before(FactId::ClauseDate, HK_2008_FROM)), before(FactId::ClauseDate, HK_2024_FROM)])),
];

/// The family Arrangement governs.
pub const HK_FAMILY: Condition = all(&[HONG_KONG, LISTED_FAMILY, not(&before(FactId::JudgmentDate, HK_FAMILY_FROM))]);
/// The Arrangement of 2024 governs: judgments since then, unless the parties had signed a clause of 2008 (Art 30(2)).
pub const HK_2024: Condition = all(&[HONG_KONG, not(&LISTED_FAMILY), not(&before(FactId::JudgmentDate, HK_2024_FROM)), not(&OLD_CLAUSE)]);
/// The choice-of-court Arrangement of 2008 governs, for judgments of its time and, for its clauses, later ones too.
pub const HK_2008: Condition = all(&[HONG_KONG, not(&LISTED_FAMILY), not(&before(FactId::JudgmentDate, HK_2008_FROM)), OLD_CLAUSE]);
/// One of the two present Arrangements governs.
pub const HK_NEW: Condition = any(&[HK_2024, HK_FAMILY]);
/// The present Arrangement for business, or that of 2008.
pub const HK_BUSINESS: Condition = any(&[HK_2024, HK_2008]);
/// Some Arrangement governs.
pub const HK_ANY: Condition = any(&[HK_2024, HK_FAMILY, HK_2008]);
/// No Arrangement reaches the judgment.
pub const HK_NONE: Condition = any(&[
    all(&[LISTED_FAMILY, before(FactId::JudgmentDate, HK_FAMILY_FROM)]),
    all(&[not(&LISTED_FAMILY), before(FactId::JudgmentDate, HK_2008_FROM)]),
    all(&[not(&LISTED_FAMILY), before(FactId::JudgmentDate, HK_2024_FROM), not(&OLD_CLAUSE)]),
]);

/// Infringement of intellectual property, passing off, or a trade secret (Arrangement of 2024, Arts 11(3), 17).
pub const HK_IP: Condition = has_any(&[matter::IP_INFRINGEMENT, matter::TRADE_SECRET, matter::PASSING_OFF]);
/// The same without trade secrets, for which orders other than for money pass too (Art 17(2)).
pub const HK_IP_MONEY_ONLY: Condition = all(&[has_any(&[matter::IP_INFRINGEMENT, matter::PASSING_OFF]), not(&has(matter::TRADE_SECRET))]);

/// The Hong Kong court's base is neither in the list of Art 11(1) nor, as far as that can be said, one that mainland law knows
/// (Art 11(4)). A clause or submission between mainland parties alone asks for a real connection (items 5 and 6).
pub const HK_BASE_LACKING: Condition = any(&[
    all(&[EXORBITANT, no(FactId::RealConnection), against(p::EXORBITANT_BASE)]),
    all(&[EXORBITANT, yes(FactId::RealConnection), against(p::CONNECTED_BASE)]),
    all(&[CONSENT_ONLY, yes(FactId::AllPartiesMainland), no(FactId::RealConnection)]),
    all(&[HK_IP, no(FactId::IpLocal)]),
]);
/// A settlement that no court recorded is a contract, not a decision.
pub const PRIVATE_SETTLEMENT: Condition = all(&[is(instrument::SETTLEMENT), is(settlement_form::PRIVATE)]);

/// No civil judgment that ends a case: what none of the three texts calls a judgment.
pub const NO_JUDGMENT: Condition = any(&[
    has(matter::JUDICIAL_REVIEW),
    all(&[is(decision_kind::PENAL), not(&is(instrument::CRIMINAL_CIVIL))]),
    is(decision_kind::EXECUTION_ACT),
    is(instrument::INTERIM),
    PRIVATE_SETTLEMENT,
    is(court_kind::NON_JUDICIAL),
]);

/// An arbitration agreement was broken: it was in force, and the debtor stayed away or relied on it.
pub const ARBITRATION_BROKEN: Condition = all(&[is(arbitration_agreement::VALID), any(&[ABSENT, all(&[APPEARED, yes(FactId::ArbitrationPleaded)])])]);

/// The summons went into the mainland.
const INTO_MAINLAND: Condition = is(served_in::CHINA);
/// The summons went elsewhere.
const OUTSIDE_MAINLAND: Condition = one_of(&[served_in::ORIGIN, served_in::ELSEWHERE]);
/// What speaks against a summons from any of the three places: none, returned, an agent without authority, or handed over on
/// the mainland outside the agreed channel between courts.
const REGION_BAD: Condition = any(&[
    has(service::NONE),
    is(service_proof::NOT_SERVED),
    all(&[
        OUTSIDE_MAINLAND,
        has(service::AGENT),
        no(FactId::AgentAuthorised),
        not(&has_any(&[service::TREATY, service::PERSONAL, service::POST, service::ELECTRONIC, service::PUBLICATION])),
    ]),
    all(&[
        INTO_MAINLAND,
        not(&has(service::TREATY)),
        has_any(&[service::PERSONAL, service::POST, service::ELECTRONIC, service::AGENT, service::DIPLOMATIC]),
        against(p::REGION_CHANNEL),
    ]),
]);
/// Publication in a case from Taiwan, where no text says which law decides.
const TAIWAN_PUBLICATION: Condition = all(&[
    has(service::PUBLICATION),
    not(&has_any(&[service::TREATY, service::PERSONAL, service::POST, service::ELECTRONIC, service::AGENT])),
    any(&[
        all(&[INTO_MAINLAND, against(p::PUBLICATION_KNOWN_ADDRESS)]),
        all(&[is(served_in::ELSEWHERE), against(p::PUBLICATION_KNOWN_ADDRESS)]),
        all(&[is(served_in::ORIGIN), against(p::PUBLICATION_AT_HOME)]),
    ]),
]);
/// The summons of a case from the three places is not shown to be lawful. In Hong Kong and Macau cases the law of the court
/// decides, which knows publication by order; in Taiwan cases it is argued.
pub const REGION_BAD_SERVICE: Condition = any(&[all(&[any(&[HONG_KONG, MACAU]), REGION_BAD]), all(&[TAIWAN, any(&[REGION_BAD, TAIWAN_PUBLICATION])])]);
/// The summons of such a case is shown, and nothing speaks against it.
pub const REGION_GOOD_SERVICE: Condition = all(&[
    any(&[HONG_KONG, MACAU, TAIWAN]),
    one_of(&[service_proof::CERTIFICATE, service_proof::JUDGMENT_SAYS]),
    any(&[INTO_MAINLAND, OUTSIDE_MAINLAND]),
    not(&REGION_BAD_SERVICE),
]);
