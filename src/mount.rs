//! The Wasm takes over from the prerendered page.

use crate::browser;
use crate::tool::{GuidedTool, Tool};
use guidance::{Answers, Door, Guide, PreWasm};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::cell::Cell;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, HtmlInputElement};

thread_local! {
    static TOOL: Cell<Option<Tool>> = const { Cell::new(None) };
    static GUIDE: Cell<Option<Guide>> = const { Cell::new(None) };
}

/// Returns the answers so far as text, for whoever asked that they be kept. Empty where
/// nothing was said, or the tool has not started.
#[wasm_bindgen]
#[must_use]
pub fn answers() -> String {
    let tool = TOOL.get();
    tool.map(|tool| tool.read(|session| session.answers().encode()))
        .unwrap_or_default()
}

/// Takes up answers that were kept, and goes to where they lead. Returns false, with
/// nothing changed, where they cannot be read or this guide does not know one
/// of them.
#[wasm_bindgen]
#[must_use]
pub fn take_up(kept: &str) -> bool {
    let Some(tool) = TOOL.get() else { return false };
    let answers = tool.read(|session| Answers::decode(kept, session.guide()));
    let fit = answers.is_some();
    if let Some(answers) = answers {
        tool.act(|session| session.restore(answers));
    }
    fit
}

/// Reads the guide's bytes, which [`start`] needs; apart from it, so that a
/// finger is heard between the two.
///
/// # Errors
/// One sentence where they are no guide of this edition.
#[wasm_bindgen]
pub fn read(guide: &[u8]) -> Result<(), JsValue> {
    std::panic::set_hook(Box::new(|_| show_failure()));
    let guide = postcard::from_bytes(guide)
        .map_err(|_| JsValue::from_str("the guide's file is not of this edition"))?;
    GUIDE.set(Some(guide));
    Ok(())
}

/// Mounts the guided tool over the prerendered node with the id `tool`.
///
/// Takes the area's name, and what was done before the Wasm was there: which
/// screen is shown, the answers by then as the page encodes them, and whether
/// Continue was pressed where only the Wasm can go on. What is selected on the
/// screen is read from the page.
///
/// # Errors
/// One sentence where no guide was [`read`], it has no such area, or the page has
/// no such node; the page then shows its static help.
#[wasm_bindgen]
pub fn start(area: &str, at: usize, answers: String, pressed: bool) -> Result<(), JsValue> {
    let guide = GUIDE
        .take()
        .ok_or_else(|| JsValue::from_str("no guide was read"))?;
    let area = guide
        .area(area)
        .cloned()
        .ok_or_else(|| JsValue::from_str("the guide has no such area"))?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or_else(|| JsValue::from_str("there is no document"))?;
    let prerendered = document
        .get_element_by_id("tool")
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .ok_or_else(|| JsValue::from_str("the page has no place for the tool"))?;

    let done = PreWasm {
        at,
        answers,
        selected: selected(&document, "#tool input:checked:not([name=lives])"),
        lives: selected(&document, "#tool input[name=lives]:checked"),
        pressed,
        in_history: browser::at_step(at),
        door: door(&document),
    };
    let focused = focused(&document);
    let live = document
        .create_element("div")
        .ok()
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .ok_or_else(|| JsValue::from_str("the page cannot be changed"))?;
    live.set_id("tool");
    let guide = Arc::new(guide);
    mount_to(
        live.clone(),
        move || view! { <GuidedTool guide area done hold=|tool| TOOL.set(Some(tool)) /> },
    )
    .forget();
    // Only now: until the tool is drawn, the prerendered question stays.
    prerendered.replace_with_with_node_1(&live)?;
    if let Some(element) = focused
        .and_then(|id| document.get_element_by_id(&id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
    {
        element.focus()?;
    }
    Ok(())
}

/// Returns the door that the link of a page led through.
fn door(document: &Document) -> Option<Door> {
    let fragment = document.location()?.hash().ok()?;
    Door::named(fragment.strip_prefix('#')?)
}

fn selected(document: &Document, which: &str) -> Option<String> {
    let input = document.query_selector(which).ok()??;
    Some(input.dyn_into::<HtmlInputElement>().ok()?.value())
}

fn focused(document: &Document) -> Option<String> {
    let element = document.active_element()?;
    let id = element.id();
    (!id.is_empty()).then_some(id)
}

/// Shows the help that needs no Wasm. A panic leaves the page as it is otherwise.
fn show_failure() {
    let failed = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("tool-failed"));
    if let Some(failed) = failed {
        let _ = failed.remove_attribute("hidden");
    }
}
