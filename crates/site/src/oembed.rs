//! oEmbed as static files: what a content management system asks for when an
//! editor pastes the address of a page (<https://oembed.com>, form "rich"). Only a
//! build that is told the site's own address writes them.

use crate::origin::Origin;
use guidance::Area;
use second_question::pages::{HEIGHT, frame_snippet};
use serde::Serialize;

/// As wide as a page of text, in pixels.
const WIDTH: u32 = 720;

#[derive(Serialize)]
struct Answer {
    version: &'static str,
    r#type: &'static str,
    provider_name: &'static str,
    provider_url: String,
    title: String,
    html: String,
    width: u32,
    height: u32,
}

/// Returns the path of the response for a view, below the site's root.
#[must_use]
pub fn file(area: &Area, view: &str) -> String {
    format!("oembed/{}/{view}.json", area.id)
}

/// Returns the response for one view of an area.
///
/// # Errors
/// Text that cannot be written as JSON, which does not occur here.
pub fn answer(
    origin: &Origin,
    base: &str,
    area: &Area,
    (view, name): (&str, &str),
) -> Result<String, serde_json::Error> {
    let site = format!("{origin}{base}");
    let title = format!("{name}: Second Question, {}", area.name);
    serde_json::to_string_pretty(&Answer {
        version: "1.0",
        r#type: "rich",
        provider_name: "Second Question",
        html: frame_snippet(&site, area, view, &title),
        provider_url: site,
        title,
        width: WIDTH,
        height: HEIGHT,
    })
}
