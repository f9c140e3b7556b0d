use super::guidance_page::{Head, Prose, sources, spec};
use super::source_list::cite;
use crate::assets::Assets;
use crate::page_spec::PageSpec;
use content::Library;
use guidance::{AgeBand, Area, Kind, Page, PageWords, Place, Seriousness, Sign, SourceId};
use leptos::prelude::*;

/// Returns `/{area}/signs/`: every sign, by kind of need; age, place, kind and seriousness narrow the list
/// by style alone, so that it works without a script and prints as it is shown.
pub fn page(library: &Library, assets: &Assets, area: &Area, page: &Page) -> PageSpec {
    let (words, tool_words) = (library.words, library.guide.words);
    let mut cited = page.cited.clone();
    let groups: Vec<_> = Kind::ALL
        .into_iter()
        .map(|kind| group(library, kind, &mut cited))
        .collect();
    let kinds = Kind::ALL
        .into_iter()
        .map(|kind| (kind.slug(), tool_words.kind(kind)))
        .collect();
    let levels = vec![
        ("now", words.sign_danger()),
        ("serious", words.sign_serious_or_now()),
        ("early", words.sign_early()),
    ];
    let ages = AgeBand::ALL
        .into_iter()
        .map(|age| (age.slug(), words.age(age)))
        .collect();
    let places = Place::ALL
        .into_iter()
        .map(|place| (place.slug(), tool_words.place(place)))
        .collect();
    let any = words.sign_any();
    let tool = format!("{}{}/what-to-do/", assets.base, area.id);
    let body = view! {
        <Head page=page.clone() />
        <p><a class="button" href=tool>{words.nav_what_to_do()}</a></p>
        <Prose html=page.html.clone() />
        <div class="sign-list" data-shown=words.sign_shown()>
            <div class="sign-filter">
                <Narrow name="age" any title=words.sign_age() options=ages />
                <Narrow name="place" any title=words.sign_place() options=places />
                <details>
                    <summary>{words.sign_more()}</summary>
                    <Narrow name="kind" any title=words.sign_kind() options=kinds />
                    <Narrow name="level" any title=words.sign_level() options=levels />
                </details>
                <p>{words.sign_note()}</p>
            </div>
            {groups}
        </div>
        {sources(library, cited)}
    };
    spec(library, area, page, body)
}

/// One row of choices that narrow the list.
#[component]
fn Narrow(
    /// The name of the row.
    name: &'static str,
    /// The legend.
    title: &'static str,
    /// The label of its first choice, which narrows nothing.
    any: &'static str,
    /// Value and label of each further choice.
    options: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let radio = |value: &'static str, label: &'static str, chosen: bool| {
        let id = format!("{name}-{value}");
        view! {
            <label class="pill">
                <input type="radio" name=name id=id value=value autocomplete="off" checked=chosen />
                <span>{label}</span>
            </label>
        }
    };
    let mut radios = vec![radio("any", any, true)];
    radios.extend(
        options
            .into_iter()
            .map(|(value, label)| radio(value, label, false)),
    );
    view! {
        <fieldset class="pills">
            <legend>{title}</legend>
            {radios}
        </fieldset>
    }
}

fn group(library: &Library, kind: Kind, cited: &mut Vec<SourceId>) -> AnyView {
    let mut signs: Vec<&Sign> = library
        .guide
        .rules
        .signs
        .iter()
        .filter(|sign| sign.kind() == kind)
        .collect();
    signs.sort_by_key(|sign| std::cmp::Reverse(sign.highest()));
    let items: Vec<_> = signs
        .into_iter()
        .map(|sign| entry(library, sign, cited))
        .collect();
    view! {
        <section class=format!("sign-kind {}", kind.slug())>
            <h2 id=kind.slug()>{library.guide.words.kind(kind)}</h2>
            <ul class="signs">{items}</ul>
        </section>
    }
    .into_any()
}

fn entry(library: &Library, sign: &Sign, cited: &mut Vec<SourceId>) -> AnyView {
    let words = library.words;
    let fits: Vec<&str> = sign
        .ages
        .iter()
        .map(|age| age.slug())
        .chain(sign.places.iter().map(|place| place.slug()))
        .collect();
    let levels: Vec<Seriousness> = Seriousness::ALL
        .into_iter()
        .filter(|level| sign.ages.iter().any(|age| sign.level_at(*age) == *level))
        .collect();
    let named: Vec<&str> = levels.iter().map(|one| level_name(words, *one).1).collect();
    let class = format!("sign {} {}", named.join(" "), fits.join(" "));
    let marks: Vec<_> = levels
        .iter()
        .map(|one| mark(words, sign, *one, levels.len() > 1))
        .collect();
    let ages: Vec<&str> = sign.ages.iter().map(|age| words.age_short(*age)).collect();
    let places: Vec<&str> = sign
        .places
        .iter()
        .map(|place| words.place_short(*place))
        .collect();
    let facts = words.sign_facts(
        &ages.join(words.list_comma()),
        &places.join(words.list_comma()),
    );
    let cites = cite(cited, library, &sign.sources);
    view! {
        <li class=class id=sign.id.to_string()>
            <p class="sign__text">{marks} {sign.text.clone()}</p>
            <p>{sign.why.clone()} {cites}</p>
            {sign.other.clone().map(|other| view! { <p class="sign__other"><b>{words.sign_other()}</b> " " {other}</p> })}
            <p class="sign__facts">{facts}</p>
        </li>
    }
    .into_any()
}

/// Returns what a level is called, and the name of its class.
fn level_name(words: PageWords, level: Seriousness) -> (&'static str, &'static str) {
    match level {
        Seriousness::Immediate => (words.sign_now(), "now"),
        Seriousness::Severe => (words.sign_severe(), "severe"),
        Seriousness::Significant => (words.sign_serious(), "serious"),
        Seriousness::Emerging => (words.sign_early(), "early"),
        Seriousness::Minor => (words.sign_minor(), "minor"),
    }
}

/// Draws how serious a sign is: with the ages at which it is so, where it is not the
/// same at each.
fn mark(words: PageWords, sign: &Sign, level: Seriousness, at_ages: bool) -> AnyView {
    let (name, class) = level_name(words, level);
    let ages = sign.ages.iter().filter(|age| sign.level_at(**age) == level);
    let ages: Vec<&str> = ages.map(|age| words.age_short(*age)).collect();
    let said = if at_ages {
        words.sign_at_ages(name, &ages.join(words.list_comma()))
    } else {
        name.to_owned()
    };
    view! { <span class=format!("level level--{class}")>{said}</span> " " }.into_any()
}
