### What the rules on decisions from Hong Kong, Macau and Taiwan say, and the contested points on which they turn.

## Hong Kong: the present Arrangements, and what all share

rule-hk-arrangement =
    .title = Does an Arrangement with Hong Kong reach this judgment?
    .why = The day of the judgment decides. Most judgments given since 29 January 2024 fall under the Arrangement of that day, family orders since 15 February 2022 under their own. Older ones need an exclusive written choice of the Hong Kong court in a business contract, signed since 1 August 2008.
    .passed = An Arrangement reaches this judgment. No reciprocity is needed.
    .fails = No Arrangement reaches this judgment. The Arrangements are not retroactive, so the application is not accepted or is dismissed. Nothing is decided about the claim.
    .open = It turns on the date of the judgment, on its kind, and for older judgments on the clause. A bare divorce given before February 2022 rests on a reply of 1991.
    .proof = The judgment with its date; for an older one, the contract with the clause that names the Hong Kong court as the only one.
    .cure = Sue afresh on the mainland with the Hong Kong judgment as evidence, or check whether a later judgment on appeal was given inside the period of an Arrangement.
    .debtor = “This judgment is too old.” The date on the judgment answers this, and for judgments from August 2008 on, the exclusive clause.

rule-hk-decision =
    .title = Is it a civil or commercial judgment of a Hong Kong court that the Arrangement names?
    .why = Covered are judgments, orders, decrees and allocaturs of the Court of Final Appeal, the High Court, the District Court, and the Labour, Lands, Small Claims and Competition Tribunals, in matters that are civil under both laws. Judicial review, interim relief and anti-suit injunctions are out; civil damages in a criminal case are in.
    .passed = The decision is of a kind that the Arrangement covers.
    .fails = The decision is outside the Arrangement: it concerns public power, is only interim, is no decision of a court, or comes from a body that is not named.
    .open = It turns on which body decided, and on whether the order ends the case on its merits.
    .proof = The sealed judgment, which shows the court, and the order itself.
    .cure = Wait for the final judgment where only interim relief was given. For a body that is not named, a judgment of a listed court on the same claim is needed.
    .debtor = “This is no civil judgment.” What counts is the claim, not the title of the paper: a costs order and a consent order of a listed court are covered.

rule-hk-excluded-subject =
    .title = Is the subject one that the Arrangement leaves out for now?
    .why = Left out are judicial separation; succession and estates; infringement of standard and short-term patents, licence rates for standard-essential patents and intellectual property outside Article 5; marine pollution, limitation of liability, general average, emergency towage and salvage, maritime liens and passengers by sea; insolvency; voters, missing persons and capacity; arbitration agreements and setting aside of awards; and judgments that recognise another judgment or award.
    .passed = The subject is not left out. That such a matter was only a preliminary question does no harm.
    .fails = The Arrangement does not apply to this subject for now. The application is dismissed; another text or a new suit may help.
    .open = It turns on what the case was about, not on a question that came up on the way.
    .proof = The statement of claim and the judgment, which show the subject.
    .cure = Look for the text of that subject (family, insolvency, awards). Otherwise sue afresh on the mainland, where the Hong Kong judgment is evidence.
    .debtor = “This case belongs to the excluded ones.” A preliminary question on such a matter is no reason to refuse: the Arrangement says so.

rule-hk-family-court =
    .title = Does the family order come from a court that the family Arrangement names?
    .why = Covered are orders of the Court of Final Appeal, the High Court and the District Court, whose part the Family Court is, also where they can be varied later. Tribunals are not named. An order that only recognises a decision of another place is not covered.
    .passed = The order comes from a court that the family Arrangement names.
    .fails = The order is outside the family Arrangement: the body is not named, or the order only recognises the decision of another place.
    .open = It turns on which body made the order and on whether it decided the matter itself.
    .proof = The sealed order, which shows the court.
    .cure = Have the original decision of the other place recognised under its own rules.
    .debtor = “This order can be changed at any time.” Orders that may be varied later count as effective.

rule-hk-effective =
    .title = Is it effective in Hong Kong, and does the court certify it?
    .why = The Hong Kong court must certify that the judgment is effective and, where it orders something, that it can be enforced there. A judgment of a Hong Kong court takes effect although an appeal is possible.
    .passed = The judgment is effective, and this is shown.
    .fails = The effect of the judgment is not shown. The application is not accepted or is dismissed for now, and can be made again.
    .open = It turns on the certificate of the Hong Kong court.
    .proof = The certificate of the court that gave the judgment. It needs no notary.
    .cure = Apply to the registry of that court for the certificate, then file or file again.
    .debtor = “This judgment is not final.” The certificate answers this; a pending appeal only suspends the procedure.

rule-hk-appeal-pending =
    .title = Is an appeal pending in Hong Kong?
    .why = Once the mainland court has found that an appeal was lodged, it suspends the procedure. If the judgment is upheld in whole or in part, the procedure goes on; if it is wholly changed, it ends.
    .passed = No appeal is pending in Hong Kong.
    .fails = An appeal is pending, so the procedure is suspended. Your application is not lost, and your place in time is kept.
    .open = It turns on whether an appeal has been lodged.
    .proof = A search at the registry, or the order that ends the appeal.
    .cure = File all the same and ask for the debtor’s property to be frozen: preservation is possible during the suspension. Tell the court as soon as the appeal has ended.
    .debtor = “I have appealed.” The court verifies this before it suspends.

rule-hk-appeal-may-stay =
    .title = Will a pending appeal in Hong Kong hold the procedure up?
    .why = For family orders, and for judgments under the Arrangement of 2008, the court may suspend the procedure while an appeal is pending. It need not.
    .passed = No appeal is pending in Hong Kong.
    .fails = The court suspends the procedure until the appeal has ended.
    .open = It turns on whether an appeal was lodged. If it was, the court has a choice.
    .proof = A search at the registry; for your side, the terms of the order and the prospects of the appeal.
    .cure = Ask for preservation and give reasons why waiting would harm you, for example a child in need or property about to vanish.
    .debtor = “I have appealed, so stop.” The court may go on. A maintenance order for the present need speaks for going on.

rule-hk-papers =
    .title = Are the Hong Kong papers complete?
    .why = Needed are the application, a copy of the judgment sealed by the court, identity papers, and an accurate Chinese translation of every other text. The judgment and the court’s certificate need no notary. Identity papers made outside the mainland need the form of mainland law; in family cases and under the Arrangement of 2008 they are notarised.
    .passed = Nothing of this is missing from the file.
    .fails = A paper is missing. The application is not accepted or is dismissed for now; it can be made again.
    .open = It turns on which papers are still missing.
    .proof = The sealed copy, the translation, and the identity or company papers. From Hong Kong these usually come through an attesting officer appointed by the Ministry of Justice; check this before you pay for it.
    .cure = Order a sealed copy at the court, have it translated, and have the identity papers attested. Then file, or file again.
    .debtor = “The judgment is not notarised.” It need not be: a seal of the court and its certificate are enough.

rule-hk-competent-court =
    .title = Is there a mainland court for a Hong Kong judgment?
    .why = The intermediate court of the applicant’s domicile, of the debtor’s domicile, or of the place of property takes the application. Choose one; if you filed in several, the first that accepted it keeps the case.
    .passed = At least one mainland court can take the application.
    .fails = Neither you nor the debtor lives on the mainland, and no property is shown there. No mainland court can take the application.
    .open = It turns on where you and the debtor have a home or a seat, and on whether property is shown on the mainland.
    .proof = An identity or registration paper that shows the domicile, or evidence of property: a bank account, a company share, real estate.
    .cure = Look for property on the mainland first. As soon as some is shown, the court of that place can take the application.
    .debtor = “I neither live nor own anything here.” Your own mainland domicile is enough for the court, but without property there is nothing to execute on.

