// Who sent a mail, and that ours are ours: our letters, as a real Postfix delivers them, are checked by dkimpy and OpenDKIM;
// mails that dkimpy signed, or nobody, come in and are told apart at the desk.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { configuration } from "./lib/config.js";
import { MailServer } from "./lib/mailserver.js";
import { NameServer } from "./lib/nameserver.js";
import { Redress } from "./lib/redress.js";
import { sendMail } from "./lib/smtp.js";
import { temporaryFolder } from "./lib/temp.js";
import { until } from "./lib/wait.js";
import { Visitor } from "./lib/visitor.js";

const OFFICE = "complaints@office.example";
const names = new NameServer();
const mail = new MailServer({ officeDomain: "office.example" });
const folder = temporaryFolder("dkim");
const redress = new Redress({ env: { REDRESS_AUTHENTICATION_VERIFY: "true" } });
let desk;
let records;

before(async () => {
  await names.start();
  await mail.start();
  const settings = { "company.address": OFFICE };
  redress.config = await configuration(redress, settings);
  const made = await redress.lines("mail", "dkim", "--to", folder);
  records = Object.fromEntries(made.map(({ name, value }) => [name, value]));
  Object.entries(records).forEach(([name, value]) => names.publish(name, value));
  redress.config = await configuration(redress, {
    ...settings,
    "relay.kind": "smtp",
    "relay.host": "127.0.0.1",
    "relay.port": mail.smtpPort,
    "relay.tls": "none",
    "authentication.dns": names.address,
    // The tests' own host counts as one from outside: SPF is asked for.
    "authentication.relays": ["192.0.2.1"],
    "dkim.domain": "office.example",
    "dkim.rsa_key": join(folder, "dkim-rsa.pem"),
    "dkim.ed25519_key": join(folder, "dkim-ed25519.pem"),
  });
  await redress.start("serve");
  desk = await Visitor.signedIn(redress.signIn);
}, { timeout: 120_000 });
after(async () => {
  await redress.end();
  await mail.stop();
  names.stop();
});

/** Debian's, which has Debian's modules; a Python elsewhere on the PATH may not. */
const PYTHON = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

function dkimpy(input, ...args) {
  return execFileSync(PYTHON, [join(import.meta.dirname, "lib", "dkimpy.py"), ...args], { input });
}

