// The fault campaign of mail: a house is sent mail by SMTP and by IMAP while everything that can go wrong does. Then all is
// well again, what waits is done, and what is left is counted by other means than those it was done by.

import assert from "node:assert/strict";
import { setMaxListeners } from "node:events";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { assertUnique, assertWrittenOnce } from "../lib/assertions.js";
import { configuration } from "../lib/config.js";
import { ImapServer, PASSWORD } from "../lib/imapserver.js";
import { Writers } from "../lib/mails.js";
import { MailServer } from "../lib/mailserver.js";
import { chance } from "../lib/random.js";
import { Redress } from "../lib/redress.js";
import { temporaryFolder } from "../lib/temp.js";
import { freePort, until } from "../lib/wait.js";
import { Clock } from "./clock.js";
import { SmallDisk } from "./disk.js";
import { Faults } from "./faults.js";
import { Post } from "./post.js";
import { Promises } from "./promises.js";
import { Record, bare, fingerprint } from "./record.js";
import { Relay, TROUBLES } from "./relay.js";

const OFFICE = "complaints@office.example";
/** Of one mailbox handled mail is moved away, in the other it stays and is flagged. */
const MAILBOXES = { moved: { after: "move", move_to: "Handled" }, flagged: { after: "flag" } };
const USERS = Object.keys(MAILBOXES).map((name) => `${name}@office.example`);
/** Letters that `serve` hands over side by side: so many may be under way when it is killed. */
const AT_ONCE = 16;

/** How long what waits may take when all is well again. What is left then is named by whatever judges it. */
const PATIENCE = 120_000;
const judgedLater = ({ message }) => console.log(message);

/**
 * Registers the tests. `mails` in `seconds`, or longer where the machine is slower, up to `limit` seconds; `pace`: how far
 * faults of each kind are apart; `megabytes`: the disk.
 */
