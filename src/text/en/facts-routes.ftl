### Questions of the roads with rules of their own: awards, Hong Kong, Macau, insolvency, divorce, debtors who are States.

## Facts

fact-hk_court =
    .title = Which Hong Kong court decided?
    .hint = The Family Court is part of the District Court; for an appeal name the court that decided last.
    .why = The Arrangements name the courts. Tribunals count since 29 January 2024 only, and never for family orders.
    .look = the heading of the judgment
    .ask = the solicitor who ran the case
    .proof = The sealed judgment.

option-hk_court =
    .high-or-district-court = Court of Final Appeal, High Court or District Court
    .listed-tribunal = Labour, Lands, Small Claims or Competition Tribunal
    .other-body = Another body
    .other-body-hint = For example a magistrate, the Market Misconduct Tribunal or the Minor Employment Claims Adjudication Board

said-hk_court =
    .high-or-district-court = the Court of Final Appeal, the High Court or the District Court decided
    .listed-tribunal = a tribunal named in the Arrangement decided
    .other-body = another body decided
    .unknown = you do not know which Hong Kong court decided
    .open = which Hong Kong court decided is not answered yet

fact-hk_excluded =
    .title = Is the case about one of these special subjects?
    .hint = Most cases are not; choose one only if the case itself was about it.
    .why = The Arrangement of 2024 with Hong Kong leaves them out for now. A question that only came up on the way does no harm.
    .look = the statement of claim and the order
    .ask = the solicitor who ran the case
    .proof = The statement of claim and the judgment.

option-hk_excluded =
    .none = None of these
    .licence-rate = The licence rate of standard-essential patents
    .other-ip = Intellectual property outside the TRIPS Agreement and plant varieties
    .other-ip-hint = The Arrangement covers the rights of TRIPS Article 1(2), and plant varieties
    .sea-special = Limitation of liability, general average, emergency towage or salvage, or passengers by sea
    .person-status = Voters, missing or dead persons, or capacity
    .arbitration-case = Validity of an arbitration agreement, or setting aside an award

said-hk_excluded =
    .none = the case is about none of the special subjects
    .licence-rate = the case is about the licence rate of standard-essential patents
    .other-ip = the case is about intellectual property that the Arrangement does not name
    .sea-special = the case is about limitation of liability, general average, towage, salvage or passengers by sea
    .person-status = the case is about voters, missing persons or capacity
    .arbitration-case = the case is about an arbitration agreement or the setting aside of an award
    .unknown = you do not know whether the case is about a special subject
    .open = whether the case is about a special subject is not answered yet

fact-hk_listed_order =
    .title = Is the family order one of the list?
    .hint = The list: divorce or nullity; maintenance, also while the case runs; transfer and sale of property; declarations on spouses’ property; variation of a maintenance agreement; adoption; parentage; custody; orders against domestic violence.
    .why = The family Arrangement of 2022 covers these orders and no others. A judicial separation is not among them.
    .look = the heading of the order, which names the ordinance
    .ask = the solicitor who ran the case
    .proof = The sealed order, with the ordinance under which it was made.

option-hk_listed_order =
    .true = Yes, it is in the list
    .false = No, it is another order

said-hk_listed_order =
    .true = the order is one of the family Arrangement
    .false = the order is not one of the family Arrangement
    .unknown = you do not know whether the order is in the list
    .open = whether the order is in the list is not answered yet

fact-ip_local =
    .title = Was the act done in Hong Kong, and is the right protected there?
    .hint = Both are needed: the infringement or passing off in Hong Kong, and a right or interest that Hong Kong law protects.
    .why = For intellectual property the Arrangement accepts the jurisdiction of the Hong Kong court only then, and only the money for acts done there passes.
    .look = the part of the judgment on where the acts were done
    .ask = the solicitor who ran the case
    .proof = The judgment and the register of the right in Hong Kong.

option-ip_local =
    .true = Yes, both
    .false = No, at least one is missing

said-ip_local =
    .true = the act was done in Hong Kong and the right is protected there
    .false = the act was not done in Hong Kong, or the right is not protected there
    .unknown = you do not know whether the act was done and the right is protected in Hong Kong
    .open = whether the act was done and the right is protected in Hong Kong is not answered yet

