### What the rules on arbitral awards say, and the contested points on which they turn.

## Rules

rule-award-made-on-the-mainland =
    .title = Was the award made outside the mainland?
    .why = An award belongs to the place of its seat. Since 2024 the statute speaks of awards made outside the territory of China; an award seated on the mainland is a Chinese award, whatever institution ran the case.
    .passed = The seat is outside the mainland, so recognition is the right road.
    .fails = The seat is on the mainland. You do not need recognition: you apply for execution directly, under the rules for Chinese foreign-related awards. Nothing is decided about your award.
    .open = It turns on the seat of the arbitration, not on the institution or the place of the hearing.
    .proof = The arbitration agreement, the terms of reference or the procedural order that fixes the seat, and the award.
    .cure = Apply for execution to the intermediate court of the debtor’s domicile or of its property. The grounds against such an award are a short list of their own. The two years run here too.
    .debtor = The debtor may say that the award belongs to another procedure. The clause on the seat answers that.

rule-award-non-domestic =
    .title = The old view: a foreign institution on the mainland
    .why = Until 2023 the statute spoke of awards of foreign arbitral institutions, and until 2020 courts went by the institution. Awards of such institutions with a seat on the mainland were treated as non-domestic awards under the Convention.
    .passed = By the practice of that time such an award was examined under the Convention.
    .fails = An award of a mainland institution is executed directly. It needs no recognition.
    .open = It turns on where the institution comes from, and on whether the court of that time went by the institution or by the seat.
    .proof = The award and the arbitration agreement, with the name of the institution and the seat.
    .cure = Apply for direct execution as a Chinese award. For an application decided today the seat decides.
    .debtor = The debtor may say that the award is a domestic one. The name of the institution answered that at the time.

rule-award-convention =
    .title = Is the seat in a State of the New York Convention?
    .why = China applies the Convention to awards made in another Convention State, by a reservation of 1987. For awards from elsewhere the statute leaves reciprocity.
    .passed = { $country } is a State of the Convention, so the Convention governs.
    .fails = The seat is not in a State of the Convention on our list. Only reciprocity is left, and the court may dismiss the application.
    .open = It turns on whether the Convention applied at the seat. Our list was last checked for accessions of 2023. A place without an entry of its own, and a State that joined after the award, are not settled.
    .proof = The award with its seat, and the list of parties kept by the United Nations. Outside the Convention: proof that the place of the seat would enforce Chinese awards.
    .cure = Check the list of parties again before you file. Outside the Convention prepare proof of reciprocity, or sue on the claim if the arbitration agreement allows it.
    .debtor = The debtor may say that China made a reservation. The date on which the State of the seat joined the Convention answers that.

rule-award-commercial =
    .title = Is it a commercial dispute?
    .why = China applies the Convention to commercial legal relationships, contractual or not. By a notice of 1987, which we know from memory, disputes between a foreign investor and the host State are not among them.
    .passed = The dispute is commercial, so the second reservation does not stand in the way.
    .fails = The dispute is not commercial in the sense of the reservation. The application may be dismissed.
    .open = It turns on whether an investor sues a State. Since 2024 the Foreign State Immunity Law names the recognition of such awards, but it gives no basis of its own.
    .proof = The contract, and the award with its account of the dispute.
    .cure = An award under the ICSID Convention follows that convention. For others look at the treaty itself, or at property in another State.
    .debtor = The debtor may say that the dispute is not commercial. The contract of sale, carriage, loan or service answers that.

rule-award-regional-too-early =
    .title = A Hong Kong or Macau award before there was an arrangement
    .why = From July 1997 the Convention no longer ran between Hong Kong and the mainland, and the arrangement began on 1 February 2000. For Macau there was no arrangement until 2008.
    .passed = There was an arrangement.
    .fails = On that day no text opened this road, and the application could only be dismissed.
    .open = It turns on the seat of the arbitration.
    .proof = The award with its date and seat.
    .cure = The arrangements later opened the road: for Hong Kong refused cases could be brought again, for Macau the period ran from 1 January 2008.
    .debtor = The debtor would say that there is no basis. On that day it was right.

rule-award-macau-too-early =
    .title = A Macau award before 2008
    .why = The arrangement on awards with Macau began on 1 January 2008. Before that no text opened this road.
    .passed = There was an arrangement.
    .fails = On that day no text opened this road, and the application could only be dismissed.
    .open = It turns on the seat of the arbitration.
    .proof = The award with its date and seat.
    .cure = The arrangement later opened the road: for awards made since 20 December 1999 the period ran from 1 January 2008.
    .debtor = The debtor would say that there is no basis. On that day it was right.

rule-award-against-a-state =
    .title = An award against a foreign State or its central bank
    .why = Since 2024 a foreign State has no immunity in a Chinese court that examines the recognition of an award in a commercial or investment dispute. Its property stays immune from execution unless the law makes an exception.
    .passed = Recognition is possible, and immunity from execution was waived or property was set aside.
    .fails = Recognition is possible, but without a waiver you reach at most property in commercial use that is connected with the case; whether a ruling on an award opens even that is not settled. Property of a central bank stays out of reach.
    .open = It turns on a waiver of immunity from execution.
    .proof = The written arbitration agreement, and the express waiver of immunity from execution.
    .cure = Get an express written waiver, or find property in China in commercial use and connected with the case. Otherwise look elsewhere.
    .debtor = The debtor would plead immunity. For recognition the statute answers; for execution only a waiver or an exception does.

