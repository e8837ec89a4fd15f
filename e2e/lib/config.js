// Configuration files as an administrator makes them: take what `redress config` prints, change a few lines.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temp.js";

/**
 * Writes a configuration file with those settings changed: `{"company.address": "complaints@office.example"}`; the last
 * dot parts table and key. Every setting must be one that `redress config` names, commented out or not. The path.
 */
export async function configuration(redress, settings) {
  const { code, stdout, stderr } = await redress.run("config");
  if (code !== 0) throw new Error(`redress config ended with ${code}\n${stderr}`);
  const text = Object.entries(settings).reduce((all, [name, value]) => set(all, name, value), stdout);
  const path = join(temporaryFolder("config"), "redress.toml");
  writeFileSync(path, text);
  return path;
}

/** The value that a configuration text gives a key (`"company.address"`), or that it shows in a comment as the default. */
export function setting(text, name) {
  const line = find(text.split("\n"), name);
  return line === null ? null : JSON.parse(text.split("\n")[line].replace(/^[#\s]*[\w-]+\s*=\s*/, "").replace(/\s+#.*$/, ""));
}

/** The text with that key set. TOML's strings, numbers and booleans are written as JSON's are. */
export function set(text, name, value) {
  const lines = text.split("\n");
  const line = find(lines, name);
  if (line === null) throw new Error(`\`redress config\` names no setting ${name}`);
  lines[line] = `${name.slice(name.lastIndexOf(".") + 1)} = ${JSON.stringify(value)}`;
  return lines.join("\n");
}

function find(lines, name) {
  const dot = name.lastIndexOf(".");
  const [table, key] = [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
  let current = "";
  let commented = null;
  for (const [number, line] of lines.entries()) {
    current = line.match(/^\s*#?\s*\[([\w.-]+)\]\s*$/)?.[1] ?? current;
    if (current !== table) continue;
    if (line.match(/^\s*([\w-]+)\s*=/)?.[1] === key) return number;
    if (line.match(/^\s*#\s*([\w-]+)\s*=/)?.[1] === key) commented ??= number;
  }
  return commented;
}
