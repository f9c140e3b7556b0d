//! Checks that a question stands where it can, and that its options fit it.

use super::super::checker::ItemChecker;
use super::raw::RawQuestion;
use guidance::{Audience, OptionId, QuestionId};

/// Checks the question's place among the others: the signs come after a question with a
/// screen of its own, and before the questions about them.
pub(super) fn check_place(raw: &RawQuestion, signs_after: &QuestionId, checker: &ItemChecker<'_>) {
    let called = &checker.called;
    let is_after = raw.id.get_ref() == signs_after.as_str();
    if is_after && raw.with_signs {
        let message =
            format!("the signs are asked for after {called}, which is shown beneath them");
        let help = "in `after`, name a question with a screen of its own";
        checker.report(raw.id.span(), message, help);
    }
    let mut order = checker.context.names.questions.iter();
    let comes_first = order
        .find(|one| one.id == *raw.id.get_ref() || one.id == signs_after.as_str())
        .is_some_and(|one| one.id == *raw.id.get_ref());
    if raw.about_signs && comes_first {
        let message = format!("{called} is about signs that are only asked for after it");
        let help = "move it after the signs, or remove `about_signs`";
        checker.report(raw.id.span(), message, help);
    }
    if raw.each_kind && comes_first {
        let message =
            format!("{called} is asked about each kind of need, before any sign is ticked");
        let help = "move it after the signs, or remove `each_kind`";
        checker.report(raw.id.span(), message, help);
    }
}

/// Checks the flags and the options of a question against one another.
pub(super) fn check(raw: &RawQuestion, asked_of: &[Audience], checker: &ItemChecker<'_>) {
    let first = checker.context.names.questions.first();
    if first.is_some_and(|first| first.id == *raw.id.get_ref()) {
        check_first(raw, asked_of, checker);
    }
    check_options(raw, checker);
    check_critical(raw, checker);
    check_each_kind(raw, checker);
    check_tick(raw, checker);
    check_topic(raw, checker);
}

/// Checks that a question which shares its screen has no other.
fn check_topic(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    let elsewhere = raw.with_signs || raw.before_result || raw.each_kind || raw.urgent || raw.check;
    if let Some(topic) = raw.topic.as_ref().filter(|_| elsewhere) {
        let message = format!("{} has a topic and a screen of its own", checker.called);
        let help =
            "remove `topic`, or `with_signs`, `before_result`, `each_kind`, `urgent` and `check`";
        checker.report(topic.span(), message, help);
    }
}

/// Checks the first question, which is about danger: everybody is asked it.
fn check_first(raw: &RawQuestion, asked_of: &[Audience], checker: &ItemChecker<'_>) {
    let both = [Audience::Practitioner, Audience::Public];
    let called = &checker.called;
    if !both.iter().all(|audience| asked_of.contains(audience)) {
        let message = format!("{called} is the first question but is not asked of everybody");
        checker.report(
            raw.asked_of.span(),
            message,
            "write asked_of = [\"practitioner\", \"public\"]",
        );
    }
    if let Some(only_if) = &raw.only_if {
        let message = format!("{called} is the first question but has an `only_if`");
        checker.report(
            only_if.span(),
            message,
            "remove it: the first question is always asked",
        );
    }
    if raw.with_signs {
        let message = format!("{called} is the first question but is shown beneath the signs");
        checker.report(
            raw.id.span(),
            message,
            "remove `with_signs`: the first question has its own screen",
        );
    }
}

fn check_options(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    let options = raw.options.get_ref();
    if options.len() < 2 {
        let message = format!("{} has fewer than two options", checker.called);
        checker.report(
            raw.options.span(),
            message,
            "give it at least two, from the least to the most worrying",
        );
    } else if options[0].id.get_ref() == OptionId::NOT_SURE {
        let message = format!(
            "{} has `{}` as its least worrying option",
            checker.called,
            OptionId::NOT_SURE
        );
        checker.report(
            options[0].id.span(),
            message,
            "put an option before it: not knowing is never the best answer",
        );
    }
}

/// Checks that a critical question can be answered with "not sure".
fn check_critical(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    let mut options = raw.options.get_ref().iter();
    if raw.critical && !options.any(|option| option.id.get_ref() == OptionId::NOT_SURE) {
        let message = format!(
            "{} is critical but has no `{}`",
            checker.called,
            OptionId::NOT_SURE
        );
        let help = format!(
            "give it an option `{}`, or take `critical` away",
            OptionId::NOT_SURE
        );
        checker.report(raw.options.span(), message, help);
    }
}

/// Checks that a question about each kind of need is asked nowhere else.
fn check_each_kind(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    if raw.each_kind && (raw.with_signs || raw.check) {
        let called = &checker.called;
        let message =
            format!("{called} is asked both about each kind of need and once for all of them");
        let help = "remove `each_kind`, or `with_signs` and `check`";
        checker.report(raw.id.span(), message, help);
    }
}

/// Checks a question on the screen before the result: its options are "no", "not sure"
/// and "yes", so that people can say that they do not know.
fn check_tick(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    let options = raw.options.get_ref().iter();
    let options: Vec<&str> = options.map(|one| one.id.get_ref().as_str()).collect();
    if raw.before_result && options != ["no", OptionId::NOT_SURE, OptionId::YES] {
        let message = format!(
            "{} is asked before the result but is not a tick",
            checker.called
        );
        let help = "give it the options no, not-sure and yes, in this order";
        checker.report(raw.options.span(), message, help);
    }
    let elsewhere = raw.with_signs || raw.each_kind || raw.urgent || raw.check;
    if raw.before_result && elsewhere {
        let message = format!(
            "{} is asked before the result and on another screen",
            checker.called
        );
        let help = "remove `before_result`, or `with_signs`, `each_kind`, `urgent` and `check`";
        checker.report(raw.id.span(), message, help);
    }
}