export function campaign({ mails, seconds, limit, pace, megabytes }) {
  const random = chance();
  const [postfix, server, clock] = [new MailServer(), new ImapServer(), new Clock()];
  const ending = new AbortController();
  const { signal } = ending;
  setMaxListeners(0, signal);
  let disk, redress, relay, post, faults, fastest, record, outbox, delivered;

  before(async () => {
    console.log(`seed ${random.seed}`);
    await Promise.all([postfix.start(), server.start()]);
    disk = new SmallDisk(megabytes);
    relay = new Relay({ postfix: postfix.smtpPort, random: chance(random.between(0, 2 ** 31)) });
    await relay.start();
    redress = new Redress({ data: disk.data, env: clock.env });
    redress.config = await configured(redress, relay, server);
    post = new Post({ rate: mails / seconds, random, signal, to: OFFICE, writers: await Writers.find() });
    const addresses = { listen: `127.0.0.1:${await freePort()}`, smtp: `127.0.0.1:${await freePort()}` };
    faults = new Faults({ redress, addresses, clock, disk, relay, server, users: USERS, post, random, pace, signal });
    await redress.start("serve", addresses);
  }, { timeout: 180_000 });
  after(async () => {
    // Where it failed halfway, the rest of it must not go on.
    ending.abort();
    const pid = redress?.pid;
    await redress?.end();
    Clock.forget(pid);
    relay?.stop();
    await Promise.all([postfix.stop(), server.stop()]);
  });

  test(`mail is taken and letters leave through ${seconds} s of faults`, { timeout: (limit + 600) * 1000 }, async () => {
    const begun = performance.now();
    const isOver = () => post.written >= mails || performance.now() - begun > limit * 1000;
    // A mail that is refused for good ends the campaign at once.
    await Promise.all([post.send({ redress, server, users: USERS }), faults.rage(isOver).then(() => post.close())]);
    fastest = clock.fastest;
    await untilRead(server);
    outbox = await untilLettersAreSettled();
    await until("Postfix to have delivered all", () => postfix.isQuiet, { limit: PATIENCE }).catch(judgedLater);
    delivered = postfix.delivered();
    const journal = join(temporaryFolder("journal"), "journal");
    await redress.json("journal", "export", journal);
    record = await Record.read(journal);
    console.log(table(performance.now() - begun));
  });

  test("every fault that was planned has happened", () => {
    const { kills, numberedAnew, mailboxKills, restarts, jumps } = faults.counts;
    const happened = { kills, numberedAnew, mailboxKills, restarts, jumps, ...relay.hits };
    assert.deepEqual(Object.keys(happened).filter((name) => happened[name] === 0), []);
  });

  test("mails were put off while the disk was full", (t) => {
    if (!disk.mounted) return t.skip("no small disk can be mounted here");
    assert.ok(faults.counts.noticed > 0);
  });

  test("every mail that was taken is there once, as it was sent, and nothing else is", () => {
    const sent = new Map([...post.taken.values()].map((mail) => [bare(mail.messageId), fingerprint(mail.raw)]));
    const lost = [...sent].filter(([id, print]) => record.messages.get(id)?.every((there) => there.fingerprint === print) !== true);
    assert.deepEqual(lost.map(([id]) => id), [], "lost, or changed");
    const twice = [...record.messages].filter(([, there]) => there.length > 1).map(([id]) => id);
    assert.deepEqual(twice, [], "kept twice");
    assert.deepEqual([...record.messages.keys()].filter((id) => !sent.has(id)), [], "never sent");
  });

  test("each complaint was opened once, replies joined theirs, machines opened nothing", () => {
    const opened = new Map();
    for (const { reference, events } of record.complaints) {
      const id = bare(events[0].mail_id);
      assert.equal(opened.get(id), undefined, `${id} opened ${opened.get(id)} and ${reference}`);
      opened.set(id, reference);
    }
    const joined = record.complaints.flatMap(({ reference, events }) =>
      events.filter(({ what }) => what === "message_received").map(({ mail_id }) => `${bare(mail_id)} in ${reference}`),
    );
    const all = [...post.taken.values()];
    const complaints = all.filter(({ answers, automatic }) => !answers && !automatic);
    assertSame([...opened.keys()], complaints.map(({ messageId }) => bare(messageId)));
    const replies = all.filter(({ answers }) => answers);
    const expected = replies.map(({ messageId, answers }) => `${bare(messageId)} in ${opened.get(bare(answers))}`);
    assertUnique(joined);
    assertSame(joined, expected);
    const machines = all.filter(({ automatic }) => automatic).map(({ messageId }) => record.messages.get(bare(messageId))[0]);
    assert.deepEqual(machines.filter(({ status, reference }) => status !== "automatic" || reference), []);
  });

  test("each complaint was acknowledged by one letter, and by nothing else", () => {
    assertWrittenOnce(outbox);
    const written = record.complaints.map(({ reference, events }) => {
      const letters = events.filter(({ what }) => what === "letter_written");
      return `${reference} to ${events[0].complainant.email}: ${letters.map(({ purpose, to }) => `${purpose} to ${to.email}`)}`;
    });
    const expected = record.complaints.map(({ reference, events }) => {
      const { email } = events[0].complainant;
      return `${reference} to ${email}: acknowledgement to ${email}`;
    });
    assertSame(written, expected);
    assert.equal(outbox.length, record.complaints.length);
  });

  test("no letter arrived twice; what is said to be sent has arrived; what isn't known is said to be uncertain", () => {
    assertUnique(delivered, "arrived twice");
    const there = new Set(delivered);
    const states = new Map(outbox.map(({ message_id, state }) => [message_id, state]));
    assert.deepEqual([...states].filter(([, state]) => !["sent", "uncertain"].includes(state)), [], "left undone");
    assert.deepEqual(delivered.filter((id) => !states.has(id)), [], "never written");
    assert.deepEqual([...states].filter(([id, state]) => state === "sent" && !there.has(id)), [], "sent, but never arrived");
    for (const { reference, events } of record.complaints) {
      const [{ id, mail_id }] = events.filter(({ what }) => what === "letter_written");
      const told = events.filter(({ what, letter }) => letter === id && /^letter_(sent|uncertain|failed)$/.test(what));
      assert.deepEqual(told.map(({ what }) => what), [`letter_${states.get(bare(mail_id))}`], reference);
    }
  });

  test("no more letters are uncertain than were cut off", () => {
    const byRelay = uncertain().filter(({ message_id }) => relay.unanswered.has(message_id));
    const others = uncertain().length - byRelay.length;
    assert.ok(others <= AT_ONCE * faults.counts.kills, `${others} are uncertain for no reason`);
    assert.ok(byRelay.length > 0, "the relay fell silent");
  });

  test("every promise is there, with the dates that follow", { timeout: 300_000 }, async () => {
    const promises = new Promises(redress);
    const rows = new Map((await redress.lines("list", "--state", "all")).map((row) => [row.reference, row]));
    assert.equal(rows.size, record.complaints.length);
    for (const complaint of record.complaints) await promises.assertIntact(complaint, rows.get(complaint.reference));
  });

  test("every chain is whole, and the rows equal their replay", { timeout: 300_000 }, async () => {
    assert.deepEqual(record.complaints.filter(({ whole }) => !whole).map(({ reference }) => reference), []);
    const { ok, first_break, messages, complaints } = await redress.json("verify");
    assert.deepEqual({ ok, first_break }, { ok: true, first_break: null });
    assert.deepEqual({ messages, complaints }, { messages: post.taken.size, complaints: record.complaints.length });
  });

  test("it ends when it is told to", () => redress.stop());

  /** Time goes on, past all that the clock has ever shown, until no letter waits; the letters. */
  async function untilLettersAreSettled() {
    let letters;
    const settled = async () => {
      clock.set(clock.fastest + 5);
      letters = await redress.lines("outbox");
      return letters.every(({ state }) => !["queued", "sending"].includes(state));
    };
    await until("every letter to be settled", settled, { limit: PATIENCE, every: 2_000 }).catch(judgedLater);
    return letters;
  }

  function uncertain() {
    return outbox.filter(({ state }) => state === "uncertain");
  }

  function table(milliseconds) {
    const { counts } = faults;
    const byRelay = Object.entries(TROUBLES).map(([name, what]) => [`relay: ${what}`, relay.hits[name]]);
    const lines = [
      ["mails by SMTP", post.counts.smtp],
      ["mails by mailbox", post.counts.mailbox],
      ["of those, there already (written again)", post.counts.again],
      ["different mails", post.taken.size],
      ["tries that were put off / got no answer", `${post.counts.refused} / ${post.counts.unanswered}`],
      ["kills (starts in vain on a full disk)", `${counts.kills} (${counts.startsInVain})`],
      ["disk filled (and noticed)", `${counts.fills} (${counts.noticed})`],
      ...byRelay,
      ["mail server restarted / killed", `${counts.restarts} / ${counts.mailboxKills}`],
      ["UIDVALIDITY changed", counts.numberedAnew],
      ["clock jumps (hours behind, ahead, at most)", `${counts.jumps} (${(-clock.slowest).toFixed(1)}, ${fastest.toFixed(1)})`],
      ["complaints opened", record.complaints.length],
      ["letters, of those uncertain", `${outbox.length}, ${uncertain().length}`],
      ["uncertain letters that the relay was silent about", uncertain().filter(({ message_id }) => relay.unanswered.has(message_id)).length],
      ["uncertain letters that arrived", uncertain().filter(({ message_id }) => delivered.includes(message_id)).length],
      ["longest time without a 250 (s)", post.meter.longestGap.toFixed(1)],
      ["seconds in all", (milliseconds / 1000).toFixed(0)],
    ];
    return lines.map(([what, figure]) => `${what.padEnd(52)} ${figure}`).join("\n");
  }
}

