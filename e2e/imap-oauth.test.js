// A mailbox whose server takes tokens instead of passwords: Dovecot asks a provider of OAuth 2 tokens, which the test runs,
// whether they are good; Redress gets them there, as an application, or for somebody who signed in.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { configuration } from "./lib/config.js";
import { ImapServer } from "./lib/imapserver.js";
import { binary, Redress } from "./lib/redress.js";
import { CLIENT, TokenServer } from "./lib/tokenserver.js";
import { until } from "./lib/wait.js";

const USER = "complaints@example.com";
const provider = new TokenServer(USER);
let server;
let sent = 0;
const houses = [];

before(
  async () => {
    await provider.start();
    server = await new ImapServer({ introspection: `${provider.url}/introspect` }).start();
  },
  { timeout: 60_000 },
);
after(async () => {
  for (const house of houses) await house.end();
  await server.stop();
  provider.stop();
});

async function house(mailbox, secret = CLIENT.secret) {
  const made = new Redress({ env: { REDRESS_LOG: "debug", REDRESS_MAILBOX_COMPLAINTS_CLIENT_SECRET: secret } });
  made.config = await configuration(made, { "company.address": USER });
  const own = {
    ...{ name: "complaints", host: "localhost", port: server.port, tls: "none", user: USER, folder: "INBOX", auth: "oauth2" },
    ...{ client_id: CLIENT.id, scope: "mail", token_url: `${provider.url}/token`, device_url: `${provider.url}/device` },
    ...{ authorize_url: `${provider.url}/authorize`, after: "delete", ...mailbox },
  };
  const lines = Object.entries(own).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  appendFileSync(made.config, `\n[[mailbox]]\n${lines.join("\n")}\n`);
  houses.push(made);
  return made;
}

function aMail() {
  sent += 1;
  const head = [`Message-ID: <oauth-${sent}@customer.example>`, `From: oauth-${sent}@customer.example`, `To: ${USER}`, "Subject: Complaint"];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\nI want to complain: my inverter does not start any more. Please replace it.\r\n`);
}

const takeIn = (redress) => redress.json("intake", "--mailbox", "complaints");
const quiet = (text) => provider.secrets.forEach((secret) => assert.ok(!text.includes(secret), "a secret was told"));

/** Starts `redress mail authorize`, gives what it prints to `signIn`, and waits for its end. */
async function authorize(redress, signIn) {
  const args = ["mail", "authorize", "complaints", "--data", redress.data, "--config", redress.config];
  const child = spawn(binary(), args, { env: { ...process.env, ...redress.env }, stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (told += text));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await signIn(() => told);
  assert.equal(await ended, 0, told);
  quiet(told);
}

test("as an application, by client credentials; a token is fetched when the last one isn't accepted", async () => {
  const redress = await house({ flow: "client_credentials" });
  await server.append(USER, [aMail()]);
  provider.grants = [];
  await redress.start();
  const emptied = () => until("the mailbox to be empty", async () => (await server.mails(USER)).length === 0);
  await emptied();
  assert.deepEqual(provider.grants, ["client_credentials"]);
  // The server goes away and forgets its tokens: the one that is kept isn't good any more, though it has an hour to go.
  await server.stop();
  provider.revoke();
  await server.start();
  await server.append(USER, [aMail()]);
  await emptied();
  assert.deepEqual(provider.grants, ["client_credentials", "client_credentials"]);
  await redress.stop();
  assert.equal((await redress.json("verify")).messages, 2);
  quiet(redress.output);
});

test("a wrong secret is told, with what to do", async () => {
  const redress = await house({ flow: "client_credentials" }, "wrong-s3cret");
  const { code, stderr } = await redress.run("intake", "--mailbox", "complaints");
  assert.equal(code, 2);
  assert.match(stderr, /invalid_client \(The client secret is wrong\.\); check tenant, client_id, client_secret/);
  assert.doesNotMatch(stderr, /wrong-s3cret/);
});

test("for somebody who signed in with a code on another device; refresh tokens are good once", async () => {
  const redress = await house({ flow: "device" });
  const { code, stderr } = await redress.run("intake", "--mailbox", "complaints");
  assert.equal(code, 2);
  assert.match(stderr, /nobody has signed in yet; sign in with `redress mail authorize complaints`/);
  await authorize(redress, async (told) => {
    const [, typed] = await until("the code", () => told().match(/type-it-in as complaints@example\.com, and type (\S+)/));
    provider.approve(typed);
  });
  assert.equal(statSync(join(redress.data, "mailbox-complaints.token")).mode & 0o777, 0o600);
  for (let run = 0; run < 3; run++) {
    await server.append(USER, [aMail()]);
    assert.equal((await takeIn(redress)).read, 1, "each command fetches anew, with the refresh token of the one before");
  }
});

test("for somebody who signed in in a browser", async () => {
  const redress = await house({ flow: "browser" });
  await authorize(redress, async (told) => {
    const [address] = await until("the address", () => told().match(/^http\S+/m));
    // Somebody else's answer is none.
    const back = new URL(new URL(address).searchParams.get("redirect_uri"));
    back.search = "?code=stolen&state=guessed";
    assert.match(await (await fetch(back)).text(), /isn't the answer/);
    assert.match(await (await fetch(address)).text(), /You have signed in/);
  });
  await server.append(USER, [aMail()]);
  assert.equal((await takeIn(redress)).read, 1);
});
