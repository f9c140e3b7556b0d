//! Texts with variants for the public, for parents and for young people.

use super::checker::ItemChecker;
use super::form::{List, Prose};
use guidance::{Line, Wording};
use schemars::JsonSchema;
use serde::Deserialize;
use std::ops::Range;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawWording {
    /// The text for practitioners, and for everybody whose own text is absent.
    practitioner: Prose,
    /// The text for the public, and for parents and young people whose own is absent.
    public: Option<Prose>,
    /// The text for a parent who is worried about their own child.
    parent: Option<Prose>,
    /// The text for somebody under 18.
    young: Option<Prose>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("not" = {
    "required": ["public", "practitioner_only"],
    "properties": { "practitioner_only": { "const": true } }
}))]
pub(crate) struct RawLine {
    /// The text for practitioners, and for everybody whose own text is absent.
    practitioner: Prose,
    /// The text for the public, and for parents and young people whose own is absent.
    public: Option<Prose>,
    /// The text for a parent who is worried about their own child.
    parent: Option<Prose>,
    /// The text for somebody under 18.
    young: Option<Prose>,
    /// True where the public is not shown this line.
    #[serde(default)]
    practitioner_only: bool,
}

impl RawWording {
    /// Returns the range of the text that practitioners read.
    pub(crate) fn span(&self) -> Range<usize> {
        self.practitioner.span()
    }
}

impl ItemChecker<'_> {
    /// Checks a text and each of its variants.
    pub(crate) fn wording(&self, field: &str, raw: &RawWording) -> Wording {
        self.variants(
            field,
            &raw.practitioner,
            [&raw.public, &raw.parent, &raw.young],
        )
    }

    /// Checks a text that is optional, and each of its variants.
    pub(crate) fn maybe_wording(&self, field: &str, raw: Option<&RawWording>) -> Option<Wording> {
        raw.map(|raw| self.wording(field, raw))
    }

    fn variants(&self, field: &str, practitioner: &Prose, others: [&Option<Prose>; 3]) -> Wording {
        let [public, parent, young] = others.map(|text| self.maybe_prose(field, text.as_deref()));
        Wording {
            practitioner: self.prose(field, practitioner),
            public,
            parent,
            young,
        }
    }

    /// Checks a list of lines. Each audience must get at least one of them.
    pub(crate) fn lines(&self, field: &str, raws: &List<RawLine>) -> Vec<Line> {
        self.not_empty(field, raws.get_ref(), raws.span());
        let lines = self.maybe_lines(field, raws.get_ref());
        if !lines.is_empty() && lines.iter().all(|line| line.practitioner_only) {
            let message = format!("`{field}` of {} says nothing to the public", self.called);
            let help = "give one of its lines `public` words instead of `practitioner_only`";
            self.report(raws.span(), message, help);
        }
        lines
    }

    /// Checks a list of lines, which may leave an audience without any.
    pub(crate) fn maybe_lines(&self, field: &str, raws: &[RawLine]) -> Vec<Line> {
        raws.iter().map(|raw| self.line(field, raw)).collect()
    }

    fn line(&self, field: &str, raw: &RawLine) -> Line {
        if let Some(public) = raw.public.as_ref().filter(|_| raw.practitioner_only) {
            let message = format!(
                "`{field}` of {} has words for the public in a line for practitioners only",
                self.called
            );
            self.report(public.span(), message, "remove one of the two");
        }
        Line {
            words: self.variants(
                field,
                &raw.practitioner,
                [&raw.public, &raw.parent, &raw.young],
            ),
            practitioner_only: raw.practitioner_only,
        }
    }
}
