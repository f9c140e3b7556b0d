//! The files that pages load, each under a name that holds its hash.

mod embed;
mod schemes;
mod words;

use crate::render::Folders;
use content::Library;
use guidance::AreaId;
use second_question::assets::Assets;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The pages whose styles, those of every page too, are in one file (decision 0018),
/// by name, and the folders below `style/` in which those stand that they alone
/// need; the last one names the file.
const WHOLE_STYLES: [(&str, &[&str]); 2] =
    [("what-to-do", &["tool"]), ("signs", &["pills", "signs"])];

/// The other pages with styles of their own, likewise.
const OWN_STYLES: [(&str, &[&str]); 5] = [
    ("search", &["search"]),
    ("practise", &["pills", "practise"]),
    ("assurance", &["drawing"]),
    ("embedding", &["embedding"]),
    ("this-device", &["this-device"]),
];

/// The parts of the script that keeps the site on the phone, in their order.
const OFFLINE: [&str; 5] = ["device", "copy", "panel", "offer", "begin"];

/// The parts of the script that keeps answers where that is asked for.
const ANSWERS: [&str; 4] = ["envelope", "store", "panel", "receipt"];

/// What was written, and what pages need to know of it.
#[derive(Debug, Clone)]
pub struct Written {
    /// The addresses.
    pub addresses: Assets,
    /// Trunk's script that reloads a page when the site was built anew; only
    /// while `trunk serve` runs.
    pub reload: Option<String>,
}

