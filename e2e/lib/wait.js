// Waiting for something outside this process: never for a fixed time, always for a condition, with a limit.

import { setTimeout as pause } from "node:timers/promises";
import { connect, createServer } from "node:net";

/** Asks `question` until it answers something truthy; the answer. Fails after `limit` milliseconds, saying what it waited for. */
export async function until(what, question, { limit = 20_000, every = 100 } = {}) {
  const end = Date.now() + limit;
  let last;
  do {
    try {
      const answer = await question();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(every);
  } while (Date.now() < end);
  throw new Error(`waited ${limit} ms in vain for ${what}`, { cause: last });
}

/** A TCP port of the loopback interface that nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether somebody answers on that port of the loopback interface. */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
