//! A file that the complainant sent, back to them.

use super::conversation::{files_of, own_message, place_of};
use super::visit::Visit;
use crate::failure::Failure;
use axum::extract::Path;
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use correspondence::photo::without_location;
use procedure::{Quarantine, TimelineEntry};

pub(crate) async fn file(
    visit: Visit,
    Path((_, place, number)): Path<(String, String, usize)>,
) -> Result<Response, Failure> {
    let told = visit.web.house.told(&visit.complaint.reference).await?;
    let wanted = |entry: &&TimelineEntry| place_of(&visit, entry) == place && entry.concerns_complainant();
    let entry = told.timeline.iter().find(wanted);
    let key = entry.and_then(|entry| own_message(&entry.recorded.event)).ok_or(Failure::NotFound)?;
    let file = files_of(&visit, key).await?.into_iter().nth(number).ok_or(Failure::NotFound)?;
    visit.audit("downloaded", format!("{} {}", visit.reference(), file.name)).await?;
    let message = visit.web.house.store.message(key).await?.ok_or(Failure::NotFound)?;
    visit.web.house.may_go_out(&Quarantine::of(&message), &file.content).await?;
    let content = without_location(&file.content, &file.media_type).into_owned();
    Ok(download(&file.name, &file.media_type, content))
}

/// A file to be saved, never run or shown as a page of ours, whatever it says it is.
fn download(name: &str, media_type: &str, content: Vec<u8>) -> Response {
    const PLAIN: [&str; 7] =
        ["image/jpeg", "image/png", "image/gif", "image/webp", "application/pdf", "video/mp4", "audio/mpeg"];
    let kind = PLAIN.into_iter().find(|plain| *plain == media_type).unwrap_or("application/octet-stream");
    // RFC 6266: the plain name for old browsers, the real one for the others.
    let ascii: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "._- ".contains(c) { c } else { '_' }).collect();
    let disposition = format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{}", encoded(name));
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin".to_owned()),
    ];
    (headers, content).into_response()
}

/// RFC 8187: all but what may stand there as it is.
fn encoded(name: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    name.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_in_disguise_is_only_saved_and_its_name_breaks_no_header() {
        let answer = download("a\"b\r\nSet-Cookie: x ü.html", "text/html", Vec::new());
        let header = |name: &HeaderName| answer.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or_default();
        assert_eq!(header(&header::CONTENT_TYPE), "application/octet-stream");
        let disposition = header(&header::CONTENT_DISPOSITION);
        assert!(disposition.starts_with("attachment; filename=\"a_b__Set-Cookie_ x _.html\""), "{disposition}");
        assert!(disposition.ends_with("a%22b%0D%0ASet-Cookie%3A%20x%20%C3%BC.html"), "{disposition}");
    }
}
