/** What must be the same on every platform. It uses the package by name, and what all platforms have. */
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  InternalServerError,
  isAPIError,
  NotFoundError,
  SDKError,
  toFile,
} from "lightfield-wootiv";
import type { ClientOptions } from "lightfield-wootiv";
import { sendForStream } from "lightfield-wootiv/runtime";
import type { StreamPromise } from "lightfield-wootiv/runtime";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { raw } from "lightfield-wootiv/raw";
import { Wootiv } from "lightfield-wootiv/wootiv";
import type { Contact } from "lightfield-wootiv/wootiv";
import { query } from "lightfield-wootiv/wootiv/query";

/** How one group of checks ended. */
export interface Outcome {
  name: string;
  /** Undefined: well. */
  problem: string | undefined;
}

interface Clients {
  crm: Lightfield;
  workspace: Wootiv;
}

/** Runs all checks against a server of `server.ts`, over the global `fetch` or another. */
export async function runBehaviour(baseURL: string, fetch?: ClientOptions["fetch"]): Promise<Outcome[]> {
  const common = { baseURL, fetch, dangerouslyAllowBrowser: true, logLevel: "off" } as const;
  const clients = {
    crm: new Lightfield({ ...common, apiKey: "sk_lf_sandbox" }),
    workspace: new Wootiv({ ...common, apiKey: "wootiv_sandbox" }),
  };
  const outcomes: Outcome[] = [];
  for (const [name, check] of Object.entries(checks)) {
    outcomes.push({ name, problem: await check(clients).then(() => undefined, describe) });
  }
  return outcomes;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

const checks: Record<string, (clients: Clients) => Promise<void>> = {
  async calls({ crm, workspace }) {
    const name = "Grüße & Söhne 东京 / 50 %";
    const created = await crm.account.create({ fields: { $name: name } });
    equal((await crm.account.retrieve(created.id)).fields.$name?.value, name);
    equal((await crm.account.list({ "$name[equal]": name })).totalCount, 1);
    const { response } = await crm.account.list().withResponse();
    equal(response.status, 200);
    const { data } = await raw(crm).GET("/v1/accounts/{id}", { params: { path: { id: created.id } } });
    equal(data?.id, created.id);
    const maya = query<Contact>()
      .filter("firstName", "$in", ["Maya", "1"])
      .filter("audit.version", "$lt", 1e6 + 0.5);
    equal((await workspace.contacts.list(maya.build())).data[0]?.firstName, "Maya");
    equal(JSON.stringify({ crm }).includes("sk_lf"), false);
  },

  async retries({ crm }) {
    const fields = { $name: `once ${Math.random()}` };
    await crm.account.create({ fields }, { headers: fault("lost response once") });
    equal((await crm.account.list({ "$name[equal]": fields.$name })).totalCount, 1);
    const failed = await rejection(crm.account.list({}, { headers: fault("503") }), InternalServerError);
    equal(failed.attempts, 3);
  },

  async streams({ crm }) {
    const open = (timeout: number): StreamPromise<unknown> => {
      const options = { headers: fault("events"), timeout };
      return sendForStream(crm.transport, { method: "GET", path: "/v1/accounts", format: "json-data", options });
    };
    const seen: unknown[] = [];
    for await (const item of open(5000)) if (seen.push(item) === 2) break;
    equal(String(seen), "ö,2");
    const silence = (async () => {
      for await (const item of open(200)) seen.push(item);
    })();
    await rejection(silence, APIConnectionTimeoutError);
    equal(String(seen), "ö,2,ö,2");
    const counted = await crm.account.list({}, { headers: fault("count left streams") }).asResponse();
    equal((await counted.json()) > 0, true);
  },

  async "writes once"({ workspace }) {
    if ("document" in globalThis) return; // a page's requests are sent again by the browser itself
    const options = { headers: fault("lost connection"), retryWrites: false };
    await workspace.contacts.list(); // so that there is a connection that was used before
    const failed = await rejection(workspace.contacts.update("1", {}, options), APIConnectionError);
    equal(failed.mayHaveBeenApplied, true);
    const counted = await workspace.contacts.list({}, { headers: fault("count lost connections") }).asResponse();
    equal(await counted.json(), 1);
  },

  async abort({ crm }) {
    const controller = new AbortController();
    const call = crm.account.list({}, { headers: fault("stall"), signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 20);
    equal((await rejection(call, APIUserAbortError)).cause, "enough");
    for (const name of ["stall", "stall in body"]) {
      const options = { headers: fault(name), timeout: 60, maxRetries: 0 };
      await rejection(crm.account.list({}, options), APIConnectionTimeoutError);
    }
  },

  async printing({ crm }) {
    const page = await crm.account.list({ limit: 1 });
    equal(print(page).includes("[Object"), false);
    equal(print(page).includes("valueType"), true); // of a field, three levels down
    equal(JSON.parse(JSON.stringify(page)).data[0].id, page.data[0]?.id);
    equal(print(crm).includes("sk_lf"), false);
  },

  async echoes({ crm }) {
    const options = { headers: fault("where echoes come from") };
    const baseURL = await crm.request<string>({ method: "GET", path: "/v1/accounts" }, options);
    const echoing = crm.withOptions({ apiKey: "sk_test:0123+456/789=", baseURL, maxRetries: 0 });
    for (const path of ["/header", "/status-line", "/chunk", "/no-http", "/error"]) {
      const call = echoing.request({ method: "POST", path, body: {} }).withResponse();
      const shown = await call.then(({ response }) => JSON.stringify([...response.headers]), printAll);
      if (/sk_test|0123\W|0123%2b/i.test(shown)) throw new Error(`What came of ${path} shows the key.`);
    }
  },

  async pages({ crm, workspace }) {
    const all = await crm.contact.list().toArray({ limit: 1000 });
    const ids: string[] = [];
    for await (const { id } of crm.contact.list({ limit: 2 })) ids.push(id);
    equal(ids.join(), all.map(({ id }) => id).join());
    let members = 0;
    for await (const _ of workspace.space.members.list("harbor-coffee")) members += 1;
    equal(members, 31);
  },

  async upload({ crm, workspace }) {
    const bytes = new Uint8Array(100_000).fill(7);
    const file = await toFile(bytes, "march.bin", { type: "application/octet-stream" });
    equal((await workspace.aws.buckets.upload({ file, path: "invoices" })).pathWithFilename, "invoices/march.bin");
    const stream = new Blob([bytes]).stream();
    const streamed = await toFile(stream, "april.bin");
    equal((await workspace.aws.buckets.upload({ file: streamed, path: "invoices" })).filename, "april.bin");
    const reported: number[] = [];
    const options = { onProgress: (sent: number) => void reported.push(sent) };
    equal((await crm.file.upload(file, {}, options)).status, "COMPLETED");
    equal(reported.at(-1), bytes.length);
    equal((await crm.file.upload(new Blob([bytes]).stream(), { filename: "call.bin" })).sizeBytes, bytes.length);
  },

  async download({ crm }) {
    const { id } = await crm.file.upload(new Blob(["miau ".repeat(20_000)]), { filename: "cat.txt" });
    const response = await crm.file.download(id);
    equal(response.url.includes("signature"), false);
    equal(await response.text(), "miau ".repeat(20_000));
  },

  async errors({ crm }) {
    const missing = await rejection(crm.account.retrieve("acc_missing"), NotFoundError);
    equal([missing.status, missing.type, missing.attempts].join(), "404,not_found,1");
    equal(isAPIError(missing) && missing instanceof SDKError, true);
    equal(String(missing).startsWith("NotFoundError: 404"), true);
    const nowhere = crm.withOptions({ baseURL: "http://127.0.0.1:1", maxRetries: 0 });
    await rejection(nowhere.account.list(), APIConnectionError);
    await rejection(crm.account.retrieve(".."), SDKError);
  },
};

/** What the console shows of a value, where a program can tell; otherwise its JSON. */
function print(value: unknown): string {
  type Inspecting = { inspect(value: unknown): string } | undefined;
  const own: Inspecting = Reflect.get(globalThis, "Deno") ?? Reflect.get(globalThis, "Bun");
  const utilities: Inspecting = globalThis.process?.getBuiltinModule?.("node:util");
  return (own ?? utilities)?.inspect(value) ?? JSON.stringify(value);
}

/** An error and its causes, in all ways in which they may end up in a log. */
function printAll(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${print(error)} ${error.stack} ${JSON.stringify(error)} ${printAll(error.cause)}`;
}

/** Asks the server of `server.ts` to misbehave. */
function fault(name: string): Record<string, string> {
  return { "x-fault": name };
}

function equal(found: unknown, expected: unknown): void {
  if (!Object.is(found, expected)) throw new Error(`${String(found)} instead of ${String(expected)}`);
}

async function rejection<E>(call: PromiseLike<unknown>, errorClass: abstract new (...args: never[]) => E): Promise<E> {
  const [error] = await call.then(
    () => [],
    (reason: unknown) => [reason],
  );
  if (error instanceof errorClass) return error;
  throw new Error(`${errorClass.name} was expected, and there came ${describe(error)}`);
}
