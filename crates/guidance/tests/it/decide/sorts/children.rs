//! Signs of several children.

use super::sample;
use crate::fixture::answers;
use guidance::{AgeBand, Ages, Answers, Route, Seriousness, decide};

/// These signs of children of these ages, everything explained or nothing.
fn children(ages: &[AgeBand], ticked: &[&str]) -> Answers {
    let mut answers = answers(&[], ticked);
    answers.choose_ages(ages.iter().copied().collect::<Ages>());
    answers
}

#[test]
fn of_several_children_the_most_urgent_decides_and_each_reason_names_its_ages() {
    use AgeBand::{Baby, Primary, Teenager, Toddler};
    let check = |ages: &[AgeBand], ticked: &[&str], route, expected: &[(&str, &[AgeBand])]| {
        let decision = decide(&sample(), &children(ages, ticked));
        assert_eq!(decision.route, route, "{ages:?} {ticked:?}");
        let reasons = decision.reasons.iter().filter_map(|reason| {
            let rule = reason.rule.as_ref()?;
            Some((rule.as_str(), &reason.ages[..]))
        });
        let reasons: Vec<(&str, &[AgeBand])> = reasons.collect();
        assert_eq!(reasons, expected, "{ages:?} {ticked:?}");
    };
    // Of one child no reason names the age.
    let severe: [(&str, &[AgeBand]); 3] = [("severe", &[]), ("serious", &[]), ("small", &[])];
    check(&[Baby], &["alone"], Route::Refer, &severe);
    check(&[Toddler], &["alone"], Route::EarlyHelp, &[("small", &[])]);
    check(
        &[Toddler, Baby],
        &["alone"],
        Route::Refer,
        &[
            ("severe", &[Baby]),
            ("serious", &[Baby]),
            ("small", &[Baby, Toddler]),
        ],
    );
    // A sign counts for the children whose ages it fits.
    check(
        &[Teenager, Baby],
        &["out-late"],
        Route::Consult,
        &[("serious", &[Teenager]), ("small", &[Teenager])],
    );
    // One that fits none of them counts for each.
    check(
        &[Primary, Baby],
        &["out-late"],
        Route::Consult,
        &[("serious", &[Baby, Primary]), ("small", &[Baby, Primary])],
    );
    // Nothing holds for any of them: the floor is nobody's.
    let calm = decide(&sample(), &children(&[Primary, Baby], &[]));
    assert_eq!(calm.route, Route::Review);
    assert!(calm.reasons[0].ages.is_empty());
}

#[test]
fn what_was_ticked_stands_with_the_gravest_for_any_of_the_children_first() {
    let check = |ages: &[AgeBand], ticked: &[&str], expected: &[(&str, Seriousness)]| {
        let said = children(ages, ticked);
        let rules = sample();
        let found: Vec<(&str, Seriousness)> = said
            .gravest_first(&rules)
            .into_iter()
            .map(|(sign, level)| (sign.id.as_str(), level))
            .collect();
        assert_eq!(found, expected, "{ages:?}");
    };
    use AgeBand::{Baby, Teenager};
    use Seriousness::{Emerging, Severe, Significant};
    let (hungry, refused) = (("hungry", Emerging), ("refused", Significant));
    check(&[Teenager], &["hungry", "refused"], &[refused, hungry]);
    let alone = ["alone", "refused"];
    check(&[Teenager], &alone, &[refused, ("alone", Emerging)]);
    check(&[Teenager, Baby], &alone, &[("alone", Severe), refused]);
}
