use super::controller::Tool;
use guidance::Session;
use leptos::prelude::*;

/// Draws one look at the answer before 999. The number itself is never hidden: it
/// stands at the top of this screen as of every other.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let words = session.guide().words;
    view! {
        <section class="step">
            <h1 id="step-title" tabindex="-1">{words.check_title()}</h1>
            <p class="lead">{words.check_lead()}</p>
            <div class="actions actions--stacked">
                <button
                    id="check-yes"
                    class="button button--emergency"
                    type="button"
                    on:click=move |_| tool.act(Session::confirm_danger)
                >
                    {words.check_yes()}
                </button>
                <button
                    id="check-change"
                    class="button button--quiet"
                    type="button"
                    on:click=move |_| tool.act(Session::change_first)
                >
                    {words.check_no()}
                </button>
            </div>
        </section>
    }
    .into_any()
}
