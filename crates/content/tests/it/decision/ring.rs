//! Tests of the first number to ring, at every minute that matters.

use super::{AUDIENCES, guide};
use guidance::{Answering, Area, Audience, Call, Contact, ContactKind, Instant, Route, answering};
use std::collections::BTreeSet;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// The first and the last day tested: 1 November 2026 and 1 January 2029.
const DAYS: std::ops::Range<i64> = 20_758..21_550;

/// Returns every minute at which a line of an area opens or closes, the minutes beside
/// it, and those about midnight.
fn minutes(area: &Area) -> BTreeSet<u16> {
    let contacts = area.contacts.iter().chain(&guide().national);
    let codes = contacts.filter_map(|contact| contact.hours.as_ref()?.code.as_deref());
    let spans = codes.flat_map(|code| code.split(' '));
    let times = spans.filter_map(|span| span.split_once(':')?.1.split_once('-'));
    let times = times.flat_map(|(from, to)| [from, to]);
    let times = times.map(|time| time.parse::<u16>().unwrap());
    let about = times.chain([0, 1440]).flat_map(|time| {
        let around = [time + 1439, time, time + 1];
        around.map(|minute| minute % 1440)
    });
    about.collect()
}

/// Returns every such minute of every day of the week, as a bank holiday or not.
fn of_the_week(area: &Area) -> Vec<Instant> {
    let minutes = minutes(area);
    let days = (1..=7).flat_map(|day| [false, true].map(|bank_holiday| (day, bank_holiday)));
    days.flat_map(|(day, bank_holiday)| {
        minutes.iter().map(move |minute| Instant {
            day,
            minute: *minute,
            bank_holiday,
        })
    })
    .collect()
}

/// Returns a moment by the clock of England.
fn at(milliseconds: i64) -> Instant {
    Instant::in_england(milliseconds, &guide().bank_holidays)
}

/// Returns the minutes about both clock changes of 2027: 28 March and 31 October, at
/// one o'clock UTC.
fn about_the_clock_changes() -> Vec<Instant> {
    let changes = [20_905, 21_122].map(|day| day * DAY + 60 * MINUTE);
    let about = -70..=70;
    let minutes = changes
        .into_iter()
        .flat_map(|change| about.clone().map(move |minute| change + minute * MINUTE));
    minutes.map(at).collect()
}

/// Returns the minutes that matter of each bank holiday and of the days beside it.
fn of_the_bank_holidays(area: &Area) -> Vec<Instant> {
    let minutes = minutes(area);
    let noon = |day: &i64| at(day * DAY + DAY / 2).bank_holiday;
    let days: Vec<i64> = DAYS.filter(noon).collect();
    assert_eq!(
        days.len(),
        guide().bank_holidays.len(),
        "they are all days of these years"
    );
    let days = days.into_iter().flat_map(|day| [day - 1, day, day + 1]);
    days.flat_map(|day| {
        let minutes = minutes.iter().map(|minute| i64::from(*minute));
        // An hour more or less by summer time: both are looked at.
        minutes.flat_map(move |minute| [minute, minute - 60].map(|at| day * DAY + at * MINUTE))
    })
    .map(at)
    .collect()
}

/// Asserts that the number on the button is answered; or that nobody knows, or it has to
/// be looked up, and beneath it stands one that is.
fn assert_somebody_answers(call: &Call, at: Instant, local: bool, what: &str) {
    let open = |contact: &Contact| answering(contact.hours_code(), at) == Answering::Open;
    let beneath = call.next.as_ref().is_some_and(open);
    match &call.first {
        Some((first, answers)) => {
            assert_ne!(
                *answers,
                Answering::Closed,
                "{what}: {} is closed",
                first.name
            );
            assert!(
                *answers == Answering::Open || beneath,
                "{what}: nobody knows of {}",
                first.name
            );
            assert!(
                !local || first.kind != ContactKind::Helpline,
                "{what}: a charity stands in the council’s place"
            );
        }
        None => assert!(call.look_up.is_some() && beneath, "{what}"),
    }
    // The police are never first while a line of the council's may answer.
    let police = |line: &(Contact, Answering)| line.0.kind == ContactKind::Police;
    if call.first.as_ref().is_some_and(police) {
        let may = |one: &Contact| {
            let closed = answering(one.hours_code(), at) == Answering::Closed;
            one.kind.is_councils() && one.number.is_some() && !closed
        };
        assert!(!call.others.iter().any(may), "{what}");
    }
}

