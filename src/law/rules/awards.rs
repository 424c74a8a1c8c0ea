//! Arbitral awards: the New York Convention and, outside it, the same measure; Hong Kong, Macau and Taiwan; and which awards are
//! none of these. AW-00 to AW-21 of `docs/law/awards.md`, and its sections 2 to 4.
//!
//! Two families: awards made in a foreign State (authority: the Convention), and awards of the three regions (authority: the
//! arrangements and provisions of the Supreme People's Court). Inside a family a rule cites the text of each place; what stands for
//! another place is not shown (`place` in `data/instruments.toml`). Shared with judgments: the time limit (`rules::time`).
//! One long file, because the two families are read side by side, ground by ground.

use crate::facts::atom::{ALWAYS, NEVER, against, all, any, has, has_any, is, no, not, one_of, yes};
use crate::facts::table::{
    award_defect, award_kind, award_rules, chinese_proceedings, chinese_ruling_on_clause, debtor_kind, defect_raised, earlier_application, instrument, matter,
    papers, subject,
};
use crate::facts::{Condition, FactId};
use crate::law::points as p;
use crate::law::profile::{new_york, place};
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

/// What the applicant holds is an award. Every rule of this file begins with it.
const AWARD: Condition = is(instrument::AWARD);
/// Its seat is on the mainland.
const SEAT_HERE: Condition = place::is(place::MAINLAND);
/// Its seat is in a foreign State.
const SEAT_ABROAD: Condition = place::is(place::FOREIGN);
/// Its seat is in Hong Kong, Macau or Taiwan.
const SEAT_IN_A_REGION: Condition = place::of(&[place::HONG_KONG, place::MACAU, place::TAIWAN]);
/// An award measured by the list of the Convention: made abroad or, as courts saw it until 2020, by a foreign institution on the mainland.
const FOREIGN_AWARD: Condition = all(&[AWARD, any(&[SEAT_ABROAD, all(&[SEAT_HERE, yes(FactId::ForeignInstitution)])])]);
/// An award of one of the three regions.
const REGIONAL_AWARD: Condition = all(&[AWARD, SEAT_IN_A_REGION]);
/// An award of Hong Kong.
const HONG_KONG_AWARD: Condition = all(&[AWARD, place::is(place::HONG_KONG)]);
/// An award of Macau.
const MACAU_AWARD: Condition = all(&[AWARD, place::is(place::MACAU)]);
/// An award from outside the mainland, wherever.
const AWARD_FROM_OUTSIDE: Condition = all(&[AWARD, not(&SEAT_HERE)]);

/// The objection was made in the arbitration, or the debtor stayed away from it; who took part in silence may have lost it.
const NOT_WAIVED: Condition =
    any(&[one_of(&[defect_raised::OBJECTED, defect_raised::STAYED_AWAY]), all(&[is(defect_raised::SILENT), against(p::AWARD_DEFECT_WAIVED)])]);
/// No agreement on arbitration, an invalid one, or a party without capacity.
const NO_VALID_AGREEMENT: Condition = all(&[has_any(&[award_defect::NO_AGREEMENT, award_defect::INVALID_AGREEMENT]), NOT_WAIVED]);
/// The debtor was not told, or could not present its case.
const NOT_NOTIFIED: Condition = any(&[has(award_defect::NO_NOTICE), no(FactId::Heard)]);
/// The award goes beyond what was submitted, and the rest cannot stand alone.
const BEYOND_SCOPE: Condition = all(&[has(award_defect::BEYOND_SCOPE), NOT_WAIVED, no(FactId::ScopeSeverable)]);
/// The award goes beyond what was submitted, and the rest can stand alone.
const PARTLY_BEYOND_SCOPE: Condition = all(&[has(award_defect::BEYOND_SCOPE), NOT_WAIVED, yes(FactId::ScopeSeverable)]);
/// Tribunal or procedure not as agreed or, without agreement, not by the law of the seat.
const TRIBUNAL_WRONG: Condition = all(&[has_any(&[award_defect::COMPOSITION, award_defect::PROCEDURE]), NOT_WAIVED]);
/// A dispute that Chinese law keeps from arbitrators, or may keep from them.
const NOT_ARBITRABLE: Condition = any(&[
    has(award_defect::NOT_ARBITRABLE),
    one_of(&[subject::FAMILY_STATUS, subject::FAMILY_PROPERTY, subject::SUCCESSION]),
    has(matter::JUDICIAL_REVIEW),
    all(&[any(&[one_of(&[subject::COMPETITION, subject::EMPLOYMENT, subject::INSOLVENCY]), has(matter::IP_VALIDITY)]), against(p::AWARD_ARBITRABILITY)]),
]);
/// Public policy: found by a court, or argued.
const POLICY_OFFENDED: Condition = any(&[
    yes(FactId::PublicPolicy),
    all(&[any(&[yes(FactId::Fraud), yes(FactId::ThirdStateRecognised), yes(FactId::ConflictingAward)]), against(p::POLICY)]),
    all(&[yes(FactId::PunitivePart), against(p::POLICY_OTHER)]),
]);

