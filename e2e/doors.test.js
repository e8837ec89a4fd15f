// The ways by which a mail server hands mail over: SMTP with STARTTLS, LMTP on TCP and on a Unix socket; the other side is
// Python's smtplib. The same mail by each of them is one complaint.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { after, before, test } from "node:test";
import { configuration } from "./lib/config.js";
import { Redress } from "./lib/redress.js";
import { temporaryFolder } from "./lib/temp.js";

const run = promisify(execFile);
const DELIVER = new URL("./lib/deliver.py", import.meta.url).pathname;
const folder = temporaryFolder("doors");
const [cert, key, socket] = ["cert.pem", "key.pem", "lmtp"].map((name) => join(folder, name));
const redress = new Redress();

/** A certificate for `localhost` by nobody known. */
async function certify() {
  await run("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"],
    ...["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", cert],
  ]);
}

function mail(number) {
  const file = join(folder, `${number}.eml`);
  const text = `The inverter HX-5000T, S/N HV3E8K22058${40 + number}, has been dead since Monday. I complain, and want it replaced.`;
  const lines = ["From: Ana <ana@example.org>", "To: complaints@heliovar.example", `Subject: Dead inverter ${number}`];
  writeFileSync(file, [...lines, `Message-ID: <door${number}@example.org>`, "", text, ""].join("\r\n"));
  return file;
}

async function deliver(...args) {
  return JSON.parse((await run("python3", [DELIVER, ...args])).stdout);
}

async function complaints() {
  return (await redress.lines("list")).length;
}

before(async () => {
  await certify();
  redress.config = await configuration(redress, {
    "smtp.certificate": cert,
    "smtp.key": key,
    "smtp.lmtp": `unix:${socket}`,
  });
  await redress.start("serve");
}, { timeout: 120_000 });
after(() => redress.end());

test("a mail server hands mail over by STARTTLS, and sees whose certificate it is", async () => {
  const [host, port] = redress.smtp.split(":");
  const told = await deliver("smtp", host, port, cert, mail(1));
  assert.deepEqual(told.refused, {});
  assert.equal(told.stranger, 550, "never a relay for others");
  for (const offered of ["8bitmime", "chunking", "enhancedstatuscodes", "pipelining", "size", "smtputf8"]) {
    assert.ok(told.offers.includes(offered), `${offered} of ${told.offers}`);
  }
});

test("by LMTP on a Unix socket, whose permissions say who may", async () => {
  const told = await deliver("lmtp", socket, mail(1), mail(2));
  assert.deepEqual(told.refused, {});
  assert.equal(told.stranger, 550);
  assert.equal((await run("stat", ["-c", "%a", socket])).stdout.trim(), "660");
});

test("the same mail by two doors is one complaint", async () => {
  assert.equal(await complaints(), 2);
});

test("a socket that was left behind is taken over, and goes with the server", async () => {
  await redress.kill9();
  assert.ok(existsSync(socket), "nobody could clear up");
  await redress.start("serve");
  assert.deepEqual((await deliver("lmtp", socket, mail(3))).refused, {});
  assert.equal(await complaints(), 3);
  await redress.stop();
  assert.ok(!existsSync(socket));
});
