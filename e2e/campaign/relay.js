// A relay on its bad days: it stands between Redress and a real Postfix, and refuses, waits, or breaks off at the moments that
// matter. What it let Postfix have, Postfix delivers.

import { connect, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { atEnd } from "../lib/temp.js";
import { freePort, until } from "../lib/wait.js";

/** What may befall a letter. */
export const TROUBLES = {
  refuses: "421 before anything else",
  defers: "451 to MAIL FROM",
  stalls: "no answer for a while",
  cutsInside: "broken off in the middle of DATA",
  cutsAtDot: "broken off before the final dot reached Postfix",
  swallows: "taken by Postfix, its 250 not passed on",
  cutsAfter: "broken off after the 250",
};
const [CRLF, END] = ["\r\n", "\r\n.\r\n"];

export class Relay {
  /** How often each trouble has befallen a conversation. */
  hits = Object.fromEntries(Object.keys(TROUBLES).map((name) => [name, 0]));
  /**
   * The Message-IDs of letters about which the relay fell silent. Redress may have written all of a letter before it is broken
   * off in the middle: only the relay knows then how far it came.
   */
  unanswered = new Set();
  #trouble = null;
  #server = null;

  constructor({ postfix, random }) {
    Object.assign(this, { postfix, random });
  }

  async start() {
    this.port = await freePort();
    this.#server = createServer({ noDelay: true }, (client) => new Conversation(this, client));
    await new Promise((resolve) => this.#server.listen(this.port, "127.0.0.1", resolve));
    atEnd(() => this.#server.close());
  }

  /** Has that trouble for so many milliseconds, and until somebody has met it. */
  async suffer(trouble, milliseconds) {
    const before = this.hits[trouble];
    this.#trouble = trouble;
    await pause(milliseconds);
    await until(`a letter to meet “${TROUBLES[trouble]}”`, () => this.hits[trouble] > before, { limit: 60_000, every: 50 });
    this.#trouble = null;
  }

  /** Whether the trouble is this one, now; not everybody meets it. */
  strikes(trouble) {
    if (this.#trouble !== trouble || this.random.next() < 0.5) return false;
    this.hits[trouble]++;
    return true;
  }

  stop() {
    this.#server.close();
  }
}

/** One connection of Redress, and ours to Postfix. */
class Conversation {
  #heard = "";
  #answered = "";
  /** What Postfix is expected to answer to: "command", or "message" after the final dot. */
  #asked = "command";
  #inMessage = false;
  #turn = Promise.resolve();

  constructor(relay, client) {
    Object.assign(this, { relay, client });
    client.setEncoding("latin1");
    client.on("error", () => {});
    if (relay.strikes("refuses")) return void client.end("421 4.3.2 not now\r\n");
    this.upstream = connect({ port: relay.postfix, host: "127.0.0.1", noDelay: true });
    this.upstream.setEncoding("latin1");
    this.upstream.on("error", () => this.#cut());
    this.upstream.on("close", () => this.#cut());
    this.upstream.on("data", (text) => this.#answer(text));
    client.on("close", () => this.#cut());
    client.on("data", (text) => {
      this.#turn = this.#turn.then(() => this.#hear(text));
    });
  }

  async #hear(text) {
    this.#heard += text;
    if (this.#inMessage) return this.#hearMessage();
    for (let end; !this.#inMessage && (end = this.#heard.indexOf(CRLF)) >= 0; ) {
      const line = this.#heard.slice(0, end + CRLF.length);
      this.#heard = this.#heard.slice(line.length);
      await this.#command(line);
    }
  }

  async #command(line) {
    if (!/^MAIL/i.test(line)) return this.#pass(line);
    if (this.relay.strikes("refuses")) return void this.client.end("421 4.3.2 not now\r\n");
    if (this.relay.strikes("defers")) return void this.client.write("451 4.3.0 come back later\r\n");
    if (this.relay.strikes("stalls")) await this.#waitAWhile();
    this.#pass(line);
  }

  async #hearMessage() {
    const id = this.#heard.match(/^message-id:\s*<([^>]*)>/im)?.[1];
    if (this.relay.strikes("cutsInside")) {
      this.relay.unanswered.add(id);
      this.#pass(this.#heard.slice(0, this.#heard.length / 2));
      return this.#cut();
    }
    if (!this.#heard.endsWith(END)) return;
    const message = this.#heard;
    [this.#heard, this.#inMessage, this.#asked] = ["", false, "message"];
    if (this.relay.strikes("stalls")) await this.#waitAWhile();
    if (this.relay.strikes("cutsAtDot")) {
      this.relay.unanswered.add(id);
      this.#pass(message.slice(0, -END.length));
      return this.#cut();
    }
    this.id = id;
    this.#pass(message);
  }

  #answer(text) {
    this.#answered += text;
    for (let m; (m = this.#answered.match(/^((?:\d{3}-[^\n]*\n)*)(\d{3})(?: [^\n]*)?\r?\n/)); ) {
      this.#answered = this.#answered.slice(m[0].length);
      this.#reply(m[0], Number(m[2]));
    }
  }

  #reply(text, code) {
    if (code === 354) this.#inMessage = true;
    const taken = this.#asked === "message" && code === 250;
    this.#asked = "command";
    if (taken && this.relay.strikes("swallows")) {
      this.relay.unanswered.add(this.id);
      return this.#cut();
    }
    if (taken && this.relay.strikes("cutsAfter")) return void this.client.end(text, "latin1", () => this.#cut());
    this.client.write(text, "latin1");
  }

  #waitAWhile() {
    return pause(this.relay.random.between(500, 3_000));
  }

  #pass(text) {
    if (!this.upstream.destroyed) this.upstream.write(text, "latin1");
  }

  #cut() {
    this.client.destroy();
    this.upstream.destroy();
  }
}
