use super::as_text::ages;
use super::flow::Flow;
use crate::components::{paragraphs, said};
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
            <h2>{guide.words.your_answers()}</h2>
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
    let words = guide.words;
    let what = words.change_what(said.first().map_or("", String::as_str));
    let sentences = paragraphs(None, said);
    let row = view! {
        <li class="summary__row">
            <div>{sentences}</div>
            <button class="button button--link" type="button" aria-label=what on:click=move |_| flow.change(&step)>
                {words.change()}
            </button>
        </li>
    };
    Some(row.into_any())
}

/// What the user said at a step; `None` for steps without an answer.
fn said(flow: Flow, guide: &Guide, audience: Audience, step: &Step) -> Option<Vec<String>> {
    let words = guide.words;
    let answers = flow.answers.get_untracked();
    match step {
        Step::Question(id) => {
            let question = guide.rules.question(id)?;
            if question.several {
                return Some(vec![ages(guide, &answers, audience)?]);
            }
            Some(vec![said::answered(
                words, &answers, audience, None, question,
            )?])
        }
        Step::Who => {
            let setting = guide.setting(answers.setting.as_ref()?)?;
            let lives = answers.lives.as_ref().map(|lives| match lives {
                Lives::In(_) => words.lives_in(&flow.area().name),
                Lives::Elsewhere => words.lives_elsewhere().to_owned(),
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
                ticked.then(|| said::answered(words, &answers, audience, None, question))?
            }));
            if said.is_empty() {
                said.push(words.none_of_list().to_owned());
            }
            Some(said)
        }
        Step::About(kind) => {
            let asked = asked_about(guide, &answers, *kind).into_iter();
            let said = |question| said::sentence(&answers, audience, Some(*kind), question);
            let said: Vec<String> = asked.filter_map(said).collect();
            Some(vec![words.named(words.kind(*kind), &said.join(" "))])
        }
        Step::Before => {
            let ticks = guide.rules.questions.iter();
            let ticks = ticks.filter(|question| question.before_result);
            let (mut said, mut unknown) = (Vec::new(), false);
            for question in ticks {
                let level = answers.level(question);
                unknown |= level.is_some() && level == question.not_sure();
                if level == Some(question.top()) {
                    said.extend(said::answered(words, &answers, audience, None, question));
                }
            }
            if unknown {
                said.push(words.before_unsure().to_owned());
            } else if said.is_empty() {
                said.push(words.before_nothing().to_owned());
            }
            Some(said)
        }
        Step::Pause => {
            let name = guide.route_name(answers.view?, audience);
            Some(vec![words.thought(name)])
        }
        Step::Check | Step::Adding | Step::Result => None,
    }
}