function complaint(from, id, more = []) {
  const head = [`From: Ada Sample <${from}>`, `To: ${OFFICE}`, "Subject: My inverter is broken", `Message-ID: <${id}@example.com>`];
  const text = [
    ...["Hello,", "", "I want to complain: my inverter HX-8000T, serial number HV3E8K2204484, does not start any more and"],
    ...["shows an error. I am very dissatisfied. Please replace it.", "", "Kind regards", "Ada Sample", ""],
  ];
  const mime = ["Date: Mon, 23 Nov 2026 09:00:00 +0100", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"];
  return Buffer.from([...more, ...head, ...mime, "", ...text].join("\r\n"));
}

/** The page of the complaint that this sender opened. */
async function pageOf(from) {
  const reference = await until(`a complaint of ${from}`, async () => {
    const all = await redress.lines("list", "--state", "all");
    return all.find((one) => JSON.stringify(one).includes(from))?.reference;
  });
  return (await desk.get(new URL(`/complaints/${reference}`, redress.desk))).text;
}

let letter;

test("our letters, as Postfix delivers them, bear two signatures that dkimpy finds good", async () => {
  const from = "ada@example.com";
  await sendMail(redress.smtp, { from, to: OFFICE, raw: complaint(from, "signed-letters") });
  letter = (await mail.waitForLetter(from)).raw;
  const known = join(folder, "records.json");
  writeFileSync(known, JSON.stringify(records));
  assert.deepEqual(JSON.parse(dkimpy(letter, "verify", known)), [true, true]);
  const changed = Buffer.from(letter.toString("latin1").replace(/^Subject: /m, "Subject: Not "), "latin1");
  assert.ok(JSON.parse(dkimpy(changed, "verify", known)).every((outcome) => outcome !== true), "dkimpy really checks");
  const added = Buffer.concat([Buffer.from("Reply-To: evil@example.org\r\n"), letter]);
  assert.ok(JSON.parse(dkimpy(added, "verify", known)).every((outcome) => outcome !== true), "no field can be added");
});

test("OpenDKIM finds them good, too", () => {
  const keys = join(folder, "keys");
  const conf = join(folder, "opendkim.conf");
  const message = join(folder, "letter.eml");
  writeFileSync(keys, Object.entries(records).map(([name, value]) => `${name} ${value}\n`).join(""));
  writeFileSync(conf, `Mode v\nTestPublicKeys ${keys}\nSyslog no\n`);
  const verify = (raw) => {
    writeFileSync(message, raw);
    const { stdout, stderr } = spawnSync("/usr/sbin/opendkim", ["-x", conf, "-t", message, "-vv"], { encoding: "utf8" });
    return stdout + stderr;
  };
  assert.match(verify(letter), /dkim=pass \(2048-bit key\)[^;]*header\.s=redress\b/);
  const changed = letter.toString("latin1").replace(/^To: /m, "To: x");
  assert.match(verify(Buffer.from(changed, "latin1")), /dkim=fail[^;]*header\.s=redress\b/);
});

test("what the desk shows as sent is what arrived", async () => {
  const page = await pageOf("ada@example.com");
  const id = page.match(/\/outbox\/([^"]+)/)[1];
  const { text } = await desk.get(new URL(`/outbox/${id}/raw`, redress.desk));
  const signature = letter.toString("latin1").match(/^DKIM-Signature: .*$/m)[0].trim();
  assert.ok(text.includes(signature), text.slice(0, 2000));
});

test("a mail that its domain signed is told as verified, though a host sent it that SPF doesn't name", async () => {
  const key = join(folder, "their.pem");
  execFileSync("openssl", ["genrsa", "-traditional", "-out", key, "2048"], { stdio: "ignore" });
  const spki = execFileSync("openssl", ["rsa", "-in", key, "-pubout", "-outform", "DER"], { stdio: ["ignore", "pipe", "ignore"] });
  names.publish("their._domainkey.signing.example", `v=DKIM1; k=rsa; p=${spki.toString("base64")}`);
  names.publish("_dmarc.signing.example", "v=DMARC1; p=reject");
  names.publish("signing.example", "v=spf1 -all");
  const from = "signed@signing.example";
  const raw = complaint(from, "signed");
  const signed = Buffer.concat([dkimpy(raw, "sign", "signing.example", "their", key), raw]);
  await sendMail(redress.smtp, { from, to: OFFICE, raw: signed });
  assert.match(await pageOf(from), /Verified: signing\.example/);
});

test("a mail that fails its domain's policy waits in triage with the reason, and nobody is written to", async () => {
  const from = "victim@signing.example";
  const pretended = ["Authentication-Results: mx.example.com; dmarc=pass header.from=signing.example"];
  await sendMail(redress.smtp, { from, to: OFFICE, raw: complaint(from, "forged", pretended) });
  const { text } = await desk.get(new URL("/triage", redress.desk));
  assert.match(text, /victim@signing\.example/);
  assert.match(text, /Fails its domain’s policy \(DMARC reject\)/);
  const before = await redress.lines("list", "--state", "all");
  assert.ok(!JSON.stringify(before).includes(from), "it opened nothing");
  const { text: outbox } = await desk.get(new URL("/outbox", redress.desk));
  assert.ok(!outbox.includes(from), "and nobody was written to");
});

test("a domain that publishes nothing is not verified, and its complaint opens as ever", async () => {
  const from = "someone@plain.example";
  await sendMail(redress.smtp, { from, to: OFFICE, raw: complaint(from, "plain") });
  assert.match(await pageOf(from), /Not verified/);
});
