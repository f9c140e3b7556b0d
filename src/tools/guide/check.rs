use super::flow::Flow;
use guidance::Step;
use leptos::prelude::*;

/// One look at the answer before 999. The number itself is never hidden: it
/// stands at the top of this screen as of every other.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let first = flow.step(0);
    view! {
        <section class="step">
            <h1 id="step-title" tabindex="-1">"Check your answer"</h1>
            <p class="lead">
                "You said that a child is in danger right now: alone and too young, or missing; badly hurt or very ill; or with somebody violent. Is that right?"
            </p>
            <div class="actions actions--stacked">
                <button
                    id="check-yes"
                    class="button button--emergency"
                    type="button"
                    on:click=move |_| flow.answer(at, |_, answers| answers.danger_checked = true)
                >
                    "Yes, that is right"
                </button>
                <button id="check-change" class="button button--quiet" type="button" on:click=move |_| change(flow, &first)>
                    "No, change my answer"
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn change(flow: Flow, first: &Step) {
    flow.change(first);
}
