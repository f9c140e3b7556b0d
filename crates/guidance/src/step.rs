//! Which screen comes next: replayed from the answers, never stored.

use crate::{Answers, Audience, Guide, Kind, Question, QuestionId, Route, Rules, Standing, When};

/// One screen of the guided tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A question with radio buttons.
    Question(QuestionId),
    /// "Check your answer", before 999.
    Check,
    /// "Who are you?"
    Who,
    /// What was seen.
    Signs,
    /// What is asked about one kind of need in which something was ticked.
    About(Kind),
    /// A moment before the result: pitfalls to mind, and the user's own view.
    Pause,
    /// The route and its reasons.
    Result,
}

/// The steps behind the user and the one they stand at, which is the last.
#[must_use]
pub fn steps(guide: &Guide, answers: &Answers) -> Vec<Step> {
    let mut path = Vec::new();
    let walk = Walk { guide, answers };
    if walk.go(&mut path) {
        path.push(Step::Result);
    }
    path
}

/// The step that the user stands at.
#[must_use]
pub fn next_step(guide: &Guide, answers: &Answers) -> Step {
    steps(guide, answers).pop().unwrap_or(Step::Result)
}

/// Where the user goes on `path`, which is made of the [`steps`] of these
/// answers, from the step at `at`, which was just answered: to the next step,
/// or, where they came to change one answer, to the first that still needs one.
/// An answer that means 999 leads there at once, past whatever was answered
/// before.
#[must_use]
pub fn place_after(
    guide: &Guide,
    answers: &Answers,
    path: &[Step],
    at: usize,
    changing: bool,
) -> usize {
    let last = path.len().saturating_sub(1);
    let done = path.last() == Some(&Step::Result);
    let emergency = done && means(&guide.rules, answers) == Route::Emergency;
    if changing || emergency {
        last
    } else {
        last.min(at + 1)
    }
}

struct Walk<'a> {
    guide: &'a Guide,
    answers: &'a Answers,
}

impl Walk<'_> {
    /// Adds the steps up to the first that needs an answer. True where none does.
    fn go(&self, path: &mut Vec<Step>) -> bool {
        let rules = &self.guide.rules;
        let mut questions = rules.questions.iter().filter(|one| !one.with_signs);
        // The first question stands before everything else: danger now.
        let first = questions.next();
        if let Some(first) = first {
            path.push(Step::Question(first.id.clone()));
            if self.answers.level(first).is_none() {
                return false;
            }
        }
        if means_emergency(rules, self.answers) {
            path.push(Step::Check);
            return self.answers.danger_checked;
        }
        path.push(Step::Who);
        if self.answers.setting.is_none() || !self.signs_after(first, path) {
            return false;
        }
        let mut about = false;
        for question in questions {
            if question.each_kind && !about {
                about = true;
                if !self.about(path) {
                    return false;
                }
            }
            if !self.question(question, path) || !self.signs_after(Some(question), path) {
                return false;
            }
        }
        self.pause(path)
    }

    /// The signs, where they follow this question. False where they were not seen.
    fn signs_after(&self, question: Option<&Question>, path: &mut Vec<Step>) -> bool {
        if question.is_none_or(|question| question.id != self.guide.signs_after) {
            return true;
        }
        path.push(Step::Signs);
        self.answers.signs_seen
    }

    /// One question, where it is asked. False where it needs an answer.
    fn question(&self, question: &Question, path: &mut Vec<Step>) -> bool {
        if question.each_kind && !self.at_once(question) {
            return true;
        }
        let answered = self.answers.level(question).is_some();
        if !(answered || self.may_matter(question)) || !asked(self.guide, self.answers, question) {
            return true;
        }
        path.push(Step::Question(question.id.clone()));
        answered
    }

    /// Each kind of need that was ticked. False where one needs an answer.
    fn about(&self, path: &mut Vec<Step>) -> bool {
        for kind in self.answers.kinds(&self.guide.rules) {
            if !self.one_by_one(kind) {
                continue;
            }
            let asked = asked_about(self.guide, self.answers, kind);
            let said =
                |question: &&Question| self.answers.level_about(Some(kind), question).is_some();
            let open = |question: &&Question| !said(question) && self.may_matter(question);
            let open = asked.iter().any(open);
            // What was said counts, so it stands where it is seen and changed.
            if open || asked.iter().any(said) {
                path.push(Step::About(kind));
            }
            if open {
                return false;
            }
        }
        true
    }

    /// Practitioners are asked about each kind. The public is asked once for
    /// all, unless they have answered as somebody else.
    fn one_by_one(&self, kind: Kind) -> bool {
        self.audience() == Audience::Practitioner || self.answers.about.contains_key(&kind)
    }

    /// Whether what is asked about each kind is asked once for some of them.
    fn at_once(&self, question: &Question) -> bool {
        let kinds = self.answers.kinds(&self.guide.rules);
        let said = |kind: &Kind| {
            let about = self.answers.about.get(kind);
            about.is_some_and(|about| about.contains_key(&question.id))
        };
        !kinds
            .iter()
            .all(|kind| self.one_by_one(*kind) || said(kind))
    }

    /// Before the result, and never before 999.
    fn pause(&self, path: &mut Vec<Step>) -> bool {
        let emergency = means(&self.guide.rules, self.answers) == Route::Emergency;
        // A view that was said counts, whoever turns out to have said it.
        let asked = self.audience() == Audience::Practitioner || self.answers.view.is_some();
        if emergency || self.guide.pause.is_none() || !asked {
            return true;
        }
        path.push(Step::Pause);
        self.answers.paused
    }

    /// Whether an answer to this question can still change the route, whatever
    /// is said to the others. Rules only ever rise with the answers: one that
    /// looks at it and asks for more than is certain has to hold in the most
    /// worrying ending.
    fn may_matter(&self, question: &Question) -> bool {
        if !self.answers.signs_seen {
            return true;
        }
        let rules = &self.guide.rules;
        let mut all = rules.questions.iter();
        let Some(at) = all.position(|one| one.id == question.id) else {
            return false;
        };
        let looks_at = |when: &When| {
            let mut thresholds = when.thresholds();
            thresholds.any(|threshold| usize::from(threshold.measure.0) == at)
        };
        let certain = rules.route_at(&self.ending(|_| 0));
        let worst = self.ending(Question::top);
        let mut asking = rules.rules.iter().filter(|rule| rule.route > certain);
        let mut brings_up = rules
            .questions
            .iter()
            .filter_map(|one| one.only_if.as_ref());
        asking.any(|rule| looks_at(&rule.when) && worst.held(&rule.when).is_some())
            || brings_up.any(looks_at)
    }

    /// Where the answers would stand with this level for whatever this user is
    /// still asked.
    fn ending(&self, level: impl Fn(&Question) -> u8) -> Standing {
        let audience = self.audience();
        self.answers.standing_with(&self.guide.rules, |question| {
            // What stands beneath the signs was passed with them.
            if question.asked_of.contains(&audience) && !question.with_signs {
                level(question)
            } else {
                question.unasked
            }
        })
    }

    fn audience(&self) -> Audience {
        self.guide.audience(self.answers.setting.as_ref())
    }
}

