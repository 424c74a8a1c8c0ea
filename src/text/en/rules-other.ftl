### What the rules on foreign insolvency decisions and divorces say, and the contested points on which they turn.

## rules: insolvency

rule-insolvency-from-macau-or-taiwan =
    .title = An insolvency from Macau or Taiwan: is there a text?
    .why = The Arrangement with Macau and the provisions on Taiwan speak of judgments on civil and commercial disputes. The pilot on insolvency is for Hong Kong alone, and Article 5 of the Bankruptcy Law speaks of foreign courts.
    .passed = The decision does not come from Macau or Taiwan.
    .fails = No text provides for the recognition of insolvency proceedings from Macau or Taiwan, and no ruling is known to us. An application has no basis today.
    .open = It turns on the place of the court and on what it decided.
    .proof = The decision itself: whether it opens insolvency proceedings or decides a dispute between parties.
    .cure = A judgment on a dispute that arose in the insolvency may follow the ordinary rules for Macau or Taiwan. Otherwise creditors pursue the debtor’s property on the mainland by suits or proceedings of their own here.
    .debtor = The debtor may say that no text covers the proceedings. A judgment on a single dispute is the better paper to file.

rule-insolvency-treaty =
    .title = Does a treaty cover the insolvency decision?
    .why = The Bankruptcy Law tells the court to examine a foreign insolvency decision under a treaty, or on the principle of reciprocity. Some treaties leave insolvency out.
    .passed = The treaty with { $country } gives a basis; where it may not reach insolvency, reciprocity takes its place.
    .fails = The treaty with { $country } does not reach insolvency, and no reciprocity is shown in its place. The application is then dismissed.
    .open = It turns on whether the treaty reaches insolvency. We have not read the scope of every treaty.
    .proof = The text of the treaty, and proof of reciprocity as a second basis.
    .cure = Prepare proof of reciprocity in insolvency. Otherwise ask for bankruptcy proceedings in China, or act through the shareholder or the board.
    .debtor = A creditor in China may say that the treaty speaks of civil judgments only. Reported recognitions under the treaties with France and Italy answer it.

rule-insolvency-reciprocity =
    .title = No treaty: is there reciprocity in insolvency?
    .why = Without a treaty the court looks for reciprocity. Since 2023 two courts have asked whether the law of that State would let a Chinese insolvency be recognised there.
    .passed = Reciprocity with { $country } in insolvency can be shown.
    .fails = Reciprocity with { $country } in insolvency is lacking on what is known. The application is then dismissed.
    .open = It turns on the insolvency law of that State. Refusals of money judgments do not decide it: Japan was accepted for insolvency in spite of them.
    .proof = The insolvency law there, a lawyer’s opinion, and decisions there on Chinese proceedings, with translations.
    .cure = Bring an opinion that a Chinese administrator could be recognised there. A law based on the UNCITRAL Model Law helps.
    .debtor = A creditor may say that no Chinese proceeding was ever recognised there. The law there may be enough.

rule-insolvency-assets =
    .title = Is there property of the debtor in China?
    .why = The article speaks of a decision that touches the debtor’s property in China.
    .passed = The debtor has property in China.
    .fails = Without property in China there is nothing that the decision touches, and the application fails for now.
    .open = It turns on property in China: accounts, claims, land, shares in a Chinese company.
    .proof = Registry extracts, bank papers, accounts of the company.
    .cure = Look for claims and shares as well as things. Apply when property is found.
    .debtor = A creditor may say that the property belongs to a subsidiary. Shares in the subsidiary are property of the debtor.

rule-insolvency-effective =
    .title = Is the insolvency decision effective?
    .why = Only an effective decision is recognised.
    .passed = The decision is effective where it was made, and this can be shown.
    .fails = The decision is not effective yet, or this is not shown. You may apply again when it is.
    .open = It turns on the law of that country: many opening orders take effect at once, although an appeal is possible.
    .proof = A certificate of the court, or an opinion on the day of effect.
    .cure = Wait for the appeal, or show that the order is effective in spite of it.
    .debtor = The debtor may point to a pending appeal. The law of that country on the effect of the opening answers it.

