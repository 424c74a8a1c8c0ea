//! Stage 4: had the foreign court jurisdiction?.

use crate::facts::FactId;
use crate::facts::atom::{against, all, is, no, not, yes};
use crate::facts::odds::VALID_CLAUSE;
use crate::facts::table::{jurisdiction, remedy};
use crate::law::conditions::{ABSENT, APPEARED, FOREIGN_JUDGMENT, NO_TREATY, TREATY_TEST_UNREAD};
use crate::law::points as p;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "foreign-jurisdiction",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_JUDGMENT,
        fails: is(jurisdiction::LACKING),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::FOREIGN_JURISDICTION,
    },
    Rule {
        id: "exclusive-jurisdiction",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_JUDGMENT,
        fails: is(jurisdiction::PRC_EXCLUSIVE),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::EXCLUSIVE_JURISDICTION,
    },
    Rule {
        id: "chosen-court",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_JUDGMENT,
        fails: is(jurisdiction::AGAINST_CHOICE),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::CHOSEN_COURT,
    },
    Rule {
        id: "competent-chinese-court",
        stage: Stage::Jurisdiction,
        applies: FOREIGN_JUDGMENT,
        fails: all(&[no(FactId::DebtorInChina), no(FactId::AssetsInChina), not(&all(&[is(remedy::RECOGNITION), yes(FactId::ApplicantInChina)]))]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Applicant,
        sources: sources::COMPETENT_CHINESE_COURT,
    },
    Rule {
        id: "treaty-test-of-jurisdiction",
        stage: Stage::Jurisdiction,
        applies: all(&[FOREIGN_JUDGMENT, not(&NO_TREATY)]),
        fails: all(&[TREATY_TEST_UNREAD, not(&is(jurisdiction::PROPER)), against(p::TREATY_JURISDICTION)]),
        effect: Some(Effect::Bars),
        burden: Burden::Court,
        sources: sources::TREATY_TEST_OF_JURISDICTION,
    },
    Rule {
        id: "arbitration-clause-after-appearance",
        stage: Stage::Jurisdiction,
        applies: all(&[FOREIGN_JUDGMENT, VALID_CLAUSE, APPEARED]),
        fails: all(&[yes(FactId::ArbitrationPleaded), against(p::ARBITRATION_PLEADED)]),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::ARBITRATION_CLAUSE_AFTER_APPEARANCE,
    },
    Rule {
        id: "arbitration-clause-and-default",
        stage: Stage::Jurisdiction,
        applies: all(&[FOREIGN_JUDGMENT, VALID_CLAUSE, ABSENT]),
        fails: against(p::ARBITRATION_DEFAULT),
        effect: Some(Effect::Bars),
        burden: Burden::Debtor,
        sources: sources::ARBITRATION_CLAUSE_AND_DEFAULT,
    },
];
