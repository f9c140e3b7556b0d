use super::controller::Tool;
use super::controls::{QUIET, button};
use guidance::Session;
use leptos::prelude::*;

/// Draws one look at the answer before 999. The number itself is never hidden: it
/// stands at the top of this screen as of every other.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let words = session.guide().words;
    let yes = move || tool.act(Session::confirm_danger);
    let no = move || tool.act(Session::change_first);
    view! {
        <section class="step">
            <h1 id="step-title" tabindex="-1">{words.check_title()}</h1>
            <p class="lead">{words.check_lead()}</p>
            <div class="actions actions--stacked">
                {button(Some("check-yes"), "button button--emergency", words.check_yes(), yes)}
                {button(Some("check-change"), QUIET, words.check_no(), no)}
            </div>
        </section>
    }
    .into_any()
}
