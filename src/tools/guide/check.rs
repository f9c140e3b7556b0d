use super::flow::Flow;
use guidance::Step;
use leptos::prelude::*;

/// One look at the answer before 999. The number itself is never hidden: it
/// stands at the top of this screen as of every other.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let words = flow.guide().words;
    let first = flow.step(0);
    view! {
        <section class="step">
            <h1 id="step-title" tabindex="-1">{words.check_title()}</h1>
            <p class="lead">{words.check_lead()}</p>
            <div class="actions actions--stacked">
                <button
                    id="check-yes"
                    class="button button--emergency"
                    type="button"
                    on:click=move |_| flow.answer(at, |_, answers| answers.danger_checked = true)
                >
                    {words.check_yes()}
                </button>
                <button id="check-change" class="button button--quiet" type="button" on:click=move |_| change(flow, &first)>
                    {words.check_no()}
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn change(flow: Flow, first: &Step) {
    flow.change(first);
}