/** Both lists have the same; what one lacks is named, however long they are. */
function assertSame(found, expected) {
  const [there, wanted] = [new Set(found), new Set(expected)];
  const [missing, surplus] = [expected.filter((each) => !there.has(each)), found.filter((each) => !wanted.has(each))];
  assert.deepEqual({ missing, surplus }, { missing: [], surplus: [] });
}

async function configured(redress, relay, server) {
  const path = await configuration(redress, {
    "company.address": OFFICE,
    "relay.kind": "smtp",
    "relay.host": "127.0.0.1",
    "relay.port": relay.port,
    "relay.tls": "none",
    "relay.pace": 0,
  });
  for (const [name, own] of Object.entries(MAILBOXES)) {
    const where = { name, host: "localhost", port: server.port, tls: "none", user: `${name}@office.example`, password: PASSWORD };
    const lines = Object.entries({ ...where, ...own }).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    appendFileSync(path, `\n[[mailbox]]\n${lines.join("\n")}\n`);
  }
  return path;
}

/** All that was put into the mailboxes has been handled: one is empty, in the other everything is flagged. */
async function untilRead(server) {
  const [moved, flagged] = USERS;
  const read = async () =>
    (await server.mails(moved)).length === 0 && (await server.mails(flagged)).every(({ flags }) => flags.includes("\\Seen"));
  await until("the mailboxes to be read", read, { limit: PATIENCE, every: 1_000 }).catch(judgedLater);
}
