//! The headers every answer carries, as data: one list for [`crate::serve`]
//! and for the configurations of other servers.

/// A header's name, in lower case, and its value.
pub type Header = (&'static str, &'static str);

/// The two policies differ only in who may put the page into a frame.
macro_rules! policy {
    ($ancestors:literal) => {
        concat!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; ",
            "img-src 'self' data:; frame-src 'self'; connect-src 'self'; manifest-src 'self'; ",
            "worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors ",
            $ancestors
        )
    };
}

/// Switches off what the site never asks a device for, of what browsers know:
/// an unknown name is a warning on the console of every page. Sharing (which
/// desktop Chromium calls unknown) and copying stay as they are by default,
/// for the site's own pages alone.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), \
    clipboard-write=(self), display-capture=(), encrypted-media=(), fullscreen=(), \
    geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
    publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), \
    window-management=(), xr-spatial-tracking=()";

/// Sent only by servers that speak TLS: on loopback it would turn every other
/// project on `localhost` to https.
pub const TLS_ONLY: Header = (
    "strict-transport-security",
    "max-age=63072000; includeSubDomains",
);

/// The start of every address that other sites may frame.
pub const EMBEDDED: &str = "/embed/";

/// The `Cache-Control` of a hashed file.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// The `Cache-Control` of everything else.
pub const REVALIDATE: &str = "no-cache";

/// [`is_hashed`] as a pattern, for servers that know nothing else. It means
/// the same in Perl's, Go's, JavaScript's and POSIX's expressions.
pub const HASHED: &str = "/[^/.]*-[0-9a-f]{12,16}(_bg)?[.][^/]*$";
/// [`is_page`] as such a pattern.
pub const PAGE: &str = "/([^/]*[.]html|[^/.]*)$";

/// Every kind of file that the site may hold, with its type.
pub const TYPES: &[(&str, &str)] = &[
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("xml", "text/xml; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("bin", "application/octet-stream"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
];

/// Returns the security headers of every response. `embedded` is for addresses under
/// [`EMBEDDED`], the only ones that another site may frame.
pub fn security(embedded: bool) -> Vec<Header> {
    let policy = if embedded {
        policy!("*")
    } else {
        policy!("'none'")
    };
    let mut headers = vec![
        ("content-security-policy", policy),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("permissions-policy", PERMISSIONS),
        ("cross-origin-opener-policy", "same-origin"),
    ];
    if !embedded {
        headers.push(("x-frame-options", "DENY"));
    }
    headers
}

/// Returns the policy of pages under [`EMBEDDED`] for a site whose origins are known. In a
/// frame with only `sandbox="allow-scripts"`, WebKit takes `'self'` for the frame's opaque
/// origin and loads nothing; the named origins let it load the site's files.
pub fn embedded_policy(origins: &str) -> String {
    policy!("*").replace("'self'", &format!("'self' {origins}"))
}

/// Returns the `Cache-Control` of an address: a file whose name holds a hash of its content
/// is kept for a year, everything else is requested again each time.
pub fn cache(path: &str) -> &'static str {
    if is_hashed(path) {
        IMMUTABLE
    } else {
        REVALIDATE
    }
}

/// Returns the header that lets a page in a sandboxed frame load this address; none for a
/// page itself. Such a frame has an opaque origin, so even the site's own scripts are
/// foreign to it.
pub fn cross_origin(path: &str) -> Option<Header> {
    (!is_page(path)).then_some(("access-control-allow-origin", "*"))
}

/// Returns whether an address is a page, not something that a page loads.
pub fn is_page(path: &str) -> bool {
    let name = file_name(path);
    name.ends_with(".html") || !name.contains('.')
}

/// Returns whether a file's name holds a hash of its content, as in
/// `app-0123456789abcdef.css` and `app-0123456789abcdef_bg.wasm`.
pub fn is_hashed(path: &str) -> bool {
    unhashed(path).is_some()
}

/// Returns the name of a script or stylesheet without its hash and extension:
/// `boot` for both `/boot.js` and `/boot-0123456789abcdef.js`.
pub fn stem(path: &str) -> &str {
    let name = file_name(path);
    let whole = name.split_once('.').map_or(name, |(stem, _)| stem);
    unhashed(path).unwrap_or(whole)
}

/// Returns the part of a file's name before its hash, if it has one.
fn unhashed(path: &str) -> Option<&str> {
    let (stem, _) = file_name(path).split_once('.')?;
    let (name, hash) = stem.rsplit_once('-')?;
    is_hash(hash.strip_suffix("_bg").unwrap_or(hash)).then_some(name)
}

/// Returns whether a text looks like a hash. Trunk writes 64 bits in hexadecimal without
/// leading zeros, so one hash in sixteen is shorter than 16 digits. One under 12 digits has
/// a chance of one in a million.
fn is_hash(text: &str) -> bool {
    (12..=16).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

#[cfg(test)]
mod tests;
