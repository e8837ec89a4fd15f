// The main job, walked through in a browser as its people do it: a handler at the desk, a customer on a phone without
// scripts, a reader of the help centre. Every page seen is judged by axe in light and dark, on phone and desktop, and kept
// as a picture in e2e/out. Words of customers' pages come from locales/; those of the desk stand in DESK below.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { assertNothingForeign, checkPage, DESKTOP, PHONE, startBrowser, visitor, watchErrors } from "./lib/browser.js";
import { lettersIn } from "./lib/letters.js";
import { Redress } from "./lib/redress.js";
import { sendMail } from "./lib/smtp.js";
import { pattern, words } from "./lib/texts.js";
import { until } from "./lib/wait.js";

/** How the desk names its pages, buttons and fields. */
const DESK = {
  queue: /queue/i,
  search: /search/i,
  forward: /forward|tomorrow|next day/i,
  triage: /triage/i,
  becomeComplaint: /open (as )?(a )?complaint|this is a complaint/i,
  take: /^take/i,
  team: /team/i,
  reassign: /assign|hand over/i,
  serial: /serial/i,
  save: /save/i,
  note: /note/i,
  addNote: /add note/i,
  thirdParty: /third party/i,
  address: /address|email/i,
  message: /message/i,
  send: /^send/i,
  progress: /progress update/i,
  extend: /extend/i,
  reason: /reason|explanation/i,
  newDate: /new date/i,
  decide: /decide|decision/i,
  outcome: { rejected: /^rejected/i },
  explanation: /explanation/i,
  how: /how|came about|why this date/i,
  articles: /articles/i,
  feedback: /feedback/i,
  edit: /edit/i,
  preview: /preview/i,
  publish: /publish/i,
};

const SUBJECT = "My inverter stopped working on Monday";
const redress = new Redress();
let browser, handler, customer, reader, errors;
/** What the walk learns on its way. */
let reference, complaintUrl, privateLink, office;

before(async () => {
  await redress.start("demo", { limit: 180_000 });
  office = await redress.address();
  browser = await startBrowser();
  handler = await (await visitor(browser, { size: DESKTOP })).newPage();
  customer = await (await visitor(browser, { size: PHONE, javaScript: false })).newPage();
  reader = await (await visitor(browser, { size: PHONE })).newPage();
  errors = [handler, customer, reader].map(watchErrors);
}, { timeout: 240_000 });
after(async () => {
  await browser?.close();
  await redress.end();
});

// --- 1. Starts it ------------------------------------------------------------------------------------------------

test("1. the one-time link signs in, once, and shows a lively queue", async () => {
  await handler.goto(redress.signIn);
  await handler.getByRole("heading", { level: 1, name: DESK.queue }).waitFor();
  const rows = await handler.getByRole("row").count();
  assert.ok(rows > 20, `the queue shows ${rows} rows`);
  await checkPage(handler, "1-queue");

  const stranger = await (await visitor(browser)).newPage();
  await stranger.goto(redress.signIn);
  assert.equal(await stranger.getByRole("heading", { level: 1, name: DESK.queue }).count(), 0, "the link worked twice");
  await stranger.goto(redress.desk);
  assert.equal(await stranger.getByRole("heading", { level: 1, name: DESK.queue }).count(), 0, "the desk let a stranger in");
  await checkPage(stranger, "1-sign-in");
  await stranger.context().close();
});

test("1. the demo has about 200 complaints, of both kinds and at every stage", async () => {
  const complaints = await redress.lines("list", "--state", "all");
  assert.ok(complaints.length >= 100, `${complaints.length} complaints`);
  assert.deepEqual(new Set(complaints.map(({ kind }) => kind)), new Set(["service", "product"]));
  assert.ok(new Set(complaints.map(({ language }) => language)).size >= 8);
  const states = new Set(complaints.flatMap(({ promises }) => promises.map(({ state }) => state)));
  for (const state of ["running", "kept", "missed", "replaced"]) assert.ok(states.has(state), `no promise is ${state}`);
  assert.equal((await redress.json("verify")).ok, true);
});

