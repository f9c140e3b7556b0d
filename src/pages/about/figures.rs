//! Figures, and those of the edition.

use content::Library;
use leptos::prelude::*;
use std::fmt::Display;

/// Draws what this edition holds.
pub fn edition(library: &Library) -> AnyView {
    let edition = &library.guide.edition;
    let rules = &library.guide.rules;
    list(&[
        ("Guidance of", library.guide.words.day(&edition.date)),
        ("Rules’ hash", edition.rules.clone()),
        ("Signs", rules.signs.len().to_string()),
        ("Rules", rules.rules.len().to_string()),
        ("Questions", rules.questions.len().to_string()),
        ("Worked cases", library.cases.len().to_string()),
        ("Sources", library.sources.len().to_string()),
    ])
}

/// Draws figures, each after what it counts.
pub fn list(figures: &[(&str, String)]) -> AnyView {
    let items: Vec<_> = figures
        .iter()
        .map(|(name, figure)| {
            let name = (*name).to_owned();
            view! { <li>{name} ": " <strong>{figure.clone()}</strong></li> }
        })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

/// Says in place of figures that this build has none.
pub fn none() -> AnyView {
    view! { <p>"The figures are made with the release build; this is another."</p> }.into_any()
}

/// Returns a number with commas between its thousands.
pub fn grouped(number: impl Display) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1000), "1,000");
        assert_eq!(grouped(12_345_678), "12,345,678");
    }
}
