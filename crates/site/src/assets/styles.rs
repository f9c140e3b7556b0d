//! The style sheets.

use super::{AssetError, Writer, color_scheme};
use crate::dist::{self, FileError};
use content::page_registry::{ABOUT_PAGES, AREA_PAGES, Styles as Sheets};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The addresses of the style sheets.
#[derive(Debug)]
pub struct Styles {
    /// The style sheet of every page except those in `with_shared`.
    pub shared: String,
    /// The style sheet of a page in a frame.
    pub embed: String,
    /// The style sheet of the script that keeps the site on the phone.
    pub offline: String,
    /// By page, the style sheet that replaces the shared one.
    pub with_shared: BTreeMap<String, String>,
    /// By page, that beside the shared one.
    pub beside_shared: BTreeMap<String, String>,
}

/// Writes every style sheet.
pub fn write(writer: &Writer<'_>) -> Result<Styles, AssetError> {
    let style = writer.options.root.join("style");
    let shared = shared_styles(&style)?;
    let (mut with_shared, mut beside_shared) = (BTreeMap::new(), BTreeMap::new());
    let of_area = AREA_PAGES.iter().map(|page| (page.slug, page.styles));
    let about = ABOUT_PAGES.iter().map(|page| (page.slug, page.styles));
    for (slug, sheets) in of_area.chain(about) {
        let (before, folders, written) = match sheets {
            Sheets::Shared => continue,
            Sheets::Combined(folders) => (shared.as_str(), folders, &mut with_shared),
            Sheets::Beside(folders) => ("", folders, &mut beside_shared),
        };
        let file = folders.last().unwrap_or(&slug);
        let text = before.to_owned() + &own_styles(&style, folders)?;
        let address = writer.write_fingerprinted(file, "css", text.as_bytes())?;
        written.insert(slug.to_owned(), address);
    }
    let put = |name: &str, text: &str| writer.write_fingerprinted(name, "css", text.as_bytes());
    Ok(Styles {
        shared: put("app", &shared)?,
        embed: put("embed", &embed_styles(&style)?)?,
        offline: put("offline", &own_styles(&style, &["offline"])?)?,
        with_shared,
        beside_shared,
    })
}

/// Returns the styles of every page: tokens, base, every component, then print, which has
/// the last word.
fn shared_styles(style: &Path) -> Result<String, FileError> {
    let mut files = vec![style.join("tokens.css"), style.join("base.css")];
    files.extend(sheets(&style.join("components"))?);
    files.push(style.join("print.css"));
    Ok(minify(&concat(&files)?))
}

/// Returns the styles in these folders, which only some pages need.
fn own_styles(style: &Path, folders: &[&str]) -> Result<String, FileError> {
    let files = folders.iter().map(|folder| sheets(&style.join(folder)));
    let files: Vec<_> = files.collect::<Result<_, _>>()?;
    Ok(minify(&concat(&files.concat())?))
}

fn embed_styles(style: &Path) -> Result<String, FileError> {
    let forced = color_scheme::forced(
        &dist::read_text(&style.join("tokens.css"))?,
        &dist::read_text(&style.join("embed/theme.css"))?,
    );
    Ok(minify(
        &(forced + &dist::read_text(&style.join("embed/frame.css"))?),
    ))
}

/// Returns the style sheets of a folder, by name.
fn sheets(folder: &Path) -> Result<Vec<PathBuf>, FileError> {
    let mut sheets = dist::entries(folder)?;
    sheets.retain(|path| path.extension().is_some_and(|kind| kind == "css"));
    Ok(sheets)
}

fn concat(files: &[PathBuf]) -> Result<String, FileError> {
    files.iter().map(|path| dist::read_text(path)).collect()
}

/// Returns styles without comments, indentation and empty lines.
fn minify(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::with_capacity(css.len());
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines: Vec<&str> = kept
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    // Only around braces and after semicolons, where no text of ours stands.
    lines
        .join("\n")
        .replace(" {\n", "{")
        .replace(" { ", "{")
        .replace("; }", "}")
        .replace("; ", ";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_lose_their_comments_and_keep_their_rules() {
        assert_eq!(
            minify("/* a */\n.b {\n  color: red; /* c */\n}\n"),
            ".b{color: red;\n}"
        );
    }
}
