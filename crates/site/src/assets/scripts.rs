//! The scripts: which there are, and what the build puts into each.

use super::{AssetError, Writer, messages};
use crate::bundler::{Script, bundle, values};
use crate::dist;
use content::Library;
use content::page_registry::AreaPage;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::iter;

/// The JavaScript version of the scripts that start a tool or run on every page: browsers
/// too old for the Wasm read them as well.
const BEFORE_WASM: &str = "es2019";

/// The script that partners load.
const PARTNER: &str = "embed";

/// The addresses of the scripts, by name.
#[derive(Debug)]
pub struct Scripts(BTreeMap<&'static str, String>);

impl Scripts {
    /// Takes the address of a script out of the list.
    pub fn take(&mut self, name: &'static str) -> Result<String, AssetError> {
        self.0.remove(name).ok_or(AssetError::NoScript(name))
    }
}

/// Bundles every script and writes it. `keeps` says whether pages keep the site on the
/// phone: an author sees each edit at once.
pub fn write(
    writer: &Writer<'_>,
    library: &Library,
    offline_css: &str,
    keeps: bool,
) -> Result<Scripts, AssetError> {
    let mut scripts = write_all(writer, first(library, offline_css))?;
    let offline = scripts.take("offline")?;
    let answers = scripts.take("answers")?;
    let others = vec![
        ("page", page(library, keeps.then_some(&offline))),
        ("boot", boot(&answers)),
    ];
    scripts.0.extend(write_all(writer, others)?.0);
    Ok(scripts)
}

type Named = (&'static str, Script);

fn write_all(writer: &Writer<'_>, scripts: Vec<Named>) -> Result<Scripts, AssetError> {
    let (names, scripts): (Vec<_>, Vec<_>) = scripts.into_iter().unzip();
    let mut written = BTreeMap::new();
    for (name, text) in iter::zip(names, bundle(&writer.options.root, &scripts)?) {
        if name == PARTNER {
            // Partners' pages name it: it has no fingerprint.
            dist::write(&writer.options.out.join("embed.js"), text.as_bytes())?;
        } else {
            let address = writer.write_fingerprinted(name, "js", text.as_bytes())?;
            written.insert(name, address);
        }
    }
    Ok(Scripts(written))
}

/// Returns the scripts that import no other.
fn first(library: &Library, offline_css: &str) -> Vec<Named> {
    let says = |script: Script, messages| script.provide("build:messages", messages);
    let css = values([("offlineCss", beside(offline_css).into())]);
    let offline = Script::module("web/offline/offline.js").provide("build:files", css);
    let frame = Script::classic("web/embed/frame.js")
        .provide("build:edition", edition(library))
        .provide("build:ringing", messages::ringing(library));
    let self_test = Script::classic("web/embed/self-test.js");
    let embedding = Script::module("web/about/embedding.js");
    vec![
        (PARTNER, partner_script(library)),
        ("answers", Script::module("web/answers/answers.js")),
        ("offline", says(offline, messages::offline(library))),
        (
            "search",
            says(
                Script::module("web/search/search.js"),
                messages::search(library),
            ),
        ),
        (
            "export",
            says(
                Script::module("web/tool/export.js"),
                messages::export(library),
            ),
        ),
        (
            "find-signs",
            says(
                Script::module("web/tool/find-signs.js"),
                messages::find_signs(library),
            ),
        ),
        ("frame", says(frame, messages::frame(library))),
        ("self-test", says(self_test, messages::self_test(library))),
        ("embedding", says(embedding, messages::embedding(library))),
        ("options", Script::classic("web/embed/options.js")),
        ("this-device", Script::module("web/about/this-device.js")),
        (
            "no-modules",
            Script::classic("web/page/no-modules.js").target("es5"),
        ),
    ]
}

/// Returns the script of every page. `offline` is the address of the script that keeps the
/// site on the phone.
fn page(library: &Library, offline: Option<&String>) -> Script {
    let page = match offline {
        Some(offline) => {
            Script::classic("web/page/page.js").file("build:offline.js", beside(offline))
        }
        None => Script::classic("web/page/page-dev.js"),
    };
    page.target(BEFORE_WASM)
        .provide("build:edition", edition(library))
        .provide("build:ringing", messages::ringing(library))
}

/// Returns the script that starts a tool.
fn boot(answers: &str) -> Script {
    Script::module("web/tool/boot.js")
        .target(BEFORE_WASM)
        .file("build:answers.js", beside(answers))
}

/// Returns the script that partners load, which knows every area and every view by name.
fn partner_script(library: &Library) -> Script {
    let areas = library.guide.areas.iter();
    let areas = areas.map(|area| (area.id.to_string(), area.name.as_str().into()));
    let views = AreaPage::embeddable()
        .map(|(page, name)| (page.slug.to_owned(), name(library.words).into()));
    let areas: Map<String, Value> = areas.collect();
    let views: Map<String, Value> = views.collect();
    Script::classic("web/embed/embed.js")
        .provide("build:messages", messages::embed(library))
        .provide(
            "build:views",
            values([("areas", areas.into()), ("views", views.into())]),
        )
}

fn edition(library: &Library) -> Map<String, Value> {
    let guide = &library.guide;
    values([
        ("date", guide.edition.date.as_str().into()),
        ("holidays", guide.bank_holidays.clone().into()),
    ])
}

/// Returns the path by which a script imports a file beside it.
fn beside(address: &str) -> String {
    let name = address.rsplit_once('/').map_or(address, |(_, name)| name);
    format!("./{name}")
}
