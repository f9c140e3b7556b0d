//! Links: to pages of the site, to other sites, to an email address.

use super::super::checker::ItemChecker;
use super::super::prose::is_web_address;
use super::super::suggest;
use super::body::Anchors;
use super::escape::escape;
use pulldown_cmark::LinkType;
use std::ops::Range;

/// The page at the area's own address.
const HOME: &str = "home";

/// Returns the start tag of a link on the page `from`. Reports a link that leads
/// nowhere.
pub(super) fn link(
    link_type: LinkType,
    target: &str,
    from: &str,
    anchors: &Anchors<'_>,
    span: Range<usize>,
    checker: &ItemChecker<'_>,
) -> String {
    if is_web_address(target) {
        return format!(
            "<a class=\"outside\" rel=\"noreferrer\" href=\"{}\">",
            escape(target)
        );
    }
    let href = if link_type == LinkType::Email {
        format!("mailto:{target}")
    } else if target.starts_with("mailto:") {
        target.to_owned()
    } else if let Some(anchor) = target.strip_prefix('#') {
        check_anchor(from, anchor, anchors, span, checker);
        target.to_owned()
    } else if let Some(page) = target.strip_prefix("page:") {
        let (page, anchor) = page
            .split_once('#')
            .map_or((page, None), |(page, anchor)| (page, Some(anchor)));
        let pages = || checker.context.names.pages.iter().map(String::as_str);
        if !pages().any(|known| known == page) {
            let message = format!(
                "{} links to a page `{page}` that does not exist",
                checker.called
            );
            checker.report(span, message, suggest::did_you_mean(page, pages()));
        } else if let Some(anchor) = anchor {
            check_anchor(page, anchor, anchors, span, checker);
        }
        address(from, page, anchor)
    } else {
        let message = format!(
            "{} links to `{target}`, which is not an address",
            checker.called
        );
        let help = "begin it with https://, page: (a page of this site), # (a heading of this page) or mailto:";
        checker.report(span, message, help);
        String::new()
    };
    format!("<a href=\"{}\">", escape(&href))
}

/// Returns the start tag of a link from a page about this site to a path below the
/// site's root, two folders up.
pub(super) fn from_root(path: &str) -> String {
    format!("<a href=\"../../{}\">", escape(path))
}

/// Returns the relative address from one page of an area to another. Every page except
/// home is in a folder of its own below the area.
pub(super) fn address(from: &str, to: &str, anchor: Option<&str>) -> String {
    let address = match (from == HOME, to == HOME) {
        (true, true) => "./".to_owned(),
        (true, false) => format!("{to}/"),
        (false, true) => "../".to_owned(),
        (false, false) => format!("../{to}/"),
    };
    anchor.map_or_else(|| address.clone(), |anchor| format!("{address}#{anchor}"))
}

fn check_anchor(
    page: &str,
    anchor: &str,
    anchors: &Anchors<'_>,
    span: Range<usize>,
    checker: &ItemChecker<'_>,
) {
    let known = anchors.get(page).map(Vec::as_slice).unwrap_or_default();
    if known.contains(&anchor) {
        return;
    }
    let message = format!(
        "{} links to `#{anchor}`, but page `{page}` has no such heading",
        checker.called
    );
    let help = if known.is_empty() {
        "link to the page without a #".to_owned()
    } else {
        suggest::did_you_mean(anchor, known.iter().copied())
    };
    checker.report(span, message, help);
}
