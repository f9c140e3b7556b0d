//! The addresses of the built scripts and style sheets.

use crate::page_spec::PageSpec;
use guidance::AreaId;
use std::collections::BTreeMap;

/// The addresses of the files that pages load.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assets {
    /// The site's root: `/`, or the folder that it is hosted under.
    pub base: String,
    /// The styles of every page.
    pub css: String,
    /// The styles that only one page of an area or of the site needs, by its name:
    /// the others do not pay for them.
    pub own_css: BTreeMap<String, String>,
    /// Both in one file, by the name of the page.
    pub whole_css: BTreeMap<String, String>,
    /// The script of every page: the exit button, and what a contact can only
    /// know on the device.
    pub page_js: String,
    /// The script that starts a tool, and goes through its first screens.
    pub boot_js: String,
    /// The script that hands over what is taken away from a result.
    pub take_js: String,
    /// The Wasm's JavaScript.
    pub app_js: String,
    /// The Wasm.
    pub app_wasm: String,
    /// Questions, rules, routes, signs and contacts.
    pub guide: String,
    /// The first hexadecimal digits of the SHA-256 of the Wasm's JavaScript, of the
    /// Wasm and of the guide: `web/tool/boot.js` uses no other bytes.
    pub sums: [String; 3],
    /// The script for browsers that know no modules, and so start no tool.
    pub no_modules_js: String,
    /// The script of the search box.
    pub search_js: String,
    /// The script of the box over the signs, fetched once that is used.
    pub find_signs_js: String,
    /// The library that searches, asked for when the box is first used.
    pub search_engine: String,
    /// The indexes that it searches in, by area, asked for likewise.
    pub search_indexes: BTreeMap<AreaId, String>,
    /// The site's own address, where the build was told it.
    pub origin: Option<String>,
    /// The styles that only embedded pages need.
    pub embed_css: String,
    /// The script that hears what an embedded page is asked to look like.
    pub options_js: String,
    /// The script of every embedded page, in place of that of every page.
    pub frame_js: String,
    /// The script of the self-test for frames.
    pub self_test_js: String,
    /// The script of the page about embedding.
    pub embedding_js: String,
    /// The script that lists what the site has in the browser.
    pub this_device_js: String,
    /// The library that draws its QR codes, asked for when one is drawn.
    pub qr_engine: String,
}

impl Assets {
    /// Returns the styles of a page, and those that it alone needs beside them. Some
    /// pages have all in one file: a second would come over a connection that is yet to be made,
    /// and a page is not painted before it is there.
    pub fn styles(&self, page: &PageSpec) -> (String, Option<String>) {
        match self.whole_css.get(page.name()) {
            Some(whole) => (whole.clone(), None),
            None => (self.css.clone(), self.own_css.get(page.name()).cloned()),
        }
    }
}
