// Nothing is lost, nothing happens twice (laws 1 and 2): every mail of the corpus goes through the SMTP listener in random
// order, some of them twice, while the process is killed 50 times. Whatever got no 250 is sent again, as a mail server would.
// REDRESS_SEED=N plays a run again as far as the machine's own timing allows.

import assert from "node:assert/strict";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { after, before, test } from "node:test";
import { assertUnique, assertWrittenOnce } from "./lib/assertions.js";
import { corpus, corpusFolder } from "./lib/corpus.js";
import { lettersIn } from "./lib/letters.js";
import { chance } from "./lib/random.js";
import { Redress } from "./lib/redress.js";
import { Refused, SmtpClient } from "./lib/smtp.js";

const KILLS = 50;
const CONNECTIONS = 3;
/** Where the process is killed: before, within, right after the message, and just after its 250. */
const PHASES = ["mail", "rcpt", "data", "half", "dot", "dot", "dot", "taken"];

const random = chance();
const redress = new Redress();
const mails = corpus();
const distinct = new Set(mails.map(({ identity }) => identity));
/** Identity → how often a 250 was given for it. */
const taken = new Map();
let address;

before(async () => {
  console.log(`seed ${random.seed}, ${mails.length} mails, ${distinct.size} of them distinct, from ${corpusFolder()}`);
  address = await redress.address();
});
after(() => redress.end());

test(`all mails arrive although the process is killed ${KILLS} times`, { timeout: 15 * 60_000 }, async () => {
  const queue = random.shuffled([...mails, ...mails.filter(() => random.next() < 0.25)]);
  for (let kill = 0; kill < KILLS; kill++) {
    // A kill must hit work: towards the end, known mails are delivered once more.
    while (queue.length < 10) queue.push(random.oneOf(mails));
    await live(queue, { nth: random.between(1, 9), phase: random.oneOf(PHASES), delay: random.between(0, 12) });
    assert.ok(!redress.running, "the process should have been killed");
  }
  await live(queue, null);
  await redress.stop();

  assert.deepEqual(new Set(taken.keys()), distinct, "every mail got its 250 in the end");
});

test("raw messages stored = distinct messages sent", async () => {
  const { messages } = await redress.json("verify");
  assert.equal(messages, distinct.size);
});

test("every chain of the journal holds, and the rows equal its replay", async () => {
  const { ok, first_break, complaints, events } = await redress.json("verify");
  assert.equal(first_break, null);
  assert.equal(ok, true);
  assert.ok(complaints > 0 && events > complaints);
});

test("delivering everything once more changes nothing", async () => {
  const before = await redress.json("verify");
  const letters = await redress.lines("outbox");
  const summary = await redress.json("intake", corpusFolder());
  assert.deepEqual(
    { opened: summary.opened, threaded: summary.threaded, triage: summary.triage, automatic: summary.automatic },
    { opened: 0, threaded: 0, triage: 0, automatic: 0 },
  );
  assert.equal(summary.duplicates, mails.length);
  assert.deepEqual(await redress.json("verify"), before);
  assert.equal((await redress.lines("outbox")).length, letters.length);
});

test("no message opened or joined two complaints", async () => {
  const owner = new Map();
  for (const { reference } of await redress.lines("list", "--state", "all")) {
    const complaint = await redress.json("show", reference);
    const keys = receivedMessages(complaint);
    assert.ok(keys.length > 0, `${reference} has no message`);
    for (const key of keys) {
      assert.equal(owner.get(key), undefined, `${key} is in ${owner.get(key)} and again in ${reference}`);
      owner.set(key, reference);
    }
  }
  assert.ok(owner.size > 0);
});

test("no letter was written or sent twice", async () => {
  const letters = await redress.lines("outbox");
  assert.ok(letters.length > 0);
  assertWrittenOnce(letters);
  const delivered = (await lettersIn(join(redress.data, "letters"))).map(({ messageId }) => messageId);
  assert.ok(delivered.length > 0);
  assertUnique(delivered);
});

test("auto-replies, bounces, receipts and newsletters were answered by nothing", async (t) => {
  const automatic = new Set(["auto_reply", "bounce", "receipt", "newsletter"]);
  if (!mails.some(({ label }) => label)) return t.skip("the corpus has no labels");
  const people = new Set(mails.filter(({ label }) => !automatic.has(label?.other_kind)).map(({ from }) => from));
  const machines = mails.filter(({ label, from }) => automatic.has(label?.other_kind) && !people.has(from)).map(({ from }) => from);
  assert.ok(machines.length > 0);
  const answered = new Set((await redress.lines("outbox")).map(({ to }) => to.toLowerCase()));
  assert.deepEqual(machines.filter((from) => answered.has(from)), []);
});

/** One life of the process: it is started, several connections deliver from the queue, and the plug is pulled at the given moment. */
async function live(queue, plug) {
  await redress.start("serve");
  const run = { sent: 0, dying: null };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => deliver(queue, plug, run)));
  await run.dying;
}

async function deliver(queue, plug, run) {
  let client = null;
  while (queue.length > 0 && !run.dying) {
    const mail = queue.shift();
    const mine = ++run.sent;
    const at = (phase) => {
      if (plug && !run.dying && mine >= plug.nth && phase === plug.phase) run.dying = pull(plug);
    };
    try {
      client ??= await SmtpClient.open(redress.smtp);
      await client.send({ from: mail.from, to: address, raw: mail.raw }, at);
      taken.set(mail.identity, (taken.get(mail.identity) ?? 0) + 1);
      at("taken");
    } catch (error) {
      // Refused for good would be a loss; "not now" and a lost connection are tried again.
      if (!(error instanceof Refused) || error.code >= 500) throw new Error(`${mail.file}: ${error.message}`, { cause: error });
      queue.splice(random.between(0, queue.length), 0, mail);
      client?.destroy();
      client = null;
    }
  }
  if (run.dying) client?.destroy();
  else await client?.quit();
}

async function pull({ delay }) {
  if (delay > 0) await pause(delay);
  await redress.kill9();
}

/** The keys of the messages that a complaint was opened by or received, from its timeline. */
function receivedMessages(complaint) {
  const events = complaint.timeline.map(({ event }) => event);
  return events.filter(({ what }) => what === "opened" || what === "message_received").map(({ message }) => message);
}
