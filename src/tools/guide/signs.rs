use super::actions::{Actions, StepCount};
use super::flow::Flow;
use super::question::Missing;
use guidance::{Audience, Guide, Kind, OptionId, Place, Question, Sign, SignId};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// So many signs can stand open on one screen without hiding the next kind.
const FEW: usize = 24;

/// What was seen, over all kinds of need in one pass.
pub fn screen(flow: Flow, at: usize) -> AnyView {
    let guide = flow.guide();
    let audience = flow.audience();
    let said = flow.answers.get_untracked();
    let place = said
        .setting
        .as_ref()
        .and_then(|id| guide.setting(id))
        .map(|setting| setting.place);
    let draft = RwSignal::new(said.signs.clone());
    let extra = guide
        .rules
        .questions
        .iter()
        .find(|question| question.with_signs)
        .cloned();
    let worried = RwSignal::new(
        extra
            .as_ref()
            .is_some_and(|question| chosen_top(question, &said.chosen)),
    );
    let nothing =
        RwSignal::new(said.signs_seen && said.signs.is_empty() && !worried.get_untracked());
    let missing = RwSignal::new(false);
    let shown: Vec<&Sign> = shown(&guide, audience, said.age(), &said.signs);
    let open = shown.len() <= FEW;
    let groups: Vec<AnyView> = Kind::ALL
        .into_iter()
        .map(|kind| group(kind, &shown, audience, place, draft, open))
        .collect();
    let answer_of = extra.clone();
    let submit = move || {
        let ticked = draft.get_untracked();
        if ticked.is_empty() && !worried.get_untracked() && !nothing.get_untracked() {
            missing.set(true);
            return;
        }
        flow.answer(at, |guide, answers| {
            answers.tick(&guide.rules, ticked);
            if let Some(question) = answer_of.as_ref() {
                let level = if worried.get_untracked() {
                    question.top()
                } else {
                    0
                };
                if let Some(choice) = question.choice(level) {
                    answers.choose(question.id.clone(), choice.id.clone());
                }
            }
        });
    };
    view! {
        <section class="step">
            <StepCount flow at />
            <h1 id="step-title" tabindex="-1">{guide.signs_ask.to(audience).to_owned()}</h1>
            <p>{guide.signs_why.to(audience).to_owned()}</p>
            <div class="sign-groups">{groups}</div>
            <fieldset class="choices" aria-label="If nothing on the list fits">
                {extra.map(|question| {
                    let label = question.ask.to(audience).to_owned();
                    tick_box("hunch", label, worried)
                })}
                {tick_box("nothing", "I have seen none of these".to_owned(), nothing)}
            </fieldset>
            <p class="ticked-count" role="status">
                {move || match draft.with(BTreeSet::len) {
                    0 => "Nothing ticked yet".to_owned(),
                    1 => "1 thing ticked".to_owned(),
                    many => format!("{many} things ticked"),
                }}
            </p>
            <Missing
                missing
                text="Tick what you have seen, or “I have seen none of these”, then press Continue."
            />
            <Actions flow at on_continue=submit />
        </section>
    }
    .into_any()
}

fn chosen_top(
    question: &Question,
    chosen: &std::collections::BTreeMap<guidance::QuestionId, OptionId>,
) -> bool {
    let level = chosen
        .get(&question.id)
        .and_then(|option| question.level(option));
    level == Some(question.top())
}

/// The signs that fit the age and have words for this reader, and whatever was
/// ticked before: a tick never disappears because another answer changed.
fn shown<'a>(
    guide: &'a Guide,
    audience: Audience,
    age: Option<guidance::AgeBand>,
    ticked: &BTreeSet<SignId>,
) -> Vec<&'a Sign> {
    let fits = |sign: &&Sign| {
        let for_reader = sign.words(audience).is_some();
        let for_age = age.is_none_or(|age| sign.ages.contains(&age));
        (for_reader && for_age) || ticked.contains(&sign.id)
    };
    guide.rules.signs.iter().filter(fits).collect()
}

fn group(
    kind: Kind,
    shown: &[&Sign],
    audience: Audience,
    place: Option<Place>,
    draft: RwSignal<BTreeSet<SignId>>,
    open: bool,
) -> AnyView {
    let signs: Vec<&Sign> = shown
        .iter()
        .copied()
        .filter(|sign| sign.kind() == kind)
        .collect();
    if signs.is_empty() {
        return ().into_any();
    }
    // What this reader is likely to see stands first; nothing is left out.
    let near = |sign: &&Sign| place.is_none_or(|place| sign.places.contains(&place));
    let (mut signs, elsewhere): (Vec<&Sign>, Vec<&Sign>) = signs.into_iter().partition(near);
    signs.extend(elsewhere);
    let ids: Vec<SignId> = signs.iter().map(|sign| sign.id.clone()).collect();
    let count = move || {
        let ticked = draft.with(|draft| ids.iter().filter(|id| draft.contains(*id)).count());
        (ticked > 0).then(|| format!(" ({ticked} ticked)"))
    };
    let boxes: Vec<_> = signs
        .into_iter()
        .map(|sign| sign_box(sign, audience, draft))
        .collect();
    view! {
        <details class="sign-group" open=open>
            <summary>
                <span class="sign-group__name">{kind.label()}</span>
                <span class="sign-group__count">{count}</span>
            </summary>
            <fieldset class="choices" aria-label=kind.label()>
                {boxes}
            </fieldset>
        </details>
    }
    .into_any()
}

fn sign_box(sign: &Sign, audience: Audience, draft: RwSignal<BTreeSet<SignId>>) -> AnyView {
    let id = sign.id.clone();
    let words = sign.words(audience).unwrap_or(&sign.text).to_owned();
    let chosen = draft.with_untracked(|draft| draft.contains(&id));
    view! {
        <label class="choice choice--tick">
            <input
                type="checkbox"
                id=format!("sign-{id}")
                autocomplete="off"
                checked=chosen
                on:change=move |_| draft.update(|draft| {
                    if !draft.remove(&id) {
                        draft.insert(id.clone());
                    }
                })
            />
            <span class="choice__text">{words}</span>
        </label>
    }
    .into_any()
}

fn tick_box(id: &'static str, label: String, state: RwSignal<bool>) -> AnyView {
    view! {
        <label class="choice choice--tick">
            <input
                type="checkbox"
                id=id
                autocomplete="off"
                checked=state.get_untracked()
                on:change=move |_| state.update(|state| *state = !*state)
            />
            <span class="choice__text">{label}</span>
        </label>
    }
    .into_any()
}
