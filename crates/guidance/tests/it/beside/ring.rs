//! The order in which to ring at a time.

use guidance::{
    Answering, Call, Contact, ContactKind, Instant, OpeningHours, SourceId, answering, ring_order,
};
use proptest::prelude::*;
use proptest::sample::select;

const OFFICE: &str = "12345:540-1020";
const NIGHT: &str = "!12345:540-1020";

/// A line, in short: its kind, whether its number is known, its hours.
type Short = (ContactKind, bool, Option<&'static str>);

fn contact((kind, number, hours): Short, name: &str) -> Contact {
    let answered = |code: &str| OpeningHours {
        words: code.to_owned(),
        code: Some(code.to_owned()),
    };
    Contact {
        kind,
        name: name.to_owned(),
        number: number.then(|| "01234 567890".to_owned()),
        extra: None,
        tier: None,
        hours: hours.map(answered),
        check_again: None,
        address: Some("https://a.example/".to_owned()),
        email: None,
        what: String::new(),
        seen: None,
        for_public: false,
        source: SourceId::try_from("ours").unwrap(),
        checked: "2026-11-22".to_owned(),
    }
}

fn contacts(lines: &[Short]) -> Vec<Contact> {
    let named = lines.iter().enumerate();
    named
        .map(|(at, line)| contact(*line, &at.to_string()))
        .collect()
}

fn at(day: u8, minute: u16) -> Instant {
    Instant {
        day,
        minute,
        bank_holiday: false,
    }
}

const DOOR: Short = (ContactKind::FrontDoor, true, Some(OFFICE));
const NIGHTS: Short = (ContactKind::OutOfHours, true, Some(NIGHT));
const ALWAYS: Short = (ContactKind::Helpline, true, Some("always"));
const NOBODY_KNOWS: Short = (ContactKind::FrontDoor, true, None);
const SOME_NIGHTS: Short = (ContactKind::OutOfHours, true, None);
const POLICE: Short = (ContactKind::Police, true, Some("always"));
const NO_NUMBER: Short = (ContactKind::OutOfHours, false, Some("always"));

/// Returns whether the first line is known to answer.
fn is_answered(order: &[(Contact, Answering)]) -> bool {
    let first = order.first();
    first.is_some_and(|(contact, answers)| contact.number.is_some() && *answers == Answering::Open)
}

#[test]
fn a_line_that_answers_comes_first_and_one_without_a_number_last() {
    // Each line by its place before, and whether nobody is known to answer.
    let check = |lines: &[Short], at: Instant, expected: &[&str], unknown: bool| {
        let order = ring_order(contacts(lines), at);
        let names: Vec<&str> = order.iter().map(|(one, _)| one.name.as_str()).collect();
        assert_eq!(names, expected, "{lines:?} {at:?}");
        assert_eq!(!is_answered(&order), unknown, "{lines:?} {at:?}");
    };
    let (day, night) = (at(1, 600), at(1, 1020));
    check(&[DOOR, NIGHTS], day, &["0", "1"], false);
    check(&[DOOR, NIGHTS], night, &["1", "0"], false);
    // Those that are alike stay in the order of the route.
    check(&[ALWAYS, DOOR], day, &["0", "1"], false);
    check(&[DOOR, ALWAYS], day, &["0", "1"], false);
    // Who may answer goes before who does not, and after who does.
    check(&[DOOR, NOBODY_KNOWS], night, &["1", "0"], true);
    check(&[NOBODY_KNOWS, ALWAYS], night, &["1", "0"], false);
    // The police are not rung before a line that may answer.
    check(&[POLICE, DOOR], day, &["1", "0"], false);
    check(&[POLICE, NOBODY_KNOWS], day, &["1", "0"], true);
    check(&[DOOR, POLICE], night, &["1", "0"], false);
    check(&[NO_NUMBER, DOOR], night, &["1", "0"], true);
    check(&[NO_NUMBER, DOOR, POLICE], night, &["2", "1", "0"], false);
    // By night a team for nights goes first, also where nobody knows its hours.
    check(&[NOBODY_KNOWS, SOME_NIGHTS], night, &["1", "0"], true);
    check(&[NOBODY_KNOWS, SOME_NIGHTS], day, &["0", "1"], true);
    check(&[NO_NUMBER], day, &["0"], true);
    check(&[], day, &[], true);
}

#[test]
fn where_nobody_knows_the_hours_the_night_is_from_five_to_nine_and_the_weekend() {
    let first = |at: Instant| {
        let order = ring_order(contacts(&[NOBODY_KNOWS, SOME_NIGHTS]), at);
        order[0].0.kind
    };
    for (day, minute, night) in [
        (1, 539, true),
        (1, 540, false),
        (5, 1019, false),
        (5, 1020, true),
        (6, 600, true),
        (7, 600, true),
    ] {
        let is_night = first(at(day, minute)) == ContactKind::OutOfHours;
        assert_eq!(is_night, night, "{day} {minute}");
    }
}

#[test]
fn on_a_bank_holiday_the_line_for_nights_is_first() {
    let holiday = Instant {
        bank_holiday: true,
        ..at(1, 600)
    };
    let order = ring_order(contacts(&[DOOR, NIGHTS]), holiday);
    assert_eq!(order[0].0.kind, ContactKind::OutOfHours);
    assert!(is_answered(&order));
}

fn line() -> impl Strategy<Value = Short> {
    let kinds = [
        ContactKind::FrontDoor,
        ContactKind::OutOfHours,
        ContactKind::Helpline,
        ContactKind::Police,
    ];
    let hours = [None, Some("always"), Some(OFFICE), Some(NIGHT)];
    (
        select(kinds.to_vec()),
        any::<bool>(),
        select(hours.to_vec()),
    )
}

proptest! {
    #[test]
    fn whatever_the_lines_nobody_is_sent_to_one_that_is_closed_while_another_answers(
        lines in prop::collection::vec(line(), 0..6),
        day in 1..=7_u8,
        minute in 0..1440_u16,
        bank_holiday in any::<bool>(),
    ) {
        let at = Instant { day, minute, bank_holiday };
        let order = ring_order(contacts(&lines), at);
        // Nobody is lost, and each answers as its hours say.
        prop_assert_eq!(order.len(), lines.len());
        let mut places: Vec<usize> = Vec::new();
        for (contact, answers) in &order {
            let place: usize = contact.name.parse().unwrap();
            prop_assert_eq!(*answers, answering(lines[place].2, at));
            places.push(place);
        }
        let rung = |place: &usize| answering(lines[*place].2, at);
        let may = |place: &usize| lines[*place].1 && rung(place) != Answering::Closed;
        let named_first = lines.first().map(|line| line.0);
        let unsure = |place: &usize| {
            let kind = lines[*place].0;
            kind == ContactKind::Helpline
                && rung(place) == Answering::Unknown
                && named_first != Some(kind)
        };
        let police = |place: &usize| lines[*place].0 == ContactKind::Police;
        for (at, earlier) in places.iter().enumerate() {
            for later in &places[at + 1..] {
                // A line that may answer never stands behind one that does not,
                // nor behind the police where they are known to answer: but for a
                // charity whose hours nobody confirmed.
                let behind = police(later) || unsure(later);
                let worse = !may(earlier) || (police(earlier) && rung(earlier) == Answering::Open);
                prop_assert!(!(worse && may(later) && !behind));
                prop_assert!(may(earlier) || !may(later));
                let charity = unsure(earlier) || unsure(later);
                if !police(earlier) && !police(later) && !charity && lines[*later].1 {
                    prop_assert!(lines[*earlier].1);
                    prop_assert!(rung(earlier) as u8 <= rung(later) as u8);
                }
                let alike = lines[*earlier] == lines[*later];
                prop_assert!(!alike || earlier < later);
            }
        }
        let first = places.first();
        let open = first.is_some_and(|one| lines[*one].1 && rung(one) == Answering::Open);
        prop_assert_eq!(is_answered(&order), open);
    }
}

#[test]
fn one_button_is_for_the_line_that_answers_and_never_for_a_charity_in_its_place() {
    use ContactKind::{FrontDoor, Helpline, OutOfHours, Police};
    let evening = at(6, 21 * 60);
    let check = |lines: &[Short], first: Option<ContactKind>, next: Option<ContactKind>| {
        let call = Call::of(ring_order(contacts(lines), evening), true);
        assert_eq!(call.first.map(|line| line.0.kind), first, "{lines:?}");
        assert_eq!(call.next.map(|contact| contact.kind), next, "{lines:?}");
    };
    let helpline = (Helpline, true, None);
    let police = (Police, true, Some("always"));
    let closed = (FrontDoor, true, Some(OFFICE));
    let unsure = (FrontDoor, true, None);
    let unknown = (FrontDoor, false, None);
    let nights = (OutOfHours, true, Some(NIGHT));
    check(
        &[closed, nights, helpline, police],
        Some(OutOfHours),
        Some(Police),
    );
    check(&[closed, helpline, police], Some(Police), None);
    check(&[unsure, helpline, police], Some(FrontDoor), Some(Police));
    // No number is confirmed: it is looked up, and 101 stands beneath.
    check(&[unknown, helpline, police], None, Some(Police));
}

/// Returns a line of the cases that the scripts of the pages are tested with too.
fn line_of(case: &serde_json::Value) -> Short {
    let kind = match case["sort"].as_str() {
        Some("night") => ContactKind::OutOfHours,
        Some("police") => ContactKind::Police,
        _ => ContactKind::FrontDoor,
    };
    let hours = match case["hours"].as_str() {
        Some("always") => Some("always"),
        Some(OFFICE) => Some(OFFICE),
        Some(NIGHT) => Some(NIGHT),
        _ => None,
    };
    (kind, case["sort"] != "find", hours)
}

#[test]
fn the_pages_ring_the_same_line_first_as_the_tool() {
    let cases = include_str!("../../../../../web/page/ring-order-cases.json");
    let cases: Vec<serde_json::Value> = serde_json::from_str(cases).unwrap();
    assert!(cases.len() > 15);
    for case in cases {
        let lines: Vec<Short> = case["lines"]
            .as_array()
            .unwrap()
            .iter()
            .map(line_of)
            .collect();
        let number = |key: &str| u16::try_from(case[key].as_u64().unwrap()).unwrap();
        let at = Instant {
            day: u8::try_from(number("day")).unwrap(),
            minute: number("minute"),
            bank_holiday: case["bankHoliday"].as_bool().unwrap(),
        };
        let order = ring_order(contacts(&lines), at);
        assert_eq!(order[0].0.name, number("first").to_string(), "{case}");
    }
}
