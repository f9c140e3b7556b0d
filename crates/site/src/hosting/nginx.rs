//! nginx: what differs by address stands in maps, because an `add_header` in
//! a location would undo those of the server.

use super::{Security, embedded_address, fill, lines, security, tls_only, types};
use crate::base_path::BasePath;
use crate::headers::TLS_ONLY;

pub fn configuration(base: &BasePath) -> String {
    let all = security();
    let differing = all.iter().filter(|header| header.everywhere().is_none());
    // nginx leaves out a header whose value is empty.
    let tls = tls_only(base).map_or("", |header| header.1);
    let own = [
        ("embedded-address", embedded_address(base)),
        ("tls", tls.to_owned()),
        ("tls-name", TLS_ONLY.0.to_owned()),
        ("maps", lines(differing, map)),
        ("headers", lines(&all, add)),
        ("types", types(|ext, kind| format!("\t\t\"{kind}\" {ext};"))),
    ];
    fill(include_str!("nginx.conf"), base, &own)
}

/// Maps each kind of address to the value of a header, empty if there is none.
fn map(header: &Security) -> String {
    let value = |value: Option<&str>| format!("\"{}\"", value.unwrap_or_default());
    let (page, embedded) = (value(header.page), value(header.embedded));
    format!(
        "map $sq_embedded ${} {{ default {page}; 1 {embedded}; }}",
        variable(header)
    )
}

fn add(header: &Security) -> String {
    let value = match header.everywhere() {
        Some(value) => format!("\"{value}\""),
        None => format!("${}", variable(header)),
    };
    format!("\tadd_header {} {value} always;", header.name)
}

fn variable(header: &Security) -> String {
    format!("sq_{}", header.name.replace('-', "_"))
}