rule-award-against-a-state-before-2024 =
    .title = An award against a foreign State or its central bank
    .why = Before 2024 no statute spoke of the immunity of foreign States in general; China held to full immunity. Property of central banks has been immune since 2005.
    .passed = The court of that time may have gone on in spite of immunity.
    .fails = Immunity stood in the way of the application.
    .open = Whether a Chinese court would have examined such an award was not settled.
    .proof = The written arbitration agreement, and the express waiver of immunity from execution.
    .cure = For an application decided today the statute of 2024 opens recognition of awards.
    .debtor = The debtor would plead immunity. Before 2024 there was little to answer but a waiver.

rule-award-kind =
    .title = Does the paper decide the dispute for good?
    .why = The texts speak of awards. An order for the time of the case is not final, and a settlement without an award is a contract. For Macau and Taiwan settlements and mediations recorded in arbitration count as well.
    .passed = You hold an award, or a paper that the text for that place puts beside awards.
    .fails = The paper is not an award that can be recognised. The application is dismissed; the award to come, or a suit on the contract, stays open.
    .open = It turns on what the paper decides, and on the law of the seat: there a recorded settlement may have the force of an award.
    .proof = The signed award with all pages; for a settlement the award that the tribunal made of it.
    .cure = Ask the tribunal for an award, also by consent, as long as it is in office. To secure property ask the Chinese court for preservation where the texts allow it.
    .debtor = The debtor may say that the paper is provisional or only a contract. The words “award”, “final”, and the signatures of the arbitrators answer that.

rule-award-ad-hoc =
    .title = An award without an institution
    .why = The Convention, the interpretation and the rules for the regions put ad hoc awards made outside the mainland beside those of institutions.
    .passed = That no institution ran the case is no obstacle.
    .fails = That no institution ran the case does not by itself stand in the way.
    .open = It turns on whether an institution ran the case.
    .proof = The arbitration agreement, the appointment of each arbitrator, and proof that each notice arrived.
    .cure = Collect the papers that an institution would have kept: appointments, notices, proof of delivery.
    .debtor = The debtor may say that ad hoc arbitration is not known in China. For awards made outside the mainland the interpretation answers that.

rule-award-binding =
    .title = Is the award binding, and still in force at the seat?
    .why = Recognition may be refused if the debtor proves that the award is not binding yet, or that a court of the seat has set it aside or suspended it.
    .passed = Nothing that you told us shows that the award is not binding or was set aside.
    .fails = The award is not binding, or was set aside or suspended at the seat. This is a ground of refusal.
    .open = It turns on what happened at the seat after the award.
    .proof = A statement of the institution that the award is binding, and a certificate or a lawyer’s letter from the seat that no suit against it succeeded.
    .cure = If an appeal within the arbitration is still open, wait until it ends. If the award was set aside, arbitrate or sue anew.
    .debtor = “It was set aside.” The decision of the court of the seat, or its absence, answers this.

rule-award-regional-binding =
    .title = Is the award binding, and still in force in the region?
    .why = The texts name an award that is not binding yet, or that a court of the region has set aside; for Hong Kong also one that was suspended, for Macau and Taiwan also one whose execution that court refused. For Taiwan refusal is a must.
    .passed = Nothing that you told us shows that the award is not binding or was set aside.
    .fails = The award is not binding, or was set aside or suspended at the seat. This is a ground of refusal.
    .open = It turns on what happened at the seat after the award.
    .proof = A statement of the institution that the award is binding, and a certificate or a lawyer’s letter from the seat that no suit against it succeeded.
    .cure = If an appeal within the arbitration is still open, wait until it ends. If the award was set aside, arbitrate or sue anew.
    .debtor = “It was set aside.” The decision of the court of the seat, or its absence, answers this.

rule-award-set-aside-pending =
    .title = Is a suit to set the award aside pending?
    .why = While such a suit is pending at the seat, the Convention lets the court postpone its decision if it thinks fit, and ask the debtor for security. The arrangement with Hong Kong is silent and leaves procedure to mainland law.
    .passed = No suit against the award is pending at the seat.
    .fails = A suit against the award is pending, and the court postpones its decision.
    .open = Whether to wait is left to the court. It looks at how serious the suit is and whether the debtor gives security.
    .proof = The papers of the suit at the seat, or a certificate that there is none.
    .cure = Ask the court to go on, or to order security from the debtor. Ask the court of the seat for speed.
    .debtor = The debtor would show the suit and ask for a stay. A weak suit, and a request for security, answer this.

