//! Light or dark because a host asks for it, whatever the device prefers: made
//! from the colours of every page, so that there is one list of them.

const DARK: &str = "@media (prefers-color-scheme: dark) {";

/// The themes, and for light and for dark the rules that hold where the page
/// was asked for that scheme. Only for screens: paper is black on white.
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

/// The rules for a light screen and those for a dark one.
fn halves(css: &str) -> (&str, &str) {
    let (light, dark) = css.split_once(DARK).unwrap_or((css, ""));
    let dark = dark.trim_end();
    (light, dark.strip_suffix('}').unwrap_or(dark))
}

/// These rules where this scheme was asked for.
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
