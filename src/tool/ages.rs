use super::controls::{Missing, tick_box};
use crate::browser;
use guidance::{AgeBand, Audience, OptionId, Question, Session, Words};
use leptos::prelude::*;

/// The children's ages, each as a checkbox: whoever worries about several children ticks
/// each.
#[derive(Clone)]
pub struct Ages {
    question: Question,
    ticks: Vec<(AgeBand, RwSignal<bool>)>,
    missing: RwSignal<bool>,
}

impl Ages {
    /// Takes the question, with the ages that were said before.
    pub fn new(question: &Question, session: &Session) -> Self {
        let answered = session.answers().ages();
        let ticks = AgeBand::ALL.into_iter();
        Self {
            question: question.clone(),
            ticks: ticks
                .map(|age| (age, RwSignal::new(answered.contains(age))))
                .collect(),
            missing: RwSignal::new(false),
        }
    }

    /// Returns the ages that are ticked, and follows them.
    pub fn ticked(&self) -> guidance::Ages {
        let ticked = self.ticks.iter().filter(|(_, ticked)| ticked.get());
        ticked.map(|(age, _)| *age).collect()
    }

    /// Returns the ages that are ticked now.
    pub fn ticked_now(&self) -> guidance::Ages {
        let ticked = self.ticks.iter();
        let ticked = ticked.filter(|(_, ticked)| ticked.get_untracked());
        ticked.map(|(age, _)| *age).collect()
    }

    /// Returns whether no age is ticked. Then it says so, and the keyboard goes there.
    pub fn is_missing(&self) -> bool {
        let missing = self.ticked_now().is_empty();
        self.missing.set(missing);
        if missing {
            browser::focus_within("ages");
        }
        missing
    }

    /// Draws the question above its checkboxes, for a screen that has another heading.
    pub fn draw(&self, words: Words, audience: Audience) -> AnyView {
        let ask = self.question.ask.to(audience).to_owned();
        view! {
            <fieldset class="choices about choices--pills" id="ages" aria-describedby="ages-error">
                <legend class="about__ask">{ask} " " <span class="about__free">{words.age_note()}</span></legend>
                {self.boxes(audience)}
            </fieldset>
            <Missing missing=self.missing id="ages-error".to_owned() text=words.choose_some() />
        }
        .into_any()
    }

    fn boxes(&self, audience: Audience) -> Vec<AnyView> {
        let ticks = self.ticks.iter().filter_map(|(age, ticked)| {
            let choice = self
                .question
                .option(&OptionId::try_from(age.slug()).ok()?)?;
            let label = choice.label.to(audience).to_owned();
            Some(tick_box(
                format!("age-{}", age.slug()),
                label,
                None,
                *ticked,
            ))
        });
        ticks.collect()
    }
}
