### What the rules of the stages basis, decision, finality and jurisdiction say, and the contested points on which they turn.
### One block a rule, in the court’s order, then one block a point. The authority itself stands in the margin, not here.

## Stage 1: legal basis

rule-right-road =
    .title = A decision from outside the mainland
    .why = Chinese law lets a party ask for recognition of a judgment that a foreign court has given. What counts is the place of the court, not the nationality of a party.
    .passed = There is a decision, and it does not come from a mainland court, so recognition is the right road.
    .fails = Without a decision there is nothing to recognise. A judgment of a mainland court is executed there directly and needs no recognition.
    .open = It turns on whether there is a decision yet, and on the place of the court.
    .proof = The judgment itself: the name and seal of the court and the date. It comes from the court that decided.
    .cure = If nothing is decided yet, run the case so that its result can be used in China: lawful summons, a sound ground of jurisdiction, a complete file. A mainland judgment goes to the mainland court for execution.
    .debtor = The debtor may say that your paper is no judgment, or belongs to another procedure. Its heading and its orders answer that.

rule-treaty =
    .title = Does a treaty with that State cover the judgment?
    .why = Where China and the State of the court have a treaty on judgments, the court examines the application under that treaty. Where treaty and statute differ, the treaty prevails.
    .passed = The treaty with { $country } gives a basis; where it may not reach this judgment, reciprocity takes its place.
    .fails = The treaty with { $country } does not reach this judgment, and no reciprocity is shown in its place. The application is then dismissed: nothing is decided about the judgment itself.
    .open = It turns on the scope of the treaty, its time limits and whether it is in force. If it does not reach the judgment, reciprocity may count; whether it may then step in is not settled.
    .proof = The official text of the treaty, from the treaty database of the Chinese Foreign Ministry, and the date of the judgment. Follow the treaty’s own list of papers.
    .cure = A treaty cannot be widened by you. Prepare proof of reciprocity as a second basis; if both fail, a new suit in China remains.
    .debtor = The debtor may say that the treaty leaves out this subject or an older judgment. The treaty article on scope answers it, and proof of reciprocity stands behind it.

rule-reciprocity =
    .title = No treaty: is there reciprocity?
    .why = Without a treaty the court examines the application on the principle of reciprocity. If there is neither, the interpretation of the Supreme People’s Court tells the court to dismiss the application.
    .passed = Reciprocity with { $country }, or a convention in its place, gives the court a basis.
    .fails = There is no treaty with { $country }, and reciprocity is lacking on what is known. The application is then dismissed: nothing is decided about the judgment, and you may sue in China.
    .open = It turns on what the law and the courts of that State do with judgments from mainland China. The law does not say who must prove this; in practice you bring the proof.
    .proof = Decisions of courts there on Chinese judgments, the statute, and the signed opinion of a lawyer of that State, all with Chinese translations. A memorandum or statement between the courts also helps.
    .cure = New proof may supply reciprocity: a decision there, its law, or a common understanding. After a dismissal you may apply again with it, or sue in China.
    .debtor = The debtor may point to old refusals on either side. Refusals under the test used until 2021 say little today: the test has changed.

rule-reciprocity-in-fact =
    .title = The old test: a precedent from the other side
    .why = Until the end of 2021 courts usually asked for a precedent: a court of that State had enforced a judgment from mainland China. The statute itself did not demand one; practice had done so since 1995.
    .passed = By the practice of that time, a precedent or a common understanding spoke for reciprocity with { $country }.
    .fails = By the practice of that time, reciprocity with { $country } was not shown. Courts then refused or dismissed; the newer tests were not yet in use.
    .open = It turns on whether a court there had enforced a Chinese judgment by then, and whether the Chinese court took note of it.
    .proof = The decision of the court there that enforced the Chinese judgment, with a translation. Your lawyer in that State can order a copy.
    .cure = At that time a precedent was what courts looked for. For an application decided today the newer tests count, so a dismissed case may be filed again.
    .debtor = The debtor would say that no precedent exists. A decision from that State answers this; it does not have to concern the same kind of claim.

rule-reciprocity-tests =
    .title = Three tests of reciprocity: one is enough
    .why = Since the end of 2021 one of three is enough: the law of that State, a common understanding between both sides, or a diplomatic commitment. This is policy of the Supreme People’s Court, not law.
    .passed = At least one of the three tests may be taken as met for { $country }, or a convention makes them unnecessary.
    .fails = None of the three tests is met for { $country } on what is known. The court may then find that reciprocity is lacking.
    .open = It turns on whether Chinese judgments could be enforced under the law there. A common understanding or a commitment would also do, if no refusal for want of reciprocity speaks against the commitment.
    .proof = For the law: statute, leading cases and a lawyer’s opinion. For the understanding: the memorandum or statement. A note of a foreign ministry proves a commitment; it is rare.
    .cure = Bring a lawyer’s opinion or a first decision there on a Chinese judgment. If nothing can be shown, the application is dismissed and a new suit in China remains.
    .debtor = The debtor may say that no Chinese judgment was ever enforced there. Under the first test no precedent is needed: it is enough that the law would allow it.

rule-when-there-is-no-basis =
    .title = What remains when there is no basis
    .why = A party whose application is dismissed may sue in a people’s court. The foreign judgment is then evidence only; it does not bind the Chinese court.
    .passed = The application ends in dismissal, and the claim itself stays open: you may sue on it in China.
    .fails = A new suit in China remains, if a Chinese court has jurisdiction over the claim.
    .open = It turns on whether a Chinese court has jurisdiction and whether the claim itself is still in time. Limitation follows the law that governs the claim.
    .proof = For a new suit: the contract and the other evidence of the claim, and the foreign judgment, notarised or with apostille and translated.
    .cure = Sue in China on the original claim: where the debtor lives, or where property, performance or another appropriate connection lies in China. Weigh the fees of a full lawsuit first.
    .debtor = The debtor may plead limitation, or a clause for a foreign court. The court may decline only for an exclusive clause that breaches no exclusive jurisdiction and touches no sovereignty, security or public interest.

