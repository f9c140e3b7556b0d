use super::controller::Tool;
use crate::components::{answer_text, noted_row, paragraphs};
use guidance::{ChildLocation, Kind, Session, Step, questions_about_needs};
use leptos::prelude::*;

/// Draws everything that was said, as sentences, each with a way to change it.
pub fn summary(tool: Tool, session: &Session) -> AnyView {
    let steps = session.steps().iter();
    let rows: Vec<_> = steps
        .filter_map(|step| answer(tool, session, step))
        .collect();
    let title = session.guide().words.your_answers().to_owned();
    let list = view! { <ul class="summary">{rows}</ul> };
    let change = session.guide().words.change().to_owned();
    noted_row(title, change, list.into_any())
}

/// Returns everything that was said, as sentences.
pub fn sentences(session: &Session) -> Vec<String> {
    let steps = session.steps().iter();
    steps
        .filter_map(|step| said(session, step))
        .flatten()
        .collect()
}

fn answer(tool: Tool, session: &Session, step: &Step) -> Option<AnyView> {
    let said = said(session, step)?;
    let step = step.clone();
    let words = session.guide().words;
    let what = words.change_what(said.first().map_or("", String::as_str));
    let sentences = paragraphs(None, said);
    let row = view! {
        <li class="summary__row">
            <div>{sentences}</div>
            <button class="button button--link" type="button" aria-label=what on:click=move |_| tool.act(|session| session.change(&step))>
                {words.change()}
            </button>
        </li>
    };
    Some(row.into_any())
}

/// Returns what the user said at a step; `None` for steps without an answer.
fn said(session: &Session, step: &Step) -> Option<Vec<String>> {
    let (guide, audience) = (session.guide(), session.audience());
    let words = guide.words;
    let answers = session.answers();
    match step {
        Step::Question(id) => {
            let question = guide.rules.question(id)?;
            if question.several {
                return Some(vec![guide.ages_said(answers, audience)?]);
            }
            Some(vec![answer_text::answered(
                words, answers, audience, None, question,
            )?])
        }
        Step::Questions(ids) => {
            let questions = ids.iter().filter_map(|id| guide.rules.question(id));
            let said = questions.filter_map(|question| {
                if question.several {
                    return guide.ages_said(answers, audience);
                }
                answer_text::answered(words, answers, audience, None, question)
            });
            Some(said.collect())
        }
        Step::Who => {
            let setting = guide.setting_of(answers)?;
            let lives = answers.lives.as_ref().map(|lives| match lives {
                ChildLocation::In(_) => words.lives_in(&session.area().name),
                ChildLocation::Elsewhere => words.lives_elsewhere().to_owned(),
            });
            Some([setting.said.clone()].into_iter().chain(lives).collect())
        }
        Step::Signs => {
            let ages = session.age_with_signs().is_some();
            let ages = ages.then(|| guide.ages_said(answers, audience)).flatten();
            let mut said = answer_text::signs(guide, answers, audience);
            let extra = guide
                .rules
                .questions
                .iter()
                .filter(|question| question.with_signs);
            said.extend(extra.filter_map(|question| {
                let ticked = answers.level(question)? > 0;
                ticked.then(|| answer_text::answered(words, answers, audience, None, question))?
            }));
            if said.is_empty() {
                said.push(words.none_of_list().to_owned());
            }
            Some(ages.into_iter().chain(said).collect())
        }
        Step::Needs => {
            let asked = questions_about_needs(guide, answers);
            let said = |kind: &Kind| {
                let mut text = String::new();
                for question in &asked {
                    let said = answer_text::sentence(answers, audience, Some(*kind), question);
                    if !text.is_empty() {
                        text.push(' ');
                    }
                    text.push_str(&said.unwrap_or_default());
                }
                text
            };
            let kinds = answers.kinds(&guide.rules);
            let mut texts: Vec<String> = kinds.iter().map(said).collect();
            // Once, where the same is so of all.
            if texts.iter().all(|text| *text == texts[0]) {
                texts.truncate(1);
                return Some(texts);
            }
            for (kind, text) in kinds.iter().zip(&mut texts) {
                *text = words.named(words.kind(*kind), text);
            }
            Some(texts)
        }
        Step::Before => {
            let ticks = guide.rules.questions.iter();
            let ticks = ticks.filter(|question| question.before_result);
            let (mut said, mut unknown) = (Vec::new(), false);
            for question in ticks {
                unknown |= answers.is_unsure(None, question);
                if answers.is_ticked(question) {
                    said.extend(answer_text::answered(
                        words, answers, audience, None, question,
                    ));
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
            let name = guide.route_name(answers.own_assessment?, audience);
            Some(vec![words.thought(name)])
        }
        Step::Check | Step::Adding | Step::Result => None,
    }
}
