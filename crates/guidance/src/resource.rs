//! Publications and tools.

use crate::{AreaId, SourceId};
use serde::{Deserialize, Serialize};

/// Our judgement of a resource's address. Nothing was opened live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkState {
    /// Seen in a stored copy, or judged likely to work.
    Alive,
    /// An old address that may lead on.
    Doubtful,
    /// Judged gone: shown as a title without a link.
    Dead,
    /// No address was given.
    None,
}

/// A group of readers that a resource is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResourceGroup {
    /// Everybody.
    All,
    /// Parents and carers.
    Parents,
    /// Children and teenagers.
    YoungPeople,
    /// Health practitioners.
    Health,
    /// Nurseries, children's centres, schools, childminders.
    EarlyYears,
    /// Social workers and others who work with families.
    SocialWorkers,
    /// Core groups around a child protection plan.
    CoreGroups,
    /// Managers and leaders.
    Leaders,
}

impl ResourceGroup {
    /// All groups, in the order in which the site shows them.
    pub const ALL: [Self; 8] = [
        Self::All,
        Self::Health,
        Self::EarlyYears,
        Self::SocialWorkers,
        Self::CoreGroups,
        Self::Parents,
        Self::YoungPeople,
        Self::Leaders,
    ];

    /// Returns the name of its section in addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::All => "everyone",
            Self::Parents => "parents",
            Self::YoungPeople => "young-people",
            Self::Health => "health",
            Self::EarlyYears => "early-years",
            Self::SocialWorkers => "social-workers",
            Self::CoreGroups => "core-groups",
            Self::Leaders => "leaders",
        }
    }
}

/// A publication or a tool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// Its name in the content.
    pub id: String,
    /// Its title.
    pub title: String,
    /// A description of it.
    pub what: String,
    /// Its readers, in words.
    pub audience: String,
    /// Its publisher.
    pub publisher: String,
    /// The year, or "undated".
    pub year: String,
    /// The address.
    pub address: Option<String>,
    /// Our judgement of whether the address works.
    pub link: LinkState,
    /// The headings under which it stands. Never empty.
    pub groups: Vec<ResourceGroup>,
    /// The areas it belongs to; empty for every area.
    pub areas: Vec<AreaId>,
    /// The sources that it was read in. Never empty.
    pub sources: Vec<SourceId>,
}

impl Resource {
    /// Returns whether it stands on this area's page.
    #[must_use]
    pub fn belongs_to(&self, area: &AreaId) -> bool {
        self.areas.is_empty() || self.areas.contains(area)
    }
}
