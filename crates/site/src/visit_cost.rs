//! `site visits`: the cost of a visit to a server and a phone, by kind of user, as the
//! requests and bytes of the built site.

use crate::base_path::BasePath;
use crate::dist;
use crate::headers;
use crate::page_weight::SizeError;
use crate::page_weight::files::Files;
use crate::page_weight::html_tags::{Tag, tags};
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

/// The command line of `site visits`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
    /// The area that is visited
    #[arg(long, default_value = "greenwich")]
    pub area: String,
}

/// A kind of user, and the pages they open one after another.
struct Visit {
    who: &'static str,
    pages: &'static [&'static str],
    /// True if the search box is used.
    searches: bool,
}

/// `*` stands for the area.
const VISITS: [Visit; 5] = [
    Visit {
        who: "a reader of one page",
        pages: &["*/signs/"],
        searches: false,
    },
    Visit {
        who: "a practitioner with the tool",
        pages: &["", "*/", "*/what-to-do/", "*/routes/"],
        searches: false,
    },
    Visit {
        who: "a neighbour who reports",
        pages: &["", "*/", "*/report/", "*/what-to-do/"],
        searches: false,
    },
    Visit {
        who: "somebody who searches",
        pages: &["*/search/", "*/signs/"],
        searches: true,
    },
    Visit {
        who: "a partner’s page with the tool in it",
        pages: &["embed/*/what-to-do/"],
        searches: false,
    },
];

/// Requests, and the bytes of the bodies of their responses.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// The number of requests.
    pub requests: u64,
    /// The bytes of the bodies, compressed with brotli.
    pub bytes: u64,
}

/// The cost of every kind of visit. Displayed as a table for `docs/scale.md`.
#[derive(Debug)]
pub struct Costs {
    /// The kind of user; their first visit; the same visit again with the browser's cache,
    /// where nothing has changed.
    pub rows: Vec<(String, Cost, Cost)>,
    /// The headers of a response, in bytes as HTTP/1.1 sends them.
    pub headers: usize,
}

/// Adds up what each visit loads.
///
/// # Errors
/// A site that is not built, or a file that cannot be read.
pub fn visit_costs(options: &Options) -> Result<Costs, SizeError> {
    let mut site = Site {
        files: Files::new(&options.dist).below(BasePath::root()),
        dir: &options.dist,
    };
    let mut rows = Vec::new();
    for visit in &VISITS {
        let pages = visit.pages.iter();
        let pages: Vec<_> = pages.map(|page| page.replace('*', &options.area)).collect();
        if pages.iter().all(|page| site.page(page).is_file()) {
            let (first, again) = site.cost(&pages, visit.searches)?;
            rows.push((visit.who.to_owned(), first, again));
        }
    }
    let area = site.area(&options.area)?;
    let (first, again) = site.cost(&area, true)?;
    rows.push(("every page of an area, to keep it".to_owned(), first, again));
    Ok(Costs {
        rows,
        headers: headers_of("/app-0123456789abcdef.css"),
    })
}

struct Site<'a> {
    files: Files<'a>,
    dir: &'a Path,
}

impl Site<'_> {
    fn page(&self, address: &str) -> PathBuf {
        self.dir.join(address).join("index.html")
    }

    /// Returns the addresses of every page of an area.
    fn area(&self, area: &str) -> Result<Vec<String>, SizeError> {
        let pages = self.files.pages()?;
        let addresses = pages.iter().map(|page| self.files.address(page));
        let own = addresses.filter_map(|address| Some(address.strip_prefix('/')?.to_owned()));
        Ok(own
            .filter(|address| address.starts_with(&format!("{area}/")))
            .collect())
    }

    /// Returns the costs of a first visit and of the same visit again.
    fn cost(&mut self, pages: &[String], searches: bool) -> Result<(Cost, Cost), SizeError> {
        let (mut first, mut again) = (Cost::default(), Cost::default());
        let mut loaded = BTreeSet::new();
        for address in pages {
            let page = self.page(address);
            loaded.insert(page.clone());
            for file in self.loads(&page, searches)? {
                loaded.insert(file);
            }
        }
        for file in &loaded {
            first.requests += 1;
            first.bytes += self.files.weight(file)?;
            // A file without a hash in its name is asked for again, and has not changed.
            again.requests += u64::from(!headers::is_hashed(&self.files.address(file)));
        }
        Ok((first, again))
    }

    /// Returns the files that a page loads. Those of the search count only if it is used.
    fn loads(&self, page: &Path, searches: bool) -> Result<Vec<PathBuf>, SizeError> {
        let html = dist::read_text(page)?;
        let mut found = Vec::new();
        for tag in tags(&html).filter(|tag| loads(tag, searches)) {
            let values = tag.values();
            found.extend(values.filter_map(|value| self.files.find(value, page)));
        }
        Ok(found)
    }
}

