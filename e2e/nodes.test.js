// Three nodes serve one PostgreSQL while mail comes in, pages are looked at, and every few seconds one of them is killed in
// the middle of whatever it does. Nothing is lost, nothing happens twice (laws 1 and 2), and whoever asks a node that lives
// gets an answer. REDRESS_NODES_SECONDS=600 is the long form; REDRESS_SEED=N chooses as that run did, as far as the
// machine's own timing allows.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { after, before, describe, test } from "node:test";
import { assertAllThere, assertSweptOnce, assertUnique, assertWrittenOnce } from "./lib/assertions.js";
import { lettersIn } from "./lib/letters.js";
import { MailLoad, PageLoad, fetchPage, signIn } from "./lib/load.js";
import { Writers } from "./lib/mails.js";
import { MailServer } from "./lib/mailserver.js";
import { Nodes, OFFICE, untilQuiet } from "./lib/nodes.js";
import { Cluster } from "./lib/postgres.js";
import { chance } from "./lib/random.js";

const SECONDS = Number(process.env.REDRESS_NODES_SECONDS ?? 30);
const NODES = 3;
const PAGES = ["/help", "/help/en", "/help/de/complain", "/desk", "/desk?view=missed", "/desk?q=inverter", "/triage", "/outbox", "/overview"];
/** Complaints of long ago come in now and then: all that was promised for them is due at once, for every node to see. */
const OLD = { every: 10, count: 12, days: 60 };

describe("three nodes, letters through Postfix", () => {
  const postfix = new MailServer();
  before(() => postfix.start(), { timeout: 60_000 });
  after(() => postfix.stop());

  house(SECONDS, {
    settings: () => ({ "relay.kind": "smtp", "relay.host": "127.0.0.1", "relay.port": postfix.smtpPort, "relay.tls": "none", "relay.pace": 0 }),
    delivered: () => postfix.delivered(),
  });
});

describe("three nodes, letters into one Maildir", () => {
  house(SECONDS / 2, {
    settings: () => ({}),
    delivered: async ({ letters }) => (await lettersIn(letters)).map(({ messageId }) => messageId.slice(1, -1)),
  });
});

/** Runs a house for so long, kills its nodes, and then counts what is there. */
function house(seconds, relay) {
  const random = chance();
  const old = [];
  let cluster, nodes, mail, pages, letters;
  let kills = 0;

  before(async () => {
    cluster = await Cluster.create();
    const url = await cluster.database("redress");
    const writers = await Writers.find();
    nodes = await Nodes.create(NODES, { settings: { "store.url": url, ...relay.settings() } });
    await nodes.start();
    const cookie = await signIn(random.oneOf(nodes.all).signIn);
    mail = new MailLoad({ nodes, writers, random, to: OFFICE });
    pages = new PageLoad({ nodes, random, cookie, paths: PAGES });
  }, { timeout: 120_000 });
  after(async () => {
    await nodes?.end();
    await cluster?.end();
  });

  test(`work goes on for ${seconds} s although nodes are killed`, { timeout: (seconds + 300) * 1000 }, async () => {
    console.log(`seed ${random.seed}`);
    mail.start();
    pages.start();
    const end = performance.now() + seconds * 1000;
    await Promise.all([killing(end), remembering(end)]);
    await mail.stop();
    await pages.stop();
    letters = await untilQuiet(nodes.shell);
    console.log(
      `${kills} kills, ${mail.meter.perSecond.toFixed(1)} mails/s (${mail.taken.size} in all, ${mail.retries} tries in vain), ` +
        `${pages.meter.perSecond.toFixed(1)} pages/s; longest time without a mail taken ${mail.meter.longestGap.toFixed(1)} s, ` +
        `without a page ${pages.meter.longestGap.toFixed(1)} s`,
    );
    assert.ok(kills >= seconds / 10, "nodes were killed");
    assert.ok(mail.taken.size > seconds, "mail was taken");
  });

  test("nodes that lived answered", () => {
    console.log(`${pages.asked} pages asked for, ${pages.failures.length} not answered`);
    assert.ok(pages.share >= 0.999, JSON.stringify(pages.failures.slice(0, 20), null, 2));
  });

  test("every mail that was taken is there once, and every chain is whole", { timeout: 300_000 }, async () => {
    await assertAllThere(nodes.shell, [...mail.taken.values(), ...old]);
  });

  test("what lies beside the database is read at every node, as it was sent", async () => {
    const large = [...mail.taken.values()].filter((each) => each.large);
    assert.ok(large.length > 0);
    const sent = random.oneOf(large);
    const all = await nodes.shell.lines("list", "--state", "all");
    const { reference } = all.find(({ complainant }) => complainant === sent.from);
    const { timeline } = await nodes.shell.json("show", reference);
    const { message } = timeline.map(({ event }) => event).find(({ what }) => what === "opened");
    for (const { web } of nodes.all) {
      const { status, text } = await fetchPage(`${web}/complaints/${reference}/messages/${message}/raw`, pages.cookie);
      assert.equal(status, 200);
      assert.ok(text.endsWith(sent.raw.toString("latin1")), "the bytes are those that were sent");
    }
  });

  test("no letter was written twice, and none arrived twice", async () => {
    assertWrittenOnce(letters);
    const count = {};
    for (const { state } of letters) count[state] = (count[state] ?? 0) + 1;
    console.log(`letters: ${JSON.stringify(count)}`);
    assert.equal((count.sent ?? 0) + (count.uncertain ?? 0), letters.length, "none is lost on its way");
    const delivered = await relay.delivered(nodes);
    assertUnique(delivered);
    const there = new Set(delivered);
    const missing = letters.filter(({ state, message_id }) => state === "sent" && !there.has(message_id));
    assert.deepEqual(missing, [], "what is said to be sent has arrived");
  });

  test("what was due was done by one node only", { timeout: 300_000 }, async () => {
    const all = await nodes.shell.lines("list", "--state", "all");
    const long = new Set(old.map(({ from }) => from));
    const overdue = all.filter(({ complainant }) => long.has(complainant));
    let missed = 0;
    for (const { reference } of [...overdue, ...random.shuffled(all).slice(0, 40)]) {
      const complaint = await nodes.shell.json("show", reference);
      assertSweptOnce(complaint);
      missed += complaint.timeline.filter(({ event }) => event.what === "promise_missed").length;
    }
    assert.ok(missed >= overdue.length && missed > 0, "what was promised long ago has been missed");
  });

  test("nodes end when they are told to", () => nodes.stop());

  /** Kills one, and lets it come back after a moment, while the next may already be gone. */
  async function killing(end) {
    const returning = [];
    while (performance.now() < end) {
      await pause(random.between(1_500, 4_500));
      const node = await nodes.any(random);
      await node.kill9();
      kills++;
      returning.push(pause(random.between(300, 1_500)).then(() => node.start()));
    }
    await Promise.all(returning);
  }

  async function remembering(end) {
    while (performance.now() < end) {
      const { folder, mails } = mail.writers.folder(OLD.count);
      const at = new Date(Date.now() - OLD.days * 86_400_000).toISOString();
      const { opened } = await nodes.shell.json("intake", folder, "--at", at);
      assert.equal(opened, OLD.count);
      old.push(...mails);
      await pause(OLD.every * 1000);
    }
  }
}
