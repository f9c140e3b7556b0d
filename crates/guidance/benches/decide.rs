//! Times a decision, and the search for changes that would raise it, over the
//! real rules with every question answered and every sign ticked that leaves
//! room for more.

#![allow(missing_docs, reason = "criterion writes functions of its own")]

use criterion::{Criterion, criterion_group, criterion_main};
use guidance::{Answers, Guide, Seriousness, decide, raises};
use std::hint::black_box;
use std::path::Path;

/// The guide as phones read it. Needs a built site: `cargo xtask build`.
fn guide() -> Guide {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
    let files = std::fs::read_dir(&dist).expect("dist/, made by `cargo xtask build`");
    let guide = files
        .filter_map(Result::ok)
        .map(|file| file.path())
        .find(|path| path.extension().is_some_and(|kind| kind == "bin"))
        .expect("the guide's file in dist/");
    let bytes = std::fs::read(guide).expect("the guide's file");
    postcard::from_bytes(&bytes).expect("a guide of this edition")
}

/// The largest set of answers that is not 999 already: all early signs, and the
/// least worrying option of every question.
fn largest(guide: &Guide) -> Answers {
    let early = guide
        .rules
        .signs
        .iter()
        .filter(|sign| sign.level == Seriousness::Emerging);
    let mut answers = Answers {
        setting: guide.settings.last().map(|setting| setting.id.clone()),
        signs: early.map(|sign| sign.id.clone()).collect(),
        signs_seen: true,
        ..Answers::default()
    };
    for question in &guide.rules.questions {
        if let Some(least) = question.choice(0) {
            answers.choose(question.id.clone(), least.id.clone());
        }
    }
    answers
}

fn benchmarks(criterion: &mut Criterion) {
    let guide = guide();
    let answers = largest(&guide);
    criterion.bench_function("decide", |bencher| {
        bencher.iter(|| decide(black_box(&guide.rules), black_box(&answers)));
    });
    criterion.bench_function("what would raise it", |bencher| {
        bencher.iter(|| raises(black_box(&guide), black_box(&answers)));
    });
}

criterion_group!(all, benchmarks);
criterion_main!(all);
