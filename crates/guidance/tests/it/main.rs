//! The tests of the domain: the decision and its laws, the steps of the guided
//! tool, and what stands beside a result. One binary: it is linked once.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod beside;
mod decide;
mod fixture;
mod laws;
mod session;
mod sign_groups;
mod steps;
