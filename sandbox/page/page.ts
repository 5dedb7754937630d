import type { FaultRule } from "../faults/rule.ts";
import { faultEffects } from "../faults/check.ts";
import { parseFaults, printFault } from "../faults/syntax.ts";
import { isObject } from "../store/json.ts";
import { isKnownHost, isOwnOrigin } from "./access.ts";
import { createEventStream } from "./event-stream.ts";
import type { Send } from "./event-stream.ts";
import { readFile } from "./files.ts";
import type { Holding } from "./holdings.ts";
import type { RequestFeed } from "./request-feed.ts";
import type { ShownRequest } from "./shown-request.ts";

/** What the page shows of a sandbox, and changes in it. */
export interface PageSubject {
  readonly feed: RequestFeed;
  /** The rate-limit groups, their limit of requests a second, and whether it is enforced. */
  readonly limits: { readonly groups: readonly string[]; readonly limit: number; readonly isEnforced: boolean };
  /** The IDs of operations, for which faults can be set. */
  readonly operations: readonly string[];
  readonly holdings: () => Holding[];
  faults: readonly FaultRule[];
}

type Respond = (request: Request) => Promise<Response>;

/** Events are sent that often at most, in milliseconds: a page needs no more, however many requests there are. */
const interval = 100;

const prefix = "/_sandbox/";

const headers = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

/** Shows what a sandbox does, at its root, to browsers; all else goes on to the APIs. */
export class Page {
  readonly #subject: PageSubject;
  readonly #pages = new Set<Send>();

  constructor(subject: PageSubject) {
    this.#subject = subject;
  }

  /** @param host what the sandbox listens on */
  wrap(respond: Respond, host: string): Respond {
    return async (request) => {
      const { pathname, hostname } = new URL(request.url);
      const isPage = pathname === "/" && isNavigation(request);
      if (!isPage && !pathname.startsWith(prefix)) return respond(request);
      if (!isKnownHost(hostname, host)) return refuse(403, `Open this page by an IP address, not as ${hostname}.`);
      return withHeaders(await this.#respond(request, isPage ? "page.html" : pathname.slice(prefix.length)));
    };
  }

  /** The faults were changed by other means. */
  tellFaults(): void {
    for (const send of this.#pages) send("faults", this.#subject.faults.map(printFault));
  }

  #respond(request: Request, name: string): Promise<Response> | Response {
    if (name === "faults") return this.#setFaults(request);
    if (request.method !== "GET") return refuse(405, "Only GET is allowed.");
    return name === "events" ? createEventStream((send) => this.#begin(send)) : readFile(name);
  }

  #begin(send: Send): () => void {
    const { feed, limits, operations, holdings, faults } = this.#subject;
    send("setup", { limits, operations, effects: faultEffects });
    send("faults", faults.map(printFault));
    send("holdings", holdings());
    send("requests", feed.latest);
    const later = new Map<number, ShownRequest>();
    const timer = setInterval(() => {
      if (later.size === 0) return;
      const requests = [...later.values()];
      later.clear();
      send("requests", requests);
      if (requests.some(({ method, status }) => method !== "GET" && status !== undefined)) send("holdings", holdings());
    }, interval);
    timer.unref();
    const stop = feed.listen((request) => void later.set(request.id, request));
    this.#pages.add(send);
    return () => {
      clearInterval(timer);
      stop();
      this.#pages.delete(send);
    };
  }

  /** Takes all faults that are to be on, written as on the command line. */
  async #setFaults(request: Request): Promise<Response> {
    if (request.method !== "POST") return refuse(405, "Only POST is allowed.");
    // A form of another site cannot have this type, and a script of one would ask first.
    if (!/^application\/json\b/.test(request.headers.get("content-type") ?? "") || !isOwnOrigin(request)) {
      return refuse(403, "Faults are changed by the page of the sandbox, or by a program that sends JSON.");
    }
    try {
      const body: unknown = await request.json();
      const texts = isObject(body) && Array.isArray(body.faults) ? body.faults : undefined;
      if (texts === undefined) return refuse(400, 'The body is to be { "faults": ["create*:reset-after@0.3"] }.');
      this.#subject.faults = texts.flatMap((text) => parseFaults(String(text)));
      return new Response(null, { status: 204 });
    } catch (error) {
      return refuse(400, error instanceof Error ? error.message : String(error));
    }
  }
}

/** Whether a browser is led there. A program that asks for anything gets what the API has at its root. */
function isNavigation({ method, headers }: Request): boolean {
  const accepted = headers.get("accept") ?? "";
  return method === "GET" && /\btext\/html\b/.test(accepted) && !headers.has("authorization");
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status });
}

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
