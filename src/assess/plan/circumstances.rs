//! What the facts and wishes say about the conditions under which papers are needed and steps are taken.

use super::Wishes;
use crate::facts::table::{applicant, debtor_kind, instrument, relief, remedy, service_proof, subject};
use crate::facts::{FactId, Facts, Opt, Value};
use crate::law::plan::{PaperWhen, Road, StageWhen};
use crate::law::records::{Excluded, JurisdictionId, Standing};
use crate::logic::Truth;

/// Whether the choice is that option.
pub fn is(facts: &Facts, option: Opt) -> Truth {
    match facts.known(option.fact) {
        Some(Value::Choice(index)) => Truth::known(*index == option.index),
        _ => Truth::Unknown,
    }
}

/// Whether the fact is true.
pub fn yes(facts: &Facts, fact: FactId) -> Truth {
    match facts.known(fact) {
        Some(Value::Choice(index)) => Truth::known(*index == 1),
        _ => Truth::Unknown,
    }
}

/// The place of the judgment.
pub fn origin(facts: &Facts) -> Option<JurisdictionId> {
    match facts.known(FactId::Origin) {
        Some(Value::Jurisdiction(index)) => Some(JurisdictionId::at(*index)),
        _ => None,
    }
}

/// Whether the decision orders nothing that could be counted in money: a divorce, an insolvency, a status.
pub fn is_about_status(facts: &Facts) -> Truth {
    [instrument::DIVORCE, instrument::INSOLVENCY, relief::STATUS, subject::FAMILY_STATUS]
        .into_iter()
        .fold(Truth::False, |found, option| found.or(is(facts, option)))
}

/// Whether the debtor is a State or a central bank.
pub fn is_state(facts: &Facts) -> Truth {
    is(facts, debtor_kind::STATE).or(is(facts, debtor_kind::CENTRAL_BANK))
}

fn said(tick: Option<bool>) -> Truth {
    tick.map_or(Truth::Unknown, Truth::known)
}

/// Whether a paper with that condition is needed.
pub fn paper_when(when: PaperWhen, road: Road, facts: &Facts, wishes: &Wishes) -> Truth {
    match when {
        PaperWhen::Always => Truth::True,
        // Whether the judgment itself says that it is effective is not asked.
        PaperWhen::EffectNotStated => Truth::Unknown,
        PaperWhen::DefaultNotStated => {
            let absent = yes(facts, FactId::Default).and(is(facts, service_proof::JUDGMENT_SAYS).negated());
            // Who was not summoned and applies itself need not prove the summons (HK-2024 Art 8(4), HK-FAM-2022 Art 5).
            let of_itself = if matches!(road, Road::HongKong | Road::HongKongFamily) { is(facts, applicant::DEFENDANT) } else { Truth::False };
            absent.and(of_itself.negated())
        }
        PaperWhen::RespondentInChina => yes(facts, FactId::DebtorInChina),
        PaperWhen::NoTreaty => origin(facts).map_or(Truth::Unknown, |origin| Truth::known(!has_insolvency_treaty(origin))),
        PaperWhen::Enforcement | PaperWhen::Execution => {
            // Only decisions of courts are asked about; an award is brought to be executed, or it is not.
            is(facts, remedy::ENFORCEMENT)
        }
        PaperWhen::NaturalPerson => said(wishes.company).negated(),
        PaperWhen::Company => said(wishes.company),
        PaperWhen::RepresentedFromAbroad => said(wishes.represented_from_abroad),
        PaperWhen::ChineseCitizenAbroad => said(wishes.chinese_citizen_abroad),
        PaperWhen::Successor => is(facts, applicant::SUCCESSOR),
        // With a domicile in China the applicant can still choose the court of the assets.
        PaperWhen::AssetBasedCourt => yes(facts, FactId::DebtorInChina).negated().or(Truth::Unknown),
        PaperWhen::Preservation => said(wishes.freeze),
        PaperWhen::PlaintiffApplies => is(facts, applicant::CLAIMANT),
        PaperWhen::AbsentSpouseApplies => is(facts, applicant::DEFENDANT).and(yes(facts, FactId::Default)),
        PaperWhen::DefendantInChina => is(facts, applicant::DEFENDANT).and(yes(facts, FactId::ApplicantInChina)),
    }
}

fn has_insolvency_treaty(origin: JurisdictionId) -> bool {
    origin.treaty().is_some_and(|treaty| treaty.judgments && treaty.standing == Standing::InForce && !treaty.excludes.contains(&Excluded::Insolvency))
}

/// Whether a step with that condition is taken.
pub fn stage_when(when: StageWhen, road: Road, facts: &Facts, wishes: &Wishes) -> Truth {
    match when {
        StageWhen::Always | StageWhen::Award => Truth::True,
        StageWhen::RespondentAbroad => yes(facts, FactId::DebtorInChina).negated(),
        StageWhen::Reciprocity => Truth::known(road == Road::Reciprocity),
        StageWhen::Preservation => said(wishes.freeze),
        StageWhen::RecognitionFirst => is(facts, remedy::RECOGNITION),
        // What the other side will do is not known.
        StageWhen::ServiceByPublication | StageWhen::JurisdictionContested | StageWhen::ReconsiderationAsked => Truth::Unknown,
    }
}
