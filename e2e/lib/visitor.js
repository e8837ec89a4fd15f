// A browser without a screen: keeps its cookies, reads pages of any node, fills in forms.

import assert from "node:assert/strict";

export class Visitor {
  cookies = new Map();

  /** Signs in by a link that works once. */
  static async signedIn(link) {
    const visitor = new Visitor();
    const { status } = await visitor.get(link);
    assert.equal(status, 303, "the link signs in");
    return visitor;
  }

  /** `{status, location, text}`; a redirection isn't followed. */
  get(url) {
    return this.#ask(url, {});
  }

  /** Sends the form of a page, with the hidden fields that the page has for it. */
  async fillIn(page, fields, action = page) {
    const { status, text } = await this.get(page);
    assert.equal(status, 200, `${page}\n${text}`);
    const hidden = ["_csrf", "seen"].map((name) => [name, text.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? ""]);
    return this.#ask(action, { method: "POST", body: new URLSearchParams([...hidden, ...Object.entries(fields)]) });
  }

  async #ask(url, options) {
    const cookie = [...this.cookies].map((pair) => pair.join("=")).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie }, signal: AbortSignal.timeout(20_000), ...options });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      this.cookies.set(name, value);
    }
    return { status: response.status, location: response.headers.get("location"), text: await response.text() };
  }
}
