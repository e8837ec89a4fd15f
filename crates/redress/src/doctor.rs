//! `redress mail doctor`: whether mail can come and go, and what to mend. It looks at what is configured and published, and sends
//! one letter to our own address.

use crate::authentication::{Record, records};
use crate::clamav::Clamd;
use crate::cli::Place;
use crate::config::Config;
use crate::house::{Opened, RelayCourier, block_on, open};
use crate::print::json_line;
use crate::{Failure, mailboxes, random, say};
use correspondence::{Address, compose, dedupe_key, read};
use jiff::{SignedDuration, Timestamp};
use post::{Names, Outcome, Outgoing, tls_from_pem};
use serde::Serialize;
use std::time::Duration;

/// Clocks of mail servers may be so far apart.
const CLOCKS_APART: SignedDuration = SignedDuration::from_mins(5);

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Good,
    /// It works, or may; look at it.
    Doubtful,
    Bad,
}

/// What was found, and what to do about it.
#[derive(Serialize)]
struct Finding {
    check: &'static str,
    state: State,
    says: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    mend: Option<String>,
}

fn good(check: &'static str, says: impl Into<String>) -> Finding {
    Finding { check, state: State::Good, says: says.into(), mend: None }
}

fn found(check: &'static str, state: State, says: impl Into<String>, mend: impl Into<String>) -> Finding {
    Finding { check, state, says: says.into(), mend: Some(mend.into()) }
}

/// Tells each finding as it comes. Ends with 1 where something is bad.
pub fn examine(place: &Place, wait: u64) -> Result<(), Failure> {
    block_on(async {
        let opened = open(place).await?;
        let mut bad = 0;
        let mut tell = |finding: Finding| {
            bad += usize::from(finding.state == State::Bad);
            print(place, &finding);
        };
        let domain = opened.house.settings.mail_domain().to_owned();
        match Names::asking(opened.config.authentication.server()) {
            Ok(names) => {
                published(&names, &domain, &records(&opened.config.dkim)?).await.into_iter().for_each(&mut tell)
            }
            Err(error) => {
                tell(found(
                    "dns",
                    State::Doubtful,
                    error.to_string(),
                    "give this machine a name server, or set authentication.dns",
                ));
            }
        }
        own(&opened).await.into_iter().for_each(&mut tell);
        if wait > 0 {
            round_trip(&opened, wait).await.into_iter().for_each(&mut tell);
        }
        match bad {
            0 => Ok(()),
            1 => Err(Failure::short("one thing is to be mended")),
            more => Err(Failure::short(format!("{more} things are to be mended"))),
        }
    })
}

fn print(place: &Place, finding: &Finding) {
    if place.json {
        return json_line(finding);
    }
    let mark = match finding.state {
        State::Good => "✓",
        State::Doubtful => "?",
        State::Bad => "✗",
    };
    say!("{mark} {:12} {}", finding.check, finding.says);
    if let Some(mend) = &finding.mend {
        say!("{:15}→ {mend}", "");
    }
}

/// What others see of our domain: where its mail goes (MX), who may send for it (SPF, RFC 7208), what to make of the rest (DMARC,
/// RFC 7489), and the keys of our signatures (DKIM, RFC 6376).
async fn published(names: &Names, domain: &str, keys: &[Record]) -> Vec<Finding> {
    let mut findings = vec![mail_servers(names, domain).await];
    findings.push(policy(names, "spf", domain, "v=spf1", SPF).await);
    findings.push(policy(names, "dmarc", &format!("_dmarc.{domain}"), "v=DMARC1", DMARC).await);
    if keys.is_empty() {
        let mend = "`redress mail dkim` makes keys; if your relay signs, all is well";
        findings.push(found("dkim", State::Doubtful, "letters leave unsigned", mend));
    }
    for key in keys {
        findings.push(signature(names, key).await);
    }
    findings
}

const SPF: &str = "publish a TXT record that names your relay: \"v=spf1 mx include:RELAY -all\"";
const DMARC: &str = "publish a TXT record: \"v=DMARC1; p=quarantine\"";

async fn mail_servers(names: &Names, domain: &str) -> Finding {
    match names.mail_servers(domain).await {
        Ok(servers) if servers.is_empty() => {
            let mend = format!("publish an MX record for {domain} that names the server which takes its mail");
            found("mx", State::Bad, format!("{domain} names no server that takes its mail"), mend)
        }
        Ok(servers) => good("mx", format!("mail to {domain} goes to {}", servers.join(", "))),
        Err(why) => unanswered("mx", domain, &why),
    }
}

