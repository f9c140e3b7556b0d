use super::About;
use super::drawing::drawing;
use super::evidence;
use super::outside::outside;
use super::sheet;
use crate::assets::Assets;
use crate::page_spec::PageSpec;

use crate::pages::table::{Row, TableCards};
use content::Library;
use guidance::{Known, SourceId};
use leptos::prelude::*;
use std::fmt::Display;

/// How a source may be known, the firmest first.
const KNOWN: [Known; 5] = [
    Known::Document,
    Known::Page,
    Known::Recalled,
    Known::Weak,
    Known::Ours,
];
/// What a page's citation holds before the number of its source.
const CITES: &str = "href=\"#source-";

/// `/about/assurance/`: what this site can show of itself, and what nobody has
/// checked yet.
pub fn page(library: &Library, assets: &Assets, about: &About) -> PageSpec {
    let edition = &library.guide.edition;
    let rules = &library.guide.rules;
    let figures = [
        ("Guidance of", library.guide.words.day(&edition.date)),
        ("Rules’ hash", edition.rules.clone()),
        ("Signs", rules.signs.len().to_string()),
        ("Rules", rules.rules.len().to_string()),
        ("Questions", rules.questions.len().to_string()),
        ("Worked cases", library.cases.len().to_string()),
        ("Sources", library.sources.len().to_string()),
    ];
    let body = view! {
        <h1>"Assurance"</h1>
        <p class="lead">"What can be shown of this site, and what nobody has checked yet."</p>
        <h2 id="edition">"This edition"</h2>
        {list(&figures)}
        <h2 id="known">"How facts are known"</h2>
        <p>"Each citation counts once. “Pages” are those shared by every area and those of one area alone."</p>
        {citations(library)}
        <h2 id="proof">"What is proved about the rules"</h2>
        {proof(about, library)}
        <h2 id="outside">"Held against public documents"</h2>
        {outside(library)}
        <h2 id="tests">"What was tested"</h2>
        {evidence::run(library.guide.words, about.evidence.as_ref())}
        <p>
            "What that means for people who use a screen reader, a keyboard or large text: "
            <a href=format!("{}about/accessibility/", assets.base)>"accessibility"</a> "."
        </p>
        <h2 id="weight">"What it weighs, and what it is made with"</h2>
        {evidence::built(about.built.as_ref())}
        <h2 id="decision">"The decision, drawn"</h2>
        {drawing(library)}
        <h2 id="open">"Not yet checked by a person"</h2>
        {open(library, assets)}
    };
    sheet(
        "assurance",
        "Assurance",
        "How the facts of this site are known, and what is proved of its rules",
        body.into_any(),
    )
}

