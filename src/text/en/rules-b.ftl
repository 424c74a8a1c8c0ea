### Rules and contested points, second half: summons and hearing, conflicting decisions, public policy, sums, time limit.
### One message for each rule of due_process.rs, conflicts.rs, policy.rs, amount.rs and time.rs, in their order;
### then one for each point of points.rs that these rules use. Articles are shown in the margin, not here.

## Summons and hearing

rule-lawful-summons =
    .title = Was the debtor lawfully summoned?
    .why = A judgment is refused if the debtor was not lawfully summoned. The text does not say which law decides; inside mainland China only the permitted channels count.
    .passed = The debtor was lawfully summoned, so this ground does not stand in the way.
    .fails = The debtor was not lawfully summoned. This is a ground of refusal, however right the judgment may be.
    .open = It turns on how the summons reached the debtor, and on whether the debtor took part all the same. The text names no exception for a debtor who took part.
    .proof = A certificate or receipt of service, issued by the central authority or the court. A judgment that itself states the lawful summons is enough.
    .cure = A bad summons cannot be repaired after judgment, and serving it again now does not help. What remains is proof that the debtor took part, or new proceedings with a proper summons.
    .debtor = “I was never summoned.” The certificate of service answers this, or the page of the judgment that describes the summons.

rule-channel-of-service =
    .title = Did the summons come through a permitted channel?
    .why = Into mainland China only treaty or diplomatic channels are permitted; a consul may serve only the consul’s own nationals. Post, courier and private delivery are not permitted there.
    .passed = The summons came through a channel that China accepts, or was delivered outside mainland China as the law there allows.
    .fails = The summons came in a way that China does not accept, or never came. A debtor who stayed away then counts as not lawfully summoned, and the judgment is refused.
    .open = It turns on where and how the summons was sent, and on the paper that came back. Electronic messages into China and publication are not settled.
    .proof = Into China: the certificate under the Hague Service Convention, or the receipt under the treaty. Elsewhere: the record of service of that court, with proof that an agent was authorised.
    .cure = This cannot be cured after judgment. What remains is proof that the debtor took part after all, or new proceedings there with service through the right channel.
    .debtor = “The papers came by courier, by e-mail or from a private person.” The certificate of the central authority answers this; the date on which the debtor read an e-mail does not.

rule-chance-to-be-heard =
    .title = Did the debtor have a reasonable chance to be heard?
    .why = A judgment is also refused if the debtor was lawfully summoned but had no reasonable opportunity to state and argue the case. No number of days is fixed.
    .passed = The debtor had a reasonable opportunity to answer and to argue.
    .fails = The debtor had no reasonable opportunity to answer or to argue. This is a ground of refusal.
    .open = It turns on the time between the summons and the hearing, the language of the papers, and the notice of later steps. The court weighs these.
    .proof = The dates on the certificate of service, the court’s calendar, the record of the hearing, and any answer that the debtor filed.
    .cure = A missing hearing cannot be made good after judgment. What remains is a rehearing or an appeal there that hears the debtor fully, or a new suit in China.
    .debtor = “There was no time to answer.” The dates in the file answer this, and so does a request for more time that the court granted.

rule-representation =
    .title = Was a party without legal capacity properly represented?
    .why = A judgment is refused if a party who could not act alone in court, such as a child, had no proper representative.
    .passed = Nobody who lacked legal capacity went without a representative.
    .fails = A party without legal capacity was not properly represented. This is a ground of refusal.
    .open = It turns on whether a party lacked legal capacity when the case was heard, and on who acted for that party.
    .proof = The birth certificate or the order on capacity, and the paper by which the guardian or representative was appointed.
    .cure = This cannot be cured by papers alone. A new decision there, in a case with a proper representative, can be brought to China instead.
    .debtor = “Nobody could act for me.” The order that appoints the guardian, or the guardian’s own acts in the case, answer this.

