//! Conditions that several rules share, each said once.

use super::points as p;
use super::profile::{family, insolvency_left_out, place, recip, treaty, units};
use crate::facts::atom::{Atom, against, all, any, has, has_any, is, no, not, one_of, yes};
use crate::facts::table::{
    clause, consul_served, court_unit, instrument, jurisdiction_basis, land_claim, matter, oil_convention, policy_concern, reciprocity, relief, served_in,
    service, service_proof, subject,
};
use crate::facts::{Condition, FactId};
use crate::logic::Cond;

/// The judgment comes from Hong Kong, Macau or Taiwan, or is of a kind with rules of its own.
pub const OTHER_ROUTE: Condition =
    any(&[one_of(&[instrument::AWARD, instrument::INSOLVENCY, instrument::DIVORCE]), place::of(&[place::HONG_KONG, place::MACAU, place::TAIWAN])]);

/// A judgment of a court abroad, of the ordinary kinds: neither from Hong Kong, Macau or Taiwan nor a divorce, an insolvency or an award.
pub const FOREIGN_JUDGMENT: Condition = not(&OTHER_ROUTE);
/// A divorce from abroad, not from Hong Kong, Macau or Taiwan.
pub const FOREIGN_DIVORCE: Condition = all(&[is(instrument::DIVORCE), place::is(place::FOREIGN)]);
/// The ordinary road, or that of an award: what the general statute says of both.
pub const FOREIGN_OR_AWARD: Condition = any(&[FOREIGN_JUDGMENT, is(instrument::AWARD)]);

/// No treaty with a judgments chapter is in force with that State.
pub const NO_TREATY: Condition = treaty::is(treaty::NONE);

/// The dispute is between businesses or about money, not about family or succession.
pub const BUSINESS: Condition = not(&one_of(&[subject::FAMILY_PROPERTY, subject::FAMILY_STATUS, subject::SUCCESSION]));

/// There is a treaty, but it does not reach this decision.
pub const TREATY_FALLS_SHORT: Condition = any(&[
    Cond::Atom(Atom::BeforeTreaty(FactId::JudgmentDate)),
    all(&[treaty::is(treaty::STANDING_DOUBTFUL), against(p::TREATY_STANDING)]),
    all(&[treaty::is(treaty::BUSINESS_DOUBTFUL), BUSINESS, against(p::TREATY_BUSINESS)]),
    all(&[treaty::is(treaty::SCOPE_UNREAD), BUSINESS, against(p::TREATY_SCOPE)]),
    all(&[treaty::is(treaty::TERRITORY_DOUBTFUL), against(p::TREATY_TERRITORY)]),
    all(&[insolvency_left_out::is(insolvency_left_out::YES), is(subject::INSOLVENCY)]),
]);

/// The courts of a part of the country for which the country's precedents do not speak.
const OTHER_UNIT: Condition = all(&[units::is(units::SEVERAL), one_of(&[court_unit::SCOTLAND, court_unit::NORTHERN_IRELAND])]);
/// A precedent or a consensus is shown: enough whatever our records say.
const SHOWN: Condition = one_of(&[reciprocity::PRECEDENT, reciprocity::CONSENSUS]);
/// A precedent, a consensus or that State's law is shown.
const SHOWN_OR_LAW: Condition = one_of(&[reciprocity::PRECEDENT, reciprocity::CONSENSUS, reciprocity::LAW]);
/// One of the two oil conventions covers the damage and makes the court competent.
pub const OIL_BASIS: Condition =
    all(&[has(matter::SEA_POLLUTION), one_of(&[oil_convention::TANKER, oil_convention::BUNKER]), not(&against(p::OIL_CONVENTION))]);

