//! Stage 2: the kind of decision, with the rows of.

use crate::row::{Row, TODAY, check_rows, row};
use exequatur::assess::Status::{Contested, Fails, NotApplicable, Open, Passed};

#[test]
fn every_row_of_the_decision_stage_holds() {
    check_rows(ROWS);
}

/// The Conference Summary did not exist yet; the precedent is shown.
const BEFORE: &str = "2019-06-01";

pub const ROWS: &[Row] = &[
    // substance, not label
    row("a summary judgment after appearance decides the merits", "substance", TODAY, "clean; decision_kind = merits", Passed, "recognised", ""),
    row("a jury verdict without reasons is a judgment", "substance", TODAY, "clean; subject = tort", Passed, "recognised", ""),
    row("a garnishee order is an act of execution of another State", "substance", TODAY, "clean; decision_kind = execution-act", Fails, "dismissed", ""),
    row("it was so in 2019", "substance", BEFORE, "clean; reciprocity = precedent, decision_kind = execution-act", Fails, "dismissed", ""),
    row("how the decision came about is worth asking", "substance", TODAY, "clean; decision_kind = ?", Open, "recognised..refused recognised", "decision_kind"),
    //
    row("a judgment is not interim", "interim-order", TODAY, "clean;", Passed, "recognised", ""),
    row("a freezing order is interim", "interim-order", TODAY, "clean; instrument = interim", Fails, "dismissed", ""),
    row("an arrest of a ship is interim", "interim-order", TODAY, "clean; instrument = interim, subject = maritime", Fails, "dismissed", ""),
    row("an interim order was no judgment in 2019", "interim-order", BEFORE, "clean; reciprocity = precedent, instrument = interim", Fails, "dismissed", ""),
    row("what the applicant holds is worth asking", "interim-order", TODAY, "clean; instrument = ?", Open, "recognised..refused recognised", "instrument"),
    row("specific performance in a final judgment is recognised", "interim-order", TODAY, "clean; relief = performance", Passed, "recognised", ""),
    row("a declaration is recognised", "interim-order", TODAY, "clean; relief = declaration", Passed, "recognised", ""),
    //
    row("a civil judgment has no criminal part", "civil-part-of-criminal-judgment", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("damages in a criminal judgment are recognised", "civil-part-of-criminal-judgment", TODAY, "clean; instrument = criminal-civil", Passed, "recognised", ""),
    row("the fine beside them is not", "civil-part-of-criminal-judgment", TODAY, "clean; instrument = criminal-civil, penal_part = true", Fails, "part", ""),
    row("a Polish criminal judgment of 2018 was recognised in its civil part", "civil-part-of-criminal-judgment", "2019-03-01", "clean; origin = PL, instrument = criminal-civil, penal_part = true", Fails,
        "part", ""),
    row("whether a fine is asked for as well is open", "civil-part-of-criminal-judgment", TODAY, "clean; instrument = criminal-civil, penal_part = ?", Open, "recognised..part recognised", "penal_part"),
    //
    row("a default judgment is recognised when the summons is shown", "default-judgment", TODAY, "absent;", Passed, "recognised", ""),
    row("a debtor who appeared was not in default", "default-judgment", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("whether the debtor appeared is worth asking", "default-judgment", TODAY, "absent; default = ?, service = ?", Open, "recognised..refused recognised", "default service"),
    //
    row("a judgment is no settlement", "settlement", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("a consent judgment is a judgment", "settlement", TODAY, "clean; instrument = settlement, settlement_form = court-order", Passed, "recognised", ""),
    row("a private settlement is a contract", "settlement", TODAY, "clean; instrument = settlement, settlement_form = private", Fails, "dismissed", ""),
    row("a private settlement was a contract in 2019", "settlement", BEFORE, "clean; reciprocity = precedent, instrument = settlement, settlement_form = private", Fails, "dismissed", ""),
    row("a settlement on the court's record is left to the court", "settlement", TODAY, "clean; instrument = settlement, settlement_form = court-record", Contested, "recognised..dismissed discretion",
        "*settlement-record"),
    row("the Italian treaty names settlements before the court", "settlement", TODAY, "clean; origin = IT, instrument = settlement, settlement_form = court-record", Passed, "recognised", ""),
    row("the Polish treaty names settlements before the court", "settlement", TODAY, "clean; origin = PL, instrument = settlement, settlement_form = court-record", Passed, "recognised", ""),
    row("how the settlement was recorded is worth asking", "settlement", TODAY, "clean; instrument = settlement, settlement_form = ?", Open, "recognised..dismissed recognised", "settlement_form"),
    //
    row("a contract is inside the Summary", "matters-outside-the-summary", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("intellectual property is left to the court", "matters-outside-the-summary", TODAY, "clean; subject = ip", Contested, "recognised..dismissed discretion", "*outside-summary"),
    row("competition is left to the court", "matters-outside-the-summary", TODAY, "clean; subject = competition", Contested, "recognised..dismissed discretion", "*outside-summary"),
    row("a trade secret is left to the court", "matters-outside-the-summary", TODAY, "clean; matter = trade-secret", Contested, "recognised..dismissed discretion", "*outside-summary"),
    row("insolvency stands in the same exclusion", "matters-outside-the-summary", TODAY, "clean; subject = insolvency", Contested, "recognised..dismissed discretion", "*outside-summary"),
    row("a treaty has a scope of its own", "matters-outside-the-summary", TODAY, "clean; origin = FR, subject = ip", NotApplicable, "recognised", ""),
    row("the subject is worth asking", "matters-outside-the-summary", TODAY, "clean; subject = ?", Open, "recognised..dismissed recognised", "subject"),
    //
    row("a money judgment is civil", "civil-matter", TODAY, "clean;", Passed, "recognised", ""),
    row("judicial review is not civil", "civil-matter", TODAY, "clean; matter = judicial-review", Fails, "dismissed", ""),
    row("a fine for contempt is not civil", "civil-matter", TODAY, "clean; decision_kind = penal", Fails, "dismissed", ""),
    row("nor was it in 2019", "civil-matter", BEFORE, "clean; reciprocity = precedent, decision_kind = penal", Fails, "dismissed", ""),
    row("what the dispute was about is worth asking", "civil-matter", TODAY, "clean; matter = ?", Open, "recognised..refused recognised", "matter"),
    row("a judgment without a fine is whole", "fines", TODAY, "clean;", Passed, "recognised", ""),
    row("a fine in a civil judgment falls away", "fines", TODAY, "clean; penal_part = true", Fails, "part", ""),
    row("a fine fell away in 2019", "fines", BEFORE, "clean; reciprocity = precedent, penal_part = true", Fails, "part", ""),
    row("in a criminal judgment the fine has its own rule", "fines", TODAY, "clean; instrument = criminal-civil", NotApplicable, "recognised", ""),
    row("whether there is a fine is open", "fines", TODAY, "clean; penal_part = ?", Open, "recognised..part recognised", "penal_part"),
    //
    row("business needs no family rule", "family-and-succession", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("maintenance needs a basis like any other judgment", "family-and-succession", TODAY, "clean; subject = family-property", Passed, "recognised", ""),
    row("maintenance from Japan has no basis", "family-and-succession", TODAY, "clean; origin = JP, subject = family-property", Passed, "dismissed", ""),
    row("the same was true in 2020", "family-and-succession", "2020-06-01", "clean; origin = BY, subject = family-property", Passed, "recognised", ""),
    row("whether it is a family matter is open", "family-and-succession", TODAY, "clean; origin = KZ, subject = ?", Open, "recognised..dismissed discretion", "subject"),
    //
    row("a court of a State is a court", "court", TODAY, "clean;", Passed, "recognised", ""),
    row("a labour board is no court", "court", TODAY, "clean; court_kind = non-judicial-body", Fails, "dismissed", ""),
    row("a treaty may speak of another competent authority", "court", TODAY, "clean; origin = PL, court_kind = non-judicial-body", Contested, "recognised..dismissed dismissed", "*competent-authority"),
    row("what sort of body decided is worth asking", "court", TODAY, "clean; court_kind = ?", Open, "recognised..dismissed recognised", "court_kind"),
    // kinds that leave room
    row("a judgment on the merits is of no doubtful kind", "orders-of-doubtful-kind", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("a payment order counts by its substance", "orders-of-doubtful-kind", TODAY, "clean; decision_kind = payment-order", Contested, "recognised..dismissed recognised", "*payment-order"),
    row("an order for payment of a treaty State is the same", "orders-of-doubtful-kind", TODAY, "clean; origin = IT, decision_kind = payment-order", Contested, "recognised..dismissed recognised",
        "*payment-order"),
    row("an order for costs alone is left to the court", "orders-of-doubtful-kind", TODAY, "clean; decision_kind = costs-alone", Contested, "recognised..dismissed discretion", "*costs-alone"),
    row("a class action is left to the court", "orders-of-doubtful-kind", TODAY, "clean; decision_kind = class-action", Contested, "recognised..dismissed discretion", "*class-action"),
    row("whether it is of a doubtful kind is open", "orders-of-doubtful-kind", TODAY, "clean; decision_kind = ?, penal_part = ?", Open, "recognised..refused recognised", "decision_kind"),
    row("a judgment on the merits had a trial", "judgment-without-trial", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("a judgment as a sanction is in", "judgment-without-trial", TODAY, "clean; decision_kind = sanction", Contested, "recognised..refused recognised", "*sanction-judgment"),
    row("a confession of judgment is a high risk", "judgment-without-trial", TODAY, "clean; decision_kind = confession", Contested, "recognised..refused refused", "*confession"),
    row("a confession of judgment was a high risk in 2019", "judgment-without-trial", BEFORE, "clean; reciprocity = precedent, decision_kind = confession", Contested, "recognised..refused refused",
        "*confession"),
    row("a confession of judgment was a high risk in 2023", "judgment-without-trial", "2023-06-01", "clean; decision_kind = confession", Contested, "recognised..refused refused", "*confession"),
    row("whether there was a trial is open", "judgment-without-trial", TODAY, "clean; decision_kind = ?, heard = ?", Open, "recognised..refused recognised", "decision_kind heard"),
    // whose court
    row("a State's court is that State's", "whose-court", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("the courts of the Dubai financial centre are untested under the treaty", "whose-court", TODAY, "clean; origin = AE, court_kind = financial-centre-court", Contested,
        "recognised..dismissed discretion", "*financial-centre"),
    row("the financial court of Qatar is as open as Qatar", "whose-court", TODAY, "clean; origin = QA, court_kind = financial-centre-court", Contested, "recognised..dismissed discretion",
        "*financial-centre *reciprocity-open"),
    row("the financial court of Astana is as open as Kazakhstan", "whose-court", TODAY, "clean; origin = KZ, court_kind = financial-centre-court", Contested, "recognised..dismissed discretion",
        "*financial-centre *treaty-business"),
    row("a common court of several States belongs to none", "whose-court", TODAY, "clean; origin = NL, court_kind = international-court", Contested, "recognised..dismissed discretion",
        "*international-court"),
    row("whose court it is stays open", "whose-court", TODAY, "clean; origin = AE, court_kind = ?", Open, "recognised..dismissed recognised", "court_kind"),
    //
    row("a judgment that stands on its own passes", "judgment-on-judgment", TODAY, "clean;", Passed, "recognised", ""),
    row("a judgment on a judgment is a risk of refusal", "judgment-on-judgment", TODAY, "clean; matter = judgment-on-judgment", Contested, "recognised..refused refused", "*judgment-on-judgment"),
    row("whether it rests on another judgment is open", "judgment-on-judgment", TODAY, "clean; matter = ?, heard = ?", Open, "recognised..refused recognised", "matter"),
    //
    row("a recognised State's court passes", "unrecognised-entity", TODAY, "clean;", Passed, "recognised", ""),
    row("the court of an unrecognised entity was left open in 2020", "unrecognised-entity", TODAY, "clean; court_kind = unrecognised-entity", Contested, "recognised..dismissed discretion",
        "*unrecognised-entity"),
    row("whether it is a State's court is open", "unrecognised-entity", TODAY, "clean; court_kind = ?, heard = ?", Open, "recognised..refused recognised", "court_kind"),
];
