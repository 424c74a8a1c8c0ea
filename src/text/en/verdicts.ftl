### The answer in words: outcomes, the eight answers, the roads, the stages, the marks beside a finding, the time limit, notices.
### Every sentence is true for each value that it can be given; what the rules say stands in rules-a.ftl and rules-b.ftl.

## Outcomes, as they stand in the bracket and inside a sentence ("at worst it is …")

outcome-recognised = Recognised in full
    .in-sentence = recognised in full
outcome-part = Recognised in part
    .in-sentence = recognised in part
outcome-dismissed = Dismissed for now
    .in-sentence = dismissed for now
outcome-other-procedure = Another procedure
    .in-sentence = sent to another procedure
outcome-refused = Refused
    .in-sentence = refused
outcome-discretion = Left to the court
    .in-sentence = left to the court

## The eight answers

verdict-recognised =
    .word = Can be recognised and enforced.
    .certain = On what you told us, nothing stands in the way of any sum.
    .open = This is expected, provided that the open points below turn out as they usually do. At worst it is { $worst }.
    .next = Collect the papers that prove the points below. Let a lawyer in China file by the last safe day, and ask for the debtor’s property to be frozen.
verdict-part =
    .word = Can be recognised in part.
    .certain = On what you told us, one part passes and another part is cut off.
    .open = This is expected, provided that the open points below turn out as they usually do. At best it is { $best }, at worst { $worst }.
    .next = See below which sums pass. Apply for that part and show how you calculate it. A lawyer in China can say whether to ask for the rest as well.
verdict-discretion =
    .word = Left to the court.
    .certain = On what you told us, a point decides on which the court has a choice.
    .open = A point decides that is not settled or on which practice is split. At best it is { $best }, at worst { $worst }.
    .next = Read the arguments for and against below. Ask a lawyer in China how the court in question sees the point, before you spend money on the application.
verdict-not-yet =
    .word = Not yet.
    .certain = On what you told us, something is missing that can be put right. An application today would be dismissed, and you could file again later.
    .open = This is expected: something is missing that can be put right. At best it is { $best }, at worst { $worst }.
    .next = Cure the defect named below first. Then come back and change that one answer; your other answers stay. Keep the time limit in mind.
verdict-no-basis =
    .word = No basis today.
    .certain = On what you told us, a Chinese court would dismiss the application. It would decide nothing about the judgment itself.
    .open = This is expected: a Chinese court would dismiss the application and decide nothing about the judgment itself. At best it is { $best }, at worst { $worst }.
    .next = The reason below says what would have to be shown. A new suit in China on the same claim may be open; the foreign judgment can serve as evidence there.
verdict-refused =
    .word = Refused.
    .certain = On what you told us, at least one ground of refusal applies, and one is enough.
    .open = This is expected, because one ground of refusal is enough. At best it is { $best }, at worst { $worst }.
    .next = The reason below says what would change the answer, and what does not help. A new suit in China, or property of the debtor in another country, may remain.
verdict-other-procedure =
    .word = Another procedure.
    .certain = On what you told us, this document goes another way than a foreign court judgment.
    .open = This is expected: the document goes another way than a foreign court judgment. At best it is { $best }, at worst { $worst }.
    .next = Read below which rules apply. If you chose the wrong kind of document, change that answer; the others stay.
verdict-cannot-say =
    .word = Cannot say yet.
    .certain = Points that matter are still open, so nothing more can be said today.
    .open = It may still end anywhere from { $best } to { $worst }.
    .next = Answer what is still open, or find the paper that is named first below. Each answer can only narrow the result, never widen it.

## The roads

route-award =
    .title = Foreign arbitral award
    .headline = An arbitral award has rules of its own. It is not a foreign court judgment in the sense of this checker.
    .about = Awards made in another Convention State follow the New York Convention, in force for China since 1987, and the Civil Procedure Law. Awards from Hong Kong, Macau and Taiwan have instruments of their own.
    .next = Keep the award, the arbitration agreement and translations of both ready. A lawyer in China can tell you which court takes the application. The period is two years here as well.
route-insolvency =
    .title = Foreign insolvency decision
    .headline = A foreign insolvency decision has rules of its own. It is not an ordinary foreign judgment in the sense of this checker.
    .about = The Enterprise Bankruptcy Law, in force since 1 June 2007, has its own conditions: a treaty or reciprocity, public policy, and no harm to the lawful interests of creditors in China. Chinese courts have recognised such decisions.
    .next = Collect the decision, the proof that it is effective, and a list of property in China. Ask a lawyer in China before you file, also about the revision of that law.
route-divorce =
    .title = Foreign divorce
    .headline = The dissolution of a marriage has rules of its own. Neither a treaty nor reciprocity is needed.
    .about = Divorces from States without a treaty follow two sets of provisions of the Supreme People’s Court, of 1991 and 2000; a treaty prevails where there is one. Property, maintenance and custody are outside them and follow the general rules.
    .next = Keep the decree, the proof that it is effective, and a Chinese translation ready. If neither former spouse is a Chinese citizen, no court procedure is provided; ask the marriage registry.
route-hong-kong =
    .title = Judgment from Hong Kong
    .headline = A Hong Kong judgment is not a foreign judgment. An arrangement of its own governs it.
    .about = For most judgments given since 29 January 2024 the Arrangement of that day applies, and family judgments have followed their own Arrangement since 15 February 2022. Older judgments may fall under the Arrangement of 2008. No reciprocity is needed.
    .next = Ask the Hong Kong court for a sealed copy and for its certificate that the judgment is effective and enforceable. Then ask a lawyer in the mainland which Arrangement covers the judgment.
