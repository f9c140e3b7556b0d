use super::controller::Tool;
use super::controls::{QUIET, button};
use guidance::Session;
use leptos::prelude::*;

/// Draws one look at the answer before 999. Whoever is sure rings from here: nothing
/// has to be confirmed for that.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let words = session.guide().words;
    let yes = move || tool.act(Session::confirm_danger);
    let no = move || tool.act(Session::change_first);
    view! {
        <section class="step">
            <h1 id="step-title" tabindex="-1">{words.check_title()}</h1>
            <p><a class="button button--emergency check__ring" href="tel:999">{words.ring("999")}</a></p>
            <p class="lead">{words.check_lead()}</p>
            <div class="actions actions--stacked">
                {button(Some("check-yes"), QUIET, words.check_yes(), yes)}
                {button(Some("check-change"), QUIET, words.check_no(), no)}
            </div>
        </section>
    }
    .into_any()
}
