// A mail server of one's own for a test: Postfix takes mail by SMTP and hands it to Dovecot, which keeps it in Maildirs
// and gives it out over IMAP. Own configuration, queue and ports below one temporary folder; the machine's own mail
// services are neither used nor touched. Postfix insists on being started by root: without it, `sudo -n` is used.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ImapFlow } from "imapflow";
import PostalMime from "postal-mime";
import { dovecotConf, mainCf, masterCf } from "./mailserver-config.js";
import { atEnd, temporaryFolder } from "./temp.js";
import { answers, freePort, until } from "./wait.js";

/** Customers' mailboxes: any address of these domains has one, made when the first letter arrives. */
const CUSTOMER_DOMAINS = ["example.com", "example.org", "post.example", "inbox.example"];
/** An address whose mail is accepted and then comes back undelivered. */
export const BOUNCING = "moved-away@example.com";
const PASSWORD = "only-for-tests";

export class MailServer {
  #dovecot = null;
  #postfixStarted = false;
  #ended = false;

  /** `officeDomain`: mail to it goes to Redress (see `routeOfficeTo`); to customers' domains, into their mailboxes. */
  constructor({ officeDomain = "office.example" } = {}) {
    this.officeDomain = officeDomain;
    this.folder = temporaryFolder("mail");
    atEnd(() => this.#end());
  }

  async start() {
    needRootOrSudo();
    this.smtpPort = await freePort();
    this.imapPort = await freePort();
    this.lmtpPort = await freePort();
    this.smtp = `127.0.0.1:${this.smtpPort}`;
    try {
      this.#startDovecot();
      this.#startPostfix();
      await until("Dovecot to answer", () => answers(this.imapPort));
      await until("Postfix to answer", () => answers(this.smtpPort));
    } catch (error) {
      const log = this.log;
      await this.stop();
      throw new Error(`the test's mail server did not start: ${error.message}\n${log}`, { cause: error });
    }
    return this;
  }

  /** From now on mail to the office's domain goes to this SMTP address (`HOST:PORT`), by Postfix's transport map. */
  routeOfficeTo(address) {
    const [host, port] = address.split(":");
    this.#write("postfix/transport", `${this.officeDomain} smtp:[${host}]:${port}\n`);
    this.#postfix("reload");
  }

  /** Tries again, now, what could not be delivered before (the office's server was down, say). */
  retryDeferred() {
    this.#postfix("flush");
  }

  /** Every letter in that address's inbox: `{uid, raw, headers, from, to, subject, text, html, …}`, oldest first. */
  async letters(address) {
    const client = new ImapFlow({
      host: "127.0.0.1",
      port: this.imapPort,
      secure: false,
      doSTARTTLS: false,
      auth: { user: address, pass: PASSWORD },
      logger: false,
    });
    await client.connect();
    try {
      const { exists } = await client.mailboxOpen("INBOX");
      const letters = [];
      if (exists === 0) return letters;
      for await (const { uid, source } of client.fetch("1:*", { uid: true, source: true })) {
        letters.push({ uid, raw: source, ...(await PostalMime.parse(source)) });
      }
      return letters;
    } finally {
      await client.logout().catch(() => client.close());
    }
  }

  /** The Message-IDs of all letters in all mailboxes; one that was delivered twice is there twice. */
  delivered() {
    const options = { encoding: "utf8", maxBuffer: 256 * 1024 * 1024, stdio: ["ignore", "pipe", "pipe"] };
    // `find` ends well where there is nothing yet, other than grep.
    const each = ["-type", "f", "-path", "*/new/*", "-exec", "grep", "-him1", "^message-id:", "{}", "+"];
    const [command, ...args] = privileged("find", join(this.folder, "mailboxes"), ...each);
    const lines = execFileSync(command, args, options).split("\n").filter(Boolean);
    return lines.map((line) => line.match(/<([^>]*)>/)[1]);
  }

  /** Whether all that was taken has been delivered. */
  get isQuiet() {
    const folders = ["maildrop", "incoming", "active", "deferred"].map((name) => join(this.folder, "queue", name));
    return asRoot("find", ...folders, "-type", "f") === "";
  }

  /** The first letter to that address for which `wanted` holds, waiting for it. */
  waitForLetter(address, wanted = () => true, { limit = 20_000 } = {}) {
    return until(`a letter to ${address}`, async () => (await this.letters(address)).find(wanted), { limit, every: 200 }).catch(
      (error) => {
        throw new Error(`${error.message}\n${this.log}`, { cause: error });
      },
    );
  }

  /** What both servers have logged. */
  get log() {
    return ["postfix.log", "dovecot.log"].map((name) => `--- ${name}\n${read(join(this.folder, name))}`).join("\n");
  }

  async stop() {
    this.#end();
    await until("Dovecot to end", () => !this.#dovecot || this.#dovecot.exitCode !== null || this.#dovecot.signalCode !== null);
  }

  // Postfix' master leaves the process group it was started in and is ended by Postfix' own command.
  #end() {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#postfixStarted) this.#postfix("stop");
    if (this.#dovecot?.exitCode === null) asRoot("kill", "-TERM", String(this.#dovecot.pid));
    // Its files belong to other users; removing them needs the rights they were made with.
    if (!process.env.REDRESS_E2E_KEEP) asRoot("rm", "-rf", this.folder);
  }

  #startDovecot() {
    const version = execFileSync(asRootPath("dovecot"), ["--version"], { encoding: "utf8" });
    this.#write("dovecot/dovecot.conf", dovecotConf(this, PASSWORD, version));
    mkdirSync(join(this.folder, "dovecot", "run"));
    mkdirSync(join(this.folder, "mailboxes"));
    asRoot("chown", "mail:mail", join(this.folder, "mailboxes"));
    const config = join(this.folder, "dovecot", "dovecot.conf");
    const [command, ...args] = privileged(asRootPath("dovecot"), "-F", "-c", config);
    this.#dovecot = spawn(command, args, { stdio: "ignore" });
  }

  #startPostfix() {
    this.#write("postfix/main.cf", mainCf(this, CUSTOMER_DOMAINS, BOUNCING));
    this.#write("postfix/master.cf", masterCf(this));
    // Until `routeOfficeTo`, nobody answers for the office: its mail waits in the queue.
    this.#write("postfix/transport", `${this.officeDomain} smtp:[127.0.0.1]:1\n`);
    const queue = join(this.folder, "queue");
    const state = join(this.folder, "state");
    mkdirSync(queue);
    mkdirSync(state);
    asRoot("chown", "-R", "root:root", join(this.folder, "postfix"), queue);
    asRoot("chown", "postfix", state);
    this.#postfix("start");
    this.#postfixStarted = true;
  }

  #postfix(command) {
    asRoot(asRootPath("postfix"), "-c", join(this.folder, "postfix"), command);
  }

  #write(name, text) {
    const path = join(this.folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    // `tee` as root: the folder belongs to root once Postfix runs.
    if (isRoot()) writeFileSync(path, text);
    else execFileSync("sudo", ["-n", "tee", path], { input: text, stdio: ["pipe", "ignore", "inherit"] });
  }
}

function isRoot() {
  return process.getuid() === 0;
}

export function privileged(...command) {
  return isRoot() ? command : ["sudo", "-n", ...command];
}

export function asRoot(...args) {
  const [command, ...rest] = privileged(...args);
  return execFileSync(command, rest, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function needRootOrSudo() {
  try {
    asRoot("true");
  } catch {
    throw new Error("Postfix is started by root only: run the tests as root, or give this user sudo without a password");
  }
}

/** The mail servers live in /usr/sbin, which is not on every user's path. */
export function asRootPath(program) {
  return `/usr/sbin/${program}`;
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return isRoot() ? "(nothing)" : asRootRead(path);
  }
}

function asRootRead(path) {
  try {
    return asRoot("cat", path);
  } catch {
    return "(nothing)";
  }
}
