//! Received messages as files: attachments, the bytes as received, and HTML made harmless. Nothing of a stranger is
//! ever shown as a page of ours: downloads are sandboxed, and HTML comes without scripts, styles and anything remote.

use super::frame::Frame;
use crate::Web;
use crate::access::Signed;
use crate::failure::Failure;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use complaint::MessageKey;
use correspondence::photo::without_location;
use correspondence::{Attachment, Mail};
use procedure::Quarantine;
use store::{Message, Role};

/// A received message with its bytes.
struct Kept {
    message: Message,
    raw: Vec<u8>,
}

impl Kept {
    /// Of this complaint.
    async fn of_complaint(web: &Web, me: &Signed, reference: &str, key: &str) -> Result<Self, Failure> {
        let complaint = me.complaint(web, reference).await?;
        let is_its = complaint.received.iter().any(|r| r.message.0 == key);
        Self::find(web, key, |_| is_its).await
    }

    /// Of no complaint.
    async fn in_triage(web: &Web, key: &str) -> Result<Self, Failure> {
        Self::find(web, key, |message| message.reference.is_none()).await
    }

    async fn find(web: &Web, key: &str, fits: impl FnOnce(&Message) -> bool) -> Result<Self, Failure> {
        let key = MessageKey(key.to_owned());
        let message = web.house.store.message(&key).await?.filter(fits).ok_or(Failure::NotFound)?;
        let raw = web.house.store.raw(&key).await?.ok_or(Failure::NotFound)?;
        Ok(Self { message, raw })
    }

    /// The `number`-th file (from 1) that came with it.
    async fn file(&self, web: &Web, number: usize) -> Result<Response, Failure> {
        let mail = correspondence::read(&self.raw);
        let mut files = mail.attachments.into_iter().filter(|a| !a.inline);
        let file = number.checked_sub(1).and_then(|n| files.nth(n)).ok_or(Failure::NotFound)?;
        web.house.may_go_out(&Quarantine::of(&self.message), &file.content).await?;
        let content = without_location(&file.content, &file.media_type).into_owned();
        Ok(download(&file.name, &file.media_type, content))
    }

    /// All of it as it was received. What is in quarantine gets out only this way, and only to an administrator: a scanner may
    /// be wrong.
    async fn whole(self, web: &Web, me: &Signed, name: &str) -> Result<Response, Failure> {
        let quarantine = Quarantine::of(&self.message);
        if !me.is(Role::Admin) {
            if quarantine.any().is_some() {
                return Err(Failure::Infected);
            }
            web.house.may_go_out(&quarantine, &self.raw).await?;
        }
        Ok(download(name, "message/rfc822", self.raw))
    }

    fn harmless(&self) -> Result<Response, Failure> {
        harmless(&self.raw, &Quarantine::of(&self.message))
    }
}

pub(crate) async fn file(
    State(web): State<Web>,
    me: Signed,
    Path((reference, key, number)): Path<(String, String, usize)>,
) -> Result<Response, Failure> {
    let kept = Kept::of_complaint(&web, &me, &reference, &key).await?;
    me.audit(&web, "downloaded", &format!("{reference} {key} {number}")).await?;
    kept.file(&web, number).await
}

pub(crate) async fn raw(
    State(web): State<Web>,
    me: Signed,
    Path((reference, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let kept = Kept::of_complaint(&web, &me, &reference, &key).await?;
    me.audit(&web, "downloaded", &format!("{reference} {key}")).await?;
    kept.whole(&web, &me, &format!("{reference}.eml")).await
}

pub(crate) async fn html(
    State(web): State<Web>,
    me: Signed,
    Path((reference, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let kept = Kept::of_complaint(&web, &me, &reference, &key).await?;
    me.audit(&web, "viewed", &format!("{reference} {key}")).await?;
    kept.harmless()
}

pub(crate) async fn triage_file(
    State(web): State<Web>,
    me: Signed,
    Path((key, number)): Path<(String, usize)>,
) -> Result<Response, Failure> {
    let kept = Kept::in_triage(&web, &key).await?;
    me.audit(&web, "downloaded", &format!("{key} {number}")).await?;
    kept.file(&web, number).await
}

pub(crate) async fn triage_raw(
    State(web): State<Web>,
    me: Signed,
    Path(key): Path<String>,
) -> Result<Response, Failure> {
    let kept = Kept::in_triage(&web, &key).await?;
    me.audit(&web, "downloaded", &key).await?;
    kept.whole(&web, &me, "message.eml").await
}

pub(crate) async fn triage_html(
    State(web): State<Web>,
    me: Signed,
    Path(key): Path<String>,
) -> Result<Response, Failure> {
    let kept = Kept::in_triage(&web, &key).await?;
    me.audit(&web, "viewed", &key).await?;
    kept.harmless()
}

/// A file of a message, as it is listed with it.
pub(crate) struct FileShown {
    /// From 1.
    pub number: usize,
    pub name: String,
    /// Empty where the bytes weren't read.
    pub size: String,
    /// What it is infected with: it can't be had.
    pub infected: Option<String>,
}

impl FileShown {
    pub(crate) fn all_of(mail: &Mail, message: &Message, frame: &Frame) -> Vec<Self> {
        let quarantine = Quarantine::of(message);
        let shown = |(number, file): (usize, &Attachment)| Self {
            number,
            name: file.name.clone(),
            size: frame.words.size(file.content.len() as u64),
            infected: quarantine.holds(&file.content).map(str::to_owned),
        };
        (1..).zip(mail.attachments.iter().filter(|a| !a.inline)).map(shown).collect()
    }

    /// From the names alone.
    pub(crate) fn named(names: &[String]) -> Vec<Self> {
        let named =
            |(number, name): (usize, &String)| Self { number, name: name.clone(), size: String::new(), infected: None };
        (1..).zip(names).map(named).collect()
    }
}

/// A file to be saved, never opened as a page of ours.
pub(crate) fn download(name: &str, media_type: &str, bytes: Vec<u8>) -> Response {
    let kind = HeaderValue::from_str(media_type).ok().filter(|_| media_type.contains('/'));
    let kind = kind.unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_ ".contains(c) { c } else { '_' }).collect();
    let encoded: String = name
        .bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => (b as char).to_string(),
            _ => format!("%{b:02X}"),
        })
        .collect();
    // RFC 6266: the plain name for old programs, the encoded one for all others.
    let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}");
    let disposition = HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'")),
    ];
    (headers, bytes).into_response()
}

