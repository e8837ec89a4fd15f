// PostgreSQL of one's own for a test: clusters below a temporary folder on loopback ports, from the system's programs. A
// cluster of the machine is neither used nor touched. PostgreSQL refuses to be run by root: then it runs as `postgres`.

import { execFile, execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, openSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { atEnd, temporaryFolder } from "./temp.js";
import { freePort, until } from "./wait.js";

/** Of every role that the tests make. */
export const PASSWORD = "only-for-tests";
const OWNER = "postgres";

/** As an operator would have it, but for sizes: nothing here makes it less durable. */
const SETTINGS = `
listen_addresses = '127.0.0.1'
max_connections = 100
shared_buffers = 128MB
fsync = on
synchronous_commit = on
wal_level = replica
max_wal_senders = 10
hot_standby = on
wal_receiver_timeout = 5s
wal_retrieve_retry_interval = 500ms
log_min_messages = warning
lc_messages = 'C'
`;

export class Cluster {
  #child = null;
  #children = 0;

  constructor({ port, synchronous, name }) {
    this.name = name;
    this.port = port;
    this.synchronous = synchronous;
    this.folder = temporaryFolder(`postgres-${name}`);
    this.data = join(this.folder, "data");
    // Added after the folder's own: no process must write into it while it is removed.
    atEnd(() => this.#killAll());
    giveToOwner(this.folder);
  }

  /** A running cluster. `synchronous`: once it has a standby, a commit waits until that one has it, too. */
  static async create({ port, synchronous = false, name = "primary" } = {}) {
    const cluster = new Cluster({ port: port ?? (await freePort()), synchronous, name });
    await cluster.#initialise();
    await cluster.start();
    return cluster;
  }

  /** A database that belongs to a new role of this name; both are made. Other roles come with `sql`. */
  async database(name, owner = name) {
    await makeDatabase((text) => this.sql(text), name, owner);
    return this.url(name, owner);
  }

  /** The URL of a database, over TCP and with a password: as a program on another machine would come. */
  url(database, user = database) {
    return multiHostUrl([this], database, user);
  }

  /** What a statement answers, as psql prints it without decoration: one line per row, columns parted by `|`. */
  sql(text, database = "postgres") {
    return psql(`host=${this.folder} port=${this.port} user=${OWNER} dbname=${database}`, text);
  }

  async start() {
    if (this.#child) throw new Error(`${this.name} is running already`);
    const log = openSync(join(this.folder, "log"), "a");
    const place = ["-D", this.data, "-p", String(this.port), "-k", this.folder];
    const child = spawn(...asOwner(program("postgres"), place), { stdio: ["ignore", log, log], cwd: "/" });
    this.#child = child;
    child.once("exit", () => {
      if (this.#child === child) this.#child = null;
    });
    await until(`${this.name} to answer`, () => {
      if (this.#child !== child) throw new Error(`PostgreSQL ended\n${this.log}`);
      return this.sql("SELECT 1");
    });
  }

  /** Ends it as `pg_ctl stop -m MODE` does: "smart", "fast" or "immediate". */
  async stop(mode = "fast") {
    const child = this.#child;
    if (!child) return;
    const ended = exited(child);
    child.kill({ smart: "SIGTERM", fast: "SIGINT", immediate: "SIGQUIT" }[mode]);
    await ended;
  }

  /** As if its machine lost power: no process of it gets to finish anything. */
  async kill9() {
    const child = this.#child;
    if (!child) return;
    const ended = exited(child);
    this.#killAll();
    await ended;
  }

  #killAll() {
    if (this.#child) killFamily(this.#child.pid);
  }

  /** A new cluster that follows this one, over a replication slot of its own. */
  async standby(name = `standby${++this.#children}`) {
    const standby = new Cluster({ port: await freePort(), synchronous: false, name });
    const source = `host=${this.folder} port=${this.port} user=${OWNER} application_name=${name}`;
    const how = ["--write-recovery-conf", "--checkpoint=fast", "--wal-method=stream", "--create-slot", `--slot=${name}`];
    await run(...asOwner(program("pg_basebackup"), ["-D", standby.data, "-d", source, ...how]), { cwd: "/" });
    await standby.start();
    await this.#until(name, "state = 'streaming'");
    if (this.synchronous) {
      // Only here, and only now: before it had a standby it would have waited for ever, and so would the standby itself
      // once it is promoted.
      await this.sql(`ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 (${name})'`);
      await this.sql("SELECT pg_reload_conf()");
      await this.#until(name, "sync_state = 'sync'");
    }
    return standby;
  }

  /** A standby becomes a primary. */
  async promote() {
    const promoted = await this.sql("SELECT pg_promote(true, 30)");
    if (promoted !== "t") throw new Error(`${this.name} wasn't promoted\n${this.log}`);
  }

  /** It is gone afterwards, whatever state it was in; its folder goes when the tests end. */
  async end() {
    await this.kill9();
  }

  /** What it has logged. */
  get log() {
    const path = join(this.folder, "log");
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  }

  #until(standby, condition) {
    const question = `SELECT 1 FROM pg_stat_replication WHERE application_name = '${standby}' AND ${condition}`;
    return until(`${standby} to follow ${this.name}`, () => this.sql(question));
  }

  // Roles come over TCP with their passwords; who owns the cluster comes over its socket.
  async #initialise() {
    const how = ["--encoding=UTF8", "--locale=C.UTF-8", "--auth-local=trust", "--auth-host=scram-sha-256", "--no-instructions"];
    await run(...asOwner(program("initdb"), ["-D", this.data, "-U", OWNER, ...how]), { cwd: "/" });
    appendFileSync(join(this.data, "postgresql.conf"), SETTINGS);
  }
}

/** Makes a role and a database that belongs to it. */
export async function makeDatabase(sql, name, owner) {
  await sql(`CREATE ROLE ${owner} LOGIN PASSWORD '${PASSWORD}'`);
  await sql(`CREATE DATABASE ${name} OWNER ${owner}`);
}

/** What psql prints for a statement, as it is: one line per row, columns parted by `|`. */
export async function psql(place, text) {
  const { stdout } = await run(program("psql"), ["-d", place, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", text]);
  return stdout.trim();
}

/** One URL for several servers of which one can be written to. */
export function multiHostUrl(clusters, database, user = database) {
  const hosts = clusters.map(({ port }) => `127.0.0.1:${port}`).join(",");
  const url = `postgres://${user}:${PASSWORD}@${hosts}/${database}`;
  return clusters.length > 1 ? `${url}?target_session_attrs=read-write` : url;
}

/** Gives a folder, and all in it, to the user that PostgreSQL is run by. */
export function giveToOwner(folder) {
  if (isRoot()) execFileSync("chown", ["-R", OWNER, folder]);
}

/** A command of the user that PostgreSQL is run by: `[command, args]`. */
export function asOwner(command, args) {
  if (!isRoot()) return [command, args];
  return ["setpriv", ["--reuid", OWNER, "--regid", OWNER, "--clear-groups", "--", command, ...args]];
}

function isRoot() {
  return process.getuid() === 0;
}

/** Debian keeps PostgreSQL's programs apart by version; elsewhere they are on the path. */
export function program(name) {
  const folder = serverFolder();
  const path = folder && join(folder, name);
  return path && existsSync(path) ? path : name;
}

/** Where Debian keeps the newest server's programs; null elsewhere. */
export function serverFolder() {
  const debian = "/usr/lib/postgresql";
  if (!existsSync(debian)) return null;
  const versions = readdirSync(debian).filter((version) => existsSync(join(debian, version, "bin", "postgres")));
  const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1);
  return newest ? join(debian, newest, "bin") : null;
}

async function run(command, args, options = {}) {
  const settings = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  const env = { ...Object.fromEntries(settings), LC_ALL: "C" };
  try {
    return await promisify(execFile)(command, args, { env, maxBuffer: 64 * 1024 * 1024, ...options });
  } catch (error) {
    throw new Error(`${command} ${args.join(" ")}: ${error.stderr || error.message}`, { cause: error });
  }
}

/** Kills a process and then those that it started: it must not notice that they are gone. */
export function killFamily(pid) {
  for (const each of [pid, ...childrenOf(pid)]) kill(each);
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

function exited(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", resolve));
}
