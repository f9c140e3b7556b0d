//! What somebody meant who wrote a name that does not exist.

/// The name nearest to `written`, where one is near enough to be meant. Names
/// with other digits in them are never meant: `n012` is no slip for `n011`.
pub(crate) fn to<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let digits = |name: &str| {
        name.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let names = names
        .into_iter()
        .filter(|name| digits(name) == digits(written));
    let near = names.map(|name| (distance(written, name), name));
    near.filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min()
        .map(|(_, name)| name)
}

/// The advice: the name that was meant, or all names.
pub(crate) fn instead<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    match to(written, names.iter().copied()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => one_of(names),
    }
}

/// The advice where any of a few names would do.
pub(crate) fn one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    format!("use one of: {}", names.join(", "))
}

/// How many letters have to be put in, taken out or changed.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let changed = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::to;

    #[test]
    fn a_slip_of_the_pen_is_understood_and_another_word_is_not() {
        let names = ["sources", "text", "plain", "ages", "n001"];
        assert_eq!(to("sorces", names), Some("sources"));
        assert_eq!(to("plian", names), Some("plain"));
        assert_eq!(to("age", names), Some("ages"));
        assert_eq!(to("reasons", names), None);
        assert_eq!(to("n011", names), None);
        assert_eq!(to("n-001", names), Some("n001"));
        assert_eq!(to("", names), None);
    }
}
