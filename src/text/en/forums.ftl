### Where to sue or arbitrate, for who holds nothing yet: the forums, and what to see to while the case runs.
### Each precaution stands on the rules named beside it in `src/assess/forums.rs`; notes R-27 to R-70, HK-06 to HK-23, AW-06 to AW-12.

forum-title = Where to sue or arbitrate
    .about = Nothing has been decided yet. This is what China would do with a decision of each forum, by the law of the day of this answer, if nothing disputed turns up.
forum-against = What stands in the way
forum-court =
    .place = Court: { $country }
forum-arbitration =
    .place = Arbitration with its seat in: { $country }
    .anywhere = Arbitration with its seat in a State of the New York Convention
forum-mainland = Court or arbitration on the mainland of China
    .what = No recognition is needed. Judgments of mainland courts and awards made on the mainland are enforced there directly, under rules of their own.
forum-now = Do this now
    .about = What is missed while the case runs can hardly be repaired after the decision.

precaution-exclusive = Do not sue elsewhere over what only mainland courts may decide: rights in land on the mainland, its ports, an estate there, the organs of a company set up there, or the validity of a right granted there after examination.
precaution-connection = Sue where the dispute has a connection: the debtor’s domicile, the place of performance or of the harm. Ask the court to state on what its jurisdiction rests. A clause for a court without any link may not be enough.
precaution-choice = Keep to the clause on courts. If it names another court alone, the judgment can be refused. A debtor who takes part without objection has probably given the clause up: have that put on record.
precaution-arbitration = If there is an arbitration clause, arbitrate, or have the debtor give the clause up in writing. A debtor who stays away has not given it up.
precaution-agreement = Keep the original of the arbitration agreement, with proof of who signed it and by what authority.
precaution-talks = Take the steps that the contract asks for before arbitration, such as talks, and keep proof of each.
precaution-tribunal = Have the tribunal appointed exactly as agreed, in number and manner, and follow the agreed procedure. Put each change that both sides accept in writing.
precaution-notice = Send each notice of the arbitration to the agreed address, and keep proof that it arrived. Give the debtor time to answer.
precaution-summons = Do not rely on the debtor’s absence. Have the summons served lawfully and in good time, keep the certificate, and ask that the judgment itself states how and when it was served.
precaution-channel = Serve a debtor on the mainland through the central authority of the Hague Convention or through the treaty; without either, through diplomatic channels. Post, courier and private delivery into the mainland are not accepted, and e-mail is not settled.
precaution-scope = Keep the claims within what was submitted to arbitration, and ask for a decision on each claim apart.
precaution-punitive = Ask for each head of damages as a sum of its own, with the calculation of the actual loss. From a judgment, damages above the loss can be cut off; in one sum with it they are hard to tell apart.
precaution-service = Have the judgment itself served on a debtor on the mainland through the official channel, and let the time for appeal run from there. Post is not accepted.
precaution-finality = Order a sealed copy, and the court’s certificate that the judgment has taken effect, as soon as they can be had. Except from Hong Kong, a judgment that can still be appealed against is not enough.
precaution-time = Write down the time limit: two years to apply in China, as a rule from the last day that the decision sets for performance or, if it sets none, from the day on which it takes effect.