rule-gaps-in-the-file =
    .title = Are the foreign papers translated into Chinese?
    .why = The judgment and the other foreign papers must be filed with a Chinese translation. A gap in the papers is no ground of refusal: it leads to dismissal, and the application may be made again.
    .passed = No translation is missing from the file.
    .fails = The Chinese translation is missing. The court does not accept the application, or dismisses it for now.
    .open = It turns on whether every foreign paper in the file has a Chinese translation.
    .proof = A translation of the judgment and of each foreign paper, under the seal of a translation agency.
    .cure = Have the papers translated by an agency that puts its seal on them, and file again. Nothing is lost but time, as long as the two years have not run out.
    .debtor = “The file is incomplete, so refuse it.” The Conference Summary of 2021, policy and not law, treats gaps as a reason for dismissal only. Before 2022 some courts refused.

rule-fraud =
    .title = Was the judgment obtained by fraud?
    .why = A judgment that was obtained by fraud is refused. The text does not say whether lies told to the court about the claim itself count as well.
    .passed = Nothing shows that the judgment was obtained by fraud.
    .fails = The judgment was obtained by fraud, for example by forged evidence, bribery or an invented claim. This is a ground of refusal.
    .open = It turns on whether the debtor shows fraud, with evidence. A complaint about the merits in other words is not enough.
    .proof = You need not prove that there was no fraud. Keep the evidence of the first case, and the part of the judgment that deals with the accusation.
    .cure = Proved fraud cannot be cured. What remains is a new suit on the claim, with sound evidence.
    .debtor = “The court was deceived.” If the debtor argued this there and lost, say so. In 2024 a court in Wuxi did not accept a complaint about the merits as fraud.

rule-proof-of-summons =
    .title = Is there proof of the summons for this default judgment?
    .why = A default judgment must be filed with proof that the debtor was lawfully summoned. No separate proof is needed if the judgment says so clearly itself.
    .passed = The file proves the summons, or the judgment itself states it.
    .fails = The file holds no proof of the summons. The application is dismissed for now, and you may file again with the proof.
    .open = It turns on whether a certificate or receipt can be found, or whether the judgment itself states the lawful summons.
    .proof = The certificate of the central authority, the receipt under the treaty, or the record of service of the court, each with a translation.
    .cure = Ask the court or your lawyer there for the record of service, and the central authority for a copy of its certificate. Then file, or file again.
    .debtor = “There is no proof that the papers arrived.” A certificate closes the point; so does a clear sentence in the judgment.

## Conflicting decisions

rule-chinese-judgment =
    .title = Has a Chinese court already decided the dispute?
    .why = A foreign judgment is not recognised if a Chinese court has already decided the same dispute, even if the Chinese decision is the later one. A treaty may say otherwise.
    .passed = No Chinese court has decided the same dispute.
    .fails = A Chinese court has decided the same dispute. Its decision prevails, and the foreign judgment is refused.
    .open = It turns on whether there is a Chinese judgment or ruling, and on whether it concerns the same dispute.
    .proof = A search by a Chinese lawyer under the debtor’s name, and the Chinese decision itself if there is one.
    .cure = Nothing can be done while the Chinese decision stands. If it was wrong, use the remedies against it in China; if it favours you, have it enforced instead.
    .debtor = “A Chinese court has decided this.” Compare the two claims. In 2021 a court in Shanghai treated a related case on another subject as no obstacle.

rule-third-state-judgment =
    .title = Has China recognised a judgment of a third State on the dispute?
    .why = A judgment is refused if China has already recognised the judgment of a third State on the same dispute. The one recognised first prevails.
    .passed = China has recognised no other judgment on the same dispute.
    .fails = China has already recognised the judgment of a third State on the same dispute. This is a ground of refusal.
    .open = It turns on whether a Chinese ruling has recognised such a judgment, and on whether both concern the same dispute.
    .proof = A search by a Chinese lawyer under the names of the parties, and the Chinese ruling if there is one.
    .cure = Nothing can be done while that ruling stands. If it favours you, have the other judgment enforced instead.
    .debtor = “Another judgment is already recognised here.” Compare the two claims: a judgment on another claim is no obstacle.

