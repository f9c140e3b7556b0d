//! The screens that follow from the answers: replayed, never stored.

mod asking;
mod danger;
mod replay;
mod screen;
mod walk;

pub use asking::{addable, expected_questions, questions_about_need};
pub use danger::leads_to_check;
pub use replay::{next_step, steps};
pub use screen::Step;
