//! Stage 7: public policy and the blocking rules..

use crate::facts::FactId;
use crate::facts::atom::{against, all, one_of, yes};
use crate::facts::table::policy_concern;
use crate::law::conditions::FOREIGN_JUDGMENT;
use crate::law::points as p;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "public-policy",
        stage: Stage::Policy,
        applies: FOREIGN_JUDGMENT,
        fails: yes(FactId::PublicPolicy),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::PUBLIC_POLICY,
    },
    Rule {
        id: "blocking",
        stage: Stage::Policy,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[one_of(&[policy_concern::FOREIGN_STATE_SUIT, policy_concern::SANCTIONS]), against(p::BLOCKING)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::BLOCKING,
    },
];