rule-award-regional-stay =
    .title = Set-aside suit in Macau or Taiwan, with full security
    .why = If the debtor asks for a stay because it sues to have the award set aside, and gives full security, the mainland court must stay: for Taiwan recognition and execution, for Macau execution.
    .passed = There is no such suit, or no full security; the court need not wait.
    .fails = The suit is pending and full security was given. The court must wait for the result.
    .open = It turns on whether such a suit is pending and whether the debtor gives full security.
    .proof = The papers of the suit at the seat, or a certificate that there is none.
    .cure = Wait for the result at the seat. If the suit fails, the mainland court must go on, and the security stands behind your claim.
    .debtor = The debtor must show that the court of the region has accepted its suit, and give full security. Partial security does not stop the case.

rule-award-papers =
    .title = Are the award, the arbitration agreement and the translations complete?
    .why = The Convention asks for the award and the arbitration agreement, each in the original or a certified copy, and for translations. If papers are still missing after the court has said so, the application is not accepted, or it is dismissed.
    .passed = The file is complete.
    .fails = A paper is missing. The application is not accepted, or is dismissed; complete it and apply again.
    .open = It turns on what is in your hands: award, agreement, certification, translation.
    .proof = Award and agreement, original or certified; a Chinese translation of both; for execution a Chinese text of the award certified by a Chinese mission or notary; identity papers and a power of attorney.
    .cure = Order certified copies from the institution or a notary at the seat, have them authenticated and translated, and file again within the two years.
    .debtor = The debtor may say that the copy is not certified. The certificate of the institution or notary answers that.

rule-award-regional-papers =
    .title = Are the award, the arbitration agreement and the translations complete?
    .why = The texts ask for the application, the award and the arbitration agreement, and a certified translation of what is not in Chinese. For Macau public papers need no legalisation. For Taiwan you also show that the award is genuine; if you cannot, the application is dismissed and can be made again.
    .passed = The file is complete.
    .fails = A paper is missing. The application is not accepted, or is dismissed; complete it and apply again.
    .open = It turns on what is in your hands: award, agreement, certification, translation.
    .proof = Application, award, arbitration agreement, identity papers; a foreign company that applies adds notarised and legalised papers on itself. For Taiwan use the channel of notarial verification.
    .cure = Complete the file and apply again within the two years. For Taiwan you can ask the court to have the award verified through mutual assistance.
    .debtor = The debtor may say that the copy is not certified. The certificate of the institution or notary answers that.

rule-award-agreement =
    .title = Was there a valid agreement on arbitration?
    .why = Recognition may be refused if the debtor proves that a party lacked capacity or that the agreement is invalid, by the law chosen for the agreement and else by the law of the seat. Chinese law decides only if it is one of these.
    .passed = Nothing that you told us speaks against the agreement on arbitration.
    .fails = There was no valid agreement on arbitration. This is a ground of refusal.
    .open = It turns on the agreement, on the law that governs it, and on whether the debtor took part without objecting.
    .proof = The signed contract or the exchange of letters with the clause, proof of authority of who signed, and an opinion on the law of the seat.
    .cure = Show that the clause was taken over by conduct or by reference, that who signed had authority as far as you could see, or that the debtor took part without objecting.
    .debtor = “We never signed.” In 2001 and 2021 awards fell because who signed had no authority or the contract was never countersigned. An unregistered seal did not help a debtor whose partner had taken reasonable care.

rule-award-regional-agreement =
    .title = Was there a valid agreement on arbitration?
    .why = The three texts name incapacity and an agreement that is invalid by the law agreed for it, else by the law of the seat. For Taiwan the lack of a written agreement is named as well, except for mediations. Hong Kong and Macau say that the court may refuse.
    .passed = Nothing that you told us speaks against the agreement on arbitration.
    .fails = There was no valid agreement on arbitration. This is a ground of refusal.
    .open = It turns on the agreement, on the law that governs it, and on whether the debtor took part without objecting.
    .proof = The signed contract or the exchange of letters with the clause, proof of authority of who signed, and an opinion on the law of the seat.
    .cure = Show that the clause was taken over by conduct or by reference, that who signed had authority as far as you could see, or that the debtor took part without objecting.
    .debtor = “We never signed.” In 2001 and 2021 awards fell because who signed had no authority or the contract was never countersigned. An unregistered seal did not help a debtor whose partner had taken reasonable care.

rule-award-scope =
    .title = Does the award stay within what was submitted?
    .why = Recognition may be refused if the award decides a dispute that was not submitted, or goes beyond it. What was submitted is recognised if it can be separated.
    .passed = Nothing shows that the award goes beyond what was submitted.
    .fails = The award goes beyond what was submitted, and the rest cannot be separated. This is a ground of refusal.
    .open = It turns on the clause, on the claims in the arbitration, and on whether the parts can be separated.
    .proof = The arbitration agreement, the request and the counterclaim, and the award.
    .cure = Show claim by claim where each sum was asked for. Apply for the part that was submitted.
    .debtor = “Nobody asked the tribunal for this.” The request for arbitration answers. In 2008 an award fell that ruled on a dispute already decided by a Chinese court and outside the clause.

