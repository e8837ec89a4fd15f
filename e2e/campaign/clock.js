// A clock that jumps for Redress alone: libfaketime moves what `serve` takes for the time of day, and leaves the clock that
// measures waiting (CLOCK_MONOTONIC) as it is, just as a machine's own clock does when somebody sets it.

import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../lib/temp.js";

/** Debian keeps it below the folder of its architecture. */
function library() {
  const folders = ["/usr/lib", ...readdirSync("/usr/lib").map((name) => join("/usr/lib", name))];
  const found = folders.map((folder) => join(folder, "faketime", "libfaketimeMT.so.1")).find((path) => existsSync(path));
  if (!found) throw new Error("libfaketime is missing: install Debian's package faketime");
  return found;
}

export class Clock {
  /** Hours before or after the machine's own clock, and the farthest that it ever was. */
  offset = 0;
  slowest = 0;
  fastest = 0;
  #file = join(temporaryFolder("clock"), "offset");

  constructor() {
    this.set(0);
  }

  /** What makes a process live by this clock. */
  get env() {
    return {
      LD_PRELOAD: library(),
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: "1",
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
      NO_FAKE_STAT: "1",
    };
  }

  set(hours) {
    this.offset = hours;
    this.slowest = Math.min(this.slowest, hours);
    this.fastest = Math.max(this.fastest, hours);
    // Read at every look at the clock: whole or not there.
    writeFileSync(`${this.#file}.new`, `${hours < 0 ? "" : "+"}${Math.round(hours * 3_600)}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }

  /** What libfaketime leaves behind of a process that was killed; the next one of that number would stumble over it. */
  static forget(pid) {
    for (const name of [`faketime_shm_${pid}`, `sem.faketime_sem_${pid}`]) rmSync(join("/dev/shm", name), { force: true });
  }
}
