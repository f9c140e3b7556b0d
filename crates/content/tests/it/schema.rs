//! The JSON Schemas that editors read: every content file is valid against its
//! own, and each schema refuses what the loader refuses.

use guidance::{AgeBand, Kind, Place, ResourceGroup, Route, SignCount};
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

/// A TOML file as JSON, dates as texts: what editors hold to the schema.
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

/// Every TOML file below a folder.
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

/// The schema of a file: that of its name.
fn name(file: &Path) -> &str {
    file.file_stem().and_then(|name| name.to_str()).unwrap()
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
        let problems = problems(&validator(name(&file)), &read(&file));
        assert!(
            problems.is_empty(),
            "{}: {}",
            file.display(),
            problems.join("\n")
        );
    }
}

#[test]
fn what_the_loader_takes_is_valid() {
    let valid = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/project/content");
    for file in files(&valid) {
        let problems = problems(&validator(name(&file)), &read(&file));
        assert!(
            problems.is_empty(),
            "{}: {}",
            file.display(),
            problems.join("\n")
        );
    }
}

/// One change for the worse to a real file, and what it is refused for.
fn refuses(file: &str, pointer: &str, wrong: Value, expected: &str) {
    let path = content().join(file);
    let mut value = read(&path);
    let place = value.pointer_mut(pointer);
    *place.unwrap_or_else(|| panic!("{file} has no {pointer}")) = wrong;
    let problems = problems(&validator(name(&path)), &value);
    assert!(
        problems.iter().any(|problem| problem.contains(expected)),
        "{file}: {problems:?}"
    );
}

/// The same for a key that the real file does without.
fn refuses_added(file: &str, key: &str, wrong: Value, expected: &str) {
    refuses_at(file, "", key, wrong, expected);
}

/// The same for a key that an item of the real file does without.
fn refuses_at(file: &str, pointer: &str, key: &str, wrong: Value, expected: &str) {
    let path = content().join(file);
    let mut value = read(&path);
    let place = value.pointer_mut(pointer);
    place.unwrap_or_else(|| panic!("{file} has no {pointer}"))[key] = wrong;
    let problems = problems(&validator(name(&path)), &value);
    assert!(
        problems.iter().any(|problem| problem.contains(expected)),
        "{file}: {problems:?}"
    );
}

#[test]
fn each_schema_refuses_a_broken_example() {
    refuses("edition.toml", "/date", json!("soon"), "is not a \"date\"");
    let urgent = json!({ "date": "2026-11-25", "text": "See <b>this</b>." });
    refuses_added("edition.toml", "urgent", urgent, "does not match");
    refuses(
        "signs.toml",
        "/sign/0/kinds",
        json!(["food"]),
        "is not one of",
    );
    refuses(
        "sources.toml",
        "/source/0/known",
        json!("rumoured"),
        "is not one of",
    );
    refuses(
        "pitfalls.toml",
        "/pitfall/0/ask",
        json!(""),
        "/pitfall/0/ask",
    );
    refuses(
        "resources.toml",
        "/resource/0/address",
        json!("www.example"),
        "does not match",
    );
    refuses(
        "contacts.toml",
        "/contact/0/number",
        json!("(0800) 1111"),
        "does not match",
    );
    // 999 alone needs no day by which it is looked up again.
    refuses(
        "contacts.toml",
        "/contact/0/kind",
        json!("police"),
        "\"check_again\" is a required property",
    );
    refuses(
        "areas/greenwich/area.toml",
        "/sources",
        json!([]),
        "/sources",
    );
    refuses(
        "decision/questions.toml",
        "/question/0/options",
        json!([]),
        "/question/0/options",
    );
    refuses(
        "decision/rules.toml",
        "/rule/0/when",
        json!({}),
        "/rule/0/when",
    );
    refuses(
        "decision/routes.toml",
        "/route/0/id",
        json!("wait"),
        "is not one of",
    );
    refuses(
        "decision/routes.toml",
        "/route/0/look_again_days",
        json!(61),
        "maximum",
    );
    refuses(
        "decision/routes.toml",
        "/route/0/say/0",
        json!({ "practitioner": "One.", "public": "Two.", "practitioner_only": true }),
        "/route/0/say/0",
    );
    refuses(
        "decision/cases.toml",
        "/case/0/signs",
        json!("n001"),
        "is not of type \"array\"",
    );
    refuses(
        "decision/duties.toml",
        "/duty/0/when",
        json!({}),
        "/duty/0/when",
    );
    refuses(
        "areas/england/area.toml",
        "/ladder/0/who",
        json!(""),
        "/ladder/0/who",
    );
    refuses(
        "synonyms.toml",
        "/synonym/0/means",
        json!(["signs"]),
        "does not match",
    );
    refuses(
        "bank-holidays.toml",
        "/days/0",
        json!("Christmas"),
        "is not a \"date\"",
    );
    refuses(
        "glossary.toml",
        "/term/0/sources",
        json!([]),
        "/term/0/sources",
    );
}

