//! The responses of `site serve`, asked of the server without a network.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use site::base_path::BasePath;
use site::{headers, serve};
use tower::ServiceExt;

mod asking;
mod below;
mod hostile;
mod refusals;

use asking::{CSS, WASM, ask, dist, get, get_with, header, text};

#[tokio::test]
async fn every_file_has_its_type() {
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/greenwich/", "text/html; charset=utf-8"),
        ("/boot.js", "text/javascript; charset=utf-8"),
        (CSS, "text/css; charset=utf-8"),
        (WASM, "application/wasm"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/empty/note.txt", "text/plain; charset=utf-8"),
    ] {
        let response = get(path).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        assert_eq!(header(&response, "content-type"), Some(kind), "{path}");
    }
}

#[tokio::test]
async fn the_best_encoding_that_both_know_is_sent() {
    for (accepted, sent) in [
        ("gzip, deflate, br, zstd", Some("br")),
        ("gzip", Some("gzip")),
        ("br;q=0, gzip", Some("gzip")),
        ("zstd", None),
        ("identity", None),
    ] {
        for path in ["/", "/greenwich/", CSS, WASM, "/no-such-page/"] {
            let response = get_with(path, "accept-encoding", accepted).await;
            let encoding = header(&response, "content-encoding");
            assert_eq!(encoding, sent, "{path} for {accepted}");
            assert_eq!(header(&response, "vary"), Some("accept-encoding"));
        }
    }
}

#[tokio::test]
async fn an_encoded_file_keeps_its_own_type() {
    let response = get_with(WASM, "accept-encoding", "br").await;
    assert_eq!(header(&response, "content-type"), Some("application/wasm"));
}

#[tokio::test]
async fn a_file_without_a_compressed_copy_is_sent_as_it_is() {
    let response = get_with("/empty/note.txt", "accept-encoding", "br, gzip").await;
    assert_eq!(header(&response, "content-encoding"), None);
    assert_eq!(text(response).await, "short");
}

#[tokio::test]
async fn hashed_files_are_kept_for_a_year_and_pages_are_asked_for_again() {
    let kept = Some("public, max-age=31536000, immutable");
    for path in [CSS, WASM] {
        assert_eq!(header(&get(path).await, "cache-control"), kept, "{path}");
    }
    for path in [
        "/",
        "/greenwich/",
        "/boot.js",
        "/gone-0123456789abcdef.css",
        "/no-such-page/",
    ] {
        let response = get(path).await;
        assert_eq!(
            header(&response, "cache-control"),
            Some("no-cache"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let dir = dist();
    let app = serve::app(dir.path().join("dist"), BasePath::root());
    let first = Request::get("/greenwich/").body(Body::empty()).unwrap();
    let first = app.clone().oneshot(first).await.unwrap();
    let again = Request::get("/greenwich/").header("if-none-match", &first.headers()["etag"]);
    let again = again.body(Body::empty()).unwrap();
    let again = app.oneshot(again).await.unwrap();
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(header(&again, "cache-control"), Some("no-cache"));
    assert_eq!(header(&again, "vary"), Some("accept-encoding"));
}

#[tokio::test]
async fn every_answer_has_every_security_header() {
    for path in ["/", "/greenwich/", "/greenwich", "/no-such-page/", CSS] {
        let response = get(path).await;
        for (name, value) in headers::security(false) {
            assert_eq!(header(&response, name), Some(value), "{name} of {path}");
        }
    }
}

#[tokio::test]
async fn only_embedded_pages_may_be_framed() {
    let embedded = get("/embed/greenwich/signs/").await;
    let policy = header(&embedded, "content-security-policy").unwrap();
    assert!(policy.ends_with("frame-ancestors *"), "{policy}");
    assert_eq!(header(&embedded, "x-frame-options"), None);

    for path in ["/", "/greenwich/", "/embed", "/embedded/"] {
        let response = get(path).await;
        let policy = header(&response, "content-security-policy").unwrap();
        assert!(
            policy.ends_with("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert_eq!(header(&response, "x-frame-options"), Some("DENY"), "{path}");
    }
}

#[tokio::test]
async fn a_page_for_frames_may_load_from_the_address_it_was_asked_at_and_no_other_says_so() {
    let policy = async |path, host| {
        let answer = get_with(path, "host", host).await;
        header(&answer, "content-security-policy")
            .unwrap()
            .to_owned()
    };
    let framed = policy("/embed/greenwich/signs/", "localhost:8080").await;
    let own = "script-src 'self' http://localhost:8080 https://localhost:8080 'wasm-unsafe-eval'";
    assert!(framed.contains(own), "{framed}");
    assert!(framed.ends_with("frame-ancestors *"), "{framed}");
    let page = policy("/greenwich/", "localhost:8080").await;
    assert!(!page.contains("localhost"), "{page}");
    for wrong in ["a.example; script-src *", "A*", "a/b"] {
        let framed = policy("/embed/greenwich/signs/", wrong).await;
        assert!(framed.contains("script-src 'self' 'wasm"), "{framed}");
    }
}

#[tokio::test]
async fn what_a_page_loads_works_in_a_sandboxed_frame() {
    for (path, shared) in [(CSS, Some("*")), ("/boot.js", Some("*")), ("/", None)] {
        let response = get(path).await;
        let allowed = header(&response, "access-control-allow-origin");
        assert_eq!(allowed, shared, "{path}");
    }
}

#[tokio::test]
async fn a_folder_is_answered_at_its_address_with_a_slash() {
    let response = get("/greenwich").await;
    assert!(response.status().is_redirection());
    assert_eq!(header(&response, "location"), Some("/greenwich/"));
}

#[tokio::test]
async fn head_is_answered_like_get_without_a_body() {
    let page = get("/greenwich/").await;
    let head = ask(Request::head("/greenwich/").body(Body::empty()).unwrap()).await;
    assert_eq!(head.status(), StatusCode::OK);
    for name in ["content-type", "content-length", "cache-control", "etag"] {
        // The two requests saw two folders, so the time in the tag may differ.
        assert_eq!(
            header(&head, name).is_some(),
            header(&page, name).is_some(),
            "{name}"
        );
    }
    assert_eq!(text(head).await, "");
}
