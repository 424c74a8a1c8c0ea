### Words of controls and of the frame around every page. Short: they are fetched before the first question.

ui-brand = Judgment Checker
ui-publisher = China Justice Observer
ui-nav = Checker
ui-people = About and contact
ui-language = Language
ui-skip = Skip to the content
ui-continue = Continue
ui-back = Back
ui-later = I will come back to this
ui-or = or
ui-unknown = I do not know
    .help = You can go on now. The point stays open in your answer, and you can come back to it.
ui-look = Look for
ui-ask = Ask
ui-why = Why we ask
ui-proof = What proves it
ui-that_state = that State
ui-loading = This part is on its way.
ui-load_failed = A file did not arrive, or it belongs to another version of this page. Your answers are still here. Try again. If that does not help, load the page again: your answers are then lost.
ui-retry = Try again
ui-erase = Erase everything and start again
ui-result_title = The answer
ui-new_tab = (opens in a new tab)
ui-colon = :{ " " }
ui-articles = , Art. { $articles }
ui-so_far = See the answer so far
ui-questions_left = { $count ->
    [0] No question is left open
    [one] At most one question left
   *[other] At most { $count } questions left, often fewer
  }

ui-day = Day
ui-month = Month
ui-year = Year
ui-date_hint = For example 24 June 2025. A month and a year, or a year alone, will do.
ui-buddhist = This year looks like one of the Buddhist era. Do you mean { $year } of the common era?
ui-ahead = { $date } lies ahead. Is that right?
ui-odd_yes = Yes, go on with that
ui-odd_no = No, I will correct it

ui-places =
    .narrow = Narrow the list
    .hint = A name in any language, a code, or a part of the country, such as UK, 德国 or Ontario. You can also choose from the list at once.
    .count = { $count ->
        [one] One place fits.
       *[other] { $count } places fit.
      }
    .chosen = { " " }Chosen: { $country }.

ui-sums =
    .row = Sum { $count }
    .head = What for
    .amount = Amount awarded
    .currency = Currency, three letters
    .paid = Paid of it so far
    .add = Add another sum
    .remove = Remove this sum

ui-then = What each answer would do now
    .one = Only one outcome would be left: { $outcome }.
    .expected = Expected: { $outcome }. Between { $best } and { $worst }.
    .open = Anything from { $best } to { $worst }.
    .road = A road with rules of its own.
    .odds = This would contradict another of your answers.

ui-bracket =
    .title = Still possible
    .first = Each answer can only narrow the bracket. Silence never does.
    .best = best
    .worst = worst
    .only = the only one left
    .expected = expected
    .out = ruled out

ui-moved =
    .nothing = The outcome did not move.
    .one = Only one outcome is left: { $outcome }.
    .ends = Still possible now: from { $best } to { $worst }.
    .expected = The ends stay where they were. Expected now: { $outcome }.
    .unsaid = The ends stay where they were. What to expect can no longer be said.
    .road = The case now takes a road with rules of its own.

ui-review =
    .title = Your answers
    .lead = Change any of them. The others stay.
    .changed = You changed your answer to:{ " " }
    .may_stop = There is nothing more to ask. No question that is left can change the outcome.
    .road = The road
    .change = Change
    .answer = Answer
    .unanswered = Not answered yet
    .idle = No longer needed. It returns if it is needed again.
    .not_asked = Not asked yet
    .show = Show the answer
    .go_on = Go on with the questions

ui-clash =
    .title = Two of your answers cannot both be right
    .lead = Which one holds? We then ask you the other again. Nothing else is lost.
    .holds = This one holds

ui-kick = By the law of { $date }, from { $answers }; { $unknown }.
    .answers = { $count ->
        [one] one answer
       *[other] { $count } answers
      }
    .unknown = { $count ->
        [0] none is “I do not know”
        [one] one is “I do not know”
       *[other] { $count } are “I do not know”
      }
ui-between =
    .first = These questions decide most:
    .provided = These points can still move it:

ui-word =
    .recognised = Can be recognised.
    .part = Can be recognised in part.
    .discretion = Left to the court.
    .not-yet = Not yet.
    .no-basis = No basis today.
    .refused = Refused.
    .other-procedure = Another procedure.
    .cannot-say = Cannot say yet.

