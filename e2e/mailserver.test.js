// The suite's own mail server works: what it takes by SMTP can be read over IMAP, and the office's mail goes where it is told.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { BOUNCING, MailServer } from "./lib/mailserver.js";
import { sendMail } from "./lib/smtp.js";

const mail = new MailServer({ officeDomain: "office.example" });
before(() => mail.start(), { timeout: 60_000 });
after(() => mail.stop());

function letter(headers, body = "Bună ziua,\r\ninvertorul nu mai pornește.\r\n") {
  const all = { "Message-ID": `<${headers.Subject.replace(/\W+/g, "-")}@example.com>`, "MIME-Version": "1.0", ...headers };
  const head = Object.entries({ "Content-Type": "text/plain; charset=utf-8", ...all }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`, "utf8");
}

test("a letter sent with swaks arrives in the customer's mailbox and is read over IMAP", async () => {
  execFileSync("swaks", [
    ...["--server", mail.smtp, "--from", "complaints@office.example", "--to", "anna@example.com"],
    ...["--header", "Subject: We have received your complaint", "--body", "Thank you.", "--hide-all"],
  ]);
  const received = await mail.waitForLetter("anna@example.com");
  assert.equal(received.subject, "We have received your complaint");
  assert.equal(received.from.address, "complaints@office.example");
  assert.match(received.text, /Thank you\./);
});

test("text in any language comes through unchanged", async () => {
  const raw = letter({ From: "complaints@office.example", To: "ion@post.example", Subject: "Unchanged" });
  await sendMail(mail.smtp, { from: "complaints@office.example", to: "ion@post.example", raw });
  const received = await mail.waitForLetter("ion@post.example");
  assert.equal(received.text.trim(), "Bună ziua,\r\ninvertorul nu mai pornește.".replace("\r\n", "\n"));
});

test("mailboxes are apart, and an address nobody wrote to is empty", async () => {
  const raw = letter({ From: "a@example.org", To: "b@example.org", Subject: "For b only" });
  await sendMail(mail.smtp, { from: "a@example.org", to: "b@example.org", raw });
  await mail.waitForLetter("b@example.org");
  assert.deepEqual(await mail.letters("c@example.org"), []);
});

test("mail to the office waits until the office's server is known, then goes there", async () => {
  const raw = letter({ From: "anna@example.com", To: "complaints@office.example", Subject: "Complaint" });
  await sendMail(mail.smtp, { from: "anna@example.com", to: "complaints+C-1.abc@office.example", raw });
  const office = await tinyOffice();
  try {
    mail.routeOfficeTo(office.address);
    mail.retryDeferred();
    const { envelope, text } = await office.firstMessage;
    assert.deepEqual(envelope, ["anna@example.com", "complaints+C-1.abc@office.example"]);
    assert.match(text, /^Subject: Complaint\r$/m);
  } finally {
    office.close();
  }
});

test("nothing leaves the machine: a domain that is not the test's is refused at once", async () => {
  const raw = letter({ From: "dan@example.com", To: "x@elsewhere.example", Subject: "Away" });
  await assert.rejects(sendMail(mail.smtp, { from: "dan@example.com", to: "x@elsewhere.example", raw }), {
    code: 550,
    message: /only the domains of the test exist here/,
  });
});

test("a letter that cannot be delivered comes back to its sender as a bounce", async () => {
  const raw = letter({ From: "dan@example.com", To: BOUNCING, Subject: "Back" });
  await sendMail(mail.smtp, { from: "dan@example.com", to: BOUNCING, raw });
  const bounce = await mail.waitForLetter("dan@example.com");
  assert.match(bounce.raw.toString("latin1"), /^Content-Type: multipart\/report; report-type=delivery-status/im);
  assert.match(bounce.raw.toString("latin1"), /^Return-Path: <>\r$/im);
});

/** The smallest SMTP server that shows what Postfix hands over. */
async function tinyOffice() {
  let tell;
  const firstMessage = new Promise((resolve) => (tell = resolve));
  const server = createServer((socket) => {
    const envelope = [];
    let text = "";
    let inData = false;
    socket.setEncoding("utf8");
    socket.write("220 tiny\r\n");
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      text += chunk;
      for (;;) {
        const end = inData ? text.indexOf("\r\n.\r\n") : text.indexOf("\r\n");
        if (end < 0) return;
        const piece = text.slice(0, end);
        text = text.slice(end + (inData ? 5 : 2));
        if (inData) tell({ envelope, text: piece });
        const address = piece.match(/^(?:MAIL FROM|RCPT TO):<([^>]*)>/i)?.[1];
        if (!inData && address !== undefined) envelope.push(address);
        const starts = !inData && /^DATA/i.test(piece);
        const quits = !inData && /^QUIT/i.test(piece);
        inData = starts;
        socket.write(starts ? "354 go on\r\n" : quits ? "221 bye\r\n" : "250 ok\r\n");
      }
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `127.0.0.1:${server.address().port}`, firstMessage, close: () => server.close() };
}
