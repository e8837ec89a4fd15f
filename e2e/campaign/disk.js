// A small disk of its own for the data folder: a tmpfs, which a ballast file fills to the last block.

import { execFile } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { asRoot } from "../lib/mailserver.js";
import { atEnd, temporaryFolder } from "../lib/temp.js";

const BLOCK = Buffer.alloc(4096);

export class SmallDisk {
  /** `megabytes`: room for all of a run when the ballast is gone. */
  constructor(megabytes) {
    this.folder = temporaryFolder("disk");
    this.#mount(megabytes);
    this.data = join(this.folder, "data");
  }

  #mount(megabytes) {
    const options = `size=${megabytes}m,mode=755,uid=${process.getuid()},gid=${process.getgid()}`;
    try {
      asRoot("mount", "-t", "tmpfs", "-o", options, "tmpfs", this.folder);
    } catch (error) {
      // As in most containers. The folder is an ordinary one then, and never full.
      console.log(`no small disk can be mounted here: ${error.message}`);
      this.mounted = false;
      return;
    }
    this.mounted = true;
    // Lazily: whoever is in there is killed in the same moment.
    atEnd(() => asRoot("umount", "-l", this.folder));
  }

  /** Takes all room that is left, also what becomes free in between. */
  async fill() {
    await promisify(execFile)("fallocate", ["-l", String(await this.room()), this.#ballast]).catch(() => {});
    const file = openSync(this.#ballast, "a");
    try {
      while (writeSync(file, BLOCK) > 0);
    } catch (error) {
      if (error.code !== "ENOSPC") throw error;
    } finally {
      closeSync(file);
    }
  }

  free() {
    rmSync(this.#ballast, { force: true });
  }

  /** Bytes. */
  async room() {
    const { bavail, bsize } = await statfs(this.folder);
    return bavail * bsize;
  }

  get #ballast() {
    return join(this.folder, "ballast");
  }
}
