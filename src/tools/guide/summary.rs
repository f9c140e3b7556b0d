use super::flow::Flow;
use crate::components::said;
use guidance::{Audience, Guide, Lives, Step, asked_about};
use leptos::prelude::*;

/// Everything that was said, as sentences, each with a way to change it.
#[component]
pub fn Summary(
    /// The tool.
    flow: Flow,
) -> impl IntoView {
    let guide = flow.guide();
    let audience = flow.audience();
    let rows: Vec<_> = flow
        .steps()
        .into_iter()
        .filter_map(|step| row(flow, &guide, audience, step))
        .collect();
    view! {
        <section class="advice">
            <h2>"Your answers"</h2>
            <ul class="summary">{rows}</ul>
        </section>
    }
}

/// Everything that was said, as sentences.
pub fn sentences(flow: Flow) -> Vec<String> {
    let (guide, audience) = (flow.guide(), flow.audience());
    let steps = flow.steps().into_iter();
    steps
        .filter_map(|step| said(flow, &guide, audience, &step))
        .flatten()
        .collect()
}

fn row(flow: Flow, guide: &Guide, audience: Audience, step: Step) -> Option<AnyView> {
    let said = said(flow, guide, audience, &step)?;
    let what = format!("Change: {}", said.first().cloned().unwrap_or_default());
    let sentences: Vec<_> = said
        .into_iter()
        .map(|sentence| view! { <p>{sentence}</p> })
        .collect();
    let row = view! {
        <li class="summary__row">
            <div>{sentences}</div>
            <button class="button button--link" type="button" aria-label=what on:click=move |_| flow.change(&step)>
                "Change"
            </button>
        </li>
    };
    Some(row.into_any())
}

/// What the user said at a step; `None` for steps without an answer.
fn said(flow: Flow, guide: &Guide, audience: Audience, step: &Step) -> Option<Vec<String>> {
    let answers = flow.answers.get_untracked();
    match step {
        Step::Question(id) => {
            let question = guide.rules.question(id)?;
            Some(vec![said::answered(&answers, audience, None, question)?])
        }
        Step::Who => {
            let setting = guide.setting(answers.setting.as_ref()?)?;
            let lives = answers.lives.as_ref().map(|lives| match lives {
                Lives::In(_) => format!("The child lives in {}.", flow.area().name),
                Lives::Elsewhere => "The child lives somewhere else.".to_owned(),
            });
            Some([setting.said.clone()].into_iter().chain(lives).collect())
        }
        Step::Signs => {
            let mut said = said::signs(guide, &answers, audience);
            let extra = guide
                .rules
                .questions
                .iter()
                .filter(|question| question.with_signs);
            said.extend(extra.filter_map(|question| {
                let ticked = answers.level(question)? > 0;
                ticked.then(|| said::answered(&answers, audience, None, question))?
            }));
            if said.is_empty() {
                said.push("You have seen none of the signs on the list.".to_owned());
            }
            Some(said)
        }
        Step::About(kind) => {
            let asked = asked_about(guide, &answers, *kind).into_iter();
            let said = |question| said::sentence(&answers, audience, Some(*kind), question);
            let said: Vec<String> = asked.filter_map(said).collect();
            Some(vec![format!("{}: {}", kind.label(), said.join(" "))])
        }
        Step::Pause => {
            let name = guide.route_name(answers.view?, audience);
            Some(vec![format!("You thought: “{name}”.")])
        }
        Step::Check | Step::Result => None,
    }
}
