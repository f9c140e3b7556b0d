//! A question as written in `questions.toml`.

use super::super::audience::RawWording;
use super::super::conditions::RawWhen;
use super::super::form::{At, Id, List, Prose, Word, Words};
use super::schema::refuse_contradictions;
use guidance::{AgeBand, Audience, Topic};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = refuse_contradictions)]
pub(crate) struct RawQuestion {
    /// Its name, which rules use.
    pub(super) id: Id,
    /// Its subject in two or three words.
    pub(super) short: Option<Prose>,
    /// The question.
    pub(super) ask: RawWording,
    /// The reason why it is asked.
    pub(super) why: RawWording,
    /// The meaning of its words.
    #[serde(default)]
    pub(super) words: Vec<RawMeaning>,
    /// The way to find it out, for an answer of not sure: who may know, and what to ask.
    pub(super) find_out: Option<RawWording>,
    /// The topic of the screen that it shares with the questions beside it.
    pub(super) topic: Option<Word<Topic>>,
    /// The audiences that are asked. Parents and young people are asked what the public is asked.
    #[schemars(extend("items" = { "enum": ["practitioner", "public"] }))]
    pub(super) asked_of: Words<Audience>,
    /// Asked only where this holds.
    pub(super) only_if: Option<At<RawWhen>>,
    /// True where not knowing may be dangerous: there has to be an option not-sure.
    #[serde(default)]
    pub(super) critical: bool,
    /// Asked about each kind of need in which something was ticked; of the public once for
    /// all.
    #[serde(default)]
    pub(super) each_kind: bool,
    /// Adds to what is said; no rule may look at it.
    #[serde(default)]
    pub(super) informs: bool,
    /// One checkbox beneath the signs.
    #[serde(default)]
    pub(super) with_signs: bool,
    /// At which ages it makes sense; absent where at all.
    pub(super) ages: Option<Words<AgeBand>>,
    /// Asked straight after the first question.
    #[serde(default)]
    pub(super) urgent: bool,
    /// One tick of the screen [before]: its options are no, not-sure and yes.
    #[serde(default)]
    pub(super) before_result: bool,
    /// True where the answer stays so for another child of the same home.
    #[serde(default)]
    pub(super) of_home: bool,
    /// Several options may be ticked; the most worrying counts for each child.
    #[serde(default)]
    pub(super) several: bool,
    /// Asked again before 999.
    #[serde(default)]
    pub(super) check: bool,
    /// Asked again when one more sign is ticked.
    #[serde(default)]
    pub(super) about_signs: bool,
    /// The option that counts where the question was not asked.
    pub(super) unasked: Id,
    /// From the least to the most worrying.
    #[schemars(length(min = 2))]
    pub(super) options: List<RawOption>,
    /// Shown most worrying first.
    #[serde(default)]
    pub(super) worst_first: bool,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawMeaning {
    /// A word of the question.
    pub(super) word: Prose,
    /// Its meaning here.
    pub(super) meaning: Prose,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOption {
    /// Its name.
    pub(super) id: Id,
    /// The text beside the radio button.
    pub(super) label: RawWording,
    /// A line beneath the label.
    pub(super) hint: Option<RawWording>,
    /// The sentence of the summary.
    pub(super) said: RawWording,
    /// The same as the user would say it aloud; the sentence of the summary where absent.
    pub(super) spoken: Option<RawWording>,
    /// One line beneath the route’s sentence, where this very option is the one chosen.
    pub(super) advise: Option<RawWording>,
    /// The duties that this very option shows: ids of decision/duties.toml.
    #[serde(default)]
    #[schemars(extend("uniqueItems" = true))]
    pub(super) calls: Vec<Id>,
}
