//! The courts of a case: its facts and the provinces of the plan page put to `law::plan::courts`.

use super::circumstances::{is, yes};
use super::{Courts, Wishes};
use crate::day::Day;
use crate::facts::table::{remedy, spouses};
use crate::facts::{FactId, Facts, Opt, Value};
use crate::law::plan::courts::{CourtFacts, Place, choices};
use crate::law::plan::{Region, Road};
use crate::logic::Truth;

/// The courts, best first, and what to say of them.
pub fn courts(road: Road, facts: &Facts, wishes: &Wishes, on: Day) -> Courts {
    let assets: Vec<Place> = match place(yes(facts, FactId::AssetsInChina), None) {
        Some(Place::Abroad) => vec![Place::Abroad],
        _ if !wishes.assets_regions.is_empty() => wishes.assets_regions.iter().copied().map(Place::Known).collect(),
        found => found.into_iter().collect(),
    };
    let about = about(facts);
    let case = CourtFacts {
        road,
        respondent_domicile: place(yes(facts, FactId::DebtorInChina), wishes.debtor_region),
        respondent_habitual: None,
        assets: &assets,
        applicant_domicile: place(yes(facts, FactId::ApplicantInChina), wishes.applicant_region),
        applicant_habitual: None,
        applicant_chinese: applicant_chinese(facts, wishes),
        recognition_only: is(facts, remedy::RECOGNITION),
        about: &about,
    };
    let choices = choices(&case, on);
    let mut warnings = Vec::new();
    if choices.is_empty() {
        warnings.push("no-court");
    } else {
        if takes_one_court(road) {
            warnings.push("one-court-only");
        }
        warnings.push("check-concentration");
    }
    Courts { choices, warnings }
}

/// What the facts say of a place, made finer by a region of the plan page. The facts win.
fn place(in_china: Truth, region: Option<Region>) -> Option<Place> {
    match (in_china, region) {
        (Truth::False, _) => Some(Place::Abroad),
        (_, Some(region)) => Some(Place::Known(region)),
        (Truth::True, None) => Some(Place::InChina),
        (Truth::Unknown, None) => None,
    }
}

/// The nationality of the applicant matters for divorces alone.
fn applicant_chinese(facts: &Facts, wishes: &Wishes) -> Truth {
    let both = |option: Opt| is(facts, option) == Truth::True;
    if wishes.chinese_citizen_abroad == Some(true) || both(spouses::BOTH_CHINESE) {
        Truth::True
    } else if both(spouses::BOTH_FOREIGN) {
        Truth::False
    } else {
        Truth::Unknown
    }
}

/// What the dispute is about, as options of `subject` and `matter`.
fn about(facts: &Facts) -> Vec<&'static str> {
    let mut about = Vec::new();
    if let Some(Value::Choice(index)) = facts.known(FactId::Subject) {
        about.push(Opt { fact: FactId::Subject, index: *index }.name());
    }
    if let Some(Value::Set(set)) = facts.known(FactId::Matter) {
        about.extend(FactId::Matter.def().options().iter().enumerate().filter(|(index, _)| set >> index & 1 == 1).map(|(_, name)| *name));
    }
    about
}

/// Several courts asked between the mainland and the regions: the first that accepts keeps the case.
fn takes_one_court(road: Road) -> bool {
    match road {
        Road::HongKong
        | Road::HongKong2008
        | Road::HongKongFamily
        | Road::Macau
        | Road::Taiwan
        | Road::AwardHongKong
        | Road::AwardMacau
        | Road::AwardTaiwan => true,
        Road::Treaty | Road::Reciprocity | Road::Insolvency | Road::Divorce | Road::Award => false,
    }
}
