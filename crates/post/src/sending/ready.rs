use lettre::Address;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::Mail;
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};

use super::Outgoing;

/// A letter in the form in which it's transmitted.
pub(super) struct Ready {
    pub(super) from: Option<Address>,
    pub(super) to: Vec<Address>,
    /// CRLF throughout, without the last one, which belongs to the final dot.
    pub(super) body: Vec<u8>,
}

impl Ready {
    pub(super) fn of(letter: &Outgoing) -> Result<Ready, String> {
        let address =
            |text: &str| text.parse::<Address>().map_err(|error| format!("{text:?} is not a mail address ({error})"));
        let from = match letter.from.as_str() {
            "" => None,
            from => Some(address(from)?),
        };
        let to = letter.to.iter().map(|to| address(to)).collect::<Result<Vec<_>, _>>()?;
        if to.is_empty() {
            return Err("the letter has no recipient".to_owned());
        }
        Ok(Ready { from, to, body: body(&letter.raw) })
    }

    fn is_international(&self) -> bool {
        let addresses = self.from.iter().chain(&self.to);
        addresses.map(AsRef::<str>::as_ref).any(|address: &str| !address.is_ascii())
    }

    /// What this letter needs and the relay can't do.
    pub(super) fn beyond(&self, connection: &AsyncSmtpConnection) -> Option<String> {
        let relay = connection.server_info();
        if self.is_international() && !relay.supports_feature(Extension::SmtpUtfEight) {
            return Some(
                "the relay takes no addresses beyond ASCII (SMTPUTF8): use the address in its ASCII form".into(),
            );
        }
        if !self.body.is_ascii() && !relay.supports_feature(Extension::EightBitMime) {
            return Some("the relay takes no 8-bit letters (8BITMIME): encode the letter as 7-bit".into());
        }
        None
    }

    pub(super) fn mail(&self) -> Mail {
        let mut parameters = Vec::new();
        if self.is_international() {
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !self.body.is_ascii() {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        Mail::new(self.from.clone(), parameters)
    }
}

/// Line endings as SMTP wants them, without the last.
fn body(raw: &[u8]) -> Vec<u8> {
    let mut body = Vec::with_capacity(raw.len() + raw.len() / 32);
    let mut before = 0;
    for &byte in raw {
        match (before, byte) {
            (b'\r', b'\n') => {}
            (_, b'\n') => body.push(b'\r'),
            (b'\r', _) => body.push(b'\n'),
            _ => {}
        }
        body.push(byte);
        before = byte;
    }
    if before == b'\r' {
        body.push(b'\n');
    }
    if body.ends_with(b"\r\n") {
        body.truncate(body.len() - 2);
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_ends_in_crlf_but_the_last() {
        assert_eq!(body(b"a\nb\r\nc\rd\r\r\n"), b"a\r\nb\r\nc\r\nd\r\n");
        assert_eq!(body(b"a\r\n\r\n"), b"a\r\n");
        assert_eq!(body(b"a"), b"a");
        assert_eq!(body(b""), b"");
    }
}
