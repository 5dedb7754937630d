import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Lightfield } from "../../generated/lightfield/index.ts";
import * as lightfield from "../../generated/lightfield/validators.ts";
import { Wootiv } from "../../generated/wootiv/index.ts";
import * as wootiv from "../../generated/wootiv/validators.ts";
import { checkValidators } from "../../src/call/check-validators.ts";
import { SDKError } from "../../src/index.ts";
import type { CallEvent } from "../../src/index.ts";
import {
  APIRequestInvalidError,
  APIResponseInvalidError,
  checked,
  checkedItems,
  mismatches,
  pointerOf,
  validator,
} from "../../src/validate.ts";
import type { OperationValidators, Validators } from "../../src/validate.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { serveStream, write } from "../support/stream-calls.ts";

interface Setup {
  readonly client: Petshop;
  readonly requests: readonly unknown[];
  /** `GET /v1/pets response /data/0/name` */
  readonly told: string[];
  readonly logged: string[];
}

/** Validators of their own objects: which places are known is remembered for a whole process, by API and operation. */
async function setUp(name: string, body: unknown, options: PetshopOptions = {}, handler?: Handler): Promise<Setup> {
  const { baseURL, requests } = await serve(handler ?? json(body));
  const told: string[] = [];
  const logged: string[] = [];
  const log = (message: string): void => void logged.push(message);
  const onEvent = (event: CallEvent): void => {
    if (event.type === "mismatch") told.push(`${event.call.operation} ${event.part} ${event.pointer} ${event.kind}`);
  };
  const logger = { error: log, warn: log, info: log, debug: log };
  const usual = { apiKey: "key_1", baseURL, validators, onEvent, logger, organization: name };
  return { client: new Petshop({ ...usual, ...options }, fastClock()), requests, told, logged };
}

const pet = validator({
  type: "object",
  properties: { id: { type: "string" }, name: { type: "string" }, status: { enum: ["open", "sold"] } },
  required: ["id"],
});
const validators: Validators = {
  pet: {
    retrieve: { response: pet },
    create: {
      body: validator({ type: "object", properties: { name: { type: "string" } }, required: ["name"] }),
      response: pet,
    },
    list: {
      query: validator({ type: "object", properties: { limit: { type: "integer", maximum: 100 } } }),
      response: validator({
        type: "object",
        properties: { data: { type: "array", items: { $ref: () => pet } } },
        required: ["data"],
      }),
    },
  },
};

/** What is wrong, by its pointer. */
function findingsOf(error: unknown): string[] {
  if (!(error instanceof APIResponseInvalidError)) throw error;
  return error.findings.map(({ path, kind }) => `${pointerOf(path)} ${kind}`);
}

