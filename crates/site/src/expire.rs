//! A number past the day by which it had to be checked again is not a number
//! any more: the page says so, and where to look instead.

use guidance::{Contact, Guide, date_in_words};

/// Takes every number out that is past its day on `today`, as `2027-03-01`.
/// Gives how many there were.
pub fn numbers(guide: &mut Guide, today: &str) -> usize {
    let local = guide
        .areas
        .iter_mut()
        .flat_map(|area| area.contacts.iter_mut());
    let old = guide.national.iter_mut().chain(local);
    old.filter(|contact| contact.number.is_some() && !contact.is_current(today))
        .map(expire)
        .count()
}

fn expire(contact: &mut Contact) {
    let by = contact
        .check_again
        .as_deref()
        .map(date_in_words)
        .unwrap_or_default();
    contact.what = format!(
        "Its number had to be checked again by {by}, and nobody has, so we do not show it. In danger ring 999; to talk it over, ring the NSPCC helpline. {}",
        contact.what
    );
    contact.number = None;
    contact.extra = None;
}

#[cfg(test)]
mod tests {
    use super::numbers;
    use crate::content;
    use std::path::Path;

    #[test]
    fn a_number_is_shown_until_its_day_and_not_after() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let content = content::load(&root).expect("the real content loads");
        let dated = |guide: &guidance::Guide| {
            let contacts = guide.areas.iter().flat_map(|area| &area.contacts);
            contacts
                .filter(|contact| contact.number.is_some() && contact.check_again.is_some())
                .count()
        };
        let mut guide = content.guide;
        let before = dated(&guide);
        assert!(before > 0);
        assert_eq!(numbers(&mut guide, "2027-02-22"), 0);
        assert_eq!(numbers(&mut guide, "2027-02-23"), before);
        assert_eq!(dated(&guide), 0);
        let said = guide
            .areas
            .iter()
            .flat_map(|area| &area.contacts)
            .filter(|one| one.what.contains("nobody has"))
            .count();
        assert_eq!(said, before);
    }
}
