//! The JSON Schemas that editors read: they are what the types say, every content file
//! is valid against its own, and each schema refuses what the loader refuses.

mod enums;
mod refused;
mod refused_decision;

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

fn schema(name: &str) -> Value {
    let path = content().join(format!("schema/{name}.schema.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn validator(name: &str) -> Validator {
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&schema(name)).unwrap()
}

/// Returns a TOML file as JSON, with dates as texts, as editors hold it to the schema.
fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap();
    let table: toml::Table = text
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    json_of(toml::Value::Table(table))
}

fn json_of(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(is) => Value::Bool(is),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(list) => list.into_iter().map(json_of).collect(),
        toml::Value::Table(table) => {
            let pairs = table.into_iter().map(|(key, value)| (key, json_of(value)));
            Value::Object(pairs.collect::<Map<String, Value>>())
        }
    }
}

fn problems(validator: &Validator, value: &Value) -> Vec<String> {
    let errors = validator.iter_errors(value);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// Returns every TOML file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|kind| kind == "toml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Returns the name of a file's schema, which is that of the file.
fn name(file: &Path) -> &str {
    file.file_stem().and_then(|name| name.to_str()).unwrap()
}

fn assert_valid(file: &Path) {
    let problems = problems(&validator(name(file)), &read(file));
    assert!(
        problems.is_empty(),
        "{}: {}",
        file.display(),
        problems.join("\n")
    );
}

#[test]
fn the_schemas_are_exactly_what_would_be_written() {
    const REMEDY: &str = "content/schema/ is not what would be written from the types in \
        crates/content: run `cargo run -p site -- schemas`";
    let all = content::schemas::schemas();
    let folder = content().join("schema");
    for (name, text) in &all {
        let written = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(written == *text, "{REMEDY} ({name})");
    }
    let files = fs::read_dir(&folder).unwrap().count();
    assert!(
        files == all.len(),
        "{REMEDY} and remove what it does not write"
    );
}

/// Editors for TOML leave out a description that stands beside a `$ref`.
#[test]
fn every_key_says_what_it_is() {
    for (name, text) in content::schemas::schemas() {
        assert!(!text.contains("$ref"), "{name}");
        let root: Value = serde_json::from_str(&text).unwrap();
        let sections = root["properties"].as_object().unwrap();
        assert_described(&name, sections);
        for section in sections.values() {
            let item = section.get("items").unwrap_or(section);
            if let Some(keys) = item["properties"].as_object() {
                assert_described(&name, keys);
            }
        }
    }
}

fn assert_described(name: &str, keys: &Map<String, Value>) {
    for (key, schema) in keys {
        let said = schema["description"].as_str().unwrap_or_default();
        assert!(
            !said.is_empty() && !said.contains('\n'),
            "{name}: say what `{key}` is, in a doc comment of its type"
        );
    }
}

#[test]
fn every_content_file_begins_with_its_schema_and_is_valid_against_it() {
    let files = files(&content());
    assert!(files.len() >= 12, "{files:?}");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let first = text.lines().next().unwrap_or_default();
        let named = first.strip_prefix("#:schema ").unwrap_or_else(|| {
            panic!("{} does not begin with #:schema", file.display());
        });
        let meant = content().join(format!("schema/{}.schema.json", name(&file)));
        let leads = file.parent().unwrap().join(named);
        assert_eq!(
            leads.canonicalize().ok(),
            meant.canonicalize().ok(),
            "{}: {named}",
            file.display()
        );
        assert_valid(&file);
    }
}

#[test]
fn what_the_loader_takes_is_valid() {
    let valid = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/project/content");
    for file in files(&valid) {
        assert_valid(&file);
    }
}
