//! Checks items: their keys, their ids and what they refer to.

use super::diagnostics::DiagnosticSink;
use super::form::{Id, Ids};
use super::item::{self, Raw, Text, text_at};
use super::known_ids::KnownIds;
use super::source::File;
use super::suggest;
use super::symbols::SymbolTable;
use super::toml_file::Document;
use guidance::{BadId, PageWords, SourceId, Words};
use serde::de::DeserializeOwned;
use std::ops::Range;

/// Everything that a check needs: the ids that exist, the messages, and the list of
/// errors.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CheckContext<'a> {
    pub(crate) sink: &'a DiagnosticSink,
    pub(crate) names: &'a SymbolTable,
    /// The messages of the tool.
    pub(crate) words: Words,
    /// The messages of the pages.
    pub(crate) page_words: PageWords,
}

impl CheckContext<'_> {
    /// Reads and converts each item of the list `[[key]]`. Reports the items that
    /// cannot be read, and leaves them out.
    pub(crate) fn each<R: DeserializeOwned, T>(
        self,
        document: &Document<'_>,
        key: &str,
        convert: impl Fn(&R, &ItemChecker<'_>) -> Option<T>,
    ) -> Vec<T> {
        let items = document.items(key).into_iter();
        items
            .filter_map(|raw| {
                let checker = ItemChecker::of(self, document.file, key, &raw);
                convert(&checker.read(raw)?, &checker)
            })
            .collect()
    }
}

/// Checks one item, and reports what is wrong with it.
#[derive(Debug)]
pub(crate) struct ItemChecker<'a> {
    pub(crate) context: CheckContext<'a>,
    pub(crate) file: &'a File,
    /// The name of the item in diagnostics: "sign `n003`".
    pub(crate) called: String,
    /// The range at which the item begins.
    pub(crate) header: Range<usize>,
}

impl<'a> ItemChecker<'a> {
    /// Makes a checker for an item of a list. Its name in diagnostics is its id or, if
    /// it has none, its `name`.
    pub(crate) fn of(context: CheckContext<'a>, file: &'a File, noun: &str, raw: &Raw<'_>) -> Self {
        let name = text_at(raw, "id").or_else(|| text_at(raw, "name"));
        let called = match name {
            Some((name, _)) => format!("{noun} `{name}`"),
            None => format!("a {noun}"),
        };
        Self::called(context, file, called, raw.span())
    }

    /// Makes a checker for something with a name of its own.
    pub(crate) fn called(
        context: CheckContext<'a>,
        file: &'a File,
        called: impl Into<String>,
        header: Range<usize>,
    ) -> Self {
        Self {
            context,
            file,
            called: called.into(),
            header,
        }
    }

    /// Deserialises the item. Reports keys that are unknown, missing or of the wrong
    /// type.
    pub(crate) fn read<R: DeserializeOwned>(&self, raw: Raw<'_>) -> Option<R> {
        item::read(&self.called, raw, |span, message, help| {
            self.report(span, message, help);
        })
    }

    /// Makes a checker for a part of this item, under a name of its own.
    pub(crate) fn part(&self, called: String) -> Self {
        Self::called(self.context, self.file, called, self.header.clone())
    }

    /// Reports an error.
    pub(crate) fn report(
        &self,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.context.sink.add(self.file, span, message, help);
    }

    /// Returns an id. Reports one that is not well formed.
    pub(crate) fn id<T: TryFrom<String, Error = BadId>>(&self, id: &Text) -> Option<T> {
        match T::try_from(id.get_ref().clone()) {
            Ok(id) => Some(id),
            Err(BadId(text)) => {
                let message = format!("{} has an invalid id `{text}`", self.called);
                let help =
                    "use lowercase letters, digits and single hyphens, starting with a letter";
                self.report(id.span(), message, help);
                None
            }
        }
    }

    /// Returns an id as text, for types that hold it as a `String`.
    pub(crate) fn plain_id(&self, id: &Text) -> Option<String> {
        // Every kind of id has one form, so any of them can check it.
        self.id::<SourceId>(id).map(String::from)
    }

    /// Returns a reference to something that must be declared. `does` continues the
    /// sentence ("cites a source"); `place` is the file to declare it in.
    pub(crate) fn known<T: TryFrom<String, Error = BadId>>(
        &self,
        does: &str,
        name: &Text,
        declared: &KnownIds,
        place: &str,
    ) -> Option<T> {
        if declared.contains_or_incomplete(name.get_ref()) {
            return T::try_from(name.get_ref().clone()).ok();
        }
        let message = format!("{} {does} `{name}` that does not exist", self.called);
        let help = suggest::did_you_mean_or(name.get_ref(), declared.iter(), || {
            format!("use one from {place}, or add it there")
        });
        self.report(name.span(), message, help);
        None
    }

    /// Returns a source, which must be declared in `sources.toml`.
    pub(crate) fn source(&self, source: &Text) -> Option<SourceId> {
        if self.is_placeholder("source", source) {
            return None;
        }
        let sources = &self.context.names.sources;
        self.known("cites a source", source, sources, "content/sources.toml")
    }

    /// Returns the duties that a sign or an option calls by name.
    pub(crate) fn calls(&self, calls: &[Id]) -> Vec<String> {
        let duties = &self.context.names.duties;
        let place = "content/decision/duties.toml";
        let known = |name: &Id| self.known::<SourceId>("calls a duty", name, duties, place);
        calls.iter().filter_map(known).map(String::from).collect()
    }

    /// Returns the sources of an item. There must be at least one.
    pub(crate) fn sources(&self, sources: &Ids) -> Vec<SourceId> {
        if sources.get_ref().is_empty() {
            let message = format!("{} has no source in its `sources`", self.called);
            self.report(
                sources.span(),
                message,
                "cite where it was read; for our own advice, cite `ours`",
            );
        }
        let sources = sources.get_ref().iter();
        sources.filter_map(|source| self.source(source)).collect()
    }

    /// Reports a list that is empty.
    pub(crate) fn not_empty<T>(&self, field: &str, list: &[T], span: Range<usize>) {
        if list.is_empty() {
            let message = format!("{} has an empty `{field}`", self.called);
            self.report(span, message, "add at least one entry");
        }
    }
}