rule-hk-jurisdiction =
    .title = Had the Hong Kong court jurisdiction in the sense of the Arrangement?
    .why = Enough is one of these: the defendant’s home in Hong Kong; a branch there and a claim from its activity; performance of the contract there; the wrong done there; a written clause; or a defence without protest. If all parties have their home on the mainland, a clause or a defence without protest asks for a real connection with Hong Kong. For intellectual property, the act must be done and the right protected in Hong Kong. Otherwise the court may accept a base that mainland law knows too.
    .passed = The Hong Kong court had jurisdiction in the sense of the Arrangement, or nobody has shown that it had not.
    .fails = The Hong Kong court had no base that the Arrangement accepts. If the debtor shows this, recognition is refused.
    .open = It turns on the base of jurisdiction. Where it is not in the list, the mainland court compares it with its own law and has room.
    .proof = The claim form and the judgment, the contract with the clause, or papers on where the parties live and where the contract was made or performed.
    .cure = Nothing can be added after judgment, but another base of the list that was not mentioned there can still be shown. What remains is a suit before a court that has jurisdiction.
    .debtor = “We are all from the mainland; Hong Kong had nothing to do with it.” Show where the contract was signed or performed or where the goods are.

rule-hk-exclusive-jurisdiction =
    .title = Was the case one for mainland courts alone?
    .why = The Hong Kong court’s jurisdiction is not accepted where mainland law gives the case to mainland courts alone: title to land there, port operations, succession, and since 2024 the formation and resolutions of mainland companies and the validity of rights granted there.
    .passed = The case was not one for mainland courts alone.
    .fails = Mainland law gives this case to mainland courts alone. If the debtor shows this, recognition is refused.
    .open = It turns on the subject and on where the land, company or right is. On leases and building contracts the list can be read either way.
    .proof = The contract and the claim, which show what the dispute was about.
    .cure = Sue afresh before the mainland court that has exclusive jurisdiction.
    .debtor = “Only a mainland court could decide this.” A claim for the price or a loan that merely mentions land is no dispute over land.

rule-hk-agreement-breached =
    .title = Was an agreement on arbitration or on another court broken?
    .why = If the debtor proves that the Hong Kong case broke a valid agreement on arbitration or on another court for the same dispute, the mainland court may refuse. It need not. No published ruling is known to us.
    .passed = No such agreement was broken, or the debtor argued the case without relying on it.
    .fails = The mainland court refuses because the case in Hong Kong broke the agreement.
    .open = It turns on whether there was such an agreement, on its validity, and on whether the debtor relied on it. Then the court has a choice.
    .proof = The contract; letters in which the clause was given up; the defence filed in Hong Kong; a ruling of the Hong Kong court on the clause.
    .cure = Show that the clause was given up, invalid, or not for this dispute. What remains is arbitration, or a suit before the chosen court.
    .debtor = “We had agreed on arbitration.” A defence on the merits without protest, or a ruling in Hong Kong that the clause does not apply, answers this.

rule-hk-summons =
    .title = Was the debtor lawfully summoned by Hong Kong law?
    .why = Hong Kong law decides. Papers for a debtor on the mainland go from the High Court of Hong Kong to the high court of the province. The debtor must prove that the summons was unlawful.
    .passed = The debtor was lawfully summoned, or took part.
    .fails = The debtor was not lawfully summoned. If the debtor proves it, recognition is refused.
    .open = It turns on how the summons came. Papers handed over on the mainland outside the channel between the courts are argued about.
    .proof = The receipt of service from the mainland court, the affidavit of service, or the order of the Hong Kong court for substituted service.
    .cure = A bad summons cannot be repaired after judgment. What remains is proof that the debtor took part, or new proceedings with a proper summons.
    .debtor = “I was never served.” The receipt, or the judgment where it describes the service, answers this. An order for substituted service makes publication lawful there.

rule-hk-hearing =
    .title = Had the debtor a reasonable chance to be heard?
    .why = Recognition is refused if the debtor was lawfully summoned but had, by Hong Kong law, no reasonable chance to state and argue the case. The debtor must prove it. A party without capacity must have had a representative.
    .passed = The debtor had a reasonable chance to be heard.
    .fails = The debtor had no reasonable chance to be heard. If the debtor proves it, recognition is refused.
    .open = It turns on the time between summons and hearing, on the notices, and on who acted for a party without capacity.
    .proof = The court’s calendar, the notices of hearing, and any paper that the debtor filed.
    .cure = It cannot be repaired after judgment. What remains is to have the judgment set aside in Hong Kong and a new one given after a hearing.
    .debtor = “There was no time to answer.” The dates in the file answer this; so does an application to set the judgment aside that Hong Kong dismissed.

rule-hk-proof-of-summons =
    .title = Is there proof of the summons for this default judgment?
    .why = A default judgment is filed with a paper that proves the lawful summons. It is not needed if the judgment says so clearly, or if the absent party itself applies.
    .passed = The summons is proved, or no proof is needed.
    .fails = No paper proves the summons. The application is not accepted or is dismissed for now; you can file again with it.
    .open = It turns on whether a receipt or affidavit of service can be found, or the judgment states the summons.
    .proof = The receipt of service of the mainland court or the affidavit of service, with a translation.
    .cure = Ask the registry of the Hong Kong court, or the solicitor who ran the case, for the record of service.
    .debtor = “Nothing shows that I was summoned.” A receipt closes the point, and so does a clear sentence in the judgment.

rule-hk-fraud =
    .title = Was the judgment obtained by fraud?
    .why = A judgment obtained by fraud is refused, under each Arrangement. The debtor must prove the fraud.
    .passed = Nothing shows that the judgment was obtained by fraud.
    .fails = The judgment was obtained by fraud. This is a ground of refusal.
    .open = It turns on whether the debtor proves fraud. To repeat the arguments on the merits is not enough.
    .proof = You need not prove that there was none. Keep the evidence of the Hong Kong case.
    .cure = Proved fraud cannot be cured. What remains is a new suit on the claim with sound evidence.
    .debtor = “The Hong Kong court was deceived.” If the point was argued there and lost, say so.

## Hong Kong: conflicts, public policy, sums, time

rule-hk-mainland-suit-first =
    .title = Did a mainland court take the dispute before the Hong Kong court did?
    .why = If a mainland court had accepted the dispute before the Hong Kong court did, the Hong Kong judgment is refused; the debtor must prove it. If the mainland suit came later, your application is accepted and that suit is stayed until it is decided.
    .passed = No earlier mainland suit stands in the way. A later one is stayed.
    .fails = A mainland court had accepted the dispute first. If the debtor proves it, the Hong Kong judgment is refused.
    .open = It turns on which court accepted the dispute first.
    .proof = The notice of acceptance of the mainland court and the claim form of the Hong Kong case, each with its date.
    .cure = Go on with the mainland suit; the findings of the Hong Kong court can serve as evidence there. If you started that suit, withdrawing it first may help; no text says so.
    .debtor = “The mainland court had the case first.” Compare the dates of acceptance, and whether both cases concern the same dispute.

rule-hk-other-decision =
    .title = Has a mainland court decided the dispute, or recognised another judgment on it?
    .why = A mainland judgment on the same dispute prevails, whichever came first. So does a judgment of another country or place that was already recognised on the mainland. The debtor must prove it.
    .passed = There is no such decision on the same dispute.
    .fails = Another decision on the same dispute prevails. The Hong Kong judgment is refused.
    .open = It turns on whether there is such a decision and whether it concerns the same dispute.
    .proof = A search by a mainland lawyer under the names of the parties, and the decision itself.
    .cure = Nothing can be done while that decision stands. Use the remedies against it, or have it enforced if it favours you.
    .debtor = “This has been decided.” Compare the claims: a decision on another dispute between the same parties is no obstacle.

rule-hk-award =
    .title = Is there an award on the same dispute?
    .why = An award made on the mainland on the same dispute, or an award of another place recognised there, is a ground of refusal. The debtor must prove it.
    .passed = There is no award on the same dispute.
    .fails = An award on the same dispute prevails. The Hong Kong judgment is refused.
    .open = It turns on whether there is such an award and whether it concerns the same dispute.
    .proof = The award, and the mainland ruling that recognised it.
    .cure = Nothing can be done while the award stands. If it favours you, have it enforced.
    .debtor = “An award has settled this.” An award on another claim is no obstacle.

