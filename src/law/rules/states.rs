//! Debtors who are States or central banks, and oil pollution from ships.
//!
//! Both come on top of the ordinary roads: the rules for treaty and reciprocity cases apply beside them. Awards against
//! States: the award rules (Foreign State Immunity Law Art 12 lifts immunity there).

use crate::facts::atom::{NEVER, against, all, has, is, no, not, one_of, yes};
use crate::facts::table::{debtor_kind, instrument, matter, oil_convention, remedy};
use crate::facts::{Condition, FactId};
use crate::law::conditions::{FOREIGN_JUDGMENT, OIL_BASIS};
use crate::law::points as p;
use crate::law::rule::{Burden, Effect, Rule, Stage};
use crate::law::sources;

/// The debtor is a foreign State, one of its bodies, or its central bank; and the paper is no award.
const STATE_DEBTOR: Condition = all(&[one_of(&[debtor_kind::STATE, debtor_kind::CENTRAL_BANK]), not(&is(instrument::AWARD))]);
/// A judgment about pollution of the sea, on an ordinary road.
const OIL_POLLUTION: Condition = all(&[has(matter::SEA_POLLUTION), FOREIGN_JUDGMENT]);
/// Enforcement is asked, not recognition alone.
const ENFORCEMENT: Condition = not(&is(remedy::RECOGNITION));

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "oil-pollution-convention",
        stage: Stage::Basis,
        applies: OIL_POLLUTION,
        fails: not(&OIL_BASIS),
        effect: None,
        burden: Burden::Applicant,
        sources: sources::OIL_POLLUTION_CONVENTION,
    },
    Rule {
        id: "oil-pollution-grounds",
        stage: Stage::DueProcess,
        applies: all(&[OIL_POLLUTION, one_of(&[oil_convention::TANKER, oil_convention::BUNKER])]),
        fails: NEVER,
        effect: None,
        burden: Burden::Court,
        sources: sources::OIL_POLLUTION_GROUNDS,
    },
    Rule {
        // Same id as before: replaces the record in `basis.rs`.
        id: "foreign-state-debtor",
        stage: Stage::Basis,
        applies: all(&[STATE_DEBTOR, FOREIGN_JUDGMENT]),
        fails: all(&[not(&yes(FactId::StateAccepts)), against(p::STATE_IMMUNITY)]),
        effect: Some(Effect::Dismisses),
        burden: Burden::Court,
        sources: sources::FOREIGN_STATE_DEBTOR,
    },
    Rule {
        id: "state-property",
        stage: Stage::Amount,
        applies: all(&[is(debtor_kind::STATE), FOREIGN_JUDGMENT, ENFORCEMENT]),
        fails: all(&[no(FactId::ImmunityWaived), against(p::STATE_PROPERTY)]),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::STATE_PROPERTY,
    },
    Rule {
        id: "central-bank-property",
        stage: Stage::Amount,
        applies: all(&[is(debtor_kind::CENTRAL_BANK), FOREIGN_JUDGMENT, ENFORCEMENT]),
        fails: no(FactId::ImmunityWaived),
        effect: Some(Effect::Severs),
        burden: Burden::Court,
        sources: sources::CENTRAL_BANK_PROPERTY,
    },
];
