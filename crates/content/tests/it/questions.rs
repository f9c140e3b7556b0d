//! Questions, settings and the screen of signs.

use crate::tree::{Tree, check};

const QUESTIONS: &str = "decision/questions.toml";
const RULES: &str = "decision/rules.toml";

#[test]
fn the_signs_are_asked_for_after_a_question_that_exists() {
    check(
        QUESTIONS,
        r#"after = "danger""#,
        r#"after = "dangr""#,
        &[
            "content/decision/questions.toml:2: the signs are asked for after a question `dangr` that does not exist; did you mean `danger`?",
        ],
    );
}

#[test]
fn the_signs_are_asked_for_after_a_question_with_a_screen_of_its_own() {
    check(
        QUESTIONS,
        r#"after = "danger""#,
        r#"after = "hunch""#,
        &[
            "content/decision/questions.toml:38: question `often` is about signs that are only asked for after it; move it after the signs, or remove `about_signs`",
            "content/decision/questions.toml:51: the signs are asked for after question `hunch`, which is shown beneath them; in `after`, name a question with a screen of its own",
        ],
    );
}

#[test]
fn a_question_about_the_signs_comes_after_them() {
    check(
        QUESTIONS,
        "critical = true",
        "critical = true\nabout_signs = true",
        &[
            "content/decision/questions.toml:23: question `danger` is about signs that are only asked for after it; move it after the signs, or remove `about_signs`",
        ],
    );
}

#[test]
fn a_critical_question_can_be_answered_with_not_sure() {
    check(
        QUESTIONS,
        "with_signs = true",
        "with_signs = true\ncritical = true",
        &[
            "content/decision/questions.toml:58: question `hunch` is critical but has no `not-sure`; give it an option `not-sure`, or take `critical` away",
        ],
    );
}

#[test]
fn a_setting_for_an_unknown_audience_is_refused() {
    check(
        QUESTIONS,
        r#"audience = "public""#,
        r#"audience = "neighbours""#,
        &[
            "content/decision/questions.toml:10: setting `public` is for an audience `neighbours` that does not exist; use one of: practitioner, public, parent, young",
        ],
    );
}

