// Redress as a user runs it: the binary, its data folder, its addresses. Nothing here looks inside.

import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { setting } from "./config.js";
import { ROOT } from "./corpus.js";
import { atEnd, temporaryFolder } from "./temp.js";

/** The binary under test: REDRESS_BIN, else what `cargo build` left in the target folder. */
export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  const path = process.env.REDRESS_BIN ?? join(target, "debug", "redress");
  if (!existsSync(path)) throw new Error(`no binary at ${path}: run \`cargo build -p redress\` or set REDRESS_BIN`);
  return path;
}

/** What `serve` and `demo` print before they are ready, and under which name it is kept here. */
const ADDRESSES = { desk: "desk", "help centre": "helpCentre", smtp: "smtp", "sign-in": "signIn" };

/** A data folder, and the server that may be running on it. */
export class Redress {
  #child = null;
  #output = [];

  /** `config`: path of a configuration file; `env`: more environment; without `data`, a new folder. */
  constructor({ data = temporaryFolder("data"), config = null, env = {} } = {}) {
    this.data = data;
    this.config = config;
    this.env = env;
    atEnd(() => this.#child?.kill("SIGKILL"));
  }

  /** Starts `serve` or `demo` on free ports (or the given ones) and waits until every address has been printed. */
  async start(command = "serve", { listen = "127.0.0.1:0", smtp = "127.0.0.1:0", more = [], limit = 60_000 } = {}) {
    if (this.#child) throw new Error("already running");
    const args = [command, "--data", this.data, "--listen", listen, "--smtp", smtp, ...this.#configured(), ...more];
    const child = spawn(binary(), args, { env: this.#environment(), stdio: ["ignore", "pipe", "pipe"] });
    this.#child = child;
    this.#output = [];
    child.once("exit", () => {
      if (this.#child === child) this.#child = null;
    });
    await this.#untilReady(child, limit);
    return this;
  }

  #untilReady(child, limit) {
    const missing = new Set(Object.keys(ADDRESSES));
    return new Promise((resolve, reject) => {
      const fail = (why) => {
        clearTimeout(timer);
        reject(new Error(`redress ${why}; not printed: ${[...missing].join(", ")}\n${this.output}`));
      };
      const timer = setTimeout(() => {
        child.kill("SIGKILL");
        fail(`was not ready within ${limit} ms`);
      }, limit);
      child.once("error", (error) => fail(`did not start (${error.message})`));
      child.once("exit", (code, signal) => fail(`ended with ${signal ?? code} before it was ready`));
      const read = (line) => {
        this.#output.push(line);
        const found = line.match(/^\s*(desk|help centre|smtp|sign-in):\s+(\S+)/);
        if (!found) return;
        this[ADDRESSES[found[1]]] = found[2];
        missing.delete(found[1]);
        if (missing.size > 0) return;
        clearTimeout(timer);
        resolve();
      };
      createInterface({ input: child.stdout }).on("line", read);
      createInterface({ input: child.stderr }).on("line", (line) => this.#output.push(line));
    });
  }

  get running() {
    return this.#child !== null;
  }

  /** The process that serves, if one does. */
  get pid() {
    return this.#child?.pid ?? null;
  }

  /** What the server has printed since it was last started. */
  get output() {
    return this.#output.join("\n");
  }

  /** Ends the server as an operator would; it must be gone within 5 s, with exit code 0. */
  async stop() {
    const child = this.#child;
    if (!child) return;
    const ended = gone(child);
    child.kill("SIGTERM");
    let overdue = false;
    const timer = setTimeout(() => {
      overdue = true;
      child.kill("SIGKILL");
    }, 5_000);
    const { code, signal } = await ended;
    clearTimeout(timer);
    if (overdue) throw new Error(`redress was still running 5 s after SIGTERM\n${this.output}`);
    if (code !== 0) throw new Error(`redress ended with ${signal ?? code} on SIGTERM\n${this.output}`);
  }

  /** Pulls the plug: the process gets no chance to finish anything. Resolves when it is gone. */
  async kill9() {
    const child = this.#child;
    if (!child) return;
    const ended = gone(child);
    child.kill("SIGKILL");
    await ended;
  }

  /** For `after` and `finally`: whatever state it is in, it is gone afterwards. */
  async end() {
    await this.kill9();
  }

  /** Runs one command on the data folder: `{code, stdout, stderr}`. */
  run(...args) {
    const all = [...args, "--data", this.data, ...this.#configured()];
    const options = { env: this.#environment(), maxBuffer: 256 * 1024 * 1024 };
    return new Promise((resolve) => {
      execFile(binary(), all, options, (error, stdout, stderr) => {
        resolve({ code: error ? (error.code ?? error.signal) : 0, stdout, stderr });
      });
    });
  }

  /** The one JSON document that a command prints. Exit code 1 is an answer too ("no"), 2 is a mistake of the test. */
  async json(...args) {
    const { code, stdout, stderr } = await this.run(...args, "--json");
    if (code !== 0 && code !== 1) throw new Error(`redress ${args.join(" ")} ended with ${code}\n${stderr}`);
    return JSON.parse(stdout);
  }

  /** The JSON documents that a command prints, one per line. */
  async lines(...args) {
    const { code, stdout, stderr } = await this.run(...args, "--json");
    if (code !== 0) throw new Error(`redress ${args.join(" ")} ended with ${code}\n${stderr}`);
    return stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  }

  /** The address that complaints are sent to, as configured. */
  async address() {
    const { code, stdout, stderr } = await this.run("config");
    const address = setting(stdout, "company.address");
    if (code !== 0 || !address) throw new Error(`\`redress config\` names no company.address\n${stderr}`);
    return address;
  }

  #configured() {
    return this.config ? ["--config", this.config] : [];
  }

  #environment() {
    // Settings of the shell that runs the tests must not reach the server under test.
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("REDRESS_"));
    // No name server of the world is asked; who tests that gives its own.
    return { ...Object.fromEntries(inherited), REDRESS_AUTHENTICATION_VERIFY: "false", ...this.env };
  }
}

function gone(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve({ code: child.exitCode, signal: child.signalCode });
  }
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })));
}
