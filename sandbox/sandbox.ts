/// <reference lib="esnext.disposable" preserve="true" />
import { setTimeout } from "node:timers/promises";
import { FaultPlan } from "./faults/plan.ts";
import type { FaultRule } from "./faults/rule.ts";
import { LightfieldAPI } from "./lightfield/api.ts";
import { limitOf } from "./lightfield/rate-limit.ts";
import { listHoldings } from "./page/holdings.ts";
import { Page } from "./page/page.ts";
import type { PageSubject } from "./page/page.ts";
import { RequestFeed } from "./page/request-feed.ts";
import { createPathMask } from "./page/shown-request.ts";
import { beginState } from "./sandbox-state.ts";
import type { CurrentState, SandboxState } from "./sandbox-state.ts";
import { loadDocument } from "./server/documents.ts";
import type { APIDocument } from "./server/documents.ts";
import type { ListenOptions } from "./server/listen-options.ts";
import type { Listening } from "./server/listen.ts";
import { checkOptions } from "./server/options.ts";
import type { SandboxOptions } from "./server/options.ts";
import { createRouter, listTargets } from "./server/routing.ts";
import { copySeedData } from "./server/seed-data.ts";
import { Servers } from "./server/servers.ts";
import { respondUnlessAborted } from "./server/unless-aborted.ts";
import { Autosave } from "./store/autosave.ts";
import type { Kept } from "./store/memory.ts";
import { receiveRequest, recordRequest } from "./store/requests.ts";
import type { RecordedRequest } from "./store/requests.ts";
import { StateFile } from "./store/state-file.ts";
import { WootivAPI } from "./wootiv/api.ts";

/** A local server for both APIs. Its functions can be passed on by themselves: `fetch: sandbox.fetch`. */
export interface Sandbox {
  /**
   * Responds like the global `fetch`, without a socket, to any origin. Rejects with the reason of an aborted signal, and
   * with a TypeError `fetch failed` when a fault resets the connection.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Serves on 127.0.0.1, on a free port unless one is given, alone or among other options. Rejects with a TypeError for
   * an option that it does not take, and with the error of the system (`EADDRINUSE`, `EACCES`) if it cannot listen.
   */
  readonly listen: (options?: number | ListenOptions) => Promise<Listening>;
  /**
   * Closes whatever `listen` opened and is open still. State and `fetch` stay, and `listen` can be called again. Rejects
   * with a TypeError if the state cannot be written to the `stateFile`, where there is one.
   */
  readonly close: () => Promise<void>;
  /** The same as `close`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
  /** Restores the initial state, clock, IDs and faults, and removes the recorded requests. */
  readonly reset: () => void;
  /** The requests received, the latest last. Requests that were refused are among them. */
  readonly requests: RecordedRequest[];
  /** The faults to inject from now on; an empty array ends them all. An invalid rule throws a TypeError. */
  faults: readonly FaultRule[];
  /** The current state of both APIs. */
  readonly state: SandboxState;
}

/**
 * Makes a sandbox with its own state and sample records. It reads the documents, and writes no file but the `stateFile`.
 * @throws TypeError for an unknown option or a value that it does not take
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  const requests: RecordedRequest[] = [];
  const documents = { lightfield: loadDocument("lightfield"), wootiv: loadDocument("wootiv") };
  const seedData = copySeedData(options.seedData ?? {});
  const file = options.stateFile === undefined ? undefined : new StateFile(options.stateFile);
  const begin = (kept?: Kept): CurrentState => beginState(documents.lightfield, seedData, options, kept);
  let current = begin(file?.read());
  const autosave = file && new Autosave(() => file.write(current.kept));
  autosave?.flush(); // one that cannot be written is an error now, not after an hour's work
  const lightfield = new LightfieldAPI(documents.lightfield, options, () => current.state.lightfield);
  const wootiv = new WootivAPI(documents.wootiv, options, () => current.state.wootiv);
  const targets = listTargets(documents.lightfield, documents.wootiv);
  const faults = new FaultPlan(targets, options.seed ?? 1, options.faults ?? [], options.sleep ?? setTimeout);
  const feed = new RequestFeed(createPathMask(targets.map(({ path }) => path)));
  const route = createRouter(lightfield, wootiv, (incoming) => current.state.storage.respond(incoming), faults);

  async function respond(request: Request): Promise<Response> {
    const incoming = await receiveRequest(request);
    current.clock.tick();
    recordRequest(requests, incoming.record, options.requestLimit ?? 10_000);
    const proceed = (): Promise<Response> => route(incoming);
    try {
      return await feed.watch(incoming, async () =>
        options.intercept === undefined ? proceed() : options.intercept(incoming.record, proceed),
      );
    } finally {
      autosave?.noteChange();
    }
  }

  const page = new Page({
    feed,
    limits: describeLimits(documents.lightfield, options),
    operations: [...new Set(targets.map(({ id }) => id))],
    holdings: () => listHoldings(current.state.lightfield, current.state.wootiv),
    get faults() {
      return faults.rules;
    },
    set faults(rules) {
      setFaults(rules);
    },
  });
  function setFaults(rules: readonly FaultRule[]): void {
    faults.rules = rules;
    page.tellFaults();
  }

  const servers = new Servers(respond, (next, host) => page.wrap(next, host));
  const close = async (): Promise<void> => {
    await servers.close();
    autosave?.flush();
  };
  return {
    fetch: (input, init) => respondUnlessAborted(new Request(input, init), respond),
    listen: (given = 0) => servers.listen(given),
    close,
    [Symbol.asyncDispose]: close,
    reset: () => {
      requests.length = 0;
      lightfield.reset();
      faults.reset(options.faults ?? []);
      page.tellFaults();
      current = begin();
      autosave?.noteChange();
    },
    requests,
    get faults(): readonly FaultRule[] {
      return faults.rules;
    },
    set faults(rules: readonly FaultRule[]) {
      setFaults(rules);
    },
    get state(): SandboxState {
      return current.state;
    },
  };
}

function describeLimits({ operations }: APIDocument, { rateLimit = false }: SandboxOptions): PageSubject["limits"] {
  const groups = new Set(operations.flatMap((operation) => operation.rateLimit ?? []));
  return { groups: [...groups].sort(), limit: limitOf(rateLimit), isEnforced: rateLimit !== false };
}