rule-recognised-award =
    .title = Is there an arbitral award on the same dispute in China?
    .why = The Conference Summary of 2021, policy and not law, treats a recognised award on the same dispute as a ground of refusal, as it is reported.
    .passed = There is no award on the same dispute in China.
    .fails = There is an award on the same dispute in China. Under the Summary this is a ground of refusal.
    .open = It turns on whether there is such an award, and on whether it concerns the same dispute.
    .proof = The award, and the Chinese ruling that recognised it. An arbitration institution or a Chinese lawyer can find them.
    .cure = Nothing can be done while the award stands. If it favours you, have the award enforced instead.
    .debtor = “An award has settled this.” Compare the two claims: an award on another claim is no obstacle.

rule-conflicting-award =
    .title = Does an arbitral award on the same dispute stand in the way?
    .why = The statute names conflicting court decisions and not awards. A court can still see a conflict with an award as a matter of basic principles or public interest.
    .passed = No award on the same dispute stands in the way.
    .fails = A court is likely to let the award prevail and to refuse the judgment.
    .open = It turns on whether there is such an award. If there is, no ruling settles what follows.
    .proof = The award, and the Chinese ruling that recognised it if it was made abroad.
    .cure = Nothing can be done while the award stands. If it favours you, have the award enforced instead.
    .debtor = “An award has settled this.” The statute does not list awards, and an award on another claim is no conflict.

rule-parallel-suit-before-2024 =
    .title = Was the same dispute pending before a Chinese court?
    .why = Before 2024 no text said what a pending Chinese case does to an application. In 2019 a court in Shenzhen dismissed the application.
    .passed = The same dispute was not pending before a Chinese court.
    .fails = The same dispute is pending in China. By the practice of that time the application is dismissed for now.
    .open = It turns on whether there is a Chinese case, and on whether it concerns the same dispute.
    .proof = The notice of acceptance of the Chinese court, or a search by a Chinese lawyer that finds no case.
    .cure = If you started the Chinese case, you can ask to withdraw it and then apply again. If the debtor started it, its end decides.
    .debtor = “A Chinese court already has this case.” A related case on another claim does not count.

rule-parallel-suit =
    .title = Is the same dispute pending before a Chinese court?
    .why = A pending Chinese case is no ground of refusal. The court may stay that case while it examines the application, and dismisses it if the judgment is recognised.
    .passed = No pending case stands in the way of the application.
    .fails = The court lets the Chinese case go on and that case is decided first. Its judgment then bars recognition.
    .open = It turns on whether there is such a case. If there is, the court may stay it but need not.
    .proof = The notice of acceptance of the Chinese court, with its date; for your side, a written request for a stay.
    .cure = File the application at once and ask for the stay in writing. Do not sue in China yourself at the same time.
    .debtor = “Let the Chinese court decide.” The law provides for a stay of that case until the application is decided.

rule-first-filed-case =
    .title = Does the treaty protect a Chinese case that was filed first?
    .why = Some treaties let a court refuse recognition while a case on the same dispute is pending before its own courts, if that case came first. Such a treaty prevails over the general statute.
    .passed = No pending case in China is protected by the treaty.
    .fails = The Chinese case came first, and the treaty protects it. This is a ground of refusal.
    .open = It turns on which court took its case first, and on what the treaty says. Not every treaty text has been read for this checker.
    .proof = The papers that show the day on which each court took its case, and the text of the treaty.
    .cure = While the Chinese case runs, nothing can be done under such a treaty. If you started it, consider to withdraw it and apply again.
    .debtor = “The Chinese case came first.” The dates of filing answer this; some treaties also ask whether the Chinese court has jurisdiction.