#[test]
fn at_every_minute_that_matters_the_first_number_is_one_that_answers_or_the_page_says_so() {
    let mut tried = 0;
    for area in &guide().areas {
        let mut times = of_the_week(area);
        times.extend(about_the_clock_changes());
        times.extend(of_the_bank_holidays(area));
        times.sort_by_key(|at| (at.day, at.minute, at.bank_holiday));
        times.dedup();
        for route in [Route::Refer, Route::Consult] {
            for audience in AUDIENCES {
                let advice = guide().advice(route).unwrap();
                let kinds = advice.ring(audience);
                assert!(
                    kinds.contains(&ContactKind::Police),
                    "{route:?} {audience:?}"
                );
                let local = advice.is_for_the_council(audience);
                for at in &times {
                    let call = guide().call(area, advice, audience, Some(*at));
                    let what = format!("{route:?} {audience:?} {} {at:?}", area.id);
                    assert_somebody_answers(&call, *at, local, &what);
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
}

#[test]
fn what_can_wait_never_rings_the_team_for_nights() {
    for route in [Route::EarlyHelp, Route::Review] {
        for audience in AUDIENCES {
            let ring = guide().advice(route).unwrap().ring(audience);
            assert!(
                !ring.contains(&ContactKind::OutOfHours),
                "{route:?} {audience:?}"
            );
        }
    }
}

#[test]
fn the_emergency_number_and_the_police_answer_at_any_time_and_stay() {
    for kind in [ContactKind::Emergency, ContactKind::Police] {
        let mut national = guide().national.iter();
        let contact = national.find(|contact| contact.kind == kind).unwrap();
        assert!(contact.number.is_some(), "{kind:?}");
        let code = contact
            .hours
            .as_ref()
            .and_then(|hours| hours.code.as_deref());
        let night = Instant {
            day: 7,
            minute: 180,
            bank_holiday: true,
        };
        assert_eq!(answering(code, night), Answering::Open, "{kind:?}");
    }
}

#[test]
fn a_young_person_is_given_childline_first_at_any_time() {
    for route in [
        Route::Refer,
        Route::Consult,
        Route::EarlyHelp,
        Route::Review,
    ] {
        let advice = guide().advice(route).unwrap();
        for area in &guide().areas {
            for at in of_the_week(area) {
                let call = guide().call(area, advice, Audience::Young, Some(at));
                let first = call.first.map(|line| line.0.kind);
                assert_eq!(first, Some(ContactKind::Childline), "{route:?} {at:?}");
            }
        }
    }
}

#[test]
fn practitioners_are_given_no_line_that_is_for_the_public() {
    let mut found = 0;
    for area in &guide().areas {
        for advice in &guide().advice {
            let of = |audience| guide().contacts_of(area, advice, audience);
            let public = |contact: &Contact| contact.for_public;
            assert!(
                !of(Audience::Practitioner).iter().any(public),
                "{}",
                area.id
            );
            found += of(Audience::Public)
                .iter()
                .filter(|one| public(one))
                .count();
        }
    }
    assert!(found > 0, "no line is for the public alone");
}

#[test]
fn no_number_stands_twice_behind_a_result() {
    for area in &guide().areas {
        for advice in &guide().advice {
            for audience in AUDIENCES {
                let contacts = guide().contacts_of(area, advice, audience);
                let numbers: Vec<&String> = contacts
                    .iter()
                    .filter_map(|one| one.number.as_ref())
                    .collect();
                let once: BTreeSet<&&String> = numbers.iter().collect();
                assert_eq!(once.len(), numbers.len(), "{} {:?}", area.id, advice.route);
            }
        }
    }
}
