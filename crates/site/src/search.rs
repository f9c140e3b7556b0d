//! The index of the search page: everything that can be found in an area, as
//! one file of JSON. `web/search/` reads it on the phone; nothing is asked
//! of a server.
//!
//! No telephone number stands in it: a number goes out of date, and a saved
//! index would not know.

use content::page_registry::{AREA_PAGES, Origin, Template};
use content::{Library, Target};
use guidance::{Area, AreaId, Audience, Page, PageWords, Wording};
use serde::Serialize;

mod text;

/// The most bytes of a text that are kept as written.
const SHOWN: usize = 300;

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The link in the list of results.
    pub title: String,
    /// Its kind and place, such as "Sign: Food and growth".
    pub place: String,
    /// Its address below that of the area: `signs/#n038`; empty for the area's
    /// first page.
    pub to: String,
    /// Its text: searched, and shown in part. No more than [`SHOWN`] bytes.
    pub text: String,
    /// The further words of a longer text, each once: only searched.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub more: String,
    /// The words that people type for it, as content/synonyms.toml and the
    /// glossary have them: first those that mean it before anything else, then
    /// those that mean it after one other thing, and so on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Vec<String>>,
    /// The areas it belongs to; empty for every area.
    #[serde(skip)]
    pub areas: Vec<AreaId>,
}

impl Entry {
    fn new(
        title: impl Into<String>,
        place: impl Into<String>,
        to: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        let (text, more) = text::cut(&text.into(), SHOWN);
        Self {
            title: title.into(),
            place: place.into(),
            to: to.into(),
            text,
            more,
            also: Vec::new(),
            areas: Vec::new(),
        }
    }

    /// Returns whether it is found in this area.
    #[must_use]
    pub fn belongs_to(&self, area: &AreaId) -> bool {
        self.areas.is_empty() || self.areas.contains(area)
    }

    /// Notes words that mean it after `rank` other things.
    fn is_meant(&mut self, rank: usize, words: &[String]) {
        if words.is_empty() {
            return;
        }
        if self.also.len() <= rank {
            self.also.resize(rank + 1, Vec::new());
        }
        if let Some(also) = self.also.get_mut(rank) {
            also.extend_from_slice(words);
        }
    }

    fn of(mut self, areas: &[AreaId]) -> Self {
        self.areas = areas.to_vec();
        self
    }
}

/// Returns the file of each area's index. One index for all would hold seven strategies
/// where a phone needs one, and would exceed the budget of the search.
///
/// # Errors
/// None that content can cause: every entry is plain text.
pub fn indexes(library: &Library) -> Result<Vec<(AreaId, Vec<u8>)>, serde_json::Error> {
    let entries = entries(library);
    let index = |area: &Area| {
        let own = entries.iter().filter(|entry| entry.belongs_to(&area.id));
        let bytes = serde_json::to_vec(&own.collect::<Vec<_>>())?;
        Ok((area.id.clone(), bytes))
    };
    library.guide.areas.iter().map(index).collect()
}

/// Returns everything that can be found. Entries that match equally well are shown in this
/// order.
#[must_use]
pub fn entries(library: &Library) -> Vec<Entry> {
    let mut entries = made(library.words);
    for area in &library.guide.areas {
        entries.extend(of_area(library, area));
    }
    for page in library.pages.iter().filter(|page| page.name != "home") {
        entries.extend(of_page(library.words, page, &[]));
    }
    for (area, page) in &library.local {
        entries.extend(of_page(library.words, page, std::slice::from_ref(area)));
    }
    entries.extend(routes(library));
    entries.extend(signs(library));
    entries.extend(pitfalls(library));
    entries.extend(resources(library));
    entries.extend(terms(library));
    add_synonyms(library, &mut entries);
    entries
}

/// Returns the entries of pages that are not made from a page of guidance.
fn made(words: PageWords) -> Vec<Entry> {
    let listed = AREA_PAGES.iter().filter(|page| {
        let searches = page.template == Template::Search;
        page.origin == Origin::Generated && page.group.is_some() && !searches
    });
    listed
        .map(|page| {
            let to = format!("{}/", page.slug);
            let what = (page.summary)(words);
            Entry::new((page.title)(words), words.place_page(), to, what)
        })
        .collect()
}

