//! Contacts and areas.

use crate::tree::{Tree, check};
use guidance::ContactKind;

const ENGLAND: &str = "areas/england/area.toml";
const ROUTES: &str = "decision/routes.toml";
const RESOURCES: &str = "resources.toml";
const CONTACTS: &str = "contacts.toml";
const MARLOW: &str = "areas/marlow/area.toml";

#[test]
fn a_contact_of_an_unknown_kind_is_refused() {
    Tree::valid().replace(CONTACTS, r#""helpline""#, r#""hotline""#).replace(ROUTES, r#"ring = ["helpline"]"#, r#"ring = ["emergency"]"#).is_refused(&["content/contacts.toml:10: contact `A helpline` is of a kind `hotline` that does not exist; use one of: emergency, police, front-door, out-of-hours, consultation, early-help, helpline, childline, health, gas, lado, domestic-abuse, forced-marriage, family-rights"]);
}

#[test]
fn a_contact_with_neither_number_nor_address_is_refused() {
    check(
        CONTACTS,
        "number = \"999\"\n",
        "",
        &[
            "content/contacts.toml:1: contact `Emergency services` has neither a `number` nor an `address`; add one, so that people can reach it",
        ],
    );
}

#[test]
fn a_number_with_more_than_digits_and_spaces_is_refused() {
    Tree::valid().replace(CONTACTS, r#""0800 000 0000""#, r#""0800 000 0000 (free)""#).replace(MARLOW, r#""01234 567890""#, r#""01234  567890""#).is_refused(&["content/areas/marlow/area.toml:12: `number` of contact `Marlow's front door` is not a telephone number: `01234  567890`; write digits with single spaces between, and nothing else", "content/contacts.toml:12: `number` of contact `A helpline` is not a telephone number: `0800 000 0000 (free)`; write digits with single spaces between, and nothing else"]);
}

#[test]
fn a_number_without_a_day_to_look_it_up_again_is_refused() {
    Tree::valid().replace(CONTACTS, "check_again = 2027-11-22\n", "").replace(MARLOW, "check_again = 2027-05-22\n", "").is_refused(&["content/areas/marlow/area.toml:12: contact `Marlow's front door` has a `number` but no `check_again`; add the day by which somebody looks the number up again; after it the number is not shown", "content/contacts.toml:12: contact `A helpline` has a `number` but no `check_again`; add the day by which somebody looks the number up again; after it the number is not shown"]);
}

#[test]
fn an_email_address_that_is_none_is_refused() {
    check(
        CONTACTS,
        r#""help@helpline.example""#,
        r#""help at helpline""#,
        &[
            "content/contacts.toml:13: `email` of contact `A helpline` is not an email address: `help at helpline`; write it like name@place.uk",
        ],
    );
}

#[test]
fn a_contact_that_cites_an_unknown_source_is_refused() {
    check(
        CONTACTS,
        r#"source = "ours""#,
        r#"source = "us""#,
        &[
            "content/contacts.toml:6: contact `Emergency services` cites a source `us` that does not exist; did you mean `ours`?",
        ],
    );
}

#[test]
fn an_area_without_sources_is_refused() {
    check(
        MARLOW,
        "sources = [\"ours\"]\n",
        "",
        &["content/areas/marlow/area.toml:1: area `marlow` has no `sources`; add it"],
    );
}

#[test]
fn an_area_with_an_unknown_key_is_refused() {
    check(
        MARLOW,
        "about =",
        "abuot =",
        &[
            "content/areas/marlow/area.toml:4: area `marlow` has an unknown key `abuot`; did you mean `about`?",
        ],
    );
}

#[test]
fn a_site_that_is_no_address_is_refused() {
    check(
        MARLOW,
        r#""https://marlow.example""#,
        r#""javascript:alert(1)""#,
        &[
            "content/areas/marlow/area.toml:3: `site` of area `marlow` is not an address: `javascript:alert(1)`; begin it with https:// and leave out spaces",
        ],
    );
}

#[test]
fn contacts_of_an_area_written_as_a_table_are_refused() {
    Tree::valid().replace(MARLOW, "[[contact]]\nkind = \"front-door\"", "[contact]\nkind = \"helpline\"").replace(ENGLAND, r#"kind = "front-door""#, r#"kind = "early-help""#).replace(ROUTES, r#"ring = ["consultation", "front-door"]"#, r#"ring = ["helpline"]"#).replace(ROUTES, r#"ring = ["early-help", "front-door"]"#, r#"ring = ["helpline"]"#).is_refused(&["content/areas/marlow/area.toml:9: `contact` must be written as `[[contact]]`; start it with the line `[[contact]]`"]);
}

#[test]
fn a_folder_without_an_area_in_it_is_refused() {
    Tree::valid()
        .remove(MARLOW)
        .replace(RESOURCES, "areas = [\"marlow\"]\n", "")
        .is_refused(&[
            "content/areas/marlow/area.toml:1: `content/areas/marlow/area.toml` is missing; add it",
        ]);
}

#[test]
fn a_site_without_an_area_is_refused() {
    Tree::valid().remove("areas/marlow").remove("areas/england").replace(RESOURCES, "areas = [\"marlow\"]\n", "").is_refused(&["content/areas/england/area.toml:1: there is no area; add this file: England is the fallback"]);
}

#[test]
fn a_contact_with_two_kinds_of_hours_is_refused() {
    let what = "content/areas/marlow/area.toml:9: contact `Marlow's front door` has two kinds of hours; keep one of `always`, `outside` and `hours`";
    let hours = "hours = [{ days = [\"monday\"], from = \"09:00\", to = \"17:00\" }]";
    let number = r#"number = "01234 567890""#;
    for two in [
        "always = true\noutside = true".to_owned(),
        format!("always = true\n{hours}"),
        format!("outside = true\n{hours}"),
    ] {
        check(MARLOW, number, &format!("{number}\n{two}"), &[what]);
    }
}

#[test]
fn hours_on_no_day_are_refused() {
    let number = r#"number = "01234 567890""#;
    let hours = "hours = [{ days = [], from = \"09:00\", to = \"17:00\" }]";
    let what = "content/areas/marlow/area.toml:13: contact `Marlow's front door` has an empty `days`; add at least one entry";
    check(MARLOW, number, &format!("{number}\n{hours}"), &[what]);
}

#[test]
fn a_line_for_nights_answers_whenever_that_of_the_day_is_closed() {
    let number = r#"number = "01234 567890""#;
    let hours = "hours = [{ days = [\"monday\", \"friday\"], from = \"09:00\", to = \"17:00\" }]";
    let nights = "\n[[contact]]\nkind = \"out-of-hours\"\nname = \"Nights\"\nnumber = \"01234 567891\"\noutside = true\nwhat = \"At night.\"\nsource = \"ours\"\nchecked = 2026-11-22\ncheck_again = 2027-05-22\n";
    let codes = |hours: &str| {
        let with = include_str!("../project/content/areas/marlow/area.toml").to_owned() + nights;
        let with = with.replace(number, &format!("{number}\n{hours}"));
        let guide = Tree::valid().write(MARLOW, with).load().unwrap().guide;
        let marlow = guide.area("marlow").unwrap();
        let code = |kind| {
            let contact = marlow.contacts_for(kind).next().unwrap();
            contact.hours.as_ref().and_then(|hours| hours.code.clone())
        };
        (code(ContactKind::FrontDoor), code(ContactKind::OutOfHours))
    };
    let some = |code: &str| Some(code.to_owned());
    assert_eq!(codes(hours), (some("15:540-1020"), some("!15:540-1020")));
    // When that of the day closes is not known: nor when that of the night opens.
    assert_eq!(codes(""), (None, None));
}