rule-award-scope-in-part =
    .title = Which part of the award was submitted?
    .why = Recognition may be refused if the award decides a dispute that was not submitted, or goes beyond it. What was submitted is recognised if it can be separated.
    .passed = No part of the award goes beyond what was submitted, or the parts cannot be separated.
    .fails = The part that goes too far falls; what was submitted is recognised.
    .open = It turns on whether what goes too far can be separated from the rest.
    .proof = The arbitration agreement, the request and the counterclaim, and the award.
    .cure = Apply for the part that was submitted, with its sums added up.
    .debtor = “Nobody asked the tribunal for this.” The request for arbitration answers. In 2008 an award fell that ruled on a dispute already decided by a Chinese court and outside the clause.

rule-award-regional-scope =
    .title = Does the award stay within what was submitted?
    .why = The three texts name an award on a dispute that was not submitted or beyond what was submitted. The part that was submitted stands if it can be separated: for Hong Kong it must be executed, for Macau and Taiwan it may be recognised.
    .passed = Nothing shows that the award goes beyond what was submitted.
    .fails = The award goes beyond what was submitted, and the rest cannot be separated. This is a ground of refusal.
    .open = It turns on the clause, on the claims in the arbitration, and on whether the parts can be separated.
    .proof = The arbitration agreement, the request and the counterclaim, and the award.
    .cure = Show claim by claim where each sum was asked for. Apply for the part that was submitted.
    .debtor = “Nobody asked the tribunal for this.” The request for arbitration answers. In 2008 an award fell that ruled on a dispute already decided by a Chinese court and outside the clause.

rule-award-regional-scope-in-part =
    .title = Which part of the award was submitted?
    .why = The three texts name an award on a dispute that was not submitted or beyond what was submitted. The part that was submitted stands if it can be separated: for Hong Kong it must be executed, for Macau and Taiwan it may be recognised.
    .passed = No part of the award goes beyond what was submitted, or the parts cannot be separated.
    .fails = The part that goes too far falls; what was submitted is recognised.
    .open = It turns on whether what goes too far can be separated from the rest.
    .proof = The arbitration agreement, the request and the counterclaim, and the award.
    .cure = Apply for the part that was submitted, with its sums added up.
    .debtor = “Nobody asked the tribunal for this.” The request for arbitration answers. In 2008 an award fell that ruled on a dispute already decided by a Chinese court and outside the clause.

rule-award-arbitrability =
    .title = Can this dispute be arbitrated by Chinese law?
    .why = The court looks at this itself. By the Arbitration Law disputes on marriage, adoption, guardianship, maintenance and succession, and administrative disputes, cannot be arbitrated.
    .passed = The dispute is one that can be arbitrated.
    .fails = Chinese law does not let arbitrators decide this dispute. This is a ground of refusal.
    .open = It turns on the subject. For competition, insolvency, employment and the validity of registered rights the answer is not settled.
    .proof = The claim as the award sums it up: contract, price, damages.
    .cure = Show that the award decides a claim of property out of a contract or a wrong, and only touches the other subject.
    .debtor = “This is not for arbitrators.” A claim for money under a contract answers this, also where licences or public law play a part.

rule-award-regional-arbitrability =
    .title = Can this dispute be arbitrated by Chinese law?
    .why = The court looks at this by the law of its own place. For Hong Kong it may refuse, for Macau and Taiwan it must. Disputes on marriage, adoption, guardianship, maintenance and succession, and administrative disputes, cannot be arbitrated.
    .passed = The dispute is one that can be arbitrated.
    .fails = Chinese law does not let arbitrators decide this dispute. This is a ground of refusal.
    .open = It turns on the subject. For competition, insolvency, employment and the validity of registered rights the answer is not settled.
    .proof = The claim as the award sums it up: contract, price, damages.
    .cure = Show that the award decides a claim of property out of a contract or a wrong, and only touches the other subject.
    .debtor = “This is not for arbitrators.” A claim for money under a contract answers this, also where licences or public law play a part.

rule-award-domestic-dispute =
    .title = Was a purely domestic dispute sent to arbitration outside the mainland?
    .why = The statute lets parties to foreign-related disputes choose another institution. Courts concluded that a purely domestic dispute cannot be sent abroad, and refused such an award in 2014.
    .passed = The dispute has a link with a place outside the mainland.
    .fails = The dispute is purely domestic, and the agreement on arbitration abroad is then held invalid.
    .open = It turns on links with other places, and on how the court sees them. Free-trade-zone companies with foreign capital were treated more favourably in 2015.
    .proof = Foreign shareholders, goods from abroad or through a free-trade zone, performance abroad, with papers on each.
    .cure = Show every link with another place. Show that the debtor itself took part, or asked for the arbitration.
    .debtor = “Two Chinese companies, one Chinese contract.” A link with another place, or the debtor’s own part in the arbitration, answers this.

