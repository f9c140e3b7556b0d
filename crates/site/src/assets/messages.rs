//! The messages of each script, which it imports from `build:messages`. A value that the
//! script puts in itself stands as `{count}`.

use content::Library;
use guidance::{PageWords, Weekday};
use serde_json::{Map, Value};

type Texts = Vec<(&'static str, String)>;

fn module(texts: Texts) -> Map<String, Value> {
    let texts = texts.into_iter();
    texts
        .map(|(name, text)| (name.to_owned(), text.into()))
        .collect()
}

/// Returns what the buttons beside a result say.
pub fn export(library: &Library) -> Map<String, Value> {
    let words = library.guide.words;
    module(vec![
        ("copy", words.copied().to_owned()),
        ("save", words.saved("notes.txt")),
        ("calendar", words.calendar_saved("follow-up.ics")),
        ("share", words.shared().to_owned()),
        ("entry", words.calendar_entry().to_owned()),
        ("refused", words.not_allowed().to_owned()),
    ])
}

/// Returns what the box over the signs says.
pub fn find_signs(library: &Library) -> Map<String, Value> {
    let words = library.words;
    module(vec![
        ("count", words.find_count("{count}")),
        ("none", words.find_none().to_owned()),
        ("others", words.find_others().to_owned()),
        ("goOn", words.find_go_on("{count}")),
        ("failed", words.find_failed().to_owned()),
    ])
}

/// Returns what is said of whether a line answers now, on every page and in frames.
pub fn ringing(library: &Library) -> Map<String, Value> {
    let (words, tool) = (library.words, library.guide.words);
    module(vec![
        ("always", tool.state_always().to_owned()),
        ("nights", tool.state_outside().to_owned()),
        ("until", tool.state_until("{time}")),
        ("today", words.ring_opens_today("{time}")),
        ("opens", words.ring_opens("{day}", "{time}")),
        ("closed", tool.state_closed().to_owned()),
        ("unknown", tool.state_unknown().to_owned()),
        ("am", tool.time_am("{time}")),
        ("pm", tool.time_pm("{time}")),
        ("days", days(words)),
    ])
}

/// Returns the days of the week, Monday first, with a space between them.
fn days(words: PageWords) -> String {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let days = [
        Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,
    ];
    days.map(|day| words.weekday(day)).join(" ")
}

/// Returns what the search box says.
pub fn search(library: &Library) -> Map<String, Value> {
    let words = library.words;
    module(vec![
        ("count", words.search_count("{count}")),
        ("first", words.search_first("{count}", "{shown}")),
        ("none", words.search_no_result().to_owned()),
        ("short", words.search_short().to_owned()),
        ("loading", words.search_loading().to_owned()),
    ])
}

/// Returns what is said about keeping the site on the phone.
pub fn offline(library: &Library) -> Map<String, Value> {
    let words = library.words;
    module(vec![
        ("language", library.language.tag().to_owned()),
        ("title", words.keep_title().to_owned()),
        ("room", words.keep_no_room().to_owned()),
        ("network", words.keep_no_network().to_owned()),
        ("progress", words.keep_progress("{done}", "{all}")),
        ("begun", words.keep_begun().to_owned()),
        ("kept", words.keep_kept("{date}", "{size}")),
        ("unkept", words.keep_not("{size}")),
        ("remove", words.keep_remove().to_owned()),
        ("keep", words.keep_this().to_owned()),
        ("named", words.keep_named("{what}", "{area}")),
        ("removeAll", words.keep_remove_all().to_owned()),
        ("removed", words.keep_removed().to_owned()),
        ("again", words.keep_again().to_owned()),
        ("copy", words.keep_copy("{date}")),
        ("urgent", words.offer_urgent().to_owned()),
        ("new", words.offer_new().to_owned()),
        ("corrected", words.corrected("{date}")),
        ("coming", words.offer_coming().to_owned()),
        ("restarts", words.offer_restarts().to_owned()),
        ("show", words.offer_show().to_owned()),
        ("later", words.offer_later().to_owned()),
        ("close", words.offer_close().to_owned()),
        ("updated", words.offer_updated("{date}")),
        ("elsewhere", words.offer_elsewhere().to_owned()),
        ("safe", words.offer_safe().to_owned()),
        ("noRoom", words.offer_no_room("{date}")),
        ("showOnly", words.offer_show_only().to_owned()),
    ])
}

/// Returns what a page in the frame of another site says.
pub fn frame(library: &Library) -> Map<String, Value> {
    let words = library.words;
    module(vec![
        ("new", words.new_tab().to_owned()),
        ("tab", words.frame_no_tab("{address}")),
        ("file", words.frame_no_file().to_owned()),
        ("print", words.frame_no_print("{address}")),
    ])
}

/// Returns what the page about embedding says.
pub fn embedding(library: &Library) -> Map<String, Value> {
    let words = library.words;
    module(vec![
        ("title", words.frame_view("{view}", "{area}")),
        ("copy", words.widget_copy().to_owned()),
        ("copied", words.widget_copied().to_owned()),
        ("refused", words.widget_copy_refused().to_owned()),
        ("says", words.widget_qr_says("{address}")),
    ])
}

/// Returns what the self-test for frames says.
pub fn self_test(library: &Library) -> Map<String, Value> {
    let words = library.words;
    module(vec![
        ("yes", words.works_yes().to_owned()),
        ("no", words.works_no().to_owned()),
        ("fine", words.works_fine().to_owned()),
        ("frameNone", words.works_frame_none().to_owned()),
        ("frameYes", words.works_frame_yes().to_owned()),
        ("heightSilent", words.works_height_silent().to_owned()),
        ("heightYes", words.works_height_yes().to_owned()),
        ("heightNo", words.works_height_no().to_owned()),
        ("printYes", words.works_print_yes().to_owned()),
        ("printNo", words.works_print_no("allow-modals")),
        ("copyYes", words.works_copy_yes().to_owned()),
        ("copyNo", words.works_copy_no("allow=\"clipboard-write\"")),
        ("shareYes", words.works_share_yes().to_owned()),
        ("shareNone", words.works_share_none("allow=\"web-share\"")),
        ("shareNo", words.works_share_no("allow=\"web-share\"")),
        ("tabYes", words.works_tab_yes().to_owned()),
        ("tabNo", words.works_tab_no("allow-popups")),
        ("storageSome", words.works_storage_some().to_owned()),
        ("storageNone", words.works_storage_none().to_owned()),
    ])
}

/// Returns what the script that partners load says.
pub fn embed(library: &Library) -> Map<String, Value> {
    let words = library.words;
    module(vec![
        ("tab", words.new_tab().to_owned()),
        ("frame", words.frame_view("{view}", "{area}")),
        ("name", words.site_name().to_owned()),
        ("test", words.works_title().to_owned()),
    ])
}
