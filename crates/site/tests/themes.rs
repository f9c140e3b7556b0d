//! The colours that a host may choose from, each read as it is written.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it cannot go on"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Colours = BTreeMap<String, String>;

const DARK: &str = "@media (prefers-color-scheme: dark)";
/// What stands on what, and its least contrast.
const PAIRS: [(&str, &str, f64); 10] = [
    ("ink", "ground", 7.0),
    ("ink", "raised", 7.0),
    ("ink", "sunk", 7.0),
    ("ink", "accent-soft", 7.0),
    ("quiet", "accent-soft", 4.5),
    ("accent", "ground", 4.5),
    ("accent", "raised", 4.5),
    ("accent", "sunk", 4.5),
    ("accent", "accent-soft", 4.5),
    ("accent-ink", "accent", 4.5),
];

fn read(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::read_to_string(root.join(name)).unwrap()
}

/// The rules for a light screen and those for a dark one.
fn halves(css: &str) -> (&str, &str) {
    css.split_once(DARK).unwrap()
}

/// The colours that one selector sets.
fn colours(css: &str, selector: &str) -> Colours {
    let (_, after) = css.split_once(&format!("{selector} {{")).unwrap();
    let (rules, _) = after.split_once('}').unwrap();
    let rules = rules.split(';').filter_map(|rule| rule.split_once(':'));
    rules
        .map(|(name, value)| {
            (
                name.trim().trim_start_matches("--").to_owned(),
                value.trim().to_owned(),
            )
        })
        .filter(|(_, value)| value.starts_with('#'))
        .collect()
}

/// The themes of a style sheet, by name.
fn themes(css: &str) -> Vec<String> {
    let found = css.split("[data-theme=\"").skip(1);
    found
        .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        .collect()
}

fn luminance(colour: &str) -> f64 {
    let digits = colour.strip_prefix('#').unwrap();
    let full: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&full[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn black_on_white_is_the_greatest_contrast() {
    assert!((contrast("#000", "#ffffff") - 21.0).abs() < 0.001);
    assert!((contrast("#777777", "#fff") - 4.48).abs() < 0.01);
}

#[test]
fn every_theme_is_readable_in_light_and_in_dark() {
    let (tokens, chosen) = (read("style/tokens.css"), read("style/embed/theme.css"));
    let ((light, dark), (light_themes, dark_themes)) = (halves(&tokens), halves(&chosen));
    let names = themes(light_themes);
    assert_eq!(names, themes(dark_themes));
    assert!(names.len() >= 4, "{names:?}");
    for (base, own) in [(light, light_themes), (dark, dark_themes)] {
        let plain = colours(base, ":root");
        let mut all = vec![("teal".to_owned(), plain.clone())];
        all.extend(names.iter().map(|name| {
            let theme = colours(own, &format!(":root[data-theme=\"{name}\"]"));
            assert_eq!(theme.len(), 4, "{name} sets accent, ink, soft and focus");
            let mut all = plain.clone();
            all.extend(theme);
            (name.clone(), all)
        }));
        for (name, colours) in all {
            for (ink, ground, least) in PAIRS {
                let found = contrast(&colours[ink], &colours[ground]);
                assert!(found >= least, "{name}: {ink} on {ground} is {found:.2}");
            }
        }
    }
}

#[test]
fn the_script_knows_the_themes_that_there_are() {
    let (css, script) = (read("style/embed/theme.css"), read("public/options.js"));
    let mut names = themes(halves(&css).0);
    names.insert(0, "teal".to_owned());
    let list = format!("theme: [\"{}\"]", names.join("\", \""));
    assert!(script.contains(&list), "{list}");
}