fact-clause_period =
    .title = Time of the choice of court
    .hint = It follows from the day on which the clause was signed.

option-clause_period =
    .august-2008-to-january-2024 = In the time of the Arrangement of 2008
    .before-august-2008 = Before 1 August 2008
    .since-29-january-2024 = Since 29 January 2024

said-clause_period =
    .august-2008-to-january-2024 = the clause was signed in the time of the Arrangement of 2008
    .before-august-2008 = the clause was signed before 1 August 2008
    .since-29-january-2024 = the clause was signed since 29 January 2024
    .unknown = you do not know in which time the clause was signed
    .open = in which time the clause was signed is not answered yet

fact-clause_void =
    .title = Is that clause invalid by Hong Kong law?
    .hint = Answer no if the Hong Kong court held the clause valid.
    .why = Under the Arrangement of 2008 an invalid clause is a ground of refusal, which the debtor must prove.
    .look = the part of the judgment on jurisdiction
    .ask = the solicitor who ran the case
    .proof = The judgment, or an opinion on Hong Kong law.

option-clause_void =
    .true = Yes, it is invalid
    .false = No

said-clause_void =
    .true = the clause is invalid by Hong Kong law
    .false = the clause is not invalid by Hong Kong law
    .unknown = you do not know whether the clause is valid
    .open = whether the clause is valid is not answered yet

fact-paid_in_full =
    .title = Has the debtor paid everything that the judgment orders?
    .hint = Interest and costs included.
    .why = Under the Arrangement of 2008 full performance is a ground of refusal. Part payments only reduce the sum.
    .look = your statement of account
    .ask = the lawyer who collects for you
    .proof = A statement of account, and the state of execution in Hong Kong.

option-paid_in_full =
    .true = Yes, everything
    .false = No

said-paid_in_full =
    .true = the judgment has been paid in full
    .false = the judgment has not been paid in full
    .unknown = you do not know whether the judgment has been paid in full
    .open = whether the judgment has been paid in full is not answered yet

fact-earlier_ground =
    .title = On which ground was the earlier application refused?
    .hint = It stands in the reasons of the earlier ruling, with the item of the article.
    .why = For Macau judgments a refusal because the judgment was not yet effective does not bar a new application; three other grounds do.
    .look = the reasons of the earlier ruling
    .ask = the mainland lawyer who filed it
    .proof = The earlier ruling.

option-earlier_ground =
    .jurisdiction-summons-or-policy = Exclusive jurisdiction, the summons, or basic principles
    .not-yet-effective = The judgment was not yet effective, or was suspended
    .other-ground = Another ground

said-earlier_ground =
    .jurisdiction-summons-or-policy = the refusal was for exclusive jurisdiction, the summons or basic principles
    .not-yet-effective = the refusal was because the judgment was not yet effective
    .other-ground = the refusal was on another ground
    .unknown = you do not know the ground of the refusal
    .open = the ground of the refusal is not answered yet

fact-hk_insolvency_kind =
    .title = What sort of Hong Kong proceeding is it?
    .hint = The pilot covers three kinds, all of companies.
    .why = Other proceedings, such as personal bankruptcy, are outside the pilot.
    .look = the winding-up order, the resolution, or the order that sanctions the scheme
    .ask = the liquidator
    .proof = The order or resolution, with the appointment of the liquidator.

option-hk_insolvency_kind =
    .winding-up-or-sanctioned-scheme = Compulsory winding-up, creditors’ voluntary winding-up, or a sanctioned scheme brought by a liquidator
    .other = Another proceeding

said-hk_insolvency_kind =
    .winding-up-or-sanctioned-scheme = the proceeding is one of the kinds of the pilot
    .other = the proceeding is of another kind
    .unknown = you do not know the kind of proceeding
    .open = the kind of proceeding is not answered yet

