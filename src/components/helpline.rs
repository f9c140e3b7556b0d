use crate::components::with_slot;
use guidance::words::GAP;
use guidance::{Contact, Words};
use leptos::prelude::*;

/// The nation's helpline in one sentence, to talk a worry over: its name and its
/// number. Nothing where it has no number; and past
/// its day `web/page/contact-card.js` takes the sentence out.
#[component]
pub fn Helpline(
    /// The messages of the interface.
    words: Words,
    /// [`guidance::Guide::helpline`].
    contact: Option<Contact>,
) -> impl IntoView {
    let contact = contact?;
    let (tel, number) = (contact.tel()?, contact.number?);
    let number = view! { <a class="number" href=tel>{number}</a> }.into_any();
    Some(view! {
        <contact-card data-until=contact.check_again>
            <span data-number="">{with_slot(&words.talk_it_over(&contact.name, GAP), number)} " "</span>
        </contact-card>
    })
}
