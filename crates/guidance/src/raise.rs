//! What would raise the route: single changes, found by trying each.

use crate::{Answers, Audience, Guide, OptionId, Question, QuestionId, Route, Seriousness};

/// So many are shown at most.
const MOST: usize = 5;

/// Something that would be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// This answer to this question.
    Answer(QuestionId, OptionId),
    /// One more sign of this seriousness.
    Sign(Seriousness),
}

/// One change that would raise the route, and to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raise {
    /// The change.
    pub change: Change,
    /// What the route would then be: always more urgent than it is.
    pub route: Route,
}

/// The smallest single changes that would raise the route, five at most: those
/// that need the least first. Rules only ever rise with the answers, so no
/// change that is tried here could lower it. Empty for 999.
#[must_use]
pub fn raises(guide: &Guide, answers: &Answers) -> Vec<Raise> {
    let levels = answers.levels(&guide.rules);
    let now = guide.rules.route(&levels);
    let audience = guide.audience(answers.setting.as_ref());
    let by_answers = guide
        .rules
        .questions
        .iter()
        .filter(|question| can_change(guide, answers, audience, question, &levels))
        .filter_map(|question| by_answer(guide, question, &levels, now));
    let mut found: Vec<(usize, Raise)> = by_signs(guide, answers, now)
        .into_iter()
        .chain(by_answers)
        .collect();
    found.sort_by_key(|(distance, raise)| (*distance, std::cmp::Reverse(raise.route)));
    found.truncate(MOST);
    found.into_iter().map(|(_, raise)| raise).collect()
}

/// Whether this user could say something else: asked of them, or answered, and
/// on a screen of its own.
fn can_change(
    guide: &Guide,
    answers: &Answers,
    audience: Audience,
    question: &Question,
    levels: &[u8],
) -> bool {
    let asked = question.asked_of.contains(&audience) || answers.level(question).is_some();
    // Danger now is not a smaller change: its screen stands before all others.
    let first = guide.rules.questions.first();
    asked
        && !question.with_signs
        && first.is_none_or(|first| first.id != question.id)
        && question
            .only_if
            .as_ref()
            .is_none_or(|when| when.holds(levels))
}

/// The least worse answer that raises the route, and how far off it is.
fn by_answer(
    guide: &Guide,
    question: &Question,
    levels: &[u8],
    now: Route,
) -> Option<(usize, Raise)> {
    let at = guide
        .rules
        .questions
        .iter()
        .position(|one| one.id == question.id)?;
    let from = *levels.get(at)?;
    (from + 1..=question.top()).find_map(|level| {
        let mut worse = levels.to_vec();
        *worse.get_mut(at)? = level;
        let route = guide.rules.route(&worse);
        let option = question.choice(level)?.id.clone();
        let change = Change::Answer(question.id.clone(), option);
        (route > now).then_some((usize::from(level - from), Raise { change, route }))
    })
}

/// One more sign: the least serious that raises the route, and each more
/// serious one that raises it further.
fn by_signs(guide: &Guide, answers: &Answers, now: Route) -> Vec<(usize, Raise)> {
    let kinds = [
        Seriousness::Emerging,
        Seriousness::Significant,
        Seriousness::Immediate,
    ];
    let mut least = now;
    let mut found = Vec::new();
    for (distance, seriousness) in (1..).zip(kinds) {
        let unticked = guide
            .rules
            .signs
            .iter()
            .find(|sign| sign.level == seriousness && !answers.signs.contains(&sign.id));
        let Some(sign) = unticked else { continue };
        let mut more = answers.clone();
        more.signs.insert(sign.id.clone());
        let route = guide.rules.route(&more.levels(&guide.rules));
        if route > least {
            least = route;
            let change = Change::Sign(seriousness);
            found.push((distance, Raise { change, route }));
        }
    }
    found
}
