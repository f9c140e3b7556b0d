use guidance::words::GAP;
use leptos::prelude::*;

/// Draws a message with an element in the slot that was left for it.
pub fn with_slot(message: &str, element: AnyView) -> AnyView {
    let (before, after) = message.split_once(GAP).unwrap_or((message, ""));
    view! { {before.to_owned()} {element} {after.to_owned()} }.into_any()
}
