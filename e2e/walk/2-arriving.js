// 2. A complaint arrives by mail; what isn't clearly one waits in triage, one click from becoming one.

import assert from "node:assert/strict";
import { checkPage } from "../lib/browser.js";
import { sendMail } from "../lib/smtp.js";
import { words } from "../lib/texts.js";
import { heading, mailFrom, people, press, redress, said, step, walk } from "./people.js";

export const SUBJECT = "My inverter stopped working on Monday";
/** Longer than a phone is wide, with nowhere to break. */
export const LINK = `https://example.com/${"photo".repeat(16)}`;
const QUESTION = "Which cable do I need?";

step("2. a mail becomes a complaint with a reference, once, found by its subject", async () => {
  const { handler } = people;
  const raw = mailFrom("Jo Sample <jo@example.com>", SUBJECT, [
    "Hello,",
    "",
    "I want to complain about my inverter HX-8000T. It stopped working on Monday and shows only an error.",
    "I am very disappointed. Please replace it.",
    LINK,
    "",
    "Kind regards",
    "Jo Sample",
  ]);
  await sendMail(redress.smtp, { from: "jo@example.com", to: walk.office, raw });
  await sendMail(redress.smtp, { from: "jo@example.com", to: walk.office, raw });

  await handler.goto(redress.desk);
  await handler.getByRole("searchbox", { name: words("desk-find") }).first().fill(SUBJECT);
  await handler.keyboard.press("Enter");
  const found = handler.getByRole("link", { name: SUBJECT, exact: true });
  await found.first().waitFor();
  assert.equal(await found.count(), 1, "the same message twice opens one complaint");
  await checkPage(handler, "2-found");
  await found.click();
  await handler.getByRole("heading", { level: 1, name: SUBJECT }).waitFor();
  walk.complaint = handler.url();
  [walk.reference] = (await handler.title()).match(/C-\d{4}-\d{5,}-[0-9A-Z]/);
  const details = handler.getByRole("region", { name: words("desk-details"), exact: true });
  await details.getByText("HX-8000T").first().waitFor();
  await checkPage(handler, "2-complaint");
});

step("2. what is not clearly a complaint waits in triage, one click from becoming one", async () => {
  const { admin } = people;
  const raw = mailFrom("Sam Example <sam@example.com>", QUESTION, ["Which cable fits the HX-8000T?"]);
  await sendMail(redress.smtp, { from: "sam@example.com", to: walk.office, raw });
  await admin.goto(redress.desk);
  await admin.getByRole("link", { name: words("desk-nav-triage") }).first().click();
  await heading(admin, "desk-triage-title");
  await checkPage(admin, "2-triage");
  await admin.getByRole("link", { name: QUESTION }).click();
  await admin.getByRole("heading", { level: 1, name: QUESTION }).waitFor();
  await checkPage(admin, "2-triage-item");
  await admin.goBack();
  await admin.getByRole("row").filter({ hasText: QUESTION }).getByRole("button", { name: words("desk-triage-open") }).click();
  await said(admin, "desk-done-opened");
  await admin.getByRole("heading", { level: 1, name: QUESTION }).waitFor();
  assert.match(new URL(admin.url()).pathname, /^\/complaints\/C-/);
  await press(admin, "desk-nav-outbox");
  await admin.getByRole("row").filter({ hasText: "sam@example.com" }).waitFor();
});
