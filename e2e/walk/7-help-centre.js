// 7. The help centre: the policy in eight languages, prepared emails, sharing, and feedback that corrects an article.

import assert from "node:assert/strict";
import { checkPage, PHONE } from "../lib/browser.js";
import { words } from "../lib/texts.js";
import { heading, judge, people, press, redress, said, somebody, step, walk } from "./people.js";

const WRONG = "It does not say what a working day is.";
const ADDITION = "is a day on which our office is open";

for (const language of ["ro", "en", "de", "fr", "it", "es", "pl", "nl"]) {
  step(`7. the help centre speaks "${language}" to who reads it: the policy, and prepared emails`, async () => {
    const page = await somebody({ size: PHONE, language });
    await page.goto(redress.helpCentre);
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    await checkPage(page, `7-help-${language}`);
    for (const kind of ["product", "service"]) await prepared(page, kind, language);
    await page.getByRole("contentinfo").getByRole("link", { name: words("help-footer-policy", language), exact: true }).click();
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    const article = await page.getByRole("article").innerText();
    for (const days of ["7", "14", "30"]) assert.match(article, new RegExp(`\\b${days}\\b`));
    assert.ok(article.includes(walk.office), "the article names the address");
    await checkPage(page, `7-policy-${language}`);
    await page.context().close();
  });
}

/** A `mailto:` that asks for every detail on a line of its own. */
async function prepared(page, kind, language) {
  const href = await page.getByRole("link", { name: words(`help-complain-${kind}`, language) }).first().getAttribute("href");
  const link = new URL(href);
  assert.equal(`${link.protocol}${link.pathname}`, `mailto:${walk.office}`);
  assert.equal(link.searchParams.get("subject"), words(`help-mail-${kind}-subject`, language));
  const asked = link.searchParams.get("body").split("\r\n").filter((line) => line.trim());
  assert.equal(asked.length, 4, href);
  for (const line of asked) assert.match(line, /:\s*$/);
}

step("7. how to complain is told on a page of its own, also without scripts", async () => {
  const { customer } = people;
  await customer.goto(`${redress.helpCentre}/en`);
  await press(customer, "help-complain-heading");
  await heading(customer, "help-complain-heading");
  await prepared(customer, "service", "en");
  await customer.getByText(/within 7 working days/).waitFor();
  await judge(customer, "7-complain");
});

step("7. the article is shared: copied link, mail; without scripts by mail only", async () => {
  const { customer, reader } = people;
  const here = `${redress.helpCentre}/en/complaints-policy`;
  await reader.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.goto(here);
  await press(reader, "help-share-copy");
  await reader.getByText(words("help-share-copied")).waitFor();
  assert.equal(await reader.evaluate(() => navigator.clipboard.readText()), here);
  const mail = new URL(await reader.getByRole("link", { name: words("help-share-mail") }).getAttribute("href"));
  assert.ok(mail.searchParams.get("body").includes(here));

  await customer.goto(here);
  assert.equal(await customer.getByRole("button", { name: words("help-share-copy") }).count(), 0);
  await customer.getByRole("link", { name: words("help-share-mail") }).waitFor();
});

step("7. helpful: thanks; without scripts, too", async () => {
  const { customer } = people;
  await press(customer, "help-helpful-yes");
  await customer.getByText(words("help-helpful-thanks")).waitFor();
});

step("7. not helpful: the reader says why, and an editor finds it in a list", async () => {
  const { reader, editor } = people;
  await press(reader, "help-helpful-no");
  await heading(reader, "help-helpful-sorry");
  await press(reader, "help-helpful-wrong-button");
  await reader.getByRole("link", { name: words("help-helpful-wrong-empty") }).waitFor();
  await checkPage(reader, "7-not-helpful");
  await reader.getByLabel(words("help-helpful-wrong-label")).fill(WRONG);
  await press(reader, "help-helpful-wrong-button");
  await reader.getByText(words("help-helpful-wrong-thanks")).waitFor();
  await checkPage(reader, "7-thanks");

  await editor.goto(redress.desk);
  await editor.getByRole("navigation", { name: words("desk-nav") }).getByRole("link", { name: words("desk-nav-help") }).click();
  await editor.getByRole("row").filter({ hasText: WRONG }).waitFor();
  await checkPage(editor, "7-feedback");
});

step("7. the editor corrects the article in Markdown, previews it, publishes it, and readers see it", async () => {
  const { reader, editor } = people;
  await editor.getByRole("row").filter({ hasText: WRONG }).getByRole("link", { name: words("desk-feedback-correct") }).click();
  const text = editor.getByRole("textbox", { name: words("desk-article-text") }).last();
  await text.fill(`${await text.inputValue()}\n\nA **working day** ${ADDITION}.\n`);
  await editor.getByRole("button", { name: words("desk-article-preview"), exact: true }).click();
  await editor.locator("strong", { hasText: /^working day$/ }).first().waitFor();
  await checkPage(editor, "7-editor");
  await reader.goto(`${redress.helpCentre}/en/complaints-policy`);
  assert.equal(await reader.getByText(ADDITION).count(), 0, "a preview isn't published");

  await editor.getByRole("button", { name: words("desk-article-publish") }).click();
  await said(editor, "desk-done-published");
  await reader.reload();
  await reader.getByText(ADDITION).waitFor();
  assert.equal(await reader.locator("article strong", { hasText: /^working day$/ }).count(), 1);

  await editor.goto(new URL("/feedback", redress.desk).href);
  await editor.getByRole("row").filter({ hasText: WRONG }).getByRole("button", { name: words("desk-feedback-settle") }).click();
  await said(editor, "desk-done-feedback");
  assert.equal(await editor.getByText(WRONG).count(), 0);
  await press(editor, "desk-articles-title");
  await editor.getByRole("table", { name: words("desk-articles-title") }).waitFor();
  await checkPage(editor, "7-articles");
});
