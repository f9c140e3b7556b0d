//! Conditions: the levels at which they hold, and the levels of the metrics.

use super::{questions, sample};
use crate::fixture::{If, Named, all, answers, any, count, sign, sign_count, when};
use guidance::{MetricIndex, Rules, Seriousness, Settles, Sign, SignCount, Threshold};

#[test]
fn a_threshold_holds_at_its_level_and_above_only() {
    for at_least in 0..=4 {
        for level in 0..=4 {
            let threshold = Threshold {
                metric: MetricIndex(1),
                at_least,
            };
            // Its own metric is looked at, not those beside it.
            let levels = [4, level, 0];
            assert_eq!(
                threshold.holds(&levels),
                level >= at_least,
                "{level} of at least {at_least}"
            );
        }
    }
}

#[test]
fn a_threshold_on_a_measure_that_is_not_there_does_not_hold() {
    let threshold = Threshold {
        metric: MetricIndex(3),
        at_least: 0,
    };
    assert!(!threshold.holds(&[4, 4, 4]));
    assert!(!threshold.holds(&[]));
}

#[test]
fn every_part_of_a_condition_must_hold() {
    const THREE: &[Named] = &[
        ("danger", "yes"),
        ("often", "sometimes"),
        ("explanation", "none"),
    ];
    let both = If {
        all: &[("danger", "not-sure")],
        any: &[("often", "sometimes"), ("explanation", "none")],
        count: (0, &[]),
    };
    let all_parts = If {
        count: (2, THREE),
        ..both
    };
    // The levels of danger, often, explanation; then whether each kind holds.
    let check = |levels: [u8; 3], expected: [bool; 7]| {
        let conditions = [
            all(THREE),
            any(THREE),
            count(1, THREE),
            count(2, THREE),
            count(3, THREE),
            both,
            all_parts,
        ];
        let held = conditions.map(|condition| when(&questions(), condition).holds(&levels));
        assert_eq!(held, expected, "{levels:?}");
    };
    let (y, n) = (true, false);
    //               all  any  1 of 2 of 3 of both every
    check([0, 0, 0], [n, n, n, n, n, n, n]);
    check([2, 0, 0], [n, y, y, n, n, n, n]);
    check([0, 2, 0], [n, y, y, n, n, n, n]);
    check([0, 0, 2], [n, y, y, n, n, n, n]);
    check([1, 2, 0], [n, y, y, n, n, y, n]);
    check([2, 1, 0], [n, y, y, n, n, n, n]);
    check([2, 2, 0], [n, y, y, y, n, y, y]);
    check([1, 2, 2], [n, y, y, y, n, y, y]);
    check([0, 3, 2], [n, y, y, y, n, n, n]);
    check([2, 3, 2], [y, y, y, y, y, y, y]);
}

/// A sign of each seriousness besides those of the fixture, and of each sort that
/// an explanation does not settle.
fn of_every_sort() -> Rules {
    let mut rules = sample();
    let more = |id: &str, level: Seriousness, settled_by: Settles| Sign {
        settled_by,
        ..sign(id, level)
    };
    rules.signs.extend([
        more("small-1", Seriousness::Minor, Settles::Explanation),
        more("severe-1", Seriousness::Severe, Settles::Explanation),
        more("small-fact", Seriousness::Emerging, Settles::Nothing),
        more("fact", Seriousness::Significant, Settles::Nothing),
        more("grave-fact", Seriousness::Severe, Settles::Nothing),
        more("now-fact", Seriousness::Immediate, Settles::Nothing),
        more("bruise", Seriousness::Severe, Settles::Doctor),
        Sign {
            request: true,
            ..more("no-bed", Seriousness::Severe, Settles::Nothing)
        },
    ]);
    rules
}

