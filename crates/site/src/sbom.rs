//! `site sbom`: the SBOM (CycloneDX 1.5) of the third-party code that is sent to people.
//! It holds no date and no path, so that the same lock files give the same bytes.

use crate::dependencies::{self, Crate, Dependencies, DependenciesError};
use crate::dist::{self, FileError};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The command line of `site sbom`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The file to write
    #[arg(long, default_value = "target/second-question.cdx.json")]
    pub out: PathBuf,
}

/// Says why the SBOM could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SbomError {
    /// The crates are not known.
    #[error(transparent)]
    Dependencies(#[from] DependenciesError),
    /// A lock file cannot be read, or the SBOM cannot be written.
    #[error(transparent)]
    File(#[from] FileError),
    /// The lock file of cargo is not TOML.
    #[error("Cargo.lock: {0}")]
    Cargo(#[from] toml::de::Error),
    /// The lock file of npm is not JSON.
    #[error("tests/package-lock.json: {0}")]
    Npm(#[from] serde_json::Error),
}

/// Writes the SBOM of the project at `root`; returns how many components it lists.
///
/// # Errors
/// A missing lock file or cargo, or a file that cannot be written.
pub fn write(root: &Path, options: &Options) -> Result<usize, SbomError> {
    let sbom = sbom(root)?;
    let text = format!("{sbom:#}\n");
    dist::write(&options.out, text.as_bytes())?;
    Ok(sbom["components"].as_array().map_or(0, Vec::len))
}

/// Returns the SBOM of the project at `root`.
///
/// # Errors
/// A missing lock file or cargo.
pub fn sbom(root: &Path) -> Result<Value, SbomError> {
    let dependencies = dependencies::of_the_wasm(root)?;
    let checksums = checksums(&dist::read_text(&root.join("Cargo.lock"))?)?;
    let is_root = |one: &&Crate| one.name == "second-question";
    let crates = &dependencies.crates;
    let version = crates.iter().find(is_root).map(|one| one.version.as_str());
    let mut components: Vec<Value> = crates
        .iter()
        .filter(|one| !is_root(one))
        .map(|one| component(one, &checksums))
        .collect();
    components.extend(scripts(&dist::read_text(
        &root.join("tests/package-lock.json"),
    )?)?);
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "pkg:cargo/second-question",
                "name": "second-question",
                "version": version,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components,
        "dependencies": needs(&dependencies),
    }))
}

/// Returns the package URL of a crate.
fn purl(one: &Crate) -> String {
    match one.name.as_str() {
        "second-question" => "pkg:cargo/second-question".to_owned(),
        // In a URL a plus is a space.
        _ => format!("pkg:cargo/{}@{}", one.name, one.version.replace('+', "%2B")),
    }
}

fn component(one: &Crate, checksums: &BTreeMap<(String, String), String>) -> Value {
    // CycloneDX says "excluded" of what is not there when the program runs.
    let scope = if one.linked { "required" } else { "excluded" };
    let mut component = json!({
        "type": "library",
        "bom-ref": purl(one),
        "name": one.name,
        "version": one.version,
        "scope": scope,
        "licenses": [{ "expression": one.licence }],
        "purl": purl(one),
    });
    if let Some(sum) = checksums.get(&(one.name.clone(), one.version.clone())) {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    component
}

/// Returns the SHA-256 of each package's archive, by name and version.
fn checksums(lock: &str) -> Result<BTreeMap<(String, String), String>, SbomError> {
    let lock: toml::Table = lock.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let of = |package: &toml::Value| {
        let word = |key: &str| Some(package.get(key)?.as_str()?.to_owned());
        Some(((word("name")?, word("version")?), word("checksum")?))
    };
    Ok(packages.into_iter().flatten().filter_map(of).collect())
}

/// Returns the components of the third-party scripts that the site sends, which are
/// named as dependencies of the tests' package (public/vendor/README.md).
fn scripts(lock: &str) -> Result<Vec<Value>, SbomError> {
    let lock: Value = serde_json::from_str(lock)?;
    let named = lock["packages"][""]["dependencies"].as_object();
    let names = named.into_iter().flat_map(|names| names.keys());
    let script = |name: &String| {
        let package = &lock["packages"][format!("node_modules/{name}")];
        let purl = format!(
            "pkg:npm/{name}@{}",
            package["version"].as_str().unwrap_or("")
        );
        json!({
            "type": "library",
            "bom-ref": purl,
            "name": name,
            "version": package["version"],
            "scope": "required",
            "licenses": [{ "expression": package["license"] }],
            "purl": purl,
        })
    };
    Ok(names.map(script).collect())
}

/// Returns which component depends on which.
fn needs(dependencies: &Dependencies) -> Vec<Value> {
    let Dependencies { crates, asks } = dependencies;
    let of = |(place, one): (usize, &Crate)| {
        let on = asks.iter().filter(|(who, _)| *who == place);
        let on: Vec<String> = on.map(|(_, what)| purl(&crates[*what])).collect();
        json!({ "ref": purl(one), "dependsOn": on })
    };
    crates.iter().enumerate().map(of).collect()
}
