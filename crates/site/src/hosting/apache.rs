//! Apache httpd: the request line decides what may be framed, since it is
//! the one thing that an error document leaves as it was.

use super::{Security, embedded_address, fill, lines, security, tls_only, types};
use crate::base_path::BasePath;

pub fn configuration(base: &BasePath) -> String {
    let tls = |(name, value)| {
        format!("\tHeader always set {name} \"{value}\" \"expr=%{{HTTPS}} == 'on'\"")
    };
    let embedded = embedded_address(base);
    let own = [
        ("tls", lines(tls_only(base), tls)),
        (
            "headers",
            lines(&security(), |header| set(header, &embedded)),
        ),
        ("types", types(rewrite)),
    ];
    fill(include_str!("apache.conf"), base, &own)
}

fn set(header: &Security, embedded: &str) -> String {
    let line = |value: &str, when: &str| {
        let name = header.name;
        format!("\tHeader always set {name} \"{value}\"{when}")
    };
    if let Some(value) = header.everywhere() {
        return line(value, "");
    }
    let address = embedded.trim_start_matches('^');
    let address = address.trim_end_matches("([?]|$)");
    let when = |sign| format!(" \"expr=%{{THE_REQUEST}} {sign} m#^[A-Z]+ {address}[? ]#\"");
    let page = header.page.map(|value| line(value, &when("!~")));
    let embedded = header.embedded.map(|value| line(value, &when("=~")));
    lines(page.into_iter().chain(embedded), |line| line)
}

/// Returns a rule that sets the type before the compressed copy is chosen, whose extension
/// would give another type.
fn rewrite(extension: &str, kind: &str) -> String {
    format!("\tRewriteRule [.]{extension}$ - \"[T={kind}]\"")
}
