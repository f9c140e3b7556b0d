//! The words to begin a call with.

use super::{Guide, SAY_FIRST_WORDS, SayFirst};
use crate::{AgeBand, Answers, Audience, Route};

/// The most things that were seen among them: whoever answers asks for the rest.
const SAY_FIRST_SIGNS: usize = 3;

impl Guide {
    /// Returns what to say first when somebody answers: who rings about whom, then the
    /// gravest of what was ticked, in whole sentences and at most [`SAY_FIRST_WORDS`]
    /// words. The gravest is always among them.
    #[must_use]
    pub fn say_first(&self, answers: &Answers, route: Route, audience: Audience) -> SayFirst {
        let mut said = vec![self.opening_words(answers, route, audience)];
        let counted = |text: &str| text.split_whitespace().count();
        let mut words: usize = said.iter().map(|text| counted(text)).sum();
        let mut seen = 0;
        for sentence in self.seen_spoken(answers, audience) {
            words += counted(sentence);
            if seen == SAY_FIRST_SIGNS || (seen > 0 && words > SAY_FIRST_WORDS) {
                break;
            }
            seen += 1;
            said.push(sentence.to_owned());
        }
        SayFirst {
            text: said.join(" "),
            seen,
        }
    }

    /// Returns everything that was seen as it is said on the telephone, the gravest
    /// first: what can mean harm and was ticked before the result, then the signs.
    #[must_use]
    pub fn seen_spoken<'a>(&'a self, answers: &'a Answers, audience: Audience) -> Vec<&'a str> {
        let (mut seen, _) = self.ticks_spoken(answers, audience);
        let signs = answers.gravest_first(&self.rules).into_iter();
        seen.extend(signs.map(|(sign, _)| sign.spoken_to(audience)));
        seen
    }

    /// Returns the first sentence of a call: who rings about whom.
    fn opening_words(&self, answers: &Answers, route: Route, audience: Audience) -> String {
        let words = self.words;
        let child = self.child_said(answers, audience);
        match (audience, route) {
            (Audience::Practitioner, Route::Refer) => words.open_refer(&child),
            (Audience::Practitioner, _) => words.open_advice(&child),
            (Audience::Public, _) => words.open_public(&child),
            (Audience::Parent, _) => words.open_parent(&child),
            // A young person may be the child.
            (Audience::Young, _) => words.open_young().to_owned(),
        }
    }

    /// Returns whom a call is about: "a child aged 5 to 11".
    fn child_said(&self, answers: &Answers, audience: Audience) -> String {
        let words = self.words;
        let mut questions = self.rules.questions.iter();
        let options = questions.find(|one| one.several).map(|one| &one.options);
        let aged = |age: AgeBand| {
            let mut options = options.into_iter().flatten();
            let choice = options.find(|choice| choice.id.as_str() == age.slug())?;
            Some(choice.spoken().to(audience))
        };
        let ages: Vec<&str> = answers.ages().iter().filter_map(aged).collect();
        let own = audience == Audience::Parent;
        match ages.as_slice() {
            [] if own => words.my_child().to_owned(),
            [] => words.a_child().to_owned(),
            [age] if own => words.my_child_of(age),
            [age] => words.a_child_of(age),
            ages if own => words.my_children_of(&ages.join(words.comma())),
            ages => words.several_children_of(&ages.join(words.comma())),
        }
    }

    /// Returns the age of the child, or of each child, as one sentence.
    #[must_use]
    pub fn ages_said(&self, answers: &Answers, audience: Audience) -> Option<String> {
        let labels = self.age_labels(answers.ages(), audience);
        if labels.len() > 1 {
            let semicolon = self.words.semicolon();
            return Some(self.words.children_of(&labels.join(semicolon)));
        }
        let mut questions = self.rules.questions.iter();
        let question = questions.find(|one| one.several)?;
        let choice = question.choice(answers.level(question)?)?;
        Some(choice.said.to(audience).to_owned())
    }

    /// Returns what was ticked beneath the signs and before the result, as it is said on
    /// the telephone: what can mean harm, and what else belongs in the call.
    #[must_use]
    pub fn ticks_spoken(&self, answers: &Answers, audience: Audience) -> (Vec<&str>, Vec<&str>) {
        let (mut grave, mut others) = (Vec::new(), Vec::new());
        let questions = self.rules.questions.iter();
        for question in questions.filter(|one| !one.has_screen() && answers.is_ticked(one)) {
            let Some(choice) = question.choice(question.top()) else {
                continue;
            };
            let line = choice.spoken().to(audience);
            if self.rules.can_mean_harm(&question.id) {
                grave.push(line);
            } else if question.before_result {
                others.push(line);
            }
        }
        (grave, others)
    }
}
