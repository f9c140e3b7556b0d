//! Drawing a screen into elements of its own.

use leptos::either::Either;
use leptos::prelude::*;

/// Draws a view into elements of its own, by turns into two branches. Drawn into
/// those of the view before it, a radio button chosen there would stand chosen here.
pub fn force_remount(turn: bool, view: AnyView) -> Either<AnyView, AnyView> {
    if turn {
        Either::Left(view)
    } else {
        Either::Right(view)
    }
}
