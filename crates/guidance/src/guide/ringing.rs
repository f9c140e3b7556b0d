//! The contacts to ring in an area.

use super::Guide;
use crate::clock::date_in_england;
use crate::{
    Advice, Area, Audience, Contact, ContactKind, Instant, RingOrder, Route, opening, ring_order,
};

impl Guide {
    /// Returns whom this audience rings for a route, the first to ring first. Where
    /// the route is for today and the time is known, a line that answers then comes
    /// first; what can wait has one order at every hour.
    #[must_use]
    pub fn whom_to_ring(
        &self,
        area: &Area,
        advice: &Advice,
        audience: Audience,
        at: Option<Instant>,
    ) -> RingOrder {
        let contacts = one_of_each_number(self.contacts(area, advice.ring(audience)));
        match at.filter(|_| advice.route >= Route::Consult) {
            Some(at) => ring_order(contacts, at),
            None => RingOrder::as_named(contacts, at),
        }
    }

    /// Returns whom to ring at a moment, in an area, for the kinds given: a line that
    /// answers then comes first.
    #[must_use]
    pub fn ring_order(&self, area: &Area, kinds: &[ContactKind], at: Instant) -> RingOrder {
        ring_order(self.contacts(area, kinds), at)
    }

    /// Returns the moment in England at so many milliseconds after the start of 1970;
    /// `None` where that is before the day of this edition: such a clock is wrong, and
    /// says nothing about hours.
    #[must_use]
    pub fn moment(&self, milliseconds: i64) -> Option<Instant> {
        let is_wrong = date_in_england(milliseconds) < self.edition.date;
        (!is_wrong).then(|| Instant::in_england(milliseconds, &self.bank_holidays))
    }

    /// Returns whether anything that is said at one moment is not said at the other: a
    /// line opened or closed, offices did, or evening came.
    #[must_use]
    pub fn says_another(&self, before: Option<Instant>, now: Option<Instant>) -> bool {
        let (Some(before), Some(now)) = (before, now) else {
            return before != now;
        };
        let areas = self.areas.iter().flat_map(|area| &area.contacts);
        let mut contacts = areas.chain(&self.national);
        before.is_evening() != now.is_evening()
            || before.is_night() != now.is_night()
            || contacts.any(|contact| {
                let code = contact.hours_code();
                opening(code, before) != opening(code, now)
            })
    }

    /// Returns whom to ring in an area, for the kinds given, in their order: the
    /// area's own contacts first, and the national ones too where none of the
    /// area's has a confirmed number.
    #[must_use]
    pub fn contacts(&self, area: &Area, kinds: &[ContactKind]) -> Vec<Contact> {
        let mut found: Vec<Contact> = Vec::new();
        for kind in kinds {
            let local: Vec<Contact> = area.contacts_for(*kind).cloned().collect();
            let confirmed = local.iter().any(|contact| contact.number.is_some());
            found.extend(local);
            if !confirmed {
                let national = self.national.iter().filter(|contact| contact.kind == *kind);
                found.extend(national.cloned());
            }
        }
        found
    }

    /// Returns the nation's helpline, for anybody who is worried about a child.
    #[must_use]
    pub fn helpline(&self) -> Option<&Contact> {
        let mut national = self.national.iter();
        national.find(|contact| contact.kind == ContactKind::Helpline)
    }
}

/// Returns the contacts without those whose number stands there already: a line that
/// gives advice and takes referrals is rung once.
fn one_of_each_number(contacts: Vec<Contact>) -> Vec<Contact> {
    let mut kept: Vec<Contact> = Vec::with_capacity(contacts.len());
    for contact in contacts {
        let known = kept.iter().any(|one| one.number == contact.number);
        if contact.number.is_none() || !known {
            kept.push(contact);
        }
    }
    kept
}
