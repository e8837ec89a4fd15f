// An SMTP client that knows exactly what was promised: a message counts as taken only after its own 250 (RFC 5321, 4.2.5).
// It sends the bytes as they are, so that what is stored can be compared with what was sent.

import { connect } from "node:net";

/** The server said no, or went away before it said yes. `code` is null where it went away. */
export class Refused extends Error {
  constructor(what, reply) {
    super(`${what}: ${reply ? reply.text : "connection lost"}`);
    this.code = reply?.code ?? null;
  }
}

export class SmtpClient {
  #socket;
  #buffer = "";
  #waiting = [];
  #lost = false;

  /** Connects and says EHLO; `address` is `HOST:PORT`. */
  static async open(address, { helo = "client.example" } = {}) {
    const client = new SmtpClient();
    await client.#connect(address);
    await client.expect("greeting", 220);
    await client.say(`EHLO ${helo}`, 250);
    return client;
  }

  async #connect(address) {
    const [host, port] = address.split(":");
    this.#socket = connect({ host, port: Number(port), noDelay: true });
    this.#socket.setEncoding("latin1");
    this.#socket.on("data", (text) => this.#receive(text));
    this.#socket.on("error", () => this.#lose());
    this.#socket.on("close", () => this.#lose());
    // A server that hangs is as bad as one that dies: the wait ends, and the test says where.
    this.#socket.setTimeout(30_000, () => this.#socket.destroy());
    await new Promise((resolve, reject) => {
      this.#socket.once("connect", resolve);
      this.#socket.once("error", () => reject(new Refused("connect", null)));
    });
  }

  #receive(text) {
    this.#buffer += text;
    // A reply ends with the line whose code is followed by a space (RFC 5321, 4.2.1).
    for (let m; (m = this.#buffer.match(/^((?:\d{3}-[^\n]*\n)*)(\d{3})(?: [^\n]*)?\r?\n/)); ) {
      this.#buffer = this.#buffer.slice(m[0].length);
      this.#waiting.shift()?.({ code: Number(m[2]), text: m[0].trim() });
    }
  }

  #lose() {
    this.#lost = true;
    for (const waiting of this.#waiting.splice(0)) waiting(null);
  }

  #reply() {
    if (this.#lost) return Promise.resolve(null);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Waits for a reply with that code; anything else is a `Refused`. */
  async expect(what, code) {
    const reply = await this.#reply();
    if (reply?.code !== code) throw new Refused(what, reply);
    return reply;
  }

  /** Sends one command line and waits for its reply. */
  async say(line, code) {
    const reply = this.expect(line, code);
    this.#write(`${line}\r\n`);
    return reply;
  }

  /**
   * One mail transaction. Resolves when the server answered 250 to the message, and only then.
   * `at(phase)` is called at "mail", "rcpt", "data", "half" (half of the message is written) and "dot" (all of it is):
   * the moments at which a test may pull the plug.
   */
  async send({ from, to, raw }, at = () => {}) {
    at("mail");
    await this.say(`MAIL FROM:<${from ?? ""}>`, 250);
    at("rcpt");
    for (const recipient of [to].flat()) await this.say(`RCPT TO:<${recipient}>`, 250);
    at("data");
    await this.say("DATA", 354);
    const body = stuffed(raw);
    const middle = Math.floor(body.length / 2);
    this.#write(body.subarray(0, middle));
    at("half");
    const taken = this.expect("message", 250);
    this.#write(body.subarray(middle));
    at("dot");
    return taken;
  }

  async quit() {
    await this.say("QUIT", 221).catch(() => {});
    this.#socket.destroy();
  }

  destroy() {
    this.#socket.destroy();
  }

  #write(data) {
    if (!this.#lost) this.#socket.write(data, typeof data === "string" ? "latin1" : undefined);
  }
}

/** Line ends as CRLF, leading dots doubled, the final dot added (RFC 5321, 4.5.2). */
export function stuffed(raw) {
  let text = raw.toString("latin1").replace(/\r?\n/g, "\r\n");
  if (!text.endsWith("\r\n")) text += "\r\n";
  return Buffer.from(`${text.replace(/(^|\n)\./g, "$1..")}.\r\n`, "latin1");
}

/** Sends one message on its own connection. */
export async function sendMail(address, message) {
  const client = await SmtpClient.open(address);
  try {
    await client.send(message);
  } finally {
    await client.quit();
  }
}
