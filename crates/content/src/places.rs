//! The places in pages about this site, such as `{{ proof }}`.

use super::checker::ItemChecker;
use super::suggest;
use guidance::about::{Block, Component, Value};
use std::ops::Range;

/// Each component, its name, and the page that shows it.
const COMPONENTS: [(Component, &str, &str); 12] = [
    (Component::Areas, "areas", "areas"),
    (Component::Changes, "changes", "changes"),
    (Component::Citations, "citations", "assurance"),
    (Component::Drawing, "drawing", "assurance"),
    (Component::Edition, "edition", "assurance"),
    (
        Component::OutsideHigher,
        "outside-higher-cases",
        "assurance",
    ),
    (Component::OutsideSources, "outside-documents", "assurance"),
    (Component::Promises, "promises", "assurance"),
    (Component::Proof, "proof", "assurance"),
    (Component::Sources, "sources", "sources"),
    (Component::Weight, "weight", "assurance"),
    (Component::Widget, "widget", "embedding"),
];

/// Each value and its name.
const VALUES: [(Value, &str); 11] = [
    (Value::Checked, "checked"),
    (Value::Contacts, "contacts"),
    (Value::OutsideAgree, "outside-agree"),
    (Value::OutsideCases, "outside-cases"),
    (Value::OutsideHigher, "outside-higher"),
    (Value::RecalledSources, "recalled-sources"),
    (Value::Ring999, "ring-999"),
    (Value::SelfTest, "self-test"),
    (Value::UnconfirmedContacts, "unconfirmed-contacts"),
    (Value::WeakSources, "weak-sources"),
    (Value::WorkedCases, "worked-cases"),
];

/// Returns the component of this name.
pub(crate) fn component(name: &str) -> Option<Component> {
    let mut all = COMPONENTS.into_iter();
    all.find_map(|(component, known, _)| (known == name).then_some(component))
}

/// Returns the value of this name. Reports a name that is not one.
pub(crate) fn value(name: &str, span: Range<usize>, checker: &ItemChecker<'_>) -> Option<Value> {
    let mut all = VALUES.into_iter();
    let found = all.find_map(|(value, known)| (known == name).then_some(value));
    let called = &checker.called;
    if found.is_none() && component(name).is_some() {
        let message = format!("{called} has the component `{name}` inside other text");
        let help = format!("put `{{{{ {name} }}}}` in a paragraph of its own, outside lists");
        checker.report(span, message, help);
    } else if found.is_none() {
        let components = COMPONENTS.into_iter().map(|(_, name, _)| name);
        let names = VALUES.into_iter().map(|(_, name)| name).chain(components);
        let message = format!("{called} has an unknown place `{name}`");
        checker.report(span, message, suggest::did_you_mean(name, names));
    }
    found
}

/// Reports each component that a page should show and does not, shows twice, or shows
/// although it belongs to another page.
pub(crate) fn check(page: &str, blocks: &[Block], checker: &ItemChecker<'_>) {
    for (component, name, home) in COMPONENTS {
        let found = blocks.iter();
        let found = found.filter(|block| **block == Block::Component(component));
        let place = format!("`{{{{ {name} }}}}`");
        let (fault, help) = match (found.count(), home == page) {
            (0, false) | (1, true) => continue,
            (0, true) => ("has no", format!("add a line {place}")),
            (_, true) => ("has more than one", "keep one of them".to_owned()),
            (_, false) => ("cannot fill", format!("remove it: it belongs to `{home}`")),
        };
        checker.report(0..0, format!("{} {fault} {place}", checker.called), help);
    }
}
