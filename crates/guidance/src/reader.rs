//! The user as the answers describe them: their setting, and the signs that they
//! are shown.

use crate::{Answers, Guide, Setting, Sign};

impl Guide {
    /// Returns the signs that fit the ages and have words for this reader, and
    /// whatever was ticked before: a tick never disappears because another answer
    /// changed.
    #[must_use]
    pub fn shown_signs(&self, answers: &Answers) -> Vec<&Sign> {
        let audience = self.audience(answers.setting.as_ref());
        let ages = answers.ages();
        let fits = |sign: &&Sign| {
            let for_reader = sign.words(audience).is_some();
            let for_age = ages.is_empty() || sign.ages.iter().any(|age| ages.contains(*age));
            (for_reader && for_age) || answers.signs.contains(&sign.id)
        };
        self.rules.signs.iter().filter(fits).collect()
    }

    /// Returns who the user is; `None` until it is said.
    #[must_use]
    pub fn setting_of(&self, answers: &Answers) -> Option<&Setting> {
        self.setting(answers.setting.as_ref()?)
    }
}
