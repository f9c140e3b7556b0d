use super::flow::Flow;
use guidance::{Step, expected_questions};
use leptos::prelude::*;

/// "Question 3 of about 7", or "Question 1" before it is known who asks, where the step is one of the questions counted.
#[component]
pub fn StepCount(
    /// The tool.
    flow: Flow,
    /// Which step.
    at: usize,
) -> impl IntoView {
    let guide = flow.guide();
    let words = guide.words;
    let counted = |step: &Step| match step {
        Step::Question(id) => guide
            .rules
            .question(id)
            .is_some_and(|question| !question.check),
        Step::Who | Step::Signs | Step::About(_) | Step::Before => true,
        Step::Check | Step::Pause | Step::Adding | Step::Result => false,
    };
    let number = flow
        .steps()
        .iter()
        .take(at + 1)
        .filter(|step| counted(step))
        .count();
    let about = flow
        .answers
        .with_untracked(|answers| expected_questions(&guide, answers));
    let text = about.map_or_else(
        || words.question_number(&number.to_string()),
        |about| words.question_of(&number.to_string(), &about.max(number).to_string()),
    );
    view! { <p class="step-count">{text}</p> }
}

/// The one main button of a question, and the way back.
#[component]
pub fn Actions(
    /// The tool.
    flow: Flow,
    /// Which step.
    at: usize,
    /// What the main button says.
    #[prop(optional)]
    label: Option<&'static str>,
    /// What it does.
    on_continue: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    let words = flow.guide().words;
    let label = label.unwrap_or(words.go_on());
    view! {
        <div class="actions">
            // Never a submit button: without a script it would put the answer
            // into the address.
            <button id="continue" class="button" type="button" on:click=move |_| on_continue()>
                {label}
            </button>
            {(at > 0)
                .then(|| {
                    view! {
                        <button id="back" class="button button--quiet" type="button" on:click=move |_| flow.back(at)>
                            {words.back()}
                        </button>
                    }
                })}
        </div>
    }
}
