//! One list of signs in four orders, for whoever does not know where to start.

use crate::{Heading, Kind, Moment, Place, Seriousness, Sign, SignGrouping, Words};

impl SignGrouping {
    /// Returns these signs in groups, none of them empty and no sign left out. A sign
    /// of several places or moments stands in each. In a group the gravest stand first,
    /// and of those that are as grave those likely to be seen at the reader's `own` place.
    #[must_use]
    pub fn groups<'a>(self, signs: &[&'a Sign], own: Option<Place>) -> Vec<Group<'a>> {
        let near = |sign: &Sign| own.is_none_or(|own| sign.places.contains(&own));
        let group = |title: Title| {
            let mut mine = Vec::new();
            // Gone through, not sorted: a sort is half a kilobyte more to send.
            for level in Seriousness::ALL {
                for here in [true, false] {
                    mine.extend(signs.iter().copied().filter(|sign| {
                        title.holds(sign) && sign.highest() == level && near(sign) == here
                    }));
                }
            }
            (!mine.is_empty()).then_some(Group { title, signs: mine })
        };
        let titles = self.titles(own).into_iter();
        titles.filter_map(group).collect()
    }

    fn titles(self, own: Option<Place>) -> Vec<Title> {
        match self {
            Self::Need => Kind::ALL.map(Title::Kind).to_vec(),
            Self::Seen => Heading::ALL.map(Title::Heading).to_vec(),
            Self::Place => {
                let others = Place::ALL.into_iter().filter(|place| Some(*place) != own);
                own.into_iter().chain(others).map(Title::Place).collect()
            }
            Self::Day => {
                let moments = Moment::ALL.into_iter().map(Title::Moment);
                moments.chain([Title::AnyTime]).collect()
            }
        }
    }
}

/// Signs that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// The thing that they have in common.
    pub title: Title,
    /// In the order in which they stand. Never empty.
    pub signs: Vec<&'a Sign>,
}

/// The thing that the signs of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Title {
    /// The main kind of need.
    Kind(Kind),
    /// The heading.
    Heading(Heading),
    /// A place.
    Place(Place),
    /// A moment of the day.
    Moment(Moment),
    /// For signs of which the hour says nothing.
    AnyTime,
}

impl Title {
    fn holds(self, sign: &Sign) -> bool {
        match self {
            Self::Kind(kind) => sign.kind() == kind,
            Self::Heading(heading) => sign.heading == heading,
            Self::Place(place) => sign.places.contains(&place),
            Self::Moment(moment) => sign.day.contains(&moment),
            Self::AnyTime => sign.day.is_empty(),
        }
    }

    /// Returns the name used in ids, which is unique within a grouping.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.slug(),
            Self::Heading(heading) => heading.slug(),
            Self::Place(place) => place.slug(),
            Self::Moment(moment) => moment.slug(),
            Self::AnyTime => "any-time",
        }
    }

    /// Returns the label that the site gives it.
    #[must_use]
    pub fn label(self, words: Words) -> &'static str {
        match self {
            Self::Kind(kind) => words.kind(kind),
            Self::Heading(heading) => words.heading(heading),
            Self::Place(place) => words.place(place),
            Self::Moment(moment) => words.moment(moment),
            Self::AnyTime => words.any_time(),
        }
    }
}
