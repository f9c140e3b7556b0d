//! The questions of the guided tool, and the screen of signs between them.

use super::audience::RawWording;
use super::checker::{CheckContext, ItemChecker};
use super::conditions::RawWhen;
use super::item::{Text, Texts};
use super::suggest;
use super::toml_file::Document;
use guidance::{Audience, Choice, Meaning, OptionId, Pause, Question, QuestionId, Wording};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScreen {
    after: Text,
    ask: RawWording,
    why: RawWording,
}

/// The screen on which signs are ticked.
#[derive(Debug)]
pub(crate) struct SignsScreen {
    pub(crate) after: QuestionId,
    pub(crate) ask: Wording,
    pub(crate) why: Wording,
}

/// The screen of signs; it must come after a question that exists.
pub(crate) fn signs_screen(
    context: CheckContext<'_>,
    document: &Document<'_>,
) -> Option<SignsScreen> {
    let raw = document.table("signs")?;
    let checker = ItemChecker::called(context, document.file, "the screen of signs", raw.span());
    let raw: RawScreen = checker.read(raw)?;
    if context.names.question(raw.after.get_ref()).is_none() {
        let what = format!(
            "the signs are asked for after a question `{}` that does not exist",
            raw.after
        );
        let questions = context
            .names
            .questions
            .iter()
            .map(|question| question.id.as_str());
        checker.problem(
            raw.after.span(),
            what,
            suggest::did_you_mean(raw.after.get_ref(), questions),
        );
    }
    Some(SignsScreen {
        ask: checker.wording("ask", &raw.ask),
        why: checker.wording("why", &raw.why),
        after: QuestionId::try_from(raw.after.get_ref().as_str()).ok()?,
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPause {
    ask: RawWording,
    why: RawWording,
}

/// A screen between the questions and the result, by its table; `None` where the
/// file has none.
pub(crate) fn screen(
    context: CheckContext<'_>,
    document: &Document<'_>,
    table: &str,
) -> Option<Pause> {
    let raw = document.table(table)?;
    let called = format!("the screen `{table}`");
    let checker = ItemChecker::called(context, document.file, called, raw.span());
    let raw: RawPause = checker.read(raw)?;
    Some(Pause {
        ask: checker.wording("ask", &raw.ask),
        why: checker.wording("why", &raw.why),
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    id: Text,
    short: Option<Text>,
    ask: RawWording,
    why: RawWording,
    #[serde(default)]
    words: Vec<RawMeaning>,
    find_out: Option<RawWording>,
    asked_of: Texts,
    only_if: Option<Spanned<RawWhen>>,
    #[serde(default)]
    critical: bool,
    #[serde(default)]
    each_kind: bool,
    #[serde(default)]
    informs: bool,
    #[serde(default)]
    with_signs: bool,
    #[serde(default)]
    ages: Option<Texts>,
    #[serde(default)]
    urgent: bool,
    #[serde(default)]
    before_result: bool,
    #[serde(default)]
    of_home: bool,
    #[serde(default)]
    several: bool,
    #[serde(default)]
    check: bool,
    #[serde(default)]
    about_signs: bool,
    unasked: Text,
    options: Spanned<Vec<RawOption>>,
    #[serde(default)]
    worst_first: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMeaning {
    word: Text,
    meaning: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOption {
    id: Text,
    label: RawWording,
    hint: Option<RawWording>,
    said: RawWording,
    spoken: Option<RawWording>,
    advise: Option<RawWording>,
    #[serde(default)]
    calls: Vec<Text>,
}

/// Every question, in the order in which they are asked.
///
/// `signs_after` is the question that the screen of signs follows, where known.
pub(crate) fn questions(
    context: CheckContext<'_>,
    document: &Document<'_>,
    signs_after: Option<&QuestionId>,
) -> Vec<Question> {
    let known = |after: &&QuestionId| context.names.question(after.as_str()).is_some();
    context.each(document, "question", |raw, checker| {
        if let Some(after) = signs_after.filter(known) {
            check_place(raw, after, checker);
        }
        question(raw, checker)
    })
}

/// The signs follow a question that has a screen of its own, and what is asked
/// about them follows them.
fn check_place(raw: &RawQuestion, signs_after: &QuestionId, checker: &ItemChecker<'_>) {
    let called = &checker.called;
    let is_after = raw.id.get_ref() == signs_after.as_str();
    if is_after && raw.with_signs {
        let what = format!("the signs are asked for after {called}, which stands beneath them");
        let mend = "in `after`, name a question with a screen of its own";
        checker.problem(raw.id.span(), what, mend);
    }
    let mut order = checker.context.names.questions.iter();
    let comes_first = order
        .find(|one| one.id == *raw.id.get_ref() || one.id == signs_after.as_str())
        .is_some_and(|one| one.id == *raw.id.get_ref());
    if raw.about_signs && comes_first {
        let what = format!("{called} speaks of signs that are asked for after it");
        let mend = "move it behind the signs, or take `about_signs` away";
        checker.problem(raw.id.span(), what, mend);
    }
    if raw.each_kind && comes_first {
        let what = format!("{called} is asked about each kind of need, before anything is ticked");
        let mend = "move it behind the signs, or take `each_kind` away";
        checker.problem(raw.id.span(), what, mend);
    }
}

fn question(raw: &RawQuestion, checker: &ItemChecker<'_>) -> Option<Question> {
    let id = checker.id(&raw.id);
    let asked_of = checker.words("asked_of", "is asked of an audience", &raw.asked_of);
    let first = checker.context.names.questions.first();
    if first.is_some_and(|first| first.id == *raw.id.get_ref()) {
        check_first(raw, &asked_of, checker);
    }
    check_options(raw, checker);
    check_critical(raw, checker);
    check_each_kind(raw, checker);
    check_tick(raw, checker);
    let question = Question {
        short: raw.short.as_ref().map_or_else(
            || raw.id.get_ref().replace('-', " "),
            |short| checker.prose("short", short),
        ),
        ask: checker.wording("ask", &raw.ask),
        why: checker.wording("why", &raw.why),
        words: raw.words.iter().map(|raw| meaning(raw, checker)).collect(),
        find_out: raw
            .find_out
            .as_ref()
            .map(|wording| checker.wording("find_out", wording)),
        asked_of,
        only_if: raw
            .only_if
            .as_ref()
            .map(|when| checker.when("only_if", when)),
        ages: raw
            .ages
            .as_ref()
            .map(|ages| checker.words("ages", "is asked at an age", ages))
            .unwrap_or_default(),
        urgent: raw.urgent,
        before_result: raw.before_result,
        of_home: raw.of_home,
        several: raw.several,
        critical: raw.critical,
        each_kind: raw.each_kind,
        informs: raw.informs,
        with_signs: raw.with_signs,
        check: raw.check,
        about_signs: raw.about_signs,
        unasked: unasked(raw, checker),
        options: raw
            .options
            .get_ref()
            .iter()
            .filter_map(|raw| choice(raw, checker))
            .collect(),
        worst_first: raw.worst_first,
        id: id?,
    };
    Some(question)
}

/// Danger comes before everything else, whoever asks.
fn check_first(raw: &RawQuestion, asked_of: &[Audience], checker: &ItemChecker<'_>) {
    let both = [Audience::Practitioner, Audience::Public];
    let called = &checker.called;
    if !both.iter().all(|audience| asked_of.contains(audience)) {
        let what = format!("{called} is the first and is not asked of everybody");
        checker.problem(
            raw.asked_of.span(),
            what,
            "write asked_of = [\"practitioner\", \"public\"]",
        );
    }
    if let Some(only_if) = &raw.only_if {
        let what = format!("{called} is the first and has an `only_if`");
        checker.problem(
            only_if.span(),
            what,
            "take it away: the first question is always asked",
        );
    }
    if raw.with_signs {
        let what = format!("{called} is the first and stands beneath the signs");
        checker.problem(
            raw.id.span(),
            what,
            "take `with_signs` away: the first question has a screen of its own",
        );
    }
}

fn check_options(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    let options = raw.options.get_ref();
    if options.len() < 2 {
        let what = format!("{} has fewer than two options", checker.called);
        checker.problem(
            raw.options.span(),
            what,
            "give it two at least, from the least to the most worrying",
        );
    } else if options[0].id.get_ref() == OptionId::NOT_SURE {
        let what = format!(
            "{} has `{}` as its least worrying option",
            checker.called,
            OptionId::NOT_SURE
        );
        checker.problem(
            options[0].id.span(),
            what,
            "put an option before it: not knowing is never the best answer",
        );
    }
}

/// What nobody knows must be sayable where it may be dangerous.
fn check_critical(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    let mut options = raw.options.get_ref().iter();
    if raw.critical && !options.any(|option| option.id.get_ref() == OptionId::NOT_SURE) {
        let what = format!(
            "{} is critical and has no `{}`",
            checker.called,
            OptionId::NOT_SURE
        );
        let mend = format!(
            "give it an option `{}`, or take `critical` away",
            OptionId::NOT_SURE
        );
        checker.problem(raw.options.span(), what, mend);
    }
}

/// What is asked about each kind of need stands with it on a screen of its own.
fn check_each_kind(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    if raw.each_kind && (raw.with_signs || raw.check) {
        let called = &checker.called;
        let what = format!("{called} is asked about each kind of need and once for all");
        let mend = "take `each_kind` away, or `with_signs` and `check`";
        checker.problem(raw.id.span(), what, mend);
    }
}

/// A tick of the screen before the result is "no", "not sure" or "yes": whoever
/// does not know can say so.
fn check_tick(raw: &RawQuestion, checker: &ItemChecker<'_>) {
    let options = raw.options.get_ref().iter();
    let options: Vec<&str> = options.map(|one| one.id.get_ref().as_str()).collect();
    if raw.before_result && options != ["no", OptionId::NOT_SURE, OptionId::YES] {
        let what = format!("{} stands before the result and is no tick", checker.called);
        let mend = "give it the options no, not-sure and yes, in this order";
        checker.problem(raw.options.span(), what, mend);
    }
    let elsewhere = raw.with_signs || raw.each_kind || raw.urgent || raw.check;
    if raw.before_result && elsewhere {
        let what = format!(
            "{} stands before the result and on another screen",
            checker.called
        );
        let mend = "take `before_result` away, or `with_signs`, `each_kind`, `urgent` and `check`";
        checker.problem(raw.id.span(), what, mend);
    }
}

/// The level that counts where the question is not asked.
fn unasked(raw: &RawQuestion, checker: &ItemChecker<'_>) -> u8 {
    let options = raw.options.get_ref();
    let level = options.iter().position(|option| option.id == raw.unasked);
    if level.is_none() {
        let what = format!(
            "`unasked` of {} is `{}`, which is none of its options",
            checker.called, raw.unasked
        );
        let options = options.iter().map(|option| option.id.get_ref().as_str());
        checker.problem(raw.unasked.span(), what, suggest::one_of(options));
    }
    level
        .and_then(|level| u8::try_from(level).ok())
        .unwrap_or_default()
}

fn meaning(raw: &RawMeaning, checker: &ItemChecker<'_>) -> Meaning {
    Meaning {
        word: checker.prose("word", &raw.word),
        meaning: checker.prose("meaning", &raw.meaning),
    }
}

fn choice(raw: &RawOption, question: &ItemChecker<'_>) -> Option<Choice> {
    let checker = question.part(format!("option `{}` of {}", raw.id, question.called));
    let id = checker.id(&raw.id);
    let choice = Choice {
        label: checker.wording("label", &raw.label),
        hint: raw.hint.as_ref().map(|hint| checker.wording("hint", hint)),
        said: checker.wording("said", &raw.said),
        spoken: raw
            .spoken
            .as_ref()
            .map(|spoken| checker.wording("spoken", spoken)),
        advise: raw
            .advise
            .as_ref()
            .map(|advise| checker.wording("advise", advise)),
        calls: checker.calls(&raw.calls),
        id: id?,
    };
    Some(choice)
}
