//! As much of reading HTML as these tests need: tags, attributes and texts of
//! pages that we drew ourselves.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// `<a href="/">`
    Open(Tag),
    /// `</a>`
    Close(String),
    /// The text between tags, with its entities decoded.
    Text(String),
}

/// An opening tag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Its attributes, in their order.
    pub attributes: Vec<(String, String)>,
}

const VOID: [&str; 8] = [
    "!DOCTYPE", "br", "hr", "img", "input", "link", "meta", "wbr",
];

impl Tag {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns whether it has a class.
    pub fn is(&self, class: &str) -> bool {
        self.get("class")
            .is_some_and(|classes| classes.split(' ').any(|own| own == class))
    }

    /// Returns whether it is a void element, which has no end tag.
    pub fn is_void(&self) -> bool {
        VOID.contains(&self.name.as_str())
    }
}

/// The pieces of a page.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        if at > 0 {
            pieces.push(Piece::Text(unescape(&rest[..at])));
        }
        let (piece, after) = tag(&rest[at + 1..]);
        pieces.push(piece);
        rest = after;
    }
    assert_eq!(rest, "", "a page ends with a tag");
    pieces
}

/// The opening tags among some pieces.
pub fn tags(pieces: &[Piece]) -> impl Iterator<Item = &Tag> + Clone {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Open(tag) => Some(tag),
        _ => None,
    })
}

/// The pieces of each element that fits, its own tags among them.
pub fn elements(pieces: &[Piece], fits: impl Fn(&Tag) -> bool) -> Vec<&[Piece]> {
    let opens = |piece: &Piece| matches!(piece, Piece::Open(tag) if fits(tag));
    let starts = (0..pieces.len()).filter(|at| opens(&pieces[*at]));
    starts.map(|at| element(&pieces[at..])).collect()
}

/// The tag that an element begins with.
pub fn own_tag(element: &[Piece]) -> &Tag {
    match element.first() {
        Some(Piece::Open(tag)) => tag,
        other => unreachable!("an element begins with its tag, not with {other:?}"),
    }
}

/// The pieces up to the end of the first one's element.
pub fn element(pieces: &[Piece]) -> &[Piece] {
    let mut depth = 0;
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open(tag) if !tag.is_void() => depth += 1,
            Piece::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &pieces[..=at];
        }
    }
    unreachable!("an element that does not end: {:?}", pieces.first())
}

/// The documents that stand in some pieces: what is shown, then the content of
/// each template, which is one by itself until a script shows it.
pub fn documents(pieces: &[Piece]) -> Vec<Vec<Piece>> {
    let mut shown = Vec::new();
    let mut documents = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let is_template = matches!(&pieces[at], Piece::Open(tag) if tag.name == "template");
        if is_template {
            let whole = element(&pieces[at..]);
            documents.push(whole[1..whole.len() - 1].to_vec());
            shown.push(pieces[at].clone());
            at += whole.len() - 1;
        } else {
            shown.push(pieces[at].clone());
            at += 1;
        }
    }
    documents.insert(0, shown);
    documents
}

/// The texts of some pieces, with this between any two that a tag parts.
pub fn text(pieces: &[Piece], between: &str) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.as_str(),
        _ => between,
    });
    texts.collect()
}

/// The texts of some pieces as they are read: spaces run together.
pub fn said(pieces: &[Piece]) -> String {
    spaced(&text(pieces, ""))
}

/// A text with single spaces.
pub fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A tag, from after its `<`, and what follows it.
fn tag(from: &str) -> (Piece, &str) {
    let (name, mut rest) = word(from.strip_prefix('/').unwrap_or(from));
    if from.starts_with('/') {
        return (
            Piece::Close(name.to_owned()),
            rest.strip_prefix('>').unwrap(),
        );
    }
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>").or(rest.strip_prefix('>')) {
            let name = name.to_owned();
            return (Piece::Open(Tag { name, attributes }), after);
        }
        let (attribute, after) = word(rest);
        assert!(!attribute.is_empty(), "no attribute: {}", &rest[..40]);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"').unwrap(),
            None => ("", after),
        };
        attributes.push((attribute.to_owned(), unescape(value)));
        rest = after;
    }
}

fn word(from: &str) -> (&str, &str) {
    let ends = |c: char| c.is_whitespace() || "=>/".contains(c);
    from.split_at(from.find(ends).unwrap())
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
