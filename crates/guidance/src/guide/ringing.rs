//! The contacts to ring in an area.

use super::Guide;
use crate::{Advice, Area, Audience, Contact, ContactKind, Instant, RingOrder, Route, ring_order};

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
        let kinds = advice.ring(audience);
        match at.filter(|_| advice.route >= Route::Consult) {
            Some(at) => self.ring_order(area, kinds, at),
            None => RingOrder::of_any_time(self.contacts(area, kinds)),
        }
    }

    /// Returns whom to ring at a moment, in an area, for the kinds given: a line that
    /// answers then comes first.
    #[must_use]
    pub fn ring_order(&self, area: &Area, kinds: &[ContactKind], at: Instant) -> RingOrder {
        ring_order(self.contacts(area, kinds), at)
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
