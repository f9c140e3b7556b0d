//! Tests of urgent corrections.

use crate::tree::Tree;

/// Returns the test content with this after its date.
fn edition(added: &str) -> Tree {
    Tree::valid().write("edition.toml", format!("date = 2026-11-22\n\n{added}"))
}

#[test]
fn most_editions_have_no_urgent_correction() {
    assert_eq!(Tree::valid().load().unwrap().urgent, None);
}

#[test]
fn a_correction_has_a_day_and_words_and_may_be_about_some_areas() {
    let text = "text = \"The first step was wrong.\"\n";
    let urgent = |more: &str| {
        let tree = edition(&format!("[urgent]\ndate = 2026-11-25\n{text}{more}"));
        tree.load().unwrap().urgent.unwrap()
    };
    let all = urgent("");
    assert_eq!(all.date, "2026-11-25");
    assert_eq!(all.text, "The first step was wrong.");
    assert!(all.areas.is_empty());
    let some = urgent("areas = [\"marlow\"]\n");
    assert_eq!(some.areas.len(), 1);
    assert_eq!(some.areas[0].as_str(), "marlow");
}

#[test]
fn a_correction_that_says_nothing_or_too_much_is_refused() {
    edition("[urgent]\ndate = 2026-11-25\n")
        .is_refused(&["content/edition.toml:3: the urgent correction has no `text`; add it"]);
    edition("[urgent]\ndate = \"soon\"\ntext = \" \"\n").is_refused(&[
        "content/edition.toml:4: `date` of the urgent correction is not a date; write the day like 2026-11-22, without quotation marks",
        "content/edition.toml:5: `text` of the urgent correction is blank; write it, or remove the key if it is optional",
    ]);
    let long = "wrong ".repeat(40) + "x";
    edition(&format!("[urgent]\ndate = 2026-11-25\ntext = \"{long}\"\n")).is_refused(&[
        "content/edition.toml:5: `text` of the urgent correction is 241 characters long; use 240 or fewer, and put the rest on the page",
    ]);
}

#[test]
fn a_correction_is_plain_words_without_a_number() {
    edition("[urgent]\ndate = 2026-11-25\ntext = \"Read *this*.\"\n").is_refused(&[
        "content/edition.toml:5: `text` of the urgent correction contains Markdown or HTML; write plain text: it is shown as written",
    ]);
    edition("[urgent]\ndate = 2026-11-25\ntext = \"Ring 01234 567890.\"\n").is_refused(&[
        "content/edition.toml:5: `text` of the urgent correction contains a telephone number, `01234 567890`; remove it: a number belongs only in contacts.toml or an area.toml, as the `number` of a contact",
    ]);
}

#[test]
fn a_correction_is_about_areas_that_there_are() {
    let areas = |areas: &str| {
        edition(&format!(
            "[urgent]\ndate = 2026-11-25\ntext = \"Wrong.\"\nareas = {areas}\n"
        ))
    };
    areas("[\"marlo\"]").is_refused(&[
        "content/edition.toml:6: the urgent correction names an area `marlo` that does not exist; did you mean `marlow`?",
    ]);
    areas("[]").is_refused(&[
        "content/edition.toml:6: the urgent correction has an empty `areas`; add at least one entry",
    ]);
}

#[test]
fn a_correction_is_a_table() {
    edition("urgent = \"yes\"\n").is_refused(&[
        "content/edition.toml:3: `urgent` must be written as `[urgent]`; start it with the line `[urgent]`",
    ]);
    edition("[urgnt]\ndate = 2026-11-25\n").is_refused(&[
        "content/edition.toml:3: the edition has an unknown key `urgnt`; did you mean `urgent`?",
    ]);
}
