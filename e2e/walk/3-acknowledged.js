// 3. It's acknowledged at once: the letter can be read in the outbox, with the dates and the private link.

import assert from "node:assert/strict";
import { checkPage } from "../lib/browser.js";
import { pattern, words } from "../lib/texts.js";
import { heading, letterTo, outbox, people, press, redress, step, walk } from "./people.js";

step("3. the acknowledgement lies in the outbox and can be read there, with the dates and the private link", async () => {
  const { handler } = people;
  const letter = await letterTo("jo@example.com");
  const listed = await outbox();
  assert.equal(listed.length, 1, "one letter for one message");
  assert.match(listed[0].subject, pattern("letter-ack-subject"));

  await handler.goto(redress.desk);
  await press(handler, "desk-nav-outbox");
  await heading(handler, "desk-outbox-title");
  await checkPage(handler, "3-outbox");
  const row = handler.getByRole("row").filter({ hasText: walk.reference });
  await row.getByText(words("desk-outbox-sent"), { exact: false }).waitFor();
  await row.getByRole("link").first().click();
  await heading(handler, "desk-purpose-acknowledgement");
  await checkPage(handler, "3-letter");
  const text = await handler.locator("main").innerText();
  assert.match(text, pattern("letter-ack-thanks"));
  const [, path] = text.match(/https?:\/\/[^/\s]+(\/c\/\S+)/);
  walk.link = new URL(path, redress.desk).href;
  assert.ok(letter.text.includes(path), "the letter in the mailbox has the same link");
});
