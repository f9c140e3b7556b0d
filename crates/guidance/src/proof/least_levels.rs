//! The least levels at which a condition holds.

use crate::{Condition, Question, Rules, SignCount, Threshold};

/// Returns the highest level of a metric.
pub(super) fn top(rules: &Rules, at: usize) -> u8 {
    rules
        .questions
        .get(at)
        .map_or(SignCount::TOP, Question::top)
}

/// Returns the least levels at which a condition holds, one set for each way in
/// which it can: everything that it does not ask for is at rest.
pub(super) fn least(rules: &Rules, when: &Condition) -> Vec<Vec<u8>> {
    let either: Vec<Vec<Threshold>> = if when.any.is_empty() {
        vec![Vec::new()]
    } else {
        when.any.iter().map(|threshold| vec![*threshold]).collect()
    };
    let counted = when.count.as_ref().map_or_else(
        || vec![Vec::new()],
        |count| some_of(&count.of, usize::from(count.at_least)),
    );
    let ways = either.iter().flat_map(|one| {
        counted
            .iter()
            .map(move |other| [&when.all[..], one, other].concat())
    });
    ways.filter_map(|thresholds| raised(rules, &thresholds))
        .collect()
}

/// Returns every choice of so many out of a list.
fn some_of(list: &[Threshold], number: usize) -> Vec<Vec<Threshold>> {
    match (number, list.split_first()) {
        (0, _) => vec![Vec::new()],
        (_, None) => Vec::new(),
        (_, Some((first, rest))) => {
            let with = some_of(rest, number - 1).into_iter();
            let with = with.map(|chosen| [&[*first], &chosen[..]].concat());
            with.chain(some_of(rest, number)).collect()
        }
    }
}

/// Returns the least levels at which all of these hold. `None` where no answer
/// reaches that far.
fn raised(rules: &Rules, thresholds: &[Threshold]) -> Option<Vec<u8>> {
    let mut levels = vec![0; rules.metrics()];
    for threshold in thresholds {
        let at = usize::from(threshold.metric.0);
        if threshold.at_least > top(rules, at) {
            return None;
        }
        levels[at] = levels[at].max(threshold.at_least);
    }
    nest(rules, &mut levels);
    Some(levels)
}

/// Raises the wider sign counts to the narrower ones: a sign of danger now is a
/// serious sign, and a serious sign is a sign.
pub(super) fn nest(rules: &Rules, levels: &mut [u8]) {
    let first = rules.questions.len();
    // The narrower ones stand behind the wider ones.
    for (wide, narrow) in SignCount::WITHIN.iter().rev() {
        let (wide, narrow) = (first + *wide as usize, first + *narrow as usize);
        levels[wide] = levels[wide].max(levels[narrow]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{ANY, EMERGING, SEVERE, SIGNIFICANT, rest_but, rules};
    use super::{least, nest};
    use crate::{Condition, Count, MetricIndex, QuestionId, Rules, SignCount, Threshold};

    /// Two questions, so that each sign count stands one place further on.
    fn two_questions() -> Rules {
        let mut rules = rules();
        let mut second = rules.questions[0].clone();
        second.id = QuestionId::try_from("age").expect("a name");
        rules.questions.push(second);
        rules
    }

    #[test]
    fn a_condition_begins_to_hold_in_every_way_in_which_it_can() {
        let rules = two_questions();
        let at = |metric: usize, at_least| Threshold {
            metric: MetricIndex(u8::try_from(metric).expect("a small number")),
            at_least,
        };
        let check = |when: Condition, expected: &[&[(usize, u8)]]| {
            let ways = expected.iter();
            let ways: Vec<Vec<u8>> = ways.map(|way| rest_but(rules.metrics(), way)).collect();
            assert_eq!(least(&rules, &when), ways, "{when:?}");
            for levels in ways {
                assert!(when.holds(&levels));
            }
        };
        let none = Condition {
            all: Vec::new(),
            any: Vec::new(),
            count: None,
        };
        check(none.clone(), &[&[]]);
        let (sign, emerging) = (ANY + 1, EMERGING + 1);
        let (significant, severe) = (SIGNIFICANT + 1, SEVERE + 1);
        // Of two that look at the same, the further one; a serious sign is a sign.
        let all = vec![at(0, 1), at(0, 2), at(significant, 1)];
        check(
            Condition {
                all,
                ..none.clone()
            },
            &[&[(0, 2), (sign, 1), (emerging, 1), (significant, 1)]],
        );
        let any = vec![at(0, 1), at(1, 2)];
        check(
            Condition {
                any: any.clone(),
                ..none.clone()
            },
            &[&[(0, 1)], &[(1, 2)]],
        );
        let grave = [(sign, 1), (emerging, 1), (significant, 1), (severe, 1)];
        let count = Count {
            at_least: 2,
            of: [any, vec![at(severe, 1)]].concat(),
        };
        check(
            Condition {
                count: Some(count),
                ..none.clone()
            },
            &[
                &[(0, 1), (1, 2)],
                &[&[(0, 1)], &grave[..]].concat(),
                &[&[(1, 2)], &grave[..]].concat(),
            ],
        );
        // What no answer reaches begins nowhere.
        assert!(
            least(
                &rules,
                &Condition {
                    all: vec![at(0, 3)],
                    ..none
                }
            )
            .is_empty()
        );
    }

    #[test]
    fn a_narrow_tally_raises_every_wider_one() {
        let rules = rules();
        let check = |narrow: SignCount, wider: &[SignCount]| {
            let mut levels = vec![0; rules.metrics()];
            levels[rules.metric_of(narrow)] = 2;
            nest(&rules, &mut levels);
            for count in SignCount::ALL {
                let counts = count == narrow || wider.contains(&count);
                let level = levels[rules.metric_of(count)];
                assert_eq!(level, if counts { 2 } else { 0 }, "{narrow:?} {count:?}");
            }
        };
        use SignCount::{Any, Emerging, Immediate, Severe, Significant, Unsettled};
        check(Any, &[]);
        check(Immediate, &[Any, Emerging, Significant, Severe]);
        check(Unsettled, &[Any, Emerging, Significant]);
        let all = [Any, Emerging, Significant, Severe, Unsettled];
        check(SignCount::UnsettledSevere, &all);
        check(SignCount::Injury, &[]);
        check(SignCount::Request, &[]);
    }
}
