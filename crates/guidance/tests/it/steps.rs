//! The steps of the guided tool: which comes next, replayed from the answers.

mod adding;
mod ages;
mod changing;
mod codec;
mod content;
mod need;
mod order;
mod raise;
mod signs;
mod urgent;
mod walks;

use crate::fixture::guide::{setting_id, step_name};
use guidance::{Answers, Guide, next_step, steps};

/// Answers of somebody who has or has not come past the signs.
fn said(setting: Option<&str>, chosen: &[(&str, &str)], ticked: Option<&[&str]>) -> Answers {
    let extra: &[(&str, &str)] = if ticked.is_some() {
        &[("hunch", "no")]
    } else {
        &[]
    };
    // An answer that was given stands before the one that the screen adds.
    Answers {
        setting: setting.map(setting_id),
        signs_seen: ticked.is_some(),
        ..crate::fixture::answers(&[extra, chosen].concat(), ticked.unwrap_or_default())
    }
}

/// The path as one line: `danger who age signs result`.
fn path(guide: &Guide, answers: &Answers) -> String {
    let names: Vec<String> = steps(guide, answers).iter().map(step_name).collect();
    assert_eq!(
        names.last().cloned(),
        Some(step_name(&next_step(guide, answers))),
        "the last step is the one that the user stands at"
    );
    names.join(" ")
}
