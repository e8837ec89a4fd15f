//! What programs may do: hand messages over. They come with a key, and are answered in JSON.

use crate::Web;
use crate::access::Program;
use crate::routes::{Route, Who};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use correspondence::Address;
use procedure::{Handed, HouseError, Received, Taken};
use serde::{Deserialize, Serialize};

/// As long as a mail may be at the other doors, and as Base64 makes it.
const BODY: usize = 36 * 1024 * 1024;

pub(crate) fn api_routes() -> Vec<Route> {
    vec![Route::post("/api/messages", Who::Program, messages).body_up_to(BODY)]
}

/// What is asked of us, where it isn't a mail as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    from: Author,
    #[serde(default)]
    subject: String,
    text: String,
    #[serde(default)]
    language: String,
    id: Option<String>,
    #[serde(default)]
    files: Vec<Attached>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Author {
    name: Option<String>,
    email: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attached {
    name: String,
    #[serde(rename = "type", default)]
    media_type: String,
    /// Base64 (RFC 4648, section 4).
    content: String,
}

/// What became of it.
#[derive(Serialize)]
struct Answer {
    result: &'static str,
    /// The complaint that it opened or belongs to.
    reference: Option<String>,
    message: String,
}

/// Why not, and what to do about it.
pub(crate) fn refused(status: StatusCode, error: impl Into<String>) -> Response {
    #[derive(Serialize)]
    struct Refused {
        error: String,
    }
    (status, Json(Refused { error: error.into() })).into_response()
}

async fn messages(State(web): State<Web>, program: Program, headers: HeaderMap, body: Bytes) -> Response {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let received = match kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "message/rfc822" if body.is_empty() => return unclear("the body is empty; send the mail in it"),
        "message/rfc822" => web.house.receive_mail(body.into()).await,
        "application/json" => match handed(&body) {
            Ok(handed) => web.house.receive_handed(handed).await,
            Err(problem) => return unclear(problem),
        },
        _ => {
            let problem = "send Content-Type: application/json, or message/rfc822 for a mail as it is";
            return refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, problem);
        }
    };
    answered(&program, received)
}

fn unclear(problem: impl Into<String>) -> Response {
    refused(StatusCode::BAD_REQUEST, problem)
}

fn answered(program: &Program, received: Result<Received, HouseError>) -> Response {
    match received {
        Ok(received) => {
            let status = if matches!(received.taken, Taken::Opened(_)) { StatusCode::CREATED } else { StatusCode::OK };
            (status, Json(Answer::of(received))).into_response()
        }
        Err(error) => {
            tracing::error!(%error, program = program.name, "a message couldn't be taken in; the program must try again");
            let problem = "the message couldn't be stored, and isn't kept; send it again in a while";
            refused(StatusCode::SERVICE_UNAVAILABLE, problem)
        }
    }
}

impl Answer {
    fn of(received: Received) -> Self {
        let result = match received.taken {
            Taken::Opened(_) => "opened",
            Taken::Threaded(_) => "threaded",
            Taken::Duplicate => "duplicate",
            Taken::Triage(_) => "triage",
            Taken::Automatic => "automatic",
            Taken::Unreadable(_) => "unreadable",
        };
        let reference = received.reference.map(|reference| reference.to_string());
        Self { result, reference, message: received.key.to_string() }
    }
}

fn handed(body: &[u8]) -> Result<Handed, String> {
    let message: Message = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    if !correspondence::is_email(&message.from.email) {
        return Err(format!("from.email: {:?} isn't an email address", message.from.email));
    }
    if message.text.trim().is_empty() && message.files.is_empty() {
        return Err("text: it is empty, and there are no files".to_owned());
    }
    let files = message.files.into_iter().enumerate().map(|(n, file)| match STANDARD.decode(&file.content) {
        Ok(content) => Ok((file.name, file.media_type, content)),
        Err(error) => Err(format!("files[{n}].content isn't Base64: {error}")),
    });
    Ok(Handed {
        from: Address { name: message.from.name, email: message.from.email },
        subject: message.subject,
        text: message.text,
        language: message.language,
        id: message.id,
        files: files.collect::<Result<_, _>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cant_be_taken_says_why() {
        let problem = |json: &str| handed(json.as_bytes()).expect_err("refused");
        assert!(problem("{").contains("EOF"));
        assert!(problem(r#"{"from":{"email":"a@example.com"}}"#).contains("text"));
        assert!(problem(r#"{"from":{"email":"ana"},"text":"x"}"#).contains("from.email"));
        assert!(problem(r#"{"from":{"email":"a@example.com"},"text":" "}"#).contains("empty"));
        assert!(problem(r#"{"from":{"email":"a@example.com"},"text":"x","txt":"y"}"#).contains("txt"));
        let file = r#"{"from":{"email":"a@example.com"},"text":"x","files":[{"name":"a","content":"?"}]}"#;
        assert!(problem(file).contains("files[0].content"));
    }

    #[test]
    fn what_is_said_is_handed_on() {
        let json = r#"{"from":{"name":"Ana","email":"a@example.com"},"subject":"S","text":"It hums.","language":"en",
            "id":"7","files":[{"name":"a.txt","type":"text/plain","content":"aGk="}]}"#;
        let handed = handed(json.as_bytes()).expect("sound");
        assert_eq!(handed.id.as_deref(), Some("7"));
        assert_eq!(handed.files, [("a.txt".to_owned(), "text/plain".to_owned(), b"hi".to_vec())]);
    }
}
