// The main job, walked through in a real browser against the real binary, as its people do it: handler, reviewer and
// editor at the desk, a complainant on a phone without scripts, a reader of the help centre. Every page seen is judged
// by axe in light and dark, on phone and desktop, and kept as a picture in e2e/out. The steps stand in e2e/walk/.

import assert from "node:assert/strict";
import { assertNothingWentWrong, redress, step } from "./walk/people.js";
import "./walk/1-starting.js";
import "./walk/2-arriving.js";
import "./walk/3-acknowledged.js";
import "./walk/4-promises.js";
import "./walk/5-handling.js";
import "./walk/6-following.js";
import "./walk/7-help-centre.js";
import "./walk/8-around.js";
import "./walk/9-policy.js";

step("no page had a script error or a refused resource, or asked another host for anything", () => {
  assertNothingWentWrong();
});

step("after all this the journal is whole, and the server ends cleanly", async () => {
  assert.equal((await redress.json("verify")).ok, true);
  await redress.stop();
});
