// 1. Starts it: addresses are printed, the one-time link signs in once, the queue is lively.

import assert from "node:assert/strict";
import { checkPage } from "../lib/browser.js";
import { words } from "../lib/texts.js";
import { heading, people, redress, signIn, somebody, step } from "./people.js";

step("1. the demo prints its addresses", () => {
  assert.match(redress.desk, /^http:\/\/127\.0\.0\.1:\d+\/desk$/);
  assert.match(redress.helpCentre, /^http:\/\/127\.0\.0\.1:\d+\/help$/);
  assert.match(redress.smtp, /^127\.0\.0\.1:\d+$/);
  assert.match(redress.signIn, /^http:\/\/127\.0\.0\.1:\d+\/sign-in\/\S+$/);
});

step("1. the one-time link signs in, once, and shows a lively queue", async () => {
  const { admin } = people;
  await admin.goto(redress.signIn);
  await heading(admin, "desk-queue-title");
  const rows = await admin.getByRole("row").count();
  assert.ok(rows > 20, `the queue shows ${rows} rows`);
  await checkPage(admin, "1-queue");

  const stranger = await somebody();
  await stranger.goto(redress.signIn);
  await stranger.getByText(words("desk-sign-in-link-used")).waitFor();
  await checkPage(stranger, "1-link-used");
  await stranger.goto(redress.desk);
  await heading(stranger, "desk-sign-in");
  await checkPage(stranger, "1-sign-in");
  await stranger.context().close();
});

step("1. the demo has about 200 complaints, of both kinds and at every stage", async () => {
  const complaints = await redress.lines("list", "--state", "all");
  assert.ok(complaints.length > 150, `${complaints.length} complaints`);
  assert.deepEqual(new Set(complaints.map(({ kind }) => kind)), new Set(["service", "product"]));
  assert.ok(new Set(complaints.map(({ language }) => language)).size >= 8);
  assert.ok(complaints.some(({ level }) => level > 0), "none is escalated");
  const states = new Set(complaints.flatMap(({ promises }) => promises.map(({ state }) => state)));
  for (const state of ["running", "kept", "replaced"]) assert.ok(states.has(state), `no promise is ${state}`);
  // It depends on the hour whether what came too late has come by now.
  assert.ok(states.has("missed") || states.has("kept_late"), "every promise was kept in time");
  assert.equal((await redress.json("verify")).ok, true);
});

step("1. more staff sign in by links from the command line", async () => {
  await signIn(people.handler, "ginevra");
  await signIn(people.reviewer, "ottokar");
  await signIn(people.editor, "edith", ["--name", "Edith Example", "--role", "manager", "--team", "service-management"]);
  // What isn't theirs is refused in words, and not offered.
  await people.handler.goto(new URL("/staff", redress.desk).href);
  await heading(people.handler, "desk-failure-not-yours");
  await checkPage(people.handler, "1-not-yours");
  await people.handler.goto(redress.desk);
  assert.equal(await people.handler.getByRole("link", { name: words("desk-nav-settings") }).count(), 0);
});

step("1. the banner moves the clock, and a promise becomes missed before one's eyes", async () => {
  const { admin } = people;
  await admin.goto(redress.desk);
  const clock = admin.getByRole("region", { name: words("desk-clock-label") });
  const time = () => clock.locator("time").getAttribute("datetime").then(Date.parse);
  const start = await time();
  await move(admin, "desk-clock-day");
  assert.ok((await time()) - start >= 86_400_000, "a day has passed");

  const before = await missed();
  let fresh;
  for (let moves = 0; !fresh && moves < 60; moves++) {
    await move(admin, "desk-clock-due");
    fresh = (await missed()).find((each) => !before.some((known) => known.key === each.key));
  }
  assert.ok(fresh, "no promise became missed");
  await admin.goto(new URL(`/complaints/${fresh.reference}`, redress.desk).href);
  await admin.getByRole("listitem").filter({ hasText: words("desk-promise-state-missed") }).first().waitFor();
  await admin.getByRole("link", { name: words("desk-queue-title") }).first().click();
  await admin.getByRole("link", { name: new RegExp(words("desk-view-missed")) }).click();
  await admin.getByRole("row").filter({ hasText: fresh.reference }).waitFor();
  await checkPage(admin, "1-queue-missed");
});

/** Presses a button of the demo's banner; the page comes back with the new time. */
async function move(page, by) {
  const time = page.getByRole("region", { name: words("desk-clock-label") }).locator("time");
  const before = await time.getAttribute("datetime");
  await page.getByRole("button", { name: words(by) }).click();
  await page.waitForFunction((old) => document.querySelector(".clock time")?.dateTime !== old, before);
}

async function missed() {
  const complaints = await redress.lines("list");
  return complaints.flatMap(({ reference, promises }) =>
    promises.filter(({ state }) => state === "missed").map(({ promise, due }) => ({ reference, key: `${reference} ${promise} ${due}` })),
  );
}
