import { beforeAll, describe, expect, test } from "vitest";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";

const object = { type: "object", properties: { a: { type: "integer" } } };
const list = { type: "array", items: object };
const binary = { type: "string", format: "binary" };

type Case = [mediaType: string, schema: object, value: unknown, sent: string, contentType: string];

const cases: Case[] = [
  ["application/json", object, { a: 1 }, '{"a":1}', "application/json"],
  ["application/json; charset=utf-8", object, { a: 1 }, '{"a":1}', "application/json"],
  ["application/json-patch+json", list, [{ a: 1 }], '[{"a":1}]', "application/json-patch+json"],
  ["application/merge-patch+json", object, { a: null }, '{"a":null}', "application/merge-patch+json"],
  ["application/vnd.api+json; version=1", object, { a: 1 }, '{"a":1}', "application/vnd.api+json; version=1"],
  ["text/csv", { type: "string" }, "a,b", "a,b", "text/csv"],
  ["application/xml", object, "<a/>", "<a/>", "application/xml"],
  ["image/png", binary, new Blob(["I"]), "I", "image/png"],
  ["image/*", binary, new Blob(["I"], { type: "image/webp" }), "I", "image/webp"],
  ["application/x-www-form-urlencoded", object, { a: 1 }, "a=1", "application/x-www-form-urlencoded"],
  [
    "application/x-www-form-urlencoded; v=1",
    { type: "string" },
    "a=1&a=2",
    "a=1&a=2",
    "application/x-www-form-urlencoded; v=1",
  ],
  ["*/*", binary, new Blob(["I"], { type: "image/webp" }), "I", "image/webp"],
  ["*/*; of=text", binary, "abc", "abc", "text/plain;charset=utf-8"],
];

/** Bodies that a document requires, with nothing in them. */
const empty: Case[] = [
  ["application/json", object, {}, "{}", "application/json"],
  ["application/json-patch+json", list, [], "[]", "application/json-patch+json"],
  ["text/csv", { type: "string" }, "", "", "text/csv"],
  ["image/png", binary, new Blob([]), "", "image/png"],
  ["application/x-www-form-urlencoded", object, {}, "", "application/x-www-form-urlencoded"],
];

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: Object.fromEntries(
    cases.map(([mediaType, schema], index) => {
      const operation = (name: string, required: boolean): object => ({
        operationId: `body.${name}${index}`,
        requestBody: { required, content: { [mediaType]: { schema } } },
        responses: { 200: { description: "", content: { "application/json": {} } } },
      });
      return [`/${index}`, { post: operation("send", true), patch: operation("offer", false) }];
    }),
  ),
});

interface Sample {
  body: Record<string, (body?: unknown) => Promise<unknown>>;
}

describe("a body", () => {
  let Client: Awaited<ReturnType<typeof loadClient<Sample>>>;
  beforeAll(async () => {
    Client = await loadClient<Sample>(document);
  });

  async function send(method: "send" | "offer", mediaType: string, value?: unknown): Promise<unknown[]> {
    const server = await serve(json({}));
    const index = cases.findIndex(([one]) => one === mediaType);
    await new Client({ baseURL: server.baseURL }).body[`${method}${index}`]?.(value);
    const [{ body, headers } = { body: "nothing was sent", headers: {} }] = server.requests;
    return [body, headers["content-type"]];
  }

  test.each(cases)("of %s is sent as such", async (mediaType, _, value, sent, contentType) => {
    expect(await send("send", mediaType, value)).toEqual([sent, contentType]);
  });

  test.each(empty)("of %s that is required is sent even when empty", async (mediaType, _, value, sent, contentType) => {
    expect(await send("send", mediaType, value)).toEqual([sent, contentType]);
  });

  test.each(cases)("of %s that is optional is left out, and its content type as well", async (mediaType) => {
    expect(await send("offer", mediaType)).toEqual(["", undefined]);
  });
});
