use super::controller::Tool;
use super::controls::{Actions, top, why};
use super::fields::{Field, all_chosen};
use crate::components::{paragraphs, text_list};
use guidance::{
    Audience, Kind, OptionId, Question, QuestionId, Session, Words, questions_about_needs,
};
use leptos::prelude::*;

/// The answers about one kind of need that differ from the rest. A question without one
/// is as the rest.
#[derive(Clone)]
struct Apart {
    kind: Kind,
    fields: Vec<Field>,
}

/// Draws what is asked about everything that was ticked, with room for a kind of need
/// that is different.
pub fn screen(tool: Tool, session: &Session) -> AnyView {
    let guide = session.guide();
    let words = guide.words;
    let audience = session.audience();
    let kinds = session.answers().kinds(&guide.rules);
    let questions: Vec<Question> = questions_about_needs(guide, session.answers())
        .into_iter()
        .cloned()
        .collect();
    let fields: Vec<Field> = questions
        .iter()
        .map(|question| Field::new(question, session.said_of_all(question)))
        .collect();
    let apart: Vec<Apart> = kinds
        .iter()
        .filter(|_| kinds.len() > 1)
        .map(|kind| Apart::of(session, *kind, &questions))
        .collect();
    let drawn: Vec<_> = fields
        .iter()
        .map(|one| one.draw(words, audience, None))
        .collect();
    let folds: Vec<_> = apart.iter().map(|one| one.draw(words, audience)).collect();
    let mut notes = vec![words.leave_out().to_owned()];
    if kinds.len() > 1 {
        notes.push(words.needs_several().to_owned());
    }
    let notes = paragraphs(Some("aside"), notes);
    let on_continue = move || {
        let Some(chosen) = all_chosen(&fields.iter().collect::<Vec<_>>(), false) else {
            return;
        };
        let apart: Vec<_> = apart.iter().flat_map(Apart::said).collect();
        tool.act(|session| session.choose_by_need(&chosen, &apart));
    };
    view! {
        <section class="step">
            {top(tool, session)}
            <h1 id="step-title" tabindex="-1">{words.needs_title()}</h1>
            {ticked(session)}
            {notes}
            {drawn}
            {folds}
            {why(words, &questions, audience)}
            <Actions words on_continue />
        </section>
    }
    .into_any()
}

impl Apart {
    fn of(session: &Session, kind: Kind, questions: &[Question]) -> Self {
        let fields = questions.iter().map(|question| {
            let group = format!("{}-{}", kind.slug(), question.id);
            Field::named(group, question, session.said_apart(kind, question))
        });
        Self {
            kind,
            fields: fields.collect(),
        }
    }

    /// Returns what is so of this kind alone.
    fn said(&self) -> Vec<(Kind, QuestionId, OptionId)> {
        let said = self.fields.iter().filter_map(|field| {
            let option = field.draft.get_untracked()?;
            Some((self.kind, field.question.id.clone(), option))
        });
        said.collect()
    }

    /// Draws the questions again for this kind, folded away; drawn once it is opened.
    fn draw(&self, words: Words, audience: Audience) -> AnyView {
        let any = !self.said().is_empty();
        let drawn = RwSignal::new(any);
        let fields = self.fields.clone();
        let within = move || {
            let shown = fields.iter().filter(|_| drawn.get());
            let same = Some(words.needs_same());
            let shown = shown.map(|field| field.draw(words, audience, same));
            shown.collect::<Vec<_>>()
        };
        view! {
            <details class="why apart" open=any>
                <summary on:click=move |_| drawn.set(true)>{words.needs_apart(words.kind(self.kind))}</summary>
                {within}
            </details>
        }
        .into_any()
    }
}

/// Draws what was ticked.
fn ticked(session: &Session) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let signs = &session.answers().signs;
    let ticked = guide.rules.signs.iter();
    let ticked = ticked.filter(|sign| sign.counts_by_level() && signs.contains(&sign.id));
    let items = ticked.map(|sign| sign.words(audience).unwrap_or(&sign.text).to_owned());
    view! {
        <p>{guide.words.you_ticked()}</p>
        <div class="ticked">{text_list(items.collect())}</div>
    }
    .into_any()
}
