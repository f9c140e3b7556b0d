use crate::components::{ContactLine, SourceLine, part, text_list};
use guidance::{Answers, Area, Audience, Duty, Guide, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// Draws what these answers ask of whoever gave them, whatever the route; then, one
/// line each, what they ask only if something is so that nobody said.
pub fn duties(guide: &Arc<Guide>, area: &Area, answers: &Answers, audience: Audience) -> AnyView {
    let words = guide.words;
    let called = guide.duties(answers);
    // Nothing stands between somebody and 999.
    let emergency = guide.rules.route_of(answers) == Route::Emergency;
    let held: Vec<_> = called
        .iter()
        .filter(|called| called.holds)
        .map(|called| duty(guide, area, called.duty, audience))
        .collect();
    let conditions: Vec<String> = called
        .iter()
        .filter(|called| !called.holds && !emergency)
        .filter_map(|called| called.duty.condition.as_ref())
        .map(|condition| condition.to(audience).to_owned())
        .collect();
    let conditions = (!conditions.is_empty()).then(|| {
        part(
            "advice",
            words.may_be_so().to_owned(),
            text_list(conditions),
        )
    });
    view! { {held} {conditions} }.into_any()
}

fn duty(guide: &Arc<Guide>, area: &Area, duty: &Duty, audience: Audience) -> AnyView {
    let contacts = guide.contacts(area, &duty.ring).into_iter();
    let ring: Vec<_> = contacts
        .map(
            |contact| view! { <p class="duty__ring"><ContactLine words=guide.words contact /></p> },
        )
        .collect();
    let within = view! {
        <p>{duty.text.to(audience).to_owned()}</p>
        {ring}
        <SourceLine guide=guide.clone() sources=duty.sources.clone() />
    };
    part(
        "duty",
        duty.title.to(audience).to_owned(),
        within.into_any(),
    )
}
