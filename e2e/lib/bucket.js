// A bucket of the tests' own: OpenStack Swift, which speaks S3, on loopback ports, with its objects in a temporary folder.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { atEnd, temporaryFolder } from "./temp.js";
import { answers, freePort, until } from "./wait.js";

const USER = "redress";
const SECRET = "only-for-tests";
const KINDS = ["account", "container", "object"];

export class Bucket {
  #servers = [];
  #url;

  /** Starts the servers, with the bucket `redress` in them. */
  static async start() {
    const bucket = new Bucket();
    const folder = temporaryFolder("swift");
    atEnd(() => bucket.stop());
    writeFileSync(join(folder, "swift.conf"), "[swift-hash]\nswift_hash_path_suffix = tests\n");
    await Promise.all(KINDS.map((kind) => bucket.#store(folder, kind)));
    const cache = await bucket.#run("memcached", (port) => ["-l", "127.0.0.1", "-p", port, "-U", "0", "-u", userInfo().username]);
    const proxy = await bucket.#serve(folder, "proxy", `${PIPELINE}memcache_servers = 127.0.0.1:${cache}\n`);
    bucket.#url = `http://127.0.0.1:${proxy}`;
    await bucket.#ask("PUT", "");
    return bucket;
  }

  /** A server of one kind, and the ring that leads to it: one device holds all. */
  async #store(folder, kind) {
    mkdirSync(join(folder, "devices", "disk"), { recursive: true });
    const port = await this.#serve(folder, kind, `[pipeline:main]\npipeline = ${kind}-server\n[app:${kind}-server]\nuse = egg:swift#${kind}\n`);
    const ring = (...words) => execFileSync("swift-ring-builder", [join(folder, `${kind}.builder`), ...words], { stdio: "ignore" });
    ring("create", "4", "1", "0");
    ring("add", `r1z1-127.0.0.1:${port}/disk`, "1");
    ring("rebalance");
  }

  #serve(folder, kind, rest) {
    return this.#run(`swift-${kind}-server`, (port) => {
      const file = join(folder, `${kind}.conf`);
      writeFileSync(
        file,
        `[DEFAULT]\nbind_ip = 127.0.0.1\nbind_port = ${port}\nworkers = 0\nuser = ${userInfo().username}\n` +
          `swift_dir = ${folder}\ndevices = ${join(folder, "devices")}\nmount_check = false\n${rest}`,
      );
      return [file];
    });
  }

  /** Starts a program on a free port, and waits until it answers there. */
  async #run(program, words) {
    const port = await freePort();
    const server = spawn(program, words(String(port)), { stdio: "ignore" });
    let broken = null;
    server.once("error", (error) => (broken = error.message));
    server.once("exit", (status) => (broken ??= `it ended with ${status}`));
    this.#servers.push(server);
    await until(program, () => {
      if (broken) throw new Error(`${program}: ${broken}; run ./test e2e, which installs it`);
      return answers(port);
    });
    return port;
  }

  /** What tells a program where it is. */
  get environment() {
    return {
      AWS_ENDPOINT: this.#url,
      AWS_ALLOW_HTTP: "true",
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: `tests:${USER}`,
      AWS_SECRET_ACCESS_KEY: SECRET,
    };
  }

  /** The keys of what lies in it. */
  async keys() {
    return (await (await this.#ask("GET", "")).text()).split("\n").filter((key) => key !== "");
  }

  /** Other bytes come to lie under that key. */
  async damage(key) {
    await this.#ask("PUT", `/${key}`, "damaged");
  }

  /** By Swift's own API, another door to the same objects. */
  async #ask(method, path, body) {
    const entering = await fetch(`${this.#url}/auth/v1.0`, { headers: { "x-auth-user": `tests:${USER}`, "x-auth-key": SECRET } });
    const headers = { "x-auth-token": entering.headers.get("x-auth-token") ?? "" };
    const answer = await fetch(`${this.#url}/v1/AUTH_tests/redress${path}`, { method, body, headers });
    if (!answer.ok) throw new Error(`the bucket refused ${method} ${path}: ${answer.status}`);
    return answer;
  }

  stop() {
    this.#servers.forEach((server) => server.kill("SIGKILL"));
  }
}

const PIPELINE = `[pipeline:main]
pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth copy slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:tempauth]
use = egg:swift#tempauth
user_tests_${USER} = ${SECRET} .admin
[filter:copy]
use = egg:swift#copy
[filter:slo]
use = egg:swift#slo
[filter:cache]
use = egg:swift#memcache
`;
