//! What a whole run of the tests counted.

use super::assurance::{grouped, list};
use guidance::Words;
use leptos::prelude::*;

/// The figures of one run; `content/evidence.toml` holds them as the run wrote
/// them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The day of the run, as `2026-11-26`.
    pub date: String,
    /// The commit that was tested.
    pub commit: String,
    /// How many tests of each kind passed.
    pub tests: Vec<Tests>,
    /// How many of the browser's tests cause a fault.
    pub faults: usize,
    /// How many hostile files and inputs were made up and tried.
    pub hostile: usize,
    /// What was looked at by axe.
    pub axe: Axe,
    /// The browsers that took part.
    pub engines: Vec<Engine>,
}

/// Tests of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tests {
    /// `native`, or the name of a browser's project.
    pub kind: String,
    /// How many passed.
    pub passed: usize,
}

/// What axe looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axe {
    /// Its version.
    pub version: String,
    /// The rules that it knows and that were asked for.
    pub rules: usize,
    /// How often it looked at a page or a state of one.
    pub looks: usize,
    /// How many rules were held to how many of these, in all.
    pub held: usize,
}

/// A browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engine {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// What the build itself counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// The bytes of the tool's program as they are sent, and what is allowed.
    pub program: (u64, u64),
    /// The same of the first page with its styles.
    pub first: (u64, u64),
    /// The crates linked into the Wasm, and how many of them are asked for by us.
    pub crates: (usize, usize),
}

/// The figures of the build; nothing where this is no release.
pub fn built(built: Option<&Built>) -> AnyView {
    let Some(built) = built else {
        return view! { <p>"The figures are made with the release build; this is another."</p> }
            .into_any();
    };
    let bytes = |(is, may): (u64, u64)| {
        let [is, may] = [is, may].map(grouped);
        format!("{is} of {may} bytes")
    };
    let (all, direct) = built.crates;
    list(&[
        (
            "The program of the guided tool, as it is sent",
            bytes(built.program),
        ),
        ("The first page, with its styles", bytes(built.first)),
        (
            "Crates by others linked into the program",
            format!("{all}, of which we ask for {direct}"),
        ),
    ])
}

/// The figures of a run.
pub fn run(words: Words, evidence: Option<&Evidence>) -> AnyView {
    let Some(evidence) = evidence else {
        return view! {
            <p>"No figures of a run stand in this edition: none was written down before it was made."</p>
        }
        .into_any();
    };
    let day = words.day(&evidence.date);
    let commit: String = evidence.commit.chars().take(12).collect();
    let mut figures: Vec<(String, String)> = evidence
        .tests
        .iter()
        .map(|tests| (kind_in_words(&tests.kind), grouped(tests.passed)))
        .collect();
    let all: usize = evidence.tests.iter().map(|tests| tests.passed).sum();
    let axe = &evidence.axe;
    let rest = [
        ("Tests in all", grouped(all)),
        (
            "Of these, tests that cause a fault and look at what people then see",
            grouped(evidence.faults),
        ),
        (
            "Hostile files and inputs made up and tried",
            grouped(evidence.hostile),
        ),
        ("Looks that axe took at pages and steps", grouped(axe.looks)),
        (
            "Rules of axe times looks, in which nothing was found",
            format!("{} ({} rules at most)", grouped(axe.held), axe.rules),
        ),
    ];
    // What was not tried is not boasted of.
    let rest = rest.into_iter().filter(|(_, figure)| figure != "0");
    figures.extend(rest.map(|(name, figure)| (name.to_owned(), figure)));
    view! {
        <p>{format!("Counted on {day} by a run in which everything passed, of commit {commit}.")}</p>
        {list(&figures)}
        <p>"With " {engines(evidence)} "."</p>
    }
    .into_any()
}

/// "Chromium 156, Firefox 153 and axe 4.13".
pub fn engines(evidence: &Evidence) -> String {
    let axe = format!("axe {}", evidence.axe.version);
    let names = evidence.engines.iter();
    let names = names.map(|engine| format!("{} {}", engine.name, engine.version));
    let names: Vec<String> = names.collect();
    match names.is_empty() {
        true => axe,
        false => format!("{} and {axe}", names.join(", ")),
    }
}

fn kind_in_words(kind: &str) -> String {
    let words = match kind {
        "native" => "Tests of rules, content, pages and servers, without a browser",
        "phone" => "Tests in Chromium, on a screen like a phone’s",
        "window" => "Tests in Chromium, of what only a whole browser has",
        "desktop" => "Tests in Chromium, on a wide screen",
        "storage-denied" => "Tests in Chromium, where frames may store nothing",
        "firefox" => "Tests in Firefox",
        "webkit" => "Tests in WebKit",
        other => return format!("Tests of the kind “{other}”"),
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(engines: &[(&str, &str)]) -> Evidence {
        Evidence {
            date: "2026-11-26".into(),
            commit: "abc".into(),
            tests: Vec::new(),
            faults: 0,
            hostile: 0,
            axe: Axe {
                version: "4.13.0".into(),
                rules: 0,
                looks: 0,
                held: 0,
            },
            engines: engines
                .iter()
                .map(|(name, version)| Engine {
                    name: (*name).into(),
                    version: (*version).into(),
                })
                .collect(),
        }
    }

    #[test]
    fn engines_are_named_with_their_versions() {
        let two = evidence(&[("Chromium", "156.0"), ("Firefox", "153.0")]);
        assert_eq!(
            engines(&two),
            "Chromium 156.0, Firefox 153.0 and axe 4.13.0"
        );
        assert_eq!(engines(&evidence(&[])), "axe 4.13.0");
    }

    #[test]
    fn a_kind_that_nobody_named_is_shown_by_its_name() {
        assert_eq!(kind_in_words("firefox"), "Tests in Firefox");
        assert_eq!(kind_in_words("tablet"), "Tests of the kind “tablet”");
    }
}
