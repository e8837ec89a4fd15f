// Any number of different complaints, made of the mails that are there: each by another sender, under an id of its own.

import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpus } from "./corpus.js";
import { Redress } from "./redress.js";
import { temporaryFolder } from "./temp.js";

/** What would tie a mail to others, or make its answer go elsewhere. */
const REPLACED = ["from", "message-id", "reply-to", "sender", "return-path", "in-reply-to", "references"];

const COMPLAINT = [
  ...["Hello,", "", "I want to complain: my inverter HX-8000T, serial number HV3E8K2204484, does not start any more and shows an"],
  ...["error. I am very dissatisfied. Please replace it. A picture is attached.", "", "Kind regards", ""],
];

/**
 * Who writes. Made of mails that open a complaint when they come alone, which is asked of Redress itself: so what comes in
 * later can be counted to the last one.
 */
export class Writers {
  #templates;
  #count = 0;

  constructor(templates) {
    this.#templates = templates;
  }

  static async find() {
    const all = corpus();
    const candidates = all.map(({ raw }, n) => written(raw, `candidate-${n}`));
    const opened = await complainants(candidates);
    const templates = all.filter((_, n) => opened.get(candidates[n].from) === 1);
    if (templates.length === 0) throw new Error("no mail of the corpus opens a complaint by itself");
    return new Writers(templates.map(({ raw }) => raw));
  }

  /** A complaint that nobody else sent: `{from, messageId, raw}`. */
  complaint() {
    const n = this.#count++;
    return written(this.#templates[n % this.#templates.length], `customer-${n}`);
  }

  /** One with a picture of so many bytes: it lies beside the database. */
  largeComplaint(size = 200_000) {
    const name = `customer-${this.#count++}`;
    const parts = [
      ["Content-Type: text/plain; charset=utf-8", "", ...COMPLAINT],
      ["Content-Type: image/jpeg; name=inverter.jpg", "Content-Transfer-Encoding: base64", "", ...base64(size)],
    ];
    const body = parts.flatMap((part) => ["--parted", ...part]).concat("--parted--", "");
    const head = ["To: complaints@office.example", "Subject: My inverter is broken", "MIME-Version: 1.0"];
    const raw = [...head, "Content-Type: multipart/mixed; boundary=parted", "", ...body].join("\r\n");
    return { ...written(Buffer.from(raw), name), large: true };
  }

  /** Its sender asks again, in the same thread. */
  reminder({ from, messageId }) {
    const id = `<again-${this.#count++}@example.com>`;
    const head = [`From: ${from}`, "To: complaints@office.example", "Subject: Re: my complaint", `Message-ID: ${id}`];
    const thread = [`In-Reply-To: ${messageId}`, `References: ${messageId}`];
    const type = ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"];
    const text = ["Hello,", "", "is there any news? I am still waiting for your answer.", "", "Kind regards", ""];
    const raw = Buffer.from([...head, ...thread, ...type, "", ...text].join("\r\n"));
    return { from, messageId: id, raw, answers: messageId };
  }

  /** A machine answers for somebody who is away. */
  outOfOffice() {
    const n = this.#count++;
    const [from, messageId] = [`away-${n}@example.com`, `<away-${n}@mail.example.com>`];
    const head = [`From: ${from}`, "To: complaints@office.example", "Subject: Out of office", `Message-ID: ${messageId}`];
    const type = ["Auto-Submitted: auto-replied", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"];
    const text = ["Hello,", "", "I am out of office until Monday and will answer then.", ""];
    return { from, messageId, raw: Buffer.from([...head, ...type, "", ...text].join("\r\n")), automatic: true };
  }

  /** A folder with so many further complaints, for `redress intake`. */
  folder(count) {
    const folder = temporaryFolder("mails");
    return { folder, mails: save(folder, Array.from({ length: count }, () => this.complaint())) };
  }
}

function written(raw, name) {
  const [from, messageId] = [`${name}@example.com`, `<${name}@mail.example.com>`];
  const text = raw.toString("latin1");
  const end = text.search(/\r?\n\r?\n/);
  const fields = new RegExp(`^(?:${REPLACED.join("|")}):.*(?:\\r?\\n[ \\t].*)*(?:\\r?\\n|$)`, "gim");
  const head = text.slice(0, end).replace(fields, "").replace(/\r?\n$/, "");
  const changed = `From: ${from}\r\nMessage-ID: ${messageId}\r\n${head}${text.slice(end)}`;
  return { from, messageId, raw: Buffer.from(changed, "latin1") };
}

/** How many complaints each sender has, in a house where just these mails came in. */
async function complainants(mails) {
  const redress = new Redress();
  const folder = temporaryFolder("mails");
  save(folder, mails);
  await redress.json("intake", folder);
  const counts = new Map();
  for (const { complainant } of await redress.lines("list", "--state", "all")) {
    counts.set(complainant, (counts.get(complainant) ?? 0) + 1);
  }
  return counts;
}

function base64(size) {
  return randomBytes(size).toString("base64").match(/.{1,76}/g);
}

function save(folder, mails) {
  mkdirSync(folder, { recursive: true });
  for (const [n, { raw }] of mails.entries()) writeFileSync(join(folder, `${n}.eml`), raw);
  return mails;
}
