// Mailboxes are read by IMAP from a real Dovecot: nothing is lost, nothing is there twice, whatever is killed, restarted or
// numbered anew in between; and what was read is flagged, moved, left or deleted as configured, and nothing else.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { configuration } from "./lib/config.js";
import { ImapServer, PASSWORD } from "./lib/imapserver.js";
import { binary, Redress } from "./lib/redress.js";
import { Visitor } from "./lib/visitor.js";
import { until } from "./lib/wait.js";

const server = new ImapServer();
const houses = [];
let users = 0;

before(() => server.start(), { timeout: 60_000 });
after(async () => {
  for (const house of houses) await house.end();
  await server.stop();
});

/** Nobody else's mailbox. */
function aUser() {
  users += 1;
  return `complaints${users}@example.com`;
}

/** A house that reads these mailboxes: `{name, user, after, …}`, on the test's server where nothing else is said. */
async function house(mailboxes, { settings = {}, env = {} } = {}) {
  const made = new Redress({ env: { REDRESS_LOG: "info", ...env } });
  made.config = await configuration(made, { "company.address": "complaints@example.com", ...settings });
  for (const mailbox of mailboxes) {
    const own = { name: "complaints", host: "localhost", port: server.port, tls: "none", password: PASSWORD, ...mailbox };
    const lines = Object.entries(own).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    appendFileSync(made.config, `\n[[mailbox]]\n${lines.join("\n")}\n`);
  }
  houses.push(made);
  return made;
}

/** A complaint by somebody who never wrote before. */
function complaint(name, { bytes = 0 } = {}) {
  const lines = [
    `Message-ID: <${name}@customer.example>`,
    `From: Ana <${name}@customer.example>`,
    "To: complaints@example.com",
    `Subject: ${name}`,
    "Date: Mon, 02 Mar 2026 10:00:00 +0200",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Hello,",
    "",
    "I want to complain: my inverter HX-8000T, serial number HV3E8K2204484, does not start any more and shows an error.",
    "I am very dissatisfied. Please replace it.",
    "",
    ...Array.from({ length: Math.ceil(bytes / 78) }, () => "x".repeat(76)),
  ];
  return Buffer.from(`${lines.join("\r\n")}\r\n`);
}

const complaints = (name, count) => Array.from({ length: count }, (_, n) => complaint(`${name}-${n + 1}`));


const count = async (redress) => (await redress.lines("list", "--state", "all")).length;
const untilOpened = (redress, number, options) =>
  until(`${number} complaints`, async () => (await count(redress)) === number, { every: 50, ...options }).catch((error) => {
    throw new Error(`${error.message}\n${redress.output}`, { cause: error });
  });
const untilFlagged = (user, flag, number) =>
  until(`${number} mails to be ${flag}`, async () => {
    return (await server.mails(user)).filter(({ flags }) => flags.includes(flag)).length === number;
  });

/** Nothing is lost, nothing is there twice, and the journal holds. */
async function assertKept(redress, number) {
  const { ok, messages } = await redress.json("verify");
  assert.equal(ok, true);
  assert.equal(messages, number);
  assert.equal(await count(redress), number);
}

test("what waits is taken in and marked read; what comes later comes at once", async () => {
  const user = aUser();
  await server.append(user, complaints("first", 3));
  const redress = await house([{ user, poll: 3600 }]);
  await redress.start();
  await untilOpened(redress, 3);
  await untilFlagged(user, "\\Seen", 3);
  const since = Date.now();
  await server.append(user, complaints("later", 1));
  await untilOpened(redress, 4, { limit: 5_000 });
  const took = Date.now() - since;
  console.log(`IDLE: a mail was a complaint ${took} ms after it began to be put into the mailbox`);
  assert.ok(took < 5_000);
  await untilFlagged(user, "\\Seen", 4);
  await redress.stop();
  await assertKept(redress, 4);
});

test("a process that is killed in the middle goes on where it was", { timeout: 300_000 }, async () => {
  const user = aUser();
  const number = 6_000;
  await server.fill(user, complaints("killed", number));
  const redress = await house([{ user }]);
  for (const some of [1, 200, 400, 600]) {
    await redress.start();
    await until(`${some} complaints`, async () => (await count(redress)) >= some, { every: 0 });
    await redress.kill9();
    assert.ok((await count(redress)) < number, "it was killed in the middle");
  }
  await redress.start();
  await untilOpened(redress, number, { limit: 120_000 });
  await untilFlagged(user, "\\Seen", number);
  await redress.stop();
  await assertKept(redress, number);
  const again = await redress.json("intake", "--mailbox", "complaints");
  assert.equal(again.read, 0, "nothing is fetched again");
});