/// Why a file of the site could not be made.
#[derive(Debug, thiserror::Error)]
pub enum AssetError {
    /// Trunk's page does not name the bundle.
    #[error("{0} does not name the Wasm bundle; run `cargo xtask build`, which runs Trunk first")]
    NoBundle(PathBuf),
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The guide could not be put into its file.
    #[error("the guide could not be written as bytes: {0}")]
    Guide(#[from] postcard::Error),
}

/// Writes styles, scripts, the guide, the indexes of the search pages and the icon.
///
/// # Errors
/// Where Trunk has not run, or a file cannot be read or written.
pub fn write(
    folders: &Folders,
    library: &Library,
    indexes: &[(AreaId, Vec<u8>)],
) -> Result<Written, AssetError> {
    let shell_path = folders.out.join("index.html");
    let shell = read(&shell_path)?;
    let bundle = |name: &str| {
        attribute(&shell, name).ok_or_else(|| AssetError::NoBundle(shell_path.clone()))
    };
    let (app_js, app_wasm) = (bundle("data-js")?, bundle("data-wasm")?);
    let reload = reload_script(&shell);
    let style = folders.root.join("style");
    let styles_of = |kinds: &[&str]| -> Result<String, AssetError> {
        let files = kinds.iter().map(|kind| sheets(&style.join(kind)));
        let files: Vec<_> = files.collect::<Result<_, _>>()?;
        Ok(slim(&texts(&files.concat())?))
    };
    let put = |name: &str, kind: &str, bytes: &[u8]| -> Result<String, AssetError> {
        let file = format!("{name}-{}.{kind}", hash(bytes));
        save(&folders.out.join(&file), bytes)?;
        Ok(format!("{}{file}", folders.base))
    };
    let public = folders.root.join("public");
    let script = |name: &str| -> Result<String, AssetError> {
        let script = words::told(name, &parts(&public, &[name])?, library);
        put(name, "js", script.as_bytes())
    };
    let offline_css = put("offline", "css", styles_of(&["offline"])?.as_bytes())?;
    let offline = parts(&public.join("offline"), &OFFLINE)?;
    let offline = words::told("offline", &offline, library);
    let offline = offline.replace("./offline.css", &beside(&offline_css));
    let offline_js = put("offline", "js", offline.as_bytes())?;
    let answers = parts(&public.join("answers"), &ANSWERS)?;
    let answers_js = put("answers", "js", answers.as_bytes())?;
    let boot = parts(&public, &["boot"])?.replace("./answers.js", &beside(&answers_js));
    let made = format!("MADE = \"{}\"", library.guide.edition.date);
    // A list of strings reads the same in Rust and in JavaScript.
    let holidays = format!("HOLIDAYS = {:?}", library.guide.bank_holidays);
    // An author sees each edit at once: nothing is kept while `trunk serve` runs.
    let page: &[_] = match reload {
        Some(_) => &["exit", "contact-card"],
        None => &["exit", "contact-card", "later"],
    };
    let page = parts(&public, page)?
        .replace("HOLIDAYS = []", &holidays)
        .replace("MADE = \"\"", &made)
        .replace("./offline.js", &beside(&offline_js));
    let page_js = put("page", "js", page.as_bytes())?;
    let icon = read(&folders.root.join("public/icon.svg"))?;
    save(&folders.out.join("icon.svg"), icon.as_bytes())?;
    // By others, and sent as it is: its licence stands in its comment.
    let engine = read(&folders.root.join("public/vendor/minisearch.js"))?;
    let qr = read(&folders.root.join("public/vendor/uqr.js"))?;
    let search_indexes = indexes.iter().map(|(area, index)| {
        let address = put(&format!("search-{area}"), "json", index)?;
        Ok((area.clone(), address))
    });
    let search_indexes = search_indexes.collect::<Result<_, AssetError>>()?;
    let shared = shared_styles(&style)?;
    let styles = |before: &str, (page, kinds): &(&str, &[&str])| -> Result<_, AssetError> {
        let file = kinds.last().unwrap_or(page);
        let text = before.to_owned() + &styles_of(kinds)?;
        Ok(((*page).to_owned(), put(file, "css", text.as_bytes())?))
    };
    let own_css = OWN_STYLES.iter().map(|page| styles("", page));
    let own_css = own_css.collect::<Result<_, _>>()?;
    let whole_css = WHOLE_STYLES.iter().map(|page| styles(&shared, page));
    let whole_css = whole_css.collect::<Result<_, _>>()?;
    let partner = embed::partner_script(&read(&folders.root.join("public/embed.js"))?, library);
    save(
        &folders.out.join("embed.js"),
        without_comments(&partner).as_bytes(),
    )?;
    let frame = parts(&public, &["contact-card", "frame"])?;
    let frame = words::told("frame", &frame, library).replace("HOLIDAYS = []", &holidays);
    let frame = frame.replace("MADE = \"\"", &made);
    let embed_css = schemes::themed(
        &read(&style.join("tokens.css"))?,
        &read(&style.join("embed/theme.css"))?,
    ) + &read(&style.join("embed/frame.css"))?;
    let built = |address: &str| {
        let file = address.strip_prefix(&folders.base).unwrap_or(address);
        bytes(&folders.out.join(file))
    };
    let guide = postcard::to_allocvec(&*library.guide)?;
    let sums = [
        hash(&built(&app_js)?),
        hash(&built(&app_wasm)?),
        hash(&guide),
    ];
    let addresses = Assets {
        base: folders.base.clone(),
        origin: folders.origin.as_ref().map(ToString::to_string),
        embed_css: put("embed", "css", slim(&embed_css).as_bytes())?,
        options_js: script("options")?,
        self_test_js: script("self-test")?,
        embedding_js: script("embedding")?,
        this_device_js: script("this-device")?,
        qr_engine: put("uqr", "js", qr.as_bytes())?,
        frame_js: put("frame", "js", frame.as_bytes())?,
        css: put("app", "css", shared.as_bytes())?,
        whole_css,
        own_css,
        page_js,
        boot_js: put("boot", "js", boot.as_bytes())?,
        take_js: script("result")?,
        app_js,
        app_wasm,
        guide: put("guide", "bin", &guide)?,
        sums,
        no_modules_js: script("no-modules")?,
        search_js: script("search")?,
        search_engine: put("minisearch", "js", engine.as_bytes())?,
        search_indexes,
    };
    Ok(Written { addresses, reload })
}

/// The styles of every page in one file: tokens, base, every component, then
/// print, which has the last word. What only the tool or the search needs is
/// in a file of its own, so that a page that is read does not pay for it.
fn shared_styles(folder: &Path) -> Result<String, AssetError> {
    let mut files = vec![folder.join("tokens.css"), folder.join("base.css")];
    files.extend(sheets(&folder.join("components"))?);
    files.push(folder.join("print.css"));
    Ok(slim(&texts(&files)?))
}

/// The style sheets of a folder, by name.
fn sheets(folder: &Path) -> Result<Vec<PathBuf>, AssetError> {
    let listed = fs::read_dir(folder).map_err(|error| AssetError::File {
        path: folder.to_owned(),
        error,
    })?;
    let mut own: Vec<PathBuf> = listed
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "css"))
        .collect();
    own.sort();
    Ok(own)
}