route-macau =
    .title = Judgment from Macau
    .headline = A Macau judgment is not a foreign judgment. An arrangement of its own governs it.
    .about = The Arrangement with Macau has been in force since 1 April 2006 and covers judgments given after 20 December 1999. It has its own grounds of refusal, and no reciprocity is needed.
    .next = Ask the Macau court for a sealed copy and for proof of service and effect. Then ask a lawyer in the mainland where the debtor lives or has property.
route-taiwan =
    .title = Judgment from Taiwan
    .headline = A judgment from Taiwan is not a foreign judgment. Provisions of the Supreme People’s Court govern it.
    .about = Provisions on civil judgments of courts in the Taiwan region apply; their present text has been in force since 1 January 2025. They have their own grounds of refusal, and no reciprocity is needed.
    .next = Ask the court in Taiwan for the judgment and for the certificate of finality (判决确定证明书). Then ask a lawyer in the mainland about the form of the papers.
route-treaty =
    .title = By treaty
route-reciprocity =
    .title = By reciprocity, without a treaty
route-undetermined =
    .title = The road is not known yet

## The stages, with the court's question

stage-basis =
    .title = Legal basis
    .question = Is there a treaty, or reciprocity, with that State?
stage-decision =
    .title = Kind of decision
    .question = Is it a civil or commercial decision on the merits?
stage-finality =
    .title = Finality
    .question = Is it effective where it was given?
stage-jurisdiction =
    .title = Jurisdiction
    .question = Was that court entitled to take the case?
stage-due-process =
    .title = Summons and hearing
    .question = Was the debtor lawfully summoned and heard?
stage-conflicts =
    .title = Conflicting decisions
    .question = Does another decision or case on the same dispute stand in the way?
stage-policy =
    .title = Public policy
    .question = Does it respect the basic principles of Chinese law and the public interest?
stage-amount =
    .title = Sums
    .question = Which sums can be recovered?
stage-time =
    .title = Time limit
    .question = Is there still time to apply?

## Marks beside a finding

status-passed = Passed
status-fails = Not met
    .bars = Blocks
    .dismisses = Bars for now
    .severs = Cuts off a part
    .redirects = Other rules apply
status-open = Open
    .unknown = Open. You told us that you do not know
    .unasked = Open. Not answered yet
status-contested = Left to the court
status-not-applicable = Does not arise

authority-treaty = Treaty
authority-statute = Statute
authority-interpretation = Judicial interpretation
authority-summary = Conference summary: policy, not law
authority-case = Reported case: practice, not law
authority-opinion = Opinion: the text is silent, and we know of no ruling

burden-applicant = You have to show this.
burden-debtor = As a rule the debtor raises and proves this; the court may look at it as well.
burden-court = The court looks at this itself.

trust-p = text read
trust-p-part = Text read in part
trust-s = From a secondary source, text not read
trust-m = Not re-read by us: check before relying on it

leaning-for = Practice, or the better view, leans towards recognition.
leaning-against = Practice, or the text, leans against recognition.
leaning-split = Practice is split, or there is none: the court decides.

finding-not-applicable = This does not arise in your case.

## The time limit

limitation-last_day =
    .title = The last day to apply
    .none = No date can be named yet. It needs the day on which the judgment took effect, or the last day for performance.
    .runs-from = The period runs from { $date }.
    .from-effective_date = The period runs from the day on which the judgment took effect, { $date }.
    .from-judgment_date = You did not give the day on which the judgment took effect. We count from its own date, { $date }: the safe day can only be too early.
    .from-performance_due = The period runs from the last day for performance, { $date }.
    .last = The last safe day is { $date }.
    .range = The last day lies between { $earliest } and { $latest }. Plan with the first of these: it is the safe one.
    .passed = The last day has passed. You may still show an act that started the period anew; and if the debtor does not object, whether the court may raise the point is not settled.
    .restarts = The period starts anew with a demand that reaches the debtor, a payment or promise of the debtor, a settlement, a lawsuit or arbitration, or an application for enforcement. After a settlement in execution it runs from the last day that the settlement sets.
    .restarted = By your answers it started anew on { $date }. Rely on this only if you can prove that day.
    .obstacle = An obstacle in the last six months stops the period. By your answers it lasted until { $date }; two texts differ on the time left afterwards, so apply at once.
    .holiday = If the last day is a holiday, the period ends on the next working day. The day shown here is the day by the calendar, which is the safe one.
    .old = Before 1 April 2008 the period was six months between legal persons and one year in other cases. The first day shown is the shorter period, the last day the longer.

## Notices

notice-history = This answer follows the law as it stood on { $date }, not the law of today.
notice-stale = The law in this checker was last reviewed on { $date }. That is long past: check for changes before you rely on the answer.
notice-reciprocity-at-odds = You said that nothing speaks for reciprocity, but our records show a precedent. The answer follows the record.
notice-refused-there = A court of that State has refused a Chinese judgment for want of reciprocity. The cases are listed below.
notice-treaty-unread = We have not read the whole treaty ({ $country }). Where it may speak and we do not know, the general statute is used; have the treaty checked.
notice-origin-unknown = Without the place of the court, neither treaty nor reciprocity can be checked. The answer stays wide until you name it.
notice-old-limitation = On that day the period was six months between legal persons and one year in other cases. The shorter one is shown.
notice-contradiction = Your answers contradict the law of that day in one point. Where a court has made a finding, the finding prevails.
notice-business-doubtful = There is a treaty, but its chapter on judgments may leave business claims out. A later protocol was not seen by us. Prepare proof of reciprocity as well.
