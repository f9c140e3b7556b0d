//! The responses that each real server has to give.

use site::base_path::BasePath;
use site::headers;

use super::running::{Answer, BIN, JS, Server, WASM};

#[test]
#[ignore = "needs nginx: `cargo xtask test-servers` installs and runs it"]
fn nginx_answers_as_site_serve_does() {
    at_both_places(|base| Server::nginx(false, base));
    at_both_places(|base| Server::nginx(true, base));
}

#[test]
#[ignore = "needs caddy: `cargo xtask test-servers` installs and runs it"]
fn caddy_answers_as_site_serve_does() {
    at_both_places(Server::caddy);
}

#[test]
#[ignore = "needs apache2: `cargo xtask test-servers` installs and runs it"]
fn apache_answers_as_site_serve_does() {
    at_both_places(Server::apache);
}

/// On a name of its own, and in a folder of another site.
fn at_both_places(start: impl Fn(BasePath) -> Server) {
    answers_as_site_serve_does(&start(BasePath::root()));
    let below = start("/children/guidance/".parse().unwrap());
    answers_as_site_serve_does(&below);
    nothing_is_answered_outside(&below);
}

fn nothing_is_answered_outside(server: &Server) {
    for path in ["/", "/greenwich/", "/children/", "/embed/x/"] {
        let answer = server.ask(&format!("GET {path} HTTP/1.1"));
        assert_eq!(answer.status, 404, "{path}");
        answer.has_security(false, path);
    }
}

fn answers_as_site_serve_does(server: &Server) {
    for path in ["/", "/greenwich/", "/embed/x/", "/boot.js", JS, WASM, BIN] {
        found(server, path);
    }
    for (extension, kind) in headers::TYPES {
        let path = format!("/kinds/a.{extension}");
        let answer = server.get(&path, "br, gzip");
        assert_eq!(answer.header("content-type"), Some(*kind), "{path}");
    }
    for path in [
        "/no-such-page/",
        "/kinds/",
        "/no-such.css",
        "/gone-0123456789abcdef.js",
        "/greenwich/index.html.br",
        "/boot.js.gz",
        "/.hidden.html",
        "/embed/no-such-page/",
    ] {
        missing(server, path);
    }
    only_embedded_pages_may_be_framed(server);
    a_folder_is_answered_at_its_address_with_a_slash(server);
    what_has_not_changed_is_not_sent_again(server);
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    fn has_security(&self, embedded: bool, path: &str) {
        for (name, value) in headers::security(embedded) {
            assert_eq!(self.header(name), Some(value), "{name} of {path}");
        }
        if embedded {
            assert_eq!(self.header("x-frame-options"), None, "{path}");
        }
        assert_eq!(self.header(headers::TLS_ONLY.0), None, "{path} without TLS");
    }
}

fn found(server: &Server, path: &str) {
    let best = if server.brotli { "br" } else { "gzip" };
    for (accepted, sent) in [
        ("gzip, deflate, br, zstd", Some(best)),
        ("gzip", Some("gzip")),
        ("br;q=0, gzip", Some("gzip")),
        ("identity", None),
    ] {
        let answer = server.get(path, accepted);
        assert_eq!(answer.status, 200, "{path}");
        let encoding = answer.header("content-encoding");
        assert_eq!(encoding, sent, "{path} for {accepted}");
        let vary = answer.header("vary").unwrap_or_default().to_lowercase();
        assert!(
            sent.is_none() || vary == "accept-encoding",
            "{path}: {vary}"
        );
        let kind = headers::TYPES
            .iter()
            .find(|(extension, _)| path.ends_with(&format!(".{extension}")))
            .unwrap_or(&headers::TYPES[0]);
        assert_eq!(answer.header("content-type"), Some(kind.1), "{path}");
        assert_eq!(answer.header("content-language"), None, "{path}");
        let cache = answer.header("cache-control");
        assert_eq!(cache, Some(headers::cache(path)), "{path}");
        let shared = headers::cross_origin(path).map(|header| header.1);
        assert_eq!(
            answer.header("access-control-allow-origin"),
            shared,
            "{path}"
        );
        answer.has_security(path.starts_with(headers::EMBEDDED), path);
    }
}

fn missing(server: &Server, path: &str) {
    for encoding in ["identity", "gzip, br"] {
        let answer = server.get(path, encoding);
        assert_eq!(answer.status, 404, "{path}");
        let kind = Some(headers::TYPES[0].1);
        assert_eq!(answer.header("content-type"), kind, "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{path}");
        answer.has_security(path.starts_with(headers::EMBEDDED), path);
        let encoded = answer.header("content-encoding").is_some();
        assert_eq!(encoded, encoding != "identity", "{path}");
        let text = String::from_utf8_lossy(&answer.body);
        assert!(encoded || text.contains("No such page"), "{path}: {text}");
    }
}

/// Nor does a detour through /embed/ lend its frame to another page.
fn only_embedded_pages_may_be_framed(server: &Server) {
    for path in [
        "/embed/../greenwich/",
        "/embed/..%2fgreenwich/",
        "/embed/%2e%2e/greenwich/",
        "/embedded/",
        "//greenwich/",
        "/?/embed/",
    ] {
        let answer = server.get(path, "identity");
        let policy = answer.header("content-security-policy");
        let text = String::from_utf8_lossy(&answer.body);
        let open = policy.is_none_or(|policy| !policy.ends_with("frame-ancestors 'none'"));
        let shows = text.contains("Greenwich") || text.contains("Home");
        assert!(!(open && shows), "{path} may be framed");
    }
}

fn a_folder_is_answered_at_its_address_with_a_slash(server: &Server) {
    let answer = server.get("/greenwich", "identity");
    assert!((301..=308).contains(&answer.status), "{}", answer.status);
    let location = answer.header("location").unwrap_or_default();
    let whole = server.at("/greenwich/");
    assert!(location.ends_with(&whole), "{location}");
    answer.has_security(false, "/greenwich");
}

fn what_has_not_changed_is_not_sent_again(server: &Server) {
    let first = server.get(JS, "gzip");
    let tag = first.header("etag").expect("a tag");
    let again = server.ask(&format!(
        "GET {} HTTP/1.1\r\naccept-encoding: gzip\r\nif-none-match: {tag}",
        server.at(JS)
    ));
    assert_eq!(again.status, 304);
    assert_eq!(again.header("cache-control"), Some(headers::IMMUTABLE));
    again.has_security(false, JS);
}
