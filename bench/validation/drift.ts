/**
 * An API that drifts from its document, in each operation of both: members that are missing, of another type, null, of
 * another text or new, and, where there is no JSON, other statuses and media types. Another reader of the document says
 * what is wrong by it. `node bench/validation/drift.ts`; exits with 1 if a place was told twice or not at all, a response
 * changed, a refusal was without its data, or a request was sent twice.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import * as lightfieldValidators from "../../generated/lightfield/validators.ts";
import * as wootivValidators from "../../generated/wootiv/validators.ts";
import { APIResponseLostError, PaginationError } from "../../src/index.ts";
import type { CallEvent } from "../../src/index.ts";
import { APIResponseInvalidError, formats, pointerOf } from "../../src/validate.ts";
import type { Validators } from "../../src/validate.ts";
import { lightfield, operationOf, wootiv } from "../../test/operations/apis.ts";
import type { API } from "../../test/operations/apis.ts";
import type { Success } from "../../test/support/documented-operations.ts";
import { driftsOf } from "../../test/support/drift.ts";
import type { DriftKind } from "../../test/support/drift.ts";
import type { OperationCall } from "../../test/support/operation-call.ts";
import { createResponseChecker } from "../../test/support/response-checker.ts";
import type { ResponseChecker } from "../../test/support/response-checker.ts";

const kinds = ["missing", "retyped", "nulled", "reworded", "added", "no JSON"] as const;

/** What a place is told of once for a process, so each kind of drift has a thread of its own. */
interface Task {
  readonly api: "lightfield" | "wootiv";
  readonly kind: DriftKind | "no JSON";
}

interface Report {
  readonly counts: Record<string, number>;
  readonly operations: readonly string[];
  readonly misses: readonly string[];
}

async function printReports(): Promise<void> {
  const tasks = (["lightfield", "wootiv"] as const).flatMap((api) => kinds.map((kind): Task => ({ api, kind })));
  const rows: Record<string, unknown> = {};
  const operations = new Set<string>();
  const misses: string[] = [];
  for (const task of tasks) {
    const report = await reportOf(task);
    rows[`${task.api}, ${task.kind}`] = { operations: report.operations.length, ...report.counts };
    for (const name of report.operations) operations.add(`${task.api} ${name}`);
    misses.push(...report.misses.map((miss) => `${task.api}, ${task.kind}: ${miss}`));
  }
  console.table(rows);
  const all = lightfield.operations.length + wootiv.operations.length;
  console.log(`${operations.size} of ${all} operations, ${misses.length} misses`);
  for (const miss of misses.slice(0, 40)) console.log(miss);
  if (misses.length > 0 || operations.size < all) process.exitCode = 1;
}

