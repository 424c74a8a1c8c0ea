//! Stage 3: is it final, genuine, and was the judgment itself served?.

use super::{SINCE_1991, version};
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, against, all, has, has_any, no};
use crate::facts::table::papers;
use crate::law::points as p;
use crate::law::rule::Trust::{M, P, S};
use crate::law::rule::{Authority, Burden, Citation, Effect, Rule, Stage, cite};

const EFFECTIVE: &[Citation] = &[
    cite("cpl-2023", "298", P),
    cite("cpl-2021", "288", P),
    cite("cpl-2017", "281", M),
    cite("cpl-2017", "282", P),
    cite("cpl-2012", "281", M),
    cite("cpl-2012", "282", P),
    cite("cpl-2007", "265", S),
    cite("cpl-1991", "267", M),
    cite("conf-2021", "42", M),
    cite("conf-2021", "43", S),
];
const FILE: &[Citation] = &[
    cite("spc-int-2022", "541", P),
    cite("spc-int-2015", "543", P),
    cite("conf-2021", "43", S),
    cite("conf-2021", "35", S),
    cite("cpl-2012", "282", P),
    cite("cpl-2007", "266", S),
    cite("cpl-1991", "268", P),
];

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "effective",
        note: "R-25",
        stage: Stage::Finality,
        applies: ALWAYS,
        fails: no(FactId::Final),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        versions: &[version(SINCE_1991, Authority::Statute, EFFECTIVE)],
        cases: &["us-luoshe-v-li-2020", "us-luoshe-v-li-2024"],
    },
    Rule {
        id: "authentic",
        note: "R-26",
        stage: Stage::Finality,
        applies: ALWAYS,
        fails: has_any(&[papers::NOT_AUTHENTICATED, papers::NO_CERTIFIED_COPY]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        versions: &[version(SINCE_1991, Authority::Interpretation, FILE)],
        cases: &[],
    },
    Rule {
        id: "judgment-served",
        note: "R-27",
        stage: Stage::Finality,
        applies: ALWAYS,
        fails: all(&[no(FactId::JudgmentServed), against(p::JUDGMENT_SERVICE)]),
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        versions: &[version(
            SINCE_1991,
            Authority::Case,
            &[
                cite("hukla-2010", "", S),
                cite("treaty", "", M),
                cite("cpl-2023", "298", P),
                cite("cpl-2023", "294", P),
                cite("cpl-2021", "288", P),
                cite("cpl-2021", "284", P),
                cite("cpl-2017", "282", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
            ],
        )],
        cases: &["de-hukla-werke-2010", "fr-compiegne-chenzhou-2017"],
    },
    Rule {
        id: "proof-that-judgment-was-served",
        note: "R-27",
        stage: Stage::Finality,
        applies: ALWAYS,
        fails: has(papers::NO_PROOF_OF_JUDGMENT_SERVICE),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        versions: &[version(
            SINCE_1991,
            Authority::Case,
            &[
                cite("treaty", "", M),
                cite("cpl-2023", "298", P),
                cite("cpl-2021", "288", P),
                cite("cpl-2017", "282", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
            ],
        )],
        cases: &["fr-compiegne-chenzhou-2017"],
    },
];
