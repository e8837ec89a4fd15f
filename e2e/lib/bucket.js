// A bucket of the tests' own: Moto's server speaks S3 on a loopback port and keeps it in memory.

import { spawn } from "node:child_process";
import { atEnd } from "./temp.js";
import { answers, freePort, until } from "./wait.js";

export class Bucket {
  #server;
  #url;

  /** Starts the server, with the bucket `redress` in it. */
  static async start() {
    const bucket = new Bucket();
    const port = await freePort();
    bucket.#url = `http://127.0.0.1:${port}`;
    const program = process.env.REDRESS_MOTO ?? "moto_server";
    bucket.#server = spawn(program, ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
    let broken = null;
    bucket.#server.once("error", (error) => (broken = error));
    atEnd(() => bucket.stop());
    await until("the S3 server", () => {
      if (broken) throw new Error(`${program}: ${broken.message}; run ./test e2e, which installs it`);
      return answers(port);
    });
    const made = await fetch(`${bucket.#url}/redress`, { method: "PUT" });
    if (!made.ok) throw new Error(`the bucket couldn't be made: ${made.status}`);
    return bucket;
  }

  /** What tells a program where it is. */
  get environment() {
    return {
      AWS_ENDPOINT: this.#url,
      AWS_ALLOW_HTTP: "true",
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "redress",
      AWS_SECRET_ACCESS_KEY: "only for tests",
    };
  }

  /** The keys of what lies in it. */
  async keys() {
    const text = await (await fetch(`${this.#url}/redress?list-type=2`)).text();
    return [...text.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key);
  }

  /** Other bytes come to lie under that key. */
  async damage(key) {
    // It asks who wants to, and believes whoever says so.
    const who = "AWS4-HMAC-SHA256 Credential=redress/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=none";
    const request = { method: "PUT", body: "damaged", headers: { authorization: who } };
    const { ok, status } = await fetch(`${this.#url}/redress/${key}`, request);
    if (!ok) throw new Error(`${key} couldn't be overwritten: ${status}`);
  }

  stop() {
    this.#server.kill("SIGKILL");
  }
}
