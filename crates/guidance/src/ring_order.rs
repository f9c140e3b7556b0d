//! The order in which to ring: hours are data, and the clock is given.

use crate::{Answering, Contact, ContactKind, Instant, answering};

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
    /// Returns contacts in the order in which they stand, where no time is looked at.
    pub(crate) fn of_any_time(contacts: Vec<Contact>) -> Self {
        let lines = contacts.into_iter();
        Self {
            lines: lines.map(|one| (one, Answering::Unknown)).collect(),
            unknown: false,
        }
    }
}

/// Returns whom to ring at a moment, out of `contacts` in the order in which a
/// route names them. A line that answers comes first, then those of which nobody
/// knows (by night a team for nights before others), then those that are closed,
/// then those without a number. The police come after every line that may answer:
/// 101 is for everybody, and for nobody first.
#[must_use]
pub fn ring_order(contacts: Vec<Contact>, at: Instant) -> RingOrder {
    let lines: Vec<(Contact, Answering)> = contacts
        .into_iter()
        .map(|contact| {
            let code = contact
                .hours
                .as_ref()
                .and_then(|hours| hours.code.as_deref());
            let answers = answering(code, at);
            (contact, answers)
        })
        .collect();
    let mut ordered = Vec::with_capacity(lines.len());
    for wanted in 0..=LAST_RANK {
        let ranked = lines.iter();
        let ranked = ranked.filter(|(contact, answers)| rank(contact, *answers, at) == wanted);
        ordered.extend(ranked.cloned());
    }
    let lines = ordered;
    let unknown = lines
        .first()
        .is_none_or(|(contact, answers)| contact.number.is_none() || *answers != Answering::Open);
    RingOrder { lines, unknown }
}

/// Returns whether offices are closed nearly everywhere: only for lines whose
/// hours no source gives.
fn is_night(at: Instant) -> bool {
    at.bank_holiday || at.day > 5 || !(9 * 60..17 * 60).contains(&at.minute)
}

/// The rank of what is shown last.
const LAST_RANK: u8 = 5;

/// Returns where a line stands, the first to ring at 0.
fn rank(contact: &Contact, answers: Answering, at: Instant) -> u8 {
    let for_nights = contact.kind == ContactKind::OutOfHours;
    match answers {
        _ if contact.number.is_none() => LAST_RANK,
        Answering::Open if contact.kind == ContactKind::Police => 3,
        Answering::Open => 0,
        Answering::Unknown if for_nights && is_night(at) => 1,
        Answering::Unknown => 2,
        Answering::Closed => 4,
    }
}