rule-insolvency-papers =
    .title = Are the papers complete?
    .why = The decision, its proof and a Chinese translation belong to every application to recognise a foreign decision.
    .passed = Nothing is missing on what is known.
    .fails = A paper is missing. The application is not accepted or is dismissed, and may be made again.
    .open = It turns on the papers in hand.
    .proof = Certified copies of the opening decision and of the appointment, with apostille or legalisation, translated.
    .cure = Order certified copies from the court and have them apostilled or legalised.
    .debtor = A creditor may doubt the powers of the officeholder. The appointment and the statute answer it.

rule-insolvency-general-grounds =
    .title = Do the general grounds of refusal apply as well?
    .why = The list of grounds for foreign judgments speaks of every judgment and ruling: jurisdiction, summons and hearing, fraud, another decision. The Bankruptcy Law has a shorter list of its own.
    .passed = None of the general grounds is present on what is known.
    .fails = A general ground is present, and a court would probably look at it.
    .open = It turns on jurisdiction, notice and hearing, fraud, or another State’s decision; and on whether that list reaches insolvency.
    .proof = The decision, the notice to the debtor and to creditors, and the link of the debtor with that country.
    .cure = Show the debtor’s seat or centre of interests in that country, and how it was heard.
    .debtor = The debtor or a creditor may say that its centre of interests lies elsewhere.

rule-insolvency-chinese-case =
    .title = Is the debtor in bankruptcy in China?
    .why = No text says how a Chinese and a foreign insolvency of the same debtor live together.
    .passed = A Chinese insolvency need not stand in the way.
    .fails = The Chinese proceedings would stand in the way.
    .open = It is left to the court. A revised Bankruptcy Law with a chapter on cross-border cases was in draft in 2026.
    .proof = The Chinese court’s ruling, if there is one.
    .cure = Take part in the Chinese proceedings: file the claim, and ask the administrator for co-operation.
    .debtor = The Chinese administrator may object. An agreement between both officeholders answers it best.

rule-insolvency-policy =
    .title = Basic principles and public interest
    .why = A decision that breaches basic principles of Chinese law, or harms sovereignty, security or the public interest, is not recognised.
    .passed = Nothing of this kind is known.
    .fails = The decision breaches basic principles or harms the public interest: it is refused.
    .open = It turns on what the decision does in China.
    .proof = The decision and the law behind it.
    .cure = Ask for recognition of a part that does no harm.
    .debtor = A creditor may call any difference between the laws a breach. A mere difference is not enough.

rule-insolvency-local-creditors =
    .title = Are creditors in China protected?
    .why = This condition stands in the Bankruptcy Law alone: recognition must not harm the lawful interests of creditors in China.
    .passed = Creditors in China are treated as others are.
    .fails = Creditors in China are treated worse: the application is refused.
    .open = It turns on notice to creditors in China, their right to file, and their rank.
    .proof = The notices sent, the list of creditors, and an opinion on rank.
    .cure = Tell the known creditors in China, let them file late, and offer that property in China pays secured and preferred claims first.
    .debtor = A creditor in China would say that it heard of the case too late. Proof of notice answers it.

rule-insolvency-time =
    .title = Is there a time limit?
    .why = The two years for applications make little sense for an insolvency decision; the text makes no exception.
    .passed = Time does not stand in the way.
    .fails = The two years have run and the other side objects.
    .open = Whether the two years apply here is not settled.
    .proof = The decision with the day of effect.
    .cure = Apply early. If the time has run, later orders of the foreign court have a time of their own.
    .debtor = A creditor may plead time. That the decision concerns status and powers answers it.

