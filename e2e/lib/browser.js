// Debian's Chromium, driven as a person would: by roles and labels. Pages are judged by axe and kept as pictures.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ROOT } from "./corpus.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** Starts the browser. REDRESS_CHROMIUM names another one; no network is needed or used beyond loopback. */
export function startBrowser() {
  const executablePath = process.env.REDRESS_CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: install chromium or set REDRESS_CHROMIUM`);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox", // the suite may run as root
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-dev-shm-usage",
    ],
  });
}

/**
 * A new visitor: own cookies, own language. `javaScript: false` is somebody without scripts.
 * Requests to any host but this machine are refused and remembered: see `foreign(context)`.
 */
export async function visitor(browser, { language = "en-GB", size = DESKTOP, javaScript = true, dark = false } = {}) {
  const context = await browser.newContext({
    locale: language,
    viewport: size,
    javaScriptEnabled: javaScript,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(10_000);
  context.withoutScripts = !javaScript;
  context.foreignRequests = [];
  await context.route(
    (url) => !["127.0.0.1", "localhost", "[::1]"].includes(url.hostname) && url.protocol.startsWith("http"),
    (route) => {
      context.foreignRequests.push(route.request().url());
      return route.abort();
    },
  );
  return context;
}

/** Nothing on any page seen so far asked another host for anything. */
export function assertNothingForeign(context) {
  assert.deepEqual(context.foreignRequests, [], "a page asked a host other than its own");
}

/** Collects what must never appear: script errors, console errors (a refused script or style is one), missing parts. */
export function watchErrors(page) {
  const errors = [];
  page.on("pageerror", (error) => errors.push(`script: ${error.message}`));
  page.on("response", (response) => {
    // A page itself may say "not found"; a style or picture of it may not.
    if (response.status() >= 400 && !response.request().isNavigationRequest()) errors.push(`${response.status()}: ${response.url()}`);
  });
  page.on("console", (message) => {
    const isStatus = message.text().startsWith("Failed to load resource: the server responded");
    if (message.type() === "error" && !isStatus) errors.push(`console: ${message.text()}`);
  });
  return errors;
}

/**
 * No violation of WCAG 2.0, 2.1, 2.2, level A and AA, on the page as it stands. axe is a script itself: who walks
 * without scripts (`javaScript: false`) has the same pages judged by a second visitor who has them.
 */
export async function axe(page) {
  if (page.context().withoutScripts) throw new Error("axe needs a visitor with scripts");
  // evaluate() goes past the page's Content-Security-Policy, so the page is tested under its real one.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    WCAG,
  );
  assert.equal(violations.length, 0, `${page.url()}\n${violations.map(describe).join("\n")}`);
}

function describe({ id, impact, help, nodes }) {
  const where = nodes.slice(0, 5).map(({ html, failureSummary }) => `    ${html}\n      ${failureSummary.replace(/\n/g, "\n      ")}`);
  return `  ${id} (${impact}): ${help}, ${nodes.length} place(s)\n${where.join("\n")}`;
}

/** The page in light and dark, on phone and desktop: axe each time, no sideways scrolling, and a picture of each. */
export async function checkPage(page, name) {
  const before = page.viewportSize();
  for (const [device, size] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await settled(page);
      await screenshot(page, `${name}-${device}-${colorScheme}`);
      await axe(page);
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wider <= 0, `${name} is ${wider} px too wide for a ${device} of ${size.width} px (${page.url()})`);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(before);
}

// Fonts are there and running transitions (a change of colour scheme can start them) are over, so that contrast is
// measured on what a person sees.
async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
  });
}

/** Saves a picture of the whole page as `e2e/out/NAME.png`. */
export async function screenshot(page, name) {
  const folder = join(ROOT, "e2e", "out");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
