//! The order in which to ring: hours are data, and the clock is given.

use crate::{Answering, Contact, ContactKind, Instant, answering};

/// A line, and whether it answers.
pub(crate) type Line = (Contact, Answering);

/// The line on the one button, and the lines for when nobody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The line on the one button, and whether it answers; `None` where its number has
    /// to be looked up first.
    pub first: Option<(Contact, Answering)>,
    /// The contact whose number has to be looked up before anybody can be rung.
    pub look_up: Option<Contact>,
    /// The line for when nobody answers: one that answers now or may. A charity's is
    /// named only in hours that somebody confirmed.
    pub next: Option<Contact>,
    /// Everybody but the first, in the order in which to ring.
    pub others: Vec<Contact>,
}

impl Call {
    /// Returns the call out of lines in the order in which to ring. Where the route
    /// rings the council first (`local`), a charity never stands in the place of a
    /// number that nobody has confirmed.
    #[must_use]
    pub fn of(lines: Vec<(Contact, Answering)>, local: bool) -> Self {
        let mut councils = lines.iter().filter(|line| line.0.kind.is_councils());
        let head = councils.next().map(|line| &line.0);
        let look_up = head
            .filter(|contact| local && contact.number.is_none() && contact.address.is_some())
            .cloned();
        let first = lines.iter().find(|line| line.0.number.is_some());
        let first = first.filter(|_| look_up.is_none()).cloned();
        let mut others = lines;
        others.retain(|line| Some(line) != first.as_ref());
        Self {
            next: next(&others),
            others: others.into_iter().map(|line| line.0).collect(),
            first,
            look_up,
        }
    }
}

/// Returns the line for when nobody answers: one that does, or else one that may.
fn next(others: &[Line]) -> Option<Contact> {
    let numbered = || others.iter().filter(|line| line.0.number.is_some());
    let open = numbered().find(|line| line.1 == Answering::Open);
    let may = |line: &&Line| line.1 == Answering::Unknown && line.0.kind != ContactKind::Helpline;
    open.or_else(|| numbered().find(may))
        .map(|line| line.0.clone())
}

/// Returns each contact with whether it answers; nobody knows where there is no clock.
pub(crate) fn answered(contacts: Vec<Contact>, at: Option<Instant>) -> Vec<Line> {
    let contacts = contacts.into_iter();
    contacts
        .map(|contact| {
            let answers = at.map_or(Answering::Unknown, |at| answering(contact.hours_code(), at));
            (contact, answers)
        })
        .collect()
}

/// Returns whom to ring at a moment, out of `contacts` in the order in which a
/// route names them. A line that answers comes first, then those of which nobody
/// knows (by night a team for nights before others), then those that are closed,
/// then those without a number. The police come after every line that may answer:
/// 101 is for everybody, and for nobody first. A charity's helpline whose hours nobody
/// confirmed comes after them, unless the route names it first.
#[must_use]
pub fn ring_order(contacts: Vec<Contact>, at: Instant) -> Vec<(Contact, Answering)> {
    let lines = answered(contacts, Some(at));
    let named_first = lines.first().map(|(contact, _)| contact.kind);
    let mut ordered = Vec::with_capacity(lines.len());
    for wanted in 0..=LAST_RANK {
        let ranked = lines.iter().filter(|(contact, answers)| {
            rank(contact, *answers, at, named_first == Some(contact.kind)) == wanted
        });
        ordered.extend(ranked.cloned());
    }
    ordered
}

/// The rank of what is shown last.
const LAST_RANK: u8 = 6;

/// Returns where a line stands, the first to ring at 0. `named_first` is true for the
/// kind that the route names first.
fn rank(contact: &Contact, answers: Answering, at: Instant, named_first: bool) -> u8 {
    match (answers, contact.kind) {
        _ if contact.number.is_none() => LAST_RANK,
        (Answering::Open, ContactKind::Police) => 3,
        (Answering::Open, _) => 0,
        (Answering::Unknown, ContactKind::OutOfHours) if at.is_night() => 1,
        (Answering::Unknown, ContactKind::Helpline) if !named_first => 4,
        (Answering::Unknown, _) => 2,
        (Answering::Closed, _) => 5,
    }
}