rule-insolvency-effects =
    .title = What recognition gives you
    .why = The article names no effects. In reported cases the court confirmed the officeholder’s powers, with limits on disposing of property.
    .passed = Ask for each power by name: to take over property, to act for the debtor, to stop single executions.
    .fails = Ask for each power by name.
    .open = Ask for each power by name.
    .proof = The statute that gives the power there, and the need for it in China.
    .cure = If a power is refused, ask for it again with the property that it concerns.
    .debtor = Creditors may ask that sales need the court’s leave. Courts have ordered this.

## rules: divorce

rule-divorce-spouses =
    .title = Is at least one of the former spouses Chinese?
    .why = A Chinese citizen may apply. A foreigner may apply if the former spouse is Chinese. If both are foreign the court does not accept the application.
    .passed = At least one of the former spouses is Chinese.
    .fails = Both are foreign: no recognition is needed. The marriage registry takes the foreign decree itself.
    .open = It turns on the nationality of both on the day of the application.
    .proof = Passports or identity cards of both.
    .cure = Go to the marriage registry with the decree, legalised or with an apostille, and a translation.
    .debtor = The other spouse may say that nationality was lost. The paper of the authority answers it.

rule-divorce-without-reciprocity =
    .title = A divorce needs neither treaty nor reciprocity
    .why = The interpretation of the Supreme People’s Court exempts divorce judgments from both.
    .passed = The ending of the marriage can be recognised without treaty or reciprocity.
    .fails = The ending of the marriage can be recognised without treaty or reciprocity.
    .open = The ending of the marriage can be recognised without treaty or reciprocity.
    .proof = The decree.
    .cure = Nothing is to be cured here.
    .debtor = The other spouse may plead that there is no reciprocity. The exemption answers it.

rule-divorce-under-treaty =
    .title = A treaty governs the divorce
    .why = For decrees from a country that has a treaty with China, the application follows the treaty. We have not read every treaty; the conditions below are those of the general text.
    .passed = The treaty with { $country } governs; have its own list of papers and grounds checked.
    .fails = The treaty with { $country } governs; have its own list of papers and grounds checked.
    .open = Whether a treaty governs turns on the place of the court.
    .proof = The text of the treaty.
    .cure = Follow the treaty’s own list of papers.
    .debtor = The other spouse may rely on a ground of the treaty.

rule-divorce-other-parts =
    .title = Property, maintenance and children in the same decree
    .why = The divorce provisions do not reach the division of property, maintenance and custody. Those parts need a treaty or reciprocity, like any judgment.
    .passed = For those parts too a basis can be shown, or the decree only ends the marriage. Assess them as a judgment of their own.
    .fails = The ending of the marriage can be recognised; for the other parts there is no basis on what is known.
    .open = It turns on whether the decree decides more than the divorce, and on a basis for that.
    .proof = The decree; for the other parts, the papers of an ordinary application.
    .cure = Apply for the divorce alone. For property in China and for children living there, sue in China.
    .debtor = The other spouse may say that the parts cannot be separated. The text itself separates them.

rule-divorce-effective =
    .title = Has the decree taken effect?
    .why = A decree that has not taken effect is not recognised, and after a rejection no second application is possible.
    .passed = The decree has taken effect.
    .fails = The decree has not taken effect: the application is rejected, and cannot be made again. A divorce suit in China remains.
    .open = It turns on appeal periods, and on steps such as a decree that becomes absolute later.
    .proof = A certificate of effect from the court; in some countries a decree absolute or final order.
    .cure = Do not apply before the decree is final. Withdraw nothing lightly: after a withdrawal there is no second application either.
    .debtor = The other spouse may show an appeal. The certificate answers it.

