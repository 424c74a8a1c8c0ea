//! Foreign divorce decrees: Provisions of the Supreme People's Court of 1991 and 2000. Note R-06.
//!
//! Only the ending of the marriage. Property, maintenance and custody in the same decree are ordinary judgments (Art 2).
//! Hong Kong has an arrangement, Macau and Taiwan have texts of their own: not here.

use crate::facts::atom::{NEVER, against, all, any, has, has_any, is, no, not, one_of, yes};
use crate::facts::table::{applicant, chinese_proceedings, earlier_application, jurisdiction, papers, relief, service_proof, spouses};
use crate::facts::{Condition, FactId};
use crate::law::conditions::{ABSENT, FOREIGN_DIVORCE, NO_BASIS, NO_TREATY};
use crate::law::points as p;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

/// The spouse who was absent abroad asks for recognition.
const ABSENT_SPOUSE_ASKS: Condition = all(&[ABSENT, is(applicant::DEFENDANT)]);
/// That spouse lives in China and holds the foreign notice or summons: decree presumed genuine and effective (Art 11).
const EASED: Condition = all(&[is(applicant::DEFENDANT), yes(FactId::ApplicantInChina), yes(FactId::NoticeToAnswerHeld)]);

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "divorce-spouses",
        stage: Stage::Basis,
        applies: FOREIGN_DIVORCE,
        fails: is(spouses::BOTH_FOREIGN),
        effect: Some(Effect::Redirects),
        burden: Burden::Applicant,
        sources: sources::DIVORCE_SPOUSES,
    },
    Rule {
        id: "divorce-without-reciprocity",
        stage: Stage::Basis,
        applies: all(&[FOREIGN_DIVORCE, NO_TREATY]),
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        sources: sources::DIVORCE_WITHOUT_RECIPROCITY,
    },
    Rule {
        // The treaty's own list was read for few treaties: the text says so to the visitor.
        id: "divorce-under-treaty",
        stage: Stage::Basis,
        applies: all(&[FOREIGN_DIVORCE, not(&NO_TREATY)]),
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        sources: sources::DIVORCE_UNDER_TREATY,
    },
    Rule {
        id: "divorce-other-parts",
        stage: Stage::Decision,
        applies: FOREIGN_DIVORCE,
        fails: all(&[is(relief::MIXED), NO_BASIS]),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::DIVORCE_OTHER_PARTS,
    },
    Rule {
        // A missing proof of effect alone is a gap of the file, not yet the ground of Art 12(1).
        id: "divorce-effective",
        stage: Stage::Finality,
        applies: FOREIGN_DIVORCE,
        fails: any(&[yes(FactId::AppealPending), yes(FactId::AppealPossible), all(&[no(FactId::Final), not(&has(papers::NO_PROOF_OF_FINALITY))])]),
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        sources: sources::DIVORCE_EFFECTIVE,
    },
    Rule {
        id: "divorce-papers",
        stage: Stage::Finality,
        applies: FOREIGN_DIVORCE,
        fails: any(&[
            has_any(&[papers::NO_CERTIFIED_COPY, papers::NO_TRANSLATION]),
            all(&[has_any(&[papers::NO_PROOF_OF_FINALITY, papers::NOT_AUTHENTICATED]), not(&EASED)]),
            all(&[has(papers::NO_PROOF_OF_SUMMONS), not(&is(service_proof::JUDGMENT_SAYS))]),
        ]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::DIVORCE_PAPERS,
    },
    Rule {
        id: "divorce-jurisdiction",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_DIVORCE,
        fails: one_of(&[jurisdiction::LACKING, jurisdiction::PRC_EXCLUSIVE]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::DIVORCE_JURISDICTION,
    },
    Rule {
        id: "divorce-summons",
        stage: Stage::DueProcess,
        applies: all(&[FOREIGN_DIVORCE, ABSENT, not(&is(applicant::DEFENDANT))]),
        fails: no(FactId::SummonsProper),
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        sources: sources::DIVORCE_SUMMONS,
    },
    Rule {
        // The text of 1991 asked only the plaintiff of the foreign case for proof of the summons (Art 9).
        id: "divorce-own-absence-before-2000",
        stage: Stage::DueProcess,
        applies: all(&[FOREIGN_DIVORCE, ABSENT_SPOUSE_ASKS]),
        fails: all(&[no(FactId::SummonsProper), against(p::OWN_ABSENCE_BEFORE_2000)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::DIVORCE_OWN_ABSENCE_BEFORE_2000,
    },
    Rule {
        // Since 2000 the absent Chinese citizen who applies must prove the summons too.
        id: "divorce-own-absence",
        stage: Stage::DueProcess,
        applies: all(&[FOREIGN_DIVORCE, ABSENT_SPOUSE_ASKS]),
        fails: all(&[no(FactId::SummonsProper), against(p::OWN_ABSENCE)]),
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        sources: sources::DIVORCE_OWN_ABSENCE,
    },
    Rule {
        // Art 18: once a Chinese court has accepted the divorce suit, an application by either side is not accepted.
        id: "divorce-chinese-suit",
        stage: Stage::Conflicts,
        applies: FOREIGN_DIVORCE,
        fails: is(chinese_proceedings::PENDING),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::DIVORCE_CHINESE_SUIT,
    },
    Rule {
        id: "divorce-decided-elsewhere",
        stage: Stage::Conflicts,
        applies: FOREIGN_DIVORCE,
        fails: any(&[is(chinese_proceedings::JUDGED), yes(FactId::ThirdStateRecognised)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::DIVORCE_DECIDED_ELSEWHERE,
    },
    Rule {
        id: "divorce-second-application",
        stage: Stage::Conflicts,
        applies: all(&[FOREIGN_DIVORCE, not(&is(earlier_application::NONE))]),
        fails: one_of(&[earlier_application::REFUSED, earlier_application::WITHDRAWN]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::DIVORCE_SECOND_APPLICATION,
    },
    Rule {
        id: "divorce-fraud-and-policy",
        stage: Stage::Policy,
        applies: FOREIGN_DIVORCE,
        fails: any(&[yes(FactId::PublicPolicy), yes(FactId::Fraud)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::DIVORCE_FRAUD_AND_POLICY,
    },
    Rule {
        // The provisions of 1991 name no time limit; the general text of 2015 and 2022 makes no exception for status.
        id: "divorce-time",
        stage: Stage::Time,
        applies: FOREIGN_DIVORCE,
        fails: all(&[no(FactId::WithinTime), yes(FactId::LimitationObjection), against(p::TIME_FOR_STATUS)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::DIVORCE_TIME,
    },
];
