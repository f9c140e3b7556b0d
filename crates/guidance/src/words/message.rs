//! A set of messages, and what is put into them.

/// Stands in a message where a view puts an element instead of a text.
pub const GAP: &str = "\u{1f}";

/// A message that the code knows: its name in the catalogue, and the names of
/// what it is given, each of which it has to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    /// As it stands in Rust: `go_on` is `go-on` in the catalogue.
    pub name: &'static str,
    /// The things that it is given, in this order.
    pub given: &'static [&'static str],
}

impl Message {
    /// Returns its name in the catalogue.
    #[must_use]
    pub fn id(&self) -> String {
        self.name.replace('_', "-")
    }
}

/// Returns the mark that stands in a message for what is given `at` this place, from 0.
///
/// Control characters, which no text of people has: finding them costs a phone
/// nothing.
#[must_use]
pub fn mark(at: usize) -> char {
    u8::try_from(at + 1).map_or(' ', char::from)
}

/// Returns a message with what is given in the places of its marks.
pub(super) fn fill(message: &str, given: &[&str]) -> String {
    let mut said = String::new();
    for letter in message.chars() {
        match given.get((letter as usize).wrapping_sub(1)) {
            Some(text) => said.push_str(text),
            None => said.push(letter),
        }
    }
    said
}

/// Makes a set of messages: a type with a method for each. One that is given
/// nothing is the text as it stands; one that is given something is a new text.
///
/// The texts live as long as the program, so that views can hold them: a page
/// has one set, and the build one for each language.
macro_rules! messages {
    ($(#[$doc:meta])* $set:ident { $($name:ident $(($($given:ident),+))?,)* }) => {
        #[allow(non_camel_case_types)]
        enum Name { $($name,)* }

        const COUNT: usize = [$(Name::$name as usize),*].len();

        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $set(&'static [&'static str; COUNT]);

        impl $set {
            /// The messages, in the order of their texts.
            pub const MESSAGES: [$crate::words::Message; COUNT] = [$(
                $crate::words::Message {
                    name: stringify!($name),
                    given: &[$($(stringify!($given)),+)?],
                },
            )*];

            /// The set with these texts, one for each message, whose marks stand
            /// where what is given belongs. `None` where there are more or fewer.
            #[must_use]
            pub fn of(texts: Vec<String>) -> Option<Self> {
                let texts: Vec<&'static str> =
                    texts.into_iter().map(|text| &*text.leak()).collect();
                let texts: Box<[&'static str; COUNT]> = texts.try_into().ok()?;
                Some(Self(Box::leak(texts)))
            }

            $(messages!(@method $name $(($($given),+))?);)*
        }
    };
    (@method $name:ident) => {
        #[doc = concat!("The message `", stringify!($name), "`.")]
        #[must_use]
        pub fn $name(self) -> &'static str {
            self.0[Name::$name as usize]
        }
    };
    (@method $name:ident ($($given:ident),+)) => {
        #[doc = concat!("The message `", stringify!($name), "`, with what it is given.")]
        #[must_use]
        pub fn $name(self, $($given: &str),+) -> String {
            $crate::words::message::fill(self.0[Name::$name as usize], &[$($given),+])
        }
    };
}
pub(super) use messages;
