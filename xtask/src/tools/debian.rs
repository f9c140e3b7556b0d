//! Installing Debian's packages.

use std::path::Path;

use super::install::install;
use crate::Outcome;
use crate::cmd::Cmd;

/// A package, and a file that it brings, which shows that it is there.
pub type Package = (&'static str, &'static str);

/// Installs the packages that are missing, together with those named in `with`, such as
/// fonts. Does nothing if none is missing.
///
/// Fails with one sentence that names the command, or the file that is not
/// where it should be.
pub fn packages(all: &[Package], with: &str) -> Outcome {
    let missing = missing(all);
    if missing.is_empty() {
        return Ok(());
    }
    let line = format!("install -y --no-install-recommends {missing} {with}");
    let line = line.trim_end();
    if Cmd::new("apt-get --version").output().is_none() {
        return Err(format!(
            "There is no apt-get to install {missing}; on Debian one would run: apt-get {line}"
        ));
    }
    // Where the list of packages cannot be brought up to date, an older one
    // may still do.
    let _ = install("the list of packages", &apt("update"));
    install(&missing, &apt(line))?;
    let astray = all.iter().find(|(_, file)| !Path::new(file).exists());
    astray.map_or(Ok(()), |(package, file)| {
        Err(format!(
            "{package} is installed, but not at {file} where it is looked for; \
             a link there would do: ln -s <where it is> {file}"
        ))
    })
}

/// Returns the names of the packages whose file is missing.
fn missing(all: &[Package]) -> String {
    let absent = all.iter().filter(|(_, file)| !Path::new(file).exists());
    let names: Vec<_> = absent.map(|(package, _)| *package).collect();
    names.join(" ")
}

/// Returns an `apt-get` command that asks nothing.
fn apt(rest: &str) -> Cmd {
    let root = Cmd::new("id -u").output().is_some_and(|id| id == "0");
    let sudo = if root { "" } else { "sudo -n " };
    Cmd::new(format!("{sudo}apt-get {rest}")).env("DEBIAN_FRONTEND", "noninteractive")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_there_is_missing() {
        let here = env!("CARGO_MANIFEST_DIR");
        let all = [("there", here), ("gone", "/no/such"), ("lost", "/nor/this")];
        assert_eq!(missing(&all), "gone lost");
        assert_eq!(packages(&all[..1], ""), Ok(()));
    }
}
