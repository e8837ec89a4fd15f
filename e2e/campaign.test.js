// Every kind of fault at once, in short: see campaign/README.md. `./test campaign` is the long form.

import { campaign } from "./campaign/campaign.js";

campaign({
  mails: 400,
  seconds: 24,
  limit: 60,
  megabytes: 96,
  pace: { kill: [2_000, 6_000], disk: [3_000, 8_000], relay: [100, 1_000], mailboxes: [2_000, 5_000], clock: [1_000, 4_000] },
});
