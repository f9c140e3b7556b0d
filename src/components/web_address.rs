use leptos::prelude::*;

/// Draws a web address as people read it: without what every address has. On a narrow
/// screen it goes on in the next line after a slash or a hyphen.
pub fn web_address(address: &str) -> AnyView {
    let bare = address.split_once("://").map_or(address, |(_, bare)| bare);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let bare = bare.strip_suffix('/').unwrap_or(bare);
    let parts = bare.split_inclusive(['/', '-']);
    parts
        .map(|part| {
            let goes_on = part.ends_with(['/', '-']);
            view! { {part.to_owned()} {goes_on.then(|| view! { <wbr /> })} }
        })
        .collect_view()
        .into_any()
}
