use super::document::{Assets, document};
use super::guidance_page::{Head, Prose, sheet, sources};
use super::source_list::cite;
use super::{Library, Rendered};
use guidance::{AgeBand, Area, Kind, Page, Place, Seriousness, Sign, SourceId};
use leptos::prelude::*;

/// `/{area}/signs/`: every sign, by kind of need; age, place, kind and seriousness narrow the list
/// by style alone, so that it works without a script and prints as it is shown.
pub fn render(library: &Library, assets: &Assets, area: &Area, page: &Page) -> Rendered {
    document(library, assets, || {
        let mut cited = page.cited.clone();
        let groups: Vec<_> = Kind::ALL
            .into_iter()
            .map(|kind| group(library, kind, &mut cited))
            .collect();
        let kinds = Kind::ALL
            .into_iter()
            .map(|kind| (kind.slug(), kind.label()))
            .collect();
        let levels = vec![
            ("now", "Now: danger"),
            ("serious", "Serious, or now"),
            ("early", "Early"),
        ];
        let ages = AgeBand::ALL
            .into_iter()
            .map(|age| (age.slug(), age.label()))
            .collect();
        let places = Place::ALL
            .into_iter()
            .map(|place| (place.slug(), place.label()))
            .collect();
        let tool = format!("{}{}/what-to-do/", assets.base, area.id);
        let body = view! {
            <Head page=page.clone() />
            <p><a class="button" href=tool>"What to do now"</a></p>
            <Prose html=page.html.clone() />
            <div class="sign-list">
                <div class="sign-filter">
                    <Narrow name="age" title="Age of the child" options=ages />
                    <Narrow name="place" title="Where it is seen" options=places />
                    <details>
                        <summary>"By kind of need, and how serious"</summary>
                        <Narrow name="kind" title="Kind of need" options=kinds />
                        <Narrow name="level" title="How serious" options=levels />
                    </details>
                    <p>"The list below shows only what fits. Printed, it is a checklist of what is shown."</p>
                </div>
                {groups}
            </div>
            {sources(library, cited)}
        };
        sheet(area, page, body.into_any())
    })
}

/// One row of choices that narrow the list.
#[component]
fn Narrow(
    /// The name of the row.
    name: &'static str,
    /// What it chooses.
    title: &'static str,
    /// Value and label of each choice.
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
    let mut radios = vec![radio("any", "Any", true)];
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
    signs.sort_by_key(|sign| std::cmp::Reverse(sign.level));
    let items: Vec<_> = signs
        .into_iter()
        .map(|sign| entry(library, sign, cited))
        .collect();
    view! {
        <section class=format!("sign-kind {}", kind.slug())>
            <h2 id=kind.slug()>{kind.label()}</h2>
            <ul class="signs">{items}</ul>
        </section>
    }
    .into_any()
}

fn entry(library: &Library, sign: &Sign, cited: &mut Vec<SourceId>) -> AnyView {
    let fits: Vec<&str> = sign
        .ages
        .iter()
        .map(|age| age.slug())
        .chain(sign.places.iter().map(|place| place.slug()))
        .collect();
    let (mark, level) = match sign.level {
        Seriousness::Immediate => ("Now", "now"),
        Seriousness::Significant => ("Serious", "serious"),
        Seriousness::Emerging => ("Early", "early"),
    };
    let class = format!("sign {level} {}", fits.join(" "));
    let level = format!("level level--{level}");
    let ages: Vec<&str> = sign.ages.iter().map(|age| age.short()).collect();
    let places: Vec<&str> = sign.places.iter().map(|place| place.short()).collect();
    let facts = format!("Ages: {}. Seen: {}.", ages.join(", "), places.join(", "));
    let cites = cite(cited, &library.sources, &sign.sources);
    view! {
        <li class=class id=sign.id.to_string()>
            <p class="sign__text"><span class=level>{mark}</span> " " {sign.text.clone()}</p>
            <p>{sign.why.clone()} {cites}</p>
            {sign.other.clone().map(|other| view! { <p class="sign__other"><b>"Other explanation: "</b> {other}</p> })}
            <p class="sign__facts">{facts}</p>
        </li>
    }
    .into_any()
}
