//! Three-valued truth (Kleene 1952) and conditions over atoms.
//!
//! This floor knows nothing of law: what an atom is and how its truth is found out are the caller's.

/// What is known of a statement.
///
/// `Unknown` is neither: it is never read as "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// Certainly so.
    True,
    /// Certainly not so.
    False,
    /// Not known, or not known yet.
    Unknown,
}

impl Truth {
    /// The truth of a statement that is known.
    pub const fn known(holds: bool) -> Truth {
        if holds { Truth::True } else { Truth::False }
    }

    /// Strong Kleene conjunction: one `False` decides.
    pub const fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::False, _) | (_, Truth::False) => Truth::False,
            (Truth::True, Truth::True) => Truth::True,
            (Truth::Unknown, _) | (_, Truth::Unknown) => Truth::Unknown,
        }
    }

    /// Strong Kleene disjunction: one `True` decides.
    pub const fn or(self, other: Truth) -> Truth {
        self.negated().and(other.negated()).negated()
    }

    /// The opposite; `Unknown` stays unknown.
    pub const fn negated(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        }
    }

    /// Whether the statement is known either way.
    pub const fn is_known(self) -> bool {
        !matches!(self, Truth::Unknown)
    }
}

/// A condition: atoms joined by all, any and not.
///
/// Trees are `'static`, so that a rule can be a record in a table.
#[derive(Clone, Copy, Debug)]
pub enum Cond<A: 'static> {
    /// Holds always, or never.
    Const(bool),
    /// One statement.
    Atom(A),
    /// Every one of these (an empty list holds).
    All(&'static [Cond<A>]),
    /// At least one of these (an empty list does not hold).
    Any(&'static [Cond<A>]),
    /// Not this.
    Not(&'static Cond<A>),
}

impl<A> Cond<A> {
    /// The truth of the condition, each atom's truth given by `truth`.
    ///
    /// Monotone: where an unknown atom becomes known, an answer that was known stays. (One function for all callers: a copy a
    /// caller is 12 KB of wasm.)
    pub fn eval(&self, truth: &dyn Fn(&A) -> Truth) -> Truth {
        match self {
            Cond::Const(holds) => Truth::known(*holds),
            Cond::Atom(atom) => truth(atom),
            Cond::All(parts) => {
                let mut sum = Truth::True;
                for part in *parts {
                    sum = sum.and(part.eval(truth));
                    if sum == Truth::False {
                        break;
                    }
                }
                sum
            }
            Cond::Any(parts) => {
                let mut sum = Truth::False;
                for part in *parts {
                    sum = sum.or(part.eval(truth));
                    if sum == Truth::True {
                        break;
                    }
                }
                sum
            }
            Cond::Not(part) => part.eval(truth).negated(),
        }
    }

    /// Calls `visit` with each atom that still matters: those in branches that the known atoms leave open.
    pub fn open_atoms(&self, truth: &dyn Fn(&A) -> Truth, visit: &mut dyn FnMut(&A)) {
        if self.eval(truth).is_known() {
            return;
        }
        match self {
            Cond::Const(_) => {}
            Cond::Atom(atom) => visit(atom),
            Cond::All(parts) | Cond::Any(parts) => {
                for part in *parts {
                    part.open_atoms(truth, visit);
                }
            }
            Cond::Not(part) => part.open_atoms(truth, visit),
        }
    }

    /// Calls `visit` with every atom of the condition, in the order in which it is written.
    pub fn atoms(&self, visit: &mut dyn FnMut(&A)) {
        match self {
            Cond::Const(_) => {}
            Cond::Atom(atom) => visit(atom),
            Cond::All(parts) | Cond::Any(parts) => {
                for part in *parts {
                    part.atoms(visit);
                }
            }
            Cond::Not(part) => part.atoms(visit),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: [Truth; 3] = [Truth::True, Truth::False, Truth::Unknown];

    #[test]
    fn unknown_is_decided_only_by_what_decides_alone() {
        assert_eq!(Truth::Unknown.and(Truth::False), Truth::False);
        assert_eq!(Truth::Unknown.and(Truth::True), Truth::Unknown);
        assert_eq!(Truth::Unknown.or(Truth::True), Truth::True);
        assert_eq!(Truth::Unknown.or(Truth::False), Truth::Unknown);
        assert_eq!(Truth::Unknown.negated(), Truth::Unknown);
    }

    #[test]
    fn de_morgan_holds_in_three_values() {
        for a in VALUES {
            for b in VALUES {
                assert_eq!(a.and(b).negated(), a.negated().or(b.negated()));
            }
        }
    }

    #[test]
    fn only_branches_left_open_are_visited() {
        const TREE: Cond<u8> = Cond::Any(&[Cond::All(&[Cond::Atom(0), Cond::Atom(1)]), Cond::All(&[Cond::Atom(2), Cond::Atom(3)])]);
        // Atom 0 is false, so atom 1 no longer matters; 2 is true, so 3 does.
        let truth = |atom: &u8| match atom {
            0 => Truth::False,
            2 => Truth::True,
            _ => Truth::Unknown,
        };
        let mut seen = Vec::new();
        TREE.open_atoms(&truth, &mut |atom| seen.push(*atom));
        assert_eq!(seen, [3]);
    }
}
