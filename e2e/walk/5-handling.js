// 5. The right team handles it: taken, corrected, noted, asked about, answered, updated, extended, decided.

import assert from "node:assert/strict";
import { checkPage } from "../lib/browser.js";
import { sendMail } from "../lib/smtp.js";
import { pattern, words } from "../lib/texts.js";
import { until } from "../lib/wait.js";
import { LINK } from "./2-arriving.js";
import { fill, heading, letterTo, mailFrom, openAct, outbox, people, press, promises, redress, said, step, walk, write } from "./people.js";

const NOTE = "The installer may know more.";
const QUESTION = "What did you measure on site?";
const ANSWER = "String 2 measured 0 V, and the seal was intact.";
const INSTALLER = "installer@example.org";

async function writeNote(page, text) {
  await openAct(page, "note");
  await fill(page, { "desk-field-text": text });
  await press(page, "desk-act-do");
  await said(page, "desk-done-note");
}

step("5. a product complaint is with the technical team; the handler takes it", async () => {
  const { handler } = people;
  assert.equal((await redress.json("show", walk.reference)).team, "technical");
  await handler.goto(walk.complaint);
  await press(handler, "desk-take");
  await said(handler, "desk-done-taken");
  assert.equal(await handler.getByRole("button", { name: words("desk-take"), exact: true }).count(), 0);
});

step("5. details and the complainant's name are corrected; a wrong address is refused beside its field", async () => {
  const { handler } = people;
  await openAct(handler, "details");
  await checkPage(handler, "5-details");
  await fill(handler, { "desk-detail-serial": "HV3E8K2204484", "desk-complainant-name": "Joanna Sample", "desk-complainant-email": "jo.example.com" });
  await press(handler, "desk-act-do");
  await handler.getByRole("alert").getByRole("link", { name: "jo.example.com" }).waitFor();
  await checkPage(handler, "5-details-refused");
  await fill(handler, { "desk-complainant-email": "jo@example.com" });
  await press(handler, "desk-act-do");
  await said(handler, "desk-done-details");
  await handler.getByText("HV3E8K2204484").first().waitFor();
  await handler.getByText(/corrected who complains: Joanna Sample, jo@example\.com/).waitFor();
});

step("5. an internal note is kept", async () => {
  const { handler } = people;
  await openAct(handler, "note");
  await fill(handler, { "desk-field-text": NOTE });
  await checkPage(handler, "5-note");
  await press(handler, "desk-act-do");
  await said(handler, "desk-done-note");
  await handler.getByRole("article").filter({ hasText: NOTE }).getByText(words("desk-not-visible")).waitFor();
});

step("5. who has the complaint open is told when a colleague changes it, and loses nothing typed", async () => {
  const { handler, admin } = people;
  await handler.goto(walk.complaint);
  await handler.getByText(words("desk-hand-over-title"), { exact: true }).click();
  await fill(handler, { "desk-hand-over-why": "She knows the installer." });
  await writeNote(admin, "The spare part is on its way.");

  await said(handler, "desk-news-complaint");
  const why = handler.getByRole("textbox", { name: words("desk-hand-over-why") });
  assert.equal(await why.inputValue(), "She knows the installer.", "nothing was reloaded");
  await checkPage(handler, "5-changed");
  await press(handler, "desk-news-complaint-show");
  const note = handler.getByRole("article").filter({ hasText: "The spare part is on its way." });
  await note.waitFor();
  assert.ok(await note.locator("xpath=..").evaluate((entry) => entry.matches(":target")), "the link leads to the change");
  assert.equal(await handler.getByRole("status").filter({ hasText: words("desk-news-complaint") }).count(), 0);
  await handler.getByText(words("desk-hand-over-title"), { exact: true }).click();
  assert.equal(await why.inputValue(), "She knows the installer.", "nor lost");
  await why.fill("");
});

step("5. who has the queue open is told too", async () => {
  const { handler, admin } = people;
  await handler.goto(new URL("/desk", walk.complaint).href);
  await writeNote(admin, "It has arrived.");
  await said(handler, "desk-news-queue");
  await checkPage(handler, "5-queue-changed");
  await press(handler, "desk-news-queue-show");
  await heading(handler, "desk-queue-title");
});