rule-foreign-state-debtor =
    .title = Is the debtor a foreign State or its central bank?
    .why = A foreign State is immune in Chinese courts unless it accepts them or the law makes an exception. Since 2024 the law names recognition of awards, not of foreign judgments. The court examines this of its own motion.
    .passed = The State has accepted Chinese courts in this matter, or the court sees no immunity in a recognition case. Immunity from execution is a separate question.
    .fails = Immunity stands in the way of the application, and the court may dismiss it without deciding anything about the judgment.
    .open = Whether immunity stops the recognition case itself is not settled. It turns also on whether the State accepts Chinese courts.
    .proof = A treaty, a written agreement or a statement of the State that accepts Chinese courts for this matter.
    .cure = Get an express written acceptance, and a waiver of immunity from execution beside it: one does not contain the other. An agreement on arbitration would help a later case.
    .debtor = The State would plead immunity, and appearing for that plea alone is no acceptance. Answers are an express acceptance, or that the debtor is a company of its own and uses no public power.

## Stage 2: kind of decision

rule-substance =
    .title = Does the decision settle the claim itself?
    .why = Chinese law speaks of judgments and rulings of a foreign court. What counts is whether the paper decides the dispute, not what it is called.
    .passed = The decision settles a claim; its name, judgment, order or decree, makes no difference.
    .fails = An act of enforcement, such as the attachment of an account, is not a judgment on the claim. The application is dismissed; the judgment behind that act may still be used.
    .open = It turns on what the paper orders: an answer to the claim, or only a step of enforcement.
    .proof = The decision with all pages, and the statement of claim if the decision gives no reasons. The court that decided issues certified copies.
    .cure = Ask for recognition of the judgment on the claim, instead of the act that enforces it.
    .debtor = The debtor may say that the paper is only procedural. The order to pay or to act, given on the claim, answers that.

rule-interim-order =
    .title = Is it more than an interim order?
    .why = Interim orders, such as freezing orders or anti-suit injunctions, do not end the dispute. By their nature they are not the judgments that the law has in mind.
    .passed = The decision is not a mere interim or procedural order.
    .fails = An interim or procedural order is not recognised as a judgment. The application is dismissed, and the later judgment on the claim stays usable.
    .open = It turns on whether the order ends the dispute. A permanent injunction in a final judgment does; an order pending trial does not.
    .proof = The order itself, and a statement of the court or of your lawyer that the case has ended.
    .cure = Wait for the judgment on the claim. To freeze property in China, ask the Chinese court for preservation in your recognition case; whether this works before filing is not settled.
    .debtor = The debtor would say that the order is provisional and can be changed. An order that ended the case answers this.

rule-civil-part-of-criminal-judgment =
    .title = Damages in a criminal judgment
    .why = Compensation in a criminal judgment is a civil matter and can be recognised; punishment is not. Several treaties name such compensation expressly.
    .passed = You ask only for the compensation, which is the civil part.
    .fails = The fine, confiscation or payment to the State is cut off. The compensation due to you is examined on its own.
    .open = It turns on whether you ask for the compensation alone, or for a part that punishes as well.
    .proof = The criminal judgment with the compensation marked and added up. The criminal court issues the certified copy.
    .cure = Apply for the civil part only. In 2019 a court in Xiangyang recognised the compensation in a Polish criminal judgment; the fine was left out of the application.
    .debtor = The debtor may say that a criminal judgment has no place here. The order to compensate you is civil, and it can stand alone.

rule-default-judgment =
    .title = A judgment given in the debtor’s absence
    .why = A default judgment can be recognised. The interpretation asks for proof that the party was lawfully summoned, unless the judgment states it clearly.
    .passed = That the debtor stayed away is no obstacle, but two points now weigh more: the summons, and an arbitration clause.
    .fails = That the debtor stayed away does not by itself stand in the way.
    .open = It turns on whether the debtor took part in the case.
    .proof = The judgment, if it states the lawful summons clearly; otherwise a proof of service from the court or authority that served the papers.
    .cure = Show that the debtor was lawfully summoned, or that it took part after all. A summons sent now comes too late.
    .debtor = The debtor would say that it never heard of the case. Proof of lawful summons in good time answers this.

rule-settlement =
    .title = Did a court make the settlement its decision?
    .why = A settlement that a court approved or took into its order is treated by substance as a judgment. A private agreement is a contract, also when a mediator helped.
    .passed = The settlement stands as a decision of a court, or the court may accept its record as one.
    .fails = The settlement is not taken as a judgment, so the application is dismissed. It remains a contract between the parties.
    .open = It turns on the form: a court order passes, a private paper does not. Whether a mere court record is enough without a treaty rule is not settled.
    .proof = The order or record with the seal of the court, and a certificate that it can be enforced. The court issues both.
    .cure = Ask the court to make the terms its order, if the case can still be reopened. Otherwise sue in China on the settlement as a contract.
    .debtor = The debtor would say that it signed a contract and no court decided. The words “by consent” or “it is ordered”, with the seal, answer this.

