//! Stage 9: is there still time?. The days themselves are computed in `law::limitation`.

use crate::facts::atom::{NEVER, all, is};
use crate::facts::table::{performance_terms, remedy};
use crate::law::conditions::{FOREIGN_OR_AWARD, OUT_OF_TIME};
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "time-limit",
        stage: Stage::Time,
        applies: FOREIGN_OR_AWARD,
        fails: OUT_OF_TIME,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::TIME_LIMIT,
    },
    Rule {
        id: "instalments-one-by-one",
        stage: Stage::Time,
        applies: all(&[FOREIGN_OR_AWARD, is(performance_terms::INSTALMENTS)]),
        fails: NEVER,
        effect: None,
        burden: Burden::Debtor,
        sources: sources::INSTALMENTS_ONE_BY_ONE,
    },
    Rule {
        id: "recognition-first-execution-later",
        stage: Stage::Time,
        applies: all(&[FOREIGN_OR_AWARD, is(remedy::RECOGNITION)]),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::RECOGNITION_FIRST_EXECUTION_LATER,
    },
    Rule {
        id: "assets-found-later",
        stage: Stage::Time,
        applies: FOREIGN_OR_AWARD,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::ASSETS_FOUND_LATER,
    },
];
