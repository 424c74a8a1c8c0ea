//! Hong Kong: the grounds of the choice-of-court Arrangement of 2008, for clauses signed from 1 August 2008 to 28 January 2024.
//!
//! Repealed on 29 January 2024; it goes on for such clauses (Art 30(2) of the Arrangement of 2024). Notes: `interregional.md`, section 2.

use crate::facts::FactId;
use crate::facts::atom::{against, all, any, before, is, no, not, one_of, yes};
use crate::facts::table::{chinese_proceedings, court_kind, decision_kind, hk_court, instrument, relief};
use crate::law::conditions::{ABSENT, TOO_LATE};
use crate::law::points as p;
use crate::law::regions::{HK_2008, HK_2024_FROM, PRIVATE_SETTLEMENT};
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "hk-2008-money",
        stage: Stage::Decision,
        applies: HK_2008,
        fails: all(&[not(&one_of(&[relief::MONEY, relief::MIXED])), any(&[before(FactId::JudgmentDate, HK_2024_FROM), against(p::HK_OLD_CLAUSE)])]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_2008_MONEY,
    },
    Rule {
        id: "hk-2008-decision",
        stage: Stage::Decision,
        applies: HK_2008,
        fails: any(&[
            one_of(&[hk_court::TRIBUNAL, hk_court::OTHER]),
            is(court_kind::NON_JUDICIAL),
            is(instrument::INTERIM),
            is(decision_kind::PENAL),
            is(decision_kind::EXECUTION_ACT),
            PRIVATE_SETTLEMENT,
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_2008_DECISION,
    },
    Rule {
        id: "hk-2008-competent-court",
        stage: Stage::Jurisdiction,
        applies: HK_2008,
        fails: all(&[no(FactId::DebtorInChina), no(FactId::AssetsInChina)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::HK_2008_COMPETENT_COURT,
    },
    Rule {
        id: "hk-2008-clause",
        stage: Stage::Jurisdiction,
        applies: HK_2008,
        fails: yes(FactId::ClauseVoid),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_2008_CLAUSE,
    },
    Rule {
        id: "hk-2008-summons",
        stage: Stage::DueProcess,
        applies: HK_2008,
        fails: all(&[ABSENT, any(&[no(FactId::SummonsProper), no(FactId::Heard)])]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_2008_SUMMONS,
    },
    Rule {
        id: "hk-2008-other-decision",
        stage: Stage::Conflicts,
        applies: HK_2008,
        fails: any(&[is(chinese_proceedings::JUDGED), yes(FactId::ThirdStateRecognised), yes(FactId::ConflictingAward)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_2008_OTHER_DECISION,
    },
    Rule {
        id: "hk-2008-money-part",
        stage: Stage::Amount,
        applies: HK_2008,
        fails: is(relief::MIXED),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::HK_2008_MONEY_PART,
    },
    Rule {
        id: "hk-2008-paid",
        stage: Stage::Amount,
        applies: HK_2008,
        fails: yes(FactId::PaidInFull),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_2008_PAID,
    },
    Rule {
        id: "hk-2008-punitive",
        stage: Stage::Amount,
        applies: HK_2008,
        fails: all(&[yes(FactId::PunitivePart), against(p::REGION_PUNITIVE)]),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::HK_2008_PUNITIVE,
    },
    Rule {
        id: "hk-2008-time-limit",
        stage: Stage::Time,
        applies: HK_2008,
        fails: TOO_LATE,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_2008_TIME_LIMIT,
    },
];