rule-matters-outside-the-summary =
    .title = Intellectual property and competition
    .why = The conference summary does not cover intellectual property, unfair competition and monopoly judgments. That is policy, not law: the statute itself makes no such exception.
    .passed = The court may decide under the statute alone, which covers judgments without regard to this subject.
    .fails = The court may leave judgments on this subject aside and dismiss the application. Nothing is decided about the judgment then.
    .open = Whether such judgments can be recognised without a treaty is not settled. The risk is high.
    .proof = The judgment, the claim, and a note that shows which parts rest on contract and which on the protected right.
    .cure = Separate the contract claims from the claims on the right, where the judgment allows it. Otherwise a new suit in China may be the safer road.
    .debtor = The debtor would say that such rights end at the border. The answer is that the statute speaks of judgments without exception.

rule-civil-matter =
    .title = Is it a civil or commercial matter?
    .why = This procedure is for civil and commercial matters. Taxes, penalties, punishment for contempt and the review of acts of public bodies are outside it.
    .passed = Nothing shows that the decision is a penalty, a tax matter or a review of public acts.
    .fails = The decision is public or penal in kind. The application is dismissed, because this procedure does not cover such matters.
    .open = It turns on what the claim was about and to whom the debtor must pay.
    .proof = The judgment and the statement of claim. The law on which the claim rests helps too.
    .cure = If one part of the decision is civil and can be separated, apply for that part. For the rest there is no road in this procedure.
    .debtor = The debtor may call your claim a penalty. Show that the sum goes to you and repays your loss.

rule-fines =
    .title = Fines and payments to the State
    .why = A fine, a confiscation or a payment to the State is not a civil claim. It can be separated from what is due to you.
    .passed = You do not ask for a fine or another payment to the State.
    .fails = That part is cut off. The rest of the judgment is examined on its own.
    .open = It turns on whether your application includes a fine or another sum that punishes.
    .proof = The part of the judgment that says what is to be paid, and to whom; and your own calculation of each sum.
    .cure = Leave that part out of the application and show the rest in figures.
    .debtor = The debtor may say that the whole judgment is penal. A list of the sums by head answers this.

rule-family-and-succession =
    .title = Family and succession
    .why = Only divorce judgments are free from the need for a treaty or reciprocity. Maintenance, custody, property between spouses and succession are not.
    .passed = The judgment follows the general road: it needs a treaty or reciprocity like any other.
    .fails = The subject does not by itself stand in the way.
    .open = It turns on the subject of the judgment. Some treaties include succession, others leave it out.
    .proof = The judgment, and the treaty article on scope where there is a treaty.
    .cure = For the end of a marriage alone, use the separate procedure for divorce judgments. For the rest, show a treaty or reciprocity.
    .debtor = The debtor may say that family matters are excluded. Under a treaty they need not be: in 2020 Belarusian maintenance judgments were recognised.

rule-court =
    .title = Was it a court that decided?
    .why = Chinese law speaks of judgments and rulings of a foreign court. A treaty may be wider and name other competent authorities.
    .passed = A court decided, or a treaty may allow this body’s decision to stand beside that of a court.
    .fails = A body that is not a court decided, and no treaty rule helps. The application is dismissed.
    .open = It turns on what the body is under its own law, and on the words of a treaty.
    .proof = The statute that makes the body a court or a competent authority, with an opinion of a lawyer there.
    .cure = Ask a court there to confirm the decision or to order payment, and use the court’s judgment.
    .debtor = The debtor may say that the body is an office, not a court. Its statute, its independence and its power to give binding judgments answer this.

rule-orders-of-doubtful-kind =
    .title = Payment orders, costs orders, class actions
    .why = No text names these decisions. By substance a court may take them as judgments, if the claim was decided and the debtor could defend itself.
    .passed = The decision may be taken as a judgment by its substance.
    .fails = The court may find that this paper does not decide a dispute between you and the debtor. The application is then dismissed.
    .open = Whether such a decision counts as a judgment is not settled. It turns on how far the debtor could be heard and how exact the order is.
    .proof = The order, the rule on which it rests, proof that the debtor got it and could object, and exact sums for each person.
    .cure = Use a full judgment on the claim where you can get one. A costs order is stronger beside the judgment to which it belongs.
    .debtor = The debtor would say that nobody examined the claim. Show that it was served, could object, and did not.

rule-judgment-without-trial =
    .title = A judgment without a trial
    .why = Since 2024 the statute refuses recognition where a party had no reasonable chance to state its case. Court policy said the same from the end of 2021.
    .passed = The court may find that the debtor had its chance to be heard, although there was no trial.
    .fails = The court may find that the debtor had no real chance to be heard. It then refuses recognition.
    .open = Whether such a judgment passes is not settled. It turns on what the debtor could have done before the court decided.
    .proof = The orders and warnings that came before the judgment, with proof that the debtor received them; for a confession, the signed paper.
    .cure = A judgment after a real hearing would cure it; that needs new proceedings there. Otherwise a new suit in China on the claim remains.
    .debtor = The debtor would say that it was not heard. For a sanction, its own breach of orders answers; for a confession, only its signature in advance does.

rule-whose-court =
    .title = Whose court was it?
    .why = Treaty and reciprocity are both measured by the State of the court. Courts of financial centres and courts of several States do not fit easily.
    .passed = The court may be taken as a court of that State, and the basis is measured by that State.
    .fails = The court may find that this is not the court of a State with which there is a treaty or reciprocity. The application is then dismissed.
    .open = Whether such a court counts as a court of that State is not settled.
    .proof = The statute that set up the court and places it in the court system of a State, and an opinion of a lawyer there.
    .cure = If the law there allows it, have the judgment confirmed by an ordinary court of that State. Whether this helps in China is not settled either.
    .debtor = The debtor would say that no State stands behind this court. The statute and the constitution of the State answer this.

