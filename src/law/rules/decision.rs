//! Stage 2: is it the right kind of decision?, with.

use super::{SINCE_1991, SINCE_2024, SINCE_SUMMARY, version};
use crate::day::{Period, between};
use crate::facts::FactId;
use crate::facts::atom::{ALWAYS, NEVER, against, all, any, has, has_any, is, not, one_of, yes};
use crate::facts::table::{court_kind, decision_kind, instrument, matter, settlement_form, subject};
use crate::law::conditions::{ABSENT, BUSINESS, NO_TREATY};
use crate::law::points as p;
use crate::law::profile::settlements;
use crate::law::rule::Trust::{M, P, S};
use crate::law::rule::{Authority, Burden, Citation, Effect, Rule, Stage, Version, cite};

/// "Judgments and rulings of a foreign court", through the versions of the Civil Procedure Law.
const FOREIGN_COURT: &[Citation] = &[
    cite("cpl-2023", "298", P),
    cite("cpl-2021", "288", P),
    cite("cpl-2017", "281", M),
    cite("cpl-2012", "281", M),
    cite("cpl-2007", "265", S),
    cite("cpl-1991", "267", M),
];
/// The same, until the Summary.
const FOREIGN_COURT_BEFORE: &[Citation] = &[cite("cpl-2017", "281", M), cite("cpl-2012", "281", M), cite("cpl-2007", "265", S), cite("cpl-1991", "267", M)];
const BEFORE: Period = between((1991, 4, 9), (2021, 12, 31));
/// By substance, not by label: first by the words of the statute, since the Summary by its Art 41.
const BY_SUBSTANCE: &[Version] = &[
    version(BEFORE, Authority::Opinion, FOREIGN_COURT_BEFORE),
    version(
        SINCE_SUMMARY,
        Authority::Summary,
        &[cite("conf-2021", "41", M), cite("cpl-2023", "298", P), cite("cpl-2021", "288", P), cite("cpl-2017", "281", M)],
    ),
];
const OPINION: &[Version] = &[version(SINCE_1991, Authority::Opinion, FOREIGN_COURT)];

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "substance",
        note: "R-10",
        stage: Stage::Decision,
        applies: ALWAYS,
        fails: is(decision_kind::EXECUTION_ACT),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        versions: BY_SUBSTANCE,
        cases: &[],
    },
    Rule {
        id: "interim-order",
        note: "R-11",
        stage: Stage::Decision,
        applies: ALWAYS,
        fails: is(instrument::INTERIM),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        versions: BY_SUBSTANCE,
        cases: &[],
    },
    Rule {
        id: "civil-part-of-criminal-judgment",
        note: "R-12",
        stage: Stage::Decision,
        applies: is(instrument::CRIMINAL_CIVIL),
        fails: yes(FactId::PenalPart),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        versions: BY_SUBSTANCE,
        cases: &["pl-santint-xiangyang-2019"],
    },
    Rule {
        id: "default-judgment",
        note: "R-13",
        stage: Stage::Decision,
        applies: ABSENT,
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        versions: &[version(
            SINCE_1991,
            Authority::Interpretation,
            &[
                cite("spc-int-2022", "541", P),
                cite("spc-int-2015", "543", P),
                cite("cpl-2017", "281", M),
                cite("cpl-2012", "281", M),
                cite("cpl-2007", "265", S),
                cite("cpl-1991", "267", M),
            ],
        )],
        cases: &["us-liu-li-v-tao-li-2017"],
    },
    Rule {
        id: "settlement",
        note: "R-14",
        stage: Stage::Decision,
        applies: is(instrument::SETTLEMENT),
        fails: any(&[
            is(settlement_form::PRIVATE),
            all(&[is(settlement_form::COURT_RECORD), not(&settlements::is(settlements::NAMED)), against(p::SETTLEMENT_RECORD)]),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        versions: BY_SUBSTANCE,
        cases: &[],
    },
    Rule {
        id: "matters-outside-the-summary",
        note: "R-15",
        stage: Stage::Decision,
        applies: all(&[
            NO_TREATY,
            any(&[
                one_of(&[subject::IP, subject::COMPETITION, subject::INSOLVENCY]),
                has_any(&[matter::IP_INFRINGEMENT, matter::PATENT_INFRINGEMENT, matter::TRADE_SECRET, matter::PASSING_OFF, matter::IP_VALIDITY]),
            ]),
        ]),
        fails: against(p::OUTSIDE_SUMMARY),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        versions: &[version(SINCE_SUMMARY, Authority::Summary, &[cite("conf-2021", "33(2)", S), cite("cpl-2023", "299", P), cite("cpl-2021", "289", P)])],
        cases: &[],
    },
    Rule {
        id: "civil-matter",
        note: "R-17",
        stage: Stage::Decision,
        applies: ALWAYS,
        fails: any(&[has(matter::JUDICIAL_REVIEW), all(&[is(decision_kind::PENAL), not(&is(instrument::CRIMINAL_CIVIL))])]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        versions: BY_SUBSTANCE,
        cases: &[],
    },
    Rule {
        id: "fines",
        note: "R-17",
        stage: Stage::Decision,
        applies: not(&is(instrument::CRIMINAL_CIVIL)),
        fails: yes(FactId::PenalPart),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        versions: BY_SUBSTANCE,
        cases: &[],
    },
    Rule {
        id: "family-and-succession",
        note: "R-18",
        stage: Stage::Decision,
        applies: not(&BUSINESS),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        versions: &[
            version(between((2015, 2, 4), (2022, 4, 10)), Authority::Interpretation, &[cite("spc-int-2015", "544", P)]),
            version(crate::day::since(2022, 4, 10), Authority::Interpretation, &[cite("spc-int-2022", "542(1)", P), cite("cpl-2023", "34", P)]),
        ],
        cases: &["by-minsk-maintenance-2020"],
    },
    Rule {
        id: "court",
        note: "R-19",
        stage: Stage::Decision,
        applies: ALWAYS,
        fails: all(&[is(court_kind::NON_JUDICIAL), any(&[NO_TREATY, against(p::COMPETENT_AUTHORITY)])]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        versions: &[version(SINCE_1991, Authority::Statute, FOREIGN_COURT)],
        cases: &[],
    },
    Rule {
        id: "orders-of-doubtful-kind",
        note: "R-110",
        stage: Stage::Decision,
        applies: one_of(&[decision_kind::PAYMENT_ORDER, decision_kind::COSTS_ALONE, decision_kind::CLASS_ACTION]),
        fails: any(&[
            all(&[is(decision_kind::PAYMENT_ORDER), against(p::PAYMENT_ORDER)]),
            all(&[is(decision_kind::COSTS_ALONE), against(p::COSTS_ALONE)]),
            all(&[is(decision_kind::CLASS_ACTION), against(p::CLASS_ACTION)]),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        versions: OPINION,
        cases: &["kr-krnc-v-choo-2021"],
    },
    Rule {
        id: "judgment-without-trial",
        note: "R-110",
        stage: Stage::Decision,
        applies: one_of(&[decision_kind::SANCTION, decision_kind::CONFESSION]),
        fails: any(&[all(&[is(decision_kind::SANCTION), against(p::SANCTION_JUDGMENT)]), all(&[is(decision_kind::CONFESSION), against(p::CONFESSION)])]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: &[
            version(BEFORE, Authority::Opinion, FOREIGN_COURT_BEFORE),
            version(between((2021, 12, 31), (2024, 1, 1)), Authority::Opinion, &[cite("cpl-2017", "281", M), cite("cpl-2021", "288", P)]),
            version(SINCE_2024, Authority::Opinion, &[cite("cpl-2023", "300(2)", P), cite("cpl-2023", "298", P)]),
        ],
        cases: &[],
    },
    Rule {
        id: "whose-court",
        note: "R-111",
        stage: Stage::Decision,
        applies: one_of(&[court_kind::FINANCIAL_CENTRE, court_kind::INTERNATIONAL]),
        fails: any(&[
            all(&[is(court_kind::FINANCIAL_CENTRE), against(p::FINANCIAL_CENTRE)]),
            all(&[is(court_kind::INTERNATIONAL), against(p::INTERNATIONAL_COURT)]),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        versions: OPINION,
        cases: &[],
    },
    Rule {
        id: "judgment-on-judgment",
        note: "R-20",
        stage: Stage::Decision,
        applies: ALWAYS,
        fails: all(&[has(matter::JUDGMENT_ON_JUDGMENT), against(p::JUDGMENT_ON_JUDGMENT)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        versions: OPINION,
        cases: &[],
    },
    Rule {
        id: "unrecognised-entity",
        note: "R-21",
        stage: Stage::Decision,
        applies: ALWAYS,
        fails: all(&[is(court_kind::UNRECOGNISED), against(p::UNRECOGNISED_ENTITY)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        versions: OPINION,
        cases: &[],
    },
];