fact-comi_hong_kong =
    .title = Has the debtor’s centre of main interests been in Hong Kong for six months?
    .hint = As a rule it is the place of registration; the head office, the business and the property are looked at too.
    .why = Without it the mainland court does not recognise the proceeding.
    .look = the certificate of incorporation and the accounts
    .ask = the liquidator
    .proof = Register papers, accounts, and the order if the Hong Kong court ruled on it.

option-comi_hong_kong =
    .true = Yes
    .false = No

said-comi_hong_kong =
    .true = the centre of main interests has been in Hong Kong for six months
    .false = the centre of main interests has not been in Hong Kong for six months
    .unknown = you do not know where the centre of main interests is
    .open = where the centre of main interests is is not answered yet

fact-pilot_city =
    .title = Is the debtor’s main mainland property, a business or an office in Shanghai, Xiamen or Shenzhen?
    .hint = One of the three links is enough.
    .why = Only courts of these cities take applications under the pilot. Check whether more cities have joined.
    .look = register extracts, leases, land and bank records
    .ask = the liquidator
    .proof = Register papers of the city, or evidence of the property there.

option-pilot_city =
    .true = Yes
    .false = No

said-pilot_city =
    .true = the debtor has a link with a pilot city
    .false = the debtor has no link with a pilot city
    .unknown = you do not know whether the debtor has a link with a pilot city
    .open = whether the debtor has a link with a pilot city is not answered yet

## Facts

fact-oil_convention =
    .title = Whose oil was it, and where was the damage?
    .hint = It counts only if the court belongs to a country of that convention and the damage was done in its own waters or coast.
    .why = Two conventions that bind China say that such judgments are recognised without a question of reciprocity. They cover oil from ships only.
    .look = the part of the judgment that names the ship, the kind of oil and the place of the damage, and the convention that the court applied
    .ask = the lawyer who ran the case
    .proof = The pages of the judgment that name the convention, and a page that shows that the country is a party to it.

option-oil_convention =
    .tanker-oil = Oil from a tanker, damage in the country of the court
    .tanker-oil-hint = The convention of 1992: oil carried in bulk as cargo, and fuel oil of such a ship
    .bunker-oil = Fuel oil from another ship, damage in the country of the court
    .bunker-oil-hint = The convention of 2001
    .other-pollution = Other pollution, or damage elsewhere
    .other-pollution-hint = Also if the country is not a party to the convention

said-oil_convention =
    .tanker-oil = the judgment is about oil from a tanker, with damage in the country of the court
    .bunker-oil = the judgment is about fuel oil from a ship, with damage in the country of the court
    .other-pollution = the pollution is of another kind, or the damage was done elsewhere
    .unknown = you do not know whether an oil convention covers the damage
    .open = whether an oil convention covers the damage is not answered yet

fact-divorce_link =
    .title = What tied the marriage to the country of the court?
    .hint = Choose the first that is true when the divorce was asked for.
    .why = China does not recognise a divorce of a court without jurisdiction. A court where neither spouse lived is the usual doubt.
    .look = the first pages of the decree, where the court says why it may decide
    .ask = the lawyer who ran the divorce, or the office of the court
    .proof = Proof that a spouse lived there at that time: residence permit, lease, tax paper.

option-divorce_link =
    .a-spouse-lived-there = A spouse lived there
    .nationality-only = Nobody lived there, but a spouse had that nationality
    .no-link = Neither: a divorce from a distance
    .no-link-hint = For example a court that grants divorces by post or online to people from anywhere

said-divorce_link =
    .a-spouse-lived-there = a spouse lived in the country of the court
    .nationality-only = only nationality tied the marriage to the country of the court
    .no-link = nothing tied the marriage to the country of the court
    .unknown = you do not know what tied the marriage to the country of the court
    .open = what tied the marriage to the country of the court is not answered yet

fact-notice_to_answer_held =
    .title = Do you hold the notice or summons of the foreign court?
    .hint = The paper that told you to answer or to come to the hearing.
    .why = If you were the defendant, live in China and cannot get certificates notarised abroad, this paper may be filed instead. The decree is then presumed genuine and effective.
    .look = the letters that you received before the decree
    .ask = the office of the foreign court, or the lawyer of the other side
    .proof = The notice or summons itself, with a Chinese translation.

