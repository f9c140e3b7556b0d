//! Rules made by hand for the tests of the proof.

use crate::{
    Choice, Condition, Fallback, MetricIndex, OptionId, Question, QuestionId, Route, Rule, RuleId,
    Rules, Threshold, Wording,
};

/// One question of three levels, and rules that tell them apart.
pub(super) fn rules() -> Rules {
    let rule = |at_least| Rule {
        id: RuleId::try_from("a-rule").expect("a name"),
        when: Condition {
            all: vec![Threshold {
                metric: MetricIndex(0),
                at_least,
            }],
            any: Vec::new(),
            count: None,
        },
        route: Route::Review,
        harm_likely: false,
        because: Wording {
            practitioner: "a reason".to_owned(),
            public: None,
            parent: None,
            young: None,
        },
        sources: Vec::new(),
    };
    let words = |text: &str| Wording {
        practitioner: text.to_owned(),
        public: None,
        parent: None,
        young: None,
    };
    let choice = |id: &str| Choice {
        id: OptionId::try_from(id).expect("a name"),
        label: words(id),
        hint: None,
        said: words(id),
        spoken: None,
        advise: None,
        calls: Vec::new(),
    };
    let question = Question {
        id: QuestionId::try_from("danger").expect("a name"),
        short: "danger".to_owned(),
        ask: words("danger"),
        why: words("danger"),
        words: Vec::new(),
        find_out: None,
        asked_of: Vec::new(),
        only_if: None,
        ages: Vec::new(),
        critical: false,
        each_kind: false,
        topic: None,
        informs: false,
        with_signs: false,
        urgent: false,
        before_result: false,
        of_home: false,
        several: false,
        check: false,
        about_signs: false,
        unasked: 0,
        options: ["no", "not-sure", "yes"].map(choice).into(),
        worst_first: false,
    };
    Rules {
        questions: vec![question],
        signs: Vec::new(),
        rules: [1, 2].map(rule).into(),
        promises: Vec::new(),
        floor: Fallback {
            route: Route::Review,
            because: words("nothing"),
            sources: Vec::new(),
        },
    }
}

/// The places of some sign counts behind one question.
pub(super) const ANY: usize = 1;
pub(super) const EMERGING: usize = 2;
pub(super) const SIGNIFICANT: usize = 3;
pub(super) const SEVERE: usize = 4;
pub(super) const IMMEDIATE: usize = 5;

/// So many levels, all at rest but these.
pub(super) fn rest_but(metrics: usize, raised: &[(usize, u8)]) -> Vec<u8> {
    let mut levels = vec![0; metrics];
    for (at, level) in raised {
        levels[*at] = *level;
    }
    levels
}
