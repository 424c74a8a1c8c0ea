//! What the law makes of raw facts: they fix a finding, exclude a value of it, or leave it open.
//!
//! A finding that is given (from a court's report) and raw facts that fix it otherwise are at odds: no facts are made.

use super::conditions as c;
use super::points as p;
use super::profile::place;
use super::regions as r;
use super::rule::{Link, excludes, link, makes_false, makes_true};
use crate::day::{Period, between, since};
use crate::facts::atom::{against, all, any, before, has, has_any, is, no, not, one_of, yes};
use crate::facts::table::{clause_period, divorce_link, instrument, judgment_service, jurisdiction, papers, service};
use crate::facts::{Condition, FactId, Opt};

const SINCE_1991: Period = since(1991, 4, 9);
const SINCE_2024: Period = since(2024, 1, 1);
const UNTIL_2024: Period = between((1991, 4, 9), (2024, 1, 1));

const DEFAULT: Opt = Opt { fact: FactId::Default, index: 1 };
const EXCLUSIVE: Condition = any(&[c::EXCLUSIVE_ALWAYS, c::EXCLUSIVE_SINCE_2024, c::EXCLUSIVE_CONTESTED]);
const EXCLUSIVE_BEFORE_2024: Condition = any(&[c::EXCLUSIVE_ALWAYS, c::EXCLUSIVE_CONTESTED]);

/// The parties chose the Hong Kong court.
const CHOSEN: Condition = yes(FactId::ChosenCourtAgreement);
/// From abroad, not from Hong Kong, Macau or Taiwan.
const FROM_ABROAD: Condition = place::of(&[place::FOREIGN, place::MAINLAND]);
/// What is measured by the general rules on jurisdiction: a divorce has its own.
const MEASURED: Condition = all(&[FROM_ABROAD, not(&is(instrument::DIVORCE))]);

/// The court was not tied to the marriage, or only by nationality, and a Chinese court takes that for a defect.
const DIVORCE_UNCONNECTED: Condition =
    any(&[all(&[is(divorce_link::NONE), against(p::DIVORCE_NO_LINK)]), all(&[is(divorce_link::NATIONALITY), against(p::DIVORCE_NATIONALITY)])]);

