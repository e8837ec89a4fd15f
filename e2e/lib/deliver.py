"""Delivers mails as other programs do: `deliver.py smtp HOST PORT CA MAIL…` by STARTTLS, checking the certificate against CA;
`deliver.py lmtp PLACE MAIL…` to a host and port or a Unix socket. Prints one line of JSON: what the server offers, and what it refused."""

import json
import smtplib
import ssl
import sys

SENDER, RECIPIENT = "ana@example.org", "complaints@heliovar.example"


def deliver(session, files):
    refused = {}
    for file in files:
        with open(file, "rb") as mail:
            try:
                session.sendmail(SENDER, [RECIPIENT], mail.read())
            except smtplib.SMTPException as error:
                refused[file] = str(error)
    stranger = session.mail(SENDER)[0] == 250 and session.rcpt("somebody@elsewhere.example")[0]
    print(json.dumps({"offers": sorted(session.esmtp_features), "refused": refused, "stranger": stranger}))
    session.quit()


def main(protocol, place, *rest):
    if protocol == "smtp":
        port, ca, *files = rest
        with smtplib.SMTP(place, int(port)) as session:
            session.starttls(context=ssl.create_default_context(cafile=ca))
            session.ehlo()
            deliver(session, files)
    elif place.startswith("/"):
        with smtplib.LMTP(place) as session:
            session.ehlo()
            deliver(session, rest)
    else:
        host, port = place.rsplit(":", 1)
        with smtplib.LMTP(host, int(port)) as session:
            session.ehlo()
            deliver(session, rest)


main(*sys.argv[1:])
