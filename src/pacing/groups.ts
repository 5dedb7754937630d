import type { ByName } from "../platform/by-name.ts";
import { SDKError } from "../platform/errors.ts";
import { Group } from "./group.ts";
import { OperationGroups } from "./operation-groups.ts";
import type { PacedClient, Pacer, Pacing } from "./pacing.ts";
import type { RateLimitHeaders } from "./rate-limit-headers.ts";
import { sharedQueue } from "./shared-queues.ts";
import { TurnQueue } from "./turn-queue.ts";
import type { Turn } from "./turn.ts";

/** A rate limit as a document states it. */
export interface DocumentedLimit {
  /** Requests. */
  readonly limit: number;
  /** `concurrency`: so many at a time. */
  readonly per: "second" | "minute" | "hour" | "concurrency";
}

/** The operations that share limits. */
export interface RateLimitGroup {
  /** Headers tell of the first. */
  readonly limits: readonly DocumentedLimit[];
  /** `GET /v1/accounts/{id}` and so on. */
  readonly operations: readonly string[];
}

/** Groups by name, and the headers that tell of their limits: by default `X-RateLimit-Limit` and so on. */
export interface RateLimits {
  readonly groups: ByName<RateLimitGroup>;
  readonly headers?: RateLimitHeaders;
}

const milliseconds = { second: 1000, minute: 60_000, hour: 3_600_000, concurrency: 0 };

/** Paces the calls of an API by its rate limits. */
export function paceByGroup(limits: RateLimits): Pacing {
  let operations: OperationGroups | undefined;
  return {
    pacerOf(client) {
      operations ??= new OperationGroups(limits.groups);
      return new GroupPacer(limits, operations, client);
    },
  };
}

class GroupPacer implements Pacer {
  readonly #limits: RateLimits;
  readonly #operations: OperationGroups;
  readonly #client: PacedClient;
  readonly #owner: unknown;
  readonly #shares: ReadonlyMap<string, number>;
  readonly #queues = new Map<string, TurnQueue>();

  constructor(limits: RateLimits, operations: OperationGroups, client: PacedClient) {
    this.#limits = limits;
    this.#operations = operations;
    this.#client = client;
    this.#owner = ownerOf(client);
    this.#shares = validShares(client.pacing, Object.keys(limits.groups));
  }

  enter({ method, path }: { readonly method: string; readonly path: string }, isRetry: boolean): Turn | undefined {
    const group = this.#operations.groupOf(method, path);
    return group === undefined ? undefined : this.#queueOf(group).enter(this.#shares.get(group) ?? Infinity, isRetry);
  }

  /** Looked up anew once it is idle, as another client of the same owner may have opened one since. */
  #queueOf(group: string): TurnQueue {
    const { baseURL, clock } = this.#client;
    const now = clock.now();
    const known = this.#queues.get(group);
    if (known !== undefined && !known.isIdle(now)) return known;
    const queue = sharedQueue(this.#owner, `${group} ${baseURL}`, now, () => this.#open(group));
    this.#queues.set(group, queue);
    return queue;
  }

  #open(group: string): TurnQueue {
    const { groups, headers } = this.#limits;
    const limits = (groups[group]?.limits ?? []).map(({ limit, per }) => ({ limit, per: milliseconds[per] }));
    const { pacing, baseURL, clock, warn } = this.#client;
    const admission = typeof pacing === "function" ? pacing({ group, baseURL, warn }) : undefined;
    return new TurnQueue(
      group,
      new Group(limits, headers, { ignoresOthers: admission !== undefined }),
      clock,
      admission,
    );
  }
}

/** What is shared belongs to whoever shares it. A key function tells clients apart where no organization is named: each of its keys may last for a minute only. */
function ownerOf({ key, organization, pacing }: PacedClient): unknown {
  if (typeof pacing === "function") return pacing;
  if (organization === undefined) return key;
  if (typeof organization === "string" && organization.trim() !== "") return `organization ${organization.trim()}`;
  throw new SDKError("organization must be a name: any text that is not blank.");
}

function validShares(pacing: PacedClient["pacing"] = {}, groups: readonly string[]): ReadonlyMap<string, number> {
  if (typeof pacing === "function") return new Map();
  if (typeof pacing !== "object") throw new SDKError("pacing must be false, or an object such as { read: 10 }.");
  const shares = new Map<string, number>();
  for (const [group, share] of Object.entries(pacing)) {
    if (!groups.includes(group)) {
      throw new SDKError(`pacing must name rate-limit groups: ${groups.join(", ")}; got ${JSON.stringify(group)}.`);
    }
    if (share === undefined) continue;
    if (!(Number.isInteger(share) && share > 0)) {
      throw new SDKError(`pacing must give a whole number above 0 for ${group}; got ${JSON.stringify(share)}.`);
    }
    shares.set(group, share);
  }
  return shares;
}
