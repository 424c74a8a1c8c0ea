//! Foreign insolvency decisions: Enterprise Bankruptcy Law Art 5(2). Note R-16.
//!
//! Hong Kong has a pilot of its own, Macau and Taiwan have nothing: not here. A judgment in a suit that merely arose in an
//! insolvency (an avoidance claim) is an ordinary judgment: not here either.

use crate::facts::atom::{ALWAYS, NEVER, against, all, any, has_any, is, no, not, one_of, yes};
use crate::facts::table::{chinese_proceedings, instrument, jurisdiction, papers, reciprocity};
use crate::facts::{Condition, FactId};
use crate::law::conditions::NO_TREATY;
use crate::law::points as p;
use crate::law::profile::{insolvency_left_out, insolvency_recip, place, recip, treaty};
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

/// The route: a decision in insolvency proceedings, of a foreign State.
const FOREIGN_INSOLVENCY: Condition = all(&[is(instrument::INSOLVENCY), place::is(place::FOREIGN)]);

/// A treaty that does not reach an insolvency decision. Only what was read counts as left out.
const TREATY_LACKING: Condition = any(&[
    NO_TREATY,
    insolvency_left_out::is(insolvency_left_out::YES),
    all(&[treaty::of(&[treaty::STANDING_DOUBTFUL]), against(p::TREATY_STANDING)]),
    all(&[treaty::of(&[treaty::TERRITORY_DOUBTFUL]), against(p::TREATY_TERRITORY)]),
    all(&[treaty::of(&[treaty::BUSINESS_DOUBTFUL, treaty::SCOPE_UNREAD]), against(p::TREATY_SCOPE)]),
]);

/// A precedent either way, in insolvency or in money matters: Wuhan 2013 took a Berlin order on a money judgment as enough.
const PRECEDENT: Condition = any(&[insolvency_recip::is(insolvency_recip::RECORDED), recip::of(&[recip::RECORDED, recip::PRECEDENT_BEFORE_2022])]);
/// Reciprocity in insolvency is lacking. A law of that State that would admit a Chinese proceeding is enough since Beijing 2023.
const RECIPROCITY_LACKING: Condition = all(&[
    not(&PRECEDENT),
    not(&one_of(&[reciprocity::PRECEDENT, reciprocity::CONSENSUS, reciprocity::LAW])),
    any(&[is(reciprocity::NONE), against(p::INSOLVENCY_RECIPROCITY)]),
]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "insolvency-from-macau-or-taiwan",
        stage: Stage::Basis,
        applies: all(&[is(instrument::INSOLVENCY), place::of(&[place::MACAU, place::TAIWAN])]),
        fails: ALWAYS,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::INSOLVENCY_FROM_MACAU_OR_TAIWAN,
    },
    Rule {
        id: "insolvency-treaty",
        stage: Stage::Basis,
        applies: all(&[FOREIGN_INSOLVENCY, not(&NO_TREATY)]),
        fails: all(&[TREATY_LACKING, RECIPROCITY_LACKING]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::INSOLVENCY_TREATY,
    },
    Rule {
        id: "insolvency-reciprocity",
        stage: Stage::Basis,
        applies: all(&[FOREIGN_INSOLVENCY, NO_TREATY]),
        fails: RECIPROCITY_LACKING,
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::INSOLVENCY_RECIPROCITY,
    },
    Rule {
        id: "insolvency-assets",
        stage: Stage::Decision,
        applies: FOREIGN_INSOLVENCY,
        fails: no(FactId::AssetsInChina),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::INSOLVENCY_ASSETS,
    },
    Rule {
        id: "insolvency-effective",
        stage: Stage::Finality,
        applies: FOREIGN_INSOLVENCY,
        fails: no(FactId::Final),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::INSOLVENCY_EFFECTIVE,
    },
    Rule {
        id: "insolvency-papers",
        stage: Stage::Finality,
        applies: FOREIGN_INSOLVENCY,
        fails: has_any(&[papers::NO_CERTIFIED_COPY, papers::NOT_AUTHENTICATED, papers::NO_TRANSLATION]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::INSOLVENCY_PAPERS,
    },
    Rule {
        // Whether the list of Art 300 reaches insolvency decisions beside Art 5(2) is not settled.
        id: "insolvency-general-grounds",
        stage: Stage::DueProcess,
        applies: FOREIGN_INSOLVENCY,
        fails: all(&[
            any(&[
                no(FactId::Heard),
                no(FactId::SummonsProper),
                yes(FactId::Fraud),
                one_of(&[jurisdiction::LACKING, jurisdiction::PRC_EXCLUSIVE]),
                yes(FactId::ThirdStateRecognised),
            ]),
            against(p::INSOLVENCY_GENERAL_GROUNDS),
        ]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::INSOLVENCY_GENERAL_GROUNDS,
    },
    Rule {
        id: "insolvency-chinese-case",
        stage: Stage::Conflicts,
        applies: all(&[FOREIGN_INSOLVENCY, one_of(&[chinese_proceedings::PENDING, chinese_proceedings::JUDGED])]),
        fails: against(p::INSOLVENCY_CHINESE_CASE),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::INSOLVENCY_CHINESE_CASE,
    },
    Rule {
        id: "insolvency-policy",
        stage: Stage::Policy,
        applies: FOREIGN_INSOLVENCY,
        fails: yes(FactId::PublicPolicy),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::INSOLVENCY_POLICY,
    },
    Rule {
        id: "insolvency-local-creditors",
        stage: Stage::Policy,
        applies: FOREIGN_INSOLVENCY,
        fails: yes(FactId::LocalCreditorsHarmed),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::INSOLVENCY_LOCAL_CREDITORS,
    },
    Rule {
        id: "insolvency-time",
        stage: Stage::Time,
        applies: FOREIGN_INSOLVENCY,
        fails: all(&[no(FactId::WithinTime), yes(FactId::LimitationObjection), against(p::TIME_FOR_STATUS)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::INSOLVENCY_TIME,
    },
    Rule {
        id: "insolvency-effects",
        stage: Stage::Amount,
        applies: FOREIGN_INSOLVENCY,
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        sources: sources::INSOLVENCY_EFFECTS,
    },
];
