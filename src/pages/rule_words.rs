//! A rule in words, made from the rule itself.

use content::Library;
use guidance::{Audience, Condition, PageWords, Question, Rule, SignCount, Threshold};

/// What must be so for a rule to hold, one phrase a part, each to be joined
/// by "and".
pub fn conditions(library: &Library, rule: &Rule) -> Vec<String> {
    let words = library.words;
    let between = library.guide.words.semicolon();
    let Condition { all, any, count } = &rule.when;
    let mut parts: Vec<String> = all
        .iter()
        .map(|threshold| phrase(library, *threshold))
        .collect();
    let either: Vec<String> = any
        .iter()
        .map(|threshold| phrase(library, *threshold))
        .collect();
    match either.as_slice() {
        [] => {}
        [only] => parts.push(only.clone()),
        several => parts.push(words.rule_one_of(&several.join(between))),
    }
    if let Some(count) = count {
        let of: Vec<String> = count
            .of
            .iter()
            .map(|threshold| phrase(library, *threshold))
            .collect();
        parts.push(words.rule_some_of(&count.at_least.to_string(), &of.join(between)));
    }
    parts
}

fn phrase(library: &Library, threshold: Threshold) -> String {
    let (words, rules) = (library.words, &library.guide.rules);
    let at = usize::from(threshold.metric.0);
    match rules.questions.get(at) {
        Some(question) => answer(words, question, threshold.at_least),
        None => tally(words, at - rules.questions.len(), threshold.at_least),
    }
}

/// "how often: “Sometimes”, or worse"
fn answer(words: PageWords, question: &Question, at_least: u8) -> String {
    let label = question
        .choice(at_least)
        .map_or("", |choice| choice.label.to(Audience::Practitioner));
    match (question.top() == at_least, question.id.as_str()) {
        (true, _) => words.rule_answer(&question.short, label),
        (false, "age") => words.rule_younger(&question.short, label),
        (false, _) => words.rule_worse(&question.short, label),
    }
}

fn tally(words: PageWords, at: usize, at_least: u8) -> String {
    let number = match at_least {
        0 => words.rule_none(),
        1 => words.rule_one(),
        2 => words.rule_two(),
        _ => words.rule_three(),
    };
    match SignCount::ALL.get(at) {
        Some(SignCount::Immediate) => words.rule_now(number),
        Some(SignCount::Significant) => words.rule_serious(number),
        _ => words.rule_any(number),
    }
}