describe("what is received", () => {
  test("comes as it is where it is only reported, which is done once for each place, to listeners and the log", async () => {
    const body = { id: 7, tail: true, status: "lost" };
    const { client, told, logged } = await setUp("reported", body);
    expect(await client.pet.retrieve("1")).toEqual(body);
    expect(await client.pet.retrieve("1")).toEqual(body);
    expect(told).toEqual([
      "GET /v1/pets/{id} response /id invalid",
      "GET /v1/pets/{id} response /tail unknown-member",
      "GET /v1/pets/{id} response /status unknown-value",
    ]);
    expect(logged).toEqual(["GET /v1/pets/{id}: response /id: Expected a string, got a number."]);
    const counts = mismatches().map(({ operation, pointer, count }) => [operation, pointer, count]);
    expect(counts).toContainEqual(["GET /v1/pets/{id}", "/id", 2]);
  });

  test("is an error where that is wanted, with the data, and no second attempt, though it was a write", async () => {
    const { client, requests } = await setUp("strict", { id: 7, name: "hush" }, { validate: "strict" });
    const error = await client.pet.create({ name: "Rex" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIResponseInvalidError);
    expect(error).toMatchObject({ data: { id: 7, name: "hush" }, status: 200, attempts: 1, mayHaveBeenApplied: true });
    expect(String(error)).toBe(
      "APIResponseInvalidError: POST /v1/pets has responded with 200, but its response is not what was expected: " +
        "the data are in the error.\n  /id: Expected a string, got a number.",
    );
    expect(JSON.stringify(error)).not.toContain("hush");
    expect(requests).toHaveLength(1);
  });

  test.each<[status: number, body: object, told: string[]]>([
    [200, { id: "1" }, []],
    [200, { job: "1" }, ["/id invalid"]],
    [202, { job: "1" }, []],
    [202, { id: "1" }, ["/job invalid"]],
    [203, { id: "1" }, []],
  ])("is held against what is described for its status: %i %j", async (status, body, expected) => {
    const job = validator({ type: "object", properties: { job: { type: "string" } }, required: ["job"] });
    const own = { pet: { create: { response: pet, responses: { 202: job } } } };
    const name = `statuses ${status} ${JSON.stringify(body)}`;
    const handler: Handler = (response) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    const { client } = await setUp(name, body, { validators: own, validate: "strict" }, handler);
    expect(await client.pet.create({ name: "Rex" }).then(() => [], findingsOf)).toEqual(expected);
  });

  test("may differ in what does no harm, however strict a call is", async () => {
    const { client } = await setUp("harmless", { id: "7", tail: true, status: "lost" });
    expect(await client.pet.retrieve("1", { validate: "strict" })).toMatchObject({ id: "7" });
  });

  test("is checked page by page, and each place of all items is told once", async () => {
    const { client, told } = await setUp("pages", { data: [{ id: "1" }, { id: 2 }, { id: 3 }], totalCount: 3 });
    const pets = await client.pet.list().toArray({ limit: 3 });
    expect(pets).toHaveLength(3);
    expect(told).toEqual([
      "GET /v1/pets response /data/1/id invalid",
      "GET /v1/pets response /totalCount unknown-member",
    ]);
  });

  test("is not looked at where the call does not want it, or reads the body itself", async () => {
    const { client } = await setUp("unread", { id: 7 }, { validate: "strict" });
    expect(await client.pet.retrieve("1", { validate: false })).toEqual({ id: 7 });
    expect(await client.pet.retrieve("1", { validate: { received: false } })).toEqual({ id: 7 });
    expect((await client.pet.retrieve("1").asResponse()).status).toBe(200);
  });
});

describe("the items of a stream", () => {
  const events = ["1", 2, 3, "4"].map((id) => `data: ${JSON.stringify({ id })}\n\n`);
  const call = { name: "pet.retrieve", path: "/v1/watch" };
  const watched: Validators = { pet: { retrieve: { item: pet } } };

  test("are told of once where they are only reported, and all are given", async () => {
    const told: unknown[] = [];
    const onEvent = (event: CallEvent): void => {
      if (event.type === "mismatch") told.push([event.call.operation, event.part, event.pointer]);
    };
    const { open } = await serveStream(write(events), { validators: watched, onEvent, logLevel: "off" });
    const ids: unknown[] = [];
    for await (const { id } of open<{ id: unknown }>(call)) ids.push(id);
    expect(ids).toEqual(["1", 2, 3, "4"]);
    expect(told).toEqual([["GET /v1/watch", "item", "/id"]]);
  });

  test("are given up to the first that is wrong where that is an error, which has it", async () => {
    const { open } = await serveStream(write(events), { validators: watched, validate: "strict" });
    const ids: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const { id } of open<{ id: unknown }>(call)) ids.push(id);
    };
    await expect(read()).rejects.toMatchObject({ name: "APIResponseInvalidError", part: "item", data: { id: 2 } });
    expect(ids).toEqual(["1"]);
  });
});

