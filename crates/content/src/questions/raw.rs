//! A question as written in `questions.toml`.

use super::super::audience::RawWording;
use super::super::conditions::RawWhen;
use super::super::item::{Text, Texts};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestion {
    pub(super) id: Text,
    pub(super) short: Option<Text>,
    pub(super) ask: RawWording,
    pub(super) why: RawWording,
    #[serde(default)]
    pub(super) words: Vec<RawMeaning>,
    pub(super) find_out: Option<RawWording>,
    pub(super) asked_of: Texts,
    pub(super) only_if: Option<Spanned<RawWhen>>,
    #[serde(default)]
    pub(super) critical: bool,
    #[serde(default)]
    pub(super) each_kind: bool,
    #[serde(default)]
    pub(super) informs: bool,
    #[serde(default)]
    pub(super) with_signs: bool,
    #[serde(default)]
    pub(super) ages: Option<Texts>,
    #[serde(default)]
    pub(super) urgent: bool,
    #[serde(default)]
    pub(super) before_result: bool,
    #[serde(default)]
    pub(super) of_home: bool,
    #[serde(default)]
    pub(super) several: bool,
    #[serde(default)]
    pub(super) check: bool,
    #[serde(default)]
    pub(super) about_signs: bool,
    pub(super) unasked: Text,
    pub(super) options: Spanned<Vec<RawOption>>,
    #[serde(default)]
    pub(super) worst_first: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMeaning {
    pub(super) word: Text,
    pub(super) meaning: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOption {
    pub(super) id: Text,
    pub(super) label: RawWording,
    pub(super) hint: Option<RawWording>,
    pub(super) said: RawWording,
    pub(super) spoken: Option<RawWording>,
    pub(super) advise: Option<RawWording>,
    #[serde(default)]
    pub(super) calls: Vec<Text>,
}