option-notice_to_answer_held =
    .true = Yes
    .false = No

said-notice_to_answer_held =
    .true = you hold the notice or summons of the foreign court
    .false = you do not hold the notice or summons of the foreign court
    .unknown = you do not know whether you hold the notice or summons of the foreign court
    .open = whether you hold the notice or summons of the foreign court is not answered yet

fact-local_creditors_harmed =
    .title = Are creditors in China treated worse than others?
    .hint = For example they were not told of the proceedings, may not file claims, or rank behind local creditors.
    .why = The Bankruptcy Law refuses recognition that harms the lawful interests of creditors in China.
    .look = the insolvency law of that country on foreign creditors, and the list of those who were told
    .ask = the liquidator or administrator
    .proof = Notices sent to creditors in China, and an opinion that they rank as others do.

option-local_creditors_harmed =
    .true = Yes
    .false = No, they are treated as others are

said-local_creditors_harmed =
    .true = creditors in China are treated worse than others
    .false = creditors in China are treated as others are
    .unknown = you do not know whether creditors in China are treated as others are
    .open = whether creditors in China are treated as others are is not answered yet

fact-state_accepts =
    .title = Has that State accepted the jurisdiction of Chinese courts in this matter?
    .hint = By treaty, in writing, in a paper to the court, or by answering on the merits. That it accepted your foreign court does not count.
    .why = A foreign State is immune in Chinese courts unless it accepts them or the law makes an exception. No exception names recognition of foreign judgments.
    .look = the clause on courts and immunity in the contract, and any treaty on investment or trade
    .ask = the lawyer who drew up the contract
    .proof = The contract, the treaty, or the written statement of the State.

option-state_accepts =
    .true = Yes
    .false = No

said-state_accepts =
    .true = that State has accepted the jurisdiction of Chinese courts in this matter
    .false = that State has not accepted the jurisdiction of Chinese courts in this matter
    .unknown = you do not know whether that State has accepted the jurisdiction of Chinese courts
    .open = whether that State has accepted the jurisdiction of Chinese courts is not answered yet

## Facts

fact-award_kind =
    .title = What sort of award do you hold?
    .hint = Look at what it decides: an award ends the dispute, or a part of it, between the parties.
    .why = China recognises awards that decide for good. Orders of arbitrators for the time of the case, and settlements without an award, are something else.
    .look = the heading and the last pages of the paper, where the arbitrators say what they decide and sign
    .ask = the lawyer who ran the arbitration, or the secretariat of the institution
    .proof = The award, signed by the arbitrators, complete with all pages.

option-award_kind =
    .final-award = A final award
    .partial-award = A partial award
    .partial-award-hint = It decides some of the claims for good
    .consent-award = An award by consent
    .consent-award-hint = The parties settled and the arbitrators made an award of it
    .interim-measure = An order for the time of the case
    .interim-measure-hint = Also the decision of an emergency arbitrator
    .settlement-record = A settlement or mediation that the tribunal recorded
    .settlement-record-hint = There is a paper of the tribunal, but no award
    .private-settlement = A settlement that only the parties signed

said-award_kind =
    .final-award = you hold a final award
    .partial-award = you hold a partial award
    .consent-award = you hold an award by consent
    .interim-measure = you hold an order of arbitrators for the time of the case
    .settlement-record = you hold a settlement that the tribunal recorded
    .private-settlement = you hold a settlement that only the parties signed
    .unknown = you do not know what sort of award you hold
    .open = what sort of award you hold is not answered yet

fact-foreign_institution =
    .title = Does the institution come from outside mainland China?
    .hint = For example the ICC, the SIAC or the HKIAC; CIETAC and the commissions of Chinese cities come from the mainland.
    .why = This matters only if the seat is on the mainland. Until 2020 courts treated such awards of foreign institutions like foreign awards.
    .look = the heading of the award, and the rules of arbitration that it names
    .ask = the lawyer who ran the arbitration
    .proof = The award, and the arbitration agreement that names the institution.

option-foreign_institution =
    .true = Yes, from outside the mainland
    .false = No, from the mainland

