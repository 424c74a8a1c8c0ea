//! Stage 8: which sums?.

use super::{BEFORE_SUMMARY, SINCE_2024, SINCE_SUMMARY, version};
use crate::day::since;
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, NEVER, against, all, any, yes};
use crate::law::points as p;
use crate::law::rule::Trust::{P, PPart, S};
use crate::law::rule::{Authority, Burden, Effect, Rule, Stage, cite};

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "damages-above-the-loss",
        note: "R-65",
        stage: Stage::Amount,
        applies: ALWAYS,
        fails: all(&[yes(FactId::PunitivePart), against(p::EXCESS_DAMAGES)]),
        effect: Some(Effect::Severs),
        burden: Burden::Debtor,
        versions: &[
            version(
                BEFORE_SUMMARY,
                Authority::Opinion,
                &[cite("cpl-2017", "282", P), cite("cpl-2012", "282", P), cite("cpl-2007", "266", S), cite("cpl-1991", "268", P)],
            ),
            version(SINCE_SUMMARY, Authority::Summary, &[cite("conf-2021", "45", PPart)]),
        ],
        cases: &["us-wang-v-zeng-2022", "us-jiang-huang-v-zeng-2022", "us-xia-v-zeng-2022"],
    },
    Rule {
        id: "interest-and-costs",
        note: "R-66",
        stage: Stage::Amount,
        applies: ALWAYS,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        versions: &[version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "264", P), cite("cpl-2023", "299", P)])],
        cases: &[],
    },
    Rule {
        id: "payments-and-execution-elsewhere",
        note: "R-67",
        stage: Stage::Amount,
        applies: ALWAYS,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        versions: &[version(SINCE_SUMMARY, Authority::Summary, &[cite("conf-2021", "36", S)])],
        cases: &[],
    },
    Rule {
        id: "recognition-in-part",
        note: "R-68",
        stage: Stage::Amount,
        applies: any(&[yes(FactId::PunitivePart), yes(FactId::PenalPart)]),
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        versions: &[
            version(crate::day::between((2021, 12, 31), (2024, 1, 1)), Authority::Summary, &[cite("conf-2021", "45", PPart)]),
            version(SINCE_2024, Authority::Statute, &[cite("cpl-2023", "281(3)", P), cite("conf-2021", "45", PPart)]),
        ],
        cases: &["us-wang-v-zeng-2022"],
    },
    Rule {
        id: "currency",
        note: "R-69",
        stage: Stage::Amount,
        applies: ALWAYS,
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        versions: &[
            version(crate::day::between((2008, 8, 5), (2014, 8, 1)), Authority::Statute, &[cite("fees-2006", "55", P), cite("fx-2008", "8", P)]),
            version(since(2014, 8, 1), Authority::Interpretation, &[cite("fees-2006", "55", P), cite("exec-interest-2014", "5", P), cite("fx-2008", "8", P)]),
        ],
        cases: &[],
    },
];
