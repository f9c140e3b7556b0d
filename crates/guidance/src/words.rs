//! What the interface says, in one language. The words stand in the catalogue,
//! `content/words/`, which is read when the site is built; here is only which
//! messages there are and what each is given. The browser is sent them with the
//! guide, so that no program that reads catalogues has to be.

mod page;
mod tool;

pub use page::PageWords;
pub use tool::Words;

/// Stands in a message where a view puts an element instead of a text.
pub const GAP: &str = "\u{1f}";

/// A message that the code knows: its name in the catalogue, and the names of
/// what it is given, each of which it has to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    /// As it stands in Rust: `go_on` is `go-on` in the catalogue.
    pub name: &'static str,
    /// What it is given, in this order.
    pub given: &'static [&'static str],
}

impl Message {
    /// Its name in the catalogue.
    #[must_use]
    pub fn id(&self) -> String {
        self.name.replace('_', "-")
    }
}

/// The mark that stands in a message for what is given `at` this place, from 0.
///
/// Control characters, which no text of people has: finding them costs a phone
/// nothing.
#[must_use]
pub fn mark(at: usize) -> char {
    u8::try_from(at + 1).map_or(' ', char::from)
}

/// A message with what is given in the places of its marks.
fn fill(message: &str, given: &[&str]) -> String {
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
            $crate::words::fill(self.0[Name::$name as usize], &[$($given),+])
        }
    };
}
use messages;

#[cfg(test)]
mod tests {
    use super::{GAP, Words, fill, mark};

    #[test]
    fn what_is_given_stands_in_the_places_of_the_marks() {
        let message = format!("Question {} of about {}", mark(0), mark(1));
        assert_eq!(fill(&message, &["3", "7"]), "Question 3 of about 7");
        let turned = format!("{1}, {0}; {1}\n", mark(0), mark(1));
        assert_eq!(fill(&turned, &["a", "b"]), "b, a; b\n");
        assert_eq!(fill("as it stands", &[]), "as it stands");
    }

    #[test]
    fn what_is_given_is_not_read_as_a_message() {
        let message = format!("{}{}", mark(0), mark(1));
        let given = mark(1).to_string();
        assert_eq!(fill(&message, &[&given, GAP]), format!("{given}{GAP}"));
    }

    #[test]
    fn a_set_has_a_text_for_each_message_or_is_none() {
        let names = Words::MESSAGES.map(|message| message.name.to_owned());
        let mut texts = names.to_vec();
        assert_eq!(
            Words::of(texts.clone()).map(|words| words.go_on()),
            Some("go_on")
        );
        texts.pop();
        assert_eq!(Words::of(texts), None);
    }
}
