//! The change log, `CHANGELOG.md` beside `content/`, as HTML.

use super::checker::{CheckContext, ItemChecker};
use super::known_ids::KnownIds;
use super::markdown::{self, Anchors, Body, Dialect, References};
use super::source::File;
use super::symbols::SymbolTable;

/// Returns the change log as HTML without its first heading. It may cite no
/// source and link to no page, since it belongs to no area.
pub(crate) fn changelog(context: CheckContext<'_>, file: &File) -> String {
    let no_names = SymbolTable {
        sources: KnownIds {
            names: Vec::new(),
            complete: true,
        },
        ..SymbolTable::default()
    };
    let context = CheckContext {
        names: &no_names,
        ..context
    };
    let checker = ItemChecker::called(context, file, "the change log", 0..0);
    let first = file.text.lines().next();
    let title = first.filter(|line| line.starts_with("# "));
    let start = title.map_or(0, str::len);
    let body = Body::parse("changes", &file.text, start, Dialect::Guidance);
    markdown::check_parts(&body, &checker);
    markdown::write(&body, &checker, &Anchors::new(), References::default()).html
}
