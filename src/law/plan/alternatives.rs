//! Where each thing that remains beside recognition stands in the law.

use crate::law::rule::Trust::{M, P, PPart, S};
use crate::law::rule::{Citation, cite};

/// One thing that remains. Texts: `plan.alternative-<id>`.
#[derive(Debug)]
pub struct Remains {
    /// Its id, never renamed.
    pub id: &'static str,
    /// Where it stands.
    pub citations: &'static [Citation],
}

/// In the order in which they are told.
pub static REMAINS: &[Remains] = &[
    Remains { id: CURE, citations: &[cite("spc-int-2022", "542(2)", P), cite("conf-2021", "40", M), cite("conf-2021", "43", S)] },
    Remains { id: PART, citations: &[cite("cpl-2023", "281(3)", P), cite("conf-2021", "45", PPart)] },
    Remains {
        id: SUE,
        citations: &[
            cite("spc-int-2022", "542(2)", P),
            cite("cpl-2023", "22", P),
            cite("cpl-2023", "276", P),
            cite("cpl-2023", "280", P),
            cite("evid-2019", "10", P),
            cite("evid-2019", "16", P),
            cite("civil-code", "188", P),
            cite("civil-code", "193", P),
            cite("civil-code", "594", P),
        ],
    },
    Remains { id: SUE_DIVORCE, citations: &[cite("divorce-1991", "20", P), cite("divorce-1991", "22", P)] },
    Remains { id: ARBITRATE, citations: &[cite("cpl-2023", "304", P), cite("arb-report-2021", "2", P)] },
    Remains { id: HONG_KONG, citations: &[cite("hk-2024", "3(8)", P)] },
    Remains { id: NOTARIAL_DEED, citations: &[cite("cpl-2023", "249", P)] },
    Remains { id: BANKRUPTCY, citations: &[cite("ebl-2006", "2", P), cite("ebl-2006", "7", P)] },
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
