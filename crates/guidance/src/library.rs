//! What stands on pages and is not needed to decide.

use crate::{AreaId, SourceId, When};
use serde::{Deserialize, Serialize};

/// A mistake that good people make, and how to avoid it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pitfall {
    /// Its name in the content.
    pub id: String,
    /// A few words.
    pub title: String,
    /// What goes wrong.
    pub pitfall: String,
    /// How to avoid it.
    pub mitigation: String,
    /// A question to ask oneself.
    pub ask: String,
    /// What has to be answered for it to come to mind; `None` for never.
    pub when: Option<When>,
    /// Where this was read. Never empty.
    pub sources: Vec<SourceId>,
}

/// A pitfall as the guided tool calls it to mind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// The pitfall's name.
    pub id: String,
    /// A few words.
    pub title: String,
    /// A question to ask oneself.
    pub ask: String,
    /// What the answers have to be for it to come to mind.
    pub when: When,
}

impl Pitfall {
    /// What the guided tool needs of it.
    #[must_use]
    pub fn reminder(&self) -> Option<Reminder> {
        let when = self.when.clone()?;
        Some(Reminder {
            id: self.id.clone(),
            title: self.title.clone(),
            ask: self.ask.clone(),
            when,
        })
    }
}

/// A term of art in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its name in the content.
    pub id: String,
    /// The term.
    pub term: String,
    /// What it means.
    pub meaning: String,
    /// Other words for it, and abbreviations.
    pub also: Vec<String>,
    /// Where this was read. Never empty.
    pub sources: Vec<SourceId>,
}

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

/// A correction that whoever has an older copy must hear of at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Urgent {
    /// When it was made, as `2026-11-25`.
    pub date: String,
    /// What was wrong and what is right, in plain words.
    pub text: String,
    /// The areas it is about; empty for all.
    pub areas: Vec<AreaId>,
}

impl Urgent {
    /// Whether it is said on a page of this area; pages of no area say what is
    /// about all.
    #[must_use]
    pub fn concerns(&self, area: Option<&AreaId>) -> bool {
        self.areas.is_empty() || area.is_some_and(|area| self.areas.contains(area))
    }
}

#[cfg(test)]
mod tests {
    use super::Urgent;
    use crate::AreaId;

    #[test]
    fn a_correction_is_said_where_it_is_about() {
        let area = |id: &str| AreaId::try_from(id.to_owned()).expect("a name");
        let about = |areas: &[&str]| Urgent {
            date: "2026-11-25".to_owned(),
            text: "The first step has changed.".to_owned(),
            areas: areas.iter().map(|id| area(id)).collect(),
        };
        let (here, there) = (area("greenwich"), area("bradford"));
        assert!(about(&[]).concerns(None) && about(&[]).concerns(Some(&here)));
        assert!(about(&["greenwich"]).concerns(Some(&here)));
        assert!(!about(&["greenwich"]).concerns(Some(&there)));
        assert!(!about(&["greenwich"]).concerns(None));
    }
}
