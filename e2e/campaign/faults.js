// What goes wrong, each kind by itself and so all of them at once: every kind has its turn, in an order that chance chooses.

import { setTimeout as pause } from "node:timers/promises";
import { chance } from "../lib/random.js";
import { until } from "../lib/wait.js";
import { Clock } from "./clock.js";
import { TROUBLES } from "./relay.js";

/** Hours by which the clock jumps, and how far off it gets. */
const JUMPS = { minutesOn: [0.1, 1], hoursOn: [2, 20], daysOn: [24, 72], minutesBack: [-1, -0.1], hoursBack: [-20, -2], daysBack: [-72, -24] };
const [SLOWEST, FASTEST] = [-96, 240];
/** How long a full disk goes on being full without anybody noticing. */
const UNNOTICED = 15_000;

export class Faults {
  counts = { kills: 0, startsInVain: 0, fills: 0, noticed: 0, restarts: 0, mailboxKills: 0, numberedAnew: 0, jumps: 0 };
  #full = false;
  #lanes = [];

  /** `pace`: milliseconds between two faults of a kind, at least and at most. */
  constructor({ redress, addresses, clock, disk, relay, server, users, post, random, pace, signal }) {
    Object.assign(this, { redress, addresses, clock, disk, server, users, post, signal });
    const lanes = {
      kill: [["kill"], () => this.#kill()],
      disk: [["fill"], (_, own) => this.#fillDisk(own)],
      relay: [Object.keys(TROUBLES), (trouble, own) => relay.suffer(trouble, own.between(500, 3_000))],
      mailboxes: [["restart", "kill", "numberAnew"], (what, own) => this.#troubleMailboxes(what, own)],
      clock: [Object.keys(JUMPS), (jump, own) => this.#jump(jump, own)],
    };
    if (!disk.mounted) delete lanes.disk;
    for (const [name, [kinds, befall]] of Object.entries(lanes)) {
      this.#lanes.push({ kinds, befall, between: pace[name], random: chance(random.between(0, 2 ** 31)) });
    }
  }

  /** Until `isOver`, and until each kind has had its turn; all is well again then. */
  async rage(isOver) {
    await Promise.all(this.#lanes.map((lane) => this.#runLane(lane, isOver)));
    // Last of all, as no kill comes after it: who lives through a full disk does itself what that left undone.
    if (this.disk.mounted) await this.#fillDisk(this.#lanes[0].random);
  }

  async #runLane({ kinds, befall, between, random }, isOver) {
    let left = random.shuffled(kinds);
    for (let first = kinds.length; first > 0 || !isOver(); first--) {
      await pause(random.between(...between), null, { signal: this.signal });
      if (left.length === 0) left = random.shuffled(kinds);
      await befall(left.pop(), random);
    }
  }

  /** SIGKILL; whoever watches over the service starts it again, as often as that takes. */
  async #kill() {
    const { pid } = this.redress;
    await this.redress.kill9();
    Clock.forget(pid);
    this.counts.kills++;
    for (;;) {
      const full = this.#full;
      try {
        return await this.redress.start("serve", this.addresses);
      } catch (error) {
        // On a full disk it can't; anywhere else it must.
        if (!full && !this.#full) throw error;
        this.counts.startsInVain++;
        await pause(300, null, { signal: this.signal });
      }
    }
  }

  /** Full until a mail was put off for it, and a while longer. */
  async #fillDisk(random) {
    const { refused } = this.post.counts;
    this.#full = true;
    await this.disk.fill();
    this.counts.fills++;
    try {
      await until("a mail to be put off", () => this.post.counts.refused > refused, { limit: UNNOTICED, every: 50 });
      this.counts.noticed++;
      await pause(random.between(200, 2_500));
    } catch {
      // Nobody was there to notice: Redress had been killed, or had room of its own left.
    } finally {
      this.disk.free();
      this.#full = false;
    }
  }

  async #troubleMailboxes(what, random) {
    if (what === "numberAnew") {
      this.counts.numberedAnew++;
      return this.server.numberAnew(random.oneOf(this.users));
    }
    this.counts[what === "kill" ? "mailboxKills" : "restarts"]++;
    await (what === "kill" ? this.server.kill9() : this.server.stop());
    await pause(random.between(100, 2_000));
    await this.server.start();
  }

  #jump(name, random) {
    const [least, most] = JUMPS[name];
    const by = least + random.next() * (most - least);
    this.clock.set(Math.min(FASTEST, Math.max(SLOWEST, this.clock.offset + by)));
    this.counts.jumps++;
  }
}