#[test]
fn a_question_has_two_options_at_least() {
    Tree::valid().replace(QUESTIONS, "  { id = \"yes\", label = { practitioner = \"Yes\" }, said = { practitioner = \"Something else.\" } },\n", "").replace(RULES, r#"hunch = "yes", "#, r#"danger = "yes", "#).is_refused(&["content/decision/questions.toml:57: question `hunch` has fewer than two options; give it at least two, from the least to the most worrying"]);
}

#[test]
fn what_counts_unasked_is_one_of_the_options() {
    check(
        QUESTIONS,
        r#"unasked = "once""#,
        r#"unasked = "never""#,
        &[
            "content/decision/questions.toml:44: `unasked` of question `often` is `never`, which is not one of its options; use one of: once, most-days",
        ],
    );
}

#[test]
fn not_sure_is_never_the_least_worrying_option() {
    Tree::valid().replace(QUESTIONS, r#"{ id = "once""#, r#"{ id = "not-sure""#).replace(QUESTIONS, r#"unasked = "once""#, r#"unasked = "not-sure""#).is_refused(&["content/decision/questions.toml:46: question `often` has `not-sure` as its least worrying option; put an option before it: not knowing is never the best answer"]);
}

#[test]
fn the_first_question_is_asked_of_everybody() {
    check(
        QUESTIONS,
        r#"asked_of = ["practitioner", "public"]"#,
        r#"asked_of = ["practitioner"]"#,
        &[
            r#"content/decision/questions.toml:27: question `danger` is the first question but is not asked of everybody; write asked_of = ["practitioner", "public"]"#,
        ],
    );
}

#[test]
fn the_first_question_is_always_asked() {
    check(
        QUESTIONS,
        "critical = true",
        r#"only_if = { all = { often = "most-days" } }"#,
        &[
            "content/decision/questions.toml:28: question `danger` is the first question but has an `only_if`; remove it: the first question is always asked",
        ],
    );
}

#[test]
fn the_first_question_has_a_screen_of_its_own() {
    check(
        QUESTIONS,
        "critical = true",
        "with_signs = true",
        &[
            "content/decision/questions.toml:23: the signs are asked for after question `danger`, which is shown beneath them; in `after`, name a question with a screen of its own",
            "content/decision/questions.toml:23: question `danger` is the first question but is shown beneath the signs; remove `with_signs`: the first question has its own screen",
        ],
    );
}

#[test]
fn a_question_is_asked_of_somebody() {
    check(
        QUESTIONS,
        r#"asked_of = ["practitioner"]"#,
        "asked_of = []",
        &[
            "content/decision/questions.toml:55: question `hunch` has an empty `asked_of`; add at least one entry",
        ],
    );
}

#[test]
fn a_question_asked_only_if_an_unknown_sign_tally_is_refused() {
    check(
        QUESTIONS,
        r#"any-signs = "one""#,
        r#"all-signs = "one""#,
        &[
            "content/decision/questions.toml:43: question `often` asks for `all-signs`, which is neither a question nor a tally of signs; did you mean `any-signs`?",
        ],
    );
}

#[test]
fn an_unknown_key_within_an_option_is_refused() {
    check(
        QUESTIONS,
        "hint =",
        "note =",
        &[
            "content/decision/questions.toml:34: question `danger` has an unknown key `note`; use one of: id, label, hint, said, spoken, advise, calls",
        ],
    );
}

#[test]
fn a_blank_text_within_an_option_names_the_option() {
    check(
        QUESTIONS,
        r#""Danger now.""#,
        r#""""#,
        &[
            "content/decision/questions.toml:34: `said` of option `yes` of question `danger` is blank; write it, or remove the key if it is optional",
        ],
    );
}

#[test]
fn a_question_about_each_kind_comes_after_the_signs() {
    check(
        QUESTIONS,
        "critical = true",
        "critical = true\neach_kind = true",
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` depends on signs, or on a question that is asked about each kind of need; name questions that are asked once; let a sign call the duty with `calls`",
            "content/decision/questions.toml:23: question `danger` is asked about each kind of need, before any sign is ticked; move it after the signs, or remove `each_kind`",
        ],
    );
}

#[test]
fn a_question_that_shares_its_screen_has_no_other() {
    check(
        QUESTIONS,
        "with_signs = true",
        "with_signs = true\ntopic = \"child\"",
        &[
            "content/decision/questions.toml:55: question `hunch` has a topic and a screen of its own; remove `topic`, or `with_signs`, `before_result`, `each_kind`, `urgent` and `check`",
        ],
    );
    check(
        QUESTIONS,
        "with_signs = true",
        "with_signs = true\ntopic = \"children\"",
        &[
            "content/decision/questions.toml:55: question `hunch` has a topic and a screen of its own; remove `topic`, or `with_signs`, `before_result`, `each_kind`, `urgent` and `check`",
            "content/decision/questions.toml:55: question `hunch` is of a topic `children` that does not exist; use one of: child, family, before",
        ],
    );
}

#[test]
fn a_question_about_each_kind_is_not_asked_once_for_all() {
    check(
        QUESTIONS,
        "with_signs = true",
        "with_signs = true\neach_kind = true",
        &[
            "content/decision/questions.toml:51: question `hunch` is asked both about each kind of need and once for all of them; remove `each_kind`, or `with_signs` and `check`",
        ],
    );
}

#[test]
fn no_rule_rests_on_a_question_that_only_informs() {
    check(
        QUESTIONS,
        "with_signs = true",
        "with_signs = true\ninforms = true",
        &[
            "content/decision/rules.toml:16: rule `adds-up` depends on question `hunch`, which only informs; remove it from `when`, or remove `informs` from the question",
        ],
    );
}

#[test]
fn a_tick_before_the_result_is_no_not_sure_or_yes() {
    let what = "question `told` is asked before the result but is not a tick; give it the options no, not-sure and yes, in this order";
    let unsure = "  { id = \"not-sure\", label = { practitioner = \"I do not know\" }, said = { practitioner = \"You do not know.\" } },\n";
    Tree::valid()
        .replace(QUESTIONS, unsure, "")
        .replace(QUESTIONS, "unasked = \"not-sure\"", "unasked = \"no\"")
        .is_refused(&[&format!("content/decision/questions.toml:70: {what}")]);
    check(
        QUESTIONS,
        "id = \"yes\", label = { practitioner = \"Yes\" }, said = { practitioner = \"Somebody was told.\" }",
        "id = \"perhaps\", label = { practitioner = \"Perhaps\" }, said = { practitioner = \"Perhaps.\" }",
        &[
            "content/decision/duties.toml:5: duty `somebody-is-missing` asks for `yes` of `told`, which has no such answer; use one of: not-sure, perhaps",
            &format!("content/decision/questions.toml:70: {what}"),
        ],
    );
}

#[test]
fn a_question_asked_at_an_unknown_age_is_refused() {
    check(
        QUESTIONS,
        "before_result = true",
        "before_result = true\nages = [\"infant\"]",
        &[
            "content/decision/questions.toml:67: question `told` is asked at an age `infant` that does not exist; use one of: teenager, primary, toddler, baby, unborn",
        ],
    );
}

#[test]
fn a_question_stands_on_one_screen() {
    for other in ["urgent", "check"] {
        check(
            QUESTIONS,
            "before_result = true",
            &format!("before_result = true\n{other} = true"),
            &[
                "content/decision/questions.toml:63: question `told` is asked before the result and on another screen; remove `before_result`, or `with_signs`, `each_kind`, `urgent` and `check`",
            ],
        );
    }
}

#[test]
fn a_question_asked_at_no_age_is_refused() {
    check(
        QUESTIONS,
        "before_result = true",
        "before_result = true\nages = []",
        &[
            "content/decision/questions.toml:67: question `told` has an empty `ages`; add at least one entry",
        ],
    );
}

#[test]
fn the_screen_before_the_result_is_there_and_says_what_it_asks() {
    check(
        QUESTIONS,
        "[before]\nask = { practitioner = \"Before you speak to anyone\" }\nwhy = { practitioner = \"It changes whom to tell.\" }\n",
        "",
        &[
            "content/decision/questions.toml:1: there is no `[before]` in content/decision/questions.toml; add it",
        ],
    );
    check(
        QUESTIONS,
        "why = { practitioner = \"It changes whom to tell.\" }\n",
        "",
        &["content/decision/questions.toml:76: the screen `before` has no `why`; add it"],
    );
}
