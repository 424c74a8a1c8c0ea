//! Stage 6: is there a conflicting decision or a parallel case?.

use crate::facts::FactId;
use crate::facts::atom::{NEVER, against, all, any, is, not, yes};
use crate::facts::odds::PENDING_IN_CHINA;
use crate::facts::table::{chinese_proceedings, earlier_application};
use crate::law::conditions::FOREIGN_JUDGMENT;
use crate::law::points as p;
use crate::law::profile::first_filed;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "chinese-judgment",
        stage: Stage::Conflicts,
        applies: FOREIGN_JUDGMENT,
        fails: is(chinese_proceedings::JUDGED),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::CHINESE_JUDGMENT,
    },
    Rule {
        id: "third-state-judgment",
        stage: Stage::Conflicts,
        applies: FOREIGN_JUDGMENT,
        fails: yes(FactId::ThirdStateRecognised),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::THIRD_STATE_JUDGMENT,
    },
    Rule {
        id: "recognised-award",
        stage: Stage::Conflicts,
        applies: FOREIGN_JUDGMENT,
        fails: yes(FactId::ConflictingAward),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::RECOGNISED_AWARD,
    },
    Rule {
        id: "conflicting-award",
        stage: Stage::Conflicts,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[yes(FactId::ConflictingAward), against(p::CONFLICTING_AWARD)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::CONFLICTING_AWARD,
    },
    Rule {
        id: "parallel-suit-before-2024",
        stage: Stage::Conflicts,
        applies: FOREIGN_JUDGMENT,
        fails: PENDING_IN_CHINA,
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Debtor,
        sources: sources::PARALLEL_SUIT_BEFORE_2024,
    },
    Rule {
        id: "parallel-suit",
        stage: Stage::Conflicts,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[PENDING_IN_CHINA, against(p::PARALLEL_SUIT)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::PARALLEL_SUIT,
    },
    Rule {
        id: "first-filed-case",
        stage: Stage::Conflicts,
        applies: all(&[FOREIGN_JUDGMENT, first_filed::of(&[first_filed::PROTECTED, first_filed::UNREAD]), PENDING_IN_CHINA]),
        fails: all(&[
            yes(FactId::ChineseProceedingsFirst),
            any(&[first_filed::is(first_filed::PROTECTED), all(&[first_filed::is(first_filed::UNREAD), against(p::FIRST_FILED)])]),
        ]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::FIRST_FILED_CASE,
    },
    Rule {
        id: "after-recognition",
        stage: Stage::Conflicts,
        applies: FOREIGN_JUDGMENT,
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        sources: sources::AFTER_RECOGNITION,
    },
    Rule {
        id: "second-application",
        stage: Stage::Conflicts,
        applies: all(&[FOREIGN_JUDGMENT, not(&is(earlier_application::NONE))]),
        fails: all(&[is(earlier_application::REFUSED), against(p::SECOND_APPLICATION)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::SECOND_APPLICATION,
    },
];
