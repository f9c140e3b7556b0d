//! Suggests the name that was probably meant in place of an unknown one.

/// Returns the name nearest to `written`, if one is near enough. Names with different
/// digits never match: `n012` is not a misspelling of `n011`.
pub(crate) fn closest<'n>(
    written: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    let digits = |name: &str| {
        name.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let names = names
        .into_iter()
        .filter(|name| digits(name) == digits(written));
    let near = names.map(|name| (strsim::levenshtein(written, name), name));
    near.filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min()
        .map(|(_, name)| name)
}

/// Returns the help text: the closest name, or something else if none is close.
pub(crate) fn did_you_mean_or<'n>(
    written: &str,
    names: impl IntoIterator<Item = &'n str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    closest(written, names).map_or_else(otherwise, |name| format!("did you mean `{name}`?"))
}

/// Returns the help text: the closest name, or all names.
pub(crate) fn did_you_mean<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    did_you_mean_or(written, names.iter().copied(), || {
        one_of(names.iter().copied())
    })
}

/// Returns the help text that lists all names.
pub(crate) fn one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    format!("use one of: {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn a_slip_of_the_pen_is_understood_and_another_word_is_not() {
        let names = ["sources", "text", "plain", "ages", "n001"];
        assert_eq!(closest("sorces", names), Some("sources"));
        assert_eq!(closest("plian", names), Some("plain"));
        assert_eq!(closest("age", names), Some("ages"));
        assert_eq!(closest("reasons", names), None);
        assert_eq!(closest("n011", names), None);
        assert_eq!(closest("n-001", names), Some("n001"));
        assert_eq!(closest("", names), None);
    }
}
