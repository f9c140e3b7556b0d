//! What a user did before the Wasm had arrived: `public/boot.js` shows the
//! first screens from the page itself, and the tool goes on from there.

use guidance::{Answers, AreaId, Guide, Lives, SettingId};

/// The value of the radio button for where the page was opened for.
pub const HERE: &str = "here";
/// That for anywhere else.
pub const ELSEWHERE: &str = "elsewhere";

/// What was done, as values of radio buttons.
#[derive(Debug, Clone, Default)]
pub struct Early {
    /// Which screen stands on the page, counted from 0.
    pub at: usize,
    /// The answer to the first question, once Continue was pressed.
    pub first: Option<String>,
    /// Whether an answer that means 999 was checked.
    pub checked: bool,
    /// What is chosen on the screen, without Continue.
    pub chosen: Option<String>,
    /// Where the child lives, as chosen on the screen.
    pub lives: Option<String>,
    /// The id of the element that has the focus.
    pub focused: Option<String>,
    /// Whether Continue was pressed where only the Wasm can go on.
    pub pressed: bool,
}

impl Early {
    /// The answers that were given. Values that the guide does not know are
    /// left out: they are asked for again.
    pub fn answers(&self, guide: &Guide) -> Answers {
        let mut answers = Answers::default();
        let known = guide.rules.first().and_then(|first| {
            let mut options = first.options.iter();
            let option = options.find(|one| Some(one.id.as_str()) == self.first.as_deref())?;
            Some((first.id.clone(), option.id.clone()))
        });
        if let Some((question, option)) = known {
            answers.choose(question, option);
            answers.danger_checked = self.checked;
        }
        answers
    }

    /// Who the user is, as chosen on the screen.
    pub fn setting(&self, guide: &Guide) -> Option<SettingId> {
        let mut settings = guide.settings.iter();
        let chosen = settings.find(|one| Some(one.id.as_str()) == self.chosen.as_deref())?;
        Some(chosen.id.clone())
    }

    /// Where the child lives; `None` where the page was opened for.
    pub fn lives(&self, guide: &Guide) -> Option<Lives> {
        match self.lives.as_deref()? {
            HERE => None,
            ELSEWHERE => Some(Lives::Elsewhere),
            name => area_named(guide, name).map(Lives::In),
        }
    }
}

fn area_named(guide: &Guide, name: &str) -> Option<AreaId> {
    let mut areas = guide.areas.iter();
    let area = areas.find(|area| area.id.as_str() == name)?;
    Some(area.id.clone())
}
