//! The readability of a page.
//!
//! It is the Automated Readability Index: `4.71 * characters / words + 0.5 * words /
//! sentences - 21.43`, where characters are letters and digits. The result is a school
//! grade of the United States; a reader's age is about five more. It was chosen over
//! Flesch-Kincaid because characters can be counted exactly. Syllables cannot, since
//! English spelling does not show them, so two programs disagree about the same page.
//!
//! Only text that reads as sentences is measured: paragraphs, list items and cells. The
//! end of each also ends its last sentence. Headings and citations are left out.

use content::Library;
use guidance::{Audience, Page};
use std::fmt;

/// The highest grade allowed for a page for the public: a reading age of about twelve.
pub const MAX_GRADE: f64 = 7.0;
/// The age of a reader at grade 0, in years.
const AGE: f64 = 5.0;
/// The number of a page's hardest sentences that are listed.
const LISTED: usize = 3;
/// The fewest words of a sentence that is listed: in a shorter one, one long word would
/// make it the hardest.
const MIN_WORDS: usize = 6;

/// The counts of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    characters: usize,
    words: usize,
    sentences: usize,
}

impl Count {
    fn of(sentence: &str) -> Self {
        let sizes = sentence.split_whitespace().map(|word| {
            let letters = word.chars().filter(|c| c.is_alphanumeric());
            letters.count()
        });
        let sizes: Vec<usize> = sizes.filter(|size| *size > 0).collect();
        Self {
            characters: sizes.iter().sum(),
            words: sizes.len(),
            sentences: usize::from(!sizes.is_empty()),
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            characters: self.characters + other.characters,
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
        }
    }

    /// Returns the index, or 0 if there is nothing to read.
    #[allow(
        clippy::cast_precision_loss,
        reason = "no page has as many letters as a double holds"
    )]
    fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let (characters, words) = (self.characters as f64, self.words as f64);
        4.71 * characters / words + 0.5 * words / self.sentences as f64 - 21.43
    }
}

/// The readability of one page.
#[derive(Debug, Clone, PartialEq)]
pub struct Readability {
    /// The page's file.
    pub file: String,
    /// Its grade.
    pub grade: f64,
    /// Its hardest sentences, the hardest first, each with its grade.
    pub hardest: Vec<(f64, String)>,
}

impl Readability {
    /// Returns whether the page is within [`MAX_GRADE`].
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.grade <= MAX_GRADE
    }
}

impl fmt::Display for Readability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, grade) = (&self.file, self.grade);
        let age = (grade + AGE).max(AGE);
        let verdict = if self.is_plain() { "" } else { ", too hard" };
        write!(
            f,
            "reading: {file}: grade {grade:.1}, age {age:.0}{verdict}"
        )?;
        for (grade, sentence) in &self.hardest {
            write!(f, "\n  {grade:.1}  {sentence}")?;
        }
        Ok(())
    }
}

/// Measures each page for the public.
#[must_use]
pub fn of_public_pages(library: &Library) -> Vec<Readability> {
    let shared = library.pages.iter().map(|page| {
        let file = format!("content/pages/{}.md", page.name);
        (file, page)
    });
    let local = library.local.iter().map(|(area, page)| {
        let file = format!("content/areas/{area}/{}.md", page.name);
        (file, page)
    });
    let public = |page: &Page| page.audience == Audience::Public;
    let pages = shared.chain(local).filter(|(_, page)| public(page));
    let about = library.about.iter();
    let about = about.filter(|page| page.audience == Audience::Public);
    let about = about.map(|page| {
        let file = format!("content/about/{}.md", page.name);
        measure(file, &page.html())
    });
    pages
        .map(|(file, page)| measure(file, &page.html))
        .chain(about)
        .collect()
}

/// Measures a page from its HTML, as the content's loader writes it.
#[must_use]
pub fn measure(file: String, html: &str) -> Readability {
    let blocks = blocks(html);
    let sentences: Vec<&str> = blocks.iter().flat_map(|block| sentences(block)).collect();
    let counts = sentences.iter().map(|sentence| Count::of(sentence));
    let whole = counts.fold(Count::default(), Count::and);
    let long = sentences
        .iter()
        .filter(|one| Count::of(one).words >= MIN_WORDS);
    let mut hardest: Vec<(f64, String)> = long
        .map(|one| (Count::of(one).grade(), (*one).to_owned()))
        .collect();
    hardest.sort_by(|a, b| b.0.total_cmp(&a.0));
    hardest.truncate(LISTED);
    Readability {
        file,
        grade: whole.grade(),
        hardest,
    }
}

