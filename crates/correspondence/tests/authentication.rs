//! Who vouches for a sender: read from what a trusted server wrote, and judged.

use correspondence::authentication::{Authentication, Check, Dmarc, Outcome, Policy, Standing, trusted_results};
use proptest::prelude::*;

fn read(header: &str, trusted: &str) -> Option<Authentication> {
    let raw = format!("{header}\r\n\r\nIt hums.\r\n").replace("\r\n", "\n").replace('\n', "\r\n");
    trusted_results(raw.as_bytes(), &[trusted.to_owned()])
}

fn check(outcome: Outcome, domain: &str) -> Check {
    Check { outcome, domain: domain.to_owned() }
}

/// As several servers write it.
#[test]
fn what_gmail_microsoft_and_opendmarc_write_is_read() {
    let gmail = "Received: by 2002:a05:6504:1 with SMTP id x; Mon, 23 Nov 2026 00:00:00 -0800 (PST)\n\
        Received: from mail.example.com (mail.example.com. [192.0.2.1]) by mx.google.com with ESMTPS id 1\n\
        Received-SPF: pass (google.com: domain of a@example.com designates 192.0.2.1 as permitted sender)\n\
        Authentication-Results: mx.google.com;\n       dkim=pass header.i=@example.com header.s=s1 header.b=\"ab+/=cd\";\n       \
        spf=pass (google.com: domain of a@example.com designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@example.com;\n       \
        dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=example.org\n\
        From: a@example.org";
    let found = read(gmail, "mx.google.com").expect("there is one");
    assert_eq!(found.by, "mx.google.com");
    assert_eq!(found.dkim, [check(Outcome::Pass, "example.com")]);
    assert_eq!(found.spf, Some(check(Outcome::Pass, "example.com")));
    assert_eq!(found.standing("a@example.org"), Standing::Forged("example.org".into(), Policy::Reject));
    assert_eq!(
        found.technical(),
        "spf=pass (example.com), dkim=pass (example.com), dmarc=fail (example.org, p=reject)"
    );

    let microsoft = "Authentication-Results: mx.contoso.example 1; spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=example.net; \
        dkim=none (message not signed) header.d=none;dmarc=fail action=oreject header.from=example.net;compauth=fail reason=000\n\
        From: b@example.net";
    let found = read(microsoft, "mx.contoso.example").expect("there is one");
    assert_eq!(found.standing("b@example.net"), Standing::Forged("example.net".into(), Policy::Reject));

    // OpenDKIM and OpenDMARC: a field each, with others between.
    let milters = "Authentication-Results: mx.example.com; dmarc=pass (p=quarantine dis=none) header.from=example.net\n\
        DMARC-Filter: OpenDMARC Filter v1.4.2 mx.example.com ABC\n\
        Authentication-Results: mx.example.com;\n\tdkim=pass (2048-bit key; unprotected) header.d=example.net header.i=@example.net\n\
        Received: from x by mx.example.com\nFrom: b@example.net";
    let found = read(milters, "MX.example.com").expect("there is one");
    assert_eq!(found.dkim, [check(Outcome::Pass, "example.net")]);
    assert_eq!(found.standing("b@example.net"), Standing::Verified("example.net".into()));
}

#[test]
fn what_the_sender_wrote_doesnt_count() {
    let pass = |id: &str| format!("Authentication-Results: {id}; dmarc=pass header.from=bank.example");
    let from = "From: a@bank.example";
    assert_eq!(read(&format!("{}\n{from}", pass("mx.evil.example")), "mx.example.com"), None, "of another server");
    let below = format!(
        "Authentication-Results: mx.example.com; dmarc=fail (p=reject) header.from=bank.example\n\
         Received: from evil.example by mx.example.com\n{}\n{from}",
        pass("mx.example.com")
    );
    let found = read(&below, "mx.example.com").expect("there is one");
    assert_eq!(found.dmarc.map(|d| d.outcome), Some(Outcome::Fail), "the upper one counts");
    // Where a server writes below its own Received, the forged field follows at once.
    let adjacent = format!(
        "Received: from evil.example by mx.example.com\nAuthentication-Results: mx.example.com; spf=fail smtp.mailfrom=evil.example; \
         dkim=none; dmarc=fail (p=reject) header.from=bank.example\n{}\n{from}",
        pass("mx.example.com")
    );
    let found = read(&adjacent, "mx.example.com").expect("there is one");
    assert!(found.is_suspect("a@bank.example"), "{found:?}");
    let after_own = format!("Received: x\n{from}\n{}", pass("mx.example.com"));
    let with_own = read(&format!("Authentication-Results: mx.example.com; spf=none\n{after_own}"), "mx.example.com");
    assert_eq!(with_own.expect("there is one").dmarc, None, "below its own fields nothing counts");
}

