//! Texts that try to be more than text, and texts that are hard to show.

use proptest::prelude::*;
use proptest::sample::select;

/// An element and an attribute of this name on a page would be a text's doing.
pub const MARK: &str = "sqhostile";

pub const HOSTILE: &[&str] = &[
    "<sqhostile>",
    "<script>sqhostile()</script>",
    "</title></script></template><sqhostile>",
    "<!-- <sqhostile> -->",
    "]]><sqhostile>",
    "<img src=x onerror=sqhostile()>",
    "\" sqhostile=\"1",
    "' sqhostile='1",
    "\"><sqhostile a=\"",
    "`><sqhostile>`",
    "&lt;sqhostile&gt; &#60;sqhostile&#62; &#x3c;sqhostile&#x3e;",
    "\\<sqhostile\\>",
    "[words](javascript:sqhostile)",
    "[words](JaVaScRiPt&#58;sqhostile)",
    "[words](java\tscript:sqhostile)",
    "[words](<javascript:sqhostile >)",
    "[words](data:text/html,<sqhostile>)",
    "[words](vbscript:sqhostile)",
    "[words](//sqhostile.example)",
    "[words](https://a.example/\" sqhostile=\"1)",
    "[words](page:signs\"sqhostile=1)",
    "[words](page:../../sqhostile)",
    "[words](#in-short\" sqhostile=\"1)",
    "[words][a]\n\n[a]: javascript:sqhostile",
    "<javascript:sqhostile>",
    "<https://a.example/?\"sqhostile=1>",
    "![words](https://a.example/sqhostile.png)",
    "| a | b |\n|---|---|\n| \" sqhostile=\"1 | <sqhostile> |",
    "```html\n<sqhostile>\n```",
    "~~~\" sqhostile=\"1\n<sqhostile>\n~~~",
    "## <sqhostile>\n\n## \" sqhostile=\"1",
    "[^ours\" sqhostile=\"1]",
    "[^../../etc/passwd]",
    "[^ours]: <sqhostile>",
    "+++",
    "\"\"\"",
    "'''",
    "{{ 7 * 7 }} ${7 * 7} %s %n {0}",
    "../../../../etc/passwd",
    "\u{202e}gnp.sqhostile",
    "\u{2066}\u{2067}\u{2069} \u{200e}\u{200f}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{200b}\u{200b}\u{200d}\u{2060}\u{feff}",
    "\u{2028}\u{2029}\u{85}",
    "الطفل جائع دائما والبيت بارد",
    "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "\t\u{b}\u{c}",
    "\u{0}",
    "\u{1b}[2J\u{7}",
    "\u{fffd}\u{fffe}\u{10ffff}",
];

/// One of these, one of these very often, or any characters.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(HOSTILE).prop_map(str::to_owned),
        1 => (select(HOSTILE), select(&[40_usize, 400][..])).prop_map(|(text, times)| text.repeat(times)),
        1 => select(&[10_000_usize, 100_000][..]).prop_map(|letters| "a".repeat(letters)),
        2 => prop::collection::vec(any::<char>(), 0..60).prop_map(|all| all.into_iter().collect()),
    ]
}

/// Escapes a text for a TOML string between quotation marks.
pub fn as_toml(text: &str) -> String {
    text.chars().map(escaped).collect()
}

fn escaped(char: char) -> String {
    match char {
        '"' | '\\' => format!("\\{char}"),
        char if char.is_control() => format!("\\u{:04x}", u32::from(char)),
        char => char.to_string(),
    }
}