test("a server that goes away and comes back is read on", { timeout: 120_000 }, async () => {
  const user = aUser();
  await server.append(user, complaints("away", 2));
  const redress = await house([{ user }]);
  await redress.start();
  await untilOpened(redress, 2);
  await server.stop();
  await until("it to be noticed", () => /connecting again|can't be reached/.test(redress.output));
  await server.start();
  await server.append(user, complaints("back", 2));
  await untilOpened(redress, 4, { limit: 60_000 });
  await redress.stop();
  await assertKept(redress, 4);
});

test("mails that are numbered anew are there once", { timeout: 120_000 }, async () => {
  const user = aUser();
  await server.append(user, complaints("anew", 3));
  const redress = await house([{ user }]);
  await redress.start();
  await untilOpened(redress, 3);
  await untilFlagged(user, "\\Seen", 3);
  await server.numberAnew(user);
  await server.append(user, complaints("anew-later", 1));
  await untilOpened(redress, 4, { limit: 60_000 });
  assert.match(redress.output, /numbered anew/);
  await redress.stop();
  await assertKept(redress, 4);
});

test("handled mail is moved into a folder, which is made, whatever its name", async () => {
  const user = aUser();
  await server.append(user, complaints("moved", 3));
  const redress = await house([{ user, after: "move", move_to: "Geprüft & gut" }]);
  const tally = await redress.json("intake", "--mailbox", "complaints");
  assert.deepEqual({ read: tally.read, opened: tally.opened }, { read: 3, opened: 3 });
  assert.deepEqual(await server.mails(user), []);
  const moved = await server.mails(user, "Geprüft & gut");
  assert.deepEqual(moved.map(({ subject }) => subject).sort(), ["moved-1", "moved-2", "moved-3"]);
  await assertKept(redress, 3);
});

test("without MOVE it is copied, and only its own are expunged", { timeout: 60_000 }, async () => {
  const plain = new ImapServer({ capability: "IMAP4rev1 UIDPLUS LITERAL+" });
  await plain.start();
  try {
    const user = "old@example.com";
    await plain.append(user, complaints("copied", 2), { flags: [] });
    const redress = await house([{ user, port: plain.port, after: "move", move_to: "Handled", poll: 5 }]);
    await redress.start();
    await untilOpened(redress, 2);
    await until("the folder to be empty", async () => (await plain.mails(user)).length === 0);
    // Somebody has marked a mail that is too old to be read, and hasn't expunged it.
    await redress.stop();
    await plain.append(user, [complaint("theirs")], { flags: ["\\Deleted"], date: new Date("2020-01-01") });
    await plain.append(user, complaints("polled", 1));
    redress.config = (await house([{ user, port: plain.port, after: "move", move_to: "Handled", poll: 5, since: "2026-01-01" }])).config;
    await redress.start();
    await untilOpened(redress, 3);
    await until("it to be moved", async () => (await plain.mails(user)).length === 1);
    assert.deepEqual((await plain.mails(user)).map(({ subject }) => subject), ["theirs"]);
    assert.equal((await plain.mails(user, "Handled")).length, 3);
    // There is no IDLE either: it is looked at every five seconds.
    await plain.append(user, complaints("polled-later", 1));
    await untilOpened(redress, 4, { limit: 15_000 });
    await redress.stop();
    await assertKept(redress, 4);
  } finally {
    await plain.stop();
  }
});

test("a mailbox that is only looked at stays as it is", async () => {
  const user = aUser();
  await server.append(user, complaints("left", 2));
  const redress = await house([{ user, after: "leave" }]);
  assert.equal((await redress.json("intake", "--mailbox", "complaints")).opened, 2);
  assert.deepEqual((await server.mails(user)).map(({ flags }) => flags), [[], []]);
  await server.append(user, complaints("left-later", 1));
  const again = await redress.json("intake", "--mailbox", "complaints");
  assert.deepEqual({ read: again.read, opened: again.opened }, { read: 1, opened: 1 });
  await assertKept(redress, 3);
});

test("a flag of one's own; and mail is deleted only where that is said", async () => {
  const user = aUser();
  await server.append(user, complaints("own", 2));
  const flagged = await house([{ user, flag: "Redress" }]);
  await flagged.json("intake", "--mailbox", "complaints");
  assert.deepEqual((await server.mails(user)).map(({ flags }) => flags), [["Redress"], ["Redress"]]);
  const deleting = await house([{ user, after: "delete" }]);
  await server.flag(user, (await server.mails(user))[0].uid, ["\\Deleted"]);
  assert.equal((await deleting.json("intake", "--mailbox", "complaints")).opened, 2);
  assert.deepEqual(await server.mails(user), []);
});

test("a wrong password is told, with what to do", async () => {
  const redress = await house([{ user: aUser() }], { env: { REDRESS_MAILBOX_COMPLAINTS_PASSWORD: "wr0ng-secret" } });
  const { code, stderr } = await redress.run("intake", "--mailbox", "complaints");
  assert.equal(code, 2);
  assert.match(stderr, /localhost doesn't let complaints\d+@example\.com in .*check user and password of the mailbox "complaints"/s);
  await redress.start();
  await until("it to be told", () => /check user and password/.test(redress.output));
  assert.match(redress.output, /ERROR/);
  const admin = await Visitor.signedIn(redress.signIn);
  const overview = await admin.get(redress.desk.replace(/\/desk$/, "/overview"));
  assert.match(overview.text, /The mailbox complaints hasn’t been readable since/);
  assert.doesNotMatch(redress.output + stderr, /wr0ng-secret/);
  await redress.stop();
});

test("a mail that is too large stays, flagged, and is told of; the others are taken in", async () => {
  const user = aUser();
  await server.append(user, [complaint("small-1"), complaint("giant", { bytes: 60_000 }), complaint("small-2")]);
  const redress = await house([{ user, after: "move", move_to: "Handled" }], { settings: { "smtp.max_size": 20_000 } });
  const { code, stdout, stderr } = await redress.run("intake", "--mailbox", "complaints", "--json");
  assert.equal(code, 1);
  assert.match(stderr, /too large.*raise smtp\.max_size/s);
  assert.match(stderr, /1 mails were left in the mailbox/);
  assert.equal(JSON.parse(stdout).opened, 2);
  const left = await server.mails(user);
  assert.deepEqual(left.map(({ subject, flags }) => [subject, flags]), [["giant", ["\\Flagged"]]]);
  await assertKept(redress, 2);
});

test("two mailboxes are read side by side; one that can't be read holds up none", async () => {
  const [one, other] = [aUser(), aUser()];
  const redress = await house([
    { name: "one", user: one },
    { name: "broken", user: one, folder: "No such folder" },
    { name: "other", user: other, after: "move", move_to: "Handled" },
  ]);
  await redress.start();
  await Promise.all([server.append(one, complaints("one", 5)), server.append(other, complaints("other", 5))]);
  await untilOpened(redress, 10);
  await until("it to be told", () => /No such folder.*can't be opened/.test(redress.output));
  const { code, stderr } = await redress.run("intake", "--mailbox", "one");
  assert.equal(code, 1);
  assert.match(stderr, /a server reads this mailbox already/);
  await redress.stop();
  await assertKept(redress, 10);
});

test("by TLS, from the first byte or by STARTTLS, with a certificate of the house", async () => {
  const user = aUser();
  await server.append(user, complaints("tls", 1));
  for (const [tls, port] of [["implicit", server.tlsPort], ["starttls", server.port]]) {
    const stranger = await house([{ user, tls, port }]);
    const { code, stderr } = await stranger.run("intake", "--mailbox", "complaints");
    assert.equal(code, 2);
    assert.match(stderr, /no TLS with localhost .*set ca/s);
    const redress = await house([{ user, tls, port, ca: server.ca }]);
    assert.equal((await redress.json("intake", "--mailbox", "complaints")).opened, 1);
  }
});

test("what arrived before a day is passed over", async () => {
  const user = aUser();
  await server.append(user, complaints("old", 3), { date: new Date("2024-05-01") });
  await server.append(user, complaints("new", 2), { date: new Date("2026-05-01") });
  const redress = await house([{ user, since: "2026-01-01" }]);
  assert.equal((await redress.json("intake", "--mailbox", "complaints")).read, 2);
  assert.deepEqual((await server.mails(user)).map(({ flags }) => flags.length), [0, 0, 0, 1, 1]);
  await assertKept(redress, 2);
});

test("a large old mailbox is taken in by a command that may be killed and run again", { timeout: 3_000_000 }, async () => {
  const user = aUser();
  const number = Number(process.env.REDRESS_IMAP_MAILS ?? 2_000);
  await server.fill(user, complaints("many", number));
  const redress = await house([{ user }]);
  const args = ["intake", "--mailbox", "complaints", "--data", redress.data, "--config", redress.config];
  const killed = spawn(binary(), args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  killed.stderr.on("data", (some) => (said += some));
  const isAtWork = () => killed.exitCode === null;
  await until("a part to be there", async () => !isAtWork() || (await count(redress)) >= 100, { every: 20, limit: 300_000 });
  assert.ok(isAtWork(), `it ended by itself: ${said}`);
  killed.kill("SIGKILL");
  const before = await count(redress);
  assert.ok(before < number, "it was killed in the middle");
  const since = Date.now();
  const rest = await redress.json("intake", "--mailbox", "complaints");
  console.log(`${rest.read} mails in ${Date.now() - since} ms`);
  assert.ok(rest.read < number, "it went on from there");
  // While one batch of 32 is taken in, the next is fetched and handed over.
  assert.ok(rest.read - rest.opened <= 64, `${rest.read - rest.opened} were fetched again: at most the two batches in hand`);
  await assertKept(redress, number);
});
