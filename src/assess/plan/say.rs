//! What to say of each line of a plan: message keys and values, for every face alike.

use super::calendar::Event;
use super::{Asked, PaperLine, PeriodLine, Rate};
use crate::day;
use crate::facts::Amount;
use crate::law::plan::courts::{Choice, Court};
use crate::law::plan::days::Rolled;
use crate::law::plan::fees::{Compare, Fee, Fen, Money, Step};
use crate::law::plan::papers::{Authentication, Why};
use crate::law::plan::stages::{Durations, Time, term};
use crate::law::plan::{Borne, Region, Translation, Unit};
use crate::law::records::JurisdictionId;
use crate::text::{Arg, Date, Text};
use std::borrow::Cow;

/// The key `plan.<kind>-<id>`.
pub fn key(kind: &str, id: &str) -> Cow<'static, str> {
    Cow::Owned(["plan.", kind, "-", id].concat())
}

/// The message `plan.<kind>-<id>`, as of a paper, a step, an issuer.
pub fn named(kind: &str, id: &str) -> Text {
    Text::new(key(kind, id))
}

/// A sum in yuan.
pub fn yuan(fen: Fen) -> Arg {
    Arg::Amount { currency: Cow::Borrowed("CNY"), decimal: Amount(fen).decimal() }
}

/// A day.
pub fn date(day: day::Day) -> Arg {
    Arg::Date(Date::day((day.year(), day.month(), day.of_month())))
}

fn number(number: u16) -> Arg {
    Arg::Number(i64::from(number))
}

/// Hundredths as a decimal: 150 is `1.5`.
pub fn per_cent(rate: i64) -> Arg {
    let text = Amount(rate).decimal();
    Arg::Plain(if text.contains('.') { text.trim_end_matches('0').to_owned() } else { text })
}

/// A sum, or a range.
pub fn money(money: Money) -> Text {
    match money {
        Money::Exact(fen) => Text::new("plan.fees.exact").with("amount", yuan(fen)),
        Money::Range(least, most) => Text::new("plan.fees.between").with("least", yuan(least)).with("most", yuan(most)),
    }
}

/// What a fee comes to: the sum of its lines, or the range where no sum is counted.
pub fn total(fee: &Fee) -> Text {
    match fee.total {
        Money::Exact(fen) if fee.capped => Text::new("plan.fees.capped").with("fee", yuan(fen)),
        Money::Exact(fen) if !fee.steps.is_empty() => Text::new("plan.fees.sum").with("fee", yuan(fen)),
        Money::Exact(fen) => Text::new("plan.fees.exact").with("amount", yuan(fen)),
        Money::Range(least, most) => Text::new("plan.fees.range").with("least", yuan(least)).with("most", yuan(most)),
    }
}

/// A line of a fee.
pub fn step(step: Step) -> Text {
    match step {
        Step::Flat { up_to, fee } => Text::new("plan.fees.flat").with("upto", yuan(up_to)).with("fee", yuan(fee)),
        // Shown to the fen; the sum is rounded once, at the end.
        Step::Slice { part, rate, gives } => Text::new("plan.fees.slice")
            .with("part", yuan(part))
            .with("rate", per_cent(rate))
            .with("fee", yuan(Fen::try_from((gives + 5_000) / 10_000).unwrap_or(Fen::MAX))),
    }
}

/// Who bears a fee.
pub fn borne(borne: Borne) -> Text {
    Text::new(["plan.fees.borne-", borne.name()].concat())
}

/// What is asked in one currency.
pub fn asked(sum: &Asked) -> Arg {
    Arg::Amount { currency: Cow::Owned(sum.code().to_owned()), decimal: sum.amount.decimal() }
}

/// At which rate a currency was converted.
pub fn rate(rate: &Rate) -> Text {
    let code = core::str::from_utf8(&rate.currency).unwrap_or_default();
    let text = Text::new(if rate.day.is_some() { "plan.fees.rate" } else { "plan.fees.rate-undated" });
    let text = text.with("currency", Arg::Plain(code.to_owned())).with("rate", Arg::Plain(decimal(rate.millionths)));
    match rate.day {
        Some(day) => text.with("date", date(day)),
        None => text,
    }
}

/// Millionths as a decimal: 7 100 000 is `7.1`.
fn decimal(millionths: i64) -> String {
    let mut text = (millionths / 1_000_000).to_string();
    let rest = millionths % 1_000_000;
    if rest != 0 {
        let digits = (1_000_000 + rest).to_string();
        text.push('.');
        text.push_str(digits.trim_start_matches('1').trim_end_matches('0'));
    }
    text
}

/// Recognition beside a suit.
pub fn compare(compare: Compare) -> Text {
    let by = compare.suit_costs_more_by();
    let key = match by {
        0 => "plan.compare.equal",
        1.. => "plan.compare.recognition-cheaper",
        _ => "plan.compare.suit-cheaper",
    };
    Text::new(key).with("amount", yuan(by.abs()))
}

/// The place of a court, as "the intermediate court of the debtor's domicile".
pub fn place(choice: &Choice) -> Text {
    named("place", choice.place.name())
}

