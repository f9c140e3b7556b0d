//! The address of the site's root: `/` on a name of its own, or a folder of
//! another site, such as `/guidance/`.

use std::fmt;
use std::str::FromStr;

/// An address that begins and ends with a slash and holds letters, digits and
/// hyphens between them, so that it means the same to every server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(String);

/// Why an address is no base.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is no base: write a folder between slashes, in small letters, digits and hyphens, as in /guidance/"
)]
pub struct NoBase(String);

impl Base {
    /// The root of a name of its own.
    #[must_use]
    pub fn root() -> Self {
        Base("/".to_owned())
    }

    /// Whether the site has the whole name to itself.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0 == "/"
    }

    /// As text, `/guidance/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An address below the base as the site itself has it: `/guidance/signs/`
    /// is `/signs/`. None for an address that is not the site's.
    #[must_use]
    pub fn within<'a>(&self, path: &'a str) -> Option<&'a str> {
        let folder = self.0.trim_end_matches('/');
        let rest = path.strip_prefix(folder)?;
        rest.starts_with('/').then_some(rest)
    }

    /// Whether it is the base without its last slash.
    #[must_use]
    pub fn lacks_its_slash(&self, path: &str) -> bool {
        self.0.strip_suffix('/') == Some(path)
    }
}

impl FromStr for Base {
    type Err = NoBase;

    fn from_str(text: &str) -> Result<Self, NoBase> {
        let ours = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_folder = |name: &str| !name.is_empty() && name.chars().all(ours);
        let between = text
            .strip_prefix('/')
            .and_then(|rest| rest.strip_suffix('/'));
        let good = text == "/" || between.is_some_and(|names| names.split('/').all(is_folder));
        if good {
            Ok(Base(text.to_owned()))
        } else {
            Err(NoBase(text.to_owned()))
        }
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_is_a_folder_between_slashes() {
        for good in ["/", "/guidance/", "/children/second-question/", "/4/"] {
            let base: Result<Base, _> = good.parse();
            assert_eq!(base.map(|base| base.to_string()), Ok(good.to_owned()));
        }
        for wrong in [
            "",
            "guidance",
            "/guidance",
            "guidance/",
            "//",
            "/a//b/",
            "/../",
            "/A/",
            "/a b/",
            "https://example.org/",
        ] {
            let base: Result<Base, _> = wrong.parse();
            assert_eq!(base, Err(NoBase(wrong.to_owned())));
        }
    }

    #[test]
    fn an_address_is_read_from_the_base() -> Result<(), NoBase> {
        let base: Base = "/guidance/".parse()?;
        assert_eq!(base.within("/guidance/"), Some("/"));
        assert_eq!(base.within("/guidance/signs/"), Some("/signs/"));
        assert_eq!(base.within("/guidance"), None);
        assert_eq!(base.within("/guidances/"), None);
        assert_eq!(base.within("/"), None);
        assert!(base.lacks_its_slash("/guidance"));
        assert_eq!(Base::root().within("/signs/"), Some("/signs/"));
        assert!(!Base::root().lacks_its_slash("/"));
        Ok(())
    }
}
