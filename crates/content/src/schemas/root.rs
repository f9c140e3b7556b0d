//! The schema of a whole file: its tables, its lists and the keys at its top.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, json_schema};
use serde_json::{Map, Value, json};

/// The schema of a file.
#[derive(Debug)]
pub(super) struct Root(Schema);

impl Root {
    /// Starts the schema of a file that consists of tables and lists alone.
    pub(super) fn new(title: &str) -> Self {
        Self(json_schema!({
            "title": title,
            "type": "object",
            "additionalProperties": false,
            "required": [],
            "properties": {}
        }))
    }

    /// Starts the schema of a file with keys at its top.
    pub(super) fn of<T: JsonSchema>(title: &str) -> Self {
        let mut schema = schema_of::<T>();
        schema.insert("title".to_owned(), json!(title));
        Self(schema)
    }

    /// Adds a table that must be there.
    pub(super) fn table<T: JsonSchema>(self, key: &str, description: &str) -> Self {
        self.required(key)
            .section(key, description, schema_of::<T>())
    }

    /// Adds a list that must be there.
    pub(super) fn list<T: JsonSchema>(self, key: &str, description: &str) -> Self {
        self.required(key).maybe_list::<T>(key, description)
    }

    /// Adds a list that may be left out.
    pub(super) fn maybe_list<T: JsonSchema>(self, key: &str, description: &str) -> Self {
        let items = schema_of::<T>();
        let list = json_schema!({ "type": "array", "minItems": 1, "items": items });
        self.section(key, description, list)
    }

    /// Adds a list that must be there with so many items.
    pub(super) fn list_of<T: JsonSchema>(self, size: usize, key: &str, description: &str) -> Self {
        let items = schema_of::<T>();
        let list = json_schema!({
            "type": "array", "minItems": size, "maxItems": size, "items": items
        });
        self.required(key).section(key, description, list)
    }

    fn required(mut self, key: &str) -> Self {
        if let Some(Value::Array(required)) = self.0.get_mut("required") {
            required.push(json!(key));
        }
        self
    }

    fn section(mut self, key: &str, description: &str, mut schema: Schema) -> Self {
        schema.insert("description".to_owned(), json!(description));
        if let Some(Value::Object(properties)) = self.0.get_mut("properties") {
            properties.insert(key.to_owned(), schema.to_value());
        }
        self
    }

    /// Returns the text of the schema's file.
    pub(super) fn text(self) -> String {
        let mut schema = self.0.to_value();
        tidy(&mut schema);
        if let Value::Object(keys) = &mut schema {
            let draft = "https://json-schema.org/draft/2020-12/schema";
            keys.insert("$schema".to_owned(), json!(draft));
        }
        format!("{schema:#}\n")
    }
}

/// Returns the schema of a type without `$ref`: editors for TOML leave out a description
/// that stands beside one.
fn schema_of<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.inline_subschemas = true;
    });
    let mut generator = settings.into_generator();
    generator.subschema_for::<T>()
}

/// Takes out what TOML cannot say, `null`, and joins the lines of descriptions.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            without_null(keys);
            if let Some(Value::String(text)) = keys.get_mut("description") {
                *text = text.replace('\n', " ");
            }
            keys.values_mut().for_each(tidy);
        }
        Value::Array(items) => items.iter_mut().for_each(tidy),
        _ => {}
    }
}

/// Takes `null` out of the types and values that schemars allows an `Option`.
fn without_null(keys: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = keys.get_mut("type") {
        types.retain(|one| one != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            keys.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(values)) = keys.get_mut("enum") {
        values.retain(|one| !one.is_null());
    }
    if keys.get("default").is_some_and(Value::is_null) {
        keys.remove("default");
    }
}
