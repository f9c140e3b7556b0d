use super::controller::Tool;
use super::controls::Why;
use super::controls::{Actions, Missing, step_count};
use super::question::radios;
use crate::browser;
use crate::components::text_list;
use guidance::{
    Audience, Kind, OptionId, Question, QuestionId, Session, Words, questions_about_need,
};
use leptos::prelude::*;

/// One question of the screen and what is chosen so far.
#[derive(Clone)]
struct Field {
    question: Question,
    draft: RwSignal<Option<OptionId>>,
    missing: RwSignal<bool>,
}

/// Draws what is asked about one kind of need in which something was ticked.
pub fn screen(tool: Tool, session: &Session, kind: Kind) -> AnyView {
    let words = session.guide().words;
    let audience = session.audience();
    let fields = fields(session, kind);
    let others = session.other_open_needs(kind);
    let same = RwSignal::new(false);
    let drawn: Vec<_> = fields
        .iter()
        .map(|one| field(one.clone(), words, audience))
        .collect();
    let too = (!others.is_empty()).then(|| {
        view! {
            <label class="choice choice--tick about__same">
                <input type="checkbox" id="same" autocomplete="off" on:change=move |_| same.update(|same| *same = !*same) />
                <span class="choice__text">{words.same_for_all()}</span>
            </label>
        }
    });
    let on_continue = move || {
        let Some(chosen) = all_chosen(&fields) else {
            return;
        };
        let others: &[Kind] = if same.get_untracked() { &others } else { &[] };
        tool.act(|session| session.choose_by_need(kind, others, &chosen));
    };
    view! {
        <section class="step">
            {step_count(session)}
            <h1 id="step-title" tabindex="-1">{words.kind(kind)}</h1>
            {ticked(session, kind)}
            {drawn}
            {too}
            <Actions tool words on_continue />
        </section>
    }
    .into_any()
}

/// Returns what is asked, each with what was said before.
fn fields(session: &Session, kind: Kind) -> Vec<Field> {
    let answers = session.answers();
    let questions = questions_about_need(session.guide(), answers, kind).into_iter();
    questions
        .map(|question| {
            let level = answers.level_by_need(Some(kind), question);
            let choice = level.and_then(|level| question.choice(level));
            Field {
                draft: RwSignal::new(choice.map(|choice| choice.id.clone())),
                missing: RwSignal::new(false),
                question: question.clone(),
            }
        })
        .collect()
}

/// Returns what is chosen for each question. `None` where one has nothing chosen:
/// each such one then says so, and the keyboard goes to the first.
fn all_chosen(fields: &[Field]) -> Option<Vec<(QuestionId, OptionId)>> {
    let mut chosen = Vec::new();
    let mut first_open = None;
    for one in fields {
        let option = one.draft.get_untracked();
        one.missing.set(option.is_none());
        match option {
            Some(option) => chosen.push((one.question.id.clone(), option)),
            None => first_open = first_open.or(Some(&one.question)),
        }
    }
    if let Some(question) = first_open {
        browser::focus_within(&field_id(question));
        return None;
    }
    Some(chosen)
}

fn field_id(question: &Question) -> String {
    format!("about-{}", question.id)
}

fn field(field: Field, words: Words, audience: Audience) -> AnyView {
    let Field {
        question,
        draft,
        missing,
    } = field;
    let id = field_id(&question);
    let error = format!("{id}-error");
    let named = error.clone();
    view! {
        <fieldset class="choices about" id=id aria-describedby=error>
            <legend class="about__ask">{question.ask.to(audience).to_owned()}</legend>
            {radios(&question, audience, draft)}
            <Missing missing id=named text=words.choose_here() />
        </fieldset>
        <Why words question audience />
    }
    .into_any()
}

/// Draws what was ticked of this kind.
fn ticked(session: &Session, kind: Kind) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let signs = &session.answers().signs;
    let of_kind = guide.rules.signs.iter();
    let of_kind = of_kind
        .filter(|sign| sign.kind() == kind && sign.counts_by_level() && signs.contains(&sign.id));
    let items = of_kind.map(|sign| sign.words(audience).unwrap_or(&sign.text).to_owned());
    view! {
        <p>{guide.words.you_ticked()}</p>
        <div class="ticked">{text_list(items.collect())}</div>
    }
    .into_any()
}
