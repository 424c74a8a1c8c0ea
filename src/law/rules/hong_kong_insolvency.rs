//! Hong Kong insolvency: the pilot of 2021 with its courts in Shanghai, Xiamen and Shenzhen, and the time before it.
//!
//! Arts 1 to 4 of the pilot opinion were read in a reprint; Arts 5 and 18 are from memory and marked so. Not in the statute collection.

use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, any, is, no, yes};
use crate::facts::table::hk_insolvency_kind;
use crate::law::regions::HK_INSOLVENCY;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "hk-insolvency-before-pilot",
        stage: Stage::Basis,
        applies: HK_INSOLVENCY,
        fails: ALWAYS,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_INSOLVENCY_BEFORE_PILOT,
    },
    Rule {
        id: "hk-pilot-proceeding",
        stage: Stage::Decision,
        applies: HK_INSOLVENCY,
        fails: is(hk_insolvency_kind::OTHER),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_PILOT_PROCEEDING,
    },
    Rule {
        id: "hk-pilot-court",
        stage: Stage::Jurisdiction,
        applies: HK_INSOLVENCY,
        fails: no(FactId::PilotCity),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_PILOT_COURT,
    },
    Rule {
        id: "hk-pilot-centre",
        stage: Stage::Jurisdiction,
        applies: HK_INSOLVENCY,
        fails: no(FactId::ComiHongKong),
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        sources: sources::HK_PILOT_CENTRE,
    },
    Rule {
        id: "hk-pilot-grounds",
        stage: Stage::Policy,
        applies: HK_INSOLVENCY,
        fails: any(&[yes(FactId::Fraud), yes(FactId::LocalCreditorsHarmed), yes(FactId::PublicPolicy)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_PILOT_GROUNDS,
    },
];
