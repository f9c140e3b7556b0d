//! The catalogue of messages: a Fluent file, read here and nowhere else. Each message
//! becomes a text with a mark for each value that is inserted.

use super::diagnostics::DiagnosticSink;
use super::language::Language;
use super::source::File;
use super::suggest;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use guidance::words::{Message, mark};
use guidance::{PageWords, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The greatest depth to which messages may include one another.
const DEEPEST: usize = 8;

/// Returns all messages: those of the tool and those of the pages. Reports what is
/// wrong with them; such a message is incomplete or empty.
pub(crate) fn messages(
    file: &File,
    language: Language,
    sink: &DiagnosticSink,
) -> (Words, PageWords) {
    let resource = parse(file, sink);
    let catalog = Catalog::of(&resource, file, language, sink);
    catalog.check_names();
    sets(|message| catalog.text(message))
}

fn sets(text: impl Fn(&Message) -> String) -> (Words, PageWords) {
    let tool = Words::MESSAGES.each_ref().map(&text);
    let pages = PageWords::MESSAGES.each_ref().map(&text);
    (
        Words::of(tool.to_vec()).expect("a text for each message"),
        PageWords::of(pages.to_vec()).expect("a text for each message"),
    )
}

/// Parses the file. Reports each syntax error.
fn parse<'a>(file: &'a File, sink: &DiagnosticSink) -> Resource<&'a str> {
    parser::parse(&*file.text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let message = format!("this is not Fluent: {}", error.kind);
            let help = "write one message per line, like `go-on = Continue`; a value is inserted like { $this }";
            sink.add(file, error.pos, message, help);
        }
        resource
    })
}

/// The messages and terms of a file, by name. The name of a term begins with a hyphen.
struct Catalog<'a> {
    file: &'a File,
    language: Language,
    sink: &'a DiagnosticSink,
    texts: BTreeMap<String, (&'a str, &'a Pattern<&'a str>)>,
}

/// The text of one message, and the values that it has used.
#[derive(Default)]
struct Resolver {
    text: String,
    used: BTreeSet<usize>,
}

impl<'a> Catalog<'a> {
    fn of(
        resource: &'a Resource<&'a str>,
        file: &'a File,
        language: Language,
        sink: &'a DiagnosticSink,
    ) -> Self {
        let mut catalog = Self {
            file,
            language,
            sink,
            texts: BTreeMap::new(),
        };
        for entry in &resource.body {
            let (name, written, pattern, attributes) = match entry {
                Entry::Message(one) => {
                    let name = one.id.name.to_owned();
                    (name, one.id.name, one.value.as_ref(), &one.attributes)
                }
                Entry::Term(one) => {
                    let name = format!("-{}", one.id.name);
                    (name, one.id.name, Some(&one.value), &one.attributes)
                }
                _ => continue,
            };
            if let Some(attribute) = attributes.first() {
                let error = format!("`{name}` has an attribute, which is not supported");
                catalog.report(attribute.id.name, error, "make it a message of its own");
            }
            let Some(pattern) = pattern else {
                let error = format!("`{name}` has no text");
                catalog.report(written, error, "write it after the equals sign");
                continue;
            };
            if catalog.texts.contains_key(&name) {
                let error = format!("`{name}` is defined twice");
                catalog.report(written, error, "remove one");
                continue;
            }
            catalog.texts.insert(name, (written, pattern));
        }
        catalog
    }

    /// Reports messages in the file that the code does not know.
    fn check_names(&self) {
        let known = || Words::MESSAGES.iter().chain(&PageWords::MESSAGES);
        let known: BTreeSet<String> = known().map(Message::id).collect();
        for (name, (written, _)) in &self.texts {
            if !name.starts_with('-') && !known.contains(name) {
                let error = format!("there is no message `{name}` in the interface");
                let known = known.iter().map(String::as_str);
                let help = suggest::did_you_mean_or(name, known, || "remove it".to_owned());
                self.report(written, error, help);
            }
        }
    }