said-foreign_institution =
    .true = an institution from outside the mainland ran the arbitration
    .false = an institution from the mainland ran the arbitration
    .unknown = you do not know where the arbitration institution comes from
    .open = where the arbitration institution comes from is not answered yet

fact-investor_state =
    .title = Is it a dispute between an investor and a host State?
    .hint = For example a claim under an investment treaty; a contract of trade with a State is not meant.
    .why = China limited the Convention to commercial disputes. By a notice of 1987 disputes between a foreign investor and the host State are not among them.
    .look = the first pages of the award, which name the treaty or contract and the parties
    .ask = the lawyer who ran the arbitration
    .proof = The award, and the treaty or contract on which it rests.

option-investor_state =
    .true = Yes, an investor against a State
    .false = No

said-investor_state =
    .true = the dispute is between an investor and a host State
    .false = the dispute is not one between an investor and a host State
    .unknown = you do not know whether the dispute is between an investor and a host State
    .open = whether the dispute is between an investor and a host State is not answered yet

fact-defect_raised =
    .title = What did the debtor do about this in the arbitration?
    .hint = It counts whether the debtor objected in time and in writing before the tribunal or the institution.
    .why = Whoever takes part and says nothing may lose the objection. Whoever objected, or stayed away, keeps it.
    .look = the first reply of the debtor, the minutes, and the part of the award on jurisdiction and procedure
    .ask = the lawyer who ran the arbitration
    .proof = The submissions of the debtor and the procedural orders of the tribunal.

option-defect_raised =
    .objected = It objected
    .took-part-silently = It took part and said nothing about this
    .stayed-away = It stayed away from the arbitration

said-defect_raised =
    .objected = the debtor objected in the arbitration
    .took-part-silently = the debtor took part in the arbitration and did not object
    .stayed-away = the debtor stayed away from the arbitration
    .unknown = you do not know what the debtor did about it in the arbitration
    .open = what the debtor did about it in the arbitration is not answered yet

fact-scope_severable =
    .title = Can the part that goes too far be told apart from the rest?
    .hint = For example a separate sum for a claim that nobody had submitted.
    .why = If it can, the rest of the award is recognised. If it cannot, the whole award falls.
    .look = the last pages of the award, where the sums are listed claim by claim
    .ask = the lawyer who ran the arbitration
    .proof = The award, with the sums of each claim marked and added up.

option-scope_severable =
    .true = Yes, it can be separated
    .false = No, it is one decision

said-scope_severable =
    .true = what goes too far can be separated from the rest
    .false = what goes too far cannot be separated from the rest
    .unknown = you do not know whether what goes too far can be separated from the rest
    .open = whether what goes too far can be separated from the rest is not answered yet

fact-full_security =
    .title = Did the debtor give full security in China for a stay?
    .hint = Full security covers the whole award; it goes with a request to stay the case because a set-aside suit is pending.
    .why = For awards of Macau and Taiwan the court must then stay its case. Without full security it need not.
    .look = a ruling or notice of the Chinese court on the stay, and the guarantee
    .ask = your lawyer in China
    .proof = The ruling of the Chinese court and the paper on the security.

option-full_security =
    .true = Yes, it gave full security
    .false = No

said-full_security =
    .true = the debtor gave full security for a stay
    .false = the debtor gave no full security
    .unknown = you do not know whether the debtor gave full security
    .open = whether the debtor gave full security is not answered yet

fact-china_link =
    .title = Is the dispute connected with mainland China?
    .hint = For example a contract to be performed there, or a related case before a mainland court or arbitration institution.
    .why = Without domicile or property of the debtor on the mainland, such a connection can still give you a court there.
    .look = the place of performance in the contract, and any case number of a Chinese court or institution
    .ask = the lawyer who ran the arbitration, and a lawyer in China
    .proof = The contract, delivery papers, or the notice of acceptance in the related case.

option-china_link =
    .true = Yes, there is a connection or a related case
    .false = No

said-china_link =
    .true = the dispute, or a related case, is connected with the mainland
    .false = the dispute is not connected with the mainland
    .unknown = you do not know whether the dispute is connected with the mainland
    .open = whether the dispute is connected with the mainland is not answered yet
