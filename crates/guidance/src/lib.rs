//! What Second Question knows and how it decides, without a browser, a clock,
//! storage or files: the same code runs at build time and on the phone.
//!
//! The one thing it does is [`decide`]: from [`Answers`] and [`Rules`] to a
//! [`Decision`], that is a [`Route`] with every reason for it. What the rules
//! promise is proved over their whole answer space by [`proof::prove`].

pub mod about;
mod age;
mod answers;
mod area;
mod arrangement;
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
mod resource;
mod route;
mod rule;
mod session;
mod sign;
mod sign_groups;
mod source;
mod standing;
mod step;
mod term;
mod weekday;
pub mod words;

pub use age::{AgeBand, Ages};
pub use answers::{Answers, Lives};
pub use area::{Area, LadderStep, LocalContact};
pub use arrangement::Arrangement;
pub use audience::{Audience, Line, Setting, Wording};
pub use case::{Case, OutsideCase};
pub use clock::{Answering, Instant, RingOrder, answering, ring_order};
pub use condition::{Count, Measure, Tally, Threshold, When};
pub use contact::{Contact, ContactKind, Tier};
pub use correction::Urgent;
pub use decide::{Counted, Decision, Reason, decide};
pub use duty::{Called, Duty};
#[cfg(feature = "edition-hash")]
pub use edition_hash::edition_hash;
pub use guide::{Edition, Guide, Pause, Telling};
pub use hours::{Answered, Hours, Span};
pub use id::{AreaId, BadId, OptionId, QuestionId, RuleId, SettingId, SignId, SourceId};
pub use need::{Heading, Kind};
pub use page::Page;
pub use pitfall::{Pitfall, Reminder};
pub use place::{Moment, Place};
pub use question::{Choice, Meaning, Question};
pub use raise::{Change, Raise, raises};
pub use resource::{LinkState, Resource, ResourceGroup};
pub use route::{Advice, Route, WhereTheChildIs};
pub use rule::{Floor, Promise, Rule, Rules};
pub use session::{Effect, Effects, PreWasm, Session};
pub use sign::{FromAge, Seriousness, Settles, Sign};
pub use sign_groups::{Group, Title};
pub use source::{Known, Source};
pub use standing::{Held, OneKind, Standing};
pub use step::{
    Step, addable, expected_questions, leads_to_check, next_step, questions_about_need, steps,
};
pub use term::Term;
pub use vecmap::{VecMap, VecSet};
pub use weekday::Weekday;
pub use words::{PageWords, Words};
