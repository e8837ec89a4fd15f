// Two nodes on a database that Patroni watches over: the leader is killed together with its Patroni while mail comes in,
// another member takes its place, and the nodes find it. REDRESS_PATRONI_KILLS=N loses N leaders, one after the other.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAllThere, assertLettersOnce } from "../lib/assertions.js";
import { MailLoad, PageLoad, signIn } from "../lib/load.js";
import { Writers } from "../lib/mails.js";
import { Nodes, OFFICE } from "../lib/nodes.js";
import { chance } from "../lib/random.js";
import { PatroniCluster } from "./cluster.js";

const KILLS = Number(process.env.REDRESS_PATRONI_KILLS ?? 2);
/** Mails before each loss and after it. */
const MAILS = 150;
const random = chance();
let cluster, nodes, mail, pages;

before(async () => {
  console.log(`seed ${random.seed}`);
  cluster = await PatroniCluster.create();
  const url = await cluster.database("redress");
  nodes = await Nodes.create(2, { settings: { "store.url": url } });
  const writers = await Writers.find();
  await nodes.start();
  const cookie = await signIn(random.oneOf(nodes.all).signIn);
  mail = new MailLoad({ nodes, writers, random, to: OFFICE });
  pages = new PageLoad({ nodes, random, cookie, paths: ["/help", "/desk", "/outbox"] });
}, { timeout: 300_000 });
after(async () => {
  await nodes?.end();
  cluster?.end();
});

test(`work goes on although ${KILLS} leaders are lost`, { timeout: (60 + KILLS * 240) * 1000 }, async () => {
  mail.start();
  pages.start();
  for (let kill = 0; kill < KILLS; kill++) {
    await mail.more(MAILS);
    await lose(await cluster.leader());
  }
  await mail.stop();
  await pages.stop();
  for (const { redress, life } of nodes.all) assert.deepEqual([redress.running, life], [true, 1], "no node has ended");
});

test("every mail that was taken is there once, and every chain is whole", async () => {
  console.log(`${mail.taken.size} mails taken, ${mail.retries} tries in vain`);
  await assertAllThere(nodes.shell, [...mail.taken.values()]);
});

test("every letter was written once and has arrived once", { timeout: 150_000 }, async () => {
  await assertLettersOnce(nodes);
});

test("nodes end when they are told to", () => nodes.stop());

/** A leader's machine goes, another one leads, work goes on, and the lost one comes back to follow. */
async function lose(leader) {
  for (const { meter } of [mail, pages]) meter.measureGap();
  const lost = performance.now();
  leader.kill9();
  const next = await cluster.leader({ other: leader });
  const led = (performance.now() - lost) / 1000;
  await mail.more(MAILS);
  console.log(
    `${leader.name} lost, ${next.name} leads after ${led.toFixed(1)} s; no mail taken for ${mail.meter.longestGap.toFixed(1)} s, ` +
      `no page for ${pages.meter.longestGap.toFixed(1)} s (${pages.failures.length} of ${pages.asked} pages failed so far)`,
  );
  assert.ok(mail.meter.longestGap < 120);
  leader.start();
  await cluster.untilWhole();
}
