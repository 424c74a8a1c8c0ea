//! Stage 1: is there a legal basis? as far as it warns.

use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, NEVER, against, all, any, no, not, one_of};
use crate::facts::table::debtor_kind;
use crate::law::conditions::{NO_BASIS, NO_TREATY, OTHER_ROUTE, RECIPROCITY_LACKING};
use crate::law::points as p;
use crate::law::profile::place;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "right-road",
        stage: Stage::Basis,
        applies: ALWAYS,
        fails: any(&[no(FactId::JudgmentGiven), all(&[place::is(place::MAINLAND), not(&OTHER_ROUTE)])]),
        effect: Some(Effect::Redirects),
        burden: Burden::Applicant,
        sources: sources::RIGHT_ROAD,
    },
    Rule {
        id: "treaty",
        stage: Stage::Basis,
        applies: all(&[not(&NO_TREATY), not(&OTHER_ROUTE)]),
        fails: NO_BASIS,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::TREATY,
    },
    Rule {
        id: "reciprocity",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, not(&OTHER_ROUTE)]),
        fails: RECIPROCITY_LACKING,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::RECIPROCITY,
    },
    Rule {
        id: "reciprocity-in-fact",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, not(&OTHER_ROUTE)]),
        fails: RECIPROCITY_LACKING,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::RECIPROCITY_IN_FACT,
    },
    Rule {
        id: "reciprocity-tests",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, not(&OTHER_ROUTE)]),
        fails: RECIPROCITY_LACKING,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::RECIPROCITY_TESTS,
    },
    Rule {
        id: "when-there-is-no-basis",
        stage: Stage::Basis,
        applies: all(&[NO_BASIS, not(&OTHER_ROUTE)]),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::WHEN_THERE_IS_NO_BASIS,
    },
    Rule {
        id: "foreign-state-debtor",
        stage: Stage::Basis,
        applies: one_of(&[debtor_kind::STATE, debtor_kind::CENTRAL_BANK]),
        fails: against(p::STATE_IMMUNITY),
        effect: Some(Effect::Dismisses),
        burden: Burden::Debtor,
        sources: sources::FOREIGN_STATE_DEBTOR,
    },
];
