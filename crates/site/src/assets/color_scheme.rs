//! Light or dark because a host asks for it, whatever the device prefers. The rules are made
//! from the colours of every page, so that there is one list of colours.

const DARK: &str = "@media (prefers-color-scheme: dark) {";

/// Returns the themes, with the rules for a page that was asked for in light or in dark.
/// They are for screens only: paper is black on white.
pub fn forced(tokens: &str, themes: &str) -> String {
    let ((light, dark), (light_themes, dark_themes)) = (halves(tokens), halves(themes));
    format!(
        "@media screen {{ {light_themes} {} {} {} }} {}",
        asked("dark", dark),
        asked("dark", dark_themes),
        ":root[data-scheme=\"dark\"] { color-scheme: dark; }",
        format_args!(
            "@media screen and (prefers-color-scheme: dark) {{ {dark_themes} {} {} {} }}",
            asked("light", light),
            asked("light", light_themes),
            ":root[data-scheme=\"light\"] { color-scheme: light; }",
        ),
    )
}

/// Splits rules into those for a light screen and those for a dark one.
fn halves(css: &str) -> (&str, &str) {
    let (light, dark) = css.split_once(DARK).unwrap_or((css, ""));
    let dark = dark.trim_end();
    (light, dark.strip_suffix('}').unwrap_or(dark))
}

/// Limits rules to pages that were asked for in this scheme.
fn asked(scheme: &str, rules: &str) -> String {
    rules.replace(":root", &format!(":root[data-scheme=\"{scheme}\"]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_host_asks_for_wins_over_what_the_device_prefers() {
        let tokens =
            ":root { --a: 1; }\n@media (prefers-color-scheme: dark) {\n  :root { --a: 2; }\n}\n";
        let css = forced(tokens, "");
        assert!(
            css.contains(":root[data-scheme=\"dark\"] { --a: 2; }"),
            "{css}"
        );
        let (_, on_dark) = css
            .split_once("(prefers-color-scheme: dark)")
            .expect("there are dark colours");
        assert!(on_dark.contains(":root[data-scheme=\"light\"] { --a: 1; }"));
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }
}
