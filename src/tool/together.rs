use super::ages::Ages;
use super::controller::Tool;
use super::controls::{Actions, top, why};
use super::fields::{Field, all_chosen};
use crate::components::paragraphs;
use guidance::{Question, QuestionId, Session};
use leptos::prelude::*;

/// Draws several questions of one topic. What does not suit the ages that are ticked is
/// not shown, unless it was answered.
pub fn screen(tool: Tool, session: &Session, ids: &[QuestionId]) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let audience = session.audience();
    let answers = session.answers();
    let questions: Vec<Question> = ids
        .iter()
        .filter_map(|id| guide.rules.question(id).cloned())
        .collect();
    let several = questions.iter().find(|question| question.several);
    let ages = several.map(|question| Ages::new(question, session));
    let fields: Vec<(Field, bool)> = questions
        .iter()
        .filter(|question| !question.several)
        .map(|question| {
            let field = Field::new(question, answers.by_question.get(&question.id).cloned());
            (field, answers.level(question).is_some())
        })
        .collect();
    let drawn: Vec<_> = fields
        .iter()
        .map(|one| {
            let view = one.0.draw(words, audience, None);
            let (ages, one) = (ages.clone(), one.clone());
            view! { <div prop:hidden=move || !shows(ages.as_ref().map(Ages::ticked), &one)>{view}</div> }
        })
        .collect();
    let title = questions.iter().find_map(|question| question.topic);
    let title = title.map_or("", |topic| topic.title(words));
    let may_leave = questions.iter().any(|one| one.left_out().is_some());
    let leave = may_leave.then(|| words.leave_out().to_owned());
    let leave = paragraphs(Some("aside"), leave.into_iter().collect());
    let age = ages.as_ref().map(|ages| ages.draw(words, audience));
    let on_continue = move || {
        if ages.as_ref().is_some_and(Ages::is_missing) {
            return;
        }
        let now = ages.as_ref().map(Ages::ticked_now);
        let asked = fields.iter().filter(|one| shows(now, one));
        let asked: Vec<&Field> = asked.map(|(field, _)| field).collect();
        let Some(chosen) = all_chosen(&asked, ages.is_some()) else {
            return;
        };
        tool.act(|session| session.choose_together(now.unwrap_or_default(), &chosen));
    };
    view! {
        <section class="step">
            {top(tool, session)}
            <h1 id="step-title" tabindex="-1">{title}</h1>
            {leave}
            {age}
            {drawn}
            {why(words, &questions, audience)}
            <Actions words on_continue />
        </section>
    }
    .into_any()
}

/// Returns whether a question is shown: it was answered, or suits the ages that are
/// ticked.
fn shows(ages: Option<guidance::Ages>, (field, answered): &(Field, bool)) -> bool {
    *answered || field.question.suits(ages.unwrap_or_default())
}
