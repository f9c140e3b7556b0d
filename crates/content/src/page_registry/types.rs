//! The properties of a page in the registry.

use guidance::PageWords;

/// A message of the pages that takes no arguments.
pub type MessageFn = fn(PageWords) -> &'static str;

/// A group of the navigation of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NavGroup {
    /// Decide what to do.
    Decide,
    /// Notice neglect.
    Notice,
    /// Understand neglect.
    Understand,
    /// Practise well.
    PractiseWell,
}

impl NavGroup {
    /// Every group, in the order of the navigation.
    pub const ALL: [Self; 4] = [
        Self::Decide,
        Self::Notice,
        Self::Understand,
        Self::PractiseWell,
    ];

    /// Returns its heading.
    #[must_use]
    pub fn title(self, words: PageWords) -> &'static str {
        match self {
            Self::Decide => words.group_decide(),
            Self::Notice => words.group_notice(),
            Self::Understand => words.group_understand(),
            Self::PractiseWell => words.group_practise_well(),
        }
    }
}

/// The source of a page's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// `content/pages/<slug>.md` (of a page about the site, `content/about/<slug>.md`),
    /// which must exist.
    Required,
    /// `content/pages/<slug>.md`, if it exists.
    Optional,
    /// `content/areas/<area>/<slug>.md`, if it exists.
    PerArea,
    /// The messages and the data: there is no Markdown.
    Generated,
}

/// The view that draws a page of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// The home of the area.
    Home,
    /// The guided tool.
    Tool,
    /// Text with headings and sources.
    Guidance,
    /// Numbers first, then text.
    Report,
    /// The signs, by group.
    Signs,
    /// The pitfalls, as a table.
    Pitfalls,
    /// The decision on one page.
    Routes,
    /// The resources, by group.
    Resources,
    /// The glossary.
    Glossary,
    /// The worked cases.
    Practise,
    /// The search.
    Search,
    /// The numbers alone, for embedding.
    Contacts,
}

/// The style sheets that a page loads. Folders are below `style/`; the last one names
/// the file (decision 0018).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Styles {
    /// The shared sheet alone.
    Shared,
    /// The shared sheet, and a second one made from these folders.
    Beside(&'static [&'static str]),
    /// One sheet of its own, which contains the shared styles too.
    Combined(&'static [&'static str]),
}

/// The budget for a page's HTML and CSS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// One round trip on a fresh connection.
    Text,
    /// A list that is opened at one entry, or read down to the first line that fits.
    List,
    /// All worked cases with their answers.
    Cases,
}

/// A page that every area may have.
#[derive(Debug, Clone, Copy)]
pub struct AreaPage {
    /// Its folder in addresses; empty for the home.
    pub slug: &'static str,
    /// The group of the navigation that lists it, if any.
    pub group: Option<NavGroup>,
    /// Its name in lists.
    pub title: MessageFn,
    /// A summary in one line.
    pub summary: MessageFn,
    /// The source of its text.
    pub origin: Origin,
    /// The view that draws it.
    pub template: Template,
    /// The name under which other sites may embed it, if they may.
    pub embed: Option<MessageFn>,
    /// Its style sheets.
    pub styles: Styles,
    /// Its budget.
    pub weight: Weight,
}

/// A page about the site itself, below `about/`.
#[derive(Debug, Clone, Copy)]
pub struct AboutPage {
    /// Its folder in addresses.
    pub slug: &'static str,
    /// The source of its text: `Required` or `Generated`.
    pub origin: Origin,
    /// Its style sheets.
    pub styles: Styles,
    /// Its budget.
    pub weight: Weight,
}
