use super::guidance_page::sources;
use super::source_list::cite;
use crate::assets::Assets;
use crate::components::{RouteShape, answer_text, with_slot};
use crate::page_spec::PageSpec;
use content::Library;
use content::page_registry::MessageFn;
use guidance::words::GAP;
use guidance::{Area, Audience, Case, Decision, Guide, PageWords, Reason, Route, SourceId, decide};
use leptos::prelude::*;

/// The groups by who asks: the audience, the id of the heading, the heading.
const GROUPS: [(Audience, &str, MessageFn); 2] = [
    (Audience::Practitioner, "at-work", PageWords::practise_work),
    (
        Audience::Public,
        "as-a-neighbour",
        PageWords::practise_neighbour,
    ),
];

/// Returns `/{area}/practise/`: the worked cases, to decide before reading what the
/// rules suggest. Style alone reveals that, so that it works without a script
/// and nothing is kept; on paper it is all there.
pub fn page(library: &Library, assets: &Assets, area: &Area) -> PageSpec {
    let words = library.words;
    let mut cited = Vec::new();
    let tool = format!("{}{}/what-to-do/", assets.base, area.id);
    let tool = view! { <a href=tool>{words.practise_tool()}</a> }.into_any();
    let jump: Vec<_> = GROUPS
        .iter()
        .map(|(_, id, title)| view! { <li><a href=format!("#{id}")>{title(words)}</a></li> })
        .collect();
    let groups: Vec<_> = GROUPS
        .into_iter()
        .map(|(audience, id, title)| group(library, audience, id, title(words), &mut cited))
        .collect();
    let body = view! {
        <h1>{words.nav_practise()}</h1>
        <p class="lead">{words.practise_lead()}</p>
        <p>{with_slot(&words.practise_how(GAP), tool)}</p>
        <ul class="jump">{jump}</ul>
        {groups}
        {sources(library, cited)}
    };
    let description = words.nav_practise_what().to_owned();
    PageSpec::of_area(area, "practise", words.nav_practise(), description, body)
}

/// Draws the cases that one audience tells, by title: that order says nothing about
/// where they end, while the content keeps them by route.
fn group(
    library: &Library,
    audience: Audience,
    id: &'static str,
    title: &'static str,
    cited: &mut Vec<SourceId>,
) -> AnyView {
    let guide = &library.guide;
    let told = |case: &&Case| {
        let teller = guide.audience(case.answers.setting.as_ref());
        teller.asked_as() == audience
    };
    let mut cases: Vec<&Case> = library.cases.iter().filter(told).collect();
    cases.sort_by_key(|case| &case.title);
    let cases: Vec<_> = cases
        .into_iter()
        .map(|case| entry(library, case, cited))
        .collect();
    view! {
        <section>
            <h2 id=id>{title}</h2>
            {cases}
        </section>
    }
    .into_any()
}

fn entry(library: &Library, case: &Case, cited: &mut Vec<SourceId>) -> AnyView {
    let guide = &library.guide;
    // A parent and a young person read words of their own.
    let audience = guide.audience(case.answers.setting.as_ref());
    let decision = decide(&guide.rules, &case.answers);
    let pills: Vec<_> = Route::ALL
        .into_iter()
        .map(|route| {
            view! {
                <label class="pill">
                    <input type="radio" name=case.id.clone() value=route.slug() autocomplete="off" />
                    <span>{guide.route_name(route, audience).to_owned()}</span>
                </label>
            }
        })
        .collect();
    view! {
        <section class="practise">
            <h3 id=case.id.clone()>{case.title.clone()}</h3>
            <p>{case.story.clone()}</p>
            <fieldset class="pills">
                <legend>{library.words.practise_ask()}</legend>
                {pills}
            </fieldset>
            {answer(library, audience, case, &decision, cited)}
        </section>
    }
    .into_any()
}

/// Draws what the rules suggest, why, from which answers, and what else one might have
/// thought.
fn answer(
    library: &Library,
    audience: Audience,
    case: &Case,
    decision: &Decision,
    cited: &mut Vec<SourceId>,
) -> AnyView {
    let route = decision.route;
    let class = format!("practise__route practise__route--{}", route.slug());
    let deciding = decision
        .reasons
        .iter()
        .filter(|reason| reason.route == route);
    let reasons: Vec<_> = deciding
        .map(|reason: &Reason| {
            let because = reason.because.to(audience).to_owned();
            let cites = cite(cited, library, &reason.sources);
            view! { <li>{because} " " {cites}</li> }
        })
        .collect();
    let said: Vec<_> = sentences(&library.guide, audience, case)
        .into_iter()
        .map(|sentence| view! { <li>{sentence}</li> })
        .collect();
    let tempting = case.tempting.clone().map(|tempting| {
        view! {
            <h4>{library.words.practise_tempting()}</h4>
            <p>{tempting}</p>
        }
    });
    let name = library.guide.route_name(route, audience).to_owned();
    let name = view! { <b>{name}</b> }.into_any();
    view! {
        <div class="practise__answer">
            <p class=class data-route=route.slug()>
                <RouteShape route />
                <span>{with_slot(&library.words.practise_suggest(GAP), name)}</span>
            </p>
            <h4>{library.guide.words.why()}</h4>
            <ul>{reasons}</ul>
            <h4>{library.words.practise_answers()}</h4>
            <ul class="practise__said">{said}</ul>
            {tempting}
        </div>
    }
    .into_any()
}

/// Returns who tells the case, what they ticked and what they answered, as sentences.
fn sentences(guide: &Guide, audience: Audience, case: &Case) -> Vec<String> {
    let answers = &case.answers;
    let setting = guide.setting_of(answers);
    let signs = answer_text::signs(guide, answers, audience);
    let questions = guide.rules.questions.iter();
    let chosen = questions
        .filter_map(|one| answer_text::answered(guide.words, answers, audience, None, one));
    let about = answers.by_need.iter().flat_map(|(kind, said)| {
        let questions = guide.rules.questions.iter();
        let said = questions.filter(|question| said.contains_key(&question.id));
        said.filter_map(|question| {
            answer_text::answered(guide.words, answers, audience, Some(*kind), question)
        })
    });
    let setting = setting.map(|setting| setting.said.clone());
    setting
        .into_iter()
        .chain(signs)
        .chain(about)
        .chain(chosen)
        .collect()
}