describe("what is sent", () => {
  test.each<[what: string, call: (client: Petshop) => PromiseLike<unknown>, message: string]>([
    [
      "a body",
      (client) => client.pet.create(JSON.parse('{ "nmae": "hush" }')),
      "POST /v1/pets was not sent: its body is not what the document describes.\n" +
        '  /name: Expected a value, got nothing. There is "nmae".',
    ],
    [
      "a query",
      (client) => client.pet.list({ limit: 101 }),
      "GET /v1/pets was not sent: its query is not what the document describes.\n  /limit: Expected at most 100, got a number.",
    ],
  ])("is refused before it is sent where it is wrong: %s", async (_, call, message) => {
    const { client, requests } = await setUp("refused", {});
    const error = await Promise.resolve(call(client)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIRequestInvalidError);
    expect(error).toMatchObject({ message, attempts: 0, mayHaveBeenApplied: false });
    expect(requests).toEqual([]);
  });

  test("is refused where there has to be a body, and there is none", async () => {
    const { client, requests } = await setUp("bodiless", {});
    const error: unknown = await Reflect.apply(client.pet.create, client.pet, []).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIRequestInvalidError);
    expect(String(error)).toContain(
      "POST /v1/pets was not sent: its body is missing.\n  the whole: Expected a body, got nothing.",
    );
    expect(requests).toEqual([]);
  });

  test.each<[what: string, checks: OperationValidators, sent: number]>([
    ["whatever it holds", { body: validator({}) }, 0],
    ["that is optional", { body: validator({ type: "object" }), bodyIsOptional: true }, 1],
    ["that is optional for a schema of the caller's", { body: z.object({}), bodyIsOptional: true }, 1],
  ])("may have no body where there need not be one: a body %s", async (what, checks, sent) => {
    const { client, requests } = await setUp(what, { id: "1" }, { validators: { pet: { create: checks } } });
    await Reflect.apply(client.pet.create, client.pet, []).catch((reason: unknown) => reason);
    expect(requests).toHaveLength(sent);
  });

  test("is a query without members where there is none", async () => {
    const query = validator({ type: "object", properties: { limit: {} }, required: ["limit"] });
    const { client, requests } = await setUp("no query", {}, { validators: { pet: { list: { query } } } });
    await expect(client.pet.list(undefined)).rejects.toThrow("/limit: Expected a value, got nothing.");
    expect(requests).toEqual([]);
  });

  test("is sent all the same where it is only to be reported", async () => {
    const { client, told, requests } = await setUp("lenient", { id: "1" }, { validate: { sent: "report" } });
    await client.pet.create(JSON.parse('{ "name": 7 }'));
    expect(told).toEqual(["POST /v1/pets body /name invalid"]);
    expect(requests).toHaveLength(1);
  });
});

describe("a schema of the caller's", () => {
  const schema = z.object({ id: z.coerce.number() });

  test("makes of the data what a call by path resolves with", async () => {
    const { client } = await setUp("zod", { id: "7" }, { validators: undefined });
    expect(await client.request({ method: "GET", path: "/v1/pets/1" }, { schema })).toEqual({ id: 7 });
  });

  test("is no option of a method, whose type would stay as it is", async () => {
    const { client, requests } = await setUp("zod", { id: "7" });
    const options: object = { schema };
    await expect(client.pet.retrieve("1", options)).rejects.toThrow("for a method there is checked()");
    expect(requests).toEqual([]);
  });

  test("checks the result of any call, also with its response, and what stands for one in a test", async () => {
    const { client } = await setUp("zod", { id: "7" }, { validators: undefined });
    expect(await checked(client.pet.retrieve("1"), schema)).toEqual({ id: 7 });
    const { data, response, requestId } = await checked(client.pet.retrieve("1").withResponse(), schema);
    expect([data, response.status, requestId]).toEqual([{ id: 7 }, 200, undefined]);
    expect(await checked(Promise.resolve({ id: "8" }), schema)).toEqual({ id: 8 });
  });

  test("checks the items of a list one by one, and pages as they are", async () => {
    const { client } = await setUp("zod", { data: [{ id: "1" }, { id: "x" }], totalCount: 2 });
    const ids: number[] = [];
    const read = async (): Promise<void> => {
      for await (const { id } of checkedItems(client.pet.list(), schema)) ids.push(id);
    };
    await expect(read()).rejects.toMatchObject({ part: "item", data: { id: "x" } });
    expect(ids).toEqual([1]);
    expect(await checked(client.pet.list(), z.object({ totalCount: z.number() }))).toEqual({ totalCount: 2 });
  });

  test("refuses data by its own words, and they are in the error", async () => {
    const body = { id: "7", tags: [1] };
    const { client, requests } = await setUp("zod", body, { validators: undefined });
    const tags = z.object({ tags: z.array(z.string()) });
    const refusal = { findings: [{ path: ["tags", 0], received: { type: "number" } }], data: body, status: 200 };
    const call = { method: "GET", path: "/v1/pets/1" } as const;
    for (const refused of [
      () => client.request(call, { schema: tags }),
      () => checked(client.pet.create({ name: "Rex" }), tags),
    ]) {
      const error = await refused().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(APIResponseInvalidError);
      expect(error).toMatchObject({ ...refusal, attempts: 1 });
      expect(String(error)).toMatch(/\n {2}\/tags\/0: Invalid input: expected string, received number$/);
    }
    expect(requests).toHaveLength(2);
    const awaits = async (): Promise<unknown> => await checked(client.pet.retrieve("1"), tags);
    expect(await awaits().catch((reason: Error) => reason.stack)).toMatch(/at (?:async )?awaits/);
    const stubbed = checked(Promise.resolve(body), tags);
    await expect(stubbed).rejects.toThrow("The call has succeeded, but its response is not what was expected");
  });

  test("may be a validator, which is loose on what is received", async () => {
    const { client } = await setUp("loose", { id: "7", status: "lost" });
    expect(await checked(client.pet.retrieve("1"), pet)).toEqual({ id: "7", status: "lost" });
  });

  test("may stand for validators", async () => {
    const own = { pet: { retrieve: { response: z.object({ id: z.number() }) } } };
    const { client, logged } = await setUp("own", { id: "hush" }, { validators: own, validate: "strict" });
    await client.pet.retrieve("1", { validate: "report" });
    expect(logged).toEqual(["GET /v1/pets/{id}: response /id: Invalid input: expected number, received string"]);
    const error = await client.pet.retrieve("1").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIResponseInvalidError);
    expect(String(error)).not.toContain("hush");
  });
});

