use super::Early;
use super::actions::{Actions, StepCount};
use super::choice::radio;
use super::flow::Flow;
use super::several;
use crate::components::SourceLine;
use guidance::{Audience, Choice, Question, QuestionId, Seriousness, Words};
use leptos::prelude::*;

/// A question with radio buttons.
pub fn screen(flow: Flow, at: usize, id: &QuestionId, early: &Early) -> AnyView {
    let guide = flow.guide();
    let Some(question) = guide.rules.question(id).cloned() else {
        return ().into_any();
    };
    let words = guide.words;
    let audience = flow.audience();
    let said = flow
        .answers
        .with_untracked(|answers| answers.chosen.get(id).map(ToString::to_string));
    let draft = RwSignal::new(said.or_else(|| early.chosen.clone()));
    let missing = RwSignal::new(false);
    let name = question.id.clone();
    let submit = move || match draft.get_untracked() {
        Some(option) => flow.answer(at, |guide, answers| {
            let level = guide.rules.question(&name);
            let option = level.and_then(|question| {
                question
                    .options
                    .iter()
                    .find(|choice| choice.id.as_str() == option)
            });
            if let Some(choice) = option {
                answers.choose(name.clone(), choice.id.clone());
            }
        }),
        None => missing.set(true),
    };
    let ticked = (question.check && !question.urgent).then(|| ticked(flow, audience));
    if question.several {
        return several::screen(flow, at, &question);
    }
    let ask = question.ask.to(audience).to_owned();
    if early.pressed && early.at == at {
        submit();
    }
    view! {
        <section class="step">
            {(!question.check).then(|| view! { <StepCount flow at /> })}
            <h1 id="step-title" tabindex="-1">{ask}</h1>
            {ticked}
            <Why words question=question.clone() audience />
            <fieldset class="choices" aria-labelledby="step-title" aria-describedby="step-error">
                {radios(&question, audience, draft)}
            </fieldset>
            <Missing missing text=words.choose_one() />
            <Actions flow at on_continue=submit />
        </section>
    }
    .into_any()
}

/// The choices of a question, in the order in which they are shown.
pub fn radios(
    question: &Question,
    audience: Audience,
    draft: RwSignal<Option<String>>,
) -> Vec<AnyView> {
    let mut ordered: Vec<&Choice> = question.options.iter().collect();
    if question.worst_first {
        ordered.reverse();
    }
    let name = question.id.to_string();
    ordered
        .into_iter()
        .map(|one| choice(&name, one, audience, draft))
        .collect()
}

fn choice(
    name: &str,
    choice: &Choice,
    audience: Audience,
    draft: RwSignal<Option<String>>,
) -> AnyView {
    let value = choice.id.to_string();
    let hint = choice
        .hint
        .as_ref()
        .map(|hint| view! { <span class="choice__hint">{hint.to(audience).to_owned()}</span> });
    let label = choice.label.to(audience).to_owned();
    let chosen = draft.get_untracked().as_ref() == Some(&value);
    let mine = value.clone();
    let choose = move || draft.set(Some(mine.clone()));
    radio(name, &value, view! { {label} " " {hint} }, chosen, choose)
}

/// Why a question is asked and what its words mean, folded away.
#[component]
pub fn Why(
    /// What the interface says.
    words: Words,
    /// The question.
    question: Question,
    /// Whose words to use.
    audience: Audience,
) -> impl IntoView {
    let meanings: Vec<_> = question
        .words
        .into_iter()
        .map(|meaning| {
            view! {
                <p>
                    <strong>{meaning.word}</strong>
                    {words.colon()}
                    {meaning.meaning}
                </p>
            }
        })
        .collect();
    let title = if meanings.is_empty() {
        words.why_we_ask()
    } else {
        words.why_and_words()
    };
    view! {
        <details class="why">
            <summary>{title}</summary>
            <p>{question.why.to(audience).to_owned()}</p>
            {meanings}
        </details>
    }
}

/// What is missing, in words, where it is missing.
#[component]
pub fn Missing(
    /// Whether it is.
    missing: RwSignal<bool>,
    /// The name that the fields are described by.
    #[prop(default = "step-error".to_owned())]
    id: String,
    /// What to do.
    text: &'static str,
) -> impl IntoView {
    view! {
        // public/boot.js takes the words from the attribute.
        <p id=id class="error" role="alert" data-text=text>
            {move || missing.get().then_some(text)}
        </p>
    }
}

/// What was ticked that led to a check, with its sources.
fn ticked(flow: Flow, audience: Audience) -> AnyView {
    let guide = flow.guide();
    let answers = flow.answers.get_untracked();
    let ticked = answers.gravest_first(&guide.rules).into_iter();
    let immediate = ticked.take_while(|(_, level)| *level == Seriousness::Immediate);
    let items: Vec<_> = immediate
        .map(|(sign, _)| {
            let words = sign.words(audience).unwrap_or(&sign.text).to_owned();
            view! {
                <li>
                    {words} "." <SourceLine guide=guide.clone() sources=sign.sources.clone() />
                </li>
            }
        })
        .collect();
    view! {
        <p>{guide.words.you_ticked()}</p>
        <ul class="ticked">{items}</ul>
    }
    .into_any()
}
