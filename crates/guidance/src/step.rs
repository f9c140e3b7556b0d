//! The screens that follow from the answers: replayed, never stored.

mod asking;
mod danger;
mod replay;
mod screen;
mod walk;

pub use asking::{addable, age_with_signs, questions_about_needs};
pub use danger::leads_to_check;
pub use replay::{next_step, steps};
pub use screen::Step;