rule-hk-second-application =
    .title = Was an earlier application for this judgment refused?
    .why = A judgment that was refused, in whole or in part, cannot be brought again for that part; each Arrangement says so. A suit on the dispute before a mainland court remains open. An application that was only dismissed may be made again.
    .passed = No refusal stands in the way of this application.
    .fails = The earlier application was refused. A second one is not accepted; you may sue on the dispute instead.
    .open = It turns on whether the earlier ruling refused recognition or only dismissed the application.
    .proof = The operative part of the earlier ruling.
    .cure = Sue afresh on the mainland, if a court there is competent and the claim is in time.
    .debtor = “You have tried this already.” A dismissal for missing papers decided nothing about the judgment.

rule-hk-policy =
    .title = Would recognition offend basic principles or the public interest?
    .why = The court looks at this itself. Under the present Arrangements the conflict with basic principles of mainland law or the public interest must be manifest. Where a child is concerned, its best interests weigh. In 2020 a court in Shanghai saw no such conflict in a keepwell deed that was attacked as an unregistered guarantee.
    .passed = Nothing in the judgment offends basic principles or the public interest.
    .fails = Recognition would offend basic principles or the public interest. It is refused.
    .open = It turns on the subject. Gambling debts, sanctions and suits of States are argued about.
    .proof = You need not prove anything. Have an explanation ready why the claim is an ordinary civil one.
    .cure = It cannot be cured. Perhaps only a part offends: ask for recognition of the rest.
    .debtor = “This is against our public order.” A breach of registration or of other administrative rules is not enough, as the Shanghai ruling shows.

rule-hk-punitive =
    .title = Are there punitive damages in a case other than intellectual property?
    .why = The punitive part is not recognised. The exception is infringement of intellectual property, passing off and trade secrets: there punitive damages for acts in Hong Kong pass.
    .passed = No punitive part has to be cut.
    .fails = The punitive part is cut off. The rest is recognised.
    .open = It turns on whether the judgment names damages above the loss.
    .proof = The part of the judgment that fixes the damages, head by head.
    .cure = Apply for the rest, and show in figures how much of the sum is compensation.
    .debtor = “These damages punish.” Interest, costs and interest for delay are no punitive damages: the Arrangement names them as covered.

rule-hk-ip-money-only =
    .title = Does an order other than for money accompany damages for intellectual property?
    .why = For infringement of intellectual property and passing off only the money part passes, and only as far as it rests on acts in Hong Kong. For trade secrets other orders pass too.
    .passed = Nothing has to be cut for this reason.
    .fails = The injunction or other order is cut off. The money part passes.
    .open = It turns on what was ordered and for which right.
    .proof = The operative part of the judgment, and the part that says on which acts the sum rests.
    .cure = Apply for the money part. For acts on the mainland a suit there can bring an injunction.
    .debtor = “An injunction from Hong Kong binds nobody here.” That is so; the money part remains.

rule-hk-ip-without-money =
    .title = Is there nothing but an order other than for money, in intellectual property?
    .why = For infringement of intellectual property and passing off the Arrangement lets only money orders pass. An injunction alone is not recognised.
    .passed = The judgment orders money, or it is about a trade secret or another subject.
    .fails = The judgment contains no money order, so nothing of it can be recognised.
    .open = It turns on what was ordered and for which right.
    .proof = The operative part of the judgment.
    .cure = A taxed bill of costs can still be recognised. For acts on the mainland, sue there for an injunction.
    .debtor = “There is nothing to pay.” Costs that the Hong Kong court fixed are a money order.

rule-hk-ip-validity =
    .title = Does the judgment also rule on the validity of a right?
    .why = A ruling that a right of intellectual property is valid, exists or was created is not recognised. What rests on it, such as damages, is recognised if the rest is in order.
    .passed = No ruling on validity is in the way.
    .fails = The ruling on validity is left out. The orders that rest on it remain.
    .open = It turns on whether validity is part of the operative part or only of the reasons.
    .proof = The operative part of the judgment.
    .cure = Apply for the orders on liability only.
    .debtor = “The right is not valid here.” The Arrangement lets the order on liability pass all the same.

rule-hk-ip-validity-alone =
    .title = Is validity the only thing that was declared?
    .why = A ruling on the validity, creation or existence of a right of intellectual property is not recognised. If there is nothing else, nothing remains.
    .passed = The judgment does not only declare validity.
    .fails = The judgment only declares the validity of a right. It is not recognised.
    .open = It turns on whether anything else was ordered.
    .proof = The operative part of the judgment.
    .cure = A mainland right is judged by the mainland authorities and courts: start the procedure there.
    .debtor = “Validity is decided here.” That is so.

rule-hk-fines =
    .title = Is a tax or a fine part of the sum?
    .why = Taxes and fines are not covered by any Arrangement. Civil damages, interest and costs are.
    .passed = No tax or fine has to be cut.
    .fails = The tax or fine is cut off. The rest passes.
    .open = It turns on whether part of the sum goes to the State.
    .proof = The operative part, head by head.
    .cure = Apply for the rest.
    .debtor = “This is a penalty.” Interest for delay is no fine: it is named as covered.

rule-hk-interest-and-costs =
    .title = Which sums beside the principal are covered?
    .why = Covered are the sum ordered, its interest and the costs that the Hong Kong court assessed or ordered, and under the present Arrangements money for delayed performance. The Arrangement of 2008 names lawyers’ fees approved by the court.
    .passed = Interest and assessed costs pass together with the principal.
    .fails = What the judgment does not order is not covered.
    .open = It turns on which Arrangement governs and on what the judgment orders.
    .proof = The judgment, the allocatur or costs order, and a calculation of the interest to the day of filing.
    .cure = Have the costs assessed in Hong Kong before you file, so that they can be claimed with the rest.
    .debtor = “Costs were never fixed.” Only assessed or ordered costs count, so bring the allocatur.

rule-hk-both-places =
    .title = May you execute in Hong Kong and on the mainland at once?
    .why = If the debtor has property in both places you may apply in both. Together the courts may not collect more than the judgment orders, and each tells the other on request what was collected.
    .passed = You may execute in both places at once, up to the sum of the judgment.
    .fails = What was collected in one place is taken off in the other.
    .open = It turns on where the debtor has property.
    .proof = A statement of what was already collected, which belongs in the application in any case.
    .cure = Nothing has to be cured. Report each payment.
    .debtor = “I have paid in Hong Kong.” The receipt counts; only the balance remains.

rule-hk-time-limit =
    .title = Was the application made within two years?
    .why = Mainland law gives two years, from the last day for performance that the judgment sets, or from the day on which it took effect. A demand, a promise or an enforcement in Hong Kong can start the period anew. The debtor must object.
    .passed = The application is in time.
    .fails = The two years have run and the debtor objects. Recognition and enforcement are refused.
    .open = It turns on the day of effect, on acts that started the period anew, and on whether the debtor objects.
    .proof = The judgment with its dates, and letters, payments or executions that started the period anew.
    .cure = Show an act that started the period anew. Otherwise nothing helps but a voluntary payment.
    .debtor = “Too late.” Letters of demand with proof of receipt, part payments and an execution in Hong Kong answer this.

## Hong Kong: the Arrangement of 2008

rule-hk-2008-money =
    .title = Does the judgment order the payment of money?
    .why = The Arrangement of 2008 covers judgments that order payment, and no others. A clause signed before 29 January 2024 keeps even a later judgment under it. Whether such a judgment, if it orders no money, may use the new Arrangement is not settled.
    .passed = The judgment orders the payment of money.
    .fails = The judgment orders no payment, so the Arrangement of 2008 does not cover it.
    .open = It turns on what was ordered. For a judgment given since 29 January 2024 the court may see it otherwise.
    .proof = The operative part of the judgment.
    .cure = Have damages or costs fixed in Hong Kong, or argue that the new Arrangement applies where the old one has no answer. Otherwise sue afresh.
    .debtor = “This is no judgment for money.” Interest, costs and lawyers’ fees approved by the court are money.