/// Returns the texts of paragraphs, list items and cells.
fn blocks(html: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    // The open elements whose text is not read, outermost first.
    let mut silent: Vec<&str> = Vec::new();
    for piece in html.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/');
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default();
        if tag.starts_with('/') {
            if silent.last() == Some(&name) {
                silent.pop();
            }
        } else if is_silent(name) || tag.contains("class=\"caution\"") {
            silent.push(name);
        }
        if !is_inline(name) {
            blocks.push(String::new());
        }
        if silent.is_empty()
            && let Some(block) = blocks.last_mut()
        {
            block.push_str(text);
        }
    }
    let plain = blocks.iter().map(|block| unescape(block));
    plain.filter(|block| !block.trim().is_empty()).collect()
}

fn is_silent(name: &str) -> bool {
    matches!(
        name,
        "sup" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "thead"
    )
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "" | "a" | "abbr" | "b" | "code" | "em" | "i" | "span" | "strong" | "sup"
    )
}

fn unescape(text: &str) -> String {
    let quotes = text.replace("&quot;", "\"").replace("&#39;", "'");
    let angles = quotes.replace("&lt;", "<").replace("&gt;", ">");
    angles.replace("&amp;", "&")
}

/// Splits a block into sentences: each ends at a full stop, a question mark or an
/// exclamation mark, with any closing quotation marks, before white space.
fn sentences(block: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in block.char_indices() {
        if ended && c.is_whitespace() {
            sentences.push(block[start..at].trim());
            start = at;
        }
        let closes = matches!(c, '”' | '’' | '"' | '\'' | ')');
        ended = matches!(c, '.' | '?' | '!') || (ended && closes);
    }
    sentences.push(block[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(text: &str) -> f64 {
        measure("a.md".to_owned(), &format!("<p>{text}</p>")).grade
    }

    #[test]
    fn a_known_text_has_its_known_grade() {
        // 13 words, 48 characters, 2 sentences.
        let text = "The cat sat on the mat. The elephant looked out of the window";
        let count = sentences(text).into_iter().map(Count::of);
        let count = count.fold(Count::default(), Count::and);
        assert_eq!(
            (count.words, count.characters, count.sentences),
            (13, 48, 2)
        );
        let expected = 4.71 * 48.0 / 13.0 + 0.5 * 13.0 / 2.0 - 21.43;
        assert!((grade(text) - expected).abs() < 1e-9);
    }

    #[test]
    fn plain_words_are_plain_and_the_words_of_offices_are_not() {
        let plain = "Ring 999 if a child is badly hurt. Stay near the child if you are safe.";
        let office = "Multi-agency practitioners should demonstrate professional curiosity throughout the assessment process, acknowledging cumulative harm and parental capacity.";
        assert!(grade(plain) < 4.0, "{}", grade(plain));
        assert!(grade(office) > 18.0, "{}", grade(office));
    }

    #[test]
    fn headings_citations_and_cautions_are_not_read() {
        let html = "<h2 id=\"a\">Multidisciplinary safeguarding</h2>\n<p>It is enough to be worried.<sup><a class=\"cite\" href=\"#source-a\"><span class=\"visually-hidden\">source </span>1</a></sup> <span class=\"caution\">(not yet checked)</span> Other people <strong>find</strong> out.</p>";
        let blocks = blocks(html);
        assert_eq!(blocks.len(), 1);
        let found: Vec<&str> = sentences(&blocks[0]);
        assert_eq!(
            found,
            ["It is enough to be worried.", "Other people find out."]
        );
    }

    #[test]
    fn a_list_item_ends_its_sentence_and_a_decimal_point_does_not() {
        let html = "<ul><li>a warm bed</li><li>food &amp; drink for 0.5 of the day</li></ul>";
        let blocks = blocks(html);
        assert_eq!(blocks, ["a warm bed", "food & drink for 0.5 of the day"]);
        assert_eq!(sentences(&blocks[1]).len(), 1);
        assert_eq!(sentences("“Is it?” “It is.” Yes.").len(), 3);
    }

    #[test]
    fn the_hardest_sentences_come_first_and_short_ones_are_passed_over() {
        let html = "<p>Safeguarding partnerships. We all went home to have our tea. Somebody considered alternative residential arrangements for everybody.</p>";
        let readability = measure("a.md".to_owned(), html);
        let first = readability
            .hardest
            .first()
            .map(|(_, sentence)| sentence.as_str());
        assert_eq!(readability.hardest.len(), 2);
        assert!(first.is_some_and(|first| first.starts_with("Somebody")));
    }
}
