use super::document::{Assets, document};
use super::guidance_page::{Head, Prose, sheet, sources};
use super::rule_words::conditions;
use super::source_list::cite;
use super::{Library, Rendered};
use crate::components::{ContactLine, RouteShape};
use guidance::{
    Advice, Area, Audience, Contact, Line, Page, Route, Rule, Seriousness, SourceId, Wording,
};
use leptos::prelude::*;

/// `/{area}/routes/`: the decision of the guided tool on one page to print,
/// made from the same rules, and what surrounds it.
pub fn render(library: &Library, assets: &Assets, area: &Area, page: &Page) -> Rendered {
    document(library, assets, || {
        let mut cited = page.cited.clone();
        let signs = format!("{}{}/signs/", assets.base, area.id);
        let local = cite(&mut cited, &library.sources, &area.sources);
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
        let body = view! {
            <Head page=page.clone() />
            <section class="decision">
                <h2 id="decision">"The whole decision on one page"</h2>
                <p>
                    "Work down from the top, to the first route of which one line fits in every part. The guided tool uses the same lines. “Serious” and “now” are marked on the "
                    <a href=signs.clone()>"list of signs"</a>
                    ". What you cannot answer counts as “I am not sure”. You may always go higher."
                </p>
                <p class="decision__print">"Date: ____________ Spoke to: ________________________"</p>
                <ul class="jump">{jump}</ul>
                {blocks}
            </section>
            <section>
                <h2 id="thresholds-here">{format!("Thresholds and disagreement in {}", area.name)}</h2>
                <p>{area.thresholds.clone()}</p>
                <p>{area.escalation.clone()} {local}</p>
            </section>
            <Prose html=page.html.clone() />
            {sources(library, cited)}
        };
        sheet(area, page, body.into_any())
    })
}

fn block(
    library: &Library,
    area: &Area,
    advice: &Advice,
    signs: &str,
    cited: &mut Vec<SourceId>,
) -> AnyView {
    let words = |wording: &Wording| wording.to(Audience::Practitioner).to_owned();
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
            view! { <li><strong>{words(&library.guide.rules.floor.because)}</strong></li> }
                .into_any(),
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
            .map(|line| view! { <li>{words(&line.words)}</li> })
            .collect()
    };
    let cites = cite(cited, &library.sources, &advice.sources);
    let class = format!("decision__route decision__route--{}", route.slug());
    view! {
        <section class=class>
            <h3 id=route.slug()><RouteShape route /> {words(&advice.name)}</h3>
            <p class="lead">{words(&advice.sentence)}</p>
            <h4>"When"</h4>
            <ul class="decision__rules">{lines}</ul>
            {(route == Route::Emergency).then(|| immediate(library, signs))}
            <h4>"Whom to speak to"</h4>
            <p>{words(&advice.speak_to)}</p>
            <ul>{contacts}</ul>
            <h4>"What to say"</h4>
            <ul>{list(&advice.say)}</ul>
            <h4>"What to write down"</h4>
            <ul>{list(&advice.write_down)}</ul>
            <h4>"Agreement, and telling the family"</h4>
            <p>{words(&advice.consent)}</p>
            <h4>"What happens next, and when to come back"</h4>
            <ul>{list(&advice.next)} {list(&advice.come_back)}</ul>
            <p>"From:" {cites}</p>
        </section>
    }
    .into_any()
}

/// Whom to ring in one line: on paper a number is enough.
fn ring(library: &Library, contact: Contact, cited: &mut Vec<SourceId>) -> AnyView {
    let cites = cite(
        cited,
        &library.sources,
        std::slice::from_ref(&contact.source),
    );
    view! { <li><ContactLine contact /> {cites}</li> }.into_any()
}

fn line(library: &Library, rule: &Rule, cited: &mut Vec<SourceId>) -> AnyView {
    let because = rule.because.to(Audience::Practitioner).to_owned();
    let conditions = conditions(&library.guide.rules, rule).join("; ");
    let cites = cite(cited, &library.sources, &rule.sources);
    view! {
        <li>
            <strong>{because}</strong>
            {cites}
            <span class="decision__if">{format!("If: {conditions}.")}</span>
        </li>
    }
    .into_any()
}

/// The signs that mean 999 stand in full: nobody should have to look them up.
/// Their sources stand beside them on the list of signs.
fn immediate(library: &Library, signs: &str) -> AnyView {
    let now = library
        .guide
        .rules
        .signs
        .iter()
        .filter(|sign| sign.level == Seriousness::Immediate);
    let items: Vec<_> = now
        .map(|sign| {
            let href = format!("{signs}#{}", sign.id);
            view! { <li><a href=href>{sign.text.clone()}</a></li> }
        })
        .collect();
    view! {
        <h4>"The signs marked “now”, each with its sources"</h4>
        <ul>{items}</ul>
    }
    .into_any()
}