rule-hk-2008-decision =
    .title = Is it a judgment that the Arrangement of 2008 covers?
    .why = Covered are judgments, orders and allocaturs of the Court of Final Appeal, the Court of Appeal, the Court of First Instance and the District Court on a business contract. Tribunals are not named, and interim relief is no final judgment.
    .passed = The judgment is of a kind that the Arrangement of 2008 covers.
    .fails = The judgment is outside the Arrangement of 2008.
    .open = It turns on which court decided, and on whether the order is final.
    .proof = The sealed judgment and the contract.
    .cure = Wait for the final judgment, or sue afresh on the mainland with the Hong Kong decision as evidence.
    .debtor = “I signed as a private person.” A guarantee or loan for business stays commercial; a clause in a consumer’s contract would not count at all.

rule-hk-2008-competent-court =
    .title = Is there a mainland court under the Arrangement of 2008?
    .why = Only the intermediate court of the debtor’s domicile or habitual residence or of the place of property takes the application. Your own home gives no court. Choose one court.
    .passed = A mainland court can take the application.
    .fails = The debtor has neither a home nor shown property on the mainland. No court can take the application.
    .open = It turns on where the debtor lives and on whether property is shown.
    .proof = A register extract on the debtor, or evidence of property.
    .cure = Look for property on the mainland. As soon as some is shown, the court of that place can take the application.
    .debtor = “I have nothing here.” A single account or share is enough for the court.

rule-hk-2008-clause =
    .title = Is the choice of the Hong Kong court valid?
    .why = Recognition is refused if the choice of court is invalid by Hong Kong law, unless the Hong Kong court has held it valid. The parties need not come from Hong Kong.
    .passed = The choice of court is valid, or nobody has shown that it is not.
    .fails = The choice of court is invalid by Hong Kong law. If the debtor proves it, recognition is refused.
    .open = It turns on Hong Kong law and on whether the Hong Kong court ruled on the clause.
    .proof = The contract, and the part of the judgment on jurisdiction.
    .cure = If the Hong Kong court held the clause valid, show that passage.
    .debtor = “None of us is from Hong Kong.” In 2020 a court in Shanghai held such a clause good.

rule-hk-2008-summons =
    .title = Was an absent debtor summoned, with time to answer?
    .why = Recognition is refused if the losing party did not appear and, by Hong Kong law, was not lawfully summoned or did not get the time to answer that the law gives. Service by notice under Hong Kong law is no defect. The debtor must prove it.
    .passed = The debtor appeared, or was lawfully summoned in time.
    .fails = The debtor was absent and not lawfully summoned, or had not the time that the law gives. If the debtor proves it, recognition is refused.
    .open = It turns on how and when the summons came.
    .proof = The receipt or affidavit of service, with dates.
    .cure = It cannot be repaired after judgment. What remains is a new case with a proper summons.
    .debtor = “I learnt of it too late.” The dates answer this; an order for service by advertisement is enough there.

rule-hk-2008-other-decision =
    .title = Has the same claim been decided otherwise?
    .why = Recognition is refused if the mainland court has judged the same claim, or if a judgment of another place or an award on the same claim has been recognised or executed there. The debtor must prove it.
    .passed = There is no other decision on the same claim.
    .fails = Another decision on the same claim prevails. Recognition is refused.
    .open = It turns on whether there is such a decision and whether it concerns the same claim.
    .proof = A search by a mainland lawyer, and the decision itself.
    .cure = Nothing can be done while that decision stands.
    .debtor = “This has been decided.” Compare the claims: the text asks for the same claim, not for the same parties.

rule-hk-2008-money-part =
    .title = Does the judgment order more than money?
    .why = The Arrangement of 2008 covers the payment of money. It has no sentence on recognition in part; we read it so that the money part passes and the rest does not.
    .passed = The judgment orders money alone.
    .fails = Only the money part passes. The other orders are outside the Arrangement of 2008.
    .open = It turns on what was ordered.
    .proof = The operative part of the judgment.
    .cure = Apply for the money part and say so in the application.
    .debtor = “The judgment is not one for money.” The money order stands on its own.

rule-hk-2008-paid =
    .title = Has the judgment been paid in full?
    .why = Under the Arrangement of 2008 full performance is a ground of refusal. After part payment the balance can still be enforced.
    .passed = The judgment has not been paid in full.
    .fails = The judgment has been paid in full. Recognition is refused, and nothing is left to collect.
    .open = It turns on the payments made.
    .proof = Your own statement of account, and the state of execution in Hong Kong.
    .cure = Apply only for what is still owed, with a clear account.
    .debtor = “I have paid.” The account and the bank records answer this.

rule-hk-2008-punitive =
    .title = Do damages above the loss pass, in a judgment under the Arrangement of 2008?
    .why = The Arrangement of 2008 names only taxes and fines as left out. A mainland court may see damages far above the loss as a matter of its basic principles, or take the judgment as it is. No ruling is known to us.
    .passed = The judgment awards no damages above the loss.
    .fails = The court leaves out the part above the loss.
    .open = It turns on whether there are such damages. If there are, the court has room.
    .proof = The part of the judgment that fixes the damages, head by head.
    .cure = Apply for the whole, and in the alternative for the part that makes good the loss.
    .debtor = “These damages punish.” The text names no such ground, but be ready to show which part compensates.

rule-hk-2008-time-limit =
    .title = Was the application made within two years under the Arrangement of 2008?
    .why = The Arrangement of 2008 gives two years from the day on which the judgment can be enforced. That is the date on the judgment, or the end of the time for performance if it sets one. Appeals do not move it.
    .passed = The application is in time.
    .fails = The two years have run and the debtor objects. Recognition and enforcement are refused.
    .open = It turns on the date on the judgment, on acts that started the period anew, and on whether the debtor objects.
    .proof = The judgment with its date and terms of payment, and acts that started the period anew.
    .cure = Show an act that started the period anew under mainland law. That it counts under this text too is the better view, not a settled one.
    .debtor = “Too late.” Look at the date on the judgment of the last instance, and at the time for payment that it sets.

## Hong Kong: the insolvency pilot

rule-hk-insolvency-before-pilot =
    .title = Was there a way for Hong Kong insolvency proceedings on that day?
    .why = Before 14 May 2021 no text let a mainland court recognise a Hong Kong insolvency proceeding. The Bankruptcy Law speaks of decisions of foreign courts.
    .passed = There was a way.
    .fails = On that day no text covered Hong Kong insolvency proceedings. The application was not accepted or was dismissed.
    .open = It turns on whether the paper is from an insolvency proceeding.
    .proof = The order that opened the proceeding.
    .cure = Since 14 May 2021 three pilot cities accept such applications: apply now.
    .debtor = “There is no basis.” For an application since 14 May 2021 there is one.

rule-hk-pilot-proceeding =
    .title = Is it a Hong Kong proceeding that the pilot covers?
    .why = The pilot covers collective proceedings under the companies ordinances: compulsory winding-up, creditors’ voluntary winding-up, and a scheme that a liquidator or provisional liquidator brought and the High Court sanctioned under section 673. Personal bankruptcy and a members’ winding-up are not named.
    .passed = The proceeding is one that the pilot covers.
    .fails = The pilot does not cover this proceeding. The application is dismissed.
    .open = It turns on the kind of proceeding and on who applies.
    .proof = The winding-up order or resolution, and the appointment of the liquidator.
    .cure = Have the proceeding turned into one that is named, if Hong Kong law allows it.
    .debtor = “A voluntary winding-up is no insolvency.” A creditors’ voluntary winding-up is named, and Shenzhen recognised one in 2021.

rule-hk-pilot-court =
    .title = Is there a link with a pilot city?
    .why = Only the courts of Shanghai, Xiamen and Shenzhen take these applications, from our memory if the debtor’s main mainland property, a place of business or a representative office is there. We have not re-read this article; check also whether more cities have joined.
    .passed = A court of a pilot city can take the application.
    .fails = Nothing links the debtor with a pilot city. The application is dismissed.
    .open = It turns on where the debtor has property, business or an office.
    .proof = Register extracts, land and bank records in the pilot city.
    .cure = Look for main property or an office in a pilot city. Otherwise the liquidator can act on the mainland through shareholders’ rights in subsidiaries.
    .debtor = “The property is elsewhere.” It is enough that the main part, a business or an office is in the pilot city.

