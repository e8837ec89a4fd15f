// What Customer Service Europe promises, worked out once more: from when a complaint came in and when its acknowledgement
// left, with `redress days add` as the calendar.

import assert from "node:assert/strict";

const ZONE = "Europe/Bucharest";
const REGION = "RO";
const DAYS = { acknowledgement: 7, update: 14, resolution: 30 };
const HOURS = { safety: 24 };
const HOUR = 3_600_000;
/** What only a person, or a letter that comes back, can bring about. */
const NEVER = ["promise_unkept", "promise_replaced", "promise_lifted", "promise_moved", "promise_paused", "promise_resumed"];

const dates = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE });
const dateOf = (instant) => dates.format(instant);

export class Promises {
  #known = new Map();

  constructor(redress) {
    this.redress = redress;
  }

  /** A complaint's promises are those that follow from its events, and each became what it had to. `row`: as it is listed. */
  async assertIntact({ reference, events }, row) {
    const [opened] = events;
    const sent = events.find(({ what, letter }) => what === "letter_sent" && letter === this.#acknowledgement(events));
    const expected = [...(await this.#made(opened, sent))].sort();
    const made = events.filter(({ what }) => what === "promise_made").map(({ promise }) => promise);
    assert.deepEqual(made.map(({ name, from, due }) => `${name} ${from} ${due}`).sort(), expected, reference);
    for (const { due, deadline } of made.filter(({ name }) => name in DAYS)) {
      const end = Date.parse(deadline);
      assert.ok(dateOf(end - 1) === due && dateOf(end) > due, `${reference}: ${due} ends at ${deadline}`);
    }
    assert.deepEqual(events.filter(({ what }) => NEVER.includes(what)), [], reference);
    this.#assertSettled(reference, made, events, sent);
    const listed = row.promises.map(({ promise, due }) => `${promise} ${due}`);
    assert.deepEqual(listed, made.map(({ name, due }) => `${name} ${due}`), reference);
  }

  #acknowledgement(events) {
    return events.find(({ what, purpose }) => what === "letter_written" && purpose === "acknowledgement")?.id;
  }

  async #made({ received_at, received_on, danger }, sent) {
    const received = Date.parse(received_at);
    assert.equal(received_on, dateOf(received));
    const made = [await this.#inDays("acknowledgement", received), await this.#inDays("resolution", received)];
    if (sent) made.push(await this.#inDays("update", Date.parse(sent.at)));
    if (danger) made.push(`safety ${received_on} ${dateOf(received + HOURS.safety * HOUR)}`);
    return made;
  }

  async #inDays(name, from) {
    return `${name} ${dateOf(from)} ${await this.#add(dateOf(from), DAYS[name])}`;
  }

  async #add(date, days) {
    const asked = `${date} ${days}`;
    if (!this.#known.has(asked)) {
      const { result } = await this.redress.json("days", "add", date, String(days), "--in", REGION);
      this.#known.set(asked, result);
    }
    return this.#known.get(asked);
  }

  /** Kept by a letter that left, late where its date had passed; missed once, and not before its end. */
  #assertSettled(reference, made, events, sent) {
    const kept = events.filter(({ what }) => what === "promise_kept");
    const late = sent && Date.parse(sent.at) >= Date.parse(made.find(({ name }) => name === "acknowledgement").deadline);
    const expected = sent ? [{ name: "acknowledgement", letter: sent.letter, late }] : [];
    assert.deepEqual(kept.map(({ promise, letter, late }) => ({ name: made[promise].name, letter, late })), expected, reference);
    const missed = events.filter(({ what }) => what === "promise_missed");
    assert.equal(new Set(missed.map(({ promise }) => promise)).size, missed.length, `${reference}: missed twice`);
    for (const { recorded, promise } of missed) assert.ok(recorded >= Date.parse(made[promise].deadline), `${reference}: missed too early`);
  }
}
