//! Where the answers stand, kind of need by kind of need.

use crate::{Tally, Threshold, When};

/// Where one kind of need stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneKind {
    /// The level of each question; for one asked about each kind, this kind's.
    pub levels: Vec<u8>,
    /// How many ticked signs of this kind each tally counts, not capped.
    pub counts: [usize; 3],
}

/// Where the answers stand: one group for each kind of need in which something
/// was ticked, or a single one without signs where nothing was. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// In the order of [`crate::Kind::ALL`].
    pub groups: Vec<OneKind>,
}

/// Why a condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Which groups made it hold, by their place.
    pub groups: Vec<usize>,
    /// Which of its thresholds hold for them.
    pub thresholds: Vec<Threshold>,
}

impl Standing {
    /// Why a condition holds; `None` where it does not.
    ///
    /// All that it asks has to be so of the same kinds of need: signs are
    /// counted only over kinds for which every answer that it asks for was
    /// given. A serious sign that was checked and a small one that was not are
    /// not one serious sign without an explanation.
    #[must_use]
    pub fn held(&self, when: &When) -> Option<Held> {
        let every: Vec<usize> = (0..self.groups.len()).collect();
        let groups = when
            .all
            .iter()
            .fold(every, |groups, threshold| self.narrowed(groups, *threshold));
        let tallies = |groups: &[usize]| {
            let mut all = when.all.iter();
            all.all(|threshold| self.reached(groups, *threshold))
        };
        let counted = when.count.as_ref().map(|count| {
            let of = count.of.iter().copied();
            let held: Vec<Threshold> = of
                .filter(|threshold| self.reached(&groups, *threshold))
                .collect();
            (held.len() >= usize::from(count.at_least)).then_some(held)
        });
        let counted = match counted {
            Some(held) => held?,
            None => Vec::new(),
        };
        let mut thresholds = [when.all.clone(), counted].concat();
        if when.any.is_empty() {
            return (!groups.is_empty() && tallies(&groups)).then_some(Held { groups, thresholds });
        }
        let mut by: Vec<usize> = Vec::new();
        for threshold in &when.any {
            let narrower = self.narrowed(groups.clone(), *threshold);
            if !narrower.is_empty() && tallies(&narrower) && self.reached(&narrower, *threshold) {
                by.extend(narrower);
                thresholds.push(*threshold);
            }
        }
        by.sort_unstable();
        by.dedup();
        (!by.is_empty()).then_some(Held {
            groups: by,
            thresholds,
        })
    }

    /// The groups at which a threshold on a question holds. One on a tally
    /// looks at several groups together and takes none away.
    fn narrowed(&self, groups: Vec<usize>, threshold: Threshold) -> Vec<usize> {
        let holds = |at: &usize| {
            let group = &self.groups[*at];
            tally_of(group, threshold).is_some() || threshold.holds(&group.levels)
        };
        groups.into_iter().filter(holds).collect()
    }

    /// Whether a threshold holds at one of these groups, or, on a tally, over
    /// all of them together.
    fn reached(&self, groups: &[usize], threshold: Threshold) -> bool {
        let mut groups = groups.iter().map(|at| &self.groups[*at]).peekable();
        let tally = groups.peek().and_then(|group| tally_of(group, threshold));
        match tally {
            Some(tally) => {
                let count: usize = groups.map(|group| group.counts[tally]).sum();
                count.min(usize::from(Tally::TOP)) >= usize::from(threshold.at_least)
            }
            None => groups.any(|group| threshold.holds(&group.levels)),
        }
    }
}

/// Which tally a threshold looks at; `None` for a question.
fn tally_of(group: &OneKind, threshold: Threshold) -> Option<usize> {
    usize::from(threshold.measure.0).checked_sub(group.levels.len())
}
