use super::actions::{Actions, StepCount};
use super::flow::Flow;
use super::question::{Missing, Why, radios};
use crate::browser;
use crate::components::text_list;
use guidance::{Audience, Guide, Kind, OptionId, Question, Words, asked_about};
use leptos::prelude::*;

/// One question of the screen and what is chosen so far.
#[derive(Clone)]
struct Asked {
    question: Question,
    draft: RwSignal<Option<String>>,
    missing: RwSignal<bool>,
}

/// What is asked about one kind of need in which something was ticked.
pub fn screen(flow: Flow, at: usize, kind: Kind) -> AnyView {
    let guide = flow.guide();
    let words = guide.words;
    let audience = flow.audience();
    let asked = flow
        .answers
        .with_untracked(|answers| asked(&guide, answers, kind));
    let others = others(flow, &guide, kind);
    let same = RwSignal::new(false);
    let fields: Vec<_> = asked
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
    let submit = move || {
        let open: Vec<&Asked> = asked
            .iter()
            .filter(|one| one.draft.get_untracked().is_none())
            .collect();
        for one in &asked {
            one.missing.set(one.draft.get_untracked().is_none());
        }
        if let Some(first) = open.first() {
            return browser::focus_within(&field_id(&first.question));
        }
        let mut kinds = vec![kind];
        if same.get_untracked() {
            kinds.extend(others.iter().copied());
        }
        let said: Vec<(&Question, OptionId)> = asked
            .iter()
            .filter_map(|one| Some((&one.question, chosen(one)?)))
            .collect();
        flow.answer(at, |_, answers| {
            for kind in &kinds {
                for (question, option) in &said {
                    answers.choose_about(*kind, question.id.clone(), option.clone());
                }
            }
        });
    };
    view! {
        <section class="step">
            <StepCount flow at />
            <h1 id="step-title" tabindex="-1">{words.kind(kind)}</h1>
            {ticked(flow, &guide, kind, audience)}
            {fields}
            {too}
            <Actions flow at on_continue=submit />
        </section>
    }
    .into_any()
}

/// What is asked, each with what was said before.
fn asked(guide: &Guide, answers: &guidance::Answers, kind: Kind) -> Vec<Asked> {
    let questions = asked_about(guide, answers, kind).into_iter();
    questions
        .map(|question| {
            let said = answers.level_about(Some(kind), question);
            let said = said.and_then(|level| question.choice(level));
            Asked {
                draft: RwSignal::new(said.map(|choice| choice.id.to_string())),
                missing: RwSignal::new(false),
                question: question.clone(),
            }
        })
        .collect()
}

/// Other kinds of need that were ticked and not spoken of yet.
fn others(flow: Flow, guide: &Guide, kind: Kind) -> Vec<Kind> {
    flow.answers.with_untracked(|answers| {
        let kinds = answers.kinds(&guide.rules).into_iter();
        kinds
            .filter(|other| *other != kind && !answers.about.contains_key(other))
            .collect()
    })
}

fn chosen(asked: &Asked) -> Option<OptionId> {
    let draft = asked.draft.get_untracked()?;
    let mut options = asked.question.options.iter();
    let choice = options.find(|choice| choice.id.as_str() == draft)?;
    Some(choice.id.clone())
}

fn field_id(question: &Question) -> String {
    format!("about-{}", question.id)
}

fn field(asked: Asked, words: Words, audience: Audience) -> AnyView {
    let Asked {
        question,
        draft,
        missing,
    } = asked;
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

/// What was ticked of this kind.
fn ticked(flow: Flow, guide: &Guide, kind: Kind, audience: Audience) -> AnyView {
    let signs = flow.answers.with_untracked(|answers| answers.signs.clone());
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
