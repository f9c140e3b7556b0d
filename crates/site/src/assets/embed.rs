//! The script that partners load.

use content::Library;
use content::page_registry::AreaPage;

/// `public/embed.js`, which knows every area and every view by name.
pub fn partner_script(script: &str, library: &Library) -> String {
    let words = library.words;
    let areas = library.guide.areas.iter();
    let areas = areas.map(|area| (area.id.as_str(), area.name.as_str()));
    let views = AreaPage::embeddable();
    let views = views.map(|(page, name)| (page.slug, name(words)));
    let frame = words.frame_view("{view}", "{area}");
    let says = [
        ("tab", words.new_tab()),
        ("frame", &frame),
        ("name", words.site_name()),
    ];
    script
        .replace("AREAS = {}", &format!("AREAS = {}", object(areas)))
        .replace("VIEWS = {}", &format!("VIEWS = {}", object(views)))
        .replace(
            "WORDS = {}",
            &format!("WORDS = {}", object(says.into_iter())),
        )
}

/// Names and what they are called, as a script writes them.
fn object<'a>(entries: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let entries: serde_json::Map<String, serde_json::Value> = entries
        .map(|(name, called)| (name.to_owned(), called.into()))
        .collect();
    serde_json::Value::Object(entries).to_string()
}
