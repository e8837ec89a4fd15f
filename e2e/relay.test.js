// Letters and replies through real mail servers: a complaint comes in with swaks, the acknowledgement leaves by Postfix and
// is read over IMAP, the customer's reply to it comes back by Postfix and joins the complaint.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { after, before, test } from "node:test";
import { configuration } from "./lib/config.js";
import { BOUNCING, MailServer } from "./lib/mailserver.js";
import { Redress } from "./lib/redress.js";
import { sendMail } from "./lib/smtp.js";
import { pattern } from "./lib/texts.js";
import { until } from "./lib/wait.js";

const OFFICE = "complaints@office.example";
const REFERENCE = /C-\d{4}-\d{5,}-[0-9A-Z]/;
const mail = new MailServer({ officeDomain: "office.example" });
const redress = new Redress();

before(async () => {
  await mail.start();
  redress.config = await configuration(redress, {
    "company.address": OFFICE,
    "relay.kind": "smtp",
    "relay.host": "127.0.0.1",
    "relay.port": mail.smtpPort,
    "relay.tls": "none",
  });
  await redress.start("serve");
  mail.routeOfficeTo(redress.smtp);
}, { timeout: 120_000 });
after(async () => {
  await redress.end();
  await mail.stop();
});

/** Writes as a customer, through Postfix, with swaks. */
async function write({ from, to = OFFICE, subject, body, headers = {} }) {
  const more = Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const text = ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"];
  await promisify(execFile)("swaks", [
    ...["--server", mail.smtp, "--from", from, "--to", to, "--hide-all", "--header", `Subject: ${subject}`],
    ...["--header", `To: ${to}`, ...text.flatMap((line) => ["--add-header", line]), ...more, "--body", body],
  ]);
}

function messageId(letter) {
  return letter.messageId;
}

function value(letter, name) {
  return letter.headers.find(({ key }) => key === name)?.value ?? null;
}

const COMPLAINTS = {
  de: {
    subject: "Wechselrichter defekt",
    body: "Guten Tag,\n\nmein Wechselrichter HX-8000T, Seriennummer HV3E8K2204484, startet seit Montag nicht mehr und zeigt nur noch einen Fehler. Ich bin sehr unzufrieden und möchte mich beschweren. Bitte tauschen Sie das Gerät aus.\n\nMit freundlichen Grüßen\nAnna Beispiel",
  },
  ro: {
    subject: "Reclamație invertor",
    body: "Bună ziua,\n\nDoresc să depun o reclamație. Invertorul HX-8000T cu seria HV3E8K2204485 nu mai pornește de luni și afișează o eroare. Sunt foarte nemulțumit și cer înlocuirea aparatului.\n\nCu stimă,\nIon Exemplu",
  },
  en: {
    subject: "Nobody came to repair my inverter",
    body: "Hello,\n\nI want to complain about your service. Your technician did not come to two appointments and nobody answers my emails about ticket 48211. Please send somebody this week.\n\nKind regards,\nJo Sample",
  },
};

for (const [language, { subject, body }] of Object.entries(COMPLAINTS)) {
  test(`a complaint in "${language}" is acknowledged in that language, in the same thread, as an automatic answer`, async () => {
    const customer = `customer.${language}@example.com`;
    const id = `<complaint-${language}@example.com>`;
    await write({ from: customer, subject, body, headers: { "Message-Id": id } });
    const letter = await mail.waitForLetter(customer);

    assert.match(letter.subject, pattern("letter-ack-subject", language));
    assert.match(letter.subject, REFERENCE);
    assert.match(letter.text, pattern("letter-ack-thanks", language));
    assert.equal(letter.from.address, OFFICE);
    assert.equal(letter.to[0].address, customer);
    // RFC 3834: an automatic answer says so, and names what it answers.
    assert.equal(value(letter, "auto-submitted"), "auto-replied");
    assert.equal(letter.inReplyTo, id);
    assert.match(value(letter, "references"), new RegExp(id));
    assert.match(messageId(letter), /^<[^@<>]+@[^@<>]+>$/);
    assert.match(letter.replyTo[0].address, /^complaints\+[a-z2-7]+@office\.example$/i);
    assert.ok(Math.abs(Date.parse(letter.date) - Date.now()) < 60 * 60_000, `Date: ${letter.date}`);
    // The private link to follow the complaint.
    assert.match(letter.text, /https?:\/\/\S+/);

    const [{ reference }] = await complaintsOf(id);
    assert.ok(letter.subject.includes(reference));
    const complaint = (await redress.lines("list", "--state", "all")).find((each) => each.reference === reference);
    assert.equal(complaint.language, language);
    const acknowledgement = complaint.promises.find(({ promise }) => promise === "acknowledgement");
    assert.equal(acknowledgement.state, "kept");
  });
}

