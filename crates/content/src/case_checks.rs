//! Checks the routes at which the worked cases and the situations of public documents
//! end.

use crate::Library;
use guidance::decide;

/// Returns a line for each worked case that does not end at the route it expects.
#[must_use]
pub fn wrong_worked_cases(library: &Library) -> Vec<String> {
    let ends = library
        .cases
        .iter()
        .map(|case| (case, decide(&library.guide.rules, &case.answers).route));
    ends.filter(|(case, route)| case.expect != *route)
        .map(|(case, route)| {
            format!(
                "case `{}` expects `{}` but ends at `{}`",
                case.id,
                case.expect.slug(),
                route.slug()
            )
        })
        .collect()
}

/// A count of the situations of public documents, by the route at which they end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OutsideCount {
    /// All of them.
    pub cases: usize,
    /// The ones that end where the authority says.
    pub agree: usize,
    /// The ones that end one step higher.
    pub higher: usize,
}

/// The most situations that may end one step higher than their authority says.
const MAX_HIGHER: usize = 6;

/// Counts the situations of public documents by the route at which they end.
#[must_use]
pub fn count_outside_cases(library: &Library) -> OutsideCount {
    let rules = &library.guide.rules;
    let mut found = OutsideCount::default();
    for case in &library.outside_cases {
        let route = rules.route_of(&case.answers);
        found.cases += 1;
        found.agree += usize::from(case.agrees(route));
        found.higher += usize::from(case.is_one_step_high(route));
    }
    found
}

/// Returns a line for each situation of a public document that ends at a wrong route.
/// It may not end lower than its authority says, nor two steps higher; at most
/// `MAX_HIGHER` may end one step higher, each with its reason.
#[must_use]
pub fn wrong_outside_cases(library: &Library) -> Vec<String> {
    let rules = &library.guide.rules;
    let cases = library.outside_cases.iter();
    let mut wrong: Vec<String> = cases
        .filter_map(|case| {
            let route = rules.route_of(&case.answers);
            let high = case.is_one_step_high(route);
            let help = match (case.agrees(route), high, &case.higher) {
                (true, _, None) | (false, true, Some(_)) => return None,
                (true, _, Some(_)) => "it agrees: remove `higher`",
                (false, true, None) => "one step higher: say why in `higher`, or change the rules",
                (false, false, _) => "too low, or more than one step higher: change the rules",
            };
            Some(format!(
                "outside case `{}` belongs between `{}` and `{}` but ends at `{}`: {help}",
                case.id,
                case.least.slug(),
                case.most.slug(),
                route.slug()
            ))
        })
        .collect();
    let higher = count_outside_cases(library).higher;
    if higher > MAX_HIGHER {
        wrong.push(format!(
            "{higher} outside cases end one step higher; at most {MAX_HIGHER} may"
        ));
    }
    wrong
}
