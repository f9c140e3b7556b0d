//! A site that stands in a folder of another.

use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use site::headers;

use super::asking::{ask_below, header, text};

async fn get(path: &str) -> Response<Body> {
    let request = Request::get(path).body(Body::empty()).unwrap();
    ask_below("/guidance/".parse().unwrap(), request).await
}

#[tokio::test]
async fn its_files_are_answered_below_the_folder() {
    for (path, cache) in [
        ("/guidance/", "no-cache"),
        ("/guidance/greenwich/", "no-cache"),
        ("/guidance/app-0123456789abcdef.css", headers::IMMUTABLE),
    ] {
        let response = get(path).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        assert_eq!(header(&response, "cache-control"), Some(cache), "{path}");
    }
}

#[tokio::test]
async fn nothing_is_answered_outside_the_folder() {
    for path in [
        "/",
        "/greenwich/",
        "/app-0123456789abcdef.css",
        "/guidances/",
        "/guidance/guidance/",
        "/guidance/../greenwich/",
        "/guidance//greenwich/",
        "/guidance/no-such-page/",
        "/embed/greenwich/signs/",
    ] {
        let response = get(path).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        let policy = header(&response, "content-security-policy").unwrap();
        assert!(policy.ends_with("frame-ancestors 'none'"), "{path}");
        assert!(text(response).await.contains("No such page"), "{path}");
    }
}

#[tokio::test]
async fn a_folder_without_its_slash_is_sent_to_its_address_below() {
    for (path, to) in [
        ("/guidance", "/guidance/"),
        ("/guidance/greenwich", "/guidance/greenwich/"),
    ] {
        let response = get(path).await;
        assert!(response.status().is_redirection(), "{path}");
        assert_eq!(header(&response, "location"), Some(to), "{path}");
    }
}

#[tokio::test]
async fn its_embedded_pages_alone_may_be_framed() {
    let response = get("/guidance/embed/greenwich/signs/").await;
    let policy = header(&response, "content-security-policy").unwrap();
    assert!(policy.ends_with("frame-ancestors *"), "{policy}");
    assert_eq!(header(&response, "x-frame-options"), None);
}
