// Around the walk: the keyboard, the other pages of the desk, a password, signing out.

import assert from "node:assert/strict";
import { axe, checkPage, screenshot } from "../lib/browser.js";
import { words } from "../lib/texts.js";
import { heading, people, press, redress, said, step } from "./people.js";

const PASSWORD = "four words in a row";

step("the queue is walked with j, k, Enter, /, ? and u", async () => {
  const { admin } = people;
  await admin.goto(redress.desk);
  const subject = () => admin.evaluate(() => document.activeElement?.closest("tr")?.rowIndex ?? null);
  await admin.keyboard.press("j");
  assert.equal(await subject(), 1);
  await admin.keyboard.press("j");
  assert.equal(await subject(), 2);
  await admin.keyboard.press("k");
  assert.equal(await subject(), 1);
  await screenshot(admin, "8-queue-row-focused");
  const href = await admin.evaluate(() => document.activeElement.href);
  await admin.keyboard.press("Enter");
  await admin.waitForURL(href);
  await admin.keyboard.press("u");
  await heading(admin, "desk-queue-title");

  await admin.keyboard.press("/");
  const find = admin.getByRole("searchbox", { name: words("desk-find") });
  assert.ok(await find.evaluate((field) => field === document.activeElement), "/ leads to the search");
  await admin.keyboard.type("?j");
  assert.equal(await find.inputValue(), "?j", "keys typed into a field are text");
  await admin.keyboard.press("Escape");
  await admin.keyboard.press("?");
  const dialog = admin.getByRole("dialog", { name: words("desk-keys") });
  await dialog.waitFor();
  await axe(admin);
  await screenshot(admin, "8-keys");
  await admin.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
});

step("the desk's other pages hold up", async () => {
  const { admin } = people;
  const pages = {
    overview: "/overview",
    "queue-unassigned": "/desk?view=unassigned",
    "queue-empty": "/desk?q=nothing-has-this-in-it",
    lessons: "/lessons",
    staff: "/staff",
    "staff-new": "/staff/new",
    "staff-person": "/staff/ginevra",
    audit: "/audit",
    "nothing-here": "/complaints/C-2026-00000-X",
  };
  for (const [name, path] of Object.entries(pages)) {
    await admin.goto(new URL(path, redress.desk).href);
    await checkPage(admin, `8-${name}`);
  }
});

step("a password is chosen; signed out, one gets in again with it, and not with another", async () => {
  const { editor } = people;
  await editor.goto(redress.desk);
  await editor.getByText("Edith Example").click();
  await press(editor, "desk-menu-account");
  await checkPage(editor, "8-me");
  await editor.getByLabel(words("desk-me-new"), { exact: true }).fill(PASSWORD);
  await editor.getByLabel(words("desk-me-again"), { exact: true }).fill(PASSWORD);
  await editor.getByRole("button", { name: words("desk-save") }).first().click();
  await said(editor, "desk-done-password");

  const within = editor.url();
  await editor.getByText("Edith Example").first().click();
  await press(editor, "desk-sign-out");
  await heading(editor, "desk-sign-in");
  await editor.goto(within);
  await heading(editor, "desk-sign-in");

  const signIn = async (password) => {
    await editor.getByLabel(words("desk-sign-in-account")).fill("edith");
    await editor.getByLabel(words("desk-sign-in-password")).fill(password);
    await press(editor, "desk-sign-in");
  };
  await signIn("not this one, surely");
  await editor.getByRole("alert").getByText(words("desk-sign-in-wrong")).waitFor();
  await checkPage(editor, "8-sign-in-wrong");
  await signIn(PASSWORD);
  await heading(editor, "desk-me-title");
});
