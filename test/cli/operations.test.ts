import { describe, expect, test } from "vitest";
import { callOperation } from "../../cli/call/call-operation.ts";
import { queryOptions } from "../../cli/commands/query-options.ts";
import { offeredAPIs } from "../../cli/description/apis.ts";
import type { OperationDetail, OperationInput } from "../../cli/description/operation.ts";
import { folderOf } from "../support/files.ts";
import { inputOf } from "../support/operation-input.ts";
import { recordCalls } from "../support/recorded-calls.ts";
import { runCLI } from "../support/run-cli.ts";
import { json, serve } from "../support/serve.ts";
import { readWire } from "../support/wire.ts";
import type { Wire } from "../support/wire.ts";

const calls = recordCalls();

test("every operation is called", () => {
  const called = new Set(calls.map(({ operation }) => operation.name));
  const known = offeredAPIs.flatMap((api) => api.describe().summary.operations);
  const missing = known.filter(({ name }) => !called.has(name)).map(({ name }) => name);
  expect(missing).toEqual([
    "file.upload",
    "file.download",
    "aws.buckets.downloadFile",
    "aws.buckets.downloadFileInPath",
  ]);
});

describe("the command of an operation sends what its method does", () => {
  test.each(calls)("$title", async (call) => {
    const server = await serve(json({ error: { message: "no" } }, 400));
    const client = await call.api.connect({ apiKey: "key_1", baseURL: server.baseURL });
    await Promise.resolve(
      callOperation(client, { name: call.operation.name, kind: "value" }, { arguments: call.arguments, options: {} }),
    ).catch(() => {});

    const input = await inputOf(
      call.operation,
      { name: call.operation.name, arguments: call.arguments },
      await folderOf({}),
    );
    const { code } = await runCLI(
      [call.api.name, ...call.operation.name.split("."), ...argumentsOf(call.operation, input)],
      {
        env: {
          LIGHTFIELD_API_KEY: "key_1",
          WOOTIV_API_KEY: "key_1",
          [`${call.api.name.toUpperCase()}_BASE_URL`]: server.baseURL,
        },
      },
    );

    const [own, ...others] = (await Promise.all(server.requests.map(readWire))).map(comparable);
    expect({ code, others }).toEqual({ code: 1, others: [own] });
  });
});

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
    "--",
    ...Object.values(path).map(String),
  ];
}

/** Each call has an idempotency key of its own, and conditions may come in another order. */
function comparable(wire: Wire): unknown {
  const { "idempotency-key": key, "content-type": type, ...headers } = wire.headers;
  const query = wire.query.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...wire, query, headers: { ...headers, hasKey: key !== undefined, type: type?.replace(/boundary=.*/, "") } };
}
