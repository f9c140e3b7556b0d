use super::super::fresh;
use guidance::{Answers, Arrangement, Audience, Group, Guide, Place, Sign, SignId};
use leptos::either::Either;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// So many signs can stand open on one screen without hiding the next group.
const FEW: usize = 24;

/// The signs that are shown, in groups; which is ticked is the draft's alone,
/// so that a tick stands wherever its sign does.
pub struct Groups {
    guide: Arc<Guide>,
    audience: Audience,
    /// What was said when the screen came.
    said: Answers,
    draft: RwSignal<BTreeSet<SignId>>,
    turn: StoredValue<bool>,
}

impl Groups {
    /// For this reader and the age that was said.
    pub fn of(
        guide: Arc<Guide>,
        audience: Audience,
        said: Answers,
        draft: RwSignal<BTreeSet<SignId>>,
    ) -> Self {
        Self {
            guide,
            audience,
            said,
            draft,
            turn: StoredValue::new(false),
        }
    }

    /// The groups of an arrangement, in elements of their own: drawn into those
    /// of another, a group that was opened there would stand open here.
    pub fn arranged(&self, arrangement: Arrangement) -> Either<AnyView, AnyView> {
        let shown = self.shown();
        let open = shown.len() <= FEW;
        let mut before = Vec::new();
        let groups: Vec<_> = arrangement
            .groups(&shown, self.place())
            .into_iter()
            .map(|group| self.group(group, open, &mut before))
            .collect();
        fresh(self.turn, groups.into_any())
    }

    /// The signs that fit the age and have words for this reader, and whatever
    /// was ticked before: a tick never disappears because another answer changed.
    fn shown(&self) -> Vec<&Sign> {
        let age = self.said.age();
        let fits = |sign: &&Sign| {
            let for_reader = sign.words(self.audience).is_some();
            let for_age = age.is_none_or(|age| sign.ages.contains(&age));
            (for_reader && for_age) || self.said.signs.contains(&sign.id)
        };
        self.guide.rules.signs.iter().filter(fits).collect()
    }

    /// Where this reader meets children.
    fn place(&self) -> Option<Place> {
        let setting = self.said.setting.as_ref()?;
        self.guide.setting(setting).map(|setting| setting.place)
    }

    /// One group. `before` are the signs that stand in those above it.
    fn group<'a>(&self, group: Group<'a>, open: bool, before: &mut Vec<&'a SignId>) -> AnyView {
        let draft = self.draft;
        let ids: Vec<SignId> = group.signs.iter().map(|sign| sign.id.clone()).collect();
        let count = move || {
            let ticked = draft.with(|draft| ids.iter().filter(|id| draft.contains(*id)).count());
            (ticked > 0).then(|| format!(" ({ticked} ticked)"))
        };
        let boxes: Vec<_> = group
            .signs
            .into_iter()
            .map(|sign| {
                // A sign that stands twice needs an id of its own each time.
                let again = before.contains(&&sign.id);
                before.push(&sign.id);
                self.sign_box(sign, again.then_some(group.slug))
            })
            .collect();
        view! {
            <details class="sign-group" open=open>
                <summary>
                    <span class="sign-group__name">{group.label}</span>
                    <span class="sign-group__count">{count}</span>
                </summary>
                <fieldset class="choices" aria-label=group.label>
                    {boxes}
                </fieldset>
            </details>
        }
        .into_any()
    }

    fn sign_box(&self, sign: &Sign, again_in: Option<&str>) -> AnyView {
        let draft = self.draft;
        let (id, mine) = (sign.id.clone(), sign.id.clone());
        let element = match again_in {
            None => format!("sign-{id}"),
            Some(group) => format!("sign-{id}-{group}"),
        };
        let words = sign.words(self.audience).unwrap_or(&sign.text).to_owned();
        view! {
            <label class="choice choice--tick">
                <input
                    type="checkbox"
                    id=element
                    autocomplete="off"
                    prop:checked=move || draft.with(|draft| draft.contains(&mine))
                    on:change=move |_| draft.update(|draft| {
                        if !draft.remove(&id) {
                            draft.insert(id.clone());
                        }
                    })
                />
                <span class="choice__text">{words}</span>
            </label>
        }
        .into_any()
    }
}
