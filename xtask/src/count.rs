//! Counts the tests that passed, from the output of the test programs.

/// Returns the number of tests that a line of `cargo test` says have passed: each of its
/// programs ends with `test result: ok. 12 passed; 0 failed; ...`.
pub fn native(line: &str) -> usize {
    let line = without_colours(line);
    line.strip_prefix("test result: ok. ")
        .and_then(passed)
        .unwrap_or(0)
}

/// Returns the number of tests that a line of Playwright says have passed: it ends with
/// `  12 passed (3.4s)`.
pub fn browser(line: &str) -> usize {
    passed(without_colours(line).trim_start()).unwrap_or(0)
}

fn passed(text: &str) -> Option<usize> {
    let (number, rest) = text.split_once(' ')?;
    let whole_word = rest.strip_prefix("passed")?.starts_with([' ', ';', '\r']) || rest == "passed";
    number.parse().ok().filter(|_| whole_word)
}

/// Returns a line without the codes that colour it in a terminal.
fn without_colours(line: &str) -> String {
    let mut pieces = line.split("\u{1b}[");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|c: char| c.is_ascii_alphabetic());
        plain.push_str(end.map_or("", |end| &piece[end + 1..]));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_tests_are_counted_from_their_results() {
        for (line, expected) in [
            ("test result: ok. 12 passed; 0 failed; 1 ignored;", 12),
            ("test result: \u{1b}[32mok\u{1b}[m. 3 passed; 0 failed", 3),
            ("test result: FAILED. 3 passed; 1 failed", 0),
            ("test a_test ... ok", 0),
            ("running 12 tests", 0),
        ] {
            assert_eq!(native(line), expected, "{line}");
        }
    }

    #[test]
    fn browser_tests_are_counted_from_their_summary() {
        for (line, expected) in [
            ("  41 passed (1.2m)", 41),
            (
                "\u{1b}[32m  41 passed\u{1b}[39m\u{1b}[2m (1.2m)\u{1b}[22m",
                41,
            ),
            ("  1 passed", 1),
            ("  1 failed", 0),
            ("  ok 3 journey.spec.js:4:1 12 passed the gate", 0),
        ] {
            assert_eq!(browser(line), expected, "{line}");
        }
    }
}
