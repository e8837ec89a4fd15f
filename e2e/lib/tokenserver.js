// A provider of OAuth 2 tokens for a test (RFC 6749, 7636, 7662, 8628): small, but it refuses what has to be refused. Refresh
// tokens are good once, as some providers have it.

import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";

export const CLIENT = { id: "redress-test", secret: "client-s3cret" };

export class TokenServer {
  #server = createServer((request, response) => this.#answer(request, response));
  /** Access token → whose it is. */
  #access = new Map();
  #refresh = new Map();
  #codes = new Map();
  #device = null;
  /** What was asked for, in order. */
  grants = [];
  /** Seconds that an access token is said to be good. */
  lifetime = 3600;

  /** `user`: whoever signs in here. */
  constructor(user) {
    this.user = user;
  }

  async start() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
    return this;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Somebody types in the code. */
  approve(userCode) {
    if (this.#device?.user_code !== userCode) throw new Error(`${userCode} isn't the code`);
    this.#device.approved = true;
  }

  /** Access tokens that were given out aren't accepted any more. */
  revoke() {
    this.#access.clear();
  }

  /** Everything that is secret here: none of it may be in a log. */
  get secrets() {
    return [CLIENT.secret, ...this.#access.keys(), ...this.#refresh.keys()];
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.url);
    let body = "";
    for await (const chunk of request) body += chunk;
    const form = Object.fromEntries(new URLSearchParams(body));
    const [status, answer] = this.#said(url, form, response) ?? [404, { error: "not_found" }];
    if (response.writableEnded) return;
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(JSON.stringify(answer));
  }

  #said(url, form, response) {
    switch (url.pathname) {
      case "/introspect":
        return [200, this.#access.has(form.token) ? { active: true, username: this.#access.get(form.token) } : { active: false }];
      case "/device":
        this.#device = { device_code: randomUUID(), user_code: "WDJB-MJHT", polls: 0, approved: false };
        return [200, { ...this.#device, verification_uri: `${this.url}/type-it-in`, expires_in: 60, interval: 1 }];
      case "/authorize":
        return this.#authorize(url.searchParams, response);
      case "/token":
        return this.#token(form);
      default:
        return null;
    }
  }

  /** Whoever comes here is signed in already, and sent back. */
  #authorize(query, response) {
    const code = randomUUID();
    this.#codes.set(code, { challenge: query.get("code_challenge"), redirect: query.get("redirect_uri") });
    const back = new URL(query.get("redirect_uri"));
    back.searchParams.set("code", code);
    back.searchParams.set("state", query.get("state"));
    response.writeHead(302, { Location: String(back) });
    response.end();
    return [302, {}];
  }

  #token(form) {
    this.grants.push(form.grant_type);
    if (form.client_id !== CLIENT.id || form.client_secret !== CLIENT.secret) {
      return [401, { error: "invalid_client", error_description: "The client secret is wrong." }];
    }
    switch (form.grant_type) {
      case "client_credentials":
        return [200, this.#given()];
      case "refresh_token":
        if (!this.#refresh.get(form.refresh_token)) return [400, { error: "invalid_grant", error_description: "It was used." }];
        this.#refresh.set(form.refresh_token, false);
        return [200, this.#given({ refresh: true })];
      case "urn:ietf:params:oauth:grant-type:device_code":
        if (form.device_code !== this.#device?.device_code) return [400, { error: "invalid_grant" }];
        if (!this.#device.approved) return [400, { error: "authorization_pending" }];
        return [200, this.#given({ refresh: true })];
      case "authorization_code": {
        const { challenge, redirect } = this.#codes.get(form.code) ?? {};
        this.#codes.delete(form.code);
        const proven = createHash("sha256").update(form.code_verifier ?? "").digest("base64url") === challenge;
        return proven && redirect === form.redirect_uri ? [200, this.#given({ refresh: true })] : [400, { error: "invalid_grant" }];
      }
      default:
        return [400, { error: "unsupported_grant_type" }];
    }
  }

  #given({ refresh = false } = {}) {
    const given = { token_type: "Bearer", access_token: randomUUID(), expires_in: this.lifetime };
    this.#access.set(given.access_token, this.user);
    if (!refresh) return given;
    given.refresh_token = randomUUID();
    this.#refresh.set(given.refresh_token, true);
    return given;
  }
}