rule-after-recognition =
    .title = Can the debtor sue again in China after recognition?
    .why = Once a Chinese court has recognised a judgment in whole or in part, a new suit on the recognised part is not accepted.
    .passed = After recognition the debtor cannot have the recognised part decided again in China.
    .fails = Without recognition a new suit on the same dispute remains possible.
    .open = It follows once the court has recognised the judgment.
    .proof = The Chinese ruling on recognition.
    .cure = Nothing has to be cured. Show the ruling to any Chinese court in which the dispute is raised again.
    .debtor = “I want my claim heard in China.” On the recognised part the court does not hear it.

rule-second-application =
    .title = Can recognition be asked for a second time?
    .why = After a dismissal the application may be made again once the defect is cured: policy in the Conference Summary of 2021. No text allows a second application after a refusal.
    .passed = The earlier application does not stand in the way of a new one.
    .fails = An earlier application was refused. A second one is likely to be dismissed.
    .open = It turns on whether the earlier application was dismissed, withdrawn or refused. After a refusal the point is not settled.
    .proof = The earlier ruling: read whether it says dismissed (驳回申请) or refused (不予承认).
    .cure = After a dismissal, cure the defect that the ruling names and file again. After a refusal, a new suit in China on the claim remains.
    .debtor = “This was decided before.” A dismissal decides nothing about the judgment. In Wuxi a US judgment dismissed in 2020 was recognised in 2024.

## Public policy

rule-public-policy =
    .title = Does the judgment respect public policy?
    .why = A judgment is not recognised if it contravenes the basic principles of Chinese law or harms sovereignty, security or the public interest. The ground is narrow in practice.
    .passed = Nothing that you told us touches public policy.
    .fails = The judgment conflicts with basic principles of Chinese law or harms the public interest. This is a ground of refusal.
    .open = It turns on what the debt was for and how a court sees it. A mere difference in law, high costs or default interest are not enough by themselves.
    .proof = The reasons of the judgment, and papers that show an ordinary business or civil debt. The court looks at this itself.
    .cure = If only a part of the judgment is affected, apply for the rest. Otherwise nothing can be done in China with this judgment.
    .debtor = “Chinese law would not allow this.” That the laws differ, or that a mandatory rule was not followed, is not by itself enough.

rule-blocking =
    .title = Do the rules against foreign sanctions block the judgment?
    .why = Nobody in China may execute a judgment from a suit that was brought or pushed to harm China’s sovereignty, security or development interests. The same goes for discriminatory foreign measures.
    .passed = The blocking rules do not concern this judgment.
    .fails = The judgment falls under the blocking rules. It is refused, and whoever helps to execute it risks countermeasures.
    .open = It turns on whether the suit was a means against China, or whether the judgment carries out foreign sanctions. How far the rule reaches is not settled.
    .proof = The reasons of the judgment, and the contract or invoices that show an ordinary commercial claim.
    .cure = Nothing can be done if the rule applies. If the liability also rests on ordinary contract law, show which part does.
    .debtor = “This judgment carries out foreign sanctions.” An ordinary commercial claim that stands without the sanctions law answers this.

## Sums

rule-damages-above-the-loss =
    .title = Are there damages above the actual loss?
    .why = If damages are clearly above the actual loss, the court may refuse the excess and recognise the rest. This is policy of the Supreme People’s Court, not law.
    .passed = Nothing is cut off on this ground.
    .fails = The part above the actual loss is likely to be cut off. The rest can still be recognised.
    .open = It turns on whether the sum includes such damages, and on whether the court uses its choice. In 2022 a court in Guangzhou did, in three groups of US judgments.
    .proof = The judgment or verdict that gives each head its own sum, and your calculation of the actual loss.
    .cure = Apply for the compensatory part and show the calculation. Ask that court for a breakdown if the judgment gives one sum only.
    .debtor = “The sum punishes me.” Show which heads only make good the loss, and what each of them amounts to.

