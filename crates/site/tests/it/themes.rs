//! The colours that a host may choose from, each read as it is written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Colours = BTreeMap<String, String>;

const DARK: &str = "@media (prefers-color-scheme: dark)";
/// Pairs of a foreground and its ground, with the least contrast.
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
    let (css, script) = (read("style/embed/theme.css"), read("web/embed/options.js"));
    let mut names = themes(halves(&css).0);
    names.insert(0, "teal".to_owned());
    let list = format!("theme: [\"{}\"]", names.join("\", \""));
    assert!(script.contains(&list), "{list}");
}

/// Every style sheet with its name.
fn sheets(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap();
    let entries = entries.map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                return sheets(&path);
            }
            let css = fs::read_to_string(&path).unwrap();
            vec![(path.display().to_string(), css)]
        })
        .collect()
}

/// The declarations of a style sheet that name a side of the screen: in a
/// language that is written from right to left they would be on the wrong one.
fn physical(css: &str) -> Vec<&str> {
    let declarations = css.split(['{', '}', ';']).map(str::trim);
    let sides = |name: &str| {
        name.split('-')
            .any(|part| part == "left" || part == "right")
    };
    declarations
        .filter(|declaration| {
            let Some((name, value)) = declaration.split_once(':') else {
                return false;
            };
            let (name, value) = (name.trim(), value.trim());
            let four: Vec<&str> = match value.contains('(') {
                false => value.split_whitespace().collect(),
                true => Vec::new(),
            };
            let unequal = ["margin", "padding", "inset", "border-width", "border-style"]
                .contains(&name)
                && four.len() == 4
                && four[1] != four[3];
            let turned = [
                "text-align",
                "float",
                "clear",
                "caption-side",
                "transform-origin",
                "object-position",
            ]
            .contains(&name)
                || name.starts_with("background");
            let moved = ["transform", "translate"].contains(&name)
                && (value.contains("translate") || name == "translate");
            sides(name) || unequal || moved || (turned && value.split_whitespace().any(sides))
        })
        .collect()
}

#[test]
fn styles_name_start_and_end_and_never_left_or_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style");
    let sheets = sheets(&folder);
    assert!(sheets.len() > 30, "only {} style sheets", sheets.len());
    for (name, css) in sheets {
        assert!(physical(&css).is_empty(), "{name}: {:?}", physical(&css));
    }
}

#[test]
fn a_side_of_the_screen_is_found_in_every_form() {
    for wrong in [
        "margin-left: 1rem",
        "left: 0",
        "border-right: 1px solid",
        "border-top-left-radius: 2px",
        "text-align: right",
        "float: left",
        "margin: 0 1px 0 2px",
        "background: url(a.svg) left top",
        "transform: translateX(4px)",
        "scroll-padding-right: 1rem",
    ] {
        assert_eq!(physical(&format!(".a {{ {wrong}; }}")), [wrong]);
    }
    for right in [
        "margin-inline-start: 1rem",
        "text-align: start",
        "margin: 0 1px 2px 1px",
        "margin: 0 auto",
        "transform: none",
        "grid-template-columns: 1fr 1fr 2fr 1fr",
    ] {
        assert!(
            physical(&format!(".a {{ {right}; }}")).is_empty(),
            "{right}"
        );
    }
}
