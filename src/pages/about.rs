//! Pages about this site and not of an area.

pub mod accessibility;
pub mod areas;
pub mod assurance;
pub mod changes;
mod drawing;
pub mod embedding;
pub mod evidence;
pub mod not_kept;
pub mod offline;
mod outside;
pub mod safety;
pub mod sources;
pub mod this_device;

use crate::assets::Assets;
use crate::page_spec::PageSpec;

use evidence::{Built, Evidence};
use guidance::proof::Proof;
use leptos::prelude::*;

/// What these pages are drawn from, beside the guidance.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// What is proved of the rules; absent where the proof was not run.
    pub proof: Option<Proof>,
    /// What a run of the tests counted; absent where none was written down.
    pub evidence: Option<Evidence>,
    /// What the build counts; absent where it is no release.
    pub built: Option<Built>,
}

/// The sheet of a page about this site.
fn sheet(name: &str, title: &str, description: &str, body: AnyView) -> PageSpec {
    PageSpec {
        address: format!("about/{name}/"),
        title: Some(title.to_owned()),
        description: description.to_owned(),
        area: None,
        tool: false,
        review: None,
        body,
    }
}

/// `/about/privacy/`
pub fn privacy(assets: &Assets) -> PageSpec {
    let body = view! {
        <h1>"Privacy"</h1>
        <p class="lead">"Nothing that you answer is sent anywhere: this site has no place to send it to. What you take from it yourself is yours to look after."</p>
        <h2>"What this site does not do"</h2>
        <ul>
            <li>"It sends nothing that you answer. The questions run on your device."</li>
            <li>"It keeps no answer unless you ask for it. Close or reload the page, and your answers are gone."</li>
            <li>"It never puts an answer into the address of a page."</li>
            <li>"It sets no cookie, counts no visit, and loads nothing from any other site."</li>
            <li>"It does not ask for names. Please do not look for a place to write one."</li>
        </ul>
        <h2>"What stays on this phone"</h2>
        <p>
            "So that they work without signal, your browser keeps the public pages of the area that you opened, and what the questions and the search need. No answer is in them. They show whoever looks into the browser’s settings that this site was opened, and which area. “Leave site” leaves them where they are; "
            <a href=format!("{}about/offline/", assets.base)>"see what is kept, and take it away"</a>
            "."
        </p>
        <h2>"Answers that you keep"</h2>
        <p>"Beneath the questions you can ask that your answers be kept on this phone: until you close the page, or for 24 hours. Nothing is kept longer: they are deleted when the time is over, or when any page of this site is next opened after it. No name is in them, but whoever opens this browser could read what you ticked, unless you lock them with a passphrase. Locked, they are sealed with AES-256-GCM under a key that PBKDF2 makes from it in 600,000 rounds of SHA-256, all by the browser itself. “Leave site” deletes them at once."</p>
        <p>
            <a href=format!("{}about/this-device/", assets.base)>"See every entry that this site has in this browser, and delete it"</a>
            ". Beneath the questions, “What this page has asked for and kept” counts both, as they are at that moment."
        </p>
        <h2>"What you take away yourself"</h2>
        <p>"The result can be taken away, only when you press a button. No name is in it until you write one in. From then on it is out of our hands:"</p>
        <ul>
            <li>"Copied text stays on the device until you copy something else. Other apps may be able to read it."</li>
            <li>"A file, notes.txt, stays where your device puts downloads until you delete it. It holds your answers."</li>
            <li>"A reminder says “Follow up” and the day. Whoever can see your calendar can see that."</li>
            <li>"What you share goes to whoever you choose, and you may not get it back."</li>
            <li>"A printed page can be read by anyone who finds it."</li>
        </ul>
        <p>"If others use your device, delete what you no longer need. At work, keep it the way your employer asks notes about children to be kept."</p>
        <h2>"In a page of somebody else"</h2>
        <p>"Other sites may show parts of this one in a frame. What is said here holds there too: nothing is sent or kept, and the page around cannot see what you answer. But whoever keeps that page may count or watch its visits, as it does on its other pages; and its scripts may learn how tall the frame is, from which they could guess what kind of screen it shows. To be sure, open the whole page: the frame has a link to it."</p>
        <h2>"What it cannot hide"</h2>
        <ul>
            <li>
                "Your browser’s history shows that you opened a page here. “Leave site” replaces the page that you are on; it cannot remove the earlier ones. You can delete them in your browser’s settings."
            </li>
            <li>"Whoever runs your network, or owns your phone, may see that you came here, though not what you answered."</li>
            <li>
                <a href=format!("{}about/safety/", assets.base)>"Looking at this safely"</a>
                " says what you can do where somebody checks your device."
            </li>
            <li>"The server that sends these pages sees an internet address and which page was asked for, as every server does."</li>
        </ul>
    };
    sheet(
        "privacy",
        "Privacy",
        "What this site does not do, what is yours to look after, and what cannot be hidden",
        body.into_any(),
    )
}
