//! Counts the sets of answers that the proof speaks for.

use crate::{Rules, SignCount};

/// Counts the sets of answers. Of the sign counts only those that can be together
/// are among them, for a significant sign is also an emerging one.
pub(super) fn answer_sets(rules: &Rules) -> u128 {
    let questions = rules.questions.iter();
    let options = questions.map(|one| one.options.len() as u128);
    options.product::<u128>() * sign_count_sets() as u128
}

/// Counts the sets of sign counts that can be together.
fn sign_count_sets() -> usize {
    let levels = usize::from(SignCount::TOP) + 1;
    let numbers = u32::try_from(SignCount::ALL.len()).unwrap_or(u32::MAX);
    let at = |set: usize, count: SignCount| set / levels.pow(count as u32) % levels;
    // A sign that is unsettled and one that is severe are two significant signs,
    // where they are not the same one.
    let adds_up = |set: usize| {
        let significant = at(set, SignCount::Significant);
        let both = at(set, SignCount::UnsettledSevere);
        significant == usize::from(SignCount::TOP)
            || significant + both >= at(set, SignCount::Unsettled) + at(set, SignCount::Severe)
    };
    let can_be = |set: &usize| {
        let mut within = SignCount::WITHIN.iter();
        adds_up(*set) && within.all(|(wide, narrow)| at(*set, *wide) >= at(*set, *narrow))
    };
    (0..levels.pow(numbers)).filter(can_be).count()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::rules;
    use super::{answer_sets, sign_count_sets};

    #[test]
    fn every_set_of_answers_is_counted() {
        // Three answers; the ways in which signs can be ticked are counted by
        // ticking them in tests/it/laws/proof.rs.
        assert_eq!(sign_count_sets(), 191 * 4 * 4);
        assert_eq!(answer_sets(&rules()), 3 * 191 * 4 * 4);
    }
}
