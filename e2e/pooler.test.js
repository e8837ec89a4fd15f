// A node behind PgBouncer, where every transaction may have another connection, and with the rights of a database as
// operators give them: one role owns it and makes the schema, another one works with it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAllThere, assertLettersOnce } from "./lib/assertions.js";
import { MailLoad, fetchPage, signIn } from "./lib/load.js";
import { Writers } from "./lib/mails.js";
import { Nodes, OFFICE } from "./lib/nodes.js";
import { Pooler } from "./lib/pooler.js";
import { Cluster, PASSWORD } from "./lib/postgres.js";
import { chance } from "./lib/random.js";
import { Redress } from "./lib/redress.js";

const MAILS = 200;
/** Connections of the pooler; and of a node for turns, a third of its 24. */
const POOLED = 4;
const TURNS = 8;
const OWNER = "redress_owner";
const WORKER = "redress";
const random = chance();
let cluster, pooler, nodes, mail, cookie;

before(async () => {
  console.log(`seed ${random.seed}`);
  cluster = await Cluster.create();
  await cluster.database("redress", OWNER);
  await cluster.sql(`CREATE ROLE ${WORKER} LOGIN PASSWORD '${PASSWORD}'`);
  pooler = await Pooler.create(cluster, { users: [WORKER], size: POOLED });
  nodes = await Nodes.create(1, {
    env: { REDRESS_STORE_URL: pooler.url("redress", WORKER), REDRESS_STORE_LISTEN_URL: cluster.url("redress", WORKER) },
  });
  mail = new MailLoad({ nodes, writers: await Writers.find(), random, to: OFFICE });
}, { timeout: 120_000 });
after(async () => {
  await nodes?.end();
  await pooler?.end();
  await cluster?.end();
});

test("a role that may not make tables is told what to do when there is no schema yet", async () => {
  const { code, stderr } = await nodes.shell.run("list");
  assert.equal(code, 2, stderr);
  assert.match(stderr, /redress migrate/);
});

test("the owner makes the schema, and gives the other role what it needs", async () => {
  const owner = new Redress({ env: { REDRESS_STORE_URL: cluster.url("redress", OWNER) } });
  // Twice: the second time there is nothing to do.
  for (let time = 0; time < 2; time++) {
    const { code, stderr } = await owner.run("migrate", "--grant", WORKER);
    assert.equal(code, 0, stderr);
  }
  const owners = await cluster.sql("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'", "redress");
  assert.equal(owners, OWNER);
  const rights = `SELECT has_schema_privilege('${WORKER}', 'public', 'CREATE')`;
  assert.equal(await cluster.sql(rights, "redress"), "f", "the other role still may not make tables");
});

test(`${MAILS} mails come in through four connections`, { timeout: 180_000 }, async () => {
  await nodes.start();
  mail.start();
  await mail.more(MAILS);
  await mail.stop();
  await assertAllThere(nodes.shell, [...mail.taken.values()]);
});

test("the desk's pages and the search work", async () => {
  const [node] = nodes.all;
  cookie = await signIn(node.signIn);
  const page = async (path) => {
    const { status, text } = await fetchPage(`${node.web}${path}`, cookie);
    assert.equal(status, 200, `${path}\n${node.redress.output}`);
    return text;
  };
  for (const path of ["/desk", "/desk?view=open", "/overview", "/triage", "/outbox", "/staff", "/audit"]) await page(path);
  const complaint = random.oneOf(await nodes.shell.lines("list", "--state", "all"));
  assert.match(await page(`/complaints/${complaint.reference}`), new RegExp(complaint.complainant));
  const found = await page(`/desk?q=${encodeURIComponent(complaint.complainant)}`);
  assert.ok(found.includes(complaint.reference), "the search finds a complaint by its complainant");
});

test("every letter was written once and has arrived once", { timeout: 150_000 }, async () => {
  const letters = await assertLettersOnce(nodes);
  assert.ok(letters.length >= mail.complaints.length);
});

test("nothing went past the pooler but what listens, and turns", async () => {
  const direct = `SELECT count(*) FROM pg_stat_activity WHERE usename = '${WORKER}'`;
  const connections = Number(await cluster.sql(direct));
  assert.ok(connections >= 1 && connections <= POOLED + 1 + TURNS, `${connections} connections`);
});

test("the node ends when it is told to", () => nodes.stop());