rule-judgment-on-judgment =
    .title = Is it a judgment on the claim, not on another judgment?
    .why = A judgment that only enforces an award or another State’s judgment decides nothing on the claim. No text on foreign States deals with it; the arrangement with Hong Kong leaves such judgments out.
    .passed = The judgment decides the claim itself, or the court may treat it as if it did.
    .fails = The court may refuse a judgment that rests only on an award or on another judgment.
    .open = Whether such a judgment can be recognised is not settled. The risk is considerable.
    .proof = The judgment with its reasons, and the award or first judgment on which it rests.
    .cure = Apply with the award or the first judgment itself. An award has its own road under the New York Convention.
    .debtor = The debtor would say that you go around the rules for the first decision. Use the first decision, and the point falls away.

rule-unrecognised-entity =
    .title = A court of an unrecognised territory
    .why = The law speaks of foreign courts. Whether that includes the courts of a territory that is not generally recognised as a State, no text says.
    .passed = The judgment does not come from such a territory, or the court may take it as foreign all the same.
    .fails = The court may hold that there is no foreign court in the sense of the law. It then dismisses the application.
    .open = This is not settled. In 2020 a court in Chenzhou left the point open in a case from the Myanmar border area.
    .proof = The judgment, and the law of the State to which the territory is counted, if it accepts these judgments.
    .cure = Have the judgment confirmed by a court of the recognised State, if that is possible. Otherwise sue in China on the claim.
    .debtor = The debtor would say that China does not recognise that authority. A confirmation by a court of a recognised State is the only firm answer.

## Stage 3: finality

rule-effective =
    .title = Final and effective where it was made
    .why = Only a foreign judgment that has taken legal effect is recognised. By court policy a judgment that can still be appealed in the ordinary way, or is under appeal, has not.
    .passed = The judgment has taken effect where it was made, and this is shown.
    .fails = The judgment is not final and effective, or this is not shown. The application is dismissed for now: nothing is decided, and you may file again once it is final.
    .open = It turns on whether an ordinary appeal is possible or pending, and on proof that the judgment has taken effect. Provisional enforceability is not enough.
    .proof = A certificate of finality from the court, words in the judgment itself, or the rule on time to appeal with a lawyer’s opinion.
    .cure = Wait until the time to appeal or the appeal has ended, get the certificate, and file again. A court in Wuxi dismissed a US judgment in 2020 and recognised it in 2024.
    .debtor = The debtor would say that an appeal is open, or that nothing proves the contrary. A certificate of the court answers both. “Final and conclusive” in common law is not the same test.

rule-authentic =
    .title = A genuine judgment, properly certified
    .why = The application needs the original or a copy certified as true, with a Chinese translation. Papers from abroad need an apostille or legalisation, unless a treaty frees them.
    .passed = Nothing is missing here, on what you told us: the judgment is certified and authenticated.
    .fails = The file does not show that the judgment is genuine. The application is dismissed for now, and you may file again with the full papers.
    .open = It turns on whether you have the certified copy and its apostille or legalisation.
    .proof = Original or certified copy from the court; apostille or legalisation from the authority of that State; translation with the seal of a translation agency.
    .cure = Order a certified copy, have it authenticated, and file again. A plain copy was not enough in Chenzhou in 2020.
    .debtor = The debtor may say that the paper is false. Seal, apostille and the court’s own confirmation answer this. In 2018 a recognition that was won with a forged order was undone.

rule-judgment-served =
    .title = Was the judgment itself served on the debtor?
    .why = Several treaties ask for proof that the judgment was served. A reply of the Supreme People’s Court of 2010 led to refusal where a German judgment had come to China by post.
    .passed = The judgment was properly served on the debtor, or it did not have to be served in China.
    .fails = The judgment was not served by a channel that China accepts, so the debtor’s right to appeal was not secured. On the reported practice the court refuses recognition.
    .open = It turns on how the judgment itself came to the debtor, which is a different question from the summons.
    .proof = A second proof of service, dated after the judgment, from the central authority or court; or the receipt of the debtor’s lawyer in the case.
    .cure = Before you file, have the judgment served again through the official channel and let the time to appeal run out. After a refusal, no rule provides for a second application.
    .debtor = The debtor would say that it never received the judgment and could not appeal. A certificate of service through the official channel answers this.

rule-proof-that-judgment-was-served =
    .title = Is there proof that the judgment was served?
    .why = Some treaties list this proof among the papers. Where it is only missing, and bad service is not shown, the defect lies in the file.
    .passed = Proof that the judgment was served is not missing.
    .fails = The proof is missing. The application is dismissed for now, and you may file again with it.
    .open = It turns on whether you have a paper that shows when and how the judgment was served.
    .proof = The certificate or receipt of service of the judgment, from the central authority, the court or the bailiff who served it.
    .cure = Get the proof and file again. If none exists, have the judgment served anew through the official channel first.
    .debtor = The debtor would point to the gap, as in Chenzhou in 2017, where a French judgment was refused outright. File the receipt from the start.

## Stage 4: jurisdiction

