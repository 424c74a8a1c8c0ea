//! What the benchmark of the page calls: one assessment with full explanation, again and again, inside wasm.
//!
//! `cargo xtask bench` compiles it for wasm32 and times `run` in Node. Not part of the product.

use exequatur::assess::assess;
use exequatur::facts::table::{instrument, jurisdiction_basis, served_in, service};
use exequatur::facts::{FactId, Facts, Opt, Value};
use exequatur::law::LAW;
use exequatur::law::records::JurisdictionId;
use wasm_bindgen::prelude::wasm_bindgen;

/// Assesses one case `n` times, an American default judgment served through the Hague channel, and returns how many rules were found.
#[wasm_bindgen]
#[must_use]
pub fn run(n: u32) -> u32 {
    let absent = Opt { fact: FactId::Default, index: 1 };
    let mut facts =
        Facts::default().with(instrument::JUDGMENT).with(absent).with(served_in::CHINA).with(service::TREATY).with(jurisdiction_basis::DEFENDANT_DOMICILE);
    facts.set(FactId::Origin, JurisdictionId::find("US").map(|id| Value::Jurisdiction(id.index())));
    (0..n).map(|_| u32::try_from(assess(&facts, &LAW, LAW.reviewed).findings.len()).unwrap_or(0)).sum()
}

fn main() {}
