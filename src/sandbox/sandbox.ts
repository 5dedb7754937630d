import { createGivenClock, createSteppingClock, type Clock } from "./clock.ts";
import { loadDocument } from "./documents.ts";
import { createIds } from "./ids.ts";
import { LightfieldApi } from "./lightfield/api.ts";
import { LightfieldWorkspace } from "./lightfield/workspace.ts";
import { listen, type Listening } from "./listen.ts";
import type { SandboxOptions } from "./options.ts";
import { receive, remember, type RecordedRequest } from "./requests.ts";
import { createRouter } from "./routing.ts";
import { ObjectStorage } from "./storage.ts";
import { WootivApi } from "./wootiv/api.ts";
import { WootivServer } from "./wootiv/server-state.ts";

/** What both APIs know, for tests to look at. */
export interface SandboxState {
  readonly lightfield: LightfieldWorkspace;
  readonly wootiv: WootivServer;
  readonly storage: ObjectStorage;
}

/** A local server for both APIs. */
export interface Sandbox {
  /** Answers like the global `fetch`, without a socket. Any origin will do. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** Serves on 127.0.0.1, at a free port unless one is given. */
  listen(port?: number): Promise<Listening>;
  /** Goes back to the beginning: state, clock, identifiers, recorded requests. */
  reset(): void;
  /** The requests that arrived, the latest last. */
  readonly requests: RecordedRequest[];
  readonly state: SandboxState;
}

/** Makes a sandbox with its own state. It reads the documents, and writes no files. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const requests: RecordedRequest[] = [];
  const documents = { lightfield: loadDocument("lightfield"), wootiv: loadDocument("wootiv") };
  let current = begin();
  const lightfield = new LightfieldApi(documents.lightfield, options, () => current.state.lightfield);
  const wootiv = new WootivApi(documents.wootiv, options, () => current.state.wootiv);
  const route = createRouter(lightfield, wootiv, (incoming) => current.state.storage.answer(incoming));

  function begin(): { clock: Clock; state: SandboxState } {
    const clock = options.clock === undefined ? createSteppingClock() : createGivenClock(options.clock);
    const ids = createIds(options.seed ?? 1);
    const storage = new ObjectStorage(ids, clock);
    const workspace = new LightfieldWorkspace(documents.lightfield, ids, clock, storage);
    return { clock, state: { lightfield: workspace, wootiv: new WootivServer(ids, clock, storage), storage } };
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
      current = begin();
    },
    requests,
    get state(): SandboxState {
      return current.state;
    },
  };
}

/** Gives up as soon as the request's signal says so, as the global `fetch` does. */
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
  try {
    return await Promise.race([answer(request), aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