rule-award-court =
    .title = Is there a competent court on the mainland?
    .why = The application goes to the intermediate court of the debtor’s domicile or of its property. Since 2024, if neither is in China, also to that of your own domicile, or of a place with an appropriate connection with the dispute. Maritime awards go to a maritime court.
    .passed = There is a court on the mainland that can take the application.
    .fails = Neither domicile nor property of the debtor, nor your own domicile, nor a connection of the dispute is on the mainland. No court there is competent.
    .open = It turns on domicile and property of the debtor, on your own domicile, and on a connection of the dispute.
    .proof = The company register of the debtor, proof of property (account, shares, ship, claim), or papers on performance in China.
    .cure = Look for property, also shares, claims and ships in port. If you file in the wrong court, it tells you; file again in the right one.
    .debtor = The debtor may object to jurisdiction within 15 days, from abroad 30, and appeal. A register entry or an account answers this.

rule-award-court-before-2024 =
    .title = Is there a competent court on the mainland?
    .why = Until 2023 the statute named the debtor’s domicile and property alone. Since 2018 the court of a related Chinese case, or that of the place of a related mainland arbitration, could also recognise a foreign award.
    .passed = There is a court on the mainland that can take the application.
    .fails = Neither domicile nor property of the debtor was on the mainland, and there was no related case there. No court was competent.
    .open = It turned on domicile and property of the debtor and on a related case.
    .proof = The company register of the debtor, proof of property (account, shares, ship, claim), or papers on performance in China.
    .cure = Look for property, also shares, claims and ships in port. If you file in the wrong court, it tells you; file again in the right one.
    .debtor = The debtor may object to jurisdiction within 15 days, from abroad 30, and appeal. A register entry or an account answers this.

rule-award-court-before-2018 =
    .title = Is there a competent court on the mainland?
    .why = At that time the statute named the debtor’s domicile and property alone.
    .passed = There is a court on the mainland that can take the application.
    .fails = Neither domicile nor property of the debtor was on the mainland. No court was competent.
    .open = It turned on domicile and property of the debtor.
    .proof = The company register of the debtor, proof of property (account, shares, ship, claim), or papers on performance in China.
    .cure = Look for property, also shares, claims and ships in port. If you file in the wrong court, it tells you; file again in the right one.
    .debtor = The debtor may object to jurisdiction within 15 days, from abroad 30, and appeal. A register entry or an account answers this.

rule-award-regional-court =
    .title = Is there a competent court on the mainland?
    .why = For Hong Kong and Macau the application goes to the intermediate court of the debtor’s domicile or property, for Macau also of its habitual residence. For Taiwan your own domicile or habitual residence on the mainland is enough.
    .passed = There is a court on the mainland that can take the application.
    .fails = There is no court on the mainland that these texts name.
    .open = It turns on domicile and property of the debtor and, for Taiwan, on your own domicile.
    .proof = The company register of the debtor, proof of property (account, shares, ship, claim), or papers on performance in China.
    .cure = Look for property. Apply to one court only: Hong Kong and Macau awards may not be brought to several mainland courts.
    .debtor = The debtor may object to jurisdiction within 15 days, from abroad 30, and appeal. A register entry or an account answers this.

rule-award-notice =
    .title = Was the debtor told, and could it present its case?
    .why = Recognition may be refused if the debtor proves that it had no proper notice of the arbitrators or of the proceedings, or could not present its case. The treaties on service by courts do not govern notices of a tribunal, so courier or e-mail to the agreed address is enough.
    .passed = Nothing shows that the debtor was not told or not heard.
    .fails = The debtor was not properly told, or could not present its case. This is a ground of refusal.
    .open = It turns on the notices and on what the rules of arbitration ask for. The burden is on the debtor.
    .proof = Each notice with proof of delivery: courier slips, e-mail logs, the file of the institution, and the address clause of the contract.
    .cure = Nothing sent now heals a missing notice. Collect proof that the notices reached the agreed address, or that the debtor answered.
    .debtor = “We never heard of it.” Courier slips to the address in the contract answer this. The Supreme People’s Court said in 2012 that treaties on service do not apply.

rule-award-regional-notice =
    .title = Was the debtor told, and could it present its case?
    .why = The three texts name a debtor who had no proper notice or could not state its views; Hong Kong names notice of the arbitrators, Macau and Taiwan also of the proceedings, and Taiwan asks that the debtor was not to blame.
    .passed = Nothing shows that the debtor was not told or not heard.
    .fails = The debtor was not properly told, or could not present its case. This is a ground of refusal.
    .open = It turns on the notices and on what the rules of arbitration ask for. The burden is on the debtor.
    .proof = Each notice with proof of delivery: courier slips, e-mail logs, the file of the institution, and the address clause of the contract.
    .cure = Nothing sent now heals a missing notice. Collect proof that the notices reached the agreed address, or that the debtor answered.
    .debtor = “We never heard of it.” Courier slips to the address in the contract answer this.

rule-award-tribunal =
    .title = Were tribunal and procedure as agreed?
    .why = Recognition may be refused if the debtor proves that the tribunal or the procedure was not as the parties agreed or, without agreement, not as the law of the seat asks.
    .passed = Nothing shows that tribunal or procedure were other than agreed.
    .fails = Tribunal or procedure were not as agreed. This is a ground of refusal.
    .open = It turns on the clause, on the rules of arbitration, and on whether the debtor objected in time.
    .proof = The clause, the rules in their version of that time, the appointments, and the procedural orders.
    .cure = Show that the rules allowed the step, that the debtor agreed, or that it said nothing.
    .debtor = “Three arbitrators were agreed, one decided.” On this an award fell in 2017, although the rules of the institution allowed it. Answer with consent or silence of the debtor.