rule-divorce-papers =
    .title = Are the papers for a divorce complete?
    .why = Needed are the original decree and a certified Chinese translation; proof of effect unless it says so; proof of the summons from the one who asked for the divorce abroad.
    .passed = Nothing is missing on what is known, or the easier way for the defendant who lives in China is open.
    .fails = A paper is missing. Without decree and translation the application is not accepted; other papers the court orders you to bring.
    .open = It turns on the papers in hand, and on who asked for the divorce.
    .proof = The decree, the certificate of effect, the proof of summons: notarised and authenticated, or with an apostille, and translated.
    .cure = Order them from the court. If you were the defendant, live in China and cannot get them, file the foreign notice or summons instead.
    .debtor = The other spouse may doubt that the decree is genuine. An apostille and the court’s certificate answer it.

rule-divorce-jurisdiction =
    .title = Was the foreign court competent for the divorce?
    .why = A divorce of a court without jurisdiction is not recognised. The text does not say by which law this is judged.
    .passed = The marriage was tied to that country.
    .fails = Nothing tied the marriage to that country: a Chinese court would probably refuse.
    .open = It turns on residence or nationality of the spouses at that time.
    .proof = Residence papers of that time, and the part of the decree on jurisdiction.
    .cure = If nobody lived there, sue for divorce in China or where a spouse lives.
    .debtor = The other spouse may say that the court was chosen at a distance. Proof of residence answers it.

rule-divorce-summons =
    .title = Was the absent spouse lawfully summoned?
    .why = A decree in the absence of a spouse who was not lawfully summoned is not recognised. The one who asked for the divorce abroad proves the summons.
    .passed = The absent spouse was lawfully summoned.
    .fails = The absent spouse was not lawfully summoned: the decree is refused.
    .open = It turns on how the absent spouse was summoned.
    .proof = The certificate of service; for service in China, that of the Chinese central authority or the treaty receipt.
    .cure = A bad summons cannot be repaired. The absent spouse’s own application, or a divorce suit in China, remains.
    .debtor = The other spouse would say that nothing arrived. The certificate answers it.

rule-divorce-own-absence-before-2000 =
    .title = The absent spouse applies: before March 2000
    .why = Until then only the one who had asked for the divorce had to prove the summons.
    .passed = A defect of the summons did not hurt the absent spouse who applied.
    .fails = The court could refuse because of the summons, although the absent spouse applied.
    .open = It turned on whether the court let the absent spouse give up the protection.
    .proof = The notice to answer, if there was one.
    .cure = Today the rule of 2000 counts.
    .debtor = The other spouse had asked for the divorce and would hardly object.

rule-divorce-own-absence =
    .title = The absent spouse applies
    .why = Since March 2000 a Chinese citizen who was absent and applies must also show a lawful summons. Two reported applications failed for want of it.
    .passed = The absent spouse was lawfully summoned, or the court lets the spouse give up this protection.
    .fails = The summons was not lawful, and a court would probably refuse although the absent spouse applies.
    .open = It turns on how you were summoned.
    .proof = The summons or notice that you received, with a translation.
    .cure = Sue for divorce in China: without recognition either side may do so.
    .debtor = The other spouse asked for the divorce and would hardly object.

rule-divorce-chinese-suit =
    .title = Is a divorce suit pending in China?
    .why = Once a Chinese court has accepted a divorce suit, an application for recognition by either side is not accepted.
    .passed = No divorce suit is pending in China.
    .fails = A divorce suit is pending in China: the application is not accepted.
    .open = It turns on a divorce suit in China and on which came first.
    .proof = The notice of acceptance of the Chinese court.
    .cure = Let the Chinese court decide the divorce. If your application was accepted first, the later suit is not accepted.
    .debtor = The other spouse may sue in China first. Apply early.

rule-divorce-decided-elsewhere =
    .title = Another decision on the same marriage
    .why = A Chinese divorce judgment, or a third country’s divorce already recognised, excludes the foreign decree.
    .passed = No other decision is known.
    .fails = Another decision stands: the foreign decree is refused.
    .open = It turns on other decisions about the same marriage.
    .proof = The other decision.
    .cure = Use the decision that stands.
    .debtor = The other spouse would produce the other decision.

