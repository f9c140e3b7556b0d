//! Installs the tools that are missing on this machine.
//!
//! Nothing is installed twice. For a tool that cannot be installed, one sentence names it
//! and the command that would install it.

mod browser;
mod debian;
mod hosts;
mod install;
mod rust;
mod servers;

pub use rust::has_cargo_deny;

use crate::Outcome;

/// Installs everything that building the site needs.
///
/// Fails with a sentence for each tool that could not be installed.
pub fn for_building() -> Outcome {
    all(&[
        rust::wasm_target,
        rust::trunk,
        rust::wasm_bindgen,
        browser::web_packages,
    ])
}

/// Installs everything that the tests need besides.
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

/// Installs the tools that the audit needs besides: Firefox and WebKit.
///
/// Fails like [`for_building`].
pub fn for_audit() -> Outcome {
    all(&[for_testing, browser::other_engines])
}

/// Installs the tools that check dependencies before a release.
///
/// Fails like [`for_building`].
pub fn for_release() -> Outcome {
    all(&[rust::cargo_deny, browser::node_packages])
}

/// Installs the systems of partners in which the plugins are tried.
///
/// Fails like [`for_building`].
pub fn for_hosts() -> Outcome {
    all(&[for_testing, hosts::wordpress])
}

/// Installs the servers that the configurations in deploy/ are for.
///
/// Fails like [`for_building`].
pub fn for_servers() -> Outcome {
    servers::all()
}

/// Tries all installers, so that one run names everything that is missing.
fn all(needs: &[fn() -> Outcome]) -> Outcome {
    let missing: Vec<_> = needs.iter().filter_map(|need| need().err()).collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing.join("\n"))
    }
}
