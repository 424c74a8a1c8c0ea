//! Hong Kong: the Arrangement of 2024, the family Arrangement of 2022, and what all Arrangements share. Notes HK-01 to HK-23.
//!
//! The Arrangement of 2008 has its own grounds in `hong_kong_2008`; the insolvency pilot stands in `hong_kong_insolvency`.

use crate::facts::FactId;
use crate::facts::atom::{against, all, any, has, has_any, is, no, not, one_of, yes};
use crate::facts::table::{
    applicant, court_kind, decision_kind, hk_court, hk_excluded, instrument, jurisdiction, matter, papers, relief, service_proof, subject,
};
use crate::law::conditions::{ABSENT, APPEARED};
use crate::law::points as p;
use crate::law::regions::{
    ARBITRATION_BROKEN, HK_2008, HK_2024, HK_ANY, HK_BUSINESS, HK_FAMILY, HK_NEW, HK_NONE, HONG_KONG, LISTED_FAMILY, PRIVATE_SETTLEMENT,
};
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "hk-arrangement",
        stage: Stage::Basis,
        applies: HONG_KONG,
        fails: all(&[HK_NONE, not(&all(&[LISTED_FAMILY, is(relief::STATUS), not(&against(p::HK_OLD_DIVORCE))]))]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_ARRANGEMENT,
    },
    Rule {
        id: "hk-decision",
        stage: Stage::Decision,
        applies: HK_2024,
        fails: any(&[
            has(matter::JUDICIAL_REVIEW),
            all(&[is(decision_kind::PENAL), not(&is(instrument::CRIMINAL_CIVIL))]),
            is(decision_kind::EXECUTION_ACT),
            is(instrument::INTERIM),
            PRIVATE_SETTLEMENT,
            is(court_kind::NON_JUDICIAL),
            is(hk_court::OTHER),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_DECISION,
    },
    Rule {
        id: "hk-excluded-subject",
        stage: Stage::Decision,
        applies: HK_2024,
        fails: any(&[
            has_any(&[
                matter::SEPARATION,
                matter::SUCCESSION,
                matter::PATENT_INFRINGEMENT,
                matter::SEA_POLLUTION,
                matter::MARITIME_LIEN,
                matter::JUDGMENT_ON_JUDGMENT,
            ]),
            one_of(&[subject::SUCCESSION, subject::INSOLVENCY]),
            not(&is(hk_excluded::NONE)),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::HK_EXCLUDED_SUBJECT,
    },
    Rule {
        id: "hk-family-court",
        stage: Stage::Decision,
        applies: HK_FAMILY,
        fails: any(&[one_of(&[hk_court::TRIBUNAL, hk_court::OTHER]), has(matter::JUDGMENT_ON_JUDGMENT)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_FAMILY_COURT,
    },
    Rule {
        id: "hk-effective",
        stage: Stage::Finality,
        applies: HONG_KONG,
        fails: no(FactId::Final),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::HK_EFFECTIVE,
    },
    Rule {
        id: "hk-appeal-pending",
        stage: Stage::Finality,
        applies: HK_2024,
        fails: yes(FactId::AppealPending),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Debtor,
        sources: sources::HK_APPEAL_PENDING,
    },
    Rule {
        id: "hk-appeal-may-stay",
        stage: Stage::Finality,
        applies: any(&[HK_FAMILY, HK_2008]),
        fails: all(&[yes(FactId::AppealPending), against(p::HK_APPEAL_STAY)]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Debtor,
        sources: sources::HK_APPEAL_MAY_STAY,
    },
    Rule {
        id: "hk-papers",
        stage: Stage::Finality,
        applies: HK_ANY,
        fails: has_any(&[papers::NO_CERTIFIED_COPY, papers::NO_TRANSLATION, papers::NO_IDENTITY_PROOF]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::HK_PAPERS,
    },
    Rule {
        id: "hk-competent-court",
        stage: Stage::Jurisdiction,
        applies: HK_NEW,
        fails: all(&[no(FactId::DebtorInChina), no(FactId::AssetsInChina), no(FactId::ApplicantInChina)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_COMPETENT_COURT,
    },
    Rule {
        id: "hk-jurisdiction",
        stage: Stage::Jurisdiction,
        applies: HK_2024,
        fails: is(jurisdiction::LACKING),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_JURISDICTION,
    },
    Rule {
        id: "hk-exclusive-jurisdiction",
        stage: Stage::Jurisdiction,
        applies: HK_BUSINESS,
        fails: is(jurisdiction::PRC_EXCLUSIVE),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_EXCLUSIVE_JURISDICTION,
    },
    Rule {
        id: "hk-agreement-breached",
        stage: Stage::Jurisdiction,
        applies: HK_2024,
        fails: all(&[any(&[is(jurisdiction::AGAINST_CHOICE), ARBITRATION_BROKEN]), against(p::HK_AGREEMENT)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_AGREEMENT_BREACHED,
    },
    Rule {
        id: "hk-summons",
        stage: Stage::DueProcess,
        applies: HK_NEW,
        fails: all(&[no(FactId::SummonsProper), any(&[ABSENT, all(&[APPEARED, against(p::APPEARANCE_CURES)])])]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_SUMMONS,
    },
    Rule {
        id: "hk-hearing",
        stage: Stage::DueProcess,
        applies: HK_NEW,
        fails: any(&[no(FactId::Heard), crate::facts::odds::UNREPRESENTED]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_HEARING,
    },
    Rule {
        id: "hk-proof-of-summons",
        stage: Stage::DueProcess,
        applies: HK_NEW,
        fails: all(&[
            ABSENT,
            has(papers::NO_PROOF_OF_SUMMONS),
            not(&one_of(&[service_proof::CERTIFICATE, service_proof::JUDGMENT_SAYS])),
            not(&is(applicant::DEFENDANT)),
        ]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::HK_PROOF_OF_SUMMONS,
    },
    Rule {
        id: "hk-fraud",
        stage: Stage::DueProcess,
        applies: HK_ANY,
        fails: yes(FactId::Fraud),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_FRAUD,
    },
];
