// PgBouncer as operators put it before PostgreSQL: transactions of many clients share a few connections. It refuses to be
// run by root, as PostgreSQL does.

import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PASSWORD, asOwner, giveToOwner } from "./postgres.js";
import { atEnd, temporaryFolder } from "./temp.js";
import { answers, freePort, until } from "./wait.js";

export class Pooler {
  #child = null;

  /** Before that cluster, in transaction mode, with so many connections per database and user. */
  static async create(cluster, { users, size = 4 }) {
    const pooler = new Pooler();
    pooler.port = await freePort();
    pooler.folder = temporaryFolder("pgbouncer");
    atEnd(() => pooler.#child?.kill("SIGKILL"));
    pooler.#write("users.txt", users.map((user) => `"${user}" "${PASSWORD}"\n`).join(""));
    pooler.#write("pgbouncer.ini", configuration(pooler, cluster, size));
    giveToOwner(pooler.folder);
    await pooler.#start();
    return pooler;
  }

  url(database, user = database) {
    return `postgres://${user}:${PASSWORD}@127.0.0.1:${this.port}/${database}`;
  }

  get log() {
    const path = join(this.folder, "log");
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  }

  async end() {
    const child = this.#child;
    if (!child) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  async #start() {
    const log = openSync(join(this.folder, "log"), "a");
    const [command, args] = asOwner(binary(), [join(this.folder, "pgbouncer.ini")]);
    const child = spawn(command, args, { stdio: ["ignore", log, log], cwd: "/" });
    this.#child = child;
    child.once("exit", () => (this.#child = null));
    await until("PgBouncer to answer", () => {
      if (!this.#child) throw new Error(`PgBouncer ended\n${this.log}`);
      return answers(this.port);
    });
  }

  #write(name, text) {
    writeFileSync(join(this.folder, name), text, { mode: 0o600 });
  }
}

/** Beyond what makes it run here, all is PgBouncer's default. */
function configuration({ port, folder }, cluster, size) {
  return `
[databases]
* = host=127.0.0.1 port=${cluster.port}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${folder}/users.txt
pool_mode = transaction
default_pool_size = ${size}
max_client_conn = 200
`;
}

function binary() {
  const debian = "/usr/sbin/pgbouncer";
  return existsSync(debian) ? debian : "pgbouncer";
}
