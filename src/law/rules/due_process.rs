//! Stage 5: was the debtor lawfully summoned and heard?.

use super::{BEFORE_SUMMARY, SINCE_1991, SINCE_2024, SUMMARY, version};
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, against, all, any, has, is, no, not, one_of, yes};
use crate::facts::odds::UNREPRESENTED;
use crate::facts::table::{papers, service_proof};
use crate::law::conditions::{ABSENT, APPEARED, BAD_SERVICE};
use crate::law::points as p;
use crate::law::rule::Trust::{M, P, S};
use crate::law::rule::{Authority, Burden, Citation, Effect, Rule, Stage, Version, cite};

const PRINCIPLES: &[Citation] = &[
    cite("hukla-2010", "", S),
    cite("uzbekistan-2011", "", S),
    cite("treaty", "", M),
    cite("cpl-2017", "282", P),
    cite("cpl-2012", "282", P),
    cite("cpl-2007", "266", S),
    cite("cpl-1991", "268", P),
];
const BASIC_PRINCIPLES: &[Citation] = &[cite("cpl-2017", "282", P), cite("cpl-2012", "282", P), cite("cpl-2007", "266", S), cite("cpl-1991", "268", P)];

/// Summons, hearing and representation: practice and treaties, then the Summary, then the statute.
const SUMMONS_AND_HEARING: &[Version] = &[
    version(BEFORE_SUMMARY, Authority::Case, PRINCIPLES),
    version(SUMMARY, Authority::Summary, &[cite("conf-2021", "46(2)", M), cite("cpl-2017", "282", P), cite("cpl-2021", "289", P), cite("treaty", "", M)]),
    version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "300(2)", P)]),
];

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "lawful-summons",
        note: "R-40",
        stage: Stage::DueProcess,
        applies: ALWAYS,
        fails: all(&[no(FactId::SummonsProper), any(&[ABSENT, all(&[APPEARED, against(p::APPEARANCE_CURES)])])]),
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        versions: SUMMONS_AND_HEARING,
        cases: &["uz-choryanaslxizmat-2011", "us-liu-li-v-tao-li-2017"],
    },
    Rule {
        id: "channel-of-service",
        note: "R-41",
        stage: Stage::DueProcess,
        applies: ABSENT,
        fails: BAD_SERVICE,
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        versions: &[
            version(
                BEFORE_SUMMARY,
                Authority::Case,
                &[
                    cite("uzbekistan-2011", "", S),
                    cite("hsc-1965", "5", S),
                    cite("hsc-1965", "10", S),
                    cite("treaty", "", M),
                    cite("cpl-2017", "277", M),
                    cite("cpl-2012", "277", M),
                    cite("cpl-2007", "261", M),
                    cite("cpl-1991", "263", M),
                ],
            ),
            version(
                SUMMARY,
                Authority::Statute,
                &[cite("cpl-2021", "284", P), cite("cpl-2017", "277", M), cite("hsc-1965", "5", S), cite("hsc-1965", "10", S), cite("treaty", "", M)],
            ),
            version(
                SINCE_2024,
                Authority::Statute,
                &[
                    cite("cpl-2023", "300(2)", P),
                    cite("cpl-2023", "293", P),
                    cite("cpl-2023", "294", P),
                    cite("hsc-1965", "5", S),
                    cite("hsc-1965", "10", S),
                    cite("hsc-1965", "15", M),
                    cite("treaty", "", M),
                    cite("fip-reg-2025", "12", P),
                ],
            ),
        ],
        cases: &["uz-choryanaslxizmat-2011", "us-liu-li-v-tao-li-2017"],
    },
    Rule {
        id: "chance-to-be-heard",
        note: "R-42",
        stage: Stage::DueProcess,
        applies: ALWAYS,
        fails: no(FactId::Heard),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: SUMMONS_AND_HEARING,
        cases: &[],
    },
    Rule {
        id: "representation",
        note: "R-43",
        stage: Stage::DueProcess,
        applies: ALWAYS,
        fails: UNREPRESENTED,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: SUMMONS_AND_HEARING,
        cases: &[],
    },
    Rule {
        id: "gaps-in-the-file",
        note: "R-44",
        stage: Stage::DueProcess,
        applies: ALWAYS,
        fails: has(papers::NO_TRANSLATION),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        versions: &[version(
            SINCE_1991,
            Authority::Interpretation,
            &[
                cite("conf-2021", "40", M),
                cite("conf-2021", "43", S),
                cite("spc-int-2022", "541", P),
                cite("spc-int-2022", "525", P),
                cite("spc-int-2015", "543", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
            ],
        )],
        cases: &[],
    },
    Rule {
        id: "fraud",
        note: "R-45",
        stage: Stage::DueProcess,
        applies: ALWAYS,
        fails: yes(FactId::Fraud),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[
            version(BEFORE_SUMMARY, Authority::Case, BASIC_PRINCIPLES),
            version(SUMMARY, Authority::Summary, &[cite("conf-2021", "46(3)", M), cite("cpl-2017", "282", P), cite("cpl-2021", "289", P)]),
            version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "300(3)", P)]),
        ],
        cases: &["it-milan-forged-hangzhou-2015", "it-milan-forged-lishui-2018", "us-luoshe-v-li-2024"],
    },
    Rule {
        id: "proof-of-summons",
        note: "R-46",
        stage: Stage::DueProcess,
        applies: ABSENT,
        fails: all(&[
            any(&[has(papers::NO_PROOF_OF_SUMMONS), is(service_proof::NOTHING)]),
            not(&one_of(&[service_proof::CERTIFICATE, service_proof::JUDGMENT_SAYS])),
        ]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        versions: &[version(
            SINCE_1991,
            Authority::Interpretation,
            &[
                cite("spc-int-2022", "541(1)", P),
                cite("spc-int-2015", "543", P),
                cite("conf-2021", "35", S),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
            ],
        )],
        cases: &[],
    },
];