/// All links.
pub static LINKS: &[Link] = &[
    // Finality: beyond ordinary appeal, not merely provisional, and shown.
    // In Hong Kong a judgment takes effect although it can be appealed (HK-2024 Arts 4(2)(2), 20; HK-FAM-2022 Art 2; HK-2008 Art 2).
    makes_false(FactId::Final, all(&[not(&r::HONG_KONG), any(&[yes(FactId::AppealPossible), yes(FactId::AppealPending)])]), SINCE_1991),
    makes_false(FactId::Final, any(&[yes(FactId::Provisional), has(papers::NO_PROOF_OF_FINALITY)]), SINCE_1991),
    makes_true(
        FactId::Final,
        all(&[
            any(&[r::HONG_KONG, all(&[no(FactId::AppealPossible), no(FactId::AppealPending)])]),
            no(FactId::Provisional),
            not(&has(papers::NO_PROOF_OF_FINALITY)),
        ]),
        SINCE_1991,
    ),
    // Who appeared was not absent (meaning of the word).
    excludes(DEFAULT, has(service::APPEARED), SINCE_1991),
    // The channel of service.
    makes_false(FactId::SummonsProper, all(&[FROM_ABROAD, c::BAD_SERVICE]), SINCE_1991),
    makes_true(FactId::SummonsProper, all(&[FROM_ABROAD, c::GOOD_SERVICE]), SINCE_1991),
    makes_false(FactId::SummonsProper, r::REGION_BAD_SERVICE, SINCE_1991),
    makes_true(FactId::SummonsProper, r::REGION_GOOD_SERVICE, SINCE_1991),
    // Service of the judgment itself.
    makes_false(FactId::JudgmentServed, one_of(&[judgment_service::POST, judgment_service::NONE]), SINCE_1991),
    makes_true(FactId::JudgmentServed, one_of(&[judgment_service::TREATY, judgment_service::APPEARED, judgment_service::NOT_NEEDED]), SINCE_1991),
    // Exclusive jurisdiction of Chinese courts; the list grew in 2024.
    link(jurisdiction::PRC_EXCLUSIVE, EXCLUSIVE, SINCE_2024),
    excludes(jurisdiction::PRC_EXCLUSIVE, not(&EXCLUSIVE), SINCE_2024),
    link(jurisdiction::PRC_EXCLUSIVE, EXCLUSIVE_BEFORE_2024, UNTIL_2024),
    excludes(jurisdiction::PRC_EXCLUSIVE, not(&EXCLUSIVE_BEFORE_2024), UNTIL_2024),
    // The clause: it binds an absent party, and perhaps one that appeared. No ground before 2024.
    link(jurisdiction::AGAINST_CHOICE, all(&[MEASURED, c::CLAUSE_BROKEN, not(&EXCLUSIVE)]), SINCE_2024),
    excludes(jurisdiction::AGAINST_CHOICE, not(&c::CLAUSE_BROKEN), SINCE_2024),
    excludes(jurisdiction::AGAINST_CHOICE, all(&[MEASURED, not(&c::OTHER_COURT_CHOSEN)]), UNTIL_2024),
    // The base of jurisdiction and the connection. One defect is named, the first in the order of the articles' certainty.
    link(jurisdiction::LACKING, all(&[MEASURED, c::CONNECTION_LACKING, not(&EXCLUSIVE), not(&c::CLAUSE_BROKEN)]), SINCE_2024),
    link(jurisdiction::LACKING, all(&[MEASURED, c::CONNECTION_LACKING, not(&EXCLUSIVE_BEFORE_2024)]), UNTIL_2024),
    excludes(jurisdiction::LACKING, all(&[MEASURED, not(&c::CONNECTION_LACKING)]), SINCE_1991),
    // A divorce: what tied the marriage to the country.
    link(jurisdiction::LACKING, all(&[c::FOREIGN_DIVORCE, DIVORCE_UNCONNECTED, not(&EXCLUSIVE)]), SINCE_2024),
    link(jurisdiction::LACKING, all(&[c::FOREIGN_DIVORCE, DIVORCE_UNCONNECTED, not(&EXCLUSIVE_BEFORE_2024)]), UNTIL_2024),
    excludes(jurisdiction::LACKING, all(&[c::FOREIGN_DIVORCE, not(&DIVORCE_UNCONNECTED)]), SINCE_1991),
    // Hong Kong since 2024: the list of Art 11(1), intellectual property by 11(3), and what mainland law knows besides (11(4)). A defect
    // of jurisdiction, a ground that binds, is named before a broken clause, which leaves the court a choice (Art 13).
    link(jurisdiction::LACKING, all(&[r::HK_2024, r::HK_BASE_LACKING, not(&EXCLUSIVE)]), since(2024, 1, 29)),
    excludes(jurisdiction::LACKING, all(&[r::HK_2024, not(&r::HK_BASE_LACKING)]), since(2024, 1, 29)),
    link(jurisdiction::AGAINST_CHOICE, all(&[r::HK_2024, c::CLAUSE_BROKEN, not(&EXCLUSIVE), not(&r::HK_BASE_LACKING)]), since(2024, 1, 29)),
    // The time of a clause on the Hong Kong court follows from its date (HK-2008 Art 3, HK-2024 Art 30(2)).
    link(r::CLAUSE_PERIODS[0].0, all(&[CHOSEN, r::CLAUSE_PERIODS[0].1]), SINCE_1991),
    link(r::CLAUSE_PERIODS[1].0, all(&[CHOSEN, r::CLAUSE_PERIODS[1].1]), SINCE_1991),
    link(r::CLAUSE_PERIODS[2].0, all(&[CHOSEN, r::CLAUSE_PERIODS[2].1]), SINCE_1991),
    // Nobody signs a clause for a judgment already given.
    excludes(clause_period::AFTER, all(&[CHOSEN, before(FactId::JudgmentDate, r::HK_2024_FROM)]), SINCE_1991),
    // Public policy: outside the known matters there is nothing to find.
    makes_false(FactId::PublicPolicy, not(&c::POLICY_BREACHED), SINCE_1991),
    makes_true(FactId::PublicPolicy, c::POLICY_BREACHED, SINCE_1991),
];

/// What is supposed where something else is known: a report that finds fault with the summons speaks of a party who stayed away.
pub static SUPPOSED: &[(Condition, Opt)] =
    &[(no(FactId::SummonsProper), DEFAULT), (has(papers::NO_PROOF_OF_SUMMONS), DEFAULT), (has_any(&[service::PUBLICATION, service::NONE]), DEFAULT)];