rule-hk-pilot-centre =
    .title = Is the debtor’s centre of main interests in Hong Kong?
    .why = The centre of main interests must be in Hong Kong and have been there for more than six months without a break when the application is made. As a rule it is where the debtor is registered; the court also looks at the head office, the business and the property.
    .passed = The centre of main interests is in Hong Kong.
    .fails = The centre of main interests is not in Hong Kong, or not for long enough. Recognition is refused.
    .open = It turns on the register, the head office, the business and the property.
    .proof = The certificate of incorporation, accounts, board minutes, leases and staff records in Hong Kong.
    .cure = Wait until six months have passed, if the centre has moved to Hong Kong.
    .debtor = “It is a mainland group.” The debtor itself counts, and its place of registration comes first.

rule-hk-pilot-grounds =
    .title = Does fraud, unfairness to mainland creditors or public policy stand in the way?
    .why = From our memory the pilot opinion lets the court refuse if mainland creditors are treated unfairly, if there is fraud, or if basic principles of law or good morals would be offended, and for other reasons that the court sees. We have not re-read this article.
    .passed = None of these grounds is shown.
    .fails = One of these grounds is shown. Recognition is refused.
    .open = It turns on how mainland creditors are treated and on what interested parties show.
    .proof = The list of creditors, the rules of distribution, and notices to mainland creditors.
    .cure = Treat mainland creditors equally, tell them of the proceeding, and say so in the application.
    .debtor = “Mainland creditors lose out.” The list of claims and the plan of distribution answer this.

## Macau

rule-mo-before-the-arrangement =
    .title = Was there an Arrangement with Macau on that day?
    .why = The Arrangement with Macau has been in force since 1 April 2006. Before that day no text let a mainland court recognise a Macau judgment.
    .passed = The Arrangement was in force.
    .fails = On that day there was no Arrangement with Macau. The application was not accepted.
    .open = It turns on whether the paper is a court decision.
    .proof = The judgment with its date.
    .cure = Apply now: judgments given from 20 December 1999 on can be brought since 1 April 2006, if the period is kept.
    .debtor = “There is no basis.” Since 1 April 2006 there is one.

rule-mo-judgment-in-time =
    .title = Was the Macau judgment given since 20 December 1999?
    .why = The Arrangement reaches judgments given since 20 December 1999. For those given before 1 April 2006 the period to apply ran anew from that day.
    .passed = The judgment is one that the Arrangement reaches.
    .fails = The judgment was given before 20 December 1999. The Arrangement does not reach it.
    .open = It turns on the date of the judgment.
    .proof = The judgment with its date.
    .cure = Sue afresh on the mainland with the judgment as evidence, if the claim is still in time.
    .debtor = “The judgment is too old.” The date on the judgment answers this.

rule-mo-decision =
    .title = Is it a decision that the Macau Arrangement covers?
    .why = Covered are civil, commercial and labour decisions: judgments, rulings, court orders that confirm a settlement, orders and decisions of a judge, and civil damages in a criminal case. They must be effective and contain something to perform; others can be recognised alone or used as evidence. Administrative cases are out.
    .passed = The decision is of a kind that the Arrangement covers.
    .fails = The decision is outside the Arrangement: it is administrative, penal, only interim, or no decision of a court.
    .open = It turns on what the case was about and on who decided.
    .proof = The judgment, which shows the court and the claim.
    .cure = Wait for the effective decision on the merits, or have the settlement confirmed by the court.
    .debtor = “This is no judgment.” The order of a judge and a confirmed settlement are named.

rule-mo-effective =
    .title = Is it effective by Macau law?
    .why = A decision that is not yet effective by Macau law, or whose enforcement is suspended for a retrial, is not recognised. Once that has passed you may apply again: the Arrangement says so.
    .passed = The decision is effective by Macau law.
    .fails = The decision is not yet effective, or is suspended. The ruling is one of refusal, but you may apply again once it has taken effect.
    .open = It turns on whether an ordinary appeal is possible or pending in Macau.
    .proof = The certificate of the Macau court that the judgment was served and is effective.
    .cure = Wait until the time to appeal or the appeal has ended, get the certificate, and apply again.
    .debtor = “It is still under appeal.” The certificate answers this. A refusal for this reason is not for good.

rule-mo-papers =
    .title = Are the Macau papers complete?
    .why = With the judgment, or a sealed certificate of it, go papers of the court on the lawful summons, on the representation of a party without capacity, on the service and effect of the judgment, and on the state of execution. What the judgment itself states needs no paper, and the court may excuse papers. The translation of a judgment that is not in Chinese must come from the court. Papers and translations of one side’s authorities need no authentication.
    .passed = Nothing of this is missing from the file.
    .fails = A paper is missing. The application is not accepted or is dismissed for now; it can be made again.
    .open = It turns on which papers are still missing.
    .proof = The set of certificates of the Macau court, and its own Chinese translation if the judgment is in Portuguese.
    .cure = Ask the Macau court for the certificates and for its translation. An agency’s translation of the judgment is not enough.
    .debtor = “These papers are not authenticated.” They need not be: the Arrangement frees them from it.

rule-mo-competent-court =
    .title = Is there a mainland court for a Macau judgment?
    .why = The intermediate court of the debtor’s domicile or habitual residence or of the place of property takes the application. Your own home gives no court. If there are several, choose one. In a case of heirs the high court in Guangdong let a company share be enough property.
    .passed = A mainland court can take the application.
    .fails = The debtor has neither a home nor shown property on the mainland. No court can take the application.
    .open = It turns on where the debtor lives and on whether property is shown.
    .proof = A register extract on the debtor, or evidence of property, also of an indirect share.
    .cure = Look for property on the mainland. As soon as some is shown, the court of that place can take the application.
    .debtor = “I have nothing here.” A share in a mainland company is property.

rule-mo-exclusive-jurisdiction =
    .title = Was the case one for mainland courts alone?
    .why = If mainland law gives the matter to mainland courts alone, recognition is refused. The Arrangement has no other test of jurisdiction: on what the Macau court based itself does not matter.
    .passed = The case was not one for mainland courts alone.
    .fails = Mainland law gives this matter to mainland courts alone. Recognition is refused, for good.
    .open = It turns on the subject and on where the land, company or right is. On leases and building contracts the list can be read either way.
    .proof = The contract and the claim, which show what the dispute was about.
    .cure = Sue afresh before the mainland court that has exclusive jurisdiction.
    .debtor = “The Macau court had no link with me.” The Arrangement does not ask for one.

rule-mo-summons =
    .title = Was the losing party lawfully summoned and represented, by Macau law?
    .why = Macau law decides. Recognition is refused if the losing party was not lawfully summoned, or a party without capacity was not represented. Papers for a debtor on the mainland go between the Court of Final Appeal of Macau and the high courts.
    .passed = The losing party was lawfully summoned, and represented where that was needed.
    .fails = The losing party was not lawfully summoned, or not represented. Recognition is refused, for good.
    .open = It turns on how the summons came and on who acted for a party without capacity.
    .proof = The certificate of the Macau court on the summons and representation, or the sentence in the judgment.
    .cure = It cannot be repaired after judgment. What remains is proof that the debtor took part, or a suit on the mainland.
    .debtor = “I was never summoned.” The certificate, or the judgment itself, answers this.

rule-mo-fraud =
    .title = Was the Macau judgment obtained by fraud?
    .why = The Arrangement names no fraud among its grounds. A mainland court can treat a proved fraud as a breach of basic principles, and we expect it to.
    .passed = Nothing shows that the judgment was obtained by fraud.
    .fails = The court treats the fraud as a breach of basic principles and refuses.
    .open = It turns on whether fraud is proved; what then follows is not settled.
    .proof = You need not prove that there was none. Keep the evidence of the Macau case.
    .cure = Proved fraud cannot be cured. What remains is a new suit with sound evidence.
    .debtor = “The Macau court was deceived.” The list of grounds does not name it; and if the point was argued there and lost, say so.

