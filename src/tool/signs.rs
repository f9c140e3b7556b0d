//! The screen of the signs: everything that was seen.

mod arrange;
mod groups;

use super::ages::Ages;
use super::controller::Tool;
use super::controls::{Actions, Missing, tick_box, top};
use groups::Groups;
use guidance::{Audience, Question, QuestionId, Session, SignGrouping, VecSet, Words};
use leptos::prelude::*;

/// Draws what was seen, over all kinds of need in one pass, and beneath it the
/// questions that are one checkbox each.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let audience = session.audience();
    let answers = session.answers();
    let draft = RwSignal::new(answers.signs.clone());
    let extra: Vec<(QuestionId, RwSignal<bool>)> = session
        .extra_checkboxes()
        .into_iter()
        .map(|question| {
            let ticked = answers.is_ticked(question);
            (question.id.clone(), RwSignal::new(ticked))
        })
        .collect();
    let boxes: Vec<_> = session
        .extra_checkboxes()
        .into_iter()
        .zip(&extra)
        .map(|(question, (id, ticked))| {
            let ask = question.ask.to(audience).to_owned();
            tick_box(id.to_string(), ask, hint(question, audience), *ticked)
        })
        .collect();
    let states: Vec<RwSignal<bool>> = extra.iter().map(|(_, ticked)| *ticked).collect();
    let count = move || {
        let extra = states.iter().filter(|ticked| ticked.get());
        draft.with(VecSet::len) + extra.count()
    };
    let nothing = answers.signs_seen && untrack(&count) == 0;
    let nothing = RwSignal::new(nothing);
    let missing = RwSignal::new(false);
    let arranged = RwSignal::new(SignGrouping::Need);
    let ages = session.age_with_signs();
    let ages = ages.map(|question| Ages::new(question, session));
    let shown_ages = ages.clone();
    let age = ages.as_ref().map(|ages| ages.draw(words, audience));
    let on_continue = move || {
        let signs = draft.get_untracked();
        let extra = extra.iter().filter(|(_, ticked)| ticked.get_untracked());
        let extra: Vec<QuestionId> = extra.map(|(id, _)| id.clone()).collect();
        let without_age = ages.as_ref().is_some_and(Ages::is_missing);
        missing.set(false);
        if signs.is_empty() && extra.is_empty() && !nothing.get_untracked() {
            missing.set(true);
            return;
        }
        if without_age {
            return;
        }
        tool.act(|session| match &ages {
            Some(ages) => {
                let ages = ages.ticked_now();
                session.set_ages_and_signs(ages, signs, &extra)
            }
            None => session.set_signs(signs, &extra),
        });
    };
    // In view above Continue, however long the list is.
    let known = guide.clone();
    let ticked = move || {
        draft.with(|draft| {
            let signs = known.rules.signs.iter();
            let ticked = signs.filter(|sign| draft.contains(&sign.id));
            let ticked = ticked.map(|sign| sign.words(audience).unwrap_or(&sign.text));
            ticked.collect::<Vec<&str>>().join(words.semicolon())
        })
    };
    let groups = Groups::of(guide.clone(), answers.clone(), draft);
    view! {
        <section class="step">
            {top(tool, session)}
            <h1 id="step-title" tabindex="-1">{guide.signs_ask.to(audience).to_owned()}</h1>
            <p>{guide.signs_why.to(audience).to_owned()}</p>
            {age}
            {find(words)}
            {arrange::choice(words, arranged)}
            <div class="sign-groups">{move || groups.arranged(arranged.get(), shown_ages.as_ref().map(Ages::ticked))}</div>
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
            <p class="ticked-signs" prop:textContent=ticked></p>
            <Missing missing text=words.signs_missing() />
            <Actions words on_continue />
        </section>
    }
    .into_any()
}

/// Draws the box to type what was seen. `web/tool/find-signs.js` puts the signs that it
/// finds beneath it. What is typed is no answer: the tick in the list is.
fn find(words: Words) -> AnyView {
    view! {
        <div class="find-sign">
            <label for="find-sign">{words.find_label()}</label>
            <input id="find-sign" type="search" autocomplete="off" spellcheck="false" />
            <p id="find-said" class="aside" aria-live="polite"></p>
            <div id="find-found" class="choices choices--rows"></div>
        </div>
    }
    .into_any()
}

/// Returns the line beneath a checkbox: that of its most worrying option.
fn hint(question: &Question, audience: Audience) -> Option<String> {
    let worst = question.choice(question.top())?;
    let hint = worst.hint.as_ref()?;
    Some(hint.to(audience).to_owned())
}