test("what is no schema is refused", async () => {
  const { client } = await setUp("no schema", { id: "1" });
  const call = { method: "GET", path: "/v1/pets/1" } as const;
  for (const refused of [
    () => client.request(call, Object({ schema: {} })),
    () => checked(client.pet.retrieve("1"), Object({})),
  ]) {
    const error = await Promise.resolve(refused()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SDKError);
    expect(String(error)).toContain("schema must be a Standard Schema");
  }
});

test.each<[validators: unknown, message: string]>([
  [true, "validators must be an object"],
  ["x", "validators must be an object"],
  [[], "validators must be an object"],
  [{ pett: {} }, 'The API of the validators has no resource "pett". Did you mean pet?'],
  [{ pet: true }, "validators.pet must be an object of methods"],
  [{ pet: { retreive: {} } }, 'The resource pet of the validators has no method "retreive". Did you mean retrieve?'],
  [{ pet: { retrieve: pet } }, "validators.pet.retrieve"],
  [{ pet: { retrieve: { respone: pet } } }, "Did you mean response?"],
  [{ pet: { retrieve: { responses: { 202: {} } } } }, "validators.pet.retrieve.202 must be a Standard Schema"],
  [{ pet: { retrieve: { responses: [true] } } }, "validators.pet.retrieve.0 must be a Standard Schema"],
  [{ pet: { retrieve: { response: {} } } }, "validators.pet.retrieve.response must be a Standard Schema"],
])("validators that would let all pass are refused: %j", async (unusable, message) => {
  const { client, requests } = await setUp("unusable", {}, Object({ validators: unusable }));
  const error = await client.pet.list().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SDKError);
  expect(String(error)).toContain(message);
  expect(requests).toEqual([]);
});

test.each([
  ["Lightfield", Lightfield, lightfield],
  ["Wootiv", Wootiv, wootiv],
])("each of those that are generated for %s belongs to a method", (_, Client, generated) => {
  const client = new Client({ apiKey: "key_1" });
  expect(() => checkValidators({ validators: generated, client })).not.toThrow();
  const other = new Petshop({ apiKey: "key_1" });
  expect(() => checkValidators({ validators: generated, client: other })).toThrow(
    /^The validators are those of another API: this client has 0 of their \d+ methods\./,
  );
});

test("those of another API are not taken for misspelt ones, though some names are in both", () => {
  const clients = { lightfield: new Lightfield({ apiKey: "key_1" }), wootiv: new Wootiv({ apiKey: "key_1" }) };
  for (const settings of [
    { validators: wootiv, client: clients.lightfield },
    { validators: lightfield, client: clients.wootiv },
  ]) {
    expect(() => checkValidators(settings)).toThrow("The validators are those of another API");
  }
});

test.each<[options: PetshopOptions, message: string]>([
  [{ validate: "strict", validators: undefined }, "validate needs validators"],
  [JSON.parse('{ "validate": "loose" }'), 'validate must be "report", "strict" or false; got "loose".'],
  [JSON.parse('{ "validate": true }'), 'validate must be "report", "strict" or false; got true.'],
  [JSON.parse('{ "validate": { "recieved": "strict" } }'), "Did you mean received?"],
  [JSON.parse('{ "validate": { "sent": true } }'), 'validate.sent must be "report", "strict" or false; got true.'],
])("an option that cannot work is refused: %j", async (options, message) => {
  const { client } = await setUp("options", { id: "1" }, options);
  const error = await client.pet.retrieve("1").catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SDKError);
  expect(String(error)).toContain(message);
});