/// Returns the entries of an area itself: whom to ring there, and its documents.
fn of_area(library: &Library, area: &Area) -> [Entry; 2] {
    let words = library.words;
    let own = std::slice::from_ref(&area.id);
    let contacts = area.contacts.iter().chain(&library.guide.national);
    let contacts = contacts.map(|contact| format!("{}. {}", contact.name, contact.what));
    let first = [area.partnership.clone(), area.about.clone()];
    let ring = join(first.into_iter().chain(contacts));
    let documents = join([area.thresholds.clone(), area.escalation.clone()]);
    [
        Entry::new(words.who_to_ring().to_owned(), words.place_page(), "", ring).of(own),
        Entry::new(
            words.paper_here(&area.name),
            words.place_on(words.nav_routes()),
            "routes/#thresholds-here",
            documents,
        )
        .of(own),
    ]
}

/// Returns the entries of a page and of each of its headings.
fn of_page(words: PageWords, page: &Page, areas: &[AreaId]) -> Vec<Entry> {
    let address = format!("{}/", page.name);
    let (lead, sections) = text::sections(page);
    let lead = join([page.summary.clone(), lead]);
    let mut entries = vec![Entry::new(&page.title, words.place_page(), &address, lead).of(areas)];
    let place = words.place_on(&page.title);
    entries.extend(sections.into_iter().map(|section| {
        let to = format!("{address}#{}", section.anchor);
        Entry::new(section.title, &place, to, section.text).of(areas)
    }));
    entries
}

fn routes(library: &Library) -> impl Iterator<Item = Entry> {
    let said = |wording: &Wording| wording.to(Audience::Practitioner).to_owned();
    library.guide.advice.iter().map(move |advice| {
        let first = [&advice.sentence, &advice.speak_to];
        let lists = advice.say.iter().chain(&advice.write_down);
        let lists = lists.map(|line| &line.words);
        let all = first.into_iter().chain(lists).chain([&advice.consent]);
        let to = format!("routes/#{}", advice.route.slug());
        Entry::new(
            said(&advice.name),
            library.words.place_route(),
            to,
            join(all.map(said)),
        )
    })
}

fn signs(library: &Library) -> impl Iterator<Item = Entry> {
    library.guide.rules.signs.iter().map(|sign| {
        let plain = sign.plain.iter().map(|plain| format!("{plain}."));
        let why = plain.chain([sign.why.clone()]).chain(sign.other.clone());
        let place = library
            .words
            .place_sign(library.guide.words.kind(sign.kind()));
        Entry::new(&sign.text, place, format!("signs/#{}", sign.id), join(why))
    })
}

fn pitfalls(library: &Library) -> impl Iterator<Item = Entry> {
    library.pitfalls.iter().map(|one| {
        let texts = [&one.pitfall, &one.mitigation, &one.ask];
        let to = format!("pitfalls/#{}", one.id);
        Entry::new(
            &one.title,
            library.words.pitfalls_one(),
            to,
            join(texts.map(String::clone)),
        )
    })
}

fn resources(library: &Library) -> impl Iterator<Item = Entry> {
    library.resources.iter().map(|one| {
        let facts = library
            .words
            .resource_facts(&one.publisher, &one.year, &one.audience);
        let to = format!("resources/#{}", one.id);
        let text = join([one.what.clone(), facts]);
        Entry::new(&one.title, library.words.place_resource(), to, text).of(&one.areas)
    })
}

fn terms(library: &Library) -> impl Iterator<Item = Entry> {
    library.terms.iter().map(|one| {
        let to = format!("glossary/#{}", one.id);
        let mut entry = Entry::new(&one.term, library.words.nav_glossary(), to, &one.meaning);
        // What synonyms.toml means first stands before.
        entry.is_meant(1, &one.also);
        entry
    })
}

fn add_synonyms(library: &Library, entries: &mut [Entry]) {
    for synonym in &library.synonyms {
        for (rank, target) in synonym.means.iter().enumerate() {
            let to = address(target);
            for entry in entries.iter_mut().filter(|entry| entry.to == to) {
                entry.is_meant(rank, &synonym.words);
            }
        }
    }
}

/// Returns the address that a synonym leads to, as in [`Entry::to`].
fn address(target: &Target) -> String {
    match target {
        Target::Sign(id) => format!("signs/#{id}"),
        Target::Pitfall(id) => format!("pitfalls/#{id}"),
        Target::Resource(id) => format!("resources/#{id}"),
        Target::Page { name, .. } if name == "home" => String::new(),
        Target::Page { name, anchor: None } => format!("{name}/"),
        Target::Page {
            name,
            anchor: Some(anchor),
        } => format!("{name}/#{anchor}"),
    }
}

fn join(texts: impl IntoIterator<Item = String>) -> String {
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    texts.join(" ")
}

#[cfg(test)]
mod tests;
