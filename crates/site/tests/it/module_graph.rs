//! Within each crate, modules depend on one another in one direction: the `use`
//! edges between its files have no cycle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Item, UseTree, Visibility};

/// A module by its path within the crate; empty for the root.
type Module = Vec<String>;

/// The `use` items of a module, and which names it exports from elsewhere.
#[derive(Default)]
struct Uses {
    paths: Vec<Module>,
    exports: BTreeMap<String, Module>,
}

/// Every file of a crate as a module, with what it uses.
struct Crate(BTreeMap<Module, Uses>);

impl Crate {
    fn read(src: &Path) -> Self {
        let mut files = Vec::new();
        rust_files(src, &mut files);
        let modules: BTreeSet<Module> = files.iter().map(|file| module(src, file)).collect();
        let mut uses: BTreeMap<Module, Uses> = BTreeMap::new();
        for file in &files {
            let own = module(src, file);
            let parsed = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
            let entry = uses.entry(own.clone()).or_default();
            for item in parsed.items {
                let Item::Use(item) = item else { continue };
                let mut paths = Vec::new();
                flatten(&item.tree, &mut Vec::new(), &mut paths);
                let is_exported = !matches!(item.vis, Visibility::Inherited);
                for path in paths
                    .iter()
                    .filter_map(|path| absolute(&own, path, &modules))
                {
                    if let (true, Some(name)) = (is_exported, path.last()) {
                        entry.exports.insert(name.clone(), path.clone());
                    }
                    entry.paths.push(path);
                }
            }
        }
        Self(uses)
    }

    /// Returns the module that a path leads to, through `pub use` too.
    fn resolve(&self, path: &[String]) -> Module {
        let known = (0..=path.len())
            .rev()
            .find(|end| self.0.contains_key(&path[..*end]));
        let end = known.unwrap_or_default();
        let module = path[..end].to_vec();
        let exported = path
            .get(end)
            .and_then(|name| self.0.get(&module)?.exports.get(name));
        match exported.filter(|target| target.as_slice() != path) {
            Some(target) => self.resolve(target),
            None => module,
        }
    }

    /// Returns the modules that each module uses.
    fn edges(&self) -> BTreeMap<&Module, BTreeSet<Module>> {
        let used = |own: &Module, uses: &Uses| {
            let targets = uses.paths.iter().map(|path| self.resolve(path));
            targets.filter(|target| target != own).collect()
        };
        self.0
            .iter()
            .map(|(own, uses)| (own, used(own, uses)))
            .collect()
    }

    /// Returns the modules of cycles, and those between two cycles: what is left
    /// when every module that uses none of the rest, or that none of the rest uses,
    /// is taken away, again and again.
    fn cycles(&self) -> BTreeSet<String> {
        let mut edges = self.edges();
        loop {
            let left: BTreeSet<Module> = edges.keys().map(|own| (*own).clone()).collect();
            let used: BTreeSet<Module> = edges.values().flatten().cloned().collect();
            edges.retain(|own, uses| used.contains(*own) && !uses.is_disjoint(&left));
            if edges.len() == left.len() {
                return left.iter().map(|module| module.join("::")).collect();
            }
        }
    }
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("tests.rs") {
            files.push(path);
        }
    }
}

/// Returns a file's module: `a/b.rs` is `a::b`; `lib.rs` and `main.rs` are the root.
fn module(src: &Path, file: &Path) -> Module {
    let below = file.strip_prefix(src).unwrap().with_extension("");
    let parts = below.iter().map(|part| part.to_str().unwrap().to_owned());
    let parts: Module = parts.collect();
    if parts == ["lib"] || parts == ["main"] {
        return Module::new();
    }
    parts
}

/// Lists each path of a `use` tree.
fn flatten(tree: &UseTree, before: &mut Module, paths: &mut Vec<Module>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, paths);
            before.pop();
        }
        UseTree::Name(name) => paths.push([before.as_slice(), &[name.ident.to_string()]].concat()),
        UseTree::Rename(name) => {
            paths.push([before.as_slice(), &[name.ident.to_string()]].concat());
        }
        UseTree::Glob(_) => paths.push(before.clone()),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before, paths);
            }
        }
    }
}

/// Returns a path from the crate's root, or `None` for one into another crate.
fn absolute(own: &Module, path: &[String], modules: &BTreeSet<Module>) -> Option<Module> {
    let ups = path.iter().take_while(|part| *part == "super").count();
    let first = path.first()?;
    if first == "crate" {
        return Some(path[1..].to_vec());
    }
    if ups > 0 {
        let parent = own.get(..own.len().checked_sub(ups)?)?;
        return Some([parent, &path[ups..]].concat());
    }
    let rest = if first == "self" { &path[1..] } else { path };
    let child = [own.as_slice(), rest].concat();
    let is_child = first == "self" || modules.contains(&child[..=own.len()]);
    is_child.then_some(child)
}

#[test]
fn no_crate_has_a_cycle_of_modules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for src in [
        "crates/compress/src",
        "crates/content/src",
        "crates/guidance/src",
        "crates/site/src",
        "src",
        "xtask/src",
    ] {
        let cycles = Crate::read(&root.join(src)).cycles();
        assert!(
            cycles.is_empty(),
            "{src}: these modules use one another: {cycles:?}"
        );
    }
}

#[test]
fn a_cycle_is_found_through_what_the_root_exports() {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| fs::write(folder.path().join(file), text).unwrap();
    write("lib.rs", "mod a;\nmod b;\npub use a::A;\n");
    write("a.rs", "use super::b::B;\npub struct A;\n");
    write("b.rs", "pub struct B;\n");
    assert!(Crate::read(folder.path()).cycles().is_empty());
    write("b.rs", "use crate::A;\npub struct B;\n");
    let cycles = Crate::read(folder.path()).cycles();
    assert!(cycles.contains("a") && cycles.contains("b"), "{cycles:?}");
}