test("1. the banner moves the clock forward, and promises fall due before one's eyes", async () => {
  await handler.goto(redress.desk);
  const before = await handler.locator("main").innerText();
  await handler.getByRole("button", { name: DESK.forward }).first().click();
  await handler.getByRole("heading", { level: 1, name: DESK.queue }).waitFor();
  assert.notEqual(await handler.locator("main").innerText(), before);
});

// --- 2. A complaint arrives --------------------------------------------------------------------------------------

test("2. a mail becomes a complaint with a reference, found by its subject", async () => {
  const raw = mailFrom("Jo Sample <jo@example.com>", SUBJECT, [
    "Hello,",
    "",
    "I want to complain about my inverter HX-8000T. It stopped working on Monday and shows only an error.",
    "I am very disappointed. Please replace it.",
    "",
    "Kind regards",
    "Jo Sample",
  ]);
  await sendMail(redress.smtp, { from: "jo@example.com", to: office, raw });
  await sendMail(redress.smtp, { from: "jo@example.com", to: office, raw });

  await handler.goto(redress.desk);
  await handler.getByRole("searchbox", { name: DESK.search }).fill(SUBJECT);
  await handler.keyboard.press("Enter");
  const found = handler.getByRole("link", { name: new RegExp(SUBJECT) });
  assert.equal(await found.count(), 1, "the same message twice opens one complaint");
  await found.click();
  const title = await handler.getByRole("heading", { level: 1 }).innerText();
  [reference] = `${title} ${await handler.title()}`.match(/C-\d{4}-\d{5,}-[0-9A-Z]/);
  complaintUrl = handler.url();
  await handler.getByText("HX-8000T").first().waitFor();
  await checkPage(handler, "2-complaint");
});

test("2. what is not clearly a complaint waits in triage, one click from becoming one", async () => {
  const raw = mailFrom("Sam Example <sam@example.com>", "Which cable do I need?", ["Which cable fits the HX-8000T?"]);
  await sendMail(redress.smtp, { from: "sam@example.com", to: office, raw });
  await handler.goto(redress.desk);
  await handler.getByRole("link", { name: DESK.triage }).first().click();
  await handler.getByText("Which cable do I need?").first().waitFor();
  await checkPage(handler, "2-triage");
  const item = handler.getByRole("listitem").or(handler.getByRole("row")).filter({ hasText: "Which cable do I need?" });
  await item.getByRole("button", { name: DESK.becomeComplaint }).first().click();
  await until("the complaint to be open", async () => (await redress.lines("list", "--state", "all")).some(({ complainant, subject }) => `${complainant} ${subject}`.includes("Which cable")));
});

// --- 3. It's acknowledged ----------------------------------------------------------------------------------------

test("3. the acknowledgement is in the outbox and can be read in the desk, with the dates and the private link", async () => {
  const letters = (await redress.lines("outbox")).filter((letter) => letter.reference === reference);
  assert.equal(letters.length, 1);
  assert.match(letters[0].subject, pattern("letter-ack-subject"));

  await handler.goto(complaintUrl);
  const text = await handler.locator("main").innerText();
  assert.match(text, pattern("letter-ack-thanks"));
  privateLink = await until("the letter, with a private link", linkInLetter);
});

// --- 4. Promises run ---------------------------------------------------------------------------------------------

test("4. three promises run, and each date can be opened to see how it came about, day by day", async () => {
  const { promises } = await redress.json("show", reference);
  assert.deepEqual(promises.map(({ promise }) => promise).sort(), ["acknowledgement", "resolution", "update"]);
  await handler.goto(complaintUrl);
  const how = handler.getByRole("group").filter({ hasText: DESK.how }).or(handler.getByRole("link", { name: DESK.how }));
  await how.first().click();
  await handler.getByText(/weekend|saturday/i).first().waitFor();
  await checkPage(handler, "4-how-the-date-came-about");
});