#[test]
fn signs_are_counted_by_their_seriousness_and_three_are_many() {
    let rules = of_every_sort();
    let check = |ticked: &[&str], expected: [u8; 9]| {
        let answers = answers(&[], ticked);
        let counts = SignCount::ALL.map(|count| sign_count(&rules, &answers, count));
        assert_eq!(counts, expected, "{ticked:?}");
        // The sign counts stand after the questions, in the same order.
        let levels = answers.levels(&rules);
        assert_eq!(levels[3..], expected, "{ticked:?}");
        for count in SignCount::ALL {
            let at = rules.metric_of(count);
            assert_eq!(levels[at], sign_count(&rules, &answers, count));
        }
        for (wide, narrow) in SignCount::WITHIN {
            assert!(sign_count(&rules, &answers, wide) >= sign_count(&rules, &answers, narrow));
        }
    };
    // Any, emerging, significant, severe, immediate; unsettled, unsettled and
    // severe; injuries; requests.
    check(&[], [0; 9]);
    check(&["small-1"], [1, 0, 0, 0, 0, 0, 0, 0, 0]);
    check(&["early-1"], [1, 1, 0, 0, 0, 0, 0, 0, 0]);
    check(&["serious-1"], [1, 1, 1, 0, 0, 0, 0, 0, 0]);
    check(&["severe-1"], [1, 1, 1, 1, 0, 0, 0, 0, 0]);
    check(&["now-1"], [1, 1, 1, 1, 1, 0, 0, 0, 0]);
    check(
        &["early-1", "serious-1", "now-1"],
        [3, 3, 2, 1, 1, 0, 0, 0, 0],
    );
    check(
        &["early-1", "early-2", "early-3"],
        [3, 3, 0, 0, 0, 0, 0, 0, 0],
    );
    check(
        &["early-1", "early-2", "early-3", "early-4"],
        [3, 3, 0, 0, 0, 0, 0, 0, 0],
    );
    check(
        &["now-1", "now-2", "now-3", "now-4", "serious-1"],
        [3, 3, 3, 3, 3, 0, 0, 0, 0],
    );
    // What nothing settles counts twice where it is serious, and not below.
    check(&["small-fact"], [1, 1, 0, 0, 0, 0, 0, 0, 0]);
    check(&["fact"], [1, 1, 1, 0, 0, 1, 0, 0, 0]);
    check(&["grave-fact"], [1, 1, 1, 1, 0, 1, 1, 0, 0]);
    check(&["now-fact"], [1, 1, 1, 1, 1, 1, 1, 0, 0]);
    check(&["fact", "severe-1"], [2, 2, 2, 1, 0, 1, 0, 0, 0]);
    // An injury and a request are no signs of neglect of their level.
    check(&["bruise"], [0, 0, 0, 0, 0, 0, 0, 1, 0]);
    check(&["no-bed"], [0, 0, 0, 0, 0, 0, 0, 0, 1]);
    check(
        &["bruise", "no-bed", "early-1"],
        [1, 1, 0, 0, 0, 0, 0, 1, 1],
    );
}

#[test]
fn the_tallies_are_named_as_rules_name_them() {
    let names = SignCount::ALL.map(SignCount::slug);
    let expected = [
        "any-signs",
        "emerging-signs",
        "significant-signs",
        "severe-signs",
        "immediate-signs",
        "unsettled-signs",
        "unsettled-severe-signs",
        "injury-signs",
        "request-signs",
    ];
    assert_eq!(names, expected);
}

#[test]
fn a_question_without_an_answer_counts_as_its_content_says() {
    let rules = sample();
    let check = |chosen: &[(&str, &str)], expected: [u8; 3]| {
        let levels = answers(chosen, &[]).levels(&rules);
        assert_eq!(levels[..3], expected, "{chosen:?}");
    };
    check(&[], [0, 1, 1]);
    check(&[("danger", "no")], [0, 1, 1]);
    check(&[("danger", "yes")], [2, 1, 1]);
    check(&[("often", "once")], [0, 0, 1]);
    check(&[("explanation", "checked")], [0, 1, 0]);
    check(
        &[("often", "most-days"), ("explanation", "none")],
        [0, 3, 2],
    );
}
