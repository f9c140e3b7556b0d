//! The path of the site's root: `/` on a host of its own, or a folder of another site, such
//! as `/guidance/`.

use std::fmt;
use std::str::FromStr;

/// A path that begins and ends with a slash, with small letters, digits and hyphens between
/// slashes, so that it means the same to every server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasePath(String);

/// Says that a text is not a base path.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "invalid base path \"{0}\": it must start and end with a slash, with small letters, digits and hyphens between slashes, such as /guidance/"
)]
pub struct InvalidBasePath(String);

impl BasePath {
    /// Returns the root of a host of its own.
    #[must_use]
    pub fn root() -> Self {
        BasePath("/".to_owned())
    }

    /// Returns whether the site has the host to itself.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0 == "/"
    }

    /// Returns it as text, such as `/guidance/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns a path without the base path: `/signs/` for `/guidance/signs/`. None for a
    /// path that is not the site's.
    #[must_use]
    pub fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        let folder = self.0.trim_end_matches('/');
        let rest = path.strip_prefix(folder)?;
        rest.starts_with('/').then_some(rest)
    }

    /// Returns whether a path is the base path without its last slash.
    #[must_use]
    pub fn is_missing_slash(&self, path: &str) -> bool {
        self.0.strip_suffix('/') == Some(path)
    }
}

impl FromStr for BasePath {
    type Err = InvalidBasePath;

    fn from_str(text: &str) -> Result<Self, InvalidBasePath> {
        let ours = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_folder = |name: &str| !name.is_empty() && name.chars().all(ours);
        let between = text
            .strip_prefix('/')
            .and_then(|rest| rest.strip_suffix('/'));
        let good = text == "/" || between.is_some_and(|names| names.split('/').all(is_folder));
        if good {
            Ok(BasePath(text.to_owned()))
        } else {
            Err(InvalidBasePath(text.to_owned()))
        }
    }
}

impl fmt::Display for BasePath {
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
            let base: Result<BasePath, _> = good.parse();
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
            let base: Result<BasePath, _> = wrong.parse();
            assert_eq!(base, Err(InvalidBasePath(wrong.to_owned())));
        }
    }

    #[test]
    fn an_address_is_read_from_the_base() -> Result<(), InvalidBasePath> {
        let base: BasePath = "/guidance/".parse()?;
        assert_eq!(base.strip("/guidance/"), Some("/"));
        assert_eq!(base.strip("/guidance/signs/"), Some("/signs/"));
        assert_eq!(base.strip("/guidance"), None);
        assert_eq!(base.strip("/guidances/"), None);
        assert_eq!(base.strip("/"), None);
        assert!(base.is_missing_slash("/guidance"));
        assert_eq!(BasePath::root().strip("/signs/"), Some("/signs/"));
        assert!(!BasePath::root().is_missing_slash("/"));
        Ok(())
    }
}
