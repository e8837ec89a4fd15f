// The suite's own judgement of pages can be trusted: it sees what is wrong, also under a strict
// Content-Security-Policy, and passes what is right.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { assertNothingForeign, axe, checkPage, startBrowser, visitor, watchErrors } from "./lib/browser.js";

const GOOD = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Good</title>
  <main><h1>Complaint</h1><label>Reference <input name="reference"></label> <button>Find</button></main></html>`;
const PAGES = {
  "/good": GOOD,
  "/no-label": GOOD.replace(/<label>Reference (.*?)<\/label>/, "$1"),
  "/wide": GOOD.replace("<main>", '<main><div class="wide">wide</div>').replace("</title>", "</title><style>.wide{width:60rem}</style>"),
  "/pale-in-the-dark": GOOD.replace(
    "</title>",
    "</title><style>@media (prefers-color-scheme: dark) { h1 { color: #333; background: #222 } }</style>",
  ),
  "/foreign": GOOD.replace("<main>", '<main><img alt="" src="http://elsewhere.example/pixel.gif">'),
};

let server, browser, base;
before(async () => {
  server = createServer((request, response) => {
    const page = PAGES[request.url];
    const policy = request.url === "/foreign" ? "img-src *" : "default-src 'none'; style-src 'unsafe-inline'";
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
    response.end(page ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${server.address().port}`;
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

async function open(path, who = {}) {
  const context = await visitor(browser, who);
  const page = await context.newPage();
  await page.goto(base + path);
  return page;
}

test("a sound page passes in light and dark, on phone and desktop", async () => {
  const page = await open("/good");
  const errors = watchErrors(page);
  await checkPage(page, "self-test");
  assertNothingForeign(page.context());
  assert.deepEqual(errors, []);
});

test("a field without a label is found", async () => {
  await assert.rejects(axe(await open("/no-label")), /label \(critical\)/);
});

test("text too pale in the dark is found", async () => {
  const page = await open("/pale-in-the-dark");
  await axe(page);
  await assert.rejects(checkPage(page, "self-test"), /color-contrast/);
});

test("a page that scrolls sideways on a phone is found", async () => {
  await assert.rejects(checkPage(await open("/wide"), "self-test"), /px too wide for a phone/);
});

test("a picture from another host is found", async () => {
  const page = await open("/foreign");
  assert.throws(() => assertNothingForeign(page.context()), /elsewhere\.example/);
});
