// The mail of a campaign: what is written, by which way it goes, and what was promised for it. By SMTP a mail counts as taken
// with its 250, and is sent again until then; in a mailbox it counts when the mailbox' server has it.

import { setTimeout as pause } from "node:timers/promises";
import { ImapFlow } from "imapflow";
import { PASSWORD } from "../lib/imapserver.js";
import { Meter } from "../lib/load.js";
import { Refused, SmtpClient } from "../lib/smtp.js";

const CONNECTIONS = 4;
/** How much of the mail goes which way. */
const SHARES = { smtp: 0.7, mailbox: 0.3 };

export class Post {
  /** Message-ID → the mail, of all that were taken. */
  taken = new Map();
  meter = new Meter();
  counts = { smtp: 0, mailbox: 0, again: 0, unanswered: 0, refused: 0 };
  #complaints = [];
  #ids = [];
  #written = { smtp: 0, mailbox: 0 };
  #begun = null;
  #closed = false;

  /** `rate`: mails a second, of both ways together; `signal` ends it all, whatever was begun. */
  constructor({ rate, writers, random, to, signal }) {
    Object.assign(this, { rate, writers, random, to, signal });
  }

  /** Sends until it is closed; `server`: where the mailboxes of `users` are. Resolves when all that was written is taken. */
  send({ redress, server, users }) {
    this.#begun = performance.now();
    const connections = Array.from({ length: CONNECTIONS }, () => this.#bySmtp(redress));
    return Promise.all([...connections, ...users.map((user) => this.#intoMailbox(server, user))]);
  }

  get written() {
    return this.#written.smtp + this.#written.mailbox;
  }

  /** Nothing new is written any more; what is under way is still sent. */
  close() {
    this.#closed = true;
  }

  /** The next mail for that way, once it is time for one; `null` at the end. */
  async #next(way) {
    while (!this.#closed) {
      const due = ((performance.now() - this.#begun) / 1000) * this.rate * SHARES[way];
      if (this.#written[way] < due) {
        this.#written[way]++;
        return this.#write();
      }
      await pause(20, null, { signal: this.signal });
    }
    return null;
  }

  /** Mostly complaints; replies to such; machines' mail; and what is there already, perhaps by the other way. */
  #write() {
    const chance = this.random.next();
    if (this.#complaints.length > 5) {
      if (chance < 0.05) return this.taken.get(this.random.oneOf(this.#ids));
      if (chance < 0.2) return this.writers.reminder(this.random.oneOf(this.#complaints));
    }
    if (chance < 0.3) return this.writers.outOfOffice();
    if (chance < 0.35) return this.writers.largeComplaint();
    return this.writers.complaint();
  }

  #take(mail, way) {
    this.counts[way]++;
    if (this.taken.has(mail.messageId)) {
      this.counts.again++;
      return;
    }
    this.taken.set(mail.messageId, mail);
    this.#ids.push(mail.messageId);
    // Only who was answered 250 is sure that a reply has something to join.
    if (way === "smtp" && !mail.answers && !mail.automatic) this.#complaints.push(mail);
  }

  async #bySmtp(redress) {
    for (let mail; (mail = await this.#next("smtp")); ) {
      let client = null;
      let left = this.random.between(1, 8);
      while (mail) {
        try {
          client ??= await SmtpClient.open(redress.smtp);
          await client.send({ from: mail.from, to: this.to, raw: mail.raw });
          this.meter.tick();
          this.#take(mail, "smtp");
          mail = --left > 0 ? await this.#next("smtp") : null;
        } catch (error) {
          // Refused for good would be a loss; "not now" and a lost connection are tried again.
          if (!(error instanceof Refused) || error.code >= 500) throw error;
          this.counts[error.code ? "refused" : "unanswered"]++;
          client?.destroy();
          client = null;
          await pause(100, null, { signal: this.signal });
        }
      }
      await client?.quit();
    }
  }

  async #intoMailbox(server, user) {
    let client = null;
    for (let mail; (mail = await this.#next("mailbox")); ) {
      for (let there = false; !there; ) {
        try {
          client ??= await signedIn(server, user);
          there = Boolean(await client.append("INBOX", mail.raw));
        } catch {
          // It may be there or not: so it is put there again.
          client?.close();
          client = null;
          await pause(100, null, { signal: this.signal });
        }
      }
      this.#take(mail, "mailbox");
    }
    client?.close();
  }
}

async function signedIn(server, user) {
  const where = { host: "127.0.0.1", port: server.port, secure: false, doSTARTTLS: false, logger: false };
  const client = new ImapFlow({ ...where, auth: { user, pass: PASSWORD } });
  // Told by whichever command is under way.
  client.on("error", () => {});
  await client.connect();
  return client;
}
