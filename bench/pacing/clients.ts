import { Lightfield } from "../../generated/lightfield/index.ts";
import { sharedPacing } from "../../src/pacing.ts";
import { load } from "./peers/load.ts";

/** Sends one request of a kind; rejects where it fails for good. */
export type SendOne = (kind: "read" | "create" | "list" | "walk", n: number) => Promise<unknown>;

/** A way to send many requests at once. */
export type MakeClient = (baseURL: string, storePort: number) => SendOne | Promise<SendOne>;

/** Anything that runs functions some time, no more than so many a second. */
type Limit = (work: () => Promise<unknown>) => Promise<unknown>;

const perSecond = 25;
const organization = "acme";

/** Over a store, by the name of the package that connects to it. */
export const sharing: Readonly<Record<string, MakeClient>> = {
  async ioredis(baseURL, port) {
    const { Redis } = await import("ioredis");
    const store = new Redis(port, "127.0.0.1", { enableOfflineQueue: false, lazyConnect: true });
    await store.on("error", () => {}).connect(); // it goes away in one of the checks
    return lightfield(
      new Lightfield({ baseURL, apiKey: "sk_lf_sandbox", pacing: sharedPacing({ store, organization }) }),
    );
  },
  async redis(baseURL, port) {
    const { createClient } = await import("redis");
    const store = createClient({ socket: { port, host: "127.0.0.1" }, disableOfflineQueue: true });
    await store.connect();
    return lightfield(
      new Lightfield({ baseURL, apiKey: "sk_lf_sandbox", pacing: sharedPacing({ store, organization }) }),
    );
  },
};

/** By name. All but the first are limiters of others, in front of a bare `fetch`. */
export const clients: Readonly<Record<string, MakeClient>> = {
  "this package": (baseURL) => lightfield(new Lightfield({ baseURL, apiKey: "sk_lf_sandbox" })),
  "without pacing": (baseURL) => lightfield(new Lightfield({ baseURL, apiKey: "sk_lf_sandbox", pacing: false })),
  "p-queue": async (baseURL) => {
    const Queue = await load<new (options: object) => { add: Limit }>("p-queue");
    const queue = new Queue({ intervalCap: perSecond, interval: 1000 });
    return limited(baseURL, (work) => queue.add(work));
  },
  "p-throttle strict": async (baseURL) => {
    const throttle = await load<(options: object) => (run: Limit) => Limit>("p-throttle");
    const options = { limit: perSecond, interval: 1000, strict: true };
    return limited(
      baseURL,
      throttle(options)((work) => work()),
    );
  },
  bottleneck: async (baseURL) => {
    const Bottleneck = await load<new (options: object) => { schedule: Limit }>("bottleneck");
    const limiter = new Bottleneck({ minTime: 1000 / perSecond });
    return limited(baseURL, (work) => limiter.schedule(work));
  },
};

function lightfield({ account }: Lightfield): SendOne {
  return (kind, n) => {
    if (kind === "read") return account.retrieve(`acc_${n}`).catch(ignoreMissing);
    if (kind === "create") return account.create({ fields: { $name: `Account ${n}` } });
    if (kind === "list") return account.list({ offset: n * 25 });
    return account.list({ limit: 25 }, { concurrency: 8 }).toArray({ limit: Infinity });
  };
}

/** The sandbox has no such record: its limit was not the reason. */
function ignoreMissing(error: { status?: number }): void {
  if (error.status !== 404) throw error;
}

/** A limiter for each group, in front of `fetch`. */
function limited(baseURL: string, limit: Limit): SendOne {
  return (kind, n) =>
    limit(async () => {
      const path = kind === "read" ? `/v1/accounts/acc_${n}` : "/v1/accounts";
      const headers = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
      const init = kind === "create" ? { method: "POST", body: "{}", headers } : { headers };
      const { status } = await fetch(baseURL + path, init);
      if (status === 429) throw new Error("refused");
    });
}
