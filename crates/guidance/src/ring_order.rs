//! The order in which to ring: hours are data, and the clock is given.

use crate::{Answering, Contact, ContactKind, Instant, answering};

/// A line, and whether it answers.
type Line = (Contact, Answering);

/// The line to ring first, and where to turn if nobody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call<'a> {
    /// The line on the one button, and whether it answers; `None` where its number has
    /// to be looked up first.
    pub first: Option<&'a (Contact, Answering)>,
    /// The contact whose number has to be looked up before anybody can be rung.
    pub look_up: Option<&'a Contact>,
    /// The line for when nobody answers: one that answers now or may. A charity's is
    /// named only in hours that somebody confirmed.
    pub next: Option<&'a Contact>,
}

/// The lines to ring at a moment, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RingOrder {
    /// Everybody, the first to ring first, and whether each answers.
    pub lines: Vec<(Contact, Answering)>,
    /// True where nobody knows that the first one answers: the page then says so,
    /// and 101 and 999 stand beside it.
    pub unknown: bool,
}

impl RingOrder {
    /// Returns contacts in the order in which they stand, whatever the time.
    pub(crate) fn as_named(contacts: Vec<Contact>, at: Option<Instant>) -> Self {
        Self {
            lines: at.map_or_else(
                || contacts.iter().map(unknown).collect(),
                |at| answered(contacts.clone(), at),
            ),
            unknown: false,
        }
    }

    /// Returns what to put on the one button to ring, and what to put beneath it.
    /// `local` is true where the route is for the council's own lines: a charity then
    /// never stands in the place of a number that nobody has confirmed.
    #[must_use]
    pub fn call(&self, local: bool) -> Call<'_> {
        let numbered = |line: &&Line| line.0.number.is_some();
        let mut councils = self.lines.iter().filter(|line| line.0.kind.is_councils());
        let look_up = councils
            .next()
            .map(|line| &line.0)
            .filter(|contact| local && contact.number.is_none() && contact.address.is_some());
        let first = self.lines.iter().find(numbered);
        let first = first.filter(|_| look_up.is_none());
        let others = || {
            let others = self.lines.iter().filter(numbered);
            others.filter(|line| Some(&line.0) != first.map(|first| &first.0))
        };
        let open = others().find(|line| line.1 == Answering::Open);
        let next = open.or_else(|| {
            others()
                .find(|line| line.1 == Answering::Unknown && line.0.kind != ContactKind::Helpline)
        });
        Call {
            first,
            look_up,
            next: next.map(|line| &line.0),
        }
    }
}

/// Returns whom to ring at a moment, out of `contacts` in the order in which a
/// route names them. A line that answers comes first, then those of which nobody
/// knows (by night a team for nights before others), then those that are closed,
/// then those without a number. The police come after every line that may answer:
/// 101 is for everybody, and for nobody first. A charity's helpline whose hours nobody
/// confirmed comes after them, unless the route names it first.
#[must_use]
pub fn ring_order(contacts: Vec<Contact>, at: Instant) -> RingOrder {
    let lines = answered(contacts, at);
    let named_first = lines.first().map(|(contact, _)| contact.kind);
    let mut ordered = Vec::with_capacity(lines.len());
    for wanted in 0..=LAST_RANK {
        let ranked = lines.iter().filter(|(contact, answers)| {
            rank(contact, *answers, at, named_first == Some(contact.kind)) == wanted
        });
        ordered.extend(ranked.cloned());
    }
    let lines = ordered;
    let unknown = lines
        .first()
        .is_none_or(|(contact, answers)| contact.number.is_none() || *answers != Answering::Open);
    RingOrder { lines, unknown }
}

/// Returns each contact with whether it answers at a moment.
fn answered(contacts: Vec<Contact>, at: Instant) -> Vec<Line> {
    let contacts = contacts.into_iter();
    contacts
        .map(|contact| {
            let answers = answering(contact.hours_code(), at);
            (contact, answers)
        })
        .collect()
}

fn unknown(contact: &Contact) -> Line {
    (contact.clone(), Answering::Unknown)
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
