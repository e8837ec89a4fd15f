// The fault campaign in its long form: 20,000 mails in ten minutes, or longer where the machine is slower.

import { campaign } from "./campaign.js";

campaign({
  mails: 20_000,
  seconds: 600,
  limit: 780,
  megabytes: 1_500,
  pace: { kill: [4_000, 12_000], disk: [10_000, 30_000], relay: [500, 4_000], mailboxes: [5_000, 20_000], clock: [2_000, 15_000] },
});