// --- 5. The right team handles it --------------------------------------------------------------------------------

test("5. a product complaint is with the technical team; the handler takes it and corrects a detail", async () => {
  assert.match((await redress.json("show", reference)).team, /technical/);
  await handler.goto(complaintUrl);
  await handler.getByRole("button", { name: DESK.take }).click();
  await handler.getByLabel(DESK.serial).fill("HV3E8K2204484");
  await handler.getByRole("button", { name: DESK.save }).first().click();
  await handler.getByText("HV3E8K2204484").first().waitFor();
});

test("5. internal notes and a third party's thread stay inside", async () => {
  await handler.goto(complaintUrl);
  await handler.getByLabel(DESK.note).fill("The installer may know more.");
  await handler.getByRole("button", { name: DESK.addNote }).click();
  await handler.getByText("The installer may know more.").waitFor();

  await handler.getByRole("link", { name: DESK.thirdParty }).or(handler.getByRole("button", { name: DESK.thirdParty })).first().click();
  await handler.getByLabel(DESK.address).fill("installer@example.org");
  await handler.getByLabel(DESK.message).fill("What did you measure on site?");
  await checkPage(handler, "5-third-party");
  await handler.getByRole("button", { name: DESK.send }).click();
  await handler.getByText("What did you measure on site?").first().waitFor();

  await customer.goto(privateLink);
  const seen = await customer.content();
  assert.ok(!seen.includes("The installer may know more."), "the customer sees an internal note");
  assert.ok(!seen.includes("What did you measure"), "the customer sees the third party's thread");
  assert.ok(!seen.includes("installer@example.org"));
});

test("5. the progress update goes out and keeps its promise", async () => {
  await act(DESK.progress, { [DESK.message]: "We have tested the same model and found the error you describe." }, "5-progress-update");
  assert.equal((await promise("update")).state, "kept");
});

test("5. an extension needs a reason and a new date, and replaces the promise", async () => {
  const { due } = await promise("resolution");
  await act(DESK.extend, { [DESK.reason]: "The spare part arrives later than planned.", [DESK.newDate]: later(due, 21) }, "5-extension");
  const after = await redress.json("show", reference);
  const states = after.promises.filter((each) => each.promise === "resolution").map(({ state }) => state);
  assert.deepEqual(states.sort(), ["replaced", "running"]);
});

test("5. a decision is written with its explanation", async () => {
  await handler.goto(complaintUrl);
  await openForm(DESK.decide);
  await handler.getByRole("radio", { name: DESK.outcome.rejected }).check();
  await handler.getByLabel(DESK.explanation).fill("The inverter was opened before it was sent to us, which voids its warranty.");
  await checkPage(handler, "5-decision");
  await handler.getByRole("button", { name: DESK.send }).or(handler.getByRole("button", { name: DESK.decide })).last().click();
  await handler.getByText("voids its warranty").first().waitFor();
  const subjects = (await redress.lines("outbox")).filter((letter) => letter.reference === reference).map(({ subject }) => subject);
  assert.ok(subjects.some((subject) => pattern("letter-decision-subject").test(subject)));
});

// --- 6. The customer follows -------------------------------------------------------------------------------------

test("6. the private page says in plain words where things stand, without scripts", async () => {
  await customer.goto(privateLink);
  await customer.getByRole("heading", { name: words("customer-decision-heading") }).waitFor();
  await customer.getByText(words("customer-outcome-rejected")).waitFor();
  await customer.getByRole("heading", { name: words("customer-promises-heading") }).waitFor();
  await judge(customer, "6-follow");
});

