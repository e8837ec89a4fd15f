// A name server on loopback that knows what a test writes down (RFC 1035): TXT records only, everything else isn't there.

import { createSocket } from "node:dgram";
import { atEnd } from "./temp.js";

export class NameServer {
  texts = new Map();
  #socket = createSocket("udp4");

  async start() {
    this.#socket.on("message", (question, { port, address }) => this.#socket.send(this.#answer(question), port, address));
    await new Promise((resolve) => this.#socket.bind(0, "127.0.0.1", resolve));
    this.address = `127.0.0.1:${this.#socket.address().port}`;
    atEnd(() => this.stop());
    return this;
  }

  stop() {
    this.#socket?.close();
    this.#socket = null;
  }

  #answer(question) {
    const labels = [];
    let at = 12;
    for (; question[at] !== 0; at += question[at] + 1) labels.push(question.toString("latin1", at + 1, at + 1 + question[at]));
    const text = this.texts.get(labels.join(".").toLowerCase());
    const asked = question.subarray(12, at + 5);
    const isText = question.readUInt16BE(at + 1) === 16;
    const found = text !== undefined && isText;
    const head = Buffer.from([question[0], question[1], 0x85, text === undefined ? 0x83 : 0x80, 0, 1, 0, found ? 1 : 0, 0, 0, 0, 0]);
    if (!found) return Buffer.concat([head, asked]);
    const pieces = Buffer.from(text).toString("latin1").match(/[^]{1,255}/g);
    const data = Buffer.concat(pieces.map((piece) => Buffer.concat([Buffer.from([piece.length]), Buffer.from(piece, "latin1")])));
    const record = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255]);
    return Buffer.concat([head, asked, record, data]);
  }
}
