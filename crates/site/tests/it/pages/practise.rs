//! The cases to practise on: each with the route that the rules give it.

use super::{LIBRARY, in_every_area};
use crate::html_pieces::{Piece, elements, own_tag, said, tags};
use guidance::{Audience, Case, Route, decide};
use std::collections::BTreeSet;

/// The section of a case on a page.
fn section<'p>(page: &'p [Piece], case: &Case) -> &'p [Piece] {
    let named = |section: &&&[Piece]| tags(section).any(|tag| tag.get("id") == Some(&case.id));
    let sections = elements(page, |tag| tag.is("practise"));
    let found: Vec<_> = sections.iter().filter(named).collect();
    assert_eq!(found.len(), 1, "{}", case.id);
    found[0]
}

fn audience(case: &Case) -> Audience {
    LIBRARY.guide.audience(case.answers.setting.as_ref())
}

#[test]
fn every_case_is_there_with_the_route_that_is_decided_and_every_deciding_reason() {
    for (area, page) in in_every_area("practise") {
        let sections = elements(page, |tag| tag.is("practise"));
        assert_eq!(sections.len(), LIBRARY.cases.len(), "{}", area.id);
        for case in &LIBRARY.cases {
            let section = section(page, case);
            let read = said(section);
            assert!(read.contains(&case.title) && read.contains(&case.story));
            let decision = decide(&LIBRARY.guide.rules, &case.answers);
            let shown: Vec<_> = tags(section)
                .filter_map(|tag| tag.get("data-route"))
                .collect();
            assert_eq!(shown, [decision.route.slug()], "{}", case.id);
            let deciding = decision.reasons.iter();
            for reason in deciding.filter(|reason| reason.route == decision.route) {
                let because = reason.because.to(audience(case));
                assert!(read.contains(because), "{}: {because}", case.id);
            }
        }
    }
}

#[test]
fn what_is_suggested_stands_where_only_a_choice_reveals_it() {
    for (_, page) in in_every_area("practise") {
        for case in &LIBRARY.cases {
            let section = section(page, case);
            let answers = elements(section, |tag| tag.is("practise__answer"));
            assert_eq!(answers.len(), 1, "{}", case.id);
            let answer = said(answers[0]);
            let tempting = case.tempting.as_deref().unwrap_or_default();
            assert!(answer.contains("The rules suggest: ") && answer.contains(tempting));
            let before = said(section).replace(&answer, "");
            assert!(!before.contains("The rules suggest") && !before.contains(tempting));
        }
    }
}

#[test]
fn every_case_has_five_choices_that_no_browser_remembers() {
    for (area, page) in in_every_area("practise") {
        let mut names = BTreeSet::new();
        for case in &LIBRARY.cases {
            let section = section(page, case);
            let inputs: Vec<_> = tags(section).filter(|tag| tag.name == "input").collect();
            let values = inputs.iter().map(|tag| tag.get("value"));
            assert_eq!(
                Vec::from_iter(values),
                Route::ALL.map(|route| Some(route.slug()))
            );
            for input in inputs {
                assert_eq!(input.get("type"), Some("radio"), "{}", case.id);
                assert_eq!(input.get("autocomplete"), Some("off"), "{}", case.id);
                assert_eq!(input.get("checked"), None, "{}", case.id);
                names.insert(input.get("name"));
            }
            for advice in &LIBRARY.guide.advice {
                assert!(said(section).contains(advice.name.to(audience(case))));
            }
        }
        assert_eq!(names.len(), LIBRARY.cases.len(), "{}", area.id);
        assert!(said(page).contains("Nothing you choose is scored, kept or sent."));
    }
}

#[test]
fn every_reason_cites_a_source() {
    for (_, page) in in_every_area("practise") {
        for case in &LIBRARY.cases {
            let decision = decide(&LIBRARY.guide.rules, &case.answers);
            let reasons = decision.reasons.iter();
            let reasons = reasons.filter(|reason| reason.route == decision.route);
            let cited: usize = reasons.map(|reason| reason.sources.len()).sum();
            let links = tags(section(page, case)).filter(|tag| tag.is("cite"));
            assert!(cited > 0, "{}", case.id);
            assert_eq!(links.count(), cited, "{}", case.id);
        }
    }
}

#[test]
fn the_answers_of_a_case_are_read_as_sentences() {
    for (_, page) in in_every_area("practise") {
        for case in &LIBRARY.cases {
            let list = elements(section(page, case), |tag| tag.is("practise__said"));
            let sentences = elements(list[0], |tag| tag.name == "li");
            let answers = &case.answers;
            let about: usize = answers.by_need.values().map(|said| said.len()).sum();
            let expected = 1 + answers.by_question.len() + about + answers.signs.len();
            assert_eq!(sentences.len(), expected, "{}", case.id);
            for sentence in sentences {
                assert!(
                    said(sentence).ends_with('.'),
                    "{}: {}",
                    case.id,
                    said(sentence)
                );
            }
        }
    }
}

#[test]
fn practitioners_come_first_and_each_sees_the_words_of_their_own() {
    for (_, page) in in_every_area("practise") {
        let headings = elements(page, |tag| tag.name == "h2");
        let ids = headings
            .iter()
            .filter_map(|heading| own_tag(heading).get("id"));
        assert_eq!(
            Vec::from_iter(ids),
            ["at-work", "as-a-neighbour", "sources"]
        );
        let all = said(page);
        // Where the heading stands; a link to it stands above.
        let (work, rest) = all
            .rsplit_once("If you are a neighbour, relative or friend")
            .unwrap();
        for case in &LIBRARY.cases {
            let own = if audience(case).asked_as() == Audience::Public {
                rest
            } else {
                work
            };
            assert!(own.contains(&case.story), "{}", case.id);
        }
    }
}

#[test]
fn every_case_says_what_is_tempting_and_whether_that_is_right() {
    let mut titles = BTreeSet::new();
    let (mut low, mut high, mut right) = (0, 0, 0);
    for case in &LIBRARY.cases {
        let (id, title) = (&case.id, &case.title);
        assert!(titles.insert(title), "two cases are called {title}");
        let tempting = case.tempting.as_deref().unwrap_or_default();
        let (thought, verdict) = tempting.split_once("”: ").unwrap_or_default();
        assert!(thought.starts_with('“'), "{id}: {tempting}");
        let is = |word: &str| usize::from(verdict.contains(word));
        assert!(is("too low") + is("too high") > 0, "{id}: {tempting}");
        low += is("too low");
        high += is("too high");
        right += usize::from(verdict.starts_with("right "));
        // Nothing is higher than 999, nor lower than to record.
        match decide(&LIBRARY.guide.rules, &case.answers).route {
            Route::Emergency => assert_eq!(is("too high"), 0, "{id}"),
            Route::Review => assert_eq!(is("too low"), 0, "{id}"),
            _ => {}
        }
    }
    assert!(low > 10 && high > 10 && right > 0, "{low}, {high}, {right}");
    assert!(LIBRARY.cases.len() >= 44);
}

#[test]
fn the_cases_tell_of_every_kind_of_need() {
    let signs = &LIBRARY.guide.rules.signs;
    let ticked = LIBRARY.cases.iter().flat_map(|case| &case.answers.signs);
    let ticked: BTreeSet<_> = ticked.collect();
    let kinds = signs.iter().filter(|sign| ticked.contains(&sign.id));
    let kinds: BTreeSet<_> = kinds.map(|sign| sign.kind()).collect();
    assert_eq!(kinds, BTreeSet::from(guidance::Kind::ALL));
}
