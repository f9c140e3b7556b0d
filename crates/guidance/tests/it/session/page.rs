//! A page without a browser: it carries out the effects of a session on a history
//! made by hand.

use super::content::{Do, tool};
use crate::fixture::guide::{area, setting_id, step_name};
use crate::fixture::{id, option};
use guidance::{
    AgeBand, Answers, Effect, Effects, Guide, OptionId, PreWasm, QuestionId, Route, Session,
    SignId, Topic,
};
use std::sync::Arc;

/// The session on the screen, and the browser's history.
pub struct Page {
    pub session: Session,
    /// One for each entry of the history, with the place that it holds.
    pub entries: Vec<Option<usize>>,
    /// The entry that the browser stands at.
    pub entry: usize,
    /// The number of times that a screen was drawn.
    pub drawn: usize,
    /// True where the browser refuses new entries, as in a frame.
    framed: bool,
}

impl Page {
    /// Opens the tool, its first question on the screen.
    pub fn open() -> Self {
        Self::resume(&PreWasm::default())
    }

    /// Opens the tool in the frame of another site, whose history it is.
    pub fn framed() -> Self {
        Self {
            framed: true,
            ..Self::open()
        }
    }

    /// Opens the tool after this was done before the Wasm, which left an entry
    /// for each screen.
    pub fn resume(done: &PreWasm) -> Self {
        Self::load((0..=done.at).map(Some).collect(), done.at, done)
    }

    /// Loads the page anew at the entry that the browser stands at.
    pub fn reload(self) -> Self {
        Self::load(self.entries, self.entry, &PreWasm::default())
    }

    /// Opens the tool with its questions on screens by topic.
    pub fn open_by_topic() -> Self {
        let mut guide = tool();
        for question in &mut guide.rules.questions {
            question.topic = match question.id.as_str() {
                "age" | "vulnerable" => Some(Topic::Child),
                "known" | "practical" => Some(Topic::Before),
                _ => None,
            };
            if question.id.as_str() == "vulnerable" {
                question.ages = vec![AgeBand::Toddler, AgeBand::Primary, AgeBand::Teenager];
            }
        }
        Self::load_with(guide, vec![Some(0)], 0, &PreWasm::default())
    }

    fn load(entries: Vec<Option<usize>>, entry: usize, done: &PreWasm) -> Self {
        Self::load_with(tool(), entries, entry, done)
    }

    fn load_with(
        mut guide: Guide,
        entries: Vec<Option<usize>>,
        entry: usize,
        done: &PreWasm,
    ) -> Self {
        guide.areas = vec![area("town"), area("there")];
        let (session, effects) = Session::resume(Arc::new(guide), area("town"), done);
        let mut page = Self {
            session,
            entries,
            entry,
            drawn: 0,
            framed: false,
        };
        page.carry_out(effects);
        page
    }

    /// Presses something, and does what the session says.
    pub fn act(&mut self, press: impl FnOnce(&mut Session) -> Effects) {
        let effects = press(&mut self.session);
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Effects) {
        for effect in effects {
            match effect {
                Effect::PushHistory(at) => {
                    if !self.framed {
                        self.push(Some(at));
                    }
                    self.session.set_in_history(!self.framed);
                }
                Effect::ReplaceHistory(at) => self.entries[self.entry] = Some(at),
                Effect::HistoryBack => self.browser_back(),
                Effect::ShowScreen => self.drawn += 1,
            }
        }
    }

    fn push(&mut self, entry: Option<usize>) {
        self.entries.truncate(self.entry + 1);
        self.entries.push(entry);
        self.entry += 1;
    }

    /// The browser's Back.
    pub fn browser_back(&mut self) {
        self.entry -= 1;
        let at = self.entries[self.entry];
        self.act(|session| session.history_moved(at));
    }

    /// The browser's Forward.
    pub fn browser_forward(&mut self) {
        self.entry += 1;
        let at = self.entries[self.entry];
        self.act(|session| session.history_moved(at));
    }

    /// A link within the page, as to its main part.
    pub fn follow_link(&mut self) {
        self.push(None);
        self.act(|session| session.history_moved(None));
    }

    /// Does this on the screen that stands.
    pub fn take(&mut self, step: Do) {
        assert_eq!(self.screen(), screen_of(step), "before {step:?}");
        self.act(|session| match step {
            Do::Choose(question, chosen) => session.choose(&id(question), &option(chosen)),
            Do::Ages(ages) => {
                let ages = ages.iter().map(|name| age(name)).collect();
                session.choose_together(ages, &[])
            }
            Do::Confirm => session.confirm_danger(),
            Do::Who(setting) => session.introduce(&setting_id(setting), None),
            Do::Signs(signs, extra) => {
                let signs = signs.iter().map(|id| SignId::try_from(*id).unwrap());
                session.set_signs(signs.collect(), &ids(extra))
            }
            Do::Needs(often, explanation) => {
                let asked = guidance::questions_about_needs(session.guide(), session.answers());
                let chosen = asked.iter().zip([often, explanation]);
                let chosen: Vec<_> = chosen
                    .map(|(question, chosen)| (question.id.clone(), option(chosen)))
                    .collect();
                session.choose_by_need(&chosen, &[])
            }
            Do::Before(ticked) => session.set_before(&ids(ticked), false),
            Do::Pause => session.finish_pause(None),
        });
    }

    /// Does all of this, one screen after the other.
    pub fn walk(&mut self, steps: &[Do]) {
        for step in steps {
            self.take(*step);
        }
    }

    /// Goes back to change the answer of a screen.
    pub fn change(&mut self, screen: &str) {
        let steps = self.session.steps().to_vec();
        let step = steps.iter().find(|step| step_name(step) == screen).unwrap();
        self.act(|session| session.change(step));
        assert_eq!(self.screen(), screen);
    }

    /// The name of the screen that stands.
    pub fn screen(&self) -> String {
        step_name(self.session.step())
    }

    /// The names of all screens that follow from the answers.
    pub fn path(&self) -> String {
        let names: Vec<String> = self.session.steps().iter().map(step_name).collect();
        names.join(" ")
    }

    /// The route, once the result stands.
    pub fn route(&self) -> Route {
        assert_eq!(self.screen(), "result", "{}", self.path());
        self.session.decision().route
    }

    pub fn answers(&self) -> &Answers {
        self.session.answers()
    }

    /// Returns what is chosen for a question.
    pub fn chosen(&self, question: &str) -> Option<&str> {
        let option = self.answers().by_question.get(&id(question));
        option.map(OptionId::as_str)
    }
}

/// The name of the screen that a step stands on.
pub fn screen_of(step: Do) -> String {
    match step {
        Do::Choose(question, _) => question.to_owned(),
        Do::Ages(_) => "age".to_owned(),
        Do::Confirm => "check".to_owned(),
        Do::Who(_) => "who".to_owned(),
        Do::Signs(..) => "signs".to_owned(),
        Do::Needs(..) => "needs".to_owned(),
        Do::Before(_) => "before".to_owned(),
        Do::Pause => "pause".to_owned(),
    }
}

fn ids(questions: &[&str]) -> Vec<QuestionId> {
    questions.iter().map(|question| id(question)).collect()
}

fn age(name: &str) -> AgeBand {
    let mut all = AgeBand::ALL.into_iter();
    all.find(|age| age.slug() == name).unwrap()
}
