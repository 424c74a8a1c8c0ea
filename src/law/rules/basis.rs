//! Stage 1: is there a legal basis? as far as it warns.

use super::{BEFORE_SUMMARY, SINCE_1991, SINCE_2024, SINCE_SUMMARY, version};
use crate::day::between;
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, NEVER, against, all, any, no, not, one_of};
use crate::facts::table::debtor_kind;
use crate::law::conditions::{NO_BASIS, NO_TREATY, OTHER_ROUTE, RECIPROCITY_LACKING};
use crate::law::points as p;
use crate::law::profile::place;
use crate::law::rule::Trust::{M, P, S};
use crate::law::rule::{Authority, Burden, Citation, Effect, Rule, Stage, cite};

/// Who may ask, and on what footing, through the versions of the Civil Procedure Law.
const ASK: &[Citation] = &[
    cite("cpl-2023", "298", P),
    cite("cpl-2023", "299", P),
    cite("cpl-2021", "288", P),
    cite("cpl-2021", "289", P),
    cite("cpl-2017", "281", M),
    cite("cpl-2017", "282", P),
    cite("cpl-2012", "281", M),
    cite("cpl-2012", "282", P),
    cite("cpl-2007", "265", S),
    cite("cpl-2007", "266", S),
    cite("cpl-1991", "267", M),
    cite("cpl-1991", "268", P),
];

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "right-road",
        note: "R-01",
        stage: Stage::Basis,
        applies: ALWAYS,
        fails: any(&[no(FactId::JudgmentGiven), all(&[place::is(place::MAINLAND), not(&OTHER_ROUTE)])]),
        effect: Some(Effect::Redirects),
        burden: Burden::Applicant,
        versions: &[version(SINCE_1991, Authority::Statute, ASK)],
        cases: &[],
    },
    Rule {
        id: "treaty",
        note: "R-02",
        stage: Stage::Basis,
        applies: all(&[not(&NO_TREATY), not(&OTHER_ROUTE)]),
        fails: NO_BASIS,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        versions: &[version(
            SINCE_1991,
            Authority::Treaty,
            &[
                cite("treaty", "", M),
                cite("cpl-2023", "271", P),
                cite("cpl-2023", "299", P),
                cite("cpl-2021", "267", P),
                cite("cpl-2021", "289", P),
                cite("cpl-2017", "282", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
                cite("conf-2021", "33(1)", S),
            ],
        )],
        cases: &["fr-bobigny-jinhua-2017", "ae-li-v-tian-2018", "by-minsk-maintenance-2020"],
    },
    Rule {
        id: "reciprocity",
        note: "R-03",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, not(&OTHER_ROUTE)]),
        fails: RECIPROCITY_LACKING,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        versions: &[version(
            SINCE_1991,
            Authority::Statute,
            &[
                cite("cpl-2023", "299", P),
                cite("cpl-2021", "289", P),
                cite("cpl-2017", "282", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
                cite("spc-int-2022", "542(1)", P),
                cite("spc-int-2015", "544", P),
            ],
        )],
        cases: &["jp-gomi-akira-1995", "kr-spring-comm-2011", "au-dnt-power-engine-2007", "sg-kolmar-v-sutex-2016"],
    },
    Rule {
        id: "reciprocity-in-fact",
        note: "R-04",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, not(&OTHER_ROUTE)]),
        fails: RECIPROCITY_LACKING,
        effect: None,
        burden: Burden::Applicant,
        versions: &[version(
            BEFORE_SUMMARY,
            Authority::Case,
            &[cite("gomi-1995", "", M), cite("cpl-2017", "282", P), cite("cpl-2012", "282", P), cite("cpl-2007", "266", S), cite("cpl-1991", "268", P)],
        )],
        cases: &["jp-gomi-akira-1995", "us-liu-li-v-tao-li-2017", "kr-choi-v-yoon-2019"],
    },
    Rule {
        id: "reciprocity-tests",
        note: "R-04",
        stage: Stage::Basis,
        applies: all(&[NO_TREATY, not(&OTHER_ROUTE)]),
        fails: RECIPROCITY_LACKING,
        effect: None,
        burden: Burden::Applicant,
        versions: &[version(SINCE_SUMMARY, Authority::Summary, &[cite("conf-2021", "44", S), cite("conf-2021", "49(2)", S)])],
        cases: &["gb-spar-shipping-2022", "sg-zhao-v-ye-2025", "th-orient-thai-2024"],
    },
    Rule {
        id: "when-there-is-no-basis",
        note: "R-05",
        stage: Stage::Basis,
        applies: all(&[NO_BASIS, not(&OTHER_ROUTE)]),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        versions: &[
            version(between((2015, 2, 4), (2022, 4, 10)), Authority::Interpretation, &[cite("spc-int-2015", "544", P)]),
            version(between((2022, 4, 10), (2024, 1, 1)), Authority::Interpretation, &[cite("spc-int-2022", "542(2)", P)]),
            version(
                SINCE_2024,
                Authority::Interpretation,
                &[
                    cite("spc-int-2022", "542(2)", P),
                    cite("cpl-2023", "276", P),
                    cite("cpl-2023", "22", P),
                    cite("evid-2019", "10", P),
                    cite("evid-2019", "16", P),
                    cite("civil-code", "188", P),
                ],
            ),
        ],
        cases: &[],
    },
    Rule {
        id: "foreign-state-debtor",
        note: "R-08",
        stage: Stage::Basis,
        applies: one_of(&[debtor_kind::STATE, debtor_kind::CENTRAL_BANK]),
        fails: against(p::STATE_IMMUNITY),
        effect: Some(Effect::Dismisses),
        burden: Burden::Debtor,
        versions: &[
            version(between((2005, 10, 25), (2024, 1, 1)), Authority::Statute, &[cite("fcb-2005", "1", P)]),
            version(
                SINCE_2024,
                Authority::Statute,
                &[cite("fsil-2023", "3", P), cite("fsil-2023", "13", P), cite("fsil-2023", "14", P), cite("fsil-2023", "15", P), cite("fcb-2005", "1", P)],
            ),
        ],
        cases: &[],
    },
];
