use guidance::{Area, PageWords};
use leptos::prelude::*;

/// As tall as the tool's first question in a column of 280 pixels: what is reserved
/// for a frame, in pixels. `tests/e2e/embed.spec.mjs` holds it.
pub const HEIGHT: u32 = 992;

/// The HTML to paste for a frame. `web/about/embedding.js` puts what was chosen in
/// place of the names between braces; this file, England's tool.
pub const FRAME: &str = r#"<iframe src="{site}embed/{area}/{view}/{query}" title="{title}" width="100%" height="{height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads" allow="clipboard-write; web-share"></iframe>"#;

/// The HTML to paste for the script.
pub const SCRIPT: &str = r#"<div data-second-question data-area="{area}" data-view="{view}"{options} data-height="{height}"><a href="{site}{page}">{title}</a></div>
<script src="{site}embed.js" async></script>"#;

/// The HTML to paste for a link.
pub const LINK: &str = r#"<a href="{site}{page}">{title}</a>"#;

/// Returns the frame for a view of an area, as an editor would copy it. `site` is the
/// address of the site's root with its slash.
#[must_use]
pub fn frame_snippet(site: &str, area: &Area, view: &str, title: &str) -> String {
    FRAME
        .replace("{site}", site)
        .replace("{area}", area.id.as_str())
        .replace("{view}", view)
        .replace("{query}", "?heading=2")
        .replace("{title}", &title.replace('"', "&quot;"))
        .replace("{height}", &HEIGHT.to_string())
}

/// A snippet to copy, and a word on it.
#[component]
pub fn Snippet(
    /// The messages of pages.
    words: PageWords,
    /// Its name on the page.
    name: &'static str,
    /// Its title.
    title: &'static str,
    /// One of the texts above.
    template: &'static str,
    /// The site's root.
    base: String,
    /// A sentence on it.
    said: &'static str,
) -> impl IntoView {
    let id = format!("snippet-{name}");
    view! {
        <h3>{title}</h3>
        <p>{said}</p>
        <section class="snippet" tabindex="0" aria-label=words.widget_to_copy(title)>
            <pre><code id=id.clone() data-template=template>{england(template, &base)}</code></pre>
        </section>
        <p>
            <button class="button button--quiet" type="button" data-copy=id hidden>{words.widget_copy()}</button>
        </p>
    }
}

fn england(template: &str, base: &str) -> String {
    template
        .replace("{site}", &format!("https://ADDRESS-OF-THIS-SITE{base}"))
        .replace("{area}", "england")
        .replace("{view}", "what-to-do")
        .replace("{page}", "england/what-to-do/")
        .replace("{query}", "?heading=2&amp;scheme=light")
        .replace("{options}", " data-heading=\"2\" data-scheme=\"light\"")
        .replace("{title}", "What to do now: Second Question, England")
        .replace("{height}", &HEIGHT.to_string())
}
