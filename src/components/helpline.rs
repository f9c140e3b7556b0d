use guidance::Contact;
use leptos::prelude::*;

/// With whom a worry can be talked over: one sentence with the name and the
/// number of the nation's helpline. Nothing where it has no number; and past
/// its day `public/contact-card.js` takes the sentence out.
#[component]
pub fn Helpline(
    /// [`guidance::Guide::helpline`].
    contact: Option<Contact>,
) -> impl IntoView {
    let contact = contact?;
    let (tel, number) = (contact.tel()?, contact.number?);
    Some(view! {
        <contact-card data-until=contact.check_again>
            <span data-number="">
                {format!("To talk it over, ring the {}: ", contact.name)}
                <a class="number" href=tel>{number}</a>
                ". "
            </span>
        </contact-card>
    })
}
