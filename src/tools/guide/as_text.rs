//! A result in plain text, for a case system or a note. It names no child.

use guidance::{Advice, Answers, Area, Audience, Decision, Guide, Line, Wording, date_in_words};

/// What is left for a pen, or for the case system.
const BLANK: &str = "____________";

/// The whole result as lines, before and after whom to ring. `answers` are the
/// sentences of the summary.
pub fn as_text(
    guide: &Guide,
    area: &Area,
    advice: &Advice,
    audience: Audience,
    decision: &Decision,
    answers: &[String],
) -> (String, String) {
    let words = |wording: &Wording| wording.to(audience).to_owned();
    let list = |title: &str, lines: &[Line]| {
        let lines: Vec<String> = lines
            .iter()
            .filter_map(|line| Some(format!("- {}", line.to(audience)?)))
            .collect();
        format!("{title}\n{}", lines.join("\n"))
    };
    let reasons: Vec<String> = decision
        .reasons
        .iter()
        .filter(|reason| reason.route == decision.route)
        .map(|reason| format!("- {}", words(&reason.because)))
        .collect();
    let said: Vec<String> = answers.iter().map(|one| format!("- {one}")).collect();
    let edition = format!(
        "Second Question, guidance of {} for {}. Rules {}. Check numbers again before you use them later.",
        date_in_words(&guide.edition.date),
        area.name,
        guide.edition.rules
    );
    let before = [
        format!(
            "Suggested: {}. {}",
            words(&advice.name),
            words(&advice.sentence)
        ),
        "Nothing has been sent, and nothing has been reported yet.".to_owned(),
        format!("Child: {BLANK}  Date and time: {BLANK}  Spoke to: {BLANK}"),
        format!("Why\n{}", reasons.join("\n")),
        format!("What was answered\n{}", said.join("\n")),
        "Whom to ring (where no number stands, look it up)".to_owned(),
    ]
    .join("\n\n");
    let after = [
        list("What to write down", &advice.write_down),
        list("What happens next", &advice.next),
        list("When to come back", &advice.come_back),
        edition,
    ]
    .join("\n\n");
    (before, after)
}

/// What to say first, built from the answers: facts, with blanks for names that
/// are said aloud and never typed.
pub fn opening(guide: &Guide, answers: &Answers, audience: Audience) -> Vec<String> {
    let mut said = vec![match audience {
        Audience::Practitioner => format!(
            "“My name is {BLANK}, I work at {BLANK}, and I am worried about a child called {BLANK}.”"
        ),
        Audience::Public => {
            "“I am worried about a child. I would like to tell you what I have seen.” Give your name only if you want to.".to_owned()
        }
    }];
    let signs = guide
        .rules
        .signs
        .iter()
        .filter(|sign| answers.signs.contains(&sign.id));
    let signs: Vec<String> = signs
        .map(|sign| sign.words(audience).unwrap_or(&sign.text).to_owned())
        .collect();
    if !signs.is_empty() {
        said.push(format!("“What was seen: {}.”", signs.join("; ")));
    }
    let (mut facts, mut unknown) = (Vec::new(), Vec::new());
    // The first question is about this moment; the signs have been said.
    let questions = guide.rules.questions.iter().skip(1);
    for question in questions.filter(|question| !question.with_signs) {
        let chosen = answers
            .level(question)
            .and_then(|level| question.choice(level));
        let Some(choice) = chosen else { continue };
        if choice.id.as_str() == "not-sure" {
            unknown.push(question.short.clone());
        } else {
            let label = choice.label.to(audience);
            facts.push(format!("{}: {label}", capital(&question.short)));
        }
    }
    if !facts.is_empty() {
        said.push(format!("“{}.”", facts.join(". ")));
    }
    if !unknown.is_empty() {
        said.push(format!("“What I do not know: {}.”", unknown.join("; ")));
    }
    said.push("“What will you do, and by when will I hear?”".to_owned());
    said
}

/// The name of a question as a sentence begins. They begin with plain letters;
/// the tables for all others would weigh 4 kB.
fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::capital;

    #[test]
    fn a_fact_begins_with_a_capital() {
        assert_eq!(capital("how often"), "How often");
        assert_eq!(capital(""), "");
    }
}