rule-foreign-jurisdiction =
    .title = Had the court jurisdiction over the case?
    .why = Since 2024 the court must have had jurisdiction under its own law and an appropriate connection with the dispute. From 2022 to 2023 policy measured this by Chinese law; before, no text set a test.
    .passed = The court may be taken to have had jurisdiction, and the dispute is connected enough with that State.
    .fails = The court counts as having had no jurisdiction over the case. The Chinese court then refuses recognition.
    .open = It turns on the ground on which the court took the case, and on its link with the dispute. How much connection is enough is not settled.
    .proof = The reasons of the judgment, the rule of jurisdiction used, and papers that show the links: contract, delivery, seat of the debtor.
    .cure = It cannot be repaired after judgment, but more links can be shown: performance, signing, tort, branch or domicile there. If none exists, sue in China on the claim.
    .debtor = The debtor would say that the case had nothing to do with that State. Each proved link answers it; so does a defence there without objection, we think.

rule-exclusive-jurisdiction =
    .title = A matter that only Chinese courts may decide?
    .why = Some matters are reserved to Chinese courts: land in China, port work, succession, certain joint ventures. Since 2024 company matters and the validity of patents and similar rights granted in China are reserved too.
    .passed = The case is not about a matter that only Chinese courts may decide.
    .fails = The case belongs to the exclusive jurisdiction of Chinese courts. Recognition is refused.
    .open = It turns on what the claim was about and whether the land, port, estate, company or right is in China. For leases, building works and sea pollution it is not settled.
    .proof = The claim as the judgment sums it up, the contract, and papers that show where the thing or company is.
    .cure = Nothing repairs this for the judgment. Sue in the Chinese court that is competent; arbitration of such contracts is not touched by the rule.
    .debtor = The debtor would call any link with Chinese land or a Chinese company exclusive. A price, a fee or a loan is not within the list merely because the matter is near to it.

rule-chosen-court =
    .title = Did the court decide against a clause for another court?
    .why = Since 2024 a foreign court counts as having had no jurisdiction if the parties had exclusively chosen another court. A clause that clearly names the courts of one State is presumed exclusive, under court policy.
    .passed = Nothing shows that the court decided against an exclusive clause for another court.
    .fails = The parties had exclusively chosen another court. The Chinese court must find that the deciding court had no jurisdiction, and refuses recognition.
    .open = It turns on the words of the clause, on whether it binds the debtor, and on whether the debtor took part without objecting. The effect of taking part is not settled.
    .proof = The contract with the clause, a later agreement that changed it, and the defence filed in the case.
    .cure = Show that the clause was not exclusive, was void or was given up. Otherwise sue in the chosen court, or in China if a court there is open.
    .debtor = The debtor would rely on the clause. A defence on the merits without objection, a later waiver, or hidden standard terms with a consumer may answer it.

rule-competent-chinese-court =
    .title = Is there a Chinese court to apply to?
    .why = The application goes to the intermediate court that has jurisdiction: in practice, where the debtor lives or has property in China. Court policy adds the applicant’s own court where only recognition is asked.
    .passed = A Chinese court can take the application.
    .fails = The debtor has neither domicile nor shown property in China. No Chinese court can take the case, and the application is dismissed.
    .open = It turns on the debtor’s domicile, on property in China that you can prove, and on what you ask for.
    .proof = Company register extract or address of the debtor; bank, land or share records that show property. They come from Chinese registers, usually through a lawyer.
    .cure = Find and prove property in China, and file at its place. If you live in China, you may ask for recognition alone at your own court, under court policy.
    .debtor = The debtor would say that it has nothing in this district. Proof of the property answers; in Dalian in 2021 its lack ended three Korean applications.

rule-treaty-test-of-jurisdiction =
    .title = The treaty’s own test of jurisdiction
    .why = A treaty may have its own test of jurisdiction, and this prevails over the statute. Some follow Chinese law, some protect only exclusive jurisdiction, some list the accepted grounds.
    .passed = Nothing shows that the court lacked jurisdiction under the treaty with { $country }.
    .fails = The court may lack jurisdiction under the treaty with { $country }. The application is then refused.
    .open = It turns on the treaty’s own test. We have not read that article for every treaty, so the result stays open where the ground of jurisdiction is doubtful.
    .proof = The treaty article on jurisdiction, and the papers that show the ground used: domicile, performance, tort, agreement.
    .cure = Read the treaty article with your lawyer and show a ground that it accepts. In 2017 a court in Jinhua upheld a French court’s jurisdiction under the treaty.
    .debtor = The debtor would say that its case fits none of the treaty’s grounds. Show that one fits, with a document for it.

rule-arbitration-clause-after-appearance =
    .title = An arbitration clause, and the debtor took part
    .why = Court policy treats an arbitration clause as an obstacle where the debtor stayed away and did not give it up. A debtor who argued the case without naming the clause counts as having given it up.
    .passed = The debtor took part without relying on the clause, or the court may leave the clause aside.
    .fails = The debtor relied on the clause and the court decided all the same. The Chinese court may refuse recognition for that reason.
    .open = It turns on whether the debtor pleaded the clause there. If it did and lost, the result is not settled.
    .proof = The defence and the ruling on the clause, from the file of the court.
    .cure = Show that the clause was invalid, did not cover the claim, or was given up. Otherwise arbitrate, if the claim is still in time.
    .debtor = The debtor would say that it never gave up arbitration. A defence on the merits without that plea answers it; so does a ruling that the clause was invalid.

rule-arbitration-clause-and-default =
    .title = An arbitration clause, and the debtor stayed away
    .why = Court policy refuses a default judgment where a valid arbitration clause existed and was not expressly given up. The statute of 2024 does not repeat this, and whether it still stands is not settled.
    .passed = The court may leave the arbitration clause aside, because the statute names no such ground.
    .fails = A valid clause existed and the debtor did not give it up: staying away is no waiver. The court may refuse recognition, and the risk is high.
    .open = It turns on whether the clause was valid under its own law and whether the policy still stands beside the new statute.
    .proof = The clause, the law that governs it, and any letter or ruling that shows waiver or invalidity.
    .cure = Show an express waiver or a ruling that the clause is invalid. If there is none, arbitrate: an award has its own road under the New York Convention.
    .debtor = The debtor would produce the contract with the clause. An express waiver or invalidity under the clause’s own law answers it; its absence from the case does not.

