//! A result in plain text, for a case system or a note. It names no child.

use guidance::{
    Advice, Answers, Area, Audience, Decision, Guide, Kind, Line, Route, SayFirst, Wording,
};

/// A blank to fill in with a pen, or in the case system.
const BLANK: &str = "____________";

/// Returns the whole result as lines, before and after whom to ring. `said` are the
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
    let (words, edition) = (guide.words, &guide.edition);
    let to = |wording: &Wording| wording.to(audience).to_owned();
    let duties: Vec<String> = guide
        .duties(answers)
        .iter()
        .map(|called| match &called.duty.condition {
            Some(condition) if !called.holds => to(condition),
            _ => format!("{}\n{}", to(&called.duty.title), to(&called.duty.text)),
        })
        .collect();
    let list = |title: &str, lines: &[Line]| {
        let lines: Vec<String> = lines
            .iter()
            .filter_map(|line| Some(format!("- {}", line.to(audience)?)))
            .collect();
        format!("{title}\n{}", lines.join("\n"))
    };
    let reasons: Vec<String> = decision
        .deciding_reasons()
        .map(|reason| format!("- {}", to(&reason.because)))
        .collect();
    let said: Vec<String> = said.iter().map(|one| format!("- {one}")).collect();
    let edition = words.text_edition(&words.day(&edition.date), &area.name, &edition.rules);
    let before = [
        words.text_suggested(&to(&advice.name), &to(&advice.sentence)),
        words.text_not_sent().to_owned(),
        words.text_blanks(BLANK),
        format!("{}\n{}", words.why(), reasons.join("\n")),
        format!("{}\n{}", words.text_answered(), said.join("\n")),
        words.text_ring().to_owned(),
    ]
    .join("\n\n");
    let after = [
        list(words.what_to_write(), &advice.write_down),
        list(words.what_next(), &advice.next),
        list(words.come_back(), &advice.come_back),
        duties.join("\n\n"),
        edition,
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<String>>()
    .join("\n\n");
    (before, after)
}

/// Returns the whole call, built from the answers: facts, with blanks for names that
/// are said aloud and never typed. `first` is what was said already.
pub fn whole_call(
    guide: &Guide,
    answers: &Answers,
    audience: Audience,
    first: Option<&SayFirst>,
) -> Vec<String> {
    let words = guide.words;
    let mut said = vec![match audience {
        Audience::Practitioner => words.say_practitioner(BLANK),
        Audience::Public => words.say_public().to_owned(),
        Audience::Parent => words.say_parent().to_owned(),
        Audience::Young => words.say_young().to_owned(),
    }];
    let quoted = |line: &str| words.say_quoted(line);
    let mut seen = guide.seen_spoken(answers, audience);
    let heading = match first {
        Some(first) => {
            seen.drain(..first.seen);
            words.say_more()
        }
        None => words.say_seen(),
    };
    if !seen.is_empty() {
        said.push(heading.to_owned());
    }
    said.extend(seen.into_iter().map(quoted));
    let ages = guide
        .ages_said(answers, audience)
        .filter(|_| first.is_none());
    said.extend(ages.map(|ages| words.say_quoted(&ages)));
    let (facts, unknown) = facts(guide, answers, audience);
    said.extend(facts);
    let (_, others) = guide.ticks_spoken(answers, audience);
    said.extend(others.into_iter().map(quoted));
    if guide.rules.route_of(answers) == Route::Emergency {
        // Nobody asks 999 when they will hear.
        return said;
    }
    if !unknown.is_empty() {
        said.push(words.say_unknown(&unknown.join(words.semicolon())));
    }
    said.push(words.say_when().to_owned());
    said
}

/// Returns what is known, kind of need by kind of need and then of the child, and the
/// names of what is not.
fn facts(guide: &Guide, answers: &Answers, audience: Audience) -> (Vec<String>, Vec<String>) {
    let words = guide.words;
    let mut unknown: Vec<String> = Vec::new();
    let mut spoken = |kind: Option<Kind>, each_kind: bool| {
        // The first question is about this moment.
        let questions = guide.rules.questions.iter().skip(1);
        let mut sentences: Vec<&str> = Vec::new();
        for question in questions.filter(|one| one.is_said() && one.each_kind == each_kind) {
            if question.several {
                continue;
            }
            let level = answers.level_by_need(kind, question);
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
            (_, true) => facts = vec![words.say_quoted(&sentences)],
            (_, false) => {
                let about = words.named(words.kind(kind), &sentences);
                facts.push(words.say_quoted(&about));
            }
        }
    }
    let child = spoken(None, false);
    if !child.is_empty() {
        facts.push(words.say_quoted(&child));
    }
    (facts, unknown)
}
