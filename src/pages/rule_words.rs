//! A rule in words, made from the rule itself.

use guidance::{Audience, Question, Rule, Rules, Tally, Threshold, When};

/// What must be so for a rule to hold, one phrase a part, each to be joined
/// by "and".
pub fn conditions(rules: &Rules, rule: &Rule) -> Vec<String> {
    let When { all, any, count } = &rule.when;
    let mut parts: Vec<String> = all
        .iter()
        .map(|threshold| phrase(rules, *threshold))
        .collect();
    let either: Vec<String> = any
        .iter()
        .map(|threshold| phrase(rules, *threshold))
        .collect();
    match either.as_slice() {
        [] => {}
        [only] => parts.push(only.clone()),
        several => parts.push(format!("at least one of: {}", several.join("; "))),
    }
    if let Some(count) = count {
        let of: Vec<String> = count
            .of
            .iter()
            .map(|threshold| phrase(rules, *threshold))
            .collect();
        parts.push(format!("at least {} of: {}", count.at_least, of.join("; ")));
    }
    parts
}

fn phrase(rules: &Rules, threshold: Threshold) -> String {
    let at = usize::from(threshold.measure.0);
    match rules.questions.get(at) {
        Some(question) => answer(question, threshold.at_least),
        None => tally(at - rules.questions.len(), threshold.at_least),
    }
}

/// "how often: “Sometimes”, or worse"
fn answer(question: &Question, at_least: u8) -> String {
    let label = question
        .choice(at_least)
        .map_or("", |choice| choice.label.to(Audience::Practitioner));
    let or_worse = match (question.top() == at_least, question.id.as_str()) {
        (true, _) => "",
        (false, "age") => " or younger",
        (false, _) => " or worse",
    };
    format!("{}: “{label}”{or_worse}", question.short)
}

fn tally(at: usize, at_least: u8) -> String {
    let number = ["no", "one", "two", "three"]
        .get(usize::from(at_least))
        .copied()
        .unwrap_or("three");
    let signs = if at_least == 1 { "sign" } else { "signs" };
    let kind = match Tally::ALL.get(at) {
        Some(Tally::Immediate) => " marked “now”",
        Some(Tally::Significant) => " marked “serious” or “now”",
        _ => "",
    };
    format!("{number} or more {signs}{kind}").replace("one or more sign", "one or more signs")
}