/// Pictures of a mail that are shown with it: at most so many bytes in all.
const PICTURES: usize = 12 * 1024 * 1024;

/// The HTML of a message as a page that can do nothing.
pub(crate) fn harmless(raw: &[u8], quarantine: &Quarantine) -> Result<Response, Failure> {
    let mut mail = correspondence::read(raw);
    mail.attachments.retain(|picture| quarantine.holds(&picture.content).is_none());
    let safe = correspondence::safe_html(&mail).ok_or(Failure::NotFound)?;
    let body = with_pictures(safe, &mail);
    let page = format!(
        "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>-</title></head>\n<body>\n{body}\n</body></html>\n"
    );
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'; img-src data:; frame-ancestors 'none'"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    Ok((headers, page).into_response())
}

/// Puts the pictures that came along into the page itself: a sandboxed page may fetch nothing.
fn with_pictures(mut html: String, mail: &Mail) -> String {
    let mut left = PICTURES;
    for picture in &mail.attachments {
        let Some(id) = picture.content_id.as_deref() else { continue };
        let known = ["image/png", "image/jpeg", "image/gif", "image/webp"].contains(&picture.media_type.as_str());
        let wanted = format!("src=\"attachment:{id}\"");
        let shown = html.matches(&wanted).count();
        // A page may show one picture many thousand times, and each of them is written out.
        if known && shown > 0 && picture.content.len().saturating_mul(shown) <= left {
            let copy = without_location(&picture.content, &picture.media_type);
            left = left.saturating_sub(copy.len().saturating_mul(shown));
            let data = format!("src=\"data:{};base64,{}\"", picture.media_type, STANDARD.encode(&copy));
            html = html.replace(&wanted, &data);
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;

    /// The smallest JPEG that says where it was taken.
    const LOCATED: &[u8] = b"\xff\xd8\xff\xe1\0\x21http://ns.adobe.com GPSLatitude\xff\xd9";
    const PLAIN: &[u8] = b"\xff\xd8\xff\xd9";

    fn mail_with_photo(html: &str, disposition: &str) -> Vec<u8> {
        format!(
            "From: a@example.com\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n\
             {html}\r\n--b\r\nContent-Type: image/jpeg; name=plate.jpg\r\nContent-ID: <p@x>\r\n{disposition}\
             Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--b--\r\n",
            STANDARD.encode(LOCATED)
        )
        .into_bytes()
    }

    #[tokio::test]
    async fn a_photo_that_is_shown_doesnt_tell_where_it_was_taken() {
        let mail = mail_with_photo("<img src='cid:p@x'>", "");
        let shown = harmless(&mail, &Quarantine::default()).expect("a page");
        let page = to_bytes(shown.into_body(), 10_000).await.expect("it was made here");
        let page = String::from_utf8_lossy(&page);
        assert!(page.contains(&format!("src=\"data:image/jpeg;base64,{}\"", STANDARD.encode(PLAIN))), "{page}");
    }

    #[test]
    fn a_picture_shown_too_often_is_not_shown() {
        let mut mail = correspondence::read(&mail_with_photo("<p>x", ""));
        mail.attachments[0].content = vec![7; 1 << 20];
        let page = "<img src=\"attachment:p@x\">".repeat(10_000);
        assert_eq!(with_pictures(page.clone(), &mail), page);
    }
}