/// Reciprocity with a State without a treaty is lacking.
pub const RECIPROCITY_LACKING: Condition = all(&[
    not(&OIL_BASIS),
    any(&[
        all(&[
            any(&[recip::is(recip::UNTESTED), all(&[recip::is(recip::RECORDED), OTHER_UNIT])]),
            not(&SHOWN_OR_LAW),
            any(&[is(reciprocity::NONE), against(p::RECIPROCITY_UNTESTED)]),
        ]),
        all(&[recip::is(recip::OPEN), not(&SHOWN_OR_LAW), any(&[is(reciprocity::NONE), against(p::RECIPROCITY_OPEN)])]),
        all(&[recip::is(recip::TREATY_ONLY), not(&SHOWN_OR_LAW), any(&[is(reciprocity::NONE), against(p::RECIPROCITY_TREATY_ONLY)])]),
        all(&[recip::is(recip::NONE), not(&SHOWN)]),
        all(&[recip::is(recip::PRECEDENT_BEFORE_2022), not(&SHOWN), against(p::RECIPROCITY_OVERLOOKED)]),
        all(&[recip::is(recip::NO_PRECEDENT_BEFORE_2022), not(&SHOWN), any(&[not(&is(reciprocity::LAW)), against(p::RECIPROCITY_LAW_BEFORE_2022)])]),
    ]),
]);

/// Neither a treaty that reaches the decision nor reciprocity.
pub const NO_BASIS: Condition = all(&[any(&[NO_TREATY, TREATY_FALLS_SHORT]), RECIPROCITY_LACKING]);

/// The debtor stayed away.
pub const ABSENT: Condition = yes(FactId::Default);
/// The debtor took part.
pub const APPEARED: Condition = no(FactId::Default);

const IN_CHINA: Condition = is(served_in::CHINA);
const ABROAD: Condition = one_of(&[served_in::ORIGIN, served_in::ELSEWHERE]);
/// The consul served somebody who was not the consul's own national.
const WRONG_CONSUL: Condition = is(consul_served::OTHER_NATIONAL);
/// The papers went through a channel that China accepts.
const ACCEPTED_CHANNEL: Condition = any(&[has(service::TREATY), all(&[has(service::DIPLOMATIC), not(&WRONG_CONSUL)])]);

/// The summons came to the debtor in a way that the law does not accept.
pub const BAD_SERVICE: Condition = any(&[
    has(service::NONE),
    is(service_proof::NOT_SERVED),
    all(&[has(service::TREATY), is(service_proof::NO_ANSWER), against(p::HAGUE_NO_ANSWER)]),
    all(&[
        IN_CHINA,
        not(&ACCEPTED_CHANNEL),
        any(&[
            has_any(&[service::POST, service::PERSONAL]),
            all(&[has(service::DIPLOMATIC), WRONG_CONSUL]),
            all(&[has(service::ELECTRONIC), against(p::ELECTRONIC_SERVICE)]),
            all(&[has(service::PUBLICATION), against(p::PUBLICATION_KNOWN_ADDRESS)]),
            all(&[has(service::AGENT), against(p::AGENT_IN_CHINA)]),
        ]),
    ]),
    all(&[
        ABROAD,
        not(&has_any(&[service::TREATY, service::DIPLOMATIC, service::PERSONAL, service::POST, service::ELECTRONIC])),
        any(&[
            all(&[has(service::AGENT), no(FactId::AgentAuthorised)]),
            all(&[is(served_in::ORIGIN), has(service::PUBLICATION), not(&has(service::AGENT)), against(p::PUBLICATION_AT_HOME)]),
            all(&[is(served_in::ELSEWHERE), has(service::PUBLICATION), not(&has(service::AGENT)), against(p::PUBLICATION_KNOWN_ADDRESS)]),
        ]),
    ]),
]);

/// The summons is shown to have come in a way that the law accepts.
pub const GOOD_SERVICE: Condition = all(&[one_of(&[service_proof::CERTIFICATE, service_proof::JUDGMENT_SAYS]), any(&[IN_CHINA, ABROAD]), not(&BAD_SERVICE)]);

const IN_MAINLAND: Condition = yes(FactId::MatterInChina);

/// A matter that the general list of exclusive jurisdiction names (Civil Procedure Law Art 34, 33 from 2013 to 2021), or
/// the old foreign-related list (joint ventures), in China.
pub const EXCLUSIVE_ALWAYS: Condition =
    all(&[IN_MAINLAND, any(&[has_any(&[matter::PORT, matter::SUCCESSION, matter::JOINT_VENTURE]), all(&[has(matter::LAND), is(land_claim::RIGHT_IN_LAND)])])]);
