use guidance::Route;
use leptos::prelude::*;

/// Each route has a shape of its own, so that none rests on its colour.
#[component]
pub fn RouteShape(
    /// The route.
    route: Route,
) -> impl IntoView {
    let outline = match route {
        // An octagon, as on a stop sign.
        Route::Emergency => "M15 3h18l12 12v18L33 45H15L3 33V15z",
        // An arrow upwards.
        Route::Refer => "M24 3l20 20H33v22H15V23H4z",
        // A speech bubble.
        Route::Consult => "M4 6h40v28H24L12 45V34H4z",
        // Two hands' breadth of roof: a house.
        Route::EarlyHelp => "M24 4l20 18v22H4V22z",
        // A page with a corner turned.
        Route::Review => "M8 3h22l10 10v32H8z",
    };
    let class = format!("route-shape route-shape--{}", route.slug());
    view! {
        <svg class=class viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" focusable="false">
            <path d=outline />
        </svg>
    }
}
