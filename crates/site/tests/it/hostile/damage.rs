//! Damages files as accidents, other programs or attackers do.

use crate::hostile::texts;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// One change for the worse.
#[derive(Debug, Clone)]
pub enum Damage {
    /// The file ends early.
    Cut(Index),
    /// Some bytes are others.
    Flip(Vec<(Index, u8)>),
    /// Something stands where nothing stood.
    Insert(Index, Vec<u8>),
    /// One of the texts between quotation marks, or of the lines of Markdown, says
    /// something else, written as the format asks.
    Say(Index, String),
    /// A key is set to a value of another type.
    Set(Index, String),
    /// A run of lines stands twice: keys and items twice.
    Twice(Index, usize),
    /// A run of lines is missing.
    Gone(Index, usize),
    /// It was saved by a program that does it another way.
    Saved(Way),
}

/// The ways in which programs save text.
#[derive(Debug, Clone, Copy)]
pub enum Way {
    ByteOrderMark,
    CarriageReturns,
    OldMac,
    Utf16,
    Empty,
}

const WAYS: &[Way] = &[
    Way::ByteOrderMark,
    Way::CarriageReturns,
    Way::OldMac,
    Way::Utf16,
    Way::Empty,
];

/// Wrong values for a key.
const VALUES: &[&str] = &[
    "99999999999999999999999999",
    "-9223372036854775808",
    "9223372036854775807",
    "0xffffffffffffffff",
    "1e999",
    "nan",
    "-inf",
    "true",
    "\"\"",
    "\" \"",
    "[]",
    "[[], [[]]]",
    "[1, \"a\", true]",
    "{}",
    "{ a = { b = { c = 1 } } }",
    "1979-05-27T07:32:00Z",
    "9999-12-31",
    "0000-01-01",
    "07:32:00",
    "'''\n'''",
    "\"\\u0000\"",
    "\"\\u001b[2J\"",
    "\"\\n\\n\"",
    "\"\\uD800\"",
    "",
];

/// Generates the damages of one file.
pub fn damages() -> impl Strategy<Value = Vec<Damage>> {
    prop::collection::vec(damage(), 1..4)
}

/// Nothing but a text that says something else.
pub fn texts_alone() -> impl Strategy<Value = Vec<Damage>> {
    prop::collection::vec(said(), 1..2)
}

fn said() -> impl Strategy<Value = Damage> {
    (any::<Index>(), texts::text()).prop_map(|(at, text)| Damage::Say(at, text))
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    let value = prop_oneof![
        4 => select(VALUES).prop_map(str::to_owned),
        1 => nested(),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => any::<f64>().prop_map(|number| number.to_string()),
    ];
    prop_oneof![
        2 => at().prop_map(Damage::Cut),
        3 => prop::collection::vec((at(), any::<u8>()), 1..6).prop_map(Damage::Flip),
        2 => (at(), prop::collection::vec(any::<u8>(), 1..12)).prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
        2 => (at(), texts::text()).prop_map(|(at, text)| Damage::Insert(at, text.into_bytes())),
        1 => (at(), nested()).prop_map(|(at, text)| Damage::Insert(at, text.into_bytes())),
        4 => said(),
        4 => (at(), value).prop_map(|(at, value)| Damage::Set(at, value)),
        2 => (at(), 1..12_usize).prop_map(|(at, lines)| Damage::Twice(at, lines)),
        2 => (at(), 1..12_usize).prop_map(|(at, lines)| Damage::Gone(at, lines)),
        1 => select(WAYS).prop_map(Damage::Saved),
    ]
}

/// So deep that whoever goes down by calling themselves runs out of room.
fn nested() -> impl Strategy<Value = String> {
    let kinds: &[(&str, &str)] = &[
        ("[", "]"),
        ("{a=", "}"),
        ("a.", "a = 1"),
        ("> ", ""),
        ("- ", ""),
        ("*", "*"),
        ("[", "](page:signs)"),
        ("![", "]()"),
        ("`", "`"),
        ("<b>", "</b>"),
        ("(", ")"),
    ];
    (select(kinds), select(&[3_usize, 90, 2_000][..]))
        .prop_map(|((open, close), depth)| open.repeat(depth) + &close.repeat(depth))
}

impl Damage {
    /// The file with this change.
    pub fn to(&self, file: &[u8]) -> Vec<u8> {
        match self {
            Self::Cut(at) => file[..place(at, file.len())].to_vec(),
            Self::Flip(bytes) => flipped(file, bytes),
            Self::Insert(at, bytes) => {
                let at = place(at, file.len());
                [&file[..at], bytes, &file[at..]].concat()
            }
            Self::Say(at, text) => with_text(&String::from_utf8_lossy(file), at, text),
            Self::Set(at, value) => with_value(&String::from_utf8_lossy(file), at, value),
            Self::Twice(at, lines) => run(file, at, *lines, 2),
            Self::Gone(at, lines) => run(file, at, *lines, 0),
            Self::Saved(way) => saved(file, *way),
        }
    }
}

fn place(at: &Index, length: usize) -> usize {
    at.index(length + 1)
}

fn flipped(file: &[u8], bytes: &[(Index, u8)]) -> Vec<u8> {
    let mut file = file.to_vec();
    for (at, byte) in bytes {
        if !file.is_empty() {
            let at = at.index(file.len());
            file[at] = *byte;
        }
    }
    file
}

/// In TOML in place of what stands between two quotation marks; in Markdown
/// behind one of its lines.
fn with_text(file: &str, at: &Index, text: &str) -> Vec<u8> {
    let quoted: Vec<usize> = file.match_indices('"').map(|(at, _)| at).collect();
    let pairs = quoted.len() / 2;
    let is_markdown = file.starts_with("+++");
    if pairs == 0 || (is_markdown && at.index(3) > 0) {
        let lines: Vec<usize> = file.match_indices('\n').map(|(at, _)| at).collect();
        let end = if lines.is_empty() {
            0
        } else {
            lines[at.index(lines.len())]
        };
        return [&file[..end], text, &file[end..]].concat().into_bytes();
    }
    let pair = at.index(pairs) * 2;
    let (from, to) = (quoted[pair] + 1, quoted[pair + 1]);
    [&file[..from], &texts::as_toml(text), &file[to..]]
        .concat()
        .into_bytes()
}

fn with_value(file: &str, at: &Index, value: &str) -> Vec<u8> {
    let set: Vec<usize> = file.match_indices(" = ").map(|(at, _)| at + 3).collect();
    if set.is_empty() {
        return file.as_bytes().to_vec();
    }
    let from = set[at.index(set.len())];
    let to = file[from..].find('\n').map_or(file.len(), |end| from + end);
    [&file[..from], value, &file[to..]].concat().into_bytes()
}

/// A run of lines so many times.
fn run(file: &[u8], at: &Index, count: usize, times: usize) -> Vec<u8> {
    let lines: Vec<&[u8]> = file.split_inclusive(|byte| *byte == b'\n').collect();
    let from = place(at, lines.len());
    let to = (from + count).min(lines.len());
    [
        lines[..from].concat(),
        lines[from..to].concat().repeat(times),
        lines[to..].concat(),
    ]
    .concat()
}

fn saved(file: &[u8], way: Way) -> Vec<u8> {
    let text = String::from_utf8_lossy(file);
    match way {
        Way::ByteOrderMark => format!("\u{feff}{text}").into_bytes(),
        Way::CarriageReturns => text.replace('\n', "\r\n").into_bytes(),
        Way::OldMac => text.replace('\n', "\r").into_bytes(),
        Way::Utf16 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Way::Empty => Vec::new(),
    }
}
