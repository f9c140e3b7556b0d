//! The doors of the pages that lead into the tool: whoever comes through one has
//! said who they are, and is not asked again.

/// A door into the tool. Its name is the fragment of a link, and says nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// "I know the child": a neighbour, a relative, a friend.
    Public,
    /// "I work with families". Where they work is asked, theirs first.
    Work,
}

impl Door {
    /// Returns its name, as it stands behind the `#` of a link.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Work => "work",
        }
    }

    /// Returns the door with this name; `None` where no door has it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let mut doors = [Self::Public, Self::Work].into_iter();
        doors.find(|door| door.name() == name)
    }
}
