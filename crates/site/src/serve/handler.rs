//! Answers a request: chooses the file, the encoding and the headers.

use std::convert::Infallible;
use std::path::PathBuf;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, LOCATION, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use crate::base_path::BasePath;
use crate::headers;
use crate::origin::Origin;

/// The two services that read files: any file of the site, and the page for unknown
/// addresses.
#[derive(Clone)]
pub struct Site {
    files: ServeDir,
    missing: ServeFile,
    base: BasePath,
}

impl Site {
    /// Returns the services of the site that was built into `dist` for `base`.
    pub fn new(dist: PathBuf, base: BasePath) -> Self {
        let missing = ServeFile::new(dist.join("404.html"));
        Site {
            files: ServeDir::new(dist).precompressed_br().precompressed_gzip(),
            missing: missing.precompressed_br().precompressed_gzip(),
            base,
        }
    }
}

/// Answers one request. Never fails: every failure becomes a status.
pub async fn handle(State(site): State<Site>, request: Request) -> Response {
    let asked = request.uri().path().to_owned();
    let path = site.base.strip(&asked).unwrap_or_default().to_owned();
    let method = request.method().clone();
    let encodings = request.headers().get(ACCEPT_ENCODING).cloned();
    let own_address = own_address(request.headers());

    // ServeDir refuses all methods but GET and HEAD by itself.
    let reads = method == Method::GET || method == Method::HEAD;
    let mut response = if site.base.is_missing_slash(&asked) {
        Redirect::permanent(site.base.as_str()).into_response()
    } else if path.is_empty() || (reads && !is_plain(&path)) {
        StatusCode::NOT_FOUND.into_response()
    } else {
        from_files(&site, request, &path).await
    };
    let found = response.status() != StatusCode::NOT_FOUND;
    if !found {
        response = not_found(site.missing, method, encodings).await;
    }
    add_headers(response.headers_mut(), &path, found);
    if let (true, Some(address)) = (path.starts_with(headers::EMBEDDED), own_address) {
        name_the_site(response.headers_mut(), &address);
    }
    response
}

/// Returns the origins of this server, without and with TLS, as the request names it;
/// nothing if the name is invalid.
fn own_address(asked: &HeaderMap) -> Option<String> {
    let host = asked.get(HOST)?.to_str().ok()?;
    let origin = |scheme: &str| format!("{scheme}://{host}").parse::<Origin>().ok();
    let (plain, secure) = (origin("http")?, origin("https")?);
    Some(format!("{plain} {secure}"))
}

fn name_the_site(answer: &mut HeaderMap, address: &str) {
    let policy = HeaderValue::from_str(&headers::embedded_policy(address));
    if let Ok(policy) = policy {
        answer.insert(CONTENT_SECURITY_POLICY, policy);
    }
}

/// Answers from the files of the site. A folder that is requested without its slash is
/// redirected to the address below the base.
async fn from_files(site: &Site, mut request: Request, path: &str) -> Response {
    let query = request.uri().query().map(|query| format!("?{query}"));
    let within = format!("{path}{}", query.unwrap_or_default()).parse();
    let Ok(within) = within else {
        return StatusCode::NOT_FOUND.into_response();
    };
    *request.uri_mut() = within;
    let mut response = received(site.files.clone().oneshot(request).await);
    let to = response.headers().get(LOCATION);
    let to = to.and_then(|to| to.to_str().ok()?.strip_prefix('/'));
    let to = to.and_then(|to| HeaderValue::from_str(&format!("{}{to}", site.base)).ok());
    if let Some(to) = to {
        response.headers_mut().insert(LOCATION, to);
    }
    response
}

/// Returns whether an address could be one of the site's own, which are made of letters,
/// digits, hyphens, underscores and dots. Refuses encoded characters, hidden files, steps
/// upwards, compressed copies by their own names, and names too long for a file system.
fn is_plain(path: &str) -> bool {
    const LONGEST: usize = 200;
    let ours = |b: u8| b.is_ascii_alphanumeric() || b"-_./".contains(&b);
    path.starts_with('/')
        && path.len() <= LONGEST
        && path.bytes().all(ours)
        && !path.contains("//")
        && !path.contains("/.")
        && !path.ends_with(".br")
        && !path.ends_with(".gz")
}

/// Answers with the site's page for unknown addresses. It makes a request of its own: with
/// the conditions of the first, the response could be an empty 304 or a part.
async fn not_found(missing: ServeFile, method: Method, encodings: Option<HeaderValue>) -> Response {
    let mut request = Request::new(Body::empty());
    *request.method_mut() = method;
    if let Some(encodings) = encodings {
        request.headers_mut().insert(ACCEPT_ENCODING, encodings);
    }
    let mut response = received(missing.oneshot(request).await);
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// Returns the response of a service, which turns every failure into a status itself.
fn received<T: IntoResponse>(result: Result<T, Infallible>) -> Response {
    match result {
        Ok(response) => response.into_response(),
        Err(never) => match never {},
    }
}

fn add_headers(answer: &mut HeaderMap, path: &str, found: bool) {
    let embedded = path.starts_with(headers::EMBEDDED);
    for (name, value) in headers::security(embedded) {
        set(answer, name, value);
    }
    if let Some((name, value)) = headers::cross_origin(path) {
        set(answer, name, value);
    }
    // A missing file is not missing for ever, whatever its name.
    let cache = headers::cache(if found { path } else { "" });
    set(answer, CACHE_CONTROL.as_str(), cache);
    set(answer, VARY.as_str(), "accept-encoding");
    add_charset(answer);
}

fn set(answer: &mut HeaderMap, name: &'static str, value: &'static str) {
    let name = HeaderName::from_static(name);
    answer.insert(name, HeaderValue::from_static(value));
}

/// Adds UTF-8, the charset of every text of the site, to the content type.
fn add_charset(answer: &mut HeaderMap) {
    let Some(plain) = answer.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()) else {
        return;
    };
    if !plain.starts_with("text/") || plain.contains("charset") {
        return;
    }
    if let Ok(full) = HeaderValue::from_str(&format!("{plain}; charset=utf-8")) {
        answer.insert(CONTENT_TYPE, full);
    }
}