step("5. a third party is asked, and answers by mail into a thread of its own", async () => {
  const { handler } = people;
  const fields = {
    "desk-field-name": "Instal Demo",
    "desk-field-role": { choice: "desk-third-role-installer" },
    "desk-field-email": INSTALLER,
    "desk-field-text": QUESTION,
  };
  await write(handler, "ask", fields, { picture: "5-third-party", letter: new RegExp(QUESTION.replace("?", "\\?")) });

  const letter = await letterTo(INSTALLER);
  assert.ok(!letter.text.includes("Sample"), "the installer isn't told who complains");
  const to = letter.replyTo?.[0]?.address ?? letter.from.address;
  const headers = [`In-Reply-To: ${letter.messageId}`, `References: ${letter.messageId}`];
  const raw = mailFrom(`Instal Demo <${INSTALLER}>`, `Re: ${letter.subject}`, [ANSWER, LINK], { headers, files: { "measured.txt": "0 V" } });
  await sendMail(redress.smtp, { from: INSTALLER, to, raw });

  await handler.goto(walk.complaint);
  const thread = handler.getByRole("article", { name: `${words("desk-third")}: Instal Demo` });
  await thread.getByText(ANSWER).waitFor();
  await thread.getByText("measured.txt").waitFor();
  await checkPage(handler, "5-thread");
});

step("5. the complainant sees neither the note nor the third party's thread", async () => {
  const { customer } = people;
  await customer.goto(walk.link);
  const seen = await customer.content();
  for (const hidden of [NOTE, QUESTION, ANSWER, INSTALLER, "Instal Demo", "measured.txt"]) {
    assert.ok(!seen.includes(hidden), `the complainant sees “${hidden}”`);
  }
});

step("5. what the third party wrote is forwarded, with its file", async () => {
  const { handler, customer } = people;
  await handler.goto(walk.complaint);
  await press(handler, "desk-act-forward");
  await fill(handler, { "desk-field-text": "Your installer measured string 2. The seal was intact." });
  await checkPage(handler, "5-forward");
  await press(handler, "desk-act-preview");
  await press(handler, "desk-act-send");
  await said(handler, "desk-done-forward");
  const letter = await letterTo("jo@example.com", ({ text }) => text.includes("measured string 2"));
  assert.deepEqual(letter.attachments.map(({ filename }) => filename), ["measured.txt"]);
  await handler.getByRole("article").filter({ hasText: words("desk-purpose-forward") }).getByText("measured.txt").waitFor();
  await customer.reload();
  const seen = await customer.content();
  assert.ok(seen.includes("The seal was intact.") && !seen.includes(ANSWER), "only what was forwarded is seen");
});

step("5. a reply goes out as it was seen, to the corrected name", async () => {
  const { handler } = people;
  await write(handler, "reply", { "desk-field-text": "Thank you for the photo." }, { picture: "5-reply", letter: /Joanna Sample[^]*Thank you for the photo\./ });
  const letter = await letterTo("jo@example.com", ({ text }) => text.includes("Thank you for the photo."));
  assert.ok(letter.text.includes(new URL(walk.link).pathname.slice(0, 3)), "with a private link");
});

step("5. the progress update goes out and keeps its promise", async () => {
  await write(people.handler, "update", { "desk-field-text": "We found the error that you describe." }, { picture: "5-update" });
  await until("the promise to be kept", async () => (await promises("update")).at(-1).state === "kept");
});

step("5. an extension needs a reason and a working day, is previewed, and replaces the promise", async () => {
  const { handler } = people;
  await openAct(handler, "extend");
  await press(handler, "desk-act-preview");
  await handler.getByRole("alert").getByRole("link", { name: words("desk-field-reason-empty") }).waitFor();
  await checkPage(handler, "5-extend-refused");

  const [{ due }] = await promises("resolution");
  const proposed = await handler.getByLabel(words("desk-field-until")).inputValue();
  assert.ok(proposed > due, `${proposed} is later than ${due}`);
  const reason = "The spare part arrives later than planned.";
  await write(handler, "extend", { "desk-field-reason": reason }, { picture: "5-extend", letter: new RegExp(reason) });
  await until("the promise to be replaced", async () => {
    const states = (await promises("resolution")).map(({ state }) => state);
    return states.join() === "replaced,running";
  });
  assert.equal((await promises("resolution"))[1].due, proposed);
});

step("5. a decision is written with its explanation, and seen before it is sent", async () => {
  const { handler } = people;
  await openAct(handler, "decide");
  await fill(handler, { "desk-outcome-rejected": true });
  await press(handler, "desk-act-preview");
  await handler.getByRole("alert").getByRole("link", { name: words("desk-field-explanation-empty") }).waitFor();

  const explanation = "The inverter was opened before it was sent to us, which voids its warranty.";
  const fields = { "desk-outcome-rejected": true, "desk-field-remedy": { choice: "desk-remedy-guidance" }, "desk-field-explanation": `${explanation}\n${LINK}` };
  await write(handler, "decide", fields, { picture: "5-decide", letter: new RegExp(explanation) });
  await checkPage(handler, "5-decided");
  const subjects = (await outbox()).map(({ subject }) => subject);
  assert.ok(subjects.some((subject) => pattern("letter-decision-subject").test(subject)));
  await until("the promise to be kept", async () => (await promises("resolution")).at(-1).state === "kept");
});
