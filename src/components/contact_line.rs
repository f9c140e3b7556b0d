use guidance::{Contact, Words};
use leptos::prelude::*;

/// A contact in one line: a name, a number and its hours, or where to look the
/// number up. As in a card, `web/page/contact-card.js` hides a number that is
/// past its day.
#[component]
pub fn ContactLine(
    /// The messages of the interface.
    words: Words,
    /// The contact.
    contact: Contact,
) -> impl IntoView {
    let hours = contact.hours.as_ref();
    let hours = hours.map(|hours| format!(". {}", hours.words));
    let look_up = |address: Option<String>| {
        address.map(|address| {
            view! { <a class="outside" href=address rel="noreferrer">{words.look_up()}</a> "." }
        })
    };
    let number = match (contact.tel(), contact.number) {
        (Some(tel), Some(number)) => {
            let old = contact.check_again.as_deref().map(|by| {
                let said = words.line_old(&words.day(by));
                let look_up = look_up(contact.address.clone());
                view! { <span data-when="old" hidden>{said} " " {look_up}</span> }
            });
            view! {
                <contact-card data-until=contact.check_again.clone()>
                    <span data-number="">
                        <a class="number" href=tel>{number}</a>
                        {contact.extra.map(|extra| format!(" {}", words.aside(&extra)))}
                        {hours}
                        "."
                    </span>
                    {old}
                </contact-card>
            }
            .into_any()
        }
        _ => view! { {words.line_unconfirmed()} " " {look_up(contact.address)} }.into_any(),
    };
    view! { {contact.name} {words.colon()} {number} }
}
