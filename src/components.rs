//! The parts of pages and of the tool: one noun a file, its CSS under its name.

pub mod answer_text;
mod call_card;
mod call_line;
mod contact_card;
mod contact_cards;
mod contact_line;
mod helpline;
mod number_rows;
mod route_shape;
mod source_line;
mod text_list;
mod web_address;
mod with_slot;

pub use call_card::CallCard;
pub use call_line::{no_answer, seen_elsewhere};
pub use contact_cards::ContactCards;
pub use contact_line::ContactLine;
pub use helpline::Helpline;
pub use number_rows::{number_rows, numbers_from};
pub use route_shape::RouteShape;
pub use source_line::SourceLine;
pub use text_list::{fold, noted_row, paragraphs, part, row, row_at, text_list, told};
pub use web_address::web_address;
pub use with_slot::with_slot;