fn texts(files: &[PathBuf]) -> Result<String, AssetError> {
    files.iter().map(|path| read(path)).collect()
}

/// Styles without comments, indentation and empty lines.
fn slim(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::with_capacity(css.len());
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    // Only around braces and after semicolons, where no text of ours stands.
    lines(&kept)
        .replace(" {\n", "{")
        .replace(" { ", "{")
        .replace("; }", "}")
        .replace("; ", ";")
}

/// A script of several parts in one file, without their lines of comment.
pub(crate) fn parts(folder: &Path, names: &[&str]) -> Result<String, AssetError> {
    let files = names.iter().map(|name| folder.join(format!("{name}.js")));
    Ok(without_comments(&texts(&files.collect::<Vec<_>>())?))
}

/// How a script names a file that stands beside it.
fn beside(address: &str) -> String {
    let name = address.rsplit_once('/').map_or(address, |(_, name)| name);
    format!("./{name}")
}

/// A script without its lines of comment.
fn without_comments(script: &str) -> String {
    let code: Vec<&str> = script
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    lines(&code.join("\n"))
}

fn lines(text: &str) -> String {
    let kept: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    kept.join("\n")
}

pub(crate) fn attribute(html: &str, name: &str) -> Option<String> {
    let (_, after) = html.split_once(&format!("{name}=\""))?;
    let (value, _) = after.split_once('"')?;
    Some(value.to_owned())
}

/// Trunk's own script, which only `trunk serve` puts into its page.
fn reload_script(shell: &str) -> Option<String> {
    let at = shell.find("<script")?;
    let end = shell.get(at..)?.find("</script>")?;
    let script = shell.get(at..at + end + "</script>".len())?;
    script.contains("trunk").then(|| script.to_owned())
}

/// The first sixteen hexadecimal digits of the SHA-256.
pub(crate) fn hash(bytes: &[u8]) -> String {
    full_hash(bytes)[..16].to_owned()
}

/// The SHA-256 in hexadecimal digits.
pub(crate) fn full_hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(path: &Path) -> Result<String, AssetError> {
    fs::read_to_string(path).map_err(|error| AssetError::File {
        path: path.to_owned(),
        error,
    })
}

pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, AssetError> {
    fs::read(path).map_err(|error| AssetError::File {
        path: path.to_owned(),
        error,
    })
}

pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<(), AssetError> {
    fs::write(path, bytes).map_err(|error| AssetError::File {
        path: path.to_owned(),
        error,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_lose_their_comments_and_keep_their_rules() {
        assert_eq!(
            slim("/* a */\n.b {\n  color: red; /* c */\n}\n"),
            ".b{color: red;\n}"
        );
    }

    #[test]
    fn the_bundle_is_read_from_trunks_page() {
        let shell = r#"<meta name="app-bundle" data-js="/a.js" data-wasm="/a.wasm">"#;
        assert_eq!(attribute(shell, "data-js").as_deref(), Some("/a.js"));
        assert_eq!(attribute(shell, "data-guide"), None);
    }
}
