// What several tests assert.

import assert from "node:assert/strict";
import { lettersIn } from "./letters.js";
import { untilQuiet } from "./nodes.js";

/** Nothing is in the list twice. */
export function assertUnique(list, what = "") {
  const seen = new Set();
  assert.deepEqual(list.filter((each) => seen.size === seen.add(each).size), [], what);
}

/** No letter was written twice: neither the same one, nor the same thing to the same person. */
export function assertWrittenOnce(letters) {
  assertUnique(letters.map(({ id }) => id));
  assertUnique(letters.map(({ message_id }) => message_id));
  assertUnique(letters.map(({ reference, to, subject }) => `${reference} to ${to}: ${subject}`));
}

/**
 * Every mail that got a 250 is there once, each that opens a complaint opened one, and every chain is whole. `taken`: the
 * mails; those that belong to another one's complaint have `answers`.
 */
export async function assertAllThere(redress, taken) {
  const opening = taken.filter(({ answers }) => !answers);
  const { ok, first_break, messages, complaints } = await redress.json("verify");
  assert.equal(first_break, null);
  assert.equal(ok, true);
  assert.equal(messages, taken.length);
  assert.equal(complaints, opening.length);
  const complainants = (await redress.lines("list", "--state", "all")).map(({ complainant }) => complainant);
  assertUnique(complainants);
  assert.deepEqual(new Set(complainants), new Set(opening.map(({ from }) => from)));
}

/** Where letters go into a Maildir: what is in the outbox is there, once. */
export async function assertArrivedOnce(letters, maildir) {
  const arrived = (await lettersIn(maildir)).map(({ messageId }) => messageId.slice(1, -1));
  assertUnique(arrived);
  assert.deepEqual(new Set(arrived), new Set(letters.map(({ message_id }) => message_id)));
}

/** Once nodes that share a Maildir have nothing left to send: every letter was written once and has arrived once. The letters. */
export async function assertLettersOnce(nodes) {
  const letters = await untilQuiet(nodes.shell);
  assertWrittenOnce(letters);
  await assertArrivedOnce(letters, nodes.letters);
  return letters;
}

/** No node did again what another had done: a promise was warned of, missed and raised once. */
export function assertSweptOnce({ reference, timeline }) {
  const once = new Set(["warning_given", "promise_missed", "promise_kept", "raised"]);
  const swept = timeline.map(({ event }) => event).filter(({ what }) => once.has(what));
  assertUnique(swept.map(({ what, promise, due }) => `${reference}: ${what} of promise ${promise}, due ${due}`));
}