pub(super) static RULES: &[Rule] = &[
    // Stage 1: which text governs
    Rule {
        id: "award-made-on-the-mainland",
        stage: Stage::Basis,
        applies: AWARD,
        fails: SEAT_HERE,
        effect: Some(Effect::Redirects),
        burden: Burden::Applicant,
        sources: sources::AWARD_MADE_ON_THE_MAINLAND,
    },
    Rule {
        id: "award-non-domestic",
        stage: Stage::Basis,
        applies: all(&[AWARD, SEAT_HERE]),
        fails: any(&[no(FactId::ForeignInstitution), against(p::AWARD_NON_DOMESTIC)]),
        effect: Some(Effect::Redirects),
        burden: Burden::Applicant,
        sources: sources::AWARD_NON_DOMESTIC,
    },
    Rule {
        id: "award-convention",
        stage: Stage::Basis,
        applies: all(&[AWARD, SEAT_ABROAD]),
        fails: all(&[not(&new_york::is(new_york::PARTY)), against(p::AWARD_RECIPROCITY)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::AWARD_CONVENTION,
    },
    Rule {
        id: "award-commercial",
        stage: Stage::Basis,
        applies: FOREIGN_AWARD,
        fails: all(&[yes(FactId::InvestorState), against(p::AWARD_INVESTOR)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::AWARD_COMMERCIAL,
    },
    Rule {
        id: "award-regional-too-early",
        stage: Stage::Basis,
        applies: all(&[AWARD, place::of(&[place::HONG_KONG, place::MACAU])]),
        fails: ALWAYS,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::AWARD_REGIONAL_TOO_EARLY,
    },
    Rule {
        id: "award-macau-too-early",
        stage: Stage::Basis,
        applies: MACAU_AWARD,
        fails: ALWAYS,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::AWARD_MACAU_TOO_EARLY,
    },
    Rule {
        id: "award-against-a-state",
        stage: Stage::Basis,
        applies: all(&[AWARD, one_of(&[debtor_kind::STATE, debtor_kind::CENTRAL_BANK])]),
        fails: no(FactId::ImmunityWaived),
        effect: None,
        burden: Burden::Debtor,
        sources: sources::AWARD_AGAINST_A_STATE,
    },
    Rule {
        id: "award-against-a-state-before-2024",
        stage: Stage::Basis,
        applies: all(&[AWARD, one_of(&[debtor_kind::STATE, debtor_kind::CENTRAL_BANK])]),
        fails: against(p::STATE_IMMUNITY),
        effect: Some(Effect::Dismisses),
        burden: Burden::Debtor,
        sources: sources::AWARD_AGAINST_A_STATE_BEFORE_2024,
    },
    // Stage 2: is it an award?
    Rule {
        id: "award-kind",
        stage: Stage::Decision,
        applies: AWARD,
        fails: any(&[
            is(award_kind::PRIVATE_SETTLEMENT),
            all(&[is(award_kind::SETTLEMENT_RECORD), not(&place::of(&[place::MACAU, place::TAIWAN])), against(p::AWARD_TRIBUNAL_RECORD)]),
            all(&[is(award_kind::INTERIM), against(p::AWARD_INTERIM)]),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::AWARD_KIND,
    },
    Rule {
        id: "award-ad-hoc",
        stage: Stage::Decision,
        applies: all(&[AWARD_FROM_OUTSIDE, is(award_rules::AD_HOC)]),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::AWARD_AD_HOC,
    },
    // Stage 3: binding, and the file
    Rule {
        id: "award-binding",
        stage: Stage::Finality,
        applies: FOREIGN_AWARD,
        fails: has(award_defect::NOT_BINDING),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_BINDING,
    },
    Rule {
        id: "award-regional-binding",
        stage: Stage::Finality,
        applies: REGIONAL_AWARD,
        fails: has(award_defect::NOT_BINDING),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_REGIONAL_BINDING,
    },
    Rule {
        id: "award-set-aside-pending",
        stage: Stage::Finality,
        applies: any(&[FOREIGN_AWARD, HONG_KONG_AWARD]),
        fails: all(&[yes(FactId::AppealPending), against(p::AWARD_SET_ASIDE_PENDING)]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Debtor,
        sources: sources::AWARD_SET_ASIDE_PENDING,
    },
    Rule {
        id: "award-regional-stay",
        stage: Stage::Finality,
        applies: all(&[AWARD, place::of(&[place::MACAU, place::TAIWAN])]),
        fails: all(&[yes(FactId::AppealPending), yes(FactId::FullSecurity)]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Debtor,
        sources: sources::AWARD_REGIONAL_STAY,
    },
    Rule {
        id: "award-papers",
        stage: Stage::Finality,
        applies: FOREIGN_AWARD,
        fails: has_any(&[papers::NO_CERTIFIED_COPY, papers::NOT_AUTHENTICATED, papers::NO_TRANSLATION, papers::NO_ARBITRATION_AGREEMENT]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::AWARD_PAPERS,
    },
    Rule {
        id: "award-regional-papers",
        stage: Stage::Finality,
        applies: REGIONAL_AWARD,
        fails: any(&[
            has_any(&[papers::NO_CERTIFIED_COPY, papers::NO_TRANSLATION, papers::NO_ARBITRATION_AGREEMENT]),
            all(&[place::is(place::TAIWAN), has(papers::NOT_AUTHENTICATED)]),
        ]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::AWARD_REGIONAL_PAPERS,
    },
    // Stage 4: the agreement, its reach, the court
    Rule {
        id: "award-agreement",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_AWARD,
        fails: NO_VALID_AGREEMENT,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_AGREEMENT,
    },
    Rule {
        id: "award-regional-agreement",
        stage: Stage::Jurisdiction,
        applies: REGIONAL_AWARD,
        fails: NO_VALID_AGREEMENT,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_REGIONAL_AGREEMENT,
    },
    Rule {
        id: "award-scope",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_AWARD,
        fails: BEYOND_SCOPE,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_SCOPE,
    },
    Rule {
        id: "award-scope-in-part",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_AWARD,
        fails: PARTLY_BEYOND_SCOPE,
        effect: Some(Effect::Severs),
        burden: Burden::Debtor,
        sources: sources::AWARD_SCOPE_IN_PART,
    },
    Rule {
        id: "award-regional-scope",
        stage: Stage::Jurisdiction,
        applies: REGIONAL_AWARD,
        fails: BEYOND_SCOPE,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_REGIONAL_SCOPE,
    },
    Rule {
        id: "award-regional-scope-in-part",
        stage: Stage::Jurisdiction,
        applies: REGIONAL_AWARD,
        fails: PARTLY_BEYOND_SCOPE,
        effect: Some(Effect::Severs),
        burden: Burden::Debtor,
        sources: sources::AWARD_REGIONAL_SCOPE_IN_PART,
    },
    Rule {
        id: "award-arbitrability",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_AWARD,
        fails: NOT_ARBITRABLE,
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::AWARD_ARBITRABILITY,
    },
    Rule {
        id: "award-regional-arbitrability",
        stage: Stage::Jurisdiction,
        applies: REGIONAL_AWARD,
        fails: NOT_ARBITRABLE,
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::AWARD_REGIONAL_ARBITRABILITY,
    },
    Rule {
        id: "award-domestic-dispute",
        stage: Stage::Jurisdiction,
        applies: AWARD_FROM_OUTSIDE,
        fails: all(&[no(FactId::ForeignElement), against(p::AWARD_DOMESTIC_DISPUTE)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_DOMESTIC_DISPUTE,
    },
    Rule {
        id: "award-court",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_AWARD,
        fails: all(&[no(FactId::DebtorInChina), no(FactId::AssetsInChina), no(FactId::ApplicantInChina), no(FactId::ChinaLink)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::AWARD_COURT,
    },
    Rule {
        id: "award-court-before-2024",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_AWARD,
        fails: all(&[no(FactId::DebtorInChina), no(FactId::AssetsInChina), no(FactId::ChinaLink)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::AWARD_COURT_BEFORE_2024,
    },
    Rule {
        id: "award-court-before-2018",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_AWARD,
        fails: all(&[no(FactId::DebtorInChina), no(FactId::AssetsInChina)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::AWARD_COURT_BEFORE_2018,
    },
    Rule {
        id: "award-regional-court",
        stage: Stage::Jurisdiction,
        applies: REGIONAL_AWARD,
        fails: all(&[no(FactId::DebtorInChina), no(FactId::AssetsInChina), any(&[place::of(&[place::HONG_KONG, place::MACAU]), no(FactId::ApplicantInChina)])]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::AWARD_REGIONAL_COURT,
    },
    // Stage 5: notice, hearing, tribunal, procedure
    Rule {
        id: "award-notice",
        stage: Stage::DueProcess,
        applies: FOREIGN_AWARD,
        fails: NOT_NOTIFIED,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_NOTICE,
    },
    Rule {
        id: "award-regional-notice",
        stage: Stage::DueProcess,
        applies: REGIONAL_AWARD,
        fails: NOT_NOTIFIED,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_REGIONAL_NOTICE,
    },
    Rule {
        id: "award-tribunal",
        stage: Stage::DueProcess,
        applies: FOREIGN_AWARD,
        fails: TRIBUNAL_WRONG,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_TRIBUNAL,
    },
    Rule {
        id: "award-regional-tribunal",
        stage: Stage::DueProcess,
        applies: REGIONAL_AWARD,
        fails: TRIBUNAL_WRONG,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_REGIONAL_TRIBUNAL,
    },
    Rule {
        id: "award-talks-first-until-2021",
        stage: Stage::DueProcess,
        applies: AWARD_FROM_OUTSIDE,
        fails: all(&[has(award_defect::PRIOR_STEP), NOT_WAIVED]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_TALKS_FIRST_UNTIL_2021,
    },
    Rule {
        id: "award-talks-first",
        stage: Stage::DueProcess,
        applies: AWARD_FROM_OUTSIDE,
        fails: all(&[has(award_defect::PRIOR_STEP), NOT_WAIVED, against(p::AWARD_PRIOR_STEP)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::AWARD_TALKS_FIRST,
    },
    // Stage 6: Chinese decisions, earlier applications
    Rule {
        id: "award-against-chinese-judgment",
        stage: Stage::Conflicts,
        applies: AWARD_FROM_OUTSIDE,
        fails: all(&[is(chinese_proceedings::JUDGED), any(&[yes(FactId::ChineseProceedingsFirst), against(p::AWARD_LATER_RULING)])]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::AWARD_AGAINST_CHINESE_JUDGMENT,
    },
    Rule {
        id: "award-clause-held-invalid-before-the-award",
        stage: Stage::Conflicts,
        applies: AWARD_FROM_OUTSIDE,
        fails: is(chinese_ruling_on_clause::INVALID_BEFORE),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::AWARD_CLAUSE_HELD_INVALID_BEFORE_THE_AWARD,
    },
    Rule {
        id: "award-clause-held-invalid-after-the-award",
        stage: Stage::Conflicts,
        applies: AWARD_FROM_OUTSIDE,
        fails: all(&[is(chinese_ruling_on_clause::INVALID_AFTER), against(p::AWARD_LATER_RULING)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::AWARD_CLAUSE_HELD_INVALID_AFTER_THE_AWARD,
    },
    Rule {
        id: "award-second-application",
        stage: Stage::Conflicts,
        applies: all(&[AWARD_FROM_OUTSIDE, not(&is(earlier_application::NONE))]),
        fails: all(&[is(earlier_application::REFUSED), any(&[place::is(place::TAIWAN), against(p::SECOND_APPLICATION)])]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::AWARD_SECOND_APPLICATION,
    },
    // Stage 7: public policy
    Rule {
        id: "award-public-policy",
        stage: Stage::Policy,
        applies: FOREIGN_AWARD,
        fails: POLICY_OFFENDED,
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::AWARD_PUBLIC_POLICY,
    },
    Rule {
        id: "award-regional-public-policy",
        stage: Stage::Policy,
        applies: REGIONAL_AWARD,
        fails: POLICY_OFFENDED,
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::AWARD_REGIONAL_PUBLIC_POLICY,
    },
    // What follows, and decides nothing
    Rule {
        id: "award-reported-before-refusal",
        stage: Stage::Policy,
        applies: AWARD_FROM_OUTSIDE,
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        sources: sources::AWARD_REPORTED_BEFORE_REFUSAL,
    },
    Rule {
        id: "award-ruling-is-final",
        stage: Stage::Policy,
        applies: AWARD_FROM_OUTSIDE,
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        sources: sources::AWARD_RULING_IS_FINAL,
    },
    Rule {
        id: "award-preservation",
        stage: Stage::Policy,
        applies: FOREIGN_AWARD,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::AWARD_PRESERVATION,
    },
    Rule {
        id: "award-regional-preservation",
        stage: Stage::Policy,
        applies: REGIONAL_AWARD,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::AWARD_REGIONAL_PRESERVATION,
    },
    Rule {
        id: "award-hong-kong-both-places",
        stage: Stage::Amount,
        applies: HONG_KONG_AWARD,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::AWARD_HONG_KONG_BOTH_PLACES,
    },
    Rule {
        id: "award-macau-both-places",
        stage: Stage::Amount,
        applies: MACAU_AWARD,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::AWARD_MACAU_BOTH_PLACES,
    },
];
