//! The third-party code of the site: docs/dependencies.md and the SBOM name all of it, and
//! nothing else.

use serde_json::Value;
use site::dependencies::{Crate, of_the_wasm};
use site::sbom::sbom;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

type Named = BTreeSet<(String, String)>;

/// Name and version in each row of the table below a heading.
fn table(text: &str, heading: &str) -> Named {
    let (_, rest) = text.split_once(heading).unwrap();
    let section = rest.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let read = |row: &str| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        assert!(cells[3].len() > 3, "no reason: {row}");
        (cells[1].trim_matches('`').to_owned(), cells[2].to_owned())
    };
    rows.map(read).collect()
}

fn named(crates: &[Crate], take: impl Fn(&Crate) -> bool) -> Named {
    let taken = crates.iter().filter(|one| !one.ours && take(one));
    let named = taken.map(|one| (one.name.clone(), one.version.clone()));
    named.collect()
}

#[test]
fn each_dependency_of_the_wasm_stands_in_the_list_with_its_version_and_reason() {
    let list = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let crates = of_the_wasm(&root()).unwrap().crates;
    let linked = named(&crates, |one| one.linked);
    let run = named(&crates, |one| !one.linked);
    assert!(linked.contains(&("leptos".into(), "0.8.23".into())));
    let held = |heading: &str, expected: &Named| {
        let listed = table(&list, heading);
        let missing: Vec<_> = expected.difference(&listed).collect();
        let left: Vec<_> = listed.difference(expected).collect();
        assert!(
            missing.is_empty() && left.is_empty(),
            "{heading} of docs/dependencies.md lacks {missing:?} and has {left:?}"
        );
    };
    held("## Linked into the Wasm", &linked);
    held("## Run by the compiler", &run);
}

#[test]
fn the_sbom_names_exactly_the_crates_of_the_wasm_and_the_scripts_of_others() {
    let sbom = sbom(&root()).unwrap();
    assert_eq!(sbom["bomFormat"], "CycloneDX");
    let components = sbom["components"].as_array().unwrap();
    let of = |kind: &str| -> Named {
        let start = format!("pkg:{kind}/");
        let word = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
        let own = components
            .iter()
            .filter(|one| word(one, "purl").starts_with(&start));
        own.map(|one| (word(one, "name"), word(one, "version")))
            .collect()
    };
    let crates = of_the_wasm(&root()).unwrap().crates;
    let mut expected = named(&crates, |_| true);
    expected.insert(("guidance".into(), env!("CARGO_PKG_VERSION").into()));
    assert_eq!(of("cargo"), expected);
    assert_eq!(of("npm"), vendored());
    assert_eq!(components.len(), expected.len() + vendored().len());
    let foreign = components.iter().filter(|one| one["name"] != "guidance");
    for one in foreign.filter(|one| one["purl"].as_str().unwrap().starts_with("pkg:cargo")) {
        let sum = one["hashes"][0]["content"].as_str().unwrap_or_default();
        assert_eq!(sum.len(), 64, "no hash: {one}");
        assert_ne!(one["licenses"][0]["expression"], "", "no licence: {one}");
    }
    // Every arrow of the graph leads from and to something that is in the SBOM.
    let refs: BTreeSet<&str> = components
        .iter()
        .map(|one| one["bom-ref"].as_str().unwrap())
        .collect();
    for one in sbom["dependencies"].as_array().unwrap() {
        for on in one["dependsOn"].as_array().unwrap() {
            assert!(refs.contains(on.as_str().unwrap()), "{on}");
        }
    }
}

/// The scripts in public/vendor/, as its own list names them.
fn vendored() -> Named {
    let list = fs::read_to_string(root().join("public/vendor/README.md")).unwrap();
    let rows = list.lines().filter(|line| line.starts_with("| `"));
    let read = |row: &str| {
        let file = row.split('`').nth(1).unwrap();
        let (_, rest) = row.split_once("| npm `").unwrap();
        let (name, rest) = rest.split_once("` ").unwrap();
        assert_eq!(file, format!("{name}.js"));
        let version = rest.split(' ').next().unwrap();
        (name.to_owned(), version.to_owned())
    };
    rows.map(read).collect()
}

#[test]
fn the_scripts_of_others_are_those_that_npm_is_asked_about() {
    let package = fs::read_to_string(root().join("tests/package.json")).unwrap();
    let package: Value = serde_json::from_str(&package).unwrap();
    let asked = package["dependencies"].as_object().unwrap().iter();
    let asked: Named = asked
        .map(|(name, version)| (name.clone(), version.as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(asked, vendored());
    let list = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    assert_eq!(table(&list, "## Sent to people beside the Wasm"), asked);
    let folder = fs::read_dir(root().join("public/vendor")).unwrap();
    let scripts = folder.filter(|file| {
        let name = file.as_ref().unwrap().file_name();
        name.to_string_lossy().ends_with(".js")
    });
    assert_eq!(scripts.count(), asked.len());
}
