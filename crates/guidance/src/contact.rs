//! Contacts to ring.

use crate::{OpeningHours, SourceId};
use serde::{Deserialize, Serialize};

/// The purpose of a contact. The routes name kinds; areas and the nation fill them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// 999.
    Emergency,
    /// Police, not an emergency.
    Police,
    /// The place for referrals: MASH, integrated front door, children's services.
    FrontDoor,
    /// The emergency duty team outside office hours.
    OutOfHours,
    /// Advice without making a referral.
    Consultation,
    /// Early help and family help.
    EarlyHelp,
    /// The NSPCC's helpline for anybody worried about a child.
    Helpline,
    /// For children and young people themselves.
    Childline,
    /// NHS 111.
    Health,
    /// The gas emergency service.
    Gas,
    /// Whoever looks into worries about people who work with children.
    Lado,
    /// The domestic abuse helpline.
    DomesticAbuse,
    /// The Forced Marriage Unit.
    ForcedMarriage,
    /// Advice for parents whom children's services speak to.
    FamilyRights,
}

impl ContactKind {
    /// The kinds that somebody worried about a child rings when it is no emergency, in
    /// the order in which they are needed.
    pub const TO_RING: [Self; 7] = [
        Self::FrontDoor,
        Self::OutOfHours,
        Self::Consultation,
        Self::EarlyHelp,
        Self::Helpline,
        Self::Police,
        Self::Childline,
    ];

    /// Returns whether it belongs to the council, or to whom the council has given the
    /// work.
    #[must_use]
    pub fn is_councils(self) -> bool {
        matches!(
            self,
            Self::FrontDoor | Self::OutOfHours | Self::Consultation | Self::EarlyHelp
        )
    }
}

/// The quality of the source of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tier {
    /// On the area's own site, and on a second page.
    A,
    /// On one official page, without a date.
    B,
    /// On one page of another body only.
    C,
}

/// Somebody to ring, or where to look them up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Its purpose.
    pub kind: ContactKind,
    /// Its name.
    pub name: String,
    /// The number as people write it. Absent where none is confirmed: the page
    /// then says so and gives the address.
    pub number: Option<String>,
    /// The key to press, or the person to ask for.
    pub extra: Option<String>,
    /// The quality of the source of the number; absent where there is none.
    pub tier: Option<Tier>,
    /// Its hours; `None` where no source says.
    pub hours: Option<OpeningHours>,
    /// The last day on which its number is shown, as `2027-02-22`.
    pub check_again: Option<String>,
    /// A page to look it up on.
    pub address: Option<String>,
    /// An email address.
    pub email: Option<String>,
    /// Its purpose, and what to know before ringing.
    pub what: String,
    /// True where it is for members of the public alone: practitioners are not given it.
    pub for_public: bool,
    /// A note on what is known of the number's source and what is not.
    pub seen: Option<String>,
    /// The source that it was read in.
    pub source: SourceId,
    /// The day on which it was read there, as `2026-11-22`.
    pub checked: String,
}

impl Contact {
    /// Returns whether its number may still be shown on a day, as `2026-11-22`.
    #[must_use]
    pub fn is_current(&self, today: &str) -> bool {
        self.check_again.as_deref().is_none_or(|last| today <= last)
    }

    /// Returns the code of its hours; `None` where no source says.
    #[must_use]
    pub fn hours_code(&self) -> Option<&str> {
        self.hours.as_ref()?.code.as_deref()
    }

    /// Returns the address of a link that rings: `tel:` and the digits.
    #[must_use]
    pub fn tel(&self) -> Option<String> {
        let number = self.number.as_deref()?;
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        Some(format!("tel:{digits}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_becomes_a_link_that_rings() {
        let contact = Contact {
            kind: ContactKind::Helpline,
            name: "A helpline".into(),
            number: Some("0808 800 5000".into()),
            address: None,
            email: None,
            extra: None,
            tier: None,
            hours: None,
            check_again: None,
            what: "Advice".into(),
            for_public: false,
            seen: None,
            source: SourceId::try_from("a").expect("a name"),
            checked: "2026-11-22".into(),
        };
        assert_eq!(contact.tel().as_deref(), Some("tel:08088005000"));
    }
}
