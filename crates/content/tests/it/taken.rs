//! Tests of what the loader makes of valid content.

use crate::tree::Tree;
use guidance::{MetricIndex, SourceId, Threshold};

fn threshold(metric: u8, at_least: u8) -> Threshold {
    Threshold {
        metric: MetricIndex(metric),
        at_least,
    }
}

#[test]
fn the_whole_folder_is_taken() {
    let content = Tree::valid().load().unwrap();
    assert_eq!(content.pages.len(), 10);
    assert_eq!(content.guide.rules.signs.len(), 2);
    assert_eq!(content.guide.rules.questions.len(), 4);
    assert_eq!(content.guide.rules.rules.len(), 2);
    assert_eq!(content.guide.advice.len(), 5);
    assert_eq!(content.guide.national.len(), 2);
    assert_eq!(content.guide.signs_after.as_str(), "danger");
    assert_eq!(content.guide.edition.date, "2026-11-22");
    assert_eq!(
        content
            .guide
            .areas
            .iter()
            .map(|area| area.id.as_str())
            .collect::<Vec<_>>(),
        ["england", "marlow"]
    );
    assert_eq!(
        (
            content.pitfalls.len(),
            content.resources.len(),
            content.cases.len(),
            content.outside_cases.len(),
            content.guide.rules.promises.len(),
            content.guide.duties.len(),
        ),
        (1, 2, 1, 1, 1, 1)
    );
}

#[test]
fn a_condition_counts_questions_first_and_then_tallies() {
    let rules = Tree::valid().load().unwrap().guide.rules.clone();
    let when = &rules.rules[1].when;
    assert_eq!(rules.rules[0].when.all, [threshold(0, 2)]);
    assert_eq!(when.any, [threshold(6, 1), threshold(8, 1)]);
    let count = when.count.as_ref().unwrap();
    assert_eq!(count.at_least, 2);
    assert_eq!(
        count.of,
        [threshold(1, 1), threshold(2, 1), threshold(4, 2)]
    );
    let only_if = rules.questions[1].only_if.as_ref().unwrap();
    assert_eq!(only_if.all, [threshold(4, 1)]);
}

#[test]
fn the_guide_holds_only_the_sources_that_it_cites() {
    let tree = Tree::valid().replace("signs.toml", r#"["ours", "a-study"]"#, r#"["ours"]"#);
    let content = tree
        .replace("signs.toml", r#"["a-study"]"#, r#"["ours"]"#)
        .load()
        .unwrap();
    let guide: Vec<&str> = content
        .guide
        .sources
        .iter()
        .map(|source| source.id.as_str())
        .collect();
    assert_eq!(guide, ["ours", "a-law"]);
    assert_eq!(content.sources.len(), 3);
}

#[test]
fn a_change_of_rules_questions_or_signs_and_no_other_makes_another_edition() {
    let edition = |tree: Tree| tree.load().unwrap().guide.edition.rules.clone();
    let valid = edition(Tree::valid());
    assert_eq!(valid.len(), 12);
    assert!(valid.chars().all(|c| c.is_ascii_hexdigit()));
    let changed = |file: &str, from: &str| {
        edition(Tree::valid().replace(file, from, "Other words.")) != valid
    };
    assert!(changed("signs.toml", "Money may have run out."));
    assert!(changed("decision/rules.toml", "A child is in danger."));
    assert!(changed(
        "decision/questions.toml",
        "Nothing else comes first."
    ));
    assert!(!changed("decision/routes.toml", "What you saw."));
    assert!(!changed("pitfalls.toml", "How do I know?"));
}

#[test]
fn a_case_is_gone_through_to_its_end() {
    let case = &Tree::valid().load().unwrap().cases[0];
    assert_eq!(case.answers.by_question.len(), 2);
    assert!(case.answers.signs_seen && case.answers.danger_checked);
}

#[test]
fn a_case_without_a_title_is_called_by_its_name() {
    let case = &Tree::valid().load().unwrap().cases[0];
    assert_eq!(case.title, "Hungry at school");
    assert_eq!(case.tempting, None);
    let title =
        "id = \"hungry-at-school\"\ntitle = \"Seconds\"\ntempting = \"“He grows”: too low.\"";
    let case = &Tree::valid()
        .replace("decision/cases.toml", "id = \"hungry-at-school\"", title)
        .load()
        .unwrap()
        .cases[0];
    assert_eq!(case.title, "Seconds");
    assert_eq!(case.tempting.as_deref(), Some("“He grows”: too low."));
}

#[test]
fn a_file_with_windows_line_ends_is_taken() {
    let text = include_str!("../project/content/pages/signs.md").replace('\n', "\r\n");
    let page = Tree::valid()
        .write("pages/signs.md", text)
        .load()
        .unwrap()
        .pages
        .pop()
        .unwrap();
    assert_eq!(page.cited, [SourceId::try_from("ours").unwrap()]);
}

#[test]
fn the_report_shows_the_line_and_what_would_be_right() {
    let tree = Tree::valid().replace("signs.toml", r#"["nutritional"]"#, r#"["food"]"#);
    let problems = tree.load().unwrap_err();
    let problem = problems.iter().next().unwrap();
    assert_eq!((problem.line, problem.column, problems.count()), (5, 10, 1));
    let report = problems.report();
    for said in [
        "content/signs.toml:5:10",
        r#"kinds = ["food"]"#,
        "is of a kind `food`",
        "use one of: harm, supervision",
        "1 problem",
    ] {
        assert!(report.contains(said), "{said} is not in:\n{report}");
    }
}
