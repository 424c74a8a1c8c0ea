//! Hong Kong: conflicting decisions, public policy, sums and time, under the present Arrangements and what all share.
//!
//! Goes on from `hong_kong`. Notes HK-09 to HK-21.

use crate::facts::FactId;
use crate::facts::atom::{NEVER, all, any, has, is, not, one_of, yes};
use crate::facts::table::{chinese_proceedings, earlier_application, matter, relief};
use crate::law::conditions::OUT_OF_TIME;
use crate::law::regions::{HK_2024, HK_ANY, HK_IP, HK_IP_MONEY_ONLY, HK_NEW, HONG_KONG};
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "hk-mainland-suit-first",
        stage: Stage::Conflicts,
        applies: HK_NEW,
        fails: all(&[is(chinese_proceedings::PENDING), yes(FactId::ChineseProceedingsFirst)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_MAINLAND_SUIT_FIRST,
    },
    Rule {
        id: "hk-other-decision",
        stage: Stage::Conflicts,
        applies: HK_NEW,
        fails: any(&[is(chinese_proceedings::JUDGED), yes(FactId::ThirdStateRecognised)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_OTHER_DECISION,
    },
    Rule {
        id: "hk-award",
        stage: Stage::Conflicts,
        applies: HK_2024,
        fails: yes(FactId::ConflictingAward),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_AWARD,
    },
    Rule {
        id: "hk-second-application",
        stage: Stage::Conflicts,
        applies: HK_ANY,
        fails: is(earlier_application::REFUSED),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::HK_SECOND_APPLICATION,
    },
    Rule {
        id: "hk-policy",
        stage: Stage::Policy,
        applies: HONG_KONG,
        fails: yes(FactId::PublicPolicy),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::HK_POLICY,
    },
    Rule {
        id: "hk-punitive",
        stage: Stage::Amount,
        applies: HK_2024,
        fails: all(&[yes(FactId::PunitivePart), not(&HK_IP)]),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::HK_PUNITIVE,
    },
    Rule {
        id: "hk-ip-money-only",
        stage: Stage::Amount,
        applies: HK_2024,
        fails: all(&[HK_IP_MONEY_ONLY, is(relief::MIXED)]),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::HK_IP_MONEY_ONLY,
    },
    Rule {
        id: "hk-ip-without-money",
        stage: Stage::Amount,
        applies: HK_2024,
        fails: all(&[HK_IP_MONEY_ONLY, one_of(&[relief::PERFORMANCE, relief::DECLARATION, relief::STATUS])]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::HK_IP_WITHOUT_MONEY,
    },
    Rule {
        id: "hk-ip-validity",
        stage: Stage::Amount,
        applies: HK_2024,
        fails: all(&[has(matter::IP_VALIDITY), not(&one_of(&[relief::DECLARATION, relief::STATUS]))]),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::HK_IP_VALIDITY,
    },
    Rule {
        id: "hk-ip-validity-alone",
        stage: Stage::Amount,
        applies: HK_2024,
        fails: all(&[has(matter::IP_VALIDITY), one_of(&[relief::DECLARATION, relief::STATUS])]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::HK_IP_VALIDITY_ALONE,
    },
    Rule {
        id: "hk-fines",
        stage: Stage::Amount,
        applies: HK_ANY,
        fails: yes(FactId::PenalPart),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::HK_FINES,
    },
    Rule {
        id: "hk-interest-and-costs",
        stage: Stage::Amount,
        applies: HK_ANY,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::HK_INTEREST_AND_COSTS,
    },
    Rule {
        id: "hk-both-places",
        stage: Stage::Amount,
        applies: HK_ANY,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::HK_BOTH_PLACES,
    },
    Rule {
        id: "hk-time-limit",
        stage: Stage::Time,
        applies: HK_NEW,
        fails: OUT_OF_TIME,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::HK_TIME_LIMIT,
    },
];
