//! The bank holidays, on which a daytime line counts as closed.

use crate::tree::Tree;

const HOLIDAYS: &str = "bank-holidays.toml";

#[test]
fn bank_holidays_are_a_list_of_dates() {
    let refused = |text: &str, problems: &[&str]| {
        let problems: Vec<String> = problems
            .iter()
            .map(|problem| format!("content/bank-holidays.toml:{problem}"))
            .collect();
        let problems: Vec<&str> = problems.iter().map(String::as_str).collect();
        Tree::valid().write(HOLIDAYS, text).is_refused(&problems);
    };
    let no_date = |line: usize| {
        format!(
            "{line}: `days` of the list of bank holidays is not a date; write the day like 2026-11-22, without quotation marks"
        )
    };
    refused("days = [\n2026-12-25,\n\"2026-12-28\"\n]", &[&no_date(3)]);
    refused("days = [2026-12-25T10:00:00]", &[&no_date(1)]);
    refused("days = [10:00:00]", &[&no_date(1)]);
    refused("days = [20261225]", &[&no_date(1)]);
    refused(
        "days = []",
        &["1: the list of bank holidays has an empty `days`; add at least one entry"],
    );
    refused(
        "days = 2026-12-25",
        &[
            "1: `days` of the list of bank holidays has the wrong type, map; write a list like `[\"one\", \"two\"]`",
        ],
    );
    refused(
        "holidays = [2026-12-25]",
        &[
            "1: the list of bank holidays has an unknown key `holidays`; use one of: days",
            "1: the list of bank holidays has no `days`; add it",
        ],
    );
    refused("", &["1: the list of bank holidays has no `days`; add it"]);
    refused(
        "days = [2026-13-25]",
        &[
            "1: this is not TOML: invalid date, expected month between 01 and 12; fix this first; the rest of the file was not checked",
        ],
    );
    refused(
        "days = [",
        &[
            "1: this is not TOML: unclosed array, expected `]`; fix this first; the rest of the file was not checked",
        ],
    );
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
