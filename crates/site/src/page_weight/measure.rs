//! Measuring every page of a built site.

use std::collections::BTreeSet;
use std::path::Path;

use super::budget;
use super::files::Files;
use super::report::{Bundle, Page, Report, SizeError};
use super::resources::{BundleRefs, Refs, is_foreign, refs};
use crate::base_path::BasePath;
use crate::dist::{self, FileError};
use crate::headers;

/// Measures the site that was built into `dist` for `base`.
///
/// # Errors
/// A folder without pages, or a file that cannot be read. What is over its
/// budget is no error: it is in the report.
pub fn measure(dist: &Path, base: BasePath) -> Result<Report, SizeError> {
    let mut files = Files::new(dist).below(base);
    let mut pages = Vec::new();
    let mut problems = Vec::new();
    for file in files.pages()? {
        let (page, found) = measure_page(&mut files, &file)?;
        problems.extend(found.iter().map(|p| format!("{}: {p}", page.address)));
        pages.push(page);
    }
    problems.extend(offline(&mut files, dist)?);
    problems.extend(partner_script(&mut files, &dist.join("embed.js"))?);
    pages.sort_by(|a, b| a.address.cmp(&b.address));
    problems.sort();
    Ok(Report { pages, problems })
}

/// Returns the problem if the worker, with the files that belong to it, is over its budget.
fn offline(files: &mut Files, dist: &Path) -> Result<Option<String>, FileError> {
    let mut bytes = 0;
    for file in dist::entries(dist)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let code = name.ends_with(".js") || name.ends_with(".css");
        if code && ["sw", "offline"].contains(&headers::stem(&name)) {
            bytes += files.weight(&file)?;
        }
    }
    let over = bytes.saturating_sub(budget::OFFLINE);
    let budget = budget::OFFLINE;
    Ok((over > 0).then(|| {
        format!("The worker with its script on the page is {bytes} bytes, {over} over its {budget}")
    }))
}

/// Returns the problem if the script that partners load is over its budget.
fn partner_script(files: &mut Files, script: &Path) -> Result<Option<String>, FileError> {
    if !script.is_file() {
        return Ok(None);
    }
    let weight = files.weight(script)?;
    let over = weight.saturating_sub(budget::PARTNER);
    Ok((over > 0).then(|| {
        format!(
            "/embed.js: is {weight} bytes, {over} over its {}",
            budget::PARTNER
        )
    }))
}

fn measure_page(files: &mut Files, file: &Path) -> Result<(Page, Vec<String>), FileError> {
    let html = dist::read_text(file)?;
    let refs = refs(&html);
    let address = files.address(file);
    let mut loader = Loader {
        files,
        page: file,
        problems: loads_wrongly(&address, &refs),
    };
    let mut page = Page {
        address,
        html: loader.files.weight(file)?,
        css: loader.styles(&refs.styles)?,
        ..Page::default()
    };
    // Fetched in advance and then run: one file, counted once.
    let mut scripts: BTreeSet<_> = refs.scripts.iter().copied().collect();
    if let Some(bundle) = &refs.bundle {
        scripts.remove(bundle.js);
        page.bundle = Some(loader.bundle(bundle)?);
    }
    for script in scripts {
        let weight = loader.weight(script)?;
        page.scripts += weight;
        if headers::stem(script) == "boot" {
            page.boot = weight;
        }
    }
    if let Some(later) = refs.search {
        page.search = Some(loader.search(&refs, later)?);
    }
    let mut problems = loader.problems;
    problems.extend(budget::overruns(&page));
    page.faulty = !problems.is_empty();
    Ok((page, problems))
}

/// Finds what a page names, and notes what is not there.
struct Loader<'a, 'b> {
    files: &'a mut Files<'b>,
    page: &'a Path,
    problems: Vec<String>,
}

impl Loader<'_, '_> {
    fn weight(&mut self, address: &str) -> Result<u64, FileError> {
        if is_foreign(address) {
            return Ok(0);
        }
        match self.files.find(address, self.page) {
            Some(file) => self.files.weight(&file),
            None => {
                let problem = format!("names \"{address}\", which is not in the site");
                self.problems.push(problem);
                Ok(0)
            }
        }
    }

    fn styles(&mut self, addresses: &[&str]) -> Result<u64, FileError> {
        let mut sum = 0;
        for address in addresses {
            sum += self.weight(address)?;
            if let Some(file) = self.files.find(address, self.page) {
                let css = dist::read_text(&file)?;
                let foreign = foreign_in_css(&css).into_iter();
                self.problems
                    .extend(foreign.map(|f| format!("its stylesheet {address} loads {f}")));
            }
        }
        Ok(sum)
    }

    /// Returns the bytes of the search page's script and of the files that it loads later.
    fn search(&mut self, refs: &Refs, later: [&str; 2]) -> Result<u64, FileError> {
        let script = refs.scripts.iter().filter(|s| headers::stem(s) == "search");
        let all = script.copied().chain(later);
        all.map(|address| self.weight(address)).sum()
    }

    fn bundle(&mut self, refs: &BundleRefs) -> Result<Bundle, FileError> {
        Ok(Bundle {
            js: self.weight(refs.js)? + refs.take.map_or(Ok(0), |take| self.weight(take))?,
            wasm: self.weight(refs.wasm)?,
            data: refs.data.map_or(Ok(0), |data| self.weight(data))?,
        })
    }
}

/// Returns a sentence for each thing that the page loads and should not.
fn loads_wrongly(address: &str, refs: &Refs) -> Vec<String> {
    let mut problems: Vec<_> = refs
        .foreign
        .iter()
        .map(|address| format!("loads {address} from another origin"))
        .collect();
    if refs.inline_scripts > 0 {
        problems.push("holds an inline script, which its policy refuses".into());
    }
    let (js, wasm) = refs.bundle.as_ref().map_or(("", ""), |b| (b.js, b.wasm));
    let allowed = budget::scripts(address, refs.bundle.is_some(), refs.search.is_some());
    let is_allowed = |s: &&&str| **s == js || allowed.contains(&headers::stem(s));
    let scripts = refs.scripts.iter().filter(|s| !is_allowed(s));
    let wasm = refs.wasm.iter().filter(|w| **w != wasm);
    problems.extend(scripts.chain(wasm).map(|address| {
        format!(
            "loads {address}; of scripts it may load only {}",
            allowed.join(" and ")
        )
    }));
    problems
}

/// Addresses of another origin in `url(...)` and `@import "..."`.
fn foreign_in_css(css: &str) -> Vec<&str> {
    let after = |start: &'static str| css.split(start).skip(1);
    after("url(")
        .chain(after("@import"))
        .map(|text| text.trim_start().trim_start_matches(['"', '\'']))
        .map(|text| &text[..text.find(['"', '\'', ')', ';']).unwrap_or(text.len())])
        .filter(|address| is_foreign(address))
        .collect()
}