ui-foot =
    .what = What this is
    .what_text = A machine that applies published rules to your answers. It is not a lawyer, it gives no legal advice, and no court is bound by it.
    .where = Where your answers are
    .where_text = In this page only. Nothing that you answer is sent or stored. If you close the page, your answers are gone.
    .law = Which law
    .law_text = Law of mainland China, last reviewed on { $date }. Law version { $version }.
    .rules = Rulebook
    .countries = Countries
    .today = Today in China is { $date }.

error-title = There is a problem
error-prefix = Error:
error-choose = Choose an answer, or choose “I do not know”.
error-date_empty = Enter a date, or choose “I do not know”. A year alone will do.
error-year_missing = The year is missing. Enter it with four digits.
error-year = Enter the year with four digits, between 1900 and 2100.
error-month_missing = The month is missing. Without a month, leave the day empty as well.
error-month = Enter the month as a name, or as a number from 1 to 12.
error-day = Enter the day as a number from 1 to 31.
error-no_such_day = { $month } has { $days } days. Check the day.
error-amount = Enter an amount in figures, such as 1,240,000.50. Put no letters before or after it.
error-currency = Enter the currency as three letters, such as USD, EUR or CNY.
error-paid = More is marked as paid than was awarded. Check both amounts.

### The result. These words come with the reasons, after the first paint.

result-why = What decides it
result-path = The path through the court
result-all = All other findings, in the court’s order
result-open = What is still open
    .you = What you can still find out, or have to show
    .debtor = What the debtor could raise
    .court = What is left to the court
    .unknown = You told us that you do not know.
    .unasked = Not answered yet.
result-known = What is known between China and { $country }
    .count = { $count ->
        [one] One case or text is known to us. We compute no rate from it.
       *[other] { $count } cases and texts are known to us. We compute no rate from them.
      }
    .x-recognises-cn = A court there enforced a Chinese judgment.
    .cn-recognises-x = A Chinese court recognised a judgment from there.
    .cn-refuses-x = A Chinese court refused a judgment from there.
    .cn-dismisses-x = A Chinese court dismissed an application for a judgment from there.
    .x-refuses-cn = A court there refused a Chinese judgment.
    .instrument = A text between courts or governments.
    .insolvency = { " " }In insolvency, which is kept apart.
result-so_far = Passed so far, more is open
result-contents = On this page
result-paragraph = Paragraph{ " " }
result-more = More: who must prove it, and what the debtor may say
result-rule = This rule in the rulebook
result-law_says = What the law says
result-who_proves = Who must prove it
result-proof = What proves it
result-cure = What can be done
result-sentence = The words of the law
result-our_translation = { " " }Our translation.
result-debtor = What the debtor may say, and what answers it
result-you_said = You told us:
result-for = For recognition
result-against = Against it
result-practice = What courts have done
result-leaning = Where it leans
result-cases = Reported cases
result-treaty = Treaty on judicial assistance: { $country }
result-in_force_since = In force since { $date }
result-applied_since = Applied since { $date }
result-safe_day = Last safe day
result-day = { $date }
result-days_left = { $count ->
    [0] That is today.
    [one] One day from today
   *[other] { $count } days from today
  }
result-idle = { $count ->
    [one] One test does not arise in your case
   *[other] { $count } tests do not arise in your case
  }
result-road_note = The checker names this road and stops here today. That does not mean refusal.
result-which_law = The law behind this answer
result-law = Law version { $version }, last reviewed on { $reviewed }. The answer applies the law in force on { $date }.
result-law_day = As the law stood on
result-law_day_show = Show the answer for that day
result-law_day_today = Back to today
result-law_day_wrong = Enter a day from 9 April 1991 until today.
result-no_advice = This is not legal advice, and it makes you nobody’s client. Before you spend money on an application, show this page to a lawyer who practises in China.
result-plan = What to do next
result-plan_missing = What to do next could not be fetched: court, papers, fees, steps and days to keep. The answer above is whole without it. Check your connection.
result-print = Print, or save as PDF
result-to_review = Review your answers
