//! What has to be on this machine, and installing what is not.
//!
//! Nothing that is there already is installed again. What cannot be installed
//! gets one sentence that names it and the command that would.

mod browser;
mod debian;
mod hosts;
mod install;
mod rust;
mod servers;

pub use rust::has_cargo_deny;

use crate::Outcome;

/// Everything that building the site needs.
///
/// Fails with a sentence for each thing that is missing and stays so.
pub fn for_building() -> Outcome {
    all(&[
        rust::wasm_target,
        rust::trunk,
        rust::wasm_bindgen,
        browser::web_packages,
    ])
}

/// Everything that the tests need besides.
///
/// Fails like [`for_building`].
pub fn for_testing() -> Outcome {
    all(&[
        for_building,
        rust::rustfmt,
        rust::clippy,
        browser::chromium,
        browser::node_packages,
        hosts::php,
    ])
}

/// What the audit needs besides: Firefox and WebKit.
///
/// Fails like [`for_building`].
pub fn for_audit() -> Outcome {
    all(&[for_testing, browser::other_engines])
}

/// What looks at the packages before a release.
///
/// Fails like [`for_building`].
pub fn for_release() -> Outcome {
    all(&[rust::cargo_deny, browser::node_packages])
}

/// The systems of partners that the plugins are tried in.
///
/// Fails like [`for_building`].
pub fn for_hosts() -> Outcome {
    all(&[for_testing, hosts::wordpress])
}

/// The real servers that the configurations in deploy/ are for.
///
/// Fails like [`for_building`].
pub fn for_servers() -> Outcome {
    servers::all()
}

/// Tries them all, so that one run tells everything that is missing.
fn all(needs: &[fn() -> Outcome]) -> Outcome {
    let missing: Vec<_> = needs.iter().filter_map(|need| need().err()).collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing.join("\n"))
    }
}