/// The court in place of the intermediate court, if there is or may be one.
pub fn court(choice: &Choice) -> Option<Text> {
    let special = |id: &str| Arg::Text(named("special", id));
    match choice.court {
        Court::Intermediate => None,
        Court::Maritime => Some(Text::new("plan.place-maritime")),
        Court::Special(id) => Some(named("special", id)),
        Court::MaybeSpecial { id, part: false, .. } => Some(Text::new("plan.court.if-financial").with("court", special(id))),
        Court::MaybeSpecial { id, part: true, kind_certain } => {
            let covers = Arg::Text(Text::new([key("special", id).as_ref(), ".covers"].concat()));
            let text = if kind_certain { "plan.court.if-part" } else { "plan.court.if-financial-part" };
            Some(Text::new(text).with("court", special(id)).with("covers", covers))
        }
    }
}

/// The formality of a paper.
pub fn proof(line: &PaperLine) -> Text {
    let country = |text: &'static str| with_country(Text::new(text), line.country);
    match line.proof {
        Authentication::None => Text::new("plan.proof-none"),
        Authentication::Evidence => Text::new("plan.proof-evidence"),
        Authentication::CourtSeal => Text::new("plan.proof-court-seal"),
        Authentication::InterRegional => Text::new("plan.proof-inter-regional"),
        Authentication::CrossStrait => Text::new("plan.proof-cross-strait"),
        Authentication::ChineseMission => Text::new("plan.proof-chinese-mission"),
        Authentication::CountryUnknown => Text::new("plan.proof-country-unknown"),
        Authentication::AsTheTreatySays => country("plan.proof-treaty"),
        Authentication::Exempt => country("plan.proof-exempt"),
        Authentication::ThirdState => country("plan.proof-third-state"),
        Authentication::Apostille { from } => country("plan.proof-apostille").with("date", date(from)),
        Authentication::Legalisation(Why::NotParty) => country("plan.proof-legalisation-not-party"),
        Authentication::Legalisation(Why::NotWithChina) => country("plan.proof-legalisation-not-with-china"),
        Authentication::Legalisation(Why::NotYet(from)) => country("plan.proof-legalisation-not-yet").with("date", date(from)),
    }
}

fn with_country(text: Text, country: Option<JurisdictionId>) -> Text {
    match country {
        Some(country) => text.with("country", Arg::Country(Cow::Borrowed(country.code()))),
        None => text,
    }
}

/// The translation of a paper; nothing where it needs none.
pub fn translation(translation: Translation) -> Option<Text> {
    let key = match translation {
        Translation::None => return None,
        Translation::Chinese => "plan.papers.translation",
        Translation::ChineseSealed => "plan.papers.translation-sealed",
        Translation::ChineseCertified => "plan.papers.translation-certified",
        Translation::CourtMade => "plan.papers.translation-court",
    };
    Some(Text::new(key))
}

/// How long a step takes.
pub fn time(time: Time) -> Text {
    let span = |key: &'static str, least, most| Text::new(key).with("least", number(least)).with("most", number(most));
    match time {
        Time::Unknown => Text::new("plan.steps.unknown"),
        Time::Text { least, most, unit: Unit::Months } => span("plan.steps.text-months", least, most),
        Time::Text { least, most, .. } => span("plan.steps.text-days", least, most),
        Time::Practice { least, most, unit: Unit::Months } => span("plan.steps.practice-months", least, most),
        Time::Practice { least, most, .. } => span("plan.steps.practice-days", least, most),
        Time::Counted { least, most, average, cases, year } => span("plan.steps.counted", least, most)
            .with("average", number(average))
            .with("cases", number(cases))
            // A year is no quantity: it is not grouped.
            .with("year", Arg::Plain(year.to_string())),
    }
}

/// How long decided cases took.
pub fn durations(durations: &Durations) -> Text {
    let count = Arg::Number(i64::try_from(durations.count()).unwrap_or(i64::MAX));
    match durations.median() {
        Some(median) => Text::new("plan.steps.cases")
            .with("count", count)
            .with("shortest", number(durations.shortest()))
            .with("longest", number(durations.longest()))
            .with("median", number(median)),
        None => Text::new("plan.steps.cases-few").with("count", count).with("days", Arg::List(durations.days.iter().map(|days| number(*days)).collect())),
    }
}

/// Remarks on the end of a period, in order; none where it ends on a working day of a year whose days off are entered.
pub fn remarks(end: Rolled) -> Vec<Text> {
    let moved = end.moved.map(|moved| Text::new("plan.deadline.moved").with("nominal", date(end.nominal)).with("date", date(moved)));
    let year = Arg::Plain(end.nominal.year().to_string());
    let not_known = (!end.known).then(|| Text::new("plan.deadline.not-known").with("year", year));
    moved.into_iter().chain(not_known).collect()
}

/// The title of an event.
pub fn summary(event: &Event) -> Text {
    Text::new([key("calendar", event.key).as_ref(), ".summary"].concat())
}

/// What an event is about; `on` is the day of whose law the plan speaks.
pub fn description(event: &Event, on: day::Day) -> Text {
    // The article is that of the text of 2023; before it the same period stood elsewhere, or was another.
    let earlier = event.key == "apply" && term(event.key, on).is_none();
    let part = if earlier { ".description-earlier" } else { ".description" };
    Text::new([key("calendar", event.key).as_ref(), part].concat()).with("date", date(on))
}

/// How long a period is.
pub fn length(line: &PeriodLine) -> Text {
    Text::new(["plan.periods.length-", line.unit.name()].concat()).with("count", number(line.length))
}

/// A province, by its name.
pub fn region(region: Region) -> Text {
    named("region", &region.name().to_lowercase())
}

/// The extra interest of so many days.
pub fn double_interest(days: u32, fen: Fen) -> Text {
    Text::new("plan.fees.double-interest").with("count", Arg::Number(i64::from(days))).with("amount", yuan(fen))
}
