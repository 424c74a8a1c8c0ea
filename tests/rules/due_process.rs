//! Stage 5: due process, with every channel of the table in R-41.

use crate::row::{Row, TODAY, check_rows, row};
use exequatur::assess::Status::{Contested, Fails, NotApplicable, Open, Passed};

#[test]
fn every_row_of_the_due_process_stage_holds() {
    check_rows(ROWS);
}

const SUMMARY: &str = "2023-06-01";
const BEFORE: &str = "2019-06-01";

pub const ROWS: &[Row] = &[
    //
    row("a debtor who took part was summoned", "lawful-summons", TODAY, "clean;", Passed, "recognised", ""),
    row("served through the central authority in time", "lawful-summons", TODAY, "absent;", Passed, "recognised", ""),
    row("absent and not lawfully summoned is a ground of refusal", "lawful-summons", TODAY, "absent; service = post", Fails, "refused", ""),
    row("absent and not lawfully summoned was a ground in 2023", "lawful-summons", SUMMARY, "absent; service = post", Fails, "refused", ""),
    row("absent and not lawfully summoned was a ground in 2019", "lawful-summons", BEFORE, "absent; reciprocity = precedent, service = post", Fails, "refused", ""),
    row("whoever appears despite a bad summons is heard, in the better view", "lawful-summons", TODAY, "clean; summons_proper = false", Contested, "recognised..refused recognised", "*appearance-cures"),
    row("a debtor who took part after a summons by the central authority", "lawful-summons", TODAY, "clean; summons_proper = ?, served_in = china, service = treaty+appeared, service_proof = certificate",
        Passed, "recognised", ""),
    row("a debtor who took part after a summons by post", "lawful-summons", TODAY, "clean; summons_proper = ?, served_in = china, service = post+appeared, service_proof = judgment-says-so", Contested,
        "recognised..refused recognised", "*appearance-cures"),
    row("how the debtor was summoned is worth asking", "lawful-summons", TODAY, "absent; service = ?", Open, "recognised..refused recognised", "service"),
    // R-41, channel by channel
    row("the channel does not matter to a debtor who took part", "channel-of-service", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("central authority, certificate returned", "channel-of-service", TODAY, "absent; service = treaty, service_proof = certificate", Passed, "recognised", ""),
    row("the channel of a bilateral treaty, receipt returned", "channel-of-service", TODAY, "absent; origin = FR, service = treaty, service_proof = certificate", Passed, "recognised", ""),
    row("diplomatic channel, where there is neither treaty nor convention", "channel-of-service", TODAY, "absent; origin = MY, reciprocity = law, service = diplomatic", Passed, "recognised", ""),
    row("a consul on the consul's own national", "channel-of-service", TODAY, "absent; service = diplomatic, consul_served = own-national", Passed, "recognised", ""),
    row("a consul on somebody else", "channel-of-service", TODAY, "absent; service = diplomatic, consul_served = other-national", Fails, "refused", ""),
    row("post from abroad to an address in China", "channel-of-service", TODAY, "absent; service = post", Fails, "refused", ""),
    row("a private server in China", "channel-of-service", TODAY, "absent; service = personal", Fails, "refused", ""),
    row("e-mail or a messenger to a person in China", "channel-of-service", TODAY, "absent; service = electronic", Contested, "recognised..refused refused", "*electronic-service"),
    row("an agent outside China with authority", "channel-of-service", TODAY, "absent; served_in = elsewhere, service = agent, agent_authorised = true", Passed, "recognised", ""),
    row("an agent outside China without authority", "channel-of-service", TODAY, "absent; served_in = elsewhere, service = agent, agent_authorised = false", Fails, "refused", ""),
    row("personally while abroad", "channel-of-service", TODAY, "absent; served_in = elsewhere, service = personal", Passed, "recognised", ""),
    row("a process agent appointed in the contract", "channel-of-service", TODAY, "absent; served_in = origin, service = agent, agent_authorised = true", Passed, "recognised", ""),
    row("publication abroad on a debtor then living there", "channel-of-service", TODAY, "absent; served_in = origin, service = publication", Contested, "recognised..refused recognised",
        "*publication-at-home"),
    row("publication abroad on a debtor known to be in China", "channel-of-service", TODAY, "absent; service = publication", Contested, "recognised..refused refused", "*publication-known-address"),
    row("request sent, no certificate after six months", "channel-of-service", TODAY, "absent; service_proof = no-answer-after-six-months", Contested, "recognised..refused discretion", "*hague-no-answer"),
    row("an agent in China", "channel-of-service", TODAY, "absent; service = agent, agent_authorised = true", Contested, "recognised..refused refused", "*agent-in-china"),
    row("no service at all", "channel-of-service", TODAY, "absent; service = none, service_proof = ?", Fails, "refused", ""),
    row("the request came back unserved", "channel-of-service", TODAY, "absent; service_proof = returned-not-served", Fails, "refused", ""),
    row("post beside the central authority does no harm", "channel-of-service", TODAY, "absent; service = treaty+post", Passed, "recognised", ""),
    row("post at the debtor's home abroad is for the law there", "channel-of-service", TODAY, "absent; served_in = origin, service = post", Passed, "recognised", ""),
    row("post to China was no service in 2023", "channel-of-service", SUMMARY, "absent; service = post", Fails, "refused", ""),
    row("post to China was no service in 2011", "channel-of-service", "2011-12-01", "absent; origin = UZ, subject = family-property, service = post", Fails, "refused", ""),
    row("where the debtor was served is worth asking", "channel-of-service", TODAY, "absent; served_in = ?, service = post", Open, "recognised..refused recognised", "served_in"),
    //
    row("a debtor who was heard", "chance-to-be-heard", TODAY, "clean;", Passed, "recognised", ""),
    row("served but without time to answer", "chance-to-be-heard", TODAY, "absent; heard = false", Fails, "refused", ""),
    row("no time to answer was a ground in 2023", "chance-to-be-heard", SUMMARY, "absent; heard = false", Fails, "refused", ""),
    row("no time to answer was an obstacle in 2019", "chance-to-be-heard", BEFORE, "absent; origin = FR, heard = false", Fails, "refused", ""),
    row("whether the debtor was heard is open", "chance-to-be-heard", TODAY, "clean; heard = ?", Open, "recognised..refused recognised", "heard"),
    //
    row("a party with capacity needs nobody", "representation", TODAY, "clean;", Passed, "recognised", ""),
    row("a party without capacity who was represented", "representation", TODAY, "clean; incapacity = represented", Passed, "recognised", ""),
    row("a party without capacity and alone", "representation", TODAY, "clean; incapacity = not-represented", Fails, "refused", ""),
    row("a party alone in 2023", "representation", SUMMARY, "clean; incapacity = not-represented", Fails, "refused", ""),
    row("a party alone in 2019", "representation", BEFORE, "clean; origin = FR, incapacity = not-represented", Fails, "refused", ""),
    row("whether a party lacked capacity is open", "representation", TODAY, "clean; incapacity = ?", Open, "recognised..refused recognised", "incapacity"),
    //
    row("a complete file", "gaps-in-the-file", TODAY, "clean;", Passed, "recognised", ""),
    row("a missing translation can be brought", "gaps-in-the-file", TODAY, "clean; papers = no-translation", Fails, "dismissed", ""),
    row("what is missing from the file is open", "gaps-in-the-file", TODAY, "clean; papers = ?, fraud = ?", Open, "recognised..refused recognised", "papers fraud"),
    //
    row("no fraud", "fraud", TODAY, "clean;", Passed, "recognised", ""),
    row("fraud is a ground", "fraud", TODAY, "clean; fraud = true", Fails, "refused", ""),
    row("fraud was a ground in 2023", "fraud", SUMMARY, "clean; fraud = true", Fails, "refused", ""),
    row("a forged order was refused in 2018", "fraud", "2018-06-01", "clean; origin = IT, fraud = true", Fails, "refused", ""),
    row("the debtor could still plead fraud", "fraud", TODAY, "clean; fraud = ?", Open, "recognised..refused recognised", "fraud"),
    //
    row("a debtor who took part needs no proof of summons", "proof-of-summons", TODAY, "clean;", NotApplicable, "recognised", ""),
    row("the judgment itself says that the debtor was summoned", "proof-of-summons", TODAY, "absent; service_proof = judgment-says-so", Passed, "recognised", ""),
    row("without proof of summons it is not yet the time", "proof-of-summons", TODAY, "absent; service_proof = nothing", Fails, "dismissed..refused dismissed", ""),
    row("a file without that proof", "proof-of-summons", TODAY, "absent; papers = no-proof-of-summons, service_proof = nothing, summons_proper = true", Fails, "dismissed", ""),
    row("what shows the service is worth asking", "proof-of-summons", TODAY, "absent; service_proof = ?, summons_proper = true", Open, "recognised..dismissed recognised", "service_proof"),
];
