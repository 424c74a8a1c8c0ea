//! What the law makes of raw facts: they fix a finding, exclude a value of it, or leave it open.
//!
//! A finding that is given (from a court's report) and raw facts that fix it otherwise are at odds: no facts are made.

use super::conditions as c;
use super::rule::{Link, excludes, link, makes_false, makes_true};
use crate::day::{Period, between, since};
use crate::facts::atom::{all, any, has, has_any, no, not, one_of, yes};
use crate::facts::table::{judgment_service, jurisdiction, papers, service};
use crate::facts::{Condition, FactId, Opt};

const SINCE_1991: Period = since(1991, 4, 9);
const SINCE_2024: Period = since(2024, 1, 1);
const UNTIL_2024: Period = between((1991, 4, 9), (2024, 1, 1));

const DEFAULT: Opt = Opt { fact: FactId::Default, index: 1 };
const EXCLUSIVE: Condition = any(&[c::EXCLUSIVE_ALWAYS, c::EXCLUSIVE_SINCE_2024, c::EXCLUSIVE_CONTESTED]);
const EXCLUSIVE_BEFORE_2024: Condition = any(&[c::EXCLUSIVE_ALWAYS, c::EXCLUSIVE_CONTESTED]);

/// All links.
pub static LINKS: &[Link] = &[
    // Finality: beyond ordinary appeal, not merely provisional, and shown.
    makes_false(
        FactId::Final,
        any(&[yes(FactId::AppealPossible), yes(FactId::AppealPending), yes(FactId::Provisional), has(papers::NO_PROOF_OF_FINALITY)]),
        SINCE_1991,
    ),
    makes_true(
        FactId::Final,
        all(&[no(FactId::AppealPossible), no(FactId::AppealPending), no(FactId::Provisional), not(&has(papers::NO_PROOF_OF_FINALITY))]),
        SINCE_1991,
    ),
    // Who appeared was not absent (meaning of the word).
    excludes(DEFAULT, has(service::APPEARED), SINCE_1991),
    // The channel of service.
    makes_false(FactId::SummonsProper, c::BAD_SERVICE, SINCE_1991),
    makes_true(FactId::SummonsProper, c::GOOD_SERVICE, SINCE_1991),
    // Service of the judgment itself.
    makes_false(FactId::JudgmentServed, one_of(&[judgment_service::POST, judgment_service::NONE]), SINCE_1991),
    makes_true(FactId::JudgmentServed, one_of(&[judgment_service::TREATY, judgment_service::APPEARED, judgment_service::NOT_NEEDED]), SINCE_1991),
    // Exclusive jurisdiction of Chinese courts; the list grew in 2024.
    link(jurisdiction::PRC_EXCLUSIVE, EXCLUSIVE, SINCE_2024),
    excludes(jurisdiction::PRC_EXCLUSIVE, not(&EXCLUSIVE), SINCE_2024),
    link(jurisdiction::PRC_EXCLUSIVE, EXCLUSIVE_BEFORE_2024, UNTIL_2024),
    excludes(jurisdiction::PRC_EXCLUSIVE, not(&EXCLUSIVE_BEFORE_2024), UNTIL_2024),
    // The clause: it binds an absent party, and perhaps one that appeared. No ground before 2024.
    link(jurisdiction::AGAINST_CHOICE, all(&[c::CLAUSE_BROKEN, not(&EXCLUSIVE)]), SINCE_2024),
    excludes(jurisdiction::AGAINST_CHOICE, not(&c::CLAUSE_BROKEN), SINCE_2024),
    excludes(jurisdiction::AGAINST_CHOICE, not(&c::OTHER_COURT_CHOSEN), UNTIL_2024),
    // The base of jurisdiction and the connection. One defect is named, the first in the order of the articles' certainty.
    link(jurisdiction::LACKING, all(&[c::CONNECTION_LACKING, not(&EXCLUSIVE), not(&c::CLAUSE_BROKEN)]), SINCE_2024),
    link(jurisdiction::LACKING, all(&[c::CONNECTION_LACKING, not(&EXCLUSIVE_BEFORE_2024)]), UNTIL_2024),
    excludes(jurisdiction::LACKING, not(&c::CONNECTION_LACKING), SINCE_1991),
    // Public policy: outside the known matters there is nothing to find.
    makes_false(FactId::PublicPolicy, not(&c::POLICY_BREACHED), SINCE_1991),
    makes_true(FactId::PublicPolicy, c::POLICY_BREACHED, SINCE_1991),
];

/// What is supposed where something else is known: a report that finds fault with the summons speaks of a party who stayed away.
pub static SUPPOSED: &[(Condition, Opt)] =
    &[(no(FactId::SummonsProper), DEFAULT), (has(papers::NO_PROOF_OF_SUMMONS), DEFAULT), (has_any(&[service::PUBLICATION, service::NONE]), DEFAULT)];
