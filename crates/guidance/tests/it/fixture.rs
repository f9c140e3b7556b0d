//! Content made by hand or at random, for tests that need no more than a few
//! questions, signs and rules.

pub mod danger;
pub mod guide;
pub mod random;
mod rules;

pub use rules::{
    If, Named, all, answers, any, count, id, option, question, rules, sign, sign_count, when, words,
};
