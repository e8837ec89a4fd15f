// ClamAV's daemon of a test's own, with one signature: the test file that all scanners know (EICAR).

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atEnd, temporaryFolder } from "./temp.js";
import { until } from "./wait.js";

/** In two parts, so that no scanner finds it here. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD", "-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export class Clamd {
  #child = null;
  #folder = temporaryFolder("clamd");

  constructor() {
    this.socket = join(this.#folder, "clamd.sock");
    const database = join(this.#folder, "database");
    mkdirSync(database);
    // Name, any type of file, anywhere in it, these bytes (ClamAV's extended signatures).
    writeFileSync(join(database, "test.ndb"), `Eicar-Test-Signature:0:*:${Buffer.from(EICAR).toString("hex")}\n`);
    const settings = [`DatabaseDirectory ${database}`, `LocalSocket ${this.socket}`, "Foreground yes"];
    writeFileSync(join(this.#folder, "clamd.conf"), settings.join("\n") + "\n");
    atEnd(() => this.#child?.kill("SIGKILL"));
  }

  async start() {
    const path = existsSync("/usr/sbin/clamd") ? "/usr/sbin/clamd" : "clamd";
    this.#child = spawn(path, ["-c", join(this.#folder, "clamd.conf")], { stdio: "ignore" });
    // It mustn't keep the tests from ending.
    this.#child.unref();
    await until("clamd to listen", () => existsSync(this.socket));
    return this;
  }

  async stop() {
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.kill("SIGKILL");
    await gone;
    this.#child = null;
    rmSync(this.socket, { force: true });
  }
}
