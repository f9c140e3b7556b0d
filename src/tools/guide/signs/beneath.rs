use guidance::{Answers, Audience, Guide, Question};
use leptos::prelude::*;

/// The questions that stand beneath the signs, each as one checkbox: ticked, it
/// is the most worrying answer; not ticked, the least.
#[derive(Clone)]
pub struct Beneath(Vec<(Question, RwSignal<bool>)>);

impl Beneath {
    /// Those that this audience is asked, and those that were answered as
    /// somebody else: an answer counts whoever gave it, so it stays in sight.
    pub fn of(guide: &Guide, audience: Audience, said: &Answers) -> Self {
        let questions = guide.rules.questions.iter();
        let beneath = questions.filter(|question| question.with_signs);
        let beneath = beneath.filter_map(|question| {
            let level = said.level(question);
            let stands = level.is_some() || question.asks(audience);
            let ticked = RwSignal::new(level == Some(question.top()));
            stands.then(|| (question.clone(), ticked))
        });
        Self(beneath.collect())
    }

    /// How many are ticked.
    pub fn count(&self) -> usize {
        self.0.iter().filter(|(_, ticked)| ticked.get()).count()
    }

    /// The same, where nobody waits for it to change.
    pub fn count_untracked(&self) -> usize {
        untrack(|| self.count())
    }

    /// Answers each question as its checkbox stands.
    pub fn answer(&self, answers: &mut Answers) {
        for (question, ticked) in &self.0 {
            let level = if ticked.get_untracked() {
                question.top()
            } else {
                0
            };
            if let Some(choice) = question.choice(level) {
                answers.choose(question.id.clone(), choice.id.clone());
            }
        }
    }

    /// The checkboxes.
    pub fn boxes(&self, audience: Audience) -> Vec<AnyView> {
        let boxes = self.0.iter().map(|(question, ticked)| {
            let worst = question.choice(question.top());
            let hint = worst.and_then(|choice| choice.hint.as_ref());
            tick_box(
                question.id.to_string(),
                question.ask.to(audience).to_owned(),
                hint.map(|hint| hint.to(audience).to_owned()),
                *ticked,
            )
        });
        boxes.collect()
    }
}

/// One checkbox of its own, which is ticked as `state` says.
pub fn tick_box(id: String, words: String, hint: Option<String>, state: RwSignal<bool>) -> AnyView {
    let hint = hint.map(|hint| view! { <span class="choice__hint">{hint}</span> });
    view! {
        <label class="choice choice--tick">
            <input
                type="checkbox"
                id=id
                autocomplete="off"
                checked=state.get_untracked()
                on:change=move |_| state.update(|state| *state = !*state)
            />
            <span class="choice__text">{words} {hint}</span>
        </label>
    }
    .into_any()
}
