// Files with viruses: ClamAV finds them, the mail goes on, and nobody gets them. While it doesn't answer, nobody gets any file.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Clamd, EICAR } from "./lib/clamd.js";
import { configuration } from "./lib/config.js";
import { Redress } from "./lib/redress.js";
import { SmtpClient } from "./lib/smtp.js";
import { Visitor } from "./lib/visitor.js";

const clamd = new Clamd();
const redress = new Redress();
let admin;
let handler;

/** A complaint with these files, handed over by SMTP; its reference. */
async function complain(number, files) {
  const before = new Set((await redress.lines("list")).map((c) => c.reference));
  const part = ([name, content]) =>
    ["--b", `Content-Type: application/octet-stream; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64", "", Buffer.from(content).toString("base64"), ""].join("\r\n");
  const text = `The inverter HX-5000T, S/N HV3E8K22058${40 + number}, has been dead since Monday. I complain, and want it replaced.`;
  const raw = [
    "From: Ana <ana@example.org>", "To: complaints@heliovar.example", `Subject: Dead inverter ${number}`,
    `Message-ID: <virus${number}@example.org>`, "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "",
    "--b", "Content-Type: text/plain", "", text, "", ...files.map(part), "--b--", "",
  ].join("\r\n");
  const client = await SmtpClient.open(redress.smtp);
  await client.send({ from: "ana@example.org", to: await redress.address(), raw: Buffer.from(raw) });
  await client.quit();
  const opened = (await redress.lines("list")).filter((c) => !before.has(c.reference));
  assert.equal(opened.length, 1, "the mail goes on");
  return opened[0].reference;
}

/** The complaint's page, and the address of its first message's files on the desk. */
async function page(visitor, reference) {
  const { status, text } = await visitor.get(`${origin()}/complaints/${reference}`);
  assert.equal(status, 200);
  const message = text.match(/\/complaints\/[^"]*\/messages\/[^"/]*/)[0];
  return { text, at: `${origin()}${message}` };
}

const origin = () => new URL(redress.desk).origin;

before(async () => {
  await clamd.start();
  redress.config = await configuration(redress, { "clamav.socket": `unix:${clamd.socket}` });
  await redress.start("serve");
  admin = await Visitor.signedIn(redress.signIn);
  const added = await redress.run("staff", "add", "hana", "--name", "Hana", "--team", "technical");
  assert.equal(added.code, 0, added.stderr);
  handler = await Visitor.signedIn(added.stdout.match(/https?:\/\/\S+/)[0]);
}, { timeout: 120_000 });
after(() => redress.end());

test("a virus is kept in quarantine, and the mail goes on", async () => {
  const reference = await complain(1, [["invoice.exe", EICAR], ["notes.txt", "It hums."]]);
  const { text, at } = await page(handler, reference);
  assert.match(text, /In quarantine: Eicar-Test-Signature/);
  assert.ok(!text.includes("/files/1"), "there is no link to it");
  assert.match(text, /In quarantine, handed to nobody: invoice\.exe \(Eicar-Test-Signature/, "it is on the record");
  const infected = await handler.get(`${at}/files/1`);
  assert.equal(infected.status, 403);
  assert.match(infected.text, /in quarantine/);
  assert.equal((await handler.get(`${at}/files/2`)).text, "It hums.");
  assert.equal((await handler.get(`${at}/raw`)).status, 403, "nor in one with the mail");
  assert.equal((await admin.get(`${at}/files/1`)).status, 403);
  assert.equal((await admin.get(`${at}/raw`)).status, 200, "an administrator gets what came, as a mail");
});

test("while the scanner doesn't answer mail comes in, and no file goes out", async () => {
  await clamd.stop();
  const doctor = await redress.run("mail", "doctor", "--wait", "0");
  assert.match(doctor.stdout, /✗ clamav/);
  const reference = await complain(2, [["invoice.exe", EICAR], ["notes.txt", "It still hums."]]);
  const { text, at } = await page(handler, reference);
  assert.ok(!text.includes("In quarantine"), "nobody knows yet");
  for (const file of [`${at}/files/1`, `${at}/files/2`, `${at}/raw`]) {
    const { status, text } = await handler.get(file);
    assert.equal(status, 503, file);
    assert.match(text, /virus scanner/);
  }
  await clamd.start();
  assert.equal((await handler.get(`${at}/files/1`)).status, 403, "now it is known");
  assert.equal((await handler.get(`${at}/files/2`)).text, "It still hums.");
  assert.match((await redress.run("mail", "doctor", "--wait", "0")).stdout, /✓ clamav/);
});
