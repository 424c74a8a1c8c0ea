//! Stage 9: is there still time?. The days themselves are computed in `law::limitation`.

use super::{SINCE_2024, version};
use crate::day::{between, since};
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, NEVER, against, all, any, is, no, not, one_of, yes};
use crate::facts::table::{performance_terms, relief, remedy};
use crate::law::points as p;
use crate::law::rule::Trust::{M, P};
use crate::law::rule::{Authority, Burden, Effect, Rule, Stage, cite};

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "time-limit",
        note: "R-70",
        stage: Stage::Time,
        applies: ALWAYS,
        fails: all(&[
            no(FactId::WithinTime),
            any(&[yes(FactId::LimitationObjection), all(&[no(FactId::LimitationObjection), against(p::TIME_OF_OWN_MOTION)])]),
            any(&[not(&one_of(&[relief::STATUS, relief::DECLARATION])), against(p::TIME_FOR_STATUS)]),
        ]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        versions: &[
            version(between((1991, 4, 9), (2008, 4, 1)), Authority::Statute, &[cite("cpl-1991", "219", M)]),
            version(between((2008, 4, 1), (2013, 1, 1)), Authority::Statute, &[cite("cpl-2007", "215", M)]),
            version(
                between((2013, 1, 1), (2022, 1, 1)),
                Authority::Statute,
                &[cite("cpl-2012", "239", P), cite("cpl-2017", "239", P), cite("spc-int-2015", "547", P)],
            ),
            version(
                between((2022, 1, 1), (2024, 1, 1)),
                Authority::Statute,
                &[cite("cpl-2021", "246", P), cite("spc-int-2015", "547", P), cite("spc-int-2022", "545(1)", P), cite("exec-int-2008", "20", P)],
            ),
            version(
                SINCE_2024,
                Authority::Statute,
                &[
                    cite("cpl-2023", "250", P),
                    cite("spc-int-2022", "545(1)", P),
                    cite("spc-int-2022", "481", P),
                    cite("exec-int-2008", "20", P),
                    cite("exec-int-2008", "21", P),
                    cite("civil-code", "194", P),
                    cite("civil-code", "195", P),
                ],
            ),
        ],
        cases: &["fr-bobigny-jinhua-2017"],
    },
    Rule {
        id: "instalments-one-by-one",
        note: "R-70",
        stage: Stage::Time,
        applies: is(performance_terms::INSTALMENTS),
        fails: NEVER,
        effect: None,
        burden: Burden::Debtor,
        versions: &[version(
            between((2008, 4, 1), (2022, 1, 1)),
            Authority::Statute,
            &[cite("cpl-2007", "215", M), cite("cpl-2012", "239", P), cite("cpl-2017", "239", P)],
        )],
        cases: &[],
    },
    Rule {
        id: "recognition-first-execution-later",
        note: "R-71",
        stage: Stage::Time,
        applies: is(remedy::RECOGNITION),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        versions: &[
            version(between((2015, 2, 4), (2022, 4, 10)), Authority::Interpretation, &[cite("spc-int-2015", "547", P)]),
            version(since(2022, 4, 10), Authority::Interpretation, &[cite("spc-int-2022", "544(2)", P), cite("spc-int-2022", "545(2)", P)]),
        ],
        cases: &["gb-spar-shipping-2022"],
    },
    Rule {
        id: "assets-found-later",
        note: "R-72",
        stage: Stage::Time,
        applies: ALWAYS,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        versions: &[
            version(between((2015, 2, 4), (2022, 4, 10)), Authority::Interpretation, &[cite("spc-int-2015", "517", P)]),
            version(between((2022, 4, 10), (2024, 1, 1)), Authority::Interpretation, &[cite("spc-int-2022", "515", P), cite("spc-int-2022", "517", P)]),
            version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "265", P), cite("spc-int-2022", "515", P), cite("spc-int-2022", "517", P)]),
        ],
        cases: &[],
    },
];
