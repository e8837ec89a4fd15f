// 6. The customer follows by the private link, without scripts: status, dates, more information, satisfied or not; a
// reviewer who took no part looks at it again.

import assert from "node:assert/strict";
import { checkPage, PHONE } from "../lib/browser.js";
import { words } from "../lib/texts.js";
import { until } from "../lib/wait.js";
import { SUBJECT } from "./2-arriving.js";
import { fill, judge, openAct, outbox, people, press, promises, redress, said, somebody, step, walk, write } from "./people.js";

const ADDED = "Here is a photo of the display.";
const REASON = "Nobody opened it. The seal is intact.";
/** One red pixel. */
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC", "base64");

step("6. the private page says in plain words where things stand, with the dates and the decision", async () => {
  const { customer } = people;
  await customer.goto(walk.link);
  await customer.getByRole("heading", { level: 1, name: words("customer-status-decided") }).waitFor();
  await customer.getByRole("heading", { name: words("customer-decision-heading") }).waitFor();
  await customer.getByText(words("customer-outcome-rejected")).waitFor();
  await customer.getByText("which voids its warranty").first().waitFor();
  const dates = customer.getByRole("region", { name: words("customer-promises-heading"), exact: true });
  assert.ok((await dates.getByRole("heading", { level: 3 }).count()) >= 3);
  // How a date came about unfolds without a script.
  await dates.getByText(words("customer-how-link")).first().click();
  await dates.getByText(/We counted|We promised this within/).first().waitFor();
  await judge(customer, "6-decided");
});

step("6. the page speaks the reader's language, if they choose another", async () => {
  const { customer } = people;
  await customer.goto(`${walk.link}?lang=de`);
  assert.equal(await customer.locator("html").getAttribute("lang"), "de");
  await customer.getByRole("heading", { level: 1, name: words("customer-status-decided", "de") }).waitFor();
});

step("6. a link that was tampered with opens nothing", async () => {
  const { customer } = people;
  const wrong = walk.link.slice(0, -1) + (walk.link.endsWith("a") ? "b" : "a");
  const response = await customer.goto(wrong);
  assert.equal(response.status(), 404);
  assert.ok(!(await customer.content()).includes(SUBJECT));
  await judge(customer, "6-wrong-link");
});

step("6. an empty message is explained in an error summary that leads to the field", async () => {
  const { customer } = people;
  await customer.goto(walk.link);
  await press(customer, "customer-add-submit");
  await customer.getByRole("heading", { name: words("customer-error-heading") }).waitFor();
  assert.equal(await customer.getByRole("link", { name: words("customer-error-text-empty") }).getAttribute("href"), "#text");
  // The same, judged where axe can run.
  const other = await somebody({ size: PHONE });
  await other.goto(walk.link);
  await press(other, "customer-add-submit");
  await other.getByRole("heading", { name: words("customer-error-heading") }).waitFor();
  await checkPage(other, "6-add-refused");
  await other.context().close();
});

step("6. information and a file are added, and reach the handler", async () => {
  const { customer, handler } = people;
  await customer.goto(walk.link);
  await customer.getByLabel(words("customer-add-text-label")).fill(ADDED);
  await customer.getByLabel(words("customer-add-files-label")).setInputFiles({ name: "display.png", mimeType: "image/png", buffer: PICTURE });
  await press(customer, "customer-add-submit");
  await customer.getByRole("heading", { level: 1, name: words("customer-add-done-heading") }).waitFor();
  await judge(customer, "6-added");
  await press(customer, "customer-back");
  await customer.getByText(ADDED).waitFor();

  await handler.goto(walk.complaint);
  const card = handler.getByRole("article").filter({ hasText: ADDED });
  const [download] = await Promise.all([handler.waitForEvent("download"), card.getByRole("link", { name: /display\.png/ }).click()]);
  assert.equal(download.suggestedFilename(), "display.png");
});

step("6. not satisfied: it is escalated with a reason, and the escalation's own promises start", async () => {
  const { customer, handler } = people;
  await customer.goto(walk.link);
  await press(customer, "customer-escalate-button");
  await judge(customer, "6-escalate");
  await press(customer, "customer-escalate-confirm");
  await customer.getByRole("link", { name: words("customer-error-reason-empty") }).waitFor();
  await customer.getByLabel(words("customer-escalate-reason-label")).fill(REASON);
  await press(customer, "customer-escalate-confirm");
  await customer.getByRole("heading", { level: 1, name: words("customer-escalate-done-heading") }).waitFor();
  await judge(customer, "6-escalated");
  await press(customer, "customer-back");
  await customer.getByRole("heading", { level: 1, name: words("customer-status-escalated") }).waitFor();
  await customer.getByRole("heading", { name: words("customer-promises-review-heading") }).waitFor();

  await until("the receipt to be sent and the review's promises to run", async () => {
    const { promises } = await redress.json("show", walk.reference);
    const review = promises.filter(({ level }) => level === 1).map(({ promise, state }) => `${promise} ${state}`);
    return review.sort().join() === "acknowledgement kept,resolution running,update running";
  });
  await handler.goto(walk.complaint);
  const panel = handler.getByRole("region", { name: words("desk-promises"), exact: true });
  assert.equal(await panel.getByText(words("desk-promise-review")).count(), 3);
});

