//! Dates as content writes them and as people read them.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `2026-11-22` as "22 November 2026"; a text of another form as it stands.
#[must_use]
pub fn date_in_words(date: &str) -> String {
    let mut parts = date.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|text| text.parse::<usize>().ok());
    let day = parts.next().and_then(|text| text.parse::<u8>().ok());
    let name = month.and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    match (name, day) {
        (Some(name), Some(day)) => format!("{day} {name} {year}"),
        _ => date.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::date_in_words;

    #[test]
    fn a_date_is_read_as_people_say_it() {
        assert_eq!(date_in_words("2026-11-22"), "22 November 2026");
        assert_eq!(date_in_words("2026-03-08"), "8 March 2026");
        assert_eq!(date_in_words("March 2014"), "March 2014");
        assert_eq!(date_in_words("2026-13-01"), "2026-13-01");
    }
}
