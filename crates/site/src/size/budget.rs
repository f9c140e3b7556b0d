//! How much a page may cost, and what it may load.

use super::Page;

/// One round trip on a fresh connection.
const READ: u64 = 14_000;
/// The two kinds of page that are lists.
const LIST: u64 = 24_000;
/// The Wasm of a tool with its JavaScript.
pub const PROGRAM: u64 = 110_000;

/// The budget for a page's HTML and CSS.
pub fn to_read(address: &str) -> u64 {
    let is_list = address.ends_with("/signs/") || address.ends_with("/resources/");
    if is_list { LIST } else { READ }
}

/// The scripts a page may load, named without hash and extension.
pub fn scripts(is_tool: bool) -> &'static [&'static str] {
    if is_tool {
        &["boot", "exit"]
    } else {
        &["exit"]
    }
}

/// What a page is over its budget by, one sentence each.
pub fn overruns(page: &Page) -> Vec<String> {
    let mut overruns = Vec::new();
    let mut hold = |what: &str, bytes: u64, budget: u64| {
        if bytes > budget {
            let over = bytes - budget;
            overruns.push(format!("{what} is {bytes} bytes, {over} over its {budget}"));
        }
    };
    hold("HTML with CSS", page.to_read(), to_read(&page.address));
    if let Some(bundle) = &page.bundle {
        hold("Wasm with its JavaScript", bundle.program(), PROGRAM);
    }
    overruns
}