rule-interest-and-costs =
    .title = Do interest and costs go along?
    .why = Interest and costs that the foreign court awarded belong to its judgment. Chinese law adds double interest if a debtor does not pay within the period set.
    .passed = Awarded interest and costs pass with the main sum. In 2020 a court in Ningbo added no Chinese interest for delay before recognition; for later delay the point is not settled.
    .fails = Interest and costs that the judgment does not award cannot be claimed under it.
    .open = It turns on what the judgment awards, and on how it says the interest is counted.
    .proof = The part of the judgment on interest and costs, any separate order on costs, and a calculation up to the day of filing.
    .cure = If the judgment gives interest without rate or end date, ask that court for a certificate or a supplementary order.
    .debtor = “The interest cannot be counted.” A calculation that follows the words of the judgment step by step answers this.

rule-payments-and-execution-elsewhere =
    .title = What has already been paid or collected elsewhere?
    .why = The application states how far the judgment has been carried out outside China. This is policy in the Conference Summary of 2021, not law.
    .passed = You may recover only the balance. State every payment and every step of enforcement elsewhere.
    .fails = A sum that has been paid already cannot be recovered again.
    .open = It turns on what the debtor, or another person liable, has paid so far.
    .proof = Bank receipts, the record of enforcement in the other country, and a short account of what is still owed.
    .cure = Correct the sum in the application before the court rules on it.
    .debtor = “I have paid.” Compare the receipts with your account, and reduce the claim by what is shown.

rule-recognition-in-part =
    .title = Can a part be recognised if another part falls?
    .why = A court may treat the parts of a judgment apart. The statute of 2024 speaks of recognition in whole or in part; before, only policy did.
    .passed = If one part falls, the parts that can be told apart from it can still be recognised.
    .fails = If the parts cannot be told apart, the whole may fall.
    .open = It turns on whether the judgment gives each part its own sum or order.
    .proof = A judgment that lists its heads, or a certificate of that court that breaks the sum down.
    .cure = Apply for the part that is safe, and show how its sum is calculated.
    .debtor = “The judgment stands or falls as one.” Point to the separate sums and orders in the judgment.

rule-currency =
    .title = In which currency is the judgment enforced?
    .why = The judgment keeps its own currency. Court fees are counted in RMB, at the official rate of the day on which the court accepts the case.
    .passed = You apply in the currency of the judgment. Foreign currency may not circulate in China, so payment usually comes in RMB.
    .fails = Nothing fails here: the point only says in which currency the sum is counted.
    .open = No text that was read fixes the day on which the main sum is converted into RMB.
    .proof = The judgment, and the official exchange rate of the day that the court uses.
    .cure = Nothing has to be cured. Ask a bank about payments abroad before the money reaches the court.
    .debtor = “The rate is wrong.” The official rate answers this; for the main sum the court picks the day.

## Time limit

rule-time-limit =
    .title = Was the application made in time?
    .why = The period for applying is two years; before April 2008 it was six months or one year. It runs from the end of the time to perform, or from the day the judgment took effect.
    .passed = The application is in time.
    .fails = The period has run out. The court still accepts the application, but decides against you if the debtor objects and is right.
    .open = It turns on the day from which the period runs, on acts that started it anew, and on whether the debtor objects.
    .proof = The judgment or certificate with the day of effect, and dated demands, payments or promises with proof that they arrived.
    .cure = Look for an act that started the period anew: a demand that reached the debtor, a part payment, a promise, a settlement. Without one, only a debtor who does not object helps.
    .debtor = “It is too late.” A dated act that started the period anew answers this. Whether enforcement in another country is such an act is not settled.

