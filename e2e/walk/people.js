// Who walks, and with what: the demo as a user starts it, one browser, and people at it. Words are taken from locales/.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { checkPage, DESKTOP, PHONE, startBrowser, visitor, watchErrors } from "../lib/browser.js";
import { lettersIn } from "../lib/letters.js";
import { Redress } from "../lib/redress.js";
import { words } from "../lib/texts.js";
import { until } from "../lib/wait.js";

export const redress = new Redress();

/** What the walk learns on its way: the complaint's reference, its address in the desk, the complainant's private link. */
export const walk = { office: null, reference: null, complaint: null, link: null, broken: false };

/** Pages of people, each with cookies of their own, by what they are to the procedure. */
export const people = {};
/** What went wrong on any of their pages. */
const errors = [];
let browser;

before(
  async () => {
    await redress.start("demo", { limit: 180_000 });
    walk.office = await redress.address();
    browser = await startBrowser();
    // At the desk: an administrator, a handler and a reviewer of the demo's technical team, an editor who is new.
    for (const who of ["admin", "handler", "reviewer", "editor"]) people[who] = await somebody({ size: DESKTOP });
    // The complainant on a phone without scripts, and a reader of the help centre with them.
    people.customer = await somebody({ size: PHONE, javaScript: false });
    people.reader = await somebody({ size: PHONE });
  },
  { timeout: 240_000 },
);
after(async () => {
  await browser?.close();
  await redress.end();
});

/** A new visitor's page; whatever goes wrong on it is remembered. */
export async function somebody(who = {}) {
  const page = await (await visitor(browser, who)).newPage();
  const seen = watchErrors(page);
  errors.push({ page, seen });
  return page;
}

/** Everybody who walked: nothing went wrong on their pages, and nothing was asked of another host. */
export function assertNothingWentWrong() {
  for (const { page, seen } of errors) {
    assert.deepEqual(seen, []);
    assert.deepEqual(page.context().foreignRequests, [], "a page asked a host other than its own");
  }
}

/** A step of the walk. Parts 2 to 6 follow one complaint: once a step of them is broken, the next ones aren't tried. */
export function step(name, walked) {
  const followsComplaint = /^[2-6]\./.test(name);
  test(name, { timeout: 120_000 }, async (t) => {
    if (followsComplaint && walk.broken) return t.skip("an earlier step is broken");
    try {
      await walked();
    } catch (error) {
      walk.broken ||= followsComplaint;
      throw error;
    }
  });
}

// --- at the desk -------------------------------------------------------------------------------------------------

/** Signs in by a new one-time link from the command line; `add` makes them a member of the staff first. */
export async function signIn(page, id, add = null) {
  const { stdout, stderr } = await redress.run("staff", ...(add ? ["add", id, ...add] : ["link", id]));
  const link = stdout.match(/sign-in: (\S+)/)?.[1];
  assert.ok(link, stderr);
  await page.goto(link);
  await heading(page, "desk-queue-title");
}

/** Waits for the page's main heading. */
export function heading(page, id) {
  return page.getByRole("heading", { level: 1, name: words(id), exact: true }).waitFor();
}

/** Opens the walk's complaint, and one of its acts. */
export async function openAct(page, act) {
  await page.goto(walk.complaint);
  await page.getByRole("link", { name: words(`desk-act-${act}`), exact: true }).first().click();
  await heading(page, `desk-act-${act}`);
}

/** Fills in a form: label's text id → text; a select takes the choice of that name, a radio is given as `true`. */
export async function fill(page, fields) {
  for (const [label, value] of Object.entries(fields)) {
    const name = new RegExp(`^${words(label)}( ${words("desk-optional")})?$`);
    if (value === true) await page.getByRole("radio", { name }).check();
    else if (typeof value === "object") await page.getByRole("combobox", { name }).selectOption({ label: words(value.choice) });
    else await page.getByRole("textbox", { name }).fill(value);
  }
}

/** Does an act: form, then the letter as it will leave, then "Send". Both pages are judged if `picture` names them. */
export async function write(page, act, fields, { picture = null, letter = /./ } = {}) {
  await openAct(page, act);
  await fill(page, fields);
  if (picture) await checkPage(page, picture);
  await sendWhatIsOpen(page, act, { picture, letter });
}

/** From a filled-in form on: the preview is looked at, then the letter sent. */
export async function sendWhatIsOpen(page, act, { picture = null, letter = /./ } = {}) {
  await press(page, "desk-act-preview");
  await page.getByRole("heading", { level: 2, name: words("desk-letter"), exact: true }).waitFor();
  assert.match(await page.getByRole("textbox", { name: words("desk-letter-text") }).inputValue(), letter);
  if (picture) await checkPage(page, `${picture}-preview`);
  await press(page, "desk-act-send");
  await said(page, `desk-done-${act}`);
}

/** What was just done is said at the top of the page. */
export function said(page, id) {
  return page.getByRole("status").filter({ hasText: words(id) }).waitFor();
}

/** Presses the button, or follows the link, of that name: to a person they are the same. */
export async function press(page, id, language = "en") {
  const name = words(id, language);
  await page.getByRole("button", { name, exact: true }).or(page.getByRole("link", { name, exact: true })).first().click();
}

// --- what the command line says ------------------------------------------------------------------------------------

/** The promises of that name, oldest first. */
export async function promises(name) {
  const all = (await redress.json("show", walk.reference)).promises;
  return all.filter(({ promise }) => promise === name);
}

/** Letters of the walk's complaint, as the outbox lists them. */
export async function outbox() {
  return (await redress.lines("outbox")).filter(({ reference }) => reference === walk.reference);
}

// --- mail ----------------------------------------------------------------------------------------------------------

/** The letter to that address, about the walk's complaint, that lies in the local Maildir. */
export function letterTo(address, wanted = () => true) {
  return until(`a letter to ${address}`, async () => {
    const letters = await lettersIn(join(redress.data, "letters"));
    return letters.find((letter) => letter.to[0].address === address && letter.subject.includes(walk.reference) && wanted(letter));
  });
}

/** A mail as its bytes; `files`: name → text. */
export function mailFrom(from, subject, lines, { headers = [], files = {} } = {}) {
  const head = [
    `From: ${from}`,
    `To: ${walk.office}`,
    `Subject: ${subject}`,
    `Message-ID: <walk-${subject.replace(/\W+/g, "-").toLowerCase()}@${from.match(/@([\w.]+)/)[1]}>`,
    ...headers,
    "MIME-Version: 1.0",
  ];
  const text = ["Content-Type: text/plain; charset=utf-8", "", ...lines];
  const parts = Object.entries(files).map(([name, content]) => [
    "Content-Type: text/plain; charset=utf-8",
    `Content-Disposition: attachment; filename="${name}"`,
    "",
    content,
  ]);
  if (parts.length === 0) return Buffer.from(`${[...head, ...text].join("\r\n")}\r\n`);
  const body = [text, ...parts].flatMap((part) => ["--part", ...part]);
  return Buffer.from(`${[...head, 'Content-Type: multipart/mixed; boundary="part"', "", ...body, "--part--"].join("\r\n")}\r\n`);
}

// --- pages without scripts -----------------------------------------------------------------------------------------

/** The page that somebody without scripts has before them, judged as it looks to somebody with them. */
export async function judge(page, name) {
  const other = await somebody({ size: PHONE });
  await other.goto(page.url());
  await checkPage(other, name);
  await other.context().close();
}
