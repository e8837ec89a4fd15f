//! The checks themselves, by `mail-auth`, and what they say in our words.

use mail_auth::dmarc::Policy as Published;
use mail_auth::dmarc::verify::DmarcParameters;
use mail_auth::spf::verify::SpfParameters;
use mail_auth::{
    ArcOutput, AuthenticatedMessage, DkimOutput, DkimResult, DmarcResult, MessageAuthenticator, SpfOutput, SpfResult,
};

use super::{Brought, Check, Outcome, Policy, Verified};

/// Signatures that are looked at. Each may name its own way to hash the whole message and its own name server to wait for;
/// honest mail has one or two, after a few lists five.
const MAX_SIGNATURES: usize = 12;
/// Sets of ARC headers likewise (RFC 8617, 4.2.1 allows for 50).
const MAX_SEALS: usize = 12;

pub(super) async fn all(dns: &MessageAuthenticator, host: &str, raw: &[u8], brought: Option<&Brought>) -> Verified {
    let Some(mut message) = AuthenticatedMessage::parse(bounded(raw)) else {
        return Verified { several_authors: true, ..Verified::default() };
    };
    if message.ams_headers.len() > MAX_SEALS || message.as_headers.len() > MAX_SEALS {
        message.ams_headers.clear();
        message.as_headers.clear();
        message.aar_headers.clear();
    }
    let spf = async {
        let Brought { peer, helo, mail_from } = brought?;
        Some(dns.verify_spf(SpfParameters::verify_mail_from(*peer, helo, host, mail_from)).await)
    };
    let (spf, dkim, arc) = tokio::join!(spf, dns.verify_dkim(&message), dns.verify_arc(&message));
    let domains = authors(&message);
    let signed = dkim.iter().any(|output| *output.result() == DkimResult::Pass);
    let mut verified = Verified {
        spf: spf.as_ref().map(|spf| Check { outcome: of_spf(spf.result()), domain: spf.domain().to_lowercase() }),
        dkim: dkim.iter().map(signature).collect(),
        arc: sealed(&arc),
        several_authors: domains.len() != 1,
        dmarc: None,
    };
    // Without SPF only a signature can tell, and only that it passes: a mail that would pass by SPF looks the same as a
    // forged one then.
    if domains.len() == 1 && (spf.is_some() || signed) {
        let silent = SpfOutput::new(String::new());
        verified.dmarc = dmarc(dns, &message, &dkim, spf.as_ref().unwrap_or(&silent), brought).await;
        if spf.is_none() {
            verified.dmarc = verified.dmarc.filter(|(check, _)| check.outcome != Outcome::Fail);
        }
    }
    verified
}

