//! Questions that share a screen, each with its own group of answers.

use super::choices::radios;
use super::controls::{Missing, radio};
use crate::browser;
use guidance::{Audience, OptionId, Question, QuestionId, Words};
use leptos::prelude::*;

/// The longest label that still fits beside others in a line, in bytes.
const SHORT: usize = 20;

/// One question of the screen and what is chosen so far.
#[derive(Clone)]
pub struct Field {
    pub question: Question,
    pub draft: RwSignal<Option<OptionId>>,
    /// The name of its group.
    group: String,
    missing: RwSignal<bool>,
}

impl Field {
    /// Takes a question with what was chosen before.
    pub fn new(question: &Question, chosen: Option<OptionId>) -> Self {
        Self::named(question.id.to_string(), question, chosen)
    }

    /// Takes a question that stands twice, for a group of another name.
    pub fn named(group: String, question: &Question, chosen: Option<OptionId>) -> Self {
        Self {
            question: question.clone(),
            draft: RwSignal::new(chosen),
            group,
            missing: RwSignal::new(false),
        }
    }

    fn id(&self) -> String {
        format!("about-{}", self.group)
    }

    /// Draws the question with its answers. `none` is the label of the answer that
    /// stands for none of them, where that can be chosen.
    pub fn draw(&self, words: Words, audience: Audience, none: Option<&'static str>) -> AnyView {
        let id = self.id();
        let error = format!("{id}-error");
        let named = error.clone();
        let (question, draft) = (&self.question, self.draft);
        let ask = question.ask.to(audience).to_owned();
        let none = none.map(|label| {
            let chosen = draft.get_untracked().is_none();
            radio(&self.group, "as-the-rest", label, chosen, move || {
                draft.set(None)
            })
        });
        let radios = radios(&self.group, question, audience, draft);
        view! {
            <fieldset class=class(question, audience) id=id aria-describedby=error>
                <legend class="about__ask">{ask}</legend>
                {none}
                {radios}
            </fieldset>
            <Missing missing=self.missing id=named text=words.choose_here() />
        }
        .into_any()
    }
}

/// Returns the class of a group: short answers stand side by side.
fn class(question: &Question, audience: Audience) -> &'static str {
    let short = question
        .options
        .iter()
        .all(|choice| choice.hint.is_none() && choice.label.to(audience).len() <= SHORT);
    if short {
        "choices about choices--pills"
    } else {
        "choices about choices--rows"
    }
}

/// Returns what is chosen. `None` where a question that has to be answered has nothing
/// chosen, or none has, unless `more` was said on the screen: it then says so, and the
/// keyboard goes there.
pub fn all_chosen(fields: &[&Field], more: bool) -> Option<Vec<(QuestionId, OptionId)>> {
    let mut drafts = fields.iter();
    let some = more || drafts.any(|one| one.draft.get_untracked().is_some());
    let mut chosen = Vec::new();
    let mut first_open = None;
    for (at, one) in fields.iter().enumerate() {
        let option = one.draft.get_untracked();
        let may_be_left = one.question.left_out().is_some() && (some || at > 0);
        let missing = option.is_none() && !may_be_left;
        one.missing.set(missing);
        if missing {
            first_open = first_open.or(Some(one.id()));
        }
        chosen.extend(option.map(|option| (one.question.id.clone(), option)));
    }
    if let Some(id) = first_open {
        browser::focus_within(&id);
        return None;
    }
    Some(chosen)
}
