//! Texts that may be said differently to the public.

use super::item::Text;
use super::subject::Subject;
use guidance::Wording;
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawWording {
    practitioner: Text,
    public: Option<Text>,
}

impl Subject<'_> {
    /// A text in the words of each audience.
    pub(crate) fn wording(&self, field: &str, raw: &RawWording) -> Wording {
        Wording {
            practitioner: self.prose(field, &raw.practitioner),
            public: self.maybe_prose(field, raw.public.as_ref()),
        }
    }

    /// A list of such texts: one at least.
    pub(crate) fn wordings(&self, field: &str, raws: &Spanned<Vec<RawWording>>) -> Vec<Wording> {
        self.not_empty(field, raws.get_ref(), raws.span());
        let raws = raws.get_ref().iter();
        raws.map(|raw| self.wording(field, raw)).collect()
    }
}