#[test]
fn the_schemas_of_the_decision_refuse_what_its_loader_refuses() {
    refuses(
        "signs.toml",
        "/sign/0/spoken",
        json!("Somebody saw it"),
        "does not match",
    );
    refuses_at(
        "signs.toml",
        "/sign/0",
        "from",
        json!({ "old": "severe" }),
        "is not one of",
    );
    refuses_at(
        "signs.toml",
        "/sign/0",
        "settled_by",
        json!("time"),
        "is not one of",
    );
    refuses(
        "decision/questions.toml",
        "/setting/0/audience",
        json!("friend"),
        "is not one of",
    );
    refuses_at(
        "decision/questions.toml",
        "/question/0",
        "ages",
        json!([]),
        "/question/0/ages",
    );
    // Danger is critical, so that nobody knows must be sayable, and never first.
    refuses(
        "decision/questions.toml",
        "/question/0/options/1/id",
        json!("perhaps"),
        "/question/0/options",
    );
    refuses(
        "decision/questions.toml",
        "/question/0/options/0/id",
        json!("not-sure"),
        "/question/0/options/0/id",
    );
    refuses_at(
        "decision/questions.toml",
        "/question/3",
        "before_result",
        json!(true),
        "/question/3/options",
    );
    refuses(
        "decision/rules.toml",
        "/promise/0/route",
        json!("wait"),
        "is not one of",
    );
    refuses_at(
        "decision/duties.toml",
        "/duty/0",
        "ring",
        json!(["an aunt"]),
        "is not one of",
    );
    refuses_at(
        "decision/routes.toml",
        "/route/0",
        "where",
        json!([{ "label": { "practitioner": "Here" } }]),
        "\"text\" is a required property",
    );
    refuses_at(
        "contacts.toml",
        "/contact/0",
        "outside",
        json!(true),
        "/contact/0",
    );
    refuses_at(
        "decision/cases.toml",
        "/case/0",
        "ages",
        json!(["old"]),
        "is not one of",
    );
    refuses(
        "decision/outside-cases.toml",
        "/case/0/least",
        json!("wait"),
        "is not one of",
    );
    refuses_at(
        "decision/outside-cases.toml",
        "/case/0",
        "expect",
        json!("consult"),
        "expect",
    );
}

#[test]
fn a_duty_with_a_condition_says_when_and_the_other_way_round() {
    for missing in ["when", "condition"] {
        let mut value = read(&content().join("decision/duties.toml"));
        let duty = value["duty"][0].as_object_mut().unwrap();
        assert!(duty.remove(missing).is_some(), "{missing}");
        let problems = problems(&validator("duties"), &value);
        assert!(
            problems.iter().any(|problem| problem.contains(missing)),
            "{missing}: {problems:?}"
        );
    }
}

#[test]
fn a_key_that_does_not_exist_is_refused() {
    let mut value = read(&content().join("signs.toml"));
    value["sign"][0]["reasons"] = json!("none");
    let problems = problems(&validator("signs"), &value);
    assert!(
        problems.iter().any(|problem| problem.contains("reasons")),
        "{problems:?}"
    );
}

#[test]
fn the_words_of_the_schemas_are_those_of_the_domain() {
    let words = |name: &str, pointer: &str| -> Vec<String> {
        let schema = schema(name);
        let list = schema.pointer(pointer).and_then(Value::as_array);
        let list = list.unwrap_or_else(|| panic!("{name} has no {pointer}"));
        let mut words: Vec<String> = list
            .iter()
            .filter_map(|word| Some(word.as_str()?.to_owned()))
            .collect();
        words.sort();
        words
    };
    let sorted = |words: &[&str]| {
        let mut words: Vec<String> = words.iter().map(ToString::to_string).collect();
        words.sort();
        words
    };
    let sign = "/properties/sign/items/properties";
    let of = |field: &str| words("signs", &format!("{sign}/{field}/items/enum"));
    assert_eq!(of("kinds"), sorted(&Kind::ALL.map(Kind::slug)));
    assert_eq!(of("ages"), sorted(&AgeBand::ALL.map(AgeBand::slug)));
    assert_eq!(of("places"), sorted(&Place::ALL.map(Place::slug)));
    let route = words("rules", "/properties/rule/items/properties/route/enum");
    assert_eq!(route, sorted(&Route::ALL.map(Route::slug)));
    let case = "/properties/case/items/properties";
    for name in ["cases", "outside-cases"] {
        let ages = words(name, &format!("{case}/ages/items/enum"));
        assert_eq!(ages, sorted(&AgeBand::ALL.map(AgeBand::slug)), "{name}");
        let kinds = words(name, &format!("{case}/about/propertyNames/enum"));
        assert_eq!(kinds, sorted(&Kind::ALL.map(Kind::slug)), "{name}");
    }
    assert_eq!(words("outside-cases", &format!("{case}/most/enum")), route);
    let said = schema("rules").to_string();
    assert!(
        SignCount::ALL
            .iter()
            .all(|tally| said.contains(tally.slug()))
    );
    let groups = words(
        "resources",
        "/properties/resource/items/properties/groups/items/enum",
    );
    assert_eq!(groups.len(), ResourceGroup::ALL.len());
}
