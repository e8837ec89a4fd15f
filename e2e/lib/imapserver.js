// A mailbox server of one's own for a test: Dovecot alone, over Maildirs, on loopback ports and below one temporary folder.
// Anybody has a mailbox, under the one password. It may be stopped and started again, and number its mails anew.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ImapFlow } from "imapflow";
import { imapOnlyConf } from "./imapserver-config.js";
import { asRoot, asRootPath, privileged } from "./mailserver.js";
import { atEnd, temporaryFolder } from "./temp.js";
import { answers, freePort, until } from "./wait.js";

export const PASSWORD = "only-for-tests";

export class ImapServer {
  #dovecot = null;

  /** `capability`: what it says it can do, where it shan't say all; `introspection`: where it asks about OAuth 2 tokens. */
  constructor({ capability = null, introspection = null } = {}) {
    this.capability = capability;
    this.introspection = introspection;
    this.folder = temporaryFolder("imap");
    atEnd(() => {
      this.#kill("-KILL");
      if (this.#dovecot) killGroup(this.#dovecot);
      if (!process.env.REDRESS_E2E_KEEP) asRoot("rm", "-rf", this.folder);
    });
  }

  /** Ports stay the same over stops. */
  async start() {
    if (!this.port) {
      this.port = await freePort();
      this.tlsPort = await freePort();
      this.#makeCertificate();
      const version = execFileSync(asRootPath("dovecot"), ["--version"], { encoding: "utf8" });
      mkdirSync(join(this.folder, "run"));
      mkdirSync(join(this.folder, "mailboxes"));
      for (const [name, text] of Object.entries(imapOnlyConf(this, PASSWORD, version))) writeFileSync(join(this.folder, name), text);
      asRoot("chown", "mail:mail", join(this.folder, "mailboxes"));
    }
    const [command, ...args] = privileged(asRootPath("dovecot"), "-F", "-c", join(this.folder, "dovecot.conf"));
    this.#dovecot = spawn(command, args, { stdio: "ignore", detached: true });
    await until("Dovecot to answer", () => answers(this.port)).catch((error) => {
      throw new Error(`${error.message}\n${this.log}`, { cause: error });
    });
    return this;
  }

  async stop() {
    const dovecot = this.#dovecot;
    this.#kill("-TERM");
    await until("Dovecot to end", () => !dovecot || dovecot.exitCode !== null || dovecot.signalCode !== null);
    // Whom it was speaking to may be left to processes of its own.
    if (dovecot) killGroup(dovecot);
    await until("its port to be free", async () => !(await answers(this.port)));
  }

  /** Its power is gone, in the middle of whatever it does. */
  async kill9() {
    if (this.#dovecot) killGroup(this.#dovecot);
    await until("its port to be free", async () => !(await answers(this.port)));
    // Its locks would be waited for for two minutes.
    asRoot("find", join(this.folder, "mailboxes"), "-name", "dovecot*.lock", "-delete");
  }

  get log() {
    try {
      return readFileSync(join(this.folder, "dovecot.log"), "utf8");
    } catch {
      return asRoot("cat", join(this.folder, "dovecot.log"));
    }
  }

  /** Who may vouch for its certificate. */
  get ca() {
    return join(this.folder, "cert.pem");
  }

  /** Puts mails into a folder, in this order. */
  append(user, mails, { folder = "INBOX", flags = [], date = undefined } = {}) {
    return this.#as(user, async (client) => {
      if (folder !== "INBOX") await client.mailboxCreate(folder);
      for (const raw of mails) await client.append(folder, raw, flags, date);
    });
  }

  /** The same for very many, straight into the Maildir of a new mailbox. */
  async fill(user, mails) {
    const [name, domain] = user.split("@");
    const box = join(this.folder, "mailboxes", domain, name);
    const made = join(temporaryFolder("maildir"), name);
    for (const part of ["cur", "new", "tmp"]) mkdirSync(join(made, part), { recursive: true });
    mails.forEach((raw, n) => writeFileSync(join(made, "new", `${1_700_000_000 + n}.M${n}P1.test`), raw));
    asRoot("mkdir", "-p", join(box, ".."));
    asRoot("cp", "-r", made, box);
    asRoot("chown", "-R", "mail:mail", join(box, ".."));
  }

  /** What is in a folder, in order: `{uid, flags, subject}`; none where there is no such folder. */
  mails(user, folder = "INBOX") {
    return this.#as(user, async (client) => {
      const folders = await client.list();
      if (!folders.some(({ path }) => path === folder)) return [];
      const { exists } = await client.mailboxOpen(folder, { readOnly: true });
      const mails = [];
      if (exists === 0) return mails;
      for await (const { uid, flags, envelope } of client.fetch("1:*", { uid: true, flags: true, envelope: true })) {
        mails.push({ uid, flags: [...flags].filter((flag) => flag !== "\\Recent"), subject: envelope.subject });
      }
      return mails;
    });
  }

  /** Marks a mail as somebody else would. */
  flag(user, uid, flags) {
    return this.#as(user, async (client) => {
      await client.mailboxOpen("INBOX");
      await client.messageFlagsAdd(String(uid), flags, { uid: true });
    });
  }

  /** The mails are numbered anew, under another UIDVALIDITY: as after a server was set up again around the same Maildir. */
  async numberAnew(user) {
    const before = await this.validity(user);
    await this.stop();
    const [name, domain] = user.split("@");
    const box = join(this.folder, "mailboxes", domain, name);
    asRoot("find", box, "-maxdepth", "1", "-name", "dovecot*", "-delete");
    // Made of the time in seconds.
    await until("another second", () => Math.floor(Date.now() / 1000) > before);
    await this.start();
    const after = await this.validity(user);
    if (after === before) throw new Error(`UIDVALIDITY is still ${after}`);
  }

  validity(user) {
    return this.#as(user, async (client) => Number((await client.mailboxOpen("INBOX", { readOnly: true })).uidValidity));
  }

  async #as(user, work) {
    const client = new ImapFlow({
      ...{ host: "127.0.0.1", port: this.port, secure: false, doSTARTTLS: false, logger: false },
      auth: { user, pass: PASSWORD },
    });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout().catch(() => client.close());
    }
  }

  #makeCertificate() {
    const options = { stdio: "pipe" };
    const [key, cert] = [join(this.folder, "key.pem"), join(this.folder, "cert.pem")];
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
    // Not an authority, as the certificate of a server; who trusts it trusts just it.
    const kind = ["-addext", "basicConstraints=critical,CA:FALSE", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
    execFileSync("openssl", ["req", "-x509", "-nodes", "-days", "2", "-keyout", key, "-out", cert, ...kind, ...subject], options);
  }

  #kill(signal) {
    if (this.#dovecot && this.#dovecot.exitCode === null && this.#dovecot.signalCode === null) {
      asRoot("kill", signal, String(this.#dovecot.pid));
    }
  }
}

function killGroup({ pid }) {
  try {
    asRoot("kill", "-KILL", "--", `-${pid}`);
  } catch {
    // Nobody was left.
  }
}
