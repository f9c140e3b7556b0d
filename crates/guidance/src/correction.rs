//! A correction that older copies have to show at once.

use crate::AreaId;
use serde::{Deserialize, Serialize};

/// A correction that whoever has an older copy must hear of at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The day on which it was made, as `2026-11-25`.
    pub date: String,
    /// The mistake and what is right, in plain words.
    pub text: String,
    /// The areas it is about; empty for all.
    pub areas: Vec<AreaId>,
}

impl Correction {
    /// Returns whether it is said on a page of this area. Pages of no area say only
    /// those that are about all areas.
    #[must_use]
    pub fn concerns(&self, area: Option<&AreaId>) -> bool {
        self.areas.is_empty() || area.is_some_and(|area| self.areas.contains(area))
    }
}

#[cfg(test)]
mod tests {
    use super::Correction;
    use crate::AreaId;

    #[test]
    fn a_correction_is_said_where_it_is_about() {
        let area = |id: &str| AreaId::try_from(id.to_owned()).expect("a name");
        let about = |areas: &[&str]| Correction {
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
