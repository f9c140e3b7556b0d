//! Tests the words that the public reads with a result: plain, and few.

use super::guide;
use guidance::{Advice, Audience, Line, Route};

/// Professional terms that a neighbour does not know, or that are not meant for one.
const OF_THE_WORK: [&str; 14] = [
    "safeguarding",
    "your lead",
    "your manager",
    "front door",
    "referral",
    "refer ",
    "chronology",
    "procedure",
    "policy",
    "threshold",
    "assessment",
    "early help",
    "lead worker",
    "consultation",
];

/// Returns everything that is said about a route to an audience.
fn read(advice: &Advice, audience: Audience) -> Vec<&str> {
    let lists: [&[Line]; 5] = [
        &advice.say,
        &advice.write_down,
        &advice.next,
        &advice.come_back,
        &advice.watch,
    ];
    let texts = [
        &advice.name,
        &advice.sentence,
        &advice.speak_to,
        &advice.consent,
    ];
    let lines = lists.into_iter().flatten();
    let lines = lines.filter_map(|line| line.to(audience));
    let texts = texts.into_iter().map(|text| text.to(audience));
    texts.chain(lines).collect()
}

fn words(texts: &[&str]) -> usize {
    texts
        .iter()
        .map(|text| text.split_whitespace().count())
        .sum()
}

#[test]
fn the_public_reads_no_words_of_the_work() {
    for advice in &guide().advice {
        for text in read(advice, Audience::Public) {
            let small = text.to_lowercase();
            let found = OF_THE_WORK.iter().find(|word| small.contains(*word));
            assert_eq!(found, None, "{:?}: {text}", advice.route);
        }
    }
}

#[test]
fn the_public_reads_less_than_a_practitioner() {
    for advice in &guide().advice {
        let of = |audience| words(&read(advice, audience));
        let (public, practitioner) = (of(Audience::Public), of(Audience::Practitioner));
        assert!(
            public < practitioner,
            "{:?}: {public} words for the public, {practitioner} for practitioners",
            advice.route
        );
    }
}

#[test]
fn whoever_is_not_sent_to_999_is_told_that_no_name_is_needed_and_when_it_is_999() {
    for route in Route::ALL {
        let advice = guide().advice(route).unwrap();
        let all = read(advice, Audience::Public).join(" ");
        assert!(all.contains("999"), "{route:?}");
        assert!(
            route == Route::Emergency || all.contains("name"),
            "{route:?}"
        );
    }
}
