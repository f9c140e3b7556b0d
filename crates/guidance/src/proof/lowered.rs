//! Tries whether a more worrying answer lets a rule go.

use super::failure::Failure;
use super::least_levels::top;
use crate::{Rule, Rules, SignCount};

/// Returns the first levels, of all that a rule looks at, from which a more
/// worrying one lets it go. The route is that of the most urgent rule that holds, so where
/// none lets go nothing lowers it.
pub(super) fn lowered(
    rules: &Rules,
    rule: &Rule,
    holds: impl Fn(&Rule, &[u8]) -> bool,
) -> Option<Failure> {
    let mut looked_at: Vec<usize> = rule
        .when
        .thresholds()
        .map(|threshold| usize::from(threshold.metric.0))
        .collect();
    looked_at.sort_unstable();
    looked_at.dedup();
    let mut levels = vec![0; rules.metrics()];
    loop {
        if holds(rule, &levels) {
            for at in looked_at.iter().copied() {
                let mut worse = levels.clone();
                worse[at] += 1;
                if worse[at] <= top(rules, at) && !holds(rule, &worse) {
                    return Some(Failure::Lowered {
                        metric: name(rules, at).to_owned(),
                        levels,
                    });
                }
            }
        }
        // The next levels, counted like the digits of a number.
        let next = looked_at.iter().copied().find(|at| {
            let more = levels[*at] < top(rules, *at);
            levels[*at] = if more { levels[*at] + 1 } else { 0 };
            more
        });
        next?;
    }
}

fn name(rules: &Rules, at: usize) -> &str {
    let question = rules.questions.get(at);
    question.map_or_else(
        || SignCount::ALL[at - rules.questions.len()].slug(),
        |question| question.id.as_str(),
    )
}

#[cfg(test)]
mod tests {
    use super::super::failure::Failure;
    use super::super::fixture::{ANY, IMMEDIATE, SIGNIFICANT, rest_but, rules};
    use super::lowered;
    use crate::{MetricIndex, SignCount, Threshold};

    /// Returns what is found for a rule that looks at the question and at three sign
    /// counts and holds as `holds` says, as no condition of "at least" could.
    fn found(holds: impl Fn(&[u8]) -> bool) -> Option<Failure> {
        let mut rules = rules();
        let rule = &mut rules.rules[0];
        let counts = [ANY, SIGNIFICANT, IMMEDIATE].map(|at| Threshold {
            metric: MetricIndex(u8::try_from(at).expect("a small number")),
            at_least: 1,
        });
        rule.when.all.extend(counts);
        lowered(&rules, &rules.rules[0], |_, levels| holds(levels))
    }

    #[test]
    fn a_worse_answer_or_a_further_sign_that_lets_a_rule_go_would_be_found() {
        let check = |holds: fn(&[u8]) -> bool, expected: Option<(&str, &[(usize, u8)])>| {
            let expected = expected.map(|(metric, raised)| Failure::Lowered {
                metric: metric.to_owned(),
                levels: rest_but(1 + SignCount::ALL.len(), raised),
            });
            assert_eq!(found(holds), expected);
        };
        check(|_| true, None);
        check(|_| false, None);
        check(|levels| levels[0] >= 1, None);
        // "Not sure" is more than "yes".
        check(|levels| levels[0] == 1, Some(("danger", &[(0, 1)])));
        // A second sign takes away what the first asked for.
        check(|levels| levels[ANY] == 1, Some(("any-signs", &[(ANY, 1)])));
        // A sign of danger now takes away what a serious one asked for.
        check(
            |levels| levels[SIGNIFICANT] > 0 && levels[IMMEDIATE] == 0,
            Some(("immediate-signs", &[(SIGNIFICANT, 1)])),
        );
        // Only where the worst was answered, and two signs of danger now.
        check(
            |levels| {
                let counts = [levels[ANY], levels[SIGNIFICANT], levels[IMMEDIATE]];
                levels[0] == 2 && counts == [3, 3, 2]
            },
            Some((
                "immediate-signs",
                &[(0, 2), (ANY, 3), (SIGNIFICANT, 3), (IMMEDIATE, 2)],
            )),
        );
    }
}
