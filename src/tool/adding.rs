use super::controller::Tool;
use super::controls::{Actions, top, why};
use super::fields::Field;
use guidance::{OptionId, Question, QuestionId, Session, addable};
use leptos::prelude::*;

/// Draws what can no longer change the route and makes the call stronger: every
/// question that was not asked for that reason, and none of them has to be.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let audience = session.audience();
    let questions: Vec<Question> = addable(guide, session.answers())
        .into_iter()
        .cloned()
        .collect();
    let fields: Vec<Field> = questions
        .iter()
        .map(|question| Field::new(question, None))
        .collect();
    let drawn: Vec<_> = fields
        .iter()
        .map(|field| field.draw(words, audience, None))
        .collect();
    let on_continue = move || {
        let chosen: Vec<(QuestionId, OptionId)> = fields
            .iter()
            .filter_map(|field| Some((field.question.id.clone(), field.draft.get_untracked()?)))
            .collect();
        tool.act(|session| session.add(&chosen));
    };
    view! {
        <section class="step">
            {top(tool, session)}
            <h1 id="step-title" tabindex="-1">{words.adding_title()}</h1>
            <p>{words.adding_note()}</p>
            {drawn}
            {why(words, &questions, audience)}
            <Actions words label=words.adding_done() on_continue />
        </section>
    }
    .into_any()
}
