//! Encodes answers as text, for whoever asked that they be kept and for the
//! screens before the Wasm, and decodes them.
//!
//! The text outlives an edition: a line once written must stay readable.

use crate::{AgeBand, Answers, ChildLocation, Guide, Kind, OptionId, QuestionId, Route, SettingId};

impl Answers {
    /// Returns the answers as text, one a line, by the ids of the content. Empty
    /// where nothing was said.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut text = String::new();
        let mut line = |words: &[&str]| {
            for word in words {
                text.push_str(word);
                text.push(' ');
            }
            text.push('\n');
        };
        if let Some(setting) = &self.setting {
            line(&["who", setting.as_str()]);
        }
        match &self.lives {
            None => {}
            Some(ChildLocation::In(area)) => line(&["lives", area.as_str()]),
            Some(ChildLocation::Elsewhere) => line(&["elsewhere"]),
        }
        for (question, option) in &self.by_question {
            line(&["chose", question.as_str(), option.as_str()]);
        }
        for age in self.other_ages.iter() {
            line(&["also", age.slug()]);
        }
        for (kind, about) in &self.by_need {
            for (question, option) in about {
                line(&["about", kind.slug(), question.as_str(), option.as_str()]);
            }
        }
        for sign in &self.signs {
            line(&["sign", sign.as_str()]);
        }
        if let Some(view) = self.own_assessment {
            line(&["view", view.slug()]);
        }
        let passed = [
            (self.signs_seen, "signs-seen"),
            (self.danger_checked, "checked"),
            (self.before_seen, "before-seen"),
            (self.adding, "adding"),
            (self.pause_done, "paused"),
        ];
        for (_, name) in passed.iter().filter(|(is, _)| *is) {
            line(&[name]);
        }
        text
    }

    /// Returns the answers that [`Answers::encode`] wrote. `None` where a line
    /// cannot be read or the guide lacks an id in it: answers kept under another
    /// edition may hold what this one no longer asks, and leaving that out could
    /// lower the route.
    #[must_use]
    pub fn decode(text: &str, guide: &Guide) -> Option<Self> {
        let mut answers = Self::default();
        for line in text.lines() {
            answers.decode_line(line, guide)?;
        }
        Some(answers)
    }

    fn decode_line(&mut self, line: &str, guide: &Guide) -> Option<()> {
        let mut words = line.split_ascii_whitespace();
        match words.next()? {
            "who" => self.setting = Some(setting(guide, words.next()?)?),
            "lives" => self.lives = Some(ChildLocation::In(guide.area_id(words.next()?)?.clone())),
            "elsewhere" => self.lives = Some(ChildLocation::Elsewhere),
            "chose" => {
                let (question, option) = choice(guide, words.next()?, words.next()?)?;
                self.by_question.insert(question, option);
            }
            "also" => {
                let name = words.next()?;
                let age = AgeBand::ALL.into_iter().find(|age| age.slug() == name)?;
                self.other_ages.insert(age);
            }
            "about" => {
                let name = words.next()?;
                let kind = Kind::ALL.into_iter().find(|kind| kind.slug() == name)?;
                let (question, option) = choice(guide, words.next()?, words.next()?)?;
                self.choose_by_need(kind, question, option);
            }
            "sign" => {
                let name = words.next()?;
                let mut signs = guide.rules.signs.iter();
                let sign = signs.find(|sign| sign.id.as_str() == name)?;
                self.signs.insert(sign.id.clone());
            }
            "view" => {
                let name = words.next()?;
                let view = Route::ALL.into_iter().find(|route| route.slug() == name)?;
                self.own_assessment = Some(view);
            }
            "signs-seen" => self.signs_seen = true,
            "checked" => self.danger_checked = true,
            "before-seen" => self.before_seen = true,
            "adding" => self.adding = true,
            "paused" => self.pause_done = true,
            _ => return None,
        }
        words.next().is_none().then_some(())
    }
}

fn setting(guide: &Guide, name: &str) -> Option<SettingId> {
    let setting = guide.setting(&SettingId::try_from(name).ok()?)?;
    Some(setting.id.clone())
}

fn choice(guide: &Guide, question: &str, option: &str) -> Option<(QuestionId, OptionId)> {
    let question = guide
        .rules
        .question(&QuestionId::try_from(question).ok()?)?;
    let option = question.option(&OptionId::try_from(option).ok()?)?;
    Some((question.id.clone(), option.id.clone()))
}
