//! Texts that people read.

use super::checker::ItemChecker;
use super::item::Text;

/// The help text for a telephone number in a text.
pub(crate) const NUMBERS_HELP: &str = "remove it: a number belongs only in contacts.toml or an area.toml, as the `number` of a contact";

/// The help text for an invisible character.
pub(crate) const HIDDEN_HELP: &str = "remove it, for instance by typing the words again";

/// Returns a clause that names the first invisible character of a text, if there is
/// one. Such a character can make a text read differently from how it is written, or
/// hide a number from a search.
pub(crate) fn hidden(text: &str) -> Option<String> {
    let hides = |char: &char| match char {
        '\n' | '\t' => false,
        // A soft hyphen, a space without width, marks that turn the direction of
        // what follows, ends of lines and paragraphs of their own, a mark of order.
        '\u{ad}' | '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{feff}' => true,
        char => char.is_control(),
    };
    let char = text.chars().find(hides)?;
    Some(format!(
        "contains an invisible character, U+{:04X}",
        u32::from(char)
    ))
}

impl ItemChecker<'_> {
    /// Returns a text, which may neither be blank nor contain a telephone number.
    pub(crate) fn prose(&self, field: &str, text: &Text) -> String {
        if let Some(number) = telephone_number(text.get_ref()) {
            let message = format!(
                "`{field}` of {} contains a telephone number, `{number}`",
                self.called
            );
            self.report(text.span(), message, NUMBERS_HELP);
        }
        self.text(field, text)
    }

    /// Returns a text, which may not be blank.
    pub(crate) fn text(&self, field: &str, text: &Text) -> String {
        let said = text.get_ref();
        if self.is_placeholder(field, text) {
            return said.clone();
        }
        if let Some(hidden) = hidden(said) {
            let message = format!("`{field}` of {} {hidden}", self.called);
            self.report(text.span(), message, HIDDEN_HELP);
        }
        if said.trim().is_empty() {
            let message = format!("`{field}` of {} is blank", self.called);
            self.report(
                text.span(),
                message,
                "write it, or remove the key if it is optional",
            );
        } else if said.trim() != said {
            let message = format!("`{field}` of {} begins or ends with a space", self.called);
            self.report(text.span(), message, "remove the space");
        }
        said.clone()
    }

    /// Returns an optional text, which may not be blank.
    pub(crate) fn maybe_prose(&self, field: &str, text: Option<&Text>) -> Option<String> {
        text.map(|text| self.prose(field, text))
    }

    /// Returns the optional address of a page on the web.
    pub(crate) fn address(&self, field: &str, address: Option<&Text>) -> Option<String> {
        let address = address?;
        if self.is_placeholder(field, address) {
            return None;
        }
        if !is_web_address(address.get_ref()) {
            let message = format!(
                "`{field}` of {} is not an address: `{address}`",
                self.called
            );
            self.report(
                address.span(),
                message,
                "begin it with https:// and leave out spaces",
            );
        }
        Some(address.get_ref().clone())
    }
}

/// Returns whether a link to an address leads to a page on the web.
pub(crate) fn is_web_address(address: &str) -> bool {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

/// Returns the first run of digits that could be dialled: five or more, starting with a
/// 0, with single spaces or hyphens between them; or `+44`.
pub(crate) fn telephone_number(text: &str) -> Option<&str> {
    let after_digit = |at: usize| text[..at].ends_with(|c: char| c.is_ascii_digit());
    let starts = text.match_indices('0').map(|(at, _)| at);
    let starts = starts.filter(|at| !after_digit(*at));
    let numbers = starts.map(|at| run(&text[at..])).filter(|number| {
        let digits = number.chars().filter(char::is_ascii_digit).count();
        // "10 000 000" is no telephone number.
        digits >= 5 && !number.starts_with("00")
    });
    let abroad = text.find("+44").map(|at| &text[at..at + 3]);
    numbers.chain(abroad).next()
}

/// Returns the digits at the start of a text, with single spaces or hyphens between
/// groups. A hyphen after fewer than three digits is a range ("0-19") and ends the
/// number.
fn run(text: &str) -> &str {
    let mut end = 0;
    let mut digits = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next_is_digit = chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let joins = c.is_whitespace() || (c == '-' && digits >= 3);
        if c.is_ascii_digit() {
            digits += 1;
            end = at + 1;
        } else if !(joins && next_is_digit) {
            break;
        }
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::telephone_number;

    #[test]
    fn what_could_be_rung_is_found() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(telephone_number(text), expected, "{text:?}");
        };
        check("Ring 0808 800 5000 now", Some("0808 800 5000"));
        check("Ring 0808-800-5000", Some("0808-800-5000"));
        check("(0800 1111)", Some("0800 1111"));
        check("since 2020 0800 1111", Some("0800 1111"));
        check("0800\u{a0}1111", Some("0800\u{a0}1111"));
        check("020 8921 3172.", Some("020 8921 3172"));
        check("01234", Some("01234"));
        check("+44 20 8921 3172", Some("+44"));
        check("Ring 999 or 101", None);
        check("0-19 2021 service", None);
        check("10 000 000 children", None);
        check("from 2006 to 2007", None);
        check("0.5 per cent", None);
        check("more than 4,600 children", None);
    }
}