function reportOf(task: Task): Promise<Report> {
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

function runTask({ api, kind }: Task): Promise<Report> {
  return api === "lightfield"
    ? new Campaign(lightfield, lightfieldValidators, createResponseChecker(api)).run(kind)
    : new Campaign(wootiv, wootivValidators, createResponseChecker(api)).run(kind);
}

interface Response extends Success {
  readonly type?: string;
}

/** All drifts of one kind, of one API. */
class Campaign<Client> {
  readonly #api: API<Client>;
  readonly #validators: Validators;
  readonly #checker: ResponseChecker;
  readonly #operations = new Set<string>();
  readonly #counts = {
    drifts: 0,
    violations: 0,
    invalid: 0,
    unknown: 0,
    "no page": 0,
    thrown: 0,
    changed: 0,
    twice: 0,
    silent: 0,
    lost: 0,
    repeated: 0,
  };
  readonly #misses: string[] = [];
  /** By operation: pointer, kind, and what was expected. */
  readonly #told = new Map<string, Set<string>>();
  #next: Response = { status: 200 };
  #requests = 0;

  constructor(api: API<Client>, validators: Validators, checker: ResponseChecker) {
    this.#api = api;
    this.#validators = validators;
    this.#checker = checker;
  }

  async run(kind: Task["kind"]): Promise<Report> {
    const server = createServer((request, response) => {
      this.#requests += 1;
      const { status, body, type = "application/json" } = this.#next;
      request.resume().on("end", () => {
        response.writeHead(status, { "content-type": type });
        response.end(typeof body === "string" ? body : body === undefined ? undefined : JSON.stringify(body));
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const connect = (received: "report" | "strict", onEvent?: (event: CallEvent) => void): Client => {
      const usual = { apiKey: "key_1", baseURL: `http://127.0.0.1:${port}`, pacing: false, logLevel: "off" } as const;
      return this.#api.connect({ ...usual, validators: this.#validators, validate: { received, formats }, onEvent });
    };
    const clients = { report: connect("report", (event) => this.#hear(event)), strict: connect("strict") };
    const first = new Map(this.#api.calls.toReversed().map((call) => [call.operation, call]));
    for (const call of first.values()) {
      const { successes } = operationOf(this.#api, call);
      for (const success of successes) await this.#driftFrom(success, kind, call, clients);
    }
    server.close().closeAllConnections();
    return { counts: this.#counts, operations: [...this.#operations], misses: this.#misses };
  }

  #hear(event: CallEvent): void {
    if (event.type !== "mismatch") return;
    const place = `${starred(event.pointer)} ${event.kind} ${event.expected}`;
    const told = this.#told.get(event.call.operation) ?? new Set();
    if (told.has(place)) this.#miss("twice", `${event.call.operation} at ${place}`);
    this.#told.set(event.call.operation, told.add(place));
  }

  #miss(count: "changed" | "twice" | "silent" | "lost" | "repeated", miss: string): void {
    this.#counts[count] += 1;
    this.#misses.push(`${count}: ${miss}`);
  }

  async #driftFrom(
    success: Success,
    kind: Task["kind"],
    call: OperationCall<Client>,
    clients: Clients<Client>,
  ): Promise<void> {
    if (kind === "no JSON") {
      if (typeof success.body !== "object") await this.#driftBeside(success, call, clients);
      return;
    }
    if (typeof success.body !== "object" || success.body === null) return;
    for (const { body, pointer } of driftsOf(success.body)[kind])
      await this.#drift({ ...success, body }, pointer, call, clients);
  }

  async #drift(
    response: Response,
    pointer: string,
    call: OperationCall<Client>,
    clients: Clients<Client>,
  ): Promise<void> {
    const { operation } = call;
    const title = `${operation} at ${pointer}`;
    this.#operations.add(operation);
    this.#counts.drifts += 1;
    const results = [
      await this.#send(response, call, clients.report),
      await this.#send(response, call, clients.report),
    ];
    const isPage = !results.some((result) => result instanceof PaginationError);
    if (!isPage)
      this.#counts["no page"] += 1; // a page without its list cannot be walked, checked or not
    else if (!results.every((result) => isAnswer(result, response.body))) this.#miss("changed", title);

    const [method = "", path = ""] = operation.replaceAll(/\{\w+\}/g, "1").split(" ");
    const violations = this.#checker.findViolations(method, path, response.status, response.body);
    const told = this.#toldAt(operation, starred(pointer));
    if (violations.length > 0) this.#counts.violations += 1;
    if (told.length > 0) this.#counts[told.some((place) => place.includes(" invalid ")) ? "invalid" : "unknown"] += 1;
    else if (violations.length > 0 && isPage) this.#miss("silent", `${title}: ${violations.join()}`);

    const error = await this.#send(response, call, clients.strict);
    if (!(error instanceof APIResponseInvalidError)) {
      if (isPage && !isAnswer(error, response.body)) this.#miss("changed", `${title}, strict`);
      return;
    }
    this.#counts.thrown += 1;
    if (!isDeepStrictEqual(error.data, response.body)) this.#miss("lost", title);
    const unsaid = error.findings.filter(({ path }) => this.#toldAt(operation, starred(pointerOf(path))).length === 0);
    if (unsaid.length > 0) this.#miss("silent", `${title}, which is thrown`);
  }

  /** Places at, above or below a pointer. */
  #toldAt(operation: string, pointer: string): string[] {
    return [...(this.#told.get(operation) ?? [])].filter((place) => {
      const [other = ""] = place.split(" ");
      return `${other}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${other}/`);
    });
  }

  /**
   * An operation whose success is no object or list. What is not described may come all the same; where it is parsed, what is no
   * JSON is an error that says so.
   */
  async #driftBeside(success: Success, call: OperationCall<Client>, clients: Clients<Client>): Promise<void> {
    const drifts: Response[] = [
      { status: success.status === 200 ? 202 : 200 },
      { status: 200, body: { drifted: true } },
      { status: 200, body: "<p>drifted</p>", type: "text/html" },
    ];
    this.#operations.add(call.operation);
    for (const response of drifts) {
      this.#counts.drifts += 1;
      for (const client of [clients.report, clients.strict]) {
        const result = await this.#send(response, call, client);
        const isUnread = response.type !== undefined && result instanceof APIResponseLostError;
        if (result instanceof Error && !isUnread)
          this.#miss("changed", `${call.operation} with ${JSON.stringify(response)}: ${String(result)}`);
      }
    }
  }

  /** What a call comes to, or its error. */
  async #send(response: Response, call: OperationCall<Client>, client: Client): Promise<unknown> {
    this.#next = response;
    const before = this.#requests;
    const sent = "list" in call ? call.list(client) : call.call(client);
    const result: unknown = await Promise.resolve(sent).catch((error: unknown) => error);
    if (this.#requests !== before + 1) this.#miss("repeated", call.operation);
    return result;
  }
}

interface Clients<Client> {
  readonly report: Client;
  readonly strict: Client;
}

/** A place in any item of a list is one place. */
function starred(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

/** Whether a call has resolved with a body: of a list, with all members of the page. */
function isAnswer(result: unknown, body: unknown): boolean {
  if (isDeepStrictEqual(result, body)) return true;
  const members = Array.isArray(body) ? { data: body } : Object(body);
  return Object.entries(members).every(([name, member]) =>
    isDeepStrictEqual(Reflect.get(Object(result), name), member),
  );
}

if (isMainThread) await printReports();
else parentPort?.postMessage(await runTask(workerData));
