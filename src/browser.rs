//! The only file that touches the browser: history, focus, printing, and what
//! was chosen before the Wasm arrived. Without `csr` every function does
//! nothing, so that the same components draw the pages at build time.

/// Puts a new entry into the history. It holds the number of the step, never an
/// answer, and the address stays as it is. Returns false where the browser refuses, and
/// in the frame of another site, whose history it is.
pub fn push_step(at: usize) -> bool {
    imp::push_step(at)
}

/// Puts the number of the step into the entry that the browser stands at: one
/// left by an earlier load of the page, or made by a link within it, has none
/// or another.
pub fn mark_step(at: usize) {
    imp::mark_step(at);
}

/// Returns whether the entry that the browser stands at has this number.
pub fn at_step(at: usize) -> bool {
    imp::at_step(at)
}

/// Calls back when the user goes back or forward, with the number of the step,
/// or with `None` where a link within the page was followed.
pub fn on_step(callback: impl Fn(Option<usize>) + 'static) {
    imp::on_step(callback);
}

/// Goes back one entry.
pub fn back() {
    imp::back();
}

/// Moves the keyboard and the screen reader to an element, once it is drawn, and
/// the page to its top: 999 and the way out stand there.
pub fn focus(id: &'static str) {
    imp::focus(id);
}

/// Moves the keyboard to the first field within an element.
pub fn focus_within(id: &str) {
    imp::focus_within(id);
}

/// Opens a fold, and scrolls to it.
pub fn unfold(id: &str) {
    imp::unfold(id);
}

/// Calls back once, in so many milliseconds.
pub fn later(milliseconds: i32, callback: impl FnOnce() + 'static) {
    imp::later(milliseconds, callback);
}

/// Opens the browser's printing.
pub fn print() {
    imp::print();
}

/// Returns the time, in milliseconds after the start of 1970 in UTC; `None` where there
/// is no clock to ask, as when the pages are drawn.
pub fn now() -> Option<i64> {
    imp::now()
}

/// Calls back with the time, as [`now`] gives it: a few times a minute while the page
/// stands open, and whenever it is looked at again.
pub fn on_time(callback: impl Fn(i64) + 'static) {
    imp::on_time(callback);
}

#[cfg(feature = "csr")]
mod imp {
    use wasm_bindgen::prelude::*;
    use web_sys::{HtmlElement, PopStateEvent, Window};

    fn window() -> Option<Window> {
        web_sys::window()
    }

    pub fn push_step(at: usize) -> bool {
        let Some(window) = window().filter(|window| !is_framed(window)) else {
            return false;
        };
        let history = window.history();
        history.is_ok_and(|history| history.push_state(&state(at), "").is_ok())
    }

    /// Returns whether the page stands in another site's frame. The history is then
    /// that site's: an entry of ours would stand in the way of its Back.
    fn is_framed(window: &Window) -> bool {
        let parent = window.parent().ok().flatten();
        parent.is_none_or(|parent| parent != *window)
    }

    pub fn mark_step(at: usize) {
        // A browser takes its time over each entry.
        if at_step(at) {
            return;
        }
        if let Some(history) = window().and_then(|window| window.history().ok()) {
            let _ = history.replace_state(&state(at), "");
        }
    }

    pub fn at_step(at: usize) -> bool {
        let history = window().and_then(|window| window.history().ok());
        history.and_then(|history| history.state().ok()) == Some(state(at))
    }

    fn state(at: usize) -> JsValue {
        JsValue::from_f64(f64::from(u32::try_from(at).unwrap_or(0)))
    }

    pub fn on_step(callback: impl Fn(Option<usize>) + 'static) {
        let Some(window) = window() else { return };
        let listener = Closure::<dyn Fn(PopStateEvent)>::new(move |event: PopStateEvent| {
            callback(event.state().as_f64().map(|at| at as usize));
        });
        let added =
            window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
        if added.is_ok() {
            // Lives as long as the page.
            listener.forget();
        }
    }

    pub fn back() {
        if let Some(history) = window().and_then(|window| window.history().ok()) {
            let _ = history.back();
        }
    }

    pub fn focus(id: &'static str) {
        let Some(window) = window() else { return };
        let later = Closure::once_into_js(move || {
            let found = web_sys::window()
                .and_then(|window| window.document())
                .and_then(|document| document.get_element_by_id(id))
                .and_then(|element| element.dyn_into::<HtmlElement>().ok());
            if let (Some(window), Some(element)) = (web_sys::window(), found) {
                window.scroll_to_with_x_and_y(0.0, 0.0);
                // Scrolls on only where the element does not stand in view, as
                // on a screen that is enlarged a lot.
                let _ = element.focus();
            }
        });
        let _ = window.request_animation_frame(later.unchecked_ref());
    }

    pub fn focus_within(id: &str) {
        let field = window()
            .and_then(|window| window.document())
            .and_then(|document| document.query_selector(&format!("#{id} input")).ok()?)
            .and_then(|element| element.dyn_into::<HtmlElement>().ok());
        if let Some(field) = field {
            let _ = field.focus();
        }
    }

    pub fn unfold(id: &str) {
        let document = window().and_then(|window| window.document());
        if let Some(fold) = document.and_then(|document| document.get_element_by_id(id)) {
            let _ = fold.set_attribute("open", "");
            fold.scroll_into_view();
        }
    }

    pub fn later(milliseconds: i32, callback: impl FnOnce() + 'static) {
        let callback = Closure::once_into_js(callback);
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
                callback.unchecked_ref(),
                milliseconds,
            );
        }
    }

    pub fn print() {
        if let Some(window) = window() {
            let _ = window.print();
        }
    }

    pub fn now() -> Option<i64> {
        Some(js_sys::Date::now() as i64)
    }

    /// Often enough that a line that opens or closes is seen to within a few seconds.
    const CLOCK_MILLISECONDS: i32 = 10_000;

    pub fn on_time(callback: impl Fn(i64) + 'static) {
        let Some(window) = window() else { return };
        let tick = Closure::<dyn Fn()>::new(move || callback(js_sys::Date::now() as i64));
        let run = tick.as_ref().unchecked_ref();
        let _ =
            window.set_interval_with_callback_and_timeout_and_arguments_0(run, CLOCK_MILLISECONDS);
        // A page that sleeps has no timers.
        for event in ["pageshow", "focus"] {
            let _ = window.add_event_listener_with_callback(event, run);
        }
        if let Some(document) = window.document() {
            let _ = document.add_event_listener_with_callback("visibilitychange", run);
        }
        // Lives as long as the page.
        tick.forget();
    }
}

#[cfg(not(feature = "csr"))]
mod imp {
    pub fn push_step(_at: usize) -> bool {
        false
    }
    pub fn mark_step(_at: usize) {}
    pub fn at_step(_at: usize) -> bool {
        false
    }
    pub fn on_step(_callback: impl Fn(Option<usize>) + 'static) {}
    pub fn back() {}
    pub fn focus(_id: &'static str) {}
    pub fn focus_within(_id: &str) {}
    pub fn unfold(_id: &str) {}
    pub fn later(_milliseconds: i32, callback: impl FnOnce() + 'static) {
        callback();
    }
    pub fn print() {}
    pub fn now() -> Option<i64> {
        None
    }
    pub fn on_time(_callback: impl Fn(i64) + 'static) {}
}
