//! Bundles the scripts of `web/`, by esbuild (`web/bundle.mjs`).

use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// A script to bundle.
#[derive(Debug, Clone, Serialize)]
pub struct Script {
    entry: &'static str,
    kind: Kind,
    target: &'static str,
    modules: BTreeMap<&'static str, Map<String, Value>>,
    files: BTreeMap<&'static str, String>,
}

/// The way in which a page starts a script.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Classic,
    Module,
}

/// Says why scripts could not be bundled.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// esbuild is not installed.
    #[error("esbuild is not installed: run `npm ci` in web/, as `cargo xtask build` does")]
    NotInstalled,
    /// Node cannot be started, or does not read its input.
    #[error("node could not bundle the scripts: {0}")]
    Node(#[from] io::Error),
    /// A script is wrong, or does not import exactly what the build provides.
    #[error("the scripts could not be bundled:\n{0}")]
    Script(String),
    /// The output of `web/bundle.mjs` is not as expected.
    #[error("web/bundle.mjs was not understood: {0}")]
    Output(#[from] serde_json::Error),
}

impl Script {
    /// Creates a script that a page starts without `type="module"`. `entry` is its path in
    /// the project.
    pub const fn classic(entry: &'static str) -> Self {
        Self::new(entry, Kind::Classic)
    }

    /// Creates a script that a page starts with `type="module"`, or imports.
    pub const fn module(entry: &'static str) -> Self {
        Self::new(entry, Kind::Module)
    }

    const fn new(entry: &'static str, kind: Kind) -> Self {
        Self {
            entry,
            kind,
            target: "es2022",
            modules: BTreeMap::new(),
            files: BTreeMap::new(),
        }
    }

    /// Sets the oldest JavaScript version that has to run it, in place of `es2022`.
    pub const fn target(mut self, target: &'static str) -> Self {
        self.target = target;
        self
    }

    /// Provides a module for it to import, such as `build:messages`, with these values.
    pub fn provide(mut self, module: &'static str, values: Map<String, Value>) -> Self {
        self.modules.insert(module, values);
        self
    }

    /// Sets the address of a file that it imports by this name.
    pub fn file(mut self, name: &'static str, address: String) -> Self {
        self.files.insert(name, address);
        self
    }
}

/// Collects named values for [`Script::provide`].
pub fn values<const N: usize>(values: [(&str, Value); N]) -> Map<String, Value> {
    values
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// Bundles scripts of the project at `root`; returns their texts in the same order.
///
/// # Errors
/// A missing node or esbuild, or a wrong script: one that imports what is not provided, or
/// does not import what is.
pub fn bundle(root: &Path, scripts: &[Script]) -> Result<Vec<String>, BundleError> {
    if !root.join("web/node_modules/esbuild").exists() {
        return Err(BundleError::NotInstalled);
    }
    let scripts = serde_json::to_vec(scripts)?;
    let mut node = Command::new("node")
        .arg(root.join("web/bundle.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let input = node.stdin.take();
    let sent = input.map_or(Ok(()), |mut input| input.write_all(&scripts));
    let output = node.wait_with_output()?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        return Err(BundleError::Script(message.trim_end().to_owned()));
    }
    // Where node stopped early, its own message says more.
    sent?;
    Ok(serde_json::from_slice(&output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_that_does_not_use_what_it_is_given_is_named() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let script = Script::classic("web/embed/options.js");
        let script = script.provide("build:messages", values([("yes", "Yes".into())]));
        let refused = bundle(&root, &[script]).expect_err("it says nothing");
        let expected = "web/embed/options.js does not use build:messages#yes";
        assert!(refused.to_string().contains(expected), "{refused}");
    }

    #[test]
    fn without_esbuild_the_command_that_installs_it_is_named() {
        let refused = bundle(Path::new("/nowhere"), &[]).expect_err("nothing is there");
        assert!(refused.to_string().contains("npm ci"), "{refused}");
    }
}
