use super::spec;
use crate::assets::Assets;
use crate::components::{Helpline, with_slot};
use crate::page_spec::PageSpec;
use content::Library;
use guidance::Area;
use guidance::words::GAP;
use leptos::prelude::*;

/// Returns `/about/not-kept/`, which the worker shows in the place of a page that is
/// neither on the phone nor to be had from the network. Where there is a
/// worker it has the first page of every area: the script shows them, says of which
/// areas all the rest is there, and puts that of the page which was asked for first.
pub fn page(library: &Library, assets: &Assets) -> PageSpec {
    let words = library.words;
    let line = |area: &Area| {
        let href = format!("{}{}/", assets.base, area.id);
        view! {
            <li data-kept=area.id.to_string() hidden>
                <a class="card" href=href>
                    <strong>{area.name.clone()}</strong>
                    <span data-first>{words.not_kept_first()}</span>
                    <span data-whole hidden>{words.not_kept_whole()}</span>
                </a>
            </li>
        }
    };
    let lines: Vec<_> = library.guide.areas.iter().map(line).collect();
    let home = assets.base.clone();
    let home = view! { <a href=home>{words.not_kept_start()}</a> }.into_any();
    let ring = view! { <a href="tel:999">"999"</a> }.into_any();
    let tool = library.guide.words;
    let body = view! {
        <h1>{words.not_kept_title()}</h1>
        <p class="lead">{words.not_kept_lead()}</p>
        <p>
            {with_slot(&words.not_kept_danger(GAP), ring)}
            " "
            <Helpline words=tool contact=library.guide.helpline().cloned() />
        </p>
        <div class="actions" data-again></div>
        <h2>{words.not_kept_here()}</h2>
        <ul class="cards">{lines}</ul>
        <p data-none-kept>{with_slot(&words.not_kept_none(GAP), home)}</p>
    };
    let (name, what) = (words.not_kept_name(), words.not_kept_what());
    spec("not-kept", name, what, body)
}
