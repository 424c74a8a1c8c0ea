//! Stage 8: which sums?.

use crate::facts::FactId;
use crate::facts::atom::{NEVER, against, all, any, yes};
use crate::law::conditions::{FOREIGN_JUDGMENT, FOREIGN_OR_AWARD};
use crate::law::points as p;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "damages-above-the-loss",
        stage: Stage::Amount,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[yes(FactId::PunitivePart), against(p::EXCESS_DAMAGES)]),
        effect: Some(Effect::Severs),
        burden: Burden::Debtor,
        sources: sources::DAMAGES_ABOVE_THE_LOSS,
    },
    Rule {
        id: "interest-and-costs",
        stage: Stage::Amount,
        applies: FOREIGN_OR_AWARD,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::INTEREST_AND_COSTS,
    },
    Rule {
        id: "payments-and-execution-elsewhere",
        stage: Stage::Amount,
        applies: FOREIGN_JUDGMENT,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::PAYMENTS_AND_EXECUTION_ELSEWHERE,
    },
    Rule {
        id: "recognition-in-part",
        stage: Stage::Amount,
        applies: all(&[FOREIGN_JUDGMENT, any(&[yes(FactId::PunitivePart), yes(FactId::PenalPart)])]),
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        sources: sources::RECOGNITION_IN_PART,
    },
    Rule { id: "currency", stage: Stage::Amount, applies: FOREIGN_OR_AWARD, fails: NEVER, effect: None, burden: Burden::Court, sources: sources::CURRENCY },
];