    /// Returns the text of a message that the code knows.
    fn text(&self, message: &Message) -> String {
        let id = message.id();
        let Some((written, pattern)) = self.texts.get(&id) else {
            if self.file.complete {
                let error = format!(
                    "message `{id}` is missing from {}",
                    self.file.shown().display()
                );
                let given: Vec<String> = message.given.iter().map(|one| shown(one)).collect();
                let help = match given.as_slice() {
                    [] => format!("add a line `{id} = …`"),
                    given => format!("add a line `{id} = …` that uses {}", given.join(", ")),
                };
                self.sink.add(self.file, 0..0, error, help);
            }
            return String::new();
        };
        let mut resolver = Resolver::default();
        self.read(message, written, pattern, 0, &mut resolver);
        for (at, given) in message.given.iter().enumerate() {
            if !resolver.used.contains(&at) {
                let error = format!("message `{id}` does not use {}", shown(given));
                self.report(written, error, "put it where it belongs in the sentence");
            }
        }
        resolver.text
    }

    /// Adds a pattern to a text. `written` is the place to show for an error that has
    /// no better one.
    fn read(
        &self,
        message: &Message,
        written: &'a str,
        pattern: &'a Pattern<&'a str>,
        depth: usize,
        resolver: &mut Resolver,
    ) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    if let Some(control) =
                        value.chars().find(|one| one.is_control() && *one != '\n')
                    {
                        let error =
                            format!("there is a control character {control:?} in this text");
                        self.report(value, error, "remove it");
                    }
                    resolver.text.push_str(&self.language.transform(value));
                }
                PatternElement::Placeable { expression } => {
                    self.put_in(message, written, expression, depth, resolver);
                }
            }
        }
    }

    fn put_in(
        &self,
        message: &Message,
        written: &'a str,
        expression: &'a Expression<&'a str>,
        depth: usize,
        resolver: &mut Resolver,
    ) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let given = message.given;
                if let Some(at) = given
                    .iter()
                    .position(|one| one.replace('_', "-") == id.name)
                {
                    resolver.used.insert(at);
                    resolver.text.push(mark(at));
                    return;
                }
                let error = format!("message `{}` is not given `${}`", message.id(), id.name);
                let help = match given {
                    [] => "it is given nothing; write the text without it".to_owned(),
                    given => suggest::did_you_mean(id.name, given.iter().copied()),
                };
                self.report(id.name, error, help);
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                let text = unescape_unicode_to_string(value);
                resolver.text.push_str(&self.language.transform(&text));
            }
            Expression::Inline(InlineExpression::MessageReference { id, .. }) => {
                self.refer(message, id.name, id.name.to_owned(), depth, resolver);
            }
            Expression::Inline(InlineExpression::TermReference { id, .. }) => {
                self.refer(message, id.name, format!("-{}", id.name), depth, resolver);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.put_in(message, written, expression, depth, resolver);
            }
            _ => {
                let error = format!(
                    "`{written}` uses a select expression or a function call, which is not supported"
                );
                let help = "write words that fit every number, like `Ticked: { $count }`";
                self.report(written, error, help);
            }
        }
    }

    /// Includes another message or a term.
    fn refer(
        &self,
        message: &Message,
        written: &'a str,
        name: String,
        depth: usize,
        resolver: &mut Resolver,
    ) {
        let Some((_, pattern)) = self.texts.get(&name) else {
            let error = format!("there is no `{name}` to include here");
            let names = self.texts.keys().map(String::as_str);
            let help =
                suggest::did_you_mean_or(&name, names, || "add it, or write the words".to_owned());
            return self.report(written, error, help);
        };
        if depth == DEEPEST {
            let error = format!("`{name}` includes itself");
            return self.report(written, error, "write its words here instead");
        }
        self.read(message, written, pattern, depth + 1, resolver);
    }

    fn report(&self, written: &'a str, error: impl Into<String>, help: impl Into<String>) {
        self.sink
            .add(self.file, span(&self.file.text, written), error, help);
    }
}

/// Returns the name of a value as the catalogue writes it.
fn shown(given: &str) -> String {
    format!("{{ ${} }}", given.replace('_', "-"))
}

/// Returns the range of a part of a text in it.
fn span(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let start = start.min(text.len());
    start..(start + part.len()).min(text.len())
}
