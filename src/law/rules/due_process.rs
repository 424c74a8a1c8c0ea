//! Stage 5: was the debtor lawfully summoned and heard?.

use crate::facts::FactId;
use crate::facts::atom::{against, all, any, has, is, no, not, one_of, yes};
use crate::facts::odds::UNREPRESENTED;
use crate::facts::table::{papers, service_proof};
use crate::law::conditions::{ABSENT, APPEARED, BAD_SERVICE, FOREIGN_JUDGMENT};
use crate::law::points as p;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "lawful-summons",
        stage: Stage::DueProcess,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[no(FactId::SummonsProper), any(&[ABSENT, all(&[APPEARED, against(p::APPEARANCE_CURES)])])]),
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        sources: sources::LAWFUL_SUMMONS,
    },
    Rule {
        id: "channel-of-service",
        stage: Stage::DueProcess,
        applies: all(&[FOREIGN_JUDGMENT, ABSENT]),
        fails: BAD_SERVICE,
        effect: Some(Effect::Bars),
        burden: Burden::Applicant,
        sources: sources::CHANNEL_OF_SERVICE,
    },
    Rule {
        id: "chance-to-be-heard",
        stage: Stage::DueProcess,
        applies: FOREIGN_JUDGMENT,
        fails: no(FactId::Heard),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::CHANCE_TO_BE_HEARD,
    },
    Rule {
        id: "representation",
        stage: Stage::DueProcess,
        applies: FOREIGN_JUDGMENT,
        fails: UNREPRESENTED,
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::REPRESENTATION,
    },
    Rule {
        id: "gaps-in-the-file",
        stage: Stage::DueProcess,
        applies: FOREIGN_JUDGMENT,
        fails: has(papers::NO_TRANSLATION),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::GAPS_IN_THE_FILE,
    },
    Rule {
        id: "fraud",
        stage: Stage::DueProcess,
        applies: FOREIGN_JUDGMENT,
        fails: yes(FactId::Fraud),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::FRAUD,
    },
    Rule {
        id: "proof-of-summons",
        stage: Stage::DueProcess,
        applies: all(&[FOREIGN_JUDGMENT, ABSENT]),
        fails: all(&[
            any(&[has(papers::NO_PROOF_OF_SUMMONS), is(service_proof::NOTHING)]),
            not(&one_of(&[service_proof::CERTIFICATE, service_proof::JUDGMENT_SAYS])),
        ]),
        effect: Some(Effect::DismissesForNow),
        burden: Burden::Applicant,
        sources: sources::PROOF_OF_SUMMONS,
    },
];
