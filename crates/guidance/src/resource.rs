//! Publications and tools.

use crate::{AreaId, SourceId};
use serde::{Deserialize, Serialize};

/// What we think of a resource's address. Nothing was opened live.
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

/// For whom a resource is.
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

    /// The name of its section in addresses.
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
    /// What it is.
    pub what: String,
    /// For whom, in words.
    pub audience: String,
    /// Who published it.
    pub publisher: String,
    /// When, or "undated".
    pub year: String,
    /// Where.
    pub address: Option<String>,
    /// Whether the address is thought to work.
    pub link: LinkState,
    /// Under which headings it stands. Never empty.
    pub groups: Vec<ResourceGroup>,
    /// The areas it belongs to; empty for every area.
    pub areas: Vec<AreaId>,
    /// Where this was read. Never empty.
    pub sources: Vec<SourceId>,
}

impl Resource {
    /// Whether it stands on this area's page.
    #[must_use]
    pub fn belongs_to(&self, area: &AreaId) -> bool {
        self.areas.is_empty() || self.areas.contains(area)
    }
}
