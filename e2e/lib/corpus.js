// The mails that the suite sends: a large labelled set where one is at hand, else the mails shipped with the source.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where mails are looked for, first found first: REDRESS_CORPUS, a folder beside the checkout, the repository's own. */
export function corpusFolder() {
  const named = process.env.REDRESS_CORPUS;
  const places = named ? [named] : [join(ROOT, "..", "shared", "corpus"), join(ROOT, "crates/correspondence/tests/mails")];
  const folder = places.find((place) => existsSync(place) && emlFiles(place).length > 0);
  if (!folder) throw new Error(`no .eml files in ${places.join(" or ")}: set REDRESS_CORPUS to a folder that has some`);
  return folder;
}

/** Every mail of the corpus: `{file, raw, messageId, from, identity, label}`, in the order of the file names. */
export function corpus(folder = corpusFolder()) {
  const labels = readLabels(folder);
  return emlFiles(folder).map((path) => {
    const raw = readFileSync(path);
    const file = relative(folder, path);
    const messageId = header(raw, "message-id")?.match(/<[^>]*>/)?.[0] ?? null;
    const from = header(raw, "from")?.match(/[^\s<>"]+@[^\s<>"]+/g)?.at(-1)?.toLowerCase() ?? null;
    return { file, path, raw, messageId, from, identity: identity(raw, messageId, from), label: labels.get(file) ?? null };
  });
}

/** What makes two deliveries the same message: Message-ID and sender, or without a Message-ID the very bytes. */
function identity(raw, messageId, from) {
  if (messageId) return `${messageId} ${from}`;
  return createHash("sha256").update(raw).digest("hex");
}

/** The unfolded value of a header of a raw message, or null. Header names in lower case. */
export function header(raw, name) {
  const text = raw.toString("latin1");
  const end = text.search(/\r?\n\r?\n/);
  const head = (end < 0 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, " ");
  const line = head.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name}:`));
  return line ? line.slice(name.length + 1).trim() : null;
}

function emlFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".eml"))
    .sort()
    .map((file) => join(folder, file));
}

function readLabels(folder) {
  const path = join(folder, "labels.jsonl");
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line)).map((label) => [label.file, label]));
}
