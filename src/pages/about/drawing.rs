//! The decision as a picture: every question on the left, every rule in the
//! middle, every route on the right; and the same as a table beside it.

use crate::pages::rule_words::conditions;
use crate::pages::table::{Row, TableCards};
use content::Library;
use guidance::{Audience, Route, Rule, Rules, SignCount, decide};
use leptos::prelude::*;
use std::fmt::Write as _;

const WIDTH: usize = 720;
/// Where the lines leave the questions, pass the rules and reach the routes.
const LEFT: usize = 190;
const MIDDLE: usize = 330;
const RIGHT: usize = 590;
/// A row is as high as a link needs to be pressed.
const ROW: usize = 26;

/// The picture and the table.
pub fn drawing(library: &Library) -> AnyView {
    let rules = &library.guide.rules;
    let rows: Vec<_> = by_route(rules)
        .into_iter()
        .map(|rule| row(library, rule))
        .collect();
    view! {
        <section
            class="drawing"
            tabindex="0"
            aria-label="The decision as a picture"
            inner_html=svg(library)
        ></section>
        <TableCards
            caption="The same as a table"
            columns=&["Rule", "Holds where", "At least", "Decides these cases"]
            rows
        />
    }
    .into_any()
}

/// Most urgent first.
fn by_route(rules: &Rules) -> Vec<&Rule> {
    Route::ALL
        .into_iter()
        .flat_map(|route| rules.rules.iter().filter(move |rule| rule.route == route))
        .collect()
}

fn row(library: &Library, rule: &Rule) -> Row {
    let rules = &library.guide.rules;
    let decided = library.cases.iter().filter(|case| {
        let decision = decide(rules, &case.answers);
        let mut reasons = decision.reasons.iter();
        rule.route == decision.route && reasons.any(|one| one.rule.as_ref() == Some(&rule.id))
    });
    let decided: Vec<&str> = decided.map(|case| case.title.as_str()).collect();
    let trace = format!("#trace-{}", rule.id);
    Row {
        id: None,
        head: view! { <a href=trace>{rule.id.to_string()}</a> }.into_any(),
        cells: vec![
            conditions(library, rule).join("; ").into_any(),
            name(library, rule.route).into_any(),
            decided.join("; ").into_any(),
        ],
    }
}

fn name(library: &Library, route: Route) -> String {
    let advice = library.guide.advice(route);
    advice.map_or_else(String::new, |advice| {
        advice.name.to(Audience::Practitioner).to_owned()
    })
}

fn svg(library: &Library) -> String {
    let rules = &library.guide.rules;
    let ordered = by_route(rules);
    let height = ROW * (ordered.len() + 2);
    let measures = measures(rules);
    let left = |at: usize| (at + 1) * height / (measures.len() + 1);
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"group\" aria-label=\"{} questions and tallies of signs, {} rules, five routes\">",
        measures.len(),
        ordered.len()
    );
    for (at, measure) in measures.iter().enumerate() {
        let _ = write!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>",
            LEFT - 8,
            left(at) + 4,
            escape(measure)
        );
    }
    for (at, rule) in ordered.iter().enumerate() {
        let y = ROW * (at + 1);
        let _ = write!(
            svg,
            "<g class=\"trace\" id=\"trace-{}\"><path d=\"",
            rule.id
        );
        for threshold in rule.when.thresholds() {
            let from = left(usize::from(threshold.metric.0));
            let _ = write!(svg, "M{LEFT} {from}L{MIDDLE} {y}");
        }
        let to = route_at(&ordered, rule.route);
        let _ = write!(
            svg,
            "M{} {y}L{RIGHT} {to}\"></path><a href=\"#trace-{}\"><text x=\"{}\" y=\"{}\">{}</text></a></g>",
            RIGHT - 60,
            rule.id,
            MIDDLE + 6,
            y + 4,
            rule.id
        );
    }
    for route in Route::ALL {
        let _ = write!(
            svg,
            "<text class=\"drawing__route\" x=\"{}\" y=\"{}\">{}</text>",
            RIGHT + 8,
            route_at(&ordered, route) + 4,
            escape(&name(library, route))
        );
    }
    svg.push_str("</svg>");
    svg
}

/// Halfway down its rules; the floor stands beneath them all.
fn route_at(ordered: &[&Rule], route: Route) -> usize {
    let own = ordered.iter().enumerate();
    let own: Vec<usize> = own
        .filter(|(_, rule)| rule.route == route)
        .map(|(at, _)| ROW * (at + 1))
        .collect();
    match (own.first(), own.last()) {
        (Some(first), Some(last)) => usize::midpoint(*first, *last),
        _ => ROW * ordered.len() + ROW / 2,
    }
}

/// What rules look at, in the order of their measures.
fn measures(rules: &Rules) -> Vec<String> {
    let questions = rules
        .questions
        .iter()
        .map(|question| question.short.clone());
    let tallies = SignCount::ALL.iter().map(|tally| match tally {
        SignCount::Any => "signs".to_owned(),
        SignCount::Emerging => "signs, not small".to_owned(),
        SignCount::Significant => "signs, serious or worse".to_owned(),
        SignCount::Severe => "signs, severe or now".to_owned(),
        SignCount::Immediate => "signs, now".to_owned(),
        SignCount::Unsettled => "serious signs, not settled".to_owned(),
        SignCount::UnsettledSevere => "severe signs, not settled".to_owned(),
        SignCount::Injury => "injuries".to_owned(),
        SignCount::Request => "requests for help".to_owned(),
    });
    questions
        .chain(tallies)
        .map(|name| shortened(&name))
        .collect()
}

/// The first words of a long name: the table has the whole.
fn shortened(name: &str) -> String {
    const LONGEST: usize = 28;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let start: String = name.chars().take(LONGEST).collect();
    let whole = start.rfind(' ').map_or(start.as_str(), |end| &start[..end]);
    format!("{} …", whole.trim_end_matches(','))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_long_name_ends_with_a_whole_word() {
        assert_eq!(shortened("how often"), "how often");
        assert_eq!(
            shortened("short of money, food, heating, home or a service"),
            "short of money, food …"
        );
    }
}