rule-instalments-one-by-one =
    .title = Did each instalment have its own period?
    .why = Until the end of 2021, the period ran for each instalment by itself, from the day on which it was due. Since 2022 it runs for all of them from the end of the last one.
    .passed = By the law of that day, an early instalment may be out of time while later ones are not.
    .fails = The period is counted for all instalments together.
    .open = It turns on the day on which each instalment was due.
    .proof = The page of the judgment with the dates of the instalments, and a list of what was paid.
    .cure = Show for each instalment an act that started its period anew. Otherwise claim only those that are still in time.
    .debtor = “The first instalments are too old.” Part payments and promises count for the instalments that they concern.

rule-recognition-first-execution-later =
    .title = What if you ask for recognition only?
    .why = Who asks for recognition alone may apply for enforcement later. A new period for that begins when the ruling on recognition takes effect.
    .passed = After recognition you have a new two years to apply for enforcement. The request for recognition must itself be in time.
    .fails = Without a ruling on recognition no new period begins.
    .open = It turns on whether you ask for recognition alone or for enforcement as well.
    .proof = The Chinese ruling on recognition, with the day on which it was served.
    .cure = If the new period is at risk, apply for enforcement at once. No second ruling on recognition is needed.
    .debtor = “The judgment is too old to enforce.” The new period counts from the ruling on recognition, not from the judgment.

rule-assets-found-later =
    .title = What if property turns up later?
    .why = If enforcement ends because nothing is left to take, it may be resumed when property is found. The two years do not apply to this.
    .passed = Once enforcement has begun in time, later property can be reached at any time.
    .fails = Enforcement that was never asked for in time cannot be resumed.
    .open = It follows once the judgment is recognised and enforcement has begun.
    .proof = The ruling that ended the first round of enforcement, and a paper that names the property and its place.
    .cure = Nothing has to be cured. Keep looking for property, and report what you find to the enforcement court.
    .debtor = “Enforcement is over.” The end of one round is not the end of the debt.

## Contested points

point-appearance-cures =
    .title = Does taking part cure a bad summons?
    .for = The summons exists so that the debtor can be heard. A debtor who took part and argued was heard, so the purpose is met.
    .against = The statute names the lawful summons without any exception. For Taiwan and for divorces the rules speak of an absent party; the statute does not.
    .practice = Practice treats the defect as cured when the debtor argued the case. We think that this is the better view; the text leaves room.

point-electronic-service =
    .title = Does an electronic message into China count as a lawful summons?
    .for = The rule forbids service inside Chinese territory. A message sent from a server abroad is arguably not an act of service inside it.
    .against = A message to a person in China reaches its goal there, without treaty channel or permission. That is arguably what the rule forbids.
    .practice = Not settled. We rate the risk of refusal as high, and no ruling in favour is known to us.

point-publication-known-address =
    .title = Does publication count if the debtor had a known address in China?
    .for = Where the law of the court allowed publication, the summons was lawful there. The statute does not say that Chinese law alone decides.
    .against = Publication reaches nobody for certain. With a known address, the treaty channel was open, and leaving it aside defeats its purpose.
    .practice = Not settled. We rate the risk of refusal as high, and no ruling in favour is known to us.

point-publication-at-home =
    .title = Does publication count if the debtor lived where the court sat?
    .for = Outside China the law of the court decides how a summons is served. If that law allowed publication, the summons was lawful.
    .against = Published papers may never be read. A Chinese court may ask whether the debtor had a real chance to learn of the case.
    .practice = Accepted once: Wuhan, 2017, a California judgment. One ruling makes no settled practice.

point-agent-in-china =
    .title = Does handing the summons to an agent or branch in China count?
    .for = An agent who was appointed to receive papers stands for the debtor. Who agreed to such service can hardly complain of it.
    .against = Without permission, no foreign authority or person may serve papers in China. The rule makes no exception for an agent’s address.
    .practice = No ruling on such a case is known to us. The words of the rule speak against it.

