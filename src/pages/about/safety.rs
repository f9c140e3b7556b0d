use super::sheet;
use crate::assets::Assets;
use crate::page_spec::PageSpec;

use leptos::prelude::*;

/// `/about/safety/`: what leaving can and cannot hide, said before it is needed.
pub fn page(assets: &Assets) -> PageSpec {
    let about = |name: &str| format!("{}about/{name}/", assets.base);
    let body = view! {
        <h1>"Looking at this safely"</h1>
        <p class="lead">"If somebody may check this device, read this first. If you or a child are in danger now, ring 999 instead: from any phone, also one without credit."</p>
        <h2>"Leave quickly"</h2>
        <ul>
            <li>"“Leave site”, at the top of every page, puts a weather page in the place of this one and forgets what you answered. With a keyboard, press Shift three times."</li>
            <li>"Going Back afterwards does not bring your answers back."</li>
            <li>"The name of the questions’ window is only “Second Question”, and its address never holds an answer."</li>
        </ul>
        <h2>"What leaving cannot hide"</h2>
        <ul>
            <li>"The browser’s history still holds the pages that you opened here before the last one. So may other devices that share it. You can delete single pages in the browser’s settings; an empty history can itself be noticed."</li>
            <li>"Whoever set up the phone, or manages it for a school or an employer, may have an app that shows them what is opened."</li>
            <li>"Whoever runs the network may see which site was opened and when, though not what you answered."</li>
            <li>"The public pages that the browser keeps, so that they work without signal, show that the site was opened. "<a href=about("offline")>"Take them away"</a>"."</li>
        </ul>
        <h2>"Safer ways"</h2>
        <ul>
            <li>"Use a device that the person does not know the code of, or one at a library, a school, or with somebody you trust."</li>
            <li>"A private window keeps no history on the device once it is closed. It hides nothing from the network, or from an app that watches the phone."</li>
            <li>"Ring or speak to somebody instead. A call may stand in the phone’s list of calls, and you can delete it there."</li>
        </ul>
        <h2>"What you answered"</h2>
        <p>
            "Answers stay in the page and are gone when it is closed. They are kept on the phone only if you ask for that, for a day at most. "
            <a href=about("this-device")>"See what is on this device, and delete it"</a>
            ". "
            <a href=about("privacy")>"More about privacy"</a>
            "."
        </p>
    };
    sheet(
        "safety",
        "Looking at this safely",
        "What leaving this site can hide, and what it cannot",
        body.into_any(),
    )
}
