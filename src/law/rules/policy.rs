//! Stage 7: public policy and the blocking rules..

use super::{SINCE_1991, version};
use crate::day::since;
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, against, all, one_of, yes};
use crate::facts::table::policy_concern;
use crate::law::points as p;
use crate::law::rule::Trust::{P, S};
use crate::law::rule::{Authority, Burden, Effect, Rule, Stage, cite};

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "public-policy",
        note: "R-60",
        stage: Stage::Policy,
        applies: ALWAYS,
        fails: yes(FactId::PublicPolicy),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: &[version(
            SINCE_1991,
            Authority::Statute,
            &[
                cite("cpl-2023", "300(5)", P),
                cite("cpl-2023", "299", P),
                cite("cpl-2021", "289", P),
                cite("cpl-2017", "282", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
            ],
        )],
        cases: &["us-luoshe-v-li-2024"],
    },
    Rule {
        id: "blocking",
        note: "R-61",
        stage: Stage::Policy,
        applies: ALWAYS,
        fails: all(&[one_of(&[policy_concern::FOREIGN_STATE_SUIT, policy_concern::SANCTIONS]), against(p::BLOCKING)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: &[version(
            since(2025, 3, 23),
            Authority::Statute,
            &[cite("afsl-reg-2025", "19", P), cite("afsl-2021", "12", P), cite("fip-reg-2025", "16", P)],
        )],
        cases: &[],
    },
];