test("the customer's reply to the signed address joins the complaint, even with everything else stripped", async () => {
  const customer = "customer.de@example.com";
  const letter = await mail.waitForLetter(customer);
  const [reference] = letter.subject.match(REFERENCE);
  const before = await redress.json("show", reference);
  const count = (await redress.lines("list", "--state", "all")).length;
  // Another subject, no In-Reply-To, no References: only the address it goes to says where it belongs.
  await write({ from: customer, to: letter.replyTo[0].address, subject: "Noch etwas", body: "Das Gerät brummt außerdem." });
  const after = await until("the reply to join", async () => {
    const now = await redress.json("show", reference);
    return now.timeline.length > before.timeline.length && now;
  });
  assert.match(JSON.stringify(after.timeline), /Das Gerät brummt außerdem/);
  assert.equal((await redress.lines("list", "--state", "all")).length, count, "no second complaint");
});

test("a reply by In-Reply-To joins its complaint and is not acknowledged again", async () => {
  const customer = "customer.en@example.com";
  const letter = await mail.waitForLetter(customer);
  const [reference] = letter.subject.match(REFERENCE);
  const before = await redress.json("show", reference);
  await write({
    from: customer,
    subject: "Re: your message",
    body: "The ticket is from August.",
    headers: { "In-Reply-To": messageId(letter), References: messageId(letter) },
  });
  await until("the reply to join", async () => (await redress.json("show", reference)).timeline.length > before.timeline.length);
  assert.equal((await acknowledgementsTo(customer)).length, 1);
});

test("the same message delivered again changes nothing", async () => {
  const { subject, body } = COMPLAINTS.ro;
  const id = "<complaint-ro@example.com>";
  const before = await redress.json("verify");
  await write({ from: "customer.ro@example.com", subject, body, headers: { "Message-Id": id } });
  await arrivedThrough();
  assert.equal((await complaintsOf(id)).length, 1);
  assert.equal((await acknowledgementsTo("customer.ro@example.com")).length, 1);
  assert.equal((await redress.json("verify")).complaints, before.complaints + 1, "only the marker's own complaint is new");
});

test("an out-of-office answer to the acknowledgement is kept with its complaint and answered by nothing", async () => {
  const customer = "customer.de@example.com";
  const letter = await mail.waitForLetter(customer);
  await write({
    from: customer,
    to: letter.replyTo[0].address,
    subject: `Automatische Antwort: ${letter.subject}`,
    body: "Ich bin bis Montag nicht im Büro.",
    headers: { "Auto-Submitted": "auto-replied", "In-Reply-To": messageId(letter) },
  });
  await arrivedThrough();
  assert.equal((await mail.letters(customer)).length, 1);
});

test("an acknowledgement that comes back as a bounce marks its letter failed, opens nothing, and is not answered", async () => {
  const { subject, body } = COMPLAINTS.en;
  const id = "<complaint-moved@example.com>";
  // Sent straight to Redress: the address would not be let in by its own server either.
  const raw = Buffer.from(
    `From: ${BOUNCING}\r\nTo: ${OFFICE}\r\nSubject: ${subject}\r\nMessage-ID: ${id}\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\n\r\n${body.replaceAll("\n", "\r\n")}\r\n`,
  );
  await sendMail(redress.smtp, { from: BOUNCING, to: OFFICE, raw });
  await until("the letter to fail", async () => {
    const letters = (await redress.lines("outbox")).filter(({ to }) => to === BOUNCING);
    return letters.length === 1 && letters[0].state === "failed";
  });
  assert.equal((await complaintsOf(id)).length, 1);
});

test("the journal is whole, and nothing is left to send", async () => {
  assert.equal((await redress.json("verify")).ok, true);
  const unsettled = (await redress.lines("outbox")).filter(({ state }) => !["sent", "failed"].includes(state));
  assert.deepEqual(unsettled, []);
});

/** The complaints that hold the message with that Message-ID. */
async function complaintsOf(id) {
  const all = await Promise.all((await redress.lines("list", "--state", "all")).map(({ reference }) => redress.json("show", reference)));
  return all.filter((complaint) => JSON.stringify(complaint.timeline).includes(id.slice(1, -1)));
}

async function acknowledgementsTo(customer) {
  return (await mail.letters(customer)).filter(({ subject }) => Object.keys(COMPLAINTS).some((l) => pattern("letter-ack-subject", l).test(subject)));
}

let markers = 0;
/** Returns when what was written before has been dealt with: a further complaint went the same way and was acknowledged. */
async function arrivedThrough() {
  const marker = `marker${++markers}@example.com`;
  await write({ from: marker, subject: `Complaint ${markers}`, body: COMPLAINTS.en.body });
  await mail.waitForLetter(marker);
}