step("6. who decided can't be the reviewer, and is told so in words", async () => {
  const { handler } = people;
  const why = "Ginevra Solcampi took part in the decision";
  await handler.getByRole("list", { name: words("desk-acts-refused") }).getByText(why).first().waitFor();
  assert.equal(await handler.getByRole("button", { name: words("desk-take"), exact: true }).count(), 0);
  await handler.getByText(words("desk-hand-over-title")).click();
  const mine = handler.locator("option").filter({ hasText: "Ginevra Solcampi" });
  assert.ok(await mine.first().isDisabled());
  await checkPage(handler, "6-took-part");
  const response = await handler.goto(`${walk.complaint.split("?")[0]}/decide`);
  assert.equal(response.status(), 409);
  await handler.getByRole("alert").getByText(why).waitFor();
  await checkPage(handler, "6-took-part-refused");
});

step("6. a reviewer takes it from the list of escalations and decides anew", async () => {
  const { reviewer } = people;
  await reviewer.goto(redress.desk);
  await reviewer.getByRole("link", { name: new RegExp(words("desk-view-escalated")) }).click();
  await reviewer.getByRole("row").filter({ hasText: walk.reference }).getByRole("link", { name: SUBJECT }).click();
  await reviewer.getByText(REASON).first().waitFor();
  await press(reviewer, "desk-take");
  await said(reviewer, "desk-done-taken");
  await write(reviewer, "update", { "desk-field-text": "A colleague and I look at it from the beginning." });
  const fields = {
    "desk-outcome-accepted": true,
    "desk-field-remedy": { choice: "desk-remedy-replacement" },
    "desk-field-explanation": "The seal was intact. We replace the inverter.",
  };
  await write(reviewer, "decide", fields, { letter: /We replace the inverter/ });
  await until("the review's promises to be kept", async () => {
    const { promises } = await redress.json("show", walk.reference);
    return promises.filter(({ level }) => level === 1).every(({ state }) => state === "kept");
  });
});

step("6. satisfied: the replacement is carried out, and then the complaint is closed", async () => {
  const { customer } = people;
  await customer.goto(walk.link);
  await customer.getByText(words("customer-outcome-accepted")).waitFor();
  await customer.getByText(words("customer-remedy-replacement"), { exact: true }).waitFor();
  // The last level: no further escalation, but the body outside is named.
  assert.equal(await customer.getByRole("link", { name: words("customer-escalate-button") }).count(), 0);
  await customer.getByRole("paragraph").filter({ hasText: /https:\/\// }).first().waitFor();
  await press(customer, "customer-satisfied-button");
  await judge(customer, "6-satisfied");
  await press(customer, "customer-satisfied-first-confirm");
  await customer.getByRole("heading", { level: 1, name: words("customer-satisfied-done-heading") }).waitFor();
  await judge(customer, "6-satisfied-thanks");
  await press(customer, "customer-back");
  await customer.getByRole("heading", { level: 1, name: words("customer-status-fulfilling") }).waitFor();
  await judge(customer, "6-fulfilling");
  assert.equal((await redress.json("show", walk.reference)).state, "decided");

  await write(people.reviewer, "remedy", {}, { picture: "6-remedy" });
  await customer.goto(walk.link);
  await customer.getByRole("heading", { level: 1, name: words("customer-status-closed") }).waitFor();
  await judge(customer, "6-closed");
  assert.equal((await redress.json("show", walk.reference)).state, "closed");
});

step("6. reopened with a reason, a resolution is promised anew; and closed again with a letter", async () => {
  const { reviewer } = people;
  await openAct(reviewer, "reopen");
  await checkPage(reviewer, "6-reopen");
  await fill(reviewer, { "desk-field-reason": "The replacement hums, too." });
  await press(reviewer, "desk-act-do");
  await said(reviewer, "desk-done-reopen");
  await reviewer.getByText("The replacement hums, too.").first().waitFor();
  assert.equal((await promises("resolution")).at(-1).state, "running");

  await openAct(reviewer, "close");
  await fill(reviewer, { "desk-closure-withdrawn": true });
  await checkPage(reviewer, "6-close");
  await press(reviewer, "desk-act-preview");
  await checkPage(reviewer, "6-close-preview");
  await press(reviewer, "desk-act-send");
  await said(reviewer, "desk-done-close");
  await checkPage(reviewer, "6-closed-desk");
  assert.ok((await outbox()).some(({ purpose }) => purpose === "closing"));
});