rule-divorce-second-application =
    .title = No second application
    .why = After a rejection or a withdrawal no second application is possible. Only non-acceptance leaves the way open.
    .passed = The earlier application was not accepted, so that the way is open.
    .fails = An earlier application was rejected or withdrawn: a second one is not accepted. A divorce suit in China remains.
    .open = It turns on how the earlier application ended.
    .proof = The ruling on the earlier application.
    .cure = Sue for divorce in China.
    .debtor = The other spouse would produce the earlier ruling.

rule-divorce-fraud-and-policy =
    .title = Fraud, basic principles and public interest
    .why = A decree that breaches basic principles or harms sovereignty, security or the public interest is not recognised. Since 2024 the statute names fraud as well.
    .passed = Nothing of this kind is known.
    .fails = The decree is refused for fraud or on grounds of public policy.
    .open = It turns on what the other side can show.
    .proof = The file of the foreign case.
    .cure = Sue for divorce in China.
    .debtor = The other spouse may speak of a false address or false facts. The file of the foreign case answers it.

rule-divorce-time =
    .title = Is there a time limit for a divorce?
    .why = The divorce provisions name no time limit, and old decrees are recognised in practice. The general two years make no exception in words.
    .passed = Time does not stand in the way.
    .fails = The two years have run, and the other side objects.
    .open = Whether the two years apply to a divorce is not settled.
    .proof = The decree.
    .cure = Apply all the same: courts recognise old decrees. A divorce suit in China remains.
    .debtor = The other spouse may plead time. That status does not lapse answers it.

## points

point-insolvency-reciprocity =
    .title = Is reciprocity in insolvency shown by the law of that State?
    .for = Beijing and Shanghai in 2023 asked only whether the law there would let a Chinese insolvency be recognised.
    .against = The law asks for reciprocity without saying how. Where the law there is unclear a court may miss proof.
    .practice = Every application known to us since 2012 was granted: Germany twice, Singapore, Japan. Failed ones may be unreported.

point-divorce-no-link =
    .title = A divorce court to which nobody belonged
    .for = The text does not say by which law jurisdiction is judged, and the court was competent by its own law.
    .against = A court without any tie to the marriage is the plain case of want of jurisdiction.
    .practice = Refusals are told of divorces from a distance; we have not read one.

point-divorce-nationality =
    .title = Nationality as the only tie
    .for = Nationality is an accepted ground in many laws, and the Chinese interpretation uses it too in some cases.
    .against = Neither spouse lived there, so that neither could well defend.
    .practice = No ruling is known to us.

point-own-absence-before-2000 =
    .title = Could the absent spouse who applied overlook the bad summons?
    .for = The rule protects the absent spouse, who asks for recognition.
    .against = The list of 1991 makes no exception.
    .practice = A New Zealand decree of 1992 was recognised in 1994 for the absent husband.

point-own-absence =
    .title = Can the absent spouse who applies overlook the bad summons?
    .for = The rule protects the absent spouse, who asks for recognition.
    .against = The provisions of 2000 ask the absent Chinese citizen for proof of the summons in words.
    .practice = Two refusals are reported, one of a United States decree after publication, one of a Japanese decree.

point-insolvency-general-grounds =
    .title = Does the general list of grounds reach insolvency decisions?
    .for = The Bankruptcy Law is the special law and has a list of its own.
    .against = The general list of 2024 speaks of every foreign judgment and ruling.
    .practice = No ruling since 2024 is known to us. Earlier courts looked at jurisdiction, notice and equal treatment.

point-insolvency-chinese-case =
    .title = A foreign and a Chinese insolvency of the same debtor
    .for = The Bankruptcy Law does not name a Chinese case as a bar, and courts have shown a will to co-operate.
    .against = The Chinese administrator takes over all property in China, and single powers beside that would clash.
    .practice = No ruling is known to us.
