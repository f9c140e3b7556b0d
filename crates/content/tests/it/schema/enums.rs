//! Tests that the schemas list the words of the domain.

use super::schema;
use guidance::{AgeBand, Kind, Place, ResourceGroup, Route, SignCount};
use serde_json::Value;

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
    let keys = |name: &str, pointer: &str| -> Vec<String> {
        let schema = schema(name);
        let table = schema.pointer(pointer).and_then(Value::as_object);
        let table = table.unwrap_or_else(|| panic!("{name} has no {pointer}"));
        table.keys().cloned().collect()
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
        let kinds = keys(name, &format!("{case}/about/properties"));
        assert_eq!(kinds, sorted(&Kind::ALL.map(Kind::slug)), "{name}");
    }
    assert_eq!(words("outside-cases", &format!("{case}/most/enum")), route);
    let counts = "/properties/rule/items/properties/when/properties/all/properties";
    assert_eq!(
        keys("rules", counts),
        sorted(&SignCount::ALL.map(SignCount::slug))
    );
    let groups = words(
        "resources",
        "/properties/resource/items/properties/groups/items/enum",
    );
    assert_eq!(groups.len(), ResourceGroup::ALL.len());
}
