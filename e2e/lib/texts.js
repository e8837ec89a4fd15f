// The words that letters and pages use, taken from `locales/`, so that a better wording breaks no test.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./corpus.js";

const messages = new Map();

/** Every message of a language: id → its one-line text (of a message with variants: its default variant). */
function all(language) {
  if (!messages.has(language)) {
    const folder = join(ROOT, "locales", language);
    const files = readdirSync(folder).filter((file) => file.endsWith(".ftl"));
    messages.set(language, new Map(files.flatMap((file) => parse(readFileSync(join(folder, file), "utf8")))));
  }
  return messages.get(language);
}

function parse(text) {
  return [...text.matchAll(/^([a-z][\w-]*) = *([^\n]*)((?:\n(?:[ \t]+[^\n]*)?)*)/gm)].map(([, id, first, rest]) => {
    const other = rest.match(/^\s*\*\[[^\]]*\] ?(.*)$/m)?.[1];
    const indented = rest.split("\n").map((line) => line.trim()).find(Boolean);
    return [id, other ?? (first || indented || "")];
  });
}

/** The text of a message that has no variables, or with `values` in their place. */
export function words(id, language = "en", values = {}) {
  const text = all(language).get(id);
  if (text === undefined) throw new Error(`locales/${language} has no message ${id}`);
  return text.replace(/\{ *\$([\w-]+) *\}/g, (_, name) => values[name] ?? "…");
}

/** What a message looks like with anything in the place of its variables. */
export function pattern(id, language = "en") {
  const text = all(language).get(id);
  if (text === undefined) throw new Error(`locales/${language} has no message ${id}`);
  const pieces = text.split(/\{ *\$[\w-]+ *\}/).map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(pieces.join("\\s*[^]*?\\s*").replace(/ /g, "\\s+"), "u");
}
