// Two nodes read pages from a standby that lags behind, because its replay is paused: who wrote sees it at once at every
// node, others a moment later; and who was signed out stays out.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Writers } from "./lib/mails.js";
import { Nodes, OFFICE } from "./lib/nodes.js";
import { Cluster } from "./lib/postgres.js";
import { SmtpClient } from "./lib/smtp.js";
import { Visitor } from "./lib/visitor.js";
import { until } from "./lib/wait.js";

const MARK = "redress-mark";
let primary, standby, nodes, one, two, reference, writer, other;

before(async () => {
  primary = await Cluster.create();
  const url = await primary.database("redress");
  standby = await primary.standby();
  nodes = await Nodes.create(2, { settings: { "store.url": url, "store.replica_url": standby.url("redress") } });
  await nodes.start();
  [one, two] = nodes.all;
  const mail = new Writers([]).largeComplaint(1_000);
  const client = await SmtpClient.open(one.smtp);
  await client.send({ from: mail.from, to: OFFICE, raw: mail.raw });
  await client.quit();
  [{ reference }] = await nodes.shell.lines("list", "--state", "all");
  [writer, other] = await Promise.all(nodes.all.map(({ signIn }) => Visitor.signedIn(signIn)));
}, { timeout: 120_000 });
after(async () => {
  await nodes?.end();
  await standby?.end();
  await primary?.end();
});

test("who wrote a note finds it at the other node at once, another one later", { timeout: 60_000 }, async () => {
  await pause();
  await note(writer, "turquoise");
  assert.ok(writer.cookies.has(MARK), "a mark comes with the answer");
  assert.ok(await finds(writer, two, "turquoise"));
  assert.ok(!other.cookies.has(MARK));
  await until("a page to come from the standby", async () => !(await finds(other, two, "turquoise")), { limit: 15_000 });
  assert.ok(await finds(writer, two, "turquoise"), "and still");
});

test("the complaint's own page is never behind", async () => {
  const { text } = await other.get(`${two.web}/complaints/${reference}`);
  assert.match(text, /turquoise/);
});

test("who follows news sees them, and goes on from there", async () => {
  const { text } = await other.get(`${two.web}/desk?view=open&q=turquoise`);
  const [, link] = text.match(/data-news=[\s\S]*?<a href="([^"]+)"/);
  const news = await other.get(two.web + link.replaceAll("&#38;", "&"));
  assert.ok(lists(news.text), link);
  assert.ok(await finds(other, one, "turquoise"), "at the other node, too");
});

test("who was signed out at one node is out at the other", async () => {
  const kept = other.cookies.get("redress");
  const { status } = await other.fillIn(`${one.web}/me`, {}, `${one.web}/sign-out`);
  assert.equal(status, 303);
  other.cookies.set("redress", kept);
  const { location } = await other.get(`${two.web}/desk`);
  assert.match(location, /^\/sign-in/);
});

test("a standby that has caught up is read from again", { timeout: 60_000 }, async () => {
  await standby.sql("SELECT pg_wal_replay_resume()");
  const mark = writer.cookies.get(MARK);
  const replayed = `SELECT 1 WHERE pg_last_wal_replay_lsn() >= '0/0'::pg_lsn + ${mark}`;
  await until("the standby to catch up", () => standby.sql(replayed));
  await pause();
  await note(writer, "magenta");
  const elsewhere = anotherBrowser(writer);
  await until("a page to come from the standby", async () => !(await finds(elsewhere, two, "magenta")), { limit: 15_000 });
  assert.ok(await finds(elsewhere, two, "turquoise"), "it has what was written before");
  assert.ok(await finds(writer, one, "magenta"));
});

test("without the standby pages go on", { timeout: 60_000 }, async () => {
  const visitor = anotherBrowser(writer);
  await standby.kill9();
  for (const { web } of nodes.all) {
    for (const path of ["/help/en", "/desk", "/triage", "/outbox", "/overview", `/complaints/${reference}`]) {
      const { status } = await visitor.get(`${web}${path}`);
      assert.equal(status, 200, path);
    }
  }
});

test("nodes end when they are told to", () => nodes.stop());

async function pause() {
  await standby.sql("SELECT pg_wal_replay_pause()");
  await until("the replay to pause", async () => (await standby.sql("SELECT pg_get_wal_replay_pause_state()")) === "paused");
}

async function note(visitor, text) {
  const { status, location } = await visitor.fillIn(`${one.web}/complaints/${reference}/note`, { text, step: "preview" });
  assert.equal(status, 303);
  assert.match(location, /done=note/);
}

/** The same person at a browser that did nothing yet. */
function anotherBrowser({ cookies }) {
  const visitor = new Visitor();
  visitor.cookies.set("redress", cookies.get("redress"));
  return visitor;
}

async function finds(visitor, { web }, word) {
  const { status, text } = await visitor.get(`${web}/desk?q=${word}`);
  assert.equal(status, 200);
  return lists(text);
}

function lists(page) {
  return page.includes(`/complaints/${reference}`);
}
