// Three PostgreSQL servers that Patroni watches over, and the etcd that its members agree by: on loopback ports, in
// temporary folders. One etcd is no less sure of itself than three as long as it isn't what is killed.

import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchPage } from "../lib/load.js";
import * as postgres from "../lib/postgres.js";
import { atEnd, temporaryFolder } from "../lib/temp.js";
import { answers, freePort, until } from "../lib/wait.js";

const SCOPE = "redress";
/** How fast a lost leader is noticed: when its lease of `ttl` seconds has run out. Patroni takes no less than 20. */
const TIMES = { ttl: 20, loop_wait: 5, retry_timeout: 5 };

/** A process that is ended by force when the tests end; its output goes to a file. */
class Daemon {
  #child = null;

  constructor(folder, command, args) {
    Object.assign(this, { folder, command, args });
    atEnd(() => this.kill9());
  }

  start() {
    const log = openSync(join(this.folder, "log"), "a");
    const [command, args] = postgres.asOwner(this.command, this.args);
    this.#child = spawn(command, args, { stdio: ["ignore", log, log], cwd: "/", env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" } });
  }

  kill9() {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }

  get log() {
    const path = join(this.folder, "log");
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  }
}

class Member {
  static async create(name, etcdPort) {
    const member = new Member();
    Object.assign(member, { name, folder: temporaryFolder(`patroni-${name}`), port: await freePort(), apiPort: await freePort() });
    const path = join(member.folder, "patroni.yml");
    // JSON is YAML.
    writeFileSync(path, JSON.stringify(member.#configuration(etcdPort), null, 2));
    postgres.giveToOwner(member.folder);
    // Added before Patroni's own end, so done after it: nobody starts it again.
    atEnd(() => member.#killServer());
    member.patroni = new Daemon(member.folder, "patroni", [path]);
    return member;
  }

  start() {
    this.patroni.start();
  }

  /** As if its machine lost power: the server and the one who watches over it. */
  kill9() {
    this.patroni.kill9();
    this.#killServer();
  }

  sql(text) {
    return postgres.psql(`host=127.0.0.1 port=${this.port} user=postgres password=${postgres.PASSWORD} dbname=postgres`, text);
  }

  // Patroni's server is nobody's child: PostgreSQL notes its number.
  #killServer() {
    const path = join(this.folder, "data", "postmaster.pid");
    if (!existsSync(path)) return;
    const [pid, data] = readFileSync(path, "utf8").split("\n");
    // The number of a server that is gone may be somebody else's by now.
    const command = `/proc/${pid}/cmdline`;
    if (existsSync(command) && readFileSync(command, "utf8").includes(data)) postgres.killFamily(Number(pid));
  }

  #configuration(etcdPort) {
    const as = (username) => ({ username, password: postgres.PASSWORD });
    return {
      scope: SCOPE,
      name: this.name,
      etcd3: { host: `127.0.0.1:${etcdPort}` },
      restapi: { listen: `127.0.0.1:${this.apiPort}`, connect_address: `127.0.0.1:${this.apiPort}` },
      bootstrap: {
        dcs: { ...TIMES, synchronous_mode: true, postgresql: { use_pg_rewind: true, use_slots: true, parameters: { max_connections: 100 } } },
        initdb: [{ encoding: "UTF8" }, { locale: "C.UTF-8" }, "data-checksums"],
        pg_hba: ["host replication replicator 127.0.0.1/32 scram-sha-256", "host all all 127.0.0.1/32 scram-sha-256"],
      },
      postgresql: {
        listen: `127.0.0.1:${this.port}`,
        connect_address: `127.0.0.1:${this.port}`,
        data_dir: join(this.folder, "data"),
        ...(postgres.serverFolder() && { bin_dir: postgres.serverFolder() }),
        pgpass: join(this.folder, "pgpass"),
        authentication: { superuser: as("postgres"), replication: as("replicator"), rewind: as("rewinder") },
        parameters: { unix_socket_directories: this.folder, shared_buffers: "128MB", password_encryption: "scram-sha-256" },
      },
    };
  }
}

export class PatroniCluster {
  static async create(count = 3) {
    const cluster = new PatroniCluster();
    const port = await cluster.#startEtcd();
    cluster.members = [];
    for (let n = 1; n <= count; n++) cluster.members.push(await Member.create(`member${n}`, port));
    for (const member of cluster.members) member.start();
    await cluster.untilWhole();
    return cluster;
  }

  async database(name) {
    const leader = await this.leader();
    await postgres.makeDatabase((text) => leader.sql(text), name, name);
    return postgres.multiHostUrl(this.members, name);
  }

  /** All members are there, one leads, the others follow, one of them synchronously. */
  untilWhole() {
    const whole = async () => {
      const members = await this.#state();
      const roles = members.map(({ role }) => role);
      const running = members.filter(({ state }) => ["running", "streaming"].includes(state)).length;
      return running === this.members.length && roles.includes("leader") && roles.includes("sync_standby");
    };
    return until("Patroni's cluster to be whole", whole, { limit: 180_000, every: 500 }).catch((error) => {
      throw new Error(`${error.message}\n${this.log}`, { cause: error });
    });
  }

  /** Whoever may be written to now; waits for it. */
  leader({ other = null } = {}) {
    const found = async () => {
      for (const member of this.members) {
        if (member !== other && (await status(member, "/primary")) === 200) return member;
      }
      return null;
    };
    return until("a leader", found, { limit: 120_000, every: 100 });
  }

  end() {
    for (const member of this.members ?? []) member.kill9();
    this.etcd?.kill9();
  }

  get log() {
    return (this.members ?? []).map(({ name, patroni }) => `--- ${name}\n${patroni.log.slice(-6_000)}`).join("\n");
  }

  async #startEtcd() {
    const folder = temporaryFolder("etcd");
    postgres.giveToOwner(folder);
    const [port, peerPort] = [await freePort(), await freePort()];
    const [clients, peers] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${peerPort}`];
    const where = ["--listen-client-urls", clients, "--advertise-client-urls", clients, "--listen-peer-urls", peers];
    const who = ["--initial-advertise-peer-urls", peers, "--name", "only", "--initial-cluster", `only=${peers}`];
    this.etcd = new Daemon(folder, "etcd", ["--data-dir", join(folder, "data"), ...where, ...who]);
    this.etcd.start();
    await until("etcd to answer", () => answers(port));
    return port;
  }

  /** What Patroni says of each member, asked of whichever answers. */
  async #state() {
    for (const { apiPort } of this.members) {
      const answer = await fetchPage(`http://127.0.0.1:${apiPort}/cluster`).catch(() => null);
      if (answer?.status === 200) return JSON.parse(answer.text).members ?? [];
    }
    return [];
  }
}

async function status({ apiPort }, path) {
  const answer = await fetchPage(`http://127.0.0.1:${apiPort}${path}`).catch(() => null);
  return answer?.status ?? null;
}
