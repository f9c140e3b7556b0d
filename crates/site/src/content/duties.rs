//! What some answers ask of whoever gave them.

use super::audience::RawWording;
use super::document::Document;
use super::item::{Text, Texts};
use super::subject::{Desk, Subject};
use super::thresholds::RawWhen;
use guidance::{Duty, Threshold, When};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDuty {
    id: Text,
    title: RawWording,
    text: RawWording,
    when: Option<Spanned<RawWhen>>,
    condition: Option<RawWording>,
    ring: Option<Texts>,
    #[serde(default)]
    do_not_tell: bool,
    sources: Texts,
}

/// Every duty, in the order in which they are shown.
pub(crate) fn duties(desk: Desk<'_>, document: &Document<'_>) -> Vec<Duty> {
    document.each(desk, "duty", duty)
}

fn duty(raw: &RawDuty, subject: &Subject<'_>) -> Option<Duty> {
    let id = subject.plain_id(&raw.id);
    let duty = Duty {
        title: subject.wording("title", &raw.title),
        text: subject.wording("text", &raw.text),
        condition: raw
            .condition
            .as_ref()
            .map(|condition| subject.wording("condition", condition)),
        do_not_tell: raw.do_not_tell,
        ring: raw
            .ring
            .as_ref()
            .map(|ring| subject.words("ring", "rings a kind of contact", ring))
            .unwrap_or_default(),
        when: when(raw, subject),
        sources: subject.sources(&raw.sources),
        id: id?,
    };
    Some(duty)
}

/// When the duty is shown, where its answers say it. It may look at nothing that
/// is asked about each kind of need, and at no tally: signs call it by name.
fn when(raw: &RawDuty, subject: &Subject<'_>) -> Option<When> {
    let Some(written) = &raw.when else {
        if let Some(condition) = &raw.condition {
            let what = format!("{} has a `condition` and no `when`", subject.called);
            let mend = "add `when`, or take `condition` away: what is called by name is so";
            subject.problem(condition.span(), what, mend);
        }
        return None;
    };
    let when = subject.when("when", written);
    let asked = &subject.desk.names.questions;
    let answered = |one: Threshold| {
        let question = asked.get(usize::from(one.measure.0));
        question.is_some_and(|question| !question.each_kind)
    };
    if !when.thresholds().all(answered) {
        let what = format!(
            "{} looks at signs, or at what is asked about each kind of need",
            subject.called
        );
        let mend = "name questions that are asked once; let a sign call the duty with `calls`";
        subject.problem(written.span(), what, mend);
    }
    if raw.condition.is_none() {
        let what = format!("{} has a `when` and no `condition`", subject.called);
        let mend = "add one line that begins with “If”, for whoever was not asked or is not sure";
        subject.problem(written.span(), what, mend);
    }
    Some(when)
}
