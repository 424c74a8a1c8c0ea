//! Stage 4: jurisdiction of the foreign court.

use crate::row::{Row, TODAY, check_rows, row};
use exequatur::assess::Status::{Contested, Fails, NotApplicable, Open, Passed};

#[test]
fn every_row_of_the_jurisdiction_stage_holds() {
    check_rows(ROWS);
}

/// The grounds stood in the Summary alone; a precedent is not needed any more.
const SUMMARY: &str = "2023-06-01";
const BEFORE: &str = "2019-06-01";

pub const ROWS: &[Row] = &[
    //
    row("the debtor's domicile and a connection suffice", "foreign-jurisdiction", TODAY, "clean;", Passed, "recognised", ""),
    row("the debtor's domicile is itself a connection", "foreign-jurisdiction", TODAY, "clean; real_connection = false", Passed, "recognised", ""),
    row("the place of performance and a connection suffice", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = performance", Passed, "recognised", ""),
    row("the place of the tort and a connection suffice", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = tort", Passed, "recognised", ""),
    row("a branch and a connection suffice", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = branch", Passed, "recognised", ""),
    row("a chosen court with a connection suffices", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = written-agreement", Passed, "recognised", ""),
    row("a branch without any connection is a risk", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = branch, real_connection = false", Contested, "recognised..refused refused",
        "*no-connection"),
    row("a freely chosen neutral forum is its own connection, in the better view", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = written-agreement, real_connection = false", Contested,
        "recognised..refused recognised", "*neutral-forum"),
    row("so is submission", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = submission, real_connection = false", Contested, "recognised..refused recognised", "*neutral-forum"),
    row("unrelated assets alone are a risk of refusal", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = assets-only, real_connection = false", Contested, "recognised..refused refused",
        "*exorbitant-base"),
    row("presence alone is a risk of refusal", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = presence-only, real_connection = false", Contested, "recognised..refused refused",
        "*exorbitant-base"),
    row("assets there and a real connection are no exorbitant base", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = assets-only, real_connection = true", Contested,
        "recognised..refused recognised", "*connected-base"),
    row("a base that no list names, with a real connection, is appropriate", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = none, real_connection = true", Contested,
        "recognised..refused recognised", "*connected-base"),
    row("an accepted base beside an exorbitant one suffices", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = performance+presence-only", Passed, "recognised", ""),
    row("a court that finds no jurisdiction refuses", "foreign-jurisdiction", TODAY, "clean; jurisdiction = lacking, jurisdiction_basis = ?, real_connection = ?", Fails, "refused", ""),
    row("the mirror of Chinese law decided in 2023", "foreign-jurisdiction", SUMMARY, "clean; jurisdiction_basis = presence-only, real_connection = false", Contested, "recognised..refused refused",
        "*exorbitant-base"),
    row("a missing jurisdiction was an obstacle in 2019", "foreign-jurisdiction", BEFORE, "clean; origin = FR, jurisdiction = lacking, jurisdiction_basis = ?, real_connection = ?", Fails, "refused", ""),
    row("on what the court based itself is worth asking", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = ?", Open, "recognised..refused recognised", "jurisdiction_basis"),
    row("whether there was a connection is worth asking", "foreign-jurisdiction", TODAY, "clean; jurisdiction_basis = performance, real_connection = ?", Open, "recognised..refused recognised",
        "real_connection"),
    // R-31, head by head
    row("a matter tied to no place is open to foreign courts", "exclusive-jurisdiction", TODAY, "clean;", Passed, "recognised", ""),
    row("a right in land in China is for Chinese courts", "exclusive-jurisdiction", TODAY, "clean; matter = land, matter_in_china = true, land_claim = right-in-land", Fails, "refused", ""),
    row("a lease or a building contract in China probably is", "exclusive-jurisdiction", TODAY, "clean; matter = land, matter_in_china = true, land_claim = lease-or-construction", Contested,
        "recognised..refused refused", "*lease-or-construction"),
    row("the sale of a flat in China is not", "exclusive-jurisdiction", TODAY, "clean; matter = land, matter_in_china = true, land_claim = sale-or-loan", Passed, "recognised", ""),
    row("foreign land is not", "exclusive-jurisdiction", TODAY, "clean; matter = land, matter_in_china = false, land_claim = right-in-land", Passed, "recognised", ""),
    row("port operations in China are", "exclusive-jurisdiction", TODAY, "clean; matter = port, matter_in_china = true", Fails, "refused", ""),
    row("an estate in China is", "exclusive-jurisdiction", TODAY, "clean; subject = succession, matter = succession, matter_in_china = true", Fails, "refused", ""),
    row("the organs of a Chinese company are, since 2024", "exclusive-jurisdiction", TODAY, "clean; subject = company, matter = company-organs, matter_in_china = true", Fails, "refused", ""),
    row("the organs of a Chinese company were not in 2023", "exclusive-jurisdiction", SUMMARY, "clean; subject = company, matter = company-organs, matter_in_china = true", Passed, "recognised", ""),
    row("the validity of a Chinese patent is, since 2024", "exclusive-jurisdiction", "2024-01-01", "clean; origin = FR, subject = ip, matter = ip-validity, matter_in_china = true", Fails, "refused", ""),
    row("the validity of a Chinese patent was not on the last day of 2023", "exclusive-jurisdiction", "2023-12-31", "clean; origin = FR, subject = ip, matter = ip-validity, matter_in_china = true", Passed,
        "recognised", ""),
    row("joint ventures performed in China are", "exclusive-jurisdiction", TODAY, "clean; matter = joint-venture, matter_in_china = true", Fails, "refused", ""),
    row("joint ventures were in 2019", "exclusive-jurisdiction", BEFORE, "clean; origin = FR, matter = joint-venture, matter_in_china = true", Fails, "refused", ""),
    row("joint ventures were in 2023", "exclusive-jurisdiction", SUMMARY, "clean; matter = joint-venture, matter_in_china = true", Fails, "refused", ""),
    row("pollution of Chinese seas stands in another statute", "exclusive-jurisdiction", TODAY, "clean; matter = sea-pollution, matter_in_china = true", Contested, "recognised..refused refused",
        "*maritime-exclusive"),
    row("damages for infringing a patent are not about its validity", "exclusive-jurisdiction", TODAY, "clean; origin = FR, subject = ip, matter = patent-infringement", Passed, "recognised", ""),
    row("where the port lies is worth asking", "exclusive-jurisdiction", TODAY, "clean; matter = port, matter_in_china = ?", Open, "recognised..refused recognised", "matter_in_china"),
    row("what the claim about land was is worth asking", "exclusive-jurisdiction", TODAY, "clean; matter = land, matter_in_china = true, land_claim = ?", Open, "recognised..refused refused",
        "land_claim"),
    //
    row("no clause is no breach", "chosen-court", TODAY, "clean;", Passed, "recognised", ""),
    row("the chosen court decided", "chosen-court", TODAY, "clean; clause = this-court", Passed, "recognised", ""),
    row("a clause that calls itself non-exclusive binds nobody", "chosen-court", TODAY, "clean; clause = non-exclusive", Passed, "recognised", ""),
    row("a clause in unfair standard terms is void", "chosen-court", TODAY, "clean; clause = unfair-standard-form", Passed, "recognised", ""),
    row("another court was chosen and the debtor stayed away", "chosen-court", TODAY, "absent; clause = other-court", Fails, "refused", ""),
    row("whoever appears without objection probably waives the clause", "chosen-court", TODAY, "clean; clause = other-court", Contested, "recognised..refused recognised", "*clause-waived"),
    row("an asymmetric clause may have left the choice to the claimant", "chosen-court", TODAY, "absent; clause = asymmetric", Contested, "recognised..refused discretion", "*asymmetric-clause"),
    row("the first day on which a broken clause is a ground", "chosen-court", "2024-01-01", "absent; clause = other-court", Fails, "refused", ""),
    row("what a clause said is worth asking", "chosen-court", TODAY, "absent; clause = ?", Open, "recognised..refused recognised", "clause"),
    //
    row("a debtor in China has a court there", "competent-chinese-court", TODAY, "clean; assets_in_china = false", Passed, "recognised", ""),
    row("assets in China have a court there", "competent-chinese-court", TODAY, "clean; debtor_in_china = false", Passed, "recognised", ""),
    row("with neither there is no court", "competent-chinese-court", TODAY, "clean; debtor_in_china = false, assets_in_china = false", Fails, "dismissed", ""),
    row("for recognition alone the applicant's home court serves", "competent-chinese-court", TODAY,
        "clean; debtor_in_china = false, assets_in_china = false, remedy = recognition-only, applicant_in_china = true", Passed, "recognised", ""),
    row("not for an applicant abroad", "competent-chinese-court", TODAY, "clean; debtor_in_china = false, assets_in_china = false, remedy = recognition-only, applicant_in_china = false", Fails, "dismissed", ""),
    row("it was so in 2021", "competent-chinese-court", "2021-06-01", "clean; origin = KR, reciprocity = precedent, debtor_in_china = false, assets_in_china = false", Fails, "dismissed", ""),
    row("where the assets are is worth asking", "competent-chinese-court", TODAY, "clean; debtor_in_china = false, assets_in_china = ?", Open, "recognised..dismissed recognised", "assets_in_china"),
    row("a case from Taiwan has its own courts", "competent-chinese-court", TODAY, "clean; origin = TW", NotApplicable, "recognised..refused unsaid", ""),
    //
    row("no treaty, no treaty test", "treaty-test-of-jurisdiction", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("a test that was read is met by the debtor's domicile", "treaty-test-of-jurisdiction", TODAY, "clean; origin = FR", Passed, "recognised", ""),
    row("every family of tests knows the debtor's domicile", "treaty-test-of-jurisdiction", TODAY, "clean; origin = RU, subject = family-property", Passed, "recognised", ""),
    row("a closed list that nobody read may miss another base", "treaty-test-of-jurisdiction", TODAY, "clean; origin = AE, jurisdiction_basis = performance", Contested, "recognised..refused recognised",
        "*treaty-jurisdiction"),
    row("a base that Chinese law does not know may be missing from the treaty too", "treaty-test-of-jurisdiction", TODAY,
        "clean; origin = AE, jurisdiction_basis = presence-only, real_connection = false", Contested, "recognised..refused refused", "*treaty-jurisdiction"),
    row("what the court based itself on matters to the treaty too", "treaty-test-of-jurisdiction", TODAY, "clean; origin = AE, jurisdiction_basis = ?", Open, "recognised..refused recognised",
        "jurisdiction_basis"),
    //
    row("no arbitration clause, nothing to plead", "arbitration-clause-after-appearance", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("who argued the merits without pleading the clause waived it", "arbitration-clause-after-appearance", TODAY, "clean; arbitration_agreement = valid, arbitration_pleaded = false", Passed, "recognised", ""),
    row("who pleaded it and lost leaves it to the court", "arbitration-clause-after-appearance", TODAY, "clean; arbitration_agreement = valid, arbitration_pleaded = true", Contested,
        "recognised..refused discretion", "*arbitration-pleaded"),
    row("whether it was pleaded is worth asking", "arbitration-clause-after-appearance", TODAY, "clean; arbitration_agreement = valid, arbitration_pleaded = ?", Open, "recognised..refused recognised",
        "arbitration_pleaded"),
    //
    row("an absent debtor without an arbitration clause", "arbitration-clause-and-default", TODAY, "absent;", NotApplicable, "recognised", ""),
    row("a clause that was waived", "arbitration-clause-and-default", TODAY, "absent; arbitration_agreement = waived", NotApplicable, "recognised", ""),
    row("staying away is no waiver of the clause", "arbitration-clause-and-default", TODAY, "absent; arbitration_agreement = valid", Contested, "recognised..refused refused", "*arbitration-default"),
    row("staying away was no waiver in 2019", "arbitration-clause-and-default", BEFORE, "absent; reciprocity = precedent, arbitration_agreement = valid", Contested, "recognised..refused refused",
        "*arbitration-default"),
    row("whether there is a clause is worth asking", "arbitration-clause-and-default", TODAY, "absent; arbitration_agreement = ?", Open, "recognised..refused recognised", "arbitration_agreement"),
];
