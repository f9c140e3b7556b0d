//! Single changes that would raise the route, found by trying each.

use crate::{
    Answers, Audience, Evaluation, Guide, Kind, NeedLevels, OptionId, Question, QuestionId, Route,
    Seriousness, Settles, decide,
};

use std::borrow::Cow;
use std::cmp::Reverse;

/// So many are shown at most.
const MOST: usize = 5;

/// Something that would be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// This answer to this question, about one kind of need where it is given.
    Answer(Option<Kind>, QuestionId, OptionId),
    /// One more sign of this seriousness, whichever it is.
    Sign(Seriousness),
}

/// One change that would raise the route, and to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raise {
    /// The change.
    pub change: Change,
    /// The route that would follow: always more urgent than the present one.
    pub route: Route,
}

/// Returns the smallest single changes that would raise the route, five at most:
/// those that need the least first. Rules only ever rise with the answers, so no
/// change that is tried here could lower it. Empty for 999.
#[must_use]
pub fn raises(guide: &Guide, answers: &Answers) -> Vec<Raise> {
    let search = Search {
        guide,
        answers,
        children: answers.for_each_child(&guide.rules),
        now: decide(&guide.rules, answers).route,
    };
    let by_answers = guide.rules.questions.iter().enumerate();
    let mut found: Vec<(usize, Raise)> = search
        .by_signs()
        .into_iter()
        .chain(by_answers.filter_map(|(at, question)| search.by_answer(at, question)))
        .collect();
    let mut smallest = Vec::new();
    while smallest.len() < MOST {
        // The first of those that need the least, the most urgent before others.
        let nearest = found.iter().enumerate();
        let nearest =
            nearest.min_by_key(|(_, (distance, raise))| (*distance, Reverse(raise.route)));
        let Some((at, _)) = nearest else { break };
        smallest.push(found.remove(at).1);
    }
    smallest
}

struct Search<'a> {
    guide: &'a Guide,
    answers: &'a Answers,
    children: Vec<Cow<'a, Answers>>,
    now: Route,
}

impl Search<'_> {
    /// Returns whether this user could say something else: whether the question is
    /// asked of them, or was answered, and has a screen of its own.
    fn can_change(&self, question: &Question) -> bool {
        let audience = self.audience();
        let asked = question.asks(audience) || self.answers.is_answered(question);
        // Danger now is not a smaller change: its screen stands before all others.
        let first = self.guide.rules.first();
        asked
            && question.has_screen()
            // A child does not grow younger.
            && !question.several
            && first.is_none_or(|first| first.id != question.id)
            && question
                .only_if
                .as_ref()
                .is_none_or(|when| when.holds(&self.answers.levels(&self.guide.rules)))
    }

    /// Returns the least worse answer that raises the route, and how far off it is. Of
    /// several kinds of need, the one that needs the least.
    fn by_answer(&self, at: usize, question: &Question) -> Option<(usize, Raise)> {
        if !self.can_change(question) {
            return None;
        }
        let kinds = self.answers.kinds(&self.guide.rules);
        let practitioner = self.audience() == Audience::Practitioner;
        let one_by_one =
            question.each_kind && (practitioner || self.answers.is_answered_by_need(question));
        if !one_by_one {
            return self.worse(at, question, None);
        }
        let each = kinds.into_iter();
        each.filter_map(|kind| self.worse(at, question, Some(kind)))
            .min_by_key(|(distance, _)| *distance)
    }

    /// Returns the least worse answer about one kind of need, or about all, that
    /// raises the route.
    fn worse(&self, at: usize, question: &Question, kind: Option<Kind>) -> Option<(usize, Raise)> {
        let rules = &self.guide.rules;
        let evaluations: Vec<Evaluation> = self
            .children
            .iter()
            .map(|child| child.evaluate(rules))
            .collect();
        let mine = |group: &NeedLevels| kind.is_none() || group.kind == kind;
        let mut groups = evaluations.iter().flat_map(|evaluation| &evaluation.groups);
        let from = *groups.find(|group| mine(group))?.levels.get(at)?;
        (from + 1..=question.top()).find_map(|level| {
            let option = question.choice(level)?.id.clone();
            let routes = evaluations.iter().map(|evaluation| {
                let mut evaluation = evaluation.clone();
                for changed in evaluation.groups.iter_mut().filter(|group| mine(group)) {
                    changed.levels[at] = changed.levels[at].max(level);
                }
                rules.route_at(&evaluation)
            });
            let route = if question.weighs_signs() {
                let mut more = self.answers.clone();
                more.choose(question.id.clone(), option.clone());
                rules.route_of(&more)
            } else {
                routes.max()?
            };
            let change = Change::Answer(kind, question.id.clone(), option);
            (route > self.now).then_some((usize::from(level - from), Raise { change, route }))
        })
    }

    /// Returns one more sign as a change: the least serious that raises the route,
    /// and each more serious one that raises it further.
    fn by_signs(&self) -> Vec<(usize, Raise)> {
        let least_first = Seriousness::ALL.into_iter().rev();
        let mut least = self.now;
        let mut found = Vec::new();
        for (distance, seriousness) in (1..).zip(least_first) {
            let Some(route) = self.one_more(seriousness) else {
                continue;
            };
            if route > least {
                least = route;
                let change = Change::Sign(seriousness);
                found.push((distance, Raise { change, route }));
            }
        }
        found
    }

    /// Returns the route with one more sign of a seriousness, whichever it is: the
    /// least urgent of all that it could be. `None` where all are ticked.
    fn one_more(&self, seriousness: Seriousness) -> Option<Route> {
        let rules = &self.guide.rules;
        // Of one child, two signs of a seriousness, a kind and a sort count alike.
        let one_child = self.children.len() == 1;
        let mut tried: Vec<(Kind, Settles)> = Vec::new();
        let unticked = rules.signs.iter().filter(|sign| {
            self.answers.level_of(sign) == seriousness
                && sign.counts_by_level()
                && !self.answers.signs.contains(&sign.id)
        });
        let signs = unticked.filter(|sign| {
            let alike = (sign.kind(), sign.settled_by);
            let is_new = !(one_child && tried.contains(&alike));
            tried.push(alike);
            is_new
        });
        let routes = signs.map(|sign| {
            let mut more = self.answers.clone();
            more.signs.insert(sign.id.clone());
            rules.route_of(&more)
        });
        routes.min()
    }

    fn audience(&self) -> Audience {
        self.guide.audience(self.answers.setting.as_ref())
    }
}
