//! Court fees to the fen.

use super::{day, with_sums};
use crate::support::facts;
use exequatur::assess::plan::{Asked, asked};
use exequatur::facts::{Amount, Facts, Head};
use exequatur::law::plan::fees::{Fen, Money, Quote, Request, Step, compare, double_interest, fee, parse_rate, quotes, rmb, security_most};
use exequatur::law::plan::{Charge, Road};

const TODAY: &str = "2026-11-24";

/// A sum as written, in fen.
fn fen(text: &str) -> Fen {
    Amount::parse(&text.replace(' ', "")).unwrap_or_else(|| panic!("`{text}` is no sum")).0
}

#[track_caller]
fn costs(number: u32, what: Charge, amount: &str, expected: &str, capped: bool) {
    let found = fee(what, Some(fen(amount)), day(TODAY)).expect("a tariff");
    assert_eq!((found.total, found.capped), (Money::Exact(fen(expected)), capped), "example {number}");
}

#[test]
fn the_tariff_of_recognition() {
    use Charge::Recognition;
    costs(42, Recognition, "9999.99", "50", false);
    costs(43, Recognition, "10 000", "50", false);
    costs(44, Recognition, "12345.67", "85.19", false);
    costs(45, Recognition, "100 000", "1 400", false);
    costs(46, Recognition, "500 000", "7 400", false);
    costs(47, Recognition, "1 000 000", "12 400", false);
    costs(48, Recognition, "5 000 000", "52 400", false);
    costs(49, Recognition, "5 000 001", "52 400.01", false);
    costs(50, Recognition, "8765432.10", "71 227.16", false);
    costs(51, Recognition, "10 000 000", "77 400", false);
    costs(52, Recognition, "50 000 000", "117 400", false);
    costs(53, Recognition, "100 000 000", "167 400", false);
    assert_eq!(fee(Recognition, None, day(TODAY)).unwrap().total, Money::Range(fen("50"), fen("500")), "example 54");
    costs(0, Recognition, "0", "50", false);
}

#[test]
fn the_other_tariffs() {
    costs(55, Charge::Preservation, "1 000", "30", false);
    costs(56, Charge::Preservation, "100 000", "1 020", false);
    costs(57, Charge::Preservation, "896 000", "5 000", false);
    costs(58, Charge::Preservation, "2 000 000", "5 000", true);
    costs(59, Charge::Suit, "1 000 000", "13 800", false);
    costs(60, Charge::Suit, "10 000 000", "81 800", false);
    costs(61, Charge::Suit, "100 000 000", "541 800", false);
    assert_eq!(fee(Charge::DivorceRecognition, None, day(TODAY)).unwrap().total, Money::Exact(fen("100")), "example 62");
}

#[test]
fn the_steps_add_up() {
    let found = fee(Charge::Recognition, Some(fen("1 000 000")), day(TODAY)).unwrap();
    let lines: Vec<(Fen, i128)> = found
        .steps
        .iter()
        .map(|step| match step {
            Step::Flat { up_to, fee } => (*up_to, i128::from(*fee) * 10_000),
            Step::Slice { part, gives, .. } => (*part, *gives),
        })
        .collect();
    let ten_thousandths = |yuan: &str| i128::from(fen(yuan)) * 10_000;
    assert_eq!(lines, [(fen("10 000"), ten_thousandths("50")), (fen("490 000"), ten_thousandths("7 350")), (fen("500 000"), ten_thousandths("5 000"))]);
    assert_eq!(found.total, Money::Exact(fen("12 400")));
}

#[test]
fn a_tariff_that_is_not_in_force_gives_nothing() {
    assert_eq!(fee(Charge::Recognition, Some(100), day("2007-03-31")), None);
    assert!(fee(Charge::Recognition, Some(100), day("2007-04-01")).is_some());
}

fn quoted(road: Road, recognition_only: bool, amount: Option<&str>) -> Vec<(&'static str, Money, Money, bool)> {
    let quote = |quote: Quote| {
        assert_eq!(quote.total.most(), quote.at_filing.most() + quote.later.most());
        (quote.practice, quote.at_filing, quote.later, quote.certain)
    };
    quotes(Request { road, recognition_only }, amount.map(fen), day(TODAY)).into_iter().map(quote).collect()
}

