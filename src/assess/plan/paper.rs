//! The papers of a case, whether they are there, and the formalities of the country from which each comes.

use super::circumstances::{origin, paper_when};
use super::{Have, PaperLine, Wishes};
use crate::day::Day;
use crate::facts::table::papers as file;
use crate::facts::{FactId, Facts, Value};
use crate::law::plan::papers::{authentication, papers};
use crate::law::plan::{Issuer, Paper, Proof, Road};
use crate::law::records::JurisdictionId;
use crate::logic::Truth;

/// The papers, in the order of filing.
pub fn lines(road: Road, facts: &Facts, wishes: &Wishes, on: Day) -> Vec<PaperLine> {
    let holds = |when| paper_when(when, road, facts, wishes);
    let line = |(paper, needed): (&'static Paper, _)| {
        let country = country(paper, facts, wishes);
        let have = have(paper, facts);
        let of_judgment = matches!(paper.issuer, Issuer::RenderingCourt | Issuer::RenderingCourtOrAuthority);
        PaperLine {
            id: paper.id,
            // What the file is said to lack is needed.
            needed: if have == Have::Missing { Truth::True } else { needed },
            have,
            issuer: paper.issuer,
            form: paper.form,
            proof: authentication(paper.proof, country, on, road == Road::Treaty && of_judgment),
            country,
            translation: paper.translation,
            basis: paper.basis,
        }
    };
    papers(road, on, &holds).into_iter().map(line).collect()
}

/// The country whose formalities count: that of the judgment for papers from there, the applicant's own for the others.
fn country(paper: &Paper, facts: &Facts, wishes: &Wishes) -> Option<JurisdictionId> {
    match paper.proof {
        Proof::ForeignPublic | Proof::ForeignCompany | Proof::Power | Proof::Treaty => {}
        Proof::None | Proof::Evidence | Proof::CourtSeal | Proof::InterRegional | Proof::CrossStrait | Proof::ChineseMission => return None,
    }
    match paper.issuer {
        Issuer::RenderingCourt | Issuer::RenderingCourtOrAuthority | Issuer::Tribunal | Issuer::LawyerAbroad | Issuer::AsTheTreatySays => origin(facts),
        Issuer::Applicant
        | Issuer::HomeAuthority
        | Issuer::HomeRegistry
        | Issuer::Officeholder
        | Issuer::Notary
        | Issuer::InsurerOrBank
        | Issuer::ChineseMission
        | Issuer::ChineseCourt => wishes.home,
    }
}

fn have(paper: &Paper, facts: &Facts) -> Have {
    let Some(defect) = paper.defect.and_then(|name| FactId::Papers.option(name)) else { return Have::NotSaid };
    match facts.known(FactId::Papers) {
        Some(Value::Set(set)) if set & file::COMPLETE.bit() != 0 || set & defect.bit() == 0 => Have::InHand,
        Some(Value::Set(_)) => Have::Missing,
        _ => Have::NotSaid,
    }
}
