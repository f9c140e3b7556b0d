//! A result in plain text, for a case system or a note. It names no child.

use guidance::{
    Advice, Answers, Area, Audience, Decision, Guide, Kind, Line, Wording, date_in_words,
};

/// What is left for a pen, or for the case system.
const BLANK: &str = "____________";

/// The whole result as lines, before and after whom to ring. `said` are the
/// sentences of the summary.
pub fn as_text(
    guide: &Guide,
    area: &Area,
    advice: &Advice,
    audience: Audience,
    decision: &Decision,
    answers: &Answers,
    said: &[String],
) -> (String, String) {
    let words = |wording: &Wording| wording.to(audience).to_owned();
    let duties: Vec<String> = guide
        .duties(answers)
        .iter()
        .map(|duty| format!("{}\n{}", words(&duty.title), words(&duty.text)))
        .collect();
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
        .filter(|reason| reason.route == decision.by_rules)
        .map(|reason| format!("- {}", words(&reason.because)))
        .collect();
    let said: Vec<String> = said.iter().map(|one| format!("- {one}")).collect();
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
        duties.join("\n\n"),
        edition,
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<String>>()
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
    let (facts, unknown) = facts(guide, answers, audience);
    said.extend(facts);
    if !unknown.is_empty() {
        said.push(format!("“What I do not know: {}.”", unknown.join("; ")));
    }
    said.push("“What will you do, and by when will I hear?”".to_owned());
    said
}

/// What is known, kind of need by kind of need and then of the child, and the
/// names of what is not.
fn facts(guide: &Guide, answers: &Answers, audience: Audience) -> (Vec<String>, Vec<String>) {
    let mut unknown: Vec<String> = Vec::new();
    let mut spoken = |kind: Option<Kind>, each_kind: bool| {
        // The first question is about this moment.
        let questions = guide.rules.questions.iter().skip(1);
        let mut sentences: Vec<&str> = Vec::new();
        for question in questions.filter(|one| !one.with_signs && one.each_kind == each_kind) {
            let level = answers.level_about(kind, question);
            let Some(choice) = level.and_then(|level| question.choice(level)) else {
                continue;
            };
            if !choice.id.is_not_sure() {
                sentences.push(choice.spoken().to(audience));
            } else if !unknown.contains(&question.short) {
                unknown.push(question.short.clone());
            }
        }
        sentences.join(" ")
    };
    let mut facts: Vec<String> = Vec::new();
    let mut one_by_one: Vec<(Kind, String)> = Vec::new();
    for kind in answers.kinds(&guide.rules) {
        one_by_one.push((kind, spoken(Some(kind), true)));
    }
    let alike = one_by_one.windows(2).all(|pair| pair[0].1 == pair[1].1);
    for (kind, sentences) in one_by_one {
        match (sentences.is_empty(), alike) {
            (true, _) => {}
            (_, true) => facts = vec![format!("“{sentences}”")],
            (_, false) => facts.push(format!("“{}: {sentences}”", kind.label())),
        }
    }
    let child = spoken(None, false);
    if !child.is_empty() {
        facts.push(format!("“{child}”"));
    }
    (facts, unknown)
}
