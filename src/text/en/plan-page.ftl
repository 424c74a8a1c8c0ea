# What the page says around the plan: headings, labels and fields. The plan's own lines stand in plan.ftl.

plan-page =
    .title = What to do next
    .now = If you apply: the days to keep, the court, the papers, what it costs, and how long it takes.
    .once-cured = Not yet: first cure what is missing. The plan below holds once that is done.
    .while-open = The answer is still open. This is the plan if you apply.
    .stays = What you tick and type here stays on this page and never changes the answer above.
    .contents = Parts of the plan
    .unsaid = Not said
    .yes = Yes
    .no = No

plan-page-days =
    .title = Days to keep
    .day = { $weekday }, { $date }
    .settlement = Last safe day to go on with execution after a settlement
    .save = Save the days as a calendar file
    .file = Made on this device. It holds days only, nothing of your case.
    .later = Days that come later: a ruling, a freeze, a settlement
    .later_hint = Enter a day when it has come. Its deadline is then counted.
    .served = The ruling was served on you
    .frozen = Property was frozen
    .settled = Last day of a settlement

plan-page-court =
    .ask = Name the places, and the court follows
    .debtor = Province of the debtor’s domicile
    .applicant = Province of your own domicile, if in mainland China
    .property = Provinces in which the debtor has property

plan-page-papers =
    .ask = Who applies
    .who = You are
    .person = A person
    .company = A company or another body
    .home = Country of your own papers
    .signed-abroad = Will a power of attorney be signed outside China?
    .citizen = Are you a Chinese citizen who lives abroad?
    .count = { $ticked } of { $count } ticked
    .list = Tick what you have
    .from = From
    .form = Form
    .proof = Formality
    .translation = Translation

plan-page-fees =
    .ask = The sum
    .amount = Sum that you ask for, in yuan
    .amount_wrong = Enter an amount in figures, for example 1,000,000.
    .rate = Official rate: yuan for one { $currency }
    .rate_wrong = Enter a rate in figures, for example 7.1.
    .rated = Day of the rate
    .enter = Enter the sum that you ask for, and the fee is counted step by step.
    .no-rate = Enter the rate, and the fee is counted.
    .interest = Days of late payment
    .interest_wrong = Enter a number of days.
    .asked = You ask for { $amount }.
    .left_out = Left out, as it cannot be recognised: { $amount }.
    .paid = Left out, as it is paid: { $amount }.
    .late = Extra interest for late payment
    .extra = Who pays late owes extra interest on what is left, at the earliest from the recognition ruling. Interest that the judgment awards is left out of the count.
    .late_ask = Count it
    .range = { $least } to { $most }
    .on = The tariff applied to { $amount }
    .slice = Part of the sum
    .rate_of = Rate
    .fee = Fee
    .first = The first { $amount }
    .next = The next { $amount }
    .flat = flat
    .percent = { $rate } %
    .together = Together
    .most = Together, limited by the tariff
    .practices = How courts charge
    .at-filing = When you file
    .later = Later
    .unsettled = Not settled

plan-page-freeze =
    .fee = The fee follows the tariff and is at most { $most }, borne by you. Enter the sum above, and it is counted.
    .security = Security is a condition for foreign judgments, usually an insurer’s letter. It can be up to 30 % of the sum.
    .renew = Ask for renewal seven days before the freeze ends.
    .ask = Freezing property
    .wish = Do you wish to freeze property?

plan-page-reach =
    .measures = What it reaches
    .spared = What it must leave

plan-page-remains =
    .after-no = What remains when this judgment cannot be enforced by this road.
    .open = It turns on:{ " " }
    .ask = What would open a road
    .in-hong-kong = May the debtor have property in Hong Kong?
    .debtor-company = Is the debtor a company?
    .cooperates = Does the debtor co-operate?
