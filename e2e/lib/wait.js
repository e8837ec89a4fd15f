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

/**
 * A TCP port of the loopback interface that nobody listens on now. It lies where no system takes ports for connections
 * going out (Linux: from 32768 on; RFC 6335: from 49152), so a server may leave it and come back.
 */
export async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
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