/// The questions that are asked about a kind of need, in their order.
#[must_use]
pub fn asked_about<'a>(guide: &'a Guide, answers: &Answers, kind: Kind) -> Vec<&'a Question> {
    let said = |question: &Question| {
        let about = answers.about.get(&kind);
        about.is_some_and(|about| about.contains_key(&question.id))
    };
    let questions = guide.rules.questions.iter();
    questions
        .filter(|one| one.each_kind && (said(one) || asked(guide, answers, one)))
        .collect()
}

fn means(rules: &Rules, answers: &Answers) -> Route {
    rules.route_at(&answers.standing(rules))
}

/// Whether the first answer, whatever else was said, already means 999.
fn means_emergency(rules: &Rules, answers: &Answers) -> bool {
    let mut alone = Answers::default();
    let first = rules.first();
    let chosen = first.and_then(|first| answers.chosen.get_key_value(&first.id));
    alone
        .chosen
        .extend(chosen.map(|(id, option)| (id.clone(), option.clone())));
    rules.route_at(&alone.standing_with(rules, |_| 0)) == Route::Emergency
}

/// About how many questions this user will be asked in all, for "Question 3 of
/// about 7": some fall away once nothing can change the route any more. `None`
/// until it is known who they are.
#[must_use]
pub fn expected_questions(guide: &Guide, answers: &Answers) -> Option<usize> {
    answers.setting.as_ref()?;
    let audience = guide.audience(answers.setting.as_ref());
    let questions = guide.rules.questions.iter();
    let alone = questions.filter(|question| {
        !question.with_signs
            && !question.check
            && (!question.each_kind || audience == Audience::Public)
            && concerns(guide, answers, question)
    });
    let one_by_one = guide.rules.questions.iter().any(|one| one.each_kind);
    let about = match audience {
        // Before anything is ticked, one kind is to be expected.
        Audience::Practitioner if one_by_one => answers.kinds(&guide.rules).len().max(1),
        Audience::Practitioner => 0,
        Audience::Public => answers.about.len(),
    };
    // Who the user is, and what was seen.
    Some(alone.count() + about + 2)
}

/// Whether this user is asked a question, or has answered it as somebody else:
/// an answer counts whoever gave it, so it stays where it is seen and changed.
fn concerns(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    let audience = guide.audience(answers.setting.as_ref());
    question.asked_of.contains(&audience) || answers.level(question).is_some()
}

fn asked(guide: &Guide, answers: &Answers, question: &Question) -> bool {
    concerns(guide, answers, question)
        && question
            .only_if
            .as_ref()
            .is_none_or(|when| when.holds(&answers.levels(&guide.rules)))
}
