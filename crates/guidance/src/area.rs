//! A place with its own partnership.

use crate::{AreaId, Contact, ContactKind, SourceId};
use serde::{Deserialize, Serialize};

/// A contact of one area is a contact like any other.
pub type LocalContact = Contact;

/// One step of disagreeing with a decision: whom to speak to next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LadderStep {
    /// Whom to speak to, in plain words.
    pub who: String,
    /// By when, in words: only where a source says so for this very area.
    pub within: Option<String>,
    /// Where this was read.
    pub source: SourceId,
}

/// A local authority's area, or England as the fallback.
///
/// Leaves out what only pages show where it is sent to the browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its name in addresses.
    pub id: AreaId,
    /// What people call it.
    pub name: String,
    /// The safeguarding partnership.
    #[serde(skip)]
    pub partnership: String,
    /// What it was called before.
    #[serde(skip)]
    pub formerly: Option<String>,
    /// How a referral is written down: the name of its form.
    #[serde(skip)]
    pub form: Option<String>,
    /// Its own tools for neglect, in a sentence or two.
    #[serde(skip)]
    pub tools: Option<String>,
    /// The partnership's site.
    #[serde(skip)]
    pub site: Option<String>,
    /// What stands on the area's home page and beside its contacts.
    #[serde(skip)]
    pub about: String,
    /// What its thresholds document is called, and how to find it.
    #[serde(skip)]
    pub thresholds: String,
    /// How to disagree: what its escalation policy is called, where to find it.
    pub escalation: String,
    /// The steps of that policy, in order, as far as a source gives them. Often
    /// empty: [`Guide::ladder`](crate::Guide::ladder) then gives England's.
    pub ladder: Vec<LadderStep>,
    /// What the area says about asking for advice without a child's name;
    /// `None` where that is not known: see [`Guide::names`](crate::Guide::names).
    pub names: Option<String>,
    /// Its own contacts. The national ones come after them.
    pub contacts: Vec<LocalContact>,
    /// Where the area's names and policies were read. Never empty.
    #[serde(skip)]
    pub sources: Vec<SourceId>,
}

impl Area {
    /// The name of the area that stands for all of England.
    pub const ENGLAND: &'static str = "england";

    /// The contacts of this area for one kind.
    pub fn contacts_for(&self, kind: ContactKind) -> impl Iterator<Item = &Contact> {
        self.contacts
            .iter()
            .filter(move |contact| contact.kind == kind)
    }
}
