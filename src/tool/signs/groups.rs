use super::super::remount::force_remount;
use crate::browser;
use guidance::VecSet;
use guidance::{Ages, Answers, Audience, Group, Guide, Sign, SignGrouping, SignId};
use leptos::either::Either;
use leptos::prelude::*;
use std::sync::Arc;

/// The most signs that can stand open on one screen without hiding the next group.
const FEW: usize = 24;

/// Folded groups are drawn one after another once the screen is painted: all at
/// once they would hold up the first tap on a slow phone. In milliseconds.
const FIRST_LATER: i32 = 60;
const EACH_LATER: i32 = 20;

/// One checkbox, before it is drawn.
#[derive(Clone)]
struct Tick {
    sign: SignId,
    /// The id of its element.
    id: String,
    words: String,
}

/// The signs that are shown, in groups; which is ticked is the draft's alone,
/// so that a tick stands wherever its sign does.
pub struct Groups {
    guide: Arc<Guide>,
    audience: Audience,
    /// The answers when the screen came.
    said: Answers,
    draft: RwSignal<VecSet<SignId>>,
    /// Flips when the groups are drawn in another order.
    turn: StoredValue<bool>,
}

impl Groups {
    /// Returns the groups for who the user is and the ages that were said.
    pub fn of(guide: Arc<Guide>, said: Answers, draft: RwSignal<VecSet<SignId>>) -> Self {
        Self {
            audience: guide.audience(said.setting.as_ref()),
            guide,
            said,
            draft,
            turn: StoredValue::new(false),
        }
    }

    /// Draws the groups of an arrangement into elements of their own: in those of
    /// another, a group that was opened there would stand open here.
    ///
    /// `ages` are those ticked on this screen, where they are asked on it.
    pub fn arranged(
        &self,
        arrangement: SignGrouping,
        ages: Option<Ages>,
    ) -> Either<AnyView, AnyView> {
        let mut said = self.said.clone();
        if let Some(ages) = ages {
            said.choose_ages(ages);
        }
        // A tick stays in sight whatever the age.
        said.signs = self.draft.get_untracked();
        let shown = self.guide.shown_signs(&said);
        // Where this reader meets children.
        let place = self.guide.setting_of(&said);
        let place = place.map(|setting| setting.place);
        let open = shown.len() <= FEW;
        let mut before = Vec::new();
        let groups: Vec<_> = arrangement
            .groups(&shown, place)
            .into_iter()
            .zip(0..)
            .map(|(group, at)| {
                let later = FIRST_LATER + EACH_LATER * at;
                self.group(group, (!open).then_some(later), &mut before)
            })
            .collect();
        self.turn.update_value(|turn| *turn = !*turn);
        force_remount(self.turn.get_value(), groups.into_any())
    }

    /// Draws one group: folded, and after `later` milliseconds, where that is given. `before` are the
    /// signs that stand in those above it.
    fn group<'a>(
        &self,
        group: Group<'a>,
        later: Option<i32>,
        before: &mut Vec<&'a SignId>,
    ) -> AnyView {
        let (draft, words) = (self.draft, self.guide.words);
        let label = group.title.label(words);
        let ids: Vec<SignId> = group.signs.iter().map(|sign| sign.id.clone()).collect();
        let count = move || {
            let ticked = draft.with(|draft| ids.iter().filter(|id| draft.contains(*id)).count());
            match ticked {
                0 => String::new(),
                ticked => format!(" {}", words.ticked_here(&ticked.to_string())),
            }
        };
        let ticks: Vec<Tick> = group
            .signs
            .into_iter()
            .map(|sign| {
                // A sign that stands twice needs an id of its own each time.
                let again = before.contains(&&sign.id);
                before.push(&sign.id);
                self.tick(sign, again.then_some(group.title.slug()))
            })
            .collect();
        let drawn = RwSignal::new(later.is_none());
        if let Some(later) = later {
            // Whoever goes on at once has left the screen: there is nothing to draw.
            browser::later(later, move || {
                drawn.try_set(true);
            });
        }
        let boxes = move || {
            let ticks = ticks.iter().filter(|_| drawn.get());
            let boxes = ticks.map(|tick| tick_box(tick.clone(), draft));
            boxes.collect::<Vec<_>>()
        };
        view! {
            <details class="sign-group" open=later.is_none()>
                <summary on:click=move |_| drawn.set(true)>
                    <span class="sign-group__name">{label}</span>
                    <span class="sign-group__count" prop:textContent=count></span>
                </summary>
                <fieldset class="choices" aria-label=label>
                    {boxes}
                </fieldset>
            </details>
        }
        .into_any()
    }

    fn tick(&self, sign: &Sign, again_in: Option<&str>) -> Tick {
        let id = &sign.id;
        Tick {
            sign: id.clone(),
            id: match again_in {
                None => format!("sign-{id}"),
                Some(group) => format!("sign-{id}-{group}"),
            },
            words: sign.words(self.audience).unwrap_or(&sign.text).to_owned(),
        }
    }
}

fn tick_box(tick: Tick, draft: RwSignal<VecSet<SignId>>) -> AnyView {
    let Tick { sign, id, words } = tick;
    let mine = sign.clone();
    view! {
        <label class="choice choice--tick">
            <input
                type="checkbox"
                id=id
                autocomplete="off"
                prop:checked=move || draft.with(|draft| draft.contains(&mine))
                on:change=move |_| draft.update(|draft| {
                    if !draft.remove(&sign) {
                        draft.insert(sign.clone());
                    }
                })
            />
            <span class="choice__text">{words}</span>
        </label>
    }
    .into_any()
}
