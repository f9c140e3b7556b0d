use super::guidance_page::{Head, Prose, sources, spec};
use super::rule_words::conditions;
use super::source_list::cite;
use crate::assets::Assets;
use crate::components::{ContactLine, RouteShape, with_slot};
use crate::page_spec::PageSpec;
use content::Library;
use guidance::words::GAP;
use guidance::{
    Advice, Area, Audience, Contact, Line, Page, Route, Rule, Seriousness, SourceId, Wording,
};
use leptos::prelude::*;

/// Returns `/{area}/routes/`: the decision of the guided tool on one page to print,
/// made from the same rules, and what surrounds it.
pub fn page(library: &Library, assets: &Assets, area: &Area, page: &Page) -> PageSpec {
    let words = library.words;
    let mut cited = page.cited.clone();
    let signs = format!("{}{}/signs/", assets.base, area.id);
    let local = cite(&mut cited, library, &area.sources);
    let jump: Vec<_> = Route::ALL
        .into_iter()
        .filter_map(|route| library.guide.advice(route))
        .map(|advice| {
            let href = format!("#{}", advice.route.slug());
            view! { <li><a href=href>{advice.name.practitioner.clone()}</a></li> }
        })
        .collect();
    let blocks: Vec<_> = Route::ALL
        .into_iter()
        .filter_map(|route| library.guide.advice(route))
        .map(|advice| block(library, area, advice, &signs, &mut cited))
        .collect();
    let list = view! { <a href=signs.clone()>{words.paper_signs()}</a> }.into_any();
    let body = view! {
        <Head page=page.clone() />
        <section class="decision">
            <h2 id="decision">{words.paper_title()}</h2>
            <p>{with_slot(&words.paper_how(GAP), list)}</p>
            <p class="decision__print">{words.paper_blanks()}</p>
            <ul class="jump">{jump}</ul>
            {blocks}
        </section>
        <section>
            <h2 id="thresholds-here">{words.paper_here(&area.name)}</h2>
            <p>{area.thresholds.clone()}</p>
            <p>{area.escalation.clone()} {local}</p>
        </section>
        <Prose html=page.html.clone() />
        {sources(library, cited)}
    };
    spec(library, area, page, body)
}

fn block(
    library: &Library,
    area: &Area,
    advice: &Advice,
    signs: &str,
    cited: &mut Vec<SourceId>,
) -> AnyView {
    let (words, tool) = (library.words, library.guide.words);
    let to = |wording: &Wording| wording.to(Audience::Practitioner).to_owned();
    let route = advice.route;
    let rules = library
        .guide
        .rules
        .rules
        .iter()
        .filter(|rule| rule.route == route);
    let mut lines: Vec<_> = rules.map(|rule| line(library, rule, cited)).collect();
    if library.guide.rules.floor.route == route {
        lines.push(
            view! { <li><strong>{to(&library.guide.rules.floor.because)}</strong></li> }.into_any(),
        );
    }
    let contacts: Vec<_> = library
        .guide
        .contacts(area, advice.ring(Audience::Practitioner))
        .into_iter()
        .map(|contact| ring(library, contact, cited))
        .collect();
    let list = |lines: &[Line]| -> Vec<_> {
        lines
            .iter()
            .map(|line| view! { <li>{to(&line.words)}</li> })
            .collect()
    };
    let cites = cite(cited, library, &advice.sources);
    let class = format!("decision__route decision__route--{}", route.slug());
    view! {
        <section class=class>
            <h3 id=route.slug()><RouteShape route /> {to(&advice.name)}</h3>
            <p class="lead">{to(&advice.sentence)}</p>
            <h4>{words.paper_when()}</h4>
            <ul class="decision__rules">{lines}</ul>
            {(route == Route::Emergency).then(|| immediate(library, signs))}
            <h4>{tool.ring_title()}</h4>
            <p>{to(&advice.speak_to)}</p>
            <ul>{contacts}</ul>
            <h4>{tool.what_to_say()}</h4>
            <ul>{list(&advice.say)}</ul>
            <h4>{tool.what_to_write()}</h4>
            <ul>{list(&advice.write_down)}</ul>
            <h4>{tool.telling_practitioner()}</h4>
            <p>{to(&advice.consent)}</p>
            {advice.consent_help.as_ref().map(|help| view! { <p><strong>{tool.consent_help_title()}</strong> " " {to(help)}</p> })}
            {(!advice.not_telling.is_empty())
                .then(|| view! { <p>{tool.not_telling_title()}</p> <ul>{list(&advice.not_telling)}</ul> })}
            <h4>{words.paper_next()}</h4>
            <ul>{list(&advice.next)} {list(&advice.come_back)}</ul>
            <p>{words.paper_from()} {cites}</p>
        </section>
    }
    .into_any()
}

/// Draws a contact in one line: on paper a number is enough.
fn ring(library: &Library, contact: Contact, cited: &mut Vec<SourceId>) -> AnyView {
    let cites = cite(cited, library, std::slice::from_ref(&contact.source));
    view! { <li><ContactLine words=library.guide.words contact /> {cites}</li> }.into_any()
}

fn line(library: &Library, rule: &Rule, cited: &mut Vec<SourceId>) -> AnyView {
    let because = rule.because.to(Audience::Practitioner).to_owned();
    let conditions = conditions(library, rule).join(library.guide.words.semicolon());
    let cites = cite(cited, library, &rule.sources);
    view! {
        <li>
            <strong>{because}</strong>
            {cites}
            <span class="decision__if">{library.words.paper_if(&conditions)}</span>
        </li>
    }
    .into_any()
}

/// Draws the signs that mean 999 in full: nobody should have to look them up.
/// Their sources stand beside them on the list of signs.
fn immediate(library: &Library, signs: &str) -> AnyView {
    let now = library
        .guide
        .rules
        .signs
        .iter()
        .filter(|sign| sign.highest() == Seriousness::Immediate);
    let items: Vec<_> = now
        .map(|sign| {
            let href = format!("{signs}#{}", sign.id);
            view! { <li><a href=href>{sign.text.clone()}</a></li> }
        })
        .collect();
    view! {
        <h4>{library.words.paper_now()}</h4>
        <ul>{items}</ul>
    }
    .into_any()
}
