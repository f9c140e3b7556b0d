//! The bank holidays, on which a daytime line counts as closed.

use crate::tree::Tree;

const HOLIDAYS: &str = "bank-holidays.toml";

#[test]
fn bank_holidays_are_a_list_of_dates() {
    let refused = |text: &str, what: &str| {
        let problem = format!(
            "content/bank-holidays.toml:1: {what}; write `days = [2026-12-25, 2026-12-28]`"
        );
        Tree::valid().write(HOLIDAYS, text).is_refused(&[&problem]);
    };
    let no_date = "`days` holds something that is not a date";
    refused("days = [2026-12-25, \"2026-12-28\"]", no_date);
    refused("days = [2026-12-25T10:00:00]", no_date);
    refused("days = [10:00:00]", no_date);
    refused("days = [20261225]", no_date);
    refused("days = 2026-12-25", "there is no list `days`");
    refused("holidays = [2026-12-25]", "there is no list `days`");
    refused("", "there is no list `days`");
    refused("days = [2026-13-25]", "this is not TOML");
    refused("days = [", "this is not TOML");
}

#[test]
fn the_guide_holds_them_as_they_are_compared() {
    let tree = Tree::valid().write(HOLIDAYS, "days = [2026-12-25, 2027-01-01]");
    let days = tree.load().unwrap().guide.bank_holidays.clone();
    assert_eq!(days, ["2026-12-25", "2027-01-01"]);
}

#[test]
fn a_folder_without_bank_holidays_or_outside_cases_is_refused() {
    Tree::valid().remove(HOLIDAYS).is_refused(&[
        "content/bank-holidays.toml:1: `content/bank-holidays.toml` is missing; add it",
    ]);
    Tree::valid().remove("decision/outside-cases.toml").is_refused(&[
        "content/decision/outside-cases.toml:1: `content/decision/outside-cases.toml` is missing; add it",
    ]);
}