## Contested points of these stages

point-treaty-standing =
    .title = Is the treaty with that State in force?
    .for = The treaty is signed and was published there as a law of that State. The number of treaties that China counts as in force fits one more.
    .against = Neither the exchange of notes nor the day of entry into force has been seen. A signed treaty that is not in force gives no basis.
    .practice = No ruling under this treaty is known to us. Check the treaty database of the Chinese Foreign Ministry.

point-treaty-business =
    .title = Does the treaty cover business claims?
    .for = A protocol of 2023 amends the treaty, and that State ratified it in 2024. It may open the treaty to business claims.
    .against = The text of 1993 keeps commercial matters out of what seems to be its chapter on recognition. The protocol itself was not seen.
    .practice = No ruling is known to us. Prepare reciprocity as a second basis.

point-treaty-scope =
    .title = Does the scope of this treaty include the claim?
    .for = Several similar treaties whose scope we read include business claims. Nothing shows that this one leaves them out.
    .against = We have not read the scope article of this treaty. At least one similar treaty seems to keep business claims out.
    .practice = We know of no ruling that decides this point. Read the first article of the treaty before you file.

point-treaty-territory =
    .title = Does the State’s treaty reach this territory?
    .for = The territory belongs to a State with a treaty, and its courts may count as courts of that State. Nothing that we read leaves it out.
    .against = A treaty may be limited to a part of a State. The territorial scope of this treaty was not checked, and the territory may have its own law.
    .practice = No ruling is known to us.

point-oil-convention =
    .title = Will a Chinese court apply the oil pollution convention?
    .for = The convention binds China, its article on judgments is short and clear, and treaties prevail over the statute.
    .against = No Chinese court is known to have applied it, and we have read the article in the text of 1969 that the Protocol of 1992 kept.
    .practice = No ruling is known to us.

point-state-immunity =
    .title = Does immunity stop the recognition case itself?
    .for = A recognition case does not decide the claim again. A court may see it as outside immunity from jurisdiction and ask about immunity only at execution.
    .against = A foreign State is immune unless the law says otherwise. The law makes an exception for recognition of awards, and none for foreign judgments.
    .practice = No ruling is known to us.

point-reciprocity-untested =
    .title = Is the law there enough, without any known case?
    .for = Under court policy it is enough that a Chinese judgment could be enforced there. An English judgment was recognised in 2022 on this test.
    .against = The test is policy, and a law on paper may not be the law in practice. Without a case the court may find the proof too thin.
    .practice = Since 2022 courts have used this test; rulings reported to us concern few States. For the courts in question no case is known to us.

point-reciprocity-open =
    .title = Is there reciprocity where that State’s law is unclear?
    .for = That the law there is unclear does not mean that it is closed. The policy was made to break the circle in which each side waits for the other.
    .against = Nothing certain shows that a Chinese judgment could be enforced there. If that State asks for reciprocity of its own, its courts may hold it lacking.
    .practice = No clear line is known to us. The court decides case by case, after report to the Supreme People’s Court.

point-reciprocity-treaty-only =
    .title = Is reciprocity possible with a State that enforces by treaty only?
    .for = The law there is only the first of three tests. A common understanding between the courts, or a commitment, may be enough without it.
    .against = If a Chinese judgment cannot be enforced there without a treaty, the first test fails. An understanding or a commitment is rarely at hand.
    .practice = In 2024 a court in Nanning recognised a Thai judgment on a common understanding. Thai law is generally thought not to enforce foreign judgments.

point-reciprocity-overlooked =
    .title = Did the court take note of the precedent there?
    .for = A court of that State had enforced a Chinese judgment. By the practice before 2022 this was what reciprocity asked for.
    .against = Courts of that time did not always search for precedents of their own. An applicant who did not show one could fail.
    .practice = In 2011 a Korean judgment was refused, although a Korean court had enforced a Chinese one in 1999. In 2019 the same precedent led to recognition.

point-reciprocity-law-before-2022 =
    .title = Before 2022: was the law of that State enough?
    .for = The statute asked for reciprocity, not for a precedent. Policy of 2015 to 2019 presumed it for some States, and a later court used the newer test for an older application.
    .against = Since 1995 courts had asked for a precedent, an enforcement of a Chinese judgment there. A law that merely allowed it was not treated as enough.
    .practice = Reported cases from that time turn on a precedent: recognised where one was shown, refused where none was, as for Japan in 1995.

point-payment-order =
    .title = Does a payment order count as a judgment?
    .for = It becomes final when the debtor does not object, and it orders payment of a claim. By substance it then does the work of a judgment.
    .against = It is given on request alone, and nobody examined the claim. A court may say that no dispute was decided.
    .practice = Three Korean payment orders failed in Dalian in 2021, but for want of property there. The point itself was not decided.

point-costs-alone =
    .title = Can an order on costs alone be recognised?
    .for = Costs are a sum of money in a civil case, fixed by a court. An order that is final and exact can be examined like any other.
    .against = An order on costs decides nothing on the claim. A court may see it as a step of procedure that belongs to another judgment.
    .practice = No ruling is known to us.

