// Work for nodes that come and go: mail that is sent until somebody has taken it, and people who look at pages. What was
// promised is remembered, and when; so is what failed at a node that should have answered.

import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { Refused, SmtpClient } from "./smtp.js";
import { until } from "./wait.js";

/** Moments at which something worked, and the longest time in between. */
export class Meter {
  count = 0;
  #first = null;
  #last = null;
  #gap = 0;

  /** `now`: other moments than those at which something was asked for don't matter. */
  tick(now = performance.now()) {
    this.count++;
    if (this.#last !== null) this.#gap = Math.max(this.#gap, now - this.#last);
    this.#first ??= now;
    this.#last = now;
  }

  /** Seconds. */
  get longestGap() {
    return this.#gap / 1000;
  }

  /** The longest time from here on, in place of the longest one so far. */
  measureGap() {
    this.#gap = 0;
  }

  get perSecond() {
    return this.count < 2 ? 0 : (this.count - 1) / ((this.#last - this.#first) / 1000);
  }
}

/** Mail for the office, over several connections, from senders who try again until they have their 250. */
export class MailLoad {
  /** Message-ID → the mail, of all that got a 250. */
  taken = new Map();
  meter = new Meter();
  /** How often a mail had to be sent again because its 250 didn't come. */
  retries = 0;
  #stopping = false;
  #unsent = [];
  #running = null;
  #ids = [];

  constructor({ nodes, writers, random, to, connections = 4 }) {
    Object.assign(this, { nodes, writers, random, to, connections });
  }

  start() {
    this.#running = Promise.all(Array.from({ length: this.connections }, () => this.#connect()));
    // Told by `stop`; until then a failure must not end the process.
    this.#running.catch(() => {});
    return this;
  }

  /** No new mail any more; resolves when all that was begun has been taken. */
  async stop() {
    this.#stopping = true;
    await this.#running;
  }

  /** Resolves when so many mails more have been taken. */
  async more(count, { limit = 120_000 } = {}) {
    const goal = this.meter.count + count;
    await Promise.race([until(`${count} further mails`, () => this.meter.count >= goal, { limit }), this.#running]);
  }

  get complaints() {
    return [...this.taken.values()].filter(({ answers }) => !answers);
  }

  async #connect() {
    for (;;) {
      const mails = Array.from({ length: this.random.between(1, 8) }, () => this.#next()).filter(Boolean);
      if (mails.length === 0) return;
      await this.#deliver(mails, await this.nodes.any(this.random));
    }
  }

  /** What wasn't taken before; else something new, unless it is time to come to an end. */
  #next() {
    const unsent = this.#unsent.shift();
    if (unsent || this.#stopping) return unsent;
    if (this.#ids.length < 10) return this.writers.complaint();
    const chance = this.random.next();
    const known = () => this.taken.get(this.random.oneOf(this.#ids));
    // Senders remind; and who hasn't heard a 250 sends what is there already, sometimes to several nodes at once.
    if (chance < 0.15) return this.writers.reminder(this.#firstOf(known()));
    if (chance < 0.25) return known();
    if (chance < 0.27) return this.writers.largeComplaint();
    return this.writers.complaint();
  }

  #firstOf(mail) {
    return mail.answers ? this.taken.get(mail.answers) : mail;
  }

  async #deliver(mails, node) {
    let client = null;
    try {
      client = await SmtpClient.open(node.smtp);
      while (mails.length > 0) {
        const [mail] = mails;
        await client.send({ from: mail.from, to: this.to, raw: mail.raw });
        mails.shift();
        this.#take(mail);
      }
      await client.quit();
    } catch (error) {
      client?.destroy();
      // Refused for good would be a loss; "not now" and a lost connection are tried again, wherever.
      if (!(error instanceof Refused) || error.code >= 500) throw error;
      this.retries++;
      this.#unsent.push(...mails);
      await pause(100);
    }
  }

  #take(mail) {
    this.meter.tick();
    if (this.taken.has(mail.messageId)) return;
    this.taken.set(mail.messageId, mail);
    this.#ids.push(mail.messageId);
  }
}

/** People who look at pages of whichever node, signed in at one of them. */
export class PageLoad {
  meter = new Meter();
  /** What a node that was up all the while didn't answer well: `{node, path, problem}`. */
  failures = [];
  /** How many answers count: from nodes that weren't killed meanwhile. */
  asked = 0;
  #stopping = false;
  #running = null;

  constructor({ nodes, random, cookie, paths, visitors = 2 }) {
    Object.assign(this, { nodes, random, cookie, paths, visitors });
  }

  start() {
    this.#running = Promise.all(Array.from({ length: this.visitors }, () => this.#visit()));
    this.#running.catch(() => {});
    return this;
  }

  async stop() {
    this.#stopping = true;
    await this.#running;
  }

  /** Of the answers that count, those that were good. */
  get share() {
    return this.asked === 0 ? 0 : 1 - this.failures.length / this.asked;
  }

  async #visit() {
    while (!this.#stopping) {
      const node = await this.nodes.any(this.random);
      const { life } = node;
      const path = this.random.oneOf(this.paths);
      const problem = await look(node, path, this.cookie);
      // A node that was killed in the middle owes nothing.
      if (problem && !(node.up && node.life === life)) continue;
      this.asked++;
      if (problem) this.failures.push({ node: node.name, path, problem });
      else this.meter.tick();
      // The time to read; without it a machine this small would do nothing but draw pages.
      await pause(this.random.between(10, 40));
    }
  }
}

/** What is wrong with a page, or null. */
async function look(node, path, cookie) {
  try {
    const { status } = await fetchPage(`${node.web}${path}`, cookie);
    return status >= 200 && status < 400 ? null : `status ${status}`;
  } catch (error) {
    return error.message;
  }
}

/** One page, on a connection of its own: `{status, headers, text}`. */
export function fetchPage(url, cookie = "") {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, headers: cookie ? { cookie } : {}, timeout: 40_000 }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece) => (text += piece));
      response.once("error", reject);
      response.once("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.once("error", reject);
    request.once("timeout", () => request.destroy(new Error("no answer within 40 s")));
  });
}

/** Signs in by a link that works once; the cookie, good at every node. */
export async function signIn(link) {
  const { status, headers } = await fetchPage(link);
  const cookie = headers["set-cookie"]?.[0]?.split(";")[0];
  if (!cookie) throw new Error(`signing in was answered with ${status} and no cookie`);
  return cookie;
}
