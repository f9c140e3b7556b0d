use super::sheet;
use crate::pages::document::{Assets, document};
use crate::pages::{Library, Rendered};
use guidance::Area;
use leptos::prelude::*;

/// `/about/offline/`: what is kept on the phone, and how to take it away. The
/// script fills the empty places.
pub fn render(library: &Library, assets: &Assets) -> Rendered {
    document(library, assets, || {
        let place = |area: &Area| {
            let (id, name) = (area.id.to_string(), area.name.clone());
            view! { <h3>{name.clone()}</h3> <div data-keep=id data-name=name></div> }
        };
        let places: Vec<_> = library.guide.areas.iter().map(place).collect();
        let unkept = format!("{}about/not-kept/", assets.base);
        let privacy = format!("{}about/privacy/", assets.base);
        let body = view! {
            <h1>"Without signal"</h1>
            <p class="lead">"Once you have opened a page of an area, this browser keeps the whole guidance of that area: every page, the questions, the signs and the search. They then work with no network at all."</p>
            <ul>
                <li>"What is kept are public pages, as anybody can read them. No answer is among them, and nothing about you or a child."</li>
                <li>"It is fetched after the page has arrived. Where your device asks sites to save data, nothing is kept until you say so."</li>
                <li>"Each kept page says at its foot when the copy was made. "<a href=unkept>"A page that is not kept"</a>" says so, and still shows whom to ring."</li>
                <li>"When guidance is updated, the new edition is offered and never put in the place of what you are reading. It is also taken the next time you open the site after closing every page of it. An urgent correction is said at once."</li>
            </ul>
            <h2>"On this phone"</h2>
            <noscript>
                <p>"Keeping pages needs JavaScript, which is switched off here. Every page can be printed instead."</p>
            </noscript>
            <p>"If nothing stands beneath the names, this browser keeps no pages: private windows often do not."</p>
            {places}
            <h2>"Take it away"</h2>
            <p>
                "Kept pages show whoever looks into this browser’s settings that the site was opened, as its history does. “Leave site” does not remove them. You can, here or in the settings, under the data that sites keep. After that, nothing more is kept until you ask for it. "
                <a href=privacy>"What else stays on a device"</a>"."
            </p>
            <div data-remove-all></div>
        };
        sheet(
            "offline",
            "Without signal",
            "What this site keeps on your phone, and how to take it away",
            body.into_any(),
        )
    })
}
