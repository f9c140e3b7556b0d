use super::actions::{Actions, StepCount};
use super::flow::Flow;
use super::question::Missing;
use super::signs::tick_box;
use guidance::{Answers, OptionId, Question};
use leptos::prelude::*;

/// "Before you speak to anyone": a tick for each thing that changes whom to tell,
/// one for "none of these" and one for "I do not know about the others".
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let guide = flow.guide();
    let words = guide.words;
    let audience = flow.audience();
    let said = flow.answers.get_untracked();
    let questions = guide.rules.questions.iter();
    let ticks: Vec<(Question, RwSignal<bool>)> = questions
        .filter(|question| question.before_result)
        .map(|question| {
            let ticked = said.level(question) == Some(question.top());
            (question.clone(), RwSignal::new(ticked))
        })
        .collect();
    let unsure = |question: &Question| {
        let level = said.level(question);
        level.is_some() && level == question.not_sure()
    };
    let any = ticks.iter().any(|(_, ticked)| ticked.get_untracked());
    let unknown = ticks.iter().any(|(question, _)| unsure(question));
    let none = RwSignal::new(said.before_seen && !any && !unknown);
    let unknown = RwSignal::new(unknown);
    let missing = RwSignal::new(false);
    let boxes: Vec<_> = ticks
        .iter()
        .map(|(question, ticked)| {
            let ask = question.ask.to(audience).to_owned();
            tick_box(question.id.to_string(), ask, None, *ticked)
        })
        .collect();
    let submit = move || {
        let ticked = ticks.iter().any(|(_, ticked)| ticked.get_untracked());
        if !(ticked || none.get_untracked() || unknown.get_untracked()) {
            missing.set(true);
            return;
        }
        flow.answer(at, |_, answers| {
            for (question, ticked) in &ticks {
                answer(
                    answers,
                    question,
                    ticked.get_untracked(),
                    unknown.get_untracked(),
                );
            }
            answers.before_seen = true;
        });
    };
    view! {
        <section class="step">
            <StepCount flow at />
            <h1 id="step-title" tabindex="-1">{guide.before.ask.to(audience).to_owned()}</h1>
            <p>{guide.before.why.to(audience).to_owned()}</p>
            <fieldset class="choices" aria-labelledby="step-title" aria-describedby="step-error">
                {boxes}
                {tick_box("before-none".to_owned(), words.before_none().to_owned(), None, none)}
                {tick_box("before-unknown".to_owned(), words.before_unknown().to_owned(), None, unknown)}
            </fieldset>
            <Missing missing text=words.before_missing() />
            <Actions flow at on_continue=submit />
        </section>
    }
    .into_any()
}

/// A tick is "yes"; what is not ticked is "no", or "not sure" where the user does
/// not know about the others.
fn answer(answers: &mut Answers, question: &Question, ticked: bool, unknown: bool) {
    let unsure = question.not_sure().filter(|_| unknown).unwrap_or(0);
    let level = if ticked { question.top() } else { unsure };
    if let Some(choice) = question.choice(level) {
        let option: OptionId = choice.id.clone();
        answers.choose(question.id.clone(), option);
    }
}