point-hague-no-answer =
    .title = What if no certificate came within six months?
    .for = The Hague Service Convention lets a court decide after six months without a certificate, if every reasonable effort was made to get one.
    .against = That works only where the State of the judgment made the declaration for it. The debtor may still never have been summoned.
    .practice = Left to the court. No ruling that settles the point is known to us.

point-conflicting-award =
    .title = Does an award on the same dispute bar the judgment?
    .for = The statute lists conflicting court decisions and leaves awards out. A ground of refusal that is not in the list should not be added.
    .against = Two titles on one dispute cannot both stand. The arrangements with Hong Kong and Macau and the rules for Taiwan list awards.
    .practice = No ruling under the statute of 2024 is known to us. We expect that a court would let the award prevail.

point-parallel-suit =
    .title = Will the court stay its own case?
    .for = The statute opens the stay for exactly this case. A recognised judgment then ends the Chinese case, which saves a second trial.
    .against = The statute says “may”. The court can let its own case go on, and its judgment would then prevail.
    .practice = We expect the stay as a rule. No published figure on how often it is granted is known to us.

point-first-filed =
    .title = Does this treaty protect the case that began first?
    .for = Some treaties name only a decision already given. Then a pending case does not bar recognition, and the general statute allows a stay.
    .against = Other treaties protect a case that began first, or any pending case. If this treaty does, it prevails over the statute.
    .practice = We have not read this treaty on the point. Have its text checked before you rely on either side.

point-second-application =
    .title = May a refused judgment be brought again?
    .for = No rule for foreign judgments forbids a second application. If the ground of refusal is gone, a new examination makes sense.
    .against = A refusal decides about the judgment, and no text allows a second try. For Hong Kong and Taiwan it is barred in words.
    .practice = No second application after a refusal that succeeded is known to us. A new suit in China remains.

point-policy =
    .title = Would a court see a breach of public policy?
    .for = The ground is narrow. That laws differ is not enough, and courts use it with restraint.
    .against = The words are wide. Some matters touch basic principles more than others, and the court looks at this itself.
    .practice = No published money judgment refused on this ground alone is known to us. The answer depends on the matter.

point-blocking =
    .title = Do the blocking rules reach this judgment?
    .for = The rules aim at suits that are used as a means to harm China. A claim that also stands in ordinary law is not of that kind.
    .against = The words cover any suit that a foreign State, body or person brought or pushed to that end. Nobody may execute the result.
    .practice = No ruling that applied the rule to a private commercial judgment is known to us. For matters of this kind we rate the risk as high.

point-excess-damages =
    .title = Will the court cut off damages above the loss?
    .for = The policy says “may”. The statute does not list such damages as a ground of refusal.
    .against = The policy was made for this case, and refusing the excess leaves the compensation untouched.
    .practice = In March 2022 a court in Guangzhou recognised the compensation and not the punitive damages, in three groups of US judgments.

point-time-of-own-motion =
    .title = May the court raise the time limit by itself?
    .for = The rules speak of an objection of the debtor. For limitation of claims the Civil Code forbids the court to raise it.
    .against = The period is also a condition of the application. No text on foreign judgments says that the court must keep silent.
    .practice = Not settled. We think that the court should wait for the debtor’s objection.

point-time-for-status =
    .title = Does the time limit apply to status and declarations?
    .for = Such a decision orders nothing that has to be executed. For Taiwan, judgments on status are expressly exempt.
    .against = The general rule sets the period for every application. It names no exception, not even for decisions on status.
    .practice = No ruling is known to us. We think that a limit makes little sense here.

point-policy-other =
    .title = Does another matter of public policy stand in the way?
    .for = Chinese courts read public policy narrowly. A difference in law, high interest or a broken mandatory rule is not enough by itself.
    .against = A judgment that offends the basic principles of Chinese law or the public interest is refused. The court looks at it of its own motion.
    .practice = No published money judgment is known to us that was refused on this ground alone.
