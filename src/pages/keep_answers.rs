use super::Library;
use guidance::{Area, Guide, date_in_words};
use leptos::prelude::*;

/// Beneath the tool: what was kept before, what can be kept, and what the page
/// has done. Hidden until `public/answers/` shows what is so; none of it stands
/// in a frame of another site.
pub fn render(library: &Library, base: &str, area: &Area) -> AnyView {
    view! {
        {before(&library.guide, base)}
        {panel(&library.guide, base, area)}
        {receipt()}
    }
    .into_any()
}

/// What is offered to whoever comes back. At the edge of the screen, so that
/// nothing moves under a thumb.
fn before(guide: &Guide, base: &str) -> impl IntoView + use<> {
    let today = date_in_words(&guide.edition.date);
    view! {
        <aside class="kept-before" id="kept-before" aria-label="Kept answers" hidden>
            <div role="status">
                <p data-say="here" hidden>"Answers from " <time></time> " are kept on this phone."</p>
                <p data-say="older" hidden>
                    "Answers from " <time></time> " are kept on this phone. They were given under another edition of the guidance. This page has that of " {today.clone()} ": if you go on with them, check each one at the end."
                </p>
                <p data-say="elsewhere" hidden>"Answers from " <time></time> " are kept on this phone, for another area."</p>
            </div>
            <p id="kept-locked" hidden>
                <label for="kept-passphrase">"Their passphrase"</label>
                <input type="password" id="kept-passphrase" autocomplete="off" aria-describedby="kept-error" />
            </p>
            <p
                class="error"
                id="kept-error"
                role="alert"
                data-text="This is not the passphrase, or the answers were changed. Try again, or delete them."
            ></p>
            <p class="kept-before__buttons">
                <button class="button" type="button" id="kept-go-on">"Go on with them"</button>
                <a class="button" id="kept-there" data-href=format!("{base}AREA/what-to-do/") hidden>"Go to that area"</a>
                <button class="button button--quiet" type="button" id="kept-delete">"Delete them"</button>
            </p>
        </aside>
    }
}

fn panel(guide: &Guide, base: &str, area: &Area) -> impl IntoView + use<> {
    let device = format!("{base}about/this-device/");
    view! {
        <section
            class="keep-answers"
            id="keep-answers"
            data-area=area.id.to_string()
            data-edition=guide.edition.date.clone()
            data-rules=guide.edition.rules.clone()
            hidden
        >
            <details class="why">
                <summary>"Keep my answers on this phone"</summary>
                <p>
                    "If you do not, they are gone once this page is closed or loaded again. Do not keep them on a phone that others use, or that somebody looks through: whoever opens it could read what you ticked. "
                    <a href=device>"What is on this device"</a>
                </p>
                <fieldset class="choices" aria-describedby="keep-error">
                    <legend>"For how long?"</legend>
                    {choice("tab", "Until I close it, and for a day at most")}
                    {choice("day", "For 24 hours, also when it is closed")}
                </fieldset>
                <div id="keep-sealed">
                    <p>
                        <label for="keep-passphrase">"A passphrase, if you want one"</label>
                        <input
                            type="password"
                            id="keep-passphrase"
                            autocomplete="off"
                            aria-describedby="keep-passphrase-hint keep-error"
                        />
                    </p>
                    <p class="choice__hint" id="keep-passphrase-hint">
                        "Nobody can read the answers without it, and nobody can restore it. A few words that do not belong together are harder to guess than one."
                    </p>
                </div>
                <p
                    class="error"
                    id="keep-error"
                    role="alert"
                    data-none="Choose for how long."
                    data-short="Use at least 8 characters, or leave the passphrase empty."
                    data-cipher="This browser cannot lock them with a passphrase. Nothing is kept. Leave it empty to keep them unlocked."
                ></p>
                <button class="button button--quiet" type="button" id="keep-press">"Keep my answers"</button>
                <div class="keep-answers__said" role="status">
                    <p data-say="nothing-yet" hidden>"Nothing is answered yet. Each answer is kept once you press Continue, until " <time></time> "."</p>
                    <p data-say="kept-tab" hidden>"Kept until you close this, or until " <time></time> ". Each answer is kept once you press Continue."</p>
                    <p data-say="kept-day" hidden>"Kept on this phone until " <time></time> ". Each answer is kept once you press Continue."</p>
                    <p data-say="failed" hidden>"This phone did not allow it: it is full, or this is a private window. Nothing is kept."</p>
                    <p data-say="others" hidden>"Another page keeps its answers on this phone now. Those of this page are no longer kept."</p>
                    <p data-say="deleted" hidden>"Deleted. Nothing is kept."</p>
                    <p data-say="over" hidden>"The day is over: what was kept is deleted. What stands here is lost when the page is closed."</p>
                    <p data-say="unreadable" hidden>"What was kept here could not be read, and is deleted. Please answer again."</p>
                </div>
                <p id="kept-older" hidden>
                    "These answers were given under another edition of the guidance. What is suggested follows that of "
                    {date_in_words(&guide.edition.date)} "."
                </p>
                <button class="button button--quiet" type="button" id="keep-delete" hidden>"Delete what is kept"</button>
            </details>
        </section>
    }
}

fn choice(value: &'static str, words: &'static str) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="radio" name="keep" value=value autocomplete="off" />
            <span class="choice__text">{words}</span>
        </label>
    }
}

/// What the page has done, measured when it is looked at.
fn receipt() -> impl IntoView {
    let line = |what: &'static str, name: &'static str, unit: &'static str| {
        view! {
            <div>
                <dt>{what}</dt>
                <dd><span data-measured=name></span> {unit}</dd>
            </div>
        }
    };
    view! {
        <details class="why receipt" id="receipt">
            <summary>"What this page has done, measured here"</summary>
            <dl>
                {line("Files asked for, this page counted", "files", "")}
                {line("Of them, since your first answer", "since", "")}
                {line("Other sites asked", "sites", "")}
                {line("Kept until this is closed", "tab", " bytes")}
                {line("Kept for longer", "day", " bytes")}
                {line("Cookies", "cookies", " bytes")}
                {line("Public pages kept to work without signal, about", "pages", " kB")}
                {line("In the address bar", "address", "")}
                {line("The name of the window", "title", "")}
            </dl>
            <p>"What keeps the public pages asks for them by itself, apart from this page. No answer is in what it asks."</p>
        </details>
    }
}