point-class-action =
    .title = Can the result of a class action be recognised?
    .for = The debtor was a party and was heard. If the judgment names each person and sum, it can be examined like any other.
    .against = Most claimants were never in court, and their authority may be unclear. Sums for groups that are not named are hard to enforce.
    .practice = No ruling is known to us.

point-sanction-judgment =
    .title = Can a judgment given as a sanction be recognised?
    .for = The debtor was in the case and knew the orders that it broke. It had its chance to be heard and lost it by its own conduct.
    .against = The claim was decided without hearing the defence. A court may find that there was no reasonable chance to state the case.
    .practice = No ruling is known to us.

point-confession =
    .title = Can a judgment on a confession signed in advance be recognised?
    .for = The debtor signed the paper freely and agreed to judgment without a hearing. It may be held to what it signed.
    .against = There was no summons and no hearing, which the statute asks for. A signature before any dispute is hardly a chance to be heard.
    .practice = No ruling is known to us.

point-settlement-record =
    .title = Does a settlement recorded by a court count as a decision?
    .for = A court took part, and its record can often be enforced like a judgment. Several treaties put such records beside judgments.
    .against = The court only wrote down what the parties agreed and decided nothing. Without a treaty rule it may stay a contract.
    .practice = A court in Beijing recognised a French order that confirmed a settlement in 2020. No ruling on a mere record is known to us.

point-outside-summary =
    .title = Can a judgment on intellectual property or competition be recognised?
    .for = The statute covers judgments without exception for these subjects. Courts have used the reasoning of the summary for insolvency, which some count as left out too.
    .against = The summary leaves these subjects out because such rights are tied to one territory. A court may take that as a sign not to recognise.
    .practice = No ruling on such a judgment is known to us.

point-competent-authority =
    .title = Does the treaty cover decisions of a body that is not a court?
    .for = Some treaties speak of competent authorities beside courts. If the words fit, the decision stands beside a judgment.
    .against = Where such words appear, they may be limited, as for succession in the Polish treaty. The statute speaks of courts only.
    .practice = No ruling is known to us.

point-financial-centre =
    .title = Does the court of a financial centre count as a court of that State?
    .for = The State set up the court by its own law and stands behind its judgments. It is a court of that State like others.
    .against = The court has its own law and stands apart from the ordinary courts. A treaty or reciprocity may not have been meant for it.
    .practice = No ruling is known to us.

point-international-court =
    .title = Can a judgment of a court shared by several States be recognised?
    .for = Its judgments count at home as those of each member State. One of those States may have a treaty or reciprocity with China.
    .against = The statute speaks of the State of the court, and here there is no single one. The basis cannot be measured clearly.
    .practice = No ruling is known to us.

point-judgment-on-judgment =
    .title = Can a judgment that enforces another decision be recognised?
    .for = The statute speaks of judgments and makes no exception for these. The court gave a judgment of its own, with effect of its own.
    .against = It decides nothing on the claim and would let a party go around the rules for the first decision. The arrangement with Hong Kong leaves such judgments out.
    .practice = No ruling on a foreign judgment of this kind is known to us.

point-unrecognised-entity =
    .title = Can a court of an unrecognised territory be a foreign court?
    .for = Private people need their disputes settled wherever they live. To recognise a judgment between them does not recognise a government.
    .against = The law speaks of foreign courts, of treaties and of reciprocity between States. Without a recognised State these have nothing to rest on.
    .practice = In 2020 a court in Chenzhou left the point open; that case failed because only a plain copy was filed.

point-exorbitant-base =
    .title = Is a thin ground of jurisdiction enough?
    .for = The court had jurisdiction under its own law. Chinese law itself accepts property that can be attached as a ground, so such a link may be appropriate.
    .against = Property without any tie to the claim, or a short stay, says nothing about the dispute. The statute asks for a connection with the dispute.
    .practice = No ruling under the present test is known to us.

point-neutral-forum =
    .title = Is the parties’ agreement a sufficient connection?
    .for = Chinese law itself accepts written choice and defence without objection as grounds of jurisdiction. We think agreement is itself a connection; this is the better view.
    .against = The statute asks for a connection with the dispute, and a neutral court has none. The interpretation ties the choice of a foreign court to an actual connection.
    .practice = In 2022 a Shanghai court recognised an English judgment with jurisdiction based on a written agreement, before the present test. No ruling under the present test is known.

point-no-connection =
    .title = Is the accepted ground enough where other links are missing?
    .for = Domicile, branch, performance or tort in that State are grounds that Chinese law knows as well. Each of them is itself a link, we think.
    .against = The statute asks for more than jurisdiction under foreign law. Where the dispute has no link with the place, the court may find the connection missing.
    .practice = No ruling on how much connection is enough is known to us.

point-lease-or-construction =
    .title = Are leases and building works in China reserved to Chinese courts?
    .for = The list was written to distribute cases among Chinese courts. A claim for rent or the price of works is about money, not about land.
    .against = The interpretation treats leases and construction contracts like land when it settles jurisdiction. The statute takes over the rules on exclusive jurisdiction.
    .practice = No ruling that used this list against a foreign judgment is known to us.

point-maritime-exclusive =
    .title = Does exclusive jurisdiction over sea pollution count here?
    .for = The statute speaks of exclusive jurisdiction under this law. Sea pollution stands in another statute, so by its words it does not count.
    .against = The other statute makes the jurisdiction of maritime courts just as exclusive. A court may well protect it in the same way.
    .practice = No ruling is known to us.

point-clause-waived =
    .title = Did the debtor give up the clause by taking part?
    .for = Under Chinese law a party that answers the claim without objection accepts the court. The same thought should hold for a clause for another court.
    .against = The ground names the breach of the clause and no exception for taking part. The rule on acceptance is written for Chinese courts only.
    .practice = No ruling is known to us.

