// 4. Promises run, and each date tells how it came about.

import assert from "node:assert/strict";
import { checkPage } from "../lib/browser.js";
import { words } from "../lib/texts.js";
import { people, promises, step, walk } from "./people.js";

step("4. the acknowledgement is kept, update and resolution run, and each date tells how it came about", async () => {
  const { handler } = people;
  assert.deepEqual((await promises("acknowledgement")).map(({ state }) => state), ["kept"]);
  await handler.goto(walk.complaint);
  const panel = handler.getByRole("region", { name: words("desk-promises"), exact: true });
  const shown = (name) => panel.getByRole("listitem").filter({ has: handler.getByRole("heading", { name: words(name) }) });
  await shown("desk-promise-acknowledgement").getByText(words("desk-promise-state-kept"), { exact: true }).waitFor();
  await shown("desk-promise-resolution").getByText(words("desk-promise-state-running"), { exact: true }).waitFor();
  const update = shown("desk-promise-update");
  await update.getByText(words("desk-promise-state-running"), { exact: true }).waitFor();

  const [{ due }] = await promises("update");
  const calendar = update.getByRole("table").first();
  if (!(await calendar.isVisible())) await update.getByText(words("desk-promise-why")).click();
  await calendar.waitFor();
  const how = await update.innerText();
  assert.match(how, /14 working days/);
  assert.match(how, /acknowledgement as sent/);
  // The day it is due is the fourteenth that was counted.
  const cell = update.locator(".cal-due").first();
  assert.match((await cell.textContent()) ?? "", new RegExp(`^\\D*${Number(due.slice(8))}\\D`));
  await checkPage(handler, "4-how-the-date-came-about");
});
