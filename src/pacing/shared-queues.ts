import type { TurnQueue } from "./turn-queue.ts";

/** The queues of this program, by whom the limits belong to, then by name. */
const queuesByOwner = /* @__PURE__ */ new Map<unknown, Map<string, TurnQueue>>();

let mostOwners = 16;

/** The queue that all clients of an owner share. One that has been idle for two seconds knows nothing of use: a new one replaces it. */
export function sharedQueue(owner: unknown, name: string, now: number, open: () => TurnQueue): TurnQueue {
  const queues = queuesByOwner.get(owner) ?? addOwner(owner, now);
  const known = queues.get(name);
  if (known !== undefined && !known.isIdle(now)) return known;
  const queue = open();
  queues.set(name, queue);
  return queue;
}

/** Lets go of what is idle whenever the owners have doubled: a program may serve many, each for a moment. */
function addOwner(owner: unknown, now: number): Map<string, TurnQueue> {
  if (queuesByOwner.size >= mostOwners) {
    for (const [one, queues] of queuesByOwner) {
      if ([...queues.values()].every((queue) => queue.isIdle(now))) queuesByOwner.delete(one);
    }
    mostOwners = Math.max(16, queuesByOwner.size * 2);
  }
  const queues = new Map<string, TurnQueue>();
  queuesByOwner.set(owner, queues);
  return queues;
}
