//! The parts of pages and of the tool: one noun a file, its CSS under its name.

pub mod answer_text;
mod contact_card;
mod contact_cards;
mod contact_line;
mod helpline;
mod reason_list;
mod route_panel;
mod route_shape;
mod source_line;
mod text_list;
mod with_slot;

pub use contact_card::web_address;
pub use contact_cards::ContactCards;
pub use contact_line::ContactLine;
pub use helpline::Helpline;
pub use reason_list::ReasonList;
pub use route_panel::{RouteAdvice, RoutePanel};
pub use route_shape::RouteShape;
pub use source_line::SourceLine;
pub use text_list::{fold, paragraphs, part, text_list};
pub use with_slot::with_slot;
