// A name server of a test's own: answers by UDP what its zone says, and that all else doesn't exist (RFC 1035, 4.1).

import { createSocket } from "node:dgram";
import { atEnd } from "./temp.js";

const KINDS = { A: 1, MX: 15, TXT: 16 };

export class NameServer {
  #socket = createSocket("udp4");

  /** `zone`: `{"office.example": {MX: ["mx.office.example"], TXT: ["v=spf1 -all"], A: ["192.0.2.1"]}}`. */
  constructor(zone = {}) {
    this.zone = zone;
  }

  /** Puts a text record there, in place of others. */
  publish(name, text) {
    this.zone[name.toLowerCase()] = { ...this.zone[name.toLowerCase()], TXT: [text] };
  }

  async start() {
    this.#socket.on("message", (query, { port, address }) => this.#socket.send(this.#answer(query), port, address));
    await new Promise((resolve) => this.#socket.bind(0, "127.0.0.1", resolve));
    this.address = `127.0.0.1:${this.#socket.address().port}`;
    atEnd(() => this.stop());
    return this;
  }

  stop() {
    this.#socket?.close();
    this.#socket = null;
  }

  #answer(query) {
    let at = 12;
    const labels = [];
    while (query[at] !== 0) {
      labels.push(query.toString("latin1", at + 1, at + 1 + query[at]));
      at += 1 + query[at];
    }
    const kind = query.readUInt16BE(at + 1);
    const records = this.zone[labels.join(".").toLowerCase()];
    const [name] = Object.entries(KINDS).find(([, number]) => number === kind) ?? [];
    const found = (records?.[name] ?? []).map((value) => record(kind, DATA[name](value)));
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(0x8580 | (records ? 0 : 3), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(found.length, 6);
    return Buffer.concat([header, query.subarray(12, at + 5), ...found]);
  }
}

/** Its name is the one that was asked for, where the question stands. */
function record(kind, data) {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(kind, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

const text = (words) => Buffer.concat([Buffer.from([words.length]), Buffer.from(words, "latin1")]);
const DATA = {
  A: (address) => Buffer.from(address.split(".").map(Number)),
  MX: (server) => Buffer.concat([Buffer.from([0, 10]), ...server.split(".").map(text), Buffer.from([0])]),
  // Long ones in strings of 255 bytes, put together again by whoever asks.
  TXT: (words) => Buffer.concat((words.match(/[^]{1,255}/g) ?? [""]).map(text)),
};
