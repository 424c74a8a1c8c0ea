//! How long one answer takes, and one choice of the next question, over the decided cases.
//!
//! Compared with what a bare walk over the same rules costs: the findings by Kleene logic alone, without interval, reasons or
//! texts. Run by `cargo xtask bench`.

#[path = "../tests/support/cases.rs"]
mod cases;

use criterion::{Criterion, criterion_group, criterion_main};
use exequatur::assess::{assess, next_questions};
use exequatur::facts::{Atom, Facts, odds};
use exequatur::law::{LAW, rules};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The floor: each rule's condition once, facts looked up in place.
fn bare_walk(facts: &Facts, on: exequatur::day::Day) -> usize {
    rules::on(on).filter(|(rule, _)| rule.fails.eval(&|atom: &Atom| odds::of_facts(facts, atom)).is_known()).count()
}

fn answers(criterion: &mut Criterion) {
    let cases = cases::decided();
    let mut group = criterion.benchmark_group("all decided cases, one after the other");
    group.sample_size(20).measurement_time(Duration::from_secs(4)).warm_up_time(Duration::from_secs(1));
    group.bench_function("assess with full explanation", |bench| {
        bench.iter(|| cases.iter().map(|case| assess(&case.facts, &LAW, case.on).findings.len()).sum::<usize>())
    });
    group.bench_function("next questions", |bench| bench.iter(|| cases.iter().map(|case| next_questions(&case.facts, &LAW, case.on).len()).sum::<usize>()));
    group.bench_function("bare walk over the rules", |bench| bench.iter(|| cases.iter().map(|case| bare_walk(&case.facts, case.on)).sum::<usize>()));
    group.finish();
}

/// The slowest case of each kind, as the median of some runs: the figure that the goal of 5 ms speaks of.
#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn worst(_: &mut Criterion) {
    let median = |run: &dyn Fn()| {
        let mut times: Vec<Duration> = (0..15)
            .map(|_| {
                let start = Instant::now();
                run();
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        times[times.len() / 2]
    };
    let mut slowest = [(Duration::ZERO, String::new()), (Duration::ZERO, String::new())];
    for case in cases::decided() {
        let times = [
            median(&|| {
                black_box(assess(&case.facts, &LAW, case.on));
            }),
            median(&|| {
                black_box(next_questions(&case.facts, &LAW, case.on));
            }),
        ];
        for (slot, time) in slowest.iter_mut().zip(times) {
            if slot.0 < time {
                *slot = (time, case.id.clone());
            }
        }
    }
    println!("slowest decided case, assess with full explanation: {:?} ({})", slowest[0].0, slowest[0].1);
    println!("slowest decided case, next questions: {:?} ({}); the goal is 5 ms", slowest[1].0, slowest[1].1);
}

criterion_group!(benches, answers, worst);
criterion_main!(benches);
