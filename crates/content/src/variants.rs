//! The names of an enum's variants, as its deserialiser knows them.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;
use std::fmt;

/// Returns the variant of a name.
///
/// # Errors
/// Returns the names of all variants, if this is none of them.
pub(crate) fn read<T: for<'de> Deserialize<'de>>(name: &str) -> Result<T, &'static [&'static str]> {
    let deserializer: StrDeserializer<'_, NotAVariant> = name.into_deserializer();
    T::deserialize(deserializer).map_err(|NotAVariant(known)| known)
}

/// Returns the names of all variants.
pub(crate) fn names<T: for<'de> Deserialize<'de>>() -> &'static [&'static str] {
    read::<T>("").err().unwrap_or_default()
}

/// An error: the word is not one of these.
#[derive(Debug)]
struct NotAVariant(&'static [&'static str]);

impl serde::de::Error for NotAVariant {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

impl fmt::Display for NotAVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "none of {}", self.0.join(", "))
    }
}

impl std::error::Error for NotAVariant {}
