// What a house says that has happened, read from the journal that it exports: messages with their bytes, each complaint's
// events, and its letters. Nothing here knows how Redress came to it.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

export class Record {
  /** Message-ID → messages of that name: `{key, status, reference, fingerprint}`. */
  messages = new Map();
  /** `{reference, events, letters, whole}`; `whole`: each entry's hash follows from the one before it. */
  complaints = [];

  static async read(file) {
    const record = new Record();
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const { complaint, message } = JSON.parse(line);
      if (complaint) record.#add(complaint);
      if (message) record.#addMessage(message.mail);
    }
    return record;
  }

  #add({ reference, entries, messages, letters }) {
    messages.forEach((mail) => this.#addMessage(mail));
    const events = entries.map(({ body }) => JSON.parse(body)).map(({ at, event }) => ({ recorded: Date.parse(at), ...event }));
    this.complaints.push({ reference, events, letters, whole: isWhole(reference, entries) });
  }

  #addMessage({ message: { key, status, reference, mail_id }, raw }) {
    const name = bare(mail_id ?? "");
    const there = this.messages.get(name) ?? [];
    this.messages.set(name, [...there, { key, status, reference, fingerprint: fingerprint(Buffer.from(raw, "base64")) }]);
  }

  get letters() {
    return this.complaints.flatMap(({ letters }) => letters);
  }
}

/** A Message-ID without its brackets. */
export function bare(id) {
  return id.replace(/^<|>$/g, "");
}

/** The same for a mail however it came: line ends as they may be, without the field that the last server writes. */
export function fingerprint(raw) {
  const text = raw.toString("latin1").replace(/\r\n/g, "\n").replace(/^Return-Path:.*\n/i, "").replace(/\n+$/, "");
  return createHash("sha256").update(text, "latin1").digest("hex");
}

/** SHA-256 over the hash before, the reference, a NUL, the number and the entry, as ARCHITECTURE.md has it. */
function isWhole(reference, entries) {
  let head = Buffer.alloc(32);
  return entries.every(({ seq, body, hash }, n) => {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(n + 1);
    head = createHash("sha256").update(head).update(reference).update("\0").update(number).update(body).digest();
    return seq === n + 1 && head.toString("hex") === hash;
  });
}
