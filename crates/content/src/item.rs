//! Reads one item of a TOML file into its raw form, in which every key is known and
//! none is missing. The values are checked after that.

use super::diagnostics::DiagnosticSink;
use super::source::File;
use super::suggest;
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

/// An item as parsed.
pub(crate) type Raw<'a> = Spanned<DeTable<'a>>;
/// A text and its range in the file.
pub(crate) type Text = Spanned<String>;

/// Returns the text at a key and its range, if there is one.
pub(crate) fn text_at<'t>(raw: &'t Raw<'_>, key: &str) -> Option<(&'t str, Range<usize>)> {
    let value = raw.get_ref().get(key)?;
    Some((value.get_ref().as_str()?, value.span()))
}

/// Returns the tables of the list at a key: `[[key]]`, or written inline.
pub(crate) fn tables_at<'a>(table: &DeTable<'a>, key: &str) -> Vec<Raw<'a>> {
    let list = table.get(key).and_then(|value| value.get_ref().as_array());
    let items = list.into_iter().flat_map(|list| list.iter());
    items.filter_map(table_of).collect()
}

/// Returns a value as a table, if it is one.
pub(crate) fn table_of<'a>(value: &Spanned<DeValue<'a>>) -> Option<Raw<'a>> {
    let table = value.get_ref().as_table()?;
    Some(Spanned::new(value.span(), table.clone()))
}

/// Reports a syntax error in a TOML file.
pub(crate) fn syntax(file: &File, error: &Error, sink: &DiagnosticSink) {
    let message = format!("this is not TOML: {}", error.message());
    let help = "fix this first; the rest of the file was not checked";
    sink.add(file, error.span().unwrap_or(0..0), message, help);
}

/// Reads an item. An unknown key is reported, then removed or taken for the key that it
/// resembles, so that the rest of the item is still checked.
pub(crate) fn read<R: DeserializeOwned>(
    name: &str,
    raw: Raw<'_>,
    report: impl Fn(Range<usize>, String, String),
) -> Option<R> {
    let header = raw.span();
    let mut table = raw.into_inner();
    loop {
        let value = Spanned::new(header.clone(), DeValue::Table(table.clone()));
        let error = match R::deserialize(ValueDeserializer::from(value)) {
            Ok(item) => return Some(item),
            Err(error) => error,
        };
        let span = error.span().unwrap_or_else(|| header.clone());
        let (message, help) = explain_serde_error(name, key_of(&table, &span), error.message());
        report(span.clone(), message, help);
        if !recover_unknown_field(&mut table, &span, error.message()) {
            return None;
        }
    }
}

/// Turns an error of serde into a message and a help text. `of` is the key in whose
/// value it is.
fn explain_serde_error(called: &str, of: Option<&str>, error: &str) -> (String, String) {
    let mut quoted = error.split('`').skip(1).step_by(2);
    if error.starts_with("unknown field") {
        let key = quoted.next().unwrap_or_default();
        let message = format!("{called} has an unknown key `{key}`");
        return (message, suggest::did_you_mean(key, quoted));
    }
    if error.starts_with("missing field") {
        let key = quoted.next().unwrap_or_default();
        return (format!("{called} has no `{key}`"), "add it".to_owned());
    }
    let whose = of.map_or_else(|| called.to_owned(), |key| format!("`{key}` of {called}"));
    let types = error.strip_prefix("invalid type: ");
    match types.and_then(|types| types.split_once(", expected ")) {
        Some((found, expected)) => (
            format!("{whose} has the wrong type, {found}"),
            format!("write {}", plain_type(expected)),
        ),
        None => {
            let message = format!("{whose} cannot be read: {error}");
            (
                message,
                "write it like the same key of other items".to_owned(),
            )
        }
    }
}

/// Returns the key whose value contains an error.
fn key_of<'t>(table: &'t DeTable<'_>, span: &Range<usize>) -> Option<&'t str> {
    let around = |value: &Spanned<DeValue<'_>>| {
        value.span().start <= span.start && span.end <= value.span().end
    };
    let mut pairs = table.iter();
    let pair = pairs.find(|(_, value)| around(value))?;
    Some(pair.0.get_ref())
}

/// Returns a plain name for the type that serde expected.
fn plain_type(expected: &str) -> &str {
    if expected.starts_with("struct") {
        "a table like `{ key = \"text\" }`"
    } else if expected.contains("sequence") {
        "a list like `[\"one\", \"two\"]`"
    } else if expected.contains("string") {
        "a text in quotation marks"
    } else if expected.contains("bool") {
        "true or false"
    } else {
        expected
    }
}

/// Removes or renames an unknown key of the item. Returns `false` if the error is a
/// different one.
fn recover_unknown_field(table: &mut DeTable<'_>, span: &Range<usize>, error: &str) -> bool {
    let unknown = error.starts_with("unknown field");
    let key = table.keys().find(|key| &key.span() == span).cloned();
    let (true, Some(key)) = (unknown, key) else {
        return false;
    };
    let value = table.remove(key.get_ref().as_ref());
    let known = error.split('`').skip(1).step_by(2).skip(1);
    let meant = suggest::closest(key.get_ref(), known).filter(|meant| !table.contains_key(*meant));
    if let (Some(meant), Some(value)) = (meant, value) {
        let meant = Cow::Owned(meant.to_owned());
        table.insert(Spanned::new(key.span(), meant), value);
    }
    true
}
