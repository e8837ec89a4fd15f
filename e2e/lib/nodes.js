// Several Redress processes on one database, as on several machines: each has its own data folder, configuration and
// addresses; they share the database and the secret.

import { randomBytes } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configuration } from "./config.js";
import { Redress } from "./redress.js";
import { temporaryFolder } from "./temp.js";
import { freePort, until } from "./wait.js";

/** How customers reach whichever node a balancer chooses. */
const PUBLIC_URL = "http://complaints.office.example";
export const OFFICE = "complaints@office.example";

/** One of them. While it is `up` it has to answer; `life` counts its starts. */
class Node {
  up = false;
  life = 0;

  constructor(redress, { name, webPort, smtpPort }) {
    Object.assign(this, { redress, name, webPort, smtp: `127.0.0.1:${smtpPort}`, web: `http://127.0.0.1:${webPort}` });
  }

  async start() {
    await this.redress.start("serve", { listen: `127.0.0.1:${this.webPort}`, smtp: this.smtp });
    this.life++;
    this.up = true;
  }

  /** Nobody is to expect anything from it from now on. */
  async kill9() {
    this.up = false;
    await this.redress.kill9();
  }

  async stop() {
    this.up = false;
    await this.redress.stop();
  }

  /** The address that signs an administrator in, at this node. */
  get signIn() {
    return this.redress.signIn.replace(PUBLIC_URL, this.web);
  }
}

export class Nodes {
  /** Where all nodes put letters, unless they have a relay. */
  letters = temporaryFolder("letters");
  /** Where all nodes keep large messages: a folder that several machines reach. */
  files = temporaryFolder("files");

  /** So many nodes; `settings` as `configuration` takes them, `env` for what comes from the environment. */
  static async create(count, { settings = {}, env = {} } = {}) {
    const nodes = new Nodes();
    const secret = randomBytes(32);
    nodes.all = await Promise.all(Array.from({ length: count }, (_, n) => nodes.#node(n + 1, secret, settings, env)));
    return nodes;
  }

  async #node(number, secret, settings, env) {
    const redress = new Redress({ env });
    mkdirSync(redress.data, { recursive: true });
    writeFileSync(join(redress.data, "secret"), secret, { mode: 0o600 });
    // A letter has one name in a Maildir: so, written there twice, it is there once.
    symlinkSync(this.letters, join(redress.data, "letters"));
    symlinkSync(this.files, join(redress.data, "files"));
    redress.config = await configuration(redress, { "company.address": OFFICE, "web.public_url": PUBLIC_URL, ...settings });
    return new Node(redress, { name: `node ${number}`, webPort: await freePort(), smtpPort: await freePort() });
  }

  /** All at once: which of them makes the schema is chance. */
  async start() {
    await Promise.all(this.all.map((node) => node.start()));
  }

  living() {
    return this.all.filter(({ up }) => up);
  }

  /** A node that is up, by chance; waits for one where none is. */
  async any(random) {
    const [first] = this.living();
    return first ? random.oneOf(this.living()) : until("a node to be up", () => this.living()[0]);
  }

  /** The command line works beside the nodes, from any data folder. */
  get shell() {
    return this.all[0].redress;
  }

  async stop() {
    await Promise.all(this.all.map((node) => node.stop()));
  }

  async end() {
    await Promise.all(this.all.map((node) => node.kill9()));
  }
}

/** Waits until every letter that was written has gone, or has been given to a person; the letters. */
export function untilQuiet(redress, { limit = 120_000 } = {}) {
  const asked = async () => {
    const letters = await redress.lines("outbox");
    return letters.every(({ state }) => !["queued", "sending"].includes(state)) && letters;
  };
  return until("the outbox to be empty", asked, { limit, every: 1_000 });
}
