//! Tests of the catalogue: what is refused, and that it has no unused message.

use crate::tree::{Tree, check};
use guidance::{PageWords, Words};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const ENGLISH: &str = "words/en.ftl";

/// Returns the number of the line in the real catalogue that begins so, from 1.
fn line(start: &str) -> usize {
    let text = fs::read_to_string(Tree::valid().root().join(ENGLISH)).unwrap();
    let at = text.lines().position(|line| line.starts_with(start));
    at.unwrap_or_else(|| panic!("there is no line {start:?}")) + 1
}

/// Asserts the errors when the line of a message is replaced.
fn line_refused(name: &str, from: &str, to: &str, what: &str) {
    let at = line(&format!("{name} ="));
    check(
        ENGLISH,
        from,
        to,
        &[&format!("content/words/en.ftl:{at}: {what}")],
    );
}

#[test]
fn a_message_that_is_missing_is_named_with_what_it_has_to_use() {
    check(
        ENGLISH,
        "go-on = Continue\n",
        "",
        &["content/words/en.ftl:1: message `go-on` is missing from content/words/en.ftl; add a line `go-on = …`"]
            .into_iter()
            .chain(refer_to_go_on().iter().map(String::as_str))
            .collect::<Vec<_>>(),
    );
    check(
        ENGLISH,
        "part-of = Part { $number } of 4: { $name }\n",
        "",
        &[
            "content/words/en.ftl:1: message `part-of` is missing from content/words/en.ftl; add a line `part-of = …` that uses { $number }, { $name }",
        ],
    );
}

/// Returns the errors of the messages that include the name of the button.
fn refer_to_go_on() -> Vec<String> {
    let text = fs::read_to_string(Tree::valid().root().join(ENGLISH)).unwrap();
    let lines = text.lines().enumerate();
    let lines = lines.filter(|(_, line)| line.contains("{ go-on }"));
    lines
        // The line of the message itself is gone from above them.
        .map(|(at, _)| format!("content/words/en.ftl:{at}: there is no `go-on` to include here; did you mean `colon`?"))
        .collect()
}

#[test]
fn a_message_that_nobody_says_is_refused() {
    let at = line("back =") + 1;
    let last = |what: &str| format!("content/words/en.ftl:{at}: {what}");
    check(
        ENGLISH,
        "back = Back\n",
        "back = Back\nstart-agin = Start again\n",
        &[&last(
            "there is no message `start-agin` in the interface; did you mean `start-again`?",
        )],
    );
    check(
        ENGLISH,
        "back = Back\n",
        "back = Back\ncompletely-other = Other\n",
        &[&last(
            "there is no message `completely-other` in the interface; remove it",
        )],
    );
    check(
        ENGLISH,
        "back = Back\n",
        "back = Back\nback = Return\n",
        &[&last("`back` is defined twice; remove one")],
    );
}

#[test]
fn what_is_not_fluent_is_refused_where_it_stands() {
    let at = line("back =");
    check(
        ENGLISH,
        "back = Back\n",
        "back = Back { $\n",
        &[
            "content/words/en.ftl:1: message `back` is missing from content/words/en.ftl; add a line `back = …`",
            &format!(
                "content/words/en.ftl:{}: this is not Fluent: Expected one of \"a-zA-Z\"; write one message per line, like `go-on = Continue`; a value is inserted like {{ $this }}",
                at
            ),
        ],
    );
}

#[test]
fn a_message_uses_all_that_it_is_given_and_nothing_else() {
    line_refused(
        "part-of",
        "Part { $number } of 4: { $name }",
        "Part { $number } of 4",
        "message `part-of` does not use { $name }; put it where it belongs in the sentence",
    );
    line_refused(
        "needs-apart",
        "Different for “{ $kind }”?",
        "Different for “{ $kind }” { $abuot }?",
        "message `needs-apart` is not given `$abuot`; use one of: kind",
    );
    line_refused(
        "back",
        "back = Back",
        "back = Back { $to }",
        "message `back` is not given `$to`; it is given nothing; write the text without it",
    );
}

