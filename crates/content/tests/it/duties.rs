//! Tests of duties.

use crate::tree::{Tree, check};
use guidance::ContactKind;

const DUTIES: &str = "decision/duties.toml";
const WHEN: &str = r#"when = { any = { danger = "yes", told = "yes" } }"#;
const CONDITION: &str =
    "condition = { practitioner = \"If the child is missing: ring the police.\" }\n";

#[test]
fn a_duty_with_an_empty_when_is_refused() {
    check(
        DUTIES,
        WHEN,
        "when = {}",
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` has an empty `when`; say when it holds: with `all`, `any` or `count`",
        ],
    );
}

#[test]
fn a_duty_with_a_condition_and_no_when_is_refused() {
    check(
        DUTIES,
        WHEN,
        "",
        &[
            "content/decision/duties.toml:6: duty `somebody-is-missing` has a `condition` but no `when`; add `when`, or remove `condition`: a duty that is called by name applies without one",
        ],
    );
}

#[test]
fn a_duty_with_a_when_and_no_condition_is_refused() {
    check(
        DUTIES,
        CONDITION,
        "",
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` has a `when` but no `condition`; add one line that begins with “If”, for whoever was not asked or is not sure",
        ],
    );
}

#[test]
fn a_duty_that_is_only_called_by_name_has_neither() {
    let tree =
        Tree::valid()
            .replace(DUTIES, CONDITION, "")
            .replace(DUTIES, WHEN, "ring = [\"helpline\"]");
    let duties = tree.load().unwrap().guide.duties.clone();
    assert_eq!((&duties[0].when, &duties[0].condition), (&None, &None));
    assert_eq!(duties[0].ring, [ContactKind::Helpline]);
}

#[test]
fn a_duty_that_looks_at_signs_or_at_one_kind_of_need_is_refused() {
    let what = "content/decision/duties.toml:5: duty `somebody-is-missing` depends on signs, or on a question that is asked about each kind of need; name questions that are asked once; let a sign call the duty with `calls`";
    let looks_at = |measure: &str| format!("when = {{ any = {{ danger = \"yes\", {measure} }} }}");
    check(
        DUTIES,
        WHEN,
        &looks_at("immediate-signs = \"one\""),
        &[what],
    );
    check(DUTIES, WHEN, &looks_at("injury-signs = \"one\""), &[what]);
    let often = ("about_signs = true", "each_kind = true");
    Tree::valid()
        .replace("decision/questions.toml", often.0, often.1)
        .replace(DUTIES, WHEN, &looks_at("often = \"most-days\""))
        .is_refused(&[what]);
}

#[test]
fn a_duty_that_rings_an_unknown_kind_of_contact_is_refused() {
    check(
        DUTIES,
        WHEN,
        &format!("ring = [\"gass\"]\n{WHEN}"),
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` rings a kind of contact `gass` that does not exist; use one of: emergency, police, front-door, out-of-hours, consultation, early-help, helpline, childline, health, gas, lado, domestic-abuse, forced-marriage, family-rights",
        ],
    );
}

#[test]
fn a_duty_that_does_not_exist_is_called_by_nobody() {
    check(
        "decision/questions.toml",
        r#"calls = ["somebody-is-missing"]"#,
        r#"calls = ["somebody-is-mising"]"#,
        &[
            "content/decision/questions.toml:73: option `yes` of question `told` calls a duty `somebody-is-mising` that does not exist; did you mean `somebody-is-missing`?",
        ],
    );
    check(
        "signs.toml",
        "spoken = \"The baby is alone.\"",
        "spoken = \"The baby is alone.\"\ncalls = [\"fgm\"]",
        &[
            "content/signs.toml:26: sign `n002` calls a duty `fgm` that does not exist; use one from content/decision/duties.toml, or add it there",
        ],
    );
}

#[test]
fn a_duty_of_an_unknown_question_is_refused() {
    check(
        DUTIES,
        r#"danger = "yes""#,
        r#"dangers = "yes""#,
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` asks for `dangers`, which is neither a question nor a tally of signs; did you mean `danger`?",
        ],
    );
}

#[test]
fn a_duty_of_an_unknown_option_is_refused() {
    check(
        DUTIES,
        r#"danger = "yes""#,
        r#"danger = "missing""#,
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` asks for `missing` of `danger`, which has no such answer; use one of: not-sure, yes",
        ],
    );
}

#[test]
fn a_duty_that_everybody_has_is_refused() {
    check(
        DUTIES,
        r#"danger = "yes""#,
        r#"danger = "no""#,
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` always holds: `danger = \"no\"` is the least worrying; use one of: not-sure, yes",
        ],
    );
}

#[test]
fn a_duty_that_cites_an_unknown_source_is_refused() {
    check(
        DUTIES,
        r#"["ours"]"#,
        r#"["our"]"#,
        &[
            "content/decision/duties.toml:7: duty `somebody-is-missing` cites a source `our` that does not exist; did you mean `ours`?",
        ],
    );
}

#[test]
fn a_duty_with_an_unknown_key_is_refused() {
    check(
        DUTIES,
        "text =",
        "txet =",
        &[
            "content/decision/duties.toml:4: duty `somebody-is-missing` has an unknown key `txet`; did you mean `text`?",
        ],
    );
}

#[test]
fn a_duty_that_stands_twice_is_refused() {
    let twice = include_str!("../project/content/decision/duties.toml").repeat(2);
    Tree::valid().write(DUTIES, twice).is_refused(&[
        "content/decision/duties.toml:10: duty `somebody-is-missing` is defined twice, first on line 2; give one of them another id, or remove one",
    ]);
}

#[test]
fn a_folder_without_duties_is_refused() {
    Tree::valid().remove(DUTIES).is_refused(&[
        "content/decision/duties.toml:1: `content/decision/duties.toml` is missing; add it",
    ]);
}

#[test]
fn the_guide_holds_the_sources_of_its_duties() {
    let tree = Tree::valid()
        .replace("signs.toml", r#"["ours", "a-study"]"#, r#"["ours"]"#)
        .replace("signs.toml", r#"["a-study"]"#, r#"["ours"]"#)
        .replace(DUTIES, r#"["ours"]"#, r#"["a-study"]"#);
    let guide = tree.load().unwrap().guide;
    assert_eq!(guide.duties.len(), 1);
    assert!(guide.source(&guide.duties[0].sources[0]).is_some());
}
