import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOperation } from "../../cli/call/call-operation.ts";
import { definitionsName } from "../../cli/call/definitions-call.ts";
import { queryOptions, takesConditions } from "../../cli/commands/query-options.ts";
import { offeredAPIs } from "../../cli/description/apis.ts";
import type { OperationDetail, OperationInput } from "../../cli/description/operation.ts";
import { takesFields } from "../../cli/input/with-fields.ts";
import { inputOf } from "../support/operation-input.ts";
import { callOf, recordCalls } from "../support/recorded-calls.ts";
import { json, listen } from "../support/serve.ts";
import type { TestServer } from "../support/serve.ts";
import { readWire } from "../support/wire.ts";
import type { Wire } from "../support/wire.ts";

const folder = await mkdtemp(join(tmpdir(), "lightfield-wootiv-"));
const report = join(folder, "report.pdf");

/** Those of the tables, and those whose files the tables have no place for. */
const calls = [
  ...recordCalls(),
  callOf("lightfield", "file.upload", [report, { purpose: "knowledge_user" }]),
  callOf("lightfield", "file.download", ["fil_1"]),
  callOf("wootiv", "aws.buckets.downloadFile", ["cat.png"]),
  callOf("wootiv", "aws.buckets.downloadFileInPath", ["2026", "cat.png"]),
];

let server: TestServer & { readonly close: () => Promise<void> };
beforeAll(async () => {
  server = await listen(json({ error: { message: "no" } }, 400));
  await writeFile(report, "%PDF");
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test("every operation is called", () => {
  const called = new Set(calls.map(({ operation }) => operation.name));
  const known = offeredAPIs.flatMap((api) => api.describe().summary.operations);
  expect(known.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([]);
});

describe("the command of an operation, as a process, sends what its method does", () => {
  test.concurrent.each(calls.map((call, index) => ({ ...call, index })))("$title", async ({ index, ...call }) => {
    const { api, operation, arguments: given } = call;
    const client = await api.connect({ apiKey: "key_1", baseURL: `${server.baseURL}/client-${index}` });
    const sent = callOperation(client, { name: operation.name, kind: "value" }, { arguments: given, options: {} });
    await Promise.resolve(sent).catch(() => {});

    const input = await inputOf(operation, { name: operation.name, arguments: given }, folder);
    const words = [api.name, ...operation.name.split("."), ...argumentsOf(operation, input)];
    const code = await runProcess(words, `${server.baseURL}/process-${index}`);

    const wanted = await wiresTo(`/client-${index}`);
    expect({ code, count: wanted.length }).toEqual({ code: 1, count: 1 });
    expect(await wiresTo(`/process-${index}`)).toEqual(wanted);
  });
});

/** Runs a command of the built package, and gives its exit code. */
async function runProcess(args: readonly string[], baseURL: string): Promise<unknown> {
  const child = spawn(process.execPath, [join("cli", "dist", "cli.js"), ...args], {
    env: {
      NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
      LIGHTFIELD_API_KEY: "key_1",
      LIGHTFIELD_BASE_URL: baseURL,
      WOOTIV_API_KEY: "key_1",
      WOOTIV_BASE_URL: baseURL,
    },
    stdio: "ignore",
  });
  const [code]: unknown[] = await once(child, "close");
  return code;
}

/** The requests below a path, taken apart. */
async function wiresTo(start: string): Promise<unknown[]> {
  const requests = server.requests.filter(({ url }) => url.startsWith(`${start}/`));
  const wires = requests.map(({ url, ...request }) => readWire({ ...request, url: url.slice(start.length) }));
  return (await Promise.all(wires)).map(comparable);
}

/** What is typed after the name of a command. */
function argumentsOf(operation: OperationDetail, { query, body, ...path }: OperationInput): string[] {
  const options = queryOptions(operation);
  const given = Object.entries(Object(query)).flatMap(([parameter, value]) => {
    const option = options.find((one) => one.parameter === parameter);
    const texts = [value].flat().map(String);
    if (parameter === "fields") return [`--fields=${texts.join(",")}`];
    if (option !== undefined) return texts.map((text) => `--${option.flag}=${text}`);
    return parameter === "limit" ? [`--limit=${texts.join("")}`] : texts.map((text) => `--filter=${parameter}=${text}`);
  });
  return [
    ...given,
    ...(body === undefined ? [] : [`--data=${JSON.stringify(body)}`]),
    ...(operation.effect === "destructive" ? ["--yes"] : []),
    ...(isHeldAgainstWorkspace(operation) ? ["--no-check"] : []),
    "--",
    ...Object.values(path).map(String),
  ];
}

/** The definitions are a request of their own. */
function isHeldAgainstWorkspace(operation: OperationDetail): boolean {
  const isHeld = takesFields(operation) || takesConditions(operation);
  return isHeld && offeredAPIs.some((api) => definitionsName(operation, api.describe()) !== undefined);
}

/** Each call has an idempotency key of its own, and conditions may come in another order. */
function comparable(wire: Wire): unknown {
  const { "idempotency-key": key, "content-type": type, ...headers } = wire.headers;
  const query = wire.query.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...wire, query, headers: { ...headers, hasKey: key !== undefined, type: type?.replace(/boundary=.*/, "") } };
}
