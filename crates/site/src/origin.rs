//! The site's origin, such as `https://guidance.example.org`, for a build or a configuration
//! that is given one. Most of the site does without.

use std::fmt;
use std::str::FromStr;

/// A scheme, a name, and a port if it is not the usual one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

/// Says that a text is not an origin.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is not the address of a site: write it as https://guidance.example.org, with no folder and no slash at its end"
)]
pub struct InvalidOrigin(String);

impl FromStr for Origin {
    type Err = InvalidOrigin;

    fn from_str(text: &str) -> Result<Self, InvalidOrigin> {
        let ours = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:[]".contains(c);
        let name = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        match name {
            Some(name) if !name.is_empty() && name.chars().all(ours) => Ok(Self(text.to_owned())),
            _ => Err(InvalidOrigin(text.to_owned())),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_and_a_name() {
        for good in [
            "https://a.example",
            "http://127.0.0.1:8080",
            "http://[::1]:80",
        ] {
            let origin: Result<Origin, _> = good.parse();
            assert_eq!(origin.map(|origin| origin.to_string()), Ok(good.to_owned()));
        }
        for wrong in [
            "",
            "https://",
            "a.example",
            "https://a.example/",
            "https://a.example; script-src *",
            "https://A.example",
            "ftp://a.example",
        ] {
            let origin: Result<Origin, _> = wrong.parse();
            assert_eq!(origin, Err(InvalidOrigin(wrong.to_owned())));
        }
    }
}