rule-award-regional-tribunal =
    .title = Were tribunal and procedure as agreed?
    .why = The three texts name a tribunal or a procedure that was not as agreed or, without agreement, not by the law of the seat. For Taiwan refusal is then a must.
    .passed = Nothing shows that tribunal or procedure were other than agreed.
    .fails = Tribunal or procedure were not as agreed. This is a ground of refusal.
    .open = It turns on the clause, on the rules of arbitration, and on whether the debtor objected in time.
    .proof = The clause, the rules in their version of that time, the appointments, and the procedural orders.
    .cure = Show that the rules allowed the step, that the debtor agreed, or that it said nothing.
    .debtor = “Three arbitrators were agreed, one decided.” On this an award fell in 2017, although the rules of the institution allowed it. Answer with consent or silence of the debtor.

rule-award-talks-first-until-2021 =
    .title = Talks that the clause asks for, as courts saw it until 2021
    .why = Some clauses ask for talks or mediation first. In 2008 two awards were refused because, as reported, the claimant had skipped such a step: procedure not as agreed.
    .passed = The steps before arbitration were taken, or the debtor said nothing.
    .fails = The agreed step was left out. Courts of that time saw in this a procedure that was not as agreed.
    .open = It turns on the clause, on letters and meetings before the request, and on an objection of the debtor.
    .proof = Letters, minutes and e-mails that show talks or an offer of talks.
    .cure = Show that talks took place or were refused. For an application decided today courts lean to your side.
    .debtor = “You never talked to us.” Any letter with a demand or an offer answers this.

rule-award-talks-first =
    .title = Talks or mediation that the clause asks for
    .why = By the policy of the end of 2021, as we remember it, starting the arbitration without the agreed talks does not make the procedure one that is not as agreed. It is policy, not law, and speaks of the Convention.
    .passed = The steps before arbitration were taken, or the debtor said nothing.
    .fails = The court sees in the missing step a procedure that was not as agreed.
    .open = Practice now leans to recognition. A strict step with its own time limit, or agreed mediation, may be seen otherwise.
    .proof = Letters, minutes and e-mails that show talks or an offer of talks.
    .cure = Show that talks took place, were refused or were hopeless.
    .debtor = “You never talked to us.” Any letter with a demand or an offer answers this.

rule-award-against-chinese-judgment =
    .title = Has a mainland court already decided the same dispute?
    .why = An award that re-decides what a mainland court decided before was refused in 2008 as contrary to public policy. The court looks at this itself.
    .passed = No mainland court has decided the dispute.
    .fails = A mainland court decided the same dispute before. The award is then refused as contrary to public policy.
    .open = It turns on whether a mainland court decided the same dispute, and when. What a later Chinese judgment does is not settled.
    .proof = The Chinese judgment, if any, and a comparison of its claims with those of the award.
    .cure = Show that the award decides something else: another contract, another claim, another time. Apply for that part.
    .debtor = The debtor would show its Chinese judgment. That the claims differ, or that the judgment came later and in spite of the clause, answers this.

rule-award-clause-held-invalid-before-the-award =
    .title = Did a mainland court hold the clause invalid before the award?
    .why = To recognise the award would then contradict a Chinese ruling that has taken effect. Courts refused on this ground as contrary to public policy or the public interest.
    .passed = No mainland court held the clause invalid before the award.
    .fails = A mainland court had held the clause invalid before the award. Recognition would contradict that ruling and is refused.
    .open = It turns on whether there is such a ruling, and on its date.
    .proof = The ruling with the date of its effect, or a statement that there is none.
    .cure = Only an end of that ruling helps, by retrial. Otherwise sue on the claim before a mainland court, which the ruling leaves open.
    .debtor = The debtor would show the ruling. A difference of parties or contracts answers this.

rule-award-clause-held-invalid-after-the-award =
    .title = Did a mainland court hold the clause invalid after the award?
    .why = In 2013 the Supreme People’s Court saw no breach of public policy where the Chinese ruling came after the award and the debtor had taken part without objecting. The policy of the end of 2021, as we remember it, names a conflict with an effective ruling without this distinction.
    .passed = No mainland court held the clause invalid after the award.
    .fails = The court follows the Chinese ruling, although it came later.
    .open = Whether a later ruling is enough is not settled.
    .proof = The ruling with the date of its effect, or a statement that there is none.
    .cure = Point to the reply of 2013: the award was there first, and the debtor took part without objecting.
    .debtor = The debtor would show the ruling. A difference of parties or contracts answers this.

rule-award-second-application =
    .title = Was the award brought before?
    .why = After a dismissal you may apply again once the conditions are met. After a refusal a Taiwan award is not accepted again; for other awards no text speaks of it.
    .passed = An earlier application that was dismissed or withdrawn does not bar this one.
    .fails = The award was refused before and cannot be brought again.
    .open = It turns on how the earlier application ended.
    .proof = The earlier ruling.
    .cure = After a refusal: a new arbitration under a new agreement, or a suit on the claim.
    .debtor = The debtor would show the earlier ruling. If it only dismissed the application, that answers this.

