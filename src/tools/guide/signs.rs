//! What was seen: the one screen with checkboxes.

mod arrange;
mod beneath;
mod groups;

use super::actions::{Actions, StepCount};
use super::flow::Flow;
use super::question::Missing;
use beneath::Beneath;
pub use beneath::tick_box;
use groups::Groups;
use guidance::Arrangement;
use guidance::VecSet;
use leptos::prelude::*;

/// What was seen, over all kinds of need in one pass.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let guide = flow.guide();
    let words = guide.words;
    let audience = flow.audience();
    let said = flow.answers.get_untracked();
    let draft = RwSignal::new(said.signs.clone());
    let beneath = Beneath::of(&guide, audience, &said);
    let nothing = said.signs_seen && said.signs.is_empty() && beneath.count_untracked() == 0;
    let nothing = RwSignal::new(nothing);
    let missing = RwSignal::new(false);
    let arranged = RwSignal::new(Arrangement::Need);
    let boxes = beneath.boxes(audience);
    let count = {
        let beneath = beneath.clone();
        move || draft.with(VecSet::len) + beneath.count()
    };
    let submit = move || {
        let ticked = draft.get_untracked();
        if ticked.is_empty() && beneath.count_untracked() == 0 && !nothing.get_untracked() {
            missing.set(true);
            return;
        }
        flow.answer(at, |guide, answers| {
            answers.tick(&guide.rules, ticked);
            beneath.answer(answers);
        });
    };
    let groups = Groups::of(guide.clone(), audience, said, draft);
    view! {
        <section class="step">
            <StepCount flow at />
            <h1 id="step-title" tabindex="-1">{guide.signs_ask.to(audience).to_owned()}</h1>
            <p>{guide.signs_why.to(audience).to_owned()}</p>
            {arrange::choice(words, arranged)}
            <div class="sign-groups">{move || groups.arranged(arranged.get())}</div>
            <fieldset class="choices" aria-label=words.none_fits()>
                {boxes}
                {tick_box(
                    "nothing".to_owned(),
                    words.none_seen().to_owned(),
                    None,
                    nothing,
                )}
            </fieldset>
            // A property, which is also set where a translation has put elements of
            // its own in the place of the text.
            <p
                class="ticked-count"
                role="status"
                prop:textContent=move || match count() {
                    0 => words.ticked_none().to_owned(),
                    count => words.ticked_count(&count.to_string()),
                }
            ></p>
            <Missing missing text=words.signs_missing() />
            <Actions flow at on_continue=submit />
        </section>
    }
    .into_any()
}
