//! The answers evaluated, kind of need by kind of need.

use crate::{Condition, Kind, SignCount, Threshold};

/// The levels of one kind of need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedLevels {
    /// The kind of need; `None` for what no explanation settles: injuries, requests
    /// for help, and answers where nothing was ticked.
    pub kind: Option<Kind>,
    /// The level of each question; for one asked about each kind, this kind's.
    pub levels: Vec<u8>,
    /// The number of ticked signs of this kind for each [`SignCount`], not capped.
    pub counts: [usize; SignCount::ALL.len()],
}

/// The evaluated answers for one child: one group for each kind of need in
/// which something was ticked, and one without a kind where injuries or requests
/// were, or nothing. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// In the order of [`crate::Kind::ALL`], that without a kind last.
    pub groups: Vec<NeedLevels>,
}

/// The reason why a condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The groups that made it hold, by their place.
    pub groups: Vec<usize>,
    /// The thresholds of the condition that hold for them.
    pub thresholds: Vec<Threshold>,
}

impl Evaluation {
    /// Returns where the kinds of need stand taken together: for each question the
    /// most worrying level, then each sign count over all of them.
    pub(crate) fn levels(&self) -> Vec<u8> {
        let questions = self.groups.first().map_or(0, |group| group.levels.len());
        let worst = |at: usize| self.groups.iter().map(|group| group.levels[at]).max();
        let levels = (0..questions).map(|at| worst(at).unwrap_or(0));
        let counted = |at: usize| self.groups.iter().map(|group| group.counts[at]).sum();
        let counts = (0..SignCount::ALL.len()).map(|at| SignCount::level(counted(at)));
        levels.chain(counts).collect()
    }

    /// Returns why a condition holds; `None` where it does not.
    ///
    /// Every part of a condition must hold for the same kinds of need. Signs are
    /// counted only over kinds for which every answer that it asks for was given:
    /// otherwise a serious sign whose explanation was checked and a small one
    /// without an explanation would add up to a serious one without.
    #[must_use]
    pub fn held(&self, when: &Condition) -> Option<Match> {
        let mut groups = self.narrowed(Groups::first(self.groups.len()), &when.all);
        if groups.is_empty() || !self.all_reached(groups, &when.all) {
            return None;
        }
        let mut thresholds = when.all.clone();
        if let Some(count) = &when.count {
            let before = thresholds.len();
            let of = count.of.iter();
            thresholds.extend(of.filter(|threshold| self.reached(groups, **threshold)));
            if thresholds.len() - before < usize::from(count.at_least) {
                return None;
            }
        }
        if !when.any.is_empty() {
            let mut by = Groups(0);
            for threshold in &when.any {
                let narrower = self.narrowed(groups, std::slice::from_ref(threshold));
                let holds = !narrower.is_empty()
                    && self.all_reached(narrower, &when.all)
                    && self.reached(narrower, *threshold);
                if holds {
                    by = by.and_those_of(narrower);
                    thresholds.push(*threshold);
                }
            }
            groups = by;
        }
        (!groups.is_empty()).then(|| Match {
            groups: groups.iter().collect(),
            thresholds,
        })
    }

    /// Returns the groups at which thresholds on questions hold. A threshold on a sign
    /// count looks at several groups together and takes none away.
    fn narrowed(&self, groups: Groups, thresholds: &[Threshold]) -> Groups {
        let holds = |at: &usize| {
            let group = &self.groups[*at];
            let mut all = thresholds.iter();
            all.all(|one| sign_count_of(group, *one).is_some() || one.holds(&group.levels))
        };
        let mut left = Groups(0);
        for at in groups.iter().filter(holds) {
            left = left.with(at);
        }
        left
    }

    fn all_reached(&self, groups: Groups, thresholds: &[Threshold]) -> bool {
        let mut all = thresholds.iter();
        all.all(|threshold| self.reached(groups, *threshold))
    }

    /// Returns whether a threshold holds at one of these groups, or, on a sign count,
    /// over all of them together.
    fn reached(&self, groups: Groups, threshold: Threshold) -> bool {
        let mut groups = groups.iter().map(|at| &self.groups[at]).peekable();
        let first = groups.peek();
        match first.and_then(|group| sign_count_of(group, threshold)) {
            Some(at) => {
                let signs = groups.map(|group| group.counts[at]).sum();
                SignCount::level(signs) >= threshold.at_least
            }
            None => groups.any(|group| threshold.holds(&group.levels)),
        }
    }
}

/// Some of the groups, by their places. There are never more than kinds of need
/// and one.
#[derive(Clone, Copy)]
struct Groups(u16);

impl Groups {
    fn first(number: usize) -> Self {
        Self((1 << number) - 1)
    }

    fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn with(self, at: usize) -> Self {
        Self(self.0 | 1 << at)
    }

    fn and_those_of(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn iter(self) -> impl Iterator<Item = usize> {
        (0..16).filter(move |at| self.0 & (1 << at) != 0)
    }
}

/// Returns the sign count that a threshold looks at; `None` for a question.
fn sign_count_of(group: &NeedLevels, threshold: Threshold) -> Option<usize> {
    usize::from(threshold.metric.0).checked_sub(group.levels.len())
}
