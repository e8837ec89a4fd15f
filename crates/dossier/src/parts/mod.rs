//! How each part looks and what it means to someone who has it read aloud.

mod entry;
mod facts;
mod opening;
mod prose;
mod section;
mod table;

use crate::sheets::Sheets;
use crate::{Dossier, DossierError, Part};

pub(crate) fn set(sheets: &mut Sheets, dossier: &Dossier) -> Result<(), DossierError> {
    opening::set(sheets, dossier);
    let mut sections = 0;
    for part in &dossier.parts {
        match part {
            Part::Heading(heading) => sections += usize::from(section::set(sheets, sections + 1, heading)),
            Part::Facts(facts) => facts::set(sheets, facts),
            Part::Paragraph(text) => prose::paragraph(sheets, text),
            Part::Table { columns, rows } => table::set(sheets, columns, rows)?,
            Part::Entry { at, who, title, text, aside } => {
                // Levels of headings mustn't be left out (ISO 14289-1, 7.4.2).
                let level = if sections > 0 { 3 } else { 2 };
                entry::set(sheets, level, &entry::Words { at, who, title, text, aside });
            }
            Part::Fine(text) => prose::fine(sheets, text),
        }
    }
    Ok(())
}