fn unanswered(check: &'static str, name: &str, why: &str) -> Finding {
    found(check, State::Doubtful, format!("nobody knows about {name}: {why}"), "see whether the name server answers")
}

async fn policy(names: &Names, check: &'static str, name: &str, begins: &str, mend: &str) -> Finding {
    match names.text(name).await {
        Ok(text) => match text.matches(begins).count() {
            0 => found(check, State::Doubtful, format!("{name} publishes none; letters may be taken for spam"), mend),
            1 => good(check, format!("published at {name}")),
            _ => {
                found(check, State::Bad, format!("{name} publishes several; none of them counts"), "leave one of them")
            }
        },
        Err(why) => unanswered(check, name, &why),
    }
}

async fn signature(names: &Names, key: &Record) -> Finding {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let mend = "`redress mail dkim` prints the record to publish";
    match names.text(&key.name).await {
        Ok(text) if bare(&text) == bare(&key.value) => good("dkim", format!("{} is published", key.name)),
        Ok(text) if text.is_empty() => found("dkim", State::Bad, format!("{} isn't published", key.name), mend),
        Ok(_) => {
            found("dkim", State::Bad, format!("{} publishes another key than letters are signed with", key.name), mend)
        }
        Err(why) => unanswered("dkim", &key.name, &why),
    }
}

/// What this machine needs: the relay, the mailboxes, the certificate.
async fn own(opened: &Opened) -> Vec<Finding> {
    let Opened { config, folder, .. } = opened;
    let mut findings = vec![relay(opened).await];
    for table in &config.mailbox {
        let mailbox = mailboxes::mailbox(table, config, folder);
        findings.push(match post::imap::probe(&mailbox).await {
            Ok(()) => good("mailbox", format!("{} can be read", table.name)),
            Err(trouble) => {
                let mend = format!("see [[mailbox]] {:?} in the configuration", table.name);
                found("mailbox", State::Bad, format!("{}: {trouble}", table.name), mend)
            }
        });
    }
    if let Some((certificate, key)) = config.smtp.tls() {
        findings.push(match tls_from_pem(certificate, key) {
            Ok(_) => good("certificate", "STARTTLS is offered to those who hand mail over"),
            Err(error) => found("certificate", State::Bad, error.to_string(), "see smtp.certificate and smtp.key"),
        });
    }
    findings.extend(scanner(config).await);
    findings
}

async fn scanner(config: &Config) -> Option<Finding> {
    let clamd = Clamd::parse(&config.clamav.socket).ok().flatten()?;
    Some(match clamd.ping().await {
        Ok(()) => good("clamav", "files are looked at for viruses"),
        Err(error) => {
            let mend = "start clamd, or see clamav.socket: until it answers, nobody gets files to see";
            found("clamav", State::Bad, format!("clamd doesn't answer: {error}"), mend)
        }
    })
}

async fn relay(opened: &Opened) -> Finding {
    if opened.config.relay.kind == "maildir" {
        let mend = "set [relay] kind = \"smtp\", host, user and password";
        let says = "letters are laid in a folder and reach nobody";
        return found("relay", State::Doubtful, says, mend);
    }
    match RelayCourier::of(&opened.config, &opened.folder) {
        Err(failure) => found("relay", State::Bad, failure.message, "see [relay] in the configuration"),
        Ok(courier) => match courier.relay.probe().await {
            Ok(place) => good("relay", format!("{place} lets us in")),
            Err(why) => found("relay", State::Bad, why, "see [relay] in the configuration"),
        },
    }
}

