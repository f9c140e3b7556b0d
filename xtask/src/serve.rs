//! `cargo xtask serve`.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use crate::site_program::SiteProgram;
use crate::steps::Steps;
use crate::{Outcome, site_build, tools};

/// Builds the site unless it is up to date, and serves it until it is stopped.
///
/// Fails if the port is taken, before anything is built, or if a step fails.
pub fn serve(port: u16, base: &str) -> Outcome {
    must_be_free(port)?;
    Steps::run_all(|steps| {
        steps.step("Looking for the tools of the build", tools::for_building)?;
        site_build::build_if_stale(steps, base)
    })?;
    println!("Serving the site, until Ctrl-C ...");
    // It says the address itself once it listens.
    let serve = format!("serve --port {port} --base {base}");
    SiteProgram::Cargo.cmd(&serve).run()
}

/// Checks early what would otherwise be reported after a build of some minutes.
///
/// Fails if another program listens on the port of this machine.
pub fn must_be_free(port: u16) -> Outcome {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let other = port.checked_add(1).unwrap_or(8080);
            Err(format!(
                "Port {port} is in use by another program: choose another, such as `--port {other}`."
            ))
        }
        // Whatever else is wrong, the server says better.
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_named_with_the_remedy() -> std::io::Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        let message = must_be_free(port).expect_err("the port is taken");
        assert!(message.starts_with(&format!("Port {port} is in use")));
        assert!(message.contains("`--port "), "{message}");

        drop(listener);
        assert_eq!(must_be_free(port), Ok(()));
        Ok(())
    }
}
