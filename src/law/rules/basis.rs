//! Stage 1: is there a legal basis? as far as it warns.

use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, NEVER, all, any, is, no, not};
use crate::facts::table::instrument;
use crate::law::conditions::{FOREIGN_JUDGMENT, NO_BASIS, NO_TREATY, RECIPROCITY_LACKING};
use crate::law::profile::place;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "right-road",
        stage: Stage::Basis,
        applies: ALWAYS,
        fails: any(&[no(FactId::JudgmentGiven), all(&[place::is(place::MAINLAND), not(&is(instrument::AWARD))])]),
        effect: Some(Effect::Redirects),
        burden: Burden::Applicant,
        sources: sources::RIGHT_ROAD,
    },
    Rule {
        id: "treaty",
        stage: Stage::Basis,
        applies: all(&[not(&NO_TREATY), FOREIGN_JUDGMENT]),
        fails: NO_BASIS,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::TREATY,
    },
    Rule {
        id: "reciprocity",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, FOREIGN_JUDGMENT]),
        fails: RECIPROCITY_LACKING,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::RECIPROCITY,
    },
    Rule {
        id: "reciprocity-in-fact",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, FOREIGN_JUDGMENT]),
        fails: RECIPROCITY_LACKING,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::RECIPROCITY_IN_FACT,
    },
    Rule {
        id: "reciprocity-tests",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, FOREIGN_JUDGMENT]),
        fails: RECIPROCITY_LACKING,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::RECIPROCITY_TESTS,
    },
    Rule {
        id: "when-there-is-no-basis",
        stage: Stage::Basis,
        applies: all(&[NO_BASIS, FOREIGN_JUDGMENT]),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::WHEN_THERE_IS_NO_BASIS,
    },
];
