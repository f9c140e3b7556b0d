//! The effect of age, and several children at once.

use crate::fixture::random::{self, rules_and_answers, rules_of, seriousness};
use crate::fixture::{question, sign, sign_count};
use guidance::VecSet;
use guidance::{
    AgeBand, Ages, Answers, ChildLocation, FromAge, OptionId, QuestionId, Reason, Route, RuleId,
    Rules, Seriousness, SettingId, Sign, SignCount, decide,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The bands, oldest first.
fn bands() -> Vec<AgeBand> {
    let mut bands = AgeBand::ALL.to_vec();
    bands.sort_unstable();
    bands
}

/// A sign whose level depends on the age in any way, in any order.
fn any_sign() -> impl Strategy<Value = Sign> {
    let from = (select(&AgeBand::ALL[..]), seriousness());
    let from = from.prop_map(|(age, level)| FromAge { age, level });
    (seriousness(), prop::collection::vec(from, 0..4)).prop_map(|(level, from)| Sign {
        from,
        ..sign("a-sign", level)
    })
}

/// Answers about a child of this age, or of none.
fn aged(age: Option<AgeBand>, vulnerable: Option<&str>) -> Answers {
    let mut answers = Answers::default();
    if let Some(age) = age {
        answers.choose_ages([age].into_iter().collect());
    }
    if let Some(option) = vulnerable {
        let question = QuestionId::try_from(QuestionId::VULNERABLE).unwrap();
        answers.choose(question, OptionId::try_from(option).unwrap());
    }
    answers
}

/// Rules, answers without ages, and some ages.
fn with_ages() -> impl Strategy<Value = (Rules, Answers, Ages)> {
    let ages = subsequence(&AgeBand::ALL[..], 1..=5);
    let rules = rules_of(2).prop_map(|mut rules| {
        // Always one question about the age, so that ages can be said.
        rules.questions[1] = random::age();
        rules
    });
    let parts = (rules, ages).prop_flat_map(|(rules, ages)| {
        let answers = random::answers(&rules);
        (Just(rules), answers, Just(ages.into_iter().collect()))
    });
    parts.prop_map(|(rules, mut answers, ages)| {
        answers.choose_ages(Ages::default());
        (rules, answers, ages)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_younger_child_is_never_at_a_lower_level(sign in any_sign()) {
        let levels: Vec<Seriousness> = bands().iter().map(|age| sign.level_at(*age)).collect();
        prop_assert!(levels.is_sorted());
        prop_assert!(levels[0] >= sign.level);
        prop_assert_eq!(*levels.last().unwrap(), sign.highest());
    }

    #[test]
    fn a_disabled_childs_sign_counts_as_at_its_youngest_age(
        sign in any_sign(),
        age in prop::option::of(select(&AgeBand::ALL[..])),
    ) {
        let usual = sign.level_at(age.unwrap_or(AgeBand::UNASKED));
        prop_assert_eq!(aged(age, Some("yes")).level_of(&sign), sign.highest());
        for less in [None, Some("no"), Some("not-sure")] {
            prop_assert_eq!(aged(age, less).level_of(&sign), usual);
        }
    }

    #[test]
    fn the_decision_about_several_is_that_of_the_most_urgent_child(
        (rules, answers, ages) in with_ages()
    ) {
        let mut all = answers;
        all.choose_ages(ages);
        prop_assert_eq!(all.ages(), ages);
        let children = all.for_each_child(&rules);
        prop_assert_eq!(children.len(), ages.iter().count());
        let each = children.iter().map(|child| decide(&rules, child));
        let each: Vec<_> = each.collect();
        let together = decide(&rules, &all);
        prop_assert_eq!(together.by_rules, each.iter().map(|one| one.by_rules).max().unwrap());
        prop_assert_eq!(together.by_rules, rules.route_of(&all));
        // Each reason names the ages of the children for whom its rule holds, the
        // youngest first, and none where there is one child.
        for reason in together.reasons.iter().filter(|reason| reason.rule.is_some()) {
            let holds = |at: &usize| {
                let mut reasons = each[*at].reasons.iter();
                reasons.any(|one| one.rule == reason.rule)
            };
            let expected: Vec<AgeBand> = (0..children.len())
                .filter(holds)
                .map(|at| children[at].age().unwrap())
                .filter(|_| children.len() > 1)
                .collect();
            prop_assert_eq!(&reason.ages, &expected);
            prop_assert!(reason.ages.iter().rev().is_sorted());
        }
        let names = |reasons: &[Reason]| -> VecSet<RuleId> {
            reasons.iter().filter_map(|reason| reason.rule.clone()).collect()
        };
        let of_each: VecSet<RuleId> = each.iter().flat_map(|one| names(&one.reasons)).collect();
        prop_assert_eq!(names(&together.reasons), of_each);
    }

    #[test]
    fn each_child_has_the_signs_that_fit_its_age_or_none_of_the_ages(
        (rules, answers, ages) in with_ages()
    ) {
        let mut all = answers;
        all.choose_ages(ages);
        let children = all.for_each_child(&rules);
        for sign in rules.signs.iter().filter(|sign| all.signs.contains(&sign.id)) {
            let fits_any = sign.ages.iter().any(|age| ages.contains(*age));
            let with = children.iter().filter(|child| child.signs.contains(&sign.id));
            let with: Ages = with.map(|child| child.age().unwrap()).collect();
            // Of one child everything counts, whatever its age.
            let one = children.len() == 1;
            let fits = |age: &AgeBand| one || !fits_any || sign.ages.contains(age);
            prop_assert_eq!(with, ages.iter().filter(fits).collect());
        }
    }

    #[test]
    fn a_further_age_never_lowers_the_route_where_every_sign_fits_an_age_before(
        (rules, answers, ages) in with_ages(),
        more in select(&AgeBand::ALL[..]),
    ) {
        let mut before = answers;
        before.signs.retain(|id| {
            let mut signs = rules.signs.iter();
            signs.any(|sign| &sign.id == id && sign.ages.iter().any(|age| ages.contains(*age)))
        });
        before.choose_ages(ages);
        let mut after = before.clone();
        after.choose_ages(ages.iter().chain([more]).collect());
        let (route, further) = (decide(&rules, &before).route, decide(&rules, &after).route);
        prop_assert!(further >= route, "{:?} {:?}", ages, more);
    }

    /// The law of worse answers, also of the age of one child: the signs rise
    /// with it.
    #[test]
    fn a_younger_age_never_lowers_a_tally_or_the_route(
        (rules, answers, _) in with_ages()
    ) {
        let mut before: Option<(Vec<u8>, Route)> = None;
        for age in bands() {
            let mut child = answers.clone();
            child.choose_ages([age].into_iter().collect());
            let counts = SignCount::ALL.map(|count| sign_count(&rules, &child, count)).to_vec();
            let route = decide(&rules, &child).route;
            if let Some((less, lower)) = before {
                prop_assert!(counts.iter().zip(less).all(|(now, then)| *now >= then));
                prop_assert!(route >= lower);
            }
            before = Some((counts, route));
        }
    }

    #[test]
    fn of_another_child_only_what_is_of_the_home_stays_said(
        (mut rules, answers) in rules_and_answers(),
        of_home in any::<[bool; 4]>(),
    ) {
        for (question, of_home) in rules.questions.iter_mut().zip(of_home) {
            question.of_home = of_home;
        }
        let setting = SettingId::try_from("school").unwrap();
        let said = Answers {
            setting: Some(setting),
            lives: Some(ChildLocation::Elsewhere),
            danger_checked: true,
            own_assessment: Some(Route::Refer),
            before_seen: true,
            adding: true,
            pause_done: true,
            ..answers
        };
        let other = said.for_another_child(&rules);
        let mut expected = Answers {
            setting: said.setting.clone(),
            lives: said.lives.clone(),
            ..Answers::default()
        };
        for question in rules.questions.iter().filter(|question| question.of_home) {
            if let Some(option) = said.by_question.get(&question.id) {
                expected.by_question.insert(question.id.clone(), option.clone());
            }
        }
        prop_assert_eq!(other, expected);
    }
}

#[test]
fn ages_are_chosen_together_and_the_youngest_is_the_answer() {
    let check = |ages: &[AgeBand], youngest: Option<AgeBand>, others: &[AgeBand]| {
        let mut answers = aged(Some(Primary), None);
        answers.choose_ages(ages.iter().copied().collect());
        assert_eq!(answers.age(), youngest);
        assert_eq!(answers.other_ages, others.iter().copied().collect());
        assert_eq!(answers.ages(), ages.iter().copied().collect());
    };
    use AgeBand::{Baby, Primary, Teenager, Unborn};
    check(&[], None, &[]);
    check(&[Primary], Some(Primary), &[]);
    check(&[Primary, Baby], Some(Baby), &[Primary]);
    check(&[Unborn, Teenager, Baby], Some(Unborn), &[Baby, Teenager]);
}

#[test]
fn one_age_chosen_takes_the_others_back() {
    let mut answers = Answers::default();
    answers.choose_ages([AgeBand::Teenager, AgeBand::Baby].into_iter().collect());
    answers.choose(
        QuestionId::try_from(QuestionId::AGE).unwrap(),
        OptionId::try_from("toddler").unwrap(),
    );
    assert_eq!(answers.ages(), [AgeBand::Toddler].into_iter().collect());
    // Any other answer leaves the ages alone.
    answers.choose_ages([AgeBand::Teenager, AgeBand::Baby].into_iter().collect());
    let danger = question("danger", &["no", "yes"]);
    answers.choose(danger.id.clone(), danger.options[0].id.clone());
    assert_eq!(answers.ages().iter().count(), 2);
}
