import { setTimeout } from "node:timers/promises";
import { FaultPlan } from "./faults/plan.ts";
import type { FaultRule } from "./faults/rule.ts";
import { createGivenClock, createSteppingClock, type Clock } from "./store/clock.ts";
import { loadDocument } from "./server/documents.ts";
import { createIDs } from "./store/ids.ts";
import { LightfieldAPI } from "./lightfield/api.ts";
import { LightfieldWorkspace } from "./lightfield/workspace.ts";
import { listen, type Listening } from "./server/listen.ts";
import { checkOptions, type SandboxOptions } from "./server/options.ts";
import { receive, remember, type RecordedRequest } from "./store/requests.ts";
import { createRouter, listTargets } from "./server/routing.ts";
import { ObjectStorage } from "./store/object-storage.ts";
import { WootivAPI } from "./wootiv/api.ts";
import { WootivState } from "./wootiv/state.ts";

/** The state of both APIs, for tests to inspect and prepare. */
export interface SandboxState {
  readonly lightfield: LightfieldWorkspace;
  readonly wootiv: WootivState;
  readonly storage: ObjectStorage;
}

/** A local server for both APIs. Its functions may be handed on without it: `fetch: sandbox.fetch`. */
export interface Sandbox {
  /** Responds like the global `fetch`, without a socket, to any origin. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Serves on 127.0.0.1, on a free port unless one is given. */
  readonly listen: (port?: number) => Promise<Listening>;
  /** Restores the initial state, clock, IDs and faults, and forgets the recorded requests. */
  readonly reset: () => void;
  /** The requests received, the latest last. */
  readonly requests: RecordedRequest[];
  /** The faults to inject from now on; an empty array ends them all. An invalid rule throws a TypeError. */
  faults: readonly FaultRule[];
  readonly state: SandboxState;
}

/** Makes a sandbox with its own state. It reads the documents, and writes no files. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  const requests: RecordedRequest[] = [];
  const documents = { lightfield: loadDocument("lightfield"), wootiv: loadDocument("wootiv") };
  let current = begin();
  const lightfield = new LightfieldAPI(documents.lightfield, options, () => current.state.lightfield);
  const wootiv = new WootivAPI(documents.wootiv, options, () => current.state.wootiv);
  const targets = listTargets(documents.lightfield, documents.wootiv);
  const faults = new FaultPlan(targets, options.seed ?? 1, options.faults ?? [], options.sleep ?? setTimeout);
  const route = createRouter(lightfield, wootiv, (incoming) => current.state.storage.answer(incoming), faults);

  function begin(): { clock: Clock; state: SandboxState } {
    const clock = options.clock === undefined ? createSteppingClock() : createGivenClock(options.clock);
    const ids = createIDs(options.seed ?? 1);
    const storage = new ObjectStorage(ids, clock);
    const workspace = new LightfieldWorkspace(documents.lightfield, ids, clock, storage, options);
    return { clock, state: { lightfield: workspace, wootiv: new WootivState(ids, clock, storage), storage } };
  }

  async function answer(request: Request): Promise<Response> {
    const incoming = await receive(request);
    current.clock.tick();
    remember(requests, incoming.record, options.requestLimit ?? 10_000);
    const proceed = (): Promise<Response> => route(incoming);
    return options.intercept === undefined ? proceed() : options.intercept(incoming.record, proceed);
  }

  return {
    fetch: (input, init) => answerUnlessAborted(new Request(input, init), answer),
    listen: (port = 0) => listen(answer, port),
    reset: () => {
      requests.length = 0;
      lightfield.reset();
      faults.reset(options.faults ?? []);
      current = begin();
    },
    requests,
    get faults(): readonly FaultRule[] {
      return faults.rules;
    },
    set faults(rules: readonly FaultRule[]) {
      faults.rules = rules;
    },
    get state(): SandboxState {
      return current.state;
    },
  };
}

/** Requests in progress. They are held here, since the signal of a request that nothing references never fires. */
const waiting = new Set<Request>();

/** Rejects as soon as the request's signal aborts, as the global `fetch` does. */
async function answerUnlessAborted(
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  waiting.add(request);
  try {
    return await Promise.race([answer(request), aborted]);
  } finally {
    waiting.delete(request);
    signal.removeEventListener("abort", stop);
  }
}