rule-award-public-policy =
    .title = Does the award respect public policy?
    .why = The court may refuse an award that offends the public policy of China. The ground is very narrow: a breach of mandatory rules, an unfair result or loss of State assets were not enough.
    .passed = Nothing that you told us touches public policy.
    .fails = The court finds that the award offends public policy. This is a ground of refusal.
    .open = It turns on what the award was for, and on how a court sees fraud, gambling, sanctions or a conflicting decision.
    .proof = The reasons of the award, and papers that show an ordinary business debt.
    .cure = If only a part is affected, apply for the rest.
    .debtor = “The award breaks Chinese law.” In 2003, 2009 and 2010 that was not enough. Only basic principles and the public interest count.

rule-award-regional-public-policy =
    .title = Does the award respect public policy?
    .why = For Hong Kong the court may refuse an award that is contrary to the public interest of the mainland; for Macau and Taiwan it must refuse one that offends basic principles of law, for Taiwan the One-China principle among them, or the public interest.
    .passed = Nothing that you told us touches public policy.
    .fails = The court finds that the award offends public policy. This is a ground of refusal.
    .open = It turns on what the award was for, and on how a court sees fraud, gambling, sanctions or a conflicting decision.
    .proof = The reasons of the award, and papers that show an ordinary business debt.
    .cure = If only a part is affected, apply for the rest.
    .debtor = “The award breaks mainland law.” Under the Convention that alone was not enough, and the arrangements follow it.

rule-award-reported-before-refusal =
    .title = No refusal without the Supreme People’s Court
    .why = A court that wants to refuse an award must first report to its high court and, if that agrees, to the Supreme People’s Court. It may refuse only after a reply, and as the reply says. To recognise, it need not ask; since 2022 it files its ruling there afterwards.
    .passed = The duty to report protects your award.
    .fails = The duty to report protects your award.
    .open = It turns on whether the paper is an award from outside the mainland.
    .proof = Nothing. The court reports of its own motion.
    .cure = Ask the court how the case stands. By provisions of 1998 it should recognise, or report up, within two months; with a report it often takes much longer.
    .debtor = The debtor has no say in the report. Both sides may be heard by the higher court.

rule-award-ruling-is-final =
    .title = What can be done against the ruling
    .why = The ruling takes effect when it is served; only non-acceptance, dismissal and rulings on jurisdiction can be appealed. Since 2024 the statute knows reconsideration within ten days against rulings on recognition; whether this reaches awards is not settled.
    .passed = The ruling is final when it is served.
    .fails = The ruling is final when it is served.
    .open = It turns on whether the paper is an award from outside the mainland.
    .proof = The ruling with the proof of its service.
    .cure = If you are refused, file for reconsideration within ten days all the same; by its place in the statute it is meant for judgments, by its words it is open. Against a dismissal appeal.
    .debtor = The debtor may try reconsideration as well. The rules of 2018 answer that applications are not accepted.

rule-award-preservation =
    .title = Securing property while a foreign award is examined
    .why = By the policy of the end of 2021, as we remember it, the court may order preservation after it has accepted the application, by the general rules, and asks for security. Before filing no text speaks of it.
    .passed = You can ask for preservation with the application.
    .fails = You can ask for preservation with the application.
    .open = It turns on the seat of the arbitration.
    .proof = The property with its details, and security: cash, a bank guarantee or an insurance letter.
    .cure = File the request for preservation on the day of the application.
    .debtor = The debtor may ask to lift it against security.

rule-award-regional-preservation =
    .title = Securing property for an award from Hong Kong, Macau or Taiwan
    .why = The texts allow preservation before and after the court accepts the application, by mainland law. During the arbitration itself, Hong Kong and Macau have arrangements of their own.
    .passed = You can ask for preservation before the application or with it.
    .fails = You can ask for preservation before the application or with it.
    .open = It turns on the seat of the arbitration.
    .proof = The property with its details, and security: cash, a bank guarantee or an insurance letter.
    .cure = Ask for preservation before you file if property may disappear; security is usual.
    .debtor = The debtor may ask to lift it against security.

rule-award-hong-kong-both-places =
    .title = Hong Kong and the mainland at the same time
    .why = Since 19 May 2021 you may apply on both sides at once if the debtor has domicile or property on both; the total may not exceed the award. Before that the second application had to wait.
    .passed = You may apply on both sides; only the total is capped.
    .fails = You may apply on both sides; only the total is capped.
    .open = It turns on the seat of the arbitration.
    .proof = A statement of what was paid and executed on the other side.
    .cure = Tell each court what the other has executed.
    .debtor = The debtor may say that it is executed twice. The cap on the total answers that.

