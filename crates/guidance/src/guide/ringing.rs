//! The contacts to ring in an area.

use super::Guide;
use crate::clock::date_in_england;
use crate::ring_order::answered;
use crate::{
    Advice, Answering, Area, Audience, Call, Contact, ContactKind, Instant, Route, opening,
    ring_order,
};

impl Guide {
    /// Returns who this audience rings for a route: the line on the one button, and the
    /// others behind it. Where the route is for today and the time is known, a line that
    /// answers then comes first; what can wait has one order at every hour.
    #[must_use]
    pub fn call(
        &self,
        area: &Area,
        advice: &Advice,
        audience: Audience,
        at: Option<Instant>,
    ) -> Call {
        let contacts = self.contacts_of(area, advice, audience);
        let lines = match at.filter(|_| advice.route >= Route::Consult) {
            Some(at) => ring_order(contacts, at),
            None => answered(contacts, at),
        };
        let call = Call::of(lines, advice.is_for_the_council(audience));
        let open = call
            .first
            .as_ref()
            .is_some_and(|line| line.1 == Answering::Open);
        // 999 always answers. Practitioners who ring a line that is open find the others
        // where they are listed.
        let sure = advice.route == Route::Emergency || (audience == Audience::Practitioner && open);
        Call {
            next: call.next.filter(|_| !sure),
            ..call
        }
    }

    /// Returns everybody whom this audience may ring for a route, in the order in which
    /// the route names them, and each number once: a line that gives advice and takes
    /// referrals is rung once.
    #[must_use]
    pub fn contacts_of(&self, area: &Area, advice: &Advice, audience: Audience) -> Vec<Contact> {
        let mut kept: Vec<Contact> = Vec::new();
        for contact in self.contacts(area, advice.ring(audience)) {
            let closed_to = contact.for_public && audience == Audience::Practitioner;
            let known = kept.iter().any(|one| one.number == contact.number);
            if !closed_to && (contact.number.is_none() || !known) {
                kept.push(contact);
            }
        }
        kept
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