/// Returns whether a tag makes the browser load something.
fn loads(tag: &Tag<'_>, searches: bool) -> bool {
    match tag.name {
        "link" | "script" | "img" => true,
        "meta" => match tag.get("name") {
            Some("app-bundle") => true,
            Some("search") => searches,
            _ => false,
        },
        _ => false,
    }
}

/// Returns the length of the headers that every server is configured to send.
fn headers_of(path: &str) -> usize {
    let line = |name: &str, value: &str| name.len() + value.len() + ": \r\n".len();
    let all = headers::security(false)
        .into_iter()
        .chain(headers::cross_origin(path))
        .chain([headers::TLS_ONLY, ("cache-control", headers::cache(path))]);
    all.map(|(name, value)| line(name, value)).sum()
}

impl fmt::Display for Costs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| who | requests | kB | again: requests | kB |")?;
        writeln!(f, "|---|---|---|---|---|")?;
        for (who, first, again) in &self.rows {
            let kb = |cost: &Cost| format!("{:.1}", cost.bytes as f64 / 1000.0);
            let (one, two) = (kb(first), kb(again));
            writeln!(
                f,
                "| {who} | {} | {one} | {} | {two} |",
                first.requests, again.requests
            )?;
        }
        writeln!(
            f,
            "\nBodies as brotli, a kB being 1000 bytes. The headers that are set add {} bytes \
             to each response in HTTP/1.1, and to the first of a connection in HTTP/2.",
            self.headers
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

    use super::*;
    use std::fs;

    fn site() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let css = r#"<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/a-0123456789abcdef.css">"#;
        write("index.html", css);
        write("x/index.html", css);
        write("x/signs/index.html", css);
        let search =
            r#"<meta name="search" data-index="/s-0123456789abcdef.json" data-home="/x/">"#;
        write("x/search/index.html", &format!("{css}{search}"));
        write("a-0123456789abcdef.css", "p{}");
        write("s-0123456789abcdef.json", "[1]");
        write("icon.svg", "<svg>");
        dir
    }

    fn costs() -> Costs {
        let dir = site();
        let (dist, area) = (dir.path().to_path_buf(), "x".to_owned());
        visit_costs(&Options { dist, area }).unwrap()
    }

    #[test]
    fn what_has_a_hash_is_loaded_once() {
        let costs = costs();
        let (who, first, again) = &costs.rows[0];
        assert_eq!(who, "a reader of one page");
        // The page, its style and the icon; page and icon are asked for again.
        assert_eq!(first.requests, 3);
        assert_eq!((again.requests, again.bytes), (2, 0));
    }

    #[test]
    fn the_search_costs_what_it_loads_once_it_is_used() {
        let costs = costs();
        let searching = costs
            .rows
            .iter()
            .find(|row| row.0 == "somebody who searches");
        let (_, first, again) = searching.unwrap();
        assert_eq!((first.requests, again.requests), (5, 3));
    }

    #[test]
    fn visits_to_pages_that_are_not_there_are_left_out() {
        let costs = costs();
        let names: Vec<_> = costs.rows.iter().map(|row| row.0.as_str()).collect();
        assert_eq!(
            names,
            [
                "a reader of one page",
                "somebody who searches",
                "every page of an area, to keep it"
            ]
        );
        assert!(costs.headers > 500, "{}", costs.headers);
    }
}
