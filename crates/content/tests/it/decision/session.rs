//! Tests the real questions as somebody goes through them, back, and forward again.

use super::CONTENT;
use guidance::{
    AgeBand, Kind, OptionId, QuestionId, Route, Session, SettingId, SignId, Step,
    questions_about_needs,
};
use std::sync::Arc;

struct Tool(Session);

impl Tool {
    fn open() -> Self {
        let area = CONTENT.guide.area("greenwich").unwrap().clone();
        Self(Session::new(Arc::clone(&CONTENT.guide), area))
    }

    /// Starts a session of somebody in a school, past the question before the signs.
    fn at_the_signs() -> Self {
        let mut tool = Self::open();
        tool.choose("danger", "no");
        let _ = tool
            .0
            .introduce(&SettingId::try_from("school").unwrap(), None);
        tool.together(&["vulnerable", "siblings"], &["no", "no"]);
        assert_eq!(tool.0.step(), &Step::Signs);
        tool
    }

    /// Follows the longest path: nothing is settled before the last question.
    fn at_the_result() -> Self {
        let mut tool = Self::at_the_signs();
        tool.tick(&["n040", "n041"]);
        tool.say_of_home(&["once", "days", "same", "checked"]);
        for (questions, options) in REST {
            tool.together(questions, options);
        }
        let _ = tool.0.set_before(&[], false);
        let _ = tool.0.finish_pause(None);
        assert_eq!(tool.route(), Route::Review);
        tool
    }

    fn choose(&mut self, question: &str, option: &str) -> &mut Self {
        let question = QuestionId::try_from(question).unwrap();
        assert_eq!(self.0.step(), &Step::Question(question.clone()));
        let _ = self
            .0
            .choose(&question, &OptionId::try_from(option).unwrap());
        self
    }

    /// Answers several questions on one screen; of the ages, 5 to 11.
    fn together(&mut self, questions: &[&str], options: &[&str]) {
        let chosen: Vec<_> = questions
            .iter()
            .zip(options)
            .map(|(question, option)| {
                let question = QuestionId::try_from(*question).unwrap();
                assert!(self.0.step().asks(&question), "{:?}", self.0.step());
                (question, OptionId::try_from(*option).unwrap())
            })
            .collect();
        let primary = [AgeBand::Primary].into_iter().collect();
        let _ = self.0.choose_together(primary, &chosen);
    }

    fn tick(&mut self, signs: &[&str]) {
        assert_eq!(self.0.step(), &Step::Signs);
        let signs = signs.iter().map(|id| SignId::try_from(*id).unwrap());
        let _ = self.0.set_signs(signs.collect(), &[]);
    }

    fn say_of_home(&mut self, options: &[&str]) {
        assert_eq!(self.0.step(), &Step::Needs);
        let asked = questions_about_needs(self.0.guide(), self.0.answers()).into_iter();
        let chosen: Vec<_> = asked
            .zip(options)
            .map(|(question, option)| (question.id.clone(), OptionId::try_from(*option).unwrap()))
            .collect();
        assert_eq!(chosen.len(), options.len());
        let _ = self.0.choose_by_need(&chosen, &[]);
    }

    fn change(&mut self, step: &Step) {
        let _ = self.0.change(step);
        assert_eq!(self.0.step(), step);
    }

    fn route(&self) -> Route {
        assert_eq!(self.0.step(), &Step::Result, "{:?}", self.0.steps());
        self.0.decision().route
    }
}

const REST: [(&[&str], &[&str]); 2] = [
    (
        &["child-says", "response", "adults", "practical"],
        &["fine", "work-with-us", "none", "no"],
    ),
    (
        &["tried", "known", "agencies"],
        &["nothing-yet", "no", "calm"],
    ),
];

#[test]
fn a_sign_that_is_new_asks_again_for_the_explanation_and_for_nothing_else() {
    let mut tool = Tool::at_the_result();
    tool.change(&Step::Signs);
    tool.tick(&["n040", "n041", "n043"]);
    assert_eq!(tool.0.step(), &Step::Needs);
    let said = &tool.0.answers().by_need[&Kind::Physical];
    let said: Vec<&str> = said.keys().map(QuestionId::as_str).collect();
    assert_eq!(said, ["often", "how-long", "trend"]);
    tool.say_of_home(&["once", "days", "same", "checked"]);
    assert_eq!(tool.route(), Route::Review);
    tool.change(&Step::Signs);
    tool.tick(&["n041"]);
    assert_eq!(tool.route(), Route::Review);
}

