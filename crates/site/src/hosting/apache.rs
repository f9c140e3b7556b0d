//! Apache httpd: the request line decides what may be framed, since it is
//! the one thing that an error document leaves as it was.

use super::{EMBEDDED_ADDRESS, Security, fill, lines, security, types};

pub fn configuration() -> String {
    let own = [
        ("headers", lines(&security(), set)),
        ("types", types(rewrite)),
    ];
    fill(include_str!("apache.conf"), &own)
}

fn set(header: &Security) -> String {
    let line = |value: &str, when: &str| {
        let name = header.name;
        format!("\tHeader always set {name} \"{value}\"{when}")
    };
    if let Some(value) = header.everywhere() {
        return line(value, "");
    }
    let address = EMBEDDED_ADDRESS.trim_start_matches('^');
    let address = address.trim_end_matches("([?]|$)");
    let when = |sign| format!(" \"expr=%{{THE_REQUEST}} {sign} m#^[A-Z]+ {address}[? ]#\"");
    let page = header.page.map(|value| line(value, &when("!~")));
    let embedded = header.embedded.map(|value| line(value, &when("=~")));
    lines(page.into_iter().chain(embedded), |line| line)
}

/// Before the compressed copy is chosen, whose ending would say another type.
fn rewrite(extension: &str, kind: &str) -> String {
    format!("\tRewriteRule [.]{extension}$ - \"[T={kind}]\"")
}
