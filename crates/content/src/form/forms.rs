//! What the JSON Schema says of each form.

use super::super::variants;
use guidance::SignCount;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::borrow::Cow;
use std::marker::PhantomData;

macro_rules! form {
    ($(#[$doc:meta])* $name:ident, $schema:tt) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub(crate) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

form!(
    /// A text without blanks at its ends.
    Text,
    { "type": "string", "minLength": 1, "pattern": r"^\S(.*\S)?$" }
);
form!(
    /// A name, as `guidance` checks it.
    Name,
    { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }
);
form!(
    /// The address of a page.
    WebAddress,
    { "type": "string", "pattern": r"^https?://\S+$" }
);
form!(
    /// A telephone number.
    Digits,
    { "type": "string", "pattern": "^[0-9]+( [0-9]+)*$" }
);
form!(
    /// An email address.
    Email,
    { "type": "string", "pattern": r"^[^@\s]+@[^@\s]+\.[^@\s]+$" }
);
form!(
    /// A time of the day.
    Time,
    { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }
);
form!(
    /// A day. Editors hold a date of TOML to a schema as a text.
    Day,
    { "type": "string", "format": "date" }
);
form!(
    /// A whole number.
    Whole,
    { "type": "integer" }
);

/// A list that may not be empty, and says nothing twice.
#[derive(Debug)]
pub(crate) struct NonEmpty<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for NonEmpty<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("List_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<T>();
        json_schema!({ "type": "array", "minItems": 1, "uniqueItems": true, "items": items })
    }
}

/// The name of a variant: whatever the enum's deserialiser takes.
#[derive(Debug)]
pub(crate) struct OneOf<T>(PhantomData<T>);

impl<T: for<'de> Deserialize<'de>> JsonSchema for OneOf<T> {
    fn schema_name() -> Cow<'static, str> {
        variants::names::<T>().join("_or_").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": variants::names::<T>() })
    }
}

/// The thresholds of a condition. The lowest level would always hold.
#[derive(Debug)]
pub(crate) struct Thresholds;

impl JsonSchema for Thresholds {
    fn schema_name() -> Cow<'static, str> {
        "Thresholds".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let levels = &SignCount::LEVELS[1..];
        let counts = SignCount::ALL.map(|count| {
            let schema = json_schema!({
                "type": "string",
                "enum": levels,
                "description": "At least so many such signs."
            });
            (count.slug().to_owned(), schema.to_value())
        });
        let counts: serde_json::Map<String, serde_json::Value> = counts.into_iter().collect();
        json_schema!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": Name::json_schema(generator),
            "properties": counts,
            "additionalProperties": Name::json_schema(generator),
        })
    }
}
