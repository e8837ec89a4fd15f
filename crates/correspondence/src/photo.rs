//! Photos: what is printed on a type label as a barcode, and copies that don't tell where they were taken.
//! Pure like the rest: bytes in, data out. Nothing here is shown or sent by itself.

mod codes;
mod jpeg;
mod location;

use crate::mail::{Attachment, Mail};
pub use codes::codes_in;
pub use location::without_location;

/// Whether a mail brings photos that may be looked at.
pub fn in_mail(mail: &Mail) -> bool {
    mail.attachments.iter().any(is_photo)
}

/// The bytes decide, not what the sender calls them.
pub(crate) fn is_photo(attachment: &Attachment) -> bool {
    matches!(attachment.content.get(..4), Some([0xff, 0xd8, 0xff, _] | [0x89, b'P', b'N', b'G']))
}
