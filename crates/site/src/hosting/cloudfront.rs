//! S3 behind CloudFront. Headers are policies, not a function: functions are
//! not asked about answers of 400 and above, such as the page for unknown
//! addresses.

use serde_json::{Value, json};

use super::{fill, tls_only, types};
use crate::base_path::BasePath;
use crate::headers::{self, Header};

/// Returns the input of `aws cloudfront create-response-headers-policy`.
pub fn policy(base: &BasePath, embedded: bool) -> String {
    let mut known = serde_json::Map::new();
    let mut custom = Vec::new();
    for header in headers::security(embedded)
        .into_iter()
        .chain(tls_only(base))
    {
        match security_header(header) {
            Some((name, value)) => drop(known.insert(name.to_owned(), value)),
            None => {
                custom.push(json!({ "Header": header.0, "Value": header.1, "Override": true }));
            }
        }
    }
    let name = if embedded { "-embed" } else { "" };
    let policy = json!({
        "Name": format!("second-question{name}"),
        "Comment": "Written by `cargo run -p site -- server-config`",
        "SecurityHeadersConfig": known,
        "CustomHeadersConfig": { "Quantity": custom.len(), "Items": custom },
    });
    format!("{policy:#}\n")
}

/// Returns the form of a header that CloudFront refuses among the custom ones; none for the
/// others.
fn security_header((name, value): Header) -> Option<(&'static str, Value)> {
    let set = |key: &str| json!({ "Override": true, key: value });
    Some(match name {
        "content-security-policy" => ("ContentSecurityPolicy", set("ContentSecurityPolicy")),
        "x-content-type-options" => ("ContentTypeOptions", json!({ "Override": true })),
        "x-frame-options" => ("FrameOptions", set("FrameOption")),
        "referrer-policy" => ("ReferrerPolicy", set("ReferrerPolicy")),
        "strict-transport-security" => ("StrictTransportSecurity", transport(value)),
        _ => return None,
    })
}

fn transport(value: &str) -> Value {
    let seconds = value
        .split([';', '='])
        .find_map(|part| part.trim().parse::<u32>().ok());
    json!({
        "Override": true,
        "AccessControlMaxAgeSec": seconds,
        "IncludeSubdomains": value.contains("includeSubDomains"),
    })
}

/// Returns the function that finds a folder's page.
pub fn request() -> String {
    fill(include_str!("request.js"), &BasePath::root(), &[])
}

/// Returns the function that lets sandboxed frames load the files of pages.
pub fn response() -> String {
    fill(include_str!("response.js"), &BasePath::root(), &[])
}

/// Returns the script that uploads each file with its type and cache rule.
pub fn upload(base: &BasePath) -> String {
    let kinds = types(|ext, kind| format!("\t\t*.{ext}) kind='{kind}' ;;"));
    fill(include_str!("upload.sh"), base, &[("types", kinds)])
}
