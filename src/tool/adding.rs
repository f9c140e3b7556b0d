use super::controller::Tool;
use super::controls::Actions;
use super::controls::Why;
use super::question::radios;
use guidance::{OptionId, QuestionId, Session, addable};
use leptos::prelude::*;

/// Draws what can no longer change the route and makes the call stronger: every
/// question that was not asked for that reason, and none of them has to be.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let audience = session.audience();
    let questions = addable(guide, session.answers());
    let drafts: Vec<(QuestionId, RwSignal<Option<OptionId>>)> = questions
        .iter()
        .map(|question| (question.id.clone(), RwSignal::new(None)))
        .collect();
    let fields: Vec<_> = questions
        .into_iter()
        .zip(&drafts)
        .map(|(question, (_, draft))| {
            view! {
                <fieldset class="choices about">
                    <legend class="about__ask">{question.ask.to(audience).to_owned()}</legend>
                    {radios(question, audience, *draft)}
                </fieldset>
                <Why words question=question.clone() audience />
            }
        })
        .collect();
    let on_continue = move || {
        let chosen = drafts.iter();
        let chosen: Vec<(QuestionId, OptionId)> = chosen
            .filter_map(|(question, draft)| Some((question.clone(), draft.get_untracked()?)))
            .collect();
        tool.act(|session| session.add(&chosen));
    };
    view! {
        <section class="step">
            <h1 id="step-title" tabindex="-1">{words.adding_title()}</h1>
            <p>{words.adding_note()}</p>
            {fields}
            <Actions tool words label=words.adding_done() on_continue />
        </section>
    }
    .into_any()
}
