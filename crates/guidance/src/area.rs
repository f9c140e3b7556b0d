//! A place with its own partnership.

use crate::{AreaId, Contact, ContactKind, SourceId};
use serde::{Deserialize, Serialize};

/// A contact of one area is a contact like any other.
pub type LocalContact = Contact;

/// One step of disagreeing with a decision: whom to speak to next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LadderStep {
    /// The person to speak to, in plain words.
    pub who: String,
    /// The time limit, in words: only where a source says so for this very area.
    pub within: Option<String>,
    /// The source that it was read in.
    pub source: SourceId,
}

/// A local authority's area, or England as the fallback.
///
/// Leaves out what only pages show where it is sent to the browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its name in addresses.
    pub id: AreaId,
    /// The name that people use.
    pub name: String,
    /// The safeguarding partnership.
    #[serde(skip)]
    pub partnership: String,
    /// Its former name.
    #[serde(skip)]
    pub formerly: Option<String>,
    /// The name of its form for written referrals.
    #[serde(skip)]
    pub form: Option<String>,
    /// Its own tools for neglect, in a sentence or two.
    #[serde(skip)]
    pub tools: Option<String>,
    /// The partnership's site.
    #[serde(skip)]
    pub site: Option<String>,
    /// The text on the area's home page and beside its contacts.
    #[serde(skip)]
    pub about: String,
    /// The name of its thresholds document, and how to find it.
    #[serde(skip)]
    pub thresholds: String,
    /// The name of its escalation policy for disagreements, and where to find it.
    pub escalation: String,
    /// The steps of that policy, in order, as far as a source gives them. Often
    /// empty: [`Guide::ladder`](crate::Guide::ladder) then gives England's.
    pub ladder: Vec<LadderStep>,
    /// The area's rule on asking for advice without a child's name; `None` where it
    /// is not known: see [`Guide::names`](crate::Guide::names).
    pub names: Option<String>,
    /// Its own contacts. The national ones come after them.
    pub contacts: Vec<LocalContact>,
    /// The sources of the area's names and policies. Never empty.
    #[serde(skip)]
    pub sources: Vec<SourceId>,
}

impl Area {
    /// The name of the area that stands for all of England.
    pub const ENGLAND: &'static str = "england";

    /// Returns the contacts of this area for one kind.
    pub fn contacts_for(&self, kind: ContactKind) -> impl Iterator<Item = &Contact> {
        self.contacts
            .iter()
            .filter(move |contact| contact.kind == kind)
    }
}
