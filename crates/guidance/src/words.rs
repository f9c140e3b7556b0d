//! The words of the interface, in one language. They stand in the catalogue,
//! `content/words/`, which is read when the site is built; here is only which
//! messages there are and what each is given. The browser is sent them with the
//! guide, so that no program that reads catalogues has to be.

mod message;
mod page;
mod tool;

pub use message::{GAP, Message, mark};
pub use page::PageWords;
pub use tool::Words;

#[cfg(test)]
mod tests {
    use super::message::fill;
    use super::{GAP, Words, mark};

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
