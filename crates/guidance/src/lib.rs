//! The knowledge and the decision of Second Question, without a browser, a clock,
//! storage or files: the same code runs at build time and on the phone.
//!
//! The one thing it does is [`decide`]: from [`Answers`] and [`Rules`] to a
//! [`Decision`], that is a [`Route`] with every reason for it. What the rules
//! promise is proved over their whole answer space by [`proof::prove`].

pub mod about;
mod age;
mod answering;
mod answers;
mod area;
mod audience;
mod case;
mod clock;
mod condition;
mod contact;
mod correction;
mod decide;
mod duty;
#[cfg(feature = "edition-hash")]
mod edition_hash;
mod evaluation;
mod guide;
mod hours;
mod id;
mod need;
mod page;
mod pitfall;
mod place;
pub mod proof;
mod question;
mod raise;
mod reader;
mod resource;
mod ring_order;
mod route;
mod rule;
mod session;
mod sign;
mod sign_grouping;
mod sign_groups;
mod source;
mod step;
mod term;
mod topic;
mod weekday;
pub mod words;

pub use age::{AgeBand, Ages};
pub use answering::{Answering, Opening, answering, opening};
pub use answers::{Answers, ChildLocation};
pub use area::{Area, LadderStep, LocalContact};
pub use audience::{Audience, Line, Setting, Wording};
pub use case::{Case, OutsideCase};
pub use clock::Instant;
pub use condition::{Condition, Count, MetricIndex, SignCount, Threshold};
pub use contact::{Contact, ContactKind, Tier};
pub use correction::Correction;
pub use decide::{ContributingAnswer, Decision, Reason, decide};
pub use duty::{Called, Duty, Telling};
#[cfg(feature = "edition-hash")]
pub use edition_hash::edition_hash;
pub use evaluation::{Evaluation, Match, NeedLevels};
pub use guide::{Edition, Guide, Pause, SAY_FIRST_WORDS, SayFirst};
pub use hours::{Hours, OpeningHours, Span};
pub use id::{AreaId, BadId, OptionId, QuestionId, RuleId, SettingId, SignId, SourceId};
pub use need::{Heading, Kind};
pub use page::Page;
pub use pitfall::{Pitfall, Reminder};
pub use place::{Moment, Place};
pub use question::{Choice, Meaning, Question};
pub use raise::{Change, Raise, raises};
pub use resource::{LinkState, Resource, ResourceGroup};
pub use ring_order::{Call, ring_order};
pub use route::{Advice, Route, WhereTheChildIs};
pub use rule::{Fallback, Promise, Rule, Rules};
pub use session::{Door, Effect, Effects, PreWasm, Session};
pub use sign::{FromAge, Seriousness, Settles, Sign};
pub use sign_grouping::SignGrouping;
pub use sign_groups::{Group, Title};
pub use source::{Provenance, Source};
pub use step::{
    Step, addable, age_with_signs, leads_to_check, next_step, questions_about_needs, steps,
};
pub use term::Term;
pub use topic::{Part, Topic};
pub use vecmap::{VecMap, VecSet};
pub use weekday::Weekday;
pub use words::{PageWords, Words};
