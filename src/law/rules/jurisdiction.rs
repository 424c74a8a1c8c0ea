//! Stage 4: had the foreign court jurisdiction?.

use super::{BEFORE_SUMMARY, SINCE_1991, SINCE_2024, SINCE_SUMMARY, SUMMARY, version};
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, against, all, is, no, not, yes};
use crate::facts::odds::VALID_CLAUSE;
use crate::facts::table::{jurisdiction, remedy};
use crate::law::conditions::{ABSENT, APPEARED, NO_TREATY, OTHER_ROUTE, TREATY_TEST_UNREAD};
use crate::law::points as p;
use crate::law::rule::Trust::{M, P, S};
use crate::law::rule::{Authority, Burden, Citation, Effect, Rule, Stage, cite};

/// The only general ground that the statute named until the Summary: basic principles, sovereignty, security, public interest.
const BASIC_PRINCIPLES: &[Citation] =
    &[cite("cpl-2017", "282", P), cite("cpl-2012", "282", P), cite("cpl-2007", "266", S), cite("cpl-1991", "268", P), cite("treaty", "", M)];

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "foreign-jurisdiction",
        note: "R-30",
        stage: Stage::Jurisdiction,
        applies: ALWAYS,
        fails: is(jurisdiction::LACKING),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[
            version(BEFORE_SUMMARY, Authority::Opinion, BASIC_PRINCIPLES),
            version(
                SUMMARY,
                Authority::Summary,
                &[cite("conf-2021", "46(1)", S), cite("cpl-2017", "282", P), cite("cpl-2021", "289", P), cite("treaty", "", M)],
            ),
            version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "300(1)", P), cite("cpl-2023", "301(1)", P), cite("cpl-2023", "276", P)]),
        ],
        cases: &["fr-bobigny-jinhua-2017", "gb-spar-shipping-2022"],
    },
    Rule {
        id: "exclusive-jurisdiction",
        note: "R-31",
        stage: Stage::Jurisdiction,
        applies: ALWAYS,
        fails: is(jurisdiction::PRC_EXCLUSIVE),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: &[
            version(
                BEFORE_SUMMARY,
                Authority::Opinion,
                &[
                    cite("cpl-2017", "33", P),
                    cite("cpl-2017", "266", P),
                    cite("cpl-2012", "33", P),
                    cite("cpl-2012", "266", P),
                    cite("cpl-2007", "34", M),
                    cite("cpl-2007", "244", M),
                    cite("cpl-1991", "34", M),
                    cite("cpl-1991", "246", M),
                    cite("mspl-1999", "7", P),
                ],
            ),
            version(
                SUMMARY,
                Authority::Summary,
                &[
                    cite("conf-2021", "46(1)", S),
                    cite("cpl-2021", "34", P),
                    cite("cpl-2021", "273", P),
                    cite("cpl-2017", "33", P),
                    cite("cpl-2017", "266", P),
                    cite("mspl-1999", "7", P),
                    cite("spc-int-2022", "28", P),
                ],
            ),
            version(
                SINCE_2024,
                Authority::Statute,
                &[
                    cite("cpl-2023", "301(2)", P),
                    cite("cpl-2023", "34", P),
                    cite("cpl-2023", "279", P),
                    cite("mspl-1999", "7", P),
                    cite("spc-int-2022", "28", P),
                ],
            ),
        ],
        cases: &[],
    },
    Rule {
        id: "chosen-court",
        note: "R-32",
        stage: Stage::Jurisdiction,
        applies: ALWAYS,
        fails: is(jurisdiction::AGAINST_CHOICE),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[version(
            SINCE_2024,
            Authority::Statute,
            &[
                cite("cpl-2023", "301(3)", P),
                cite("conf-2021", "1", P),
                cite("conf-2021", "2", P),
                cite("spc-int-2022", "529", P),
                cite("spc-int-2022", "31", P),
            ],
        )],
        cases: &[],
    },
    Rule {
        id: "competent-chinese-court",
        note: "R-33",
        stage: Stage::Jurisdiction,
        applies: not(&OTHER_ROUTE),
        fails: all(&[no(FactId::DebtorInChina), no(FactId::AssetsInChina), not(&all(&[is(remedy::RECOGNITION), yes(FactId::ApplicantInChina)]))]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        versions: &[version(
            SINCE_1991,
            Authority::Statute,
            &[
                cite("cpl-2023", "298", P),
                cite("cpl-2021", "288", P),
                cite("cpl-2017", "281", M),
                cite("cpl-2012", "281", M),
                cite("cpl-2007", "265", S),
                cite("cpl-1991", "267", M),
                cite("conf-2021", "34", S),
                cite("conf-2021", "40", M),
            ],
        )],
        cases: &["kr-krnc-v-choo-2021"],
    },
    Rule {
        id: "treaty-test-of-jurisdiction",
        note: "R-34",
        stage: Stage::Jurisdiction,
        applies: not(&NO_TREATY),
        fails: all(&[TREATY_TEST_UNREAD, not(&is(jurisdiction::PROPER)), against(p::TREATY_JURISDICTION)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: &[version(
            SINCE_1991,
            Authority::Treaty,
            &[
                cite("treaty", "", M),
                cite("cpl-2023", "271", P),
                cite("cpl-2021", "267", P),
                cite("cpl-2017", "282", P),
                cite("cpl-2012", "282", P),
                cite("cpl-2007", "266", S),
                cite("cpl-1991", "268", P),
            ],
        )],
        cases: &["fr-bobigny-jinhua-2017"],
    },
    Rule {
        id: "arbitration-clause-after-appearance",
        note: "R-35",
        stage: Stage::Jurisdiction,
        applies: all(&[VALID_CLAUSE, APPEARED]),
        fails: all(&[yes(FactId::ArbitrationPleaded), against(p::ARBITRATION_PLEADED)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[version(SINCE_SUMMARY, Authority::Summary, &[cite("conf-2021", "47", S)])],
        cases: &[],
    },
    Rule {
        id: "arbitration-clause-and-default",
        note: "R-36",
        stage: Stage::Jurisdiction,
        applies: all(&[VALID_CLAUSE, ABSENT]),
        fails: against(p::ARBITRATION_DEFAULT),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[
            version(BEFORE_SUMMARY, Authority::Case, BASIC_PRINCIPLES),
            version(SINCE_SUMMARY, Authority::Summary, &[cite("conf-2021", "47", S), cite("law-choice-2010", "18", P)]),
        ],
        cases: &["us-sunvalley-v-baoding-2019"],
    },
];