#[test]
fn of_what_was_ticked_all_but_its_explanation_may_be_left_out() {
    let mut tool = Tool::at_the_signs();
    tool.tick(&["n040", "n041"]);
    let say = |tool: &mut Tool, said: &[(&str, &str)]| {
        let said = said.iter().map(|(question, option)| {
            let question = QuestionId::try_from(*question).unwrap();
            (question, OptionId::try_from(*option).unwrap())
        });
        let _ = tool.0.choose_by_need(&said.collect::<Vec<_>>(), &[]);
    };
    say(&mut tool, &[]);
    assert!(tool.0.answers().by_need.is_empty(), "nothing is no answer");
    say(&mut tool, &[("often", "once")]);
    assert_eq!(tool.0.step(), &Step::Needs, "the explanation is open");
    say(&mut tool, &[("often", "once"), ("explanation", "checked")]);
    assert_ne!(tool.0.step(), &Step::Needs);
    let said = &tool.0.answers().by_need[&Kind::Physical];
    for left_out in ["how-long", "trend"] {
        let question = QuestionId::try_from(left_out).unwrap();
        assert_eq!(said[&question].as_str(), OptionId::NOT_SURE, "{left_out}");
    }
}

#[test]
fn what_was_said_of_one_kind_stands_apart_when_a_sign_of_another_is_ticked() {
    let mut tool = Tool::at_the_signs();
    tool.tick(&["n040", "n041"]);
    tool.say_of_home(&["most-days", "months", "worse", "given"]);
    let worse = tool.0.decision().route;
    let _ = tool.0.change(&Step::Signs);
    tool.tick(&["n040", "n041", "n087"]);
    assert_eq!(tool.0.step(), &Step::Needs);
    let asked: Vec<_> = questions_about_needs(tool.0.guide(), tool.0.answers())
        .into_iter()
        .cloned()
        .collect();
    let mut apart = Vec::new();
    for question in asked {
        assert_eq!(tool.0.said_of_all(&question), None, "{}", question.id);
        let own = tool.0.said_apart(Kind::Physical, &question);
        apart.extend(own.map(|own| (Kind::Physical, question.id, own)));
    }
    assert_eq!(apart.len(), 4);
    // Left out of the rest, nothing that was said of the first is lowered.
    let said = [("often", "once"), ("explanation", "checked")].map(|(question, option)| {
        let question = QuestionId::try_from(question).unwrap();
        (question, OptionId::try_from(option).unwrap())
    });
    let _ = tool.0.choose_by_need(&said, &apart);
    assert!(tool.0.decision().route >= worse);
}

#[test]
fn a_sign_that_means_999_is_asked_about_once_and_then_is_999() {
    let mut tool = Tool::at_the_result();
    tool.change(&Step::Signs);
    tool.tick(&["n040", "n041", "n007"]);
    tool.choose("happening-now", "yes");
    assert_eq!(tool.route(), Route::Emergency);
    // Another one asks again whether it is over.
    tool.change(&Step::Signs);
    tool.tick(&["n007", "n002"]);
    tool.choose("happening-now", "over");
}

#[test]
fn a_changed_answer_changes_the_route_and_back() {
    let mut tool = Tool::at_the_result();
    let home = Step::Needs;
    let danger = tool.0.steps()[0].clone();
    tool.change(&home);
    tool.say_of_home(&["most-days", "days", "same", "checked"]);
    assert_eq!(tool.route(), Route::EarlyHelp);
    tool.change(&danger);
    tool.choose("danger", "not-sure").choose("reason-now", "no");
    assert_eq!(tool.route(), Route::Refer);
    tool.change(&home);
    tool.say_of_home(&["once", "days", "same", "checked"]);
    tool.change(&danger);
    tool.choose("danger", "no");
    assert_eq!(tool.route(), Route::Review);
    tool.change(&danger);
    tool.choose("danger", "yes");
    let _ = tool.0.confirm_danger();
    assert_eq!(tool.route(), Route::Emergency);
}

#[test]
fn not_sure_of_danger_nor_of_a_reason_is_999_unless_somebody_can_see_the_child() {
    for reason in ["not-sure", "yes"] {
        for (can_see, ends) in [("not-sure", true), ("no", true), ("yes", false)] {
            let mut tool = Tool::open();
            tool.choose("danger", "not-sure")
                .choose("reason-now", reason)
                .choose("can-see", can_see);
            if ends {
                assert_eq!(tool.route(), Route::Emergency);
            } else {
                assert_eq!(tool.0.step(), &Step::Who);
            }
        }
    }
}

#[test]
fn danger_taken_back_at_its_check_leads_on() {
    let mut tool = Tool::open();
    tool.choose("danger", "yes");
    assert_eq!(tool.0.step(), &Step::Check);
    let _ = tool.0.change_first();
    tool.choose("danger", "no");
    assert_eq!(tool.0.step(), &Step::Who);
}
