//! Tables: each cell names its column, so that a row can be shown as a card on a phone.

use super::escape::escape;
use pulldown_cmark::{Event, Tag, TagEnd};

/// The state of writing a table.
#[derive(Default)]
pub(super) struct Tables {
    columns: Vec<String>,
    in_head: bool,
    in_cell: bool,
    column: usize,
}

impl Tables {
    /// Collects the texts of the column headings. Call it before [`Tables::write`].
    pub(super) fn read(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(said) | Event::Code(said) if self.in_head && self.in_cell => {
                if let Some(column) = self.columns.last_mut() {
                    column.push_str(said);
                }
            }
            _ => {}
        }
    }

    /// Returns the HTML for a part of a table; `None` for everything else. Alignment is
    /// left out: it would need an inline style.
    pub(super) fn write(&mut self, event: &Event<'_>) -> Option<String> {
        let html = match event {
            Event::Start(Tag::Table(_)) => "<table>".to_owned(),
            Event::End(TagEnd::Table) => "</tbody></table>\n".to_owned(),
            Event::Start(Tag::TableHead) => {
                self.columns.clear();
                self.in_head = true;
                "<thead><tr>".to_owned()
            }
            Event::End(TagEnd::TableHead) => {
                self.in_head = false;
                "</tr></thead><tbody>\n".to_owned()
            }
            Event::Start(Tag::TableRow) => {
                self.column = 0;
                "<tr>".to_owned()
            }
            Event::End(TagEnd::TableRow) => "</tr>\n".to_owned(),
            Event::Start(Tag::TableCell) => self.open_cell(),
            Event::End(TagEnd::TableCell) => self.close_cell(),
            _ => return None,
        };
        Some(html)
    }

    fn open_cell(&mut self) -> String {
        self.in_cell = true;
        if self.in_head {
            self.columns.push(String::new());
            return "<th scope=\"col\">".to_owned();
        }
        if self.column == 0 {
            return "<th scope=\"row\">".to_owned();
        }
        let label = self.columns.get(self.column).map(String::as_str);
        format!("<td data-label=\"{}\">", escape(label.unwrap_or_default()))
    }

    fn close_cell(&mut self) -> String {
        self.in_cell = false;
        let heading = self.in_head || self.column == 0;
        self.column += 1;
        if heading { "</th>" } else { "</td>" }.to_owned()
    }
}
