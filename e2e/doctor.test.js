// `redress mail doctor` against a real Postfix and a name server of the test's own: what is well, and what to mend.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { configuration } from "./lib/config.js";
import { MailServer } from "./lib/mailserver.js";
import { NameServer } from "./lib/nameserver.js";
import { Redress } from "./lib/redress.js";
import { temporaryFolder } from "./lib/temp.js";

const names = new NameServer();
const mail = new MailServer({ officeDomain: "office.example" });
const folder = temporaryFolder("doctor");
const redress = new Redress();
let settings;

/** What it finds: `{code, all: {check: [finding, …]}}`. */
async function examine(...more) {
  const { code, stdout, stderr } = await redress.run("mail", "doctor", "--json", ...more);
  assert.ok(code === 0 || code === 1, stderr);
  const all = {};
  for (const finding of stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line))) {
    (all[finding.check] ??= []).push(finding);
  }
  return { code, all };
}

before(async () => {
  await mail.start();
  await names.start();
  const made = await redress.lines("mail", "dkim", "--to", folder);
  settings = {
    "company.address": "complaints@office.example",
    "authentication.dns": names.address,
    "dkim.domain": "office.example",
    "dkim.rsa_key": join(folder, "dkim-rsa.pem"),
    "dkim.ed25519_key": join(folder, "dkim-ed25519.pem"),
    "relay.kind": "smtp",
    "relay.host": "127.0.0.1",
    "relay.port": mail.smtpPort,
    "relay.tls": "none",
  };
  redress.config = await configuration(redress, settings);
  for (const { name, value } of made) {
    names.publish(name.replace(/_domainkey\..*/, "_domainkey.office.example"), value);
  }
}, { timeout: 120_000 });
after(async () => {
  await redress.end();
  await mail.stop();
  names.stop();
});

test("a domain that publishes nothing, and a server that doesn't run", async () => {
  const { code, all } = await examine("--wait", "2");
  assert.equal(code, 1);
  assert.equal(all.mx[0].state, "bad");
  assert.match(all.mx[0].mend, /publish an MX record for office\.example/);
  assert.deepEqual([all.spf[0].state, all.dmarc[0].state], ["doubtful", "doubtful"]);
  assert.deepEqual(all.dkim.map((f) => f.state), ["good", "good"]);
  assert.equal(all.relay[0].state, "good");
  assert.equal(all["round trip"][0].state, "bad");
  assert.match(all["round trip"][0].mend, /redress serve/);
});

test("all is well", async () => {
  names.zone["office.example"] = { MX: ["mx.office.example"], TXT: ["v=spf1 mx -all"] };
  names.publish("_dmarc.office.example", "v=DMARC1; p=quarantine");
  await redress.start("serve");
  mail.routeOfficeTo(redress.smtp);
  const { code, all } = await examine();
  assert.deepEqual(Object.values(all).flat().filter((f) => f.state !== "good"), []);
  assert.equal(code, 0);
  assert.match(all["round trip"][0].says, /was back after/);
  assert.match(all.clock[0].says, /agrees/);
  const { stdout } = await redress.run("mail", "doctor", "--wait", "0");
  assert.match(stdout, /✓ relay/);
  assert.doesNotMatch(stdout, /round trip/);
  assert.deepEqual(await redress.lines("list"), [], "a letter to ourselves is no complaint");
});

test("another key, two SPF records, and a relay that isn't there", async () => {
  names.publish("redress._domainkey.office.example", "v=DKIM1; k=rsa; p=bm90aGluZw==");
  names.zone["office.example"].TXT = ["v=spf1 mx -all", "v=spf1 -all"];
  redress.config = await configuration(redress, { ...settings, "relay.port": 1 });
  const { code, all } = await examine("--wait", "1");
  assert.equal(code, 1);
  assert.deepEqual(all.dkim.map((f) => f.state).sort(), ["bad", "good"]);
  assert.equal(all.spf[0].state, "bad");
  assert.match(all.relay[0].says, /127\.0\.0\.1:1/);
  assert.match(all["round trip"][0].says, /didn't leave/);
});
