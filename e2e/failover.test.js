// The database's machine is lost while two nodes work: its synchronous standby takes over, and the nodes find it by
// themselves. Whatever was answered with 250 is there.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { after, before, test } from "node:test";
import { assertAllThere, assertLettersOnce } from "./lib/assertions.js";
import { MailLoad, PageLoad, signIn } from "./lib/load.js";
import { Writers } from "./lib/mails.js";
import { Nodes, OFFICE } from "./lib/nodes.js";
import { Cluster, multiHostUrl } from "./lib/postgres.js";
import { chance } from "./lib/random.js";

/** How long whoever watches over a database takes to notice that it is gone. */
const NOTICED_AFTER = 2_000;
/** Mails before the loss and after it. */
const MAILS = 150;

const random = chance();
let primary, standby, nodes, mail, pages;

before(async () => {
  console.log(`seed ${random.seed}`);
  primary = await Cluster.create({ synchronous: true });
  await primary.database("redress");
  standby = await primary.standby();
  const url = multiHostUrl([primary, standby], "redress");
  nodes = await Nodes.create(2, { settings: { "store.url": url } });
  const writers = await Writers.find();
  await nodes.start();
  const cookie = await signIn(random.oneOf(nodes.all).signIn);
  mail = new MailLoad({ nodes, writers, random, to: OFFICE });
  pages = new PageLoad({ nodes, random, cookie, paths: ["/help", "/desk", "/outbox"] });
}, { timeout: 120_000 });
after(async () => {
  await nodes?.end();
  await primary?.end();
  await standby?.end();
});

test("work goes on after the standby has taken over, without a restart of the nodes", { timeout: 240_000 }, async () => {
  mail.start();
  pages.start();
  await mail.more(MAILS);
  await primary.kill9();
  await pause(NOTICED_AFTER);
  await standby.promote();
  await mail.more(MAILS);
  await mail.stop();
  await pages.stop();
  assert.deepEqual(nodes.all.map(({ redress, life }) => [redress.running, life]), [[true, 1], [true, 1]], "no node has ended");
});

test("the gap is short", () => {
  const [mails, looks] = [mail.meter.longestGap, pages.meter.longestGap];
  console.log(
    `no mail taken for ${mails.toFixed(1)} s, no page for ${looks.toFixed(1)} s (${pages.failures.length} of ${pages.asked} pages ` +
      `failed); of these the standby was promoted after ${NOTICED_AFTER / 1000} s`,
  );
  assert.ok(mails < 60 && looks < 60);
});

test("every mail that was taken is there once, and every chain is whole", async () => {
  console.log(`${mail.taken.size} mails taken, ${mail.retries} tries in vain`);
  await assertAllThere(nodes.shell, [...mail.taken.values()]);
});

test("every letter was written once and has arrived once", { timeout: 150_000 }, async () => {
  await assertLettersOnce(nodes);
});

test("nodes end when they are told to", () => nodes.stop());