#[test]
fn words_that_depend_on_a_number_are_refused() {
    let at = line("ticked-count =");
    check(
        ENGLISH,
        "ticked-count = Ticked: { $count }\n",
        "ticked-count = { $count ->\n    [one] One thing\n   *[other] { $count } things\n } ticked\n",
        &[
            &format!(
                "content/words/en.ftl:{at}: `ticked-count` uses a select expression or a function call, which is not supported; write words that fit every number, like `Ticked: {{ $count }}`"
            ),
            &format!(
                "content/words/en.ftl:{at}: message `ticked-count` does not use {{ $count }}; put it where it belongs in the sentence"
            ),
        ],
    );
}

#[test]
fn a_message_may_not_stand_in_itself() {
    line_refused(
        "back",
        "back = Back\n",
        "back = { back }\n",
        "`back` includes itself; write its words here instead",
    );
}

#[test]
fn an_attribute_and_a_message_without_words_are_refused() {
    let at = line("back =");
    check(
        ENGLISH,
        "back = Back\n",
        "back =\n    .title = Back\n",
        &[
            "content/words/en.ftl:1: message `back` is missing from content/words/en.ftl; add a line `back = …`",
            &format!(
                "content/words/en.ftl:{at}: `back` has no text; write it after the equals sign"
            ),
            &format!(
                "content/words/en.ftl:{}: `back` has an attribute, which is not supported; make it a message of its own",
                at + 1
            ),
        ],
    );
}

#[test]
fn a_catalogue_that_is_not_there_is_missed_once() {
    Tree::valid()
        .remove(ENGLISH)
        .is_refused(&["content/words/en.ftl:1: `content/words/en.ftl` is missing; add it"]);
}

#[test]
fn a_message_is_known_by_one_name_alone() {
    let names = Words::MESSAGES.iter().chain(&PageWords::MESSAGES);
    let mut seen = BTreeSet::new();
    for message in names {
        assert!(
            seen.insert(message.name),
            "`{}` is defined twice",
            message.name
        );
    }
}

/// Returns every Rust file below a folder, except those of tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let entries = entries.map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|kind| kind == "rs"))
        .collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folders = [
        "src",
        "crates/content/src",
        "crates/site/src",
        "crates/guidance/src",
    ];
    let files = folders
        .iter()
        .flat_map(|folder| sources(&root.join(folder)));
    let code: String = files
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    // The months are said by their place.
    let by_place = Words::MESSAGES.iter().map(|one| one.name);
    let by_place: BTreeSet<&str> = by_place
        .skip_while(|name| *name != "january")
        .take(12)
        .collect();
    let messages = Words::MESSAGES.iter().chain(&PageWords::MESSAGES);
    let silent: Vec<&str> = messages
        .map(|message| message.name)
        .filter(|name| {
            let called = [
                format!(".{name}("),
                format!("PageWords::{name},"),
                format!("PageWords::{name})"),
            ];
            !by_place.contains(name) && !called.iter().any(|call| code.contains(call.as_str()))
        })
        .collect();
    assert!(silent.is_empty(), "nothing says {silent:?}");
}

#[test]
fn a_pseudo_locale_is_made_of_the_english_catalogue() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let said = |tag: &str| {
        let content = content::load_in(&root, tag.parse().unwrap()).unwrap();
        content.guide.words.part_of("3", "A")
    };
    assert_eq!(said("en"), "Part 3 of 4: A");
    assert_eq!(said("en-XA"), "Ƥaařŧ 3 ooƒ 4: A");
    assert_eq!(said("ar-XB"), "اPartا 3 اofا 4: A");
}

#[test]
fn a_script_says_nothing_of_its_own() {
    // Two words and more in quotation marks, as a reader would see them.
    let words = regex::Regex::new(r#"["`>]([A-Z][a-z’]+ [^"`]*)["`]"#).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = |folder: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(root.join("web").join(folder)).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    };
    let folders = ["about", "answers", "offline", "page", "search", "tool"];
    let scripts = folders
        .into_iter()
        .flat_map(files)
        .chain([root.join("web/embed/frame.js")])
        .filter(|path| path.extension().is_some_and(|kind| kind == "js"));
    for path in scripts {
        let script = fs::read_to_string(&path).unwrap();
        let lines = script.lines().map(str::trim);
        // What only developers see.
        let is_comment = |line: &str| ["//", "/**", "*"].iter().any(|mark| line.starts_with(mark));
        let shown = lines.filter(|line| !is_comment(line) && !line.contains("Error("));
        for line in shown {
            assert!(!words.is_match(line), "{}: {line}", path.display());
        }
    }
}