test("6. a link that was tampered with opens nothing", async () => {
  const end = privateLink.at(-1);
  const response = await customer.goto(privateLink.slice(0, -1) + (end === "a" ? "b" : "a"));
  assert.ok([403, 404, 410].includes(response.status()), `status ${response.status()}`);
  assert.ok(!(await customer.content()).includes(SUBJECT));
  await judge(customer, "6-wrong-link");
});

test("6. information and a file are added; an empty message is explained in an error summary", async () => {
  await customer.goto(privateLink);
  await customer.getByRole("button", { name: words("customer-add-submit"), exact: true }).click();
  await customer.getByRole("heading", { name: words("customer-error-heading") }).waitFor();
  await customer.getByRole("link", { name: words("customer-error-text-empty") }).waitFor();
  await customer.screenshot({ path: new URL("./out/6-error-summary.png", import.meta.url).pathname, fullPage: true });

  await customer.goto(privateLink);
  await customer.getByLabel(words("customer-add-text-label")).fill("Here is a photo of the display.");
  await customer.getByLabel(words("customer-add-files-label")).setInputFiles({ name: "display.png", mimeType: "image/png", buffer: PICTURE });
  await customer.getByRole("button", { name: words("customer-add-submit"), exact: true }).click();
  await customer.getByText(words("customer-add-done-heading")).waitFor();

  await handler.goto(complaintUrl);
  await handler.getByText("Here is a photo of the display.").first().waitFor();
  await handler.getByText("display.png").first().waitFor();
});

test("6. not satisfied: the complaint is escalated with a reason, and its own promises start", async () => {
  await customer.goto(privateLink);
  await press(customer, words("customer-escalate-button"));
  await customer.getByRole("button", { name: words("customer-escalate-confirm") }).click();
  await customer.getByRole("heading", { name: words("customer-error-heading") }).waitFor();
  await customer.getByLabel(words("customer-escalate-reason-label")).fill("Nobody opened it. The seal is intact.");
  await customer.getByRole("button", { name: words("customer-escalate-confirm") }).click();
  await customer.getByText(words("customer-escalate-done-heading")).first().waitFor();

  const { promises } = await redress.json("show", reference);
  assert.equal(promises.filter(({ promise }) => promise === "resolution").length, 3, "the first, its extension, the review's");
});

test("6. who decided cannot be the reviewer", async () => {
  await handler.goto(complaintUrl);
  const take = handler.getByRole("button", { name: DESK.take });
  if (await take.isEnabled().catch(() => false)) {
    await take.click();
    await handler.getByText(/no part in the (first )?decision/i).first().waitFor();
  }
  await checkPage(handler, "6-escalated");
});

// --- 7. The help centre ------------------------------------------------------------------------------------------

for (const language of ["ro", "en", "de", "fr", "it", "es", "pl", "nl"]) {
  test(`7. the help centre speaks "${language}" to who reads it: the policy, and prepared emails`, async () => {
    const page = await (await visitor(browser, { size: PHONE, language })).newPage();
    const problems = watchErrors(page);
    await page.goto(redress.helpCentre);
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    await checkPage(page, `7-help-${language}`);
    const product = page.getByRole("link", { name: words("help-complain-product", language) }).first();
    const href = await product.getAttribute("href");
    assert.ok(href.startsWith(`mailto:${office}?`), href);
    assert.equal(new URL(href).searchParams.get("subject"), words("help-mail-product-subject", language));

    await page.getByRole("link", { name: words("help-complain-policy", language) }).first().click();
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    for (const days of ["7", "14", "30"]) assert.match(await page.locator("main").innerText(), new RegExp(`\\b${days}\\b`));
    await checkPage(page, `7-policy-${language}`);
    assertNothingForeign(page.context());
    assert.deepEqual(problems, []);
    await page.context().close();
  });
}

