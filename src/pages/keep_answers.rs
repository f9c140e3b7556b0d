use crate::components::with_slot;
use content::Library;
use guidance::words::GAP;
use guidance::{Area, Guide, PageWords};
use leptos::prelude::*;

/// Draws what stands beneath the tool: what was kept before, what can be kept, and what the page
/// has done. Hidden until `web/answers/` shows what is so; none of it stands
/// in a frame of another site.
///
/// The form for keeping takes the place of `not_started`, which stands there until the
/// tool has started, so that what is below stays where it is. What is folded there
/// is in a template until then: a browser looks at every field for a password once
/// the page is read, and would lay all of it out for that before the first tap.
pub fn render(library: &Library, base: &str, area: &Area, not_started: AnyView) -> AnyView {
    view! {
        {before(library, base)}
        <div class="in-turn">{not_started} {panel(library, base, area)}</div>
        {receipt(library.words)}
    }
    .into_any()
}

/// Draws the offer to whoever comes back. At the edge of the screen, so that
/// nothing moves under a thumb.
fn before(library: &Library, base: &str) -> impl IntoView + use<> {
    let words = library.words;
    let older = words.kept_older(GAP, &today(library));
    view! {
        <aside class="kept-before" id="kept-before" aria-label=words.kept_label() hidden>
            <div role="status">
                {told("here", &words.kept_here(GAP))}
                {told("older", &older)}
                {told("elsewhere", &words.kept_elsewhere(GAP))}
            </div>
            <p id="kept-locked" hidden>
                {passphrase(words.kept_passphrase(), "kept-passphrase", "kept-error")}
            </p>
            <p
                class="error"
                id="kept-error"
                role="alert"
                data-text=words.kept_wrong()
            ></p>
            <p class="kept-before__buttons">
                <button class="button" type="button" id="kept-go-on">{words.kept_go_on()}</button>
                <a class="button" id="kept-there" data-there=format!("{base}AREA/what-to-do/") hidden>{words.kept_there()}</a>
                <button class="button button--quiet" type="button" id="kept-delete">{words.kept_delete()}</button>
            </p>
        </aside>
    }
}

fn panel(library: &Library, base: &str, area: &Area) -> impl IntoView + use<> {
    let words = library.words;
    let edition = &library.guide.edition;
    view! {
        <section
            class="keep-answers"
            id="keep-answers"
            data-area=area.id.to_string()
            data-edition=edition.date.clone()
            data-rules=edition.rules.clone()
            hidden
        >
            <details class="why">
                <summary>{words.mine_title()}</summary>
                <template id="keep-form">{form(library, base)}</template>
            </details>
        </section>
    }
}

/// Draws the form: how long to keep, behind which passphrase, and what became of it.
fn form(library: &Library, base: &str) -> AnyView {
    let words = library.words;
    let device = format!("{base}about/this-device/");
    view! {
        <p>
            {words.mine_why()}
            " "
            <a href=device>{words.mine_device()}</a>
        </p>
        <fieldset class="choices" aria-describedby="keep-error">
            <legend>{words.mine_how_long()}</legend>
            {choice("tab", words.mine_tab())}
            {choice("day", words.mine_day())}
        </fieldset>
        <div id="keep-sealed">
            <p>
                {passphrase(words.mine_passphrase(), "keep-passphrase", "keep-passphrase-hint keep-error")}
            </p>
            <p class="choice__hint" id="keep-passphrase-hint">
                {words.mine_passphrase_hint()}
            </p>
        </div>
        <p
            class="error"
            id="keep-error"
            role="alert"
            data-none=words.mine_none()
            data-short=words.mine_short()
            data-cipher=words.mine_cipher()
        ></p>
        <button class="button button--quiet" type="button" id="keep-press">{words.mine_press()}</button>
        <div class="keep-answers__said" role="status">
            {told("nothing-yet", &words.mine_nothing_yet(GAP))}
            {told("kept-tab", &words.mine_kept_tab(GAP))}
            {told("kept-day", &words.mine_kept_day(GAP))}
            <p data-say="failed" hidden>{words.mine_failed()}</p>
            <p data-say="others" hidden>{words.mine_others()}</p>
            <p data-say="deleted" hidden>{words.mine_deleted()}</p>
            <p data-say="over" hidden>{words.mine_over()}</p>
            <p data-say="unreadable" hidden>{words.mine_unreadable()}</p>
        </div>
        <p id="kept-older" hidden>
            {words.mine_older(&today(library))}
        </p>
        <button class="button button--quiet" type="button" id="keep-delete" hidden>{words.mine_delete()}</button>
    }
    .into_any()
}

/// Returns the day of this edition.
fn today(library: &Library) -> String {
    let guide: &Guide = &library.guide;
    guide.words.day(&guide.edition.date)
}

/// Draws a line that the script shows when it is so, with the time in its place.
fn told(what: &'static str, message: &str) -> impl IntoView + use<> {
    let time = view! { <span data-time=""></span> }.into_any();
    view! { <p data-say=what hidden>{with_slot(message, time)}</p> }
}

fn passphrase(words: &'static str, id: &'static str, described: &'static str) -> impl IntoView {
    view! {
        <label class="passphrase">
            {words} <input type="password" id=id autocomplete="off" aria-describedby=described />
        </label>
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

/// Draws a list of what the page has done, measured when it is looked at.
fn receipt(words: PageWords) -> impl IntoView {
    let line = |what: &'static str, name: &'static str, unit: &'static str| {
        view! {
            <div>
                <dt>{what}</dt>
                <dd><span data-measured=name></span> {(!unit.is_empty()).then(|| format!(" {unit}"))}</dd>
            </div>
        }
    };
    view! {
        <details class="why receipt" id="receipt">
            <summary>{words.receipt_title()}</summary>
            <dl>
                {line(words.receipt_files(), "files", "")}
                {line(words.receipt_since(), "since", "")}
                {line(words.receipt_sites(), "sites", "")}
                {line(words.receipt_tab(), "tab", words.receipt_bytes())}
                {line(words.receipt_day(), "day", words.receipt_bytes())}
                {line(words.receipt_cookies(), "cookies", words.receipt_bytes())}
                {line(words.receipt_pages(), "pages", words.receipt_kilobytes())}
                {line(words.receipt_address(), "address", "")}
                {line(words.receipt_window(), "title", "")}
            </dl>
            <p>{words.receipt_note()}</p>
        </details>
    }
}