rule-award-macau-both-places =
    .title = Macau and the mainland at the same time
    .why = You may apply on both sides. Both courts may seize property; the court of the seat satisfies the claim first, the other what remains, against a certificate. The total may not exceed the award.
    .passed = You may apply on both sides; only the total is capped.
    .fails = You may apply on both sides; only the total is capped.
    .open = It turns on the seat of the arbitration.
    .proof = A statement of what was paid and executed on the other side.
    .cure = Ask the court of Macau for the certificate on what was not satisfied.
    .debtor = The debtor may say that it is executed twice. The cap on the total answers that.

## Points

point-award-non-domestic =
    .title = Is an award of a foreign institution with a seat on the mainland a Convention award?
    .for = The statute then spoke of awards of foreign arbitral institutions, and the Convention also covers awards that are not considered domestic.
    .against = An award belongs to its seat. China limited the Convention to awards made in another State, which a seat on the mainland is not.
    .practice = Until 2020 courts applied the Convention (2006, 2009). In August 2020 a court in Guangzhou went by the seat, and so do the statute of 2024 and the Arbitration Law of 2026.

point-award-reciprocity =
    .title = Is an award from outside the Convention recognised?
    .for = The statute names reciprocity beside treaties. Where the place of the seat enforces Chinese awards, nothing speaks against recognition.
    .against = China limited the Convention to its parties. Nobody has to recognise what no treaty covers, and reciprocity must be shown.
    .practice = No ruling on such an award is known to us. The same holds for a territory that its State did not name when it joined.

point-award-investor =
    .title = Does the commercial reservation leave out investor and State disputes?
    .for = The Foreign State Immunity Law of 2024 names the recognition of awards in investment disputes. It would make little sense if such awards could not be recognised.
    .against = A notice of the Supreme People’s Court of 1987, as we remember it, says that such disputes are not commercial in the sense of the reservation.
    .practice = No ruling is known to us. We expect that a court would follow the notice until it is changed.

point-award-interim =
    .title = Can an interim award or an order of an emergency arbitrator be recognised?
    .for = It is signed by arbitrators and binds the parties. Some laws of the seat treat it as an award.
    .against = It decides nothing for good and can be changed. The Convention has awards in mind that are binding, and Chinese law knows no order of this kind.
    .practice = We know of no recognition of such a paper, and we write this from memory.

point-award-tribunal-record =
    .title = Does a settlement that the tribunal recorded count as an award?
    .for = Arbitrators took part, and at some seats the record has the force of an award. For Taiwan and Macau the texts name such records.
    .against = The tribunal decided nothing. The Convention and the arrangement with Hong Kong speak of awards only.
    .practice = No ruling is known to us. An award by consent avoids the question.

point-award-domestic-dispute =
    .title = Is an award on a purely domestic dispute refused?
    .for = The Convention asks whether the agreement is valid by the law chosen for it or of the seat, and most laws do not mind. A party that took part should not be heard against it.
    .against = By Chinese law only foreign-related disputes may go to institutions outside the mainland; this protects the jurisdiction of Chinese arbitration and courts.
    .practice = Refused in Beijing in 2014. In Shanghai in 2015 the features of a free-trade zone were held to be a foreign element, and the award was recognised.

point-award-defect-waived =
    .title = Is an objection lost by taking part in silence?
    .for = Whoever knows of a defect and goes on without a word accepts it. Most rules of arbitration say so, and Chinese courts held it against debtors in 2009, 2013 and 2015.
    .against = The Convention does not speak of waiver. A tribunal that nobody agreed on is not made lawful by silence.
    .practice = Practice treats the objection as lost. We think so too, save for a debtor who had no chance to object.

point-award-prior-step =
    .title = Do missing talks make the procedure one that was not as agreed?
    .for = Talks cannot be forced, and to send the parties back serves nobody. The policy of the end of 2021, as we remember it, says that this objection is not upheld.
    .against = The clause made talks a condition of arbitration. In 2008 two awards were refused on this.
    .practice = Practice now leans to recognition. The policy is not law, and it speaks of talks, not of every agreed step.

point-award-set-aside-pending =
    .title = Does the court wait for a suit to set the award aside?
    .for = The Convention leaves it to the court. A weak suit at the seat should not hold up execution, and security can be ordered.
    .against = If the award falls at the seat, execution has to be undone. It is safer to wait.
    .practice = Left to the court. No published practice is known to us that we could count.

point-award-later-ruling =
    .title = Does a Chinese decision count that came after the award?
    .for = The award was there first, and the debtor had taken part. In 2013 the Supreme People’s Court saw no breach of public policy in such a case.
    .against = Two effective decisions cannot stand side by side. The policy of the end of 2021, as we remember it, speaks of any effective Chinese ruling on the clause.
    .practice = Not settled. The reply of 2013 and the policy of 2021 point in different directions.

point-award-arbitrability =
    .title = Can such a dispute be arbitrated by Chinese law?
    .for = The list of the Arbitration Law is short and does not name it. A claim for money out of a contract is a claim of property.
    .against = Special laws give competition, insolvency, labour and registered rights to courts or authorities. In 2019 the Supreme People’s Court, as we remember it, kept a monopoly dispute in the courts.
    .practice = Not settled for foreign awards. It depends on how far the award decides the special question itself.
