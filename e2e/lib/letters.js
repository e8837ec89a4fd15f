// Letters as they lie in a Maildir: where Redress puts them when no relay is configured.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";

/** Every letter in that Maildir, parsed: `{raw, headers, from, to, subject, text, messageId, …}`. */
export function lettersIn(maildir) {
  const folders = ["new", "cur"].map((name) => join(maildir, name)).filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return Promise.all(
    files.map(async (file) => {
      const raw = readFileSync(file);
      return { raw, ...(await PostalMime.parse(raw)) };
    }),
  );
}