async fn dmarc(
    dns: &MessageAuthenticator,
    message: &AuthenticatedMessage<'_>,
    dkim: &[DkimOutput<'_>],
    spf: &SpfOutput,
    brought: Option<&Brought>,
) -> Option<(Check, Policy)> {
    // A bounce has no sender in its envelope: the host's name stands for it (RFC 7208, 2.4).
    let sender = brought.map_or("", |b| b.mail_from.rsplit_once('@').map_or(b.helo.as_str(), |(_, domain)| domain));
    let output = dns
        .verify_dmarc(DmarcParameters {
            message,
            dkim_output: dkim,
            dkim2_output: None,
            rfc5321_mail_from_domain: sender,
            spf_output: spf,
        })
        .await;
    let outcome = match output.result() {
        DmarcResult::Pass => Outcome::Pass,
        DmarcResult::Fail(_) => Outcome::Fail,
        DmarcResult::TempError(_) => Outcome::TempError,
        DmarcResult::PermError(_) => Outcome::PermError,
        DmarcResult::None => Outcome::None,
    };
    let policy = match output.policy() {
        Published::Quarantine => Policy::Quarantine,
        Published::Reject => Policy::Reject,
        Published::None | Published::Unspecified => Policy::None,
    };
    Some((Check { outcome, domain: output.into_domain() }, policy))
}

/// The message without the signatures that are too many: they come after the first header fields, where nobody needs them.
fn bounded(raw: &[u8]) -> &[u8] {
    let names: [&[u8]; 3] = [b"dkim-signature", b"arc-message-signature", b"arc-seal"];
    let (mut at, mut seen) = (0, 0);
    while let Some(end) = raw[at..].iter().position(|byte| *byte == b'\n').map(|found| at + found + 1) {
        let line = &raw[at..end];
        if line == b"\n" || line == b"\r\n" {
            break;
        }
        let starts = |name: &&[u8]| line.len() > name.len() && line[..name.len()].eq_ignore_ascii_case(name);
        seen += usize::from(names.iter().any(starts));
        if seen > MAX_SIGNATURES + 2 * MAX_SEALS {
            // Who piles up signatures wants us busy: none of them is looked at.
            return b"";
        }
        at = end;
    }
    raw
}

/// The domains of its authors (From).
fn authors(message: &AuthenticatedMessage<'_>) -> Vec<String> {
    let domain = |from: &String| from.rsplit_once('@').map(|(_, domain)| domain.to_lowercase());
    let mut domains: Vec<String> = message.from.iter().filter_map(domain).collect();
    domains.sort_unstable();
    domains.dedup();
    domains
}

fn signature(output: &DkimOutput<'_>) -> Check {
    let domain = output.signature().map(|signature| signature.d.to_lowercase()).unwrap_or_default();
    Check { outcome: of_dkim(output.result()), domain }
}

fn sealed(output: &ArcOutput<'_>) -> Option<Check> {
    let last = output.sets().last().map(|set| set.seal.header.d.to_lowercase());
    let outcome = of_dkim(output.result());
    (outcome != Outcome::None).then(|| Check { outcome, domain: last.unwrap_or_default() })
}

fn of_dkim(result: &DkimResult) -> Outcome {
    match result {
        DkimResult::Pass => Outcome::Pass,
        DkimResult::Neutral(_) => Outcome::Neutral,
        DkimResult::Fail(_) => Outcome::Fail,
        DkimResult::PermError(_) => Outcome::PermError,
        DkimResult::TempError(_) => Outcome::TempError,
        DkimResult::None => Outcome::None,
    }
}

fn of_spf(result: SpfResult) -> Outcome {
    match result {
        SpfResult::Pass => Outcome::Pass,
        SpfResult::Fail => Outcome::Fail,
        SpfResult::SoftFail => Outcome::SoftFail,
        SpfResult::Neutral => Outcome::Neutral,
        SpfResult::TempError => Outcome::TempError,
        SpfResult::PermError => Outcome::PermError,
        SpfResult::None => Outcome::None,
    }
}

/// What is said where no name server answered.
pub(super) fn unanswered(raw: &[u8], brought: Option<&Brought>) -> Verified {
    let silent = |domain: &str| Check { outcome: Outcome::TempError, domain: domain.to_lowercase() };
    let is_signed = |line: &[u8]| line.len() > 15 && line[..15].eq_ignore_ascii_case(b"dkim-signature:");
    let signed = raw.split(|byte| *byte == b'\n').take_while(|line| !matches!(*line, [] | [b'\r'])).any(is_signed);
    Verified {
        spf: brought.map(|b| silent(b.mail_from.rsplit_once('@').map_or(b.helo.as_str(), |(_, domain)| domain))),
        dkim: if signed { vec![silent("")] } else { Vec::new() },
        ..Verified::default()
    }
}

/// Whether all that was asked went unanswered.
pub(super) fn is_unanswered(verified: &Verified) -> bool {
    let checks = || verified.spf.iter().chain(&verified.dkim);
    checks().count() > 0 && checks().all(|check| check.outcome == Outcome::TempError)
}
