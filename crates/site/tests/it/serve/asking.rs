//! A small site, and asking for its addresses.

use std::fs;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response};
use site::base_path::BasePath;
use site::{precompress, serve};
use tempfile::TempDir;
use tower::ServiceExt;

pub const CSS: &str = "/app-0123456789abcdef.css";
pub const WASM: &str = "/second-question-0123456789abcdef_bg.wasm";

/// A small built site with its compressed copies, in `dist` of a folder that
/// also holds a file which is nobody's business.
pub fn dist() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = dir.path().join("dist").join(path.trim_start_matches('/'));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let page = |title: &str| format!("<title>{title}</title>{}", "<p>words</p>".repeat(50));
    write("index.html", &page("Home"));
    write("404.html", &page("No such page"));
    write("greenwich/index.html", &page("Greenwich"));
    write("embed/greenwich/signs/index.html", &page("Signs"));
    write("empty/note.txt", "short");
    write("manifest.webmanifest", "{}");
    write("boot.js", "import();");
    write(CSS, &"p { margin: 0 }".repeat(50));
    write(WASM, &"\0asm".repeat(50));
    write(".hidden.html", "hidden");
    fs::write(dir.path().join("secret.txt"), "secret").unwrap();
    precompress::precompress(&dir.path().join("dist")).unwrap();
    dir
}

/// The answer to a request, with its whole body.
pub async fn ask(request: Request<Body>) -> Response<Body> {
    ask_below(BasePath::root(), request).await
}

/// The answer to a request of a site that was built for `base`.
pub async fn ask_below(base: BasePath, request: Request<Body>) -> Response<Body> {
    let dir = dist();
    let app = serve::app(dir.path().join("dist"), base);
    let (parts, body) = app.oneshot(request).await.unwrap().into_parts();
    // The body is read before the folder goes.
    let body = to_bytes(body, usize::MAX).await.unwrap();
    Response::from_parts(parts, Body::from(body))
}

/// The answer to a GET without further headers.
pub async fn get(path: &str) -> Response<Body> {
    ask(Request::get(path).body(Body::empty()).unwrap()).await
}

/// The answer to a GET with one header.
pub async fn get_with(path: &str, header: &str, value: &str) -> Response<Body> {
    let request = Request::get(path).header(header, value);
    ask(request.body(Body::empty()).unwrap()).await
}

/// The value of an answer's header.
pub fn header<'a>(response: &'a Response<Body>, name: &str) -> Option<&'a str> {
    response.headers().get(name).map(|v| v.to_str().unwrap())
}

/// The body of an answer.
pub async fn text(response: Response<Body>) -> String {
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}
