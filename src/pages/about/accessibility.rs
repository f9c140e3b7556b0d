use super::About;
use super::evidence;
use super::sheet;
use crate::assets::Assets;
use crate::page_spec::PageSpec;

use content::Library;
use leptos::prelude::*;

/// When the statement was first written, and last read again beside the tests.
const PREPARED: &str = "2026-11-26";
const REVIEWED: &str = "2026-11-26";

/// `/about/accessibility/`: the statement, in the order that public bodies in
/// the UK use.
pub fn page(library: &Library, assets: &Assets, about: &About) -> PageSpec {
    let body = view! {
        <h1>"Accessibility"</h1>
        <p class="lead">"Everybody who is worried about a child should be able to use this site. This page says what was done for that, what is not good enough, and what nobody has tried yet."</p>
        <p>"You should be able to:"</p>
        <ul>
            <li>"use all of it with a keyboard, and see where you are"</li>
            <li>"make everything four times as large without moving sideways"</li>
            <li>"set your own spacing between letters, words and lines"</li>
            <li>"read it in light, in dark, in the colours that you have set, and on paper"</li>
            <li>"hear each question as the name of its answers, with a screen reader"</li>
            <li>"take your time: nothing runs out while you answer"</li>
            <li>"use it without JavaScript: then the same decision stands on one page"</li>
        </ul>
        <h2 id="not">"What does not work, or is not known"</h2>
        {not_known(assets)}
        <h2 id="help">"Ask for help, or tell of a problem"</h2>
        <p>"Second Question is made to be published by others, such as a safeguarding partnership. Whoever publishes the site that you are on is who to ask: for the same guidance in another form (large print, Easy Read, read aloud), or when something does not work for you. This page does not know who that is: look on the site that led you here. Say which page it was, and what you use."</p>
        <p>
            "If you need to speak to somebody about a child, do not wait for that: each area’s page has the numbers to ring, and in danger it is "
            <a href="tel:999">"999"</a>
            "."
        </p>
        <h2 id="enforcement">"If you are not content with the answer"</h2>
        <p>"Where a public body publishes the site, the Equality and Human Rights Commission enforces the regulations on accessibility for it, and the Equality Advisory and Support Service advises people. (This was recalled and not read again.)"</p>
        <h2 id="status">"How far it follows the rules"</h2>
        <p>"As far as is known, it is partially compliant with the Web Content Accessibility Guidelines 2.2, level AA: the tests below find nothing, but tests by a program find only a part of what can be wrong, and people have not tested it."</p>
        <h2 id="tested">"How it was tested"</h2>
        {tested(library, about)}
        <h2 id="hosts">"For those who show it in a page of theirs"</h2>
        <p>
            "A text for your own statement, and what you have to do for headings and titles, stand on "
            <a href=format!("{}about/embedding/#statements", assets.base)>"“Put this on your site”"</a>
            "."
        </p>
        <h2 id="prepared">"This statement"</h2>
        <p>
            {format!("It was prepared on {} and last reviewed on {}, by those who write the code, from the tests that they run. ", library.guide.words.day(PREPARED), library.guide.words.day(REVIEWED))}
            "It is reviewed when a test finds something, when somebody tells of a problem, and once a year."
        </p>
    };
    sheet(
        "accessibility",
        "Accessibility",
        "What was tested, what does not work, and how to ask for help",
        body.into_any(),
    )
}

/// What people meet, the worst first.
fn not_known(assets: &Assets) -> impl IntoView + use<> {
    view! {
        <ul>
            <li>"No person who uses a screen reader, voice control, a switch or magnification has tested it, and no screen reader was run. What is tested is what the browser tells one."</li>
            <li>"It was not tried on real phones, nor in Safari on a Mac, an iPhone or an iPad. The WebKit that the tests use is that of Linux."</li>
            <li>"There is no version in Easy Read, in British Sign Language or in another language. Browsers can translate the pages; nobody has checked what comes of it."</li>
            <li>"Pages for practitioners use the terms of their work. Where one stands first it is linked to its meaning; they are still harder to read than those for everyone."</li>
            <li>
                "The picture of the decision on "
                <a href=format!("{}about/assurance/#decision", assets.base)>"“Assurance”"</a>
                " is moved sideways on a small screen. The table beneath it says the same."
            </li>
            <li>"In a frame of another site that allows scripts alone (a bare sandbox), Safari and other WebKit show the plain page without styles, and the questions do not run, unless the server was told the site’s own address. The frame that we give to others does not have this fault."</li>
            <li>"A page of another site that holds the frame decides about its own headings, zoom and colours."</li>
            <li>"Sites and documents of others that we link to may not be accessible. We have not checked them."</li>
        </ul>
    }
}

fn tested(library: &Library, about: &About) -> impl IntoView + use<> {
    let with = match about.evidence.as_ref() {
        Some(run) => format!(
            "The last run that was written down was on {}, with {}.",
            library.guide.words.day(&run.date),
            evidence::engines(run)
        ),
        None => {
            "Which versions these were is written down with a run; no run stands in this edition."
                .to_owned()
        }
    };
    view! {
        <p>"By a program, at each change:"</p>
        <ul>
            <li>"In Chromium, axe looks at every kind of page, at every step of the questions, with everything unfolded, with its errors, and at each result, for WCAG 2.0 to 2.2 at levels A and AA: in light, in dark, in forced colours, and as printed."</li>
            <li>"In Chromium, each of the five results is reached with the keyboard alone; the focus has to be seen, and to stand on the new question’s heading."</li>
            <li>"In Chromium, nothing may move sideways at 320 by 256 pixels, which is 1280 by 1024 at 400 %; nothing may be cut off with the spacing of WCAG 1.4.12; what is pressed has to be at least 24 pixels each way, and 44 for what matters most; and nothing may move where less motion is asked for."</li>
            <li>"In Chromium, the names, roles and states of each part of the questions are held to what a screen reader should be told."</li>
            <li>"In Firefox and WebKit, the main ways through the questions, the signs and the search are gone. Axe does not look at them there."</li>
            <li>"The HTML of every kind of page is read by html-validate."</li>
        </ul>
        <p>{with}</p>
    }
}