/// A letter to our own address leaves as letters do, and comes in as mail does. What the servers on its way wrote down tells whether
/// our clock is right.
async fn round_trip(opened: &Opened, wait: u64) -> Vec<Finding> {
    if opened.config.relay.kind == "maildir" {
        return Vec::new();
    }
    let (raw, outgoing) = match letter(opened) {
        Ok(letter) => letter,
        Err(failure) => return vec![found("round trip", State::Bad, failure.message, "try again")],
    };
    let sent = match RelayCourier::of(&opened.config, &opened.folder) {
        Ok(courier) => courier.relay.send(&outgoing).await,
        Err(failure) => Outcome::Later { why: failure.message },
    };
    if let Outcome::Later { why } | Outcome::Refused { why } | Outcome::Uncertain { why } = sent {
        return vec![found(
            "round trip",
            State::Bad,
            format!("the letter didn't leave: {why}"),
            "mend the relay first",
        )];
    }
    let key = dedupe_key(&read(&raw), &raw).as_str().into();
    let since = std::time::Instant::now();
    while since.elapsed() < Duration::from_secs(wait) {
        if let Ok(Some(back)) = opened.house.store.raw(&key).await {
            let says = format!("a letter to {} was back after {:.1} s", outgoing.to[0], since.elapsed().as_secs_f64());
            return std::iter::once(good("round trip", says)).chain(clock(&back)).collect();
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    let says = format!("the relay took a letter to {}, which wasn't back within {wait} s", outgoing.to[0]);
    let mend = "see that `redress serve` runs, and that mail to the address is passed on to it or lies in a mailbox that it reads";
    vec![found("round trip", State::Bad, says, mend)]
}

fn letter(opened: &Opened) -> Result<(Vec<u8>, Outgoing), Failure> {
    let settings = &opened.house.settings;
    let tag: String = random::<12>()?.iter().map(|b| format!("{b:02x}")).collect();
    let address = || Address { name: None, email: settings.address.clone() };
    let letter = compose::Letter {
        from: address(),
        to: address(),
        reply_to: None,
        cc: Vec::new(),
        subject: "Redress mail doctor: a round trip".to_owned(),
        text: "This letter finds out whether mail comes and goes. Nobody has to do anything.".to_owned(),
        language: "en".to_owned(),
        message_id: format!("doctor.{tag}@{}", settings.mail_domain()),
        in_reply_to: None,
        references: Vec::new(),
        date: Timestamp::now(),
        automatic: true,
        attachments: Vec::new(),
        logo: None,
    };
    let mut raw = compose::compose(&letter);
    if let Some(signer) = &opened.house.signer {
        raw = signer.sign(raw, letter.date);
    }
    let (id, to) = (letter.message_id.clone(), vec![settings.address.clone()]);
    Ok((raw.clone(), Outgoing { id: id.clone(), message_id: id, from: String::new(), to, raw }))
}

/// What the last server on the way wrote as the time, beside ours.
fn clock(back: &[u8]) -> Option<Finding> {
    let stamped = first_trace(back)?;
    let theirs = jiff::fmt::rfc2822::parse(stamped.rsplit_once(';')?.1.trim()).ok()?.timestamp();
    let apart = Timestamp::now().duration_since(theirs).abs();
    Some(if apart < CLOCKS_APART {
        good("clock", "it agrees with the mail server's")
    } else {
        let says = format!("the mail server's is {} min away from ours", apart.as_mins());
        found("clock", State::Bad, says, "let the time be set by the network (NTP) on both machines")
    })
}

/// The newest trace field, unfolded (RFC 5321, 4.4): the last server on the way wrote it.
fn first_trace(raw: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&raw[..raw.len().min(64 << 10)]).into_owned();
    let mut lines = head.lines().take_while(|line| !line.is_empty()).skip_while(|line| !is_trace(line));
    let first = lines.next()?.to_owned();
    Some(lines.take_while(|line| line.starts_with([' ', '\t'])).fold(first, |field, line| field + line))
}

fn is_trace(line: &str) -> bool {
    line.get(..9).is_some_and(|name| name.eq_ignore_ascii_case("received:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_server_on_the_way_tells_the_time() {
        let mail = |date: Timestamp| {
            let date = jiff::fmt::rfc2822::to_string(&date.to_zoned(jiff::tz::TimeZone::UTC)).expect("a date");
            format!(
                "Return-Path: <>\r\nReceived: from a\r\n\tby b; {date}\r\nReceived: from c; Mon, 1 Jan 2001 00:00:00 +0000\r\n\r\nx"
            )
        };
        let state = |raw: &str| clock(raw.as_bytes()).map(|finding| finding.state == State::Good);
        assert_eq!(state(&mail(Timestamp::now())), Some(true));
        assert_eq!(state(&mail(Timestamp::now() - SignedDuration::from_mins(20))), Some(false));
        assert_eq!(state("Subject: x\r\n\r\nReceived: in the text; never"), None);
    }
}
