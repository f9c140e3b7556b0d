//! The rules, and the floor beneath them.

use super::audience::RawWording;
use super::document::Document;
use super::item::{self, Text, Texts};
use super::subject::{Desk, Subject};
use super::thresholds::RawWhen;
use guidance::{Floor, Promise, Rule, When};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: Text,
    when: Spanned<RawWhen>,
    route: Text,
    #[serde(default)]
    harm_likely: bool,
    because: RawWording,
    sources: Texts,
}

/// Every rule.
pub(crate) fn rules(desk: Desk<'_>, document: &Document<'_>) -> Vec<Rule> {
    document.each(desk, "rule", rule)
}

fn rule(raw: &RawRule, subject: &Subject<'_>) -> Option<Rule> {
    let id = subject.id(&raw.id);
    let route = subject.word("leads to a route", &raw.route);
    let when = subject.when("when", &raw.when);
    check_informs(raw, &when, subject);
    let rule = Rule {
        when,
        harm_likely: raw.harm_likely,
        because: subject.wording("because", &raw.because),
        sources: subject.sources(&raw.sources),
        id: id?,
        route: route?,
    };
    Some(rule)
}

/// What only informs adds to what is said; a rule may not rest on it.
fn check_informs(raw: &RawRule, when: &When, subject: &Subject<'_>) {
    let asked = &subject.desk.names.questions;
    let looked_at = when.thresholds().map(|one| usize::from(one.measure.0));
    let informs = looked_at
        .filter_map(|at| asked.get(at))
        .find(|one| one.informs);
    if let Some(question) = informs {
        let what = format!(
            "{} rests on question `{}`, which only informs",
            subject.called, question.id
        );
        let mend = "take it out of `when`, or take `informs` away from the question";
        subject.problem(raw.when.span(), what, mend);
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPromise {
    id: Text,
    says: Text,
    when: Spanned<RawWhen>,
    route: Text,
}

/// Every floor that the rules promise to keep. The proof holds them to it.
pub(crate) fn promises(desk: Desk<'_>, document: &Document<'_>) -> Vec<Promise> {
    document.each(desk, "promise", |raw: &RawPromise, subject| {
        let id = subject.id(&raw.id);
        let route = subject.word("promises a route", &raw.route);
        Some(Promise {
            says: subject.prose("says", &raw.says),
            when: subject.when("when", &raw.when),
            id: id?,
            route: route?,
        })
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFloor {
    route: Text,
    because: RawWording,
    sources: Texts,
}

/// What holds where no rule does.
pub(crate) fn floor(desk: Desk<'_>, document: &Document<'_>) -> Option<Floor> {
    let raw = document.table("floor")?;
    let subject = Subject::called(desk, document.file, "the floor", raw.span());
    let raw: RawFloor = item::read(&subject, raw)?;
    let route = subject.word("leads to a route", &raw.route);
    let floor = Floor {
        because: subject.wording("because", &raw.because),
        sources: subject.sources(&raw.sources),
        route: route?,
    };
    Some(floor)
}