rule-mo-same-suit-first =
    .title = Was the same suit brought on the mainland before it was brought in Macau?
    .why = If the same suit exists before a competent mainland court and was brought there before the one in Macau, the Macau judgment is refused.
    .passed = No earlier suit on the mainland stands in the way.
    .fails = The mainland suit came first. The Macau judgment is refused.
    .open = It turns on which suit was brought first, and on whether the mainland court has jurisdiction.
    .proof = The notice of acceptance on the mainland and the claim in Macau, each with its date.
    .cure = Go on with the mainland suit; the Macau judgment can serve as evidence there.
    .debtor = “The mainland had it first.” Compare the dates, and ask whether both suits are the same.

rule-mo-later-mainland-judgment =
    .title = Is there a mainland judgment in a suit that was brought later?
    .why = The Arrangement names an earlier mainland suit, and other judgments that were recognised. A mainland judgment in a suit brought later than that in Macau stands in neither. We expect that a court does not set it aside by recognising the Macau judgment.
    .passed = There is no such mainland judgment.
    .fails = The court lets the mainland judgment prevail and refuses.
    .open = It turns on whether there is such a judgment; what then follows is not settled.
    .proof = The mainland judgment and the papers with the dates of both suits.
    .cure = Use the remedies against the mainland judgment: the Macau suit came first.
    .debtor = “A mainland court has decided.” The list of grounds does not name a later suit.

rule-mo-other-decision =
    .title = Has another judgment or award on the same suit been recognised or executed?
    .why = If the mainland has already recognised or executed another court’s judgment or an award on the same suit, the Macau judgment is refused.
    .passed = No other decision on the same suit was recognised or executed.
    .fails = Another decision on the same suit was recognised or executed first. The Macau judgment is refused.
    .open = It turns on whether there is such a decision.
    .proof = A search by a mainland lawyer, and the ruling on recognition.
    .cure = Nothing can be done while that ruling stands.
    .debtor = “An award has settled this.” The text asks that it was recognised or executed, and that the suit is the same.

rule-mo-second-application =
    .title = Was an earlier application refused, and on which ground?
    .why = After a refusal for exclusive jurisdiction, for the summons or for basic principles there is no second application. After one because the judgment was not yet effective there is, once it is. On the other grounds the text is silent.
    .passed = No refusal stands in the way of this application.
    .fails = The earlier refusal is for good. A suit on the mainland remains, if a court there is competent.
    .open = It turns on the ground of the refusal. Where the text is silent, the court decides.
    .proof = The earlier ruling with its reasons.
    .cure = If it was refused as not yet effective, apply again with the certificate of effect. Otherwise sue.
    .debtor = “You have tried this already.” A refusal because the judgment was not yet effective does not bar a second application.

rule-mo-policy =
    .title = Would recognition offend basic principles or the public interest?
    .why = The court looks at this itself. Casino debts are the typical case; no published ruling on one from Macau is known to us.
    .passed = Nothing in the judgment offends basic principles or the public interest.
    .fails = Recognition would offend basic principles or the public interest. It is refused, for good.
    .open = It turns on the subject. Gambling debts are argued about.
    .proof = You need not prove anything. Show what the debt arose from.
    .cure = It cannot be cured. Perhaps only a part offends: ask for recognition of the rest.
    .debtor = “This is a gambling debt.” Show the loan or the contract if it was something else.

rule-mo-punitive =
    .title = Do damages above the loss pass, in a judgment from Macau?
    .why = The Arrangement with Macau is silent on such damages. A mainland court may see damages far above the loss as a matter of its basic principles, or take the judgment as it is. No ruling is known to us.
    .passed = The judgment awards no damages above the loss.
    .fails = The court leaves out the part above the loss.
    .open = It turns on whether there are such damages. If there are, the court has room.
    .proof = The part of the judgment that fixes the damages, head by head.
    .cure = Apply for the whole, and in the alternative for the part that makes good the loss.
    .debtor = “These damages punish.” The text names no such ground, but be ready to show which part compensates.

rule-mo-fines =
    .title = Is a fine part of a decision from Macau?
    .why = Only civil damages of a criminal case are covered. A fine or confiscation is not.
    .passed = No fine has to be cut.
    .fails = The fine or confiscation is cut off. The civil damages pass.
    .open = It turns on whether recognition of a sanction for the State is asked as well.
    .proof = The operative part, head by head.
    .cure = Apply for the civil damages only.
    .debtor = “This is a criminal judgment.” The civil damages in it are covered by name.

rule-mo-one-place-first =
    .title = In which order may you execute in Macau and on the mainland?
    .why = If the debtor has property in both places, you may execute in one. At the same time you may ask for a freeze in the other. When the first has ended, its certificate lets you collect the balance in the other. Together no more than the sum ordered is collected.
    .passed = You may execute in one place and freeze in the other at the same time.
    .fails = Execution in both places at once is not provided for.
    .open = It turns on where the debtor has property.
    .proof = The certificate of the first court on what was collected.
    .cure = Choose first the place where more can be had, and freeze in the other on the same day.
    .debtor = “You are executing elsewhere.” Freezing is allowed meanwhile; the certificate shows the balance.

rule-mo-time-limit =
    .title = Was the application made in time?
    .why = The Arrangement leaves the period to mainland law: two years since 1 April 2008, before that one year, or six months between legal persons. For Macau judgments given before 1 April 2006 it ran anew from that day. The debtor must object.
    .passed = The application is in time.
    .fails = The period has run and the debtor objects. Recognition and enforcement are refused.
    .open = It turns on the day of effect, on acts that started the period anew, and on whether the debtor objects.
    .proof = The judgment with its dates, and letters, payments or executions that started the period anew.
    .cure = Show an act that started the period anew. A judgment without anything to perform can still serve as evidence.
    .debtor = “Too late.” Letters of demand with proof of receipt, part payments and an execution in Macau answer this.

## Taiwan

rule-tw-before-the-provisions =
    .title = Were there provisions on judgments from Taiwan on that day?
    .why = The first provisions have been in force since 26 May 1998. Before that day no text provided a procedure.
    .passed = The provisions were in force.
    .fails = On that day there was no procedure for judgments from Taiwan.
    .open = It turns on whether the paper is a court decision.
    .proof = The judgment with its date.
    .cure = Apply now: the provisions name no earliest date of a judgment. The time limit is the real hurdle.
    .debtor = “There is no basis.” Since 26 May 1998 there is one.

rule-tw-decision =
    .title = Is it a decision that the provisions on Taiwan cover?
    .why = Covered are effective civil judgments and rulings, settlements and mediations on the court’s record, payment orders, civil damages in a criminal case, and mediation papers of township committees that a court approved. Family and status judgments go the same way.
    .passed = The decision is of a kind that the provisions cover.
    .fails = The decision is outside the provisions: it is administrative, penal, only interim, or no decision of a court.
    .open = It turns on what the case was about and on who decided.
    .proof = The judgment or record, which shows the court.
    .cure = Wait for the final decision, or have the mediation approved by a court there.
    .debtor = “A payment order is no judgment.” It is named. Whether it has the force of a final judgment by Taiwan law is a question for the certificate.

rule-tw-effect-uncertain =
    .title = Was the effect of the judgment certain, under the provisions of 1998?
    .why = By our memory the provisions of 1998 made an uncertain effect a ground of refusal. We have not re-read this article. Since 1 July 2015 the application is dismissed instead and can be made again.
    .passed = The judgment was final.
    .fails = The effect of the judgment was not certain. By the provisions of 1998 recognition was refused.
    .open = It turns on whether an ordinary appeal was possible or pending.
    .proof = The certificate of finality.
    .cure = Under the present text you may apply once the judgment is final.
    .debtor = “It is under appeal.” The certificate of finality answers this.

rule-tw-genuine-and-effective =
    .title = Are the judgment’s authenticity and finality shown?
    .why = You must show that the judgment is genuine and final: the original or a certified copy, and the certificate of finality (判决确定证明书), which mediation records do not need where Taiwan’s rules do not provide one. Papers that come through the cross-strait verification of notarial deeds are taken as genuine unless the contrary is shown. If either cannot be confirmed, the application is dismissed and can be made again.
    .passed = The judgment is shown to be genuine and final.
    .fails = Authenticity or finality is not shown. The application is not accepted or is dismissed for now.
    .open = It turns on the certificate, on the certified copy, and on verification.
    .proof = The certificate of finality; notarial copies that the Straits Exchange Foundation and the mainland notaries’ association have exchanged.
    .cure = Have the papers notarised in Taiwan and verified, or ask the mainland court to enquire through judicial assistance. Then apply again.
    .debtor = “This paper is not genuine.” Verified papers are taken as genuine; the debtor must show the contrary.