#[test]
fn the_ways_of_charging_stand_side_by_side() {
    let (range, tariff, nothing) = (Money::Range(fen("50"), fen("500")), Money::Exact(fen("12 400")), Money::Exact(0));
    let usual = ("tariff-at-filing", tariff, nothing, true);
    let many = ("flat-then-tariff", range, tariff, false);
    let twice = ("tariff-twice", tariff, tariff, false);
    assert_eq!(quoted(Road::Reciprocity, false, Some("1 000 000")), [usual, many, twice], "example 63");
    assert_eq!(quoted(Road::Award, false, Some("1 000 000")), [usual, many], "two fees are forbidden for awards");
    assert_eq!(quoted(Road::Award, true, Some("1 000 000")), [("tariff-at-filing", Money::Exact(fen("500")), nothing, true)]);
    assert_eq!(quoted(Road::Divorce, false, None), [("tariff-at-filing", Money::Exact(fen("100")), nothing, true)]);
    assert_eq!(quoted(Road::Insolvency, false, Some("1 000 000")), [("tariff-at-filing", range, nothing, true)]);
}

#[track_caller]
fn compared(number: u32, amount: &str, recognition: &str, suit: &str, by: i64) {
    let found = compare(fen(amount), day(TODAY)).unwrap();
    assert_eq!((found.recognition, found.suit), (fen(recognition), fen(suit)), "example {number}");
    assert_eq!(found.suit_costs_more_by(), by * 100, "example {number}");
}

#[test]
fn a_suit_on_the_same_sum() {
    compared(64, "2 200 000", "24 400", "24 400", 0);
    compared(65, "5 000 000", "52 400", "46 800", -5_600);
    compared(66, "7 800 000", "66 400", "66 400", 0);
    compared(67, "10 000 000", "77 400", "81 800", 4_400);
    compared(68, "10 000", "50", "50", 0);
}

#[test]
fn freezing_and_extra_interest() {
    costs(69, Charge::Preservation, "1 000 000", "5 000", true);
    assert_eq!(security_most(fen("1 000 000")), fen("300 000"), "example 69");
    assert_eq!(double_interest(fen("1 000 000"), 100), fen("17 500"), "example 70");
    assert_eq!(double_interest(fen("1 000 000"), 365), fen("63 875"), "example 71");
    assert_eq!(double_interest(fen("8765432.10"), 123), fen("188675.93"), "example 72");
}

#[test]
fn a_rate_is_a_decimal_with_at_most_six_places() {
    for (text, millionths) in [("7", 7_000_000), ("7.1", 7_100_000), ("0.045123", 45_123), ("1000", 1_000_000_000)] {
        assert_eq!(parse_rate(text), Some(millionths), "{text}");
    }
    for text in ["", ".", "7.", ".7", "0", "0.0", "-1", "7,1", "7.1234567", "1e3", "1000000000", "７"] {
        assert_eq!(parse_rate(text), None, "{text}");
    }
    assert_eq!(rmb(fen("100"), 7_100_000), fen("710"));
    assert_eq!(rmb(1, 45_123), 0, "half up to the fen: 0.045 fen");
    assert_eq!(rmb(100, 45_123), 5, "4.5 fen");
}

#[test]
fn what_is_asked_leaves_out_what_cannot_be_recognised_and_what_is_paid() {
    let sums = [
        (Head::Principal, "1000", b"USD", "250.50"),
        (Head::Interest, "100", b"USD", "0"),
        (Head::Punitive, "9000", b"USD", "0"),
        (Head::Fine, "5", b"CNY", "0"),
        (Head::Costs, "70", b"CNY", "0"),
    ];
    let amount = |text: &str| Amount(fen(text));
    let usd = Asked { currency: *b"USD", amount: amount("849.50"), interest: amount("100"), left_out: amount("9000"), paid: amount("250.50") };
    let cny = Asked { currency: *b"CNY", amount: amount("70"), interest: amount("0"), left_out: amount("5"), paid: amount("0") };
    assert_eq!(asked(Some(Road::Reciprocity), &with_sums(Facts::default(), &sums)), [usd, cny]);
    assert!(asked(None, &Facts::default()).is_empty());
}

#[test]
fn damages_above_the_loss_are_cut_where_the_text_says_so() {
    let left = |road, given: &str| asked(Some(road), &with_sums(facts(given), &[(Head::Punitive, "100", b"CNY", "0")])).first().map(|sum| sum.left_out.0);
    assert_eq!(left(Road::Treaty, ""), Some(10_000));
    assert_eq!(left(Road::HongKong, "matter = land"), Some(10_000));
    assert_eq!(left(Road::HongKong, "matter = ip-infringement"), Some(0), "HK-2024 Art 17");
    assert_eq!(left(Road::Award, ""), Some(0));
    assert_eq!(left(Road::Taiwan, ""), Some(0));
}
