use super::actions::{Actions, StepCount};
use super::flow::Flow;
use super::question::{Missing, Why};
use super::signs::tick_box;
use guidance::{AgeBand, Ages, Question};
use leptos::prelude::*;

/// The children's ages, each as a checkbox: whoever worries about several
/// children ticks each.
pub fn screen(flow: Flow, at: usize, question: &Question) -> AnyView {
    let words = flow.guide().words;
    let audience = flow.audience();
    let said = flow.answers.with_untracked(guidance::Answers::ages);
    let missing = RwSignal::new(false);
    let ticks: Vec<(AgeBand, RwSignal<bool>)> = AgeBand::ALL
        .into_iter()
        .map(|age| (age, RwSignal::new(said.contains(age))))
        .collect();
    let boxes: Vec<_> = ticks
        .iter()
        .filter_map(|(age, ticked)| {
            let mut options = question.options.iter();
            let choice = options.find(|choice| choice.id.as_str() == age.slug())?;
            let label = choice.label.to(audience).to_owned();
            Some(tick_box(
                format!("age-{}", age.slug()),
                label,
                None,
                *ticked,
            ))
        })
        .collect();
    let submit = move || {
        let ticked = ticks.iter().filter(|(_, ticked)| ticked.get_untracked());
        let ages: Ages = ticked.map(|(age, _)| *age).collect();
        if ages.is_empty() {
            missing.set(true);
            return;
        }
        flow.answer(at, |_, answers| answers.choose_ages(ages));
    };
    view! {
        <section class="step">
            <StepCount flow at />
            <h1 id="step-title" tabindex="-1">{question.ask.to(audience).to_owned()}</h1>
            <Why words question=question.clone() audience />
            <fieldset class="choices" aria-labelledby="step-title" aria-describedby="step-error">
                {boxes}
            </fieldset>
            <Missing missing text=words.choose_some() />
            <Actions flow at on_continue=submit />
        </section>
    }
    .into_any()
}
