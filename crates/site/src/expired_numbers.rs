//! Hides telephone numbers that were not checked again in time. The page says so in their
//! place, and where to look instead.

use guidance::{Contact, Guide, PageWords, Words};

/// Removes every number that is past its date on `today`, such as `2027-03-01`. Returns how
/// many it removed.
pub fn hide(guide: &mut Guide, pages: PageWords, today: &str) -> usize {
    let words = guide.words;
    let helpline = guide.helpline().filter(|one| one.number.is_some());
    let helpline = helpline.filter(|one| one.is_current(today));
    let helpline = helpline.map(|one| one.name.clone());
    let local = guide
        .areas
        .iter_mut()
        .flat_map(|area| area.contacts.iter_mut());
    let old = guide.national.iter_mut().chain(local);
    old.filter(|contact| contact.number.is_some() && !contact.is_current(today))
        .map(|contact| hide_number(contact, helpline.as_deref(), words, pages))
        .count()
}

/// Replaces the number of one contact by a sentence. `helpline` is the name of the
/// helpline, if its own number may still be shown.
fn hide_number(contact: &mut Contact, helpline: Option<&str>, words: Words, pages: PageWords) {
    let by = contact.check_again.as_deref();
    let by = by.map(|by| words.day(by)).unwrap_or_default();
    let helpline = helpline.map(|name| pages.number_expired_helpline(name));
    contact.what = pages.number_expired(&by, &helpline.unwrap_or_default(), &contact.what);
    contact.number = None;
    contact.extra = None;
}

#[cfg(test)]
mod tests {
    use super::hide;
    use guidance::{ContactKind, Guide, PageWords};
    use std::path::Path;

    fn content() -> (Guide, PageWords) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let library = content::load(&root).expect("the real content loads");
        (Guide::clone(&library.guide), library.words)
    }

    #[test]
    fn a_number_is_shown_until_its_day_and_not_after() {
        let dated = |guide: &Guide| {
            let contacts = guide.areas.iter().flat_map(|area| &area.contacts);
            contacts
                .filter(|contact| contact.number.is_some() && contact.check_again.is_some())
                .count()
        };
        let (mut guide, words) = content();
        let before = dated(&guide);
        assert!(before > 0);
        assert_eq!(hide(&mut guide, words, "2027-02-22"), 0);
        assert_eq!(hide(&mut guide, words, "2027-03-01"), before);
        assert_eq!(dated(&guide), 0);
        let said = guide
            .areas
            .iter()
            .flat_map(|area| &area.contacts)
            .filter(|one| one.what.contains("nobody has"))
            .count();
        assert_eq!(said, before);
    }

    /// Returns the sentences of all contacts once each is past its date, except for the
    /// helpline, which has the date that is given.
    fn said(helplines_day: &str) -> Vec<String> {
        let (mut guide, words) = content();
        for contact in &mut guide.national {
            let is_helpline = contact.kind == ContactKind::Helpline;
            let day = if is_helpline {
                helplines_day
            } else {
                "2027-01-01"
            };
            contact.check_again = Some(day.to_owned());
        }
        hide(&mut guide, words, "2027-03-01");
        let all = guide.national.into_iter();
        let all = all.chain(guide.areas.into_iter().flat_map(|area| area.contacts));
        all.map(|contact| contact.what)
            .filter(|what| what.contains("nobody has"))
            .collect()
    }

    #[test]
    fn the_helpline_is_named_instead_while_its_own_number_is_shown() {
        let said = said("2027-03-01");
        assert!(said.len() > 10, "{said:?}");
        for what in said {
            assert!(what.contains("ring the NSPCC helpline. "), "{what}");
        }
    }

    #[test]
    fn a_helpline_past_its_day_is_pointed_to_by_nobody_itself_among_them() {
        let said = said("2027-02-28");
        assert!(said.len() > 10, "{said:?}");
        for what in said {
            assert!(what.contains("In danger ring 999. To find"), "{what}");
        }
    }
}