/// A local part in quotes, or a comment, can hold what looks like a result.
#[test]
fn a_result_cant_be_smuggled_in_by_an_address() {
    let quoted = "Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=bank.example\"@evil.example\n\
        From: a@bank.example";
    let found = read(quoted, "mx.example.com").expect("there is one");
    assert_eq!((found.dmarc, found.spf), (None, Some(check(Outcome::Pass, "evil.example"))));
    let comment = "Authentication-Results: mx.example.com; spf=fail (x; (dmarc=pass header.from=bank.example) ; dkim=pass) smtp.mailfrom=evil.example\n\
        From: a@bank.example";
    let found = read(comment, "mx.example.com").expect("there is one");
    assert_eq!((found.dmarc, found.dkim.len()), (None, 0));
}

fn dmarc(outcome: Outcome, domain: &str, policy: Policy) -> Authentication {
    let dmarc = Some(Dmarc { outcome, domain: domain.to_owned(), policy });
    Authentication { dmarc, ..Authentication::default() }
}

/// All that DMARC can say, and what follows.
#[test]
fn only_a_failure_that_the_domain_wants_acted_on_is_suspect() {
    use {Outcome as O, Policy as P};
    let author = "a@example.com";
    let all = [O::None, O::Pass, O::Fail, O::SoftFail, O::Neutral, O::TempError, O::PermError];
    for (outcome, policy) in all.into_iter().flat_map(|o| [P::None, P::Quarantine, P::Reject].map(|p| (o, p))) {
        let suspect = dmarc(outcome, "example.com", policy).is_suspect(author);
        assert_eq!(suspect, outcome == O::Fail && policy != P::None, "{outcome:?} {policy:?}");
    }
    assert_eq!(dmarc(O::Pass, "example.com", P::None).standing(author), Standing::Verified("example.com".into()));
    assert_eq!(dmarc(O::TempError, "example.com", P::Reject).standing(author), Standing::Undecided);
    assert_eq!(dmarc(O::Fail, "example.com", P::None).standing(author), Standing::Unverified);
    assert_eq!(Authentication::default().standing(author), Standing::Unchecked);
}

#[test]
fn who_was_checked_must_be_who_is_shown() {
    let passes = dmarc(Outcome::Pass, "evil.example", Policy::None);
    assert_eq!(passes.standing("a@bank.example"), Standing::Unclear);
    let idn = dmarc(Outcome::Pass, "xn--bcher-kva.example", Policy::None);
    assert_eq!(idn.standing("a@Bücher.example"), Standing::Verified("xn--bcher-kva.example".into()));
    let several = Authentication { several: true, ..Authentication::default() };
    assert_eq!(several.standing("a@bank.example"), Standing::Unclear);
}

/// Where no DMARC is published, a signature speaks for its own domain and what lies below it.
#[test]
fn a_signature_speaks_for_its_domain() {
    let signed =
        |domain: &str| Authentication { dkim: vec![check(Outcome::Pass, domain)], ..Authentication::default() };
    assert_eq!(signed("example.com").standing("a@example.com"), Standing::Verified("example.com".into()));
    assert_eq!(signed("example.com").standing("a@mail.example.com"), Standing::Verified("mail.example.com".into()));
    for other in ["mail.example.com", "notexample.com", "com", "example.org", ""] {
        assert_eq!(signed(other).standing("a@example.com"), Standing::Unverified, "{other}");
    }
    let failed = Authentication { dkim: vec![check(Outcome::Fail, "example.com")], ..Authentication::default() };
    assert_eq!(failed.standing("a@example.com"), Standing::Unverified);
    let silent = Authentication { spf: Some(check(Outcome::TempError, "example.com")), ..Authentication::default() };
    assert_eq!(silent.standing("a@example.com"), Standing::Undecided);
}

#[test]
fn what_is_kept_is_read_again() {
    let mut kept = dmarc(Outcome::Fail, "example.com", Policy::Quarantine);
    kept.spf = Some(check(Outcome::SoftFail, "example.com"));
    let json = serde_json::to_string(&kept).expect("JSON");
    assert_eq!(serde_json::from_str::<Authentication>(&json).expect("read"), kept);
    assert_eq!(serde_json::to_string(&Authentication::default()).expect("JSON"), "{}");
}

proptest! {
    /// Whatever stands there, reading it ends, without a panic.
    #[test]
    fn any_header_can_be_read(value in "[ -~\\t\\PC]{0,200}", pieces in prop::collection::vec("[;=()\"\\\\ a-z.@/]{0,9}", 0..40)) {
        for value in [value, pieces.concat()] {
            let raw = format!("Authentication-Results: mx.example.com; {value}\r\nFrom: a@b.example\r\n\r\n");
            if let Some(found) = trusted_results(raw.as_bytes(), &["mx.example.com".to_owned()]) {
                let _ = (found.standing("a@b.example"), found.technical());
            }
        }
    }

    #[test]
    fn any_bytes_can_be_read(raw in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = trusted_results(&raw, &["mx.example.com".to_owned()]);
    }
}
