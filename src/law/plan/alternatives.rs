//! Where each thing that remains beside recognition stands in the law.

use super::Road;
use crate::law::rule::Trust::{M, P, PPart, S};
use crate::law::rule::{Citation, cite};

/// One thing that remains. Texts: `plan.alternative-<id>`.
#[derive(Debug)]
pub struct Remains {
    /// Its id, never renamed.
    pub id: &'static str,
    /// Where it stands, each with the roads on which it does.
    pub citations: &'static [(&'static [Road], Citation)],
}

impl Remains {
    /// Where it stands on a road; while the road is not known, what stands on all of them.
    pub fn on(&self, road: Option<Road>) -> Vec<Citation> {
        let stands = |roads: &[Road]| road.map_or(roads.len() == Road::ALL.len(), |road| roads.contains(&road));
        self.citations.iter().filter(|(roads, _)| stands(roads)).map(|(_, citation)| *citation).collect()
    }
}

/// Judgments of other States.
const FOREIGN: &[Road] = &[Road::Treaty, Road::Reciprocity];
/// Every decision of a court.
const COURTS: &[Road] = &[Road::Treaty, Road::Reciprocity, Road::HongKong, Road::HongKong2008, Road::HongKongFamily, Road::Macau, Road::Taiwan];
const EVERY: &[Road] = Road::ALL;

/// In the order in which they are told.
pub static REMAINS: &[Remains] = &[
    Remains {
        id: CURE,
        citations: &[(FOREIGN, cite("spc-int-2022", "542(2)", P)), (FOREIGN, cite("conf-2021", "40", M)), (FOREIGN, cite("conf-2021", "43", S))],
    },
    Remains {
        id: PART,
        citations: &[
            (FOREIGN, cite("cpl-2023", "281(3)", P)),
            (FOREIGN, cite("conf-2021", "45", PPart)),
            (&[Road::HongKong], cite("hk-2024", "19", P)),
            (&[Road::HongKongFamily], cite("hk-fam-2022", "10", P)),
            (&[Road::Macau], cite("mo-2006", "14", P)),
            (&[Road::Taiwan], cite("tw-2024", "17", P)),
        ],
    },
    Remains {
        id: SUE,
        citations: &[
            (FOREIGN, cite("spc-int-2022", "542(2)", P)),
            (&[Road::HongKong], cite("hk-2024", "23(3)", P)),
            (&[Road::HongKong2008], cite("hk-2008", "13(3)", P)),
            (&[Road::HongKongFamily], cite("hk-fam-2022", "17(3)", P)),
            (&[Road::Macau], cite("mo-2006", "17", P)),
            (EVERY, cite("cpl-2023", "22", P)),
            (EVERY, cite("cpl-2023", "276", P)),
            (FOREIGN, cite("cpl-2023", "280", P)),
            (COURTS, cite("evid-2019", "10", P)),
            (COURTS, cite("evid-2019", "16", P)),
            (EVERY, cite("civil-code", "188", P)),
            (EVERY, cite("civil-code", "193", P)),
            (EVERY, cite("civil-code", "594", P)),
        ],
    },
    Remains { id: SUE_DIVORCE, citations: &[(&[Road::Divorce], cite("divorce-1991", "20", P)), (&[Road::Divorce], cite("divorce-1991", "22", P))] },
    Remains { id: ARBITRATE, citations: &[(EVERY, cite("cpl-2023", "304", P)), (EVERY, cite("arb-report-2021", "2", P))] },
    Remains { id: HONG_KONG, citations: &[(EVERY, cite("hk-2024", "3(8)", P))] },
    Remains { id: NOTARIAL_DEED, citations: &[(EVERY, cite("cpl-2023", "249", P))] },
    Remains { id: BANKRUPTCY, citations: &[(EVERY, cite("ebl-2006", "2", P)), (EVERY, cite("ebl-2006", "7", P))] },
    Remains { id: ELSEWHERE, citations: &[] },
];

/// Bring what was missing and apply again.
pub const CURE: &str = "cure";
/// Ask for the part that can be recognised.
pub const PART: &str = "part";
/// Sue in China on the claim.
pub const SUE: &str = "sue";
/// Sue in China for divorce.
pub const SUE_DIVORCE: &str = "sue-divorce";
/// Use an arbitration clause, or agree on one.
pub const ARBITRATE: &str = "arbitrate";
/// Enforce in Hong Kong.
pub const HONG_KONG: &str = "hong-kong";
/// Settle by a notarial deed.
pub const NOTARIAL_DEED: &str = "notarial-deed";
/// Petition for bankruptcy.
pub const BANKRUPTCY: &str = "bankruptcy";
/// Look for property elsewhere.
pub const ELSEWHERE: &str = "elsewhere";