rule-tw-papers =
    .title = Are identity papers and the power of attorney in order?
    .why = Identity papers and a power of attorney made in Taiwan go through notarisation and verification. The power is free of it if it is signed before a judge, since 2025 also by video, if a mainland notary certifies that it was signed there, or, since 2025, if the party holds a residence permit for Taiwan residents. Since 2025 the court must say once in writing what is missing.
    .passed = Identity papers and power of attorney are in order.
    .fails = A paper lacks its form. The application is not accepted; once completed it is.
    .open = It turns on where and how the papers were made.
    .proof = The identity card or travel permit, company papers, and the power of attorney with its verification.
    .cure = Sign the power before the judge, or before a notary on the mainland. That is often quicker.
    .debtor = “The lawyer has no power.” The verified power answers this.

rule-tw-competent-court =
    .title = Is there a mainland court for a judgment from Taiwan?
    .why = The intermediate or special court of your domicile or habitual residence, of the debtor’s, or of the place of property takes the application. Where you rely on property you must file evidence of it. If you filed in several courts, the first that accepted it keeps the case.
    .passed = At least one mainland court can take the application.
    .fails = Neither you nor the debtor lives on the mainland, and no property is shown there. No court can take the application.
    .open = It turns on where you and the debtor live, and on whether property is shown.
    .proof = An identity paper or residence permit that shows the home, or evidence that the property exists.
    .cure = Look for property on the mainland. A residence on the mainland, also with a residence permit, gives a court too.
    .debtor = “I have nothing here.” Your own home on the mainland is enough for the court.

rule-tw-exclusive-jurisdiction =
    .title = Was the case one for mainland courts alone?
    .why = If the case belongs to the exclusive jurisdiction of the people’s courts, recognition is refused. The provisions have no other test of jurisdiction.
    .passed = The case was not one for mainland courts alone.
    .fails = The case belongs to mainland courts alone. Recognition is refused.
    .open = It turns on the subject and on where the land, company or right is. On leases and building contracts the list can be read either way.
    .proof = The contract and the claim, which show what the dispute was about.
    .cure = Sue afresh before the mainland court that has exclusive jurisdiction.
    .debtor = “The court in Taiwan had no link with me.” The provisions do not ask for one.

rule-tw-arbitration =
    .title = Had the parties a valid arbitration agreement that was not given up?
    .why = If the parties had a valid arbitration agreement and did not give it up, recognition is refused, whether the debtor stayed away or not. The court has no choice. The text of 1998 named the agreement without more.
    .passed = There was no such agreement, or it was given up or invalid.
    .fails = A valid arbitration agreement was not given up. Recognition is refused.
    .open = It turns on whether the agreement was valid, covers the dispute, and was given up.
    .proof = The contract, and the record of the case in Taiwan that shows a defence on the merits without protest.
    .cure = Show that the agreement was given up in the case, is invalid, or does not cover the dispute. Otherwise arbitrate.
    .debtor = “We had agreed on arbitration.” A defence on the merits without protest is the usual answer; say that it gave the agreement up.

rule-tw-summons =
    .title = Was an absent debtor lawfully summoned, and a party without capacity represented?
    .why = Recognition is refused if the debtor was absent and not lawfully summoned, or had no capacity and no proper representative. Whoever took part cannot rely on it. The text does not say which law decides; papers for the mainland go through the cross-strait judicial assistance.
    .passed = The debtor took part, or was lawfully summoned.
    .fails = The debtor was absent and not lawfully summoned, or not represented. Recognition is refused.
    .open = It turns on how the summons came. Public notice, and papers sent to the mainland directly, are argued about.
    .proof = The record of service of the court in Taiwan, or the certificate of the mainland court.
    .cure = It cannot be repaired after judgment. What remains is proof that the debtor took part, or a suit on the mainland.
    .debtor = “I was never summoned.” The record of service answers this; so does any paper that the debtor filed in the case.

rule-tw-proof-of-summons =
    .title = Is there proof of the summons for this default judgment?
    .why = A default judgment is filed with a paper that proves the lawful summons, unless the judgment says so clearly. You may ask the court to enquire through judicial assistance.
    .passed = The summons is proved, or no proof is needed.
    .fails = No paper proves the summons. The application is not accepted or is dismissed for now; it can be made again.
    .open = It turns on whether a record of service can be found, or the judgment states the summons.
    .proof = The record of service of the court in Taiwan.
    .cure = Ask that court for the record, or the mainland court for an enquiry through judicial assistance.
    .debtor = “Nothing shows that I was summoned.” A record closes the point, and so does a clear sentence in the judgment.

rule-tw-fraud =
    .title = Was the judgment obtained by fraud?
    .why = Since 1 January 2025 a judgment obtained by fraud is refused. The text does not say who must prove it; in practice it is for whoever claims it.
    .passed = Nothing shows that the judgment was obtained by fraud.
    .fails = The judgment was obtained by fraud. This is a ground of refusal.
    .open = It turns on whether fraud is proved.
    .proof = You need not prove that there was none. Keep the evidence of the case.
    .cure = Proved fraud cannot be cured. What remains is a new suit with sound evidence.
    .debtor = “The court was deceived.” If the point was argued there and lost, say so.

rule-tw-fraud-before-2025 =
    .title = Was the judgment obtained by fraud, under the older provisions?
    .why = Until 31 December 2024 the provisions named no fraud. A court could treat a proved fraud as a breach of basic principles, and we expect that it would have.
    .passed = Nothing shows that the judgment was obtained by fraud.
    .fails = The court treats the fraud as a breach of basic principles and refuses.
    .open = It turns on whether fraud is proved; what then followed was not settled.
    .proof = You need not prove that there was none. Keep the evidence of the case.
    .cure = Proved fraud cannot be cured. What remains is a new suit with sound evidence.
    .debtor = “The court was deceived.” The older list of grounds did not name it.

rule-tw-mainland-judgment =
    .title = Has a mainland court decided the dispute, or recognised another judgment on it?
    .why = A decision of the people’s courts on the same dispute prevails, whichever came first. So does a judgment of another country or place that was recognised on the mainland.
    .passed = There is no such decision on the same dispute.
    .fails = Another decision on the same dispute prevails. Recognition is refused.
    .open = It turns on whether there is such a decision and whether it concerns the same dispute.
    .proof = A search by a mainland lawyer under the names of the parties.
    .cure = Nothing can be done while that decision stands. Use the remedies against it, or have it enforced if it favours you.
    .debtor = “This has been decided.” Compare the disputes: the same parties are not enough.

rule-tw-award =
    .title = Is there an award on the same dispute?
    .why = An award made on the mainland on the same dispute, or an award of another place recognised there, is a ground of refusal.
    .passed = There is no award on the same dispute.
    .fails = An award on the same dispute prevails. Recognition is refused.
    .open = It turns on whether there is such an award and whether it concerns the same dispute.
    .proof = The award, and the ruling that recognised it.
    .cure = Nothing can be done while the award stands. If it favours you, have it enforced.
    .debtor = “An award has settled this.” An award on another claim is no obstacle.

rule-tw-suit-bars-application =
    .title = Had the other party sued on the mainland before, under the provisions of 2015?
    .why = From 1 July 2015 to 31 December 2024 an application was not accepted if the other party had already sued on the mainland. On your own suit the text was silent. Since 2025 a pending suit may be stayed instead.
    .passed = No suit of the other party closed the way.
    .fails = The other party had sued on the mainland first. The application is not accepted.
    .open = It turns on who sued on the mainland.
    .proof = The notice of acceptance of the mainland court.
    .cure = Apply under the text in force since 2025 and ask for a stay of the suit.
    .debtor = “I have sued already.” For an application since 1 January 2025 this no longer closes the way.

