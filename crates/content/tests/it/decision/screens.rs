//! Counts the screens from the first question to the result.

use super::{guide, rules};
use guidance::{
    Answers, OptionId, QuestionId, SettingId, SignId, Step, age_with_signs, questions_about_needs,
    steps,
};

#[test]
fn a_few_screens_lead_to_every_result() {
    // By the door of the public nobody is asked who they are: one screen fewer.
    assert_eq!(screens("public", &["n107"], "most-days"), 1 + 4);
    assert_eq!(screens("school", &["n001"], "most-days"), 6);
    // Mild, in three kinds: the eighth is "before you speak", the ninth the pause.
    assert_eq!(screens("school", &["n040", "n050", "n087"], "once"), 9);
}

/// Returns the number of screens before the result, where everything but these signs and
/// how often is the least worrying answer, about a child of 5 to 11.
fn screens(setting: &str, signs: &[&str], often: &str) -> usize {
    let mut answers = Answers {
        setting: Some(SettingId::try_from(setting).unwrap()),
        ..Answers::default()
    };
    loop {
        let path = steps(guide(), &answers);
        match path.last().unwrap() {
            Step::Question(id) => say(&mut answers, id, often),
            Step::Questions(ids) => ids.iter().for_each(|id| say(&mut answers, id, often)),
            Step::Signs => tick(&mut answers, signs),
            Step::Needs => {
                for kind in answers.kinds(rules()) {
                    for question in questions_about_needs(guide(), &answers.clone()) {
                        let option = option_for(&question.id, often);
                        answers.choose_by_need(kind, question.id.clone(), option);
                    }
                }
            }
            Step::Before => answers.before_seen = true,
            Step::Pause => answers.pause_done = true,
            Step::Result => return path.len() - 1,
            step => unreachable!("{step:?}"),
        }
    }
}

fn tick(answers: &mut Answers, signs: &[&str]) {
    if let Some(age) = age_with_signs(guide(), answers) {
        say(answers, &age.id, "");
    }
    let signs = signs.iter().map(|id| SignId::try_from(*id).unwrap());
    answers.set_signs(rules(), signs.collect());
    for question in rules().questions.iter().filter(|one| one.with_signs) {
        say(answers, &question.id, "");
    }
}

fn say(answers: &mut Answers, question: &QuestionId, often: &str) {
    answers.choose(question.clone(), option_for(question, often));
}

fn option_for(question: &QuestionId, often: &str) -> OptionId {
    match question.as_str() {
        "often" => OptionId::try_from(often).unwrap(),
        QuestionId::AGE => OptionId::try_from("primary").unwrap(),
        _ => rules().question(question).unwrap().options[0].id.clone(),
    }
}
