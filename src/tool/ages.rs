use super::controller::Tool;
use super::controls::Why;
use super::controls::{Actions, Missing, step_count, tick_box};
use guidance::{AgeBand, Ages, OptionId, Question, Session};
use leptos::prelude::*;

/// Draws the children's ages, each as a checkbox: whoever worries about several
/// children ticks each.
pub fn screen(tool: Tool, session: &Session, question: &Question) -> AnyView {
    let words = session.guide().words;
    let audience = session.audience();
    let answered = session.answers().ages();
    let missing = RwSignal::new(false);
    let ticks: Vec<(AgeBand, RwSignal<bool>)> = AgeBand::ALL
        .into_iter()
        .map(|age| (age, RwSignal::new(answered.contains(age))))
        .collect();
    let boxes: Vec<_> = ticks
        .iter()
        .filter_map(|(age, ticked)| {
            let choice = question.option(&OptionId::try_from(age.slug()).ok()?)?;
            let label = choice.label.to(audience).to_owned();
            Some(tick_box(
                format!("age-{}", age.slug()),
                label,
                None,
                *ticked,
            ))
        })
        .collect();
    let on_continue = move || {
        let ticked = ticks.iter().filter(|(_, ticked)| ticked.get_untracked());
        let ages: Ages = ticked.map(|(age, _)| *age).collect();
        missing.set(ages.is_empty());
        tool.act(|session| session.choose_ages(ages));
    };
    view! {
        <section class="step">
            {step_count(session)}
            <h1 id="step-title" tabindex="-1">{question.ask.to(audience).to_owned()}</h1>
            <Why words question=question.clone() audience />
            <fieldset class="choices" aria-labelledby="step-title" aria-describedby="step-error">
                {boxes}
            </fieldset>
            <Missing missing text=words.choose_some() />
            <Actions tool words on_continue />
        </section>
    }
    .into_any()
}
