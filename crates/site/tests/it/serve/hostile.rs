//! Whatever is asked for, nothing outside the built site is answered and nothing
//! panics. Made up, and the same at every run.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, Method, Request, StatusCode, Uri};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use site::base_path::BasePath;
use site::{headers, serve};
use tower::ServiceExt;

use super::asking::dist;

const CASES: u32 = 2_000;

/// Parts of paths that lead out of a folder, or to files that must not be served.
const PARTS: &[&str] = &[
    "..",
    ".",
    "",
    "/",
    "//",
    "%2e%2e",
    "%2E.",
    "..%2f",
    "%2f",
    "%5c",
    "\\",
    "..\\",
    "%00",
    "%0d%0a",
    "%",
    "%zz",
    "%c0%ae",
    "%e0%80%af",
    "%u002e",
    "secret.txt",
    "dist",
    "greenwich",
    "embed",
    "index.html",
    ".hidden.html",
    ".git",
    "etc/passwd",
    "boot.js",
    "boot.js.br",
    "404.html",
    "con",
    "~",
    ";",
    ":",
    "@",
    "*",
    "?",
    "<script>",
    "file:",
    "C:",
    "proc/self/environ",
    "a",
    "%E2%80%AE",
];

/// Addresses as a request line may hold them; others never come as far.
fn addresses() -> impl Strategy<Value = Uri> {
    let part = prop_oneof![
        6 => select(PARTS).prop_map(str::to_owned),
        1 => prop::collection::vec(any::<char>(), 0..12).prop_map(|all| all.into_iter().collect()),
        1 => (select(PARTS), 1..300_usize).prop_map(|(part, times)| part.repeat(times)),
    ];
    let path = prop::collection::vec(part.clone(), 0..8).prop_map(|parts| parts.join("/"));
    let query = prop::option::of(part);
    (path, query).prop_filter_map("no address", |(path, query)| {
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        format!("/{path}{query}").parse().ok()
    })
}

/// A header that servers read, with any value that may be sent.
fn header() -> impl Strategy<Value = (&'static str, HeaderValue)> {
    let names = &[
        "range",
        "accept-encoding",
        "if-none-match",
        "if-modified-since",
        "host",
        "if-range",
        "origin",
    ];
    let value = prop_oneof![
        select(
            &[
                "bytes=0-0",
                "bytes=-99999999999999999999",
                "bytes=5-1,9-",
                "br;q=x, gzip;q=9e9",
                "*",
                ""
            ][..]
        )
        .prop_map(|value| value.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..40),
    ];
    let value = value.prop_filter_map("no value", |value| HeaderValue::from_bytes(&value).ok());
    (select(&names[..]), value)
}

#[test]
fn no_address_and_no_header_leads_out_of_the_site_or_ends_the_server() {
    let site = dist();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let methods = [
        Method::GET,
        Method::GET,
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::OPTIONS,
    ];
    let bases = ["/", "/guidance/"].map(|base| base.parse::<BasePath>().unwrap());
    let apps = bases.map(|base| serve::app(site.path().join("dist"), base));
    let asked = (
        0..apps.len(),
        select(methods.to_vec()),
        addresses(),
        header(),
    );
    let ran =
        TestRunner::new_with_rng(config, rng).run(&asked, |(app, method, uri, (name, value))| {
            let request = Request::builder()
                .method(method)
                .uri(uri.clone())
                .header(name, value);
            let request = request.body(Body::empty()).unwrap();
            let (answer, body) = runtime.block_on(async {
                let (answer, body) = apps[app]
                    .clone()
                    .oneshot(request)
                    .await
                    .unwrap()
                    .into_parts();
                (answer, to_bytes(body, usize::MAX).await.unwrap())
            });
            let said = String::from_utf8_lossy(&body);
            prop_assert!(
                !said.contains("secret") && !said.contains("hidden") && !said.contains("root:"),
                "{uri}: {said}"
            );
            prop_assert!(!answer.status.is_server_error(), "{uri}: {}", answer.status);
            let within = answer.headers.get("location").is_none_or(|to| {
                to.as_bytes().starts_with(b"/") && !to.as_bytes().starts_with(b"//")
            });
            prop_assert!(
                within,
                "{uri} leads to {:?}",
                answer.headers.get("location")
            );
            for (name, _) in headers::security(true) {
                prop_assert!(answer.headers.contains_key(name), "{name} of {uri}");
            }
            let known = [
                StatusCode::OK,
                StatusCode::NOT_FOUND,
                StatusCode::NOT_MODIFIED,
                StatusCode::PARTIAL_CONTENT,
            ];
            let refused = [
                StatusCode::METHOD_NOT_ALLOWED,
                StatusCode::RANGE_NOT_SATISFIABLE,
                StatusCode::PERMANENT_REDIRECT,
                StatusCode::TEMPORARY_REDIRECT,
                StatusCode::MOVED_PERMANENTLY,
                StatusCode::PRECONDITION_FAILED,
            ];
            if !known.contains(&answer.status) && !refused.contains(&answer.status) {
                return Err(TestCaseError::fail(format!("{uri}: {}", answer.status)));
            }
            Ok(())
        });
    if let Err(error) = ran {
        panic!("{error}");
    }
}