test("7. not helpful: the reader says why, and an editor sees it", async () => {
  await reader.goto(redress.helpCentre);
  await reader.getByRole("link", { name: words("help-complain-policy") }).first().click();
  await press(reader, words("help-helpful-no"));
  await reader.getByLabel(words("help-helpful-wrong-label")).fill("It does not say what a working day is.");
  await checkPage(reader, "7-not-helpful");
  await reader.getByRole("button", { name: words("help-helpful-wrong-button") }).click();
  await reader.getByText(words("help-helpful-wrong-thanks")).waitFor();

  await handler.goto(redress.desk);
  await handler.getByRole("link", { name: DESK.articles }).first().click();
  await handler.getByRole("link", { name: DESK.feedback }).first().click();
  await handler.getByText("It does not say what a working day is.").waitFor();
  await checkPage(handler, "7-feedback");
});

test("7. the editor corrects the article, previews it and publishes it", async () => {
  await handler.getByRole("link", { name: DESK.edit }).first().click();
  const editor = handler.getByRole("textbox", { name: /text|markdown/i });
  await editor.fill(`${await editor.inputValue()}\n\nA **working day** is a day on which our office is open.\n`);
  await handler.getByRole("button", { name: DESK.preview }).click();
  await handler.locator("strong", { hasText: "working day" }).first().waitFor();
  await checkPage(handler, "7-editor");
  await handler.getByRole("button", { name: DESK.publish }).click();

  await reader.goto(redress.helpCentre);
  await reader.getByRole("link", { name: words("help-complain-policy") }).first().click();
  await reader.getByText("is a day on which our office is open").waitFor();
});

// --- over all ----------------------------------------------------------------------------------------------------

test("no page had a script error, a refused resource, or asked another host for anything", () => {
  assert.deepEqual(errors.flat(), []);
  for (const page of [handler, customer, reader]) assertNothingForeign(page.context());
});

test("after all this the journal is whole, and the server ends cleanly", async () => {
  assert.equal((await redress.json("verify")).ok, true);
  await redress.stop();
});

// --- helpers -----------------------------------------------------------------------------------------------------

/** One red pixel. */
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC", "base64");

function mailFrom(from, subject, lines) {
  const head = [
    `From: ${from}`,
    `To: ${office}`,
    `Subject: ${subject}`,
    `Message-ID: <walk-${subject.replace(/\W+/g, "-").toLowerCase()}@example.com>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
  ];
  return Buffer.from(`${[...head, "", ...lines].join("\r\n")}\r\n`);
}

/** Presses what has that name, be it a link or a button: to a customer they are the same. */
async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).or(page.getByRole("link", { name, exact: true })).first().click();
}

/** The same address, seen by somebody with scripts, judged by axe; the page itself was walked without them. */
async function judge(page, name) {
  const second = await (await visitor(browser, { size: PHONE })).newPage();
  await second.goto(page.url());
  await checkPage(second, name);
  await second.context().close();
}

/** Opens the form of an act, if it isn't open already. */
async function openForm(name) {
  await handler.getByRole("link", { name }).or(handler.getByRole("button", { name })).or(handler.locator("summary").filter({ hasText: name })).first().click();
}

async function act(name, fields, picture) {
  await handler.goto(complaintUrl);
  await openForm(name);
  for (const [label, text] of Object.entries(fields)) {
    const [, source, flags] = label.match(/^\/(.*)\/(\w*)$/);
    await handler.getByLabel(new RegExp(source, flags)).first().fill(text);
  }
  await checkPage(handler, picture);
  await handler.getByRole("button", { name: DESK.send }).first().click();
  await handler.waitForLoadState();
}

async function promise(name) {
  const { promises } = await redress.json("show", reference);
  return promises.findLast(({ promise }) => promise === name);
}

/** That many days after an ISO date. */
function later(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The address of the complainant's page, from the letter they got. */
async function linkInLetter() {
  const letters = await lettersIn(join(redress.data, "letters"));
  const letter = letters.find(({ to, subject }) => to[0].address === "jo@example.com" && subject.includes(reference));
  return letter?.text.match(new RegExp(`${new URL(redress.desk).origin}/\\S+`))?.[0];
}
