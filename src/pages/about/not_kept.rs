use super::sheet;
use crate::components::Helpline;
use crate::pages::document::{Assets, document};
use crate::pages::{Library, Rendered};
use guidance::Area;
use leptos::prelude::*;

/// `/about/not-kept/`: what the worker shows in the place of a page that is
/// neither on the phone nor to be had from the network. The script shows which
/// areas are there.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let line = |area: &Area| {
            let href = format!("{}{}/", assets.base, area.id);
            view! {
                <li data-kept=area.id.to_string() hidden>
                    <a class="card" href=href><strong>{area.name.clone()}</strong></a>
                </li>
            }
        };
        let lines: Vec<_> = library.guide.areas.iter().map(line).collect();
        let words = library.guide.words;
        let home = assets.base.clone();
        let body = view! {
            <h1>"This page is not on this phone"</h1>
            <p class="lead">"There is no network now, and this page was not kept when there was."</p>
            <p>
                "If a child is in danger now, ring " <a href="tel:999">"999"</a> ". "
                <Helpline words contact=library.guide.helpline().cloned() />
            </p>
            <div class="actions" data-again></div>
            <h2>"What is on this phone"</h2>
            <ul class="cards">{lines}</ul>
            <p data-none-kept>"No area, as far as we can tell. " <a href=home>"The first page"</a> " has the numbers for the whole country."</p>
        };
        sheet(
            "not-kept",
            "Not on this phone",
            "What stands for a page that was not kept on the phone",
            body.into_any(),
        )
    })
}
