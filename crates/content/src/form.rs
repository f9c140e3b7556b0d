//! The forms of the values that authors write: how each is deserialised, with its range
//! in the file, and what the JSON Schema says of it.

mod forms;

use forms::{Day, NonEmpty, OneOf, Text, Thresholds};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use toml::{Spanned, Value};

pub(crate) use forms::{Digits, Email, Name, Time, WebAddress, Whole};

/// A value and its range in the file. The form is what the JSON Schema says of it.
pub(crate) struct At<T, F = T> {
    value: Spanned<T>,
    form: PhantomData<F>,
}

/// A text that people read.
pub(crate) type Prose = At<String, Text>;
/// A name of something in the content.
pub(crate) type Id = At<String, Name>;
/// One or more names.
pub(crate) type Ids = List<Id>;
/// The name of one variant of an enum of the domain.
pub(crate) type Word<T> = At<String, OneOf<T>>;
/// One or more variants.
pub(crate) type Words<T> = List<Word<T>>;
/// A list that may not be empty.
pub(crate) type List<T> = At<Vec<T>, NonEmpty<T>>;
/// A value that should be a date.
pub(crate) type Date = At<Value, Day>;
/// The address of a page on the web.
pub(crate) type Address = At<String, WebAddress>;
/// Questions and sign counts, each with the level from which it holds.
pub(crate) type RawThresholds = At<BTreeMap<Id, Id>, Thresholds>;

impl<T, F> Deref for At<T, F> {
    type Target = Spanned<T>;

    fn deref(&self) -> &Spanned<T> {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>, F> Deserialize<'de> for At<T, F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Spanned::deserialize(deserializer)?;
        let form = PhantomData;
        Ok(Self { value, form })
    }
}

impl<T, F: JsonSchema> JsonSchema for At<T, F> {
    fn schema_name() -> Cow<'static, str> {
        F::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        F::json_schema(generator)
    }
}

// Derived, these would ask the same of the form.
impl<T: fmt::Debug, F> fmt::Debug for At<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: fmt::Display, F> fmt::Display for At<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.get_ref().fmt(f)
    }
}

impl<T: PartialEq, F> PartialEq for At<T, F> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq, F> Eq for At<T, F> {}

impl<T: Ord, F> PartialOrd for At<T, F> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord, F> Ord for At<T, F> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.get_ref().cmp(other.value.get_ref())
    }
}
