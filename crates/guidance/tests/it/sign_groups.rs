//! The four orders of one list of signs: what stands where, and that nothing is
//! lost on the way from one to another.

use crate::fixture::guide::named;
use crate::fixture::sign;
use guidance::{Heading, Kind, Moment, Place, Seriousness, Sign, SignGrouping};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The groups as lines: `label: sign sign`.
fn grouped(grouping: SignGrouping, signs: &[Sign], own: Option<Place>) -> Vec<String> {
    let signs: Vec<&Sign> = signs.iter().collect();
    let groups = grouping.groups(&signs, own).into_iter();
    groups
        .map(|group| {
            let ids: Vec<&str> = group.signs.iter().map(|sign| sign.id.as_str()).collect();
            format!("{}: {}", group.title.label(named()), ids.join(" "))
        })
        .collect()
}

/// Hungry at school and out and about; alone at home at night; an accident at
/// the clinic, of which the hour says nothing.
fn three() -> Vec<Sign> {
    let (hungry, alone, hurt) = (
        sign("hungry", Seriousness::Significant),
        sign("alone", Seriousness::Immediate),
        sign("hurt", Seriousness::Emerging),
    );
    vec![
        Sign {
            kinds: vec![Kind::Nutritional, Kind::Physical],
            places: vec![Place::School, Place::Public],
            day: vec![Moment::Morning, Moment::Weekend],
            heading: Heading::Appearance,
            ..hungry
        },
        Sign {
            kinds: vec![Kind::Supervision],
            places: vec![Place::Home],
            day: vec![Moment::Night],
            heading: Heading::Housing,
            ..alone
        },
        Sign {
            kinds: vec![Kind::Supervision],
            places: vec![Place::Clinic, Place::Home],
            heading: Heading::Health,
            ..hurt
        },
    ]
}

#[test]
fn signs_stand_under_what_they_have_in_common() {
    let check = |grouping: SignGrouping, expected: &[&str]| {
        assert_eq!(grouped(grouping, &three(), None), expected);
    };
    check(
        SignGrouping::Need,
        &["supervision: alone hurt", "nutritional: hungry"],
    );
    check(
        SignGrouping::Seen,
        &["appearance: hungry", "health: hurt", "housing: alone"],
    );
    check(
        SignGrouping::Place,
        &[
            "home: alone hurt",
            "school: hungry",
            "clinic: hurt",
            "public: hungry",
        ],
    );
    check(
        SignGrouping::Day,
        &[
            "morning: hungry",
            "night: alone",
            "weekend: hungry",
            "any_time: hurt",
        ],
    );
}

#[test]
fn the_readers_own_place_stands_first_and_in_each_group_the_gravest() {
    let own = Some(Place::Clinic);
    assert_eq!(
        grouped(SignGrouping::Place, &three(), own),
        [
            "clinic: hurt",
            "home: alone hurt",
            "school: hungry",
            "public: hungry",
        ]
    );
    assert_eq!(
        grouped(SignGrouping::Need, &three(), own),
        ["supervision: alone hurt", "nutritional: hungry"]
    );
}

fn any_sign() -> impl Strategy<Value = Sign> {
    let kinds = subsequence(&Kind::ALL[..], 1..=6);
    let places = subsequence(&Place::ALL[..], 1..=4);
    let day = subsequence(&Moment::ALL[..], 0..=7);
    let parts = (kinds, places, day, select(&Heading::ALL[..]));
    parts.prop_map(|(kinds, places, day, heading)| Sign {
        kinds,
        places,
        day,
        heading,
        ..sign("any", Seriousness::Emerging)
    })
}

proptest! {
    #[test]
    fn no_arrangement_loses_a_sign_or_shows_it_twice_in_a_group(
        signs in prop::collection::vec(any_sign(), 0..12),
        own in prop::option::of(select(&Place::ALL[..])),
    ) {
        let signs: Vec<&Sign> = signs.iter().collect();
        let same = |a: &Sign, b: &Sign| std::ptr::eq(a, b);
        for grouping in SignGrouping::ALL {
            let groups = grouping.groups(&signs, own);
            for sign in &signs {
                prop_assert!(groups.iter().any(|group| group.signs.iter().any(|one| same(one, sign))));
                for group in &groups {
                    let times = group.signs.iter().filter(|one| same(one, sign)).count();
                    prop_assert!(times <= 1);
                }
            }
            prop_assert!(groups.iter().all(|group| !group.signs.is_empty()));
            let mut slugs: Vec<&str> = groups.iter().map(|group| group.title.slug()).collect();
            slugs.sort_unstable();
            slugs.dedup();
            prop_assert_eq!(slugs.len(), groups.len());
        }
    }
}