/// Figures, each after what it counts.
pub fn list<N: AsRef<str>>(figures: &[(N, String)]) -> AnyView {
    let items: Vec<_> = figures
        .iter()
        .map(|(name, figure)| {
            let name = name.as_ref().to_owned();
            view! { <li>{name} ": " <strong>{figure.clone()}</strong></li> }
        })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

/// How often each kind of source is cited: on pages, by signs, by rules.
pub fn counts(library: &Library) -> Vec<(Known, [usize; 3])> {
    let known = |id: &str| {
        let mut sources = library.sources.iter();
        let source = sources.find(|source| source.id.as_str() == id);
        source.map(|source| source.known)
    };
    let shared = library
        .pages
        .iter()
        .chain(library.local.iter().map(|(_, page)| page));
    let on_pages: Vec<&SourceId> = shared
        .flat_map(|page| cited(&page.html, &page.cited))
        .collect();
    let rules = &library.guide.rules;
    let signs: Vec<&SourceId> = rules.signs.iter().flat_map(|sign| &sign.sources).collect();
    let rules = rules.rules.iter().flat_map(|rule| &rule.sources);
    let rules: Vec<&SourceId> = rules.chain(&library.guide.rules.floor.sources).collect();
    let of = |ids: &[&SourceId], kind: Known| {
        let ids = ids.iter();
        ids.filter(|id| known(id.as_str()) == Some(kind)).count()
    };
    let rows = KNOWN.into_iter().map(|kind| {
        let counts = [&on_pages, &signs, &rules].map(|ids| of(ids, kind));
        (kind, counts)
    });
    rows.collect()
}

/// The source of every citation in a page's HTML: its number is a place in the
/// page's list.
fn cited<'p>(html: &'p str, list: &'p [SourceId]) -> impl Iterator<Item = &'p SourceId> {
    let after = html.split(CITES).skip(1);
    after.filter_map(|rest| {
        let number: usize = rest.split('"').next()?.parse().ok()?;
        list.get(number.checked_sub(1)?)
    })
}

fn citations(library: &Library) -> AnyView {
    let rows: Vec<_> = counts(library)
        .into_iter()
        .map(|(known, parts)| {
            let all = parts.iter().sum();
            let cells = parts.into_iter().chain([all]);
            Row {
                id: None,
                head: library.words.known(known).into_any(),
                cells: cells.map(IntoAny::into_any).collect(),
            }
        })
        .collect();
    view! {
        <TableCards
            caption="Citations, by how their sources are known"
            columns=&["Source", "Pages", "Signs", "Rules", "All"]
            rows
        />
    }
    .into_any()
}

fn proof(about: &About, library: &Library) -> AnyView {
    let Some(proof) = about.proof.as_ref() else {
        return view! { <p>"The figures are made with the release build; this is another."</p> }
            .into_any();
    };
    let figures = [
        (
            "Sets of answers decided, which are all there are",
            grouped(proof.answer_sets),
        ),
        (
            "Looked at, the least ones at which something begins to hold",
            grouped(proof.walked),
        ),
        ("Rules", proof.rules.to_string()),
        (
            "Questions, the signs among them",
            proof.questions.to_string(),
        ),
        ("Routes reached", proof.routes.len().to_string()),
        ("Laws and promises broken", proof.failures.len().to_string()),
    ];
    let promises = library.guide.rules.promises.iter();
    let promises: Vec<_> = promises
        .map(|promise| view! { <li>{promise.says.clone()}</li> })
        .collect();
    let failures: Vec<_> = proof
        .failures
        .iter()
        .map(|failure| view! { <li>{failure.to_string()}</li> })
        .collect();
    view! {
        <p>
            "A program shows this for every set of answers: a more worrying answer never lowers the route; “not sure” on a critical question is never less than talking it over; every rule matters to some set of answers, and so does every question but those that only add to what is said; every route is reached. There are too many sets to try each. A rule can only ever say “this or worse”, so each promise is looked at where something begins to hold; a test compares that with trying every set, on small rules made at random."
        </p>
        {list(&figures)}
        <p>"Beside these laws it shows the promises of this decision, whatever else is answered:"</p>
        <ul>{promises}</ul>
        {(!failures.is_empty()).then(|| view! { <ul>{failures}</ul> })}
    }
    .into_any()
}

/// A number with commas between its thousands.
pub fn grouped(number: impl Display) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn open(library: &Library, assets: &Assets) -> AnyView {
    let of = |kind: Known| {
        let sources = library.sources.iter();
        sources.filter(|source| source.known == kind).count()
    };
    let contacts: Vec<_> = library
        .guide
        .areas
        .iter()
        .flat_map(|area| &area.contacts)
        .collect();
    let silent = contacts.iter().filter(|one| one.number.is_none()).count();
    let sources = format!("{}about/sources/", assets.base);
    let areas = format!("{}about/areas/", assets.base);
    view! {
        <ul>
            <li>"The guidance as a whole: it waits for review by practitioners, and should not be relied on before. The levels of signs and the rules are our own."</li>
            <li>
                {format!("{} sources were recalled and not read again, and {} are weak: both are marked wherever they are cited. ", of(Known::Recalled), of(Known::Weak))}
                <a href=sources>"All sources"</a>
            </li>
            <li>"Whether addresses of other sites still work: none was opened. Pages were read in stored copies."</li>
            <li>
                {format!("Telephone numbers: nobody has rung them. For {silent} of the areas’ {} contacts none is confirmed, so none is shown. ", contacts.len())}
                <a href=areas>"The areas side by side"</a>
            </li>
        </ul>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_citation_of_a_page_is_found() {
        let html = "<p>A<sup><a class=\"cite\" href=\"#source-1\">1</a>, <a class=\"cite\" href=\"#source-2\">2</a></sup> <a href=\"#other\">x</a> B<a href=\"#source-1\">1</a>";
        let list = ["a", "b"].map(|id| SourceId::try_from(id).expect("a name"));
        let found: Vec<&str> = cited(html, &list).map(SourceId::as_str).collect();
        assert_eq!(found, ["a", "b", "a"]);
        assert_eq!(cited("<p>none</p>", &list).count(), 0);
    }

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1000), "1,000");
        assert_eq!(grouped(12_345_678), "12,345,678");
    }
}