rule-tw-suit-pending =
    .title = Is the same dispute pending before a mainland court?
    .why = The people’s court may stay the suit. If it recognises the judgment, it dismisses the suit; if not, the suit goes on. A suit brought after your application is not accepted, or is stayed.
    .passed = No pending suit stands in the way.
    .fails = The suit goes on and is decided first. Its judgment then bars recognition.
    .open = It turns on whether there is such a suit. If there is, the court may stay it but need not.
    .proof = The notice of acceptance, with its date; a written request for a stay.
    .cure = File at once and ask for the stay in writing. Do not sue on the mainland yourself at the same time.
    .debtor = “Let the mainland court decide.” The provisions provide for a stay of that suit.

rule-tw-second-application =
    .title = Was an earlier application for this judgment refused?
    .why = What was refused cannot be applied for again; a suit on the dispute remains open. An application that was only dismissed, or not accepted, may be made again once the conditions are met.
    .passed = No refusal stands in the way of this application.
    .fails = The earlier application was refused. A second one is not accepted; you may sue instead.
    .open = It turns on whether the earlier ruling refused recognition or only dismissed the application.
    .proof = The operative part of the earlier ruling.
    .cure = Sue afresh on the mainland, if a court there is competent and the claim is in time.
    .debtor = “You have tried this already.” A dismissal decided nothing about the judgment.

rule-tw-policy =
    .title = Would recognition offend the one-China principle, basic principles or the public interest?
    .why = The court looks at this itself: the one-China principle and other basic principles of law, sovereignty, security and the public interest. Ordinary civil judgments do not touch it; the wording of a translation or of a letter can.
    .passed = Nothing in the judgment offends these principles.
    .fails = Recognition would offend these principles. It is refused.
    .open = It turns on the subject of the judgment.
    .proof = You need not prove anything. Use the wording of the provisions in your own papers.
    .cure = It cannot be cured. Perhaps only a part offends: ask for recognition of the rest.
    .debtor = “This offends the public interest.” Show that the claim is an ordinary civil one.

rule-tw-punitive =
    .title = Do damages above the loss pass, in a judgment from Taiwan?
    .why = The provisions on Taiwan are silent on such damages. A mainland court may see damages far above the loss as a matter of its basic principles, or take the judgment as it is. No ruling is known to us.
    .passed = The judgment awards no damages above the loss.
    .fails = The court leaves out the part above the loss.
    .open = It turns on whether there are such damages. If there are, the court has room.
    .proof = The part of the judgment that fixes the damages, head by head.
    .cure = Apply for the whole, and in the alternative for the part that makes good the loss.
    .debtor = “These damages punish.” The text names no such ground, but be ready to show which part compensates.

rule-tw-fines =
    .title = Is a fine part of a decision from Taiwan?
    .why = Only civil damages of a criminal case are covered. A fine or confiscation is not.
    .passed = No fine has to be cut.
    .fails = The fine or confiscation is cut off. The civil damages pass.
    .open = It turns on whether recognition of a sanction for the State is asked as well.
    .proof = The operative part, head by head.
    .cure = Apply for the civil damages only.
    .debtor = “This is a criminal judgment.” The civil damages in it are covered by name.

rule-tw-recognition-first =
    .title = What follows if you ask for recognition alone?
    .why = Recognition comes first in any case. If you ask for it alone, the two years to ask for execution begin anew when the ruling on recognition takes effect. Since 2025 the court must tell you that you may ask for execution too.
    .passed = You may ask for recognition now and for execution within two years of the ruling.
    .fails = A request for execution alone, without recognition, is dismissed.
    .open = It turns on what you ask for.
    .proof = The ruling on recognition with its date of service.
    .cure = Nothing has to be cured. Note the day on which the ruling was served.
    .debtor = “Recognition is no title.” After recognition the judgment has the same effect as a mainland one.

rule-tw-time-limit =
    .title = Was the application made in time?
    .why = Two years by the Civil Procedure Law; none for judgments on personal status. Before 1 July 2015 the provisions had a period of their own: from our memory one year from effect, and since 14 May 2009 two years. Those old articles we have not re-read.
    .passed = The application is in time, or there is no limit.
    .fails = The period has run and the debtor objects. Recognition is refused.
    .open = It turns on the day of finality, on acts that started the period anew, and on whether the debtor objects.
    .proof = The certificate of finality with its date, and letters, payments or executions that started the period anew.
    .cure = Show an act that started the period anew. For a divorce or another status judgment there is no limit.
    .debtor = “Too late.” Letters of demand with proof of receipt, part payments and an execution in Taiwan answer this.

rule-tw-time-limit-for-the-sums =
    .title = Are the sums beside a divorce or other status judgment still in time?
    .why = Judgments on personal status have no time limit. For the sums in the same judgment the two years run; we read the provisions so that only these sums are lost.
    .passed = The sums are in time.
    .fails = The sums are out of time and the debtor objects. The part on status can still be recognised.
    .open = It turns on the dates and on whether the debtor objects.
    .proof = The certificate of finality with its date.
    .cure = Apply for the part on status, and show acts that started the period anew for the sums.
    .debtor = “All of it is too late.” The part on status has no limit.

## Contested points

point-hk-old-divorce =
    .title = Can a Hong Kong divorce given before 15 February 2022 be recognised?
    .for = In 1991 the Supreme People’s Court told a mainland court to accept such an application and to recognise the divorce if basic principles and the public interest are respected.
    .against = The reply was given for one case and before any Arrangement. The family Arrangement covers only orders given since 15 February 2022.
    .practice = Bare divorces were recognised on this footing; property, maintenance and custody were not. We read the reply in reprints, and know of no later text that repeals it.

point-hk-old-clause =
    .title = May a judgment that orders no money use the new Arrangement although the parties had signed an old clause?
    .for = The old Arrangement has no answer for such a judgment. The saving keeps the old rules for what they cover, and no more.
    .against = The saving says that the old Arrangement still applies where such a clause was signed. It makes no exception for other relief.
    .practice = No ruling is known to us.

point-hk-agreement-breached =
    .title = Will a mainland court refuse because an agreement on arbitration or on another court was broken?
    .for = The text says “may”. A debtor who could have raised the clause in Hong Kong and lost there has been heard on it.
    .against = The agreement bound the parties. For Taiwan and, by policy, for foreign default judgments such a breach leads to refusal.
    .practice = Left to the court. No published ruling is known to us.

point-hk-appeal-stay =
    .title = Will the court suspend the procedure because of an appeal in Hong Kong?
    .for = The text says “may”. A judgment of a Hong Kong court takes effect although an appeal is pending.
    .against = What is reversed later would have to be paid back. The Arrangement of 2024 makes the suspension a rule.
    .practice = We expect a suspension as a rule, except where waiting would harm a child or the debtor’s property would vanish.

point-region-channel =
    .title = Is a summons lawful if it reached the debtor on the mainland outside the channel between the courts?
    .for = For Hong Kong and Macau the law of that place decides, and a court there may have ordered another way. Papers that arrived gave a chance to be heard.
    .against = The arrangements on service let papers go between the courts. Nobody else may serve there without leave.
    .practice = Not settled. We rate the risk of refusal as high, and would rest on the order of the court if there was one.

point-region-fraud =
    .title = Does fraud lead to refusal where the text names no such ground?
    .for = The list of grounds is closed. A ground that it does not name should not be added.
    .against = A court does not lend its hand to a judgment that was got by fraud: basic principles of law forbid it.
    .practice = We expect refusal where the fraud is proved. No ruling is known to us.

point-region-punitive =
    .title = Do damages above the loss pass where the text is silent?
    .for = The text says what is left out and does not name such damages. What it does not leave out passes.
    .against = The Arrangement of 2024 with Hong Kong cuts them, and so does the policy on foreign judgments. A court may follow the same thought.
    .practice = Left to the court. No ruling is known to us.

point-mo-later-judgment =
    .title = Does a mainland judgment in a suit brought later stand in the way of the Macau judgment?
    .for = The list names only an earlier mainland suit. The Macau suit came first and deserves to prevail.
    .against = Two titles on one dispute cannot both stand, and a court does not recognise against its own effective judgment.
    .practice = We expect refusal. No ruling is known to us.
