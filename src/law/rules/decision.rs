//! Stage 2: is it the right kind of decision?, with.

use crate::facts::atom::{NEVER, against, all, any, has, has_any, is, not, one_of, yes};
use crate::facts::table::{court_kind, decision_kind, instrument, matter, settlement_form, subject};
use crate::facts::{Condition, FactId};
use crate::law::conditions::{ABSENT, BUSINESS, FOREIGN_JUDGMENT, NO_TREATY};
use crate::law::points as p;
use crate::law::profile::settlements;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

/// Only a judgment is of some kind: a settlement is not, and nobody is asked of which.
const OF_SOME_KIND: Condition = one_of(&[instrument::JUDGMENT, instrument::CRIMINAL_CIVIL]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "substance",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, OF_SOME_KIND]),
        fails: is(decision_kind::EXECUTION_ACT),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::SUBSTANCE,
    },
    Rule {
        id: "interim-order",
        stage: Stage::Decision,
        applies: FOREIGN_JUDGMENT,
        fails: is(instrument::INTERIM),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::INTERIM_ORDER,
    },
    Rule {
        id: "civil-part-of-criminal-judgment",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, is(instrument::CRIMINAL_CIVIL)]),
        fails: yes(FactId::PenalPart),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::CIVIL_PART_OF_CRIMINAL_JUDGMENT,
    },
    Rule {
        id: "default-judgment",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, ABSENT]),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::DEFAULT_JUDGMENT,
    },
    Rule {
        id: "settlement",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, is(instrument::SETTLEMENT)]),
        fails: any(&[
            is(settlement_form::PRIVATE),
            all(&[is(settlement_form::COURT_RECORD), not(&settlements::is(settlements::NAMED)), against(p::SETTLEMENT_RECORD)]),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::SETTLEMENT,
    },
    Rule {
        id: "matters-outside-the-summary",
        stage: Stage::Decision,
        applies: all(&[
            FOREIGN_JUDGMENT,
            NO_TREATY,
            any(&[
                one_of(&[subject::IP, subject::COMPETITION, subject::INSOLVENCY]),
                has_any(&[matter::IP_INFRINGEMENT, matter::PATENT_INFRINGEMENT, matter::TRADE_SECRET, matter::PASSING_OFF, matter::IP_VALIDITY]),
            ]),
        ]),
        fails: against(p::OUTSIDE_SUMMARY),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::MATTERS_OUTSIDE_THE_SUMMARY,
    },
    Rule {
        id: "civil-matter",
        stage: Stage::Decision,
        applies: FOREIGN_JUDGMENT,
        fails: any(&[has(matter::JUDICIAL_REVIEW), all(&[is(instrument::JUDGMENT), is(decision_kind::PENAL)])]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::CIVIL_MATTER,
    },
    Rule {
        id: "fines",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, not(&is(instrument::CRIMINAL_CIVIL))]),
        fails: yes(FactId::PenalPart),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::FINES,
    },
    Rule {
        id: "family-and-succession",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, not(&BUSINESS)]),
        fails: NEVER,
        effect: None,
        burden: Burden::Applicant,
        sources: sources::FAMILY_AND_SUCCESSION,
    },
    Rule {
        id: "court",
        stage: Stage::Decision,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[is(court_kind::NON_JUDICIAL), any(&[NO_TREATY, against(p::COMPETENT_AUTHORITY)])]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::COURT,
    },
    Rule {
        id: "orders-of-doubtful-kind",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, OF_SOME_KIND, one_of(&[decision_kind::PAYMENT_ORDER, decision_kind::COSTS_ALONE, decision_kind::CLASS_ACTION])]),
        fails: any(&[
            all(&[is(decision_kind::PAYMENT_ORDER), against(p::PAYMENT_ORDER)]),
            all(&[is(decision_kind::COSTS_ALONE), against(p::COSTS_ALONE)]),
            all(&[is(decision_kind::CLASS_ACTION), against(p::CLASS_ACTION)]),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::ORDERS_OF_DOUBTFUL_KIND,
    },
    Rule {
        id: "judgment-without-trial",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, OF_SOME_KIND, one_of(&[decision_kind::SANCTION, decision_kind::CONFESSION])]),
        fails: any(&[all(&[is(decision_kind::SANCTION), against(p::SANCTION_JUDGMENT)]), all(&[is(decision_kind::CONFESSION), against(p::CONFESSION)])]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::JUDGMENT_WITHOUT_TRIAL,
    },
    Rule {
        id: "whose-court",
        stage: Stage::Decision,
        applies: all(&[FOREIGN_JUDGMENT, one_of(&[court_kind::FINANCIAL_CENTRE, court_kind::INTERNATIONAL])]),
        fails: any(&[
            all(&[is(court_kind::FINANCIAL_CENTRE), against(p::FINANCIAL_CENTRE)]),
            all(&[is(court_kind::INTERNATIONAL), against(p::INTERNATIONAL_COURT)]),
        ]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::WHOSE_COURT,
    },
    Rule {
        id: "judgment-on-judgment",
        stage: Stage::Decision,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[has(matter::JUDGMENT_ON_JUDGMENT), against(p::JUDGMENT_ON_JUDGMENT)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::JUDGMENT_ON_JUDGMENT,
    },
    Rule {
        id: "unrecognised-entity",
        stage: Stage::Decision,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[is(court_kind::UNRECOGNISED), against(p::UNRECOGNISED_ENTITY)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::UNRECOGNISED_ENTITY,
    },
];
