//! The screen of the signs shows those that fit who asks and the ages.

use super::content::tool;
use crate::fixture::guide::{NEIGHBOUR, WORKER, setting_id};
use guidance::{AgeBand, Ages, Answers, Guide, SignId};

fn shown<'a>(guide: &'a Guide, answers: &Answers) -> Vec<&'a str> {
    let shown = guide.shown_signs(answers);
    shown.into_iter().map(|sign| sign.id.as_str()).collect()
}

#[test]
fn a_sign_is_shown_at_its_ages_to_those_it_has_words_for_and_where_it_was_ticked() {
    let mut guide = tool();
    guide.rules.signs.truncate(3);
    guide.rules.signs[0].ages = vec![AgeBand::Baby];
    guide.rules.signs[1].plain = None;
    let mut answers = Answers {
        setting: Some(setting_id(WORKER)),
        ..Answers::default()
    };
    assert_eq!(shown(&guide, &answers), ["dirty", "untidy", "torn"]);
    answers.choose_ages([AgeBand::Primary].into_iter().collect::<Ages>());
    assert_eq!(shown(&guide, &answers), ["untidy", "torn"]);
    answers.setting = Some(setting_id(NEIGHBOUR));
    assert_eq!(shown(&guide, &answers), ["torn"]);
    for ticked in ["dirty", "untidy"] {
        answers.signs.insert(SignId::try_from(ticked).unwrap());
    }
    assert_eq!(shown(&guide, &answers), ["dirty", "untidy", "torn"]);
}
