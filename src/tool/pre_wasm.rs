//! The screens that the page can show while the Wasm is on its way, so that 999
//! waits for no download: the same components as later, each in a template. Only
//! at build time.
//!
//! The session decides which screen follows which, and the page holds the outcome:
//! the template `after-X` follows the press of X, the id of a button or of the
//! radio button that was selected. Where there is none, the Wasm goes on.

use super::controller::Tool;
use super::outcome::{places, say_first};
use super::screens::screen;
use crate::components::{CallCard, fold};
use guidance::{Area, Guide, Question, Route, Session, Step};
use leptos::prelude::*;
use std::sync::Arc;

/// A template for each way on from the first question, and from the check of an
/// answer that means 999.
#[component]
pub fn PreWasmScreens(
    /// Words, rules and contacts.
    guide: Arc<Guide>,
    /// The area whose contacts to show.
    area: Area,
) -> impl IntoView {
    let start = Session::new(guide.clone(), area);
    let first: Question = guide.rules.first().cloned()?;
    let screens: Vec<_> = first
        .options
        .iter()
        .map(|choice| {
            let mut session = start.clone();
            session.choose(&first.id, &choice.id);
            let screen = screen(Tool::new(session.clone()), &session);
            let pressed = format!("{}-{}", first.id, choice.id);
            let after = (*session.step() == Step::Check).then(|| after_check(&session));
            view! { {template(&pressed, &session, Some(screen))} {after} }
        })
        .collect();
    Some(screens)
}

/// Draws the ways on from the check: the result that means 999, and back to the first
/// question, which the page has already.
fn after_check(session: &Session) -> AnyView {
    let mut confirmed = session.clone();
    confirmed.confirm_danger();
    let mut changed = session.clone();
    changed.change_first();
    view! {
        {template("check-yes", &confirmed, emergency(&confirmed))}
        {template("check-change", &changed, None)}
    }
    .into_any()
}

fn template(pressed: &str, session: &Session, screen: Option<AnyView>) -> AnyView {
    view! {
        <template id=format!("after-{pressed}") data-at=session.at() data-answers=session.answers().encode()>
            {screen}
        </template>
    }
    .into_any()
}

/// Draws the result that means 999, without its reasons: those come with the Wasm.
fn emergency(session: &Session) -> Option<AnyView> {
    let guide = session.guide().clone();
    let words = guide.words;
    let audience = session.audience();
    let advice = guide.advice(Route::Emergency).cloned()?;
    // Nobody has said yet who they are.
    let own: Vec<_> = guide
        .settings
        .iter()
        .filter_map(|setting| {
            let own = setting.emergency.clone()?;
            Some(view! { <li>{setting.label.clone()} {words.colon()} {own}</li> })
        })
        .collect();
    let places = places(words, &advice, audience);
    let own = view! { <ul>{own}</ul> }.into_any();
    let settings = fold(words.setting_here().to_owned(), own);
    let say = say_first(session, &advice);
    let area = session.area().clone();
    let clock = Signal::from(None);
    Some(
        view! {
            <section class="step step--result">
                <div class="result">
                    <div class="result__call">
                        <CallCard guide area advice audience clock />
                    </div>
                    <div class="result__rest">
                        {say}
                        <p class="not-sent">
                            <strong>{words.nothing_sent()}</strong>
                            " "
                            {words.not_sent_emergency()}
                        </p>
                        {places}
                        {settings}
                    </div>
                </div>
            </section>
        }
        .into_any(),
    )
}
