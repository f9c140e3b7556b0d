//! The script that partners load.

use guidance::Guide;
use second_question::pages::VIEWS;

/// `public/embed.js`, which knows every area and every view by name.
pub fn partner_script(script: &str, guide: &Guide) -> String {
    let areas = guide.areas.iter();
    let areas = areas.map(|area| (area.id.as_str(), area.name.as_str()));
    script
        .replace("AREAS = {}", &format!("AREAS = {}", object(areas)))
        .replace(
            "VIEWS = {}",
            &format!("VIEWS = {}", object(VIEWS.into_iter())),
        )
}

/// Names and what they are called, as a script writes them.
fn object<'a>(entries: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let entries: serde_json::Map<String, serde_json::Value> = entries
        .map(|(name, called)| (name.to_owned(), called.into()))
        .collect();
    serde_json::Value::Object(entries).to_string()
}
