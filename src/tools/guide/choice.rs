use leptos::prelude::*;

/// One radio button with its label: the same for every question. The id of the
/// button is the name of its group and its value.
pub fn radio(
    group: &str,
    value: &str,
    label: impl IntoView + 'static,
    chosen: bool,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                id=format!("{group}-{value}")
                name=group.to_owned()
                value=value.to_owned()
                autocomplete="off"
                checked=chosen
                on:change=move |_| choose()
            />
            <span class="choice__text">{label.into_any()}</span>
        </label>
    }
    .into_any()
}
