// What a test leaves behind is cleared away when its process ends, however it ends.

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const tasks = [];

/** Runs `task` when this test process ends (last added, first run). It must not need waiting for. */
export function atEnd(task) {
  tasks.push(task);
}

/** A new empty folder, readable by the mail servers' own users. Set REDRESS_E2E_KEEP=1 to look at it afterwards. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `redress-${name}-`));
  chmodSync(folder, 0o755);
  atEnd(() => {
    if (process.env.REDRESS_E2E_KEEP) console.error(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

process.on("exit", () => {
  for (const task of tasks.reverse()) {
    try {
      task();
    } catch (error) {
      console.error(`clearing away: ${error.message}`);
    }
  }
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
