//! Stage 6: is there a conflicting decision or a parallel case?.

use super::{BEFORE_SUMMARY, SINCE_1991, SINCE_2024, SUMMARY, version};
use crate::day::between;
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, NEVER, against, all, any, is, not, yes};
use crate::facts::odds::PENDING_IN_CHINA;
use crate::facts::table::{chinese_proceedings, earlier_application};
use crate::law::points as p;
use crate::law::profile::first_filed;
use crate::law::rule::Trust::{M, P, S};
use crate::law::rule::{Authority, Burden, Citation, Effect, Rule, Stage, cite};

/// The only general ground that the statute named until the Summary.
const BASIC_PRINCIPLES: &[Citation] =
    &[cite("cpl-2017", "282", P), cite("cpl-2012", "282", P), cite("cpl-2007", "266", S), cite("cpl-1991", "268", P), cite("treaty", "", M)];

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "chinese-judgment",
        note: "R-50",
        stage: Stage::Conflicts,
        applies: ALWAYS,
        fails: is(chinese_proceedings::JUDGED),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: &[
            version(
                between((1991, 4, 9), (2015, 2, 4)),
                Authority::Opinion,
                &[cite("cpl-2012", "282", P), cite("cpl-2007", "266", S), cite("cpl-1991", "268", P), cite("treaty", "", M)],
            ),
            version(between((2015, 2, 4), (2022, 4, 10)), Authority::Interpretation, &[cite("spc-int-2015", "533", P), cite("conf-2021", "46(4)", M)]),
            version(between((2022, 4, 10), (2024, 1, 1)), Authority::Interpretation, &[cite("spc-int-2022", "531(1)", P), cite("conf-2021", "46(4)", M)]),
            version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "300(4)", P), cite("spc-int-2022", "531(1)", P)]),
        ],
        cases: &["sg-zhao-v-ye-2025"],
    },
    Rule {
        id: "third-state-judgment",
        note: "R-51",
        stage: Stage::Conflicts,
        applies: ALWAYS,
        fails: yes(FactId::ThirdStateRecognised),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: &[
            version(BEFORE_SUMMARY, Authority::Opinion, BASIC_PRINCIPLES),
            version(SUMMARY, Authority::Summary, &[cite("conf-2021", "46(4)", M), cite("cpl-2017", "282", P), cite("cpl-2021", "289", P)]),
            version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "300(4)", P)]),
        ],
        cases: &[],
    },
    Rule {
        id: "recognised-award",
        note: "R-52",
        stage: Stage::Conflicts,
        applies: ALWAYS,
        fails: yes(FactId::ConflictingAward),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[version(SUMMARY, Authority::Summary, &[cite("conf-2021", "46(4)", M), cite("cpl-2017", "282", P), cite("cpl-2021", "289", P)])],
        cases: &[],
    },
    Rule {
        id: "conflicting-award",
        note: "R-52",
        stage: Stage::Conflicts,
        applies: ALWAYS,
        fails: all(&[yes(FactId::ConflictingAward), against(p::CONFLICTING_AWARD)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[
            version(BEFORE_SUMMARY, Authority::Opinion, BASIC_PRINCIPLES),
            version(SINCE_2024, Authority::Opinion, &[cite("cpl-2023", "300(5)", P), cite("conf-2021", "46(4)", M)]),
        ],
        cases: &[],
    },
    Rule {
        id: "parallel-suit-before-2024",
        note: "R-53",
        stage: Stage::Conflicts,
        applies: ALWAYS,
        fails: PENDING_IN_CHINA,
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Debtor,
        versions: &[version(
            between((1991, 4, 9), (2024, 1, 1)),
            Authority::Case,
            &[
                cite("cpl-2021", "289", P),
                cite("cpl-2017", "282", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
                cite("treaty", "", M),
            ],
        )],
        cases: &["nz-americhip-v-dean-2019"],
    },
    Rule {
        id: "parallel-suit",
        note: "R-53",
        stage: Stage::Conflicts,
        applies: ALWAYS,
        fails: all(&[PENDING_IN_CHINA, against(p::PARALLEL_SUIT)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: &[version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "302", P)])],
        cases: &[],
    },
    Rule {
        id: "first-filed-case",
        note: "R-53",
        stage: Stage::Conflicts,
        applies: all(&[first_filed::of(&[first_filed::PROTECTED, first_filed::UNREAD]), PENDING_IN_CHINA]),
        fails: all(&[
            yes(FactId::ChineseProceedingsFirst),
            any(&[first_filed::is(first_filed::PROTECTED), all(&[first_filed::is(first_filed::UNREAD), against(p::FIRST_FILED)])]),
        ]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[version(
            SINCE_1991,
            Authority::Treaty,
            &[
                cite("treaty", "", M),
                cite("cpl-2023", "271", P),
                cite("spc-int-2022", "531(1)", P),
                cite("cpl-2021", "267", P),
                cite("cpl-2017", "282", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
            ],
        )],
        cases: &[],
    },
    Rule {
        id: "after-recognition",
        note: "R-54",
        stage: Stage::Conflicts,
        applies: ALWAYS,
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        versions: &[
            version(between((2015, 2, 4), (2022, 4, 10)), Authority::Interpretation, &[cite("spc-int-2015", "533", P)]),
            version(between((2022, 4, 10), (2024, 1, 1)), Authority::Interpretation, &[cite("spc-int-2022", "531(2)", P)]),
            version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "281(3)", P), cite("spc-int-2022", "531(2)", P)]),
        ],
        cases: &[],
    },
    Rule {
        id: "second-application",
        note: "R-55",
        stage: Stage::Conflicts,
        applies: not(&is(earlier_application::NONE)),
        fails: all(&[is(earlier_application::REFUSED), against(p::SECOND_APPLICATION)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        versions: &[
            version(between((1991, 4, 9), (2021, 12, 31)), Authority::Opinion, BASIC_PRINCIPLES),
            version(
                between((2021, 12, 31), (2022, 4, 10)),
                Authority::Summary,
                &[cite("conf-2021", "40", M), cite("conf-2021", "43", S), cite("conf-2021", "48", M)],
            ),
            version(
                crate::day::since(2022, 4, 10),
                Authority::Summary,
                &[cite("conf-2021", "40", M), cite("conf-2021", "43", S), cite("conf-2021", "48", M), cite("spc-int-2022", "542(2)", P)],
            ),
        ],
        cases: &["us-luoshe-v-li-2024"],
    },
];
