// What several tests assert.

import assert from "node:assert/strict";

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

/** No node did again what another had done: a promise was warned of, missed and raised once. */
export function assertSweptOnce({ reference, timeline }) {
  const once = new Set(["warning_given", "promise_missed", "promise_kept", "raised"]);
  const swept = timeline.map(({ event }) => event).filter(({ what }) => once.has(what));
  assertUnique(swept.map(({ what, promise, due }) => `${reference}: ${what} of promise ${promise}, due ${due}`));
}
