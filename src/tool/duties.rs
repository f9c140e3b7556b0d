use crate::components::{ContactLine, SourceLine, noted_row, row, text_list};
use guidance::{Called, Duty, Route, Session};
use leptos::prelude::*;

/// The number of lines that somebody reads before ringing; further ones are folded.
const READ_FIRST: usize = 3;

/// Draws what these answers ask of whoever gave them, whatever the route: one line each,
/// and all of it beneath.
pub fn held(session: &Session) -> Vec<AnyView> {
    let words = session.guide().words;
    let called = session.guide().duties(session.answers());
    let mut rows: Vec<AnyView> = called
        .iter()
        .filter(|called| called.holds)
        .map(|called| duty(session, called.duty))
        .collect();
    if rows.len() > READ_FIRST + 1 {
        let rest = rows.split_off(READ_FIRST);
        let count = rest.len().to_string();
        rows.push(noted_row(
            words.say_more().to_owned(),
            count,
            rest.into_any(),
        ));
    }
    rows
}

/// Draws what they ask only if something is so that nobody said, folded. Nothing stands
/// between somebody and 999.
pub fn only_if(session: &Session) -> Option<AnyView> {
    let (guide, audience) = (session.guide(), session.audience());
    let asked = |called: &Called<'_>| {
        let condition = called.duty.condition.as_ref().filter(|_| !called.holds)?;
        Some(condition.to(audience).to_owned())
    };
    let lines: Vec<String> = guide
        .duties(session.answers())
        .iter()
        .filter_map(asked)
        .collect();
    let emergency = guide.rules.route_of(session.answers()) == Route::Emergency;
    let count = lines.len().to_string();
    let title = guide.words.may_be_so().to_owned();
    (!lines.is_empty() && !emergency).then(|| noted_row(title, count, text_list(lines)))
}

fn duty(session: &Session, duty: &Duty) -> AnyView {
    let (guide, audience) = (session.guide(), session.audience());
    let contacts = guide.contacts(session.area(), &duty.ring).into_iter();
    let ring: Vec<_> = contacts
        .map(|contact| view! { <p><ContactLine words=guide.words contact /></p> })
        .collect();
    let within = view! {
        <div class="duty">
            <h3>{duty.title.to(audience).to_owned()}</h3>
            <p>{duty.text.to(audience).to_owned()}</p>
            {ring}
            <SourceLine guide=guide.clone() sources=duty.sources.clone() />
        </div>
    };
    let brief = duty.brief.to(audience).to_owned();
    row(brief, within.into_any())
}