/// A matter that the list knows since 2024.
pub const EXCLUSIVE_SINCE_2024: Condition = all(&[IN_MAINLAND, has_any(&[matter::COMPANY_ORGANS, matter::IP_VALIDITY])]);
/// A matter on which the list can be read either way.
pub const EXCLUSIVE_CONTESTED: Condition = all(&[
    IN_MAINLAND,
    any(&[
        all(&[has(matter::LAND), is(land_claim::LEASE_OR_CONSTRUCTION), against(p::LEASE_OR_CONSTRUCTION)]),
        all(&[has(matter::SEA_POLLUTION), against(p::MARITIME_EXCLUSIVE)]),
    ]),
]);
/// A base that Chinese law knows as well.
pub const ACCEPTED_BASE: Condition =
    has_any(&[jurisdiction_basis::DEFENDANT_DOMICILE, jurisdiction_basis::BRANCH, jurisdiction_basis::PERFORMANCE, jurisdiction_basis::TORT]);
/// Agreement or submission, and no other accepted base.
pub const CONSENT_ONLY: Condition = all(&[has_any(&[jurisdiction_basis::WRITTEN_AGREEMENT, jurisdiction_basis::SUBMISSION]), not(&ACCEPTED_BASE)]);
/// Only a base that Chinese law does not know.
pub const EXORBITANT: Condition = all(&[
    has_any(&[jurisdiction_basis::ASSETS_ONLY, jurisdiction_basis::PRESENCE_ONLY, jurisdiction_basis::NONE]),
    not(&ACCEPTED_BASE),
    not(&has_any(&[jurisdiction_basis::WRITTEN_AGREEMENT, jurisdiction_basis::SUBMISSION])),
]);

/// The base and the connection, as far as known, do not suffice. The debtor's domicile is itself a connection.
pub const CONNECTION_LACKING: Condition = any(&[
    all(&[EXORBITANT, no(FactId::RealConnection), against(p::EXORBITANT_BASE)]),
    all(&[EXORBITANT, yes(FactId::RealConnection), against(p::CONNECTED_BASE)]),
    all(&[CONSENT_ONLY, no(FactId::RealConnection), against(p::NEUTRAL_FORUM)]),
    all(&[ACCEPTED_BASE, not(&has(jurisdiction_basis::DEFENDANT_DOMICILE)), no(FactId::RealConnection), against(p::NO_CONNECTION)]),
    all(&[TREATY_TEST_UNREAD, OTHER_BASE_ONLY, against(p::TREATY_JURISDICTION)]),
]);

/// A base other than the debtor's domicile, which alone is in every family of treaty tests.
const OTHER_BASE_ONLY: Condition = not(&has(jurisdiction_basis::DEFENDANT_DOMICILE));
/// A matter in which public policy is argued, and on which a court then finds a breach.
pub const POLICY_BREACHED: Condition = any(&[
    all(&[one_of(&[policy_concern::GAMBLING, policy_concern::SANCTIONS, policy_concern::FOREIGN_STATE_SUIT]), against(p::POLICY)]),
    all(&[is(policy_concern::OTHER), against(p::POLICY_OTHER)]),
]);

/// A clause that binds to another court.
pub const OTHER_COURT_CHOSEN: Condition = one_of(&[clause::OTHER_COURT, clause::ASYMMETRIC]);
/// It bound the claimant: an asymmetric clause may have left the choice to it.
const CLAIMANT_BOUND: Condition = any(&[is(clause::OTHER_COURT), all(&[is(clause::ASYMMETRIC), against(p::ASYMMETRIC_CLAUSE)])]);
/// A clause that binds to another court was broken: the debtor stayed away, or appeared without giving the clause up.
pub const CLAUSE_BROKEN: Condition = all(&[CLAIMANT_BOUND, any(&[ABSENT, all(&[APPEARED, against(p::CLAUSE_WAIVED)])])]);

/// The time to apply has run and the debtor objects, or the court looks at it of its own motion.
pub const TOO_LATE: Condition =
    all(&[no(FactId::WithinTime), any(&[yes(FactId::LimitationObjection), all(&[no(FactId::LimitationObjection), against(p::TIME_OF_OWN_MOTION)])])]);
/// The same for what the time limit reaches: whether it reaches a decision on status is not settled.
pub const OUT_OF_TIME: Condition = all(&[TOO_LATE, any(&[not(&one_of(&[relief::STATUS, relief::DECLARATION])), against(p::TIME_FOR_STATUS)])]);

/// The treaty's own test of jurisdiction was not read.
pub const TREATY_TEST_UNREAD: Condition = all(&[not(&NO_TREATY), family::is(family::UNREAD)]);
