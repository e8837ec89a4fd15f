// Large messages lie in a bucket: laid there by the server, read from there, told when one is damaged.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Bucket } from "./lib/bucket.js";
import { Redress } from "./lib/redress.js";
import { SmtpClient } from "./lib/smtp.js";
import { temporaryFolder } from "./lib/temp.js";

let bucket, redress, address;

before(async () => {
  bucket = await Bucket.start();
  redress = new Redress({ env: { ...bucket.environment, REDRESS_STORE_FILES: "s3://redress/house" } });
  address = await redress.address();
});
after(async () => {
  await redress?.end();
  bucket?.stop();
});

test("a large mail becomes one object, however often it is delivered; a small one stays in the database", async () => {
  await redress.start("serve");
  const client = await SmtpClient.open(redress.smtp);
  const large = mail("large", 200_000);
  for (const raw of [large, large, mail("small", 100)]) await client.send({ from: "customer@example.com", to: address, raw });
  await client.quit();
  await redress.stop();

  const keys = await bucket.keys();
  assert.equal(keys.length, 1, keys.join());
  assert.match(keys[0], /^house\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/);
  assert.equal((await redress.json("verify")).messages, 2);
});

test("its bytes are the same when they are read again", async () => {
  const copied = await copy(temporaryFolder("copy"));
  assert.equal(copied.first_difference, null);
  assert.equal(copied.messages, 2);
});

test("one that is damaged is told by its name", async () => {
  const [key] = await bucket.keys();
  await bucket.damage(key);
  await assert.rejects(copy(temporaryFolder("copy")), new RegExp(`${key.split("/").at(-1)}.*damaged.*backup`, "s"));
});

test("a server whose bucket is away doesn't start", async () => {
  bucket.stop();
  await assert.rejects(redress.start("serve"), /bucket/);
});

/** Everything into another store, whose files lie in a folder. */
function copy(folder) {
  const [from, to] = [redress.data, folder].map((data) => `sqlite:${join(data, "redress.sqlite")}`);
  return redress.json("copy", "--from", from, "--to", to, "--to-files", join(folder, "files"));
}

function mail(id, size) {
  const filler = "The display shows the same fault every morning.\r\n".repeat(size / 49);
  return Buffer.from(
    `From: customer@example.com\r\nTo: ${address}\r\nSubject: Inverter broken (${id})\r\nMessage-ID: <${id}@example.com>\r\n\r\n` +
      `My inverter HX-8000T is broken. I complain. Please replace it.\r\n${filler}`,
  );
}