point-treaty-jurisdiction =
    .title = Does the ground of jurisdiction meet the treaty’s test?
    .for = Most tests that we read accept the usual grounds, and some protect exclusive jurisdiction only. A treaty is meant to make recognition easier.
    .against = We have not read the test of this treaty. Some treaties accept only the grounds on a closed list, and this one may be missing there.
    .practice = Under the French treaty a court in Jinhua upheld jurisdiction in 2017. For a treaty that we have not read, we name no practice.

point-arbitration-pleaded =
    .title = The debtor pleaded the clause and lost: what now?
    .for = The court there examined the clause and decided. The policy speaks of an absent debtor only, and a Chinese court does not try the case again.
    .against = A Chinese court may judge the clause by its own rules. If it was valid, the debtor did not give it up and was taken before the wrong body.
    .practice = No ruling is known to us.

point-arbitration-default =
    .title = Does the arbitration clause still bar a default judgment?
    .for = The statute of 2024 lists the grounds and does not name arbitration. A policy text of 2021 cannot add a ground to the list.
    .against = Courts can reach the same result through jurisdiction or basic principles of law. We think they will go on with the policy, and the risk is high.
    .practice = About 2019 a US judgment, Sunvalley, was refused on this ground. No ruling since the statute of 2024 is known to us.

point-judgment-service =
    .title = Does it bar recognition that the judgment itself was not properly served?
    .for = Article 300 lists the grounds of refusal since 2024. Service of the judgment is not among them, and a judgment can be effective without it.
    .against = Without proper service of the judgment the debtor could not appeal in time. The Supreme People’s Court refused a German judgment for this reason.
    .practice = A German judgment was refused in 2010 and a French one in 2017. No ruling under the list of 2024 is known to us.

point-connected-base =
    .title = Is an unusual ground of jurisdiction enough if the dispute has a real link with that place?
    .for = The statute asks for an appropriate connection, not for a certain ground. Chinese law itself knows attachable property as a ground.
    .against = A court that relied only on presence or on property may have had no jurisdiction under a careful reading. The link is then only argued afterwards.
    .practice = No ruling is known to us. We think that the real link is enough.

point-asymmetric-clause =
    .title = Who was bound by a clause that leaves one side a choice of courts?
    .for = Such a clause binds one side only. The side that may choose between courts does not break it by going to one of them.
    .against = If you were the side that was held to one court, you broke the clause by suing elsewhere. The statute then counts it as no jurisdiction.
    .practice = No ruling is known to us. It depends on the words of your clause.

rule-oil-pollution-convention =
    .title = Does an oil pollution convention give a basis?
    .why = Two conventions bind China: that of 1992 on oil from tankers, and that of 2001 on ships’ fuel oil. A judgment of the court of the damage, enforceable and beyond ordinary review, is to be recognised in every State party.
    .passed = A convention covers the damage and the court. No reciprocity is needed.
    .fails = No convention is shown to cover the damage and the court: treaty or reciprocity decides.
    .open = It turns on the kind of oil, the place of the damage, and whether the country is a party.
    .proof = The judgment, with the convention that it applied; the list of parties; proof that it is enforceable.
    .cure = If no convention fits, show reciprocity.
    .debtor = The shipowner may say that the damage was done elsewhere. Only courts where damage was done or prevented are competent.

rule-oil-pollution-grounds =
    .title = Only two grounds under the convention
    .why = The convention names two exceptions alone: fraud, and want of reasonable notice and a fair chance to be heard. The merits are not re-opened.
    .passed = Under the convention only fraud and want of notice or hearing count; sovereignty, security and public interest stay reserved.
    .fails = Under the convention only fraud and want of notice or hearing count.
    .open = Whether a court would set aside the other grounds of the statute is untested.
    .proof = Proof of notice and of the hearing.
    .cure = Nothing is to be cured here.
    .debtor = The shipowner may rely on other grounds of Chinese law. The convention prevails over the statute.

rule-state-property =
    .title = Can property of the State be taken?
    .why = Property of a foreign State is immune from execution unless the State waives it in words, has set property aside, or the property in China is used for business and is linked with the case.
    .passed = Execution is not barred by immunity.
    .fails = The judgment may be recognised, but property of the State in China is protected from execution.
    .open = It turns on a waiver, and on whether a ruling that recognises a foreign judgment opens the exception for business property. That is not settled.
    .proof = The waiver; for business property, papers on its use and its link with the case.
    .cure = Get a waiver that names execution. Look for business property of the State in China, never accounts of an embassy, military, cultural or central-bank property.
    .debtor = The State would say that the property serves public ends. Contracts and accounts on its use answer it.

rule-central-bank-property =
    .title = Can property of the central bank be taken?
    .why = Property of a foreign central bank is immune from freezing and execution, unless the bank or its government waives this in writing or sets property aside. It is never business property.
    .passed = A written waiver or property set aside opens execution.
    .fails = The judgment may be recognised, but property of the central bank in China is protected from execution.
    .open = It turns on a written waiver.
    .proof = The written waiver of the bank or its government.
    .cure = Get a written waiver. Otherwise look for property elsewhere.
    .debtor = The bank would plead the law of 2005. A written waiver answers it.

point-state-property =
    .title = Does the exception for business property serve a foreign judgment?
    .for = The ruling that recognises a foreign judgment is itself an effective ruling of a Chinese court, and the exception speaks of such rulings.
    .against = The exception speaks of property linked with the suit, and the suit was abroad. Immunity is read widely.
    .practice = No ruling is known to us.
