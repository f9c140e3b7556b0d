//! Requests that are refused, and the responses to them.

use std::net::{IpAddr, Ipv4Addr};

use axum::body::Body;
use axum::http::{Request, StatusCode};
use site::base_path::BasePath;
use site::serve;

use super::asking::{ask, get, get_with, header, text};

const LOCALHOST: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

#[tokio::test]
async fn an_unknown_address_gets_the_sites_own_page() {
    for path in [
        "/no-such-page/",
        "/no-such.css",
        "/greenwich/index.html/",
        "/greenwich/index.html/more",
        "/empty/",
        "/.hidden.html",
        "//greenwich",
        "/index.html.br",
        "/app-0123456789abcdef.css.gz",
        "/index.html%2ebr",
    ] {
        let response = get(path).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(text(response).await.contains("No such page"), "{path}");
    }
}

#[tokio::test]
async fn no_address_leads_out_of_the_folder() {
    for path in [
        "/../secret.txt",
        "/greenwich/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/greenwich/%2E%2E/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/%2fetc/passwd",
        "//etc/passwd",
        "/greenwich/%00",
    ] {
        let response = get(path).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(text(response).await.contains("No such page"), "{path}");
    }
}

#[tokio::test]
async fn the_page_for_unknown_addresses_is_always_whole() {
    for (name, value) in [
        ("range", "bytes=0-3"),
        ("if-none-match", "*"),
        ("if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT"),
    ] {
        let response = get_with("/no-such-page/", name, value).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{name}");
        assert!(text(response).await.ends_with("</p>"), "{name}");
    }
}

#[tokio::test]
async fn only_reading_is_allowed() {
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        let request = Request::builder().method(method).uri("/greenwich/");
        let response = ask(request.body(Body::empty()).unwrap()).await;
        assert_eq!(
            response.status(),
            StatusCode::METHOD_NOT_ALLOWED,
            "{method}"
        );
        assert_eq!(header(&response, "allow"), Some("GET,HEAD"));
    }
}

#[tokio::test]
async fn a_port_that_is_taken_is_named_with_the_remedy() {
    let first = serve::bind(LOCALHOST, 0).await.unwrap();
    let port = first.local_addr().unwrap().port();
    let message = serve::bind(LOCALHOST, port).await.unwrap_err().to_string();
    assert!(
        message.contains(&format!("Port {port} is in use")),
        "{message}"
    );
    assert!(message.contains("--port "), "{message}");
}

#[tokio::test]
async fn a_folder_without_a_site_names_the_command_that_builds_it() {
    let dir = tempfile::tempdir().unwrap();
    let options = serve::Options {
        base: BasePath::root(),
        dist: dir.path().to_path_buf(),
        port: 0,
        host: LOCALHOST,
    };
    let message = serve::serve(options).await.unwrap_err().to_string();
    assert!(message.contains("cargo xtask build"), "{message}");
}
