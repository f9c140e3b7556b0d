//! The rules, and the floor beneath them.

use super::audience::RawWording;
use super::document::Document;
use super::item::{self, Text, Texts};
use super::subject::{Desk, Subject};
use super::thresholds::RawWhen;
use guidance::{Floor, Rule};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: Text,
    when: Spanned<RawWhen>,
    route: Text,
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
    let rule = Rule {
        when: subject.when("when", &raw.when),
        because: subject.wording("because", &raw.because),
        sources: subject.sources(&raw.sources),
        id: id?,
        route: route?,
    };
    Some(rule)
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
