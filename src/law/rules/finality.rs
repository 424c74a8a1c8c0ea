//! Stage 3: is it final, genuine, and was the judgment itself served?.

use crate::facts::FactId;
use crate::facts::atom::{against, all, has, has_any, no};
use crate::facts::table::papers;
use crate::law::conditions::FOREIGN_JUDGMENT;
use crate::law::points as p;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "effective",
        stage: Stage::Finality,
        applies: FOREIGN_JUDGMENT,
        fails: no(FactId::Final),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::EFFECTIVE,
    },
    Rule {
        id: "authentic",
        stage: Stage::Finality,
        applies: FOREIGN_JUDGMENT,
        fails: has_any(&[papers::NOT_AUTHENTICATED, papers::NO_CERTIFIED_COPY]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::AUTHENTIC,
    },
    Rule {
        id: "judgment-served",
        stage: Stage::Finality,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[no(FactId::JudgmentServed), against(p::JUDGMENT_SERVICE)]),
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        sources: sources::JUDGMENT_SERVED,
    },
    Rule {
        id: "proof-that-judgment-was-served",
        stage: Stage::Finality,
        applies: FOREIGN_JUDGMENT,
        fails: has(papers::NO_PROOF_OF_JUDGMENT_SERVICE),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::PROOF_THAT_JUDGMENT_WAS_SERVED,
    },
];
