use super::actions::Actions;
use super::flow::Flow;
use super::question::{Why, radios};
use guidance::{OptionId, Question, addable};
use leptos::prelude::*;

/// What can no longer change the route and makes the call stronger: every
/// question that was not asked for that reason, and none of them has to be.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let guide = flow.guide();
    let words = guide.words;
    let audience = flow.audience();
    let drafts: Vec<(Question, RwSignal<Option<String>>)> = flow.answers.with_untracked(|said| {
        let questions = addable(&guide, said).into_iter();
        questions
            .map(|question| (question.clone(), RwSignal::new(None)))
            .collect()
    });
    let fields: Vec<_> = drafts
        .iter()
        .map(|(question, draft)| {
            view! {
                <fieldset class="choices about">
                    <legend class="about__ask">{question.ask.to(audience).to_owned()}</legend>
                    {radios(question, audience, *draft)}
                </fieldset>
                <Why words question=question.clone() audience />
            }
        })
        .collect();
    let submit = move || {
        flow.added(|answers| {
            for (question, draft) in &drafts {
                if let Some(option) = chosen(question, draft.get_untracked()) {
                    answers.choose(question.id.clone(), option);
                }
            }
        });
    };
    view! {
        <section class="step">
            <h1 id="step-title" tabindex="-1">{words.adding_title()}</h1>
            <p>{words.adding_note()}</p>
            {fields}
            <Actions flow at label=words.adding_done() on_continue=submit />
        </section>
    }
    .into_any()
}

fn chosen(question: &Question, draft: Option<String>) -> Option<OptionId> {
    let draft = draft?;
    let mut options = question.options.iter();
    let choice = options.find(|choice| choice.id.as_str() == draft)?;
    Some(choice.id.clone())
}
