// 9. A policy is a file: read, checked, installed while running. And the rarer acts of the procedure, each on its page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkPage } from "../lib/browser.js";
import { ROOT } from "../lib/corpus.js";
import { sendMail } from "../lib/smtp.js";
import { words } from "../lib/texts.js";
import { until } from "../lib/wait.js";
import { heading, mailFrom, people, press, redress, said, step, walk } from "./people.js";

const POLICY = join(ROOT, "policies", "customer-service-europe.toml");
const RARER =
  "information merge split relate part exclude represent priority policy withdraw assess escalate remedy close".split(" ");
const TWICE = "twice@example.net";

step("9. the policy in force is told in words and drawn, with every version there was", async () => {
  const { admin } = people;
  await admin.goto(new URL("/desk/policy", redress.desk).href);
  await admin.getByRole("figure").locator("svg").waitFor();
  await checkPage(admin, "9-policy");
  await admin.goto(new URL("/desk/policy/versions/customer-service-europe/1", redress.desk).href);
  await checkPage(admin, "9-policy-version");
});

step("9. a policy with mistakes is refused whole, each with its place and a mend", async () => {
  const { admin } = people;
  const text = await readFile(POLICY, "utf8");
  await check(text.replace('team = "technical"', 'team = "technicians"').replace("version = 1", "version = 2"));
  await admin.getByRole("alert").getByRole("heading", { name: words("desk-policy-refused") }).waitFor();
  await admin.getByText("technicians").first().waitFor();
  await checkPage(admin, "9-policy-refused");
  assert.equal((await redress.lines("policy", "list")).length, 1);
});

step("9. a sound one shows what it changes, and is in force for what comes in from then on", async () => {
  const { admin } = people;
  const text = await readFile(POLICY, "utf8");
  await check(text.replace("version = 1", "version = 2").replace("within = { working_days = 7 }", "within = { working_days = 5 }"));
  await admin.getByText(words("desk-policy-changes")).waitFor();
  await checkPage(admin, "9-policy-changes");
  await press(admin, "desk-policy-do");
  await said(admin, "desk-done-policy-installed");
  const [first, second] = await redress.lines("policy", "list").then((all) => all.sort((a, b) => a.version - b.version));
  assert.deepEqual([first.in_force, second.in_force, second.version], [false, true, 2]);
});

step("9. two complaints of one person are merged: one conversation, both references live", async () => {
  const { admin } = people;
  const [one, two] = [await complains("My order never came"), await complains("The parcel again")];
  assert.equal((await redress.json("show", one)).policy.version, 2);
  await admin.goto(new URL(`/complaints/${one}/merge`, redress.desk).href);
  await admin.getByRole("radio", { name: new RegExp(two) }).check();
  await checkPage(admin, "9-merge");
  await press(admin, "desk-act-merge");
  await said(admin, "desk-done-merge");
  await admin.getByText(`merged ${two} into this complaint`).waitFor();
  await admin.getByText("nobody answers the phone about this: The parcel again").first().waitFor();
  await checkPage(admin, "9-merged");
  assert.equal((await redress.json("show", two)).merged_into, one);
  assert.equal((await redress.json("verify")).ok, true);
});

step("9. the page of every rarer act says what it does, or why it can't be done now", async () => {
  const { admin } = people;
  const open = (await redress.lines("list", "--state", "open")).find((c) => c.handler && c.promises.length > 1);
  for (const act of RARER) {
    await admin.goto(new URL(`/complaints/${open.reference}/${act}`, redress.desk).href);
    await heading(admin, `desk-act-${act}`);
    await checkPage(admin, `9-act-${act}`);
  }
});

/** Has this text checked on the page for it. */
async function check(text) {
  const { admin } = people;
  await admin.goto(new URL("/desk/policy/install", redress.desk).href);
  await admin.getByRole("textbox", { name: words("desk-policy-text") }).fill(text);
  await press(admin, "desk-policy-check");
}

/** Somebody complains twice; the reference of the one with this subject. */
async function complains(subject) {
  const lines = ["I complain about your service. My order of 3 November never came.", `And nobody answers the phone about this: ${subject}`];
  await sendMail(redress.smtp, { from: TWICE, to: walk.office, raw: mailFrom(`Tessa Twice <${TWICE}>`, subject, lines) });
  return until(`the complaint “${subject}”`, async () => {
    const theirs = (await redress.lines("list", "--state", "open")).find((c) => c.subject === subject);
    return theirs?.reference;
  });
}
