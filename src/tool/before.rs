use super::controller::Tool;
use super::controls::{Actions, Missing, tick_box, top};
use guidance::{Question, QuestionId, Session};
use leptos::prelude::*;

/// Draws "Before you speak to anyone": a tick for each thing that changes whom to
/// tell, one for "none of these" and one for "I do not know about the others".
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let audience = session.audience();
    let answers = session.answers();
    let questions = guide.rules.questions.iter();
    let questions: Vec<&Question> = questions.filter(|one| one.before_result).collect();
    let ticks: Vec<(QuestionId, RwSignal<bool>)> = questions
        .iter()
        .map(|question| {
            let ticked = answers.is_ticked(question);
            (question.id.clone(), RwSignal::new(ticked))
        })
        .collect();
    let any = ticks.iter().any(|(_, ticked)| ticked.get_untracked());
    let mut asked = questions.iter();
    let unknown = asked.any(|question| answers.is_unsure(None, question));
    let none = RwSignal::new(answers.before_seen && !any && !unknown);
    let unknown = RwSignal::new(unknown);
    let missing = RwSignal::new(false);
    let boxes: Vec<_> = questions
        .iter()
        .zip(&ticks)
        .map(|(question, (id, ticked))| {
            let ask = question.ask.to(audience).to_owned();
            tick_box(id.to_string(), ask, None, *ticked)
        })
        .collect();
    let on_continue = move || {
        let ticked = ticks.iter().filter(|(_, ticked)| ticked.get_untracked());
        let ticked: Vec<QuestionId> = ticked.map(|(id, _)| id.clone()).collect();
        let rest_unknown = unknown.get_untracked();
        if ticked.is_empty() && !none.get_untracked() && !rest_unknown {
            missing.set(true);
            return;
        }
        tool.act(|session| session.set_before(&ticked, rest_unknown));
    };
    view! {
        <section class="step">
            {top(tool, session)}
            <h1 id="step-title" tabindex="-1">{guide.before.ask.to(audience).to_owned()}</h1>
            <p>{guide.before.why.to(audience).to_owned()}</p>
            <fieldset class="choices choices--rows" aria-labelledby="step-title" aria-describedby="step-error">
                {boxes}
                {tick_box("before-none".to_owned(), words.before_none().to_owned(), None, none)}
                {tick_box("before-unknown".to_owned(), words.before_unknown().to_owned(), None, unknown)}
            </fieldset>
            <Missing missing text=words.before_missing() />
            <Actions words on_continue />
        </section>
    }
    .into_any()
}
